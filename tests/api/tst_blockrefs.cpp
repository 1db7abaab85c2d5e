#include "app/api/blockrefs.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestBlockRefs : public QObject
{
    Q_OBJECT

private slots:
    void blocksComeBackInTheirOrder();
    void aPartIsWhatItSays();
    void listsLiveAsLongAsTheirBlocks();
    void fewBlocksLetGoOfALongList();
    void anIdThatNoListHoldsStandsForNobody();
};

namespace {

BlockStatus someone(int i)
{
    BlockStatus status;
    status.key.blockeeId = u"user-%1"_s.arg(i);
    status.key.scope = i % 3 == 0 ? BlockScope::Room : BlockScope::Direct;
    status.key.roomId = i % 3 == 0 ? u"room"_s : QString();
    status.roomName = i % 3 == 0 ? u"Room"_s : QString();
    status.nickname = u"Name %1"_s.arg(i);
    status.avatarUrl = u"https://pictures.example.org/a/%1.png"_s.arg(i);
    status.blockedAtMs = 1'600'000'000'000 + i;
    return status;
}

QList<BlockStatus> people(int from, int to)
{
    QList<BlockStatus> statuses;
    for (int i = from; i < to; ++i)
        statuses.append(someone(i));
    return statuses;
}

QList<BlockStatus> statusesOf(const BlockRefs &blocks)
{
    QList<BlockStatus> statuses;
    for (const BlockRef &block : blocks)
        statuses.append(block.status());
    return statuses;
}

} // namespace

void TestBlockRefs::blocksComeBackInTheirOrder()
{
    QVERIFY(BlockRefs().isEmpty());
    QVERIFY(BlockRefs(QList<BlockStatus>()).isEmpty());
    const BlockRefs first(people(0, 5));
    const BlockRefs second(people(5, 8));
    QCOMPARE(statusesOf(first), people(0, 5));
    // From two lists, in turn.
    BlockRefs mixed;
    for (int i : { 4, 0, 3 }) {
        mixed.append(first.at(i));
        mixed.append(second.at(i % 3));
    }
    QCOMPARE(statusesOf(mixed),
             QList<BlockStatus>({ someone(4), someone(6), someone(0), someone(5), someone(3), someone(5) }));
    mixed.append(first);
    QCOMPARE(mixed.size(), 11);
    QCOMPARE(mixed.at(10).key(), someone(4).key);
    QCOMPARE(mixed.keys().at(1), someone(6).key);
    QCOMPARE(BlockRefs(BlockRef::of(someone(7))).at(0).status(), someone(7));
}

void TestBlockRefs::aPartIsWhatItSays()
{
    BlockRefs blocks(people(0, 4));
    blocks.append(BlockRefs(people(4, 10)));
    QCOMPARE(statusesOf(blocks.mid(2, 5)), people(2, 7));
    QCOMPARE(statusesOf(blocks.mid(8, 5)), people(8, 10));
    QVERIFY(blocks.mid(10, 5).isEmpty());
    QVERIFY(blocks.mid(0, 0).isEmpty());
    // A copy stays what it was.
    const BlockRefs copy = blocks;
    blocks.append(BlockRef::of(someone(99)));
    QCOMPARE(copy.size(), 10);
}

void TestBlockRefs::listsLiveAsLongAsTheirBlocks()
{
    BlockRefs blocks(people(0, 3));
    const std::weak_ptr<const BlockStatusList> list = blocks.at(0).list;
    BlockRef one = blocks.at(1);
    blocks = {};
    QVERIFY(!list.expired());
    QCOMPARE(one.status(), someone(1));
    one = {};
    QVERIFY(list.expired());
}

void TestBlockRefs::fewBlocksLetGoOfALongList()
{
    BlockRefs all(people(0, 1000));
    const std::weak_ptr<const BlockStatusList> list = all.at(0).list;
    BlockRefs few = all.mid(500, 3).detached();
    const BlockRefs half = all.mid(500, 500).detached();
    QCOMPARE(half.at(0).list, all.at(0).list); // no copy of what is mostly meant
    QCOMPARE(statusesOf(few), people(500, 503));
    QCOMPARE(statusesOf(half), people(500, 1000));
    all = {};
    QVERIFY(!list.expired());
    QCOMPARE(few.at(0).list->size(), 3);
}

void TestBlockRefs::anIdThatNoListHoldsStandsForNobody()
{
    BlockStatus lone = someone(1);
    lone.key.blockeeId = QString(QChar(0xD800));
    BlockStatus tooLong = someone(2);
    tooLong.key.blockeeId = QString(70'000, u'x');
    const BlockRefs blocks(QList<BlockStatus>{ lone, tooLong, someone(4) });
    QCOMPARE(blocks.size(), 3);
    QCOMPARE(blocks.at(0).key(), BlockKey());
    QCOMPARE(blocks.at(0).status().nickname, u"Name 1"_s);
    QCOMPARE(blocks.at(1).key(), BlockKey());
    QCOMPARE(blocks.at(2).status(), someone(4));
}

QTEST_GUILESS_MAIN(TestBlockRefs)
#include "tst_blockrefs.moc"
