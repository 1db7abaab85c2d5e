#pragma once

#include <QFile>
#include <QHash>
#include <QImage>
#include <QMutex>
#include <QString>

#include <array>
#include <memory>

#ifndef Q_OS_UNIX
class QLockFile;
#endif

/// Avatars as they are painted, in one file that is mapped into memory: what was decoded once is a copy the
/// next time. Folder 0700, file 0600. Pictures are only added, each with a checksum: what a crash tore or
/// anyone damaged reads as nothing. A full file is begun anew; the bytes in AvatarDiskCache bring back what
/// is still wanted. One process uses the file, others do without. Any thread.
class AvatarPictureFile
{
public:
    /// An empty folder name: nothing is kept.
    AvatarPictureFile(QString folder, qint64 maximumBytes);
    ~AvatarPictureFile();

    /// Square, premultiplied ARGB; null when it is not there or was fetched more than a week ago.
    QImage load(const QString &url, int side);
    void store(const QString &url, const QImage &picture, qint64 fetchedAtMs);
    void setMaximumBytes(qint64 bytes);

private:
    struct Record;
    struct Key
    {
        std::array<quint64, 2> hash{}; ///< of the address; strangers choose it
        int side = 0;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return key.hash[0] ^ seed; }
    };
    enum class State { Untried, Open, Refused };

    static Key keyOf(const QString &url, int side);
    bool isOpen();
    bool open();
    bool isOnlyUser();
    bool isReadable();
    void readPlaces();
    bool beginAnew();
    bool map(qint64 end);
    void unmap();

    const QString m_folder;
    QMutex m_mutex;
    qint64 m_maximumBytes;
    State m_state = State::Untried;
    QFile m_file;
#ifndef Q_OS_UNIX
    std::unique_ptr<QLockFile> m_lock;
#endif
    qint64 m_end = 0; ///< of the last whole picture
    uchar *m_mapped = nullptr;
    qint64 m_mappedBytes = 0;
    QHash<Key, qint64> m_places;
};
