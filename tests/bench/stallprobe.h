#pragma once

#include <QApplication>

/// An application that knows the longest time for which the event loop could not take the next event.
class StallProbe : public QApplication
{
    Q_OBJECT

public:
    StallProbe(int &argc, char **argv);
    ~StallProbe() override;

    bool notify(QObject *receiver, QEvent *event) override;
    void reset();
    /// Milliseconds: the longest delivery of one event since reset().
    double longest() const { return static_cast<double>(m_longest) / 1e6; }
    /// The same without the time in which this thread was ready to run and others had the processors. Where
    /// the system does not tell that: the thread's processor time.
    double longestWork() const { return static_cast<double>(m_longestWork) / 1e6; }

private:
    qint64 waited() const;

    const int m_statistics; ///< a descriptor
    qint64 m_longest = 0;
    qint64 m_longestWork = 0;
    int m_depth = 0;
};
