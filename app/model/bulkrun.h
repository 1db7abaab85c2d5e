#pragma once

#include "app/model/blocklistmodel.h"

#include <QList>

#include <chrono>
#include <deque>
#include <functional>
#include <optional>

/// What the progress of a bulk run shows at one moment.
struct BulkStatus
{
    enum class Change { Unblock, Block };
    enum class Phase {
        Running,
        Paused, ///< by the person
        WaitingServer, ///< 429, 503: goes on after wait
        Offline,
        SignIn, ///< 401: goes on with a new token
        Storage, ///< the journal refuses the outcomes: goes on when it takes them
        Stopping, ///< cancelled; what was sent is still awaited
        Reconciling ///< all settled; the list is read again and compared
    };

    int total = 0;
    int done = 0;
    int alreadySo = 0;
    int failed = 0;
    int cancelled = 0; ///< not sent
    int behind = 0; ///< asked for the other way round, begun when this has ended
    double perSecond = 0; ///< over the last seconds of work, pauses left out; 0 = not known yet
    std::optional<std::chrono::seconds> left; ///< at that rate; not set while unknown or not running
    Phase phase = Phase::Running;
    std::chrono::milliseconds wait{ 0 }; ///< for WaitingServer
    Change change = Change::Unblock;

    int settled() const { return done + alreadySo + failed + cancelled; }
    bool operator==(const BulkStatus &) const = default;
};
Q_DECLARE_METATYPE(BulkStatus)

/// How a bulk run ended, for its one summary.
struct BulkResult
{
    /// All failures of one kind.
    struct Cause
    {
        ApiError error; ///< the first of them
        BlockScope scope = BlockScope::Direct;
        BlockRefs people;
        QList<ApiError> errors = {}; ///< of each of the people
    };
    /// The list, read again, says something else than the answer did.
    struct Disagreement
    {
        BlockRef person;
        bool blocked = false; ///< what the list says
    };

    BulkStatus::Change change = BulkStatus::Change::Unblock;
    BlockRefs done; ///< as they were before, so that they can be undone
    QList<qint64> doneAtMs = {}; ///< of each of them, since the epoch
    BlockRefs alreadySo;
    QList<qint64> alreadySoAtMs = {};
    QList<Cause> causes; ///< largest first
    BlockRefs notSent;
    QList<Disagreement> disagreements;
    bool compared = true; ///< false: the list could not be read again
    bool dateMoved = false; ///< some are blocked again from another time than before

    qsizetype failedCount() const;
    qsizetype total() const;
    BlockRefs failed() const;
};
Q_DECLARE_METATYPE(BulkResult)

/// Follows one bulk run: counts, rate, time left, and who ended how. A value without a clock: the caller
/// passes the time, from any steady clock, and each outcome of the run once. Any thread, one at a time.
class BulkRun
{
public:
    using Time = std::chrono::milliseconds;

    explicit BulkRun(BulkStatus::Change change = BulkStatus::Change::Unblock);

    /// More work, also while the run goes on: so many outcomes are to come.
    void add(int count, Time now);
    /// Some of them.
    void note(const QList<ChangeOutcome> &outcomes, Time now);
    /// These were never asked for.
    void noteNotSent(const BlockRefs &blocks, Time now);
    void setPhase(BulkStatus::Phase phase, Time wait, Time now);

    /// toCome: how many more of the run are still to be added.
    BulkStatus status(Time now, int toCome = 0) const;
    bool isSettled() const { return pendingCount() == 0; }
    int pendingCount() const { return m_status.total - m_status.settled(); }

    /// Compares the next outcomes with the list that was read again; true when all are compared. To be called
    /// again in another turn of the event loop while false. Outcomes stay what they were: what disagrees is
    /// told beside them.
    bool reconcile(const std::function<bool(const BlockRef &)> &isBlocked, int atMost);
    /// The list could not be read again.
    void setUncompared() { m_result.compared = false; }

    BulkResult result() const;

private:
    struct Sample
    {
        Time active; ///< time at work since the start
        int settled;
    };

    Time activeAt(Time now) const;
    bool atWork() const;
    void sample(Time now);

    BulkStatus m_status;
    BulkResult m_result; ///< causes in the order in which they came
    qsizetype m_comparedGroups = 0; ///< done, already so, then each cause
    qsizetype m_comparedPeople = 0; ///< of the group that is being compared

    bool m_started = false;
    Time m_active{ 0 }; ///< up to m_since
    Time m_since{ 0 };
    std::deque<Sample> m_samples; ///< of the last seconds at work
};
