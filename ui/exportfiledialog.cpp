#include "ui/exportfiledialog.h"

#include "ui/filedialogwords.h"

#include <QCoreApplication>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportFileDialog)

public:
    static QStringList formats()
    {
        return { tr("CSV for spreadsheets (%1)").arg("*.csv"_L1), tr("JSON Lines (%1)").arg("*.jsonl"_L1) };
    }
};

} // namespace

QFileDialog *askWhereToExport(QWidget *window, const std::function<QString()> &title, const QString &proposed,
                              const std::function<void(const QString &path, ExportFormat format)> &chosen)
{
    auto *dialog = new QFileDialog(window);
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    followLanguage(dialog, title, &Words::formats);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(proposed + ".csv"_L1);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter == dialog->nameFilters().value(1) ? u"jsonl"_s : u"csv"_s);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [chosen](const QString &path) {
        const bool json = path.endsWith(".jsonl"_L1, Qt::CaseInsensitive)
            || path.endsWith(".ndjson"_L1, Qt::CaseInsensitive);
        chosen(path, json ? ExportFormat::JsonLines : ExportFormat::Csv);
    });
    dialog->open();
    return dialog;
}
