#include "ui/palettes.h"

#include <QApplication>
#include <QStyle>

namespace {

void setTexts(QPalette &palette, const QColor &text, const QColor &disabled)
{
    for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText }) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, disabled);
    }
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::BrightText, text);
}

void setBackgrounds(QPalette &palette, const QColor &base, const QColor &alternate, const QColor &toolTip)
{
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, alternate);
    palette.setColor(QPalette::ToolTipBase, toolTip);
}

void setAccent(QPalette &palette, const QColor &accent, const QColor &onAccent, const QColor &link)
{
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, link);
    palette.setColor(QPalette::LinkVisited, link);
}

} // namespace

QPalette Palettes::light()
{
    QPalette palette = QApplication::style()->standardPalette();
    QApplication::style()->polish(palette);
    return palette;
}

QPalette Palettes::dark()
{
    QPalette palette(QColor(53, 57, 63), QColor(37, 40, 44));
    setTexts(palette, QColor(232, 234, 237), QColor(128, 132, 138));
    setBackgrounds(palette, QColor(29, 31, 35), QColor(37, 40, 44), QColor(53, 57, 63));
    setAccent(palette, QColor(52, 118, 196), Qt::white, QColor(110, 170, 240));
    return palette;
}

QPalette Palettes::highContrast(bool dark)
{
    const QColor paper = dark ? Qt::black : Qt::white;
    const QColor ink = dark ? Qt::white : Qt::black;
    QPalette palette(paper, paper);
    setTexts(palette, ink, QColor(128, 128, 128));
    setBackgrounds(palette, paper, paper, paper);
    if (dark)
        setAccent(palette, QColor(0x1a, 0xeb, 0xff), Qt::black, QColor(0x1a, 0xeb, 0xff));
    else
        setAccent(palette, QColor(0x37, 0x00, 0x6e), Qt::white, QColor(0x37, 0x00, 0x6e));
    return palette;
}

bool Palettes::isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}
