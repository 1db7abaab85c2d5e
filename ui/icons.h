#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

/// An icon of ours (resources/icons/NAME.svg, one line weight), coloured by the palette: normal and disabled.
QIcon themedIcon(const QString &name, const QPalette &palette);

/// A drawing of ours (resources/drawings/NAME.svg), in one colour.
QIcon drawing(const QString &name, const QColor &colour);
