#include "tests/bench/stallprobe.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>

namespace {

qint64 threadNanoseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

} // namespace

StallProbe::StallProbe(int &argc, char **argv)
    : QApplication(argc, argv), m_statistics(::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC))
{
}

StallProbe::~StallProbe()
{
    ::close(m_statistics);
}

/// Nanoseconds for which this thread has waited for a processor; -1 when that is not told.
qint64 StallProbe::waited() const
{
    char text[100] = {};
    long long ran = 0;
    long long waited = 0;
    const bool told = ::pread(m_statistics, text, sizeof(text) - 1, 0) > 0
        && std::sscanf(text, "%lld %lld", &ran, &waited) == 2;
    return told ? waited : -1;
}

bool StallProbe::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0 || QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    ++m_depth;
    QElapsedTimer timer;
    timer.start();
    const qint64 workedBefore = threadNanoseconds();
    const qint64 waitedBefore = waited();
    const bool handled = QApplication::notify(receiver, event);
    const qint64 whole = timer.nsecsElapsed();
    const qint64 own =
        waitedBefore < 0 ? threadNanoseconds() - workedBefore : whole - (waited() - waitedBefore);
    m_longestWork = std::max(m_longestWork, own);
    m_longest = std::max(m_longest, whole);
    --m_depth;
    return handled;
}

void StallProbe::reset()
{
    m_longest = 0;
    m_longestWork = 0;
}
