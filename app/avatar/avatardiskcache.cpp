#include "app/avatar/avatardiskcache.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <chrono>
#include <filesystem>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// In front of each file: this and when it was stored, ms since the epoch, big-endian.
constexpr QByteArrayView magic = "BLAVATR1";
constexpr qsizetype headerSize = 16;
constexpr auto longestUse = std::chrono::hours(24 * 7);
constexpr auto touchAfter = std::chrono::hours(1);
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

bool isOurs(const QFileInfo &info)
{
    return info.isFile() && !info.isSymLink();
}

} // namespace

AvatarDiskCache::AvatarDiskCache(QString folder, qint64 maximumBytes)
    : m_folder(std::move(folder))
    , m_pictures(m_folder.isEmpty() ? QString() : m_folder + "/decoded"_L1, AvatarLimits().pictureBytes)
    , m_maximumBytes(maximumBytes)
{
}

void AvatarDiskCache::setMaximumBytes(qint64 bytes)
{
    const QMutexLocker lock(&m_mutex);
    m_maximumBytes = bytes;
}

QString AvatarDiskCache::fileFor(const QString &url) const
{
    const QByteArray hash = QCryptographicHash::hash(url.toUtf8(), QCryptographicHash::Sha256);
    return m_folder + u'/' + QString::fromLatin1(hash.toHex());
}

bool AvatarDiskCache::prepare()
{
    if (m_folder.isEmpty())
        return false;
    if (m_bytes >= 0)
        return true;
    if (!QDir().mkpath(m_folder))
        return false;
    QFile::setPermissions(m_folder, ownerOnly | QFile::ExeOwner);
    m_bytes = 0;
    const QFileInfoList files = QDir(m_folder).entryInfoList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QFileInfo &file : files)
        m_bytes += file.size();
    return true;
}

QByteArray AvatarDiskCache::load(const QString &url, qint64 maximumBody, qint64 *fetchedAtMs)
{
    const QMutexLocker lock(&m_mutex);
    if (!prepare())
        return {};
    const QString name = fileFor(url);
    const QFileInfo info(name);
    if (!isOurs(info) || info.size() <= headerSize || info.size() > maximumBody + headerSize)
        return {};
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray header = file.read(headerSize);
    if (header.size() != headerSize || !header.startsWith(magic))
        return {};
    const auto storedAt = qFromBigEndian<qint64>(header.constData() + magic.size());
    const std::chrono::milliseconds age(QDateTime::currentMSecsSinceEpoch() - storedAt);
    if (age < age.zero() || age > longestUse)
        return {};
    if (fetchedAtMs)
        *fetchedAtMs = storedAt;
    const QByteArray bytes = file.read(maximumBody);
    if (info.lastModified().msecsTo(QDateTime::currentDateTime())
        > std::chrono::milliseconds(touchAfter).count()) {
        std::error_code ignored;
        std::filesystem::last_write_time(std::filesystem::path(name.toStdU16String()),
                                         std::filesystem::file_time_type::clock::now(), ignored);
    }
    return bytes;
}

void AvatarDiskCache::store(const QString &url, const QByteArray &bytes)
{
    const QMutexLocker lock(&m_mutex);
    if (!prepare())
        return;
    const QString name = fileFor(url);
    // Several windows may store the same picture at once.
    const QString part = name + u".part%1"_s.arg(reinterpret_cast<quintptr>(this), 0, 16);
    QFile::remove(part);
    QFile file(part);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return;
    QByteArray header = magic.toByteArray().leftJustified(headerSize, '\0');
    qToBigEndian(QDateTime::currentMSecsSinceEpoch(), header.data() + magic.size());
    const bool written =
        file.write(header) == header.size() && file.write(bytes) == bytes.size() && file.flush();
    file.close();
    const qint64 replaced = QFileInfo(name).size();
    if (!written || (QFileInfo::exists(name) && !QFile::remove(name)) || !file.rename(name)) {
        QFile::remove(part);
        return;
    }
    m_bytes += headerSize + bytes.size() - replaced;
    if (m_bytes > m_maximumBytes)
        evict();
}

void AvatarDiskCache::remove(const QString &url)
{
    const QMutexLocker lock(&m_mutex);
    if (!prepare())
        return;
    const QString name = fileFor(url);
    const qint64 size = QFileInfo(name).size();
    if (QFile::remove(name))
        m_bytes -= size;
}

void AvatarDiskCache::evict()
{
    const QFileInfoList files =
        QDir(m_folder).entryInfoList(QDir::Files | QDir::Hidden | QDir::System, QDir::Time | QDir::Reversed);
    m_bytes = 0;
    for (const QFileInfo &file : files)
        m_bytes += file.size();
    // Somewhat more than needed, so that not every new file makes the folder be read.
    for (const QFileInfo &file : files) {
        if (m_bytes <= m_maximumBytes / 10 * 9)
            break;
        if (QFile::remove(file.filePath()))
            m_bytes -= file.size();
    }
}
