#include "app/model/queueclock.h"

QueueClock::QueueClock()
{
    m_clock.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QueueClock::alarm);
}

qint64 QueueClock::now() const
{
    return m_clock.elapsed();
}

void QueueClock::setAlarm(std::chrono::milliseconds in)
{
    m_timer.start(in);
}

void QueueClock::stopAlarm()
{
    m_timer.stop();
}
