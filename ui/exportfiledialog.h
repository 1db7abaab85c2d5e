#pragma once

#include "app/journal/export.h"

#include <QString>

#include <functional>

class QFileDialog;
class QWidget;

/// Asks where an export is to be written, and in which of the two formats; deletes itself. proposed: the
/// file's name without its ending.
QFileDialog *askWhereToExport(QWidget *window, const std::function<QString()> &title, const QString &proposed,
                              const std::function<void(const QString &path, ExportFormat format)> &chosen);
