#pragma once

#include "app/api/credentials.h"
#include "app/api/endpoint.h"
#include "app/api/result.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;
class RestRequest;

/// A good answer: HTTP 2xx (or 304) whose body came whole. The envelope is not yet read.
struct RestReply
{
    int httpStatus = 0;
    QByteArray body;
    QByteArray etag; ///< empty when the server sent none that could be sent back
    QByteArray method;
    QUrl url; ///< what was asked
};

/// Limits of one request. The defaults suit small bodies.
struct RequestLimits
{
    std::chrono::milliseconds inactivity = std::chrono::seconds(20); ///< transfer time-out
    std::chrono::milliseconds deadline = std::chrono::seconds(30); ///< overall, from sending to the last byte
    qint64 maximumBody = 1024 * 1024; ///< bytes, after decompression
};

/// Sends requests to one server and turns each reply into a Result, in one pipeline: transport error, TLS,
/// deadline, redirect, HTTP status, size. Every hazard of hazards.md, HTTP, is met here. Lives in the GUI
/// thread; each handler is called exactly once from the event loop, never from inside the call, unless its
/// context has died.
class RestClient : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(Result<RestReply>)>;
    using Progress = std::function<void(qint64 received, qint64 total)>; ///< bytes; total -1 = unknown

    /// Does not own the managers. Requests go to the least busy one (Qt opens at most 6 connections each).
    explicit RestClient(QList<QNetworkAccessManager *> managers, QObject *parent = nullptr);

    /// Ends every request without a call.
    ~RestClient() override;

    /// Another client over the same managers, with the same limits and with neither server nor credentials.
    RestClient *sibling(QObject *parent) const;

    void setEndpoint(const Endpoint &endpoint);
    std::optional<Endpoint> endpoint() const;
    void setCredentials(const Credentials &credentials);
    const Credentials &credentials() const;
    /// The person's consent to plain http beyond loopback for this endpoint. Without it nothing is sent
    /// there: Kind::Insecure, wasSent false. Holds until called again: call it with each setEndpoint().
    void setPlainHttpAllowed(bool allowed);
    /// Counts up with each setCredentials() and setEndpoint(): tells a 401 of an old token from one of the
    /// new.
    quint64 credentialsRevision() const;
    /// Ends every request at once (Kind::Cancelled) and forgets cached connections.
    void abortAll();

    /// The limits for small calls; tests make them short.
    void setLimits(const RequestLimits &limits);
    RequestLimits limits() const;
    /// Requests whose handler has not run yet.
    qsizetype pending() const;

    /// Each returns an object that dies with the request; deleting it or the context cancels without a call.
    QPointer<QObject> get(const QStringList &segments, const QByteArray &etag, const RequestLimits &limits,
                          QObject *context, Handler handler, Progress progress = {});
    QPointer<QObject> post(const QStringList &segments, const QByteArray &json, QObject *context,
                           Handler handler);
    QPointer<QObject> deleteResource(const QStringList &segments, QObject *context, Handler handler);

private:
    friend class RestRequest;

    QPointer<QObject> start(RestRequest *request, const QStringList &segments, const QByteArray &json,
                            QObject *context);
    QNetworkAccessManager *leastBusyManager() const;

    QList<QPointer<QNetworkAccessManager>> m_managers;
    std::optional<Endpoint> m_endpoint;
    Credentials m_credentials;
    RequestLimits m_limits;
    quint64 m_credentialsRevision = 0;
    bool m_plainHttpAllowed = false;
    QList<RestRequest *> m_requests; ///< children, in the order of their start
};
