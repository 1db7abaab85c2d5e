#include "app/api/blockstatusapi.h"
#include "app/api/restclient.h"
#include "app/model/changequeue.h"
#include "tests/model/scriptednetwork.h"

#include <QElapsedTimer>
#include <QHash>
#include <QRandomGenerator>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The queue of changes against a simulated server.
class TestChangeQueue : public QObject
{
    Q_OBJECT

private slots:
    void everyKeyIsSettledOnceUnderRandomSchedules();
    void manyThatAreCancelledAreSettledInTurns();
    void theWindowGrowsWhileAnswersAreQuick();
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
    explicit Fixture(ScriptedNetwork::Script script)
        : network(std::move(script)), client({ &network }), api(client), queue(api)
    {
        client.setEndpoint(std::get<Endpoint>(Endpoint::parse(u"http://127.0.0.1:1"_s)));
        client.setCredentials({ "key", "1", {} });
        queue.setTiming(quick());
    }

    ScriptedNetwork network;
    RestClient client;
    BlockStatusApi api;
    ChangeQueue queue;
};

/// One random schedule: a server with moods, and a person who adds, pauses, cancels and signs in again.
class Schedule : public QObject
{
public:
    explicit Schedule(quint32 seed)
        : m_random(seed)
        , m_fixture([this](const QByteArray &, const QNetworkRequest &request) { return answer(request); })
    {
        ChangeQueue &queue = m_fixture.queue;
        m_bound = 1 + m_random.bounded(12);
        queue.setMaximumWindow(m_bound);
        connect(&queue, &ChangeQueue::settled, this, &Schedule::settled);
        connect(&queue, &ChangeQueue::signInNeeded, this, [this] {
            ++m_signIns;
            QTimer::singleShot(m_random.bounded(4), this, [this] {
                const bool signedIn = !oneIn(6);
                if (signedIn) {
                    ++m_token;
                    m_fixture.client.setCredentials({ "key", QByteArray::number(m_token), {} });
                }
                m_fixture.queue.resume(signedIn);
            });
        });
        add();
        if (oneIn(2))
            QTimer::singleShot(m_random.bounded(6), this, [this] { add(); });
        if (oneIn(3)) {
            QTimer::singleShot(m_random.bounded(4), this, [this] { m_fixture.queue.setPaused(true); });
            QTimer::singleShot(6, this, [this] { m_fixture.queue.setPaused(false); });
        }
        if (oneIn(4))
            QTimer::singleShot(m_random.bounded(8), this, [this] {
                m_cancelled = true;
                m_fixture.queue.cancelPending();
            });
        if (oneIn(5)) // the server goes away for a while
            QTimer::singleShot(m_random.bounded(4), this, [this] {
                m_away = true;
                QTimer::singleShot(5, this, [this] { m_away = false; });
            });
        QTimer::singleShot(8, this, [this] { m_allAdded = true; });
    }

    bool isOver() const { return m_allAdded && m_fixture.queue.isIdle() && m_ends.size() == m_asked.size(); }
    QByteArray problem() const { return m_problem; }
    QByteArray state() const
    {
        return "asked " + QByteArray::number(m_asked.size()) + ", settled "
            + QByteArray::number(m_ends.size()) + ", in flight "
            + QByteArray::number(m_fixture.queue.inFlight()) + ", pending "
            + QByteArray::number(m_fixture.queue.pending());
    }

    /// What must hold at the end.
    QByteArray verdict() const
    {
        if (!m_problem.isEmpty())
            return m_problem;
        for (const QString &id : m_asked) {
            const auto end = m_ends.constFind(id);
            if (end == m_ends.cend())
                return "not settled: " + id.toUtf8();
            const bool gone = m_gone.contains(id);
            switch (*end) {
            case ChangeQueue::End::Done:
            case ChangeQueue::End::AlreadySo:
                if (!gone)
                    return "told done, and is not: " + id.toUtf8();
                break;
            case ChangeQueue::End::Failed:
            case ChangeQueue::End::Cancelled:
                if (gone && !m_goneElsewhere.contains(id))
                    return "told not done, and is: " + id.toUtf8();
                break;
            case ChangeQueue::End::Unknown:
                break;
            }
            if (*end == ChangeQueue::End::Cancelled && !m_cancelled)
                return "cancelled by nobody: " + id.toUtf8();
            if (m_sends.value(id) > 2 * ChangeQueue::attemptsPerKey + m_signIns + m_awaySends.value(id))
                return "sent too often: " + id.toUtf8();
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
            m_asked.append(u"u%1"_s.arg(i));
            if (oneIn(12)) { // someone else was first
                m_gone.insert(u"u%1"_s.arg(i));
                m_goneElsewhere.insert(u"u%1"_s.arg(i));
            }
        }
        m_next += count;
        m_fixture.queue.add(jobsOf(list, count == 1));
    }

    ScriptedAnswer answer(const QNetworkRequest &request)
    {
        const QString id = request.url().fileName();
        ++m_sends[id];
        if (m_ends.contains(id))
            m_problem = "sent after it was settled: " + id.toUtf8();
        if (m_inFlight.contains(id))
            m_problem = "sent twice at a time: " + id.toUtf8();
        m_inFlight.insert(id);
        if (m_inFlight.size() > m_bound || m_fixture.queue.inFlight() > m_fixture.queue.window())
            m_problem = "more in flight than the window";

        ScriptedAnswer answer;
        answer.delayMs = m_random.bounded(4);
        answer.atEnd = [this, id] { m_inFlight.remove(id); };
        if (m_away) {
            ++m_awaySends[id];
            answer.status = 0;
            answer.error = QNetworkReply::ConnectionRefusedError;
            answer.sent = false;
            return answer;
        }
        if (request.rawHeader("IM-Authorization") != QByteArray::number(m_token) || oneIn(60)) {
            if (request.rawHeader("IM-Authorization") == QByteArray::number(m_token))
                m_expired = true;
            answer.status = 401;
            answer.body = failure(401, "INVALID_TOKEN");
            return answer;
        }
        const int mood = m_random.bounded(14);
        const bool carriedOut = mood <= 7 || (mood <= 10 && oneIn(2));
        const bool there = !m_gone.contains(id);
        if (carriedOut)
            m_gone.insert(id);
        switch (mood) {
        case 8: // cut before the answer
            answer.status = 0;
            answer.error = QNetworkReply::RemoteHostClosedError;
            break;
        case 9: // half a body, or none
            answer.body = success().left(m_random.bounded(20));
            break;
        case 10: // no answer in time
            answer.status = 0;
            answer.error = QNetworkReply::OperationCanceledError;
            break;
        case 11:
            answer.status = 429;
            answer.body = failure(429, "RATE_LIMIT_EXCEEDED");
            if (oneIn(2))
                answer.headers = { { "Retry-After", "2" } };
            break;
        case 12:
            answer.status = oneIn(2) ? 503 : 500;
            answer.body = "<html>";
            break;
        case 13:
            answer.status = oneIn(2) ? 403 : 400;
            answer.body =
                failure(answer.status, answer.status == 403 ? "INSUFFICIENT_PERMISSIONS" : "INVALID_USER_ID");
            break;
        default:
            answer.status = there ? 200 : 404;
            answer.body = there ? success() : failure(404, "BLOCK_NOT_FOUND");
        }
        return answer;
    }

    void settled(const ChangeQueue::Settled &settled)
    {
        const QString id = settled.job.block.key().blockeeId;
        if (m_ends.contains(id))
            m_problem = "settled twice: " + id.toUtf8();
        if (m_inFlight.contains(id))
            m_problem = "settled while under way: " + id.toUtf8();
        if (settled.end == ChangeQueue::End::AlreadySo && !m_goneElsewhere.contains(id))
            m_problem = "told that someone else did it: " + id.toUtf8();
        m_ends.insert(id, settled.end);
    }

    QRandomGenerator m_random;
    QStringList m_asked;
    QHash<QString, ChangeQueue::End> m_ends;
    QHash<QString, int> m_sends;
    QHash<QString, int> m_awaySends;
    QSet<QString> m_inFlight;
    QSet<QString> m_gone;
    QSet<QString> m_goneElsewhere;
    QByteArray m_problem;
    int m_bound = 1;
    int m_next = 0;
    int m_token = 1;
    int m_signIns = 0;
    bool m_expired = false;
    bool m_away = false;
    bool m_cancelled = false;
    bool m_allAdded = false;
    Fixture m_fixture; ///< last: dies first
};

} // namespace

void TestChangeQueue::everyKeyIsSettledOnceUnderRandomSchedules()
{
    for (quint32 round = 0; round < 6; ++round) {
        std::vector<std::unique_ptr<Schedule>> schedules;
        for (quint32 i = 0; i < 200; ++i)
            schedules.push_back(std::make_unique<Schedule>(round * 200 + static_cast<quint32>(i) + 1));
        const auto over = [&] {
            return std::all_of(schedules.cbegin(), schedules.cend(),
                               [](const auto &schedule) { return schedule->isOver(); });
        };
        const bool allOver = QTest::qWaitFor(over, 20'000);
        for (std::size_t i = 0; i < schedules.size(); ++i) {
            const QByteArray where = "seed " + QByteArray::number(round * 200 + static_cast<quint32>(i) + 1)
                + ": " + schedules[i]->state();
            QVERIFY2(allOver || schedules[i]->isOver(), where.constData());
            const QByteArray verdict = schedules[i]->verdict();
            QVERIFY2(verdict.isEmpty(), (where + ": " + verdict).constData());
        }
    }
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
