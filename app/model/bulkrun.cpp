#include "app/model/bulkrun.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace {

constexpr BulkRun::Time kRateSpan = 10s; ///< the rate is that of the last ten seconds
constexpr BulkRun::Time kSampleGap = 250ms;
constexpr BulkRun::Time kFirstRate = 1s; ///< no rate is told from less

} // namespace

qsizetype BulkResult::failedCount() const
{
    qsizetype count = 0;
    for (const Cause &cause : causes)
        count += cause.people.size();
    return count;
}

qsizetype BulkResult::total() const
{
    return done.size() + alreadySo.size() + failedCount() + notSent.size();
}

QList<BlockKey> BulkResult::failedKeys() const
{
    QList<BlockKey> keys;
    keys.reserve(failedCount());
    for (const Cause &cause : causes) {
        for (const Person &person : cause.people)
            keys.append(person.key);
    }
    return keys;
}

BulkRun::BulkRun(BulkStatus::Change change)
{
    m_status.change = change;
}

void BulkRun::add(const QList<BlockKey> &keys, Time now)
{
    if (!m_started) {
        m_started = true;
        m_since = now;
        m_samples.push_back({ 0ms, 0 });
    }
    // A comparison that was under way has not seen these.
    m_comparedGroups = 0;
    m_comparedPeople = 0;
    m_disagreements.clear();
    m_pending.reserve(m_pending.size() + keys.size());
    for (const BlockKey &key : keys) {
        const auto before = m_pending.size();
        m_pending.insert(key);
        if (m_pending.size() > before)
            ++m_status.total;
    }
}

void BulkRun::note(const QList<ChangeOutcome> &outcomes, Time now)
{
    for (const ChangeOutcome &outcome : outcomes) {
        if (!m_pending.remove(outcome.status.key))
            continue;
        BulkResult::Person person{ outcome.status.key, outcome.status.nickname };
        switch (outcome.kind) {
        case ChangeOutcome::Kind::Done:
            ++m_status.done;
            m_done.append(std::move(person));
            break;
        case ChangeOutcome::Kind::AlreadySo:
            ++m_status.alreadySo;
            m_alreadySo.append(std::move(person));
            break;
        case ChangeOutcome::Kind::Cancelled:
            ++m_status.cancelled;
            m_notSent.append(std::move(person));
            break;
        case ChangeOutcome::Kind::Failed: {
            ++m_status.failed;
            const ApiError::Kind kind = outcome.error.kind;
            const BlockScope scope = outcome.status.key.scope;
            // Only a refusal reads differently for a room.
            auto cause = std::find_if(m_causes.begin(), m_causes.end(), [&](const BulkResult::Cause &known) {
                return known.error.kind == kind
                    && (kind != ApiError::Kind::Forbidden || known.scope == scope);
            });
            if (cause == m_causes.end())
                cause = m_causes.insert(cause, { outcome.error, scope, {} });
            cause->people.append(std::move(person));
            break;
        }
        }
    }
    sample(now);
}

void BulkRun::setPhase(BulkStatus::Phase phase, Time wait, Time now)
{
    m_active = activeAt(now);
    m_since = now;
    m_status.phase = phase;
    m_status.wait = phase == BulkStatus::Phase::WaitingServer ? wait : 0ms;
}

bool BulkRun::atWork() const
{
    return m_status.phase == BulkStatus::Phase::Running || m_status.phase == BulkStatus::Phase::Stopping;
}

BulkRun::Time BulkRun::activeAt(Time now) const
{
    return m_started && atWork() ? m_active + std::max(now - m_since, Time(0)) : m_active;
}

void BulkRun::sample(Time now)
{
    const Time active = activeAt(now);
    if (!m_samples.empty() && active - m_samples.back().active < kSampleGap)
        return;
    m_samples.push_back({ active, m_status.settled() });
    // One sample older than the span stays, so that the span is always covered.
    while (m_samples.size() > 2 && active - m_samples[1].active >= kRateSpan)
        m_samples.pop_front();
}

BulkStatus BulkRun::status(Time now) const
{
    BulkStatus status = m_status;
    const Time active = activeAt(now);
    if (!m_samples.empty() && active - m_samples.front().active >= kFirstRate) {
        const std::chrono::duration<double> span = active - m_samples.front().active;
        status.perSecond = (status.settled() - m_samples.front().settled) / span.count();
    }
    if (status.phase == BulkStatus::Phase::Running && status.perSecond > 0) {
        const double seconds = std::ceil((status.total - status.settled()) / status.perSecond);
        status.left = std::chrono::seconds(static_cast<qint64>(std::min(seconds, 1e9)));
    }
    if (status.phase == BulkStatus::Phase::WaitingServer)
        status.wait = std::max(status.wait - (now - m_since), Time(0));
    return status;
}

bool BulkRun::isSettled() const
{
    return m_pending.isEmpty();
}

qsizetype BulkRun::pendingCount() const
{
    return m_pending.size();
}

bool BulkRun::contains(const BlockKey &key) const
{
    return m_pending.contains(key);
}

bool BulkRun::reconcile(const std::function<bool(const BlockKey &)> &isBlocked, int atMost)
{
    const bool changed = m_status.change == BulkStatus::Change::Block; // what the list says after a success
    while (m_comparedGroups < m_causes.size() + 2) {
        const bool succeeded = m_comparedGroups < 2;
        const QList<BulkResult::Person> &people = m_comparedGroups == 0 ? m_done
            : m_comparedGroups == 1                                     ? m_alreadySo
                                    : m_causes.at(m_comparedGroups - 2).people;
        for (; m_comparedPeople < people.size(); ++m_comparedPeople) {
            if (atMost-- <= 0)
                return false;
            const BulkResult::Person &person = people.at(m_comparedPeople);
            const bool blocked = isBlocked(person.key);
            if ((blocked == changed) != succeeded)
                m_disagreements.append({ person, blocked });
        }
        ++m_comparedGroups;
        m_comparedPeople = 0;
    }
    return true;
}

BulkResult BulkRun::result() const
{
    BulkResult result{
        m_status.change, m_done, m_alreadySo, m_causes, m_notSent, m_disagreements, m_compared
    };
    std::stable_sort(result.causes.begin(), result.causes.end(),
                     [](const auto &a, const auto &b) { return a.people.size() > b.people.size(); });
    return result;
}
