#include "app/branding/brand.h"
#include "tests/support/console.h"
#include "tests/support/layoutcheck.h"
#include "tests/support/scenes.h"
#include "tests/support/spokentexts.h"
#include "ui/blocklistview.h"
#include "ui/icons.h"
#include "ui/languageswitcher.h"
#include "ui/outlinestyle.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QHash>
#include <QIcon>
#include <QImage>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QProgressBar>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QToolButton>
#include <QWidget>

#include <algorithm>
#include <memory>

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

/// What reads the same as in English in a language, and is right so: reviewed word by word.
const QHash<QString, QSet<QString>> sameWords{
    { u"de"_s, { u"Server"_s, u"Token"_s, u"Details"_s, u"Name"_s, u"Pause"_s, u"Version"_s } },
    { u"es"_s, { u"Token"_s } },
    { u"fr"_s, { u"Cause"_s, u"Pause"_s, u"Version"_s } },
    { u"id"_s, { u"Edit"_s, u"Server"_s, u"Token"_s } },
    { u"pt-BR"_s, { u"Token"_s } },
    { u"vi"_s, { u"Token"_s } },
};

/// What is called so in every language: people, ids, addresses, what was typed.
class Data
{
public:
    Data(const QWidget &window, const QList<SpokenTexts::Text> &texts)
    {
        static const QRegularExpression isolates(u"\u2068([^\u2069]*)\u2069"_s);
        for (const SpokenTexts::Text &text : texts) {
            for (auto it = isolates.globalMatch(text.text); it.hasNext();)
                m_all << it.next().captured(1);
        }
        const auto fields = window.findChildren<QLineEdit *>();
        for (const QLineEdit *field : fields)
            m_all << field->text();
        const auto lists = window.findChildren<BlockListView *>();
        for (const BlockListView *list : lists) {
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                const QModelIndex index = list->model()->index(row, 0);
                m_all << index.data().toString() << index.data(BlockListModel::BlockeeIdRole).toString();
            }
        }
        const LanguageSwitcher languages;
        for (const QString &language : languages.available())
            m_all << languages.nativeName(language);
        m_all << Brand::ofThisBuild().name;
    }
    bool holds(const QString &text) const { return m_all.contains(text); }

private:
    QSet<QString> m_all;
};

/// The words of the text that are in no name: without digits and signs.
QString bare(const QString &text)
{
    QString words = SpokenTexts::ownWords(text);
    while (!words.isEmpty() && !words.back().isLetter())
        words.chop(1);
    return words;
}

/// What the server answered, for whoever is asked for help: said as it came.
bool isProtocol(const QString &text)
{
    static const QRegularExpression answers(
        u"^(<[^>]*>)?HTTP [0-9]|(^|\n)error\\.code |^[0-9-]{10}T[0-9:]{8}Z"_s);
    return text.contains(answers);
}

bool isOfQt(const SpokenTexts::Text &text)
{
    return text.where.contains("/qt_"_L1) || text.where.endsWith("action"_L1)
        || text.where.endsWith("action does"_L1);
}

/// Whether the text is shortcuts, which Qt writes: some keys are called the same everywhere.
bool isKeys(const SpokenTexts::Text &text)
{
    return text.where.endsWith(": keys"_L1);
}

} // namespace

/// Every window, page and state, in every language that we ship and in the pseudo-languages.
class TestEveryWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void noTextIsCutOff();
    void noTextIsCutOffInLargeLetters();
    void noEnglishIsLeft();
    void everyControlHasANameInItsLanguage();
    void accessKeysLeadToOneThing();
    void namesAreIsolated();
    void rightToLeftIsMirrored();
    void iconsWithADirectionAreMirrored();
    void targetsAreLargeEnough();
    void switchingLeavesNothingBehind();

private:
    enum class Kind { CutOff, English, Nameless, AccessKeys, Isolation, Mirroring, Target };
    /// One round through all windows, and in each through all languages, serves all that only looks.
    void look(const QString &name, QWidget &window);
    void look(const QString &name, QWidget &window, const QString &language);
    void lookForEnglish(const QString &place, const QString &language, const QList<SpokenTexts::Text> &texts);
    void lookAtAccessKeys(const QString &place, const QWidget &window, const QString &language);
    void lookAtNames(const QString &place, QWidget &window, const QList<SpokenTexts::Text> &texts);
    void lookAtTargets(const QString &name, const QWidget &window);
    void verify(Kind kind);

    QMap<Kind, QStringList> m_faults;
    int m_scenes = 0;
    int m_targets = 0;
    int m_accessKeys = 0;
    int m_namesRead = 0;
    // Of the window that is looked at, in English.
    QList<SpokenTexts::Text> m_english;
    std::unique_ptr<Data> m_data;
    QHash<const QWidget *, QRect> m_places;
    QHash<const QProgressBar *, QImage> m_bars;
};

void TestEveryWindow::initTestCase()
{
    OutlineStyle::install();
    Scenes::play([this](const QString &name, QWidget &window) { look(name, window); });
    QVERIFY(m_scenes > 60);
}

void TestEveryWindow::look(const QString &name, QWidget &window)
{
    ++m_scenes;
    {
        const Speaking english(u"en"_s);
        m_english = SpokenTexts::of(window);
        m_data = std::make_unique<Data>(window, m_english);
        m_places = LayoutCheck::places(window);
        m_bars.clear();
        const auto bars = window.findChildren<QProgressBar *>();
        for (QProgressBar *bar : bars) {
            if (bar->isVisible() && bar->maximum() > 0)
                m_bars.insert(bar, bar->grab().toImage());
        }
        lookAtAccessKeys(name, window, u"en"_s);
    }
    const QStringList languages = shipped() + QStringList{ u"en-XA"_s, u"ar-XB"_s };
    for (const QString &language : languages) {
        const Speaking speaking(language);
        look(name, window, language);
    }
    const Speaking english(u"en"_s);
}

void TestEveryWindow::look(const QString &name, QWidget &window, const QString &language)
{
    const QString place = name + u' ' + language + ": "_L1;
    lookAtTargets(name + u' ' + language, window); // the letters of some are low
    for (const QString &fault : LayoutCheck::faults(window))
        m_faults[Kind::CutOff] << place + fault;
    if (QGuiApplication::layoutDirection() == Qt::RightToLeft) {
        if (window.layoutDirection() != Qt::RightToLeft)
            m_faults[Kind::Mirroring] << place + "not from right to left"_L1;
        for (const QString &fault : LayoutCheck::notMirrored(window, m_places))
            m_faults[Kind::Mirroring] << place + fault;
        for (auto it = m_bars.cbegin(); it != m_bars.cend(); ++it) {
            const QImage now = const_cast<QProgressBar *>(it.key())->grab().toImage();
            const auto colour = [](const QImage &picture, int tenth) {
                return picture.pixel(picture.width() * tenth / 10, picture.height() / 2);
            };
            if (colour(now, 1) != colour(it.value(), 9) || colour(now, 9) != colour(it.value(), 1))
                m_faults[Kind::Mirroring] << place + "the bar fills from the left"_L1;
        }
    }
    if (language == "en"_L1 || language == "ar-XB"_L1)
        return;
    const QList<SpokenTexts::Text> texts = SpokenTexts::of(window);
    lookForEnglish(place, language, texts);
    if (Speaking::isPseudo(language))
        return;
    for (const QString &control : SpokenTexts::nameless(&window))
        m_faults[Kind::Nameless] << place + control;
    lookAtAccessKeys(place, window, language);
    lookAtNames(place, window, texts);
}

void TestEveryWindow::lookForEnglish(const QString &place, const QString &language,
                                     const QList<SpokenTexts::Text> &texts)
{
    QHash<QString, QString> now;
    for (const SpokenTexts::Text &text : texts)
        now.insert(text.where, text.text);
    const QSet<QString> same = sameWords.value(language);
    const bool pseudo = Speaking::isPseudo(language);
    const auto outsideBrackets = [](QString text) {
        static const QRegularExpression innermost(u"\\[[^\\[\\]]*\\]"_s);
        while (text.contains(innermost))
            text.remove(innermost);
        // Dates and lists of names are the locale's.
        static const QRegularExpression ofLocale(u"\\w+ [0-9]+, [0-9]+ at [0-9:]+\\W[AP]M|, and "_s);
        return SpokenTexts::ownWords(text.remove(ofLocale));
    };
    for (const SpokenTexts::Text &text : std::as_const(m_english)) {
        const QString words = SpokenTexts::ownWords(text.text);
        if (!SpokenTexts::hasLetters(words) || m_data->holds(words) || m_data->holds(text.text)
            || m_data->holds(bare(text.text)) || isKeys(text) || isProtocol(text.text))
            continue;
        const QString translated = now.take(text.where);
        if (translated.isEmpty())
            m_faults[Kind::English] << place + "nothing for “"_L1 + text.text + u"” "_s + text.where;
        // Whole sentences: no part of one was never given to the translators. Qt's own words are not in it.
        else if (pseudo && !isOfQt(text) && SpokenTexts::hasLetters(outsideBrackets(translated)))
            m_faults[Kind::English] << place + u'“' + translated + u"” "_s + text.where;
        else if (!pseudo && SpokenTexts::ownWords(translated) == words && !same.contains(bare(text.text)))
            m_faults[Kind::English] << place + u'“' + text.text + u"” "_s + text.where;
    }
}

/// In sight at once: the same letter twice opens neither. Arabic and Persian have none: there letters join.
void TestEveryWindow::lookAtAccessKeys(const QString &place, const QWidget &window, const QString &language)
{
    QStringList texts;
    const auto add = [&texts](const QList<QAction *> &actions) {
        for (const QAction *action : actions) {
            if (action->isVisible())
                texts << action->text();
        }
    };
    if (qobject_cast<const QMenu *>(&window)) {
        add(window.actions());
    } else {
        const auto widgets = window.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible() || widget->window() != &window)
                continue;
            if (qobject_cast<const QMenuBar *>(widget))
                add(widget->actions());
            else if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
                     button && !qobject_cast<const QToolButton *>(widget))
                texts << button->text();
            else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
                texts << label->text();
        }
    }
    QMap<QString, QString> taken;
    for (const QString &text : std::as_const(texts)) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            continue;
        ++m_accessKeys;
        if (language == "ar"_L1 || language == "fa"_L1)
            m_faults[Kind::AccessKeys] << place + text + " has an access key"_L1;
        if (taken.contains(key))
            m_faults[Kind::AccessKeys] << place + text + " shares its access key with "_L1 + taken[key];
        taken.insert(key, text);
    }
}

/// A row is a sentence that begins with its name; elsewhere a name is isolated from the sentence's direction.
void TestEveryWindow::lookAtNames(const QString &place, QWidget &window,
                                  const QList<SpokenTexts::Text> &texts)
{
    const auto lists = window.findChildren<BlockListView *>();
    for (const BlockListView *list : lists) {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            const QString sentence = index.data(Qt::AccessibleTextRole).toString();
            if (!sentence.startsWith(index.data().toString()))
                m_faults[Kind::Isolation] << place + "does not begin with the name: "_L1 + sentence;
        }
    }
    static const QStringList names{ u"Dina Okafor"_s,           u"محمد العلي"_s, u"田中 さくら"_s,
                                    u"Siobhán Ní Dhomhnaill"_s, u"สมชาย ใจดี"_s,  u"127.0.0.1"_s };
    static const QStringList shown{ u": text"_s, u": title"_s, u": second line"_s, u": tool tip"_s };
    for (const SpokenTexts::Text &text : texts) {
        const bool isShown = std::any_of(shown.cbegin(), shown.cend(),
                                         [&text](const QString &what) { return text.where.endsWith(what); });
        for (const QString &name : names) {
            const qsizetype at = text.text.indexOf(name);
            if (at < 0 || !isShown)
                continue;
            ++m_namesRead;
            const QStringView before = QStringView(text.text).left(at);
            if (before.count(QChar(0x2068)) <= before.count(QChar(0x2069)))
                m_faults[Kind::Isolation] << place + "not isolated: "_L1 + text.text + u' ' + text.where;
        }
    }
}

// At least 24 px each way: what is pressed, and fields.
void TestEveryWindow::lookAtTargets(const QString &name, const QWidget &window)
{
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool pressed = qobject_cast<const QAbstractButton *>(widget)
            || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QAbstractSpinBox *>(widget);
        // The spin box round its own field is what is pressed.
        if (!pressed || !widget->isVisible() || widget->objectName() == "qt_spinbox_lineedit"_L1)
            continue;
        ++m_targets;
        if (widget->width() < 24 || widget->height() < 24)
            m_faults[Kind::Target] << u"%1: %2 (%3): %4 × %5"_s.arg(
                name, widget->objectName(), QString::fromLatin1(widget->metaObject()->className()),
                QString::number(widget->width()), QString::number(widget->height()));
    }
}

void TestEveryWindow::verify(Kind kind)
{
    QStringList faults = m_faults.value(kind);
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestEveryWindow::cleanup()
{
    Console::language = u"en"_s;
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(QLocale(QLocale::English));
}

void TestEveryWindow::noTextIsCutOff()
{
    verify(Kind::CutOff);
}

void TestEveryWindow::noTextIsCutOffInLargeLetters()
{
    const QFont font = QApplication::font();
    QFont larger = font;
    larger.setPointSizeF(font.pointSizeF() * 2);
    QApplication::setFont(larger);
    QStringList faults;
    Scenes::play([&](const QString &name, QWidget &window) {
        for (const QString &language : shipped() + QStringList{ u"en-XA"_s }) {
            const Speaking speaking(language);
            for (const QString &fault : LayoutCheck::faults(window))
                faults << name + u' ' + language + ": "_L1 + fault;
        }
        const Speaking english(u"en"_s);
    });
    QApplication::setFont(font);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestEveryWindow::noEnglishIsLeft()
{
    verify(Kind::English);
}

void TestEveryWindow::everyControlHasANameInItsLanguage()
{
    verify(Kind::Nameless);
}

void TestEveryWindow::accessKeysLeadToOneThing()
{
    QVERIFY2(m_accessKeys > 1000, qPrintable(QString::number(m_accessKeys)));
    verify(Kind::AccessKeys);
}

void TestEveryWindow::namesAreIsolated()
{
    QVERIFY2(m_namesRead > 1000, qPrintable(QString::number(m_namesRead)));
    verify(Kind::Isolation);
}

void TestEveryWindow::rightToLeftIsMirrored()
{
    verify(Kind::Mirroring);
}

void TestEveryWindow::iconsWithADirectionAreMirrored()
{
    const QSet<QString> directed{ u"more"_s, u"undo"_s, u"sign-in"_s, u"sign-out"_s, u"sort"_s };
    // Mirrored strokes fall on other parts of pixels.
    const auto areAlike = [](const QImage &a, const QImage &b) {
        int other = 0;
        for (int y = 0; y < a.height(); ++y) {
            for (int x = 0; x < a.width(); ++x)
                other += std::abs(a.pixelColor(x, y).alpha() - b.pixelColor(x, y).alpha()) > 128;
        }
        return other == 0;
    };
    const auto picture = [](const QString &name) {
        return themedIcon(name, QApplication::palette()).pixmap(48, 48).toImage();
    };
    [[maybe_unused]] const QIcon any = themedIcon(u"undo"_s, QApplication::palette()); // the files are there
    const QStringList files = QDir(u":/icons"_s).entryList({ u"*.svg"_s });
    QVERIFY(files.size() > 15);
    for (const QString &file : files) {
        const QString name = file.chopped(4);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        const QImage usual = picture(name);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage now = picture(name);
        QVERIFY2(areAlike(now, directed.contains(name) ? usual.mirrored(true, false) : usual),
                 qPrintable(name));
        QVERIFY2(!directed.contains(name) || !areAlike(now, usual), qPrintable(name));
    }
}

void TestEveryWindow::targetsAreLargeEnough()
{
    QVERIFY2(m_targets > 1000, qPrintable(QString::number(m_targets)));
    verify(Kind::Target);
}

// What cannot be open at the same time, in a language that turns the direction too.
void TestEveryWindow::switchingLeavesNothingBehind()
{
    for (const QString &language : { u"ar"_s, u"ja"_s }) {
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

QTEST_MAIN(TestEveryWindow)
#include "tst_everywindow.moc"
