#pragma once

#include "app/api/blockstatuslist.h"
#include "app/journal/journal.h"

#include <QObject>
#include <QSaveFile>
#include <QString>
#include <QThreadPool>

#include <memory>

enum class ExportFormat {
    Csv, ///< RFC 4180, UTF-8 with a byte-order mark (Excel takes it for another encoding without),
         ///< formula-safe
    JsonLines ///< one JSON object a line, UTF-8
};

/// Writes rows to a device, chunk by chunk. Names of columns and values are those of the file format, not for
/// translation; times are ISO 8601 in UTC, empty when unknown. Any one thread.
class RowWriter
{
public:
    enum class Rows { History, Blocks };

    /// Writes the header where the format has one.
    RowWriter(QIODevice &device, ExportFormat format, Rows rows);

    bool write(const QList<Journal::Entry> &entries);
    bool write(const BlockStatusList &list);

private:
    bool put(const QByteArray &bytes);

    QIODevice &m_device;
    const ExportFormat m_format;
    bool m_ok = true;
};

/// Writes the list to a file, readable by its owner only. Replaces the file at once, when all has been
/// written; refuses what is not a regular file. Blocks: for a worker thread.
bool exportBlocks(const QString &path, ExportFormat format, const BlockStatusList &list);

/// Writes history to a file in the background, page by page, so that the journal's other work goes on. One
/// export an object.
class HistoryExport : public QObject
{
    Q_OBJECT

public:
    HistoryExport(QString path, ExportFormat format, QObject *parent = nullptr);
    ~HistoryExport() override; ///< leaves the old file as it was, unless finished

    /// All that the query finds below that id (0 = all), newest first. The journal must outlive this.
    void start(Journal &journal, const Journal::Query &query, qint64 beforeId = 0);
    /// These.
    void start(const QList<Journal::Entry> &entries);

signals:
    void progressed(qint64 written);
    void finished(bool ok, qint64 written);

private:
    struct File;

    void nextPage();
    void write(const QList<Journal::Entry> &entries, bool isLast);

    const std::shared_ptr<File> m_file; ///< touched in m_pool's thread only
    QThreadPool m_pool;
    Journal *m_journal = nullptr;
    Journal::Query m_query;
    qint64 m_beforeId = 0;
    qint64 m_written = 0;
    bool m_broken = false;
};
