#include "app/api/envelope.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCode = 256;
constexpr qsizetype longestMessage = 4096;

bool isGoodStatus(int httpStatus)
{
    return httpStatus >= 200 && httpStatus < 300;
}

bool isZero(const QJsonValue &rc)
{
    return rc.isDouble() ? rc.toDouble() == 0.0 : rc.toString() == "0"_L1;
}

std::optional<int> numberOf(const QJsonValue &rc)
{
    const double number = rc.toDouble(-1.0);
    if (!rc.isDouble() || std::abs(number) > 1e9 || number != std::trunc(number))
        return std::nullopt;
    return static_cast<int>(number);
}

ApiError::Kind kindFor(int status, const ApiError &error)
{
    using Kind = ApiError::Kind;
    const QString &code = error.code;
    if (status < 500 && code == "INVALID_CLIENT_KEY"_L1)
        return Kind::WrongClientKey;
    if (status == 401 || error.rc == 401 || (status < 500 && code == "INVALID_TOKEN"_L1))
        return Kind::SignInExpired;
    if (status == 429 || (status < 500 && code == "RATE_LIMIT_EXCEEDED"_L1))
        return Kind::RateLimited;
    if (status >= 500 && status < 600)
        return Kind::ServerProblem;
    if (status == 403)
        return Kind::Forbidden;
    if (status == 404)
        return code == "BLOCK_NOT_FOUND"_L1 ? Kind::BlockNotFound : Kind::NotFound;
    if (status == 409 && code == "USER_ALREADY_BLOCKED"_L1)
        return Kind::AlreadyBlocked;
    if (status == 400 && code == "INVALID_USER_ID"_L1)
        return Kind::InvalidId;
    return Kind::Rejected;
}

// A known code in a body that states no number (200 without RC): the status which it is documented with.
int statusOfCode(const QString &code)
{
    if (code == "BLOCK_NOT_FOUND"_L1 || code == "USER_NOT_FOUND"_L1 || code == "ROOM_NOT_FOUND"_L1
        || code == "ROOM_OR_USER_NOT_FOUND"_L1)
        return 404;
    if (code == "INSUFFICIENT_PERMISSIONS"_L1)
        return 403;
    if (code == "USER_ALREADY_BLOCKED"_L1)
        return 409;
    return 400;
}

} // namespace

Result<QJsonValue> readEnvelope(const QByteArray &body, int httpStatus)
{
    if (!isGoodStatus(httpStatus))
        return errorFromAnswer(httpStatus, body);
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject() || !isZero(document.object()["RC"_L1]))
        return errorFromAnswer(httpStatus, body);
    return QJsonValue(document.object()["result"_L1]);
}

ApiError errorFromAnswer(int httpStatus, const QByteArray &body)
{
    ApiError error;
    error.httpStatus = httpStatus;
    error.wasSent = true;

    const QJsonObject envelope = QJsonDocument::fromJson(body).object();
    const QJsonValue rc = envelope["RC"_L1];
    error.rc = numberOf(rc);
    QString message;
    if (const QJsonValue cause = envelope["error"_L1]; cause.isObject()) {
        error.code = cause["code"_L1].toString();
        message = cause["message"_L1].toString();
    } else {
        error.code = cause.toString();
    }
    error.code.truncate(longestCode);
    if (message.isEmpty())
        message = envelope["message"_L1].toString();
    if (message.isEmpty())
        message = envelope["RM"_L1].toString();
    message.truncate(longestMessage);
    error.serverMessage = message;
    if (const double seconds = envelope["retryAfter"_L1].toDouble(-1.0); seconds >= 0.0) {
        constexpr double aWeek = 7.0 * 24 * 60 * 60;
        error.retryAfter = std::chrono::seconds(static_cast<int>(std::ceil(std::min(seconds, aWeek))));
    }

    if (!isGoodStatus(httpStatus))
        error.kind = kindFor(httpStatus, error);
    else if (isZero(rc))
        error.kind = ApiError::Kind::Unreadable;
    else if (error.rc)
        error.kind = kindFor(*error.rc, error);
    else
        error.kind =
            error.code.isEmpty() ? ApiError::Kind::Unreadable : kindFor(statusOfCode(error.code), error);
    return error;
}

void redact(ApiError &error, const QByteArray &secret)
{
    if (secret.isEmpty())
        return;
    const QString text = QString::fromLatin1(secret);
    error.serverMessage.replace(text, u"…"_s);
    error.code.replace(text, u"…"_s);
}
