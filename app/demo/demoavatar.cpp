#include "app/demo/demoavatar.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QRandomGenerator>

QByteArray drawDemoAvatar(const QString &id)
{
    QRandomGenerator random(static_cast<quint32>(qHash(id, 1)));
    const auto between = [&random](int low, int high) { return random.bounded(low, high); };
    constexpr int side = 240;

    QImage image(side, side, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);

    const int hue = between(0, 360);
    QLinearGradient sky(0, 0, 0, side);
    sky.setColorAt(0, QColor::fromHsl(hue, between(90, 170), between(150, 200)));
    sky.setColorAt(1, QColor::fromHsl((hue + between(20, 60)) % 360, between(90, 170), between(90, 130)));
    painter.fillRect(image.rect(), sky);
    painter.setBrush(QColor(255, 255, 255, 36));
    for (int i = 0; i < 3; ++i)
        painter.drawEllipse(QPoint(between(0, side), between(0, side)), between(30, 90), between(30, 90));

    const QColor skin = QColor::fromHsl(between(18, 34), between(80, 140), between(80, 205));
    const QColor hair = QColor::fromHsl(between(10, 40), between(20, 160), between(20, 140));
    const QColor shirt =
        QColor::fromHsl((hue + 180 + between(-40, 40)) % 360, between(100, 190), between(80, 160));

    painter.setBrush(shirt);
    painter.drawEllipse(QRect(30, 172, 180, 150));
    painter.setBrush(skin.darker(112));
    painter.drawRoundedRect(QRect(98, 140, 44, 54), 20, 20);

    const int width = between(86, 104);
    const QRect face((side - width) / 2, 56, width, 112);
    const bool longHair = between(0, 2) == 0;
    painter.setBrush(hair);
    if (longHair)
        painter.drawRoundedRect(face.adjusted(-16, -14, 16, 24), 52, 60);
    painter.setBrush(skin);
    painter.drawEllipse(face);
    QPainterPath fringe;
    fringe.addEllipse(face.adjusted(-7, -14, 7, 0));
    QPainterPath forehead;
    forehead.addEllipse(face.translated(between(-14, 15), between(22, 34)).adjusted(-18, 0, 18, 40));
    painter.setBrush(hair);
    painter.drawPath(fringe.subtracted(forehead));

    painter.setBrush(QColor(30, 26, 26));
    const int apart = between(17, 24);
    painter.drawEllipse(QPoint(side / 2 - apart, 114), 5, 6);
    painter.drawEllipse(QPoint(side / 2 + apart, 114), 5, 6);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(skin.darker(190), 4, Qt::SolidLine, Qt::RoundCap));
    const int smile = between(60, 130);
    painter.drawArc(QRect(side / 2 - 20, 118, 40, 30), (270 - smile / 2) * 16, smile * 16);
    if (between(0, 4) == 0) {
        painter.setPen(QPen(QColor(40, 40, 48), 4));
        painter.drawEllipse(QPoint(side / 2 - apart, 114), 16, 15);
        painter.drawEllipse(QPoint(side / 2 + apart, 114), 16, 15);
    }
    painter.end();

    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}
