#include "app/api/restclient.h"

#include "app/api/envelope.h"

#include <QCoreApplication>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimeZone>
#include <QTimer>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

// What is read, and decompressed, in one turn of the event loop.
constexpr qint64 readStep = 256 * 1024;
// Raw bytes that may wait to be decompressed: Qt does that in the GUI thread, in pieces of this size.
constexpr qint64 readBuffer = 128 * 1024;
// The words of an error are not worth more.
constexpr qint64 longestErrorBody = 1024 * 1024;

class NoCookies : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

QByteArray userAgent()
{
    const QByteArray version = QCoreApplication::applicationVersion().toLatin1();
    const QByteArray name = QCoreApplication::applicationName().toLatin1();
    return version.isEmpty() ? name : name + '/' + version;
}

// RFC 9110, Retry-After: seconds, or the date form that senders must use.
std::optional<std::chrono::seconds> retryAfterFromHeader(const QByteArray &header)
{
    constexpr qint64 aWeek = 7 * 24 * 60 * 60;
    const QByteArray value = header.trimmed();
    bool isNumber = false;
    if (const qint64 seconds = value.toLongLong(&isNumber); isNumber) {
        if (seconds < 0)
            return std::nullopt;
        return std::chrono::seconds(std::min(seconds, aWeek));
    }
    if (!value.endsWith(" GMT"))
        return std::nullopt;
    const QDateTime local =
        QLocale::c().toDateTime(QString::fromLatin1(value.chopped(4)), u"ddd, dd MMM yyyy HH:mm:ss"_s);
    if (!local.isValid())
        return std::nullopt;
    const QDateTime date(local.date(), local.time(), QTimeZone::utc());
    return std::chrono::seconds(std::clamp(QDateTime::currentDateTimeUtc().secsTo(date), qint64(0), aWeek));
}

// True when the connection ended before anything could be sent on it.
bool neverConnected(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownNetworkError: // no route; a reset or a cut has an error of its own
        return true;
    default:
        return false;
    }
}

// The length that the answer states for its body: -1 when it states none that Qt's reply can be compared
// with, nothing when it contradicts itself.
std::optional<qint64> statedLength(const QNetworkReply &reply)
{
    if (!reply.hasRawHeader("Content-Length") || reply.hasRawHeader("Content-Encoding")
        || reply.hasRawHeader("Transfer-Encoding"))
        return -1;
    const QList<QByteArray> values = reply.rawHeader("Content-Length").split(',');
    bool ok = false;
    const qint64 length = values.constFirst().trimmed().toLongLong(&ok);
    const bool consistent = std::all_of(values.cbegin(), values.cend(), [&](const QByteArray &value) {
        return value.trimmed() == values.constFirst().trimmed();
    });
    if (!ok || length < 0 || !consistent)
        return std::nullopt;
    return length;
}

} // namespace

/// One request from its start to its handler. A child of the client; deleting it cancels without a call.
class RestRequest : public QObject
{
public:
    RestRequest(RestClient &client, const QByteArray &method, const QByteArray &etag,
                const RequestLimits &limits, RestClient::Handler handler, RestClient::Progress progress);
    ~RestRequest() override;

    QNetworkAccessManager *manager() const { return m_manager; }
    const QByteArray &method() const { return m_method; }
    const QByteArray &etag() const { return m_etag; }

    void setUrl(const QUrl &url) { m_url = url; }
    void send(QNetworkAccessManager *manager, QNetworkRequest request, const QByteArray &json);
    /// Ends the request; the handler is called from the event loop. Later calls change nothing.
    void finish(Result<RestReply> result);
    ApiError error(ApiError::Kind kind) const;
    bool isFinished() const { return m_result.has_value(); }

private:
    bool end(Result<RestReply> result);
    void deliver();
    void answered();
    void networkFinished();
    void read();
    Result<RestReply> judge();
    ApiError answeredError(int httpStatus) const;
    ApiError redirectError(int httpStatus) const;
    int httpStatus() const;
    void dropReply();

    RestClient &m_client;
    QByteArray m_method;
    QByteArray m_etag; ///< for If-None-Match
    RequestLimits m_limits;
    RestClient::Handler m_handler;
    RestClient::Progress m_progress;
    QUrl m_url;
    QByteArray m_token; ///< only to keep it out of errors
    QPointer<QNetworkAccessManager> m_manager;
    QPointer<QNetworkReply> m_reply;
    QTimer m_deadline;
    QTimer m_nextRead;
    QByteArray m_body;
    qint64 m_total = -1;
    bool m_given = false; ///< handed to the network
    int m_sends = 0; ///< times that it was written to a connection: Qt may do so again after a cut
    bool m_networkFinished = false;
    std::optional<Result<RestReply>> m_result;
};

RestRequest::RestRequest(RestClient &client, const QByteArray &method, const QByteArray &etag,
                         const RequestLimits &limits, RestClient::Handler handler,
                         RestClient::Progress progress)
    : QObject(&client)
    , m_client(client)
    , m_method(method)
    , m_etag(headerSafe(QString::fromLatin1(etag)).value_or(QByteArray()))
    , m_limits(limits)
    , m_handler(std::move(handler))
    , m_progress(std::move(progress))
    , m_token(client.credentials().token.trimmed())
{
    m_client.m_requests.append(this);
    m_deadline.setSingleShot(true);
    m_nextRead.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { finish(error(ApiError::Kind::TimedOut)); });
    connect(&m_nextRead, &QTimer::timeout, this, &RestRequest::read);
}

RestRequest::~RestRequest()
{
    dropReply();
    m_client.m_requests.removeOne(this);
}

void RestRequest::send(QNetworkAccessManager *manager, QNetworkRequest request, const QByteArray &json)
{
    request.setTransferTimeout(
        static_cast<int>(std::min<qint64>(m_limits.inactivity.count(), std::numeric_limits<int>::max())));
    request.setDecompressedSafetyCheckThreshold(m_limits.maximumBody);

    m_manager = manager;
    if (m_method == "POST")
        m_reply = manager->post(request, json);
    else if (m_method == "DELETE")
        m_reply = manager->deleteResource(request);
    else
        m_reply = manager->get(request);
    m_given = true;
    m_reply->setReadBufferSize(readBuffer);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { ++m_sends; });
    connect(m_reply, &QIODevice::readyRead, this, [this] {
        if (!m_nextRead.isActive())
            m_nextRead.start(0);
    });
    connect(m_reply, &QNetworkReply::finished, this, &RestRequest::networkFinished);
    // A manager that goes takes its replies with it.
    connect(m_reply, &QObject::destroyed, this, [this] { finish(error(ApiError::Kind::Cancelled)); });
    m_deadline.start(m_limits.deadline);
}

void RestRequest::finish(Result<RestReply> result)
{
    if (end(std::move(result)))
        QMetaObject::invokeMethod(this, &RestRequest::deliver, Qt::QueuedConnection);
}

bool RestRequest::end(Result<RestReply> result)
{
    if (m_result)
        return false;
    m_result = std::move(result);
    m_deadline.stop();
    m_nextRead.stop();
    dropReply();
    return true;
}

/// Calls the handler, from the event loop, and is gone then.
void RestRequest::deliver()
{
    const RestClient::Handler handler = std::move(m_handler);
    Result<RestReply> outcome = *std::move(m_result);
    delete this;
    if (handler)
        handler(std::move(outcome));
}

/// The reply has ended, and the event loop told so: bulk work need not wait for another turn.
void RestRequest::answered()
{
    if (end(judge()))
        deliver();
}

ApiError RestRequest::error(ApiError::Kind kind) const
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = httpStatus();
    error.method = m_method;
    error.url = m_url;
    error.when = QDateTime::currentDateTimeUtc();
    error.wasSent = m_given;
    error.wasResent = m_sends > 1;
    return error;
}

int RestRequest::httpStatus() const
{
    return m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
}

void RestRequest::dropReply()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = m_reply;
    m_reply = nullptr;
    reply->disconnect(this);
    if (!m_networkFinished)
        reply->abort();
    reply->deleteLater();
}

void RestRequest::networkFinished()
{
    m_networkFinished = true;
    if (m_reply->error() != QNetworkReply::NoError && httpStatus() < 400)
        answered(); // a broken body is not read to its end
    else if (!m_nextRead.isActive() || m_reply->bytesAvailable() <= readStep)
        read();
}

void RestRequest::read()
{
    m_nextRead.stop();
    const qsizetype before = m_body.size();
    if (before == 0) {
        m_total = statedLength(*m_reply).value_or(-1);
        m_body.reserve(std::clamp<qint64>(std::min(m_total, m_limits.maximumBody), 0, 64 * 1024 * 1024));
    }
    const qint64 step = std::clamp<qint64>(m_reply->bytesAvailable(), 1024, readStep);
    m_body.resize(before + step);
    const qint64 count = m_reply->read(m_body.data() + before, step);
    m_body.resize(before + std::max<qint64>(count, 0));

    if (httpStatus() >= 300 && m_body.size() > longestErrorBody) {
        m_body.clear();
        finish(judge());
        return;
    }
    if (m_body.size() > m_limits.maximumBody || (httpStatus() < 300 && m_total > m_limits.maximumBody)) {
        finish(error(ApiError::Kind::TooLarge));
        return;
    }
    if (m_progress && count > 0) {
        const QPointer<RestRequest> self(this);
        m_progress(m_body.size(), m_total);
        if (!self || m_result)
            return;
    }
    if (count > 0 && m_reply->bytesAvailable() > 0)
        m_nextRead.start(0);
    else if (m_networkFinished)
        answered();
}

Result<RestReply> RestRequest::judge()
{
    using Kind = ApiError::Kind;
    const int status = httpStatus();
    const QNetworkReply::NetworkError networkError = m_reply->error();

    // Qt 6.4 ends a transfer time-out like a cancel; a cancel of our own does not come here.
    if (networkError == QNetworkReply::OperationCanceledError || networkError == QNetworkReply::TimeoutError)
        return error(Kind::TimedOut);
    if (status >= 400)
        return answeredError(status);
    if (networkError != QNetworkReply::NoError) {
        ApiError failure = error(Kind::Unreadable);
        if (networkError == QNetworkReply::SslHandshakeFailedError)
            failure.kind = Kind::Insecure;
        else if (networkError < QNetworkReply::ContentAccessDenied)
            failure.kind = Kind::Unreachable;
        failure.wasSent = m_sends > 0 || status != 0 || !neverConnected(networkError);
        return failure;
    }
    if (status == 304 && m_etag.isEmpty())
        return error(Kind::Unreadable);
    if (status >= 300 && status != 304)
        return redirectError(status);
    if (status < 200)
        return error(Kind::Unreadable);
    if (status != 304) {
        const std::optional<qint64> stated = statedLength(*m_reply);
        if (!stated)
            return error(Kind::Unreadable);
        if (*stated >= 0 && *stated != m_body.size())
            return error(Kind::Unreachable); // cut off
    }

    RestReply good;
    good.httpStatus = status;
    good.body = std::move(m_body);
    good.etag = headerSafe(QString::fromLatin1(m_reply->rawHeader("ETag"))).value_or(QByteArray());
    good.method = m_method;
    good.url = m_url;
    return good;
}

ApiError RestRequest::answeredError(int status) const
{
    ApiError failure = errorFromAnswer(status, m_body);
    redact(failure, m_token);
    if (const auto retryAfter = retryAfterFromHeader(m_reply->rawHeader("Retry-After")))
        failure.retryAfter = retryAfter;
    const ApiError asked = error(failure.kind);
    failure.method = asked.method;
    failure.url = asked.url;
    failure.when = asked.when;
    failure.wasSent = true;
    failure.wasResent = asked.wasResent;
    return failure;
}

ApiError RestRequest::redirectError(int status) const
{
    ApiError failure = error(ApiError::Kind::Redirected);
    failure.httpStatus = status;
    const QUrl location = QUrl::fromEncoded(m_reply->rawHeader("Location"), QUrl::StrictMode);
    const QUrl target = m_url.resolved(location);
    if (location.isValid() && !target.host().isEmpty()
        && (target.scheme() == "http"_L1 || target.scheme() == "https"_L1))
        failure.redirectOrigin = target.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery
                                                 | QUrl::RemoveFragment | QUrl::FullyEncoded);
    return failure;
}

RestClient::RestClient(QList<QNetworkAccessManager *> managers, QObject *parent) : QObject(parent)
{
    for (QNetworkAccessManager *manager : std::as_const(managers)) {
        manager->setCookieJar(new NoCookies);
        m_managers.append(manager);
    }
}

RestClient::~RestClient()
{
    const QList<RestRequest *> requests = m_requests;
    qDeleteAll(requests);
}

RestClient *RestClient::sibling(QObject *parent) const
{
    QList<QNetworkAccessManager *> managers;
    for (const QPointer<QNetworkAccessManager> &manager : m_managers) {
        if (manager)
            managers.append(manager);
    }
    auto *other = new RestClient(managers, parent);
    other->setLimits(m_limits);
    return other;
}

void RestClient::setEndpoint(const Endpoint &endpoint)
{
    m_endpoint = endpoint;
    ++m_credentialsRevision;
}

std::optional<Endpoint> RestClient::endpoint() const
{
    return m_endpoint;
}

void RestClient::setCredentials(const Credentials &credentials)
{
    m_credentials = credentials;
    ++m_credentialsRevision;
}

const Credentials &RestClient::credentials() const
{
    return m_credentials;
}

void RestClient::setPlainHttpAllowed(bool allowed)
{
    m_plainHttpAllowed = allowed;
}

quint64 RestClient::credentialsRevision() const
{
    return m_credentialsRevision;
}

void RestClient::abortAll()
{
    for (RestRequest *request : std::as_const(m_requests))
        request->finish(request->error(ApiError::Kind::Cancelled));
    for (const QPointer<QNetworkAccessManager> &manager : std::as_const(m_managers)) {
        if (manager)
            manager->clearConnectionCache();
    }
}

void RestClient::setLimits(const RequestLimits &limits)
{
    m_limits = limits;
}

RequestLimits RestClient::limits() const
{
    return m_limits;
}

qsizetype RestClient::pending() const
{
    return m_requests.size();
}

QPointer<QObject> RestClient::get(const QStringList &segments, const QByteArray &etag,
                                  const RequestLimits &limits, QObject *context, Handler handler,
                                  Progress progress)
{
    return start(new RestRequest(*this, "GET"_ba, etag, limits, std::move(handler), std::move(progress)),
                 segments, {}, context);
}

QPointer<QObject> RestClient::post(const QStringList &segments, const QByteArray &json, QObject *context,
                                   Handler handler)
{
    return start(new RestRequest(*this, "POST"_ba, {}, m_limits, std::move(handler), {}), segments, json,
                 context);
}

QPointer<QObject> RestClient::deleteResource(const QStringList &segments, QObject *context, Handler handler)
{
    return start(new RestRequest(*this, "DELETE"_ba, {}, m_limits, std::move(handler), {}), segments, {},
                 context);
}

QPointer<QObject> RestClient::start(RestRequest *request, const QStringList &segments, const QByteArray &json,
                                    QObject *context)
{
    using Kind = ApiError::Kind;
    if (context) {
        connect(context, &QObject::destroyed, request, [request] { delete request; });
    }
    const auto refuse = [request](Kind kind) {
        request->finish(request->error(kind));
        return QPointer<QObject>(request);
    };

    if (!m_endpoint)
        return refuse(Kind::Unreachable);
    request->setUrl(m_endpoint->url());
    const std::optional<QUrl> url = m_endpoint->resolve(segments);
    if (!url)
        return refuse(Kind::InvalidId);
    request->setUrl(*url);
    if (m_endpoint->needsConsent() && !m_plainHttpAllowed)
        return refuse(Kind::Insecure);

    QNetworkRequest message(*url);
    message.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    message.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    message.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    message.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    message.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    message.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    message.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    message.setRawHeader("Accept", "application/json");
    message.setRawHeader("Accept-Language", QLocale().bcp47Name().toLatin1());
    message.setRawHeader("User-Agent", userAgent());
    if (request->method() == "POST")
        message.setRawHeader("Content-Type", "application/json");
    if (!request->etag().isEmpty())
        message.setRawHeader("If-None-Match", request->etag());
    if (!m_credentials.clientKey.isEmpty()) {
        const auto key = headerSafe(QString::fromLatin1(m_credentials.clientKey));
        if (!key)
            return refuse(Kind::WrongClientKey);
        message.setRawHeader("IM-CLIENT-KEY", *key);
    }
    if (!m_credentials.token.isEmpty()) {
        const auto token = headerSafe(QString::fromLatin1(m_credentials.token));
        if (!token)
            return refuse(Kind::SignInExpired);
        message.setRawHeader("IM-Authorization", *token);
    }
    // An id that trimming would change is another person's.
    if (const auto id = headerSafe(m_credentials.userId);
        id && QString::fromLatin1(*id) == m_credentials.userId)
        message.setRawHeader("IM-CLIENT-ID", *id);

    QNetworkAccessManager *manager = leastBusyManager();
    if (!manager)
        return refuse(Kind::Unreachable);
    request->send(manager, message, json);
    return request;
}

QNetworkAccessManager *RestClient::leastBusyManager() const
{
    QNetworkAccessManager *best = nullptr;
    qsizetype fewest = std::numeric_limits<qsizetype>::max();
    for (const QPointer<QNetworkAccessManager> &manager : m_managers) {
        if (!manager)
            continue;
        const auto busy =
            std::count_if(m_requests.cbegin(), m_requests.cend(), [&](const RestRequest *request) {
                return request->manager() == manager && !request->isFinished();
            });
        if (busy < fewest) {
            fewest = busy;
            best = manager;
        }
    }
    return best;
}
