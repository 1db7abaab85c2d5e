#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QByteArrayView kAsk = "raise\n";
constexpr QByteArrayView kAnswer = "raised\n";
constexpr int kMaxClients = 8;
constexpr auto kClientTime = 1s;
constexpr qint64 kAskTimeMs = 2000;

QString baseName(const QString &configFolder)
{
    const QByteArray hash =
        QCryptographicHash::hash(QDir::cleanPath(QDir(configFolder).absolutePath()).toUtf8(),
                                 QCryptographicHash::Sha256)
            .toHex()
            .first(16);
#ifdef Q_OS_UNIX
    const auto user = QString::number(getuid());
#else
    const QString user = qEnvironmentVariable("USERNAME");
#endif
    // Short: a socket's whole path may have little more than 100 bytes.
    return "blc-"_L1 + user + u'-' + QLatin1StringView(hash);
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, const QString &configFolder, QObject *parent)
    : QObject(parent)
    , m_path(QDir(folder).absoluteFilePath(baseName(configFolder)))
    , m_lock(m_path + ".lock"_L1)
{
    // Never stale by age: only when its process is gone.
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(kMaxClients);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::takeConnections);
}

SingleInstance::~SingleInstance()
{
    m_server.close(); // removes the socket while the lock is still ours
}

QString SingleInstance::runtimeFolder(const QString &fallback)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? fallback : folder;
}

QString SingleInstance::socketPath() const
{
    return m_path;
}

SingleInstance::Role SingleInstance::start()
{
    if (!m_lock.tryLock(0))
        return m_lock.error() == QLockFile::LockFailedError ? askFirst() : Role::Unguarded;
    // The lock is ours, so a socket that lies there is a dead one's.
    QLocalServer::removeServer(m_path);
    m_server.listen(m_path); // without it (path too long) the guard still holds; only raising does not work
    return Role::First;
}

SingleInstance::Role SingleInstance::askFirst() const
{
    const QDeadlineTimer deadline(kAskTimeMs);
    // The first one may hold the lock and not listen yet.
    while (!deadline.hasExpired()) {
        QLocalSocket socket;
        socket.connectToServer(m_path);
        if (socket.waitForConnected(static_cast<int>(deadline.remainingTime()))) {
            socket.write(kAsk.data(), kAsk.size());
            QByteArray answer;
            while (answer.size() < kAnswer.size()
                   && (socket.bytesAvailable() > 0
                       || socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()))))
                answer += socket.read(kAnswer.size() - answer.size());
            if (answer == kAnswer)
                return Role::Second;
        }
        QThread::msleep(50);
    }
    return Role::Unanswered;
}

void SingleInstance::takeConnections()
{
    while (QLocalSocket *client = m_server.nextPendingConnection()) {
        if (m_clients.size() >= kMaxClients) {
            client->abort();
            client->deleteLater();
            continue;
        }
        m_clients.insert(client);
        client->setReadBufferSize(kAsk.size());
        connect(client, &QLocalSocket::readyRead, this, [this, client] { readFrom(client); });
        connect(client, &QLocalSocket::disconnected, this, [this, client] {
            m_clients.remove(client);
            client->deleteLater();
        });
        QTimer::singleShot(kClientTime, client, &QLocalSocket::abort);
        readFrom(client);
    }
}

void SingleInstance::readFrom(QLocalSocket *client)
{
    if (client->bytesAvailable() < kAsk.size()) {
        if (!kAsk.startsWith(client->peek(kAsk.size())))
            client->abort();
        return;
    }
    if (client->read(kAsk.size()) != kAsk) {
        client->abort();
        return;
    }
    // One word a connection; the window is raised by the event loop, after the answer is on its way.
    disconnect(client, &QLocalSocket::readyRead, this, nullptr);
    client->write(kAnswer.data(), kAnswer.size());
    client->disconnectFromServer();
    emit raiseRequested();
}
