#include "ui/clearhistorydialog.h"

#include <QComboBox>
#include <QDate>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array<int, 3> daysKept{ 0, 30, 365 };
}

ClearHistoryDialog::ClearHistoryDialog(QWidget *parent)
    : PlainDialog(u"clearHistoryDialog"_s, parent)
    , m_meaning(addText(u"clearHistoryMeaning"_s))
    , m_range(new QComboBox(this))
    , m_clear(addButton(u"clearHistory"_s, QDialogButtonBox::AcceptRole))
    , m_cancel(addButton(u"cancel"_s, QDialogButtonBox::RejectRole))
{
    m_range->setObjectName(u"clearHistoryRange"_s);
    for (const int days : daysKept)
        m_range->addItem(QString(), days);
    addBody(m_range);
    m_cancel->setDefault(true);
    m_cancel->setFocus();
    connect(m_clear, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] {
        const int days = m_range->currentData().toInt();
        emit clearRequested(days == 0 ? 0
                                      : QDate::currentDate().addDays(-days).startOfDay().toMSecsSinceEpoch());
    });
    retranslate();
}

void ClearHistoryDialog::retranslate()
{
    setWindowTitle(tr("Clear history"));
    showText(headline(), tr("Clear the history?"));
    showText(m_meaning,
             tr("The entries are deleted from this computer for good. Nobody is blocked or unblocked by "
                "this. Entries that "
                "aren’t finished stay."));
    m_range->setAccessibleName(tr("What to clear"));
    m_range->setToolTip(m_range->accessibleName());
    m_range->setItemText(0, tr("Everything"));
    m_range->setItemText(1, tr("Older than 30 days"));
    m_range->setItemText(2, tr("Older than a year"));
    m_clear->setText(tr("Clear"));
    m_cancel->setText(tr("Cancel"));
}
