#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

/// Why a call to the server failed: a value that carries its cause. It becomes words only in ui/.
/// A kind exists only where the program behaves differently.
struct ApiError
{
    enum class Kind {
        Unreachable, ///< no network, unknown host, refused, reset, cut off
        TimedOut, ///< no complete answer before the transfer time-out or the overall deadline
        Cancelled, ///< we ended it ourselves
        SignInExpired, ///< 401 in status, RC or code: the token is no longer accepted
        Forbidden, ///< 403
        WrongClientKey, ///< 403 with INVALID_CLIENT_KEY
        BlockNotFound, ///< 404 BLOCK_NOT_FOUND: the person was not blocked (any more)
        AlreadyBlocked, ///< 409 USER_ALREADY_BLOCKED
        NotFound, ///< any other 404
        InvalidId, ///< 400 INVALID_USER_ID, or an id that cannot be sent as one path segment
        Rejected, ///< any other 4xx or failed RC
        RateLimited, ///< 429
        ServerProblem, ///< 5xx
        Redirected, ///< 3xx: nothing was sent to redirectOrigin
        Unreadable, ///< not what an IMKIT server sends; for a change, the outcome is unknown
        TooLarge, ///< the body is larger than we accept
        Insecure ///< TLS failed: certificate not valid
    };

    Kind kind = Kind::Unreachable;
    int httpStatus = 0; ///< 0 when no answer came
    std::optional<int> rc; ///< the envelope's RC when it is a number
    QString code; ///< error.code, or the bare error string; raw, from outside
    QString serverMessage; ///< RM, error.message or message; raw, from outside
    QByteArray method; ///< "GET", "POST", "DELETE"
    QUrl url; ///< what was asked; never holds a secret
    QString redirectOrigin; ///< for Redirected: scheme://host[:port]
    std::optional<std::chrono::seconds> retryAfter; ///< Retry-After header or retryAfter field
    QDateTime when; ///< UTC, when the failure was noticed
    bool wasSent = false; ///< true when the server may have carried it out
    bool wasResent = false; ///< the network sent it more than once by itself: the answer is that of the last

    bool operator==(const ApiError &) const = default;
};

Q_DECLARE_METATYPE(ApiError)
