#include "tests/bench/stallprobe.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <ctime>

namespace {

qint64 threadNanoseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

} // namespace

bool StallProbe::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0 || QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    ++m_depth;
    QElapsedTimer timer;
    timer.start();
    const qint64 before = threadNanoseconds();
    const bool handled = QApplication::notify(receiver, event);
    m_longestWork = std::max(m_longestWork, threadNanoseconds() - before);
    m_longest = std::max(m_longest, timer.nsecsElapsed());
    --m_depth;
    return handled;
}

void StallProbe::reset()
{
    m_longest = 0;
    m_longestWork = 0;
}
