#pragma once

#include "app/demo/demostate.h"

#include <QAbstractHttpServer>
#include <QRandomGenerator>

#include <chrono>

class QTcpServer;

/// HTTP in front of DemoState: binds a free loopback port, answers after the latency. Lives in the server's
/// thread.
class DemoFrontend : public QAbstractHttpServer
{
    Q_OBJECT

public:
    DemoFrontend(DemoState &state, std::chrono::milliseconds latency);

    quint16 listen(); ///< the port; 0 when there is none

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    std::chrono::milliseconds delay();

    DemoState &m_state;
    const std::chrono::milliseconds m_latency;
    QRandomGenerator m_random{ 1 };
};
