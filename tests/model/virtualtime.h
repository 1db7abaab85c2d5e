#pragma once

#include "app/model/queueclock.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QPointer>
#include <QThread>

#include <functional>
#include <map>
#include <optional>

/// Simulated time. What is due happens in order and at once; before time goes on, everything that the event
/// loop holds is done.
class VirtualTime
{
public:
    qint64 now() const { return m_now; }

    /// Does it after so many ms, unless context dies. Returns a number to cancel it by.
    quint64 after(qint64 ms, QObject *context, std::function<void()> what)
    {
        m_due.emplace(std::pair(m_now + std::max<qint64>(0, ms), ++m_last), Due{ context, std::move(what) });
        return m_last;
    }
    /// after(), as a function to hand on; for as long as this lives.
    auto later()
    {
        return [this](int ms, QObject *context, std::function<void()> what) {
            after(ms, context, std::move(what));
        };
    }
    void cancel(quint64 number)
    {
        std::erase_if(m_due, [number](const auto &due) { return due.first.second == number; });
    }

    /// Lets time go on to what is due next, and does it; false when nothing is.
    bool step()
    {
        settle();
        if (m_due.empty())
            return false;
        const auto next = m_due.extract(m_due.begin());
        m_now = next.key().first;
        if (next.mapped().context)
            next.mapped().what();
        settle();
        return true;
    }
    void runUntil(qint64 when)
    {
        settle();
        while (!m_due.empty() && m_due.begin()->first.first <= when)
            step();
        m_now = std::max(m_now, when);
    }
    static void settle()
    {
        while (QThread::currentThread()->eventDispatcher()->processEvents(QEventLoop::AllEvents)) { }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

private:
    struct Due
    {
        QPointer<QObject> context;
        std::function<void()> what;
    };
    qint64 m_now = 0;
    quint64 m_last = 0;
    std::map<std::pair<qint64, quint64>, Due> m_due;
};

/// A queue's clock on simulated time.
class VirtualClock : public QueueClock
{
    Q_OBJECT

public:
    explicit VirtualClock(VirtualTime &time) : m_time(time) { }

    qint64 now() const override { return m_time.now(); }
    void setAlarm(std::chrono::milliseconds in) override
    {
        stopAlarm();
        m_alarm = m_time.after(in.count(), this, [this] { emit alarm(); });
    }
    void stopAlarm() override { m_time.cancel(std::exchange(m_alarm, 0)); }

private:
    VirtualTime &m_time;
    quint64 m_alarm = 0;
};
