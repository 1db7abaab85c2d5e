#include "app/demo/demoserver.h"

#include "app/demo/demofrontend.h"
#include "app/demo/demostate.h"

#include <QRandomGenerator>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

QByteArray randomToken()
{
    QByteArray token = "demo-";
    for (int i = 0; i < 2; ++i)
        token += QByteArray::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, '0');
    return token;
}

} // namespace

DemoServer::DemoServer(const Options &options, QObject *parent)
    : QObject(parent)
    , m_latency(options.latency)
    , m_state(std::make_unique<DemoState>(options, "demo-client-key", randomToken()))
    , m_thread(std::make_unique<QThread>())
{
    m_thread->setObjectName(u"demo server"_s);
}

DemoServer::~DemoServer()
{
    m_thread->quit();
    m_thread->wait();
}

bool DemoServer::listen()
{
    if (m_frontend != nullptr)
        return true;
    m_frontend = new DemoFrontend(*m_state, m_latency);
    m_frontend->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_frontend, &QObject::deleteLater);
    m_thread->start();

    quint16 port = 0;
    QMetaObject::invokeMethod(
        m_frontend, [frontend = m_frontend] { return frontend->listen(); }, Qt::BlockingQueuedConnection,
        &port);
    if (port == 0)
        return false;
    m_url = QUrl(u"http://127.0.0.1:%1"_s.arg(port));
    m_state->setOrigin(m_url.toEncoded());
    // Many people take a while: they are there when the first question comes.
    QMetaObject::invokeMethod(m_frontend, [state = m_state.get()] { state->blockCount(); });
    return true;
}

QUrl DemoServer::url() const
{
    return m_url;
}

QByteArray DemoServer::clientKey() const
{
    return m_state->clientKey();
}

QByteArray DemoServer::token() const
{
    return m_state->token();
}

int DemoServer::blockCount() const
{
    return m_state->blockCount();
}

bool DemoServer::isBlocked(const QString &blockeeId, const QString &roomId) const
{
    return m_state->isBlocked(blockeeId, roomId);
}

int DemoServer::requestCount() const
{
    return m_state->requestCount();
}

void DemoServer::expireToken()
{
    m_state->setToken({});
}

QByteArray DemoServer::renewToken()
{
    QByteArray token = randomToken();
    m_state->setToken(token);
    return token;
}

void DemoServer::unblockElsewhere(const QString &blockeeId, const QString &roomId)
{
    m_state->unblockElsewhere(blockeeId, roomId);
}

void DemoServer::blockElsewhere(const QString &blockeeId, const QString &nickname)
{
    m_state->blockElsewhere(blockeeId, nickname);
}
