#include "ui/avatarpainter.h"

#include "ui/colours.h"

#include <QFont>
#include <QFontInfo>
#include <QPainter>
#include <QTextLayout>

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <memory>

namespace {

constexpr int pictureBytes = 24 * 1024 * 1024;
constexpr int initialsBytes = 4 * 1024 * 1024;
constexpr qreal unboundedWidth = 1 << 20;

int bytesOf(const QPixmap &pixmap)
{
    return std::max(1, pixmap.width() * pixmap.height() * 4);
}

bool isEmoji(char32_t c)
{
    return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_EXTENDED_PICTOGRAPHIC)
        || u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_EMOJI_PRESENTATION);
}

bool isCjk(char32_t c)
{
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(static_cast<UChar32>(c), &status)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_HANGUL:
    case USCRIPT_BOPOMOFO:
        return true;
    default:
        return false;
    }
}

char32_t firstCodePoint(QStringView text)
{
    return text.isEmpty() ? 0
        : text.size() > 1 && text[0].isHighSurrogate() && text[1].isLowSurrogate()
        ? QChar::surrogateToUcs4(text[0], text[1])
        : text[0].unicode();
}

/// The first grapheme that is a letter, a digit or a picture; else the first of all.
QString leadingGrapheme(const QString &word)
{
    // Slow to make.
    thread_local const std::unique_ptr<icu::BreakIterator> graphemes = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::BreakIterator>(
            icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
    }();
    if (!graphemes)
        return word.left(1);
    const icu::UnicodeString text(false, word.utf16(), static_cast<int32_t>(word.size()));
    graphemes->setText(text);
    QString first;
    int32_t from = graphemes->first();
    for (int32_t to = graphemes->next(); to != icu::BreakIterator::DONE; from = to, to = graphemes->next()) {
        const QString grapheme = word.mid(from, to - from);
        const char32_t c = firstCodePoint(grapheme);
        if (QChar::isLetterOrNumber(c) || isEmoji(c))
            return grapheme;
        if (first.isEmpty())
            first = grapheme;
    }
    return first;
}

} // namespace

AvatarPainter::AvatarPainter() : m_pictures(pictureBytes), m_initials(initialsBytes) { }

const QPixmap *AvatarPainter::picture(const QString &url, int side) const
{
    return m_pictures.object({ url, side, 0 });
}

void AvatarPainter::setPicture(const QString &url, int side, const QImage &image)
{
    auto pixmap = std::make_unique<QPixmap>(QPixmap::fromImage(image));
    const int cost = bytesOf(*pixmap);
    m_pictures.insert({ url, side, 0 }, pixmap.release(), cost);
}

void AvatarPainter::clear()
{
    m_pictures.clear();
    m_initials.clear();
}

QString AvatarPainter::initialsOf(const QString &shownName)
{
    const QStringList words = shownName.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString first = leadingGrapheme(words.constFirst());
    const char32_t firstChar = firstCodePoint(first);
    if (words.size() == 1 || isCjk(firstChar) || isEmoji(firstChar))
        return first.toUpper();
    const QString last = leadingGrapheme(words.constLast());
    const char32_t lastChar = firstCodePoint(last);
    if (!QChar::isLetterOrNumber(lastChar) || isCjk(lastChar))
        return first.toUpper();
    // Letters of joining scripts stand apart, as initials do.
    const bool rightToLeft = first.isRightToLeft();
    return first.toUpper() + (rightToLeft ? QString(QChar(0x200c)) : QString()) + last.toUpper();
}

QColor AvatarPainter::colourOf(const QString &id)
{
    // FNV-1a over UTF-8: needs no seed and no Qt version.
    quint32 hash = 2166136261U;
    const QByteArray utf8 = id.toUtf8();
    for (const char byte : utf8)
        hash = (hash ^ static_cast<quint8>(byte)) * 16777619U;
    hash ^= hash >> 15;
    static const auto colours = [] {
        constexpr std::array<int, 12> hues{ 2, 22, 40, 84, 142, 168, 190, 210, 232, 262, 292, 330 };
        std::array<QColor, hues.size()> made;
        std::transform(hues.begin(), hues.end(), made.begin(), [](int hue) {
            return Colours::readableOn(Qt::white, QColor::fromHsl(hue, 150, 130), 4.6);
        });
        return made;
    }();
    return colours.at(hash % colours.size());
}

QPixmap AvatarPainter::initials(const QString &shownName, const QString &id, int side, const QFont &font)
{
    const QColor colour = colourOf(id);
    const QString letters = initialsOf(shownName);
    const PictureKey key{ letters, side, colour.rgb() };
    if (const QPixmap *known = m_initials.object(key))
        return *known;

    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(0, 0, side, side));
    QTextLayout layout(letters, font);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(unboundedWidth);
    layout.endLayout();
    const qreal width = line.naturalTextWidth();
    const qreal scale =
        std::min(side * 0.4 / QFontInfo(font).pixelSize(), side * 0.76 / std::max(width, 1.0));
    painter.translate(side / 2.0, side / 2.0);
    painter.scale(scale, scale);
    painter.setPen(Colours::blackOrWhiteOn(colour));
    layout.draw(&painter, { -width / 2, -line.height() / 2 });
    painter.end();

    auto pixmap = std::make_unique<QPixmap>(QPixmap::fromImage(image));
    QPixmap result = *pixmap;
    m_initials.insert(key, pixmap.release(), bytesOf(result));
    return result;
}
