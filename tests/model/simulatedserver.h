#pragma once

#include "app/model/changequeue.h"
#include "tests/model/listserver.h"
#include "tests/model/scriptednetwork.h"
#include "tests/model/virtualtime.h"

#include <QHash>
#include <QRandomGenerator>
#include <QSet>

#include <vector>

/// A server with moods in simulated time, which watches how it is asked: never twice for one person at a
/// time, never more than allowed, not before a wait that it asked for is over, at most so often for one wish.
class SimulatedServer
{
public:
    SimulatedServer(VirtualTime &time, QRandomGenerator &random) : m_time(time), m_random(random) { }

    ScriptedAnswer answer(const QByteArray &method, const QNetworkRequest &request)
    {
        ScriptedAnswer answer = method == "GET" ? list(request) : change(method == "POST", request);
        answer.delayMs = 5 + m_random.bounded(oneIn(20) ? 2000 : 100);
        return answer;
    }

    /// The wish for a person was told: the next request is for another one.
    void forget(const QString &id) { m_attempts.remove(id); }
    void complain(const QByteArray &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }
    QByteArray problem() const { return m_problem; }
    bool isUnderWay(const QString &id) const { return m_inFlight.contains(id); }
    int count() const { return m_count; }

    QSet<QString> blocked;
    QByteArray token = "1";
    bool away = false;
    bool wasAway = false;
    int bound = 1; ///< of requests at a time
    std::function<void(const QString &id)> onSend; ///< looks whether the sender may

private:
    bool oneIn(int n) { return m_random.bounded(n) == 0; }

    static QByteArray failure(int rc, const QByteArray &code)
    {
        return "{\"RC\":" + QByteArray::number(rc) + ",\"error\":{\"code\":\"" + code
            + "\",\"message\":\"m\"}}";
    }

    static void notReached(ScriptedAnswer &answer)
    {
        answer.status = 0;
        answer.error = QNetworkReply::ConnectionRefusedError;
        answer.sent = false;
    }

    ScriptedAnswer list(const QNetworkRequest &request)
    {
        ScriptedAnswer answer;
        if (away) {
            notReached(answer);
        } else if (request.rawHeader("IM-Authorization") != token) {
            answer.status = 401;
            answer.body = failure(401, "INVALID_TOKEN");
        } else {
            QStringList ids(blocked.cbegin(), blocked.cend());
            ids.sort();
            QJsonArray records;
            for (const QString &id : std::as_const(ids)) {
                BlockStatus status;
                status.key.blockeeId = id;
                records.append(ListServer::json(status));
            }
            answer.body = QJsonDocument({ { QStringLiteral("RC"), 0 },
                                          { QStringLiteral("result"),
                                            QJsonObject{ { QStringLiteral("data"), records } } } })
                              .toJson(QJsonDocument::Compact);
        }
        return answer;
    }

    ScriptedAnswer change(bool blocks, const QNetworkRequest &request)
    {
        const QString id = request.url().fileName();
        ++m_count;
        if (onSend)
            onSend(id);
        if (m_inFlight.contains(id))
            complain("sent twice at a time: " + id.toUtf8());
        m_inFlight.insert(id);
        if (m_inFlight.size() > bound)
            complain("more at a time than allowed");
        for (const auto &[askedAt, until] : m_waits) {
            // What was sent in the very moment of the answer did not know of it.
            if (m_time.now() > askedAt && m_time.now() < until)
                complain("sent before the wait was over that the server asked for: " + id.toUtf8());
        }

        ScriptedAnswer answer;
        answer.atEnd = [this, id] { m_inFlight.remove(id); };
        if (away) {
            notReached(answer);
            return answer;
        }
        if (request.rawHeader("IM-Authorization") != token || oneIn(80)) {
            answer.status = 401;
            answer.body = failure(401, "INVALID_TOKEN");
            return answer;
        }
        if (++m_attempts[id] > ChangeQueue::attemptsPerKey)
            complain("sent too often: " + id.toUtf8());

        const int mood = m_random.bounded(14);
        const bool carriedOut = mood <= 7 || (mood <= 10 && oneIn(2));
        const bool different = blocked.contains(id) != blocks;
        if (carriedOut && blocks)
            blocked.insert(id);
        else if (carriedOut)
            blocked.remove(id);
        const QByteArray success =
            R"({"RC":0,"RM":"OK","result":{"blockee":{"_id":")" + id.toUtf8() + R"("},"room":"r"}})";
        switch (mood) {
        case 8: // cut before the answer
            answer.status = 0;
            answer.error = QNetworkReply::RemoteHostClosedError;
            break;
        case 9: // half a body, or none
            answer.body = success.left(m_random.bounded(20));
            break;
        case 10: // no answer in time
            answer.status = 0;
            answer.error = QNetworkReply::OperationCanceledError;
            break;
        case 11:
        case 12: {
            answer.status = mood == 11 ? 429 : oneIn(2) ? 503 : 500;
            answer.body = mood == 11 ? failure(429, "RATE_LIMIT_EXCEEDED") : QByteArray("<html>");
            if (answer.status == 500 || oneIn(2))
                break;
            const int seconds = 1 + m_random.bounded(oneIn(10) ? 7200 : 5);
            answer.headers = { { "Retry-After", QByteArray::number(seconds) } };
            answer.atEnd = [this, id, seconds] {
                m_inFlight.remove(id);
                m_waits.emplace_back(m_time.now(), m_time.now() + seconds * 1000);
            };
            break;
        }
        case 13:
            answer.status = oneIn(2) ? 403 : 400;
            answer.body =
                failure(answer.status, answer.status == 403 ? "INSUFFICIENT_PERMISSIONS" : "INVALID_USER_ID");
            break;
        default:
            answer.status = different ? 200 : blocks ? 409 : 404;
            answer.body = different ? success
                : blocks            ? failure(409, "USER_ALREADY_BLOCKED")
                                    : failure(404, "BLOCK_NOT_FOUND");
        }
        return answer;
    }

    VirtualTime &m_time;
    QRandomGenerator &m_random;
    QSet<QString> m_inFlight;
    QHash<QString, int> m_attempts; ///< that the server looked at
    std::vector<std::pair<qint64, qint64>> m_waits; ///< when asked for, and until when
    QByteArray m_problem;
    int m_count = 0;
};
