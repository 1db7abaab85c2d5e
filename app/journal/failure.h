#pragma once

#include "app/journal/journal.h"

/// How a failure is kept: the server's words as they are; a failure that has no error.code by the name of its
/// kind.
Journal::Settlement failedSettlement(qint64 id, const ApiError &error);

/// The failure of an entry, as far as it was kept: kind, HTTP status, code and message.
ApiError failureOf(const Journal::Entry &entry);
