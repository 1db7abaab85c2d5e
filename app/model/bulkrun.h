#pragma once

#include "app/model/blocklistmodel.h"

#include <QHash>
#include <QList>
#include <QSet>

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
        Stopping, ///< cancelled; what was sent is still awaited
        Reconciling ///< all settled; the list is read again and compared
    };

    int total = 0;
    int done = 0;
    int alreadySo = 0;
    int failed = 0;
    int cancelled = 0; ///< not sent
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
    struct Person
    {
        BlockKey key;
        QString nickname; ///< raw, may be empty

        bool operator==(const Person &) const = default;
    };
    /// All failures of one kind.
    struct Cause
    {
        ApiError error; ///< the first of them
        BlockScope scope = BlockScope::Direct;
        QList<Person> people;
    };
    /// The list, read again, says something else than the answer did.
    struct Disagreement
    {
        Person person;
        bool blocked = false; ///< what the list says
    };

    BulkStatus::Change change = BulkStatus::Change::Unblock;
    QList<Person> done;
    QList<Person> alreadySo;
    QList<Cause> causes; ///< largest first
    QList<Person> notSent;
    QList<Disagreement> disagreements;
    bool compared = true; ///< false: the list could not be read again

    qsizetype failedCount() const;
    qsizetype total() const;
    QList<BlockKey> failedKeys() const;
};
Q_DECLARE_METATYPE(BulkResult)

/// Follows one bulk run: counts, rate, time left, and who ended how. A value without a clock: the caller
/// passes the time, from any steady clock. Every key counts once, however often it is reported. Any thread,
/// one at a time.
class BulkRun
{
public:
    using Time = std::chrono::milliseconds;

    explicit BulkRun(BulkStatus::Change change = BulkStatus::Change::Unblock);

    /// More work, also while the run goes on. Keys that are under way already are not counted again.
    void add(const QList<BlockKey> &keys, Time now);
    /// Outcomes of keys that are not part of the run (or were settled before) are passed over.
    void note(const QList<ChangeOutcome> &outcomes, Time now);
    void setPhase(BulkStatus::Phase phase, Time wait, Time now);

    BulkStatus status(Time now) const;
    bool isSettled() const; ///< every key has its outcome
    qsizetype pendingCount() const;
    bool contains(const BlockKey &key) const; ///< is not settled yet

    /// Compares the next outcomes with the list that was read again; true when all are compared. To be called
    /// again in another turn of the event loop while false. Outcomes stay what they were: what disagrees is
    /// told beside them.
    bool reconcile(const std::function<bool(const BlockKey &)> &isBlocked, int atMost);
    /// The list could not be read again.
    void setUncompared() { m_compared = false; }

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
    QSet<BlockKey> m_pending;
    QList<BulkResult::Person> m_done;
    QList<BulkResult::Person> m_alreadySo;
    QList<BulkResult::Person> m_notSent;
    QList<BulkResult::Cause> m_causes;
    QList<BulkResult::Disagreement> m_disagreements;
    bool m_compared = true;
    qsizetype m_comparedGroups = 0; ///< done, already so, then each cause
    qsizetype m_comparedPeople = 0; ///< of the group that is being compared

    bool m_started = false;
    Time m_active{ 0 }; ///< up to m_since
    Time m_since{ 0 };
    std::deque<Sample> m_samples; ///< of the last seconds at work
};
