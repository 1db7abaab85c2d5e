#include "app/api/blockstatuslist.h"

#include "app/text/exactutf8.h"

#include <algorithm>
#include <limits>

namespace {

constexpr std::size_t longestText = std::numeric_limits<quint16>::max();
constexpr qsizetype largestArena = std::numeric_limits<quint32>::max();

std::string_view cutAtCharacter(std::string_view text)
{
    if (text.size() <= longestText)
        return text;
    std::size_t length = longestText;
    while (length > 0 && (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80U)
        --length;
    return text.substr(0, length);
}

std::string_view view(const QByteArray &bytes)
{
    return { bytes.constData(), static_cast<std::size_t>(bytes.size()) };
}

size_t hashBytes(std::string_view text, size_t seed)
{
    return qHashBits(text.data(), text.size(), seed);
}

} // namespace

std::string_view BlockStatusList::text(quint32 offset, quint32 length) const
{
    return { m_arena.constData() + offset, length };
}

std::string_view BlockStatusList::roomId(const Record &record) const
{
    if (record.sharedRoom) {
        const Room &room = m_rooms[record.room];
        return text(room.offset, room.idLength);
    }
    return text(record.offset + record.idLength + record.nicknameLength + record.avatarLength, record.room);
}

BlockStatusList::RowView BlockStatusList::at(qsizetype row) const
{
    const Record &record = m_records[static_cast<std::size_t>(row)];
    RowView view;
    quint32 offset = record.offset;
    view.blockeeId = text(offset, record.idLength);
    offset += record.idLength;
    view.nickname = text(offset, record.nicknameLength);
    offset += record.nicknameLength;
    view.avatarUrl = text(offset, record.avatarLength);
    view.roomId = roomId(record);
    if (record.sharedRoom) {
        const Room &room = m_rooms[record.room];
        view.roomName = text(room.offset + room.idLength, room.nameLength);
    }
    view.scope = record.inRoom ? BlockScope::Room : BlockScope::Direct;
    view.blockedAtMs = record.blockedAtMs;
    view.lastSeenMs = record.lastSeenMs;
    return view;
}

std::string_view BlockStatusList::blockeeId(qsizetype row) const
{
    const Record &record = m_records[static_cast<std::size_t>(row)];
    return text(record.offset, record.idLength);
}

std::string_view BlockStatusList::nickname(qsizetype row) const
{
    const Record &record = m_records[static_cast<std::size_t>(row)];
    return text(record.offset + record.idLength, record.nicknameLength);
}

BlockKey BlockStatusList::key(qsizetype row) const
{
    const Record &record = m_records[static_cast<std::size_t>(row)];
    return { exactFromUtf8(text(record.offset, record.idLength)), exactFromUtf8(roomId(record)),
             record.inRoom ? BlockScope::Room : BlockScope::Direct };
}

BlockStatus BlockStatusList::status(qsizetype row) const
{
    const RowView view = at(row);
    BlockStatus status;
    status.key = { exactFromUtf8(view.blockeeId), exactFromUtf8(view.roomId), view.scope };
    status.nickname = exactFromUtf8(view.nickname);
    status.avatarUrl = exactFromUtf8(view.avatarUrl);
    status.roomName = exactFromUtf8(view.roomName);
    status.blockedAtMs = view.blockedAtMs;
    status.lastSeenMs = view.lastSeenMs;
    return status;
}

size_t BlockStatusList::hashOf(std::string_view blockeeId, std::string_view roomId)
{
    const size_t seed = QHashSeed::globalSeed();
    return hashBytes(blockeeId, hashBytes(roomId, seed) + seed);
}

size_t BlockStatusList::hashOf(const Record &record) const
{
    return hashOf(text(record.offset, record.idLength), roomId(record));
}

std::size_t BlockStatusList::slotOf(size_t hash) const
{
    // The upper half of a product spreads a hash over any number of slots without a division.
    return static_cast<std::size_t>(((static_cast<quint64>(hash) & 0xFFFFFFFFU) * m_index.size()) >> 32);
}

qsizetype BlockStatusList::indexOf(std::string_view blockeeId, std::string_view roomId) const
{
    const auto matches = [&](const Record &record) {
        return text(record.offset, record.idLength) == blockeeId && this->roomId(record) == roomId;
    };
    if (m_index.empty()) {
        const auto found = std::find_if(m_records.cbegin(), m_records.cend(), matches);
        return found == m_records.cend() ? -1 : found - m_records.cbegin();
    }
    for (std::size_t slot = slotOf(hashOf(blockeeId, roomId)); m_index[slot] != 0;
         slot = slot + 1 == m_index.size() ? 0 : slot + 1) {
        const quint32 row = m_index[slot] - 1;
        if (matches(m_records[row]))
            return row;
    }
    return -1;
}

qsizetype BlockStatusList::indexOf(const BlockKey &key) const
{
    const QByteArray blockeeId = key.blockeeId.toUtf8();
    const QByteArray room = key.roomId.toUtf8();
    return indexOf(view(blockeeId), view(room));
}

quint32 BlockStatusList::roomIndex(std::string_view id, std::string_view name)
{
    const auto same = [&](const Room &room) {
        return text(room.offset, room.idLength) == id
            && text(room.offset + room.idLength, room.nameLength) == name;
    };
    const auto slotFor = [this](std::string_view roomId, std::string_view roomName) {
        return hashOf(roomName, roomId) & (m_roomIndex.size() - 1);
    };
    const auto next = [this](std::size_t slot) { return (slot + 1) & (m_roomIndex.size() - 1); };

    if (m_roomIndex.size() < (m_rooms.size() + 1) * 2) {
        m_roomIndex.assign(std::max<std::size_t>(64, m_roomIndex.size() * 2), 0);
        while (m_roomIndex.size() < (m_rooms.size() + 1) * 2)
            m_roomIndex.resize(m_roomIndex.size() * 2, 0);
        for (std::size_t i = 0; i < m_rooms.size(); ++i) {
            const Room &room = m_rooms[i];
            std::size_t slot =
                slotFor(text(room.offset, room.idLength), text(room.offset + room.idLength, room.nameLength));
            while (m_roomIndex[slot] != 0)
                slot = next(slot);
            m_roomIndex[slot] = static_cast<quint32>(i + 1);
        }
    }
    std::size_t slot = slotFor(id, name);
    for (; m_roomIndex[slot] != 0; slot = next(slot)) {
        if (same(m_rooms[m_roomIndex[slot] - 1]))
            return m_roomIndex[slot] - 1;
    }
    Room room;
    room.offset = static_cast<quint32>(m_arena.size());
    room.idLength = static_cast<quint16>(id.size());
    room.nameLength = static_cast<quint16>(name.size());
    m_arena.append(id.data(), static_cast<qsizetype>(id.size()));
    m_arena.append(name.data(), static_cast<qsizetype>(name.size()));
    m_rooms.push_back(room);
    m_roomIndex[slot] = static_cast<quint32>(m_rooms.size());
    return static_cast<quint32>(m_rooms.size() - 1);
}

bool BlockStatusList::append(const RowView &row)
{
    if (row.blockeeId.size() > longestText || row.roomId.size() > longestText)
        return false;
    const std::string_view nickname = cutAtCharacter(row.nickname);
    const std::string_view roomName = cutAtCharacter(row.roomName);
    const std::string_view avatarUrl =
        row.avatarUrl.size() > longestText ? std::string_view() : row.avatarUrl;
    const std::size_t needed =
        row.blockeeId.size() + nickname.size() + avatarUrl.size() + row.roomId.size() + roomName.size();
    if (m_arena.size() > largestArena - static_cast<qsizetype>(needed)
        || m_records.size() >= std::numeric_limits<quint32>::max() - 1)
        return false;

    m_index.clear();
    Record record;
    record.blockedAtMs = row.blockedAtMs;
    record.lastSeenMs = row.lastSeenMs;
    record.idLength = static_cast<quint16>(row.blockeeId.size());
    record.nicknameLength = static_cast<quint16>(nickname.size());
    record.avatarLength = static_cast<quint16>(avatarUrl.size());
    record.inRoom = row.scope == BlockScope::Room;
    // A direct chat's room belongs to one row; group rooms come many times.
    record.sharedRoom = record.inRoom || !roomName.empty();
    if (record.sharedRoom)
        record.room = roomIndex(row.roomId, roomName);
    else
        record.room = static_cast<quint32>(row.roomId.size());
    record.offset = static_cast<quint32>(m_arena.size());
    m_arena.append(row.blockeeId.data(), static_cast<qsizetype>(row.blockeeId.size()));
    m_arena.append(nickname.data(), static_cast<qsizetype>(nickname.size()));
    m_arena.append(avatarUrl.data(), static_cast<qsizetype>(avatarUrl.size()));
    if (!record.sharedRoom)
        m_arena.append(row.roomId.data(), static_cast<qsizetype>(row.roomId.size()));
    m_records.push_back(record);
    return true;
}

bool BlockStatusList::append(const BlockStatus &status)
{
    const QByteArray blockeeId = status.key.blockeeId.toUtf8();
    const QByteArray nickname = status.nickname.toUtf8();
    const QByteArray avatarUrl = status.avatarUrl.toUtf8();
    const QByteArray room = status.key.roomId.toUtf8();
    const QByteArray roomName = status.roomName.toUtf8();
    return append(RowView{ view(blockeeId), view(nickname), view(avatarUrl), view(room), view(roomName),
                           status.key.scope, status.blockedAtMs, status.lastSeenMs });
}

void BlockStatusList::reserve(qsizetype rows, qsizetype bytes)
{
    m_records.reserve(static_cast<std::size_t>(rows));
    m_arena.reserve(bytes);
}

void BlockStatusList::squeeze()
{
    m_index.assign(m_records.size() + m_records.size() / 3 + 8, 0);
    std::size_t kept = 0;
    for (const Record record : m_records) {
        const std::string_view id = text(record.offset, record.idLength);
        const std::string_view room = roomId(record);
        std::size_t slot = slotOf(hashOf(record));
        bool known = false;
        for (; m_index[slot] != 0; slot = slot + 1 == m_index.size() ? 0 : slot + 1) {
            const Record &other = m_records[m_index[slot] - 1];
            if (text(other.offset, other.idLength) == id && roomId(other) == room) {
                known = true;
                break;
            }
        }
        if (known)
            continue;
        m_records[kept] = record;
        ++kept;
        m_index[slot] = static_cast<quint32>(kept);
    }
    m_records.resize(kept);
    m_records.shrink_to_fit();
    m_rooms.shrink_to_fit();
    m_roomIndex.clear();
    m_roomIndex.shrink_to_fit();
    m_arena.squeeze();
}

qsizetype BlockStatusList::bytes() const
{
    return static_cast<qsizetype>(sizeof(*this) + m_records.capacity() * sizeof(Record)
                                  + m_rooms.capacity() * sizeof(Room)
                                  + (m_index.capacity() + m_roomIndex.capacity()) * sizeof(quint32))
        + m_arena.capacity();
}
