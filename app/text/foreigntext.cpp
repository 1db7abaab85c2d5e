#include "app/text/foreigntext.h"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>

namespace {

constexpr qsizetype maximumGraphemes = 64;
constexpr qsizetype maximumUnits = 256;
constexpr int maximumMarks = 4;
// Work is bounded before anything looks at graphemes, whatever length a stranger chose.
constexpr qsizetype maximumInput = 4096;
constexpr qsizetype maximumFiltered = 2 * maximumUnits;

bool isBidiControl(char32_t c)
{
    // 206A to 206F are the deprecated ones beside the isolates.
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x206F);
}

/// A unit that is a whole visible grapheme by itself, or a plain space: ASCII and the Latin blocks before the
/// marks.
bool isSimple(char16_t c)
{
    return (c >= 0x20 && c < 0x7F) || (c >= 0xA0 && c < 0x300 && c != 0xAD);
}

bool isMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || category == QChar::Mark_SpacingCombining;
}

QString filtered(QStringView text)
{
    QString out;
    out.reserve(std::min(text.size(), maximumFiltered));
    int marks = 0;
    const qsizetype end = std::min(text.size(), maximumInput);
    for (qsizetype i = 0; i < end && out.size() < maximumFiltered; ++i) {
        char32_t c = text[i].unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            c = QChar::surrogateToUcs4(text[i - 1], text[i]);
        } else if (QChar::isSurrogate(c)) {
            c = QChar::ReplacementCharacter;
        }

        if (isBidiControl(c))
            continue;
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
        if (isMark(c)) {
            if (++marks > maximumMarks)
                continue;
        } else if (category != QChar::Other_Format) { // joiners between marks do not make a new base
            marks = 0;
        }
        out += QChar::fromUcs4(c);
    }
    return out;
}

/// Made once a thread: making one costs far more than a cut.
icu::BreakIterator *graphemeIterator()
{
    thread_local const std::unique_ptr<icu::BreakIterator> iterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::BreakIterator> made(
            icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    return iterator.get();
}

/// How many units of the text may stay; cuts inside a grapheme only when the first one alone is too long.
qsizetype cutLength(const QString &text)
{
    if (text.size() <= maximumGraphemes)
        return text.size();
    qsizetype length = 0;
    if (icu::BreakIterator *iterator = graphemeIterator()) {
        const icu::UnicodeString alias(false, reinterpret_cast<const char16_t *>(text.utf16()),
                                       static_cast<int32_t>(text.size()));
        iterator->setText(alias);
        for (qsizetype graphemes = 0; graphemes < maximumGraphemes; ++graphemes) {
            const int32_t boundary = iterator->next();
            if (boundary == icu::BreakIterator::DONE || boundary > maximumUnits)
                break;
            length = boundary;
        }
    }
    if (length == 0) {
        length = std::min(text.size(), maximumUnits);
        if (text[length - 1].isHighSurrogate())
            --length;
    }
    return length;
}

bool isVisible(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (c > 0x20 && c < 0x7F)
            return true;
        if (text[i].isHighSurrogate() && i + 1 < text.size()) {
            ++i;
            c = QChar::surrogateToUcs4(text[i - 1], text[i]);
        }
        constexpr char32_t blankBraille = 0x2800;
        const bool interlinear = c >= 0xFFF9 && c <= 0xFFFB;
        const auto point = static_cast<UChar32>(c);
        if (!QChar::isSpace(c) && !isMark(c) && c != blankBraille && !interlinear
            && !u_hasBinaryProperty(point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) && u_isdefined(point)) {
            return true;
        }
    }
    return false;
}

} // namespace

QString cleanForeignText(QStringView text)
{
    const QStringView head = text.first(std::min(text.size(), maximumGraphemes + 1));
    if (std::all_of(head.begin(), head.end(), [](QChar c) { return isSimple(c.unicode()); }))
        return head.first(std::min(head.size(), maximumGraphemes)).toString();

    QString out = filtered(text);
    out.truncate(cutLength(out));
    return out;
}

QString isolated(QStringView text)
{
    return QChar(0x2068) + cleanForeignText(text) + QChar(0x2069);
}

QString shownName(QStringView nickname, QStringView blockeeId)
{
    QString name = cleanForeignText(nickname).trimmed();
    return isVisible(name) ? name : cleanForeignText(blockeeId);
}
