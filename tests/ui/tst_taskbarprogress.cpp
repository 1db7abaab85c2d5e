#include "tests/support/console.h"
#include "ui/bulkwork.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QNetworkProxy>
#include <QTest>
#include <QVariantMap>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A task bar: takes what programs say of their entry, on a real session bus.
class TaskBar : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        QString program;
        double progress = 0;
        bool progressVisible = false;
        qint64 count = 0;
        bool countVisible = false;
    };
    QList<Entry> told;

public slots:
    void update(const QString &program, const QVariantMap &entry)
    {
        told.append({ program, entry.value(u"progress"_s).toDouble(),
                      entry.value(u"progress-visible"_s).toBool(), entry.value(u"count"_s).toLongLong(),
                      entry.value(u"count-visible"_s).toBool() });
    }
};

/// Bulk work in the window, as the task bar is told of it. Runs on a session bus of its own.
class TestTaskbarProgress : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsTheTaskBarHowFarTheWorkIs();
    void theWorkOfAllWindowsIsOne();
};

void TestTaskbarProgress::initTestCase()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    QGuiApplication::setDesktopFileName(u"block-list"_s);
}

void TestTaskbarProgress::tellsTheTaskBarHowFarTheWorkIs()
{
    TaskBar bar;
    auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"taskbar"_s);
    QVERIFY2(bus.isConnected(), qPrintable(bus.lastError().message()));
    // No other characters than these may stand in the path.
    QVERIFY(bus.connect(QString(), u"/com/canonical/unity/launcherentry/block_list"_s,
                        u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s, &bar,
                        SLOT(update(QString, QVariantMap))));
    DemoServer server({ .size = 40, .latency = 5ms, .troublemakers = false });
    QVERIFY(server.listen());
    Console console;
    console.start(server);
    QTRY_COMPARE(console.model.totalCount(), 40);
    QTRY_COMPARE(console.journal.health(), Journal::Health::Good);
    QVERIFY(bar.told.isEmpty());

    auto *work = console.window.findChild<BulkWork *>();
    work->unblock(console.model.blocksAt(0, 39));
    QTRY_VERIFY(!work->isRunning());
    QTRY_VERIFY(!bar.told.isEmpty() && !bar.told.constLast().progressVisible);
    const TaskBar::Entry first = bar.told.constFirst();
    QCOMPARE(first.progress, 0.0);
    QCOMPARE(first.count, 40);
    const TaskBar::Entry last = bar.told.takeLast();
    QVERIFY(!last.countVisible);
    QVERIFY(bar.told.size() > 2);
    for (qsizetype i = 0; i < bar.told.size(); ++i) {
        const TaskBar::Entry &entry = bar.told.at(i);
        QCOMPARE(entry.program, u"application://block-list.desktop"_s);
        QVERIFY(entry.progressVisible);
        QVERIFY(entry.countVisible);
        // What is left and what is done are the whole.
        QCOMPARE(qRound(40 * (1 - entry.progress)), entry.count);
        QVERIFY(i == 0 || entry.progress > bar.told.at(i - 1).progress);
    }
    QCOMPARE(bar.told.constLast().count, 0);
    QDBusConnection::disconnectFromBus(u"taskbar"_s);
}

void TestTaskbarProgress::theWorkOfAllWindowsIsOne()
{
    TaskBar bar;
    auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"taskbar"_s);
    QVERIFY(bus.connect(QString(), u"/com/canonical/unity/launcherentry/block_list"_s,
                        u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s, &bar,
                        SLOT(update(QString, QVariantMap))));
    DemoServer server({ .size = 40, .latency = 5ms, .troublemakers = false });
    DemoServer other({ .size = 40, .latency = 5ms, .troublemakers = false });
    QVERIFY(server.listen() && other.listen());
    Console console;
    console.start(server);
    AccountWindow &beside = console.windows.open();
    beside.window.setRemembering(false);
    beside.window.show();
    beside.window.start(SignInRequest{ .server = other.url().toString(),
                                       .clientKey = QString::fromLatin1(other.clientKey()),
                                       .token = QString::fromLatin1(other.token()),
                                       .remember = false });
    for (AccountWindow *each : { &console.first, &beside }) {
        QTRY_COMPARE(each->model.totalCount(), 40);
        QTRY_COMPARE(each->journal.health(), Journal::Health::Good);
    }
    auto *longer = beside.window.findChild<BulkWork *>();
    longer->unblock(beside.model.blocksAt(0, 39));
    longer->setPaused(true);
    auto *shorter = console.window.findChild<BulkWork *>();
    shorter->unblock(console.model.blocksAt(0, 39));
    QTRY_VERIFY(!shorter->isRunning());
    QVERIFY(longer->isRunning());
    QTRY_COMPARE(bar.told.constLast().count, longer->remaining());
    QVERIFY(bar.told.constLast().count > 0);
    for (const TaskBar::Entry &entry : std::as_const(bar.told))
        QVERIFY(entry.progressVisible);
    longer->setPaused(false);
    QTRY_VERIFY(!longer->isRunning());
    QTRY_VERIFY(!bar.told.constLast().progressVisible);
    QDBusConnection::disconnectFromBus(u"taskbar"_s);
}

QTEST_MAIN(TestTaskbarProgress)
#include "tst_taskbarprogress.moc"
