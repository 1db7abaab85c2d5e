#include "app/api/blockstatusapi.h"
#include "app/api/restclient.h"
#include "tests/support/faultserver.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;
using Mode = FaultAnswer::Mode;

namespace {

constexpr auto token = "t0ken-s3cr3t";

template <typename T> struct Outcome
{
    int calls = 0;
    std::optional<Result<T>> result;

    BlockStatusApi::Handler<T> handler()
    {
        return [this](const Result<T> &answer) {
            ++calls;
            result = answer;
        };
    }
    bool failed(Kind kind) const { return result && !result->ok() && result->error().kind == kind; }
};

QByteArray listBody(int rows)
{
    QByteArray body;
    const QByteArray row = blockStatusJson(u"@@"_s, u"Nick @@"_s) + ',';
    for (int i = 0; i < rows; ++i)
        body += QByteArray(row).replace("@@", "id" + QByteArray::number(i));
    body.chop(1);
    return R"({"RC":0,"RM":"OK","result":{"data":[)" + body + "]}}";
}

} // namespace

class TestBlockStatusApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void tellsWhoIsSignedIn_data();
    void tellsWhoIsSignedIn();
    void unblocksThroughTheEndpointOfTheScope_data();
    void unblocksThroughTheEndpointOfTheScope();
    void keepsTheKeyAsAsked();
    void readsTheStatusThatCameBack_data();
    void readsTheStatusThatCameBack();
    void reportsDocumentedFailures_data();
    void reportsDocumentedFailures();
    void takesNoOddAnswerForSuccess_data();
    void takesNoOddAnswerForSuccess();
    void readsOnlyWholeLists_data();
    void readsOnlyWholeLists();
    void reportsWhatCameWhenTheAnswerWasCutAfterTheChange();
    void listsEveryBlock();
    void listsConditionally();
    void parsesListsOffTheGuiThread();
    void tellsTheProgressOfAList();
    void forgetsAListWhoseContextDies();
    void diesWhileAListIsParsed();
    void keepsTheTokenOutOfErrors_data();
    void keepsTheTokenOutOfErrors();

private:
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::unique_ptr<RestClient> m_client;
    std::unique_ptr<BlockStatusApi> m_api;
};

void TestBlockStatusApi::init()
{
    m_server = std::make_unique<FaultServer>();
    m_manager = std::make_unique<QNetworkAccessManager>();
    m_client = std::make_unique<RestClient>(QList<QNetworkAccessManager *>{ m_manager.get() });
    m_client->setEndpoint(std::get<Endpoint>(Endpoint::parse(m_server->address())));
    m_client->setCredentials({ "key", token, u"aaa"_s });
    m_api = std::make_unique<BlockStatusApi>(*m_client);
    QCOMPARE(&m_api->client(), m_client.get());
}

void TestBlockStatusApi::cleanup()
{
    m_api.reset();
    m_client.reset();
    m_manager.reset();
    m_server.reset();
}

void TestBlockStatusApi::tellsWhoIsSignedIn_data()
{
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<QString>("id"); // empty: unreadable
    QTest::newRow("documented")
        << R"({"_id":"aaa","id":"aaa","nickname":"Ann","avatarUrl":"http://a/b","email":"a@b"})"_ba
        << u"aaa"_s;
    QTest::newRow("_id alone")
        << R"({"_id":"aaa","nickname":"Ann","avatarUrl":"http://a/b","email":"a@b"})"_ba << u"aaa"_s;
    QTest::newRow("id alone") << R"({"id":"aaa","nickname":"Ann","avatarUrl":"http://a/b","email":"a@b"})"_ba
                              << u"aaa"_s;
    QTest::newRow("no id") << R"({"nickname":"Ann"})"_ba << QString();
    QTest::newRow("empty id") << R"({"_id":"","id":""})"_ba << QString();
    QTest::newRow("id is a number") << R"({"_id":7})"_ba << QString();
    QTest::newRow("null") << "null"_ba << QString();
    QTest::newRow("array") << "[]"_ba << QString();
    QTest::newRow("empty object") << "{}"_ba << QString();
}

void TestBlockStatusApi::tellsWhoIsSignedIn()
{
    QFETCH(const QByteArray, result);
    QFETCH(const QString, id);
    m_server->setRoute([&](const FaultRequest &request) {
        return request.method == "GET" && request.target == "/me" ? FaultAnswer::success(result)
                                                                  : FaultAnswer::failure(404, "NO");
    });
    Outcome<User> outcome;
    m_api->me(this, outcome.handler());
    QCOMPARE(outcome.calls, 0);
    QVERIFY(waitUntil([&] { return outcome.result.has_value(); }));
    if (id.isEmpty()) {
        QVERIFY(outcome.failed(Kind::Unreadable));
        QCOMPARE(outcome.result->error().httpStatus, 200);
        QCOMPARE(outcome.result->error().url, QUrl(m_server->address(u"/me"_s)));
        return;
    }
    QVERIFY(outcome.result->ok());
    const User &user = outcome.result->value();
    QCOMPARE(user.id, id);
    QCOMPARE(user.nickname, u"Ann"_s);
    QCOMPARE(user.avatarUrl, u"http://a/b"_s);
    QCOMPARE(user.email, u"a@b"_s);
}

void TestBlockStatusApi::unblocksThroughTheEndpointOfTheScope_data()
{
    QTest::addColumn<BlockKey>("key");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("direct") << BlockKey{ u"ddd"_s, u"room1"_s, BlockScope::Direct }
                            << "/blockStatus/my/ddd"_ba;
    QTest::newRow("direct without a room")
        << BlockKey{ u"ddd"_s, {}, BlockScope::Direct } << "/blockStatus/my/ddd"_ba;
    QTest::newRow("room") << BlockKey{ u"ddd"_s, u"room1"_s, BlockScope::Room }
                          << "/blockStatus/room/room1/ddd"_ba;
}

void TestBlockStatusApi::unblocksThroughTheEndpointOfTheScope()
{
    QFETCH(const BlockKey, key);
    QFETCH(const QByteArray, target);
    m_server->setRoute(
        [](const FaultRequest &) { return FaultAnswer::success(blockStatusJson(u"ddd"_s, u"Dina"_s)); });
    Outcome<BlockStatus> unblocked;
    m_api->unblock(key, this, unblocked.handler());
    QCOMPARE(unblocked.calls, 0);
    QVERIFY(waitUntil([&] { return unblocked.result.has_value(); }));
    QVERIFY(unblocked.result->ok());
    QCOMPARE(unblocked.result->value().key, key);
    QCOMPARE(unblocked.result->value().nickname, u"Dina"_s);
    Outcome<BlockStatus> blocked;
    m_api->block(key, this, blocked.handler());
    QVERIFY(waitUntil([&] { return blocked.result.has_value(); }));
    QVERIFY(blocked.result->ok());
    QCOMPARE(blocked.result->value().key, key);

    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_server->requests().at(0).method, "DELETE");
    QCOMPARE(m_server->requests().at(0).target, target);
    QCOMPARE(m_server->requests().at(0).body, "");
    QCOMPARE(m_server->requests().at(1).method, "POST");
    QCOMPARE(m_server->requests().at(1).target, target);
    QCOMPARE(m_server->requests().at(1).body, "{}");
    QCOMPARE(m_server->requests().at(1).header("Content-Type"), "application/json");
}

void TestBlockStatusApi::keepsTheKeyAsAsked()
{
    // The answer has a string room, whatever was asked.
    m_server->setRoute([](const FaultRequest &) { return FaultAnswer::success(blockStatusJson(u"ddd"_s)); });
    Outcome<BlockStatus> outcome;
    const BlockKey key{ u"ddd"_s, u"group"_s, BlockScope::Room };
    m_api->unblock(key, this, outcome.handler());
    QVERIFY(waitUntil([&] { return outcome.result.has_value(); }));
    QVERIFY(outcome.result->ok());
    QCOMPARE(outcome.result->value().key.roomId, u"group"_s);
    QCOMPARE(outcome.result->value().key.scope, BlockScope::Room);
}

void TestBlockStatusApi::readsTheStatusThatCameBack_data()
{
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<BlockStatus>("status");
    BlockStatus status;
    status.key = { u"ddd"_s, {}, BlockScope::Direct };
    QTest::newRow("nothing but an object") << "{}"_ba << status;
    QTest::newRow("blockee null") << R"({"blockee":null,"room":null,"createdAt":null})"_ba << status;
    QTest::newRow("odd types") << R"({"blockee":7,"room":[],"createdAt":{},"updatedAt":true})"_ba << status;
    QTest::newRow("odd times")
        << R"({"blockee":{"lastLoginTimeMS":-1},"createdAt":"yesterday","updatedAt":"2021-13-45T99:00:00Z"})"_ba
        << status;
    QTest::newRow("times beyond reason")
        << R"({"blockee":{"lastLoginTimeMS":1e300},"createdAt":""})"_ba << status;
    status.nickname = u"Dina"_s;
    status.avatarUrl = u"http://127.0.0.1:9/avatar"_s;
    status.lastSeenMs = 1628095079328;
    status.blockedAtMs = 1628090287649;
    status.updatedAtMs = 1628090288650;
    QTest::newRow("documented") << blockStatusJson(u"ddd"_s, u"Dina"_s) << status;
    status.roomName = u"Room"_s;
    QTest::newRow("room object") << blockStatusJson(u"ddd"_s, u"Dina"_s, u"group"_s) << status;
    status = {};
    status.key = { u"ddd"_s, {}, BlockScope::Direct };
    status.blockedAtMs = 1628090287000;
    status.updatedAtMs = 1628090287649;
    QTest::newRow("other time zones, none")
        << R"({"createdAt":"2021-08-04T23:18:07+08:00","updatedAt":"2021-08-04T15:18:07.649"})"_ba << status;
}

void TestBlockStatusApi::readsTheStatusThatCameBack()
{
    QFETCH(const QByteArray, result);
    QFETCH(const BlockStatus, status);
    m_server->setRoute([&](const FaultRequest &) { return FaultAnswer::success(result); });
    Outcome<BlockStatus> outcome;
    m_api->unblock(status.key, this, outcome.handler());
    QVERIFY(waitUntil([&] { return outcome.result.has_value(); }));
    QVERIFY(outcome.result->ok());
    QCOMPARE(outcome.result->value(), status);
}

void TestBlockStatusApi::reportsDocumentedFailures_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<Kind>("kind");
    const auto add = [](const char *call, int status, const char *code, Kind kind) {
        QTest::addRow("%s: %d %s", call, status, code)
            << QByteArray(call) << status << QByteArray(code) << kind;
    };
    add("me", 401, "INVALID_TOKEN", Kind::SignInExpired);
    add("me", 403, "INVALID_CLIENT_KEY", Kind::WrongClientKey);
    add("list", 401, "INVALID_TOKEN", Kind::SignInExpired);
    add("list", 403, "INSUFFICIENT_PERMISSIONS", Kind::Forbidden);
    add("unblock", 401, "INVALID_TOKEN", Kind::SignInExpired);
    add("unblock", 404, "BLOCK_NOT_FOUND", Kind::BlockNotFound);
    add("unblock", 400, "INVALID_USER_ID", Kind::InvalidId);
    add("block", 401, "INVALID_TOKEN", Kind::SignInExpired);
    add("block", 404, "USER_NOT_FOUND", Kind::NotFound);
    add("block", 400, "SELF_BLOCK_FORBIDDEN", Kind::Rejected);
    add("block", 409, "USER_ALREADY_BLOCKED", Kind::AlreadyBlocked);
    add("lift", 401, "INVALID_TOKEN", Kind::SignInExpired);
    add("lift", 403, "INSUFFICIENT_PERMISSIONS", Kind::Forbidden);
    add("lift", 404, "BLOCK_NOT_FOUND", Kind::BlockNotFound);
    add("lift", 400, "INVALID_USER_ID", Kind::InvalidId);
    add("ban", 401, "INVALID_TOKEN", Kind::SignInExpired);
    add("ban", 403, "INSUFFICIENT_PERMISSIONS", Kind::Forbidden);
    add("ban", 404, "ROOM_OR_USER_NOT_FOUND", Kind::NotFound);
    add("ban", 409, "USER_ALREADY_BLOCKED", Kind::AlreadyBlocked);
    for (const char *call : { "me", "list", "unblock", "block", "lift", "ban" }) {
        add(call, 429, "RATE_LIMIT_EXCEEDED", Kind::RateLimited);
        add(call, 503, "BUSY", Kind::ServerProblem);
    }
}

void TestBlockStatusApi::reportsDocumentedFailures()
{
    QFETCH(const QByteArray, call);
    QFETCH(const int, status);
    QFETCH(const QByteArray, code);
    QFETCH(const Kind, kind);
    const QHash<QByteArray, QByteArray> requests{ { "me", "GET /me" },
                                                  { "list", "GET /blockStatus/my" },
                                                  { "unblock", "DELETE /blockStatus/my/ddd" },
                                                  { "block", "POST /blockStatus/my/ddd" },
                                                  { "lift", "DELETE /blockStatus/room/r/ddd" },
                                                  { "ban", "POST /blockStatus/room/r/ddd" } };
    const BlockKey direct{ u"ddd"_s, {}, BlockScope::Direct };
    const BlockKey ban{ u"ddd"_s, u"r"_s, BlockScope::Room };
    // With the HTTP status, and in a 200 that only its RC tells.
    for (const int httpStatus : { status, 200 }) {
        m_server->forgetRequests();
        m_server->setRoute([&](const FaultRequest &) {
            FaultAnswer answer = FaultAnswer::failure(status, code, "the server's words");
            answer.status = httpStatus;
            return answer;
        });
        std::optional<ApiError> error;
        const auto keep = [&error](const auto &result) {
            if (!result.ok())
                error = result.error();
        };
        if (call == "me")
            m_api->me(this, keep);
        else if (call == "list")
            m_api->list({}, this, keep);
        else if (call == "unblock" || call == "lift")
            m_api->unblock(call == "lift" ? ban : direct, this, keep);
        else
            m_api->block(call == "ban" ? ban : direct, this, keep);
        QVERIFY(waitUntil([&] { return error.has_value(); }));
        QCOMPARE(m_server->requests().size(), 1);
        const FaultRequest &request = m_server->requests().constFirst();
        QCOMPARE(QByteArray(request.method + ' ' + request.target), requests.value(call));
        QCOMPARE(error->kind, kind);
        QCOMPARE(error->httpStatus, httpStatus);
        QCOMPARE(error->rc, status);
        QCOMPARE(error->code, QString::fromLatin1(code));
        QCOMPARE(error->serverMessage, u"the server's words"_s);
        QCOMPARE(error->method, request.method);
        QCOMPARE(error->url, QUrl(m_server->address(QString::fromLatin1(request.target))));
        QVERIFY(error->wasSent);
        QVERIFY(error->when.isValid());
    }
}

static FaultAnswer with(int status, const QByteArray &body)
{
    return FaultAnswer::json(body, status);
}

void TestBlockStatusApi::takesNoOddAnswerForSuccess_data()
{
    QTest::addColumn<FaultAnswer>("answer");
    QTest::addColumn<Kind>("kind");
    const QByteArray good = R"({"RC":0,"RM":"OK","result":)" + blockStatusJson(u"ddd"_s) + '}';
    QTest::newRow("204") << FaultAnswer::empty(204) << Kind::Unreadable;
    QTest::newRow("200, empty") << FaultAnswer::empty(200) << Kind::Unreadable;
    QTest::newRow("201, empty") << FaultAnswer::empty(201) << Kind::Unreadable;
    QTest::newRow("202, empty") << FaultAnswer::empty(202) << Kind::Unreadable;
    QTest::newRow("200, empty object") << with(200, "{}") << Kind::Unreadable;
    QTest::newRow("200, null") << with(200, "null") << Kind::Unreadable;
    QTest::newRow("200, true") << with(200, "true") << Kind::Unreadable;
    QTest::newRow("200, 0") << with(200, "0") << Kind::Unreadable;
    QTest::newRow("200, array") << with(200, R"([{"RC":0,"result":{}}])") << Kind::Unreadable;
    QTest::newRow("200, \"OK\"") << with(200, R"("OK")") << Kind::Unreadable;
    QTest::newRow("200, OK") << with(200, "OK") << Kind::Unreadable;
    QTest::newRow("200, HTML") << FaultAnswer::html(200) << Kind::Unreadable;
    QTest::newRow("200, sign-in page")
        << FaultAnswer::html(200, "<form>Hotel Wi-Fi: please sign in</form>") << Kind::Unreadable;
    QTest::newRow("200, half JSON, right length")
        << with(200, good.left(good.size() / 2)) << Kind::Unreadable;
    QTest::newRow("200, one byte short") << with(200, good.chopped(1)) << Kind::Unreadable;
    QTest::newRow("200, one byte more") << with(200, good + '}') << Kind::Unreadable;
    QTest::newRow("200, twice") << with(200, good + good) << Kind::Unreadable;
    QTest::newRow("200, UTF-16") << with(200, QByteArray("\xff\xfe{\0}\0", 6)) << Kind::Unreadable;
    QTest::newRow("200, NULs") << with(200, QByteArray(64, '\0')) << Kind::Unreadable;
    QTest::newRow("200, deep") << with(200, QByteArray(100'000, '[')) << Kind::Unreadable;
    QTest::newRow("RC missing") << with(200, R"({"RM":"OK","result":{}})") << Kind::Unreadable;
    QTest::newRow("RC null") << with(200, R"({"RC":null,"result":{}})") << Kind::Unreadable;
    QTest::newRow("RC \"401\"") << with(200, R"({"RC":"401","result":{}})") << Kind::Unreadable;
    QTest::newRow("RC \"\"") << with(200, R"({"RC":"","result":{}})") << Kind::Unreadable;
    QTest::newRow("RC false") << with(200, R"({"RC":false,"result":{}})") << Kind::Unreadable;
    QTest::newRow("RC []") << with(200, R"({"RC":[],"result":{}})") << Kind::Unreadable;
    QTest::newRow("RC 0.1") << with(200, R"({"RC":0.1,"result":{}})") << Kind::Unreadable;
    QTest::newRow("RC -1") << with(200, R"({"RC":-1,"result":{}})") << Kind::Rejected;
    QTest::newRow("RC 401 in a 200") << with(200, R"({"RC":401,"RM":"no","result":{}})")
                                     << Kind::SignInExpired;
    QTest::newRow("RC 400 in a 200") << with(200, R"({"RC":400,"RM":"no"})") << Kind::Rejected;
    QTest::newRow("RC 404 in a 200") << with(200, R"({"RC":404,"RM":"no"})") << Kind::NotFound;
    QTest::newRow("RC 500 in a 200") << with(200, R"({"RC":500,"RM":"no"})") << Kind::ServerProblem;
    QTest::newRow("RC 200 in a 200") << with(200, R"({"RC":200,"result":{}})") << Kind::Rejected;
    QTest::newRow("result missing") << with(200, R"({"RC":0,"RM":"OK"})") << Kind::Unreadable;
    QTest::newRow("result null") << with(200, R"({"RC":0,"result":null})") << Kind::Unreadable;
    QTest::newRow("result array") << with(200, R"({"RC":0,"result":[]})") << Kind::Unreadable;
    QTest::newRow("result true") << with(200, R"({"RC":0,"result":true})") << Kind::Unreadable;
    QTest::newRow("result text") << with(200, R"({"RC":0,"result":"OK"})") << Kind::Unreadable;
    QTest::newRow("error alone") << with(200, R"({"error":"RATE_LIMIT_EXCEEDED","message":"m"})")
                                 << Kind::RateLimited;
    QTest::newRow("RC 0 in a 400") << with(400, good) << Kind::Rejected;
    QTest::newRow("RC 0 in a 401") << with(401, good) << Kind::SignInExpired;
    QTest::newRow("RC 0 in a 403") << with(403, good) << Kind::Forbidden;
    QTest::newRow("RC 0 in a 404") << with(404, good) << Kind::NotFound;
    QTest::newRow("RC 0 in a 500") << with(500, good) << Kind::ServerProblem;
    QTest::newRow("RC 0 in a 302") << with(302, good).withHeader("Location", "/elsewhere")
                                   << Kind::Redirected;
    QTest::newRow("RC 0 in a 304") << with(304, "") << Kind::Unreadable;
    QTest::newRow("404 with HTML") << FaultAnswer::html(404) << Kind::NotFound;
    QTest::newRow("405") << FaultAnswer::html(405) << Kind::Rejected;
    QTest::newRow("407") << FaultAnswer::html(407) << Kind::Rejected;
    QTest::newRow("413") << FaultAnswer::empty(413) << Kind::Rejected;
    QTest::newRow("429, empty") << FaultAnswer::empty(429) << Kind::RateLimited;
    QTest::newRow("500, empty") << FaultAnswer::empty(500) << Kind::ServerProblem;
    QTest::newRow("502 with HTML") << FaultAnswer::html(502) << Kind::ServerProblem;
    QTest::newRow("503 with HTML") << FaultAnswer::html(503) << Kind::ServerProblem;
    QTest::newRow("504, empty") << FaultAnswer::empty(504) << Kind::ServerProblem;
    QTest::newRow("599") << FaultAnswer::empty(599) << Kind::ServerProblem;
    for (const int status : { 301, 302, 303, 307, 308 })
        QTest::addRow("%d to another origin", status)
            << FaultAnswer::redirect(status, "https://elsewhere.example/x") << Kind::Redirected;
    QTest::newRow("garbage chunks") << FaultAnswer::raw(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{\"RC\":0}\r\n")
                                    << Kind::Unreadable;
    QTest::newRow("chunks without an end") << FaultAnswer::raw(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n{\"RC\":0,\"result\":\r\n")
                                           << Kind::Unreachable;
    QTest::newRow("length too short")
        << FaultAnswer::json(good).withHeader("Content-Length", "10").closing() << Kind::Unreadable;
    QTest::newRow("length too long") << FaultAnswer::json(good).withHeader("Content-Length", "9999").closing()
                                     << Kind::Unreachable;
    QTest::newRow("no length, half") << FaultAnswer::raw("HTTP/1.1 200 OK\r\n\r\n{\"RC\":0,\"res")
                                     << Kind::Unreadable;
    QTest::newRow("broken gzip") << FaultAnswer::json(good).withHeader("Content-Encoding", "gzip")
                                 << Kind::Unreadable;
    QTest::newRow("too large") << with(200, QByteArray(2 * 1024 * 1024, ' ')) << Kind::TooLarge;
    QTest::newRow("drip") << FaultAnswer::fault(Mode::Drip, good) << Kind::TimedOut;
    QTest::newRow("hang") << FaultAnswer::fault(Mode::Hang) << Kind::TimedOut;
    QTest::newRow("hang in the body") << FaultAnswer::fault(Mode::HangInBody, good) << Kind::TimedOut;
    QTest::newRow("cut") << FaultAnswer::fault(Mode::Cut) << Kind::Unreachable;
    QTest::newRow("cut in the body") << FaultAnswer::fault(Mode::CutInBody, good) << Kind::Unreachable;
    QTest::newRow("reset") << FaultAnswer::fault(Mode::Reset) << Kind::Unreachable;
    QTest::newRow("reset in the body") << FaultAnswer::fault(Mode::ResetInBody, good) << Kind::Unreachable;
}

void TestBlockStatusApi::takesNoOddAnswerForSuccess()
{
    QFETCH(const FaultAnswer, answer);
    QFETCH(const Kind, kind);
    m_server->setRoute([&](const FaultRequest &) { return answer; });
    m_client->setLimits({ 250ms, 500ms, 1024 * 1024 });
    // A good answer is success with these limits.
    const BlockKey key{ u"ddd"_s, {}, BlockScope::Direct };
    Outcome<BlockStatus> unblocked;
    Outcome<BlockStatus> blocked;
    m_api->unblock(key, this, unblocked.handler());
    m_api->block(key, this, blocked.handler());
    for (Outcome<BlockStatus> *outcome : { &unblocked, &blocked }) {
        QVERIFY(waitUntil([&] { return outcome->result.has_value(); }));
        QVERIFY(!outcome->result->ok());
        // Qt tells a cut chunk from a whole body, or does not, as the bytes happen to arrive.
        if (qstrcmp(QTest::currentDataTag(), "chunks without an end") != 0
            || outcome->result->error().kind != Kind::Unreadable)
            QCOMPARE(outcome->result->error().kind, kind);
        QVERIFY(outcome->result->error().wasSent);
        QVERIFY(outcome->result->error().when.isValid());
        QCOMPARE(outcome->result->error().url, QUrl(m_server->address(u"/blockStatus/my/ddd"_s)));
    }
    QTest::qWait(1);
    QCOMPARE(unblocked.calls, 1);
    QCOMPARE(blocked.calls, 1);
    QVERIFY(!m_server->received().contains("/elsewhere"));
}

void TestBlockStatusApi::readsOnlyWholeLists_data()
{
    QTest::addColumn<FaultAnswer>("answer");
    QTest::addColumn<Kind>("kind");
    const QByteArray good = listBody(20);
    QTest::newRow("204") << FaultAnswer::empty(204) << Kind::Unreadable;
    QTest::newRow("200, empty") << FaultAnswer::empty(200) << Kind::Unreadable;
    QTest::newRow("half") << with(200, good.left(good.size() / 2)) << Kind::Unreadable;
    QTest::newRow("one byte short") << with(200, good.chopped(1)) << Kind::Unreadable;
    QTest::newRow("HTML") << FaultAnswer::html(200) << Kind::Unreadable;
    QTest::newRow("RC missing") << with(200, R"({"result":{"data":[]}})") << Kind::Unreadable;
    QTest::newRow("RC null") << with(200, R"({"RC":null,"result":{"data":[]}})") << Kind::Unreadable;
    QTest::newRow("RC \"401\"") << with(200, R"({"RC":"401","result":{"data":[]}})") << Kind::Unreadable;
    QTest::newRow("RC 401") << with(200, R"({"RC":401,"result":{"data":[]}})") << Kind::SignInExpired;
    QTest::newRow("result missing") << with(200, R"({"RC":0})") << Kind::Unreadable;
    QTest::newRow("result null") << with(200, R"({"RC":0,"result":null})") << Kind::Unreadable;
    QTest::newRow("data missing") << with(200, R"({"RC":0,"result":{}})") << Kind::Unreadable;
    QTest::newRow("502") << FaultAnswer::html(502) << Kind::ServerProblem;
    QTest::newRow("304 unasked") << FaultAnswer::empty(304) << Kind::Unreadable;
    QTest::newRow("cut in the body") << FaultAnswer::fault(Mode::CutInBody, good) << Kind::Unreachable;
    QTest::newRow("cut") << FaultAnswer::fault(Mode::Cut) << Kind::Unreachable;
    QTest::newRow("redirect") << FaultAnswer::redirect(302, "https://elsewhere.example/") << Kind::Redirected;
}

void TestBlockStatusApi::readsOnlyWholeLists()
{
    QFETCH(const FaultAnswer, answer);
    QFETCH(const Kind, kind);
    m_server->setRoute([&](const FaultRequest &) { return answer; });
    Outcome<ListAnswer> outcome;
    m_api->list({}, this, outcome.handler());
    QCOMPARE(outcome.calls, 0);
    QVERIFY(waitUntil([&] { return outcome.result.has_value(); }));
    QVERIFY(!outcome.result->ok());
    QCOMPARE(outcome.result->error().kind, kind);
    QCOMPARE(outcome.result->error().method, "GET");
    QCOMPARE(outcome.result->error().url, QUrl(m_server->address(u"/blockStatus/my"_s)));
    QVERIFY(outcome.result->error().when.isValid());
}

void TestBlockStatusApi::reportsWhatCameWhenTheAnswerWasCutAfterTheChange()
{
    // Qt resends a DELETE whose connection ended before the first byte: the change is made once, the answer
    // is the resend's.
    bool blocked = true;
    m_server->setRoute([&](const FaultRequest &) {
        const bool first = blocked;
        blocked = false;
        return first ? FaultAnswer::fault(Mode::Cut) : FaultAnswer::failure(404, "BLOCK_NOT_FOUND");
    });
    Outcome<BlockStatus> outcome;
    m_api->unblock({ u"ddd"_s, {}, BlockScope::Direct }, this, outcome.handler());
    QVERIFY(waitUntil([&] { return outcome.result.has_value(); }));
    QVERIFY(!blocked);
    QVERIFY(!outcome.result->ok());
    QVERIFY(outcome.failed(Kind::BlockNotFound) || outcome.failed(Kind::Unreachable));
    QVERIFY(outcome.result->error().wasSent);
}

void TestBlockStatusApi::listsEveryBlock()
{
    m_server->setRoute([](const FaultRequest &request) {
        return request.target == "/blockStatus/my"
            ? FaultAnswer::json(listBody(1000)).gzipped().withHeader("ETag", "W/\"7\"")
            : FaultAnswer::failure(404, "NO");
    });
    Outcome<ListAnswer> outcome;
    m_api->list({}, this, outcome.handler());
    QVERIFY(waitUntil([&] { return outcome.result.has_value(); }));
    QVERIFY(outcome.result->ok());
    const ListAnswer &answer = outcome.result->value();
    QVERIFY(!answer.notModified);
    QCOMPARE(answer.etag, "W/\"7\"");
    QVERIFY(answer.list);
    QCOMPARE(answer.list->size(), 1000);
    QCOMPARE(answer.list->key(999).blockeeId, u"id999"_s);
    QCOMPARE(outcome.calls, 1);
}

void TestBlockStatusApi::listsConditionally()
{
    m_server->setRoute([](const FaultRequest &request) {
        if (request.header("If-None-Match") == "\"1\"")
            return FaultAnswer::empty(304).withHeader("ETag", "\"1\"");
        return FaultAnswer::json(listBody(1)).withHeader("ETag", "\"2\"");
    });
    Outcome<ListAnswer> same;
    m_api->list("\"1\"", this, same.handler());
    QVERIFY(waitUntil([&] { return same.result.has_value(); }));
    QVERIFY(same.result->ok());
    QVERIFY(same.result->value().notModified);
    QVERIFY(!same.result->value().list);
    QCOMPARE(same.result->value().etag, "\"1\"");
    Outcome<ListAnswer> changed;
    m_api->list("\"0\"", this, changed.handler());
    QVERIFY(waitUntil([&] { return changed.result.has_value(); }));
    QVERIFY(changed.result->ok());
    QVERIFY(!changed.result->value().notModified);
    QCOMPARE(changed.result->value().list->size(), 1);
    QCOMPARE(changed.result->value().etag, "\"2\"");
}

void TestBlockStatusApi::parsesListsOffTheGuiThread()
{
    // While the body is parsed the event loop turns: a timer with no interval fires between the last byte and
    // the list.
    const QByteArray body = listBody(50'000);
    m_server->setRoute([&](const FaultRequest &) { return FaultAnswer::json(body); });
    int turns = 0;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&] { ++turns; });
    beat.start(0);
    Outcome<ListAnswer> outcome;
    int turnsAtTheLastByte = -1;
    m_api->list({}, this, outcome.handler(), [&](qint64 received, qint64 total) {
        if (received == total)
            turnsAtTheLastByte = turns;
    });
    QTRY_VERIFY_WITH_TIMEOUT(outcome.result, 30000);
    QVERIFY(outcome.result->ok());
    QCOMPARE(outcome.result->value().list->size(), 50'000);
    QVERIFY(turnsAtTheLastByte >= 0);
    QVERIFY2(turns > turnsAtTheLastByte + 2, QByteArray::number(turns - turnsAtTheLastByte).constData());
}

void TestBlockStatusApi::tellsTheProgressOfAList()
{
    const QByteArray body = listBody(5000);
    m_server->setRoute([&](const FaultRequest &) { return FaultAnswer::json(body); });
    Outcome<ListAnswer> outcome;
    QList<qint64> received;
    QList<qint64> totals;
    m_api->list({}, this, outcome.handler(), [&](qint64 bytes, qint64 total) {
        received.append(bytes);
        totals.append(total);
    });
    QVERIFY(waitUntil([&] { return outcome.result.has_value(); }));
    QVERIFY(received.size() > 2);
    QVERIFY(std::is_sorted(received.cbegin(), received.cend()));
    QCOMPARE(received.constLast(), body.size());
    QCOMPARE(totals.count(body.size()), totals.size());
}

void TestBlockStatusApi::forgetsAListWhoseContextDies()
{
    m_server->setRoute([](const FaultRequest &) { return FaultAnswer::json(listBody(20'000)); });
    Outcome<ListAnswer> outcome;
    // While it is held by the server, and while it is being parsed.
    m_server->setHeld(true);
    auto context = std::make_unique<QObject>();
    m_api->list({}, context.get(), outcome.handler());
    QTRY_COMPARE(m_server->heldCount(), 1);
    context.reset();
    QCOMPARE(m_client->pending(), 0);
    m_server->setHeld(false);

    context = std::make_unique<QObject>();
    bool whole = false;
    m_api->list({}, context.get(), outcome.handler(),
                [&](qint64 received, qint64 total) { whole = received == total; });
    // Not QTRY_VERIFY: it looks every 50 ms, and the list is parsed sooner.
    QElapsedTimer timer;
    for (timer.start(); !(whole && m_client->pending() == 0) && timer.elapsed() < 10'000;)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    context.reset();
    QVERIFY(whole);
    QTest::qWait(300);
    QCOMPARE(outcome.calls, 0);
}

void TestBlockStatusApi::diesWhileAListIsParsed()
{
    m_server->setRoute([](const FaultRequest &) { return FaultAnswer::json(listBody(20'000)); });
    Outcome<ListAnswer> outcome;
    bool whole = false;
    m_api->list({}, this, outcome.handler(),
                [&](qint64 received, qint64 total) { whole = received == total; });
    while (!whole || m_client->pending() > 0)
        QCoreApplication::processEvents();
    m_api.reset();
    QTest::qWait(50);
    QVERIFY(outcome.calls <= 1);

    m_api = std::make_unique<BlockStatusApi>(*m_client);
    Outcome<ListAnswer> unanswered;
    m_api->list({}, this, unanswered.handler());
    m_api.reset();
    QCOMPARE(m_client->pending(), 0);
    QTest::qWait(50);
    QCOMPARE(unanswered.calls, 0);
}

void TestBlockStatusApi::keepsTheTokenOutOfErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("in a 400") << 400;
    QTest::newRow("in a 200") << 200;
}

void TestBlockStatusApi::keepsTheTokenOutOfErrors()
{
    QFETCH(const int, status);
    m_server->setRoute([&](const FaultRequest &request) {
        const QByteArray echo = request.header("IM-Authorization");
        FaultAnswer answer = FaultAnswer::failure(400, "BAD_" + echo, "token " + echo + " is bad");
        answer.status = status;
        return answer.withHeader("X-Echo", echo);
    });
    QList<ApiError> errors;
    const auto keep = [&](const auto &result) { errors.append(result.error()); };
    const BlockKey key{ u"ddd"_s, {}, BlockScope::Direct };
    m_api->me(this, keep);
    m_api->list({}, this, keep);
    m_api->unblock(key, this, keep);
    m_api->block(key, this, keep);
    QTRY_COMPARE(errors.size(), 4);
    for (const ApiError &error : std::as_const(errors)) {
        QVERIFY(error.serverMessage.startsWith("token "_L1));
        for (const QString &text : { error.code, error.serverMessage, error.url.toString(),
                                     error.redirectOrigin, QString::fromLatin1(error.method) })
            QVERIFY(!text.contains(QLatin1StringView(token)));
    }
}

QTEST_GUILESS_MAIN(TestBlockStatusApi)
#include "tst_blockstatusapi.moc"
