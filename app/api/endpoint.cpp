#include "app/api/endpoint.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

std::variant<Endpoint, EndpointProblem> Endpoint::parse(const QString &text)
{
    QString address = text.trimmed();
    if (address.isEmpty())
        return EndpointProblem::Empty;

    qsizetype authorityStart = 0;
    if (address.startsWith("https://"_L1, Qt::CaseInsensitive))
        authorityStart = 8;
    else if (address.startsWith("http://"_L1, Qt::CaseInsensitive))
        authorityStart = 7;
    else
        return EndpointProblem::NotHttp;

    // Looked at before QUrl does: a backslash or a tab must not move the border of the authority.
    const auto authorityEnd = std::find_if(address.cbegin() + authorityStart, address.cend(),
                                           [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    const QStringView authority(address.cbegin() + authorityStart, authorityEnd);
    if (authority.contains(u'@'))
        return EndpointProblem::HasUserInfo;
    if (address.contains(u'?') || address.contains(u'#'))
        return EndpointProblem::HasQueryOrFragment;
    if (authority.isEmpty() || authority.startsWith(u':'))
        return EndpointProblem::NoHost;
    if (!address.isValidUtf16() || authority.contains(u'\\'))
        return EndpointProblem::Malformed;

    while (address.endsWith(u'/') && address.size() > authorityStart)
        address.chop(1);
    QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.port() == 0)
        return EndpointProblem::Malformed;
    if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        return EndpointProblem::NotHttp;
    if (!url.userInfo().isEmpty())
        return EndpointProblem::HasUserInfo;
    if (url.host().isEmpty())
        return EndpointProblem::NoHost;
    if (url.port() == (url.scheme() == "https"_L1 ? 443 : 80))
        url.setPort(-1);
    if (url.adjusted(QUrl::NormalizePathSegments) != url)
        return EndpointProblem::Malformed;
    return Endpoint(url);
}

Endpoint::Endpoint(QUrl url) : m_url(std::move(url)) { }

QString Endpoint::origin() const
{
    return m_url.toString(QUrl::RemovePath | QUrl::FullyEncoded);
}

bool Endpoint::isLoopback() const
{
    const QString host = m_url.host(QUrl::FullyEncoded);
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

bool Endpoint::isHttps() const
{
    return m_url.scheme() == "https"_L1;
}

std::optional<QUrl> Endpoint::resolve(const QStringList &segments) const
{
    QByteArray encoded = m_url.toEncoded();
    for (const QString &segment : segments) {
        // A lone surrogate would go out as "?", another person's id.
        if (segment.isEmpty() || !segment.isValidUtf16())
            return std::nullopt;
        encoded += '/' + QUrl::toPercentEncoding(segment);
    }
    const QUrl url = QUrl::fromEncoded(encoded, QUrl::StrictMode);
    if (!url.isValid() || url.hasQuery() || url.hasFragment() || url.scheme() != m_url.scheme()
        || url.authority(QUrl::FullyEncoded) != m_url.authority(QUrl::FullyEncoded)
        || url.adjusted(QUrl::NormalizePathSegments).toEncoded() != url.toEncoded())
        return std::nullopt;

    const QString base = m_url.path(QUrl::FullyEncoded) + u'/';
    const QString path = url.path(QUrl::FullyEncoded);
    if (!path.startsWith(base))
        return std::nullopt;
    const QStringList sent = path.mid(base.size()).split(u'/');
    const bool same =
        std::equal(sent.cbegin(), sent.cend(), segments.cbegin(), segments.cend(),
                   [](const QString &raw, const QString &wanted) {
                       // As bytes: QString::fromUtf8() drops a byte order mark.
                       return QByteArray::fromPercentEncoding(raw.toLatin1()) == wanted.toUtf8();
                   });
    if (!same)
        return std::nullopt;
    return url;
}
