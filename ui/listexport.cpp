#include "ui/listexport.h"

#include "app/branding/brand.h"
#include "ui/exportfiledialog.h"

#include <QApplication>
#include <QPointer>
#include <QThreadPool>
#include <QWidget>

using namespace Qt::StringLiterals;

ListExport::ListExport(std::function<BlockStatusListPtr()> list, QWidget *window)
    : QObject(window), m_list(std::move(list)), m_window(window)
{
}

void ListExport::ask()
{
    askWhereToExport(
        m_window, [] { return tr("Export list"); }, Brand::ofThisBuild().program,
        [this](const QString &path, ExportFormat format) { write(path, format); });
}

void ListExport::write(const QString &path, ExportFormat format)
{
    // The file is finished even if the window goes meanwhile: the pool is waited for at the end.
    QThreadPool::globalInstance()->start([self = QPointer(this), list = m_list(), path, format] {
        const bool ok = exportBlocks(path, format, *list);
        QMetaObject::invokeMethod(
            qApp,
            [self, ok, rows = static_cast<int>(list->size())] {
                if (self)
                    emit self->finished(ok, rows);
            },
            Qt::QueuedConnection);
    });
}
