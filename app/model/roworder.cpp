#include "app/model/roworder.h"

#include <unicode/coll.h>
#include <unicode/locid.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <array>
#include <future>
#include <limits>
#include <numeric>

namespace {

/// What counts of a name in the order: more than is ever shown.
constexpr std::size_t longestName = 256;
/// As many different names are collated by two threads.
constexpr std::size_t parallelNames = 4000;

icu::StringPiece piece(std::string_view text)
{
    return { text.data(), static_cast<int32_t>(text.size()) };
}

/// The order among rows that are otherwise equal.
bool lessByKey(const RowOrder::View &a, const RowOrder::View &b)
{
    const int ids = a.blockeeId.compare(b.blockeeId);
    return ids != 0 ? ids < 0 : a.roomId < b.roomId;
}

/// The first eight bytes, the first on top: compares as they do.
quint64 prefixOf(std::string_view bytes)
{
    quint64 prefix = 0;
    for (std::size_t i = 0; i < 8; ++i)
        prefix = prefix << 8 | (i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U);
    return prefix;
}

/// Names, and the places of each among them, without repetition.
class NameTable
{
public:
    explicit NameTable(std::size_t most) : m_slots(most + most / 2 + 8, 0) { }

    quint32 indexOf(std::string_view name)
    {
        const auto hash = static_cast<quint64>(qHashBits(name.data(), name.size(), 0)) & 0xFFFFFFFFU;
        std::size_t slot = static_cast<std::size_t>(hash * m_slots.size() >> 32);
        for (; m_slots[slot] != 0; slot = slot + 1 == m_slots.size() ? 0 : slot + 1) {
            if (names[m_slots[slot] - 1] == name)
                return m_slots[slot] - 1;
        }
        names.push_back(name);
        m_slots[slot] = static_cast<quint32>(names.size());
        return static_cast<quint32>(names.size() - 1);
    }

    std::vector<std::string_view> names;

private:
    std::vector<quint32> m_slots; ///< open addressing; index + 1, 0 = free
};

/// A name's collation key: keys compare as bytes.
struct NameKey
{
    quint64 prefix = 0;
    std::string_view bytes;
    quint32 name = 0;

    bool operator<(const NameKey &other) const
    {
        return prefix != other.prefix ? prefix < other.prefix : bytes < other.bytes;
    }
};

/// Keys of some names, in their order, and the memory where they stand.
struct NameKeys
{
    std::vector<NameKey> keys;
    std::vector<char> memory;
};

NameKeys sortedKeys(const icu::Collator &collator, const std::vector<std::string_view> &names,
                    std::size_t from, std::size_t to)
{
    NameKeys result;
    std::vector<std::size_t> ends;
    ends.reserve(to - from);
    result.memory.resize((to - from) * 32);
    std::size_t end = 0;
    std::array<UChar, longestName> text{};
    for (std::size_t i = from; i < to; ++i) {
        int32_t length = 0;
        UErrorCode status = U_ZERO_ERROR;
        u_strFromUTF8WithSub(text.data(), static_cast<int32_t>(text.size()), &length, names[i].data(),
                             static_cast<int32_t>(names[i].size()), 0xFFFD, nullptr, &status);
        for (;;) {
            const std::size_t room = result.memory.size() - end;
            const auto needed = static_cast<std::size_t>(collator.getSortKey(
                text.data(), length, reinterpret_cast<uint8_t *>(result.memory.data() + end),
                static_cast<int32_t>(std::min<std::size_t>(room, 1 << 20))));
            if (needed <= room) {
                end += needed;
                break;
            }
            result.memory.resize(result.memory.size() * 2 + needed);
        }
        ends.push_back(end);
    }
    result.keys.reserve(to - from);
    std::size_t begin = 0;
    for (std::size_t i = from; i < to; ++i) {
        const std::string_view bytes(result.memory.data() + begin, ends[i - from] - begin);
        result.keys.push_back({ prefixOf(bytes), bytes, static_cast<quint32>(i) });
        begin = ends[i - from];
    }
    std::sort(result.keys.begin(), result.keys.end());
    return result;
}

} // namespace

struct RowOrder::Collation
{
    explicit Collation(const QLocale &locale)
    {
        UErrorCode status = U_ZERO_ERROR;
        const icu::Locale language = icu::Locale::forLanguageTag(locale.bcp47Name().toStdString(), status);
        status = U_ZERO_ERROR;
        collator.reset(icu::Collator::createInstance(language, status));
        if (U_FAILURE(status))
            collator.reset();
    }

    int compare(std::string_view a, std::string_view b) const
    {
        if (!collator)
            return a.compare(b);
        UErrorCode status = U_ZERO_ERROR;
        return collator->compareUTF8(piece(a), piece(b), status);
    }

    /// What the row is called, as far as the order can tell.
    std::string_view name(const View &row) const
    {
        const std::string_view nickname = row.nickname.substr(0, longestName);
        return isVisible(nickname) || (!nickname.empty() && compare(nickname, {}) != 0)
            ? nickname
            : row.blockeeId.substr(0, longestName);
    }

    /// Sure to be more than nothing in any order.
    static bool isVisible(std::string_view name)
    {
        const char first = name.empty() ? '\0' : name.front();
        return (first >= '0' && first <= '9') || (first >= 'A' && first <= 'Z')
            || (first >= 'a' && first <= 'z');
    }

    std::unique_ptr<icu::Collator> collator;
};

RowOrder::RowOrder(SortOrder order, const QLocale &locale) : m_order(order)
{
    if (order == SortOrder::Name)
        m_collation = std::make_unique<Collation>(locale);
}

RowOrder::~RowOrder() = default;

qint64 RowOrder::rank(qint64 blockedAtMs, qint64 lastSeenMs) const
{
    switch (m_order) {
    case SortOrder::NewestFirst:
        return blockedAtMs == 0 ? std::numeric_limits<qint64>::max() : -blockedAtMs;
    case SortOrder::OldestFirst:
        return blockedAtMs == 0 ? std::numeric_limits<qint64>::max() : blockedAtMs;
    case SortOrder::LastSeen:
        return lastSeenMs == 0 ? std::numeric_limits<qint64>::max() : -lastSeenMs;
    case SortOrder::Name:
        break;
    }
    return 0;
}

bool RowOrder::less(const View &a, const View &b) const
{
    if (m_collation) {
        const int names = m_collation->compare(m_collation->name(a), m_collation->name(b));
        return names != 0 ? names < 0 : lessByKey(a, b);
    }
    const qint64 rankA = rank(a);
    const qint64 rankB = rank(b);
    return rankA != rankB ? rankA < rankB : lessByKey(a, b);
}

void RowOrder::sort(std::vector<quint32> &handles, const Rows &rows) const
{
    if (m_collation && m_collation->collator)
        sortByName(handles, rows);
    else if (m_collation)
        std::sort(handles.begin(), handles.end(),
                  [&](quint32 a, quint32 b) { return less(rows(a), rows(b)); });
    else
        sortByRank(handles, rows, [&](quint32 handle) { return rank(rows(handle)); });
}

void RowOrder::sort(std::vector<quint32> &handles, const BlockStatusList &list) const
{
    const Rows rows = [&list](quint32 handle) { return list.at(handle); };
    if (m_collation)
        sort(handles, rows);
    else // the times stand by themselves
        sortByRank(handles, rows,
                   [&](quint32 handle) { return rank(list.blockedAtMs(handle), list.lastSeenMs(handle)); });
}

template <typename RankOf>
void RowOrder::sortByRank(std::vector<quint32> &handles, const Rows &rows, const RankOf &rankOf) const
{
    // Servers mostly answer newest first.
    const bool sorted = std::is_sorted(handles.cbegin(), handles.cend(), [&](quint32 a, quint32 b) {
        const qint64 rankA = rankOf(a);
        const qint64 rankB = rankOf(b);
        return rankA != rankB ? rankA < rankB : lessByKey(rows(a), rows(b));
    });
    if (sorted)
        return;
    struct Ranked
    {
        qint64 rank;
        quint32 handle;
    };
    std::vector<Ranked> ranked;
    ranked.reserve(handles.size());
    for (const quint32 handle : handles)
        ranked.push_back({ rankOf(handle), handle });
    const auto before = [&](const Ranked &a, const Ranked &b) {
        return a.rank != b.rank ? a.rank < b.rank : lessByKey(rows(a.handle), rows(b.handle));
    };
    std::sort(ranked.begin(), ranked.end(), before);
    std::transform(ranked.cbegin(), ranked.cend(), handles.begin(),
                   [](const Ranked &entry) { return entry.handle; });
}

void RowOrder::sortByName(std::vector<quint32> &handles, const Rows &rows) const
{
    // Each name is collated once, not at each comparison, and many people share one.
    struct Named
    {
        quint64 id = 0; ///< the first bytes of the blockee id
        quint32 handle = 0;
        quint32 name = 0;
    };
    NameTable table(handles.size());
    table.indexOf({});
    std::vector<Named> named;
    named.reserve(handles.size());
    for (const quint32 handle : handles) {
        const View row = rows(handle);
        const std::string_view nickname = row.nickname.substr(0, longestName);
        named.push_back(
            { prefixOf(row.blockeeId), handle,
              table.indexOf(nickname.empty() ? row.blockeeId.substr(0, longestName) : nickname) });
    }

    const icu::Collator &collator = *m_collation->collator;
    const std::size_t count = table.names.size();
    std::vector<NameKeys> parts;
    if (count < parallelNames) {
        parts.push_back(sortedKeys(collator, table.names, 0, count));
    } else {
        auto second = std::async(std::launch::async,
                                 [&] { return sortedKeys(collator, table.names, count / 2, count); });
        parts.push_back(sortedKeys(collator, table.names, 0, count / 2));
        parts.push_back(second.get());
    }
    // Names of which nothing is seen stand by their ids.
    const std::string_view nothing = parts.front().keys.front().bytes;
    std::vector<quint8> unseen(count, 0);
    bool anyUnseen = false;
    for (const NameKeys &part : parts) {
        for (auto key = part.keys.cbegin(); key != part.keys.cend() && key->bytes == nothing; ++key) {
            unseen[key->name] = key->name != 0;
            anyUnseen = anyUnseen || key->name != 0;
        }
    }
    if (anyUnseen) {
        for (Named &row : named) {
            if (unseen[row.name] != 0)
                row.name = table.indexOf(rows(row.handle).blockeeId.substr(0, longestName));
        }
        if (table.names.size() > count)
            parts.push_back(sortedKeys(collator, table.names, count, table.names.size()));
    }
    std::vector<NameKey> keys;
    keys.reserve(table.names.size());
    for (const NameKeys &part : parts) {
        const auto middle = static_cast<std::ptrdiff_t>(keys.size());
        keys.insert(keys.end(), part.keys.cbegin(), part.keys.cend());
        std::inplace_merge(keys.begin(), keys.begin() + middle, keys.end());
    }

    // Rows by their names' places: as many buckets as there are different names.
    std::vector<quint32> placeOf(keys.size(), 0);
    quint32 places = 0;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (i > 0 && keys[i - 1] < keys[i])
            ++places;
        placeOf[keys[i].name] = places;
    }
    std::vector<quint32> ends(places + 2, 0);
    for (const Named &row : named)
        ++ends[placeOf[row.name] + 1];
    std::partial_sum(ends.cbegin(), ends.cend(), ends.begin());
    std::vector<Named> sorted(named.size());
    std::vector<quint32> next(ends.cbegin(), ends.cend() - 1);
    for (const Named &row : named)
        sorted[next[placeOf[row.name]]++] = row;
    const auto before = [&](const Named &a, const Named &b) {
        return a.id != b.id ? a.id < b.id : lessByKey(rows(a.handle), rows(b.handle));
    };
    for (std::size_t place = 0; place + 1 < ends.size(); ++place) {
        if (ends[place + 1] - ends[place] > 1)
            std::sort(sorted.begin() + ends[place], sorted.begin() + ends[place + 1], before);
    }
    std::transform(sorted.cbegin(), sorted.cend(), handles.begin(),
                   [](const Named &row) { return row.handle; });
}
