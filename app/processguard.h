#pragma once

#include <QObject>

class QSocketNotifier;

/// Keeps the token out of core dumps and away from other processes' debuggers, and makes new files ours
/// alone. To be called first in main().
void hardenProcess();

/// Turns SIGTERM, SIGINT and SIGHUP into a signal of the event loop, through a socket pair. If the program
/// has not ended 2 s later, the process ends at once. One at a time; GUI thread. Does nothing where there are
/// no such signals.
class TerminationWatcher : public QObject
{
    Q_OBJECT

public:
    explicit TerminationWatcher(QObject *parent = nullptr);
    ~TerminationWatcher() override;

signals:
    void terminationRequested();

private:
    QSocketNotifier *m_notifier = nullptr;
};
