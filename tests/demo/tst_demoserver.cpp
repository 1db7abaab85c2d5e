#include "app/demo/demoserver.h"

#include <QElapsedTimer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkInterface>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Answer
{
    int status = 0;
    QByteArray body;
    QByteArray contentType;
    QByteArray etag;
    QByteArray location;
    QByteArray retryAfter;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QJsonArray rows() const { return json().value("result"_L1).toObject().value("data"_L1).toArray(); }
    QString code() const { return json().value("error"_L1).toObject().value("code"_L1).toString(); }
};

class Client
{
public:
    explicit Client(const DemoServer &server)
        : key(server.clientKey()), token(server.token()), m_url(server.url())
    {
    }

    Answer call(const QByteArray &method, const QByteArray &path, const QByteArray &etag = {})
    {
        QNetworkReply *reply = start(method, path, etag);
        const std::unique_ptr<QNetworkReply> owner(reply);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait(20'000))
            return {};
        return { .status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                 .body = reply->readAll(),
                 .contentType = reply->rawHeader("Content-Type"),
                 .etag = reply->rawHeader("ETag"),
                 .location = reply->rawHeader("Location"),
                 .retryAfter = reply->rawHeader("Retry-After") };
    }
    QNetworkReply *start(const QByteArray &method, const QByteArray &path, const QByteArray &etag = {})
    {
        QNetworkRequest request(QUrl::fromEncoded(m_url.toEncoded() + path, QUrl::StrictMode));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setRawHeader("IM-CLIENT-KEY", key);
        request.setRawHeader("IM-Authorization", token);
        request.setRawHeader("IM-CLIENT-ID", clientId);
        if (!etag.isEmpty())
            request.setRawHeader("If-None-Match", etag);
        if (method == "POST")
            request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        return m_network.sendCustomRequest(request, method,
                                           method == "POST" ? QByteArray("{}") : QByteArray());
    }
    Answer unblock(const QString &id) { return call("DELETE", my(id)); }
    Answer block(const QString &id) { return call("POST", my(id)); }
    static QByteArray my(const QString &id) { return "/blockStatus/my/" + QUrl::toPercentEncoding(id); }

    QByteArray key;
    QByteArray token;
    QByteArray clientId = "robin";

private:
    QUrl m_url;
    QNetworkAccessManager m_network;
};

QString idOf(const QJsonValue &row)
{
    return row["blockee"_L1]["_id"_L1].toString();
}

QString nicknameOf(const QJsonValue &row)
{
    return row["blockee"_L1]["nickname"_L1].toString();
}

QString roomOf(const QJsonValue &row)
{
    return row["room"_L1]["_id"_L1].toString();
}

bool isShown(const QJsonValue &row)
{
    return row["blockee"_L1].isObject() && row["unblockAt"_L1].isUndefined();
}

bool isBan(const QJsonValue &row)
{
    return row["room"_L1]["roomType"_L1] == "group"_L1;
}

constexpr DemoServer::Options quick{ .size = 250, .latency = 0ms };
constexpr DemoServer::Options quickAndKind{ .size = 400, .latency = 0ms, .seed = 7, .troublemakers = false };

} // namespace

class TestDemoServer : public QObject
{
    Q_OBJECT

private slots:
    void listensOnLoopbackOnly();
    void wantsItsClientKeyAndToken_data();
    void wantsItsClientKeyAndToken();
    void saysWhoIsSignedIn();
    void listsWhatItShould();
    void listsDirectBlocksAndBansOfOnePerson();
    void samePeopleForTheSameSeed();
    void keepsToTheSizeAskedFor_data();
    void keepsToTheSizeAskedFor();
    void saysNotModified();
    void unblocksAndBlocksEveryId();
    void liftsBansThroughTheirRoom();
    void refusesWhatCannotBe();
    void troublemakersFailAsTheySay_data();
    void troublemakersFailAsTheySay();
    void troublemakersStandOnTop();
    void slowsDownOnce();
    void neverAnswers();
    void expiresAndRenewsTheToken();
    void tellsItsTokenWhileThePeopleAreMade();
    void changesElsewhere();
    void drawsAvatars();
    void takesItsTime();
    void survivesAClientThatGoesAway();
    void writesManyRowsQuickly();
};

void TestDemoServer::listensOnLoopbackOnly()
{
    DemoServer server(quick);
    QVERIFY(server.listen());
    QCOMPARE(server.url().host(), u"127.0.0.1"_s);
    QVERIFY(server.url().port() > 0);
    QVERIFY(server.token().size() > 20);
    const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : addresses) {
        if (address.isLoopback())
            continue;
        QTcpSocket socket;
        socket.connectToHost(address, static_cast<quint16>(server.url().port()));
        QVERIFY2(!socket.waitForConnected(500), qPrintable(address.toString()));
    }
}

void TestDemoServer::wantsItsClientKeyAndToken_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("me") << QByteArray("GET") << QByteArray("/me");
    QTest::newRow("list") << QByteArray("GET") << QByteArray("/blockStatus/my");
    QTest::newRow("unblock") << QByteArray("DELETE") << QByteArray("/blockStatus/my/x");
    QTest::newRow("block") << QByteArray("POST") << QByteArray("/blockStatus/my/x");
    QTest::newRow("rooms") << QByteArray("GET") << QByteArray("/rooms");
    QTest::newRow("room") << QByteArray("GET") << QByteArray("/blockStatus/room/room-books");
}

void TestDemoServer::wantsItsClientKeyAndToken()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, path);
    DemoServer server(quick);
    QVERIFY(server.listen());
    Client client(server);
    client.token = "wrong";
    Answer answer = client.call(method, path);
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.code(), u"INVALID_TOKEN"_s);
    QCOMPARE(answer.json().value("RC"_L1), 401);
    client.token.clear();
    QCOMPARE(client.call(method, path).code(), u"INVALID_TOKEN"_s);
    client.key = "wrong";
    answer = client.call(method, path);
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.code(), u"INVALID_CLIENT_KEY"_s);
    QCOMPARE(server.blockCount(), quick.size);
    QCOMPARE(server.requestCount(), 3);
}

void TestDemoServer::saysWhoIsSignedIn()
{
    DemoServer server(quick);
    QVERIFY(server.listen());
    Client client(server);
    const Answer answer = client.call("GET", "/me");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value("RC"_L1), 0);
    const QJsonValue user = answer.json().value("result"_L1);
    QCOMPARE(user["_id"_L1], u"robin"_s);
    QVERIFY(!user["nickname"_L1].toString().isEmpty());
    QVERIFY(user["avatarUrl"_L1].toString().startsWith(server.url().toString()));

    const Answer rooms = client.call("GET", "/rooms?skip=1&limit=2&sort=-lastMessage");
    QCOMPARE(rooms.rows().size(), 2);
    QCOMPARE(rooms.json().value("result"_L1)["totalCount"_L1], 6);
    client.clientId.clear();
    QCOMPARE(client.call("GET", "/rooms").status, 401);
    QCOMPARE(client.call("GET", "/nowhere").status, 404);
}

void TestDemoServer::listsWhatItShould()
{
    DemoServer server(quick);
    QVERIFY(server.listen());
    const Answer answer = Client(server).call("GET", "/blockStatus/my");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value("RC"_L1), 0);
    int shown = 0;
    int deleted = 0;
    int history = 0;
    int missingPictures = 0;
    int neverSeen = 0;
    QString last;
    const QJsonArray rows = answer.rows();
    for (const auto &row : rows) {
        if (row["blockee"_L1].isNull()) {
            ++deleted;
            continue;
        }
        if (row["unblockAt"_L1].isString()) {
            ++history;
            continue;
        }
        ++shown;
        QCOMPARE(row["blockee"_L1]["id"_L1], row["blockee"_L1]["_id"_L1]);
        QVERIFY(row["room"_L1].isObject());
        QVERIFY(!roomOf(row).isEmpty());
        QVERIFY(server.isBlocked(idOf(row), roomOf(row)));
        const QString created = row["createdAt"_L1].toString();
        const QDateTime time = QDateTime::fromString(created, Qt::ISODateWithMs);
        QVERIFY(time.isValid() && created.endsWith(u'Z'));
        QVERIFY(time < QDateTime::currentDateTimeUtc());
        QVERIFY(last.isEmpty() || created <= last); // newest first
        last = created;
        missingPictures += row["blockee"_L1]["avatarUrl"_L1].toString().isEmpty() ? 1 : 0;
        neverSeen += row["blockee"_L1]["lastLoginTimeMS"_L1].toDouble() == 0.0 ? 1 : 0;
    }
    QCOMPARE(shown, quick.size);
    QCOMPARE(server.blockCount(), quick.size);
    QCOMPARE(deleted, 1);
    QCOMPARE(history, 1);
    QVERIFY(missingPictures > 0);
    QVERIFY(neverSeen > 0);
}

void TestDemoServer::listsDirectBlocksAndBansOfOnePerson()
{
    DemoServer server(quick);
    QVERIFY(server.listen());
    QHash<QString, int> direct;
    QHash<QString, int> bans;
    const QJsonArray rows = Client(server).call("GET", "/blockStatus/my").rows();
    for (const auto &row : rows) {
        if (isShown(row))
            ++(isBan(row) ? bans : direct)[idOf(row)];
    }
    int both = 0;
    for (auto ban = bans.cbegin(); ban != bans.cend(); ++ban)
        both += direct.contains(ban.key()) ? 1 : 0;
    QVERIFY(both > 0);
    QVERIFY(bans.size() > 5);
    for (const int count : std::as_const(direct))
        QCOMPARE(count, 1);
}

void TestDemoServer::samePeopleForTheSameSeed()
{
    const auto people = [](quint32 seed) {
        DemoServer server({ .size = 60, .latency = 0ms, .seed = seed });
        if (!server.listen())
            return QStringList();
        QStringList out;
        const QJsonArray rows = Client(server).call("GET", "/blockStatus/my").rows();
        for (const auto &row : rows)
            out.append(idOf(row) + nicknameOf(row) + roomOf(row));
        return out;
    };
    QCOMPARE(people(3), people(3));
    QVERIFY(people(3) != people(4));
}

void TestDemoServer::keepsToTheSizeAskedFor_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("troublemakers");
    for (const int size : { 0, 1, 2, 3, 5, 16, 17, 1000 }) {
        QTest::addRow("%d with", size) << size << true;
        QTest::addRow("%d without", size) << size << false;
    }
}

void TestDemoServer::keepsToTheSizeAskedFor()
{
    QFETCH(const int, size);
    QFETCH(const bool, troublemakers);
    DemoServer server({ .size = size, .latency = 0ms, .seed = 1, .troublemakers = troublemakers });
    QVERIFY(server.listen());
    const Answer answer = Client(server).call("GET", "/blockStatus/my");
    const QJsonArray rows = answer.rows();
    QVERIFY(answer.json().value("result"_L1)["data"_L1].isArray());
    QCOMPARE(std::count_if(rows.begin(), rows.end(), isShown), size);
    QCOMPARE(rows.size(), size + (troublemakers && size > 0 ? 2 : 0));
    QSet<std::pair<QString, QString>> keys;
    for (const auto &row : rows) {
        if (isShown(row))
            keys.insert({ idOf(row), roomOf(row) });
    }
    QCOMPARE(keys.size(), size);
}

void TestDemoServer::saysNotModified()
{
    DemoServer server(quick);
    QVERIFY(server.listen());
    Client client(server);
    const Answer first = client.call("GET", "/blockStatus/my");
    QVERIFY(!first.etag.isEmpty());
    const Answer second = client.call("GET", "/blockStatus/my", first.etag);
    QCOMPARE(second.status, 304);
    QVERIFY(second.body.isEmpty());
    QCOMPARE(client.call("GET", "/blockStatus/my", "\"other\"").status, 200);

    QCOMPARE(client.unblock(idOf(first.rows().at(0))).status, 200);
    const Answer third = client.call("GET", "/blockStatus/my", first.etag);
    QCOMPARE(third.status, 200);
    QVERIFY(third.etag != first.etag);
    QCOMPARE(third.rows().size(), first.rows().size() - 1);
}

void TestDemoServer::unblocksAndBlocksEveryId()
{
    DemoServer server(quickAndKind);
    QVERIFY(server.listen());
    Client client(server);
    const Answer before = client.call("GET", "/blockStatus/my");
    QString characters;
    int direct = 0;
    const QJsonArray rows = before.rows();
    for (const auto &row : rows) {
        if (isBan(row))
            continue;
        ++direct;
        const QString id = idOf(row);
        characters += id;
        const Answer unblocked = client.unblock(id);
        QCOMPARE(unblocked.status, 200);
        QCOMPARE(unblocked.json().value("RC"_L1), 0);
        const QJsonValue status = unblocked.json().value("result"_L1);
        QCOMPARE(idOf(status), id);
        QCOMPARE(status["room"_L1], roomOf(row)); // a string here
        QCOMPARE(status["createdAt"_L1], row["createdAt"_L1]);
        QVERIFY(status["updatedAt"_L1].toString() > row["updatedAt"_L1].toString());
        QVERIFY(!server.isBlocked(id, {}));

        const Answer again = client.unblock(id);
        QCOMPARE(again.status, 404);
        QCOMPARE(again.code(), u"BLOCK_NOT_FOUND"_s);

        const Answer blocked = client.block(id);
        QCOMPARE(blocked.status, 200);
        QCOMPARE(blocked.json().value("result"_L1)["createdAt"_L1], row["createdAt"_L1]);
        QVERIFY(server.isBlocked(id, roomOf(row)));
        const Answer conflict = client.block(id);
        QCOMPARE(conflict.status, 409);
        QCOMPARE(conflict.code(), u"USER_ALREADY_BLOCKED"_s);
    }
    QVERIFY(direct > 100);
    for (const char16_t reserved : { u'/', u'?', u'#', u'%', u' ', u'+', u'@' })
        QVERIFY2(characters.contains(QChar(reserved)), qPrintable(QString(QChar(reserved))));
    const QJsonArray after = client.call("GET", "/blockStatus/my").rows();
    QCOMPARE(after.size(), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        QCOMPARE(idOf(after.at(i)), idOf(rows.at(i)));
}

void TestDemoServer::liftsBansThroughTheirRoom()
{
    DemoServer server(quickAndKind);
    QVERIFY(server.listen());
    Client client(server);
    int bans = 0;
    const QJsonArray rows = client.call("GET", "/blockStatus/my").rows();
    for (const auto &row : rows) {
        if (!isBan(row))
            continue;
        ++bans;
        const QByteArray room = "/blockStatus/room/" + QUrl::toPercentEncoding(roomOf(row));
        const QByteArray path = room + '/' + QUrl::toPercentEncoding(idOf(row));
        const auto standsInTheRoom = [&] {
            const QJsonArray banned = client.call("GET", room).rows();
            return std::any_of(banned.begin(), banned.end(), [&](const QJsonValue &ban) {
                return idOf(ban) == idOf(row) && ban["blocker"_L1]["_id"_L1] == "robin"_L1;
            });
        };
        const bool alsoDirect = server.isBlocked(idOf(row), {});
        QVERIFY(!row["room"_L1]["name"_L1].toString().isEmpty());
        QVERIFY(standsInTheRoom());
        const Answer lifted = client.call("DELETE", path);
        QCOMPARE(lifted.status, 200);
        QCOMPARE(lifted.json().value("result"_L1)["room"_L1], roomOf(row));
        QVERIFY(!standsInTheRoom());
        QVERIFY(!server.isBlocked(idOf(row), roomOf(row)));
        QCOMPARE(server.isBlocked(idOf(row), {}), alsoDirect);
        QCOMPARE(client.call("DELETE", path).code(), u"BLOCK_NOT_FOUND"_s);
        QCOMPARE(client.call("POST", path).status, 200);
        QCOMPARE(client.call("POST", path).code(), u"USER_ALREADY_BLOCKED"_s);
        QVERIFY(standsInTheRoom());
    }
    QVERIFY(bans > 5);
}

void TestDemoServer::refusesWhatCannotBe()
{
    DemoServer server(quick);
    QVERIFY(server.listen());
    Client client(server);
    QCOMPARE(client.block(u"robin"_s).code(), u"SELF_BLOCK_FORBIDDEN"_s);
    QCOMPARE(client.block(u"nobody"_s).code(), u"USER_NOT_FOUND"_s);
    QCOMPARE(client.unblock(u"nobody"_s).code(), u"BLOCK_NOT_FOUND"_s);
    QCOMPARE(client.unblock({}).code(), u"INVALID_USER_ID"_s);
    QCOMPARE(client.call("GET", "/blockStatus/room/no-such").code(), u"ROOM_NOT_FOUND"_s);
    QCOMPARE(client.call("POST", "/blockStatus/room/no-such/x").code(), u"ROOM_OR_USER_NOT_FOUND"_s);
    QCOMPARE(client.call("POST", "/blockStatus/room/room-books/nobody").code(), u"ROOM_OR_USER_NOT_FOUND"_s);
    QCOMPARE(client.call("DELETE", "/blockStatus/room/no-such/x").code(), u"BLOCK_NOT_FOUND"_s);
    QCOMPARE(client.call("GET", "/blockStatus/room/room-old-office").status, 403);
    // A slash that is not encoded makes another path, not another id.
    QCOMPARE(client.call("DELETE", "/blockStatus/my/team/1").status, 404);
    QCOMPARE(server.blockCount(), quick.size);
}

void TestDemoServer::troublemakersFailAsTheySay_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("stillBlocked");
    QTest::newRow("busy") << u"Always busy"_s << 503 << QString() << true;
    QTest::newRow("not allowed") << u"Not allowed"_s << 403 << u"INSUFFICIENT_PERMISSIONS"_s << true;
    QTest::newRow("gone") << u"Already gone"_s << 404 << u"BLOCK_NOT_FOUND"_s << false;
    QTest::newRow("bad id") << u"Bad id"_s << 400 << u"INVALID_USER_ID"_s << true;
    QTest::newRow("garbled") << u"Garbled answer"_s << 200 << QString() << true;
    QTest::newRow("moved") << u"Moved away"_s << 302 << QString() << true;
}

namespace {

QJsonValue rowNamed(const QJsonArray &rows, const QString &nickname)
{
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const QJsonValue &row) { return nicknameOf(row) == nickname; });
    return found == rows.end() ? QJsonValue() : QJsonValue(*found);
}

QByteArray unblockPath(const QJsonValue &row)
{
    const QByteArray id = QUrl::toPercentEncoding(idOf(row));
    return isBan(row) ? "/blockStatus/room/" + QUrl::toPercentEncoding(roomOf(row)) + '/' + id
                      : "/blockStatus/my/" + id;
}

} // namespace

void TestDemoServer::troublemakersFailAsTheySay()
{
    QFETCH(const QString, name);
    QFETCH(const int, status);
    QFETCH(const QString, code);
    QFETCH(const bool, stillBlocked);
    DemoServer server(quick);
    QVERIFY(server.listen());
    Client client(server);
    const QJsonValue row = rowNamed(client.call("GET", "/blockStatus/my").rows(), name);
    QVERIFY(row.isObject());
    for (int attempt = 0; attempt < 2; ++attempt) {
        const Answer answer = client.call("DELETE", unblockPath(row));
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.code(), code);
        if (code.isEmpty())
            QVERIFY(answer.contentType.startsWith("text/html"));
        else
            QCOMPARE(answer.json().value("RC"_L1), status);
        QCOMPARE(answer.location, status == 302 ? QByteArray("https://elsewhere.example/") : QByteArray());
        QCOMPARE(server.isBlocked(idOf(row), roomOf(row)), stillBlocked);
    }
}

void TestDemoServer::troublemakersStandOnTop()
{
    DemoServer server(quick);
    QVERIFY(server.listen());
    const QJsonArray rows = Client(server).call("GET", "/blockStatus/my").rows();
    QJsonArray top;
    for (int i = 0; i < 20; ++i)
        top.append(rows.at(i));
    for (const QString &name : { u"Always busy"_s, u"Slow down"_s, u"Not allowed"_s, u"Already gone"_s,
                                 u"Bad id"_s, u"Garbled answer"_s, u"Never answers"_s, u"Moved away"_s })
        QVERIFY2(rowNamed(top, name).isObject(), qPrintable(name));

    DemoServer kind(quickAndKind);
    QVERIFY(kind.listen());
    QVERIFY(!rowNamed(Client(kind).call("GET", "/blockStatus/my").rows(), u"Always busy"_s).isObject());
}

void TestDemoServer::slowsDownOnce()
{
    DemoServer server(quick);
    QVERIFY(server.listen());
    Client client(server);
    const QJsonValue row = rowNamed(client.call("GET", "/blockStatus/my").rows(), u"Slow down"_s);
    const Answer first = client.call("DELETE", unblockPath(row));
    QCOMPARE(first.status, 429);
    QCOMPARE(first.retryAfter, "2");
    QCOMPARE(first.json().value("error"_L1), u"RATE_LIMIT_EXCEEDED"_s);
    QCOMPARE(first.json().value("retryAfter"_L1), 2);
    QVERIFY(server.isBlocked(idOf(row), {}));
    QCOMPARE(client.call("DELETE", unblockPath(row)).status, 200);
    QVERIFY(!server.isBlocked(idOf(row), {}));
}

void TestDemoServer::neverAnswers()
{
    DemoServer server(quick);
    QVERIFY(server.listen());
    Client client(server);
    const QJsonValue row = rowNamed(client.call("GET", "/blockStatus/my").rows(), u"Never answers"_s);
    const std::unique_ptr<QNetworkReply> reply(client.start("DELETE", unblockPath(row)));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(!finished.wait(700));
    // Others are served meanwhile.
    QCOMPARE(client.call("GET", "/me").status, 200);
    QVERIFY(server.isBlocked(idOf(row), {}));
}

void TestDemoServer::expiresAndRenewsTheToken()
{
    DemoServer server(quick);
    QVERIFY(server.listen());
    Client client(server);
    QCOMPARE(client.call("GET", "/me").status, 200);
    server.expireToken();
    QCOMPARE(client.call("GET", "/me").code(), u"INVALID_TOKEN"_s);
    const QByteArray old = client.token;
    client.token.clear();
    QCOMPARE(client.call("GET", "/me").code(), u"INVALID_TOKEN"_s);
    client.token = server.renewToken();
    QCOMPARE(client.token, server.token());
    QVERIFY(client.token != old);
    QCOMPARE(client.call("GET", "/me").status, 200);
}

void TestDemoServer::tellsItsTokenWhileThePeopleAreMade()
{
    DemoServer server({ .size = 300'000, .latency = 0ms });
    QVERIFY(server.listen());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!server.token().isEmpty());
    const qint64 token = timer.nsecsElapsed();
    // Whoever wants to know how many they are waits for all of them.
    QVERIFY(server.blockCount() > 0);
    QVERIFY2(token < timer.nsecsElapsed() / 4, qPrintable(QString::number(token)));
}

void TestDemoServer::changesElsewhere()
{
    DemoServer server(quickAndKind);
    QVERIFY(server.listen());
    Client client(server);
    const Answer before = client.call("GET", "/blockStatus/my");
    const QJsonArray rows = before.rows();
    const QJsonValue ban = *std::find_if(rows.begin(), rows.end(), isBan);
    server.unblockElsewhere(idOf(ban), roomOf(ban));
    server.unblockElsewhere(u"nobody"_s, {});
    QCOMPARE(server.blockCount(), quickAndKind.size - 1);
    QVERIFY(!server.isBlocked(idOf(ban), roomOf(ban)));
    server.blockElsewhere(u"new/one"_s, u"Neu"_s);
    QCOMPARE(server.blockCount(), quickAndKind.size);
    QVERIFY(server.isBlocked(u"new/one"_s, {}));
    const Answer after = client.call("GET", "/blockStatus/my", before.etag);
    QCOMPARE(after.status, 200);
    QCOMPARE(idOf(after.rows().at(0)), u"new/one"_s); // newest first
    QCOMPARE(nicknameOf(after.rows().at(0)), u"Neu"_s);
    QCOMPARE(client.unblock(u"new/one"_s).status, 200);
    QCOMPARE(client.block(u"new/one"_s).status, 200);
}

void TestDemoServer::drawsAvatars()
{
    DemoServer server(quickAndKind);
    QVERIFY(server.listen());
    Client client(server);
    client.key.clear(); // no credentials needed, none sent
    client.token.clear();
    Client signedIn(server);
    QList<QByteArray> pictures;
    int missing = 0;
    const QJsonArray rows = signedIn.call("GET", "/blockStatus/my").rows();
    const int calls = server.requestCount();
    for (const auto &row : rows) {
        const QString address = row["blockee"_L1]["avatarUrl"_L1].toString();
        if (address.isEmpty())
            continue;
        QVERIFY(address.startsWith(server.url().toString() + u"/avatar/"_s));
        if (pictures.size() > 20 && missing > 0)
            break;
        const Answer answer = client.call("GET", address.toUtf8().mid(server.url().toEncoded().size()));
        if (answer.status == 404) {
            ++missing;
            continue;
        }
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.contentType, "image/png");
        QCOMPARE(QImage::fromData(answer.body, "PNG").size(), QSize(240, 240));
        if (!pictures.contains(answer.body))
            pictures.append(answer.body);
    }
    QVERIFY(missing > 0);
    QVERIFY(pictures.size() > 20);
    QCOMPARE(server.requestCount(), calls);
}

void TestDemoServer::takesItsTime()
{
    DemoServer server({ .size = 10, .latency = 200ms });
    QVERIFY(server.listen());
    Client client(server);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(client.call("GET", "/me").status, 200);
    QVERIFY(timer.elapsed() >= 95);
}

void TestDemoServer::survivesAClientThatGoesAway()
{
    DemoServer server({ .size = 2000, .latency = 30ms });
    QVERIFY(server.listen());
    for (int i = 0; i < 20; ++i) {
        QTcpSocket socket;
        socket.connectToHost(server.url().host(), static_cast<quint16>(server.url().port()));
        QVERIFY(socket.waitForConnected());
        socket.write("GET /blockStatus/my HTTP/1.1\r\nHost: x\r\nIM-CLIENT-KEY: " + server.clientKey()
                     + "\r\nIM-Authorization: " + server.token() + "\r\n\r\n");
        QVERIFY(socket.waitForBytesWritten());
        const int seen = i + 1;
        QTRY_COMPARE(server.requestCount(), seen);
        if (i % 2 == 0)
            socket.abort();
        else
            QTRY_VERIFY(socket.bytesAvailable() > 0);
    }
    QCOMPARE(Client(server).call("GET", "/me").status, 200);
}

void TestDemoServer::writesManyRowsQuickly()
{
    DemoServer server({ .size = 20'000, .latency = 0ms });
    QVERIFY(server.listen());
    Client client(server);
    const Answer answer = client.call("GET", "/blockStatus/my");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.size() > 7'000'000);
    QCOMPARE(answer.rows().size(), 20'002);
}

QTEST_GUILESS_MAIN(TestDemoServer)
#include "tst_demoserver.moc"
