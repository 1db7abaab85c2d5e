#pragma once

#include <QObject>
#include <QQueue>
#include <QString>

#include <chrono>
#include <functional>

namespace QKeychain {
class Job;
}

/// Tokens in the system's keychain (QtKeychain). There is no insecure fallback: without a keychain the
/// outcome says Unavailable. GUI thread, asynchronous; handlers die with their context. What is asked is done
/// in that order, one after the other; a keychain that does not answer in time (locked, say) is Failed.
class CredentialStore : public QObject
{
    Q_OBJECT

public:
    enum class Outcome { Done, Unavailable, Failed };
    using ReadHandler = std::function<void(Outcome, QByteArray token)>;
    using Handler = std::function<void(Outcome)>;

    explicit CredentialStore(QString service, QObject *parent = nullptr);

    /// Token empty when there is none.
    void read(const QString &accountId, QObject *context, ReadHandler handler);
    void write(const QString &accountId, const QByteArray &token, QObject *context, Handler handler);
    /// Overwrites, deletes and reads back; Done only when the token is truly gone.
    void remove(const QString &accountId, QObject *context, Handler handler);

    /// For tests: how long a keychain may take for one step. 20 s.
    void setTimeout(std::chrono::milliseconds timeout);

private:
    using Task = std::function<void()>;

    void enqueue(const Task &task);
    void startNext();
    void finishTask();
    /// Starts the job; done gets its outcome, or Failed after the time-out, exactly once. The job deletes
    /// itself.
    void run(QKeychain::Job *job, const QString &accountId,
             std::function<void(Outcome, QKeychain::Job *)> done);

    const QString m_service;
    std::chrono::milliseconds m_timeout = std::chrono::seconds(20);
    QQueue<Task> m_tasks;
    bool m_busy = false;
};
