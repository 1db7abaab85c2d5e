#pragma once

#include <QByteArray>
#include <QProcess>

/// A small server in a process of its own, so that its work is not counted as ours: answers every DELETE as
/// an unblock 20 ms after it came, everything below /fast at once, and GET /blockStatus/my with an empty
/// list. HTTP/1.1 on loopback, keep-alive, no TLS.
class LatencyServer
{
public:
    static constexpr int latencyMs = 20;

    /// Starts this program again with --serve and waits until it listens.
    LatencyServer();
    ~LatencyServer();

    QByteArray address() const { return m_address; } ///< http://127.0.0.1:port

    /// What --serve does; ends when standard input does.
    static int serve();

private:
    QProcess m_process;
    QByteArray m_address;
};
