#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QPair>
#include <QPointer>
#include <QString>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

/// What arrived, byte for byte.
struct FaultRequest
{
    QByteArray method;
    QByteArray target; ///< the raw path and query, still percent-encoded
    QList<QPair<QByteArray, QByteArray>> headers; ///< names in lower case, in the order of their arrival
    QByteArray body;

    /// The value of the header, empty when it is missing; the name in any case.
    QByteArray header(const QByteArray &name) const;
    bool hasHeader(const QByteArray &name) const;
    /// The decoded path segments of the target.
    QStringList segments() const;
};

/// What the server does with one request. Made with the functions below, changed with the with…() ones:
/// FaultAnswer::json(R"({"RC":0})").withHeader("ETag", "\"1\"").withDelay(50)
struct FaultAnswer
{
    enum class Mode {
        Whole, ///< status line, headers, body with the right Content-Length
        Hang, ///< nothing, for ever
        Cut, ///< the connection ends before the first byte
        Reset, ///< the connection is reset (RST) before the first byte
        CutInBody, ///< right headers, the first half of the body, then the connection ends
        ResetInBody, ///< the same with a reset
        HangInBody, ///< right headers, the first half of the body, then nothing
        Drip, ///< one byte of the body every dripMs
        Raw ///< the body alone is sent as the whole answer, then the connection ends
    };

    int status = 200;
    QByteArray reason = "OK";
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    Mode mode = Mode::Whole;
    int delayMs = 0; ///< before the first byte
    int dripMs = 20;
    bool close = false; ///< end the connection after the answer

    static FaultAnswer json(const QByteArray &body, int status = 200);
    static FaultAnswer json(const QJsonObject &body, int status = 200);
    /// {"RC":0,"RM":"OK","result":…}; result is JSON text.
    static FaultAnswer success(const QByteArray &result);
    /// {"RC":status,"RM":…,"error":{"code":…,"message":…}} with that HTTP status.
    static FaultAnswer failure(int status, const QByteArray &code, const QByteArray &message = "no");
    static FaultAnswer html(int status, const QByteArray &body = "<html><body>Bad gateway</body></html>");
    static FaultAnswer empty(int status);
    static FaultAnswer redirect(int status, const QByteArray &location);
    static FaultAnswer raw(const QByteArray &bytes);
    static FaultAnswer fault(Mode mode, const QByteArray &body = R"({"RC":0,"RM":"OK","result":{}})");

    FaultAnswer withHeader(const QByteArray &name, const QByteArray &value) const;
    FaultAnswer withDelay(int ms) const;
    FaultAnswer gzipped() const; ///< compresses the body and says so
    FaultAnswer closing() const;
};

/// The body as a gzip file.
QByteArray gzip(const QByteArray &data);

/// One block status as JSON text, with everything a server sends. Room "" = a direct room given as a string.
QByteArray blockStatusJson(const QString &blockeeId, const QString &nickname = {},
                           const QString &groupRoomId = {});

/// Turns the event loop until the condition holds, at most 10 s; true when it holds. Unlike QTRY_VERIFY() it
/// does not sleep 50 ms between looks, which adds up over many rows.
bool waitUntil(const std::function<bool()> &condition);

/// A raw HTTP/1.1 server on 127.0.0.1 that records what arrives and answers as it is told, however wrongly.
/// Lives in the test's thread, keeps connections alive, and answers requests of one connection one after the
/// other.
class FaultServer : public QObject
{
    Q_OBJECT

public:
    using Route = std::function<FaultAnswer(const FaultRequest &)>;

    /// Listens at once on a free port. Without a route everything is 404 with RC 404.
    explicit FaultServer(Route route = {}, QObject *parent = nullptr);
    ~FaultServer() override;

    void setRoute(Route route);
    /// "http://127.0.0.1:port", and the same with a path after it.
    QString address(const QString &path = {}) const;
    quint16 port() const;
    /// Refuses new connections and ends the open ones, as a server that went away; listen() takes the same
    /// port again.
    void stop();
    bool listen();

    const QList<FaultRequest> &requests() const { return m_requests; }
    qsizetype count(const QByteArray &method = {}, const QByteArray &targetPrefix = {}) const;
    void forgetRequests();
    /// Everything that arrived, raw: to prove that something never did.
    const QByteArray &received() const { return m_received; }
    qsizetype connections() const { return m_connections; } ///< accepted so far

    /// While held, requests are recorded, but routed and answered only by release().
    void setHeld(bool held);
    qsizetype heldCount() const { return m_held.size(); }
    /// Answers the oldest held requests; -1 = all.
    void release(qsizetype count = -1);

Q_SIGNALS:
    void requestArrived(const FaultRequest &request);

private:
    struct Held
    {
        QPointer<QTcpSocket> socket;
        FaultRequest request;
    };

    void accept();
    void readRequests(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const FaultRequest &request);
    void send(QTcpSocket *socket, const FaultAnswer &answer);
    void done(QTcpSocket *socket, bool close);
    static void reset(QTcpSocket *socket);

    QTcpServer m_server;
    Route m_route;
    quint16 m_port = 0;
    QList<FaultRequest> m_requests;
    QByteArray m_received;
    qsizetype m_connections = 0;
    bool m_isHeld = false;
    QList<Held> m_held;
    struct Connection
    {
        QByteArray buffer;
        bool busy = false;
    };
    QHash<QTcpSocket *, Connection> m_open;
};
