#pragma once

#include <QPalette>

/// Whole palettes, for a desktop that wishes for one but gives Qt none.
namespace Palettes {
QPalette light();
QPalette dark();
/// Black on white or white on black, with an accent that is seen on either.
QPalette highContrast(bool dark);
bool isDark(const QPalette &palette);
} // namespace Palettes
