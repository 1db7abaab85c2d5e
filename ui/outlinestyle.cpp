#include "ui/outlinestyle.h"

#include "ui/colours.h"
#include "ui/frame.h"
#include "ui/icons.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QIcon>
#include <QPainter>
#include <QPen>
#include <QStyleOption>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr double lineContrast = 4; ///< so that it is 3 to the shades of colours that lie under it
constexpr double textContrast = 4.6;
constexpr int lineWidth = 1;
constexpr int ringWidth = 2;
constexpr int leastTarget = 24; ///< logical pixels, each way
constexpr int iconMargin = 2; ///< QLineEdit's button is that much higher than its icon
constexpr int controlHeight = 28; ///< of what stands in a row with others: buttons, fields, rows of a table
constexpr int buttonMargin = 12; ///< beside a button's words

/// Told from all that may lie under it or beside it: the window, fields, and Fusion's buttons, which are
/// lighter than their colour.
QColor ringColour(const QPalette &palette)
{
    QColor colour = palette.color(QPalette::Highlight);
    for (const QColor &background : { palette.color(QPalette::Window), palette.color(QPalette::Base),
                                      palette.color(QPalette::Button).lighter(175) })
        colour = Colours::readableOn(background, colour, lineContrast);
    return colour;
}

void drawOutline(QPainter *painter, const QStyleOption &option, const QRect &rect, bool focused)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return;
    const QPalette &palette = option.palette;
    const QColor window = palette.color(QPalette::Window);
    const QColor quiet = Colours::mix(palette.color(QPalette::WindowText), window, 0.4);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isDefault = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    drawFrame(painter, rect,
              focused || isDefault ? ringColour(palette) : Colours::readableOn(window, quiet, lineContrast),
              focused ? lineWidth + ringWidth : lineWidth, 2);
}

/// A ring where there was no line before.
void drawRing(QPainter *painter, const QStyleOption &option, const QRect &rect)
{
    const QPalette &palette = option.palette;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    drawFrame(painter, rect,
              selected ? Colours::readableOn(palette.color(QPalette::Highlight),
                                             palette.color(QPalette::HighlightedText), lineContrast)
                       : ringColour(palette),
              ringWidth, 2);
}

} // namespace

OutlineStyle::OutlineStyle()
    : QProxyStyle(u"Fusion"_s), m_effectsOfPlatform(QApplication::isEffectEnabled(Qt::UI_General))
{
}

void OutlineStyle::install()
{
    if (QApplication::style()->name() == "fusion"_L1)
        QApplication::setStyle(new OutlineStyle);
}

void OutlineStyle::setMotionReduced(bool reduced)
{
    m_motionReduced = reduced;
    QApplication::setEffectEnabled(Qt::UI_General, m_effectsOfPlatform && !reduced);
}

void OutlineStyle::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    for (const auto group : { QPalette::Active, QPalette::Inactive, QPalette::Disabled })
        palette.setColor(group, QPalette::Highlight,
                         Colours::readableOn(palette.color(group, QPalette::HighlightedText),
                                             palette.color(group, QPalette::Highlight), textContrast));
}

int OutlineStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    if (m_motionReduced && (hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate))
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

QIcon OutlineStyle::standardIcon(StandardPixmap which, const QStyleOption *option,
                                 const QWidget *widget) const
{
    // Every menu bar asks for it, and for Qt's own files every plug-in for pictures would be loaded.
    if (which == SP_ToolBarHorizontalExtensionButton)
        return themedIcon(u"more"_s, widget ? widget->palette() : QApplication::palette());
    return QProxyStyle::standardIcon(which, option, widget);
}

int OutlineStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_LineEditIconSize:
        return qMax(usual, leastTarget - iconMargin);
    case PM_DefaultFrameWidth: // room for the ring
        return qobject_cast<const QAbstractScrollArea *>(widget) ? qMax(usual, lineWidth + ringWidth) : usual;
    default:
        return usual;
    }
}

QSize OutlineStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                     const QWidget *widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        return usual.expandedTo({ contents.width() + 2 * buttonMargin, controlHeight });
    case CT_LineEdit:
    case CT_ItemViewItem:
        return usual.expandedTo({ 0, controlHeight });
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_ToolButton:
        return usual.expandedTo({ leastTarget, leastTarget });
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool isPressed = item && item->menuItemType != QStyleOptionMenuItem::Separator;
        return isPressed ? usual.expandedTo({ leastTarget, leastTarget }) : usual;
    }
    case CT_ComboBox:
    case CT_SpinBox: {
        const bool isField = qobject_cast<const QAbstractSpinBox *>(widget);
        const QSize ring = isField ? 2 * QSize(lineWidth, lineWidth) : QSize(0, 0);
        return (usual + ring).expandedTo({ 0, controlHeight });
    }
    default:
        return usual;
    }
}

QRect OutlineStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                   SubControl subControl, const QWidget *widget) const
{
    const QRect usual = QProxyStyle::subControlRect(control, option, subControl, widget);
    const bool isField = (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        || (control == CC_SpinBox && subControl == SC_SpinBoxEditField);
    // A field of its own, which would cover the ring.
    return isField && qobject_cast<const QAbstractSpinBox *>(widget)
        ? usual.adjusted(lineWidth, lineWidth, -lineWidth, -lineWidth)
        : usual;
}

void OutlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    if (element == PE_FrameFocusRect) {
        if (!qobject_cast<const QToolButton *>(widget))
            drawRing(painter, *option, option->rect);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool focused = option->state.testFlag(State_HasFocus);
    if (element == PE_FrameLineEdit || element == PE_PanelButtonCommand)
        drawOutline(painter, *option, option->rect, focused && !qobject_cast<const QToolButton *>(widget));
    else if (element == PE_IndicatorCheckBox)
        drawOutline(painter, *option, option->rect, false); // the ring is round its words
    else if (element == PE_Frame && qobject_cast<const QAbstractScrollArea *>(widget))
        drawOutline(painter, *option, option->rect, focused);
}

void OutlineStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        bar && element == CE_ProgressBarContents) {
        QStyleOptionProgressBar seen = *bar;
        QColor done = bar->palette.color(QPalette::Highlight);
        for (const QPalette::ColorRole background : { QPalette::Window, QPalette::Base })
            done = Colours::readableOn(bar->palette.color(background), done, lineContrast);
        seen.palette.setColor(QPalette::Highlight, done);
        if (m_motionReduced && bar->minimum == bar->maximum)
            drawBusy(seen, painter, widget);
        else
            QProxyStyle::drawControl(element, &seen, painter, widget);
        return;
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        item && element == CE_MenuItem && item->state.testFlag(State_Selected) && !item->icon.isNull()) {
        // Fusion asks for the sign of what is pointed at in the colour for the menu's own background.
        QStyleOptionMenuItem marked = *item;
        const int side = proxy()->pixelMetric(PM_SmallIconSize, option, widget);
        marked.icon = QIcon(
            item->icon.pixmap(QSize(side, side), painter->device()->devicePixelRatioF(), QIcon::Selected));
        QProxyStyle::drawControl(element, &marked, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

/// Stripes that stand still.
void OutlineStyle::drawBusy(const QStyleOptionProgressBar &bar, QPainter *painter,
                            const QWidget *widget) const
{
    // A bar that counts: its stripes no longer move, if they did.
    const QColor stripe = bar.palette.color(QPalette::Highlight);
    QStyleOptionProgressBar counting = bar;
    counting.maximum = 1;
    counting.progress = 1;
    counting.palette.setColor(QPalette::Highlight,
                              Colours::mix(stripe, bar.palette.color(QPalette::Base), 0.2));
    QProxyStyle::drawControl(CE_ProgressBarContents, &counting, painter, widget);
    const QRect inside = bar.rect.adjusted(1, 1, -1, -1);
    const int width = 2 * inside.height();
    painter->save();
    painter->setClipRect(inside);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(stripe, inside.height()));
    for (int x = inside.left() - width; x < inside.right() + width; x += 2 * width)
        painter->drawLine(x, inside.bottom() + 2, x + width / 2, inside.top() - 2);
    painter->restore();
}

void OutlineStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const bool focused = option->state.testFlag(State_HasFocus);
    if (control == CC_SpinBox) // where Fusion's own line lies, or over it
        drawOutline(painter, *option, focused ? option->rect : option->rect.adjusted(0, 1, 0, -1), focused);
    else if (control == CC_ComboBox && focused) // one round both parts of those that can be written in
        drawOutline(painter, *option, option->rect, focused);
    else if (control == CC_ScrollBar)
        drawOutline(painter, *option, proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget),
                    false);
    else if (control == CC_ToolButton && focused)
        drawRing(painter, *option, option->rect);
}
