#include "app/processguard.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

#ifdef Q_OS_UNIX

namespace {

constexpr unsigned int secondsToEnd = 2;
constexpr std::array watchedSignals{ SIGTERM, SIGINT, SIGHUP };

// A signal handler can reach nothing but statics.
std::array<int, 2> signalSockets{ -1, -1 };

extern "C" void endNow(int)
{
    _exit(1);
}

extern "C" void passOn(int)
{
    const int savedErrno = errno;
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalSockets[0], &byte, 1);
    alarm(secondsToEnd);
    errno = savedErrno;
}

void handle(int signal, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(signal, &action, nullptr);
}

} // namespace

#endif

void hardenProcess()
{
#ifdef Q_OS_LINUX
    prctl(PR_SET_DUMPABLE, 0);
#endif
#ifdef Q_OS_UNIX
    const rlimit none{ 0, 0 };
    setrlimit(RLIMIT_CORE, &none);
    umask(0077);
#endif
}

TerminationWatcher::TerminationWatcher(QObject *parent) : QObject(parent)
{
#ifdef Q_OS_UNIX
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalSockets.data()) != 0)
        return;
    for (const int socket : signalSockets) {
        ::fcntl(socket, F_SETFD, FD_CLOEXEC);
        ::fcntl(socket, F_SETFL, O_NONBLOCK);
    }
    m_notifier = new QSocketNotifier(signalSockets[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const auto bytes = ::read(signalSockets[1], &byte, 1);
        emit terminationRequested();
    });
    handle(SIGALRM, endNow);
    for (const int signal : watchedSignals)
        handle(signal, passOn);
#endif
}

TerminationWatcher::~TerminationWatcher()
{
#ifdef Q_OS_UNIX
    if (!m_notifier)
        return;
    for (const int signal : watchedSignals)
        handle(signal, SIG_DFL);
    delete m_notifier;
    // The alarm stays: what is destroyed after this is not to take for ever either.
    for (int &socket : signalSockets) {
        ::close(socket);
        socket = -1;
    }
#endif
}
