#include "app/journal/export.h"

#include "app/text/csv.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAPage = 2000;
constexpr auto privateFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr std::array<QLatin1StringView, 5> outcomeNames{ "pending"_L1, "done"_L1, "already"_L1, "failed"_L1,
                                                         "cancelled"_L1 };

QString time(qint64 ms)
{
    return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs) : QString();
}

QString number(qint64 value)
{
    return value ? QString::number(value) : QString();
}

QLatin1StringView scopeName(BlockScope scope)
{
    return scope == BlockScope::Room ? "room"_L1 : "direct"_L1;
}

QLatin1StringView changeName(Journal::Change change)
{
    return change == Journal::Change::Block ? "block"_L1 : "unblock"_L1;
}

QStringList header(RowWriter::Rows rows)
{
    const QStringList status{ u"blockee_id"_s, u"nickname"_s,   u"scope"_s,     u"room_id"_s,
                              u"room_name"_s,  u"blocked_at"_s, u"avatar_url"_s };
    if (rows == RowWriter::Rows::Blocks)
        return status + QStringList{ u"updated_at"_s, u"last_seen_at"_s };
    return status + QStringList{ u"what"_s, u"asked_at"_s, u"settled_at"_s, u"outcome"_s, u"http_status"_s,
                                 u"code"_s, u"message"_s,  u"batch"_s,      u"account"_s };
}

QStringList fields(const BlockStatus &status)
{
    return { status.key.blockeeId, status.nickname, scopeName(status.key.scope),
             status.key.roomId,    status.roomName, time(status.blockedAtMs),
             status.avatarUrl };
}

QJsonObject object(const BlockStatus &status)
{
    QJsonObject result{ { u"blockee_id"_s, status.key.blockeeId },
                        { u"scope"_s, scopeName(status.key.scope) } };
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            result.insert(name, value);
    };
    add(u"nickname"_s, status.nickname);
    add(u"room_id"_s, status.key.roomId);
    add(u"room_name"_s, status.roomName);
    add(u"avatar_url"_s, status.avatarUrl);
    add(u"blocked_at"_s, time(status.blockedAtMs));
    return result;
}

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

bool openPrivately(QSaveFile &file)
{
    // QSaveFile would write through a link and replace a device.
    const QFileInfo info(file.fileName());
    if (info.isSymLink() || (info.exists() && !info.isFile()) || !file.open(QIODevice::WriteOnly))
        return false;
    return file.setPermissions(privateFile);
}

} // namespace

RowWriter::RowWriter(QIODevice &device, ExportFormat format, Rows rows) : m_device(device), m_format(format)
{
    if (format == ExportFormat::Csv)
        put("\xef\xbb\xbf" + Csv::record(header(rows)));
}

bool RowWriter::write(const QList<Journal::Entry> &entries)
{
    QByteArray bytes;
    for (const Journal::Entry &entry : entries) {
        const QLatin1StringView outcome = outcomeNames.at(size_t(entry.outcome));
        if (m_format == ExportFormat::Csv) {
            bytes +=
                Csv::record(fields(entry.status)
                            + QStringList{ changeName(entry.change), time(entry.askedAtMs),
                                           time(entry.settledAtMs), outcome, number(entry.httpStatus),
                                           entry.code, entry.message, number(entry.batch), entry.account });
        } else {
            QJsonObject row = object(entry.status);
            row.insert("what"_L1, changeName(entry.change));
            row.insert("asked_at"_L1, time(entry.askedAtMs));
            if (entry.settledAtMs > 0)
                row.insert("settled_at"_L1, time(entry.settledAtMs));
            row.insert("outcome"_L1, outcome);
            if (entry.httpStatus)
                row.insert("http_status"_L1, entry.httpStatus);
            if (!entry.code.isEmpty())
                row.insert("code"_L1, entry.code);
            if (!entry.message.isEmpty())
                row.insert("message"_L1, entry.message);
            row.insert("batch"_L1, entry.batch);
            if (!entry.account.isEmpty())
                row.insert("account"_L1, entry.account);
            bytes += line(row);
        }
    }
    return put(bytes);
}

bool RowWriter::write(const BlockStatusList &list)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const BlockStatus status = list.status(i);
        if (m_format == ExportFormat::Csv) {
            bytes += Csv::record(fields(status)
                                 + QStringList{ time(status.updatedAtMs), time(status.lastSeenMs) });
        } else {
            QJsonObject row = object(status);
            if (status.updatedAtMs > 0)
                row.insert("updated_at"_L1, time(status.updatedAtMs));
            if (status.lastSeenMs > 0)
                row.insert("last_seen_at"_L1, time(status.lastSeenMs));
            bytes += line(row);
        }
        if (bytes.size() > 1 << 20) {
            put(bytes);
            bytes.clear();
        }
    }
    return put(bytes);
}

bool RowWriter::put(const QByteArray &bytes)
{
    m_ok = m_ok && m_device.write(bytes) == bytes.size();
    return m_ok;
}

bool exportBlocks(const QString &path, ExportFormat format, const BlockStatusList &list)
{
    QSaveFile file(path);
    if (!openPrivately(file))
        return false;
    RowWriter writer(file, format, RowWriter::Rows::Blocks);
    return writer.write(list) && file.commit();
}

struct HistoryExport::File
{
    QString path;
    ExportFormat format;
    std::unique_ptr<QSaveFile> device;
    std::unique_ptr<RowWriter> writer;

    bool write(const QList<Journal::Entry> &entries, bool isLast)
    {
        if (!device) {
            device = std::make_unique<QSaveFile>(path);
            if (!openPrivately(*device))
                return false;
            writer = std::make_unique<RowWriter>(*device, format, RowWriter::Rows::History);
        }
        return writer && writer->write(entries) && (!isLast || device->commit());
    }
};

HistoryExport::HistoryExport(QString path, ExportFormat format, QObject *parent)
    : QObject(parent), m_file(std::make_shared<File>(File{ std::move(path), format, {}, {} }))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // one thread, so that the file stays in it
}

HistoryExport::~HistoryExport()
{
    m_pool.waitForDone();
}

void HistoryExport::start(Journal &journal, const Journal::Query &query, qint64 beforeId)
{
    m_journal = &journal;
    m_query = query;
    m_beforeId = beforeId;
    // Another account's rows must not follow this one's.
    connect(&journal, &Journal::healthChanged, this,
            [this](Journal::Health health) { m_broken = m_broken || health == Journal::Health::Closed; });
    nextPage();
}

void HistoryExport::start(const QList<Journal::Entry> &entries)
{
    write(entries, true);
}

void HistoryExport::nextPage()
{
    m_journal->page(m_query, m_beforeId, rowsAPage, this, [this](const QList<Journal::Entry> &entries) {
        if (!entries.isEmpty())
            m_beforeId = entries.last().id;
        if (m_broken)
            emit finished(false, m_written);
        else
            write(entries, entries.size() < rowsAPage);
    });
}

void HistoryExport::write(const QList<Journal::Entry> &entries, bool isLast)
{
    // The destructor waits for the pool, so this is alive while the task runs.
    m_pool.start([this, file = m_file, entries, isLast] {
        const bool ok = file->write(entries, isLast);
        QMetaObject::invokeMethod(
            this,
            [this, ok, isLast, count = entries.size()] {
                m_written += count;
                if (!ok || isLast) {
                    emit finished(ok, m_written);
                    return;
                }
                emit progressed(m_written);
                nextPage();
            },
            Qt::QueuedConnection);
    });
}
