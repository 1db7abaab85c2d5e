#include "tests/bench/stallprobe.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>

bool StallProbe::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0 || QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    ++m_depth;
    QElapsedTimer timer;
    timer.start();
    const bool handled = QApplication::notify(receiver, event);
    m_longest = std::max(m_longest, timer.nsecsElapsed());
    --m_depth;
    return handled;
}
