#pragma once

#include <QBrush>

class QColor;
class QPainter;
class QRect;

/// Draws a line along the inside of a rectangle's edge, on whole pixels of the screen at every scale: else it
/// would be smeared over two.
void drawFrame(QPainter *painter, const QRect &rect, const QColor &colour, int width, double radius,
               const QBrush &fill = Qt::NoBrush);
