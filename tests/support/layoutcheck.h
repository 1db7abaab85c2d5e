#pragma once

#include <QHash>
#include <QRect>
#include <QStringList>

class QWidget;

/// Measures whether a window shows its texts whole.
namespace LayoutCheck {
/// One line for each text that is cut off, each visible widget that lies outside its parent, and each pair of
/// siblings that overlap; from size hints and geometry.
QStringList faults(const QWidget &window);
/// Where the visible widgets of the window lie in it.
QHash<const QWidget *, QRect> places(const QWidget &window);
/// One line for each pair of siblings that stand beside each other in the same order as before, and each
/// label whose text stands at the left.
QStringList notMirrored(const QWidget &window, const QHash<const QWidget *, QRect> &before);
/// What the window says: titles, labels, buttons, menus, choices, placeholders, accessible names and
/// descriptions, tool tips. Not what people typed, and not a result that passes.
QStringList words(const QWidget &window);
} // namespace LayoutCheck
