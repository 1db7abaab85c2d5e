#include "ui/outlinestyle.h"

#include "ui/colours.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace {

constexpr double leastContrast = 3.1;
constexpr int leastTarget = 24; ///< logical pixels, each way
constexpr int iconMargin = 2; ///< QLineEdit's button is that much higher than its icon

void drawOutline(QPainter *painter, const QStyleOption &option, const QRect &rect)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return;
    const QColor window = option.palette.color(QPalette::Window);
    const QColor quiet = Colours::mix(option.palette.color(QPalette::WindowText), window, 0.4);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isDefault = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    const QColor wanted = focused || isDefault ? option.palette.color(QPalette::Highlight) : quiet;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(Colours::readableOn(window, wanted, leastContrast), focused ? 2 : 1));
    const double inset = focused ? 1 : 0.5;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), 2, 2);
    painter->restore();
}

} // namespace

OutlineStyle::OutlineStyle() : QProxyStyle(u"Fusion"_s) { }

void OutlineStyle::install()
{
    if (QApplication::style()->name() == "fusion"_L1)
        QApplication::setStyle(new OutlineStyle);
}

int OutlineStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    if (m_motionReduced && (hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate))
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

int OutlineStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    return metric == PM_LineEditIconSize ? qMax(usual, leastTarget - iconMargin) : usual;
}

QSize OutlineStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                     const QWidget *widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_ToolButton:
        return usual.expandedTo({ leastTarget, leastTarget });
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool isPressed = item && item->menuItemType != QStyleOptionMenuItem::Separator;
        return isPressed ? usual.expandedTo({ leastTarget, leastTarget }) : usual;
    }
    default:
        return usual;
    }
}

void OutlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit || element == PE_IndicatorCheckBox || element == PE_PanelButtonCommand)
        drawOutline(painter, *option, option->rect);
}

void OutlineStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox)
        drawOutline(painter, *option, option->rect.adjusted(0, 1, 0, -1)); // where Fusion's own lies
}
