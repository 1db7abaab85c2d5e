#include "app/avatar/avatardownload.h"

#include "app/avatar/hostlookup.h"
#include "app/avatar/publicaddress.h"

#include <QCoreApplication>
#include <QHostInfo>
#include <QNetworkProxyFactory>
#include <QPointer>
#include <QSslSocket>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumAddresses = 4;
constexpr qsizetype longestLocation = 2048;
constexpr qint64 readBuffer = 65'536;
// Qt resolves at most 20 names at once for the whole program: the server's must get through.
constexpr int maximumLookUps = 8;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool mayBeAsked(const QUrl &url)
{
    return url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty()
        && url.userInfo().isEmpty();
}

QByteArray requestFor(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (url.port() != -1)
        host += ':' + QByteArray::number(url.port());
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (!target.startsWith('/'))
        target.prepend('/');
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    const auto visible = [](char c) { return c > 0x20 && c < 0x7F; };
    if (!std::all_of(host.cbegin(), host.cend(), visible)
        || !std::all_of(target.cbegin(), target.cend(), visible))
        return {};
    return "GET " + target + " HTTP/1.1\r\nHost: " + host
        + "\r\nAccept: image/webp,image/png,image/jpeg,image/gif\r\nAccept-Encoding: identity\r\n"
          "User-Agent: Mozilla/5.0 (compatible; "
        + QCoreApplication::applicationName().toLatin1() + ")\r\nConnection: close\r\n\r\n";
}

} // namespace

AvatarDownload::AvatarDownload(Rules rules, const AvatarLimits &limits, std::shared_ptr<int> lookUps,
                               QObject *parent)
    : QObject(parent)
    , m_rules(std::move(rules))
    , m_limits(limits)
    , m_lookUps(std::move(lookUps))
    , m_reader(limits.maximumBody)
{
    m_deadline.setSingleShot(true);
    m_inactivity.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end({}); });
    connect(&m_inactivity, &QTimer::timeout, this, &AvatarDownload::stalled);
}

void AvatarDownload::start(const QUrl &url)
{
    m_deadline.start(m_limits.deadline);
    open(url);
}

void AvatarDownload::open(const QUrl &url)
{
    dropSocket();
    m_url = url;
    m_reader = HttpResponseReader(m_limits.maximumBody);
    if (!mayBeAsked(url) || (m_rules.ownServerOnly && !isOwn(url)) || *m_lookUps >= maximumLookUps) {
        end({});
        return;
    }
    m_inactivity.start(m_limits.inactivity);
    ++*m_lookUps;
    // The parent's, not ours: what a given-up download asked still keeps the resolver busy.
    auto *lookUp = new HostLookUp(parent());
    connect(lookUp, &HostLookUp::done, lookUp,
            [lookUps = m_lookUps, guard = QPointer(this)](const QHostInfo &info) {
                --*lookUps;
                if (guard)
                    guard->lookedUp(info);
            });
    lookUp->start(url.host());
}

bool AvatarDownload::isOwn(const QUrl &url) const
{
    return !m_rules.ownServer.isEmpty() && hostAndPort(url) == m_rules.ownServer;
}

QString AvatarDownload::hostAndPort(const QUrl &url)
{
    if (url.host().isEmpty())
        return {};
    return url.host() + u':' + QString::number(url.port(url.scheme() == "https"_L1 ? 443 : 80));
}

void AvatarDownload::lookedUp(const QHostInfo &info)
{
    if (m_ended)
        return;
    m_addresses = info.addresses();
    if (!isOwn(m_url) && !std::all_of(m_addresses.cbegin(), m_addresses.cend(), isPublicAddress))
        m_addresses.clear();
    m_addresses = m_addresses.first(std::min(maximumAddresses, m_addresses.size()));
    connectToNext();
}

QSslSocket *AvatarDownload::makeSocket()
{
    auto *socket = new QSslSocket(this);
    socket->setReadBufferSize(readBuffer);
    connect(socket, &QSslSocket::readyRead, this, &AvatarDownload::read);
    connect(socket, &QSslSocket::disconnected, this, &AvatarDownload::closed);
    connect(socket, &QSslSocket::errorOccurred, this, &AvatarDownload::closed);
    return socket;
}

void AvatarDownload::connectToNext()
{
    dropSocket();
    if (m_addresses.isEmpty()) {
        end({});
        return;
    }
    const QHostAddress address = m_addresses.takeFirst();
    m_socket = makeSocket();
    const bool encrypted = m_url.scheme() == "https"_L1;
    const auto port = static_cast<quint16>(m_url.port(encrypted ? 443 : 80));
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(m_url));
    const bool direct = proxies.isEmpty() || address.isLoopback();
    m_socket->setProxy(direct ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.constFirst());
    m_inactivity.start(m_addresses.isEmpty() ? m_limits.inactivity : m_limits.inactivity / 2);
    if (encrypted) {
        connect(m_socket, &QSslSocket::encrypted, this, &AvatarDownload::send);
        m_socket->connectToHostEncrypted(address.toString(), port, m_url.host(QUrl::FullyEncoded));
    } else {
        connect(m_socket, &QSslSocket::connected, this, &AvatarDownload::send);
        m_socket->connectToHost(address.toString(), port);
    }
}

void AvatarDownload::send()
{
    const QByteArray request = requestFor(m_url);
    if (request.isEmpty()) {
        end({});
        return;
    }
    m_sent = true;
    m_inactivity.start(m_limits.inactivity);
    m_socket->write(request);
}

void AvatarDownload::read()
{
    if (!m_socket || !m_sent)
        return;
    m_inactivity.start(m_limits.inactivity);
    take(m_reader.feed(m_socket->readAll()));
}

void AvatarDownload::closed()
{
    if (!m_socket)
        return;
    if (!m_sent) {
        connectToNext();
        return;
    }
    read(); // what came last
    if (m_socket && !m_ended) {
        // Only a close that the peer meant ends a body of untold length.
        const bool clean = m_socket->error() == QAbstractSocket::RemoteHostClosedError
            || m_socket->error() == QAbstractSocket::UnknownSocketError;
        take(clean ? m_reader.finish() : HttpResponseReader::State::Broken);
    }
}

void AvatarDownload::take(HttpResponseReader::State state)
{
    if (state == HttpResponseReader::State::More)
        return;
    const bool whole = state == HttpResponseReader::State::Done;
    const QByteArray location = m_reader.location();
    if (whole && m_reader.status() == 200) {
        end(m_reader.body());
    } else if (whole && isRedirect(m_reader.status()) && m_redirects < m_limits.maximumRedirects
               && !location.isEmpty() && location.size() <= longestLocation) {
        ++m_redirects;
        open(m_url.resolved(QUrl::fromEncoded(location)));
    } else {
        end({});
    }
}

void AvatarDownload::stalled()
{
    if (m_socket && !m_sent && !m_addresses.isEmpty())
        connectToNext();
    else
        end({});
}

void AvatarDownload::end(const QByteArray &body)
{
    if (std::exchange(m_ended, true))
        return;
    dropSocket();
    m_deadline.stop();
    m_inactivity.stop();
    emit finished(body);
}

void AvatarDownload::dropSocket()
{
    m_sent = false;
    QSslSocket *const socket = std::exchange(m_socket, nullptr);
    if (!socket)
        return;
    disconnect(socket, nullptr, this, nullptr);
    socket->abort();
    socket->deleteLater(); // this may run inside one of its signals
}
