#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QSet>
#include <QString>

class QLocalSocket;

/// One running program per user and configuration folder. The lock decides (so a crash leaves nothing that
/// must be cleaned up by hand), the socket beside it carries "raise". Only the user can connect; what
/// connects can say one short word, in a bounded time, and is bounded in number. GUI thread; start() of a
/// second instance blocks it for at most two seconds.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First, ///< go on
        Second, ///< the first one was told to raise its window: end well
        Unanswered, ///< another one runs but does not answer: end, and say so
        Unguarded ///< the folder cannot be used: go on without the guard
    };

    /// folder: private to the user, exists; socket and lock lie in it. configFolder tells instances with own
    /// settings apart.
    SingleInstance(const QString &folder, const QString &configFolder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// The user's runtime folder, or the fallback where there is none.
    static QString runtimeFolder(const QString &fallback);

    Role start();
    QString socketPath() const;

signals:
    /// A second start asks to show the window.
    void raiseRequested();

private:
    Role askFirst() const;
    void takeConnections();
    void readFrom(QLocalSocket *client);

    QString m_path;
    QLockFile m_lock;
    QLocalServer m_server;
    QSet<QLocalSocket *> m_clients;
};
