#pragma once

#include <QByteArray>
#include <QIcon>
#include <QPalette>
#include <QString>

/// An icon of ours (resources/icons/NAME.svg, one line weight), coloured by the palette: normal and disabled.
QIcon themedIcon(const QString &name, const QPalette &palette);

/// A file of resources/, for example "drawings/empty.svg", its currentColor replaced; empty and a warning
/// when there is none.
QByteArray drawnIn(const QString &path, const QColor &colour);
