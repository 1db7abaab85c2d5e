#pragma once

#include "app/avatar/avatarlimits.h"
#include "app/avatar/avatarpicturefile.h"

#include <QByteArray>
#include <QMutex>
#include <QString>

/// The bytes of avatars as they were fetched, one file each, named by the hash of the address: folder 0700,
/// files 0600. Bounded by bytes, least recently used go first. What is read is as little trusted as what was
/// fetched. Beside them, what was decoded: pictures(). Any thread.
class AvatarDiskCache
{
public:
    /// An empty folder name: nothing is kept.
    explicit AvatarDiskCache(QString folder, qint64 maximumBytes = AvatarLimits().diskBytes);

    /// Null when it is not there, older than a week or larger than maximumBody. fetchedAtMs: since the epoch.
    QByteArray load(const QString &url, qint64 maximumBody, qint64 *fetchedAtMs = nullptr);
    void store(const QString &url, const QByteArray &bytes);
    void remove(const QString &url);
    void setMaximumBytes(qint64 bytes);
    AvatarPictureFile &pictures() { return m_pictures; }

private:
    QString fileFor(const QString &url) const;
    bool prepare();
    void evict();

    const QString m_folder;
    AvatarPictureFile m_pictures;
    QMutex m_mutex;
    qint64 m_maximumBytes;
    qint64 m_bytes = -1; ///< in the folder; -1 = not yet counted
};
