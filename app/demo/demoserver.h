#pragma once

#include <QByteArray>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

class DemoFrontend;
class DemoState;
class QThread;

/// An embedded IMKIT server on loopback, port 0, with a random token, in an own thread: the block-status
/// endpoints, GET /me and drawn avatars (imkit-api.md). State in memory. Knows nothing but Qt.
class DemoServer : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        int size = 250; ///< rows on the list: direct blocks and room bans
        std::chrono::milliseconds latency{ 60 }; ///< typical time to answer; 0 for tests
        quint32 seed = 1; ///< same seed, same people
        bool troublemakers = true; ///< a handful whose names say how their unblocking fails
    };

    explicit DemoServer(const Options &options, QObject *parent = nullptr);
    ~DemoServer() override;

    /// Blocks until it listens; false when no loopback port is to be had.
    bool listen();
    QUrl url() const; ///< http://127.0.0.1:port
    QByteArray clientKey() const;
    QByteArray token() const;

    /// For tests: thread-safe.
    int blockCount() const; ///< blocks in force
    bool isBlocked(const QString &blockeeId, const QString &roomId) const; ///< empty roomId: direct
    int requestCount() const; ///< calls of the API, avatars apart
    void expireToken(); ///< from now on the old token answers 401
    QByteArray renewToken(); ///< makes a new one that works
    /// Unblocks as another device would.
    void unblockElsewhere(const QString &blockeeId, const QString &roomId);
    void blockElsewhere(const QString &blockeeId, const QString &nickname);

private:
    const std::chrono::milliseconds m_latency;
    const std::unique_ptr<DemoState> m_state;
    const std::unique_ptr<QThread> m_thread;
    DemoFrontend *m_frontend = nullptr; ///< lives in m_thread, which deletes it
    QUrl m_url;
};
