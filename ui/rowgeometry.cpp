#include "ui/rowgeometry.h"

#include "ui/grid.h"

#include <QFontMetrics>
#include <QStyle>

#include <algorithm>
#include <cmath>

RowMetrics RowMetrics::forFont(const QFont &font, bool compact, int widestButton)
{
    RowMetrics m;
    m.compact = compact;
    m.nameFont = font;
    m.nameFont.setWeight(QFont::DemiBold);
    m.secondFont = font;
    if (font.pointSizeF() > 0)
        m.secondFont.setPointSizeF(font.pointSizeF() * 0.92);
    else
        m.secondFont.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * 0.92))));
    m.buttonFont = buttonFontFor(font);

    const double scale = Grid::scale(font);
    m.nameHeight = QFontMetrics(m.nameFont).height();
    m.secondHeight = QFontMetrics(m.secondFont).height();
    m.lineGap = 2;
    const int textHeight =
        compact ? std::max(m.nameHeight, m.secondHeight) : m.nameHeight + m.lineGap + m.secondHeight;
    m.avatar = Grid::snapped((compact ? 28 : 40) * scale);
    m.rowHeight = std::max(Grid::snapped((compact ? 44 : 64) * scale), textHeight + 16);
    m.left = Grid::snapped((compact ? 12 : 16) * scale);
    m.avatarToText = Grid::snapped((compact ? 8 : 12) * scale);
    m.textToButton = Grid::snapped((compact ? 12 : 16) * scale);
    m.right = m.left;
    m.buttonHeight =
        std::max(Grid::snapped((compact ? 28 : 32) * scale), QFontMetrics(m.buttonFont).height() + 8);
    m.buttonWidth = std::max(Grid::snapped(88 * scale), widestButton + Grid::snapped(28 * scale));
    return m;
}

RowGeometry RowGeometry::of(const RowMetrics &metrics, const QRect &row, Qt::LayoutDirection direction,
                            int nameWidth)
{
    const auto centred = [&row](int height) { return row.top() + (row.height() - height) / 2; };
    const int avatarLeft = row.left() + metrics.left;
    const int textLeft = avatarLeft + metrics.avatar + metrics.avatarToText;
    const int buttonLeft = row.left() + row.width() - metrics.right - metrics.buttonWidth;
    const int textWidth = std::max(0, buttonLeft - metrics.textToButton - textLeft);

    RowGeometry g;
    g.avatar = QRect(avatarLeft, centred(metrics.avatar), metrics.avatar, metrics.avatar);
    g.button = QRect(buttonLeft, centred(metrics.buttonHeight), metrics.buttonWidth, metrics.buttonHeight);
    g.separator =
        QRect(textLeft, row.top() + row.height() - 1, std::max(0, row.left() + row.width() - textLeft), 1);
    if (metrics.compact) {
        const int gap = metrics.avatarToText + 4;
        // Where there is no room for facts worth reading, the name has it all.
        int nameShare = std::min(nameWidth, textWidth * 6 / 10);
        if (textWidth - nameShare - gap < 5 * metrics.secondHeight)
            nameShare = textWidth;
        g.name = QRect(textLeft, centred(metrics.nameHeight), nameShare, metrics.nameHeight);
        // The smaller text stands on the same base line.
        const int secondTop =
            centred(metrics.nameHeight) + (metrics.nameHeight - metrics.secondHeight) * 4 / 5;
        g.second = QRect(textLeft + nameShare + gap, secondTop, std::max(0, textWidth - nameShare - gap),
                         metrics.secondHeight);
    } else {
        const int top = centred(metrics.nameHeight + metrics.lineGap + metrics.secondHeight);
        g.name = QRect(textLeft, top, textWidth, metrics.nameHeight);
        g.second =
            QRect(textLeft, top + metrics.nameHeight + metrics.lineGap, textWidth, metrics.secondHeight);
    }
    for (QRect *part : { &g.avatar, &g.name, &g.second, &g.button, &g.separator })
        *part = QStyle::visualRect(direction, row, *part);
    return g;
}
