#pragma once

#include <QByteArray>
#include <QMutex>
#include <QString>

/// The bytes of avatars as they were fetched, one file each, named by the hash of the address: folder 0700,
/// files 0600. Bounded by bytes, least recently used go first. What is read is as little trusted as what was
/// fetched. Any thread.
class AvatarDiskCache
{
public:
    /// An empty folder name: nothing is kept.
    AvatarDiskCache(QString folder, qint64 maximumBytes);

    /// Null when it is not there, older than a week or larger than maximumBody.
    QByteArray load(const QString &url, qint64 maximumBody);
    void store(const QString &url, const QByteArray &bytes);
    void remove(const QString &url);
    void setMaximumBytes(qint64 bytes);

private:
    QString fileFor(const QString &url) const;
    bool prepare();
    void evict();

    const QString m_folder;
    QMutex m_mutex;
    qint64 m_maximumBytes;
    qint64 m_bytes = -1; ///< in the folder; -1 = not yet counted
};
