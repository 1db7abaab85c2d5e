#include "ui/placeholderpage.h"

#include "ui/colours.h"

#include <QAccessible>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPlaceholderPage : public QObject
{
    Q_OBJECT

private slots:
    void everyDrawingIsThere_data();
    void everyDrawingIsThere();
    void saysItsSentence();
    void buttonsAreShownWhereTheyHaveATextAndTell();
    void progressIsShownInBytes();
    void foreignTextIsPlain();
    void nothingIsCutOffInASmallWindow();
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
    const auto labels = page.findChildren<QLabel *>();
    const auto drawn =
        std::find_if(labels.begin(), labels.end(), [](QLabel *label) { return !label->pixmap().isNull(); });
    QVERIFY(drawn != labels.end());
    QCOMPARE((*drawn)->pixmap().deviceIndependentSize(), QSizeF(96, 96));
    const QImage image = (*drawn)->pixmap().toImage();
    bool inked = false;
    for (int y = 0; y < image.height() && !inked; ++y) {
        for (int x = 0; x < image.width() && !inked; ++x)
            inked = qAlpha(image.pixel(x, y)) > 128;
    }
    QVERIFY(inked);
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
