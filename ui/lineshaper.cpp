#include "ui/lineshaper.h"

#include <QPointF>
#include <QRawFont>
#include <QStringView>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <optional>
#include <utility>

namespace {

constexpr qreal unboundedWidth = 1 << 20;
constexpr int keptFacts = 500;
constexpr QChar isolate(0x2068);
constexpr QChar endOfIsolate(0x2069);

struct Piece
{
    QStringView text;
    bool isolated = false;
};

/// Whether all that is beside this character stands in the order of a line from left to right.
bool keepsOrder(QChar c)
{
    if (c.isSurrogate())
        return false;
    switch (c.direction()) {
    case QChar::DirL:
    case QChar::DirEN:
    case QChar::DirES:
    case QChar::DirET:
    case QChar::DirCS:
    case QChar::DirON:
    case QChar::DirWS:
    case QChar::DirNSM:
        return true;
    default:
        return false;
    }
}

/// How many signs and spaces begin a text that goes on in another script than Latin: alone they would be of
/// that script, and of its font; after an id they are not.
qsizetype leadingSigns(QStringView text)
{
    const auto letter =
        std::find_if(text.begin(), text.end(), [](QChar c) { return c.script() > QChar::Script_Common; });
    return letter == text.end() || letter->script() == QChar::Script_Latin ? 0 : letter - text.begin();
}

/// The isolated texts of a line from left to right, and what stands between them; nothing when they cannot
/// be told apart.
std::optional<QList<Piece>> piecesOf(QStringView text)
{
    QList<Piece> pieces;
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype begin = text.indexOf(isolate, from);
        const QStringView between = text.sliced(from, (begin < 0 ? text.size() : begin) - from);
        if (!std::all_of(between.begin(), between.end(), keepsOrder))
            return {};
        const qsizetype signs = pieces.isEmpty() ? 0 : leadingSigns(between);
        if (signs > 0)
            pieces.append({ between.first(signs), false });
        if (signs < between.size())
            pieces.append({ between.sliced(signs), false });
        if (begin < 0)
            break;
        const qsizetype end = text.indexOf(endOfIsolate, begin);
        if (end < 0)
            return {};
        pieces.append({ text.sliced(begin + 1, end - begin - 1), true });
        if (pieces.constLast().text.contains(isolate))
            return {};
        from = end + 1;
    }
    return pieces;
}

/// Runs of one font become one.
class RunJoiner
{
public:
    void add(const ShapedLine &line, QPointF offset)
    {
        for (const QGlyphRun &run : line.runs) {
            if (m_glyphs.isEmpty() || m_font != run.rawFont()) {
                flush();
                m_font = run.rawFont();
            }
            m_glyphs += run.glyphIndexes();
            const QList<QPointF> positions = run.positions();
            for (const QPointF &position : positions)
                m_positions += position + offset;
        }
    }
    QList<QGlyphRun> runs()
    {
        flush();
        return m_runs;
    }

private:
    void flush()
    {
        if (m_glyphs.isEmpty())
            return;
        QGlyphRun run;
        run.setRawFont(m_font);
        run.setGlyphIndexes(std::exchange(m_glyphs, {}));
        run.setPositions(std::exchange(m_positions, {}));
        m_runs += run;
    }

    QList<QGlyphRun> m_runs;
    QRawFont m_font;
    QList<quint32> m_glyphs;
    QList<QPointF> m_positions;
};

} // namespace

LineShaper::LineShaper() : m_facts(keptFacts) { }

void LineShaper::setFont(const QFont &font)
{
    m_font = font;
    m_facts.clear();
}

ShapedLine LineShaper::shapeWhole(const QString &text, Qt::LayoutDirection direction) const
{
    QTextLayout layout(text, m_font);
    layout.setCacheEnabled(true); // glyphRuns() would shape once more
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(direction);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(unboundedWidth);
    layout.endLayout();
    return { layout.glyphRuns(), line.naturalTextWidth(), line.horizontalAdvance(), line.ascent() };
}

ShapedLine LineShaper::shape(const QString &text, Qt::LayoutDirection direction)
{
    const auto pieces = direction == Qt::RightToLeft ? std::nullopt : piecesOf(text);
    if (!pieces)
        return shapeWhole(text, direction);
    ShapedLine line;
    QList<ShapedLine> parts;
    for (const Piece &piece : *pieces) {
        const QString part = piece.text.toString();
        if (piece.isolated)
            parts += shapeWhole(part, part.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        else if (const ShapedLine *known = m_facts.object(part))
            parts += *known;
        else {
            parts += shapeWhole(part, Qt::LeftToRight);
            m_facts.insert(part, new ShapedLine(parts.constLast()));
        }
        line.ascent = std::max(line.ascent, parts.constLast().ascent);
    }
    RunJoiner joiner;
    for (const ShapedLine &part : std::as_const(parts)) {
        joiner.add(part, { line.advance, line.ascent - part.ascent });
        line.width = line.advance + part.width;
        line.advance += part.advance;
    }
    line.runs = joiner.runs();
    return line;
}
