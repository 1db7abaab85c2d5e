#include "ui/noticebar.h"

#include "ui/colours.h"
#include "ui/icons.h"
#include "ui/labels.h"

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
    , m_icon(new PictureLabel(this))
    , m_label(new QLabel(this))
    , m_buttons{ new QPushButton(this), new QPushButton(this) }
    , m_close(new QToolButton(this))
    , m_timer(new QTimer(this))
    , m_slide(new QVariantAnimation(this))
{
    QAccessible::installFactory(makeInterface);
    setObjectName(u"noticeBar"_s);
    m_label->setObjectName(u"noticeText"_s);
    m_buttons[0]->setObjectName(u"noticeAction"_s);
    m_buttons[1]->setObjectName(u"noticeSecondAction"_s);
    m_close->setObjectName(u"noticeClose"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::NoTextInteraction);
    m_label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(12);
    layout->addWidget(m_icon);
    layout->addWidget(m_label, 1);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        QPushButton *button = m_buttons.at(i);
        button->setAutoDefault(false);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, i] {
            if (m_entries.isEmpty())
                return;
            const auto run = m_entries.constLast().notice.actions.value(static_cast<qsizetype>(i)).run;
            dismiss();
            if (run)
                run();
        });
    }
    layout->addWidget(m_close);

    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &NoticeBar::dismiss);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    connect(qApp, &QApplication::focusChanged, this, &NoticeBar::restOrRun);
    m_slide->setDuration(slideMs);
    m_slide->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_slide, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &height) { setMaximumHeight(height.toInt()); });
    connect(m_slide, &QVariantAnimation::finished, this, [this] {
        setMaximumHeight(QWIDGETSIZE_MAX);
        if (std::exchange(m_leaving, false))
            hideEmpty();
    });
    retranslate();
    recolour();
    hide();
}

void NoticeBar::showNotice(Notice notice)
{
    const bool shown = !m_entries.isEmpty();
    const bool passing = notice.lasting.isEmpty();
    const auto same = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return entry.notice.lasting == notice.lasting;
    });
    if (same != m_entries.end() && !passing) {
        same->notice = std::move(notice);
        if (std::next(same) == m_entries.end()) {
            showWords();
            recolour();
        }
        return;
    }
    if (same != m_entries.end())
        m_entries.erase(same);
    // What passes is read first, with what it offers; what lasts can wait for that.
    const bool behind = !m_entries.isEmpty() && m_entries.constLast().notice.lasting.isEmpty();
    m_entries.insert(m_entries.size() - (behind ? 1 : 0), { std::move(notice), false });
    if (behind)
        return;
    if (!shown) {
        const bool wasHidden = isHidden() || m_leaving;
        m_leaving = false;
        m_slide->stop();
        setMaximumHeight(QWIDGETSIZE_MAX);
        present();
        setVisible(true);
        if (wasHidden && isVisible())
            slide(0, fullHeight());
        restOrRun();
    } else {
        present();
    }
    tell();
}

/// The last entry.
void NoticeBar::present()
{
    showWords();
    recolour();
    m_timer->stop();
    m_remaining = noticeMs;
    restOrRun();
}

void NoticeBar::tell()
{
    Entry &entry = m_entries.last();
    if (std::exchange(entry.told, true))
        return;
    setAccessibleName(m_label->text());
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void NoticeBar::showWords()
{
    if (m_entries.isEmpty())
        return;
    const Notice &notice = m_entries.constLast().notice;
    m_label->setText(notice.text());
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const Words words = notice.actions.value(static_cast<qsizetype>(i)).text;
        m_buttons.at(i)->setText(words ? words() : QString());
        m_buttons.at(i)->setVisible(static_cast<bool>(words));
    }
}

void NoticeBar::dismiss()
{
    if (m_entries.isEmpty())
        return;
    m_entries.removeLast();
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    const QPointer<NoticeBar> self(this);
    if (hadFocus)
        focusNextChild();
    if (!m_entries.isEmpty()) {
        present();
        tell();
    } else {
        m_timer->stop();
        m_slide->stop();
        if (isVisible() && motion() > 0) {
            m_leaving = true;
            slide(height(), 0);
        } else {
            hideEmpty();
        }
    }
    emit dismissed();
}

void NoticeBar::hideEmpty()
{
    hide();
    m_label->clear();
    setAccessibleName({});
}

void NoticeBar::withdraw(const QString &lasting)
{
    if (text().isEmpty())
        return;
    if (m_entries.constLast().notice.lasting == lasting)
        dismiss();
    else
        m_entries.removeIf([&](const Entry &entry) { return entry.notice.lasting == lasting; });
}

QString NoticeBar::text() const
{
    return m_entries.isEmpty() ? QString() : m_label->text();
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
    if (m_entries.isEmpty() || !m_entries.constLast().notice.lasting.isEmpty()) {
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
    if (event->key() == Qt::Key_Escape && !m_entries.isEmpty())
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
        background(), p.color(kind() == Kind::Warning ? QPalette::WindowText : QPalette::Highlight), 3);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 4, height())), edge);
}

NoticeBar::Kind NoticeBar::kind() const
{
    return m_entries.isEmpty() ? Kind::Info : m_entries.constLast().notice.kind;
}

void NoticeBar::recolour()
{
    const QColor ink = Colours::readableOn(background(), palette().color(QPalette::WindowText), 4.6);
    QPalette icons = palette();
    icons.setColor(QPalette::ButtonText, ink);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this) * 5 / 4;
    m_icon->setPicture(themedIcon(kind() == Kind::Warning ? u"warning"_s : u"info"_s, icons), side);
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
    if (m_entries.isEmpty())
        return;
    showWords();
    setAccessibleName(m_label->text());
}
