#include "app/processguard.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

/// The token stays out of dumps; signals become events, and nothing can keep the process for longer than 2 s.
class TestProcessGuard : public QObject
{
    Q_OBJECT

private slots:
    void noDumpsAndPrivateFiles();
    void signalsBecomeEvents_data();
    void signalsBecomeEvents();
    void aStuckProgramEndsAllTheSame();
};

void TestProcessGuard::noDumpsAndPrivateFiles()
{
    // In a child: a process that cannot be dumped cannot be watched by sanitizers either.
    const pid_t child = fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        hardenProcess();
        rlimit core{ 1, 1 };
        getrlimit(RLIMIT_CORE, &core);
        const bool good =
            prctl(PR_GET_DUMPABLE) == 0 && core.rlim_cur == 0 && core.rlim_max == 0 && umask(0) == 0077;
        _exit(good ? 0 : 1);
    }
    int status = -1;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
}

void TestProcessGuard::signalsBecomeEvents_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TestProcessGuard::signalsBecomeEvents()
{
    QFETCH(int, signal);
    const TerminationWatcher watcher;
    const QSignalSpy requested(&watcher, &TerminationWatcher::terminationRequested);
    QCOMPARE(raise(signal), 0);
    QCOMPARE(requested.count(), 0); // not from inside the handler
    QTRY_COMPARE(requested.count(), 1);
    alarm(0);
}

void TestProcessGuard::aStuckProgramEndsAllTheSame()
{
    const pid_t child = fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        const TerminationWatcher watcher;
        raise(SIGTERM);
        for (;;)
            pause(); // no event loop: nobody reacts
    }
    int status = -1;
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(timer.elapsed() < 4000);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 1);
}

QTEST_GUILESS_MAIN(TestProcessGuard)
#include "tst_processguard.moc"
