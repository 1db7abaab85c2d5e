#include "ui/errordialog.h"

#include "ui/fitting.h"
#include "ui/icons.h"
#include "ui/labels.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>

#include <utility>

using namespace Qt::StringLiterals;

ErrorDialog::ErrorDialog(QWidget *parent)
    : QDialog(parent)
    , m_icon(new PictureLabel(this))
    , m_title(new PlainLabel(this, PlainLabel::Look::Headline))
    , m_why(new PlainLabel(this))
    , m_advice(new PlainLabel(this))
    , m_causes(new PlainLabel(this))
    , m_details(new QPlainTextEdit(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_detailsButton(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
    , m_copyButton(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
    , m_retryButton(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
    , m_signInButton(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
    , m_closeButton(m_buttons->addButton(QString(), QDialogButtonBox::RejectRole))
{
    setObjectName(u"errorDialog"_s);
    keepFitting(this);
    setAttribute(Qt::WA_DeleteOnClose);

    m_title->setObjectName(u"title"_s);
    m_why->setObjectName(u"why"_s);
    m_advice->setObjectName(u"advice"_s);
    m_causes->setObjectName(u"causes"_s);
    m_details->setObjectName(u"details"_s);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_details->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_details->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_details->setMinimumHeight(m_details->fontMetrics().lineSpacing() * 8);
    m_details->hide();

    m_detailsButton->setObjectName(u"detailsButton"_s);
    m_detailsButton->setCheckable(true);
    m_detailsButton->setAutoDefault(false);
    m_copyButton->setObjectName(u"copyButton"_s);
    m_copyButton->setAutoDefault(false);
    m_retryButton->setObjectName(u"retryButton"_s);
    m_signInButton->setObjectName(u"signInButton"_s);
    m_closeButton->setObjectName(u"closeButton"_s);
    m_closeButton->setDefault(true);
    m_closeButton->setFocus();

    auto *texts = new QVBoxLayout;
    texts->setSpacing(8);
    for (QLabel *label : { m_title, m_why, m_causes, m_advice }) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        texts->addWidget(label);
    }
    texts->addStretch();
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(16);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addLayout(texts, 0, 1);
    layout->addWidget(m_details, 1, 0, 1, 2);
    layout->addWidget(m_buttons, 2, 0, 1, 2);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(1, 1);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);

    connect(m_detailsButton, &QPushButton::toggled, this, &ErrorDialog::showDetails);
    connect(m_copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_details->toPlainText()); });
    connect(m_retryButton, &QPushButton::clicked, this, [this] {
        accept();
        emit retryRequested();
    });
    connect(m_signInButton, &QPushButton::clicked, this, [this] {
        accept();
        emit signInRequested();
    });
    connect(m_closeButton, &QPushButton::clicked, this, &ErrorDialog::reject);
}

void ErrorDialog::setContent(Describe describe)
{
    recolour();
    m_describe = std::move(describe);
    retranslate();
}

bool ErrorDialog::detailsShown() const
{
    return m_detailsButton->isChecked();
}

void ErrorDialog::showDetails(bool shown)
{
    m_detailsButton->setChecked(shown);
    m_details->setVisible(shown);
    retranslate();
}

void ErrorDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        recolour();
}

void ErrorDialog::recolour()
{
    const int side = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this);
    m_icon->setPicture(themedIcon(u"warning"_s, palette()), side);
}

void ErrorDialog::retranslate()
{
    if (!m_describe)
        return;
    using Action = ErrorText::Action;
    const ErrorContent content = m_describe();
    const auto show = [](QLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    setWindowTitle(content.title);
    show(m_title, content.title);
    show(m_why, content.why);
    show(m_advice, content.advice);
    show(m_causes, content.causes.join(u'\n'));
    m_details->setPlainText(content.details);
    m_details->setAccessibleName(tr("Details"));
    m_detailsButton->setText(tr("Details"));
    m_detailsButton->setVisible(!content.details.isEmpty());
    m_copyButton->setText(tr("Copy details"));
    m_copyButton->setVisible(!content.details.isEmpty()
                             && (content.actions.contains(Action::CopyDetails) || detailsShown()));
    m_retryButton->setText(tr("Retry"));
    m_retryButton->setVisible(content.actions.contains(Action::Retry));
    m_signInButton->setText(tr("Sign in…"));
    m_signInButton->setVisible(content.actions.contains(Action::SignIn));
    m_closeButton->setText(tr("Close"));
    fit();
}

void ErrorDialog::fit()
{
    layout()->activate();
    const int height = layout()->hasHeightForWidth()
        ? layout()->totalHeightForWidth(qMax(width(), minimumWidth()))
        : sizeHint().height();
    resize(qMax(width(), minimumWidth()), height);
}
