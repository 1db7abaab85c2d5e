#include "app/model/roworder.h"

#include <unicode/coll.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cstring>
#include <limits>

namespace {

/// What counts of a name in the order: more than is ever shown.
constexpr std::size_t longestName = 256;

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
        if (nickname.empty())
            return row.blockeeId.substr(0, longestName);
        const char first = nickname.front();
        const bool visible = (first >= '0' && first <= '9') || (first >= 'A' && first <= 'Z')
            || (first >= 'a' && first <= 'z');
        return visible || compare(nickname, {}) != 0 ? nickname : row.blockeeId.substr(0, longestName);
    }

    std::unique_ptr<icu::Collator> collator;
};

RowOrder::RowOrder(SortOrder order, const QLocale &locale) : m_order(order)
{
    if (order == SortOrder::Name)
        m_collation = std::make_unique<Collation>(locale);
}

RowOrder::~RowOrder() = default;

qint64 RowOrder::rank(const View &row) const
{
    switch (m_order) {
    case SortOrder::NewestFirst:
        return row.blockedAtMs == 0 ? std::numeric_limits<qint64>::max() : -row.blockedAtMs;
    case SortOrder::OldestFirst:
        return row.blockedAtMs == 0 ? std::numeric_limits<qint64>::max() : row.blockedAtMs;
    case SortOrder::LastSeen:
        return row.lastSeenMs == 0 ? std::numeric_limits<qint64>::max() : -row.lastSeenMs;
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
        sortByRank(handles, rows);
}

void RowOrder::sortByRank(std::vector<quint32> &handles, const Rows &rows) const
{
    struct Ranked
    {
        qint64 rank;
        quint32 handle;
    };
    std::vector<Ranked> ranked;
    ranked.reserve(handles.size());
    for (const quint32 handle : handles)
        ranked.push_back({ rank(rows(handle)), handle });
    const auto before = [&](const Ranked &a, const Ranked &b) {
        return a.rank != b.rank ? a.rank < b.rank : lessByKey(rows(a.handle), rows(b.handle));
    };
    // Servers mostly answer newest first.
    if (std::is_sorted(ranked.cbegin(), ranked.cend(), before))
        return;
    std::sort(ranked.begin(), ranked.end(), before);
    std::transform(ranked.cbegin(), ranked.cend(), handles.begin(),
                   [](const Ranked &entry) { return entry.handle; });
}

void RowOrder::sortByName(std::vector<quint32> &handles, const Rows &rows) const
{
    // Collation keys compare as bytes: each name is collated once, not at each comparison.
    struct Named
    {
        quint64 prefix = 0; ///< the first eight bytes of the key, first byte on top
        std::size_t offset = 0;
        quint32 length = 0;
        quint32 handle = 0;
    };
    std::vector<Named> named;
    named.reserve(handles.size());
    std::vector<uint8_t> keys;
    keys.reserve(handles.size() * 24);
    for (const quint32 handle : handles) {
        const icu::UnicodeString name = icu::UnicodeString::fromUTF8(piece(m_collation->name(rows(handle))));
        const std::size_t offset = keys.size();
        std::size_t room = static_cast<std::size_t>(name.length()) * 4 + 16;
        keys.resize(offset + room);
        auto length = static_cast<std::size_t>(
            m_collation->collator->getSortKey(name, keys.data() + offset, static_cast<int32_t>(room)));
        if (length > room) {
            room = length;
            keys.resize(offset + room);
            length = static_cast<std::size_t>(
                m_collation->collator->getSortKey(name, keys.data() + offset, static_cast<int32_t>(room)));
        }
        keys.resize(offset + length);
        Named entry;
        for (std::size_t i = 0; i < 8; ++i)
            entry.prefix = entry.prefix << 8 | (i < length ? keys[offset + i] : 0U);
        entry.offset = offset;
        entry.length = static_cast<quint32>(length);
        entry.handle = handle;
        named.push_back(entry);
    }
    const auto before = [&](const Named &a, const Named &b) {
        if (a.prefix != b.prefix)
            return a.prefix < b.prefix;
        const int bytes =
            std::memcmp(keys.data() + a.offset, keys.data() + b.offset, std::min(a.length, b.length));
        if (bytes != 0)
            return bytes < 0;
        if (a.length != b.length)
            return a.length < b.length;
        return lessByKey(rows(a.handle), rows(b.handle));
    };
    std::sort(named.begin(), named.end(), before);
    std::transform(named.cbegin(), named.cend(), handles.begin(),
                   [](const Named &entry) { return entry.handle; });
}
