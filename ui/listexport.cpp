#include "ui/listexport.h"

#include <QApplication>
#include <QFileDialog>
#include <QPointer>
#include <QThreadPool>

using namespace Qt::StringLiterals;

ListExport::ListExport(std::function<BlockStatusListPtr()> list, QWidget *window)
    : QObject(window), m_list(std::move(list)), m_window(window)
{
}

void ListExport::ask()
{
    auto *dialog = new QFileDialog(m_window, tr("Export list"));
    dialog->setObjectName(u"exportListDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(
        { tr("CSV for spreadsheets (%1)").arg("*.csv"_L1), tr("JSON Lines (%1)").arg("*.jsonl"_L1) });
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"blocklist.csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter == dialog->nameFilters().value(1) ? u"jsonl"_s : u"csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const bool json = path.endsWith(".jsonl"_L1, Qt::CaseInsensitive)
            || path.endsWith(".ndjson"_L1, Qt::CaseInsensitive);
        write(path, json ? ExportFormat::JsonLines : ExportFormat::Csv);
    });
    dialog->open();
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
