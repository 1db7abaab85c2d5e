#include "app/api/blocklistparser.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TestBlockListParser : public QObject
{
    Q_OBJECT

private slots:
    void theDocumentedListIsRead();
    void fieldsOfEveryForm_data();
    void fieldsOfEveryForm();
    void bodiesThatAreNoList_data();
    void bodiesThatAreNoList();
    void failuresTellTheirCause();
    void listsOfEveryEnvelope_data();
    void listsOfEveryEnvelope();
    void randomBodiesReadAsQJsonDocumentReadsThem();
    void piecesReadAsTheWhole();
    void aCutBodyIsNeverAList();
    void aCutBodyInPiecesIsNeverAList();
    void bordersThatAreNone_data();
    void bordersThatAreNone();
    void damagedBodiesNeverCrash();
    void deepNestingIsPassedOver();
    void aHundredThousandRowsAreAllThere();
};

namespace {

QByteArray wrap(const QByteArray &records)
{
    return "{\"RC\":0,\"RM\":\"OK\",\"result\":{\"data\":[" + records + "]}}";
}

BlockStatusListPtr read(const QByteArray &body)
{
    const Result<BlockStatusListPtr> result = parseBlockList(body, 200);
    return result ? result.value() : nullptr;
}

BlockStatusListPtr readInPieces(const QByteArray &body, qsizetype pieceSize)
{
    const Result<BlockStatusListPtr> result = parseBlockList(body, 200, pieceSize);
    return result ? result.value() : nullptr;
}

bool same(const BlockStatusList &a, const BlockStatusList &b)
{
    bool equal = a.size() == b.size() && a.deletedAccounts == b.deletedAccounts
        && a.unreadableRecords == b.unreadableRecords;
    for (qsizetype row = 0; equal && row < a.size(); ++row)
        equal = a.at(row) == b.at(row);
    return equal;
}

/// What a list must hold for a body, by way of QJsonDocument: the slow and plain reading of imkit-api.md.
struct Expected
{
    QList<BlockStatus> rows;
    int deleted = 0;
    int unreadable = 0;
};

qint64 timeOf(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

Expected expectedOf(const QJsonArray &records)
{
    Expected expected;
    QSet<BlockKey> known;
    for (const QJsonValue &value : records) {
        if (!value.isObject()) {
            ++expected.unreadable;
            continue;
        }
        const QJsonObject record = value.toObject();
        if (!record["unblockAt"_L1].isNull() && !record["unblockAt"_L1].isUndefined())
            continue;
        const QJsonValue blockee = record["blockee"_L1];
        if (blockee.isNull() || blockee.isUndefined()) {
            ++expected.deleted;
            continue;
        }
        BlockStatus status;
        status.key.blockeeId = blockee.isString() ? blockee.toString() : blockee["_id"_L1].toString();
        if (status.key.blockeeId.isEmpty())
            status.key.blockeeId = blockee["id"_L1].toString();
        if (status.key.blockeeId.isEmpty()) {
            ++expected.unreadable;
            continue;
        }
        status.nickname = blockee["nickname"_L1].toString();
        status.avatarUrl = blockee["avatarUrl"_L1].toString();
        const QJsonValue seen = blockee["lastLoginTimeMS"_L1];
        status.lastSeenMs =
            static_cast<qint64>(seen.isString() ? seen.toString().toDouble() : seen.toDouble());
        if (status.lastSeenMs < 0)
            status.lastSeenMs = 0;
        const QJsonValue room = record["room"_L1];
        if (room.isString()) {
            status.key.roomId = room.toString();
        } else {
            status.key.roomId = room["_id"_L1].toString();
            if (status.key.roomId.isEmpty())
                status.key.roomId = room["id"_L1].toString();
            status.roomName = room["name"_L1].toString();
            if (room["roomType"_L1].toString() == "group"_L1 && !status.key.roomId.isEmpty())
                status.key.scope = BlockScope::Room;
        }
        status.blockedAtMs = timeOf(record["createdAt"_L1]);
        if (known.contains(status.key))
            continue;
        known.insert(status.key);
        expected.rows.append(status);
    }
    return expected;
}

class Generator
{
public:
    explicit Generator(quint32 seed) : m_random(seed) { }

    int below(int bound) { return m_random.bounded(bound); }
    bool oneIn(int n) { return below(n) == 0; }

    QString text()
    {
        static const QStringList parts{ u"Dina"_s,       u"封鎖"_s,        u"بلوك"_s, u"👩‍👧"_s,
                                        u"\"quoted\""_s, u"back\\slash"_s, u"\n\t"_s, u"\u202E"_s,
                                        u"é"_s,          u"/"_s,           u""_s,     u"id"_s,
                                        u"𝒳"_s,          u"\u0001"_s,      u"<b>"_s };
        QString text;
        for (int i = below(4); i >= 0; --i)
            text += parts.at(below(static_cast<int>(parts.size())));
        return text;
    }

    QJsonValue odd()
    {
        switch (below(7)) {
        case 0:
            return QJsonValue::Null;
        case 1:
            return below(1000);
        case 2:
            return -1.5e3;
        case 3:
            return oneIn(2);
        case 4:
            return QJsonArray{ 1, QJsonObject{ { u"x"_s, text() } } };
        case 5:
            return QJsonObject{ { u"blockee"_s, text() }, { u"_id"_s, 3 } };
        default:
            return text();
        }
    }

    QJsonValue id() { return oneIn(20) ? odd() : QJsonValue(u"u%1"_s.arg(below(40))); }

    QJsonValue time()
    {
        switch (below(8)) {
        case 0:
            return odd();
        case 1:
            return u"2021-08-04T15:18:07Z"_s;
        case 2:
            return u"2021-08-04T15:18:07.649+02:00"_s;
        case 3:
            return u"2021-02-30T15:18:07.649Z"_s;
        case 4:
            return u"2021-08-04T25:18:07.649Z"_s;
        default:
            return QDateTime::fromMSecsSinceEpoch(
                       m_random.bounded(qint64(4'102'444'800)) * 1000 + below(1000), Qt::UTC)
                .toString(Qt::ISODateWithMs);
        }
    }

    QJsonValue record()
    {
        if (oneIn(25))
            return odd();
        QJsonObject blockee;
        if (!oneIn(8))
            blockee.insert(u"_id"_s, id());
        if (!oneIn(8))
            blockee.insert(u"id"_s, id());
        if (!oneIn(5))
            blockee.insert(u"nickname"_s, oneIn(10) ? odd() : QJsonValue(text()));
        if (!oneIn(5))
            blockee.insert(u"avatarUrl"_s, oneIn(10) ? odd() : QJsonValue(u"http://a/"_s + text()));
        if (!oneIn(5))
            blockee.insert(u"lastLoginTimeMS"_s,
                           oneIn(5)       ? odd()
                               : oneIn(3) ? QJsonValue(u"1628095079328"_s)
                                          : QJsonValue(1628095079328.0 + below(9)));
        if (oneIn(3))
            blockee.insert(text(), odd());
        QJsonObject record;
        if (!oneIn(15))
            record.insert(u"blockee"_s, oneIn(10) ? odd() : QJsonValue(blockee));
        if (!oneIn(6)) {
            if (oneIn(2))
                record.insert(u"room"_s, oneIn(6) ? odd() : QJsonValue(u"r%1"_s.arg(below(9))));
            else
                record.insert(
                    u"room"_s,
                    QJsonObject{ { oneIn(3) ? u"id"_s : u"_id"_s, oneIn(9) ? odd() : u"r%1"_s.arg(below(9)) },
                                 { u"name"_s, oneIn(9) ? odd() : text() },
                                 { u"roomType"_s, oneIn(3) ? u"direct"_s : u"group"_s } });
        }
        if (!oneIn(6))
            record.insert(u"createdAt"_s, time());
        if (oneIn(6))
            record.insert(u"unblockAt"_s, oneIn(2) ? QJsonValue(QJsonValue::Null) : time());
        record.insert(u"blocker"_s, oneIn(4) ? odd() : QJsonValue(u"me"_s));
        if (oneIn(4))
            record.insert(text(), odd());
        return record;
    }

private:
    QRandomGenerator m_random;
};

} // namespace

void TestBlockListParser::theDocumentedListIsRead()
{
    const BlockStatusListPtr list = read(wrap(
        R"({"appID":"SampleApp","blockee":{"_id":"ddd","nickname":"Dina","avatarUrl":"http://loremflickr.com/240/240/style?1628088855",
        "id":"ddd","lastLoginTimeMS":1628095079328},"blocker":"aaa","room":"8ab6c2ec1f2ee3f7d46cea03bdca4c9b",
        "createdAt":"2021-08-04T15:18:07.649Z","updatedAt":"2021-08-04T15:18:07.649Z","__v":0})"));
    QVERIFY(list);
    QCOMPARE(list->size(), 1);
    BlockStatus expected;
    expected.key = { u"ddd"_s, u"8ab6c2ec1f2ee3f7d46cea03bdca4c9b"_s, BlockScope::Direct };
    expected.nickname = u"Dina"_s;
    expected.avatarUrl = u"http://loremflickr.com/240/240/style?1628088855"_s;
    expected.blockedAtMs = 1628090287649;
    expected.lastSeenMs = 1628095079328;
    QCOMPARE(list->status(0), expected);
    QVERIFY(list->isIndexed());
}

void TestBlockListParser::fieldsOfEveryForm_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("nickname");
    QTest::addColumn<QString>("room");
    QTest::addColumn<bool>("inRoom");
    QTest::addColumn<qint64>("blockedAt");
    QTest::addColumn<qint64>("lastSeen");
    const auto row = [](const char *name, const QByteArray &record, const char *id,
                        const QString &nickname = {}, const char *room = "", bool inRoom = false,
                        qint64 blockedAt = 0, qint64 lastSeen = 0) {
        QTest::newRow(name) << record << QString::fromUtf8(id) << nickname << QString::fromUtf8(room)
                            << inRoom << blockedAt << lastSeen;
    };
    row("only id", R"({"blockee":{"id":"a"}})", "a");
    row("only _id", R"({"blockee":{"_id":"a"}})", "a");
    row("_id wins", R"({"blockee":{"id":"b","_id":"a"}})", "a");
    row("_id of the wrong type", R"({"blockee":{"id":"b","_id":7}})", "b");
    row("empty _id", R"({"blockee":{"id":"b","_id":""}})", "b");
    row("blockee as a string", R"({"blockee":"a"})", "a");
    row("escaped key", R"({"block\u0065e":{"\u005fid":"a","nickname":"N"}})", "a", u"N"_s);
    row("group room", R"({"room":{"roomType":"group","_id":"r","name":"R"},"blockee":{"_id":"a"}})", "a", {},
        "r", true);
    row("direct room", R"({"room":{"roomType":"direct","_id":"r"},"blockee":{"_id":"a"}})", "a", {}, "r",
        false);
    row("room without a type", R"({"room":{"id":"r"},"blockee":{"_id":"a"}})", "a", {}, "r", false);
    row("group without an id", R"({"room":{"roomType":"group"},"blockee":{"_id":"a"}})", "a", {}, "", false);
    row("null room", R"({"room":null,"blockee":{"_id":"a"}})", "a");
    row("unblockAt null", R"({"unblockAt":null,"blockee":{"_id":"a"}})", "a");
    row("string time", R"({"blockee":{"_id":"a","lastLoginTimeMS":"1628095079328"}})", "a", {}, "", false, 0,
        1628095079328);
    row("fractional time", R"({"blockee":{"_id":"a","lastLoginTimeMS":1628095079328.75}})", "a", {}, "",
        false, 0, 1628095079328);
    row("exponent time", R"({"blockee":{"_id":"a","lastLoginTimeMS":1.5e12}})", "a", {}, "", false, 0,
        1500000000000);
    row("huge time", R"({"blockee":{"_id":"a","lastLoginTimeMS":1e400}})", "a");
    row("long time", R"({"blockee":{"_id":"a","lastLoginTimeMS":123456789012345678901234567890}})", "a");
    row("negative time", R"({"blockee":{"_id":"a","lastLoginTimeMS":-5}})", "a");
    row("seconds only", R"({"blockee":{"_id":"a"},"createdAt":"2021-08-04T15:18:07Z"})", "a", {}, "", false,
        1628090287000);
    row("offset", R"({"blockee":{"_id":"a"},"createdAt":"2021-08-04T17:18:07.649+02:00"})", "a", {}, "",
        false, 1628090287649);
    row("no zone is UTC", R"({"blockee":{"_id":"a"},"createdAt":"2021-08-04T15:18:07.649"})", "a", {}, "",
        false, 1628090287649);
    row("leap day", R"({"blockee":{"_id":"a"},"createdAt":"2024-02-29T00:00:00.000Z"})", "a", {}, "", false,
        1709164800000);
    row("no such day", R"({"blockee":{"_id":"a"},"createdAt":"2023-02-29T00:00:00.000Z"})", "a");
    row("no time", R"({"blockee":{"_id":"a"},"createdAt":"soon"})", "a");
    row("wrong types",
        R"({"blockee":{"_id":"a","nickname":{"x":[1,{}]},"avatarUrl":7},"createdAt":[],"room":5})", "a");
    row("escapes", R"({"blockee":{"_id":"a","nickname":"\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00"}})", "a",
        u"\"\\/\b\f\n\r\té😀"_s);
    row("lone high surrogate", R"({"blockee":{"_id":"a","nickname":"x\ud83dy"}})", "a", u"x\uFFFDy"_s);
    row("lone low surrogate", R"({"blockee":{"_id":"a","nickname":"x\ude00"}})", "a", u"x\uFFFD"_s);
    row("high before high", R"({"blockee":{"_id":"a","nickname":"\ud83d\ud83d\ude00"}})", "a", u"\uFFFD😀"_s);
    row("null character", R"({"blockee":{"_id":"a","nickname":"x\u0000y"}})", "a", QString(u"x\0y"_s));
    row("spaces", " \n{ \"blockee\" : { \"_id\" : \"a\" , \"lastLoginTimeMS\" : 5 } , \"x\" : null } ", "a",
        {}, "", false, 0, 5);
}

void TestBlockListParser::fieldsOfEveryForm()
{
    QFETCH(const QByteArray, record);
    const BlockStatusListPtr list = read(wrap(record));
    QVERIFY(list);
    QCOMPARE(list->size(), 1);
    const BlockStatus status = list->status(0);
    QTEST(status.key.blockeeId, "id");
    QTEST(status.nickname, "nickname");
    QTEST(status.key.roomId, "room");
    QTEST(status.key.scope == BlockScope::Room, "inRoom");
    QTEST(status.blockedAtMs, "blockedAt");
    QTEST(status.lastSeenMs, "lastSeen");
}

void TestBlockListParser::bodiesThatAreNoList_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("spaces") << QByteArray("  \n ");
    QTest::newRow("HTML") << QByteArray("<html><body>Bad gateway</body></html>");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("string") << QByteArray("\"x\"");
    QTest::newRow("number") << QByteArray("0");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("no result") << QByteArray(R"({"RC":0})");
    QTest::newRow("null result") << QByteArray(R"({"RC":0,"result":null})");
    QTest::newRow("no data") << QByteArray(R"({"RC":0,"result":{}})");
    QTest::newRow("null data") << QByteArray(R"({"RC":0,"result":{"data":null}})");
    QTest::newRow("data object") << QByteArray(R"({"RC":0,"result":{"data":{}}})");
    QTest::newRow("result string") << QByteArray(R"({"RC":0,"result":"[]"})");
    QTest::newRow("trailing garbage") << wrap({}) + "x";
    QTest::newRow("two documents") << wrap({}) + wrap({});
    QTest::newRow("trailing comma") << wrap("{\"blockee\":{\"_id\":\"a\"}},");
    QTest::newRow("missing comma") << wrap("{\"blockee\":{\"_id\":\"a\"}} {}");
    QTest::newRow("invalid UTF-8") << wrap("{\"blockee\":{\"_id\":\"a\xFF\"}}");
    QTest::newRow("surrogate in UTF-8") << wrap("{\"blockee\":{\"_id\":\"a\xED\xA0\x80\"}}");
    QTest::newRow("invalid escape") << wrap(R"({"blockee":{"_id":"a\q"}})");
    QTest::newRow("short escape") << wrap(R"({"blockee":{"_id":"a\u12"}})");
    QTest::newRow("control character") << wrap("{\"blockee\":{\"_id\":\"a\nb\"}}");
    QTest::newRow("broken literal") << wrap(R"({"blockee":nul})");
    QTest::newRow("broken number") << wrap(R"({"blockee":{"_id":"a","lastLoginTimeMS":1x}})");
    QTest::newRow("broken unknown field") << wrap(R"({"blockee":{"_id":"a"},"x":tru})");
    QTest::newRow("no RC") << QByteArray(R"({"result":{"data":[]}})");
    QTest::newRow("null RC") << QByteArray(R"({"RC":null,"result":{"data":[]}})");
    QTest::newRow("true RC") << QByteArray(R"({"RC":true,"result":{"data":[]}})");
}

void TestBlockListParser::bodiesThatAreNoList()
{
    QFETCH(const QByteArray, body);
    const Result<BlockStatusListPtr> result = parseBlockList(body, 200);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ApiError::Kind::Unreadable);
}

void TestBlockListParser::failuresTellTheirCause()
{
    const Result<BlockStatusListPtr> expired = parseBlockList(
        R"({"RC":401,"RM":"no","error":{"code":"INVALID_TOKEN","message":"expired"},"result":{"data":[]}})",
        200);
    QVERIFY(!expired);
    QCOMPARE(expired.error().kind, ApiError::Kind::SignInExpired);
    QCOMPARE(expired.error().code, u"INVALID_TOKEN"_s);
    const Result<BlockStatusListPtr> late =
        parseBlockList(R"({"result":{"data":[{"blockee":{"_id":"a"}}]},"RC":400,"RM":"bad"})", 200);
    QVERIFY(!late);
    QVERIFY(late.error().kind != ApiError::Kind::SignInExpired);
    QCOMPARE(late.error().rc, std::optional<int>(400));
}

void TestBlockListParser::listsOfEveryEnvelope_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("deleted");
    QTest::addColumn<int>("unreadable");
    const auto row = [](const char *name, const QByteArray &body, int rows, int deleted = 0,
                        int unreadable = 0) { QTest::newRow(name) << body << rows << deleted << unreadable; };
    const QByteArray a = R"({"blockee":{"_id":"a"}})";
    const QByteArray b = R"({"blockee":{"_id":"b"}})";
    row("empty", wrap({}), 0);
    row("RC behind", R"({"result":{"data":[)" + a + R"(]},"RM":"OK","RC":0})", 1);
    row("RC as a string", R"({"RC":"0","result":{"data":[)" + a + "]}}", 1);
    row("RC as 0.0", R"({"RC":0.0,"result":{"data":[)" + a + "]}}", 1);
    row("result is the list", R"({"RC":0,"result":[)" + a + "," + b + "]}", 2);
    row("unknown fields",
        R"({"x":{"data":[)" + b + R"(]},"RC":0,"result":{"totalCount":9,"data":[)" + a + R"(],"y":[1]}})", 1);
    row("spaces around", "\n " + wrap(a) + " \r\n", 1);
    row("deleted accounts", wrap(R"({"blockee":null},{"room":"r"},)" + a), 1, 2);
    row("lifted",
        wrap(
            R"({"unblockAt":"2021-08-04T15:18:07.649Z","blockee":{"_id":"b"}},{"unblockAt":0,"blockee":null},)"
            + a),
        1);
    row("unreadable",
        wrap(
            R"(7,"x",null,[],{"blockee":{}},{"blockee":5},{"blockee":{"_id":"\ud800"}},{"room":"\ud800","blockee":{"_id":"c"}},)"
            + a),
        1, 0, 8);
    row("repeated", wrap(a + "," + b + "," + a), 2);
    row("id too long", wrap(R"({"blockee":{"_id":")" + QByteArray(65'536, 'x') + R"("}},)" + a), 1, 0, 1);
}

void TestBlockListParser::listsOfEveryEnvelope()
{
    QFETCH(const QByteArray, body);
    const BlockStatusListPtr list = read(body);
    QVERIFY(list);
    QTEST(static_cast<int>(list->size()), "rows");
    QTEST(static_cast<int>(list->deletedAccounts), "deleted");
    QTEST(static_cast<int>(list->unreadableRecords), "unreadable");
}

void TestBlockListParser::randomBodiesReadAsQJsonDocumentReadsThem()
{
    Generator generator(20210804);
    qsizetype rows = 0;
    for (int i = 0; i < 10'000; ++i) {
        QJsonArray records;
        for (int n = generator.below(5); n > 0; --n)
            records.append(generator.record());
        QJsonObject body{ { u"RC"_s, 0 }, { u"RM"_s, generator.text() } };
        body.insert(u"result"_s,
                    generator.oneIn(4) ? QJsonValue(records)
                                       : QJsonValue(QJsonObject{ { u"data"_s, records } }));
        const QByteArray json =
            QJsonDocument(body).toJson(generator.oneIn(3) ? QJsonDocument::Indented : QJsonDocument::Compact);
        const Expected expected = expectedOf(records);
        const BlockStatusListPtr list = read(json);
        QVERIFY2(list, json.constData());
        QVERIFY2(list->size() == expected.rows.size(), json.constData());
        for (qsizetype row = 0; row < list->size(); ++row) {
            QVERIFY2(list->status(row) == expected.rows.at(row), json.constData());
            QVERIFY2(list->key(row).scope == expected.rows.at(row).key.scope, json.constData());
        }
        QVERIFY2(list->deletedAccounts == expected.deleted, json.constData());
        QVERIFY2(list->unreadableRecords == expected.unreadable, json.constData());
        rows += list->size();
    }
    QVERIFY(rows > 10'000);
}

void TestBlockListParser::piecesReadAsTheWhole()
{
    Generator generator(4102);
    qsizetype rows = 0;
    for (int i = 0; i < 10'000; ++i) {
        QJsonArray records;
        for (int n = generator.below(20); n > 0; --n)
            records.append(generator.record());
        QJsonObject body{ { u"RC"_s, 0 }, { u"RM"_s, generator.text() } };
        body.insert(u"result"_s,
                    generator.oneIn(4) ? QJsonValue(records)
                                       : QJsonValue(QJsonObject{ { u"data"_s, records } }));
        const QByteArray json = QJsonDocument(body).toJson(QJsonDocument::Compact);
        const Expected expected = expectedOf(records);
        const BlockStatusListPtr list = readInPieces(json, 1 + generator.below(300));
        QVERIFY2(list, json.constData());
        QVERIFY2(list->size() == expected.rows.size(), json.constData());
        for (qsizetype row = 0; row < list->size(); ++row)
            QVERIFY2(list->status(row) == expected.rows.at(row), json.constData());
        QVERIFY2(list->deletedAccounts == expected.deleted, json.constData());
        QVERIFY2(list->unreadableRecords == expected.unreadable, json.constData());
        rows += list->size();
    }
    QVERIFY(rows > 50'000);
}

void TestBlockListParser::bordersThatAreNone_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray a = R"({"blockee":{"_id":"a"}})";
    const QByteArray b = R"({"blockee":{"_id":"b"}})";
    const QByteArray nested =
        R"({"blockee":{"_id":"c"},"x":[{"blockee":1},{"blockee":2},{"blockee":{}},{"blockee":null}]})";
    const QByteArray quoted = R"({"blockee":{"_id":"d","nickname":"},{\"blockee\"},{"blockee"}})";
    QTest::newRow("nested records") << wrap(a + "," + nested + "," + nested + "," + b);
    QTest::newRow("a border in a name")
        << wrap(a + R"(,{"blockee":{"_id":"d","nickname":"},{\u0022blockee"}},)" + b + "," + b);
    QTest::newRow("broken quotes") << wrap(a + "," + quoted + "," + b);
    QTest::newRow("another list first")
        << R"({"x":{"data":[)" + b + R"(]},"RC":0,"result":{"data":[)" + a + "," + nested + "]}}";
    QTest::newRow("a list in a string")
        << R"({"RM":"\"data\":[","y":"\\\"data\":[","RC":0,"result":[)" + a + "," + b + "," + nested + "]}";
    QTest::newRow("another list behind")
        << R"({"RC":0,"result":{"data":[)" + a + "," + b + R"(]},"x":[)" + nested + "]}";
    QTest::newRow("another list behind an empty one")
        << R"({"RC":0,"result":[],"x":{"data":[)" + a + "," + b + "," + a + "]}}";
    QTest::newRow("RC behind") << R"({"result":{"data":[)" + a + "," + b + R"(]},"RC":0})";
    QTest::newRow("an error") << R"({"result":{"data":[)" + a + "," + b + R"(]},"RC":400})";
    QTest::newRow("no comma") << wrap(a + " " + b + "," + a);
    QTest::newRow("comma at the end") << wrap(a + "," + b + ",");
    QTest::newRow("two brackets") << wrap(a + "],[" + b);
    QTest::newRow("spaces") << wrap(" " + a + " , " + b + " ");
    QTest::newRow("no objects") << wrap(R"(1,2,"},{",[],{})");
    QTest::newRow("empty") << wrap("");
}

void TestBlockListParser::bordersThatAreNone()
{
    QFETCH(const QByteArray, body);
    const BlockStatusListPtr whole = read(body);
    for (qsizetype size = 1; size < body.size() / 2; ++size) {
        const BlockStatusListPtr list = readInPieces(body, size);
        QCOMPARE(!list, !whole);
        QVERIFY(!list || same(*list, *whole));
    }
}

void TestBlockListParser::aCutBodyInPiecesIsNeverAList()
{
    QByteArray records;
    for (int i = 0; i < 8; ++i)
        records += R"(,{"blockee":{"_id":"a)" + QByteArray::number(i)
            + R"(\"\\","nickname":"é😀"},"x":[{"blockee":[1]}]})";
    const QByteArray body = wrap(records.mid(1));
    QCOMPARE(readInPieces(body, 20)->size(), 8);
    for (qsizetype length = 0; length < body.size(); ++length) {
        for (const qsizetype size : { 8, 50, 150 })
            QVERIFY2(!readInPieces(body.left(length), size), body.left(length).constData());
    }
}

void TestBlockListParser::aCutBodyIsNeverAList()
{
    const QByteArray body = wrap(
        R"({"blockee":{"_id":"a\"\\","nickname":"é\ud83d\ude00","lastLoginTimeMS":1628095079328},"room":{"_id":"r","roomType":"group"},)"
        R"("createdAt":"2021-08-04T15:18:07.649Z","x":[1,{"y":null}]},{"blockee":{"_id":"b"},"z":true})");
    QVERIFY(read(body));
    QCOMPARE(read(body)->size(), 2);
    for (qsizetype length = 0; length < body.size(); ++length) {
        QVERIFY2(!read(body.left(length)), body.left(length).constData());
        QVERIFY2(!read(body.left(length) + QByteArray(3, '\0')), body.left(length).constData());
    }
}

void TestBlockListParser::damagedBodiesNeverCrash()
{
    QRandomGenerator random(7);
    const QByteArray body = wrap(
        R"({"blockee":{"_id":"a","nickname":"é\ud83d\ude00"},"room":{"_id":"r","roomType":"group"},"createdAt":"2021-08-04T15:18:07.649Z"})");
    static constexpr char bytes[] = "\"\\{}[]:,0u \x80\xFF\0e-n";
    int lists = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray damaged = body;
        for (int n = random.bounded(1, 4); n > 0; --n) {
            const auto at = random.bounded(damaged.size());
            const char byte = bytes[random.bounded(static_cast<int>(sizeof(bytes)) - 1)];
            switch (random.bounded(3)) {
            case 0:
                damaged[at] = byte;
                break;
            case 1:
                damaged.insert(at, byte);
                break;
            default:
                damaged.remove(at, random.bounded(1, 5));
            }
        }
        if (const BlockStatusListPtr list = read(damaged)) {
            ++lists;
            for (qsizetype row = 0; row < list->size(); ++row)
                QVERIFY(!list->status(row).key.blockeeId.isEmpty());
        }
    }
    QVERIFY(lists > 0);
}

void TestBlockListParser::deepNestingIsPassedOver()
{
    const QByteArray deep = QByteArray(100'000, '[') + QByteArray(100'000, ']');
    const Result<BlockStatusListPtr> result =
        parseBlockList(wrap(R"({"x":)" + deep + R"(,"blockee":{"_id":"a"}})"), 200);
    if (result)
        QCOMPARE(result.value()->size(), 1);
    else
        QCOMPARE(result.error().kind, ApiError::Kind::Unreadable);
}

void TestBlockListParser::aHundredThousandRowsAreAllThere()
{
    QByteArray records;
    for (int i = 0; i < 100'000; ++i) {
        if (i > 0)
            records += ',';
        records +=
            R"({"blockee":{"_id":"u)" + QByteArray::number(i) + R"(","nickname":"Person"},"room":"r"})";
    }
    const BlockStatusListPtr list = read(wrap(records));
    QVERIFY(list);
    QCOMPARE(list->size(), 100'000);
    QCOMPARE(list->key(99'999).blockeeId, u"u99999"_s);
    QCOMPARE(list->indexOf({ u"u50000"_s, u"r"_s, BlockScope::Direct }), 50'000);
}

QTEST_GUILESS_MAIN(TestBlockListParser)
#include "tst_blocklistparser.moc"
