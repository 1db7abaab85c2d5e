#pragma once

class QFont;

/// look.md's sizes are drawn on a grid of 4 px for usual letters; larger ones enlarge everything.
namespace Grid {
/// At least 1.
double scale(const QFont &font);
/// The nearest size on the grid.
int snapped(double size);
} // namespace Grid
