#include "ui/removeaccountdialog.h"

#include <QLabel>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

RemoveAccountDialog::RemoveAccountDialog(QString name, QWidget *parent)
    : PlainDialog(u"removeAccountDialog"_s, parent)
    , m_name(std::move(name))
    , m_text(addText(u"removeAccountText"_s))
    , m_keep(addWideButton(u"removeAndKeepHistory"_s))
    , m_delete(addWideButton(u"removeAndDeleteHistory"_s))
    , m_cancel(addWideButton(u"cancel"_s))
{
    m_cancel->setDefault(true);
    m_cancel->setFocus();
    connect(m_keep, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_delete, &QPushButton::clicked, this, [this] {
        m_withHistory = true;
        accept();
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] { emit removalRequested(m_withHistory); });
    retranslate();
}

void RemoveAccountDialog::retranslate()
{
    setWindowTitle(tr("Remove account"));
    //: %1: an account's name
    showText(headline(), tr("Remove %1?").arg(m_name));
    showText(m_text,
             tr("The token and the last known list are deleted from this computer. The history can stay for "
                "the next sign-in, or be deleted for good."));
    m_keep->setText(tr("Remove and keep the history"));
    m_delete->setText(tr("Remove and delete the history"));
    m_cancel->setText(tr("Cancel"));
}
