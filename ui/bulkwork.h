#pragma once

#include "app/journal/journal.h"
#include "app/model/bulkrun.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <deque>
#include <optional>

class BulkProgress;

/// The bulk work of a window, one run at a time: has all of what is asked for stored as intended, asks the
/// model in helpings that a turn of the event loop can bear, shows the progress in its panel, reads the list
/// again at the end, compares, and tells the one result. More work of the same kind joins the run; work of
/// the other kind waits for its end. GUI thread.
class BulkWork : public QObject
{
    Q_OBJECT

public:
    /// Owns neither.
    BulkWork(BlockListModel &model, BulkProgress &panel, QObject *parent = nullptr);
    ~BulkWork() override;

    void unblock(const BlockRefs &blocks);
    void block(const BlockRefs &blocks);
    /// What an earlier run of the program left unfinished.
    void goOn(const QList<Journal::Entry> &entries);

    /// Keeps the outcomes that belong to the run, and hands back the others.
    QList<ChangeOutcome> take(const QList<ChangeOutcome> &outcomes);
    /// See BlockListModel::waiting().
    void setWaiting(const ApiError &cause, std::chrono::milliseconds forHowLong);
    /// A 401 holds all work until resumed.
    void setSignInNeeded(bool needed);
    void setPaused(bool paused);
    /// Pauses what nobody has paused, and lets that go on.
    void hold();
    void goOnAfterHold();
    /// Sends nothing further, nor what waits for the end of the run; what is under way is awaited and told.
    void cancel();
    /// Asks for nothing further and sends nothing further, without a word: the program ends. What is not
    /// settled is unfinished work at the next start.
    void halt();
    /// Forgets the run and what waits without a result (signed out).
    void clear();

    bool isRunning() const { return m_run.has_value(); }
    /// Asked for and not settled, waiting helpings included.
    int remaining() const;
    int settled() const; ///< of the run

signals:
    void changed(); ///< running or not, percent
    void finished(const BulkResult &result);
    /// They were asked for again meanwhile: their old wish is void.
    void superseded(const QList<Journal::Entry> &entries);

private:
    struct Work
    {
        BulkStatus::Change change = BulkStatus::Change::Unblock;
        qint64 batch = Journal::newBatch();
        BlockRefs blocks; ///< either these are asked for
        QList<Journal::Entry> entries; ///< or these are gone on with
        bool isStored = true; ///< the journal holds all of it
        QList<qint64> stored; ///< as what, for blocks
        qsizetype taken = 0;
        bool cancelled = false;

        qsizetype left() const { return blocks.size() + entries.size() - taken; }
    };

    void ask(BulkStatus::Change change, const BlockRefs &blocks);
    void add(Work work);
    void stored(qint64 batch, bool ok, const QList<qint64> &ids);
    bool hasWork() const; ///< of the run
    void goOnWith(const QList<Journal::Entry> &entries, qint64 batch);
    void helping();
    void show();
    void updatePhase();
    void endWhenSettled();
    void listRead();
    void compare();
    void finish();
    BulkRun::Time now() const;

    BlockListModel &m_model;
    BulkProgress &m_panel;
    std::optional<BulkRun> m_run;
    BulkStatus::Change m_change = BulkStatus::Change::Unblock;
    QSet<qint64> m_batches; ///< that the run consists of
    std::deque<Work> m_work; ///< not yet asked for; that of the other kind behind
    bool m_paused = false;
    bool m_held = false; ///< paused, by hold()
    bool m_signIn = false;
    bool m_stopping = false;
    bool m_reading = false; ///< the list, to compare
    bool m_comparing = false;
    std::optional<ApiError> m_waitingFor;
    QElapsedTimer m_clock;
    QTimer m_helping;
    QTimer m_tick;
};
