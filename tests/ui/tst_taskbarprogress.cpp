#include "tests/support/console.h"
#include "ui/bulkwork.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QNetworkProxy>
#include <QTest>
#include <QVariantMap>

#include <algorithm>

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

QTEST_MAIN(TestTaskbarProgress)
#include "tst_taskbarprogress.moc"
