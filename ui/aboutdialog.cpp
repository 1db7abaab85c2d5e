#include "ui/aboutdialog.h"

#include "app/branding/brand.h"
#include "ui/labels.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const QString product = Brand::ofThisBuild().name;
    //: %1: the name of the program
    setWindowTitle(tr("About %1").arg(product));

    auto *icon = new QLabel(this);
    icon->setPixmap(QIcon(u":/brand/icon.svg"_s).pixmap(QSize(64, 64)));
    auto *name = new PlainLabel(this, PlainLabel::Look::Headline);
    name->setText(product);
    auto *version = new PlainLabel(this);
    version->setText(tr("Version %1").arg(QCoreApplication::applicationVersion()));
    auto *what = new PlainLabel(this);
    what->setText(tr("See whom you blocked in an IMKIT chat, and unblock them."));
    auto *licence = new PlainLabel(this, PlainLabel::Look::Secondary);
    licence->setText(
        tr("Free software under the MIT licence. Made with Qt %1.").arg(QLatin1StringView(qVersion())));
    auto *buttons = new QDialogButtonBox(this);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(8);
    layout->addWidget(icon, 0, 0, 4, 1, Qt::AlignTop);
    int row = 0;
    for (QLabel *label : { static_cast<QLabel *>(name), static_cast<QLabel *>(version),
                           static_cast<QLabel *>(what), static_cast<QLabel *>(licence) })
        layout->addWidget(label, row++, 1);
    layout->addWidget(buttons, row, 0, 1, 2);
    layout->setColumnStretch(1, 1);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    connect(buttons, &QDialogButtonBox::rejected, this, &AboutDialog::reject);
}
