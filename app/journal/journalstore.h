#pragma once

#include "app/journal/journal.h"

#include <QElapsedTimer>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <memory>
#include <optional>

class QSqlError;

/// The journal's file: one SQLite connection, opened, used and closed in the one thread that owns the object.
/// Errors are values: false or nothing, and health().
class JournalStore
{
public:
    JournalStore();
    ~JournalStore();
    Q_DISABLE_COPY_MOVE(JournalStore)

    /// Opens, or makes, checks and migrates folder/accountId.sqlite.
    Journal::Health open(const QString &folder, const QString &accountId);
    /// Opens another store's file for count() and page(), unless it is open already. No name: false.
    bool openToRead(const QString &file);
    void close();
    /// Deletes folder/accountId.sqlite and all that belongs to it, unless another writes to it.
    bool remove(const QString &folder, const QString &accountId);
    /// The open file's full path; empty when none is open.
    QString file() const { return m_database.isOpen() ? m_path : QString(); }
    Journal::Health health() const { return m_health; }
    QString setAsideAs() const { return m_setAsideAs; }

    /// One transaction. A file that could not be opened is tried again, at most every two seconds.
    bool begin();
    bool commit();
    void rollback();

    static constexpr int indexedAtOnce = 200;

    using Intentions = std::function<Journal::Intention(qsizetype index)>;
    /// Within a transaction: appends the ids of the new rows, in order. batch 0: the number of the first row.
    /// The search finds the first indexedAtOnce at once, all of them after indexNext().
    bool insert(qsizetype count, const Intentions &at, qint64 batch, QList<qint64> &ids);
    /// Within a transaction. unknown is set when an id is not in the file.
    bool update(const QList<Journal::Settlement> &settlements, bool &unknown);
    /// A transaction of its own: lets the search find more of the oldest rows that it does not find yet, and
    /// tells how many; 0 = it finds all. Nothing: the disk refused.
    std::optional<int> indexNext();

    QList<Journal::Entry> unfinished();
    /// False: it could not be read.
    bool count(const Journal::Query &query, qint64 &count);
    bool page(const Journal::Query &query, qint64 beforeId, int limit, QList<Journal::Entry> &entries);
    /// A transaction of its own; afterwards the deleted rows are gone from the file, not only from the
    /// tables. The file becomes smaller when much of it is free.
    bool clear(qint64 beforeMs);

private:
    struct Page
    {
        qint64 beforeId = 0;
        int limit = 0;
    };
    enum class Opened { Good, Newer, Corrupt, Failed };

    Opened openFile(bool readOnly);
    Opened check();
    bool migrate();
    bool prepareFolder() const;
    bool createPrivately() const;
    bool setAside();
    bool rebuildSearch();
    bool repairing(const std::function<bool()> &work);
    bool indexOnce(int limit, int &indexed);
    bool insertOnce(qsizetype count, const Intentions &at, qint64 batch, QList<qint64> &ids);
    bool exec(const QString &sql);
    std::optional<QVariant> value(const QString &sql);
    bool prepare(QSqlQuery &query, const QString &sql);
    bool run(QSqlQuery &query);
    void noteError(const QSqlError &error);
    static QList<Journal::Entry> entries(QSqlQuery &query);
    /// Runs SELECT what for the query (newest first where it is a page) and has the rows read; mends a
    /// damaged index where it may write.
    bool search(const Journal::Query &asked, const QString &what, std::optional<Page> page,
                const std::function<void(QSqlQuery &)> &read);

    const QString m_connectionName;
    std::unique_ptr<QLockFile> m_writing; ///< held while this is the file's one writer
    QSqlDatabase m_database;
    std::optional<QSqlQuery> m_insertChange;
    std::optional<QSqlQuery> m_insertSearch;
    std::optional<QSqlQuery> m_updateChange;
    QString m_folder;
    QString m_path;
    QString m_setAsideAs;
    QElapsedTimer m_sinceAttempt;
    qint64 m_lastIdAtOpening = 0;
    int m_errorCode = 0; ///< SQLite's extended code of the last failure
    Journal::Health m_health = Journal::Health::Closed;
};
