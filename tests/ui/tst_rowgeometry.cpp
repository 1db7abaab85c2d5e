#include "ui/rowgeometry.h"

#include <QFontMetrics>
#include <QTest>

using namespace Qt::StringLiterals;

class TestRowGeometry : public QObject
{
    Q_OBJECT

private slots:
    void sizesAreTheDesigned_data();
    void sizesAreTheDesigned();
    void partsLieInTheRowInOrder_data();
    void partsLieInTheRowInOrder();
    void rightToLeftIsTheMirrorImage();
    void largerFontsGrowTheRow();
    void buttonHoldsItsWidestText();
    void buttonDoesNotDependOnTheName();
    void nameTakesTheLineWhereFactsHaveNoRoom();

private:
    static QFont smallFont(int pixels = 12)
    {
        QFont font;
        font.setPixelSize(pixels);
        return font;
    }
};

void TestRowGeometry::sizesAreTheDesigned_data()
{
    QTest::addColumn<bool>("compact");
    QTest::addColumn<QRect>("avatar");
    QTest::addColumn<QRect>("button");
    QTest::addColumn<int>("text");
    QTest::newRow("comfortable") << false << QRect(16, 12, 40, 40) << QRect(500 - 16 - 88, 16, 88, 32) << 68;
    QTest::newRow("compact") << true << QRect(12, 8, 28, 28) << QRect(500 - 12 - 88, 8, 88, 28) << 48;
}

void TestRowGeometry::sizesAreTheDesigned()
{
    QFETCH(bool, compact);
    const RowMetrics metrics = RowMetrics::forFont(smallFont(), compact, 40);
    QCOMPARE(metrics.rowHeight, compact ? 44 : 64);
    QCOMPARE(metrics.nameFont.weight(), QFont::DemiBold);
    QCOMPARE(RowMetrics::forFont(smallFont(100), compact, 40).nameFont.pixelSize(), 100);
    QCOMPARE(RowMetrics::forFont(smallFont(100), compact, 40).secondFont.pixelSize(), 92);
    const RowGeometry g = RowGeometry::of(metrics, QRect(0, 0, 500, metrics.rowHeight), Qt::LeftToRight, 100);
    QTEST(g.avatar, "avatar");
    QTEST(g.button, "button");
    QTEST(g.name.left(), "text");
    QTEST(g.separator.left(), "text");
    QCOMPARE(g.separator.right(), 499);
    QCOMPARE(g.name.top() < g.second.top(), true);
}

void TestRowGeometry::partsLieInTheRowInOrder_data()
{
    QTest::addColumn<bool>("compact");
    QTest::addColumn<int>("pixels");
    QTest::addColumn<int>("width");
    for (const bool compact : { false, true }) {
        for (const int pixels : { 9, 12, 16, 24, 48 }) {
            for (const int width : { 200, 360, 720, 3000 })
                QTest::addRow("%s %d px in %d", compact ? "compact" : "comfortable", pixels, width)
                    << compact << pixels << width;
        }
    }
}

void TestRowGeometry::partsLieInTheRowInOrder()
{
    QFETCH(bool, compact);
    QFETCH(int, pixels);
    QFETCH(int, width);
    const RowMetrics metrics = RowMetrics::forFont(smallFont(pixels), compact, 5 * pixels);
    const QRect row(0, 640, width, metrics.rowHeight);
    const RowGeometry g = RowGeometry::of(metrics, row, Qt::LeftToRight, 8 * pixels);
    for (const QRect &part : { g.avatar, g.name, g.second, g.button }) {
        QVERIFY(part.top() >= row.top());
        QVERIFY(part.bottom() <= row.bottom());
        QVERIFY(part.width() >= 0);
    }
    if (g.name.width() > 0) {
        QVERIFY(g.avatar.right() < g.name.left());
        QVERIFY(g.name.right() < g.button.left());
        QVERIFY(g.second.isEmpty() || g.second.right() < g.button.left());
    }
    QVERIFY(!g.name.intersects(g.second));
    QVERIFY(g.button.width() >= 24 && g.button.height() >= 24);
    QVERIFY(g.button.right() <= row.right());
}

void TestRowGeometry::rightToLeftIsTheMirrorImage()
{
    for (const bool compact : { false, true }) {
        const RowMetrics metrics = RowMetrics::forFont(smallFont(), compact, 60);
        const QRect row(0, 128, 641, metrics.rowHeight);
        const RowGeometry l = RowGeometry::of(metrics, row, Qt::LeftToRight, 77);
        const RowGeometry r = RowGeometry::of(metrics, row, Qt::RightToLeft, 77);
        const auto mirrored = [&row](const QRect &part) {
            return QRect(row.right() - part.right(), part.top(), part.width(), part.height());
        };
        QCOMPARE(r.avatar, mirrored(l.avatar));
        QCOMPARE(r.name, mirrored(l.name));
        QCOMPARE(r.second, mirrored(l.second));
        QCOMPARE(r.button, mirrored(l.button));
        QCOMPARE(r.separator, mirrored(l.separator));
        QVERIFY(r.button.left() < r.avatar.left());
    }
}

void TestRowGeometry::largerFontsGrowTheRow()
{
    for (const bool compact : { false, true }) {
        const RowMetrics usual = RowMetrics::forFont(smallFont(12), compact, 50);
        const RowMetrics twice = RowMetrics::forFont(smallFont(24), compact, 100);
        QVERIFY(twice.rowHeight > usual.rowHeight);
        QVERIFY(twice.avatar > usual.avatar);
        QVERIFY(twice.buttonHeight >= QFontMetrics(twice.buttonFont).height());
        const int text = compact ? twice.nameHeight : twice.nameHeight + twice.secondHeight;
        QVERIFY(twice.rowHeight >= text);
    }
}

void TestRowGeometry::buttonHoldsItsWidestText()
{
    QCOMPARE(RowMetrics::forFont(smallFont(), false, 10).buttonWidth, 88);
    QVERIFY(RowMetrics::forFont(smallFont(), false, 200).buttonWidth >= 216);
}

void TestRowGeometry::buttonDoesNotDependOnTheName()
{
    const RowMetrics metrics = RowMetrics::forFont(smallFont(), true, 50);
    const QRect row(0, 0, 500, metrics.rowHeight);
    QCOMPARE(RowGeometry::of(metrics, row, Qt::LeftToRight, 0).button,
             RowGeometry::of(metrics, row, Qt::LeftToRight, 5000).button);
}

void TestRowGeometry::nameTakesTheLineWhereFactsHaveNoRoom()
{
    const RowMetrics metrics = RowMetrics::forFont(smallFont(), true, 50);
    const RowGeometry narrow =
        RowGeometry::of(metrics, QRect(0, 0, 260, metrics.rowHeight), Qt::LeftToRight, 500);
    QVERIFY(narrow.second.isEmpty());
    QVERIFY(narrow.name.width() > 50);
    const RowGeometry wide =
        RowGeometry::of(metrics, QRect(0, 0, 800, metrics.rowHeight), Qt::LeftToRight, 100);
    QCOMPARE(wide.name.width(), 100);
    QVERIFY(wide.second.width() > 300);
}

QTEST_MAIN(TestRowGeometry)
#include "tst_rowgeometry.moc"
