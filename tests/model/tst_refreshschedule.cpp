#include "app/model/refreshschedule.h"

#include <QGuiApplication>
#include <QNetworkInformation>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

/// When the list is due to be read again.
class TestRefreshSchedule : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsDueBeforeTheStart();
    void itIsDueAfterTheInterval();
    void aReadingBeginsTheIntervalAnew();
    void afterAFailureItIsDueSooner();
    void focusIsAReasonButNotAtEachClick();
    void itIsDueWhenTheNetworkComesBack();
    void nothingIsDueWhenStopped();

private:
    static constexpr RefreshSchedule::Intervals never{ .regular = 1h,
                                                       .afterFailure = 1h,
                                                       .leastBetween = 1h };
};

void TestRefreshSchedule::nothingIsDueBeforeTheStart()
{
    RefreshSchedule schedule;
    schedule.setIntervals({ .regular = 1ms, .afterFailure = 1ms, .leastBetween = 0ms });
    const QSignalSpy due(&schedule, &RefreshSchedule::due);
    schedule.refreshed(true);
    QTest::qWait(30);
    QCOMPARE(due.count(), 0);
}

void TestRefreshSchedule::itIsDueAfterTheInterval()
{
    RefreshSchedule schedule;
    auto intervals = never;
    intervals.regular = 10ms;
    schedule.setIntervals(intervals);
    const QSignalSpy due(&schedule, &RefreshSchedule::due);
    schedule.start();
    QTRY_COMPARE(due.count(), 1);
}

void TestRefreshSchedule::aReadingBeginsTheIntervalAnew()
{
    RefreshSchedule schedule;
    auto intervals = never;
    intervals.regular = 10ms;
    schedule.setIntervals(intervals);
    const QSignalSpy due(&schedule, &RefreshSchedule::due);
    schedule.start();
    QTRY_COMPARE(due.count(), 1);
    schedule.refreshed(true);
    QTRY_COMPARE(due.count(), 2);
}

void TestRefreshSchedule::afterAFailureItIsDueSooner()
{
    RefreshSchedule schedule;
    auto intervals = never;
    intervals.afterFailure = 10ms;
    schedule.setIntervals(intervals);
    const QSignalSpy due(&schedule, &RefreshSchedule::due);
    schedule.start();
    schedule.refreshed(false);
    QTRY_COMPARE(due.count(), 1);
}

void TestRefreshSchedule::focusIsAReasonButNotAtEachClick()
{
    RefreshSchedule schedule;
    schedule.setIntervals(never);
    schedule.start();
    const QSignalSpy due(&schedule, &RefreshSchedule::due);
    emit qGuiApp->applicationStateChanged(Qt::ApplicationActive);
    QCOMPARE(due.count(), 0);
    auto intervals = never;
    intervals.leastBetween = 0ms;
    schedule.setIntervals(intervals);
    QTest::qWait(5);
    emit qGuiApp->applicationStateChanged(Qt::ApplicationInactive);
    QCOMPARE(due.count(), 0);
    emit qGuiApp->applicationStateChanged(Qt::ApplicationActive);
    QCOMPARE(due.count(), 1);
}

void TestRefreshSchedule::itIsDueWhenTheNetworkComesBack()
{
    RefreshSchedule schedule;
    schedule.setIntervals(never);
    schedule.start();
    QNetworkInformation *network = QNetworkInformation::instance();
    QVERIFY2(network, "no plugin of Qt's tells about the network");
    const QSignalSpy due(&schedule, &RefreshSchedule::due);
    using Reachability = QNetworkInformation::Reachability;
    for (const auto reachability : { Reachability::Disconnected, Reachability::Local, Reachability::Site })
        emit network->reachabilityChanged(reachability);
    QCOMPARE(due.count(), 0);
    emit network->reachabilityChanged(Reachability::Online);
    QCOMPARE(due.count(), 1);
    schedule.stop();
    emit network->reachabilityChanged(Reachability::Online);
    QCOMPARE(due.count(), 1);
}

void TestRefreshSchedule::nothingIsDueWhenStopped()
{
    RefreshSchedule schedule;
    schedule.setIntervals({ .regular = 5ms, .afterFailure = 5ms, .leastBetween = 0ms });
    const QSignalSpy due(&schedule, &RefreshSchedule::due);
    schedule.start();
    schedule.stop();
    emit qGuiApp->applicationStateChanged(Qt::ApplicationActive);
    QTest::qWait(30);
    QCOMPARE(due.count(), 0);
}

QTEST_MAIN(TestRefreshSchedule)
#include "tst_refreshschedule.moc"
