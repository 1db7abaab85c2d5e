#include "app/model/bulkrun.h"

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

QList<BlockKey> keys(int from, int to)
{
    QList<BlockKey> list;
    for (int i = from; i < to; ++i)
        list.append(key(i));
    return list;
}

ChangeOutcome outcome(const BlockKey &of, Kind kind, ApiError::Kind cause = ApiError::Kind::Unreachable)
{
    ChangeOutcome outcome;
    outcome.kind = kind;
    outcome.status.key = of;
    outcome.status.nickname = u"Name of "_s + of.blockeeId;
    outcome.error.kind = cause;
    return outcome;
}

} // namespace

class TestBulkRun : public QObject
{
    Q_OBJECT

private slots:
    void countsEachKeyOnce();
    void outcomesOfOthersArePassedOver();
    void workMayBeAddedWhileItRuns();
    void rateAndTimeLeftComeFromTheLastSeconds();
    void noRateIsToldFromNothing();
    void pausesDoNotSlowTheRate_data();
    void pausesDoNotSlowTheRate();
    void waitCountsDown();
    void failuresAreGroupedByCause();
    void reconcilingTellsWhatDisagrees();
    void reconcilingGoesInSteps();
    void sumsAlwaysAgree();
};

void TestBulkRun::countsEachKeyOnce()
{
    BulkRun run;
    run.add(keys(0, 3) + keys(0, 3), 0ms);
    QCOMPARE(run.status(0ms).total, 3);
    run.note({ outcome(key(0), Kind::Done), outcome(key(0), Kind::Done) }, 10ms);
    run.note({ outcome(key(0), Kind::Failed) }, 20ms);
    const BulkStatus status = run.status(20ms);
    QCOMPARE(status.done, 1);
    QCOMPARE(status.failed, 0);
    QCOMPARE(run.pendingCount(), 2);
    QVERIFY(!run.contains(key(0)));
    QVERIFY(run.contains(key(1)));
    run.note({ outcome(key(1), Kind::AlreadySo), outcome(key(2), Kind::Cancelled) }, 30ms);
    QVERIFY(run.isSettled());
    QCOMPARE(run.status(30ms).alreadySo, 1);
    QCOMPARE(run.status(30ms).cancelled, 1);
    QCOMPARE(run.status(30ms).settled(), 3);
}

void TestBulkRun::outcomesOfOthersArePassedOver()
{
    BulkRun run;
    run.add(keys(0, 1), 0ms);
    run.note({ outcome(key(7), Kind::Done) }, 1ms);
    QCOMPARE(run.status(1ms).settled(), 0);
    // The same person in a room is another key.
    run.note({ outcome(key(0, BlockScope::Room), Kind::Done) }, 1ms);
    QCOMPARE(run.status(1ms).settled(), 0);
}

void TestBulkRun::workMayBeAddedWhileItRuns()
{
    BulkRun run;
    run.add(keys(0, 2), 0ms);
    run.note({ outcome(key(0), Kind::Failed) }, 1ms);
    run.add(keys(0, 4), 2ms); // 0 failed before and is tried again: new work
    QCOMPARE(run.status(2ms).total, 5);
    QCOMPARE(run.pendingCount(), 4);
}

void TestBulkRun::rateAndTimeLeftComeFromTheLastSeconds()
{
    BulkRun run;
    run.add(keys(0, 10000), 0ms);
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

void TestBulkRun::noRateIsToldFromNothing()
{
    BulkRun run;
    QCOMPARE(run.status(5s).perSecond, 0.0);
    run.add(keys(0, 10), 100s);
    run.note({ outcome(key(0), Kind::Done) }, 100s + 500ms);
    QCOMPARE(run.status(100s + 500ms).perSecond, 0.0);
    QVERIFY(!run.status(100s + 500ms).left);
    QVERIFY(run.status(102s).perSecond > 0);
    // A server that has stopped answering: no time left is promised.
    BulkRun stuck;
    stuck.add(keys(0, 10), 0ms);
    QVERIFY(!stuck.status(60s).left);
}

void TestBulkRun::pausesDoNotSlowTheRate_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::newRow("paused") << Phase::Paused;
    QTest::newRow("server") << Phase::WaitingServer;
    QTest::newRow("offline") << Phase::Offline;
    QTest::newRow("sign in") << Phase::SignIn;
}

void TestBulkRun::pausesDoNotSlowTheRate()
{
    QFETCH(Phase, phase);
    BulkRun run;
    run.add(keys(0, 100), 0ms);
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
    run.add(keys(0, 2), 0ms);
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
    QList<BlockKey> all = keys(0, 5);
    all << key(5, BlockScope::Room) << key(6, BlockScope::Room);
    run.add(all, 0ms);
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
    QCOMPARE(result.notSent.value(0).nickname, u"Name of user-3"_s);
    const auto failed = result.failedKeys();
    QCOMPARE(QSet<BlockKey>(failed.begin(), failed.end()),
             QSet<BlockKey>({ key(0), key(1), key(2), key(5, BlockScope::Room), key(6, BlockScope::Room) }));
}

void TestBulkRun::reconcilingTellsWhatDisagrees()
{
    for (const auto change : { BulkStatus::Change::Unblock, BulkStatus::Change::Block }) {
        BulkRun run(change);
        run.add(keys(0, 6), 0ms);
        run.note({ outcome(key(0), Kind::Done), outcome(key(1), Kind::Done), outcome(key(2), Kind::AlreadySo),
                   outcome(key(3), Kind::Failed), outcome(key(4), Kind::Failed),
                   outcome(key(5), Kind::Cancelled) },
                 1ms);
        const bool unblock = change == BulkStatus::Change::Unblock;
        // 1 says done and is not; 4 says failed and went through.
        const QSet<BlockKey> listed =
            unblock ? QSet<BlockKey>{ key(1), key(3), key(5) } : QSet<BlockKey>{ key(0), key(2), key(4) };
        QVERIFY(run.reconcile([&](const BlockKey &k) { return listed.contains(k); }, 100));
        const auto found = run.result().disagreements;
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).person.key, key(1));
        QCOMPARE(found.at(0).blocked, unblock);
        QCOMPARE(found.at(1).person.key, key(4));
        QCOMPARE(found.at(1).blocked, !unblock);
        // Outcomes stay as they were told.
        QCOMPARE(run.status(2ms).done, 2);
        QCOMPARE(run.status(2ms).failed, 2);
    }
}

void TestBulkRun::reconcilingGoesInSteps()
{
    BulkRun run;
    run.add(keys(0, 25), 0ms);
    for (int i = 0; i < 25; ++i)
        run.note({ outcome(key(i), i % 3 ? Kind::Done : Kind::Failed) }, 1ms);
    int asked = 0;
    int steps = 0;
    const auto listed = [&](const BlockKey &) {
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
        QSet<BlockKey> waiting;
        int total = 0;
        for (int step = 0; step < 60; ++step) {
            now += std::chrono::milliseconds(random.bounded(2000));
            if (random.bounded(4) == 0) {
                const int from = random.bounded(40);
                const auto more = keys(from, from + random.bounded(10));
                for (const BlockKey &k : more) {
                    total += waiting.contains(k) ? 0 : 1;
                    waiting.insert(k);
                }
                run.add(more, now);
            } else if (random.bounded(4) == 0) {
                run.setPhase(static_cast<Phase>(random.bounded(7)), 3s, now);
            } else {
                const BlockKey k = key(random.bounded(50));
                waiting.remove(k);
                run.note({ outcome(k, static_cast<Kind>(random.bounded(4))) }, now);
            }
            const BulkStatus status = run.status(now);
            QCOMPARE(status.total, total);
            QCOMPARE(run.pendingCount(), waiting.size());
            QCOMPARE(status.settled() + waiting.size(), total);
            QCOMPARE(run.result().total(), status.settled());
            QVERIFY(status.perSecond >= 0);
            QVERIFY(!status.left || status.left->count() >= 0);
        }
    }
}

QTEST_GUILESS_MAIN(TestBulkRun)
#include "tst_bulkrun.moc"
