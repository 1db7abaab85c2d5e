#include "ui/placeholderpage.h"

#include "ui/colours.h"
#include "ui/icons.h"
#include "ui/labels.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QImage>
#include <QLabel>
#include <QLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QImage picture(QWidget &widget, qreal ratio)
{
    widget.resize(widget.sizeHint());
    QImage image(widget.size() * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    widget.render(&image, {}, {}, {});
    image.setDevicePixelRatio(1);
    return image;
}

/// The colour of what is painted in full; none where nothing is.
QColor inkOf(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255)
                return image.pixelColor(x, y);
        }
    }
    return {};
}

bool isInked(const QImage &image)
{
    return inkOf(image).isValid();
}

} // namespace

class TestPlaceholderPage : public QObject
{
    Q_OBJECT

private slots:
    void everyDrawingIsThere_data();
    void everyDrawingIsThere();
    void theDrawingGrowsWithTheLetters();
    void theDrawingHasThePixelsOfTheScreen_data();
    void theDrawingHasThePixelsOfTheScreen();
    void saysItsSentence();
    void buttonsAreShownWhereTheyHaveATextAndTell();
    void progressIsShownInBytes();
    void foreignTextIsPlain();
    void nothingIsCutOffInASmallWindow();
    void theDrawingGivesWay();
    void followsThePalette();
};

void TestPlaceholderPage::everyDrawingIsThere_data()
{
    QTest::addColumn<QString>("drawing");
    for (const char *name : { "loading", "empty", "nomatch", "unreachable", "signin" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestPlaceholderPage::everyDrawingIsThere()
{
    QFETCH(QString, drawing);
    const PlaceholderPage page(drawing);
    QVERIFY(isInked(picture(*page.findChild<PictureLabel *>(), 1)));
}

void TestPlaceholderPage::theDrawingGrowsWithTheLetters()
{
    PlaceholderPage page(u"empty"_s);
    const auto *drawn = page.findChild<PictureLabel *>();
    QFont font = page.font();
    font.setPixelSize(8);
    page.setFont(font);
    QCOMPARE(drawn->sizeHint(), QSize(96, 96));
    for (const int letters : { 21, 30, 43 }) {
        font.setPixelSize(letters);
        page.setFont(font);
        const double wanted = 96 * QFontMetricsF(font).height() / 20;
        QVERIFY(std::abs(drawn->sizeHint().width() - wanted) <= 2);
        QCOMPARE(drawn->sizeHint().width() % 4, 0);
    }
    // Where there is room for the words only, it is as small as usual.
    page.setTexts(u"A sentence of some words."_s, QString(u"Help. "_s).repeated(20), u"Try again"_s);
    page.resize(360, page.layout()->totalMinimumHeightForWidth(360));
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QCOMPARE(drawn->height(), 96);
    page.resize(360, 1600);
    QTRY_COMPARE(drawn->size(), drawn->sizeHint());
}

void TestPlaceholderPage::theDrawingHasThePixelsOfTheScreen_data()
{
    QTest::addColumn<double>("ratio");
    for (const double ratio : { 1.0, 1.25, 1.5, 2.0, 3.0 })
        QTest::addRow("%d %%", static_cast<int>(ratio * 100)) << ratio;
}

// The page does not hear of the screen that it comes to: whatever that is, it is drawn for it.
void TestPlaceholderPage::theDrawingHasThePixelsOfTheScreen()
{
    QFETCH(double, ratio);
    PlaceholderPage page(u"unreachable"_s);
    const QImage shown = picture(*page.findChild<PictureLabel *>(), ratio);
    const QColor ink = inkOf(shown);
    QImage sharp(shown.size(), QImage::Format_ARGB32_Premultiplied);
    sharp.fill(Qt::transparent);
    QPainter painter(&sharp);
    drawing(u"unreachable"_s, ink).paint(&painter, sharp.rect());
    painter.end();
    QVERIFY(isInked(sharp));
    QCOMPARE(shown, sharp);
}

void TestPlaceholderPage::saysItsSentence()
{
    PlaceholderPage page(u"empty"_s);
    page.setTexts(u"You haven’t blocked anyone."_s, u"People whom you block appear here."_s);
    page.show();
    auto *label = page.findChild<QLabel *>(u"sentence"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(label)->text(QAccessible::Name),
             u"You haven’t blocked anyone."_s);
    QVERIFY(page.findChild<QLabel *>(u"help"_s)->isVisible());
    page.setTexts(u"Only this."_s);
    QVERIFY(!page.findChild<QLabel *>(u"help"_s)->isVisible());
}

void TestPlaceholderPage::buttonsAreShownWhereTheyHaveATextAndTell()
{
    PlaceholderPage page(u"unreachable"_s);
    page.setTexts(u"Couldn’t reach it."_s, u"No network."_s, u"Try again"_s, u"Details"_s);
    page.show();
    QSignalSpy first(&page, &PlaceholderPage::buttonClicked);
    QSignalSpy second(&page, &PlaceholderPage::secondButtonClicked);
    page.findChild<QPushButton *>(u"button"_s)->click();
    QCOMPARE(first.size(), 1);
    QCOMPARE(second.size(), 0);
    page.findChild<QPushButton *>(u"secondButton"_s)->click();
    QCOMPARE(second.size(), 1);
    page.setTexts(u"Couldn’t reach it."_s, {}, u"Try again"_s);
    QVERIFY(page.findChild<QPushButton *>(u"button"_s)->isVisible());
    QVERIFY(!page.findChild<QPushButton *>(u"secondButton"_s)->isVisible());
}

void TestPlaceholderPage::progressIsShownInBytes()
{
    PlaceholderPage page(u"loading"_s);
    page.show();
    auto *bar = page.findChild<QProgressBar *>();
    QVERIFY(!bar->isVisible());
    for (const qint64 unknown : { 0, -1 }) {
        page.setProgress(5, unknown);
        QVERIFY(!bar->isVisible());
    }
    page.setProgress(Q_INT64_C(5'000'000'000), Q_INT64_C(10'000'000'000));
    QCOMPARE(bar->value() * 2, bar->maximum());
    page.setProgress(20, 10);
    QCOMPARE(bar->value(), bar->maximum());
    page.setProgress(-1, 0);
    QVERIFY(!bar->isVisible());
}

void TestPlaceholderPage::foreignTextIsPlain()
{
    PlaceholderPage page(u"nomatch"_s);
    page.setTexts(u"No one matches “<img src=file:///dev/zero>”."_s, u"<b>x</b>"_s);
    page.show();
    for (const char *name : { "sentence", "help" })
        QCOMPARE(page.findChild<QLabel *>(QString::fromLatin1(name))->textFormat(), Qt::PlainText);
    QVERIFY(!page.grab().isNull());
}

void TestPlaceholderPage::nothingIsCutOffInASmallWindow()
{
    PlaceholderPage page(u"unreachable"_s);
    page.setTexts(QString(u"Couldn’t reach your-app.imkit.io. "_s).repeated(3),
                  QString(u"Some help. "_s).repeated(12), u"Try again"_s, u"Details"_s);
    page.resize(360, 420);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    for (const char *name : { "sentence", "help" }) {
        auto *label = page.findChild<QLabel *>(QString::fromLatin1(name));
        QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), name);
    }
}

void TestPlaceholderPage::theDrawingGivesWay()
{
    QWidget window; // a window of its own would not get smaller than its layout
    PlaceholderPage page(u"unreachable"_s, &window);
    page.setTexts(u"Couldn’t reach it."_s, u"No network."_s, u"Try again"_s);
    const auto *drawing = page.findChild<PictureLabel *>();
    page.resize(400, 300);
    window.show();
    QTRY_VERIFY(drawing->isVisible());
    page.resize(400, 150);
    QTRY_VERIFY(!drawing->isVisible());
    QVERIFY(page.minimumSizeHint().height() <= 150);
    page.resize(400, 300);
    QTRY_VERIFY(drawing->isVisible());
    // Longer words need its place.
    page.setTexts(u"Couldn’t reach it."_s, QString(u"Some help. "_s).repeated(40), u"Try again"_s);
    QTRY_VERIFY(!drawing->isVisible());
}

void TestPlaceholderPage::followsThePalette()
{
    PlaceholderPage page(u"empty"_s);
    page.setTexts(u"Sentence."_s, u"Help."_s);
    for (const QColor &base :
         { QColor(Qt::white), QColor(30, 30, 30), QColor(Qt::black), QColor(0xff, 0xfb, 0xe0) }) {
        QPalette palette;
        palette.setColor(QPalette::Base, base);
        palette.setColor(QPalette::Text, Colours::blackOrWhiteOn(base));
        page.setPalette(palette);
        for (const char *name : { "sentence", "help" }) {
            const auto *label = page.findChild<QLabel *>(QString::fromLatin1(name));
            QVERIFY(Colours::contrastRatio(label->palette().color(label->foregroundRole()), base) >= 4.5);
        }
        QVERIFY(page.findChild<QLabel *>(u"help"_s)->palette().color(QPalette::WindowText)
                != palette.color(QPalette::Text));
    }
}

QTEST_MAIN(TestPlaceholderPage)
#include "tst_placeholderpage.moc"
