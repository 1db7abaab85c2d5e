#include "ui/confirmdialog.h"

#include "ui/fitting.h"
#include "ui/labels.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ConfirmDialog::ConfirmDialog(ChangeText::People people, QWidget *parent)
    : QDialog(parent)
    , m_people(std::move(people))
    , m_title(new PlainLabel(this, PlainLabel::Look::Headline))
    , m_names(new PlainLabel(this))
    , m_meaning(new PlainLabel(this))
{
    setObjectName(u"confirmDialog"_s);
    keepFitting(this);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *buttons = new QDialogButtonBox(this);
    m_unblock = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_title->setObjectName(u"title"_s);
    m_names->setObjectName(u"names"_s);
    m_meaning->setObjectName(u"meaning"_s);
    m_unblock->setObjectName(u"unblockButton"_s);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setDefault(true);
    m_cancel->setFocus();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_names);
    layout->addWidget(m_meaning);
    layout->addStretch();
    layout->addSpacing(8);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);

    connect(buttons, &QDialogButtonBox::accepted, this, &ConfirmDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ConfirmDialog::reject);
    retranslate();
}

void ConfirmDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConfirmDialog::retranslate()
{
    const ChangeText::Question question = ChangeText::confirmUnblock(m_people);
    setWindowTitle(question.title);
    m_title->setText(question.title);
    m_names->setText(question.names);
    m_meaning->setText(question.meaning);
    m_unblock->setText(tr("Unblock"));
    m_cancel->setText(tr("Cancel"));
}
