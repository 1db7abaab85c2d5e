#include "ui/noticebar.h"

#include "ui/colours.h"
#include "ui/icons.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <QVariantAnimation>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int noticeMs = 10'000;
constexpr int afterLeavingMs = 3'000; // enough to come back
constexpr int slideMs = 150;

/// Screen readers hear of an alert; its words are its label's.
QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *bar = className == "NoticeBar"_L1 ? qobject_cast<NoticeBar *>(object) : nullptr;
    return bar ? new QAccessibleWidget(bar, QAccessible::AlertMessage) : nullptr;
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_label(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_timer(new QTimer(this))
    , m_slide(new QVariantAnimation(this))
{
    QAccessible::installFactory(makeInterface);
    setObjectName(u"noticeBar"_s);
    m_label->setObjectName(u"noticeText"_s);
    m_button->setObjectName(u"noticeAction"_s);
    m_close->setObjectName(u"noticeClose"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::NoTextInteraction);
    m_label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_button->setAutoDefault(false);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(12);
    layout->addWidget(m_icon);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_close);

    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &NoticeBar::dismiss);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const auto action = std::exchange(m_action, {});
        dismiss();
        if (action)
            action();
    });
    connect(qApp, &QApplication::focusChanged, this, &NoticeBar::restOrRun);
    m_slide->setDuration(slideMs);
    m_slide->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_slide, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &height) { setMaximumHeight(height.toInt()); });
    connect(m_slide, &QVariantAnimation::finished, this, [this] {
        setMaximumHeight(QWIDGETSIZE_MAX);
        if (m_leaving)
            hide();
        m_leaving = false;
    });
    retranslate();
    recolour();
    hide();
}

void NoticeBar::showNotice(Kind kind, const QString &text, const QString &actionText,
                           std::function<void()> action, bool lasting)
{
    m_kind = kind;
    m_lasting = lasting;
    m_shown = true;
    m_action = std::move(action);
    m_label->setText(text);
    setAccessibleName(text);
    m_button->setText(actionText);
    m_button->setVisible(!actionText.isEmpty());
    recolour();
    m_remaining = noticeMs;
    const bool wasHidden = isHidden() || m_leaving;
    m_leaving = false;
    m_slide->stop();
    setMaximumHeight(QWIDGETSIZE_MAX);
    setVisible(true);
    if (wasHidden && isVisible())
        slide(0, fullHeight());
    restOrRun();
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void NoticeBar::dismissAtOnce()
{
    dismiss();
    m_slide->stop();
    m_leaving = false;
    setMaximumHeight(QWIDGETSIZE_MAX);
    m_label->clear();
    m_button->setText({});
    setAccessibleName({});
    hide();
}

void NoticeBar::dismiss()
{
    if (!m_shown)
        return;
    m_shown = false;
    m_timer->stop();
    m_action = {};
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    const QPointer<NoticeBar> self(this);
    if (hadFocus)
        focusNextChild();
    m_slide->stop();
    if (isVisible() && motion() > 0) {
        m_leaving = true;
        slide(height(), 0);
    } else {
        hide();
    }
    emit dismissed();
}

QString NoticeBar::text() const
{
    return m_shown ? m_label->text() : QString();
}

int NoticeBar::fullHeight() const
{
    const int width = std::max(this->width(), 1);
    return hasHeightForWidth() ? heightForWidth(width) : sizeHint().height();
}

int NoticeBar::motion() const
{
    return style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0 ? slideMs : 0;
}

void NoticeBar::slide(int from, int to)
{
    if (motion() == 0)
        return;
    m_slide->setStartValue(from);
    m_slide->setEndValue(to);
    m_slide->start();
}

// Stays while someone is at it.
void NoticeBar::restOrRun()
{
    if (!m_shown || m_lasting) {
        m_timer->stop();
        return;
    }
    const bool attended = underMouse() || isAncestorOf(QApplication::focusWidget());
    if (attended && m_timer->isActive()) {
        m_remaining = m_timer->remainingTime();
        m_timer->stop();
    } else if (!attended && !m_timer->isActive()) {
        m_timer->start(std::max(m_remaining, afterLeavingMs));
    }
}

bool NoticeBar::event(QEvent *event)
{
    const bool done = QFrame::event(event);
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::Leave:
        restOrRun();
        break;
    case QEvent::LanguageChange:
        retranslate();
        break;
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
        recolour();
        break;
    default:
        break;
    }
    return done;
}

void NoticeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_shown)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

QColor NoticeBar::background() const
{
    const QPalette &p = palette();
    return Colours::mix(p.color(QPalette::Highlight), p.color(QPalette::Window), 0.14);
}

void NoticeBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), background());
    const QPalette &p = palette();
    painter.fillRect(QRect(0, height() - 1, width(), 1),
                     Colours::mix(p.color(QPalette::WindowText), background(), 0.2));
    // A bar at the edge where reading begins: a warning's in the colour of text, a plain notice's in the
    // accent.
    const QColor edge = Colours::readableOn(
        background(), p.color(m_kind == Kind::Warning ? QPalette::WindowText : QPalette::Highlight), 3);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 4, height())), edge);
}

void NoticeBar::recolour()
{
    const QColor ink = Colours::readableOn(background(), palette().color(QPalette::WindowText), 4.6);
    QPalette icons = palette();
    icons.setColor(QPalette::ButtonText, ink);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this) * 5 / 4;
    m_icon->setPixmap(themedIcon(m_kind == Kind::Warning ? u"warning"_s : u"info"_s, icons)
                          .pixmap(QSize(side, side), devicePixelRatioF()));
    m_close->setIcon(themedIcon(u"close"_s, icons));
    QPalette label = m_label->palette();
    if (label.color(QPalette::WindowText) != ink) {
        label.setColor(QPalette::WindowText, ink);
        m_label->setPalette(label);
    }
    update();
}

void NoticeBar::retranslate()
{
    m_close->setToolTip(tr("Dismiss"));
    //: Name of the button that closes a notice, for screen readers.
    m_close->setAccessibleName(tr("Dismiss this notice"));
}
