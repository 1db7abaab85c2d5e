#pragma once

#include <QCache>
#include <QFont>
#include <QGlyphRun>
#include <QList>
#include <QString>

/// The glyphs of a text in one line.
struct ShapedLine
{
    QList<QGlyphRun> runs; ///< from the line's top left
    qreal width = 0; ///< without spaces at the end
    qreal advance = 0; ///< with them
    qreal ascent = 0;
};

/// Shapes lines of facts in one font. The lines of a list differ in an id and are alike otherwise: isolated
/// texts (U+2068…U+2069) are shaped each time, what stands between them is kept. No glyph depends on what is
/// beyond the edge of an isolate; only the places do where the line runs from the right, which is shaped
/// whole.
class LineShaper
{
public:
    LineShaper();
    /// Forgets what is kept.
    void setFont(const QFont &font);
    ShapedLine shape(const QString &text, Qt::LayoutDirection direction);
    /// The same at once.
    ShapedLine shapeWhole(const QString &text, Qt::LayoutDirection direction) const;

private:
    QFont m_font;
    QCache<QString, ShapedLine> m_facts; ///< without what is isolated
};
