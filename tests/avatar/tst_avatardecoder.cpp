#include "app/avatar/avatardecoder.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QImage twoColours(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    for (int y = 0; y < height / 2; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixelColor(x, y, Qt::blue);
    }
    return image;
}

QByteArray encoded(const QImage &image, const QByteArray &format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(95);
    if (!writer.write(image))
        qWarning("cannot write %s", format.constData());
    return buffer.data();
}

// Qt cannot write GIF: a 2 × 2 one, 89a, red, made by hand.
QByteArray gif()
{
    return QByteArray::fromHex("47494638396102000200800000ff00000000002c00000000020002000002028451003b");
}

bool near(QColor a, QColor b)
{
    return std::abs(a.red() - b.red()) < 24 && std::abs(a.green() - b.green()) < 24
        && std::abs(a.blue() - b.blue()) < 24;
}

} // namespace

class TestAvatarDecoder : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QImageReader::setAllocationLimit(16); }
    void makesARoundPicture_data();
    void makesARoundPicture();
    void takesTheCentreSquare();
    void turnsAsTheCameraSays();
    void refuses_data();
    void refuses();
    void takesWhatIsJustSmallEnough();
    void survivesDamage_data();
    void survivesDamage();
};

void TestAvatarDecoder::makesARoundPicture_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("side");
    for (const int side : { 16, 40, 41, 80, 256 }) {
        for (const char *format : { "png", "jpeg", "webp" })
            QTest::addRow("%s %d", format, side) << encoded(twoColours(120, 120), format) << side;
        QTest::addRow("gif %d", side) << gif() << side;
    }
}

void TestAvatarDecoder::makesARoundPicture()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, side);
    const QImage picture = decodeAvatar(bytes, side);
    QCOMPARE(picture.size(), QSize(side, side));
    QCOMPARE(picture.format(), QImage::Format_ARGB32_Premultiplied);
    QCOMPARE(picture.pixelColor(0, 0).alpha(), 0);
    QCOMPARE(picture.pixelColor(side - 1, side - 1).alpha(), 0);
    QCOMPARE(picture.pixelColor(side / 2, side / 2).alpha(), 255);
    QVERIFY(near(picture.pixelColor(side / 2, side - 3), Qt::red));
    // Premultiplied means: no channel above alpha.
    for (int x = 0; x < side; ++x) {
        const QRgb pixel = reinterpret_cast<const QRgb *>(picture.constScanLine(1))[x];
        QVERIFY(qRed(pixel) <= qAlpha(pixel) && qGreen(pixel) <= qAlpha(pixel)
                && qBlue(pixel) <= qAlpha(pixel));
    }
}

void TestAvatarDecoder::takesTheCentreSquare()
{
    QImage wide(300, 100, QImage::Format_RGB32);
    wide.fill(Qt::red);
    for (int y = 0; y < 100; ++y) {
        for (int x = 100; x < 200; ++x)
            wide.setPixelColor(x, y, Qt::green);
    }
    const QImage picture = decodeAvatar(encoded(wide, "png"), 50);
    QVERIFY(near(picture.pixelColor(1, 25), Qt::green));
    QVERIFY(near(picture.pixelColor(48, 25), Qt::green));
}

void TestAvatarDecoder::turnsAsTheCameraSays()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setTransformation(QImageIOHandler::TransformationRotate180);
    QVERIFY(writer.write(twoColours(64, 64)));
    const QImage picture = decodeAvatar(buffer.data(), 64);
    QVERIFY(near(picture.pixelColor(32, 8), Qt::red));
    QVERIFY(near(picture.pixelColor(32, 56), Qt::blue));
}

void TestAvatarDecoder::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("SVG") << QByteArray(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>");
    QTest::newRow("BMP") << encoded(twoColours(10, 10), "bmp");
    QTest::newRow("TIFF") << encoded(twoColours(10, 10), "tiff");
    QTest::newRow("ICO") << encoded(twoColours(16, 16), "ico");
    QTest::newRow("PPM") << encoded(twoColours(10, 10), "ppm");
    QTest::newRow("too wide") << encoded(QImage(4097, 1, QImage::Format_Mono), "png");
    QTest::newRow("too high") << encoded(QImage(1, 4097, QImage::Format_Mono), "png");
    QTest::newRow("too many pixels") << encoded(QImage(2050, 2050, QImage::Format_Mono), "png");
    QTest::newRow("only a PNG's first bytes") << QByteArray("\x89PNG\r\n\x1a\n");
    QTest::newRow("only a JPEG's first bytes") << QByteArray("\xff\xd8\xff\xe0");
    QTest::newRow("only a GIF's first bytes") << QByteArray("GIF89a");
    QTest::newRow("only a WebP's first bytes") << QByteArray("RIFF\x10\0\0\0WEBP", 12);
    // A bomb: the header says 60,000 × 60,000.
    QByteArray bomb = encoded(twoColours(10, 10), "png");
    bomb.replace(16, 8, QByteArray::fromHex("0000ea600000ea60"));
    QTest::newRow("bomb") << bomb;
}

void TestAvatarDecoder::refuses()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(decodeAvatar(bytes, 64).isNull());
    // Not only because Qt would refuse it.
    QImageReader::setAllocationLimit(0);
    QVERIFY(decodeAvatar(bytes, 64).isNull());
    QImageReader::setAllocationLimit(16);
}

void TestAvatarDecoder::takesWhatIsJustSmallEnough()
{
    QVERIFY(!decodeAvatar(encoded(QImage(4096, 2, QImage::Format_Mono), "png"), 64).isNull());
    QVERIFY(!decodeAvatar(encoded(twoColours(1, 1), "png"), 64).isNull());
}

void TestAvatarDecoder::survivesDamage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *format : { "png", "jpeg", "webp" })
        QTest::newRow(format) << encoded(twoColours(64, 64), format);
    QTest::newRow("gif") << gif();
}

void TestAvatarDecoder::survivesDamage()
{
    QFETCH(QByteArray, bytes);
    const qsizetype step = std::max<qsizetype>(1, bytes.size() / 40);
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        const QImage cut = decodeAvatar(bytes.left(at), 32);
        QVERIFY(cut.isNull() || cut.size() == QSize(32, 32));
        QByteArray damaged = bytes;
        damaged[at] = static_cast<char>(damaged.at(at) ^ 0xff);
        const QImage picture = decodeAvatar(damaged, 32);
        QVERIFY(picture.isNull() || picture.size() == QSize(32, 32));
    }
}

QTEST_GUILESS_MAIN(TestAvatarDecoder)
#include "tst_avatardecoder.moc"
