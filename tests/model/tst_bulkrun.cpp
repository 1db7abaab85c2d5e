#include "app/model/bulkrun.h"
#include "tests/support/blocks.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = ChangeOutcome::Kind;
using Phase = BulkStatus::Phase;

namespace {

BlockKey key(int i, BlockScope scope = BlockScope::Direct)
{
    return { u"user-%1"_s.arg(i), scope == BlockScope::Room ? u"room"_s : QString(), scope };
}

ChangeOutcome outcome(const BlockKey &of, Kind kind, ApiError::Kind cause = ApiError::Kind::Unreachable)
{
    BlockStatus status;
    status.key = of;
    status.nickname = u"Name of "_s + of.blockeeId;
    ChangeOutcome outcome;
    outcome.kind = kind;
    outcome.block = BlockRef::of(status);
    outcome.error.kind = cause;
    return outcome;
}

} // namespace

class TestBulkRun : public QObject
{
    Q_OBJECT

private slots:
    void countsHowEachEnded();
    void workMayBeAddedWhileItRuns();
    void whatWasNeverAskedForIsNotSent();
    void rateAndTimeLeftComeFromTheLastSeconds();
    void whatIsToComeTakesItsTime();
    void noRateIsToldFromNothing();
    void pausesDoNotSlowTheRate_data();
    void pausesDoNotSlowTheRate();
    void waitCountsDown();
    void failuresAreGroupedByCause();
    void reconcilingTellsWhatDisagrees();
    void reconcilingGoesInSteps();
    void sumsAlwaysAgree();
};

void TestBulkRun::countsHowEachEnded()
{
    BulkRun run;
    QVERIFY(run.isSettled());
    run.add(4, 0ms);
    run.note({ outcome(key(0), Kind::Done) }, 10ms);
    QCOMPARE(run.status(10ms).total, 4);
    QCOMPARE(run.status(10ms).done, 1);
    QCOMPARE(run.pendingCount(), 3);
    run.note({ outcome(key(1), Kind::AlreadySo), outcome(key(2), Kind::Cancelled) }, 20ms);
    QVERIFY(!run.isSettled());
    run.note({ outcome(key(3), Kind::Failed) }, 30ms);
    QVERIFY(run.isSettled());
    QCOMPARE(run.status(30ms).alreadySo, 1);
    QCOMPARE(run.status(30ms).cancelled, 1);
    QCOMPARE(run.status(30ms).failed, 1);
    QCOMPARE(run.status(30ms).settled(), 4);
    QCOMPARE(run.result().done.keys(), QList<BlockKey>{ key(0) });
    QCOMPARE(run.result().done.at(0).status().nickname, u"Name of user-0"_s);
}

void TestBulkRun::workMayBeAddedWhileItRuns()
{
    BulkRun run;
    run.add(2, 0ms);
    run.note({ outcome(key(0), Kind::Failed) }, 1ms);
    run.add(3, 2ms); // the same one is tried again: new work
    QCOMPARE(run.status(2ms).total, 5);
    QCOMPARE(run.pendingCount(), 4);
}

void TestBulkRun::whatWasNeverAskedForIsNotSent()
{
    BulkRun run;
    run.add(1, 0ms);
    const BlockRefs never = blocks({ key(1), key(2) });
    run.noteNotSent(never, 1ms);
    QCOMPARE(run.status(1ms).total, 3);
    QCOMPARE(run.status(1ms).cancelled, 2);
    QCOMPARE(run.pendingCount(), 1);
    QCOMPARE(run.result().notSent.keys(), never.keys());
}

void TestBulkRun::rateAndTimeLeftComeFromTheLastSeconds()
{
    BulkRun run;
    run.add(10000, 0ms);
    int next = 0;
    // 20 s at 10 a second, then 20 s at 100 a second.
    for (int step = 1; step <= 400; ++step) {
        QList<ChangeOutcome> outcomes;
        const int to = next + (step <= 200 ? 1 : 10);
        for (; next < to; ++next)
            outcomes.append(outcome(key(next), Kind::Done));
        run.note(outcomes, step * 100ms);
        if (step == 200)
            QVERIFY2(qAbs(run.status(20s).perSecond - 10) < 0.5, "the first twenty seconds");
    }
    const BulkStatus status = run.status(40s);
    QVERIFY2(qAbs(status.perSecond - 100) < 2, qPrintable(QString::number(status.perSecond)));
    QVERIFY(status.left.has_value());
    const double expected = (10000 - 2200) / 100.0;
    QVERIFY2(qAbs(double(status.left->count()) - expected) < 3,
             qPrintable(QString::number(status.left->count())));
}

void TestBulkRun::whatIsToComeTakesItsTime()
{
    BulkRun run;
    run.add(100, 0ms);
    for (int i = 0; i < 20; ++i)
        run.note({ outcome(key(i), Kind::Done) }, (i + 1) * 100ms);
    QCOMPARE(run.status(2s).left, 8s);
    const BulkStatus status = run.status(2s, 1000);
    QCOMPARE(status.total, 1100);
    QCOMPARE(status.left, 108s);
    QCOMPARE(run.pendingCount(), 80); // it is not the run's yet
}

void TestBulkRun::noRateIsToldFromNothing()
{
    BulkRun run;
    QCOMPARE(run.status(5s).perSecond, 0.0);
    run.add(10, 100s);
    run.note({ outcome(key(0), Kind::Done) }, 100s + 500ms);
    QCOMPARE(run.status(100s + 500ms).perSecond, 0.0);
    QVERIFY(!run.status(100s + 500ms).left);
    QVERIFY(run.status(102s).perSecond > 0);
    // A server that has stopped answering: no time left is promised.
    BulkRun stuck;
    stuck.add(10, 0ms);
    QVERIFY(!stuck.status(60s).left);
}

void TestBulkRun::pausesDoNotSlowTheRate_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::newRow("paused") << Phase::Paused;
    QTest::newRow("server") << Phase::WaitingServer;
    QTest::newRow("offline") << Phase::Offline;
    QTest::newRow("sign in") << Phase::SignIn;
    QTest::newRow("storage") << Phase::Storage;
}

void TestBulkRun::pausesDoNotSlowTheRate()
{
    QFETCH(Phase, phase);
    BulkRun run;
    run.add(100, 0ms);
    for (int i = 0; i < 20; ++i)
        run.note({ outcome(key(i), Kind::Done) }, (i + 1) * 100ms);
    run.setPhase(phase, 5s, 2s);
    QCOMPARE(run.status(600s).phase, phase);
    QVERIFY(!run.status(600s).left);
    run.setPhase(Phase::Running, 0ms, 602s);
    const double rate = run.status(602s).perSecond;
    QVERIFY2(qAbs(rate - 10) < 1, qPrintable(QString::number(rate)));
    QCOMPARE(run.status(602s).left.value_or(0s), 8s);
}

void TestBulkRun::waitCountsDown()
{
    BulkRun run;
    run.add(2, 0ms);
    run.setPhase(Phase::WaitingServer, 12s, 1s);
    QCOMPARE(run.status(1s).wait, 12000ms);
    QCOMPARE(run.status(5s).wait, 8000ms);
    QCOMPARE(run.status(50s).wait, 0ms);
    run.setPhase(Phase::Running, 12s, 50s);
    QCOMPARE(run.status(50s).wait, 0ms);
}

void TestBulkRun::failuresAreGroupedByCause()
{
    BulkRun run;
    run.add(7, 0ms);
    run.note({ outcome(key(0), Kind::Failed, ApiError::Kind::Forbidden),
               outcome(key(1), Kind::Failed, ApiError::Kind::ServerProblem),
               outcome(key(2), Kind::Failed, ApiError::Kind::ServerProblem), outcome(key(3), Kind::Cancelled),
               outcome(key(4), Kind::Done),
               outcome(key(5, BlockScope::Room), Kind::Failed, ApiError::Kind::Forbidden),
               outcome(key(6, BlockScope::Room), Kind::Failed, ApiError::Kind::ServerProblem) },
             1ms);
    const BulkResult result = run.result();
    QCOMPARE(result.causes.size(), 3);
    QCOMPARE(result.causes.at(0).error.kind, ApiError::Kind::ServerProblem); // the largest first
    QCOMPARE(result.causes.at(0).people.size(), 3);
    QCOMPARE(result.causes.at(1).error.kind, ApiError::Kind::Forbidden);
    QCOMPARE(result.causes.at(1).scope, BlockScope::Direct);
    QCOMPARE(result.causes.at(2).scope, BlockScope::Room);
    QCOMPARE(result.failedCount(), 5);
    QCOMPARE(result.total(), 7);
    QCOMPARE(result.notSent.keys(), QList<BlockKey>{ key(3) });
    const auto failed = result.failed().keys();
    QCOMPARE(QSet<BlockKey>(failed.begin(), failed.end()),
             QSet<BlockKey>({ key(0), key(1), key(2), key(5, BlockScope::Room), key(6, BlockScope::Room) }));
}

void TestBulkRun::reconcilingTellsWhatDisagrees()
{
    for (const auto change : { BulkStatus::Change::Unblock, BulkStatus::Change::Block }) {
        BulkRun run(change);
        run.add(6, 0ms);
        run.note({ outcome(key(0), Kind::Done), outcome(key(1), Kind::Done), outcome(key(2), Kind::AlreadySo),
                   outcome(key(3), Kind::Failed), outcome(key(4), Kind::Failed),
                   outcome(key(5), Kind::Cancelled) },
                 1ms);
        const bool unblock = change == BulkStatus::Change::Unblock;
        // 1 says done and is not; 4 says failed and went through.
        const QSet<BlockKey> listed =
            unblock ? QSet<BlockKey>{ key(1), key(3), key(5) } : QSet<BlockKey>{ key(0), key(2), key(4) };
        QVERIFY(run.reconcile([&](const BlockRef &block) { return listed.contains(block.key()); }, 100));
        const auto found = run.result().disagreements;
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).person.key(), key(1));
        QCOMPARE(found.at(0).blocked, unblock);
        QCOMPARE(found.at(1).person.key(), key(4));
        QCOMPARE(found.at(1).blocked, !unblock);
        // Outcomes stay as they were told.
        QCOMPARE(run.status(2ms).done, 2);
        QCOMPARE(run.status(2ms).failed, 2);
    }
}

void TestBulkRun::reconcilingGoesInSteps()
{
    BulkRun run;
    run.add(25, 0ms);
    for (int i = 0; i < 25; ++i)
        run.note({ outcome(key(i), i % 3 ? Kind::Done : Kind::Failed) }, 1ms);
    int asked = 0;
    int steps = 0;
    const auto listed = [&](const BlockRef &) {
        ++asked;
        return true;
    };
    int before = 0;
    while (!run.reconcile(listed, 10)) {
        QVERIFY(asked - before <= 10);
        before = asked;
        QVERIFY(++steps < 10);
    }
    QCOMPARE(asked, 25);
    QVERIFY(run.reconcile(listed, 10));
    QCOMPARE(asked, 25);
    QCOMPARE(run.result().disagreements.size(), 16); // the ones that were "done"
}

void TestBulkRun::sumsAlwaysAgree()
{
    QRandomGenerator random(4711);
    for (int round = 0; round < 200; ++round) {
        BulkRun run;
        BulkRun::Time now{ random.bounded(1000) };
        int waiting = 0;
        int total = 0;
        for (int step = 0; step < 60; ++step) {
            now += std::chrono::milliseconds(random.bounded(2000));
            if (random.bounded(4) == 0) {
                const int more = random.bounded(10);
                total += more;
                waiting += more;
                run.add(more, now);
            } else if (random.bounded(4) == 0) {
                run.setPhase(static_cast<Phase>(random.bounded(7)), 3s, now);
            } else if (waiting > 0) {
                --waiting;
                run.note({ outcome(key(random.bounded(50)), static_cast<Kind>(random.bounded(4))) }, now);
            }
            const BulkStatus status = run.status(now);
            QCOMPARE(status.total, total);
            QCOMPARE(run.pendingCount(), waiting);
            QCOMPARE(status.settled() + waiting, total);
            QCOMPARE(run.result().total(), status.settled());
            QVERIFY(status.perSecond >= 0);
            QVERIFY(!status.left || status.left->count() >= 0);
        }
    }
}

QTEST_GUILESS_MAIN(TestBulkRun)
#include "tst_bulkrun.moc"
