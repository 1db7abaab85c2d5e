#include "ui/aboutdialog.h"

#include "app/branding/brand.h"
#include "ui/fitting.h"
#include "ui/grid.h"
#include "ui/labels.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QIcon>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
    , m_version(new PlainLabel(this))
    , m_what(new PlainLabel(this))
    , m_licence(new PlainLabel(this, PlainLabel::Look::Secondary))
{
    setObjectName(u"aboutDialog"_s);
    keepFitting(this);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *icon = new PictureLabel(this);
    icon->setPicture(QIcon(u":/brand/icon.svg"_s), Grid::snapped(64 * Grid::scale(font())));
    auto *name = new PlainLabel(this, PlainLabel::Look::Headline);
    name->setText(Brand::ofThisBuild().name);
    auto *buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_close->setDefault(true);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(8);
    layout->addWidget(icon, 0, 0, 4, 1, Qt::AlignTop);
    int row = 0;
    for (QLabel *label : { name, m_version, m_what, m_licence })
        layout->addWidget(label, row++, 1);
    layout->addWidget(buttons, row, 0, 1, 2);
    layout->setColumnStretch(1, 1);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    connect(buttons, &QDialogButtonBox::rejected, this, &AboutDialog::reject);
    retranslate();
}

void AboutDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AboutDialog::retranslate()
{
    //: %1: the name of the program
    setWindowTitle(tr("About %1").arg(Brand::ofThisBuild().name));
    m_version->setText(tr("Version %1").arg(QCoreApplication::applicationVersion()));
    m_what->setText(tr("See whom you blocked in an IMKIT chat, and unblock them."));
    m_licence->setText(
        tr("Free software under the MIT licence. Made with Qt %1.").arg(QLatin1StringView(qVersion())));
    m_close->setText(tr("Close"));
}
