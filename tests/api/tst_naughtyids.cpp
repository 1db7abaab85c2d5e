#include "app/api/blockstatusapi.h"
#include "app/api/restclient.h"
#include "tests/support/faultserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// Ids may hold anything: exactly one path segment arrives that decodes to the id, or nothing is sent.
class TestNaughtyIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void arriveAsOneSegmentOrAreRefused_data();
    void arriveAsOneSegmentOrAreRefused();

private:
    FaultServer m_server;
    QNetworkAccessManager m_manager;
    std::unique_ptr<RestClient> m_client;
    std::unique_ptr<BlockStatusApi> m_api;
};

void TestNaughtyIds::initTestCase()
{
    m_server.setRoute([](const FaultRequest &request) {
        return FaultAnswer::success(blockStatusJson(request.segments().constLast()));
    });
    m_client = std::make_unique<RestClient>(QList<QNetworkAccessManager *>{ &m_manager });
    m_client->setEndpoint(std::get<Endpoint>(Endpoint::parse(m_server.address())));
    m_client->setCredentials({ "key", "token", u"aaa"_s });
    m_api = std::make_unique<BlockStatusApi>(*m_client);
}

void TestNaughtyIds::arriveAsOneSegmentOrAreRefused_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("sendable");
    const auto add = [](const QByteArray &name, const QString &id) {
        const bool sendable = !id.isEmpty() && id != "."_L1 && id != ".."_L1 && id.isValidUtf16();
        QTest::newRow(name.constData()) << id << sendable;
    };

    QFile file(QStringLiteral(BLOCKLIST_BLNS_FILE));
    QVERIFY2(file.open(QIODevice::ReadOnly),
             "The corpus of naughty strings is missing: ./dev test fetches it (npm ci --prefix "
             "tests). " BLOCKLIST_BLNS_FILE);
    const QJsonArray strings = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(strings.size(), 485);
    for (qsizetype i = 0; i < strings.size(); ++i)
        add("blns " + QByteArray::number(i), strings.at(i).toString());

    add("empty", {});
    add("dot", u"."_s);
    add("dots", u".."_s);
    add("three dots", u"..."_s);
    add("delimiters", u"a/b?c#d%e f"_s);
    add("looks encoded", u"100%25"_s);
    add("encoded dots", u"%2e%2e"_s);
    add("climbs", u"../../me"_s);
    add("climbs with backslashes", u"..\\..\\me"_s);
    add("slash", u"/"_s);
    add("slashes", u"//evil.example/x"_s);
    add("address", u"https://evil.example/"_s);
    add("NUL", QString(QChar(0)));
    add("CR LF", u"a\r\nX-Evil: 1\r\n\r\nGET /evil HTTP/1.1"_s);
    add("every ASCII character", [] {
        QString all;
        for (char16_t c = 0; c < 128; ++c)
            all += QChar(c);
        return all;
    }());
    add("lone high surrogate", QString(QChar(0xd83d)));
    add("lone low surrogate", u"a"_s + QChar(0xde00));
    add("surrogates the wrong way round", QString(QChar(0xde00)) + QChar(0xd83d));
    add("emoji", u"\U0001f469\u200d\U0001f680"_s);
    add("byte order mark", u"\ufeffabc"_s);
    add("long", QString(4000, u'\u5c01'));
}

void TestNaughtyIds::arriveAsOneSegmentOrAreRefused()
{
    QFETCH(const QString, id);
    QFETCH(const bool, sendable);
    const BlockKey direct{ id, {}, BlockScope::Direct };
    const BlockKey ban{ u"ddd"_s, id, BlockScope::Room };
    const QList<std::pair<QByteArray, QStringList>> expected{
        { "DELETE", { u"blockStatus"_s, u"my"_s, id } },
        { "POST", { u"blockStatus"_s, u"my"_s, id } },
        { "DELETE", { u"blockStatus"_s, u"room"_s, id, u"ddd"_s } }
    };
    m_server.forgetRequests();
    const qsizetype connections = m_server.connections();

    QList<Result<BlockStatus>> results;
    const auto keep = [&](const Result<BlockStatus> &result) { results.append(result); };
    const auto call = [&](qsizetype which) {
        if (which == 0)
            m_api->unblock(direct, this, keep);
        else if (which == 1)
            m_api->block(direct, this, keep);
        else
            m_api->unblock(ban, this, keep);
    };
    for (qsizetype which = 0; which < expected.size(); ++which) {
        call(which);
        QCOMPARE(results.size(), which);
        QVERIFY(waitUntil([&] { return results.size() > which; }));
        QCOMPARE(results.size(), which + 1);
        const Result<BlockStatus> &result = results.constLast();
        if (!sendable) {
            QVERIFY(!result);
            QCOMPARE(result.error().kind, ApiError::Kind::InvalidId);
            QCOMPARE(result.error().httpStatus, 0);
            QVERIFY(!result.error().wasSent);
            continue;
        }
        QVERIFY(result.ok());
        QCOMPARE(result.value().key, which == 2 ? ban : direct);
        QCOMPARE(m_server.requests().size(), which + 1);
        const FaultRequest &request = m_server.requests().constLast();
        QCOMPARE(request.method, expected.at(which).first);
        QCOMPARE(request.segments(), expected.at(which).second);
        QVERIFY(!request.target.contains('?'));
        QVERIFY(!request.target.contains('#'));
        QVERIFY(!request.hasHeader("X-Evil"));
    }
    if (!sendable) {
        QCOMPARE(m_server.received(), "");
        QCOMPARE(m_server.connections(), connections);
    }
}

QTEST_GUILESS_MAIN(TestNaughtyIds)
#include "tst_naughtyids.moc"
