#include "app/api/blockstatusapi.h"
#include "app/api/restclient.h"
#include "app/model/blocklistmodel.h"
#include "tests/model/scriptednetwork.h"
#include "tests/model/simulatedserver.h"
#include "tests/model/virtualtime.h"
#include "tests/support/blocks.h"

#include <QHash>
#include <QMap>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

/// The model and its queue under random schedules in simulated time.
class TestChangeSchedules : public QObject
{
    Q_OBJECT

private slots:
    void everyWishIsToldOnce();
};

namespace {

using Change = ChangeQueue::Change;

/// One schedule: a server with moods, and a person who unblocks and blocks again the same few people, pauses,
/// cancels, reads the list and signs in again.
class Schedule : public QObject
{
public:
    explicit Schedule(quint32 seed)
        : m_random(seed)
        , m_server(m_time, m_random)
        , m_network([this](const QByteArray &method,
                           const QNetworkRequest &request) { return m_server.answer(method, request); },
                    m_time.later())
        , m_client({ &m_network })
        , m_api(m_client)
        , m_model(m_api)
    {
        m_client.setEndpoint(std::get<Endpoint>(Endpoint::parse(u"http://127.0.0.1:1"_s)));
        m_client.setCredentials({ "key", m_server.token, {} });
        m_people = 4 + m_random.bounded(16);
        for (int i = 0; i < m_people; ++i)
            m_server.blocked.insert(id(i));
        m_server.bound = 1 + m_random.bounded(8);
        m_server.onSend = [this](const QString &id) { lookAt(id); };
        ChangeQueue &queue = m_model.queue();
        queue.setClock(std::make_unique<VirtualClock>(m_time), seed);
        queue.setMaximumWindow(m_server.bound);
        connect(&m_model, &BlockListModel::unblocked, this,
                [this](const QList<ChangeOutcome> &outcomes) { told(outcomes, Change::Unblock); });
        connect(&m_model, &BlockListModel::blocked, this,
                [this](const QList<ChangeOutcome> &outcomes) { told(outcomes, Change::Block); });
        connect(&m_model, &BlockListModel::signInNeeded, this, [this] {
            m_time.after(m_random.bounded(3000), this, [this] {
                const bool signedIn = !oneIn(6);
                if (signedIn) {
                    m_server.token = QByteArray::number(++m_token);
                    m_client.setCredentials({ "key", m_server.token, {} });
                }
                m_model.resume(signedIn);
            });
        });
    }

    void run()
    {
        m_model.refresh();
        comeToRest();
        for (int i = 4 + m_random.bounded(12); i > 0; --i)
            m_time.after(m_random.bounded(6000), this, [this] { act(); });
        m_time.after(6000 + m_random.bounded(20'000), this, [this] {
            m_server.away = false;
            m_model.queue().setPaused(false);
        });
        comeToRest();
        m_model.refresh();
        comeToRest();
    }

    int wishes() const { return m_wishes; }
    int undoneUnderWay() const { return m_undoneUnderWay; }

    QByteArray verdict()
    {
        if (!m_server.problem().isEmpty())
            return m_server.problem();
        if (!m_model.queue().isIdle() || m_model.unblockingCount() != 0)
            return "work is left: " + QByteArray::number(m_model.unblockingCount());
        for (auto open = m_open.cbegin(); open != m_open.cend(); ++open) {
            if (open.value() != 0)
                return "not told: " + open.key().first.toUtf8();
        }
        QSet<QString> shown;
        for (int row = 0; row < m_model.rowCount(); ++row)
            shown.insert(m_model.keyAt(row).blockeeId);
        if (!m_model.refreshError() && shown != m_server.blocked)
            return "the list and the server disagree";
        return {};
    }

private:
    using Wish = std::pair<QString, Change>;

    static QString id(int number) { return u"u%1"_s.arg(number); }
    bool oneIn(int n) { return m_random.bounded(n) == 0; }

    /// Until nothing is due any more: lists are read by a thread, in real time.
    void comeToRest()
    {
        QTimer wake;
        wake.start(1);
        QElapsedTimer clock;
        clock.start();
        while (m_server.problem().isEmpty()) {
            if (m_time.step())
                continue;
            if (!m_model.isRefreshing() && m_model.queue().isIdle() && m_model.unblockingCount() == 0)
                return;
            if (clock.elapsed() > 10'000) {
                m_server.complain("it does not come to rest");
                return;
            }
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }

    void act()
    {
        switch (m_random.bounded(10)) {
        case 0:
        case 1:
        case 2:
            unblock();
            break;
        case 3:
        case 4:
        case 5:
            blockAgain();
            break;
        case 6: {
            m_model.queue().setPaused(true);
            m_time.after(m_random.bounded(3000), this, [this] { m_model.queue().setPaused(false); });
            break;
        }
        case 7:
            m_model.cancelPending();
            break;
        case 8:
            m_server.away = m_server.wasAway = true;
            m_time.after(m_random.bounded(15'000), this, [this] { m_server.away = false; });
            break;
        case 9:
            m_model.refresh();
            break;
        }
    }

    /// Some people, some of them twice.
    BlockRefs some()
    {
        QList<BlockKey> keys;
        for (int i = oneIn(3) ? 1 : 1 + m_random.bounded(m_people); i > 0; --i)
            keys.append({ id(m_random.bounded(m_people)), {}, BlockScope::Direct });
        return blocks(keys);
    }

    void unblock()
    {
        const BlockRefs people = some();
        QSet<BlockKey> wished;
        for (const BlockRef &person : people) {
            if (m_model.isUnblockable(person))
                wished.insert(person.key());
        }
        for (const BlockKey &key : std::as_const(wished))
            wish(key.blockeeId, Change::Unblock, wished.size() == 1);
        m_model.unblock(people);
    }

    void blockAgain()
    {
        const BlockRefs people = some();
        QStringList accepted;
        for (const BlockRef &block : people) {
            const BlockKey key = block.key();
            if (m_open.value({ key.blockeeId, Change::Block }) > 0)
                continue; // it is being blocked already
            const bool unblocking = m_open.value({ key.blockeeId, Change::Unblock }) > 0;
            m_undoneUnderWay += unblocking ? 1 : 0;
            if (unblocking)
                m_refused[key.blockeeId] += 1; // told, and nothing is sent
            else if (!accepted.contains(key.blockeeId))
                accepted.append(key.blockeeId);
        }
        for (const QString &person : std::as_const(accepted))
            wish(person, Change::Block, accepted.size() == 1);
        m_model.block(people);
    }

    void wish(const QString &person, Change change, bool alone)
    {
        ++m_wishes;
        ++m_open[{ person, change }];
        if (alone)
            m_alone.insert(person);
        else
            m_alone.remove(person);
    }

    void lookAt(const QString &person)
    {
        const ChangeQueue &queue = m_model.queue();
        if (queue.isPaused() && !m_alone.contains(person))
            m_server.complain("sent while paused: " + person.toUtf8());
        if (queue.inFlight() > queue.window() || queue.window() > queue.maximumWindow())
            m_server.complain("more in flight than the window");
        if (m_open.value({ person, Change::Unblock }) + m_open.value({ person, Change::Block }) != 1)
            m_server.complain("sent, and nobody wishes it: " + person.toUtf8());
    }

    void told(const QList<ChangeOutcome> &outcomes, Change change)
    {
        for (const ChangeOutcome &outcome : outcomes) {
            const QString person = outcome.block.key().blockeeId;
            if (change == Change::Block && outcome.kind == ChangeOutcome::Kind::Cancelled
                && m_refused.value(person) > 0) {
                --m_refused[person];
                continue;
            }
            if (--m_open[{ person, change }] < 0)
                m_server.complain("told twice: " + person.toUtf8());
            if (m_server.isUnderWay(person))
                m_server.complain("told while under way: " + person.toUtf8());
            m_server.forget(person);
            const bool good =
                outcome.kind == ChangeOutcome::Kind::Done || outcome.kind == ChangeOutcome::Kind::AlreadySo;
            const bool isSo = m_server.blocked.contains(person) == (change == Change::Block);
            if (good && !isSo)
                m_server.complain("told done, and is not: " + person.toUtf8());
            // Where the list could not be read, a lost answer counts as a failure.
            if (!good && isSo && change == Change::Unblock && !m_server.wasAway)
                m_server.complain("told not done, and is: " + person.toUtf8());
        }
    }

    QRandomGenerator m_random;
    VirtualTime m_time;
    SimulatedServer m_server;
    int m_people = 0;
    QMap<Wish, int> m_open; ///< wishes that are not told yet
    QHash<QString, int> m_refused; ///< to block whom is being unblocked
    QSet<QString> m_alone; ///< whose newest wish is a single click
    int m_token = 1;
    int m_wishes = 0;
    int m_undoneUnderWay = 0;
    ScriptedNetwork m_network;
    RestClient m_client;
    BlockStatusApi m_api;
    BlockListModel m_model; ///< last: dies first
};

} // namespace

void TestChangeSchedules::everyWishIsToldOnce()
{
    int wishes = 0;
    int undoneUnderWay = 0;
    for (quint32 seed = 1; seed <= 1000; ++seed) {
        Schedule schedule(seed);
        schedule.run();
        wishes += schedule.wishes();
        undoneUnderWay += schedule.undoneUnderWay();
        const QByteArray verdict = schedule.verdict();
        QVERIFY2(verdict.isEmpty(), ("seed " + QByteArray::number(seed) + ": " + verdict).constData());
    }
    // The schedules did happen.
    QVERIFY2(wishes > 10'000, qPrintable(QString::number(wishes)));
    QVERIFY2(undoneUnderWay > 500, qPrintable(QString::number(undoneUnderWay)));
}

QTEST_GUILESS_MAIN(TestChangeSchedules)
#include "tst_changeschedules.moc"
