#include "ui/grid.h"

#include <QFont>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace {

constexpr double designLineHeight = 20;
constexpr int step = 4;

} // namespace

double Grid::scale(const QFont &font)
{
    return std::max(1.0, QFontMetricsF(font).height() / designLineHeight);
}

int Grid::snapped(double size)
{
    return static_cast<int>(std::lround(size / step)) * step;
}
