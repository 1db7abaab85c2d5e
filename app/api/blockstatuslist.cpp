#include "app/api/blockstatuslist.h"

#include "app/text/exactutf8.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <string>

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

/// The text in the buffer, if it is ASCII and fits.
std::optional<std::string_view> asciiView(const QString &text, std::array<char, 128> &buffer)
{
    const auto length = static_cast<std::size_t>(text.size());
    if (length > buffer.size())
        return std::nullopt;
    const auto *units = reinterpret_cast<const char16_t *>(text.utf16());
    char16_t all = 0;
    for (std::size_t i = 0; i < length; ++i) {
        const char16_t c = units[i];
        all |= c;
        buffer[i] = static_cast<char>(c);
    }
    if (all >= 0x80)
        return std::nullopt;
    return std::string_view(buffer.data(), length);
}

size_t hashBytes(std::string_view text, size_t seed)
{
    return qHashBits(text.data(), text.size(), seed);
}

// The first byte of a row's head.
constexpr quint8 inRoomFlag = 1;
constexpr quint8 sharedRoomFlag = 2;
constexpr quint8 baseFlag = 4;
constexpr std::size_t longestHead = 2 + 3 * 3 + 5;
constexpr std::size_t mostBases = std::numeric_limits<quint8>::max();
constexpr std::size_t baseSlots = 1024;

/// Numbers of a head: seven bits a byte, the lowest first.
char *putNumber(char *to, quint32 number)
{
    for (; number >= 0x80; number >>= 7)
        *to++ = static_cast<char>(number | 0x80U);
    *to++ = static_cast<char>(number);
    return to;
}

std::size_t numberSize(quint32 number)
{
    std::size_t size = 1;
    for (; number >= 0x80; number >>= 7)
        ++size;
    return size;
}

quint32 takeNumber(const char *&from)
{
    quint32 number = static_cast<unsigned char>(*from++);
    if (number < 0x80)
        return number;
    number &= 0x7FU;
    for (int shift = 7;; shift += 7) {
        const auto next = static_cast<unsigned char>(*from++);
        number |= static_cast<quint32>(next & 0x7FU) << shift;
        if (next < 0x80)
            return number;
    }
}

char *put(char *to, std::string_view text)
{
    return std::copy(text.begin(), text.end(), to);
}

/// Bases that are tried before an address is looked at: a server has few.
constexpr std::size_t usualBases = 4;

/// How much of an address others may share: up to its last path segment, or to a query behind a segment that
/// is no number. Its first characters, as many as known, are such a path.
std::size_t baseLength(std::string_view address, std::size_t known)
{
    // Plain loops: find_first_of() is a call for each character, and this is done for each row.
    std::size_t query = known;
    std::size_t slash = known == 0 ? std::string_view::npos : known - 1;
    bool isWord = true; // what follows the slash
    for (; query < address.size() && address[query] != '?' && address[query] != '#'; ++query) {
        if (address[query] == '/') {
            slash = query;
            isWord = true;
        } else if (address[query] >= '0' && address[query] <= '9') {
            isWord = false;
        }
    }
    if (slash == std::string_view::npos)
        return 0;
    return isWord && query < address.size() ? query + 1 : slash + 1;
}

} // namespace

QString BlockStatusList::RowView::wholeAvatarUrl() const
{
    if (avatarBase.empty())
        return exactFromUtf8(avatarUrl);
    QVarLengthArray<char, 256> whole;
    whole.append(avatarBase.data(), static_cast<qsizetype>(avatarBase.size()));
    whole.append(avatarUrl.data(), static_cast<qsizetype>(avatarUrl.size()));
    return exactFromUtf8({ whole.constData(), static_cast<std::size_t>(whole.size()) });
}

bool operator==(const BlockStatusList::RowView &a, const BlockStatusList::RowView &b)
{
    if (a.blockeeId != b.blockeeId || a.nickname != b.nickname || a.roomId != b.roomId
        || a.roomName != b.roomName || a.scope != b.scope || a.blockedAtMs != b.blockedAtMs
        || a.lastSeenMs != b.lastSeenMs)
        return false;
    if (a.avatarBase.size() == b.avatarBase.size())
        return a.avatarUrl == b.avatarUrl && a.avatarBase == b.avatarBase;
    return std::string(a.avatarBase).append(a.avatarUrl) == std::string(b.avatarBase).append(b.avatarUrl);
}

std::string_view BlockStatusList::text(quint32 offset, quint32 length) const
{
    return { m_arena.constData() + offset, length };
}

BlockStatusList::Place BlockStatusList::placeOf(std::size_t row) const
{
    const char *from = m_arena.constData() + m_offsets[row];
    Place place;
    const auto flags = static_cast<quint8>(*from++);
    place.inRoom = (flags & inRoomFlag) != 0;
    place.sharedRoom = (flags & sharedRoomFlag) != 0;
    if ((flags & baseFlag) != 0)
        place.base = static_cast<quint8>(*from++);
    place.idLength = static_cast<quint16>(takeNumber(from));
    place.nicknameLength = static_cast<quint16>(takeNumber(from));
    place.avatarLength = static_cast<quint16>(takeNumber(from));
    place.room = takeNumber(from);
    place.text = static_cast<quint32>(from - m_arena.constData());
    return place;
}

std::string_view BlockStatusList::roomId(const Place &place) const
{
    if (place.sharedRoom) {
        const Room &room = m_rooms[place.room];
        return text(room.offset, room.idLength);
    }
    return text(place.text + place.idLength + place.nicknameLength + place.avatarLength, place.room);
}

BlockStatusList::RowView BlockStatusList::at(qsizetype row) const
{
    const auto i = static_cast<std::size_t>(row);
    const Place place = placeOf(i);
    RowView view;
    quint32 offset = place.text;
    view.blockeeId = text(offset, place.idLength);
    offset += place.idLength;
    view.nickname = text(offset, place.nicknameLength);
    offset += place.nicknameLength;
    view.avatarUrl = text(offset, place.avatarLength);
    if (place.base != 0) {
        const Base &base = m_bases[place.base - 1U];
        view.avatarBase = text(base.offset, base.length);
    }
    view.roomId = roomId(place);
    if (place.sharedRoom) {
        const Room &room = m_rooms[place.room];
        view.roomName = text(room.offset + room.idLength, room.nameLength);
    }
    view.scope = place.inRoom ? BlockScope::Room : BlockScope::Direct;
    view.blockedAtMs = m_blockedAt[i];
    view.lastSeenMs = m_lastSeen[i];
    return view;
}

std::string_view BlockStatusList::blockeeId(qsizetype row) const
{
    const Place place = placeOf(static_cast<std::size_t>(row));
    return text(place.text, place.idLength);
}

std::string_view BlockStatusList::nickname(qsizetype row) const
{
    const Place place = placeOf(static_cast<std::size_t>(row));
    return text(place.text + place.idLength, place.nicknameLength);
}

BlockKey BlockStatusList::key(qsizetype row) const
{
    const Place place = placeOf(static_cast<std::size_t>(row));
    return { exactFromUtf8(text(place.text, place.idLength)), exactFromUtf8(roomId(place)),
             place.inRoom ? BlockScope::Room : BlockScope::Direct };
}

BlockStatus BlockStatusList::status(qsizetype row) const
{
    const RowView view = at(row);
    BlockStatus status;
    status.key = { exactFromUtf8(view.blockeeId), exactFromUtf8(view.roomId), view.scope };
    status.nickname = exactFromUtf8(view.nickname);
    status.avatarUrl = view.wholeAvatarUrl();
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

std::size_t BlockStatusList::slotOf(size_t hash) const
{
    // The upper half of a product spreads a hash over any number of slots without a division.
    return static_cast<std::size_t>(((static_cast<quint64>(hash) & 0xFFFFFFFFU) * m_index.size()) >> 32);
}

qsizetype BlockStatusList::indexOf(std::string_view blockeeId, std::string_view roomId) const
{
    const auto matches = [&](std::size_t row) {
        const Place place = placeOf(row);
        return text(place.text, place.idLength) == blockeeId && this->roomId(place) == roomId;
    };
    if (m_index.empty()) {
        for (std::size_t row = 0; row < m_offsets.size(); ++row) {
            if (matches(row))
                return static_cast<qsizetype>(row);
        }
        return -1;
    }
    for (std::size_t slot = slotOf(hashOf(blockeeId, roomId)); m_index[slot] != 0;
         slot = slot + 1 == m_index.size() ? 0 : slot + 1) {
        const quint32 row = m_index[slot] - 1;
        if (matches(row))
            return row;
    }
    return -1;
}

qsizetype BlockStatusList::indexOf(const BlockKey &key) const
{
    // Keys are looked up by the hundred thousand, and ids are mostly ASCII.
    std::array<char, 128> idBuffer;
    std::array<char, 128> roomBuffer;
    const auto id = asciiView(key.blockeeId, idBuffer);
    const auto room = asciiView(key.roomId, roomBuffer);
    if (id && room)
        return indexOf(*id, *room);
    const QByteArray idBytes = key.blockeeId.toUtf8();
    const QByteArray roomBytes = key.roomId.toUtf8();
    return indexOf(view(idBytes), view(roomBytes));
}

bool BlockStatusList::sameKey(std::size_t a, std::size_t b) const
{
    const Place first = placeOf(a);
    const Place second = placeOf(b);
    return text(first.text, first.idLength) == text(second.text, second.idLength)
        && roomId(first) == roomId(second);
}

quint8 BlockStatusList::baseIndex(std::string_view base)
{
    const auto slotFor = [this](std::string_view text) {
        std::size_t slot = hashBytes(text, QHashSeed::globalSeed()) % baseSlots;
        for (; m_baseIndex[slot] != 0; slot = (slot + 1) % baseSlots) {
            const Base &known = m_bases[m_baseIndex[slot] - 1U];
            if (this->text(known.offset, known.length) == text)
                break;
        }
        return slot;
    };
    if (m_baseIndex.empty()) {
        m_baseIndex.assign(baseSlots, 0);
        for (std::size_t i = 0; i < m_bases.size(); ++i)
            m_baseIndex[slotFor(text(m_bases[i].offset, m_bases[i].length))] = static_cast<quint8>(i + 1);
    }
    quint8 &number = m_baseIndex[slotFor(base)];
    if (number == 0 && m_bases.size() < mostBases) {
        m_bases.push_back({ static_cast<quint32>(m_arena.size()), static_cast<quint16>(base.size()) });
        m_arena.append(base.data(), static_cast<qsizetype>(base.size()));
        number = static_cast<quint8>(m_bases.size());
    }
    return number;
}

/// Takes from an address what it shares with others; 0 when that is nothing.
quint8 BlockStatusList::takeBase(std::string_view &address)
{
    quint8 number = 0;
    std::size_t known = 0;
    for (std::size_t i = 0; i < std::min(usualBases, m_bases.size()) && number == 0; ++i) {
        const std::string_view base = text(m_bases[i].offset, m_bases[i].length);
        if (address.substr(0, base.size()) == base) {
            number = static_cast<quint8>(i + 1);
            known = base.size();
        }
    }
    const bool isQuery = number != 0 && address[known - 1] != '/';
    const std::size_t shared = isQuery ? known : baseLength(address, known);
    if (shared != known)
        number = baseIndex(address.substr(0, shared));
    if (number != 0)
        address.remove_prefix(shared);
    return number;
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
    std::string_view base = row.avatarBase;
    std::string_view avatar = row.avatarUrl;
    if (base.size() + avatar.size() > longestText)
        base = avatar = {};
    const std::size_t needed = longestHead + row.blockeeId.size() + nickname.size() + base.size()
        + avatar.size() + row.roomId.size() + roomName.size();
    if (m_arena.size() > largestArena - static_cast<qsizetype>(needed)
        || m_offsets.size() >= std::numeric_limits<quint32>::max() - 1)
        return false;

    m_index.clear();
    std::string whole; // of an address whose base found no place
    const quint8 baseNumber = base.empty() ? takeBase(avatar) : baseIndex(base);
    if (baseNumber == 0 && !base.empty())
        avatar = whole.append(base).append(avatar);
    // A direct chat's room belongs to one row; group rooms come many times.
    const bool inRoom = row.scope == BlockScope::Room;
    const bool sharedRoom = inRoom || !roomName.empty();
    const auto idLength = static_cast<quint32>(row.blockeeId.size());
    const auto nicknameLength = static_cast<quint32>(nickname.size());
    const auto avatarLength = static_cast<quint32>(avatar.size());
    const quint32 room =
        sharedRoom ? roomIndex(row.roomId, roomName) : static_cast<quint32>(row.roomId.size());

    const qsizetype offset = m_arena.size();
    const std::size_t size = (baseNumber != 0 ? 2 : 1) + numberSize(idLength) + numberSize(nicknameLength)
        + numberSize(avatarLength) + numberSize(room) + idLength + nicknameLength + avatarLength
        + (sharedRoom ? 0 : room);
    m_arena.resize(offset + static_cast<qsizetype>(size));
    char *to = m_arena.data() + offset;
    *to++ = static_cast<char>((inRoom ? inRoomFlag : 0) | (sharedRoom ? sharedRoomFlag : 0)
                              | (baseNumber != 0 ? baseFlag : 0));
    if (baseNumber != 0)
        *to++ = static_cast<char>(baseNumber);
    to = putNumber(to, idLength);
    to = putNumber(to, nicknameLength);
    to = putNumber(to, avatarLength);
    to = putNumber(to, room);
    to = put(to, row.blockeeId);
    to = put(to, nickname);
    to = put(to, avatar);
    if (!sharedRoom)
        put(to, row.roomId);

    if (m_hashes.size() == m_offsets.size())
        m_hashes.push_back(static_cast<quint32>(hashOf(row.blockeeId, row.roomId)));
    m_offsets.push_back(static_cast<quint32>(offset));
    m_blockedAt.push_back(row.blockedAtMs);
    m_lastSeen.push_back(row.lastSeenMs);
    return true;
}

bool BlockStatusList::append(const BlockStatusList &other)
{
    std::vector<quint8> bases{ 0 }; // by the other's numbers
    for (const Base &base : other.m_bases)
        bases.push_back(baseIndex(other.text(base.offset, base.length)));
    for (std::size_t row = 0; row < other.m_offsets.size(); ++row) {
        const Place place = other.placeOf(row);
        const quint8 base = bases[place.base];
        const quint32 from = other.m_offsets[row];
        const qsizetype offset = m_arena.size();
        if (place.sharedRoom || (base == 0) != (place.base == 0) || m_hashes.size() != m_offsets.size()
            || row >= other.m_hashes.size() || offset > largestArena - qsizetype(other.m_arena.size())) {
            if (!append(other.at(static_cast<qsizetype>(row))))
                return false;
            continue;
        }
        const quint32 end =
            place.text + place.idLength + place.nicknameLength + place.avatarLength + place.room;
        m_arena.append(other.m_arena.constData() + from, end - from);
        if (base != 0)
            m_arena.data()[offset + 1] = static_cast<char>(base);
        m_hashes.push_back(other.m_hashes[row]);
        m_offsets.push_back(static_cast<quint32>(offset));
        m_blockedAt.push_back(other.m_blockedAt[row]);
        m_lastSeen.push_back(other.m_lastSeen[row]);
    }
    return true;
}

bool BlockStatusList::append(const BlockStatus &status)
{
    if (!status.key.blockeeId.isValidUtf16() || !status.key.roomId.isValidUtf16())
        return false;
    const QByteArray blockeeId = status.key.blockeeId.toUtf8();
    const QByteArray nickname = status.nickname.toUtf8();
    const QByteArray avatarUrl = status.avatarUrl.toUtf8();
    const QByteArray room = status.key.roomId.toUtf8();
    const QByteArray roomName = status.roomName.toUtf8();
    return append(RowView{ view(blockeeId), view(nickname), view(avatarUrl), view(room), view(roomName),
                           status.key.scope, status.blockedAtMs, status.lastSeenMs });
}

BlockStatusList BlockStatusList::selection(const std::vector<quint32> &rows) const
{
    BlockStatusList list;
    list.m_rooms = m_rooms;
    list.m_bases = m_bases;
    list.m_arena = m_arena;
    list.deletedAccounts = deletedAccounts;
    list.unreadableRecords = unreadableRecords;
    list.reserve(static_cast<qsizetype>(rows.size()), 0);
    for (const quint32 row : rows) {
        list.m_offsets.push_back(m_offsets[row]);
        list.m_blockedAt.push_back(m_blockedAt[row]);
        list.m_lastSeen.push_back(m_lastSeen[row]);
    }
    return list;
}

void BlockStatusList::reserve(qsizetype rows, qsizetype bytes)
{
    m_offsets.reserve(static_cast<std::size_t>(rows));
    m_blockedAt.reserve(static_cast<std::size_t>(rows));
    m_lastSeen.reserve(static_cast<std::size_t>(rows));
    m_hashes.reserve(static_cast<std::size_t>(rows));
    if (bytes > 0)
        m_arena.reserve(bytes);
}

void BlockStatusList::squeeze()
{
    m_index.assign(m_offsets.size() + m_offsets.size() / 3 + 8, 0);
    for (std::size_t row = m_hashes.size(); row < m_offsets.size(); ++row) {
        const Place place = placeOf(row);
        m_hashes.push_back(static_cast<quint32>(hashOf(text(place.text, place.idLength), roomId(place))));
    }
    std::size_t kept = 0;
    for (std::size_t row = 0; row < m_offsets.size(); ++row) {
        const quint32 hash = m_hashes[row];
        std::size_t slot = slotOf(hash);
        bool known = false;
        for (; m_index[slot] != 0 && !known; slot = slot + 1 == m_index.size() ? 0 : slot + 1)
            known = m_hashes[m_index[slot] - 1] == hash && sameKey(m_index[slot] - 1, row);
        if (known)
            continue;
        m_offsets[kept] = m_offsets[row];
        m_blockedAt[kept] = m_blockedAt[row];
        m_lastSeen[kept] = m_lastSeen[row];
        m_hashes[kept] = hash;
        ++kept;
        m_index[slot] = static_cast<quint32>(kept);
    }
    m_offsets.resize(kept);
    m_blockedAt.resize(kept);
    m_lastSeen.resize(kept);
    m_hashes.clear();
    m_hashes.shrink_to_fit();
    m_offsets.shrink_to_fit();
    m_blockedAt.shrink_to_fit();
    m_lastSeen.shrink_to_fit();
    m_rooms.shrink_to_fit();
    m_roomIndex.clear();
    m_roomIndex.shrink_to_fit();
    m_bases.shrink_to_fit();
    m_baseIndex.clear();
    m_baseIndex.shrink_to_fit();
    m_arena.squeeze();
}

qsizetype BlockStatusList::bytes() const
{
    return static_cast<qsizetype>(
               sizeof(*this) + (m_blockedAt.capacity() + m_lastSeen.capacity()) * sizeof(qint64)
               + m_rooms.capacity() * sizeof(Room) + m_bases.capacity() * sizeof(Base)
               + (m_offsets.capacity() + m_index.capacity() + m_hashes.capacity() + m_roomIndex.capacity())
                   * sizeof(quint32))
        + m_arena.capacity();
}
