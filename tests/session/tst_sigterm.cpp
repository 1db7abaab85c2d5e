#include "tests/support/bulkstory.h"
#include "tests/support/desktop.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

/// SIGTERM and SIGINT to the real program during a bulk run: it ends well and soon, what was answered is
/// stored, and the next start offers the rest. BLOCKLIST_SIGNALS: how many times.
class TestSigterm : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void endsWellAndSoon();
    void asksAgain();
    void keepsWhatWaitsForSignIn();

private:
    static void end(BulkStory &story, int signal);

    Desktop m_desktop;
};

void TestSigterm::initTestCase()
{
    QVERIFY2(m_desktop.start(), qPrintable(m_desktop.problem()));
}

void TestSigterm::end(BulkStory &story, int signal)
{
    QElapsedTimer clock;
    clock.start();
    story.program().send(signal);
    QVERIFY2(story.program().isRunning(), qPrintable(story.program().howItEnded()));
    QVERIFY(story.program().waitForEnd(patienceMs));
    const qint64 time = clock.elapsed();
    QVERIFY2(
        story.program().exitCode() == 0,
        qPrintable(u"%1 ms after signal %2: %3"_s.arg(time).arg(signal).arg(story.program().howItEnded())));
    QVERIFY2(time <= 2000, qPrintable(QString::number(time)));
}

void TestSigterm::endsWellAndSoon()
{
    const int rounds = roundsFrom("BLOCKLIST_SIGNALS", 5, 2);
    QRandomGenerator random = QRandomGenerator::securelySeeded();
    qint64 longest = 0;
    int done = 0;
    int left = 0; // rounds that left something to do
    while (done < rounds) {
        BulkStory story(m_desktop, 1500, 40);
        QVERIFY2(story.begin() && story.start() && story.askForAll(), qPrintable(story.problem()));
        while (done < rounds && !story.watch(std::chrono::milliseconds(random.bounded(700)))) {
            const int signal = ++done % 2 == 0 ? SIGINT : SIGTERM;
            QElapsedTimer clock;
            clock.start();
            end(story, signal);
            if (QTest::currentTestFailed())
                return;
            longest = std::max(longest, clock.elapsed());
            QCOMPARE(story.uncleanEnd(), QString());
            QVERIFY2(story.start(), qPrintable(story.problem()));
            if (story.pending() == 0)
                break;
            ++left;
            QVERIFY2(story.awaitQuestion() && story.goOn(), qPrintable(story.problem()));
        }
        QVERIFY2(story.awaitEnd(), qPrintable(story.problem()));
        story.program().kill();
        QCOMPARE(story.unfinished(), QString());
    }
    qInfo("%d ends, %d of them with work left; the slowest took %lld ms", done, left, longest);
}

// An end is no answer to the question what is to become of unfinished work.
void TestSigterm::asksAgain()
{
    BulkStory story(m_desktop, 800, 10);
    QVERIFY2(story.begin() && story.start() && story.askForAll(BulkStory::Then::Hurry),
             qPrintable(story.problem()));
    QVERIFY(waitFor([&] { return story.pending() > 0; }));
    story.program().kill();
    const int open = story.pending();
    QVERIFY(open > 0);
    QVERIFY2(story.start() && story.awaitQuestion(), qPrintable(story.problem()));
    end(story, SIGTERM);
    QCOMPARE(story.disagreement(), QString());
    QCOMPARE(story.pending(), open);
    QVERIFY2(story.start() && story.awaitQuestion() && story.goOn() && story.awaitEnd(),
             qPrintable(story.problem()));
    story.program().kill();
    QCOMPARE(story.unfinished(), QString());
}

// Nor is it to the question for a new token.
void TestSigterm::keepsWhatWaitsForSignIn()
{
    BulkStory story(m_desktop, 800, 10);
    QVERIFY2(story.begin() && story.start() && story.askForAll(BulkStory::Then::Hurry),
             qPrintable(story.problem()));
    QVERIFY(waitFor([&] { return story.pending() > 0; }));
    story.server().expireToken();
    const QString signIn = QCoreApplication::translate("SignInDialog", "Sign in");
    QVERIFY(!story.program().root().await(AtSpiObject::Role::Dialog, signIn).isNull());
    QVERIFY(story.pending() > 0);
    end(story, SIGTERM);
    QCOMPARE(story.uncleanEnd(), QString());
    QVERIFY(story.pending() > 0);
    story.server().renewToken();
    story.program().signInTo(story.server());
    QVERIFY2(story.start() && story.awaitQuestion() && story.goOn() && story.awaitEnd(),
             qPrintable(story.problem()));
    story.program().kill();
    QCOMPARE(story.unfinished(), QString());
}

QTEST_MAIN(TestSigterm)
#include "tst_sigterm.moc"
