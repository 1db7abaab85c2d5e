#pragma once

#include "app/api/blockrefs.h"
#include "app/api/blockstatus.h"
#include "app/api/blockstatuslist.h"
#include "app/api/result.h"
#include "app/journal/journal.h"
#include "app/model/changequeue.h"
#include "app/model/sortorder.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QPointer>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class BlockStatusApi;
class RowOrder;
class SearchIndex;
struct ListAnswer;

/// What is going on with a row.
enum class RowState { Idle, Unblocking, Failed };

/// How one requested change ended. Each requested key gets exactly one.
struct ChangeOutcome
{
    enum class Kind {
        Done,
        AlreadySo, ///< unblock: 404 BLOCK_NOT_FOUND; block: 409
        Failed, ///< see error
        Cancelled ///< never sent, or given up
    };
    Kind kind = Kind::Done;
    BlockRef block; ///< the row as it was when asked (key, nickname, avatar, room)
    qint64 batch = 0; ///< that it was asked in; 0 = none
    ApiError error; ///< meaningful for Failed
    qint64 settledAtMs = 0; ///< since the epoch
    bool dateMoved = false; ///< blocked again, and the server counts the block from another time than before
};
Q_DECLARE_METATYPE(ChangeOutcome)

/// The block list: the one door to it and the single source of truth. Rows point into a compact shared store;
/// search and sort keep an own order vector (no proxy). Parsing, merging, sorting and searching of large
/// lists run on a worker; results arrive as merges that keep persistent indexes (selection, current, scroll).
/// GUI thread.
class BlockListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< BlockKey
        StatusRole, ///< BlockStatus, expanded
        NicknameRole, ///< QString, raw, may be empty
        BlockeeIdRole, ///< QString, raw
        ScopeRole, ///< int, BlockScope
        RoomIdRole, ///< QString, raw
        RoomNameRole, ///< QString, raw, may be empty
        AvatarUrlRole, ///< QString, raw
        BlockedAtRole, ///< qint64 ms since the epoch, 0 = unknown
        LastSeenRole, ///< qint64 ms since the epoch, 0 = never or unknown
        StateRole, ///< int, RowState
        ErrorRole ///< ApiError, for Failed
    };

    /// What the list as a whole shows.
    enum class ListState {
        Empty, ///< nothing known yet and nothing under way (not signed in)
        Loading, ///< nothing known yet, a read is under way
        Ready, ///< a list is shown: read, or the last known one
        Failed ///< nothing known, and the read failed
    };

    /// Words for the roles that are words (AccessibleText, AccessibleDescription, ToolTip): made in ui/.
    using Describer = std::function<QVariant(const QModelIndex &index, int role)>;

    explicit BlockListModel(BlockStatusApi &api, QObject *parent = nullptr);
    ~BlockListModel() override;

    int rowCount(const QModelIndex &parent = {}) const override; ///< rows that match the search
    /// Qt::DisplayRole is the shown name (cleaned nickname or id). The describer answers word roles.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    ListState listState() const;
    int totalCount() const; ///< all rows, matching or not
    int unblockingCount() const; ///< changes asked for and not settled
    qsizetype deletedAccounts() const;
    QDateTime updatedAt() const; ///< UTC, when the list was last read from the server; invalid = never
    bool isRefreshing() const;
    std::optional<ApiError> refreshError() const; ///< of the last refresh, when it failed

    BlockKey keyAt(int row) const;
    int rowOf(const BlockKey &key) const; ///< -1 when not shown
    /// The row, matching the search or not.
    std::optional<BlockStatus> find(const BlockKey &key) const;
    bool contains(const BlockKey &key) const;
    /// What stands in these rows, in their order; without those that are unblocking, if wanted.
    BlockRefs blocksAt(int first, int last, bool withoutUnblocking = false) const;
    int rowOf(const BlockRef &block) const;
    bool contains(const BlockRef &block) const;
    /// It has a row, and no change of it is under way.
    bool isUnblockable(const BlockRef &block) const;
    /// The current rows, for the list cache: shared, or, when rows came or went since the last read, copied
    /// without their texts and not indexed.
    BlockStatusListPtr snapshot() const;
    QByteArray etag() const; ///< of snapshot(); empty when there is none

    QString searchText() const;
    SortOrder sortOrder() const;

    ChangeQueue &queue() { return m_queue; } ///< for its pace: window, pause, delays
    /// Lists up to this size are sorted, merged and indexed at once, larger ones on a worker.
    void setWorkerRows(int rows);

    /// From here on nothing is sent whose intention is not stored, and no outcome told that is not stored.
    /// Does not own it. What it cannot store: one change goes on, see journalUnavailable(); several are
    /// refused, see bulkRefused(), or wait, see storageRefused().
    void setJournal(Journal *journal);
    /// See storageRefused().
    bool waitsForStorage() const { return m_waitsForStorage; }

    void setDescriber(Describer describer);
    /// The words of all rows changed (language, minute): views ask again for what they show.
    void invalidateWords();

public slots:
    /// Reads the list again; joined to a read under way. Discarded and repeated if a change finishes
    /// meanwhile.
    void refresh();
    /// Shows a list known from before, with the time when it was read. Only while nothing newer is there.
    /// With its ETag the next read may be answered "not modified".
    void showLastKnown(const BlockStatusListPtr &list, const QDateTime &readAt, const QByteArray &etag = {});
    /// Sends a DELETE for each block whose row is idle or failed; others are skipped. What a batch (see
    /// Journal::newBatch()) is given for is a part of bulk work, be it one, and who has no row any more is
    /// told as unblocked already; 0: the blocks are all of it. stored: what intend() gave for these blocks.
    /// Returns how many outcomes will follow.
    int unblock(const BlockRefs &blocks, qint64 batch = 0, const QList<qint64> &stored = {});
    /// Sends a POST for each block; the row comes (back) when the server says so. Those that are being
    /// blocked already are skipped. Used by undo.
    int block(const BlockRefs &blocks, qint64 batch = 0, const QList<qint64> &stored = {});
    /// Instead of unblock() or block(): sends nothing, and tells those that would have been sent as
    /// Cancelled.
    int giveUp(const BlockRefs &blocks, ChangeQueue::Change change, qint64 batch,
               const QList<qint64> &stored);
    /// Gives up what is asked for and not yet sent; of many, the outcomes follow in turns.
    void cancelPending();
    /// After signInNeeded(): new credentials are there (or, with false, will not be): goes on, or fails what
    /// waits.
    void resume(bool signedIn);
    /// Marks failed rows as idle again (the error was read).
    void clearFailure(const BlockKey &key);
    void setSearchText(const QString &text);
    void setSortOrder(SortOrder order);
    void setLocale(const QLocale &locale); ///< for the order of names
    /// Forgets everything (signed out): aborts reads, cancels changes without signals, empties the list.
    void clear();

public:
    /// Bulk work that was asked for in one go.
    struct Batch
    {
        qint64 number = 0; ///< see Journal::newBatch()
        ChangeQueue::Change change = ChangeQueue::Change::Unblock;
        BlockRefs blocks;
    };
    /// Stores all of it as intended, or nothing. Then it may be asked for in helpings; what is not asked for
    /// is unfinished at the next start. ok false: it was refused, see bulkRefused(). Without a journal there
    /// is nothing to store, and the handler is called at once.
    void intend(const Batch &batch, QObject *context,
                const std::function<void(bool ok, const QList<qint64> &stored)> &handler);
    /// Settles intentions that nobody asks for any more as cancelled, and tells nobody.
    void dropIntentions(const QList<qint64> &stored);
    /// Sends what an earlier run of the program left unfinished, whether its row is listed or not, as a part
    /// of this batch. The outcomes are stored with the same entries. Returns those that were asked for again
    /// meanwhile: of them, the newer wish counts, and nothing is sent here.
    QList<Journal::Entry> goOn(const QList<Journal::Entry> &entries, qint64 batch);

signals:
    void listStateChanged();
    void countsChanged(); ///< totalCount, unblockingCount, deletedAccounts or the number of matches
    void refreshStarted();
    void refreshProgress(qint64 received, qint64 total); ///< bytes
    void refreshFinished(); ///< well, or not: refreshError()
    /// One signal for all unblocks that were settled in one turn of the event loop; several for thousands.
    void unblocked(const QList<ChangeOutcome> &outcomes);
    void blocked(const QList<ChangeOutcome> &outcomes);
    /// A request got 401; all work waits for resume().
    void signInNeeded(const ApiError &error);
    /// Work waits because of the network or the server (429, 503); 0 = goes on now.
    void waiting(const ApiError &cause, std::chrono::milliseconds forHowLong);
    /// The journal refuses the outcomes of bulk work: they are not told, and nothing more of it is sent,
    /// until they are stored. false: goes on.
    void storageRefused(bool waits);
    /// A single change goes on, or was told, that the journal could not store.
    void journalUnavailable();
    /// The journal could not store the intentions: nothing was sent; the outcomes follow as Cancelled.
    void bulkRefused();

private:
    using Handle = quint32; ///< a row for as long as the store lives: index in m_base, then in m_added
    static constexpr Handle noHandle = 0xFFFFFFFF;
    struct Rows; ///< what a worker needs to see of the rows
    struct Merge; ///< a new list, made ready by a worker
    struct Unknown
    {
        ChangeQueue::Settled settled;
        quint64 afterRead = 0; ///< only a read that began later can tell
    };

    // Rows
    Handle handleCount() const;
    BlockStatusList::RowView viewOf(Handle handle) const;
    BlockStatus statusOf(Handle handle) const;
    Handle handleOf(const BlockKey &key) const;
    Handle handleOf(const BlockRef &block) const;
    bool isUnblocking(Handle handle) const;
    int shownRowOf(Handle handle) const;
    RowState stateOf(Handle handle) const;
    bool isRemoved(Handle handle) const;
    void setState(Handle handle, RowState state);
    void showRows(const std::vector<Handle> &target);
    void removeShown(const std::vector<int> &rows);
    void permuteShown(std::vector<Handle> order, LayoutChangeHint hint);
    void removeHandles(const std::vector<Handle> &handles);
    void insertStatuses(const QList<BlockStatus> &statuses);
    void emitChanged(std::vector<int> rows, const QList<int> &roles);
    void setListState(ListState state);

    // Search and sort
    std::vector<Handle> matching(const std::vector<Handle> &handles) const;
    void applySearch();
    bool indexReady();
    void buildIndex();
    bool isOrdered() const;
    void startSort();
    void applySort(std::vector<Handle> order, SortOrder sort, const QLocale &locale);
    Rows rows() const;
    std::unique_ptr<RowOrder> currentOrder() const;

    // Reading
    void sendRead();
    void readAnswered(const Result<ListAnswer> &answer);
    void prepareMerge(const BlockStatusListPtr &list, const QByteArray &etag);
    static Merge merged(const Rows &old, const BlockStatusListPtr &list, SortOrder sort,
                        const QLocale &locale, bool index);
    void applyMerge(Merge &merge);
    void showFirst(Merge &merge);
    void readAgain();
    void endRead(const std::optional<ApiError> &error);
    void settleUnknown(const BlockStatusList *list);
    void checkUnknown();

    // Changes
    void changeSettled(const ChangeQueue::Settled &settled);
    void queueIdle();
    void start(std::vector<ChangeQueue::Job> jobs, qint64 batch);
    void tellOnly(ChangeQueue::Job job, ChangeQueue::End end, const ApiError &error = {});
    void intended(const std::shared_ptr<std::vector<ChangeQueue::Job>> &jobs, const QList<qint64> &ids);
    void flush();
    void store(std::vector<ChangeQueue::Settled> settled);
    void setWaitsForStorage(bool waits);
    void storeUntold();
    void show(const std::vector<ChangeQueue::Settled> &settled);
    void askForSignIn(const ApiError &error);

    BlockStatusApi &m_api;
    ChangeQueue m_queue;
    QThreadPool m_workers;
    int m_workerRows = 5000;
    quint64 m_generation = 0; ///< counts up when what a worker has seen is gone

    BlockStatusListPtr m_base; ///< never null
    BlockStatusList m_added; ///< rows that came since
    QHash<BlockKey, Handle> m_addedHandles;
    std::vector<quint8> m_flags; ///< by handle: removed, state
    QHash<Handle, ApiError> m_errors;
    bool m_changed = false; ///< rows came or went since m_base was read
    std::vector<Handle> m_order; ///< all rows in m_orderedBy
    std::vector<Handle> m_shown; ///< those that match the search
    mutable std::vector<quint32> m_rowOf; ///< by handle; empty = to be made
    SortOrder m_sort = SortOrder::NewestFirst;
    QLocale m_locale;
    SortOrder m_orderedBy = SortOrder::NewestFirst;
    QLocale m_orderedFor;
    quint64 m_sortGeneration = 0;
    QString m_searchText;
    std::string m_needle; ///< folded; empty = no search
    std::string m_shownNeedle; ///< what m_shown was filtered by
    std::shared_ptr<const SearchIndex> m_index; ///< of m_base, or null
    bool m_indexing = false;

    bool m_known = false; ///< a list is shown
    ListState m_listState = ListState::Empty;
    QDateTime m_updatedAt;
    QByteArray m_etag; ///< of m_base
    std::optional<ApiError> m_refreshError;
    Describer m_describer;

    std::unique_ptr<QObject> m_context; ///< reads, and what the journal was asked, die with it
    bool m_refreshing = false;
    bool m_readInFlight = false; ///< sent and neither answered nor merged
    bool m_readWaitsForSignIn = false;
    bool m_readAfterChanges = false; ///< stale: again when the queue is idle
    quint64 m_readNumber = 0;
    quint64 m_readRevision = 0;
    quint64 m_readCredentials = 0;
    quint64 m_revision = 0; ///< finished changes
    bool m_signInAsked = false;
    ApiError m_signInError;

    std::vector<Unknown> m_unknown;
    QSet<BlockKey> m_blocking; ///< POSTs that are not settled
    int m_pending = 0; ///< changes asked for and not settled
    std::deque<ChangeQueue::Settled> m_settled; ///< to be shown in the next turn
    QPointer<Journal> m_journal;
    bool m_journaled = false; ///< a journal was set, even if it has gone since
    quint64 m_cancels = 0; ///< counts cancelPending()
    QTimer m_flush;
    std::vector<ChangeQueue::Settled> m_unstored; ///< the journal refused them; they are not told yet
    QTimer m_storeAgain;
    bool m_waitsForStorage = false;
};
