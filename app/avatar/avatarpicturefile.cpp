#include "app/avatar/avatarpicturefile.h"

#include "app/checksum.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QMutexLocker>

#include <chrono>
#include <cstddef>
#include <cstring>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/file.h>
#else
#include <QLockFile>
#endif

using namespace Qt::StringLiterals;

namespace {

// The file: magic, how this machine writes numbers, then records, each with its pixels behind it, as they lie
// in memory. What another version or machine wrote reads as nothing.
constexpr QByteArrayView magic = "BLPICT1\n";
constexpr quint32 order = 0x01020304;
constexpr qint64 headSize = magic.size() + qint64(sizeof(order));
constexpr int smallestSide = 16;
constexpr int largestSide = 256;
constexpr auto longestUse = std::chrono::hours(24 * 7);
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

QByteArray head()
{
    return magic.toByteArray() + QByteArray(reinterpret_cast<const char *>(&order), sizeof(order));
}

} // namespace

struct AvatarPictureFile::Record
{
    std::array<quint64, 2> hash;
    qint64 fetchedAtMs;
    qint64 side;
    quint64 sum; ///< over what stands before it and the pixels

    qint64 pixelBytes() const { return side * side * qint64(sizeof(QRgb)); }
    qint64 bytes() const { return qint64(sizeof(Record)) + pixelBytes(); }
    quint64 sumWith(const uchar *pixels) const
    {
        return checksum(checksum(0, { reinterpret_cast<const char *>(this), offsetof(Record, sum) }),
                        { reinterpret_cast<const char *>(pixels), pixelBytes() });
    }
};

AvatarPictureFile::AvatarPictureFile(QString folder, qint64 maximumBytes)
    : m_folder(std::move(folder)), m_maximumBytes(maximumBytes)
{
}

AvatarPictureFile::~AvatarPictureFile()
{
    unmap();
}

void AvatarPictureFile::setMaximumBytes(qint64 bytes)
{
    const QMutexLocker lock(&m_mutex);
    m_maximumBytes = bytes;
}

AvatarPictureFile::Key AvatarPictureFile::keyOf(const QString &url, int side)
{
    const QByteArray digest = QCryptographicHash::hash(url.toUtf8(), QCryptographicHash::Sha256);
    Key key;
    std::memcpy(key.hash.data(), digest.constData(), sizeof(key.hash));
    key.side = side;
    return key;
}

QImage AvatarPictureFile::load(const QString &url, int side)
{
    const Key key = keyOf(url, side);
    const QMutexLocker lock(&m_mutex);
    if (!isOpen())
        return {};
    const auto place = m_places.constFind(key);
    if (place == m_places.cend())
        return {};
    Record record{ key.hash, 0, side, 0 };
    if (!map(*place + record.bytes()))
        return {};
    const uchar *from = m_mapped + *place;
    std::memcpy(&record, from, sizeof(record));
    const std::chrono::milliseconds age(QDateTime::currentMSecsSinceEpoch() - record.fetchedAtMs);
    const bool usable =
        record.hash == key.hash && record.side == side && age >= age.zero() && age <= longestUse;
    QImage picture(usable ? QSize(side, side) : QSize(), QImage::Format_ARGB32_Premultiplied);
    if (!picture.isNull()) {
        std::memcpy(picture.bits(), from + sizeof(record), static_cast<size_t>(record.pixelBytes()));
        if (record.sum == record.sumWith(picture.constBits()))
            return picture;
    }
    m_places.erase(place);
    return {};
}

void AvatarPictureFile::store(const QString &url, const QImage &picture, qint64 fetchedAtMs)
{
    const int side = picture.width();
    if (picture.format() != QImage::Format_ARGB32_Premultiplied || side != picture.height()
        || side < smallestSide || side > largestSide)
        return;
    const Key key = keyOf(url, side);
    Record record{ key.hash, fetchedAtMs, side, 0 };
    record.sum = record.sumWith(picture.constBits());
    QByteArray bytes(reinterpret_cast<const char *>(&record), sizeof(record));
    bytes.append(reinterpret_cast<const char *>(picture.constBits()), record.pixelBytes());

    const QMutexLocker lock(&m_mutex);
    if (!isOpen() || headSize + record.bytes() > m_maximumBytes
        || (m_end + record.bytes() > m_maximumBytes && !beginAnew()))
        return;
    if (!m_file.seek(m_end) || m_file.write(bytes) != bytes.size()) {
        m_file.resize(m_end);
        return;
    }
    m_places.insert(key, m_end);
    m_end += bytes.size();
}

/// Tried once. A file that was cut since is begun anew: reading behind its end would end the program.
bool AvatarPictureFile::isOpen()
{
    if (m_state == State::Untried)
        m_state = open() ? State::Open : State::Refused;
    if (m_state == State::Open && m_file.size() < m_end && !beginAnew())
        m_state = State::Refused;
    return m_state == State::Open;
}

bool AvatarPictureFile::open()
{
    if (m_folder.isEmpty() || !QDir().mkpath(m_folder))
        return false;
    QFile::setPermissions(m_folder, ownerOnly | QFile::ExeOwner);
    const QString name = m_folder + "/pictures"_L1;
    const QFileInfo info(name);
    if ((info.isSymLink() || (info.exists() && !info.isFile())) && !QFile::remove(name))
        return false;
    m_file.setFileName(name);
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered, ownerOnly)
        || !m_file.setPermissions(ownerOnly) || !isOnlyUser())
        return false;
    if (!isReadable())
        return beginAnew();
    readPlaces();
    return true;
}

bool AvatarPictureFile::isOnlyUser()
{
#ifdef Q_OS_UNIX
    return ::flock(m_file.handle(), LOCK_EX | LOCK_NB) == 0; // QLockFile waits for the disk
#else
    m_lock = std::make_unique<QLockFile>(m_folder + "/lock"_L1);
    m_lock->setStaleLockTime(0);
    return m_lock->tryLock(0);
#endif
}

bool AvatarPictureFile::isReadable()
{
    return m_file.size() <= m_maximumBytes && m_file.read(headSize) == head();
}

void AvatarPictureFile::readPlaces()
{
    const qint64 size = m_file.size();
    m_end = headSize;
    Record record{};
    while (m_end + qint64(sizeof(record)) <= size && map(size)) {
        std::memcpy(&record, m_mapped + m_end, sizeof(record));
        if (record.side < smallestSide || record.side > largestSide || m_end + record.bytes() > size)
            break;
        m_places.insert({ record.hash, static_cast<int>(record.side) }, m_end);
        m_end += record.bytes();
    }
}

bool AvatarPictureFile::beginAnew()
{
    unmap();
    m_places.clear();
    m_end = headSize;
    return m_file.resize(0) && m_file.seek(0) && m_file.write(head()) == headSize;
}

bool AvatarPictureFile::map(qint64 end)
{
    if (end <= m_mappedBytes)
        return true;
    unmap();
    const qint64 size = m_file.size();
    m_mapped = end <= size ? m_file.map(0, size) : nullptr;
    m_mappedBytes = m_mapped ? size : 0;
    return m_mapped;
}

void AvatarPictureFile::unmap()
{
    if (m_mapped)
        m_file.unmap(m_mapped);
    m_mapped = nullptr;
    m_mappedBytes = 0;
}
