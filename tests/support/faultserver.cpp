#include "tests/support/faultserver.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QPointer>
#include <QStringDecoder>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <array>
#include <memory>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

QByteArray FaultRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name.toLower())
            return value;
    }
    return {};
}

bool FaultRequest::hasHeader(const QByteArray &name) const
{
    return std::any_of(headers.cbegin(), headers.cend(),
                       [key = name.toLower()](const auto &header) { return header.first == key; });
}

QStringList FaultRequest::segments() const
{
    QStringList result;
    const QList<QByteArray> raw = target.split('?').constFirst().split('/').mid(1);
    for (const QByteArray &segment : raw) {
        QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
        result.append(decode(QByteArray::fromPercentEncoding(segment)));
    }
    return result;
}

FaultAnswer FaultAnswer::json(const QByteArray &body, int status)
{
    FaultAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.headers.emplaceBack("Content-Type", "application/json; charset=utf-8");
    return answer;
}

FaultAnswer FaultAnswer::json(const QJsonObject &body, int status)
{
    return json(QJsonDocument(body).toJson(QJsonDocument::Compact), status);
}

FaultAnswer FaultAnswer::success(const QByteArray &result)
{
    return json(R"({"RC":0,"RM":"OK","result":)" + result + '}');
}

FaultAnswer FaultAnswer::failure(int status, const QByteArray &code, const QByteArray &message)
{
    return json(QJsonObject{ { u"RC"_s, status },
                             { u"RM"_s, u"failed"_s },
                             { u"error"_s,
                               QJsonObject{ { u"code"_s, QString::fromUtf8(code) },
                                            { u"message"_s, QString::fromUtf8(message) } } } },
                status);
}

FaultAnswer FaultAnswer::html(int status, const QByteArray &body)
{
    FaultAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.headers.emplaceBack("Content-Type", "text/html");
    return answer;
}

FaultAnswer FaultAnswer::empty(int status)
{
    FaultAnswer answer;
    answer.status = status;
    return answer;
}

FaultAnswer FaultAnswer::redirect(int status, const QByteArray &location)
{
    return empty(status).withHeader("Location", location);
}

FaultAnswer FaultAnswer::raw(const QByteArray &bytes)
{
    return fault(Mode::Raw, bytes);
}

FaultAnswer FaultAnswer::fault(Mode mode, const QByteArray &body)
{
    FaultAnswer answer = json(body);
    answer.mode = mode;
    return answer;
}

FaultAnswer FaultAnswer::withHeader(const QByteArray &name, const QByteArray &value) const
{
    FaultAnswer answer = *this;
    answer.headers.emplaceBack(name, value);
    return answer;
}

FaultAnswer FaultAnswer::withDelay(int ms) const
{
    FaultAnswer answer = *this;
    answer.delayMs = ms;
    return answer;
}

FaultAnswer FaultAnswer::gzipped() const
{
    FaultAnswer answer = withHeader("Content-Encoding", "gzip");
    answer.body = gzip(body);
    return answer;
}

FaultAnswer FaultAnswer::closing() const
{
    FaultAnswer answer = *this;
    answer.close = true;
    return answer;
}

QByteArray gzip(const QByteArray &data)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> result{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1) ? 0xedb88320U ^ (value >> 1) : value >> 1;
            result[i] = value;
        }
        return result;
    }();
    quint32 crc = 0xffffffffU;
    for (const char byte : data)
        crc = table[(crc ^ static_cast<quint8>(byte)) & 0xff] ^ (crc >> 8);
    crc ^= 0xffffffffU;

    // qCompress() writes a length, then a zlib stream: two bytes of header, deflate data, four bytes of
    // checksum.
    const auto littleEndian = [](quint32 value) {
        QByteArray bytes;
        for (int shift = 0; shift < 32; shift += 8)
            bytes.append(static_cast<char>((value >> shift) & 0xff));
        return bytes;
    };
    return QByteArray::fromHex("1f8b0800000000000003") + qCompress(data).mid(6).chopped(4) + littleEndian(crc)
        + littleEndian(static_cast<quint32>(data.size()));
}

QByteArray blockStatusJson(const QString &blockeeId, const QString &nickname, const QString &groupRoomId)
{
    const QJsonValue room = groupRoomId.isEmpty()
        ? QJsonValue(u"8ab6c2ec1f2ee3f7d46cea03bdca4c9b"_s)
        : QJsonValue(QJsonObject{
            { u"_id"_s, groupRoomId }, { u"roomType"_s, u"group"_s }, { u"name"_s, u"Room"_s } });
    const QJsonObject status{ { u"appID"_s, u"SampleApp"_s },
                              { u"blockee"_s,
                                QJsonObject{ { u"_id"_s, blockeeId },
                                             { u"nickname"_s, nickname.isEmpty() ? blockeeId : nickname },
                                             { u"avatarUrl"_s, u"http://127.0.0.1:9/avatar"_s },
                                             { u"id"_s, blockeeId },
                                             { u"lastLoginTimeMS"_s, qint64(1628095079328) } } },
                              { u"blocker"_s, u"aaa"_s },
                              { u"room"_s, room },
                              { u"createdAt"_s, u"2021-08-04T15:18:07.649Z"_s },
                              { u"updatedAt"_s, u"2021-08-04T15:18:08.650Z"_s } };
    return QJsonDocument(status).toJson(QJsonDocument::Compact);
}

bool waitUntil(const std::function<bool()> &condition)
{
    const QDeadlineTimer deadline(10000);
    QTimer awake; // so that waiting for an event ends
    awake.start(5);
    while (!condition() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return condition();
}

FaultServer::FaultServer(Route route, QObject *parent) : QObject(parent), m_route(std::move(route))
{
    connect(&m_server, &QTcpServer::newConnection, this, &FaultServer::accept);
    listen();
}

FaultServer::~FaultServer()
{
    stop();
}

void FaultServer::setRoute(Route route)
{
    m_route = std::move(route);
}

QString FaultServer::address(const QString &path) const
{
    return u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path);
}

quint16 FaultServer::port() const
{
    return m_port;
}

void FaultServer::stop()
{
    m_server.close();
    const QList<QTcpSocket *> sockets = m_open.keys();
    for (QTcpSocket *socket : sockets)
        reset(socket);
    m_held.clear();
}

bool FaultServer::listen()
{
    if (!m_server.listen(QHostAddress::LocalHost, m_port))
        qFatal("the test server cannot listen: %ls", qUtf16Printable(m_server.errorString()));
    m_port = m_server.serverPort();
    return true;
}

qsizetype FaultServer::count(const QByteArray &method, const QByteArray &targetPrefix) const
{
    return std::count_if(m_requests.cbegin(), m_requests.cend(), [&](const FaultRequest &request) {
        return (method.isEmpty() || request.method == method) && request.target.startsWith(targetPrefix);
    });
}

void FaultServer::forgetRequests()
{
    m_requests.clear();
    m_received.clear();
}

void FaultServer::setHeld(bool held)
{
    m_isHeld = held;
    if (!held)
        release();
}

void FaultServer::release(qsizetype count)
{
    while (!m_held.isEmpty() && count != 0) {
        const Held held = m_held.takeFirst();
        if (held.socket)
            answer(held.socket, held.request);
        if (count > 0)
            --count;
    }
}

void FaultServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        m_open.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            const QByteArray bytes = socket->readAll();
            m_received += bytes;
            m_open[socket].buffer += bytes;
            readRequests(socket);
        });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_open.remove(socket);
            socket->deleteLater();
        });
    }
}

void FaultServer::readRequests(QTcpSocket *socket)
{
    const auto connection = m_open.find(socket);
    if (connection == m_open.end() || connection->busy)
        return;
    QByteArray &buffer = connection->buffer;
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;

    FaultRequest request;
    QList<QByteArray> lines = buffer.left(headEnd).split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({ line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed() });
    }
    const qsizetype length = request.header("content-length").toLongLong();
    if (buffer.size() < headEnd + 4 + length)
        return;
    request.body = buffer.mid(headEnd + 4, length);
    buffer.remove(0, headEnd + 4 + length);
    connection->busy = true;

    m_requests.append(request);
    Q_EMIT requestArrived(request);
    if (m_isHeld)
        m_held.append({ socket, request });
    else
        answer(socket, request);
}

void FaultServer::answer(QTcpSocket *socket, const FaultRequest &request)
{
    const FaultAnswer answer = m_route ? m_route(request) : FaultAnswer::failure(404, "NOT_FOUND");
    if (answer.delayMs > 0) {
        QTimer::singleShot(answer.delayMs, socket, [this, socket, answer] { send(socket, answer); });
    } else {
        send(socket, answer);
    }
}

void FaultServer::send(QTcpSocket *socket, const FaultAnswer &answer)
{
    using Mode = FaultAnswer::Mode;
    switch (answer.mode) {
    case Mode::Hang:
        return;
    case Mode::Cut:
        socket->disconnectFromHost();
        return;
    case Mode::Reset:
        reset(socket);
        return;
    case Mode::Raw:
        socket->write(answer.body);
        socket->disconnectFromHost();
        return;
    default:
        break;
    }

    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + answer.reason + "\r\n";
    bool statesLength = answer.status == 304;
    for (const auto &[name, value] : answer.headers) {
        head += name + ": " + value + "\r\n";
        statesLength = statesLength || name.compare("Content-Length", Qt::CaseInsensitive) == 0
            || name.compare("Transfer-Encoding", Qt::CaseInsensitive) == 0;
    }
    if (!statesLength && answer.status != 204)
        head += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    if (answer.close)
        head += "Connection: close\r\n";
    socket->write(head + "\r\n");

    switch (answer.mode) {
    case Mode::CutInBody:
        socket->write(answer.body.left(answer.body.size() / 2));
        socket->disconnectFromHost();
        return;
    case Mode::ResetInBody:
        socket->write(answer.body.left(answer.body.size() / 2));
        socket->flush();
        QTimer::singleShot(50, socket, [socket] { reset(socket); });
        return;
    case Mode::HangInBody:
        socket->write(answer.body.left(answer.body.size() / 2));
        return;
    case Mode::Drip: {
        auto *timer = new QTimer(socket);
        connect(
            timer, &QTimer::timeout, socket,
            [this, socket, timer, close = answer.close, left = std::make_shared<QByteArray>(answer.body)] {
                socket->write(left->left(1));
                left->remove(0, 1);
                if (left->isEmpty()) {
                    timer->deleteLater();
                    done(socket, close);
                }
            });
        timer->start(answer.dripMs);
        return;
    }
    default:
        socket->write(answer.body);
        done(socket, answer.close);
    }
}

void FaultServer::done(QTcpSocket *socket, bool close)
{
    if (close) {
        socket->disconnectFromHost();
        return;
    }
    const auto connection = m_open.find(socket);
    if (connection == m_open.end())
        return;
    connection->busy = false;
    readRequests(socket);
}

void FaultServer::reset(QTcpSocket *socket)
{
    const linger now{ 1, 0 };
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket->abort();
}
