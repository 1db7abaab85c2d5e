#include "app/model/refreshschedule.h"

#include <QGuiApplication>
#include <QNetworkInformation>

RefreshSchedule::RefreshSchedule(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RefreshSchedule::due);
    watchFocus();
}

void RefreshSchedule::setIntervals(const Intervals &intervals)
{
    m_intervals = intervals;
    if (m_running)
        refreshed(m_lastWentWell);
}

void RefreshSchedule::start()
{
    if (m_running)
        return;
    m_running = true;
    watchNetwork();
    refreshed(true);
}

void RefreshSchedule::stop()
{
    m_running = false;
    m_timer.stop();
}

void RefreshSchedule::refreshed(bool well)
{
    m_lastWentWell = well;
    m_sinceLast.start();
    const auto interval = well ? m_intervals.regular : m_intervals.afterFailure;
    if (m_running && m_intervals.regular.count() > 0)
        m_timer.start(interval);
    else
        m_timer.stop();
}

void RefreshSchedule::watchFocus()
{
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (m_running && state == Qt::ApplicationActive
            && m_sinceLast.hasExpired(m_intervals.leastBetween.count()))
            emit due();
    });
}

void RefreshSchedule::watchNetwork()
{
    if (m_watchesNetwork
        || !QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    m_watchesNetwork = true;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) {
                if (m_running && reachability == QNetworkInformation::Reachability::Online)
                    emit due();
            });
}
