#pragma once

#include "app/api/blockstatus.h"

#include <QByteArray>
#include <QList>

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

/// A whole block list, compact: two times and an offset a row, and all texts in one UTF-8 arena, which copies
/// of the list share. Immutable once built, so that it may be shared between threads. QStrings are made only
/// for what is asked.
/// Owner of the layout: this class; the parser and the list cache fill it through append(), then call
/// squeeze().
class BlockStatusList
{
public:
    /// UTF-8 views into the arena; valid as long as the list lives (and nothing is appended).
    struct RowView
    {
        std::string_view blockeeId;
        std::string_view nickname;
        std::string_view avatarUrl;
        std::string_view roomId;
        std::string_view roomName;
        BlockScope scope = BlockScope::Direct;
        qint64 blockedAtMs = 0;
        qint64 lastSeenMs = 0;
        /// What many addresses begin with, stored once: the whole one is avatarBase, then avatarUrl.
        std::string_view avatarBase = {};

        QString wholeAvatarUrl() const;
        friend bool operator==(const RowView &a, const RowView &b);
    };

    qsizetype size() const { return static_cast<qsizetype>(m_offsets.size()); }
    RowView at(qsizetype row) const;
    BlockKey key(qsizetype row) const;
    BlockStatus status(qsizetype row) const;
    qint64 blockedAtMs(qsizetype row) const { return m_blockedAt[static_cast<std::size_t>(row)]; }
    qint64 lastSeenMs(qsizetype row) const { return m_lastSeen[static_cast<std::size_t>(row)]; }
    std::string_view blockeeId(qsizetype row) const;
    std::string_view nickname(qsizetype row) const;

    /// The row of (blockee id, room id), -1 when there is none. Fast only after squeeze().
    qsizetype indexOf(std::string_view blockeeId, std::string_view roomId) const;
    qsizetype indexOf(const BlockKey &key) const;

    bool isIndexed() const { return !m_index.empty(); } ///< squeeze() was called last

    /// Adds a row. Texts longer than the record can hold: nicknames and room names are cut at a character
    /// boundary, over-long avatar addresses dropped. Returns false (nothing added) for an id over 65,535
    /// bytes.
    bool append(const RowView &row);
    /// The same for a status made elsewhere. False too for ids that UTF-8 cannot hold: they would become
    /// others.
    bool append(const BlockStatus &status);
    /// Adds the rows of another list, as they stand there where that is the same.
    bool append(const BlockStatusList &other);
    /// Some rows of this list in another order: shares the texts, is not indexed.
    BlockStatusList selection(const std::vector<quint32> &rows) const;
    void reserve(qsizetype rows, qsizetype bytes);
    /// Ends building: drops rows whose (blockee id, room id) came before, indexes the rest, gives back spare
    /// memory.
    void squeeze();
    qsizetype bytes() const; ///< resident size, for measurements

    qsizetype deletedAccounts = 0; ///< records without a blockee: not shown, counted
    qsizetype unreadableRecords = 0; ///< records that could not be a row: not shown, counted

private:
    /// A row in the arena: a head of flags, base and lengths, then id, nickname, address, own room id.
    struct Place
    {
        quint32 text = 0; ///< offset behind the head
        quint32 room = 0; ///< index into m_rooms, or the length of the own room id
        quint16 idLength = 0;
        quint16 nicknameLength = 0;
        quint16 avatarLength = 0;
        quint8 base = 0; ///< index into m_bases + 1, 0 = none
        bool inRoom = false; ///< BlockScope::Room
        bool sharedRoom = false; ///< room is an index
    };

    /// A room that several rows may name.
    struct Room
    {
        quint32 offset = 0; ///< of id and name
        quint16 idLength = 0;
        quint16 nameLength = 0;
    };
    /// What several addresses begin with.
    struct Base
    {
        quint32 offset = 0;
        quint16 length = 0;
    };

    Place placeOf(std::size_t row) const;
    std::string_view text(quint32 offset, quint32 length) const;
    std::string_view roomId(const Place &place) const;
    static size_t hashOf(std::string_view blockeeId, std::string_view roomId);
    std::size_t slotOf(size_t hash) const;
    bool sameKey(std::size_t a, std::size_t b) const;
    quint32 roomIndex(std::string_view id, std::string_view name);
    quint8 baseIndex(std::string_view base);
    quint8 takeBase(std::string_view &address);

    std::vector<qint64> m_blockedAt;
    std::vector<qint64> m_lastSeen;
    std::vector<quint32> m_offsets; ///< of the rows' heads
    std::vector<Room> m_rooms;
    std::vector<Base> m_bases;
    QByteArray m_arena;
    std::vector<quint32> m_index; ///< open addressing; row + 1, 0 = free. Empty until squeeze()
    std::vector<quint32> m_hashes; ///< of the keys of the first rows, while building
    std::vector<quint32> m_roomIndex; ///< the same for m_rooms, while building
    std::vector<quint8> m_baseIndex; ///< the same for m_bases
};

using BlockStatusListPtr = std::shared_ptr<const BlockStatusList>;

Q_DECLARE_METATYPE(BlockStatusListPtr)
