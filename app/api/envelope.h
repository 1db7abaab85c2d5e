#pragma once

#include "app/api/result.h"

#include <QJsonValue>

/// The one strict reader of IMKIT's envelope {"RC":…,"RM":…,"result":…} for small bodies (imkit-api.md,
/// Envelope): success only for an object whose RC is the JSON number 0 (or the string "0").
Result<QJsonValue> readEnvelope(const QByteArray &body, int httpStatus);

/// The error that a failed answer tells: kind from HTTP status, RC and error.code; words from the body if it
/// is JSON. For a 2xx whose body tells no failure that we know: Kind::Unreadable.
ApiError errorFromAnswer(int httpStatus, const QByteArray &body);

/// Removes the secret from the server's words, in case it repeats what was sent.
void redact(ApiError &error, const QByteArray &secret);
