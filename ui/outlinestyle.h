#pragma once

#include <QProxyStyle>

class QStyleOptionProgressBar;

/// Fusion, with the outlines of fields, boxes and buttons told from their background at 3:1, whatever the
/// palette: its own are shades of the window's colour, and nothing of them is left on black. What has the
/// focus has a ring of 2 px that is told from all round it. What is pressed is at least 24 px each way
/// (accessibility); buttons have room beside their words. Where another style is the system's, that one draws
/// as it likes.
class OutlineStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /// For the application, if its style is Fusion.
    static void install();

    /// Nothing moves: animations have no duration, and what Qt moves without asking for one is still.
    void setMotionReduced(bool reduced);

    using QProxyStyle::polish;
    /// What is chosen is readable: its background gives way, where the system's is too pale for its text.
    void polish(QPalette &palette) override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option,
                       const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    OutlineStyle();

    void drawBusy(const QStyleOptionProgressBar &bar, QPainter *painter, const QWidget *widget) const;

    const bool m_effectsOfPlatform; ///< what pops up rolls or fades in
    bool m_motionReduced = false;
};
