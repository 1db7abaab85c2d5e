#pragma once

#include <QApplication>

/// An application that knows the longest time for which the event loop could not take the next event.
class StallProbe : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;
    void reset();
    /// Milliseconds: the longest delivery of one event since reset().
    double longest() const { return static_cast<double>(m_longest) / 1e6; }
    /// The same in processor time of this thread: what others do on the machine meanwhile does not count.
    double longestWork() const { return static_cast<double>(m_longestWork) / 1e6; }

private:
    qint64 m_longest = 0;
    qint64 m_longestWork = 0;
    int m_depth = 0;
};
