#include "app/api/blocklistparser.h"

#include "app/api/envelope.h"

#include <QDateTime>
#include <QTimeZone>

#include <simdjson.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>
#include <future>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

using namespace simdjson;

namespace {

/// The largest body whose failed envelope is read for its words; a longer one is no answer of an IMKIT
/// server.
constexpr qsizetype largestEnvelope = 1024 * 1024;
/// Times beyond this many ms from the epoch are nonsense (Qt and ICU end near here).
constexpr qint64 latestTime = 8'640'000'000'000'000;

/// One string of the body: a view into it, or into a scratch buffer where it had escapes.
struct Text
{
    std::string_view view;
    bool loneSurrogate = false; ///< U+FFFD stands for it
};

void appendUtf8(std::string &out, char32_t c)
{
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xC0U | (c >> 6));
        out += static_cast<char>(0x80U | (c & 0x3FU));
    } else if (c < 0x10000) {
        out += static_cast<char>(0xE0U | (c >> 12));
        out += static_cast<char>(0x80U | ((c >> 6) & 0x3FU));
        out += static_cast<char>(0x80U | (c & 0x3FU));
    } else {
        out += static_cast<char>(0xF0U | (c >> 18));
        out += static_cast<char>(0x80U | ((c >> 12) & 0x3FU));
        out += static_cast<char>(0x80U | ((c >> 6) & 0x3FU));
        out += static_cast<char>(0x80U | (c & 0x3FU));
    }
}

/// Four hexadecimal digits; the body's padding makes reading on safe.
std::optional<char32_t> hex4(const char *digits)
{
    char32_t value = 0;
    for (int i = 0; i < 4; ++i) {
        const char c = digits[i];
        char32_t digit = 0;
        if (c >= '0' && c <= '9')
            digit = static_cast<char32_t>(c - '0');
        else if (c >= 'a' && c <= 'f')
            digit = static_cast<char32_t>(c - 'a' + 10);
        else if (c >= 'A' && c <= 'F')
            digit = static_cast<char32_t>(c - 'A' + 10);
        else
            return std::nullopt;
        value = value * 16 + digit;
    }
    return value;
}

/// The length up to the first quote or backslash. Stage 1 has seen to it that the string ends inside the
/// body.
Q_ALWAYS_INLINE std::size_t plainLength(const char *text)
{
    const char *at = text;
#if defined(__SSE2__)
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i backslash = _mm_set1_epi8('\\');
    for (;; at += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
        const int mask =
            _mm_movemask_epi8(_mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, backslash)));
        if (mask != 0)
            return static_cast<std::size_t>(at - text)
                + static_cast<std::size_t>(__builtin_ctz(static_cast<unsigned>(mask)));
    }
#else
    while (*at != '"' && *at != '\\')
        ++at;
    return static_cast<std::size_t>(at - text);
#endif
}

/// A JSON string with an escape behind so many plain characters; false when an escape is not JSON.
bool unescape(const char *raw, std::size_t length, std::string &scratch, bool &lone)
{
    scratch.assign(raw, length);
    const char *at = raw + length;
    while (*at != '"') {
        if (*at != '\\') {
            length = plainLength(at);
            scratch.append(at, length);
            at += length;
            continue;
        }
        const char escape = at[1];
        at += 2;
        switch (escape) {
        case '"':
        case '\\':
        case '/':
            scratch += escape;
            break;
        case 'b':
            scratch += '\b';
            break;
        case 'f':
            scratch += '\f';
            break;
        case 'n':
            scratch += '\n';
            break;
        case 'r':
            scratch += '\r';
            break;
        case 't':
            scratch += '\t';
            break;
        case 'u': {
            const std::optional<char32_t> unit = hex4(at);
            if (!unit)
                return false;
            at += 4;
            char32_t c = *unit;
            if (c >= 0xD800 && c <= 0xDBFF && at[0] == '\\' && at[1] == 'u') {
                const std::optional<char32_t> low = hex4(at + 2);
                if (low && *low >= 0xDC00 && *low <= 0xDFFF) {
                    c = 0x10000 + ((c - 0xD800) << 10) + (*low - 0xDC00);
                    at += 6;
                }
            }
            if (c >= 0xD800 && c <= 0xDFFF) {
                c = 0xFFFD;
                lone = true;
            }
            appendUtf8(scratch, c);
            break;
        }
        default:
            return false;
        }
    }
    return true;
}

/// A JSON string that begins behind its quote; false when an escape is not JSON. A lone surrogate, which
/// UTF-8 cannot hold, becomes U+FFFD and is told. Inline, so that what is read stays in registers.
Q_ALWAYS_INLINE bool readString(const char *raw, std::string_view &text, bool &lone, std::string &scratch)
{
    const std::size_t length = plainLength(raw);
    text = { raw, length };
    if (raw[length] == '"')
        return true;
    bool loneHere = false;
    if (!unescape(raw, length, scratch, loneHere))
        return false;
    text = scratch;
    lone = lone || loneHere;
    return true;
}

/// What a key is compared with in one piece; std::string_view calls memcmp().
template <std::size_t size> bool is(std::string_view key, const char (&name)[size])
{
    return key.size() == size - 1 && std::memcmp(key.data(), name, size - 1) == 0;
}

/// A JSON number as its token stands there; nothing when it is none.
std::optional<double> numberOf(std::string_view token)
{
    while (!token.empty()
           && (token.back() == ' ' || token.back() == '\n' || token.back() == '\r' || token.back() == '\t'))
        token.remove_suffix(1);
    // What most numbers are, exactly.
    if (token.size() <= 15) {
        qint64 whole = 0;
        std::size_t digits = 0;
        for (; digits < token.size() && token[digits] >= '0' && token[digits] <= '9'; ++digits)
            whole = whole * 10 + (token[digits] - '0');
        if (digits == token.size() && digits > 0)
            return static_cast<double>(whole);
    }
    double value = 0;
    const auto [end, problem] = std::from_chars(token.data(), token.data() + token.size(), value);
    if (end != token.data() + token.size() || problem == std::errc::invalid_argument)
        return std::nullopt;
    return problem == std::errc() ? value : std::numeric_limits<double>::infinity();
}

qint64 sensibleTime(double ms)
{
    if (!(ms > 0) || ms > static_cast<double>(latestTime))
        return 0;
    return static_cast<qint64>(ms);
}

/// Days since 1970-01-01 of a date in the Gregorian calendar (Howard Hinnant's days_from_civil).
qint64 daysFromCivil(int year, unsigned month, unsigned day)
{
    year -= month <= 2 ? 1 : 0;
    const int era = (year >= 0 ? year : year - 399) / 400;
    const auto yearOfEra = static_cast<unsigned>(year - era * 400);
    const unsigned dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const unsigned dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return static_cast<qint64>(era) * 146097 + static_cast<qint64>(dayOfEra) - 719468;
}

/// ISO 8601 to ms since the epoch, 0 when it is not. The form that IMKIT sends, 2021-08-04T15:18:07.649Z, is
/// read here.
qint64 timeOf(std::string_view text)
{
    const auto number = [text](std::size_t from, std::size_t count) {
        int value = 0;
        for (std::size_t i = from; i < from + count; ++i) {
            if (text[i] < '0' || text[i] > '9')
                return -1;
            value = value * 10 + (text[i] - '0');
        }
        return value;
    };
    if (text.size() == 24 && text[4] == '-' && text[7] == '-' && text[10] == 'T' && text[13] == ':'
        && text[16] == ':' && text[19] == '.' && text[23] == 'Z') {
        static constexpr int monthDays[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
        const int year = number(0, 4);
        const int month = number(5, 2);
        const int day = number(8, 2);
        const int hour = number(11, 2);
        const int minute = number(14, 2);
        const int second = number(17, 2);
        const int ms = number(20, 3);
        const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        if (year > 0 && month >= 1 && month <= 12 && day >= 1
            && day <= monthDays[month - 1] + (month == 2 && leap ? 1 : 0) && hour >= 0 && hour < 24
            && minute >= 0 && minute < 60 && second >= 0 && second < 60 && ms >= 0) {
            const qint64 days = daysFromCivil(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
            return ((days * 24 + hour) * 60 + minute) * 60'000 + second * 1000 + ms;
        }
        return 0;
    }
    if (text.size() < 10 || text.size() > 40)
        return 0;
    QDateTime time = QDateTime::fromString(
        QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), Qt::ISODateWithMs);
    if (!time.isValid())
        return 0;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    const qint64 ms = time.toMSecsSinceEpoch();
    return std::abs(ms) <= latestTime ? ms : 0;
}

/// The walk. Every function returns false when the body cannot be an answer; what is merely of the wrong type
/// counts as missing.
class ListReader
{
public:
    explicit ListReader(BlockStatusList &list) : m_list(list) { }

    bool readBody(ondemand::document &document);
    /// An array of records alone.
    bool readPiece(ondemand::document &document);

    bool rcGood = false;
    bool foundList = false;
    const char *listBegin = nullptr; ///< the list's bracket in the body

private:
    /// What a field can hold, as far as a record cares.
    struct Field
    {
        Text text;
        bool given = false; ///< a string
    };

    template <typename Use> bool readFields(ondemand::object object, const Use &use);
    bool readText(ondemand::value value, Field &field, std::string &scratch);
    bool readTime(ondemand::value value, qint64 &ms);
    bool readEpoch(ondemand::value value, qint64 &ms);
    bool readResult(ondemand::value value);
    bool readRecords(ondemand::array records);
    bool readRecord(ondemand::value value);
    bool readBlockee(ondemand::object blockee);
    bool readRoom(ondemand::object room);
    static bool skip(ondemand::value value);
    static bool isNull(ondemand::value &value, bool &null);

    BlockStatusList &m_list;
    std::string m_keyScratch;
    std::string m_timeScratch;
    std::string m_idScratch;
    std::string m_otherIdScratch;
    std::string m_nicknameScratch;
    std::string m_avatarScratch;
    std::string m_roomScratch;
    std::string m_otherRoomScratch;
    std::string m_roomNameScratch;
    std::string m_typeScratch;
    Field m_id;
    Field m_otherId;
    Field m_nickname;
    Field m_avatar;
    Field m_room;
    Field m_otherRoom;
    Field m_roomName;
    Field m_roomType;
    qint64 m_lastSeenMs = 0;
};

/// Calls use(key, value) for each field.
template <typename Use> Q_ALWAYS_INLINE bool ListReader::readFields(ondemand::object object, const Use &use)
{
    for (auto item : object) {
        if (item.error())
            return false;
        const ondemand::field &field = item.value_unsafe();
        std::string_view key;
        bool lone = false;
        if (!readString(field.key().raw(), key, lone, m_keyScratch) || !use(key, field.second))
            return false;
    }
    return true;
}

/// Refuses tokens that are no JSON, which On-Demand would step over unseen.
bool ListReader::skip(ondemand::value value)
{
    ondemand::json_type type{};
    if (value.type().get(type))
        return false;
    std::string_view token;
    switch (type) {
    case ondemand::json_type::boolean:
    case ondemand::json_type::null:
    case ondemand::json_type::number:
        token = value.raw_json_token();
        while (
            !token.empty()
            && (token.back() == ' ' || token.back() == '\n' || token.back() == '\r' || token.back() == '\t'))
            token.remove_suffix(1);
        if (type == ondemand::json_type::boolean)
            return token == "true" || token == "false";
        if (type == ondemand::json_type::null)
            return token == "null";
        return numberOf(token).has_value();
    default:
        return true;
    }
}

bool ListReader::isNull(ondemand::value &value, bool &null)
{
    ondemand::json_type type{};
    if (value.type().get(type))
        return false;
    null = type == ondemand::json_type::null;
    return !null || skip(value);
}

Q_ALWAYS_INLINE bool ListReader::readText(ondemand::value value, Field &field, std::string &scratch)
{
    ondemand::raw_json_string raw;
    if (value.get_raw_json_string().get(raw))
        return skip(value);
    std::string_view text;
    bool lone = false;
    if (!readString(raw.raw(), text, lone, scratch))
        return false;
    field.text = { text, lone };
    field.given = true;
    return true;
}

bool ListReader::readTime(ondemand::value value, qint64 &ms)
{
    Field field;
    if (!readText(value, field, m_timeScratch))
        return false;
    ms = field.given ? timeOf(field.text.view) : 0;
    return true;
}

bool ListReader::readEpoch(ondemand::value value, qint64 &ms)
{
    ms = 0;
    ondemand::json_type type{};
    if (value.type().get(type))
        return false;
    if (type == ondemand::json_type::number) {
        const std::optional<double> number = numberOf(value.raw_json_token());
        if (!number)
            return false;
        ms = sensibleTime(*number);
        return true;
    }
    Field field;
    if (!readText(value, field, m_timeScratch))
        return false;
    if (field.given)
        ms = sensibleTime(numberOf(field.text.view).value_or(0));
    return true;
}

bool ListReader::readBody(ondemand::document &document)
{
    ondemand::object root;
    if (document.get_object().get(root))
        return false;
    bool sawRc = false;
    bool sawResult = false;
    const bool good = readFields(root, [&](std::string_view key, ondemand::value value) {
        if (is(key, "RC") && !sawRc) {
            sawRc = true;
            ondemand::json_type type{};
            if (value.type().get(type))
                return false;
            if (type == ondemand::json_type::number) {
                const std::optional<double> number = numberOf(value.raw_json_token());
                if (!number)
                    return false;
                rcGood = *number == 0.0;
            } else {
                Field text;
                if (!readText(value, text, m_timeScratch))
                    return false;
                rcGood = text.given && text.text.view == "0";
            }
        } else if (is(key, "result") && !sawResult) {
            sawResult = true;
            return readResult(value);
        } else {
            return skip(value);
        }
        return true;
    });
    return good && document.current_location().error() == OUT_OF_BOUNDS;
}

bool ListReader::readPiece(ondemand::document &document)
{
    ondemand::array records;
    return !document.get_array().get(records) && readRecords(records)
        && document.current_location().error() == OUT_OF_BOUNDS;
}

bool ListReader::readResult(ondemand::value value)
{
    ondemand::json_type type{};
    if (value.type().get(type))
        return false;
    if (type == ondemand::json_type::array) {
        listBegin = value.raw_json_token().data();
        ondemand::array records;
        return !value.get_array().get(records) && readRecords(records);
    }
    if (type != ondemand::json_type::object)
        return skip(value);
    ondemand::object result;
    if (value.get_object().get(result))
        return false;
    return readFields(result, [&](std::string_view key, ondemand::value inner) {
        if (inner.type().get(type))
            return false;
        if (!is(key, "data") || type != ondemand::json_type::array || foundList)
            return skip(inner);
        listBegin = inner.raw_json_token().data();
        ondemand::array records;
        return !inner.get_array().get(records) && readRecords(records);
    });
}

bool ListReader::readRecords(ondemand::array records)
{
    foundList = true;
    for (auto item : records) {
        ondemand::value value;
        if (item.get(value) || !readRecord(value))
            return false;
    }
    return true;
}

bool ListReader::readBlockee(ondemand::object blockee)
{
    return readFields(blockee, [&](std::string_view key, ondemand::value value) {
        if (is(key, "_id"))
            return readText(value, m_id, m_idScratch);
        if (is(key, "id"))
            return readText(value, m_otherId, m_otherIdScratch);
        if (is(key, "nickname"))
            return readText(value, m_nickname, m_nicknameScratch);
        if (is(key, "avatarUrl"))
            return readText(value, m_avatar, m_avatarScratch);
        if (is(key, "lastLoginTimeMS"))
            return readEpoch(value, m_lastSeenMs);
        return skip(value);
    });
}

bool ListReader::readRoom(ondemand::object room)
{
    return readFields(room, [&](std::string_view key, ondemand::value value) {
        if (is(key, "_id"))
            return readText(value, m_room, m_roomScratch);
        if (is(key, "id"))
            return readText(value, m_otherRoom, m_otherRoomScratch);
        if (is(key, "name"))
            return readText(value, m_roomName, m_roomNameScratch);
        if (is(key, "roomType"))
            return readText(value, m_roomType, m_typeScratch);
        return skip(value);
    });
}

bool ListReader::readRecord(ondemand::value value)
{
    ondemand::json_type type{};
    if (value.type().get(type))
        return false;
    if (type != ondemand::json_type::object) {
        ++m_list.unreadableRecords;
        return skip(value);
    }
    // One by one: in a chain of assignments each waits for the one before.
    for (Field *field :
         { &m_id, &m_otherId, &m_nickname, &m_avatar, &m_room, &m_otherRoom, &m_roomName, &m_roomType })
        *field = Field();
    m_lastSeenMs = 0;
    qint64 blockedAtMs = 0;
    bool hasBlockee = false;
    bool blockeeOdd = false;
    bool lifted = false;

    ondemand::object record;
    if (value.get_object().get(record))
        return false;
    const bool good = readFields(record, [&](std::string_view key, ondemand::value inner) {
        if (is(key, "blockee")) {
            if (inner.type().get(type))
                return false;
            // An id alone, as blocker and room may be.
            hasBlockee = type == ondemand::json_type::object || type == ondemand::json_type::string;
            blockeeOdd = !hasBlockee && type != ondemand::json_type::null;
            ondemand::object blockee;
            if (type == ondemand::json_type::object)
                return !inner.get_object().get(blockee) && readBlockee(blockee);
            return hasBlockee ? readText(inner, m_id, m_idScratch) : skip(inner);
        }
        if (is(key, "room")) {
            if (inner.type().get(type))
                return false;
            ondemand::object room;
            if (type == ondemand::json_type::object)
                return !inner.get_object().get(room) && readRoom(room);
            return readText(inner, m_room, m_roomScratch);
        }
        if (is(key, "createdAt"))
            return readTime(inner, blockedAtMs);
        if (is(key, "unblockAt")) {
            bool null = false;
            if (!isNull(inner, null) || (!null && !skip(inner)))
                return false;
            lifted = !null;
            return true;
        }
        return skip(inner);
    });
    if (!good)
        return false;

    if (lifted)
        return true;
    if (!hasBlockee) {
        ++(blockeeOdd ? m_list.unreadableRecords : m_list.deletedAccounts);
        return true;
    }
    const Text id = m_id.text.view.empty() ? m_otherId.text : m_id.text;
    const Text room = m_room.text.view.empty() ? m_otherRoom.text : m_room.text;
    // An id that UTF-8 cannot hold would be sent as another person's.
    if (id.view.empty() || id.loneSurrogate || room.loneSurrogate) {
        ++m_list.unreadableRecords;
        return true;
    }
    BlockStatusList::RowView row;
    row.blockeeId = id.view;
    row.nickname = m_nickname.text.view;
    row.avatarUrl = m_avatar.text.loneSurrogate ? std::string_view() : m_avatar.text.view;
    row.roomId = room.view;
    row.roomName = m_roomName.text.view;
    row.scope = m_roomType.text.view == "group" && !room.view.empty() ? BlockScope::Room : BlockScope::Direct;
    row.blockedAtMs = blockedAtMs;
    row.lastSeenMs = m_lastSeenMs;
    if (!m_list.append(row))
        ++m_list.unreadableRecords;
    return true;
}

/// The longest envelope around the records of a list that is read in pieces.
constexpr std::size_t longestFrame = 64 * 1024;

/// Where the records of a body seem to begin, behind the list's bracket; npos when nothing looks like it.
std::size_t guessedBegin(std::string_view body)
{
    const std::string_view head = body.substr(0, longestFrame);
    for (const std::string_view opening : { R"("data":[)", R"("result":[)" }) {
        if (const std::size_t found = head.find(opening); found != std::string_view::npos)
            return found + opening.size();
    }
    return std::string_view::npos;
}

/// As many pieces are read by two threads.
constexpr std::size_t fewestInParallel = 8;

/// Reads some pieces, each copied between brackets of its own: what is read next then stands in the cache.
bool readPieces(std::string_view body, const std::vector<std::size_t> &borders, std::size_t first,
                std::size_t last, BlockStatusList &list)
{
    std::size_t longest = 0;
    for (std::size_t piece = first; piece < last; ++piece)
        longest = std::max(longest, borders[piece + 1] + 1 - borders[piece]);
    ListReader reader(list);
    ondemand::parser parser;
    ondemand::document document;
    if (first < last && parser.allocate(longest))
        return false;
    std::vector<char> copy(longest + SIMDJSON_PADDING, '\0');
    for (std::size_t piece = first; piece < last; ++piece) {
        const std::size_t length = borders[piece + 1] + 1 - borders[piece];
        body.copy(copy.data(), length, borders[piece]);
        copy[0] = '[';
        copy[length - 1] = ']';
        if (parser.iterate(copy.data(), length, copy.size()).get(document) || !reader.readPiece(document))
            return false;
    }
    return true;
}

/// Reads a long body a few records at a time, so that simdjson's index of it stays small and in the cache.
/// Where the list and the records begin is guessed from the text, and the guess is proven: the envelope
/// around an empty list and each piece between brackets of its own must be JSON to their ends. False when
/// they are not: then the body is to be read as a whole, by another list.
bool readInPieces(std::string_view body, std::size_t pieceSize, BlockStatusList &list)
{
    const std::size_t length = body.size();
    const std::size_t begin = guessedBegin(body);
    const std::size_t end = body.rfind(']');
    if (begin == std::string_view::npos || end == std::string_view::npos || end < begin
        || begin + (length - end) > longestFrame)
        return false;
    std::string frame;
    frame.reserve(begin + (length - end) + SIMDJSON_PADDING);
    frame.append(body.substr(0, begin)).append(body.substr(end));
    BlockStatusList none;
    ListReader envelope(none);
    ondemand::parser parser;
    ondemand::document document;
    if (parser.iterate(frame).get(document) || !envelope.readBody(document) || !envelope.rcGood
        || !envelope.foundList || envelope.listBegin != frame.data() + begin - 1)
        return false;

    // A record begins like the first one; nested objects mostly do not.
    const std::size_t key = body.find('"', begin);
    const std::size_t keyEnd = key < end ? body.find('"', key + 1) : std::string_view::npos;
    if (keyEnd >= end)
        return false;
    const std::string border = "}," + std::string(body.substr(begin, keyEnd + 1 - begin));
    std::vector<std::size_t> borders{ begin - 1 }; // the byte before each piece, and the one behind the last
    while (borders.back() < end) {
        const std::size_t from = borders.back() + 1 + pieceSize;
        const std::size_t found = from < end ? body.find(border, from) : end;
        borders.push_back(found < end ? found + 1 : end);
    }
    const std::size_t pieces = borders.size() - 1;
    if (pieces < fewestInParallel)
        return readPieces(body, borders, 0, pieces, list);
    BlockStatusList rest;
    rest.reserve(static_cast<qsizetype>(length / 500), static_cast<qsizetype>(length / 8));
    const std::size_t middle = pieces / 2;
    auto second =
        std::async(std::launch::async, [&] { return readPieces(body, borders, middle, pieces, rest); });
    const bool firstGood = readPieces(body, borders, 0, middle, list);
    if (!second.get() || !firstGood)
        return false;
    if (!list.append(rest))
        return false;
    list.deletedAccounts += rest.deletedAccounts;
    list.unreadableRecords += rest.unreadableRecords;
    return true;
}

std::shared_ptr<BlockStatusList> emptyList(qsizetype bodyLength)
{
    auto list = std::make_shared<BlockStatusList>();
    // A row of a real server is about 400 bytes; what is reserved and not used costs no memory.
    list->reserve(bodyLength / 250, bodyLength / 4);
    return list;
}

ApiError unreadable(int httpStatus)
{
    ApiError error;
    error.kind = ApiError::Kind::Unreadable;
    error.httpStatus = httpStatus;
    error.when = QDateTime::currentDateTimeUtc();
    return error;
}

} // namespace

Result<BlockStatusListPtr> parseBlockList(QByteArray body, int httpStatus, qsizetype pieceSize)
{
    const qsizetype length = body.size();
    if (length == 0)
        return unreadable(httpStatus);
    const auto size = static_cast<std::size_t>(length);
    std::shared_ptr<BlockStatusList> list = emptyList(length);
    if (length > 2 * pieceSize
        && readInPieces({ body.constData(), size }, static_cast<std::size_t>(pieceSize), *list)) {
        // To give back ten thousand pages takes as long as to index their rows.
        const auto freed = std::async(std::launch::async, [&body] { body.clear(); });
        list->squeeze();
        return BlockStatusListPtr(std::move(list));
    }

    // Room for simdjson's padding: a copy of the body, if that has none to spare.
    body.resize(length + static_cast<qsizetype>(SIMDJSON_PADDING));
    std::memset(body.data() + length, 0, SIMDJSON_PADDING);
    list = emptyList(length);
    ListReader reader(*list);
    ondemand::parser parser;
    ondemand::document document;
    if (parser.iterate(body.constData(), size, static_cast<std::size_t>(body.size())).get(document)
        || !reader.readBody(document))
        return unreadable(httpStatus);
    if (!reader.rcGood) {
        body.resize(length);
        if (length > largestEnvelope)
            return unreadable(httpStatus);
        const Result<QJsonValue> envelope = readEnvelope(body, httpStatus);
        return envelope ? unreadable(httpStatus) : envelope.error();
    }
    if (!reader.foundList)
        return unreadable(httpStatus);
    list->squeeze();
    return BlockStatusListPtr(std::move(list));
}
