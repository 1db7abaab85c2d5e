#pragma once

#include <QStringList>
#include <QUrl>

#include <optional>
#include <variant>

/// Why a text is not a server address.
enum class EndpointProblem {
    Empty,
    NotHttp, ///< no http:// or https:// in front, or another scheme
    NoHost,
    HasUserInfo, ///< user:password@ before the host
    HasQueryOrFragment,
    Malformed
};

/// The server's address (imkit-api.md, Connection): http(s), a host, maybe a port and a path prefix.
class Endpoint
{
public:
    /// Understands what a person typed or pasted; trims white space and trailing slashes.
    static std::variant<Endpoint, EndpointProblem> parse(const QString &text);

    QUrl url() const { return m_url; }
    QString origin() const; ///< scheme://host[:port], for showing back and for comparing
    bool isLoopback() const;
    bool isHttps() const;
    /// Plain http to anything but loopback: needs the person's explicit consent.
    bool needsConsent() const { return !isHttps() && !isLoopback(); }

    /// The URL of a resource below the server's address, each segment percent-encoded as exactly one path
    /// segment; nothing when a segment cannot be sent so ("", ".", "..", lone surrogates).
    std::optional<QUrl> resolve(const QStringList &segments) const;

    bool operator==(const Endpoint &) const = default;

private:
    explicit Endpoint(QUrl url);
    QUrl m_url; ///< no trailing slash
};
