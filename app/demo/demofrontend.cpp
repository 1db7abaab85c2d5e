#include "app/demo/demofrontend.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QMetaEnum>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

DemoRequest understood(const QHttpServerRequest &request)
{
    DemoRequest out;
    out.method = QByteArray(QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(
                                static_cast<int>(request.method())))
                     .toUpper();
    // Split before decoding: an id may hold "/".
    const QUrl url = request.url();
    const QStringList segments = url.path(QUrl::FullyEncoded).mid(1).split(u'/');
    for (const QString &segment : segments)
        out.path.append(QUrl::fromPercentEncoding(segment.toUtf8()));
    out.query = url.query(QUrl::FullyEncoded);
    out.clientKey = request.value("IM-CLIENT-KEY");
    out.token = request.value("IM-Authorization");
    out.clientId = QByteArray::fromPercentEncoding(request.value("IM-CLIENT-ID"));
    out.ifNoneMatch = request.value("If-None-Match");
    return out;
}

void send(const DemoAnswer &answer, QHttpServerResponder responder)
{
    responder.writeStatusLine(static_cast<QHttpServerResponder::StatusCode>(answer.status));
    for (const auto &[name, value] : answer.headers)
        responder.writeHeader(name, value);
    if (!answer.contentType.isEmpty())
        responder.writeHeader("Content-Type", answer.contentType);
    if (answer.status != 304)
        responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
    responder.writeBody(answer.body);
}

} // namespace

DemoFrontend::DemoFrontend(DemoState &state, std::chrono::milliseconds latency)
    : m_state(state), m_latency(latency)
{
}

quint16 DemoFrontend::listen()
{
    auto *server = new QTcpServer(this);
    // QAbstractHttpServer::listen() would bind every address unless told.
    if (!server->listen(QHostAddress::LocalHost)) {
        delete server;
        return 0;
    }
    bind(server);
    return server->serverPort();
}

std::chrono::milliseconds DemoFrontend::delay()
{
    if (m_latency <= 0ms)
        return 0ms;
    // Half to one and a half times the latency.
    return m_latency / 2
        + std::chrono::milliseconds(m_random.bounded(static_cast<int>(m_latency.count()) + 1));
}

bool DemoFrontend::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const DemoAnswer answer = m_state.answer(understood(request));
    if (answer.hangs) {
        QTimer::singleShot(60s, socket, [socket] { socket->abort(); });
        return true;
    }
    if (m_latency <= 0ms) {
        send(answer, makeResponder(request, socket));
        return true;
    }
    // The request lives as long as its socket; the timer dies with it.
    QTimer::singleShot(delay(), socket, [answer, &request, socket] {
        if (socket->state() == QAbstractSocket::ConnectedState)
            send(answer, makeResponder(request, socket));
    });
    return true;
}

void DemoFrontend::missingHandler(const QHttpServerRequest & /*request*/, QTcpSocket * /*socket*/) { }
