#include "app/api/blockstatusapi.h"
#include "app/api/restclient.h"
#include "app/model/changequeue.h"
#include "tests/model/scriptednetwork.h"
#include "tests/model/simulatedserver.h"
#include "tests/model/virtualtime.h"

#include <QHash>
#include <QRandomGenerator>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The queue of changes against a simulated server.
class TestChangeQueue : public QObject
{
    Q_OBJECT

private slots:
    void everyKeyIsSettledOnceUnderRandomSchedules();
    void aWaitThatTheServerAsksForHoldsAllWork_data();
    void aWaitThatTheServerAsksForHoldsAllWork();
    void theLastAttemptsWaitIsObeyedByTheOthers();
    void repetitionsComeLaterAndLaterAndNotInStep();
    void aServerThatIsBackEndsTheWaitForIt();
    void manyThatAreCancelledAreSettledInTurns();
    void theWindowGrowsWhileAnswersAreQuick();
    void theWindowGrowsMoreSlowlyOnceTheServerHasComplained();
    void theWindowIsHalvedOnceForEachRefusal();
    void theWindowKeepsToItsBound();
    void pauseHoldsBackAllButSingleClicks();
    void anUnreachableServerIsAskedByOneRequest();
    void aSingleClickFailsAtOnceWhenOffline();
};

namespace {

QByteArray success()
{
    return R"({"RC":0,"RM":"OK","result":{"blockee":{"_id":"x"},"room":"r"}})";
}

QByteArray failure(int rc, const QByteArray &code)
{
    return "{\"RC\":" + QByteArray::number(rc) + ",\"error\":{\"code\":\"" + code + "\",\"message\":\"m\"}}";
}

BlockStatusListPtr people(int count, int from = 0)
{
    auto list = std::make_shared<BlockStatusList>();
    for (int i = from; i < from + count; ++i) {
        BlockStatus status;
        status.key.blockeeId = u"u%1"_s.arg(i);
        list->append(status);
    }
    return list;
}

std::vector<ChangeQueue::Job> jobsOf(const BlockStatusListPtr &list, bool alone = false)
{
    std::vector<ChangeQueue::Job> jobs;
    for (qsizetype row = 0; row < list->size(); ++row) {
        ChangeQueue::Job job;
        job.block = { list, static_cast<quint32>(row) };
        job.alone = alone;
        jobs.push_back(job);
    }
    return jobs;
}

ChangeQueue::Timing quick()
{
    ChangeQueue::Timing timing;
    timing.retry = 1ms;
    timing.longestRetry = 4ms;
    timing.offline = 1ms;
    timing.rateLimited = 1ms;
    timing.second = 1ms;
    return timing;
}

/// A queue and its network.
struct Fixture
{
    explicit Fixture(ScriptedNetwork::Script script, Later later = {})
        : network(std::move(script), std::move(later)), client({ &network }), api(client), queue(api)
    {
        client.setEndpoint(std::get<Endpoint>(Endpoint::parse(u"http://127.0.0.1:1"_s)));
        client.setCredentials({ "key", "1", {} });
        queue.setTiming(quick());
    }
    /// In simulated time, with the delays of real life.
    Fixture(ScriptedNetwork::Script script, VirtualTime &time, quint32 seed)
        : Fixture(std::move(script), time.later())
    {
        queue.setClock(std::make_unique<VirtualClock>(time), seed);
        queue.setTiming({});
    }

    ScriptedNetwork network;
    RestClient client;
    BlockStatusApi api;
    ChangeQueue queue;
};

/// One random schedule in simulated time: a server with moods, and a person who adds, pauses, cancels and
/// signs in again.
class Schedule : public QObject
{
public:
    explicit Schedule(quint32 seed)
        : m_random(seed)
        , m_server(m_time, m_random)
        , m_fixture([this](const QByteArray &method,
                           const QNetworkRequest &request) { return m_server.answer(method, request); },
                    m_time, seed)
    {
        ChangeQueue &queue = m_fixture.queue;
        m_server.bound = 1 + m_random.bounded(12);
        m_server.onSend = [this](const QString &id) { lookAt(id); };
        queue.setMaximumWindow(m_server.bound);
        connect(&queue, &ChangeQueue::settled, this, &Schedule::settled);
        connect(&queue, &ChangeQueue::signInNeeded, this, [this] {
            m_time.after(m_random.bounded(3000), this, [this] {
                const bool signedIn = !oneIn(6);
                if (signedIn) {
                    m_server.token = QByteArray::number(++m_token);
                    m_fixture.client.setCredentials({ "key", m_server.token, {} });
                }
                m_fixture.queue.resume(signedIn);
            });
        });
        add();
        if (oneIn(2))
            m_time.after(m_random.bounded(2000), this, [this] { add(); });
        if (oneIn(3)) {
            const int from = m_random.bounded(1000);
            m_time.after(from, this, [this] { m_fixture.queue.setPaused(true); });
            m_time.after(from + m_random.bounded(3000), this, [this] { m_fixture.queue.setPaused(false); });
        }
        if (oneIn(4))
            m_time.after(m_random.bounded(4000), this, [this] {
                m_cancelled = true;
                m_fixture.queue.cancelPending();
            });
        if (oneIn(5)) { // the server goes away for a while
            const int from = m_random.bounded(1000);
            m_time.after(from, this, [this] { m_server.away = true; });
            m_time.after(from + m_random.bounded(20'000), this, [this] {
                m_server.away = false;
                if (oneIn(2))
                    m_fixture.queue.serverIsBack();
            });
        }
    }

    void run()
    {
        while (m_server.problem().isEmpty() && m_time.step()) { }
    }

    int requests() const { return m_server.count(); }

    /// What must hold at the end.
    QByteArray verdict() const
    {
        if (!m_server.problem().isEmpty())
            return m_server.problem();
        if (!m_fixture.queue.isIdle())
            return "nothing is due any more, and work is left";
        for (const QString &id : m_asked) {
            const auto end = m_ends.constFind(id);
            if (end == m_ends.cend())
                return "not settled: " + id.toUtf8();
            const bool blocked = m_server.blocked.contains(id);
            switch (*end) {
            case ChangeQueue::End::Done:
            case ChangeQueue::End::AlreadySo:
                if (blocked)
                    return "told done, and is not: " + id.toUtf8();
                break;
            case ChangeQueue::End::Failed:
            case ChangeQueue::End::Cancelled:
                if (!blocked && !m_goneElsewhere.contains(id))
                    return "told not done, and is: " + id.toUtf8();
                break;
            case ChangeQueue::End::Unknown:
                break;
            }
            if (*end == ChangeQueue::End::Cancelled && !m_cancelled)
                return "cancelled by nobody: " + id.toUtf8();
        }
        return {};
    }

private:
    bool oneIn(int n) { return m_random.bounded(n) == 0; }

    void add()
    {
        const int count = 1 + m_random.bounded(12);
        const BlockStatusListPtr list = people(count, m_next);
        for (int i = m_next; i < m_next + count; ++i) {
            const QString id = u"u%1"_s.arg(i);
            m_asked.append(id);
            if (count == 1)
                m_alone.insert(id);
            if (oneIn(12)) // someone else was first
                m_goneElsewhere.insert(id);
            else
                m_server.blocked.insert(id);
        }
        m_next += count;
        m_fixture.queue.add(jobsOf(list, count == 1));
    }

    void lookAt(const QString &id)
    {
        if (m_ends.contains(id))
            m_server.complain("sent after it was settled: " + id.toUtf8());
        if (m_fixture.queue.isPaused() && !m_alone.contains(id))
            m_server.complain("sent while paused: " + id.toUtf8());
        if (m_fixture.queue.inFlight() > m_fixture.queue.window())
            m_server.complain("more in flight than the window");
    }

    void settled(const ChangeQueue::Settled &settled)
    {
        const QString id = settled.job.block.key().blockeeId;
        if (m_ends.contains(id))
            m_server.complain("settled twice: " + id.toUtf8());
        if (m_server.isUnderWay(id))
            m_server.complain("settled while under way: " + id.toUtf8());
        if (settled.end == ChangeQueue::End::AlreadySo && !m_goneElsewhere.contains(id))
            m_server.complain("told that someone else did it: " + id.toUtf8());
        m_ends.insert(id, settled.end);
    }

    QRandomGenerator m_random;
    VirtualTime m_time;
    SimulatedServer m_server;
    QStringList m_asked;
    QSet<QString> m_alone;
    QHash<QString, ChangeQueue::End> m_ends;
    QSet<QString> m_goneElsewhere;
    int m_next = 0;
    int m_token = 1;
    bool m_cancelled = false;
    Fixture m_fixture; ///< last: dies first
};

/// When a queue sends, in simulated time, and what it is answered.
struct Timetable
{
    explicit Timetable(quint32 seed = 1)
        : fixture(
            [this](const QByteArray &, const QNetworkRequest &) {
                sent.push_back(time.now());
                return next();
            },
            time, seed)
    {
    }

    static ScriptedAnswer good()
    {
        ScriptedAnswer answer;
        answer.body = success();
        answer.delayMs = 20;
        return answer;
    }
    static ScriptedAnswer refusal(int status, const QByteArray &body = "<html>",
                                  const QByteArray &retryAfter = {})
    {
        ScriptedAnswer answer = good();
        answer.status = status;
        answer.body = body;
        if (!retryAfter.isEmpty())
            answer.headers = { { "Retry-After", retryAfter } };
        return answer;
    }
    void run()
    {
        while (time.step()) { }
    }

    VirtualTime time;
    std::vector<qint64> sent;
    std::function<ScriptedAnswer()> next = good;
    Fixture fixture;
};

} // namespace

void TestChangeQueue::everyKeyIsSettledOnceUnderRandomSchedules()
{
    int requests = 0;
    for (quint32 seed = 1; seed <= 1200; ++seed) {
        Schedule schedule(seed);
        schedule.run();
        requests += schedule.requests();
        const QByteArray verdict = schedule.verdict();
        QVERIFY2(verdict.isEmpty(), ("seed " + QByteArray::number(seed) + ": " + verdict).constData());
    }
    QVERIFY(requests > 12'000); // the schedules did happen
}

void TestChangeQueue::aWaitThatTheServerAsksForHoldsAllWork_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds");
    const QByteArray field = R"({"error":"RATE_LIMIT_EXCEEDED","message":"slow","retryAfter":7})";
    QTest::newRow("429, header") << 429 << failure(429, "RATE_LIMIT_EXCEEDED") << QByteArray("7") << 7;
    QTest::newRow("429, field") << 429 << field << QByteArray() << 7;
    QTest::newRow("503, header") << 503 << QByteArray("<html>") << QByteArray("7") << 7;
    QTest::newRow("429, two hours") << 429 << field << QByteArray("7200") << 7200;
}

void TestChangeQueue::aWaitThatTheServerAsksForHoldsAllWork()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, header);
    QFETCH(int, seconds);
    Timetable table;
    bool refused = false;
    table.next = [&] {
        if (std::exchange(refused, true))
            return Timetable::good();
        return Timetable::refusal(status, body, header);
    };
    const QSignalSpy settled(&table.fixture.queue, &ChangeQueue::settled);
    const QSignalSpy waiting(&table.fixture.queue, &ChangeQueue::waiting);
    table.fixture.queue.add(jobsOf(people(100)));
    table.time.runUntil(20);
    const std::size_t before = table.sent.size();
    QCOMPARE(before, std::size_t(ChangeQueue::firstWindow));
    QCOMPARE(waiting.count(), 1);
    QCOMPARE(waiting.constFirst().constLast().value<std::chrono::milliseconds>(),
             std::chrono::seconds(seconds));
    table.fixture.queue.add(jobsOf(people(1, 500), true)); // a single click waits as well
    table.fixture.queue.serverIsBack(); // says nothing about how busy it is
    table.time.runUntil(20 + seconds * 1000 - 1);
    QCOMPARE(table.sent.size(), before);
    table.run();
    QCOMPARE(settled.count(), 101);
    QCOMPARE(table.sent.at(before), 20 + seconds * 1000);
}

void TestChangeQueue::theLastAttemptsWaitIsObeyedByTheOthers()
{
    Timetable table;
    table.fixture.queue.setMaximumWindow(1);
    int refusals = 0;
    std::vector<std::pair<qint64, qint64>> waits;
    table.next = [&] {
        if (++refusals > ChangeQueue::attemptsPerKey)
            return Timetable::good();
        waits.emplace_back(table.time.now() + 20, table.time.now() + 20 + 3000);
        return Timetable::refusal(429, failure(429, "RATE_LIMIT_EXCEEDED"), "3");
    };
    const QSignalSpy settled(&table.fixture.queue, &ChangeQueue::settled);
    table.fixture.queue.add(jobsOf(people(3)));
    table.run();
    QCOMPARE(settled.count(), 3);
    QCOMPARE(waits.size(), std::size_t(ChangeQueue::attemptsPerKey));
    for (const qint64 sent : table.sent) {
        for (const auto &[from, until] : waits)
            QVERIFY2(sent <= from || sent >= until, qPrintable(QString::number(sent)));
    }
}

void TestChangeQueue::repetitionsComeLaterAndLaterAndNotInStep()
{
    QSet<qint64> firstGaps;
    for (quint32 seed = 1; seed <= 20; ++seed) {
        Timetable table(seed);
        table.next = [] { return Timetable::refusal(500); };
        QSignalSpy settled(&table.fixture.queue, &ChangeQueue::settled);
        table.fixture.queue.add(jobsOf(people(1)));
        table.run();
        QCOMPARE(settled.count(), 1);
        QCOMPARE(settled.constFirst().constFirst().value<ChangeQueue::Settled>().end,
                 ChangeQueue::End::Failed);
        QCOMPARE(table.sent.size(), std::size_t(ChangeQueue::attemptsPerKey));
        for (std::size_t i = 1; i < table.sent.size(); ++i) {
            const qint64 gap = table.sent[i] - table.sent[i - 1] - 20;
            const qint64 middle = qint64(500) << (i - 1);
            QVERIFY2(gap >= middle / 2 && gap <= middle * 3 / 2, qPrintable(QString::number(gap)));
            if (i == 1)
                firstGaps.insert(gap);
        }
    }
    QVERIFY(firstGaps.size() > 10); // jitter
}

void TestChangeQueue::aServerThatIsBackEndsTheWaitForIt()
{
    Timetable table;
    bool away = true;
    table.next = [&] {
        ScriptedAnswer answer = Timetable::good();
        if (away) {
            answer.status = 0;
            answer.error = QNetworkReply::ConnectionRefusedError;
            answer.sent = false;
        }
        return answer;
    };
    const QSignalSpy settled(&table.fixture.queue, &ChangeQueue::settled);
    table.fixture.queue.add(jobsOf(people(30)));
    table.time.runUntil(300'000);
    const std::size_t before = table.sent.size();
    QVERIFY(before > 10 && before < 40); // it asks now and then, every 30 s at last
    QCOMPARE(settled.count(), 0);
    away = false;
    while (table.sent.back() == table.time.now())
        table.time.runUntil(table.time.now() + 1);
    table.fixture.queue.serverIsBack();
    QCOMPARE(table.sent.size(), before + std::size_t(table.fixture.queue.window()));
    table.time.runUntil(table.time.now() + 5000);
    QCOMPARE(settled.count(), 30);
}

void TestChangeQueue::manyThatAreCancelledAreSettledInTurns()
{
    constexpr int waiting = 30'000;
    int sent = 0;
    Fixture fixture([&](const QByteArray &, const QNetworkRequest &) {
        ++sent;
        ScriptedAnswer answer;
        answer.body = success();
        return answer;
    });
    QHash<QString, int> ends;
    connect(&fixture.queue, &ChangeQueue::settled, this, [&](const ChangeQueue::Settled &settled) {
        ++ends[settled.job.block.key().blockeeId];
        if (settled.job.block.key().blockeeId.sliced(1).toInt() < waiting)
            QCOMPARE(settled.end, ChangeQueue::End::Cancelled);
    });
    QSignalSpy idle(&fixture.queue, &ChangeQueue::idle);
    fixture.queue.setPaused(true);
    fixture.queue.add(jobsOf(people(waiting)));
    fixture.queue.cancelPending();
    QVERIFY(ends.size() < waiting / 4); // the event loop has its turn
    QCOMPARE(fixture.queue.pending(), waiting - ends.size());
    QVERIFY(!fixture.queue.isIdle());
    // Going on concerns only what is asked from now on.
    fixture.queue.setPaused(false);
    QCOMPARE(sent, 0);
    fixture.queue.add(jobsOf(people(3, waiting)));
    QTRY_VERIFY(fixture.queue.isIdle());
    QCOMPARE(idle.count(), 1);
    QCOMPARE(sent, 3);
    QCOMPARE(ends.size(), waiting + 3);
    QVERIFY(std::all_of(ends.cbegin(), ends.cend(), [](int times) { return times == 1; }));
    // Forgotten in between: no word any more.
    fixture.queue.setPaused(true);
    fixture.queue.add(jobsOf(people(waiting, waiting * 2)));
    fixture.queue.cancelPending();
    const qsizetype told = ends.size();
    fixture.queue.clear();
    QVERIFY(fixture.queue.isIdle());
    QTest::qWait(1);
    QCOMPARE(ends.size(), told);
}

void TestChangeQueue::theWindowGrowsWhileAnswersAreQuick()
{
    Fixture fixture([](const QByteArray &, const QNetworkRequest &) {
        ScriptedAnswer answer;
        answer.body = success();
        answer.delayMs = 2;
        return answer;
    });
    QCOMPARE(fixture.queue.window(), ChangeQueue::firstWindow);
    QSignalSpy idle(&fixture.queue, &ChangeQueue::idle);
    fixture.queue.add(jobsOf(people(400)));
    QCOMPARE(fixture.queue.inFlight(), ChangeQueue::firstWindow);
    QTRY_COMPARE(idle.count(), 1);
    QCOMPARE(fixture.queue.window(), fixture.queue.maximumWindow());
}

void TestChangeQueue::theWindowGrowsMoreSlowlyOnceTheServerHasComplained()
{
    bool busy = false;
    Fixture fixture([&](const QByteArray &, const QNetworkRequest &) {
        ScriptedAnswer answer;
        answer.status = std::exchange(busy, false) ? 429 : 200;
        answer.body = answer.status == 429 ? failure(429, "RATE_LIMIT_EXCEEDED") : success();
        answer.delayMs = 2;
        return answer;
    });
    ChangeQueue::Timing timing = quick();
    timing.rateLimited = 1ms;
    fixture.queue.setTiming(timing);
    int last = fixture.queue.window();
    int longestStep = 0;
    connect(&fixture.queue, &ChangeQueue::settled, this, [&] {
        longestStep = std::max(longestStep, fixture.queue.window() - last);
        last = fixture.queue.window();
    });
    QSignalSpy idle(&fixture.queue, &ChangeQueue::idle);
    fixture.queue.add(jobsOf(people(300)));
    QTRY_COMPARE(idle.count(), 1);
    QCOMPARE(longestStep, 2);
    QCOMPARE(last, fixture.queue.maximumWindow());

    busy = true;
    fixture.queue.add(jobsOf(people(1, 1000)));
    QTRY_COMPARE(idle.count(), 2);
    QVERIFY(fixture.queue.window() < fixture.queue.maximumWindow());
    longestStep = 0;
    last = fixture.queue.window();
    fixture.queue.add(jobsOf(people(300, 2000)));
    QTRY_COMPARE(idle.count(), 3);
    QCOMPARE(longestStep, 1);
    QCOMPARE(last, fixture.queue.maximumWindow());
}

void TestChangeQueue::theWindowIsHalvedOnceForEachRefusal()
{
    bool busy = false;
    Fixture fixture([&](const QByteArray &, const QNetworkRequest &) {
        ScriptedAnswer answer;
        answer.status = busy ? 429 : 200;
        answer.body = busy ? failure(429, "RATE_LIMIT_EXCEEDED") : success();
        answer.delayMs = 10;
        return answer;
    });
    QSignalSpy idle(&fixture.queue, &ChangeQueue::idle);
    fixture.queue.add(jobsOf(people(100)));
    QTRY_COMPARE(idle.count(), 1);
    const int before = fixture.queue.window();
    QVERIFY(before >= 20);
    ChangeQueue::Timing timing = quick();
    timing.rateLimited = 200ms;
    fixture.queue.setTiming(timing);
    busy = true;
    QSignalSpy waiting(&fixture.queue, &ChangeQueue::waiting);
    fixture.queue.add(jobsOf(people(before, 1000)));
    QCOMPARE(fixture.queue.inFlight(), before);
    QTRY_COMPARE(fixture.queue.inFlight(), 0);
    QCOMPARE(fixture.queue.window(), before / 2); // all were refused, and were sent before the first refusal
    QVERIFY(waiting.count() >= 1);
    busy = false;
    QTRY_COMPARE(idle.count(), 2);
}

void TestChangeQueue::theWindowKeepsToItsBound()
{
    int most = 0;
    int now = 0;
    Fixture fixture([&](const QByteArray &, const QNetworkRequest &) {
        ScriptedAnswer answer;
        answer.body = success();
        answer.atEnd = [&now] { --now; };
        most = std::max(most, ++now);
        return answer;
    });
    fixture.queue.setMaximumWindow(9);
    QSignalSpy idle(&fixture.queue, &ChangeQueue::idle);
    fixture.queue.add(jobsOf(people(300)));
    QTRY_COMPARE(idle.count(), 1);
    QCOMPARE(most, 9);
}

void TestChangeQueue::pauseHoldsBackAllButSingleClicks()
{
    QStringList sent;
    Fixture fixture([&](const QByteArray &, const QNetworkRequest &request) {
        sent.append(request.url().fileName());
        ScriptedAnswer answer;
        answer.body = success();
        return answer;
    });
    QSignalSpy settled(&fixture.queue, &ChangeQueue::settled);
    fixture.queue.setPaused(true);
    fixture.queue.add(jobsOf(people(20)));
    QCOMPARE(fixture.queue.inFlight(), 0);
    fixture.queue.add(jobsOf(people(1, 500), true));
    QTRY_COMPARE(settled.count(), 1);
    QCOMPARE(sent, QStringList{ u"u500"_s });
    fixture.queue.setPaused(false);
    QTRY_COMPARE(settled.count(), 21);
}

void TestChangeQueue::anUnreachableServerIsAskedByOneRequest()
{
    bool away = true;
    int sent = 0;
    Fixture fixture([&](const QByteArray &, const QNetworkRequest &) {
        ++sent;
        ScriptedAnswer answer;
        answer.body = success();
        if (away) {
            answer.status = 0;
            answer.error = QNetworkReply::ConnectionRefusedError;
            answer.sent = false;
        }
        return answer;
    });
    ChangeQueue::Timing timing = quick();
    timing.offline = 20ms;
    timing.longestRetry = 20ms;
    fixture.queue.setTiming(timing);
    QSignalSpy settled(&fixture.queue, &ChangeQueue::settled);
    QSignalSpy waiting(&fixture.queue, &ChangeQueue::waiting);
    fixture.queue.add(jobsOf(people(30)));
    QTRY_VERIFY(waiting.count() >= 12); // a time, then 0, again and again
    QVERIFY2(sent <= ChangeQueue::firstWindow + waiting.count(), qPrintable(QString::number(sent)));
    QCOMPARE(settled.count(), 0);
    QCOMPARE(waiting.constFirst().constFirst().value<ApiError>().kind, ApiError::Kind::Unreachable);
    away = false;
    QTRY_COMPARE(settled.count(), 30);
    QCOMPARE(waiting.constLast().constLast().value<std::chrono::milliseconds>(), 0ms);
}

void TestChangeQueue::aSingleClickFailsAtOnceWhenOffline()
{
    Fixture fixture([](const QByteArray &, const QNetworkRequest &) {
        ScriptedAnswer answer;
        answer.status = 0;
        answer.error = QNetworkReply::ConnectionRefusedError;
        answer.sent = false;
        return answer;
    });
    QSignalSpy settled(&fixture.queue, &ChangeQueue::settled);
    fixture.queue.add(jobsOf(people(1), true));
    QTRY_COMPARE(settled.count(), 1);
    const auto end = settled.constFirst().constFirst().value<ChangeQueue::Settled>();
    QCOMPARE(end.end, ChangeQueue::End::Failed);
    QCOMPARE(end.error.kind, ApiError::Kind::Unreachable);
    QVERIFY(fixture.queue.isIdle());
}

QTEST_GUILESS_MAIN(TestChangeQueue)
#include "tst_changequeue.moc"
