#pragma once

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

#include <cstring>
#include <functional>

/// Does something after so many ms, unless the context dies: simulated time, for example.
using Later = std::function<void(int ms, QObject *context, std::function<void()> what)>;

/// How a scripted request ends.
struct ScriptedAnswer
{
    int status = 200; ///< 0: no answer, error tells why
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
    int delayMs = 0;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    bool sent = true; ///< for a failure without an answer: the request left
    std::function<void()> atEnd; ///< called when the answer comes
};

class ScriptedReply : public QNetworkReply
{
    Q_OBJECT

public:
    ScriptedReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request,
                  ScriptedAnswer answer, const Later &later, QObject *parent)
        : QNetworkReply(parent), m_answer(std::move(answer))
    {
        setOperation(operation);
        setRequest(request);
        setUrl(request.url());
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        if (later)
            later(m_answer.delayMs, this, [this] { end(); });
        else
            QTimer::singleShot(m_answer.delayMs, this, &ScriptedReply::end);
    }
    void abort() override { m_aborted = true; }
    qint64 bytesAvailable() const override { return m_body.size() - m_at + QNetworkReply::bytesAvailable(); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 count = std::min<qint64>(size, m_body.size() - m_at);
        std::memcpy(data, m_body.constData() + m_at, static_cast<size_t>(count));
        m_at += count;
        return count;
    }

private:
    void end()
    {
        if (m_answer.atEnd)
            m_answer.atEnd();
        if (m_aborted)
            return;
        if (m_answer.sent)
            emit requestSent();
        if (m_answer.status != 0)
            setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_answer.status);
        for (const auto &[name, value] : std::as_const(m_answer.headers))
            setRawHeader(name, value);
        m_body = m_answer.body;
        NetworkError failure = m_answer.error;
        if (failure == NoError && m_answer.status >= 400)
            failure = m_answer.status >= 500 ? InternalServerError : ContentNotFoundError;
        if (failure != NoError) {
            setError(failure, QStringLiteral("scripted"));
            emit errorOccurred(failure);
        }
        if (!m_body.isEmpty())
            emit readyRead();
        setFinished(true);
        emit finished();
    }

    ScriptedAnswer m_answer;
    QByteArray m_body;
    qint64 m_at = 0;
    bool m_aborted = false;
};

/// Stands in for the network: every request is answered by a function.
class ScriptedNetwork : public QNetworkAccessManager
{
    Q_OBJECT

public:
    using Script = std::function<ScriptedAnswer(const QByteArray &method, const QNetworkRequest &request)>;

    explicit ScriptedNetwork(Script script, Later later = {})
        : m_script(std::move(script)), m_later(std::move(later))
    {
    }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *) override
    {
        const QByteArray method = operation == PostOperation ? "POST"
            : operation == DeleteOperation                   ? "DELETE"
                                                             : "GET";
        return new ScriptedReply(operation, request, m_script(method, request), m_later, this);
    }

private:
    Script m_script;
    Later m_later;
};
