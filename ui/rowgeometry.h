#pragma once

#include <QFont>
#include <QRect>

/// The sizes of a row (look.md), in logical pixels, grown with the font.
struct RowMetrics
{
    int rowHeight = 64;
    int avatar = 40;
    int left = 16; ///< edge to avatar
    int avatarToText = 12;
    int textToButton = 16;
    int right = 16; ///< button to edge
    int buttonWidth = 88;
    int buttonHeight = 32;
    int nameHeight = 0;
    int secondHeight = 0;
    int lineGap = 2;
    bool compact = false;
    QFont nameFont;
    QFont secondFont;
    QFont buttonFont;

    /// widestButton: of the button's texts in buttonFontFor(font), with what stands beside them.
    static RowMetrics forFont(const QFont &font, bool compact, int widestButton);
    static QFont buttonFontFor(const QFont &font) { return font; }
};

/// Where the parts of one row lie: the only place that says so, for painting and for hit testing. Empty parts
/// have no room.
struct RowGeometry
{
    QRect avatar;
    QRect name;
    QRect second;
    QRect button;
    QRect separator; ///< 1 px, from the text's edge to the row's

    /// nameWidth: what the name would like to have; matters where both lines share one.
    static RowGeometry of(const RowMetrics &metrics, const QRect &row, Qt::LayoutDirection direction,
                          int nameWidth);
};
