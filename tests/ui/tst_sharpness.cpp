#include "ui/frame.h"
#include "ui/icons.h"
#include "ui/labels.h"

#include <QAction>
#include <QIcon>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

/// What we draw is drawn at the screen's own pixels, whatever its scale.
class TestSharpness : public QObject
{
    Q_OBJECT

private slots:
    void linesLieOnWholePixels_data() { scales(); }
    void linesLieOnWholePixels();
    void iconsAreNeverScaledUp_data() { scales(); }
    void iconsAreNeverScaledUp();

private:
    static void scales();
};

void TestSharpness::scales()
{
    QTest::addColumn<double>("ratio");
    for (const double ratio : { 1.0, 1.25, 1.5, 2.0, 3.0 })
        QTest::addRow("%d %%", static_cast<int>(ratio * 100)) << ratio;
}

void TestSharpness::linesLieOnWholePixels()
{
    QFETCH(double, ratio);
    const auto count = [](const QImage &image, QPoint at, QPoint step) {
        int black = 0;
        for (; image.valid(at) && image.pixel(at) != qRgb(255, 255, 255); at += step) {
            if (image.pixel(at) != qRgb(0, 0, 0))
                return -1;
            ++black;
        }
        return black;
    };
    for (int place = 0; place < 8; ++place) {
        for (const int width : { 1, 2, 3 }) {
            const QRect rect(place, place, 90 + place, 30 + place);
            QImage image(QSize(120, 60) * ratio, QImage::Format_RGB32);
            image.setDevicePixelRatio(ratio);
            image.fill(Qt::white);
            QPainter painter(&image);
            drawFrame(&painter, rect, Qt::black, width, 2);
            painter.end();
            const auto pixel = [ratio](int edge) { return static_cast<int>(std::round(edge * ratio)); };
            const int left = pixel(rect.left());
            const int top = pixel(rect.top());
            const int right = pixel(rect.right() + 1) - 1;
            const int bottom = pixel(rect.bottom() + 1) - 1;
            const QPoint middle((left + right) / 2, (top + bottom) / 2);
            const int wanted = pixel(width);
            QCOMPARE(count(image, { left, middle.y() }, { 1, 0 }), wanted);
            QCOMPARE(count(image, { right, middle.y() }, { -1, 0 }), wanted);
            QCOMPARE(count(image, { middle.x(), top }, { 0, 1 }), wanted);
            QCOMPARE(count(image, { middle.x(), bottom }, { 0, -1 }), wanted);
            QCOMPARE(image.pixel(middle), qRgb(255, 255, 255));
        }
    }
}

void TestSharpness::iconsAreNeverScaledUp()
{
    QFETCH(double, ratio);
    const QSize size(20, 20);
    for (const auto &name : { u"undo"_s, u"refresh"_s, u"warning"_s }) {
        const QIcon icon = themedIcon(name, QPalette());
        const QPixmap pixmap = icon.pixmap(size, ratio);
        QCOMPARE(pixmap.size(), size * ratio);
        // Painted at once, with no pixmap between.
        QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        icon.paint(&painter, QRect(QPoint(), size));
        painter.end();
        image.setDevicePixelRatio(1);
        QImage large(size * ratio, QImage::Format_ARGB32_Premultiplied);
        large.fill(Qt::transparent);
        painter.begin(&large);
        icon.paint(&painter, large.rect());
        painter.end();
        QCOMPARE(image, large);
    }
    QLineEdit search;
    addClearButton(&search);
    recolourSearch(&search);
    const auto *cross = search.findChild<QAction *>(u"clearSearch"_s);
    QCOMPARE(cross->icon().pixmap(size, ratio).size(), size * ratio);
}

QTEST_MAIN(TestSharpness)
#include "tst_sharpness.moc"
