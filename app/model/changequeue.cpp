#include "app/model/changequeue.h"

#include "app/api/blockstatusapi.h"
#include "app/api/restclient.h"

#include <algorithm>
#include <iterator>
#include <utility>

using namespace std::chrono_literals;

namespace {

/// A server that asks one person to wait longer than this for one click is answered by telling the person.
constexpr auto longestWaitAlone = 60s;
constexpr int droppedATurn = 2000;
/// What a timer can hold.
constexpr auto longestWait = 24 * 24h;

bool isGateway(int httpStatus)
{
    return httpStatus == 502 || httpStatus == 504;
}

/// True when the server may have carried the change out although we do not know.
bool leavesUnknown(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Unreachable:
    case ApiError::Kind::TimedOut:
    case ApiError::Kind::Unreadable:
    case ApiError::Kind::TooLarge:
        return error.wasSent;
    case ApiError::Kind::ServerProblem:
        return isGateway(error.httpStatus);
    default:
        return false;
    }
}

} // namespace

ChangeQueue::ChangeQueue(BlockStatusApi &api, QObject *parent)
    : QObject(parent), m_api(api), m_context(std::make_unique<QObject>())
{
    setClock(std::make_unique<QueueClock>(), QRandomGenerator::global()->generate());
    m_dropTimer.setInterval(0);
    connect(&m_dropTimer, &QTimer::timeout, this, &ChangeQueue::settleDropped);
}

ChangeQueue::~ChangeQueue() = default;

void ChangeQueue::add(std::vector<Job> jobs)
{
    for (Job &job : jobs) {
        Item item;
        const bool alone = job.alone;
        item.job = std::move(job);
        (alone ? m_urgent : m_ready).push_back(std::move(item));
    }
    pump();
}

void ChangeQueue::cancelPending()
{
    drop(End::Cancelled, m_retryCause);
    pump();
}

/// Takes all that is not in flight out of the queue, to end so.
void ChangeQueue::drop(End end, const ApiError &error)
{
    ++m_epoch;
    Dropped dropped{ std::exchange(m_urgent, {}), end, error };
    if (dropped.items.empty())
        dropped.items.swap(m_ready);
    else
        std::move(m_ready.begin(), m_ready.end(), std::back_inserter(dropped.items));
    m_ready.clear();
    for (auto &[when, item] : m_later)
        dropped.items.push_back(std::move(item));
    m_later.clear();
    if (dropped.items.empty())
        return;
    m_dropped.push_back(std::move(dropped));
    m_dropTimer.start();
    settleDropped();
}

void ChangeQueue::settleDropped()
{
    for (int left = droppedATurn; left > 0 && !m_dropped.empty(); --left) {
        Dropped &dropped = m_dropped.front();
        const Item item = std::move(dropped.items.front());
        const End end = dropped.end;
        const ApiError error = dropped.error;
        dropped.items.pop_front();
        if (dropped.items.empty())
            m_dropped.pop_front();
        settle(item, item.maybeDone ? End::Unknown : end, error);
    }
    if (!m_dropped.empty() || !m_dropTimer.isActive())
        return;
    m_dropTimer.stop();
    if (isIdle())
        emit idle();
}

void ChangeQueue::setPaused(bool paused)
{
    m_paused = paused;
    pump();
}

void ChangeQueue::setHeld(bool held)
{
    m_held = held;
    pump();
}

void ChangeQueue::holdForSignIn(const ApiError &error)
{
    if (m_signIn)
        return;
    m_signIn = error;
    m_clock->stopAlarm();
}

void ChangeQueue::resume(bool signedIn)
{
    if (!m_signIn)
        return;
    const ApiError error = *m_signIn;
    m_signIn.reset();
    if (!signedIn)
        drop(End::Failed, error);
    pump();
}

void ChangeQueue::serverIsBack()
{
    m_offlineTries = 0;
    m_offlineUntil = 0;
    pump();
}

void ChangeQueue::clear()
{
    m_context = std::make_unique<QObject>();
    m_urgent.clear();
    m_ready.clear();
    m_later.clear();
    m_dropped.clear();
    m_dropTimer.stop();
    m_clock->stopAlarm();
    m_inFlight = 0;
    m_window = firstWindow;
    m_best = -1;
    m_shrunkAt = -1;
    m_holdUntil = 0;
    m_offlineUntil = 0;
    m_toldUntil = 0;
    m_offlineTries = 0;
    m_limitedTries = 0;
    m_waiting = false;
    m_paused = false;
    m_held = false;
    m_signIn.reset();
    ++m_epoch;
}

bool ChangeQueue::isIdle() const
{
    return m_inFlight == 0 && pending() == 0;
}

qsizetype ChangeQueue::pending() const
{
    qsizetype count = std::ssize(m_urgent) + std::ssize(m_ready) + std::ssize(m_later);
    for (const Dropped &dropped : m_dropped)
        count += std::ssize(dropped.items);
    return count;
}

void ChangeQueue::setMaximumWindow(int requests)
{
    m_maximumWindow = std::max(1, requests);
    m_window = std::min(m_window, m_maximumWindow);
}

void ChangeQueue::setTiming(const Timing &timing)
{
    m_timing = timing;
}

void ChangeQueue::setClock(std::unique_ptr<QueueClock> clock, quint32 seed)
{
    m_clock = std::move(clock);
    m_random.seed(seed);
    connect(m_clock.get(), &QueueClock::alarm, this, &ChangeQueue::pump);
}

void ChangeQueue::pump()
{
    if (m_signIn)
        return;
    const qint64 time = now();
    while (!m_later.empty() && m_later.begin()->first <= time) {
        auto node = m_later.extract(m_later.begin());
        putBack(std::move(node.mapped()));
    }
    if (const qint64 until = std::max(m_holdUntil, m_offlineUntil); time < until) {
        wakeAt(until);
        if (pending() > 0 && m_toldUntil != until) {
            m_toldUntil = until;
            m_waiting = true;
            emit waiting(m_waitCause, std::chrono::milliseconds(until - time));
        }
        return;
    }
    if (m_waiting && pending() > 0) {
        m_waiting = false;
        emit waiting(m_waitCause, 0ms);
    }
    // While the server is away, one request asks whether it is back.
    const int bound = m_offlineTries > 0 ? 1 : m_window;
    while (m_inFlight < bound) {
        std::deque<Item> &queue = !m_urgent.empty() ? m_urgent : m_ready;
        if (queue.empty() || (&queue == &m_ready && (m_paused || m_held)))
            break;
        Item item = std::move(queue.front());
        queue.pop_front();
        send(std::move(item));
    }
    if (!m_later.empty())
        wakeAt(m_later.begin()->first);
}

void ChangeQueue::wakeAt(qint64 when)
{
    m_clock->setAlarm(std::chrono::milliseconds(std::max<qint64>(0, when - now())));
}

void ChangeQueue::send(Item item)
{
    ++m_inFlight;
    ++item.attempts;
    const Request request{ m_epoch, m_api.client().credentialsRevision(), now() };
    const BlockKey key = item.job.block.key();
    const bool unblocks = item.job.change == Change::Unblock;
    auto handler = [this, request, item = std::move(item)](const Result<BlockStatus> &result) {
        answered(item, request, result);
    };
    if (unblocks)
        m_api.unblock(key, m_context.get(), std::move(handler));
    else
        m_api.block(key, m_context.get(), std::move(handler));
}

void ChangeQueue::answered(Item item, const Request &request, const Result<BlockStatus> &result)
{
    --m_inFlight;
    if (result || result.error().httpStatus != 0)
        m_offlineTries = 0;
    if (result) {
        m_limitedTries = 0;
        grow(now() - request.sentAt);
        settle(item, End::Done, {}, result.value().blockedAtMs);
    } else {
        failed(std::move(item), request, result.error());
    }
    pump();
    if (isIdle())
        emit idle();
}

void ChangeQueue::failed(Item item, const Request &request, const ApiError &error)
{
    using Kind = ApiError::Kind;
    const bool sentBefore = item.everSent || error.wasResent;
    // Whoever says 429 or 401 did not look at the change.
    if (error.kind != Kind::RateLimited && error.kind != Kind::SignInExpired)
        item.everSent = item.everSent || error.wasSent;
    const bool cancelled = request.epoch != m_epoch;

    switch (error.kind) {
    case Kind::BlockNotFound:
        if (item.job.change == Change::Unblock)
            settle(item, sentBefore ? End::Done : End::AlreadySo);
        else
            giveUp(item, error);
        return;
    case Kind::AlreadyBlocked:
        if (item.job.change == Change::Block)
            settle(item, sentBefore ? End::Done : End::AlreadySo);
        else
            giveUp(item, error);
        return;
    case Kind::SignInExpired: {
        if (cancelled) {
            settle(item, item.maybeDone ? End::Unknown : End::Cancelled, error);
            return;
        }
        const bool oldToken = request.credentials != m_api.client().credentialsRevision();
        --item.attempts; // refused before it was looked at
        if (item.job.alone)
            m_urgent.push_front(std::move(item));
        else
            m_ready.push_front(std::move(item));
        if (!oldToken && !m_signIn) {
            holdForSignIn(error);
            emit signInNeeded(error);
        }
        return;
    }
    case Kind::Cancelled:
        settle(item, item.maybeDone ? End::Unknown : End::Cancelled, error);
        return;
    case Kind::RateLimited: {
        shrink(request);
        const std::chrono::milliseconds wait = askedWait(error);
        hold(m_holdUntil, wait, error); // for all, also when this one is given up
        const bool tooMuch = item.job.alone && (item.attempts > 1 || wait > longestWaitAlone);
        if (cancelled || tooMuch || item.attempts >= attemptsPerKey) {
            giveUp(item, error);
            return;
        }
        putBack(std::move(item));
        return;
    }
    case Kind::Unreachable:
        if (!error.wasSent) {
            if (item.job.alone || cancelled) {
                giveUp(item, error);
                return;
            }
            --item.attempts; // it never left
            if (now() >= std::max(m_holdUntil, m_offlineUntil)) {
                const qint64 delay = std::min<qint64>(
                    m_timing.longestRetry.count(), m_timing.offline.count() << std::min(m_offlineTries, 16));
                ++m_offlineTries;
                hold(m_offlineUntil, std::chrono::milliseconds(jittered(delay)), error);
            }
            putBack(std::move(item));
            return;
        }
        break;
    case Kind::TimedOut:
        shrink(request);
        break;
    case Kind::ServerProblem:
        if (error.httpStatus == 503) {
            shrink(request);
            if (error.retryAfter)
                hold(m_holdUntil, askedWait(error), error);
        }
        break;
    case Kind::Unreadable:
    case Kind::TooLarge:
        if (!error.wasSent) {
            giveUp(item, error);
            return;
        }
        break;
    default:
        giveUp(item, error);
        return;
    }

    item.maybeDone = item.maybeDone || leavesUnknown(error);
    if (item.job.alone || cancelled || item.attempts >= attemptsPerKey)
        giveUp(item, error);
    else
        retryLater(std::move(item), error);
}

void ChangeQueue::retryLater(Item item, const ApiError &error)
{
    const int repetition = std::max(0, item.attempts - 1);
    const qint64 delay =
        std::min<qint64>(m_timing.longestRetry.count(), m_timing.retry.count() << std::min(repetition, 16));
    m_retryCause = error;
    m_later.emplace(now() + jittered(delay), std::move(item));
}

void ChangeQueue::giveUp(const Item &item, const ApiError &error)
{
    settle(item, item.maybeDone ? End::Unknown : End::Failed, error);
}

void ChangeQueue::settle(const Item &item, End end, const ApiError &error, qint64 blockedAtMs)
{
    emit settled({ item.job, end, error, blockedAtMs });
}

void ChangeQueue::putBack(Item item)
{
    (item.job.alone ? m_urgent : m_ready).push_front(std::move(item));
}

/// Until: one of the two times that all work waits for.
void ChangeQueue::hold(qint64 &until, std::chrono::milliseconds delay, const ApiError &cause)
{
    const qint64 end = now() + delay.count();
    if (end > std::max(m_holdUntil, m_offlineUntil))
        m_waitCause = cause;
    until = std::max(until, end);
}

std::chrono::milliseconds ChangeQueue::askedWait(const ApiError &error) const
{
    if (error.retryAfter)
        return std::min<std::chrono::seconds>(*error.retryAfter, longestWait).count() * m_timing.second;
    return m_timing.rateLimited * (1 << std::clamp(m_limitedTries - 1, 0, 6));
}

void ChangeQueue::shrink(const Request &request)
{
    // All that was sent under the old window complains; once is enough.
    if (request.sentAt <= m_shrunkAt)
        return;
    ++m_limitedTries;
    m_shrunkAt = now();
    m_window = std::max(1, m_window / 2);
}

void ChangeQueue::grow(qint64 latency)
{
    m_best = m_best < 0 ? latency : std::min(latency, m_best + m_best / 64);
    const bool full = m_inFlight + 1 >= m_window;
    // Until the server first complains, the window trebles in the time that one answer takes.
    const int step = m_shrunkAt < 0 ? 2 : 1;
    if (full && latency <= 2 * m_best + 50)
        m_window = std::min(m_window + step, m_maximumWindow);
}

qint64 ChangeQueue::jittered(qint64 ms)
{
    return ms / 2 + m_random.bounded(ms + 1);
}
