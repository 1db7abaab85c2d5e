#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

/// Says when the list should be read again, for other devices change it and nothing announces that: when the
/// program gets the focus, when the network comes back, and every few minutes. GUI thread.
class RefreshSchedule : public QObject
{
    Q_OBJECT

public:
    struct Intervals
    {
        std::chrono::milliseconds regular = std::chrono::minutes(5); ///< 0 = none
        std::chrono::milliseconds afterFailure = std::chrono::seconds(30);
        std::chrono::milliseconds leastBetween = std::chrono::seconds(15); ///< for focus: not at each click
    };

    explicit RefreshSchedule(QObject *parent = nullptr);

    void setIntervals(const Intervals &intervals);
    /// From now on due() comes. The system's network information is looked for now.
    void start();
    void stop();
    /// The list was read: the interval begins anew.
    void refreshed(bool well);

signals:
    void due();

private:
    void watchFocus();
    void watchNetwork();

    Intervals m_intervals;
    QTimer m_timer;
    QElapsedTimer m_sinceLast;
    bool m_running = false;
    bool m_watchesNetwork = false;
    bool m_lastWentWell = true;
};
