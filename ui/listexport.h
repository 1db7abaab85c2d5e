#pragma once

#include "app/api/blockstatuslist.h"
#include "app/journal/export.h"

#include <QObject>

#include <functional>

class QWidget;

/// "Export list…": asks where to and writes the list there in the background.
class ListExport : public QObject
{
    Q_OBJECT

public:
    /// list: asked for when the file is chosen.
    ListExport(std::function<BlockStatusListPtr()> list, QWidget *window);

    void ask();
    void write(const QString &path, ExportFormat format);

signals:
    /// rows: how many were written; nothing was when ok is false.
    void finished(bool ok, int rows);

private:
    const std::function<BlockStatusListPtr()> m_list;
    QWidget *const m_window;
};
