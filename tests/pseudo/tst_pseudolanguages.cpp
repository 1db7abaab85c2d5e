#include "app/branding/brand.h"
#include "tests/support/console.h"
#include "ui/accounttext.h"
#include "ui/settingswindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStatusBar>
#include <QTest>
#include <QToolBar>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The real windows in a language that nobody speaks: what is not in it was never given to the translators,
/// or was not said anew when the language changed.
class TestPseudoLanguages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void theProgramHoldsNone();
    void textsAreLongerAndMarked();
    void noWindowHoldsAnotherLanguage_data();
    void noWindowHoldsAnotherLanguage();
    void everyWindowIsMirrored();

private:
    static QString folder() { return QStringLiteral(BLOCKLIST_PSEUDO_LANGUAGES); }
    static QStringList wordsOf(const QWidget &window);

    std::unique_ptr<DemoServer> m_server;
};

void TestPseudoLanguages::initTestCase()
{
    m_server = std::make_unique<DemoServer>(DemoServer::Options{ .size = 30 });
    QVERIFY(m_server->listen());
}

/// Everything that the window says or shows, but not what people typed or are called.
QStringList TestPseudoLanguages::wordsOf(const QWidget &window)
{
    QStringList words{ window.windowTitle() };
    QList<const QWidget *> widgets{ &window };
    const auto children = window.findChildren<QWidget *>();
    std::copy(children.cbegin(), children.cend(), std::back_inserter(widgets));
    for (const QWidget *widget : std::as_const(widgets)) {
        // Parts that Qt makes for itself.
        if (widget->objectName().startsWith("qt_"_L1))
            continue;
        words << widget->accessibleName() << widget->accessibleDescription();
        if (widget->objectName() != "freshnessLabel"_L1) // a date, nothing to translate
            words << widget->toolTip();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            words << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            words << button->text();
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            words << edit->placeholderText();
        if (const auto *menu = qobject_cast<const QMenu *>(widget))
            words << menu->title();
        const auto *box = qobject_cast<const QComboBox *>(widget);
        for (int i = 0; box && i < box->count(); ++i)
            words << (box->objectName() == "language"_L1 && i > 0 ? QString() : box->itemText(i));
        const auto actions = widget->actions();
        for (const QAction *action : actions) {
            if (!action->objectName().startsWith("languageAction_"_L1))
                words << action->text() << action->toolTip();
        }
    }
    return words;
}

void TestPseudoLanguages::theProgramHoldsNone()
{
    QStringList languages;
    for (const QString &language : QStringLiteral(BLOCKLIST_LANGUAGES).split(u','))
        languages << "blocklist_console_"_L1 + language + ".qm"_L1;
    languages.sort();
    QCOMPARE(QDir(u":/i18n"_s).entryList({ u"blocklist_*"_s }, QDir::Files, QDir::Name), languages);
}

void TestPseudoLanguages::textsAreLongerAndMarked()
{
    LanguageSwitcher languages(folder(), u"en-XA"_s);
    languages.use(u"en-XA"_s);
    const auto tr = [](const char *context, const char *text, int n = -1) {
        return QCoreApplication::translate(context, text, nullptr, n);
    };
    const QString asked = tr("MainWindow", "Search name, id or room");
    QVERIFY2(asked.startsWith(u"[Šéåŕçĥ "_s) && asked.endsWith(u']'), qPrintable(asked));
    QVERIFY(asked.size() >= QStringLiteral("Search name, id or room").size() * 14 / 10);
    QVERIFY(tr("MainWindow", "&File").startsWith("[&F"_L1)); // its key is still on the keyboard
    QVERIFY(tr("StatusLine", "%Ln blocked", 7).contains(u'7'));

    languages.use(u"ar-XB"_s);
    QCOMPARE(tr("MainWindow", "Quit"), u"\u200f«Quit»\u200f"_s);
    QVERIFY(tr("StatusLine", "%Ln blocked", 7).contains(u'٧'));
}

void TestPseudoLanguages::noWindowHoldsAnotherLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("mark");
    QTest::newRow("accented") << u"en-XA"_s << u"["_s;
    QTest::newRow("mirrored") << u"ar-XB"_s << u"«"_s;
}

void TestPseudoLanguages::noWindowHoldsAnotherLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, mark);
    LanguageSwitcher languages(folder(), u"en-XA"_s);
    // All open while the language is another one: nothing may stay behind.
    languages.use(language == "en-XA"_L1 ? u"ar-XB"_s : u"en-XA"_s);
    Console console;
    languages.use(languages.current());
    console.start(*m_server);
    QTRY_VERIFY(console.model.rowCount() > 0);
    SettingsWindow settings(console.settings, languages);
    settings.show();
    console.window.findChild<QAction *>(u"aboutAction"_s)->trigger();
    languages.use(language);
    QCoreApplication::processEvents();

    const QStringList names =
        QStringList{ Brand::ofThisBuild().name } + AccountText::labels({ *console.session.account() });
    QList<const QWidget *> windows{ &console.window, &settings };
    for (const auto *dialog : console.window.findChildren<QDialog *>())
        windows << dialog;
    QVERIFY(windows.size() > 2);
    for (const QWidget *window : std::as_const(windows)) {
        const QStringList words = wordsOf(*window);
        QVERIFY(words.size() > 5);
        for (const QString &text : words) {
            const bool hasLetters =
                std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
            QVERIFY2(!hasLetters || names.contains(text) || text.contains(mark),
                     qPrintable(window->objectName() + ": "_L1 + text));
        }
    }
    const QModelIndex row = console.model.index(0);
    for (const int role : { int(Qt::AccessibleTextRole), int(Qt::ToolTipRole) })
        QVERIFY2(row.data(role).toString().contains(mark), qPrintable(row.data(role).toString()));
}

void TestPseudoLanguages::everyWindowIsMirrored()
{
    LanguageSwitcher languages(folder(), u"en-XA"_s);
    languages.use(u"en-XA"_s);
    Console console;
    languages.use(u"en-XA"_s);
    console.start(*m_server);
    QTRY_VERIFY(console.model.rowCount() > 0);
    SettingsWindow settings(console.settings, languages);
    settings.show();
    const auto x = [](const QWidget *widget) {
        return widget->mapTo(widget->window(), widget->rect().center()).x();
    };
    const auto *search = console.window.findChild<QLineEdit *>(u"search"_s);
    const auto *sort = console.window.findChild<QComboBox *>(u"sort"_s);
    const auto *rows = settings.findChild<QComboBox *>(u"rowHeight"_s);
    const auto *close = settings.findChild<QWidget *>(u"closeSettings"_s);
    QVERIFY(search && sort && rows && close);
    QVERIFY(x(search) < x(sort));
    QVERIFY(x(close) > settings.width() / 2);
    languages.use(u"ar-XB"_s);
    QCoreApplication::processEvents();
    QTRY_VERIFY(x(search) > x(sort));
    QTRY_VERIFY(x(close) < settings.width() / 2);
    for (const QWidget *window : QApplication::topLevelWidgets())
        QCOMPARE(window->layoutDirection(), Qt::RightToLeft);
}

QTEST_MAIN(TestPseudoLanguages)
#include "tst_pseudolanguages.moc"
