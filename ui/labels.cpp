#include "ui/labels.h"

#include "ui/colours.h"
#include "ui/icons.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {

constexpr double secondarySize = 0.92;
constexpr double headlineSize = 1.15;
constexpr int signGap = 6;

bool isLens(const QAction &action)
{
    return action.objectName() == "searchIcon"_L1;
}

} // namespace

PlainLabel::PlainLabel(QWidget *parent, Look look) : QLabel(parent), m_look(look)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    applyLook();
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        applyLook();
}

void PlainLabel::applyLook()
{
    // On its own a label goes by the direction of its text: a Latin name would turn it round.
    setAlignment((isLeftToRight() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter);
    if (m_look == Look::Normal || m_applying)
        return;
    m_applying = true;
    QFont wanted = QApplication::font(this);
    const double factor = m_look == Look::Headline ? headlineSize
        : m_look == Look::Secondary                ? secondarySize
                                                   : 1;
    if (wanted.pointSizeF() > 0)
        wanted.setPointSizeF(wanted.pointSizeF() * factor);
    if (m_look != Look::Secondary)
        wanted.setWeight(QFont::DemiBold);
    setFont(wanted);
    if (m_look == Look::Problem) {
        const int room = signSide() + signGap;
        setContentsMargins(isLeftToRight() ? QMargins(room, 2, 0, 2) : QMargins(0, 2, room, 2));
    }
    if (m_look == Look::Secondary) {
        const QPalette colours = QApplication::palette(this);
        QPalette own; // all else stays inherited
        own.setColor(
            QPalette::WindowText,
            Colours::secondaryText(colours.color(QPalette::WindowText), colours.color(QPalette::Window)));
        setPalette(own);
    }
    m_applying = false;
}

int PlainLabel::signSide() const
{
    return fontMetrics().height();
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    if (m_look != Look::Problem)
        return;
    const QRect place(0, contentsMargins().top(), signSide(), signSide());
    QPainter painter(this);
    themedIcon(u"warning"_s, palette()).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), place));
}

void PictureLabel::setPicture(const QIcon &picture, int side, int leastSide)
{
    m_picture = picture;
    setMinimumSize(leastSide, leastSide);
    setMaximumSize(side, side);
    updateGeometry();
    update();
}

void PictureLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    m_picture.paint(&painter, rect());
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString()
                          : "<p style='white-space: pre-wrap'>"_L1 + text.toHtmlEscaped() + "</p>"_L1;
}

void addClearButton(QLineEdit *search)
{
    QAction *cross = search->addAction(QIcon(), QLineEdit::TrailingPosition);
    cross->setObjectName(u"clearSearch"_s);
    cross->setVisible(!search->text().isEmpty());
    QObject::connect(cross, &QAction::triggered, search, &QLineEdit::clear);
    QObject::connect(search, &QLineEdit::textChanged, cross,
                     [cross](const QString &text) { cross->setVisible(!text.isEmpty()); });
}

void nameSearchButtons(QLineEdit *search)
{
    const auto actions = search->findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly);
    for (QAction *action : actions)
        action->setText(isLens(*action) ? QCoreApplication::translate("MainWindow", "Search")
                                        : QCoreApplication::translate("MainWindow", "Clear search"));
}

void recolourSearch(QLineEdit *search)
{
    const QPalette palette = QApplication::palette(search);
    search->setPalette(Colours::withLegiblePlaceholder(palette));
    const auto actions = search->findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly);
    for (QAction *action : actions)
        action->setIcon(themedIcon(isLens(*action) ? u"search"_s : u"close"_s, palette));
}
