#include "app/journal/failure.h"

#include "app/api/envelope.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

using Kind = ApiError::Kind;

constexpr auto kindPrefix = "kind:"_L1;

/// What stands in the file: never renamed.
constexpr std::array<std::pair<Kind, QLatin1StringView>, 17> kindNames{ {
    { Kind::Unreachable, "unreachable"_L1 },
    { Kind::TimedOut, "timed-out"_L1 },
    { Kind::Cancelled, "cancelled"_L1 },
    { Kind::SignInExpired, "sign-in-expired"_L1 },
    { Kind::Forbidden, "forbidden"_L1 },
    { Kind::WrongClientKey, "wrong-client-key"_L1 },
    { Kind::BlockNotFound, "block-not-found"_L1 },
    { Kind::AlreadyBlocked, "already-blocked"_L1 },
    { Kind::NotFound, "not-found"_L1 },
    { Kind::InvalidId, "invalid-id"_L1 },
    { Kind::Rejected, "rejected"_L1 },
    { Kind::RateLimited, "rate-limited"_L1 },
    { Kind::ServerProblem, "server-problem"_L1 },
    { Kind::Redirected, "redirected"_L1 },
    { Kind::Unreadable, "unreadable"_L1 },
    { Kind::TooLarge, "too-large"_L1 },
    { Kind::Insecure, "insecure"_L1 },
} };

} // namespace

Journal::Settlement failedSettlement(qint64 id, const ApiError &error)
{
    QString code = error.code;
    if (code.isEmpty()) {
        for (const auto &[kind, name] : kindNames) {
            if (kind == error.kind)
                code = kindPrefix + name;
        }
    }
    return { id, Journal::Outcome::Failed, error.httpStatus, code, error.serverMessage };
}

ApiError failureOf(const Journal::Entry &entry)
{
    ApiError result;
    if (entry.code.startsWith(kindPrefix)) {
        result.kind = Kind::Rejected; // one that a later version may know
        for (const auto &[kind, name] : kindNames) {
            if (QStringView(entry.code).sliced(kindPrefix.size()) == name)
                result.kind = kind;
        }
    } else {
        const QJsonObject error{ { u"code"_s, entry.code }, { u"message"_s, entry.message } };
        const QJsonObject body{ { u"RC"_s, entry.httpStatus }, { u"error"_s, error } };
        result = errorFromAnswer(entry.httpStatus, QJsonDocument(body).toJson(QJsonDocument::Compact));
        result.code = entry.code;
    }
    result.httpStatus = entry.httpStatus;
    result.serverMessage = entry.message;
    return result;
}
