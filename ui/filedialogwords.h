#pragma once

#include <QStringList>

#include <functional>

class QFileDialog;

/// Gives the dialog its title and the names of its kinds of files, now and whenever the language changes.
void followLanguage(QFileDialog *dialog, std::function<QString()> title,
                    std::function<QStringList()> filters);
