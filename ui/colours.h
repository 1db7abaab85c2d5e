#pragma once

#include <QColor>
#include <QPalette>

/// Colours mixed from the palette's, so that dark, high contrast and a company's accent work by themselves.
namespace Colours {
/// WCAG 2 contrast, 1 to 21. Both opaque.
double contrastRatio(const QColor &a, const QColor &b);
/// part of a, the rest of b; part from 0 to 1.
QColor mix(const QColor &a, const QColor &b, double part);
/// wanted, moved towards black or white (what is farther from the background) until it has the contrast.
QColor readableOn(const QColor &background, const QColor &wanted, double contrast);
/// Text of less weight, still 4.5:1 on the background.
QColor secondaryText(const QColor &text, const QColor &background);
/// For a field: a placeholder that is legible; some themes leave it as it was for another background.
QPalette withLegiblePlaceholder(QPalette palette);
/// A palette that holds nothing but the accent and the text on it: the rest stays the system's.
QPalette accented(const QColor &accent);
/// Black or white.
QColor blackOrWhiteOn(const QColor &background);
} // namespace Colours
