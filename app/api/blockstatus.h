#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

/// What a block covers: direct messages with a person, or that person's presence in one group room.
enum class BlockScope : quint8 { Direct, Room };

/// Identifies one block status: (blockee id, room id). Direct blocks are compared by the blockee alone when
/// both sides lack a room id. Travels across every asynchronous border instead of rows or indexes.
struct BlockKey
{
    QString blockeeId;
    QString roomId; ///< may be empty for direct blocks
    BlockScope scope = BlockScope::Direct; ///< chooses the endpoint; not part of the identity

    friend bool operator==(const BlockKey &a, const BlockKey &b)
    {
        return a.blockeeId == b.blockeeId && a.roomId == b.roomId;
    }
    friend size_t qHash(const BlockKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.blockeeId, key.roomId);
    }
};

/// One block status as the server tells it, expanded. Texts are raw, from outside: clean before showing.
struct BlockStatus
{
    BlockKey key;
    QString nickname; ///< may be empty: show the id
    QString avatarUrl; ///< chosen by a stranger; may be empty or nonsense
    QString roomName; ///< only when the server sent one
    qint64 blockedAtMs = 0; ///< createdAt, ms since the epoch; 0 = unknown
    qint64 updatedAtMs = 0; ///< updatedAt, ms since the epoch; 0 = unknown
    qint64 lastSeenMs = 0; ///< lastLoginTimeMS; 0 = never or unknown

    bool operator==(const BlockStatus &) const = default;
};

/// The person whose token it is (GET /me).
struct User
{
    QString id;
    QString nickname;
    QString avatarUrl;
    QString email;
};

Q_DECLARE_METATYPE(BlockKey)
Q_DECLARE_METATYPE(BlockStatus)
