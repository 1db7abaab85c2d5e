#include "app/model/listcache.h"

#include "app/checksum.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <future>
#include <limits>
#include <utility>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

// The file: magic, version, header, rows, checksum of all before it. Numbers are little-endian; a text is its
// length and its UTF-8. Another version reads as nothing: the list is on the server.
constexpr QByteArrayView magic("BLCLIST\n");
constexpr quint32 version = 1;
constexpr qsizetype checksumSize = sizeof(quint64);
constexpr qsizetype smallestRow = 5 * sizeof(quint16) + sizeof(quint8) + 2 * sizeof(qint64);
constexpr qint64 largestFile = 512LL * 1024 * 1024;
constexpr qsizetype chunk = 262'144;

/// Gathers what is written and hands it to the file and the checksum in pieces.
class Writer
{
public:
    explicit Writer(QIODevice &device) : m_device(device) { m_buffer.reserve(chunk + 4096); }

    template <typename T> void number(T value)
    {
        const T little = qToLittleEndian(value);
        m_buffer.append(reinterpret_cast<const char *>(&little), sizeof(T));
    }
    void bytes(QByteArrayView bytes)
    {
        m_buffer.append(bytes);
        if (m_buffer.size() >= chunk)
            write(m_buffer.size() & ~qsizetype(7));
    }
    bool text(std::string_view text, std::string_view more = {})
    {
        if (text.size() + more.size() > std::numeric_limits<quint16>::max())
            return false;
        number(static_cast<quint16>(text.size() + more.size()));
        bytes(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
        bytes(QByteArrayView(more.data(), static_cast<qsizetype>(more.size())));
        return true;
    }
    bool finish()
    {
        write(m_buffer.size());
        m_buffer.resize(0);
        number(m_checksum);
        return m_good && m_device.write(m_buffer) == m_buffer.size();
    }

private:
    void write(qsizetype size)
    {
        const QByteArrayView piece = QByteArrayView(m_buffer).first(size);
        m_checksum = checksum(m_checksum, piece);
        m_good = m_good && m_device.write(piece.data(), size) == size;
        m_buffer.remove(0, size);
    }

    QIODevice &m_device;
    quint64 m_checksum = 0;
    QByteArray m_buffer;
    bool m_good = true;
};

/// Takes values off the front; once something is missing, everything is.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_rest(bytes) { }

    template <typename T> T number()
    {
        T value{};
        const QByteArrayView raw = take(sizeof(T));
        if (m_good)
            std::memcpy(&value, raw.data(), sizeof(T));
        return qFromLittleEndian(value);
    }
    QByteArrayView take(qsizetype size)
    {
        if (!m_good || size > m_rest.size()) {
            m_good = false;
            return {};
        }
        const QByteArrayView taken = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return taken;
    }
    std::string_view text()
    {
        const QByteArrayView taken = take(number<quint16>());
        return { taken.data(), static_cast<size_t>(taken.size()) };
    }
    bool good() const { return m_good; }
    qsizetype left() const { return m_rest.size(); }

private:
    QByteArrayView m_rest;
    bool m_good = true;
};

ListCache::Entry decoded(QByteArrayView file)
{
    if (file.size() < magic.size() + checksumSize || !file.startsWith(magic))
        return {};
    const QByteArrayView content = file.chopped(checksumSize);
    auto actual = std::async(std::launch::async, [content] { return checksum(0, content); });
    Reader reader(content);
    reader.take(magic.size());
    if (reader.number<quint32>() != version)
        return {};
    const auto readAtMs = reader.number<qint64>();
    const auto deletedAccounts = reader.number<qint64>();
    const auto unreadableRecords = reader.number<qint64>();
    const std::string_view etag = reader.text();
    const auto rows = reader.number<quint64>();
    if (!reader.good() || deletedAccounts < 0 || unreadableRecords < 0
        || rows > static_cast<quint64>(reader.left() / smallestRow)) {
        return {};
    }

    auto list = std::make_shared<BlockStatusList>();
    list->deletedAccounts = deletedAccounts;
    list->unreadableRecords = unreadableRecords;
    list->reserve(static_cast<qsizetype>(rows), reader.left() - static_cast<qsizetype>(rows) * smallestRow);
    for (quint64 i = 0; i < rows; ++i) {
        BlockStatusList::RowView row;
        row.blockeeId = reader.text();
        row.nickname = reader.text();
        row.avatarUrl = reader.text();
        row.roomId = reader.text();
        row.roomName = reader.text();
        const auto scope = reader.number<quint8>();
        row.scope = scope == 0 ? BlockScope::Direct : BlockScope::Room;
        row.blockedAtMs = reader.number<qint64>();
        row.lastSeenMs = reader.number<qint64>();
        if (!reader.good() || scope > 1 || row.blockeeId.empty() || !list->append(row))
            return {};
    }
    if (reader.left() != 0 || actual.get() != qFromLittleEndian<quint64>(file.last(checksumSize).data()))
        return {};
    list->squeeze();
    return { .list = std::move(list),
             .readAt = QDateTime::fromMSecsSinceEpoch(readAtMs).toUTC(),
             .etag = QByteArray(etag.data(), static_cast<qsizetype>(etag.size())) };
}

/// Opens a regular file, not what a link points to, and never waits for a FIFO's writer.
bool openRegular(QFile &file)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(file.fileName()).constData(),
                                  O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)
        || !file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered,
                      QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return false;
    }
    return true;
#else
    const QFileInfo info(file);
    return info.isFile() && !info.isSymLink() && file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
#endif
}

ListCache::Entry readFile(const QString &path)
{
    QFile file(path);
    if (!openRegular(file))
        return {};
    const qint64 size = file.size();
    return size > largestFile ? ListCache::Entry() : decoded(file.read(size));
}

bool writeList(QIODevice &device, const ListCache::Entry &entry)
{
    Writer writer(device);
    writer.bytes(magic);
    writer.number(version);
    writer.number(static_cast<qint64>(entry.readAt.isValid() ? entry.readAt.toMSecsSinceEpoch() : 0));
    writer.number(static_cast<qint64>(entry.list->deletedAccounts));
    writer.number(static_cast<qint64>(entry.list->unreadableRecords));
    if (!writer.text({ entry.etag.constData(), static_cast<size_t>(entry.etag.size()) }))
        return false;
    writer.number(static_cast<quint64>(entry.list->size()));
    for (qsizetype i = 0; i < entry.list->size(); ++i) {
        const BlockStatusList::RowView row = entry.list->at(i);
        if (!writer.text(row.blockeeId) || !writer.text(row.nickname)
            || !writer.text(row.avatarBase, row.avatarUrl) || !writer.text(row.roomId)
            || !writer.text(row.roomName))
            return false;
        writer.number(static_cast<quint8>(row.scope == BlockScope::Room ? 1 : 0));
        writer.number(static_cast<qint64>(row.blockedAtMs));
        writer.number(static_cast<qint64>(row.lastSeenMs));
    }
    return writer.finish();
}

/// A cache that cannot be written is no cache: nobody needs to be told.
void writeFile(const QString &folder, const QString &path, const ListCache::Entry &entry)
{
    const auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!QFileInfo::exists(folder)) {
        QDir().mkpath(folder);
        QFile::setPermissions(folder, onlyOwner | QFileDevice::ExeOwner);
    }
    // QSaveFile would write through a link and replace a FIFO.
    const QFileInfo info(path);
    if (info.isSymLink() || (info.exists() && !info.isFile()))
        return;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || !file.setPermissions(onlyOwner))
        return;
    if (writeList(file, entry))
        file.commit();
    else
        file.cancelWriting();
}

} // namespace

ListCache::ListCache(QString folder, QObject *parent) : QObject(parent), m_folder(std::move(folder))
{
    m_worker.setMaxThreadCount(1);
}

ListCache::~ListCache()
{
    m_worker.waitForDone();
}

QString ListCache::path(const QString &accountId) const
{
    const bool isHex = !accountId.isEmpty() && accountId.size() <= 128
        && std::all_of(accountId.cbegin(), accountId.cend(),
                       [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    return isHex && !m_folder.isEmpty() ? m_folder + u'/' + accountId + u".list"_s : QString();
}

void ListCache::load(const QString &accountId, QObject *context, std::function<void(Entry)> handler)
{
    const quint64 request = ++m_requests;
    m_waiting.insert(request, { context, std::move(handler) });
    m_worker.start([this, request, path = path(accountId)] {
        Entry entry = path.isEmpty() ? Entry() : readFile(path);
        QMetaObject::invokeMethod(
            this, [this, request, entry = std::move(entry)] { deliver(request, entry); },
            Qt::QueuedConnection);
    });
}

void ListCache::deliver(quint64 request, const Entry &entry)
{
    const Waiting waiting = m_waiting.take(request);
    if (waiting.context)
        waiting.handler(entry);
}

void ListCache::save(const QString &accountId, const Entry &entry)
{
    const QString file = path(accountId);
    if (file.isEmpty() || !entry.list)
        return;
    m_worker.start([folder = m_folder, file, entry] { writeFile(folder, file, entry); });
}

void ListCache::remove(const QString &accountId)
{
    const QString file = path(accountId);
    if (!file.isEmpty())
        m_worker.start([file] { QFile::remove(file); });
}
