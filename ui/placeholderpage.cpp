#include "ui/placeholderpage.h"

#include "ui/colours.h"
#include "ui/grid.h"
#include "ui/icons.h"
#include "ui/labels.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int drawingSide = 96;

QLabel *centredText(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    label->setForegroundRole(QPalette::WindowText);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    return label;
}

} // namespace

PlaceholderPage::PlaceholderPage(const QString &drawing, QWidget *parent)
    : QWidget(parent)
    , m_drawingName(drawing)
    , m_drawing(new PictureLabel(this))
    , m_sentence(centredText(this))
    , m_help(centredText(this))
    , m_bar(new QProgressBar(this))
    , m_button(new QPushButton(this))
    , m_secondButton(new QPushButton(this))
{
    m_sentence->setObjectName(u"sentence"_s);
    m_help->setObjectName(u"help"_s);
    m_bar->setObjectName(u"progress"_s);
    m_button->setObjectName(u"button"_s);
    m_secondButton->setObjectName(u"secondButton"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_bar->setTextVisible(false);
    m_bar->setAlignment(Qt::AlignCenter);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_button);
    buttons->addWidget(m_secondButton);
    buttons->addStretch(1);
    auto *bar = new QHBoxLayout;
    bar->addStretch(1);
    bar->addWidget(m_bar);
    bar->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 8, 32, 8);
    layout->setSpacing(0);
    layout->addStretch(2);
    layout->addWidget(m_drawing, 0, Qt::AlignHCenter);
    layout->addSpacing(20);
    layout->addWidget(m_sentence);
    layout->addSpacing(8);
    layout->addWidget(m_help);
    layout->addSpacing(20);
    layout->addLayout(bar);
    layout->addLayout(buttons);
    layout->addStretch(3);

    connect(m_button, &QPushButton::clicked, this, &PlaceholderPage::buttonClicked);
    connect(m_secondButton, &QPushButton::clicked, this, &PlaceholderPage::secondButtonClicked);
    setTexts({});
    setProgress(-1, 0);
    restyle();
}

void PlaceholderPage::setTexts(const QString &sentence, const QString &help, const QString &button,
                               const QString &secondButton)
{
    m_sentence->setText(sentence);
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_secondButton->setText(secondButton);
    m_secondButton->setVisible(!secondButton.isEmpty());
    roomyButtons();
    m_bar->setAccessibleName(sentence);
    setAccessibleName(sentence);
    fit();
}

QSize PlaceholderPage::minimumSizeHint() const
{
    QSize size = QWidget::minimumSizeHint();
    if (!m_drawing->isHidden())
        size.rheight() -= drawingSide;
    return size;
}

void PlaceholderPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PlaceholderPage::fit()
{
    const int hidden = m_drawing->isHidden() ? drawingSide : 0;
    m_drawing->setVisible(layout()->totalMinimumHeightForWidth(width()) + hidden <= height());
}

void PlaceholderPage::roomyButtons()
{
    for (QPushButton *each : { m_button, m_secondButton }) {
        const QFontMetrics fm(each->font());
        each->setMinimumSize(std::max(96, fm.horizontalAdvance(each->text()) + 40),
                             std::max(32, fm.height() + 12));
    }
}

void PlaceholderPage::setProgress(qint64 received, qint64 total)
{
    m_bar->setVisible(total > 0);
    // QProgressBar counts in int; a thousand steps are finer than the bar.
    m_bar->setRange(0, 1000);
    m_bar->setValue(total > 0 ? static_cast<int>(std::min(received, total) * 1000 / total) : 0);
}

void PlaceholderPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::FontChange)
        restyle();
}

void PlaceholderPage::restyle()
{
    if (m_restyling)
        return;
    m_restyling = true;
    const QColor background = palette().color(QPalette::Base);
    const QColor text = Colours::readableOn(background, palette().color(QPalette::Text), 4.6);
    const QColor secondary = Colours::secondaryText(text, background);

    QFont large = font();
    if (large.pointSizeF() > 0)
        large.setPointSizeF(large.pointSizeF() * 1.35);
    else
        large.setPixelSize(large.pixelSize() * 27 / 20);
    large.setWeight(QFont::DemiBold);
    m_sentence->setFont(large);
    const auto colour = [](QLabel *label, const QColor &ink) {
        QPalette p = label->palette();
        p.setColor(QPalette::WindowText, ink);
        label->setPalette(p);
    };
    colour(m_sentence, text);
    colour(m_help, secondary);
    roomyButtons();
    const int line = QFontMetrics(font()).horizontalAdvance(u'x');
    m_bar->setFixedWidth(std::min(240, line * 40));

    m_drawing->setPicture(
        drawing(m_drawingName, Colours::readableOn(background, Colours::mix(text, background, 0.55), 3.1)),
        Grid::snapped(drawingSide * Grid::scale(font())), drawingSide);
    m_restyling = false;
}
