#include "tests/support/console.h"
#include "tests/support/layoutcheck.h"
#include "tests/support/scenes.h"
#include "ui/languageswitcher.h"
#include "ui/outlinestyle.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QWidget>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

const QString pseudoFolder = QStringLiteral(BLOCKLIST_PSEUDO_LANGUAGES);

QStringList shipped()
{
    return QStringLiteral(BLOCKLIST_LANGUAGES).replace(u'_', u'-').split(u',');
}

/// Switches the whole program for as long as it lives.
class Speaking
{
public:
    explicit Speaking(const QString &language)
        : m_direction(leftToRight())
        , m_switcher(isPseudo(language) ? std::make_unique<LanguageSwitcher>(pseudoFolder, u"en-XA"_s)
                                        : std::make_unique<LanguageSwitcher>())
    {
        m_switcher->use(language);
        for (int turn = 0; turn < 3; ++turn)
            QCoreApplication::processEvents();
    }
    static bool isPseudo(const QString &language) { return language.contains(u'X'); }

private:
    /// A switcher takes the direction that it finds for the desktop's.
    static int leftToRight()
    {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        return 0;
    }

    const int m_direction;
    std::unique_ptr<LanguageSwitcher> m_switcher;
};

/// Texts of a language's file: those that read the same as in English, and all English ones.
struct Texts
{
    QSet<QString> english;
    QSet<QString> same;
};

Texts textsOf(const QString &language)
{
    Texts texts;
    QFile file(QStringLiteral(BLOCKLIST_TRANSLATIONS) + "/blocklist_console_"_L1
               + QString(language).replace(u'-', u'_') + ".ts"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "source"_L1) {
            source = xml.readElementText();
            texts.english.insert(source);
        } else if (xml.name() == "translation"_L1
                   && xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed() == source) {
            texts.same.insert(source);
        }
    }
    return texts;
}

} // namespace

/// Every window, page and state, in every language that we ship and in the pseudo-languages.
class TestEveryWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void noTextIsCutOff_data();
    void noTextIsCutOff();
    void noEnglishIsLeft();
    void switchingLeavesNothingBehind();
    void rightToLeftIsMirrored();
    void targetsAreLargeEnough();
};

void TestEveryWindow::initTestCase()
{
    OutlineStyle::install();
}

void TestEveryWindow::cleanup()
{
    Console::language = u"en"_s;
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(QLocale(QLocale::English));
}

void TestEveryWindow::noTextIsCutOff_data()
{
    QTest::addColumn<qreal>("fontFactor");
    QTest::addColumn<QStringList>("languages");
    QTest::newRow("100 %") << 1.0 << (shipped() << u"en-XA"_s << u"ar-XB"_s);
    QTest::newRow("200 % font") << 2.0 << shipped();
}

void TestEveryWindow::noTextIsCutOff()
{
    QFETCH(qreal, fontFactor);
    QFETCH(QStringList, languages);
    const QFont font = QApplication::font();
    QFont larger = font;
    larger.setPointSizeF(font.pointSizeF() * fontFactor);
    QApplication::setFont(larger);
    QStringList faults;
    int scenes = 0;
    Scenes::play([&](const QString &name, QWidget &window) {
        ++scenes;
        for (const QString &language : languages) {
            const Speaking speaking(language);
            for (const QString &fault : LayoutCheck::faults(window))
                faults << name + u' ' + language + ": "_L1 + fault;
        }
        const Speaking english(u"en"_s);
    });
    QApplication::setFont(font);
    QVERIFY(scenes > 30);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestEveryWindow::noEnglishIsLeft()
{
    QMap<QString, Texts> texts;
    for (const QString &language : shipped()) {
        if (language != "en"_L1)
            texts.insert(language, textsOf(language));
    }
    QSet<QString> faults;
    Scenes::play([&](const QString &name, QWidget &window) {
        for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
            const Speaking speaking(it.key());
            for (const QString &word : LayoutCheck::words(window)) {
                if (it->english.contains(word) && !it->same.contains(word))
                    faults << name + u' ' + it.key() + ": "_L1 + word;
            }
        }
        const Speaking english(u"en"_s);
    });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.values().join(u'\n')));
}

void TestEveryWindow::switchingLeavesNothingBehind()
{
    for (const QString &language : { u"ja"_s, u"ar"_s, u"de"_s }) {
        // A server's port changes from play to play, and so does the time of day.
        static const QRegularExpression changing(u"127\\.0\\.0\\.1:[0-9]+|\\d{1,2}[:.]\\d{2}"_s,
                                                 QRegularExpression::UseUnicodePropertiesOption);
        const auto wordsOf = [](const QWidget &shown) {
            return LayoutCheck::words(shown).replaceInStrings(changing, u"#"_s);
        };
        // As the windows are when they are made in that language…
        QMap<QString, QStringList> fresh;
        Console::language = language;
        Scenes::play([&](const QString &name, QWidget &window) { fresh.insert(name, wordsOf(window)); });
        // … and when it changes under them.
        Console::language = u"en"_s;
        QStringList faults;
        Scenes::play([&](const QString &name, QWidget &window) {
            if (name == "notice"_L1)
                return; // it leaves at once when the language changes
            {
                const Speaking speaking(language);
                const QStringList words = wordsOf(window);
                const QSet<QString> now(words.cbegin(), words.cend());
                const QSet<QString> made(fresh[name].cbegin(), fresh[name].cend());
                for (const QString &word : now - made)
                    faults << name + ": only after the change: "_L1 + word;
                for (const QString &word : made - now)
                    faults << name + ": missing after the change: "_L1 + word;
            }
            const Speaking before(Console::language);
        });
        QVERIFY2(faults.isEmpty(), qPrintable(language + u'\n' + faults.join(u'\n')));
    }
}

void TestEveryWindow::rightToLeftIsMirrored()
{
    QStringList faults;
    Scenes::play([&](const QString &name, QWidget &window) {
        for (const QString &language : { u"ar"_s, u"he"_s, u"fa"_s, u"ar-XB"_s }) {
            const auto left = [&window](const QWidget *widget) {
                return widget->mapTo(&window, QPoint()).x();
            };
            QList<QPair<QWidget *, int>> before;
            {
                const Speaking english(u"en"_s);
                const auto widgets = window.findChildren<QAbstractButton *>();
                for (QAbstractButton *widget : widgets) {
                    if (widget->isVisible() && widget->window() == &window
                        && widget->width() < window.width() / 2)
                        before.append({ widget, left(widget) + widget->width() / 2 });
                }
            }
            const Speaking speaking(language);
            if (window.layoutDirection() != Qt::RightToLeft)
                faults << name + u' ' + language + ": not from right to left"_L1;
            // What stood clearly on one side stands on the other.
            for (const auto &[widget, middle] : std::as_const(before)) {
                const int now = left(widget) + widget->width() / 2;
                const int half = window.width() / 2;
                const int margin = window.width() / 8;
                if (widget->isVisible()
                    && ((middle > half + margin && now > half + margin)
                        || (middle < half - margin && now < half - margin)))
                    faults << name + u' ' + language + ": stays on its side: "_L1 + widget->objectName();
            }
        }
        const Speaking english(u"en"_s);
    });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

// At least 24 px each way: what is pressed, and fields.
void TestEveryWindow::targetsAreLargeEnough()
{
    QSet<QString> faults;
    int targets = 0;
    Scenes::play([&](const QString &name, QWidget &window) {
        const auto widgets = window.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool pressed = qobject_cast<const QAbstractButton *>(widget)
                || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget)
                || qobject_cast<const QAbstractSpinBox *>(widget);
            // The spin box round its own field is what is pressed.
            if (!pressed || !widget->isVisible() || widget->objectName() == "qt_spinbox_lineedit"_L1)
                continue;
            ++targets;
            if (widget->width() < 24 || widget->height() < 24)
                faults << u"%1: %2 (%3): %4 × %5"_s.arg(
                    name, widget->objectName(), QString::fromLatin1(widget->metaObject()->className()),
                    QString::number(widget->width()), QString::number(widget->height()));
        }
    });
    QVERIFY2(targets > 100, qPrintable(QString::number(targets)));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.values().join(u'\n')));
}

QTEST_MAIN(TestEveryWindow)
#include "tst_everywindow.moc"
