#include "ui/plaindialog.h"

#include "ui/fitting.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PlainDialog::PlainDialog(const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_layout(new QVBoxLayout(this))
    , m_body(new QVBoxLayout)
    , m_wideButtons(new QVBoxLayout)
    , m_headline(nullptr)
    , m_buttons(new QDialogButtonBox(this))
{
    setObjectName(name);
    keepFitting(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_layout->setContentsMargins(24, 20, 24, 20);
    m_layout->setSpacing(20);
    m_body->setSpacing(8);
    m_layout->addLayout(m_body, 1);
    m_wideButtons->setSpacing(8);
    m_layout->addLayout(m_wideButtons);
    m_layout->addWidget(m_buttons);

    m_headline = addText(u"headline"_s);
    QFont strong = m_headline->font();
    strong.setPointSizeF(strong.pointSizeF() * 1.15);
    strong.setWeight(QFont::DemiBold);
    m_headline->setFont(strong);
    m_headline->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
}

QLabel *PlainDialog::addText(const QString &name)
{
    auto *label = new QLabel(this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_body->addWidget(label);
    return label;
}

void PlainDialog::addBody(QWidget *widget, int stretch)
{
    m_body->addWidget(widget, stretch);
}

QPushButton *PlainDialog::addButton(const QString &name, int role)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    m_buttons->addButton(button, static_cast<QDialogButtonBox::ButtonRole>(role));
    return button;
}

QPushButton *PlainDialog::addWideButton(const QString &name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    m_wideButtons->addWidget(button);
    m_buttons->hide();
    return button;
}

void PlainDialog::showText(QLabel *label, const QString &text)
{
    label->setVisible(!text.isEmpty());
    if (label->text() != text)
        label->setText(text);
}

void PlainDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}
