#pragma once

#include "app/api/blockstatuslist.h"
#include "app/api/result.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

class RestClient;

/// The answer to GET /blockStatus/my.
struct ListAnswer
{
    bool notModified = false; ///< 304: the list that came with the given ETag still holds; list is null
    BlockStatusListPtr list;
    QByteArray etag; ///< empty when the server sends none
};

/// The block-status calls of IMKIT (imkit-api.md, Endpoints). GUI thread; handlers as in RestClient. Lists
/// are parsed on a worker thread.
class BlockStatusApi : public QObject
{
    Q_OBJECT

public:
    template <typename T> using Handler = std::function<void(Result<T>)>;
    using Progress = std::function<void(qint64 received, qint64 total)>;

    explicit BlockStatusApi(RestClient &client, QObject *parent = nullptr);
    /// Waits for a list that is being parsed.
    ~BlockStatusApi() override;

    RestClient &client() const;

    void me(QObject *context, Handler<User> handler);
    void list(const QByteArray &etag, QObject *context, Handler<ListAnswer> handler, Progress progress = {});
    /// DELETE through the endpoint of the key's scope. On success the status that the server returned, with
    /// the key as asked.
    void unblock(const BlockKey &key, QObject *context, Handler<BlockStatus> handler);
    /// POST through the endpoint of the key's scope.
    void block(const BlockKey &key, QObject *context, Handler<BlockStatus> handler);

private:
    RestClient &m_client;
    QThreadPool m_parsers;
};
