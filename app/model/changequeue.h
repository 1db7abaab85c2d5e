#pragma once

#include "app/api/blockrefs.h"
#include "app/api/result.h"
#include "app/model/queueclock.h"

#include <QObject>
#include <QRandomGenerator>
#include <QTimer>

#include <chrono>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <vector>

class BlockStatusApi;

/// Sends changes (unblock, block) and keeps a bounded number of them in flight: an adaptive window that grows
/// while answers come quickly and is halved when the server says that it has enough. Waiting work is a row of
/// a shared list, not a request. Each job is settled exactly once; the caller sees to it that no key is given
/// twice at a time. GUI thread.
class ChangeQueue : public QObject
{
    Q_OBJECT

public:
    enum class Change : quint8 { Unblock, Block };

    struct Job
    {
        BlockRef block;
        Change change = Change::Unblock;
        bool alone = false; ///< asked by one click: goes first, and fails at once where bulk work tries again
        // The caller's, handed back.
        bool toldOnly = false; ///< nothing is sent for it
        qint64 tag = 0;
        qint64 batch = 0;
    };

    enum class End {
        Done,
        AlreadySo,
        Failed,
        Cancelled,
        Unknown ///< sent, and nobody said how it ended: read the list
    };

    struct Settled
    {
        Job job;
        End end = End::Done;
        ApiError error; ///< for Failed and Unknown
        qint64 blockedAtMs = 0; ///< for Done: since when, as the server says; 0 = it does not
    };

    /// Delays; tests make them short.
    struct Timing
    {
        std::chrono::milliseconds retry{
            500
        }; ///< before the first repetition of a key; doubled for each further one
        std::chrono::milliseconds longestRetry{ 30'000 };
        std::chrono::milliseconds offline{
            1'000
        }; ///< before the first attempt to reach the server again; doubled
        std::chrono::milliseconds rateLimited{ 1'000 }; ///< when the server does not say how long; doubled
        std::chrono::milliseconds storage{ 2'000 }; ///< before a journal that refused is asked again
        std::chrono::milliseconds second{ 1'000 }; ///< the length of one second of Retry-After
    };

    static constexpr int firstWindow = 6;
    static constexpr int attemptsPerKey = 5;

    explicit ChangeQueue(BlockStatusApi &api, QObject *parent = nullptr);
    ~ChangeQueue() override;

    void add(std::vector<Job> jobs);
    /// Sends nothing further; what is in flight is still awaited. Of many that are waiting, the rest is
    /// settled in the next turns of the event loop.
    void cancelPending();
    /// Stops and goes on; single clicks are not stopped.
    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }
    /// The same, for a reason of the caller's own.
    void setHeld(bool held);
    /// After signInNeeded(): sends again what was not settled, or fails all of it.
    void resume(bool signedIn);
    /// Holds all work back as after a 401 that something else got.
    void holdForSignIn(const ApiError &error);
    /// It answered something else: what waits for it to be reached goes on at once.
    void serverIsBack();
    /// Forgets all work without a signal.
    void clear();

    bool isIdle() const;
    int inFlight() const { return m_inFlight; }
    qsizetype pending() const; ///< neither sent nor settled, those included that will not be sent
    int window() const { return m_window; }
    int maximumWindow() const { return m_maximumWindow; }
    void setMaximumWindow(int requests);
    void setTiming(const Timing &timing);
    /// For tests: another time, and chance that can be repeated. Before any work.
    void setClock(std::unique_ptr<QueueClock> clock, quint32 seed);
    const Timing &timing() const { return m_timing; }

signals:
    void settled(const ChangeQueue::Settled &settled);
    void signInNeeded(const ApiError &error);
    /// See BlockListModel::waiting().
    void waiting(const ApiError &cause, std::chrono::milliseconds forHowLong);
    void idle(); ///< the last job was settled

private:
    /// There may be a hundred thousand of them: what only a request needs is kept with the request.
    struct Item
    {
        Job job;
        quint8 attempts = 0;
        bool everSent = false;
        bool maybeDone = false; ///< an attempt ended without an answer
    };

    struct Request
    {
        quint64 epoch = 0;
        quint64 credentials = 0; ///< RestClient::credentialsRevision()
        qint64 sentAt = 0;
    };

    /// Work that is not to be sent any more.
    struct Dropped
    {
        std::deque<Item> items;
        End end = End::Cancelled;
        ApiError error;
    };

    void pump();
    void drop(End end, const ApiError &error);
    void settleDropped();
    void send(Item item);
    void answered(Item item, const Request &request, const Result<BlockStatus> &result);
    void failed(Item item, const Request &request, const ApiError &error);
    void retryLater(Item item, const ApiError &error);
    void settle(const Item &item, End end, const ApiError &error = {}, qint64 blockedAtMs = 0);
    void giveUp(const Item &item, const ApiError &error);
    void putBack(Item item);
    void hold(qint64 &until, std::chrono::milliseconds delay, const ApiError &cause);
    void shrink(const Request &request);
    void grow(qint64 latency);
    void wakeAt(qint64 when);
    qint64 now() const { return m_clock->now(); }
    qint64 jittered(qint64 ms);
    std::chrono::milliseconds askedWait(const ApiError &error) const;

    BlockStatusApi &m_api;
    std::unique_ptr<QObject> m_context; ///< requests die with it
    QTimer m_dropTimer;
    std::unique_ptr<QueueClock> m_clock;
    QRandomGenerator m_random;
    Timing m_timing;
    std::deque<Item> m_urgent;
    std::deque<Item> m_ready;
    std::multimap<qint64, Item> m_later; ///< by the time when they are due
    std::deque<Dropped> m_dropped;
    int m_inFlight = 0;
    int m_window = firstWindow;
    int m_maximumWindow = 54;
    qint64 m_best = -1; ///< ms, the quickest good answer lately
    qint64 m_shrunkAt = -1;
    qint64 m_holdUntil = 0; ///< as the server asked
    qint64 m_offlineUntil = 0;
    qint64 m_toldUntil = 0; ///< what waiting() was emitted for
    int m_offlineTries = 0;
    int m_limitedTries = 0;
    bool m_waiting = false; ///< waiting() was emitted with a time
    ApiError m_waitCause;
    ApiError m_retryCause; ///< of the newest repetition
    quint64 m_epoch = 0; ///< counts up with each cancel
    bool m_paused = false;
    bool m_held = false;
    std::optional<ApiError> m_signIn; ///< why all work is held
};
