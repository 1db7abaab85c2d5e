#include "app/demo/demostate.h"

#include "app/demo/demoavatar.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownId = "robin"_L1;
constexpr auto appId = "BlockListDemo"_L1;

struct Room
{
    const char16_t *id;
    const char16_t *name;
    bool owned;
};

constexpr std::array<Room, 6> groupRooms = { {
    { u"room-hiking", u"Weekend hiking", true },
    { u"room-books", u"讀書會", true },
    { u"room-market", u"Flea market <Riverside> & friends", true },
    { u"room/music#1", u"موسيقى الحي", true },
    { u"room-dev", u"Ask a developer 🧑‍💻", true },
    { u"room-old-office", u"Old office", false },
} };
constexpr int foreignRoom = 5;

int roomIndex(const QString &id)
{
    for (size_t i = 0; i < groupRooms.size(); ++i) {
        if (QStringView(groupRooms.at(i).id) == id)
            return static_cast<int>(i);
    }
    return -1;
}

QString roomId(int room)
{
    return QString::fromUtf16(groupRooms.at(static_cast<size_t>(room)).id);
}

QString roomName(int room)
{
    return QString::fromUtf16(groupRooms.at(static_cast<size_t>(room)).name);
}

QString isoTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toUTC().toString(Qt::ISODateWithMs);
}

DemoAnswer succeeded(const QJsonValue &result)
{
    return { .body =
                 QJsonDocument(QJsonObject{ { u"RC"_s, 0 }, { u"RM"_s, u"OK"_s }, { u"result"_s, result } })
                     .toJson(QJsonDocument::Compact) };
}

DemoAnswer failed(int status, QLatin1StringView code, QLatin1StringView message)
{
    const QJsonObject error{ { u"code"_s, code }, { u"message"_s, message } };
    return { .status = status,
             .body = QJsonDocument(
                         QJsonObject{ { u"RC"_s, status }, { u"RM"_s, message }, { u"error"_s, error } })
                         .toJson(QJsonDocument::Compact) };
}

DemoAnswer html(int status, const QByteArray &title)
{
    return { .status = status,
             .body = "<!DOCTYPE html><html><head><title>" + title + "</title></head><body><h1>" + title
                 + "</h1></body></html>\n",
             .contentType = "text/html" };
}

/// By hand: 100,000 rows through QJsonDocument take a second and half a gigabyte.
void appendJsonString(QByteArray &json, const QString &text)
{
    json += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (c == '\n') {
            json += "\\n";
        } else if (static_cast<unsigned char>(c) < 0x20) {
            constexpr auto digits = "0123456789abcdef";
            json += "\\u00";
            json += digits[c >> 4];
            json += digits[c & 15];
        } else {
            json += c;
        }
    }
    json += '"';
}

void appendTime(QByteArray &json, qint64 ms)
{
    appendJsonString(json, isoTime(ms));
}

} // namespace

DemoState::DemoState(const DemoServer::Options &options, QByteArray clientKey, QByteArray token)
    : m_options(options)
    , m_clientKey(std::move(clientKey))
    , m_token(std::move(token))
    , m_instance(QRandomGenerator::global()->generate64())
{
}

void DemoState::setOrigin(const QByteArray &origin)
{
    const QMutexLocker lock(&m_mutex);
    m_origin = origin;
}

QByteArray DemoState::token() const
{
    const QMutexLocker lock(&m_tokenMutex);
    return m_token;
}

void DemoState::setToken(const QByteArray &token)
{
    const QMutexLocker lock(&m_tokenMutex);
    m_token = token;
}

/// Not in the constructor: 100,000 people take a moment that belongs to the server's thread.
void DemoState::populate() const
{
    if (m_populated)
        return;
    m_populated = true;

    QRandomGenerator random(m_options.seed);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const int size = std::max(0, m_options.size);

    // From four minutes to about five years ago, newest first.
    std::vector<qint64> ages(static_cast<size_t>(size));
    for (qint64 &age : ages)
        age = static_cast<qint64>(std::exp(random.generateDouble() * std::log(6.5e5)) * 240'000.0);
    std::sort(ages.begin(), ages.end());

    const int makers = m_options.troublemakers ? std::min(demoTroublemakerCount(), size / 2) : 0;
    m_people.reserve(static_cast<size_t>(size) + 2);
    m_blocks.reserve(static_cast<size_t>(size) + 2);
    // Oldest first, so that whoever is blocked later goes to the end.
    for (int newest = size - 1; newest >= 0; --newest) {
        const qint64 created = now - ages.at(static_cast<size_t>(newest));
        // Every other one of the first rows, where a newcomer sees them.
        if (newest % 2 == 1 && newest / 2 < makers) {
            const DemoPerson maker = demoTroublemaker(newest / 2, now);
            addBlock(addPerson(maker), maker.trouble == DemoTrouble::NotAllowed ? foreignRoom : -1, created);
            continue;
        }
        const bool ban = newest == 4 || random.bounded(12U) == 0;
        if (ban) {
            const int room = random.bounded(foreignRoom);
            // Half of them also stand in the list otherwise.
            const int known = m_people.empty() ? -1 : random.bounded(static_cast<int>(m_people.size()));
            const bool again = newest == 4 || random.bounded(2U) == 0;
            if (again && known >= 0 && m_people.at(static_cast<size_t>(known)).trouble == DemoTrouble::No
                && find(m_people.at(static_cast<size_t>(known)).id, room) == nullptr) {
                addBlock(known, room, created);
                continue;
            }
            addBlock(addPerson(makeDemoPerson(random, newest, now)), room, created);
            continue;
        }
        addBlock(addPerson(makeDemoPerson(random, newest, now)), -1, created);
    }
}

int DemoState::addPerson(const DemoPerson &person) const
{
    m_people.push_back(person);
    const int index = static_cast<int>(m_people.size()) - 1;
    m_personById.insert(person.id, index);
    return index;
}

void DemoState::addBlock(int person, int room, qint64 createdMs) const
{
    m_blocks.push_back({ .person = person, .room = room, .createdMs = createdMs, .updatedMs = createdMs });
    const int index = static_cast<int>(m_blocks.size()) - 1;
    const QString &id = m_people.at(static_cast<size_t>(person)).id;
    if (room < 0)
        m_directBlocks.insert(id, index);
    else
        m_roomBlocks.insert({ id, roomId(room) }, index);
}

DemoState::Block *DemoState::find(const QString &blockeeId, int room) const
{
    const int index =
        room < 0 ? m_directBlocks.value(blockeeId, -1) : m_roomBlocks.value({ blockeeId, roomId(room) }, -1);
    return index < 0 ? nullptr : &m_blocks.at(static_cast<size_t>(index));
}

DemoState::Block *DemoState::findByIds(const QString &blockeeId, const QString &roomId) const
{
    const int room = roomIndex(roomId);
    Block *found = find(blockeeId, room);
    return found != nullptr && (room >= 0 || roomId.isEmpty() || roomId == directRoomId(*found)) ? found
                                                                                                 : nullptr;
}

QString DemoState::directRoomId(const Block &block) const
{
    const QByteArray id = m_people.at(static_cast<size_t>(block.person)).id.toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(id, QCryptographicHash::Md5).toHex());
}

int DemoState::blockCount() const
{
    const QMutexLocker lock(&m_mutex);
    populate();
    return static_cast<int>(
        std::count_if(m_blocks.begin(), m_blocks.end(), [](const Block &block) { return block.inForce; }));
}

int DemoState::requestCount() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

bool DemoState::isBlocked(const QString &blockeeId, const QString &roomId) const
{
    const QMutexLocker lock(&m_mutex);
    populate();
    const Block *found = findByIds(blockeeId, roomId);
    return found != nullptr && found->inForce;
}

void DemoState::unblockElsewhere(const QString &blockeeId, const QString &roomId)
{
    const QMutexLocker lock(&m_mutex);
    populate();
    if (Block *found = findByIds(blockeeId, roomId)) {
        found->inForce = false;
        changed();
    }
}

void DemoState::blockElsewhere(const QString &blockeeId, const QString &nickname)
{
    const QMutexLocker lock(&m_mutex);
    populate();
    const auto known = m_personById.constFind(blockeeId);
    const int person = known != m_personById.cend() ? *known
                                                    : addPerson({ .id = blockeeId,
                                                                  .nickname = nickname,
                                                                  .picture = DemoPicture::Drawn,
                                                                  .trouble = DemoTrouble::No,
                                                                  .lastSeenMs = 0 });
    m_people.at(static_cast<size_t>(person)).nickname = nickname;
    if (Block *found = find(blockeeId, -1))
        found->inForce = true;
    else
        addBlock(person, -1, QDateTime::currentMSecsSinceEpoch());
    changed();
}

DemoAnswer DemoState::answer(const DemoRequest &request)
{
    const QMutexLocker lock(&m_mutex);
    const QStringList &path = request.path;
    const bool isGet = request.method == "GET";
    if (isGet && path.size() == 2 && path.at(0) == "avatar"_L1) {
        populate();
        return avatar(path.at(1));
    }

    ++m_requests;
    if (request.clientKey != m_clientKey)
        return failed(403, "INVALID_CLIENT_KEY"_L1, "The client key is not valid"_L1);
    if (const QByteArray valid = token(); valid.isEmpty() || request.token != valid)
        return failed(401, "INVALID_TOKEN"_L1, "The token is not valid or has expired"_L1);
    populate();

    if (path == QStringList{ u"me"_s } && isGet)
        return me();
    if (path == QStringList{ u"rooms"_s } && isGet) {
        if (request.clientId != QByteArray(ownId.data(), ownId.size()))
            return failed(401, "INVALID_TOKEN"_L1, "IM-CLIENT-ID is missing or not yours"_L1);
        return rooms(request.query);
    }
    if (path.size() >= 2 && path.at(0) == "blockStatus"_L1) {
        const bool mine = path.at(1) == "my"_L1;
        if (isGet && mine && path.size() == 2)
            return myList(request.ifNoneMatch);
        if (mine && path.size() == 3 && request.method == "DELETE")
            return unblock(path.at(2), -1);
        if (mine && path.size() == 3 && request.method == "POST")
            return block(path.at(2), -1);
        if (path.at(1) == "room"_L1 && (path.size() == 3 || path.size() == 4)) {
            const int room = roomIndex(path.at(2));
            const bool owned = room >= 0 && groupRooms.at(static_cast<size_t>(room)).owned;
            if (room < 0 && (isGet || request.method == "POST"))
                return failed(404, isGet ? "ROOM_NOT_FOUND"_L1 : "ROOM_OR_USER_NOT_FOUND"_L1,
                              "No such room"_L1);
            if (room < 0)
                return failed(404, "BLOCK_NOT_FOUND"_L1, "This user is not banned from the room"_L1);
            if (!owned)
                return failed(403, "INSUFFICIENT_PERMISSIONS"_L1,
                              "Only the owner of the room may do this"_L1);
            if (isGet && path.size() == 3)
                return roomList(room);
            if (path.size() == 4 && request.method == "DELETE")
                return unblock(path.at(3), room);
            if (path.size() == 4 && request.method == "POST")
                return block(path.at(3), room);
        }
    }
    return failed(404, "NOT_FOUND"_L1, "No such endpoint"_L1);
}

DemoAnswer DemoState::me() const
{
    return succeeded(QJsonObject{ { u"_id"_s, ownId },
                                  { u"id"_s, ownId },
                                  { u"nickname"_s, u"Robin Demo"_s },
                                  { u"avatarUrl"_s, QString::fromLatin1(m_origin + "/avatar/robin.png") },
                                  { u"email"_s, u"robin@example.com"_s },
                                  { u"appID"_s, appId },
                                  { u"lastLoginTimeMS"_s, QDateTime::currentMSecsSinceEpoch() } });
}

DemoAnswer DemoState::rooms(const QString &query) const
{
    const QUrlQuery parameters(query);
    const int skip = std::max(0, parameters.queryItemValue(u"skip"_s).toInt());
    bool limited = false;
    const int limit = parameters.queryItemValue(u"limit"_s).toInt(&limited);
    const int count = static_cast<int>(groupRooms.size());
    const int end = limited && limit >= 0 ? skip + std::min(limit, count) : count;
    QJsonArray data;
    for (int i = skip; i < std::min(end, count); ++i)
        data.append(QJsonObject{ { u"_id"_s, roomId(i) },
                                 { u"name"_s, roomName(i) },
                                 { u"cover"_s, QString() },
                                 { u"roomType"_s, u"group"_s },
                                 { u"members"_s, QJsonArray() } });
    return succeeded(QJsonObject{ { u"totalCount"_s, count }, { u"data"_s, data } });
}

DemoAnswer DemoState::myList(const QByteArray &ifNoneMatch)
{
    const QByteArray etag =
        '"' + QByteArray::number(m_instance, 16) + '-' + QByteArray::number(m_revision) + '"';
    if (ifNoneMatch == etag)
        return { .status = 304, .body = {}, .contentType = {}, .headers = { { "ETag", etag } } };

    if (m_listRevision != m_revision) {
        QByteArray json;
        json.reserve(static_cast<qsizetype>(m_blocks.size()) * 480 + 4096);
        json += R"({"RC":0,"RM":"OK","result":{"data":[)";
        bool first = true;
        for (size_t i = m_blocks.size(); i-- > 0;) {
            const Block &block = m_blocks[i];
            if (!block.inForce)
                continue;
            if (!first)
                json += ',';
            first = false;
            appendBlock(json, block, false);
        }
        if (m_options.troublemakers && !first) {
            // What real lists also hold: a deleted account, and a record that is history.
            json += R"(,{"appID":"BlockListDemo","blockee":null,"blocker":"robin","room":{"_id":"gone",)"
                    R"("roomType":"direct"},"createdAt":"2021-08-04T15:18:07.649Z",)"
                    R"("updatedAt":"2021-08-04T15:18:07.649Z"},)";
            const DemoPerson past{ .id = u"long-forgiven"_s, .nickname = u"Long forgiven"_s };
            m_people.push_back(past);
            appendBlock(json,
                        { .person = static_cast<int>(m_people.size()) - 1,
                          .createdMs = 1'628'090'287'649,
                          .updatedMs = 1'628'095'079'328 },
                        true);
            m_people.pop_back();
        }
        json += "]}}";
        m_listBody = json;
        m_listRevision = m_revision;
    }
    return { .body = m_listBody, .headers = { { "ETag", etag } } };
}

DemoAnswer DemoState::roomList(int room) const
{
    QJsonArray data;
    const QJsonObject self{ { u"_id"_s, ownId }, { u"id"_s, ownId }, { u"nickname"_s, u"Robin Demo"_s } };
    for (size_t i = m_blocks.size(); i-- > 0;) {
        const Block &found = m_blocks[i];
        if (!found.inForce || found.room != room)
            continue;
        QJsonObject status = statusObject(found);
        status.insert(u"blocker"_s, self);
        data.append(status);
    }
    return succeeded(QJsonObject{ { u"data"_s, data } });
}

DemoAnswer DemoState::block(const QString &blockeeId, int room)
{
    if (blockeeId.isEmpty())
        return failed(400, "INVALID_USER_ID"_L1, "The user id is not valid"_L1);
    if (blockeeId == ownId)
        return failed(400, "SELF_BLOCK_FORBIDDEN"_L1, "You cannot block yourself"_L1);
    const int person = m_personById.value(blockeeId, -1);
    if (person < 0)
        return failed(404, room < 0 ? "USER_NOT_FOUND"_L1 : "ROOM_OR_USER_NOT_FOUND"_L1, "No such user"_L1);
    Block *found = find(blockeeId, room);
    if (found != nullptr && found->inForce)
        return failed(409, "USER_ALREADY_BLOCKED"_L1, "This user is already blocked"_L1);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (found == nullptr) {
        addBlock(person, room, now);
        found = &m_blocks.back();
    }
    // An upsert, as IMKIT does it: createdAt stays.
    found->inForce = true;
    found->updatedMs = now;
    changed();
    return succeeded(statusObject(*found));
}

DemoAnswer DemoState::unblock(const QString &blockeeId, int room)
{
    if (blockeeId.isEmpty())
        return failed(400, "INVALID_USER_ID"_L1, "The user id is not valid"_L1);
    Block *found = find(blockeeId, room);
    if (found == nullptr || !found->inForce)
        return failed(404, "BLOCK_NOT_FOUND"_L1, "This user is not blocked"_L1);

    switch (m_people.at(static_cast<size_t>(found->person)).trouble) {
    case DemoTrouble::Busy:
        return html(503, "503 Service Temporarily Unavailable");
    case DemoTrouble::SlowDown:
        if (!std::exchange(found->refusedOnce, true)) {
            return { .status = 429,
                     .body =
                         R"({"error":"RATE_LIMIT_EXCEEDED","message":"Too many requests","retryAfter":2})",
                     .headers = { { "Retry-After", "2" } } };
        }
        break;
    case DemoTrouble::AlreadyGone:
        found->inForce = false;
        changed();
        return failed(404, "BLOCK_NOT_FOUND"_L1, "This user is not blocked"_L1);
    case DemoTrouble::BadId:
        return failed(400, "INVALID_USER_ID"_L1, "The user id is not valid"_L1);
    case DemoTrouble::Garbled:
        return html(200, "Welcome to the hotel’s network: please accept the terms");
    case DemoTrouble::NeverAnswers:
        return { .hangs = true };
    case DemoTrouble::MovedAway: {
        DemoAnswer moved = html(302, "302 Found");
        moved.headers = { { "Location", "https://elsewhere.example/" } };
        return moved;
    }
    case DemoTrouble::NotAllowed: // their room refuses before it comes to them
    case DemoTrouble::No:
        break;
    }
    found->inForce = false;
    found->updatedMs = QDateTime::currentMSecsSinceEpoch();
    changed();
    return succeeded(statusObject(*found));
}

DemoAnswer DemoState::avatar(const QString &file) const
{
    const QString id = file.endsWith(".png"_L1) ? file.chopped(4) : QString();
    const int person = m_personById.value(id, -1);
    const bool drawn = person >= 0 && m_people.at(static_cast<size_t>(person)).picture == DemoPicture::Drawn;
    if (!drawn && id != ownId)
        return html(404, "404 Not Found");
    return { .body = drawDemoAvatar(id),
             .contentType = "image/png",
             .headers = { { "Cache-Control", "max-age=3600" } } };
}

QByteArray DemoState::avatarUrl(const DemoPerson &person) const
{
    if (person.picture == DemoPicture::None)
        return {};
    return m_origin + "/avatar/" + QUrl::toPercentEncoding(person.id) + ".png";
}

void DemoState::appendBlock(QByteArray &json, const Block &block, bool history) const
{
    const DemoPerson &person = m_people.at(static_cast<size_t>(block.person));
    json += R"({"appID":"BlockListDemo","blockee":{"_id":)";
    appendJsonString(json, person.id);
    json += R"(,"nickname":)";
    appendJsonString(json, person.nickname);
    json += R"(,"avatarUrl":")" + avatarUrl(person) + R"(","id":)";
    appendJsonString(json, person.id);
    json += R"(,"lastLoginTimeMS":)" + QByteArray::number(person.lastSeenMs);
    json += R"(},"blocker":"robin","room":{"_id":)";
    if (block.room < 0) {
        appendJsonString(json, directRoomId(block));
        json += R"(,"roomType":"direct"})";
    } else {
        appendJsonString(json, roomId(block.room));
        json += R"(,"name":)";
        appendJsonString(json, roomName(block.room));
        json += R"(,"roomType":"group"})";
    }
    json += R"(,"createdAt":)";
    appendTime(json, block.createdMs);
    json += R"(,"updatedAt":)";
    appendTime(json, block.updatedMs);
    if (history) {
        json += R"(,"unblockAt":)";
        appendTime(json, block.updatedMs);
    }
    json += '}';
}

/// As single answers give it: the room is its id.
QJsonObject DemoState::statusObject(const Block &block) const
{
    const DemoPerson &person = m_people.at(static_cast<size_t>(block.person));
    return { { u"appID"_s, appId },
             { u"blockee"_s,
               QJsonObject{ { u"_id"_s, person.id },
                            { u"id"_s, person.id },
                            { u"nickname"_s, person.nickname },
                            { u"avatarUrl"_s, QString::fromLatin1(avatarUrl(person)) },
                            { u"lastLoginTimeMS"_s, person.lastSeenMs } } },
             { u"blocker"_s, ownId },
             { u"room"_s, block.room < 0 ? directRoomId(block) : roomId(block.room) },
             { u"createdAt"_s, isoTime(block.createdMs) },
             { u"updatedAt"_s, isoTime(block.updatedMs) } };
}
