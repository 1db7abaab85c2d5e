#pragma once

#include "app/demo/demopeople.h"
#include "app/demo/demoserver.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QMutex>
#include <QRandomGenerator>
#include <QStringList>

#include <utility>
#include <vector>

/// One call as it reached the demo server.
struct DemoRequest
{
    QByteArray method;
    QStringList path; ///< each segment decoded by itself
    QString query; ///< encoded
    QByteArray clientKey;
    QByteArray token;
    QByteArray clientId;
    QByteArray ifNoneMatch;
};

/// What the demo server says to it.
struct DemoAnswer
{
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = "application/json; charset=utf-8";
    std::vector<std::pair<QByteArray, QByteArray>> headers = {};
    bool hangs = false; ///< no answer at all
};

/// The demo server's memory and its understanding of the API, without HTTP. Thread-safe; answering may take
/// as long as writing the whole list.
class DemoState
{
public:
    DemoState(const DemoServer::Options &options, QByteArray clientKey, QByteArray token);

    /// Where pictures lie; before the first answer.
    void setOrigin(const QByteArray &origin);
    DemoAnswer answer(const DemoRequest &request);

    QByteArray clientKey() const { return m_clientKey; }
    QByteArray token() const;
    void setToken(const QByteArray &token); ///< empty: no token works

    int blockCount() const;
    int requestCount() const; ///< calls of the API, pictures apart
    bool isBlocked(const QString &blockeeId, const QString &roomId) const;
    void unblockElsewhere(const QString &blockeeId, const QString &roomId);
    void blockElsewhere(const QString &blockeeId, const QString &nickname);

private:
    struct Block
    {
        int person = 0;
        int room = -1; ///< -1: direct
        qint64 createdMs = 0;
        qint64 updatedMs = 0;
        bool inForce = true;
        bool refusedOnce = false; ///< for the person who asks to slow down
    };
    using RoomKey = std::pair<QString, QString>; ///< blockee id, room id

    void populate() const;
    int addPerson(const DemoPerson &person) const;
    void addBlock(int person, int room, qint64 createdMs) const;
    Block *find(const QString &blockeeId, int room) const;
    Block *findByIds(const QString &blockeeId, const QString &roomId) const;
    QString directRoomId(const Block &block) const;
    void changed() { ++m_revision; }

    DemoAnswer me() const;
    DemoAnswer rooms(const QString &query) const;
    DemoAnswer myList(const QByteArray &ifNoneMatch);
    DemoAnswer roomList(int room) const;
    DemoAnswer block(const QString &blockeeId, int room);
    DemoAnswer unblock(const QString &blockeeId, int room);
    DemoAnswer avatar(const QString &file) const;
    void appendBlock(QByteArray &json, const Block &block, bool history) const;
    QJsonObject statusObject(const Block &block) const;
    QByteArray avatarUrl(const DemoPerson &person) const;

    const DemoServer::Options m_options;
    const QByteArray m_clientKey;

    mutable QMutex m_tokenMutex; ///< nobody who asks for the token waits for the people to be made
    QByteArray m_token;
    mutable QMutex m_mutex; ///< guards everything below
    mutable bool m_populated = false;
    mutable std::vector<DemoPerson> m_people;
    mutable std::vector<Block> m_blocks; ///< oldest first
    mutable QHash<QString, int> m_personById;
    mutable QHash<QString, int> m_directBlocks; ///< by blockee id
    mutable QHash<RoomKey, int> m_roomBlocks;
    QByteArray m_origin;
    QByteArray m_listBody; ///< of m_listRevision
    quint64 m_listRevision = 0;
    quint64 m_revision = 1;
    const quint64 m_instance; ///< tells this server's ETags from another run's
    int m_requests = 0;
};
