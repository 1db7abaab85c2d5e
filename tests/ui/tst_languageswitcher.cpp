#include "ui/languageswitcher.h"

#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Counts the events that make widgets say their words anew.
class Listener : public QWidget
{
public:
    int changes = 0;

protected:
    void changeEvent(QEvent *event) override
    {
        changes += event->type() == QEvent::LanguageChange ? 1 : 0;
        QWidget::changeEvent(event);
    }
};

} // namespace

/// The shipped languages, and which of them a wish leads to.
class TestLanguageSwitcher : public QObject
{
    Q_OBJECT

private slots:
    void theShippedLanguagesAreThere();
    void aWishLeadsToTheBestLanguage_data();
    void aWishLeadsToTheBestLanguage();
    void widgetsAndLocaleFollowAtOnce();
    void everyLanguageHasItsOwnName();
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English)); }
};

void TestLanguageSwitcher::theShippedLanguagesAreThere()
{
    const LanguageSwitcher languages;
    QCOMPARE(languages.available().constFirst(), u"en"_s);
    for (const QString &language : { u"ja"_s, u"ko"_s, u"zh-CN"_s, u"zh-TW"_s })
        QVERIFY2(languages.available().contains(language), qPrintable(language));
}

void TestLanguageSwitcher::aWishLeadsToTheBestLanguage_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QLocale::Language>("words");
    QTest::addColumn<QLocale::Territory>("territory");
    const auto row = [](const char *wish, const char *language, QLocale::Language words,
                        QLocale::Territory territory) {
        QTest::newRow(wish) << QString::fromLatin1(wish) << QString::fromLatin1(language) << words
                            << territory;
    };
    row("en", "en", QLocale::English, QLocale::UnitedStates);
    row("en-GB", "en", QLocale::English, QLocale::UnitedKingdom);
    row("ja", "ja", QLocale::Japanese, QLocale::Japan);
    row("ja_JP", "ja", QLocale::Japanese, QLocale::Japan);
    row("ko", "ko", QLocale::Korean, QLocale::SouthKorea);
    row("zh", "zh-CN", QLocale::Chinese, QLocale::China);
    row("zh-CN", "zh-CN", QLocale::Chinese, QLocale::China);
    row("zh-SG", "zh-CN", QLocale::Chinese, QLocale::Singapore);
    row("zh-TW", "zh-TW", QLocale::Chinese, QLocale::Taiwan);
    row("zh-HK", "zh-TW", QLocale::Chinese, QLocale::HongKong);
    row("zh-Hant", "zh-TW", QLocale::Chinese, QLocale::Taiwan);
    row("de-DE", "en", QLocale::English, QLocale::Germany);
}

void TestLanguageSwitcher::aWishLeadsToTheBestLanguage()
{
    QFETCH(QString, wish);
    QFETCH(QString, language);
    QFETCH(QLocale::Language, words);
    QFETCH(QLocale::Territory, territory);
    LanguageSwitcher languages;
    languages.use(wish);
    QCOMPARE(languages.current(), language);
    QCOMPARE(QLocale().language(), words);
    QCOMPARE(QLocale().territory(), territory);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void TestLanguageSwitcher::widgetsAndLocaleFollowAtOnce()
{
    LanguageSwitcher languages;
    languages.use(u"en"_s);
    Listener listener;
    QDialogButtonBox buttons(QDialogButtonBox::Cancel, &listener);
    const QString english = buttons.button(QDialogButtonBox::Cancel)->text();
    QCoreApplication::processEvents();
    listener.changes = 0;
    const QSignalSpy spy(&languages, &LanguageSwitcher::languageChanged);
    languages.use(u"ja"_s);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(QLocale().toString(1234567), u"1,234,567"_s);
    QTRY_VERIFY(listener.changes > 0);
    // Qt's own texts too.
    QTRY_VERIFY(buttons.button(QDialogButtonBox::Cancel)->text() != english);
    languages.use(u"en"_s);
    QTRY_COMPARE(buttons.button(QDialogButtonBox::Cancel)->text(), english);
}

void TestLanguageSwitcher::everyLanguageHasItsOwnName()
{
    const LanguageSwitcher languages;
    QStringList names;
    for (const QString &language : languages.available())
        names << languages.nativeName(language);
    QVERIFY(names.contains(u"日本語"_s));
    QVERIFY(names.contains(u"한국어"_s));
    QVERIFY(names.contains(u"English"_s));
    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(!names.contains(QString()));
}

QTEST_MAIN(TestLanguageSwitcher)
#include "tst_languageswitcher.moc"
