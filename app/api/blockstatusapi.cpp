#include "app/api/blockstatusapi.h"

#include "app/api/blocklistparser.h"
#include "app/api/envelope.h"
#include "app/api/restclient.h"

#include <QDateTime>
#include <QJsonObject>
#include <QPointer>
#include <QTimeZone>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

// 100,000 records are about 41 MB.
constexpr RequestLimits listLimits{ std::chrono::seconds(30), std::chrono::minutes(5),
                                    qint64(1024) * 1024 * 1024 };

QStringList pathOf(const BlockKey &key)
{
    if (key.scope == BlockScope::Room)
        return { u"blockStatus"_s, u"room"_s, key.roomId, key.blockeeId };
    return { u"blockStatus"_s, u"my"_s, key.blockeeId };
}

// The error of an answer that came, with what was asked.
ApiError explained(ApiError error, const QByteArray &method, const QUrl &url, int httpStatus,
                   const QByteArray &secret)
{
    error.httpStatus = httpStatus;
    error.method = method;
    error.url = url;
    error.when = QDateTime::currentDateTimeUtc();
    error.wasSent = true;
    redact(error, secret);
    return error;
}

ApiError unreadable(const RestReply &reply)
{
    ApiError error;
    error.kind = ApiError::Kind::Unreadable;
    return explained(error, reply.method, reply.url, reply.httpStatus, {});
}

// The result of a small answer, which must be an object.
Result<QJsonObject> resultObject(const Result<RestReply> &answer, const QByteArray &secret)
{
    if (!answer)
        return answer.error();
    const RestReply &reply = answer.value();
    const Result<QJsonValue> result = readEnvelope(reply.body, reply.httpStatus);
    if (!result)
        return explained(result.error(), reply.method, reply.url, reply.httpStatus, secret);
    if (!result.value().isObject())
        return unreadable(reply);
    return result.value().toObject();
}

qint64 millisecondsOf(const QJsonValue &value)
{
    constexpr double latest = 8.64e15; // the last moment that JavaScript's Date knows
    const double number = value.toDouble();
    return number > 0.0 && number <= latest ? static_cast<qint64>(number) : 0;
}

qint64 momentOf(const QJsonValue &value)
{
    const QDateTime date = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!date.isValid())
        return 0;
    if (date.timeSpec() == Qt::LocalTime) // no zone was stated: the server means UTC
        return QDateTime(date.date(), date.time(), QTimeZone::utc()).toMSecsSinceEpoch();
    return date.toMSecsSinceEpoch();
}

QString idOf(const QJsonObject &object)
{
    const QString id = object["_id"_L1].toString();
    return id.isEmpty() ? object["id"_L1].toString() : id;
}

BlockStatus statusOf(const QJsonObject &result, const BlockKey &key)
{
    const QJsonObject blockee = result["blockee"_L1].toObject();
    BlockStatus status;
    status.key = key;
    status.nickname = blockee["nickname"_L1].toString();
    status.avatarUrl = blockee["avatarUrl"_L1].toString();
    status.lastSeenMs = millisecondsOf(blockee["lastLoginTimeMS"_L1]);
    status.roomName = result["room"_L1].toObject()["name"_L1].toString();
    status.blockedAtMs = momentOf(result["createdAt"_L1]);
    status.updatedAtMs = momentOf(result["updatedAt"_L1]);
    return status;
}

/// One list() from its start to its handler; dies with the context and with the api, which ends its request.
class ListCall : public QObject
{
public:
    ListCall(QObject *parent, BlockStatusApi::Handler<ListAnswer> handler)
        : QObject(parent), m_handler(std::move(handler))
    {
    }

    void finish(const Result<ListAnswer> &answer)
    {
        deleteLater();
        const auto handler = std::move(m_handler); // it may delete the context, and this with it
        handler(answer);
    }

private:
    BlockStatusApi::Handler<ListAnswer> m_handler;
};

RestClient::Handler statusHandler(const RestClient &client, const BlockKey &key,
                                  BlockStatusApi::Handler<BlockStatus> handler)
{
    return [key, secret = client.credentials().token,
            handler = std::move(handler)](const Result<RestReply> &answer) {
        const Result<QJsonObject> result = resultObject(answer, secret);
        handler(result ? Result<BlockStatus>(statusOf(result.value(), key)) : result.error());
    };
}

} // namespace

BlockStatusApi::BlockStatusApi(RestClient &client, QObject *parent) : QObject(parent), m_client(client)
{
    m_parsers.setMaxThreadCount(1);
}

BlockStatusApi::~BlockStatusApi()
{
    m_parsers.clear();
    m_parsers.waitForDone();
}

RestClient &BlockStatusApi::client() const
{
    return m_client;
}

void BlockStatusApi::me(QObject *context, Handler<User> handler)
{
    m_client.get({ u"me"_s }, {}, m_client.limits(), context,
                 [secret = m_client.credentials().token,
                  handler = std::move(handler)](const Result<RestReply> &answer) {
                     const Result<QJsonObject> result = resultObject(answer, secret);
                     if (!result) {
                         handler(result.error());
                         return;
                     }
                     const QJsonObject &object = result.value();
                     User user;
                     user.id = idOf(object);
                     user.nickname = object["nickname"_L1].toString();
                     user.avatarUrl = object["avatarUrl"_L1].toString();
                     user.email = object["email"_L1].toString();
                     if (user.id.isEmpty())
                         handler(unreadable(answer.value()));
                     else
                         handler(user);
                 });
}

void BlockStatusApi::list(const QByteArray &etag, QObject *context, Handler<ListAnswer> handler,
                          Progress progress)
{
    auto *call = new ListCall(this, std::move(handler));
    if (context) {
        connect(context, &QObject::destroyed, call, [call] { delete call; });
    }
    m_client.get(
        { u"blockStatus"_s, u"my"_s }, etag, listLimits, call,
        [this, call, secret = m_client.credentials().token](Result<RestReply> answer) {
            if (!answer) {
                call->finish(answer.error());
                return;
            }
            ListAnswer list;
            list.etag = answer.value().etag;
            if (answer.value().httpStatus == 304) {
                list.notModified = true;
                call->finish(list);
                return;
            }
            // Only values and a guarded pointer go to the worker: the handler is called and destroyed here.
            // This object waits for its parsers before it goes.
            m_parsers.start([this, call = QPointer<ListCall>(call), secret, list,
                             reply = std::move(answer.value())]() mutable {
                Result<BlockStatusListPtr> parsed =
                    parseBlockList(std::exchange(reply.body, {}), reply.httpStatus);
                if (parsed)
                    list.list = std::move(parsed.value());
                const Result<ListAnswer> outcome = parsed
                    ? Result<ListAnswer>(list)
                    : explained(parsed.error(), reply.method, reply.url, reply.httpStatus, secret);
                QMetaObject::invokeMethod(
                    this,
                    [call, outcome] {
                        if (call)
                            call->finish(outcome);
                    },
                    Qt::QueuedConnection);
            });
        },
        std::move(progress));
}

void BlockStatusApi::unblock(const BlockKey &key, QObject *context, Handler<BlockStatus> handler)
{
    m_client.deleteResource(pathOf(key), context, statusHandler(m_client, key, std::move(handler)));
}

void BlockStatusApi::block(const BlockKey &key, QObject *context, Handler<BlockStatus> handler)
{
    m_client.post(pathOf(key), "{}"_ba, context, statusHandler(m_client, key, std::move(handler)));
}
