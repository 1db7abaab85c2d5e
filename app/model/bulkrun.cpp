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

BlockRefs BulkResult::failed() const
{
    BlockRefs blocks;
    for (const Cause &cause : causes)
        blocks.append(cause.people);
    return blocks;
}

BulkRun::BulkRun(BulkStatus::Change change)
{
    m_status.change = change;
    m_result.change = change;
}

void BulkRun::add(int count, Time now)
{
    if (!m_started) {
        m_started = true;
        m_since = now;
        m_samples.push_back({ 0ms, 0 });
    }
    // A comparison that was under way has not seen these.
    m_comparedGroups = 0;
    m_comparedPeople = 0;
    m_result.disagreements.clear();
    m_status.total += count;
}

void BulkRun::note(const QList<ChangeOutcome> &outcomes, Time now)
{
    for (const ChangeOutcome &outcome : outcomes) {
        m_result.dateMoved = m_result.dateMoved || outcome.dateMoved;
        switch (outcome.kind) {
        case ChangeOutcome::Kind::Done:
            ++m_status.done;
            m_result.done.append(outcome.block);
            m_result.doneAtMs.append(outcome.settledAtMs);
            break;
        case ChangeOutcome::Kind::AlreadySo:
            ++m_status.alreadySo;
            m_result.alreadySo.append(outcome.block);
            m_result.alreadySoAtMs.append(outcome.settledAtMs);
            break;
        case ChangeOutcome::Kind::Cancelled:
            ++m_status.cancelled;
            m_result.notSent.append(outcome.block);
            break;
        case ChangeOutcome::Kind::Failed: {
            ++m_status.failed;
            const ApiError::Kind kind = outcome.error.kind;
            const BlockScope scope = outcome.block.view().scope;
            QList<BulkResult::Cause> &causes = m_result.causes;
            // Only a refusal reads differently for a room.
            auto cause = std::find_if(causes.begin(), causes.end(), [&](const BulkResult::Cause &known) {
                return known.error.kind == kind
                    && (kind != ApiError::Kind::Forbidden || known.scope == scope);
            });
            if (cause == causes.end())
                cause = causes.insert(cause, { outcome.error, scope, {} });
            cause->people.append(outcome.block);
            cause->errors.append(outcome.error);
            break;
        }
        }
    }
    sample(now);
}

void BulkRun::noteNotSent(const BlockRefs &blocks, Time now)
{
    add(static_cast<int>(blocks.size()), now);
    m_status.cancelled += static_cast<int>(blocks.size());
    m_result.notSent.append(blocks);
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

BulkStatus BulkRun::status(Time now, int toCome) const
{
    BulkStatus status = m_status;
    status.total += toCome;
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

bool BulkRun::reconcile(const std::function<bool(const BlockRef &)> &isBlocked, int atMost)
{
    const bool changed = m_status.change == BulkStatus::Change::Block; // what the list says after a success
    while (m_comparedGroups < m_result.causes.size() + 2) {
        const bool succeeded = m_comparedGroups < 2;
        const BlockRefs &people = m_comparedGroups == 0 ? m_result.done
            : m_comparedGroups == 1                     ? m_result.alreadySo
                                                        : m_result.causes.at(m_comparedGroups - 2).people;
        for (; m_comparedPeople < people.size(); ++m_comparedPeople) {
            if (atMost-- <= 0)
                return false;
            const BlockRef person = people.at(m_comparedPeople);
            const bool blocked = isBlocked(person);
            if ((blocked == changed) != succeeded)
                m_result.disagreements.append({ person, blocked });
        }
        ++m_comparedGroups;
        m_comparedPeople = 0;
    }
    return true;
}

BulkResult BulkRun::result() const
{
    BulkResult result = m_result;
    std::stable_sort(result.causes.begin(), result.causes.end(),
                     [](const auto &a, const auto &b) { return a.people.size() > b.people.size(); });
    return result;
}
