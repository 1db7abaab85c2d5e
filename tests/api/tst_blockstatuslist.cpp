#include "app/api/blockstatuslist.h"

#include <QRandomGenerator>
#include <QTest>

#include <string>

using namespace Qt::StringLiterals;

class TestBlockStatusList : public QObject
{
    Q_OBJECT

private slots:
    void rowsComeBackAsTheyWereAdded();
    void longTextsAreCutAtACharacterAndLongAddressesDropped();
    void idsThatDoNotFitAreRefused();
    void aLeadingByteOrderMarkIsPartOfTheId();
    void theFirstOfRepeatedKeysIsKept();
    void everyKeyIsFound();
    void roomsAreStoredOnce();
    void addressesComeBackWhole();
    void beginningsOfAddressesAreStoredOnce();
    void aListAddedToAnotherIsAsItsRowsAdded();
    void aSelectionHoldsItsRowsOnly();
    void aRowOfARealListIsSmall();
};

namespace {

BlockStatus someone(int i)
{
    BlockStatus status;
    status.key.blockeeId = u"user-%1"_s.arg(i);
    status.nickname = i % 3 == 0 ? QString() : u"Dína 封鎖 👩‍👧 %1"_s.arg(i);
    status.avatarUrl = i % 4 == 0 ? QString() : u"https://pictures.example/%1.png"_s.arg(i);
    if (i % 5 == 0) {
        status.key.scope = BlockScope::Room;
        status.key.roomId = u"room-%1"_s.arg(i % 7);
        status.roomName = u"Room %1"_s.arg(i % 7);
    } else if (i % 5 == 1) {
        status.key.roomId = u"direct-%1"_s.arg(i);
    }
    status.blockedAtMs = 1'628'090'287'649 + i;
    status.lastSeenMs = i % 2 == 0 ? 0 : 1'628'095'079'328 + i;
    return status;
}

} // namespace

void TestBlockStatusList::rowsComeBackAsTheyWereAdded()
{
    BlockStatusList list;
    for (int i = 0; i < 1000; ++i)
        QVERIFY(list.append(someone(i)));
    for (const bool squeezed : { false, true }) {
        if (squeezed)
            list.squeeze();
        QCOMPARE(list.size(), 1000);
        for (int i = 0; i < 1000; ++i) {
            QCOMPARE(list.status(i), someone(i));
            QCOMPARE(list.key(i).scope, someone(i).key.scope);
            QCOMPARE(list.blockedAtMs(i), someone(i).blockedAtMs);
            QCOMPARE(list.lastSeenMs(i), someone(i).lastSeenMs);
        }
    }
}

void TestBlockStatusList::longTextsAreCutAtACharacterAndLongAddressesDropped()
{
    BlockStatusList list;
    BlockStatus status;
    status.key = { u"a"_s, u"r"_s, BlockScope::Room };
    status.nickname = u"x"_s + QString(40'000, u'é'); // two bytes each: the limit falls into one
    status.roomName = QString(70'000, u'n');
    status.avatarUrl = u"https://"_s + QString(70'000, u'a');
    QVERIFY(list.append(status));
    const BlockStatus kept = list.status(0);
    QCOMPARE(kept.nickname, u"x"_s + QString(32'767, u'é'));
    QCOMPARE(kept.roomName, QString(65'535, u'n'));
    QVERIFY(kept.avatarUrl.isEmpty());
}

void TestBlockStatusList::idsThatDoNotFitAreRefused()
{
    BlockStatusList list;
    BlockStatus status;
    status.key.blockeeId = QString(65'536, u'a');
    QVERIFY(!list.append(status));
    status.key = { u"a"_s, QString(65'536, u'r'), BlockScope::Room };
    QVERIFY(!list.append(status));
    QCOMPARE(list.size(), 0);
    status.key = { QString(65'535, u'a'), QString(65'535, u'r'), BlockScope::Direct };
    QVERIFY(list.append(status));
    QCOMPARE(list.key(0), status.key);
}

void TestBlockStatusList::aLeadingByteOrderMarkIsPartOfTheId()
{
    BlockStatusList list;
    for (const QString &id : { u"\uFEFFabc"_s, u"\uFEFF\uFEFFabc"_s, u"abc"_s }) {
        BlockStatus status;
        status.key.blockeeId = id;
        QVERIFY(list.append(status));
        QCOMPARE(list.key(list.size() - 1).blockeeId, id);
    }
}

void TestBlockStatusList::theFirstOfRepeatedKeysIsKept()
{
    BlockStatusList list;
    BlockStatus status;
    status.key.blockeeId = u"a"_s;
    status.nickname = u"first"_s;
    list.append(status);
    status.nickname = u"second"_s;
    list.append(status);
    status.key.roomId = u"r"_s; // another block of the same person
    status.nickname = u"third"_s;
    list.append(status);
    status.key.scope = BlockScope::Room; // the scope does not identify
    status.nickname = u"fourth"_s;
    list.append(status);
    list.squeeze();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.status(0).nickname, u"first"_s);
    QCOMPARE(list.status(1).nickname, u"third"_s);
}

void TestBlockStatusList::everyKeyIsFound()
{
    BlockStatusList list;
    QVERIFY(list.indexOf(someone(0).key) < 0);
    for (int i = 0; i < 20'000; ++i)
        list.append(someone(i));
    QCOMPARE(list.indexOf(someone(123).key), 123); // slowly, before squeeze()
    QVERIFY(!list.isIndexed());
    list.squeeze();
    QVERIFY(list.isIndexed());
    for (int i = 0; i < 20'000; ++i)
        QCOMPARE(list.indexOf(someone(i).key), i);
    for (int i = 20'000; i < 21'000; ++i)
        QCOMPARE(list.indexOf(someone(i).key), -1);
    QCOMPARE(list.indexOf({ u"user-1"_s, u"another room"_s, BlockScope::Direct }), -1);
    BlockStatusList empty;
    empty.squeeze();
    QCOMPARE(empty.indexOf({ u"a"_s, {}, BlockScope::Direct }), -1);
}

void TestBlockStatusList::roomsAreStoredOnce()
{
    BlockStatusList one;
    BlockStatusList many;
    BlockStatus status;
    status.key = { u"user"_s, QString(1000, u'r'), BlockScope::Room };
    status.roomName = QString(1000, u'n');
    one.append(status);
    one.squeeze();
    for (int i = 0; i < 1000; ++i) {
        status.key.blockeeId = QString::number(i);
        many.append(status);
    }
    many.squeeze();
    QVERIFY2(many.bytes() < one.bytes() + 1000 * 64, qPrintable(QString::number(many.bytes())));
    QCOMPARE(many.key(999).roomId.size(), 1000);
}

void TestBlockStatusList::addressesComeBackWhole()
{
    QStringList urls{ u""_s, u"/"_s, u"https://a"_s, u"https://a/"_s, u"nonsense"_s, u"a/b?c/d"_s, u"?"_s,
                      u"https://a/style?1"_s, u"https://a/7?s=1"_s, u"\uFEFF/\uFEFFx"_s, u"data:,/é/ü"_s,
                      // What begins like one before it.
                      u"https://a/b"_s, u"https://a/b/c"_s, u"https://a/b?c"_s, u"https://a/7?c/d"_s,
                      u"https://a/style?"_s, u"https://a/style#1"_s, u"a/b?"_s, u"a/b"_s };
    for (int i = 0; i < 600; ++i) // more beginnings than are shared
        urls += { u"https://cdn-%1.example/u/%1.png"_s.arg(i), u"https://cdn.example/u/%1?size=9"_s.arg(i) };
    BlockStatusList list;
    BlockStatus status;
    for (const QString &url : std::as_const(urls)) {
        status.key.blockeeId = QString::number(list.size());
        status.avatarUrl = url;
        QVERIFY(list.append(status));
    }
    BlockStatusList again; // from rows that are cut in two
    for (qsizetype row = list.size() - 1; row >= 0; --row)
        QVERIFY(again.append(list.at(row)));
    for (BlockStatusList *each : { &list, &again })
        each->squeeze();
    for (qsizetype row = 0; row < urls.size(); ++row) {
        QCOMPARE(list.status(row).avatarUrl, urls.at(row));
        QCOMPARE(again.status(urls.size() - 1 - row).avatarUrl, urls.at(row));
        QVERIFY(list.at(row) == again.at(urls.size() - 1 - row));
    }
    QVERIFY(!(list.at(1) == again.at(0)));
}

void TestBlockStatusList::beginningsOfAddressesAreStoredOnce()
{
    BlockStatusList list;
    BlockStatus status;
    const QString deep = u"https://a/"_s + QString(1000, u'd');
    for (int i = 0; i < 1000; ++i) {
        status.key.blockeeId = QString::number(i);
        status.avatarUrl = (i % 3 == 0       ? u"https://a/%1"_s
                                : i % 3 == 1 ? deep + u"/%1"_s
                                             : deep + u"?%1"_s)
                               .arg(i);
        QVERIFY(list.append(status));
        QCOMPARE(list.status(i), status);
    }
    list.squeeze();
    QVERIFY2(list.bytes() < 1000 * 64, qPrintable(QString::number(list.bytes())));
}

void TestBlockStatusList::aListAddedToAnotherIsAsItsRowsAdded()
{
    for (const int first : { 0, 1, 700 }) {
        for (const bool squeezed : { false, true }) {
            BlockStatusList expected;
            BlockStatusList list;
            BlockStatusList rest;
            for (int i = 0; i < 1500; ++i) {
                BlockStatus status = someone(i % 1400); // some come twice
                if (i % 4 == 3) // more beginnings than are shared, in another order in each half
                    status.avatarUrl = u"https://cdn-%1.example/%2.png"_s.arg(i * 7 % 701).arg(i);
                QVERIFY(expected.append(status));
                QVERIFY((i < first ? list : rest).append(status));
            }
            if (squeezed)
                rest.squeeze();
            QVERIFY(list.append(rest));
            list.squeeze();
            expected.squeeze();
            QCOMPARE(list.size(), 1400);
            QCOMPARE(expected.size(), 1400);
            for (qsizetype row = 0; row < list.size(); ++row) {
                QCOMPARE(list.status(row), expected.status(row));
                QVERIFY(list.at(row) == expected.at(row));
                QCOMPARE(list.indexOf(expected.key(row)), row);
            }
        }
    }
}

void TestBlockStatusList::aSelectionHoldsItsRowsOnly()
{
    BlockStatusList list;
    for (int i = 0; i < 100; ++i)
        QVERIFY(list.append(someone(i)));
    list.squeeze();
    BlockStatusList some = list.selection({ 7, 3, 50 });
    QVERIFY(!some.isIndexed());
    QCOMPARE(some.size(), 3);
    QCOMPARE(some.status(0), someone(7));
    QCOMPARE(some.status(2), someone(50));
    QCOMPARE(some.indexOf(someone(3).key), 1);
    QCOMPARE(some.indexOf(someone(4).key), -1);
    QVERIFY(some.append(someone(200)));
    some.squeeze();
    QCOMPARE(some.status(3), someone(200));
    QCOMPARE(some.indexOf(someone(200).key), 3);
    QCOMPARE(list.size(), 100);
    QCOMPARE(list.status(99), someone(99));
}

void TestBlockStatusList::aRowOfARealListIsSmall()
{
    // As in a list whose records take about 410 bytes each.
    BlockStatusList list;
    for (int i = 0; i < 10'000; ++i) {
        BlockStatus status;
        status.key.blockeeId = u"60fd9f3e7a%1"_s.arg(i, 14, 16, QChar(u'0'));
        status.nickname = u"Person %1"_s.arg(i);
        status.avatarUrl = u"https://cdn.example/a/%1.jpg"_s.arg(i, 8, 10, QChar(u'0'));
        list.append(status);
    }
    list.squeeze();
    QVERIFY2(list.bytes() <= 112 * 10'000, qPrintable(QString::number(list.bytes() / 10'000)));
}

QTEST_GUILESS_MAIN(TestBlockStatusList)
#include "tst_blockstatuslist.moc"
