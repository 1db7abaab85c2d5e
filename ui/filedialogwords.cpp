#include "ui/filedialogwords.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFileDialog>

#include <utility>

namespace {

class Words : public QObject
{
public:
    Words(QFileDialog *dialog, std::function<QString()> title, std::function<QStringList()> filters)
        : QObject(dialog), m_dialog(dialog), m_title(std::move(title)), m_filters(std::move(filters))
    {
        dialog->installEventFilter(this);
        say();
    }

    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange) // once the dialog has said what it knows itself
            QMetaObject::invokeMethod(this, &Words::say, Qt::QueuedConnection);
        return false;
    }

private:
    void say()
    {
        const qsizetype chosen = m_dialog->nameFilters().indexOf(m_dialog->selectedNameFilter());
        const QStringList filters = m_filters();
        m_dialog->setWindowTitle(m_title());
        m_dialog->setNameFilters(filters);
        if (chosen > 0)
            m_dialog->selectNameFilter(filters.value(chosen));
        // What Qt itself says in the language of before, or without its access key.
        const char *accept = m_dialog->acceptMode() == QFileDialog::AcceptSave ? "&Save" : "&Open";
        m_dialog->setLabelText(QFileDialog::Accept, QCoreApplication::translate("QFileDialog", accept));
        m_dialog->setSidebarUrls(m_dialog->sidebarUrls());
    }

    QFileDialog *m_dialog;
    const std::function<QString()> m_title;
    const std::function<QStringList()> m_filters;
};

} // namespace

void followLanguage(QFileDialog *dialog, std::function<QString()> title, std::function<QStringList()> filters)
{
    new Words(dialog, std::move(title), std::move(filters));
}
