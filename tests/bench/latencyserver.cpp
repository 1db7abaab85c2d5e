#include "tests/bench/latencyserver.h"

#include <QCoreApplication>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <deque>
#include <string>
#include <unordered_map>

namespace {

using Clock = std::chrono::steady_clock;

std::string answer(std::string_view body)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
        + std::to_string(body.size()) + "\r\n\r\n" + std::string(body);
}

void sendAll(int socket, std::string_view bytes)
{
    // What does not fit into the socket's buffer at once does not come up here: answers are small.
    [[maybe_unused]] const auto sent = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
}

} // namespace

LatencyServer::LatencyServer()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(), { QStringLiteral("--serve") });
    if (m_process.waitForReadyRead(10'000))
        m_address = m_process.readLine().trimmed();
}

LatencyServer::~LatencyServer()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished(5000);
}

int LatencyServer::serve()
{
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    sockaddr_in place = {};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof place;
    if (::bind(listener, reinterpret_cast<sockaddr *>(&place), length) != 0 || ::listen(listener, 256) != 0
        || ::getsockname(listener, reinterpret_cast<sockaddr *>(&place), &length) != 0)
        return 1;
    std::printf("http://127.0.0.1:%d\n", ntohs(place.sin_port));
    std::fflush(stdout);

    const std::string unblocked =
        answer(R"({"RC":0,"RM":"OK","result":{"blockee":{"_id":"x"},"blocker":"me",)"
               R"("room":"r","updatedAt":"2026-01-01T00:00:00.000Z"}})");
    const std::string list = answer(R"({"RC":0,"RM":"OK","result":{"data":[]}})");
    struct Due
    {
        Clock::time_point when;
        int socket;
    };
    std::deque<Due> due; // in order: the latency is the same for all
    std::unordered_map<int, std::string> received;
    const int poll = ::epoll_create1(0);
    const auto watch = [&](int socket) {
        epoll_event event = {};
        event.events = EPOLLIN;
        event.data.fd = socket;
        ::epoll_ctl(poll, EPOLL_CTL_ADD, socket, &event);
    };
    watch(listener);
    watch(STDIN_FILENO);
    const auto forget = [&](int socket) {
        received.erase(socket);
        std::erase_if(due, [socket](const Due &one) { return one.socket == socket; });
        ::close(socket);
    };
    std::array<epoll_event, 128> events;
    for (;;) {
        int wait = -1;
        if (!due.empty()) {
            const auto left = std::chrono::ceil<std::chrono::milliseconds>(due.front().when - Clock::now());
            wait = static_cast<int>(std::max<std::int64_t>(left.count(), 0));
        }
        const int count = ::epoll_wait(poll, events.data(), static_cast<int>(events.size()), wait);
        for (int i = 0; i < count; ++i) {
            const int socket = events.at(static_cast<std::size_t>(i)).data.fd;
            if (socket == STDIN_FILENO)
                return 0;
            if (socket == listener) {
                for (int client = ::accept4(listener, nullptr, nullptr, SOCK_NONBLOCK); client >= 0;
                     client = ::accept4(listener, nullptr, nullptr, SOCK_NONBLOCK)) {
                    const int on = 1;
                    ::setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
                    watch(client);
                }
                continue;
            }
            std::array<char, 16384> bytes;
            const auto size = ::read(socket, bytes.data(), bytes.size());
            if (size <= 0) {
                forget(socket);
                continue;
            }
            std::string &buffer = received[socket];
            buffer.append(bytes.data(), static_cast<std::size_t>(size));
            // None of the requests has a body.
            for (auto end = buffer.find("\r\n\r\n"); end != std::string::npos;
                 end = buffer.find("\r\n\r\n")) {
                if (buffer.starts_with("DELETE"))
                    due.push_back({ Clock::now() + std::chrono::milliseconds(latencyMs), socket });
                else
                    sendAll(socket, buffer.starts_with("GET /fast") ? unblocked : list);
                buffer.erase(0, end + 4);
            }
        }
        while (!due.empty() && due.front().when <= Clock::now()) {
            sendAll(due.front().socket, unblocked);
            due.pop_front();
        }
    }
}
