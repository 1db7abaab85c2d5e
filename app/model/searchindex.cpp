#include "app/model/searchindex.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>

#include <algorithm>
#include <cstring>
#include <limits>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace {

constexpr char fieldEnd = '\xFF';
/// What is searched of one field: far more than is ever shown of it.
constexpr std::size_t longestField = 1024;

const icu::Normalizer2 *folding()
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *normalizer = icu::Normalizer2::getNFKCCasefoldInstance(status);
    return U_SUCCESS(status) ? normalizer : nullptr;
}

bool appendAscii(std::string &out, std::string_view text)
{
    const std::size_t before = out.size();
    out.resize(before + text.size());
    char *to = out.data() + before;
    unsigned char seen = 0;
    for (const char c : text) {
        seen |= static_cast<unsigned char>(c);
        *to = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
        ++to;
    }
    if (seen < 0x80)
        return true;
    out.resize(before);
    return false;
}

void appendFolded(std::string &out, std::string_view text, const icu::Normalizer2 *normalizer)
{
    text = text.substr(0, longestField);
    if (appendAscii(out, text) || !normalizer)
        return;
    UErrorCode status = U_ZERO_ERROR;
    icu::StringByteSink<std::string> sink(&out);
    normalizer->normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<int32_t>(text.size())), sink,
                              nullptr, status);
}

void appendRow(std::string &out, const BlockStatusList::RowView &row, const icu::Normalizer2 *normalizer)
{
    appendFolded(out, row.nickname, normalizer);
    out += fieldEnd;
    appendFolded(out, row.blockeeId, normalizer);
    out += fieldEnd;
    // The room of a direct chat is no word that anyone sees.
    if (row.scope != BlockScope::Room)
        return;
    appendFolded(out, row.roomName, normalizer);
    out += fieldEnd;
    appendFolded(out, row.roomId, normalizer);
    out += fieldEnd;
}

/// The first place of the needle at or behind from, or the text's length.
std::size_t findIn(std::string_view text, std::string_view needle, std::size_t from)
{
    if (needle.size() == 1) {
        const void *hit = std::memchr(text.data() + from, needle.front(), text.size() - from);
        return hit ? static_cast<std::size_t>(static_cast<const char *>(hit) - text.data()) : text.size();
    }
#if defined(__SSE2__)
    // Sixteen places at a time: where the first and the last byte of the needle both stand.
    const __m128i first = _mm_set1_epi8(needle.front());
    const __m128i last = _mm_set1_epi8(needle.back());
    const std::size_t reach = needle.size() - 1;
    while (from + reach + 16 <= text.size()) {
        const char *at = text.data() + from;
        const __m128i heads = _mm_cmpeq_epi8(first, _mm_loadu_si128(reinterpret_cast<const __m128i *>(at)));
        const __m128i tails =
            _mm_cmpeq_epi8(last, _mm_loadu_si128(reinterpret_cast<const __m128i *>(at + reach)));
        auto hits = static_cast<unsigned>(_mm_movemask_epi8(_mm_and_si128(heads, tails)));
        while (hits != 0) {
            const auto place = static_cast<std::size_t>(__builtin_ctz(hits));
            if (std::memcmp(at + place + 1, needle.data() + 1, reach) == 0)
                return from + place;
            hits &= hits - 1;
        }
        from += 16;
    }
#endif
    return std::min(text.find(needle, from), text.size());
}

} // namespace

SearchIndex::SearchIndex(BlockStatusListPtr list) : m_list(std::move(list))
{
    const icu::Normalizer2 *normalizer = folding();
    const qsizetype rows = m_list->size();
    m_starts.reserve(static_cast<std::size_t>(rows) + 1);
    m_text.reserve(static_cast<std::size_t>(rows) * 48);
    constexpr std::size_t fullText = std::numeric_limits<quint32>::max() - 4 * 32 * longestField;
    for (qsizetype row = 0; row < rows; ++row) {
        m_starts.push_back(static_cast<quint32>(m_text.size()));
        if (m_text.size() < fullText)
            appendRow(m_text, m_list->at(row), normalizer);
    }
    m_starts.push_back(static_cast<quint32>(m_text.size()));
    m_text.shrink_to_fit();
}

bool SearchIndex::contains(quint32 row, std::string_view needle) const
{
    const std::string_view text(m_text.data() + m_starts[row], m_starts[row + 1] - m_starts[row]);
    return text.size() >= needle.size() && findIn(text, needle, 0) < text.size();
}

void SearchIndex::find(std::string_view needle, std::vector<quint8> &found) const
{
    std::size_t at = 0;
    std::size_t row = 0;
    const std::size_t rows = m_starts.size() - 1;
    const std::string_view text(m_text);
    while (row < rows && at + needle.size() <= text.size()) {
        at = findIn(text, needle, at);
        if (at >= text.size())
            return;
        while (m_starts[row + 1] <= at)
            ++row;
        found[row] = 1;
        ++row;
        at = m_starts[row];
    }
}

qsizetype SearchIndex::bytes() const
{
    return static_cast<qsizetype>(sizeof(*this)) + static_cast<qsizetype>(m_text.capacity())
        + static_cast<qsizetype>(m_starts.capacity()) * static_cast<qsizetype>(sizeof(quint32));
}

std::string SearchIndex::fold(QStringView text)
{
    const QByteArray utf8 = text.trimmed().toUtf8();
    std::string folded;
    appendFolded(folded, { utf8.constData(), static_cast<std::size_t>(utf8.size()) }, folding());
    return folded;
}

std::string SearchIndex::foldRow(const BlockStatusList::RowView &row)
{
    std::string folded;
    appendRow(folded, row, folding());
    return folded;
}
