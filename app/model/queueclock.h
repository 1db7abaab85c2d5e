#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

/// The time that a queue of changes goes by, and one alarm. Virtual, so that tests can simulate it. GUI
/// thread.
class QueueClock : public QObject
{
    Q_OBJECT

public:
    QueueClock();

    virtual qint64 now() const; ///< ms, never goes back
    virtual void setAlarm(std::chrono::milliseconds in); ///< instead of the one that was set
    virtual void stopAlarm();

signals:
    void alarm();

private:
    QElapsedTimer m_clock;
    QTimer m_timer;
};
