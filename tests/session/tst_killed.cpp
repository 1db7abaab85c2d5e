#include "tests/support/bulkstory.h"
#include "tests/support/desktop.h"

#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <chrono>

using Then = BulkStory::Then;

/// kill -9 of the real program at random moments of a bulk run: whatever was told is stored, and going on
/// ends in what was asked for. BLOCKLIST_KILLS: how many; BLOCKLIST_SEED: the delays of an earlier run.
class TestKilled : public QObject
{
    Q_OBJECT

private slots:
    void goesOnToTheSameEnd();

private:
    QRandomGenerator m_random;
};

void TestKilled::goesOnToTheSameEnd()
{
    Desktop desktop;
    QVERIFY2(desktop.start(), qPrintable(desktop.problem()));
    const int kills = roundsFrom("BLOCKLIST_KILLS", 6, 2);
    bool given = false;
    int seed = qEnvironmentVariableIntValue("BLOCKLIST_SEED", &given);
    if (!given)
        seed = QRandomGenerator::global()->bounded(1 << 30);
    m_random.seed(static_cast<quint32>(seed));
    qInfo("BLOCKLIST_SEED=%d", seed);

    int done = 0;
    int inRun = 0;
    int stories = 0;
    int open = 0; // intentions without an outcome, after the kills during runs
    int made = 0; // of those, done by the server
    while (done < kills) {
        ++stories;
        BulkStory story(desktop, 1500, 40);
        // Some of the kills come so soon that the intentions may not be stored yet.
        const auto next = [this] { return m_random.bounded(3) == 0 ? Then::Hurry : Then::Wait; };
        Then then = next();
        QVERIFY2(story.begin() && story.start() && story.askForAll(then), qPrintable(story.problem()));
        while (done < kills) {
            if (then == Then::Hurry)
                QThread::msleep(m_random.bounded(250U));
            else if (story.watch(std::chrono::milliseconds(m_random.bounded(900))))
                break;
            story.program().kill();
            ++done;
            ++inRun;
            open += story.pending();
            made += story.madeUnstored();
            QCOMPARE(story.disagreement(), QString());
            QVERIFY2(story.start(), qPrintable(story.problem()));
            if (story.pending() == 0)
                break; // before the first intention or after the last outcome: nobody asks
            QVERIFY2(story.awaitQuestion(), qPrintable(story.problem()));
            // Now and then once more, before the question is answered.
            if (done < kills && m_random.bounded(5) == 0) {
                const int before = story.pending();
                story.program().kill();
                ++done;
                QCOMPARE(story.disagreement(), QString());
                QCOMPARE(story.pending(), before);
                QVERIFY2(story.start() && story.awaitQuestion(), qPrintable(story.problem()));
            }
            then = next();
            QVERIFY2(story.goOn(then), qPrintable(story.problem()));
        }
        QVERIFY2(story.awaitEnd(), qPrintable(story.problem()));
        story.program().kill();
        QCOMPARE(story.unfinished(), QString());
    }
    qInfo("%d kills, %d of them during a run, in %d stories; %d changes were open then, %d of them made",
          done, inRun, stories, open, made);
}

QTEST_MAIN(TestKilled)
#include "tst_killed.moc"
