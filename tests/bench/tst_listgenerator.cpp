#include "app/api/blocklistparser.h"
#include "tests/bench/listgenerator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class TestListGenerator : public QObject
{
    Q_OBJECT

private slots:
    void writesAsManyRowsAsAsked_data();
    void writesAsManyRowsAsAsked();
    void sameSeedSameBytes();
    void isWhatQtAndTheParserRead();
};

void TestListGenerator::writesAsManyRowsAsAsked_data()
{
    QTest::addColumn<int>("rows");
    for (const int rows : { 0, 1, 2, 1000 })
        QTest::addRow("%d", rows) << rows;
}

void TestListGenerator::writesAsManyRowsAsAsked()
{
    QFETCH(const int, rows);
    QJsonParseError error;
    const QByteArray body = generateBlockList(rows);
    const QJsonObject envelope = QJsonDocument::fromJson(body, &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(envelope.value("RC"_L1), 0);
    const QJsonArray data = envelope.value("result"_L1)["data"_L1].toArray();
    QCOMPARE(data.size(), rows);
    for (int i = 0; i < rows; ++i)
        QCOMPARE(data.at(i)["blockee"_L1]["_id"_L1], generatedBlockeeId(i));
}

void TestListGenerator::sameSeedSameBytes()
{
    QCOMPARE(generateBlockList(500, 3), generateBlockList(500, 3));
    QVERIFY(generateBlockList(500, 3) != generateBlockList(500, 4));
    const qsizetype perRow = generateBlockList(20'000).size() / 20'000;
    QVERIFY2(perRow > 390 && perRow < 430, qPrintable(QString::number(perRow)));
}

void TestListGenerator::isWhatQtAndTheParserRead()
{
    const QByteArray body = generateBlockList(5000);
    const Result<BlockStatusListPtr> parsed = parseBlockList(body, 200);
    QVERIFY(parsed.ok());
    const BlockStatusList &list = *parsed.value();
    QCOMPARE(list.size(), 5000);
    QCOMPARE(list.unreadableRecords, 0);
    const QJsonArray data = QJsonDocument::fromJson(body).object().value("result"_L1)["data"_L1].toArray();
    int bans = 0;
    qint64 last = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 5000; ++i) {
        const BlockStatus status = list.status(i);
        const QJsonValue row = data.at(i);
        QCOMPARE(status.key.blockeeId, row["blockee"_L1]["_id"_L1].toString());
        QCOMPARE(status.key.roomId, row["room"_L1]["_id"_L1].toString());
        QCOMPARE(status.nickname, row["blockee"_L1]["nickname"_L1].toString());
        QCOMPARE(status.avatarUrl, row["blockee"_L1]["avatarUrl"_L1].toString());
        QCOMPARE(status.roomName, row["room"_L1]["name"_L1].toString());
        QCOMPARE(status.lastSeenMs, row["blockee"_L1]["lastLoginTimeMS"_L1].toInteger());
        QCOMPARE(
            status.blockedAtMs,
            QDateTime::fromString(row["createdAt"_L1].toString(), Qt::ISODateWithMs).toMSecsSinceEpoch());
        QVERIFY(status.blockedAtMs <= last);
        last = status.blockedAtMs;
        bans += status.key.scope == BlockScope::Room ? 1 : 0;
    }
    QVERIFY(bans > 200 && bans < 450);
}

QTEST_GUILESS_MAIN(TestListGenerator)
#include "tst_listgenerator.moc"
