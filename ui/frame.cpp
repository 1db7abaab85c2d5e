#include "ui/frame.h"

#include <QColor>
#include <QPainter>
#include <QPen>
#include <QRect>
#include <QRectF>
#include <QTransform>

#include <algorithm>
#include <cmath>

void drawFrame(QPainter *painter, const QRect &rect, const QColor &colour, int width, double radius,
               const QBrush &fill)
{
    const QTransform toPixels = painter->deviceTransform();
    const double scale = toPixels.m11();
    const QRectF wanted = toPixels.mapRect(QRectF(rect));
    const QRectF pixels(QPointF(std::round(wanted.left()), std::round(wanted.top())),
                        QPointF(std::round(wanted.right()), std::round(wanted.bottom())));
    const double line = std::max(1.0, std::round(width * scale));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, line / scale));
    painter->setBrush(fill);
    painter->drawRoundedRect(
        toPixels.inverted().mapRect(pixels.adjusted(line / 2, line / 2, -line / 2, -line / 2)), radius,
        radius);
    painter->restore();
}
