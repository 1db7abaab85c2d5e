#include "app/branding/brand.h"
#include "ui/languageswitcher.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QContextMenuEvent>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <memory>

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

const QStringList planned{ u"en"_s, u"zh_TW"_s, u"zh_CN"_s, u"ja"_s,    u"ko"_s, u"vi"_s, u"th"_s, u"id"_s,
                           u"fr"_s, u"de"_s,    u"es"_s,    u"pt_BR"_s, u"ar"_s, u"he"_s, u"fa"_s, u"ru"_s };

} // namespace

/// The shipped languages, and which of them a wish leads to.
class TestLanguageSwitcher : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theShippedLanguagesAreThere();
    void aWishLeadsToTheBestLanguage_data();
    void aWishLeadsToTheBestLanguage();
    void aBuildWithoutEnglishShowsNone();
    void ofTwoTheOneOfTheTerritoryWins();
    void widgetsAndLocaleFollowAtOnce();
    void numbersInFieldsFollow();
    void pluralsFollowTheLanguageNotOnlyQt_data();
    void pluralsFollowTheLanguageNotOnlyQt();
    void everyLanguageHasItsOwnName();
    void qtSpeaksEveryLanguage();
    void calendarsFollow();
    void cleanup()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

private:
    const QTemporaryDir m_folder;
};

void TestLanguageSwitcher::initTestCase()
{
    // Which languages there are is told by the names of the files; their words do not matter here.
    for (const QString &language : planned) {
        QFile file(m_folder.filePath("blocklist_console_"_L1 + language + ".qm"_L1));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
}

void TestLanguageSwitcher::theShippedLanguagesAreThere()
{
    QStringList shipped = QStringLiteral(BLOCKLIST_LANGUAGES).replace(u'_', u'-').split(u',');
    const LanguageSwitcher languages;
    QCOMPARE(languages.available().constFirst(), Brand::ofThisBuild().language);
    QStringList available = languages.available();
    available.sort();
    shipped.sort();
    QCOMPARE(available, shipped);
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
    row("zh-Hans", "zh-CN", QLocale::Chinese, QLocale::China);
    row("zh-Hans-HK", "zh-CN", QLocale::Chinese, QLocale::HongKong);
    row("zh_TW", "zh-TW", QLocale::Chinese, QLocale::Taiwan);
    row("zh-HK", "zh-TW", QLocale::Chinese, QLocale::HongKong);
    row("zh-MO", "zh-TW", QLocale::Chinese, QLocale::Macao);
    row("zh-Hant", "zh-TW", QLocale::Chinese, QLocale::Taiwan);
    row("vi-VN", "vi", QLocale::Vietnamese, QLocale::Vietnam);
    row("th", "th", QLocale::Thai, QLocale::Thailand);
    row("id-ID", "id", QLocale::Indonesian, QLocale::Indonesia);
    row("in", "id", QLocale::Indonesian, QLocale::Indonesia); // as Java and Android say
    row("fr-CA", "fr", QLocale::French, QLocale::Canada);
    row("de-CH", "de", QLocale::German, QLocale::Switzerland);
    row("es-419", "es", QLocale::Spanish, QLocale::LatinAmerica);
    row("es-MX", "es", QLocale::Spanish, QLocale::Mexico);
    row("pt", "pt-BR", QLocale::Portuguese, QLocale::Brazil);
    row("pt-PT", "pt-BR", QLocale::Portuguese, QLocale::Portugal);
    row("ar", "ar", QLocale::Arabic, QLocale::Egypt);
    row("ar-MA", "ar", QLocale::Arabic, QLocale::Morocco);
    row("he", "he", QLocale::Hebrew, QLocale::Israel);
    row("iw", "he", QLocale::Hebrew, QLocale::Israel);
    row("fa-AF", "fa", QLocale::Persian, QLocale::Afghanistan);
    row("ru-UA", "ru", QLocale::Russian, QLocale::Ukraine);
    row("sv-SE", "en", QLocale::English, QLocale::Sweden); // not built in
}

void TestLanguageSwitcher::aWishLeadsToTheBestLanguage()
{
    QFETCH(QString, wish);
    QFETCH(QString, language);
    QFETCH(QLocale::Language, words);
    QFETCH(QLocale::Territory, territory);
    LanguageSwitcher languages(m_folder.path(), u"en"_s);
    languages.use(wish);
    QCOMPARE(languages.current(), language);
    QCOMPARE(QLocale().language(), words);
    QCOMPARE(QLocale().territory(), territory);
    const bool fromRight = language == "ar"_L1 || language == "he"_L1 || language == "fa"_L1;
    QCOMPARE(QGuiApplication::layoutDirection(), fromRight ? Qt::RightToLeft : Qt::LeftToRight);
}

void TestLanguageSwitcher::aBuildWithoutEnglishShowsNone()
{
    const QTemporaryDir folder;
    for (const QString &language : { u"ja"_s, u"zh_TW"_s }) {
        QFile file(folder.filePath("blocklist_console_"_L1 + language + ".qm"_L1));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    LanguageSwitcher languages(folder.path(), u"zh-TW"_s);
    QCOMPARE(languages.available(), QStringList({ u"zh-TW"_s, u"ja"_s }));
    QCOMPARE(languages.current(), u"zh-TW"_s);
    languages.use(u"en-GB"_s);
    QCOMPARE(languages.current(), u"zh-TW"_s);
    languages.use(u"ja"_s);
    QCOMPARE(languages.current(), u"ja"_s);
}

void TestLanguageSwitcher::ofTwoTheOneOfTheTerritoryWins()
{
    const QTemporaryDir folder;
    for (const QString &language : { u"en"_s, u"pt_BR"_s, u"pt_PT"_s }) {
        QFile file(folder.filePath("blocklist_console_"_L1 + language + ".qm"_L1));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    LanguageSwitcher languages(folder.path(), u"en"_s);
    languages.use(u"pt-Latn-PT"_s);
    QCOMPARE(languages.current(), u"pt-PT"_s);
    languages.use(u"pt-Latn-BR"_s);
    QCOMPARE(languages.current(), u"pt-BR"_s);
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

void TestLanguageSwitcher::numbersInFieldsFollow()
{
    LanguageSwitcher languages(m_folder.path(), u"en"_s);
    languages.use(u"en"_s);
    QWidget window;
    QSpinBox field(&window);
    field.setValue(54);
    QCOMPARE(field.text(), u"54"_s);
    languages.use(u"fa"_s);
    QCOMPARE(field.text(), u"۵۴"_s);
    languages.use(u"ar-MA"_s);
    QCOMPARE(field.text(), u"54"_s);
}

void TestLanguageSwitcher::pluralsFollowTheLanguageNotOnlyQt_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *language, int count, const QString &text) {
        QTest::addRow("%s %d", language, count) << QString::fromLatin1(language) << count << text;
    };
    row("he", 1, u"חסימה אחת"_s);
    row("he", 2, u"שתי חסימות"_s);
    row("he", 3, u"3 חסימות"_s);
    row("fr", 999'999, u"999\u202f999 personnes bloquées"_s);
    row("fr", 1'000'000, u"1\u202f000\u202f000 de personnes bloquées"_s);
    row("es", 10'000'000, u"10.000.000 de bloqueos"_s);
    row("pt-BR", 2'000'000, u"2.000.000 de bloqueios"_s);
    row("ja", 2, u"ブロック 2件"_s);
}

void TestLanguageSwitcher::pluralsFollowTheLanguageNotOnlyQt()
{
    QFETCH(QString, language);
    QFETCH(int, count);
    QFETCH(QString, text);
    LanguageSwitcher languages;
    languages.use(u"he"_s); // of which nothing may stay
    languages.use(language);
    QCOMPARE(QCoreApplication::translate("StatusLine", "%Ln blocked", nullptr, count), text);
}

void TestLanguageSwitcher::everyLanguageHasItsOwnName()
{
    const LanguageSwitcher languages(m_folder.path(), u"en"_s);
    QStringList names;
    const QStringList available = languages.available();
    for (const QString &language : available)
        names << languages.nativeName(language);
    names.sort();
    QStringList expected{ u"English"_s,  u"繁體中文"_s,   u"简体中文"_s, u"日本語"_s,
                          u"한국어"_s,   u"Tiếng Việt"_s, u"ไทย"_s,      u"Bahasa Indonesia"_s,
                          u"Français"_s, u"Deutsch"_s,    u"Español"_s,  u"Português (Brasil)"_s,
                          u"العربية"_s,  u"עברית"_s,      u"فارسی"_s,    u"Русский"_s };
    expected.sort();
    QCOMPARE(names, expected);
}

void TestLanguageSwitcher::qtSpeaksEveryLanguage()
{
    LanguageSwitcher languages;
    QLineEdit field;
    QPlainTextEdit details;
    QSpinBox number;
    number.show();
    QScrollBar bar(Qt::Horizontal);
    QScrollBar upright(Qt::Vertical);
    // Those that Qt opens itself: it waits in them.
    const auto menuOf = [](QWidget &widget) {
        QStringList texts;
        QTimer::singleShot(0, &widget, [&texts] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu)
                return;
            for (const QAction *action : menu->actions())
                texts << action->text().section(u'\t', 0, 0);
            menu->close();
        });
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1), widget.mapToGlobal(QPoint(1, 1)));
        QApplication::sendEvent(&widget, &event);
        return texts;
    };
    const auto words = [&](const QString &language) {
        languages.use(language);
        QStringList texts = menuOf(number) + menuOf(bar) + menuOf(upright);
        const std::unique_ptr<QMenu> menu(field.createStandardContextMenu());
        const std::unique_ptr<QMenu> menuOfDetails(details.createStandardContextMenu());
        for (const QAction *action : menu->actions() + menuOfDetails->actions())
            texts << action->text().section(u'\t', 0, 0);
        QFileDialog files;
        for (const auto label : { QFileDialog::LookIn, QFileDialog::FileName, QFileDialog::FileType,
                                  QFileDialog::Accept, QFileDialog::Reject })
            texts << files.labelText(label);
        for (const QToolButton *button : files.findChildren<QToolButton *>())
            texts << button->toolTip();
        const QDialogButtonBox buttons(QDialogButtonBox::Cancel | QDialogButtonBox::Save);
        for (const QAbstractButton *button : buttons.buttons())
            texts << button->text();
        texts.removeAll(QString());
        return texts;
    };
    const QStringList english = words(u"en"_s);
    QVERIFY2(english.size() >= 48, qPrintable(english.join(u'|')));
    for (const auto &word : { "&Step up", "Scroll here", "Page up", "Page left" })
        QVERIFY2(english.contains(QLatin1StringView(word)), word);
    const QStringList available = languages.available();
    for (const QString &language : available) {
        const QStringList texts = words(language);
        for (const QString &text : texts)
            QVERIFY2(language == "en"_L1 || !english.contains(text), qPrintable(language + u' ' + text));
    }
}

// Also one that was made while another language was spoken.
void TestLanguageSwitcher::calendarsFollow()
{
    LanguageSwitcher languages;
    languages.use(u"en"_s);
    QWidget window;
    QDateEdit day(QDate(2026, 5, 17), &window);
    day.setCalendarPopup(true);
    const auto *month = day.calendarWidget()->findChild<QToolButton *>(u"qt_calendar_monthbutton"_s);
    QVERIFY(month);
    QCOMPARE(month->text(), u"May"_s);
    QSet<QString> months;
    const QStringList available = languages.available();
    for (const QString &language : available) {
        languages.use(language);
        QCoreApplication::processEvents();
        QCOMPARE(day.calendarWidget()->locale(), QLocale());
        QCOMPARE(day.calendarWidget()->layoutDirection(), QLocale().textDirection());
        QCOMPARE(month->text(), QLocale().standaloneMonthName(5));
        months << month->text();
    }
    QVERIFY2(months.size() > 10, qPrintable(months.values().join(u'|')));
}

QTEST_MAIN(TestLanguageSwitcher)
#include "tst_languageswitcher.moc"
