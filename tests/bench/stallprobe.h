#pragma once

#include <QApplication>

/// An application that knows the longest time for which the event loop could not take the next event.
class StallProbe : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;
    void reset() { m_longest = 0; }
    /// Milliseconds: the longest delivery of one event since reset().
    double longest() const { return static_cast<double>(m_longest) / 1e6; }

private:
    qint64 m_longest = 0;
    int m_depth = 0;
};
