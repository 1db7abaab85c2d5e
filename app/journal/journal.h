#pragma once

#include "app/api/apierror.h"
#include "app/api/blockrefs.h"
#include "app/api/blockstatus.h"
#include "app/journal/journalthread.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class JournalStore;

/// What was asked and how it ended, kept in SQLite (WAL, synchronous=FULL), one file per account in the data
/// folder (0700, file 0600), on an own thread. The rule: no request is sent whose intention is not stored,
/// and no outcome is shown that is not stored. No token in it. History is read in a thread of its own, with
/// what was stored before the call, and holds nothing up. GUI thread; handlers come from the event loop
/// unless context dies, those of count() and page() in the order of the calls, and so do all others.
class Journal : public QObject
{
    Q_OBJECT

public:
    enum class Change : quint8 { Unblock, Block };
    enum class Outcome : quint8 { Pending, Done, AlreadySo, Failed, Cancelled };
    /// How the file could be opened.
    enum class Health {
        Closed,
        Good,
        ReplacedCorrupt, ///< the old file was set aside under setAsideAs(); a new one is in use
        ReadOnlyNewer, ///< written by a newer version: history can be read, nothing is stored
        InUse, ///< as Unwritable, while another program holds the file
        Unwritable ///< nothing can be stored: bulk work is refused, single changes go on with a warning
    };

    struct Intention
    {
        BlockStatus status; ///< the row as it was when asked
        Change change = Change::Unblock;
    };
    struct Settlement
    {
        qint64 id = 0;
        Outcome outcome = Outcome::Done;
        int httpStatus = 0;
        QString code; ///< error.code, raw
        QString message; ///< the server's words, raw, cut to 500 characters
    };
    struct Entry
    {
        qint64 id = 0;
        qint64 batch = 0; ///< one number for all that was asked for in one go
        BlockStatus status;
        Change change = Change::Unblock;
        Outcome outcome = Outcome::Pending;
        qint64 askedAtMs = 0;
        qint64 settledAtMs = 0;
        int httpStatus = 0;
        QString code;
        QString message;
        QString account; ///< Account::id()
    };

    explicit Journal(QString folder, QObject *parent = nullptr);
    ~Journal() override; ///< commits what was asked for, within 2 s; no handler is called any more

    /// Opens (or makes) the account's file and checks it; health tells how it went. Closes another that was
    /// open.
    void open(const QString &accountId, QObject *context, std::function<void(Health)> handler);
    void close();
    Health health() const;
    /// Nothing can be stored now; the next change tries again.
    static bool refuses(Health health) { return health == Health::InUse || health == Health::Unwritable; }
    QString setAsideAs() const; ///< full path, for ReplacedCorrupt

    /// Stores intentions in one transaction; ids in the same order, or an empty list when they could not be
    /// stored. batch: a number made by newBatch(); 0 = one of the journal's own.
    void intend(const QList<Intention> &intentions, QObject *context,
                std::function<void(const QList<qint64> &ids, qint64 batch)> handler, qint64 batch = 0);
    /// The same change for all of them. The blocks are read in the journal's thread.
    void intend(const BlockRefs &blocks, Change change, QObject *context,
                std::function<void(const QList<qint64> &ids, qint64 batch)> handler, qint64 batch = 0);
    /// A number that no other batch of the file has. Any thread.
    static qint64 newBatch();
    /// Stores outcomes; calls in one turn of the event loop share a commit. stored is false when the disk
    /// refused.
    void settle(const QList<Settlement> &settlements, QObject *context,
                std::function<void(bool stored)> handler);
    /// Intentions of earlier runs without an outcome.
    void unfinished(QObject *context, std::function<void(const QList<Entry> &)> handler);

    /// What History shows: newest first.
    struct Query
    {
        QString text = {}; ///< in nickname, id or room; case-insensitive
        std::optional<Outcome> outcome = {};
        std::optional<qint64> batch = {};
        qint64 fromMs = 0; ///< askedAt, inclusive; 0 = open
        qint64 toMs = 0; ///< exclusive; 0 = open
    };
    void count(const Query &query, QObject *context, std::function<void(qint64)> handler);
    /// A page below beforeId (0 = the newest), newest first.
    void page(const Query &query, qint64 beforeId, int limit, QObject *context,
              std::function<void(const QList<Entry> &)> handler);
    /// Deletes settled entries asked before the time (0 = all settled ones).
    void clearHistory(qint64 beforeMs, QObject *context, std::function<void(bool)> handler);
    /// Deletes the account's file and what was set aside of it; closes it if it is open. False: another
    /// program holds it, or the disk refused.
    void deleteHistory(const QString &accountId, QObject *context, std::function<void(bool)> handler);

signals:
    void changed(); ///< entries were added, settled or cleared, or another file is open
    void healthChanged(Journal::Health health); ///< the disk refused, or takes again what is stored

private:
    struct Mailbox;

    template <typename Result>
    void post(JournalThread::Kind kind, QObject *context, std::function<bool(JournalStore &, Result &)> work,
              std::function<void(bool ok, const Result &result)> handler);
    void setHealth(Health health);
    void index();

    void intend(qsizetype count, std::function<Intention(qsizetype)> at, QObject *context,
                std::function<void(const QList<qint64> &, qint64)> handler, qint64 batch);

    const QString m_folder;
    const std::shared_ptr<Mailbox> m_mailbox;
    std::unique_ptr<JournalThread> m_reader; ///< count() and page()
    std::unique_ptr<JournalThread> m_thread;
    Health m_health = Health::Closed;
    QString m_setAsideAs;
    quint64 m_toIndex = 0; ///< counts up with what the search may not find at once
    quint64 m_indexed = 0; ///< m_toIndex when it found all
    bool m_indexing = false;
    quint64 m_generation =
        0; ///< counts open() and close(): an answer about an earlier file changes no health
};
