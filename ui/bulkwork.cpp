#include "ui/bulkwork.h"

#include "ui/bulkprogress.h"

#include <algorithm>

using namespace std::chrono_literals;

using Change = BulkStatus::Change;
using Phase = BulkStatus::Phase;

namespace {

constexpr qsizetype helpingSize = 1000;
constexpr int comparedATurn = 2000;

ChangeQueue::Change queueChange(Change change)
{
    return change == Change::Block ? ChangeQueue::Change::Block : ChangeQueue::Change::Unblock;
}

BlockRefs refsOf(const QList<Journal::Entry> &entries)
{
    QList<BlockStatus> statuses;
    statuses.reserve(entries.size());
    for (const Journal::Entry &entry : entries)
        statuses.append(entry.status);
    return BlockRefs(statuses);
}

} // namespace

BulkWork::BulkWork(BlockListModel &model, BulkProgress &panel, QObject *parent)
    : QObject(parent), m_model(model), m_panel(panel)
{
    m_clock.start();
    m_helping.setInterval(0);
    connect(&m_helping, &QTimer::timeout, this, [this] { m_comparing ? compare() : helping(); });
    m_tick.setInterval(500ms);
    connect(&m_tick, &QTimer::timeout, this, &BulkWork::show);
    connect(&m_panel, &BulkProgress::pauseRequested, this, &BulkWork::setPaused);
    connect(&m_panel, &BulkProgress::cancelRequested, this, &BulkWork::cancel);
    connect(&m_model, &BlockListModel::refreshFinished, this, &BulkWork::listRead);
    connect(&m_model, &BlockListModel::storageRefused, this, &BulkWork::updatePhase);
    m_panel.hide();
}

BulkWork::~BulkWork() = default;

BulkRun::Time BulkWork::now() const
{
    return BulkRun::Time(m_clock.elapsed());
}

void BulkWork::unblock(const BlockRefs &blocks)
{
    ask(Change::Unblock, blocks);
}

void BulkWork::block(const BlockRefs &blocks)
{
    ask(Change::Block, blocks);
}

void BulkWork::ask(Change change, const BlockRefs &blocks)
{
    if (blocks.isEmpty())
        return;
    Work work;
    work.change = change;
    work.blocks = blocks;
    work.isStored = false;
    const qint64 batch = work.batch;
    add(std::move(work));
    m_model.intend({ batch, queueChange(change), blocks }, this,
                   [this, batch](bool ok, const QList<qint64> &ids) { stored(batch, ok, ids); });
}

/// The journal holds the whole batch, or refused it.
void BulkWork::stored(qint64 batch, bool ok, const QList<qint64> &ids)
{
    const auto work = std::find_if(m_work.begin(), m_work.end(),
                                   [batch](const Work &asked) { return asked.batch == batch; });
    if (work == m_work.end())
        return;
    work->isStored = true;
    work->stored = ids;
    work->cancelled = work->cancelled || !ok;
    if (hasWork())
        m_helping.start();
}

void BulkWork::goOn(const QList<Journal::Entry> &entries)
{
    for (const auto change : { Journal::Change::Unblock, Journal::Change::Block }) {
        Work work;
        work.change = change == Journal::Change::Block ? Change::Block : Change::Unblock;
        std::copy_if(entries.cbegin(), entries.cend(), std::back_inserter(work.entries),
                     [change](const Journal::Entry &entry) { return entry.change == change; });
        add(std::move(work));
    }
}

void BulkWork::add(Work work)
{
    if (work.left() == 0)
        return;
    if (!m_run) {
        m_change = work.change;
        m_run.emplace(m_change);
        m_tick.start();
    }
    const auto behind = std::find_if(m_work.cbegin(), m_work.cend(),
                                     [this](const Work &other) { return other.change != m_change; });
    if (work.change == m_change) {
        m_stopping = work.cancelled;
        m_reading = false;
        m_comparing = false;
        m_batches.insert(work.batch);
        m_work.insert(behind, std::move(work));
        m_helping.start();
    } else {
        m_work.push_back(std::move(work));
    }
    updatePhase();
}

bool BulkWork::hasWork() const
{
    return !m_work.empty() && m_work.front().change == m_change;
}

/// Asks for the next keys.
void BulkWork::helping()
{
    if (!hasWork() || !m_work.front().isStored) {
        m_helping.stop();
        endWhenSettled();
        return;
    }
    Work &work = m_work.front();
    const BlockRefs blocks = work.blocks.mid(work.taken, helpingSize);
    const QList<qint64> ids = work.stored.mid(work.taken, helpingSize);
    const QList<Journal::Entry> entries = work.entries.mid(work.taken, helpingSize);
    const qint64 batch = work.batch;
    const bool cancelled = work.cancelled;
    work.taken += blocks.size() + entries.size();
    if (work.left() == 0)
        m_work.pop_front();
    if (!entries.isEmpty() && cancelled)
        m_run->noteNotSent(refsOf(entries), now());
    else if (!entries.isEmpty())
        goOnWith(entries, batch);
    else if (cancelled)
        m_run->add(m_model.giveUp(blocks, queueChange(m_change), batch, ids), now());
    else if (m_change == Change::Unblock)
        m_run->add(m_model.unblock(blocks, batch, ids), now());
    else
        m_run->add(m_model.block(blocks, batch, ids), now());
    show();
}

void BulkWork::goOnWith(const QList<Journal::Entry> &entries, qint64 batch)
{
    const QList<Journal::Entry> others = m_model.goOn(entries, batch);
    m_run->add(static_cast<int>(entries.size() - others.size()), now());
    if (!others.isEmpty())
        emit superseded(others);
}

QList<ChangeOutcome> BulkWork::take(const QList<ChangeOutcome> &outcomes)
{
    if (!m_run)
        return outcomes;
    QList<ChangeOutcome> ours;
    QList<ChangeOutcome> others;
    for (const ChangeOutcome &outcome : outcomes)
        (m_batches.contains(outcome.batch) ? ours : others).append(outcome);
    if (ours.isEmpty())
        return others;
    m_run->note(ours, now());
    show();
    endWhenSettled();
    return others;
}

void BulkWork::setWaiting(const ApiError &cause, std::chrono::milliseconds forHowLong)
{
    m_waitingFor.reset();
    if (forHowLong > 0ms)
        m_waitingFor = cause;
    if (!m_run)
        return;
    updatePhase();
    if (m_run->status(now()).phase == Phase::WaitingServer) {
        m_run->setPhase(Phase::WaitingServer, forHowLong, now());
        show();
    }
}

void BulkWork::setSignInNeeded(bool needed)
{
    m_signIn = needed;
    updatePhase();
}

void BulkWork::setPaused(bool paused)
{
    if (!m_run)
        return;
    m_paused = paused;
    m_held = false;
    m_model.queue().setPaused(paused);
    updatePhase();
}

void BulkWork::hold()
{
    if (!m_run || m_paused)
        return;
    setPaused(true);
    m_held = true;
}

void BulkWork::goOnAfterHold()
{
    if (m_held)
        setPaused(false);
}

void BulkWork::cancel()
{
    if (!m_run || m_stopping)
        return;
    m_stopping = true;
    QList<Journal::Entry> entries;
    for (Work &work : m_work) {
        work.cancelled = true;
        entries += work.entries.mid(work.taken);
    }
    if (!entries.isEmpty())
        emit superseded(entries);
    m_model.cancelPending();
    // Nothing is left that could be paused.
    m_paused = false;
    m_model.queue().setPaused(false);
    updatePhase();
    endWhenSettled();
}

void BulkWork::halt()
{
    m_helping.stop();
    for (const Work &work : m_work) {
        if (work.cancelled)
            m_model.dropIntentions(work.stored.mid(work.taken));
    }
    m_model.queue().setPaused(true);
}

void BulkWork::clear()
{
    const bool wasRunning = m_run.has_value();
    m_run.reset();
    m_work.clear();
    m_batches.clear();
    m_stopping = m_reading = m_comparing = m_signIn = false;
    m_waitingFor.reset();
    if (std::exchange(m_paused, false))
        m_model.queue().setPaused(false);
    m_helping.stop();
    m_tick.stop();
    m_panel.hide();
    if (wasRunning)
        emit changed();
}

int BulkWork::remaining() const
{
    qsizetype count = m_run ? m_run->pendingCount() : 0;
    for (const Work &work : m_work)
        count += work.left();
    return static_cast<int>(count);
}

int BulkWork::settled() const
{
    return m_run ? m_run->status(now()).settled() : 0;
}

void BulkWork::updatePhase()
{
    if (!m_run)
        return;
    Phase phase = Phase::Running;
    if (m_reading || m_comparing)
        phase = Phase::Reconciling;
    else if (m_signIn)
        phase = Phase::SignIn;
    else if (m_model.waitsForStorage())
        phase = Phase::Storage;
    else if (m_stopping)
        phase = Phase::Stopping;
    else if (m_paused)
        phase = Phase::Paused;
    else if (m_waitingFor)
        phase = m_waitingFor->kind == ApiError::Kind::Unreachable ? Phase::Offline : Phase::WaitingServer;
    const BulkStatus status = m_run->status(now());
    if (phase != status.phase)
        m_run->setPhase(phase, phase == Phase::WaitingServer ? status.wait : 0ms, now());
    show();
}

void BulkWork::show()
{
    if (!m_run)
        return;
    // The whole of it, also what waits for its helping.
    int toCome = 0;
    int behind = 0;
    for (const Work &work : m_work)
        (work.change == m_change ? toCome : behind) += static_cast<int>(work.left());
    BulkStatus status = m_run->status(now(), toCome);
    status.behind = behind;
    m_panel.setStatus(status);
    m_panel.show();
    emit changed();
}

void BulkWork::endWhenSettled()
{
    if (!m_run || m_reading || m_comparing || !m_run->isSettled() || hasWork())
        return;
    m_reading = true;
    updatePhase();
    m_model.refresh();
    if (!m_model.isRefreshing())
        listRead();
}

void BulkWork::listRead()
{
    if (!m_reading)
        return;
    m_reading = false;
    if (m_model.refreshError()) {
        m_run->setUncompared();
        finish();
        return;
    }
    m_comparing = true;
    m_helping.start();
}

void BulkWork::compare()
{
    if (!m_run->reconcile([this](const BlockRef &block) { return m_model.contains(block); }, comparedATurn))
        return;
    finish();
}

void BulkWork::finish()
{
    const BulkResult result = m_run->result();
    std::deque<Work> others = std::exchange(m_work, {});
    clear();
    emit finished(result);
    for (Work &work : others)
        add(std::move(work));
}
