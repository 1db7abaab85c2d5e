#include "app/api/restclient.h"
#include "tests/support/faultserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QScopeGuard>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <memory>

#include <time.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;
using Mode = FaultAnswer::Mode;

namespace {

constexpr auto good = R"({"RC":0,"RM":"OK","result":{}})";
constexpr auto secret = "t0ken-s3cr3t";

class CountingManager : public QNetworkAccessManager
{
public:
    using QNetworkAccessManager::QNetworkAccessManager;
    int created = 0;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *data) override
    {
        ++created;
        return QNetworkAccessManager::createRequest(operation, request, data);
    }
};

// The processor time of this thread: other load on the machine does not count as a stall.
double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

// Self-signed, for 127.0.0.1 until 2126: it protects nothing but this test.
constexpr auto certificate = "-----BEGIN CERTIFICATE-----\n"
                             "MIIBjzCCATagAwIBAgIUR4cGMtv12DQSXQkmCLVth5MAggIwCgYIKoZIzj0EAwIw\n"
                             "FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyMzA2MTIyMVoYDzIxMjYxMDMw\n"
                             "MDYxMjIxWjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO\n"
                             "PQMBBwNCAARf1PCb5c/K9WSwQ6fGMuJA7tp7ODu+QW9JNJqu6jC44qFnoj4hZ4mB\n"
                             "7j9+JE2y/ikaon7DIcLgBfnO9UtWBOsno2QwYjAdBgNVHQ4EFgQUrtGIRBjYuWux\n"
                             "byJRnZq/kjXeGgMwHwYDVR0jBBgwFoAUrtGIRBjYuWuxbyJRnZq/kjXeGgMwDwYD\n"
                             "VR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0cAMEQC\n"
                             "IFAxsch/wUZBL2ufR0TsGpQEjShSD2mKtCdZXgzCXrtJAiBNNYV/hXoFJG0XRSvd\n"
                             "G6Rg8Vf0VU/TEfo4Y4mtZ5Wbzg==\n"
                             "-----END CERTIFICATE-----\n";
constexpr auto privateKey = "-----BEGIN PRIVATE KEY-----\n"
                            "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgyUm36NiHqwl7efLO\n"
                            "hILgYEeU4ux7LBAGpSlAhW5LH8ShRANCAARf1PCb5c/K9WSwQ6fGMuJA7tp7ODu+\n"
                            "QW9JNJqu6jC44qFnoj4hZ4mB7j9+JE2y/ikaon7DIcLgBfnO9UtWBOsn\n"
                            "-----END PRIVATE KEY-----\n";

// What a call led to.
struct Outcome
{
    int calls = 0;
    std::optional<Result<RestReply>> result;

    RestClient::Handler handler()
    {
        return [this](const Result<RestReply> &answer) {
            ++calls;
            result = answer;
        };
    }
    bool failed(Kind kind) const { return result && !result->ok() && result->error().kind == kind; }
};

} // namespace

class TestRestClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void sendsTheHeadersThatSignARequest();
    void leavesOutWhatIsUnknownOrUnsafe();
    void refusesCredentialsThatWouldInjectHeaders_data();
    void refusesCredentialsThatWouldInjectHeaders();
    void postsJson();
    void neverFollowsARedirect_data();
    void neverFollowsARedirect();
    void namesTheOriginOfARedirect_data();
    void namesTheOriginOfARedirect();
    void neverSendsACookie();
    void neverAsksForAPassword();
    void asksConditionallyWithAnEtag();
    void takesNoUnaskedNotModified();
    void unpacksGzip();
    void boundsWhatGzipUnpacksTo();
    void boundsTheBody_data();
    void boundsTheBody();
    void boundsTheBodyOfAnError();
    void readsALargeBodyWithoutStallingTheEventLoop_data();
    void readsALargeBodyWithoutStallingTheEventLoop();
    void endsASilentConnection_data();
    void endsASilentConnection();
    void endsASlowDripAtTheDeadline();
    void reportsTransportFailures_data();
    void reportsTransportFailures();
    void reportsARefusedConnectionAsNotSent();
    void refusesPlainHttpBeyondLoopbackWithoutConsent();
    void neverOffersHttp2();
    void refusesAnUntrustedCertificate();
    void sendsNothingInTheClearToAServerWithoutTls();
    void refusesIdsThatCannotBeSent_data();
    void refusesIdsThatCannotBeSent();
    void failsWithoutAnEndpoint();
    void readsRetryAfterHeaders_data();
    void readsRetryAfterHeaders();
    void neverCallsFromInsideTheCall();
    void forgetsARequestWhoseContextDies();
    void forgetsARequestThatIsDeleted();
    void survivesAHandlerThatDeletesItsContext();
    void endsEverythingAtOnce();
    void diesWithoutACall();
    void survivesTheDeathOfAManager();
    void keepsConnectionsAndSpreadsRequests();
    void countsCredentialRevisions();
    void keepsTheTokenOutOfErrors();

private:
    QPointer<QObject> get(Outcome &outcome, const QByteArray &etag = {},
                          const RestClient::Progress &progress = {})
    {
        return m_client->get({ u"me"_s }, etag, m_client->limits(), this, outcome.handler(), progress);
    }
    static Endpoint endpointOf(const QString &address)
    {
        return std::get<Endpoint>(Endpoint::parse(address));
    }

    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<CountingManager> m_manager;
    std::unique_ptr<RestClient> m_client;
};

void TestRestClient::init()
{
    m_server = std::make_unique<FaultServer>([](const FaultRequest &) { return FaultAnswer::json(good); });
    m_manager = std::make_unique<CountingManager>();
    m_client = std::make_unique<RestClient>(QList<QNetworkAccessManager *>{ m_manager.get() });
    m_client->setEndpoint(endpointOf(m_server->address(u"/base/"_s)));
    m_client->setCredentials({ "key", secret, u"aaa"_s });
}

void TestRestClient::cleanup()
{
    m_client.reset();
    m_manager.reset();
    m_server.reset();
}

void TestRestClient::sendsTheHeadersThatSignARequest()
{
    Outcome outcome;
    get(outcome);
    QVERIFY(waitUntil([&] { return outcome.result.has_value(); }));
    QVERIFY(outcome.result->ok());
    QCOMPARE(outcome.result->value().httpStatus, 200);
    QCOMPARE(outcome.result->value().body, good);
    QCOMPARE(outcome.result->value().method, "GET");
    QCOMPARE(outcome.result->value().url, QUrl(m_server->address(u"/base/me"_s)));
    QCOMPARE(m_server->count(), 1);
    const FaultRequest request = m_server->requests().constFirst();
    QCOMPARE(request.method, "GET");
    QCOMPARE(request.target, "/base/me");
    QCOMPARE(request.header("IM-CLIENT-KEY"), "key");
    QCOMPARE(request.header("IM-Authorization"), secret);
    QCOMPARE(request.header("IM-CLIENT-ID"), "aaa");
    QCOMPARE(request.header("Accept"), "application/json");
    QVERIFY(request.hasHeader("Accept-Language"));
    QVERIFY(request.header("User-Agent").startsWith("tst_restclient"));
    QVERIFY(request.header("Accept-Encoding").contains("gzip"));
    QVERIFY(!request.hasHeader("Upgrade")); // no h2c
    QVERIFY(!request.hasHeader("If-None-Match"));
    QVERIFY(!request.hasHeader("Cookie"));
    QVERIFY(!request.hasHeader("Authorization"));
}

void TestRestClient::leavesOutWhatIsUnknownOrUnsafe()
{
    const QStringList unsafe{ QString(), u"a b"_s, u"a\r\nX-Evil: 1"_s, u"\u5c01"_s, u" aaa"_s };
    for (const QString &id : unsafe) {
        m_server->forgetRequests();
        m_client->setCredentials({ "key", secret, id });
        Outcome outcome;
        get(outcome);
        QVERIFY(waitUntil([&] { return outcome.result.has_value(); }));
        QVERIFY(outcome.result->ok());
        QVERIFY(!m_server->requests().constFirst().hasHeader("IM-CLIENT-ID"));
        QVERIFY(!m_server->requests().constFirst().hasHeader("X-Evil"));
    }
}

void TestRestClient::refusesCredentialsThatWouldInjectHeaders_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("CR LF in the token") << "key"_ba
                                        << "a\r\nX-Evil: 1"_ba << Kind::SignInExpired;
    QTest::newRow("LF in the token") << "key"_ba
                                     << "a\nX-Evil: 1"_ba << Kind::SignInExpired;
    QTest::newRow("NUL in the token") << "key"_ba << QByteArray("a\0b", 3) << Kind::SignInExpired;
    QTest::newRow("bytes over 127 in the token") << "key"_ba
                                                 << "\xc3\xa9"_ba << Kind::SignInExpired;
    QTest::newRow("token too long") << "key"_ba << QByteArray(8193, 'x') << Kind::SignInExpired;
    QTest::newRow("CR LF in the key") << "k\r\nX-Evil: 1"_ba
                                      << "token"_ba << Kind::WrongClientKey;
    QTest::newRow("space in the key") << "k k"_ba
                                      << "token"_ba << Kind::WrongClientKey;
}

void TestRestClient::refusesCredentialsThatWouldInjectHeaders()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, token);
    QFETCH(const Kind, kind);
    m_client->setCredentials({ key, token, {} });
    Outcome outcome;
    get(outcome);
    QVERIFY(waitUntil([&] { return outcome.result.has_value(); }));
    QVERIFY(outcome.failed(kind));
    QVERIFY(!outcome.result->error().wasSent);
    QCOMPARE(m_manager->created, 0);
    QCOMPARE(m_server->connections(), 0);
}

void TestRestClient::postsJson()
{
    Outcome outcome;
    m_client->post({ u"blockStatus"_s, u"my"_s, u"ddd"_s }, "{}", this, outcome.handler());
    QVERIFY(waitUntil([&] { return outcome.result.has_value(); }));
    QVERIFY(outcome.result->ok());
    const FaultRequest request = m_server->requests().constFirst();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.target, "/base/blockStatus/my/ddd");
    QCOMPARE(request.header("Content-Type"), "application/json");
    QCOMPARE(request.body, "{}");
}

void TestRestClient::neverFollowsARedirect_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("method");
    for (const int status : { 301, 302, 303, 307, 308 }) {
        for (const char *method : { "GET", "POST", "DELETE" })
            QTest::addRow("%d %s", status, method) << status << QByteArray(method);
    }
}

void TestRestClient::neverFollowsARedirect()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, method);
    FaultServer other([](const FaultRequest &) { return FaultAnswer::json(good); });
    m_server->setRoute([&](const FaultRequest &) {
        return FaultAnswer::redirect(status, other.address(u"/stolen"_s).toLatin1());
    });
    Outcome outcome;
    if (method == "GET")
        get(outcome);
    else if (method == "POST")
        m_client->post({ u"x"_s }, "{}", this, outcome.handler());
    else
        m_client->deleteResource({ u"x"_s }, this, outcome.handler());
    QVERIFY(waitUntil([&] { return outcome.result.has_value(); }));
    QVERIFY(outcome.failed(Kind::Redirected));
    const ApiError &error = outcome.result->error();
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.redirectOrigin, other.address());
    QCOMPARE(error.method, method);
    QVERIFY(error.wasSent);
    QTest::qWait(20);
    QCOMPARE(m_server->count(), 1);
    QCOMPARE(other.connections(), 0);
    QCOMPARE(other.received(), "");
}

void TestRestClient::namesTheOriginOfARedirect_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("origin"); // empty: none to offer; "self": the server's own
    QTest::newRow("other host") << "https://new.example/base/me?x#y"_ba << u"https://new.example"_s;
    QTest::newRow("port") << "http://new.example:81/"_ba << u"http://new.example:81"_s;
    QTest::newRow("user info") << "https://a:b@evil.example/"_ba << u"https://evil.example"_s;
    QTest::newRow("no scheme") << "//new.example/x"_ba << u"http://new.example"_s;
    QTest::newRow("relative") << "/login"_ba << u"self"_s;
    QTest::newRow("no Location") << ""_ba << QString();
    QTest::newRow("file") << "file:///etc/passwd"_ba << QString();
    QTest::newRow("javascript") << "javascript:alert(1)"_ba << QString();
    QTest::newRow("odd") << "http://%zz"_ba << QString();
}

void TestRestClient::namesTheOriginOfARedirect()
{
    QFETCH(const QByteArray, location);
    QFETCH(const QString, origin);
    m_server->setRoute([&](const FaultRequest &) {
        return location.isEmpty() ? FaultAnswer::empty(302) : FaultAnswer::redirect(302, location);
    });
    Outcome outcome;
    get(outcome);
    QVERIFY(waitUntil([&] { return outcome.result.has_value(); }));
    QVERIFY(outcome.failed(Kind::Redirected));
    QCOMPARE(outcome.result->error().redirectOrigin, origin == "self"_L1 ? m_server->address() : origin);
}

void TestRestClient::neverSendsACookie()
{
    m_server->setRoute([](const FaultRequest &) {
        return FaultAnswer::json(good).withHeader("Set-Cookie", "id=1; Path=/");
    });
    for (int i = 0; i < 3; ++i) {
        Outcome outcome;
        get(outcome);
        QVERIFY(waitUntil([&] { return outcome.result.has_value(); }));
        QVERIFY(outcome.result->ok());
    }
    QVERIFY(!m_server->received().toLower().contains("cookie"));
    QVERIFY(m_manager->cookieJar()->cookiesForUrl(QUrl(m_server->address())).isEmpty());
}

void TestRestClient::neverAsksForAPassword()
{
    m_server->setRoute([](const FaultRequest &) {
        return FaultAnswer::failure(401, "INVALID_TOKEN").withHeader("WWW-Authenticate", "Basic realm=\"x\"");
    });
    Outcome outcome;
    get(outcome);
    QVERIFY(waitUntil([&] { return outcome.result.has_value(); }));
    QVERIFY(outcome.failed(Kind::SignInExpired));
    QCOMPARE(outcome.result->error().code, u"INVALID_TOKEN"_s);
    QCOMPARE(m_server->count(), 1);
    QVERIFY(!m_server->requests().constFirst().hasHeader("Authorization"));
}

void TestRestClient::asksConditionallyWithAnEtag()
{
    m_server->setRoute([](const FaultRequest &request) {
        return request.header("If-None-Match") == "\"v1\""
            ? FaultAnswer::empty(304).withHeader("ETag", "\"v1\"")
            : FaultAnswer::json(good).withHeader("ETag", "\"v1\"");
    });
    Outcome first;
    get(first);
    QVERIFY(waitUntil([&] { return first.result.has_value(); }));
    QVERIFY(first.result->ok());
    QCOMPARE(first.result->value().etag, "\"v1\"");
    Outcome second;
    get(second, first.result->value().etag);
    QVERIFY(waitUntil([&] { return second.result.has_value(); }));
    QVERIFY(second.result->ok());
    QCOMPARE(second.result->value().httpStatus, 304);
    QCOMPARE(second.result->value().body, "");
    // One that would inject a header is not sent.
    Outcome third;
    get(third, "\"v\"\r\nX-Evil: 1");
    QVERIFY(waitUntil([&] { return third.result.has_value(); }));
    QCOMPARE(third.result->value().httpStatus, 200);
    QVERIFY(!m_server->received().contains("X-Evil"));
}

void TestRestClient::takesNoUnaskedNotModified()
{
    m_server->setRoute([](const FaultRequest &) { return FaultAnswer::empty(304); });
    Outcome outcome;
    get(outcome);
    QVERIFY(waitUntil([&] { return outcome.result.has_value(); }));
    QVERIFY(outcome.failed(Kind::Unreadable));
}

void TestRestClient::unpacksGzip()
{
    m_server->setRoute([](const FaultRequest &) { return FaultAnswer::json(good).gzipped(); });
    Outcome outcome;
    get(outcome);
    QVERIFY(waitUntil([&] { return outcome.result.has_value(); }));
    QVERIFY(outcome.result->ok());
    QCOMPARE(outcome.result->value().body, good);

    m_server->setRoute([](const FaultRequest &) {
        return FaultAnswer::json("this is not gzip").withHeader("Content-Encoding", "gzip");
    });
    Outcome broken;
    get(broken);
    QVERIFY(waitUntil([&] { return broken.result.has_value(); }));
    QVERIFY(broken.failed(Kind::Unreadable));
    QVERIFY(broken.result->error().wasSent);
}

void TestRestClient::boundsWhatGzipUnpacksTo()
{
    const FaultAnswer bomb = FaultAnswer::json(QByteArray(16 * 1024 * 1024, ' ')).gzipped();
    m_server->setRoute([&](const FaultRequest &) { return bomb; });
    Outcome outcome;
    get(outcome);
    QVERIFY(waitUntil([&] { return outcome.result.has_value(); }));
    QVERIFY(outcome.failed(Kind::TooLarge) || outcome.failed(Kind::Unreadable));
}

void TestRestClient::boundsTheBody_data()
{
    QTest::addColumn<bool>("chunked");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("as large as allowed") << false << 300'000 << true;
    QTest::newRow("a byte more, stated") << false << 300'001 << false;
    QTest::newRow("as large as allowed, chunked") << true << 300'000 << true;
    QTest::newRow("a byte more, not stated") << true << 300'001 << false;
}

void TestRestClient::boundsTheBody()
{
    QFETCH(const bool, chunked);
    QFETCH(const int, size);
    QFETCH(const bool, accepted);
    const QByteArray body(size, 'x');
    m_server->setRoute([&](const FaultRequest &) {
        if (!chunked)
            return FaultAnswer::json(body);
        return FaultAnswer::json(QByteArray::number(size, 16) + "\r\n" + body + "\r\n0\r\n\r\n")
            .withHeader("Transfer-Encoding", "chunked");
    });
    Outcome outcome;
    m_client->get({ u"me"_s }, {}, RequestLimits{ 5s, 10s, 300'000 }, this, outcome.handler());
    QVERIFY(waitUntil([&] { return outcome.result.has_value(); }));
    QCOMPARE(outcome.result->ok(), accepted);
    if (accepted)
        QCOMPARE(outcome.result->value().body, body);
    else
        QVERIFY(outcome.failed(Kind::TooLarge));
}

void TestRestClient::boundsTheBodyOfAnError()
{
    m_server->setRoute(
        [](const FaultRequest &) { return FaultAnswer::html(502, QByteArray(8 * 1024 * 1024, 'x')); });
    Outcome outcome;
    m_client->get({ u"me"_s }, {}, RequestLimits{ 5s, 10s, 1024 * 1024 * 1024 }, this, outcome.handler());
    QVERIFY(waitUntil([&] { return outcome.result.has_value(); }));
    QVERIFY(outcome.failed(Kind::ServerProblem));
    QCOMPARE(outcome.result->error().httpStatus, 502);
}

void TestRestClient::readsALargeBodyWithoutStallingTheEventLoop_data()
{
    QTest::addColumn<bool>("gzipped");
    QTest::newRow("plain") << false;
    QTest::newRow("gzip") << true;
}

void TestRestClient::readsALargeBodyWithoutStallingTheEventLoop()
{
    QFETCH(const bool, gzipped);
    QByteArray body = R"({"RC":0,"RM":"OK","result":{"data":[)";
    QByteArray rows;
    for (int i = 0; i < 1000; ++i)
        rows += blockStatusJson(u"person-%1"_s.arg(i), u"Nick %1"_s.arg(i * 7919)) + ',';
    while (body.size() < 41'000'000)
        body += rows;
    body.chop(1);
    body += "]}}";
    const FaultAnswer answer = gzipped ? FaultAnswer::json(body).gzipped() : FaultAnswer::json(body);
    // In a thread of its own: what it does must not count as a stall.
    QThread thread;
    quint16 port = 0;
    auto *context = new QObject;
    context->moveToThread(&thread);
    thread.start();
    QMetaObject::invokeMethod(
        context,
        [&] {
            auto *server = new FaultServer([&](const FaultRequest &) { return answer; }, context);
            port = server->port();
        },
        Qt::BlockingQueuedConnection);
    const auto stop = qScopeGuard([&] {
        context->deleteLater();
        thread.quit();
        thread.wait();
    });

    m_client->setEndpoint(endpointOf(u"http://127.0.0.1:%1"_s.arg(port)));
    Outcome outcome;
    qint64 last = 0;
    qint64 largestStep = 0;
    qint64 total = 0;
    double lastBeat = threadMilliseconds();
    double longestTurn = 0;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&] {
        const double now = threadMilliseconds();
        longestTurn = std::max(longestTurn, now - lastBeat);
        lastBeat = now;
    });
    m_client->get({ u"blockStatus"_s, u"my"_s }, {}, RequestLimits{ 10s, 60s, 64 * 1024 * 1024 }, this,
                  outcome.handler(), [&](qint64 received, qint64 stated) {
                      largestStep = std::max(largestStep, received - last);
                      last = received;
                      total = stated;
                  });
    beat.start(0);
    QTRY_VERIFY_WITH_TIMEOUT(outcome.result, 60000);
    QVERIFY(outcome.result->ok());
    QCOMPARE(outcome.result->value().body.size(), body.size());
    QCOMPARE(outcome.result->value().body, body);
    QCOMPARE(last, body.size());
    QCOMPARE(total, gzipped ? -1 : body.size());
    QVERIFY2(largestStep <= 256 * 1024, QByteArray::number(largestStep).constData());
    qInfo("longest turn of the event loop: %.1f ms", longestTurn);
}

void TestRestClient::endsASilentConnection_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("status");
    QTest::newRow("no answer") << int(Mode::Hang) << 0;
    QTest::newRow("half a body") << int(Mode::HangInBody) << 200;
}

void TestRestClient::endsASilentConnection()
{
    QFETCH(const int, mode);
    QFETCH(const int, status);
    m_server->setRoute(
        [&](const FaultRequest &) { return FaultAnswer::fault(static_cast<Mode>(mode), good); });
    m_client->setLimits({ 200ms, 10s, 1024 });
    QElapsedTimer clock;
    clock.start();
    Outcome outcome;
    get(outcome);
    QVERIFY(waitUntil([&] { return outcome.result.has_value(); }));
    QVERIFY(outcome.failed(Kind::TimedOut));
    QVERIFY(outcome.result->error().wasSent);
    QCOMPARE(outcome.result->error().httpStatus, status);
    QVERIFY(clock.elapsed() < 4000);
    QCOMPARE(outcome.calls, 1);
}

void TestRestClient::endsASlowDripAtTheDeadline()
{
    m_server->setRoute(
        [](const FaultRequest &) { return FaultAnswer::fault(Mode::Drip, QByteArray(1000, ' ')); });
    m_client->setLimits({ 2s, 300ms, 1024 });
    QElapsedTimer clock;
    clock.start();
    Outcome outcome;
    get(outcome);
    QVERIFY(waitUntil([&] { return outcome.result.has_value(); }));
    QVERIFY(outcome.failed(Kind::TimedOut));
    QVERIFY(outcome.result->error().wasSent);
    QVERIFY(clock.elapsed() >= 250);
    QVERIFY(clock.elapsed() < 4000);
}

void TestRestClient::reportsTransportFailures_data()
{
    QTest::addColumn<FaultAnswer>("answer");
    QTest::addColumn<QList<Kind>>("kinds");
    const QList<Kind> lost{ Kind::Unreachable };
    const QList<Kind> odd{ Kind::Unreadable, Kind::Unreachable };
    QTest::newRow("cut before the answer") << FaultAnswer::fault(Mode::Cut) << lost;
    QTest::newRow("reset before the answer") << FaultAnswer::fault(Mode::Reset) << lost;
    QTest::newRow("cut in the body") << FaultAnswer::fault(Mode::CutInBody) << lost;
    QTest::newRow("reset in the body") << FaultAnswer::fault(Mode::ResetInBody) << lost;
    QTest::newRow("length too long") << FaultAnswer::raw(
        "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"RC\":0}")
                                     << lost;
    QTest::newRow("lengths in conflict")
        << FaultAnswer::raw("HTTP/1.1 200 OK\r\nContent-Length: 8\r\nContent-Length: 3\r\n\r\n{\"RC\":0}")
        << odd;
    QTest::newRow("length in words") << FaultAnswer::raw(
        "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n{\"RC\":0}")
                                     << odd;
    QTest::newRow("negative length") << FaultAnswer::raw(
        "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n{\"RC\":0}")
                                     << odd;
    QTest::newRow("no HTTP") << FaultAnswer::raw("SSH-2.0-OpenSSH_9.2\r\n") << odd;
    QTest::newRow("header cut off") << FaultAnswer::raw("HTTP/1.1 200 OK\r\nContent-Le") << odd;
    QTest::newRow("status 0") << FaultAnswer::raw("HTTP/1.1 000 Odd\r\nContent-Length: 0\r\n\r\n") << odd;
}

void TestRestClient::reportsTransportFailures()
{
    QFETCH(const FaultAnswer, answer);
    QFETCH(const QList<Kind>, kinds);
    m_server->setRoute([&](const FaultRequest &) { return answer; });
    m_client->setLimits({ 2s, 4s, 1024 });
    Outcome outcome;
    m_client->deleteResource({ u"x"_s }, this, outcome.handler());
    QVERIFY(waitUntil([&] { return outcome.result.has_value(); }));
    QVERIFY(!outcome.result->ok());
    const ApiError &error = outcome.result->error();
    QVERIFY2(kinds.contains(error.kind), QByteArray::number(int(error.kind)).constData());
    QVERIFY(error.wasSent);
    QCOMPARE(error.method, "DELETE");
    QVERIFY(error.when.isValid());
    QCOMPARE(error.when.timeSpec(), Qt::UTC);
    QVERIFY(m_server->count("DELETE") >= 1); // Qt may resend
}

void TestRestClient::reportsARefusedConnectionAsNotSent()
{
    m_server->stop();
    Outcome outcome;
    get(outcome);
    QVERIFY(waitUntil([&] { return outcome.result.has_value(); }));
    QVERIFY(outcome.failed(Kind::Unreachable));
    QVERIFY(!outcome.result->error().wasSent);
    QCOMPARE(outcome.result->error().httpStatus, 0);
}

void TestRestClient::refusesPlainHttpBeyondLoopbackWithoutConsent()
{
    m_client->setEndpoint(endpointOf(u"http://192.0.2.1"_s));
    Outcome refused;
    get(refused);
    QVERIFY(waitUntil([&] { return refused.result.has_value(); }));
    QVERIFY(refused.failed(Kind::Insecure));
    QVERIFY(!refused.result->error().wasSent);
    QCOMPARE(m_manager->created, 0);

    m_client->setPlainHttpAllowed(true);
    Outcome allowed;
    get(allowed);
    QCOMPARE(m_manager->created, 1);
    m_client->abortAll();
    QVERIFY(waitUntil([&] { return allowed.result.has_value(); }));
}

void TestRestClient::neverOffersHttp2()
{
    // Qt upgrades from plain HTTP only where this is set.
    qputenv("QT_NETWORK_H2C_ALLOWED", "1");
    const auto unset = qScopeGuard([] { qunsetenv("QT_NETWORK_H2C_ALLOWED"); });
    Outcome outcome;
    get(outcome);
    QVERIFY(waitUntil([&] { return outcome.result.has_value(); }));
    QVERIFY(outcome.result->ok());
    QCOMPARE(m_server->requests().size(), 1);
    QVERIFY(!m_server->requests().constFirst().hasHeader("Upgrade"));
    QVERIFY(!m_server->requests().constFirst().hasHeader("HTTP2-Settings"));

    // Over TLS it is offered in the first message, by a name of two letters with its length before it.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    m_client->setEndpoint(endpointOf(u"https://127.0.0.1:%1"_s.arg(server.serverPort())));
    get(outcome);
    QTRY_VERIFY(server.hasPendingConnections());
    QTcpSocket *socket = server.nextPendingConnection();
    QTRY_VERIFY(socket->bytesAvailable() > 100);
    const QByteArray hello = socket->readAll();
    QCOMPARE(hello.at(0), 0x16); // a handshake
    QVERIFY(!hello.contains("\x02h2"));
    m_client->abortAll();
}

void TestRestClient::refusesAnUntrustedCertificate()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(certificate));
    configuration.setPrivateKey(QSslKey(privateKey, QSsl::Ec));
    QSslServer server;
    server.setSslConfiguration(configuration);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray received;
    int connections = 0;
    connect(&server, &QSslServer::startedEncryptionHandshake, this, [&](QSslSocket *socket) {
        ++connections;
        connect(socket, &QSslSocket::readyRead, this, [&received, socket] { received += socket->readAll(); });
    });
    m_client->setEndpoint(endpointOf(u"https://127.0.0.1:%1"_s.arg(server.serverPort())));
    Outcome outcome;
    get(outcome);
    QVERIFY(waitUntil([&] { return outcome.result.has_value(); }));
    QVERIFY(outcome.failed(Kind::Insecure));
    QVERIFY(!outcome.result->error().wasSent);
    QCOMPARE(outcome.result->error().httpStatus, 0);
    QVERIFY(connections >= 1);
    QCOMPARE(received, "");
}

void TestRestClient::sendsNothingInTheClearToAServerWithoutTls()
{
    m_client->setEndpoint(endpointOf(u"https://127.0.0.1:%1"_s.arg(m_server->port())));
    m_client->setLimits({ 1s, 2s, 1024 });
    m_server->setRoute([](const FaultRequest &) { return FaultAnswer::json(good); });
    Outcome outcome;
    get(outcome);
    QVERIFY(waitUntil([&] { return outcome.result.has_value(); }));
    QVERIFY(!outcome.result->ok());
    QVERIFY(m_server->connections() >= 1);
    QVERIFY(!m_server->received().contains(secret));
}

void TestRestClient::refusesIdsThatCannotBeSent_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("dot") << u"."_s;
    QTest::newRow("dots") << u".."_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xdfff));
}

void TestRestClient::refusesIdsThatCannotBeSent()
{
    QFETCH(const QString, id);
    Outcome outcome;
    m_client->deleteResource({ u"blockStatus"_s, u"my"_s, id }, this, outcome.handler());
    QCOMPARE(outcome.calls, 0);
    QVERIFY(waitUntil([&] { return outcome.result.has_value(); }));
    QVERIFY(outcome.failed(Kind::InvalidId));
    QVERIFY(!outcome.result->error().wasSent);
    QCOMPARE(outcome.result->error().httpStatus, 0);
    QCOMPARE(outcome.result->error().method, "DELETE");
    QCOMPARE(m_manager->created, 0);
    QCOMPARE(m_server->connections(), 0);
}

void TestRestClient::failsWithoutAnEndpoint()
{
    RestClient client({ m_manager.get() });
    Outcome outcome;
    client.get({ u"me"_s }, {}, client.limits(), this, outcome.handler());
    QVERIFY(waitUntil([&] { return outcome.result.has_value(); }));
    QVERIFY(outcome.failed(Kind::Unreachable));
    QVERIFY(!outcome.result->error().wasSent);
}

void TestRestClient::readsRetryAfterHeaders_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("least"); // -1: none
    QTest::addColumn<int>("most");
    const QByteArray soon =
        QLocale::c()
            .toString(QDateTime::currentDateTimeUtc().addSecs(90), u"ddd, dd MMM yyyy HH:mm:ss"_s)
            .toLatin1()
        + " GMT";
    QTest::newRow("seconds") << "17"_ba << 17 << 17;
    QTest::newRow("zero") << "0"_ba << 0 << 0;
    QTest::newRow("date") << soon << 60 << 90;
    QTest::newRow("date gone by") << "Sun, 06 Nov 1994 08:49:37 GMT"_ba << 0 << 0;
    QTest::newRow("for ever") << "99999999999"_ba << 604800 << 604800;
    QTest::newRow("negative") << "-1"_ba << -1 << -1;
    QTest::newRow("words") << "soon"_ba << -1 << -1;
    QTest::newRow("too big for a number") << "99999999999999999999999"_ba << -1 << -1;
}

void TestRestClient::readsRetryAfterHeaders()
{
    QFETCH(const QByteArray, header);
    QFETCH(const int, least);
    QFETCH(const int, most);
    m_server->setRoute(
        [&](const FaultRequest &) { return FaultAnswer::empty(429).withHeader("Retry-After", header); });
    Outcome outcome;
    get(outcome);
    QVERIFY(waitUntil([&] { return outcome.result.has_value(); }));
    QVERIFY(outcome.failed(Kind::RateLimited));
    const auto retryAfter = outcome.result->error().retryAfter;
    QCOMPARE(retryAfter.has_value(), least >= 0);
    if (retryAfter) {
        QVERIFY(retryAfter->count() >= least);
        QVERIFY(retryAfter->count() <= most);
    }
}

void TestRestClient::neverCallsFromInsideTheCall()
{
    Outcome outcome;
    get(outcome);
    QCOMPARE(outcome.calls, 0);
    m_client->abortAll();
    QCOMPARE(outcome.calls, 0);
    QVERIFY(waitUntil([&] { return outcome.result.has_value(); }));
    QTest::qWait(20);
    QCOMPARE(outcome.calls, 1);
}

void TestRestClient::forgetsARequestWhoseContextDies()
{
    m_server->setHeld(true);
    Outcome outcome;
    auto context = std::make_unique<QObject>();
    const QPointer<QObject> request =
        m_client->get({ u"me"_s }, {}, m_client->limits(), context.get(), outcome.handler());
    QTRY_COMPARE(m_server->heldCount(), 1);
    QCOMPARE(m_client->pending(), 1);
    context.reset();
    QVERIFY(!request);
    QCOMPARE(m_client->pending(), 0);
    m_server->setHeld(false);
    QTest::qWait(50);
    QCOMPARE(outcome.calls, 0);

    // Also between the answer and its delivery.
    context = std::make_unique<QObject>();
    m_client->get({}, {}, m_client->limits(), context.get(), outcome.handler());
    m_client->abortAll();
    context.reset();
    QTest::qWait(20);
    QCOMPARE(outcome.calls, 0);
}

void TestRestClient::forgetsARequestThatIsDeleted()
{
    m_server->setHeld(true);
    Outcome outcome;
    const QPointer<QObject> request = get(outcome);
    QTRY_COMPARE(m_server->heldCount(), 1);
    delete request;
    QCOMPARE(m_client->pending(), 0);
    m_server->setHeld(false);
    QTest::qWait(50);
    QCOMPARE(outcome.calls, 0);
}

void TestRestClient::survivesAHandlerThatDeletesItsContext()
{
    auto *context = new QObject;
    int calls = 0;
    const QPointer<QObject> request =
        m_client->get({ u"me"_s }, {}, m_client->limits(), context,
                      [&calls, context, text = QByteArray("kept")](const auto &) {
                          delete context;
                          QCOMPARE(text, "kept");
                          ++calls;
                      });
    QTRY_COMPARE(calls, 1);
    QVERIFY(!request);
    QCOMPARE(m_client->pending(), 0);
}

void TestRestClient::endsEverythingAtOnce()
{
    m_server->setHeld(true);
    std::array<Outcome, 20> outcomes;
    for (Outcome &outcome : outcomes)
        get(outcome);
    QTRY_COMPARE(m_server->heldCount(), 6); // Qt's connections to one host
    m_client->abortAll();
    for (const Outcome &outcome : outcomes) {
        QVERIFY(waitUntil([&] { return outcome.result.has_value(); }));
        QVERIFY(outcome.failed(Kind::Cancelled));
        QVERIFY(outcome.result->error().wasSent);
        QCOMPARE(outcome.calls, 1);
    }
    QCOMPARE(m_client->pending(), 0);
    // And it still works.
    m_server->setHeld(false);
    Outcome next;
    get(next);
    QVERIFY(waitUntil([&] { return next.result.has_value(); }));
    QVERIFY(next.result->ok());
}

void TestRestClient::diesWithoutACall()
{
    m_server->setHeld(true);
    Outcome outcome;
    const QPointer<QObject> request = get(outcome);
    QTRY_COMPARE(m_server->heldCount(), 1);
    m_client.reset();
    QVERIFY(!request);
    QTest::qWait(20);
    QCOMPARE(outcome.calls, 0);
}

void TestRestClient::survivesTheDeathOfAManager()
{
    m_server->setHeld(true);
    Outcome outcome;
    get(outcome);
    QTRY_COMPARE(m_server->heldCount(), 1);
    m_manager.reset();
    QVERIFY(waitUntil([&] { return outcome.result.has_value(); }));
    QVERIFY(!outcome.result->ok());
    Outcome next;
    get(next);
    QVERIFY(waitUntil([&] { return next.result.has_value(); }));
    QVERIFY(next.failed(Kind::Unreachable));
}

void TestRestClient::keepsConnectionsAndSpreadsRequests()
{
    for (int i = 0; i < 10; ++i) {
        Outcome outcome;
        get(outcome);
        QVERIFY(waitUntil([&] { return outcome.result.has_value(); }));
    }
    QCOMPARE(m_server->connections(), 1);

    CountingManager second;
    RestClient client({ m_manager.get(), &second });
    client.setEndpoint(endpointOf(m_server->address()));
    m_manager->created = 0;
    m_server->setHeld(true);
    std::array<Outcome, 12> outcomes;
    for (Outcome &outcome : outcomes)
        client.get({ u"me"_s }, {}, client.limits(), this, outcome.handler());
    QTRY_COMPARE(m_server->heldCount(), 12);
    QCOMPARE(m_manager->created, 6);
    QCOMPARE(second.created, 6);
    m_server->setHeld(false);
    for (const Outcome &outcome : outcomes)
        QVERIFY(waitUntil([&] { return outcome.result.has_value(); }));
}

void TestRestClient::countsCredentialRevisions()
{
    const quint64 before = m_client->credentialsRevision();
    m_client->setCredentials({ "key", "new", {} });
    QVERIFY(m_client->credentialsRevision() > before);
    QCOMPARE(m_client->credentials().token, "new");
    const quint64 between = m_client->credentialsRevision();
    m_client->setEndpoint(endpointOf(u"https://h.example"_s));
    QVERIFY(m_client->credentialsRevision() > between);
    QCOMPARE(m_client->endpoint()->origin(), u"https://h.example"_s);
}

void TestRestClient::keepsTheTokenOutOfErrors()
{
    m_server->setRoute([](const FaultRequest &request) {
        return FaultAnswer::failure(400, "CODE " + request.header("IM-Authorization"),
                                    "token " + request.header("IM-Authorization"));
    });
    Outcome outcome;
    get(outcome);
    QVERIFY(waitUntil([&] { return outcome.result.has_value(); }));
    QVERIFY(!outcome.result->ok());
    const ApiError &error = outcome.result->error();
    QVERIFY(!error.serverMessage.contains(QLatin1StringView(secret)));
    QVERIFY(!error.code.contains(QLatin1StringView(secret)));
    QVERIFY(!error.url.toString().contains(QLatin1StringView(secret)));
    QVERIFY(error.serverMessage.startsWith("token "_L1));
}

QTEST_GUILESS_MAIN(TestRestClient)
#include "tst_restclient.moc"
