#include "app/journal/journal.h"

#include "app/journal/journalstore.h"
#include "app/journal/journalthread.h"

#include <QDeadlineTimer>
#include <QMutexLocker>
#include <QPointer>

#include <algorithm>
#include <atomic>

namespace {

constexpr int longestFarewellMs = 2000;

struct Intended
{
    QList<qint64> ids;
};
struct Settled
{
    bool unknown = false;
};
struct Nothing
{
};

} // namespace

/// Where the journal's thread leaves its answers: it may outlive the journal when the disk hangs.
struct Journal::Mailbox
{
    QMutex mutex;
    Journal *journal = nullptr;
};

Journal::Journal(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_mailbox(std::make_shared<Mailbox>())
    , m_reader(std::make_unique<JournalThread>())
    , m_thread(std::make_unique<JournalThread>(m_reader.get()))
{
    m_mailbox->journal = this;
    m_thread->setObjectName(QStringLiteral("Journal"));
    m_reader->setObjectName(QStringLiteral("JournalReader"));
    connect(this, &Journal::changed, this, &Journal::index);
    m_reader->start(QThread::LowPriority);
    m_thread->start();
}

Journal::~Journal()
{
    const QDeadlineTimer farewell(longestFarewellMs);
    m_reader->finish();
    m_thread->finish();
    const bool ended = m_thread->wait(farewell) && m_reader->wait(farewell);
    const QMutexLocker locker(&m_mailbox->mutex);
    m_mailbox->journal = nullptr;
    // A disk that hangs must not hang the end of the program. The threads cannot be deleted then; what was
    // not committed is unfinished at the next start.
    if (!ended) {
        static_cast<void>(m_thread.release());
        static_cast<void>(m_reader.release());
    }
}

/// Queues work for the journal's thread and its handler for this one. Only values cross.
template <typename Result>
void Journal::post(JournalThread::Kind kind, QObject *context,
                   std::function<bool(JournalStore &, Result &)> work,
                   std::function<void(bool, const Result &)> handler)
{
    struct Answer
    {
        Result result{};
        // Touched in this thread only.
        std::function<void(bool, const Result &)> handler;
        QPointer<QObject> context;
        bool hasContext = false;
    };
    auto answer = std::make_shared<Answer>();
    answer->handler = std::move(handler);
    answer->context = context;
    answer->hasContext = context != nullptr;

    struct State
    {
        Health health;
        QString setAsideAs;
    };
    const auto deliver = [kind, answer, generation = m_generation](Journal *journal, bool ok,
                                                                   const std::optional<State> &state) {
        const QPointer<Journal> alive(journal);
        if (state && generation == journal->m_generation) {
            journal->m_setAsideAs = state->setAsideAs;
            journal->setHealth(state->health);
        }
        const auto handle = std::exchange(answer->handler, {});
        const bool wanted = !answer->hasContext || answer->context;
        answer->context.clear();
        if (alive && handle && wanted)
            handle(ok, answer->result);
        const bool changes = kind == JournalThread::Kind::Control || kind == JournalThread::Kind::Write;
        if (alive && changes && ok)
            emit journal->changed();
    };

    m_thread->add({ kind,
                    [answer, work = std::move(work)](JournalStore &store) {
                        answer->result = {}; // a second try starts anew
                        return work(store, answer->result);
                    },
                    [deliver, mailbox = m_mailbox](bool ok, const JournalStore *store) {
                        std::optional<State> state;
                        if (store)
                            state = State{ store->health(), store->setAsideAs() };
                        const QMutexLocker locker(&mailbox->mutex);
                        if (Journal *journal = mailbox->journal) {
                            QMetaObject::invokeMethod(
                                journal, [deliver, journal, ok, state] { deliver(journal, ok, state); },
                                Qt::QueuedConnection);
                        }
                    } });
}

void Journal::setHealth(Health health)
{
    if (m_health == health)
        return;
    m_health = health;
    emit healthChanged(health);
}

void Journal::open(const QString &accountId, QObject *context, std::function<void(Health)> handler)
{
    ++m_generation;
    ++m_toIndex; // what an earlier run of the program did not come to
    setHealth(Health::Closed);
    post<Health>(
        JournalThread::Kind::Control, context,
        [folder = m_folder, accountId](JournalStore &store, Health &health) {
            health = store.open(folder, accountId);
            return true;
        },
        [handler = std::move(handler)](bool, Health health) {
            if (handler)
                handler(health);
        });
}

/// Lets the search find all there is: of a big batch that is work for after its storing, which somebody waits
/// for. Called after every change, so that it goes on where the disk refused before.
void Journal::index()
{
    if (m_indexing || m_indexed == m_toIndex)
        return;
    m_indexing = true;
    post<std::optional<int>>(
        JournalThread::Kind::Look, nullptr,
        [](JournalStore &store, std::optional<int> &count) {
            count = store.indexNext();
            return true;
        },
        [this, asked = m_toIndex](bool, const std::optional<int> &count) {
            m_indexing = false;
            if (count == 0)
                m_indexed = asked;
            else if (count)
                emit changed();
        });
}

void Journal::close()
{
    ++m_generation;
    m_setAsideAs.clear();
    setHealth(Health::Closed);
    post<Nothing>(JournalThread::Kind::Control, nullptr,
                  [](JournalStore &store, Nothing &) {
                      store.close();
                      return true;
                  },
                  {});
}

Journal::Health Journal::health() const
{
    return m_health;
}

QString Journal::setAsideAs() const
{
    return m_setAsideAs;
}

void Journal::intend(const QList<Intention> &intentions, QObject *context,
                     std::function<void(const QList<qint64> &, qint64)> handler, qint64 batch)
{
    intend(
        intentions.size(), [intentions](qsizetype index) { return intentions.at(index); }, context,
        std::move(handler), batch);
}

void Journal::intend(const BlockRefs &blocks, Change change, QObject *context,
                     std::function<void(const QList<qint64> &, qint64)> handler, qint64 batch)
{
    intend(
        blocks.size(),
        [blocks, change](qsizetype index) {
            return Intention{ blocks.at(index).status(), change };
        },
        context, std::move(handler), batch);
}

void Journal::intend(qsizetype count, std::function<Intention(qsizetype)> at, QObject *context,
                     std::function<void(const QList<qint64> &, qint64)> handler, qint64 batch)
{
    if (count > JournalStore::indexedAtOnce)
        ++m_toIndex;
    post<Intended>(
        JournalThread::Kind::Write, context,
        [count, at = std::move(at), batch](JournalStore &store, Intended &intended) {
            return store.insert(count, at, batch, intended.ids);
        },
        [handler = std::move(handler), batch](bool ok, const Intended &intended) {
            const bool stored = ok && !intended.ids.isEmpty();
            const qint64 number = batch != 0 ? batch : intended.ids.value(0);
            if (handler)
                handler(stored ? intended.ids : QList<qint64>(), stored ? number : 0);
        });
}

qint64 Journal::newBatch()
{
    // Batches of their own are numbered like their first row: far below.
    static std::atomic<qint64> last = 0;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    qint64 before = last;
    while (!last.compare_exchange_weak(before, std::max(before + 1, now))) { }
    return std::max(before + 1, now);
}

void Journal::settle(const QList<Settlement> &settlements, QObject *context,
                     std::function<void(bool)> handler)
{
    post<Settled>(
        JournalThread::Kind::Write, context,
        [settlements](JournalStore &store, Settled &settled) {
            return store.update(settlements, settled.unknown);
        },
        [handler = std::move(handler)](bool ok, const Settled &settled) {
            if (handler)
                handler(ok && !settled.unknown);
        });
}

void Journal::unfinished(QObject *context, std::function<void(const QList<Entry> &)> handler)
{
    post<QList<Entry>>(
        JournalThread::Kind::Look, context,
        [](JournalStore &store, QList<Entry> &entries) {
            entries = store.unfinished();
            return true;
        },
        [handler = std::move(handler)](bool, const QList<Entry> &entries) { handler(entries); });
}

void Journal::count(const Query &query, QObject *context, std::function<void(qint64)> handler)
{
    post<qint64>(
        JournalThread::Kind::Read, context,
        [query](JournalStore &store, qint64 &count) { return store.count(query, count); },
        [handler = std::move(handler)](bool, qint64 count) { handler(count); });
}

void Journal::page(const Query &query, qint64 beforeId, int limit, QObject *context,
                   std::function<void(const QList<Entry> &)> handler)
{
    post<QList<Entry>>(
        JournalThread::Kind::Read, context,
        [query, beforeId, limit](JournalStore &store, QList<Entry> &entries) {
            return store.page(query, beforeId, limit, entries);
        },
        [handler = std::move(handler)](bool, const QList<Entry> &entries) { handler(entries); });
}

void Journal::clearHistory(qint64 beforeMs, QObject *context, std::function<void(bool)> handler)
{
    post<Nothing>(
        JournalThread::Kind::Control, context,
        [beforeMs](JournalStore &store, Nothing &) { return store.clear(beforeMs); },
        [handler = std::move(handler)](bool ok, Nothing) {
            if (handler)
                handler(ok);
        });
}

void Journal::deleteHistory(const QString &accountId, QObject *context, std::function<void(bool)> handler)
{
    post<Nothing>(
        JournalThread::Kind::Control, context,
        [folder = m_folder, accountId](JournalStore &store, Nothing &) {
            return store.remove(folder, accountId);
        },
        [handler = std::move(handler)](bool ok, Nothing) {
            if (handler)
                handler(ok);
        });
}
