#pragma once

#include "app/api/blockstatuslist.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QThreadPool>

#include <functional>

/// The last known list of each account, one file in the cache folder (0700, file 0600, no token in it).
/// Reading and writing happen on a worker thread; a damaged or foreign file reads as nothing.
class ListCache : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        BlockStatusListPtr list; ///< null when there is none
        QDateTime readAt; ///< UTC
        QByteArray etag;
    };

    /// The folder is created when first written.
    explicit ListCache(QString folder, QObject *parent = nullptr);
    ~ListCache() override; ///< waits for a write under way

    /// accountId: from Account::id(). The handler is called in this object's thread unless context dies.
    void load(const QString &accountId, QObject *context, std::function<void(Entry)> handler);
    void save(const QString &accountId, const Entry &entry);
    void remove(const QString &accountId);

private:
    struct Waiting
    {
        QPointer<QObject> context;
        std::function<void(Entry)> handler;
    };

    QString path(const QString &accountId) const; ///< empty for what is no account id
    void deliver(quint64 request, const Entry &entry);

    const QString m_folder;
    QHash<quint64, Waiting> m_waiting; ///< handlers stay in this thread, whoever captures what
    quint64 m_requests = 0;
    QThreadPool m_worker; ///< one thread: calls take effect in their order
};
