#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <unicode/locid.h>
#include <unicode/plurrule.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    QStringList translations;
    QString type;
    bool numerus = false;

    QString name() const { return context + u'|' + source + u'|' + comment; }
};

QList<Message> readMessages(const QString &file)
{
    QList<Message> messages;
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&device);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.append({ context, {}, {}, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1 });
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            messages.last().comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().type = xml.attributes().value("type"_L1).toString();
            if (!messages.last().numerus)
                messages.last().translations.append(xml.readElementText());
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().translations.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// The placeholders of a text, sorted. %n and %Ln may be left out in one plural form ("one person"), so they
/// are not counted.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?[0-9]{1,2}"_s);
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    return found;
}

/// The letters after a single &, in lower case.
QString mnemonics(QString text)
{
    text.remove("&&"_L1);
    static const QRegularExpression pattern(u"&(.)"_s, QRegularExpression::DotMatchesEverythingOption);
    QString found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found += it.next().captured(1).toLower();
    return found;
}

QString tsFile(const QString &language, const QString &name = u"blocklist_console_"_s)
{
    return QStringLiteral(BLOCKLIST_TRANSLATIONS) + u'/' + name + language + ".ts"_L1;
}

/// CLDR's plural categories in which Qt uses the same form as in another one, in CLDR's order without the
/// last of each form: that one is what the form was written for. forms: how many Qt asks of the language.
QStringList categoriesThatQtLacks(const QString &language, qsizetype forms, const QString &folder)
{
    QString texts;
    for (qsizetype form = 0; form < forms; ++form)
        texts += u"<numerusform>%1</numerusform>"_s.arg(form);
    const QString file = folder + "/forms_"_L1 + language;
    QFile ts(file + ".ts"_L1);
    if (!ts.open(QIODevice::WriteOnly))
        return { u"no file"_s };
    ts.write(u"<!DOCTYPE TS><TS version=\"2.1\" language=\"%1\"><context><name>c</name><message "
             "numerus=\"yes\"><source>s</source><translation>%2</translation></message></context></TS>"_s
                 .arg(language, texts)
                 .toUtf8());
    ts.close();
    QTranslator qt;
    if (QProcess::execute(QStringLiteral(BLOCKLIST_LRELEASE), { u"-silent"_s, ts.fileName() }) != 0
        || !qt.load(file + ".qm"_L1))
        return { u"lrelease failed"_s };

    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::PluralRules> cldr(
        icu::PluralRules::forLocale(icu::Locale(language.toLatin1().constData()), status));
    QMap<QString, QSet<QString>> categories; // by Qt's form
    const auto note = [&](int n) {
        std::string category;
        cldr->select(n).toUTF8String(category);
        categories[qt.translate("c", "s", nullptr, n)].insert(QString::fromStdString(category));
    };
    for (int n = 0; n <= 1000; ++n)
        note(n);
    for (const int n : { 10'000, 100'000, 1'000'000, 10'000'000, 100'000'000, 1'000'000'000 })
        note(n);
    QStringList lacking;
    for (const QSet<QString> &shared : std::as_const(categories)) {
        QStringList inOrder;
        for (const QString &category : { u"zero"_s, u"one"_s, u"two"_s, u"few"_s, u"many"_s, u"other"_s }) {
            if (shared.contains(category))
                inOrder << category;
        }
        lacking << inOrder.first(inOrder.size() - 1);
    }
    return lacking;
}

} // namespace

/// Every language that we ship is complete at every commit.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyTextIsTranslated_data() { languages(); }
    void everyTextIsTranslated();
    void placeholdersAreKept_data() { languages(); }
    void placeholdersAreKept();
    void everyPluralFormIsFilled_data() { languages(); }
    void everyPluralFormIsFilled();
    void everyPluralCategoryIsFilled_data() { languages(); }
    void everyPluralCategoryIsFilled();
    void mnemonicsLeadToOneThing_data() { languages(); }
    void mnemonicsLeadToOneThing();
    void edgesOfTextsAreKept_data() { languages(); }
    void edgesOfTextsAreKept();
    void noTextNamesTheProduct();
    void theProductStandsInOnePlace();
    void theDesktopFileSpeaksTheLanguages();
    void qtSpeaksTheLanguage_data() { languages(); }
    void qtSpeaksTheLanguage();

private:
    void languages();
    QTemporaryDir m_folder;
    QMap<QString, Message> m_current; ///< what the sources hold now
    QMap<QString, qsizetype> m_forms; ///< plural forms of each language
};

void TestTranslations::languages()
{
    QTest::addColumn<QString>("language");
    const auto shipped = QStringLiteral(BLOCKLIST_LANGUAGES).split(u',');
    for (const QString &language : shipped)
        QTest::newRow(qPrintable(language)) << language;
}

void TestTranslations::initTestCase()
{
    // What the sources hold now, and how many plural forms Qt asks of each language.
    const QDir sources(QStringLiteral(BLOCKLIST_SOURCES));
    QStringList arguments{ u"-silent"_s, u"-no-obsolete"_s, sources.filePath(u"app"_s),
                           sources.filePath(u"ui"_s), u"-ts"_s };
    const auto fresh = [this](const QString &language) {
        return m_folder.filePath("fresh_"_L1 + language + ".ts"_L1);
    };
    const auto shipped = QStringLiteral(BLOCKLIST_LANGUAGES).split(u',');
    for (const QString &language : shipped)
        arguments << fresh(language);
    QProcess lupdate;
    lupdate.start(QStringLiteral(BLOCKLIST_LUPDATE), arguments);
    QVERIFY2(lupdate.waitForFinished(60'000), qPrintable(lupdate.errorString()));
    for (const QString &language : shipped) {
        const auto messages = readMessages(fresh(language));
        for (const Message &message : messages) {
            m_current.insert(message.name(), message);
            if (message.numerus)
                m_forms.insert(language, message.translations.size());
        }
    }
    QVERIFY(m_current.size() > 10);
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(QString, language);
    auto missing = m_current;
    const auto messages = readMessages(tsFile(language));
    for (const Message &message : messages) {
        QVERIFY2(message.type.isEmpty(), qPrintable(message.type + ": "_L1 + message.name()));
        QVERIFY2(m_current.contains(message.name()),
                 qPrintable("no longer in the sources: "_L1 + message.name()));
        for (const QString &text : message.translations)
            QVERIFY2(!text.trimmed().isEmpty(), qPrintable(message.name()));
        missing.remove(message.name());
    }
    // English is the source language: only its plural forms need a file.
    if (language == "en"_L1)
        missing.removeIf([](auto it) { return !it.value().numerus; });
    QVERIFY2(missing.isEmpty(), qPrintable(missing.keys().join(u'\n')));
}

void TestTranslations::placeholdersAreKept()
{
    QFETCH(QString, language);
    const auto messages = readMessages(tsFile(language));
    for (const Message &message : messages) {
        bool someFormCounts = !message.numerus || !message.source.contains("%n"_L1);
        for (const QString &text : message.translations) {
            QVERIFY2(placeholders(text) == placeholders(message.source),
                     qPrintable(message.source + " -> "_L1 + text));
            someFormCounts = someFormCounts || text.contains("%n"_L1) || text.contains("%Ln"_L1);
        }
        QVERIFY2(someFormCounts, qPrintable("no %n in any form: "_L1 + message.name()));
    }
}

void TestTranslations::everyPluralFormIsFilled()
{
    QFETCH(QString, language);
    const qsizetype forms = m_forms.value(language);
    QVERIFY(forms > 0);
    const auto messages = readMessages(tsFile(language));
    for (const Message &message : messages) {
        if (!message.numerus)
            continue;
        QVERIFY2(message.translations.size() == forms, qPrintable(message.name()));
        for (const QString &text : message.translations)
            QVERIFY2(!text.trimmed().isEmpty(), qPrintable(message.name()));
    }
}

// Qt's rules know fewer categories than CLDR in some languages: plurals_LANG.ts holds the forms for the
// others, and nothing else.
void TestTranslations::everyPluralCategoryIsFilled()
{
    QFETCH(QString, language);
    QStringList expected;
    const QStringList lacking = categoriesThatQtLacks(language, m_forms.value(language), m_folder.path());
    for (const Message &message : std::as_const(m_current)) {
        if (!message.numerus)
            continue;
        QVERIFY2(message.comment.isEmpty(),
                 qPrintable("two plural texts would be one: "_L1 + message.name()));
        for (const QString &category : lacking)
            expected << message.context + u':' + category + u'|' + message.source + u'|';
    }
    QStringList found;
    const auto messages = readMessages(tsFile(language, u"plurals_"_s));
    for (const Message &message : messages) {
        found << message.name();
        const QString text = message.translations.value(0);
        QVERIFY2(message.type.isEmpty() && !text.isEmpty(), qPrintable(message.name()));
        QVERIFY2(placeholders(text) == placeholders(message.source),
                 qPrintable(message.source + " -> "_L1 + text));
    }
    expected.sort();
    found.sort();
    QCOMPARE(found, expected);
}

// A letter that two things of one window share leads to neither at the first press. A language may do without
// (an underlined letter is hard to see where letters join), but then altogether.
void TestTranslations::mnemonicsLeadToOneThing()
{
    QFETCH(QString, language);
    // English has a file for its plural forms only.
    const QList<Message> messages = language == "en"_L1 ? m_current.values() : readMessages(tsFile(language));
    const bool hasAny = std::any_of(messages.cbegin(), messages.cend(), [&](const Message &message) {
        return !mnemonics(language == "en"_L1 ? message.source : message.translations.value(0)).isEmpty();
    });
    if (!hasAny)
        return;
    QMap<QString, QString> taken; // by context and letter
    const auto check = [&](const Message &message, const QString &text) {
        const QString letters = mnemonics(text);
        // Where letters join, marking one would tear it out of its word: these have none.
        const bool joins = language == "ar"_L1 || language == "fa"_L1;
        QVERIFY2(letters.size() == (joins ? 0 : mnemonics(message.source).size()),
                 qPrintable(message.source + " -> "_L1 + text));
        if (letters.isEmpty())
            return;
        QVERIFY2(letters[0].isLetterOrNumber(), qPrintable(text));
        const QString place = message.context + u'|' + letters[0];
        QVERIFY2(!taken.contains(place),
                 qPrintable(text + " shares its letter with "_L1 + taken.value(place)));
        taken.insert(place, text);
    };
    for (const Message &message : messages) {
        if (language == "en"_L1)
            check(message, message.source);
        else if (!message.numerus)
            check(message, message.translations.value(0));
        if (QTest::currentTestFailed())
            return;
    }
}

void TestTranslations::edgesOfTextsAreKept()
{
    QFETCH(QString, language);
    const auto messages = readMessages(tsFile(language));
    for (const Message &message : messages) {
        for (const QString &text : message.translations) {
            QCOMPARE(text.trimmed(), text);
            QVERIFY2(!message.source.contains(u'…') || text.contains(u'…'),
                     qPrintable(message.source + " -> "_L1 + text));
            QVERIFY2(!text.contains(u'<') || message.source.contains(u'<'), qPrintable(text));
        }
    }
}

// A build for another market has another name.
void TestTranslations::noTextNamesTheProduct()
{
    for (const Message &message : std::as_const(m_current))
        QVERIFY2(!message.source.contains(u"Block List Console"_s, Qt::CaseInsensitive),
                 qPrintable(message.name()));
}

// What tells one company's build from another's comes from app/branding alone.
void TestTranslations::theProductStandsInOnePlace()
{
    static const QRegularExpression literal(uR"x("((?:[^"\\]|\\.)*)")x"_s);
    static const QRegularExpression product(
        u"https?://\\w|block ?list[ -]?console|imkit\\.io|#[0-9a-f]{6}\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression colour(
        u"QColor\\(\\s*(0x)?\\d|\\bqRgb\\(|Qt::(dark)?(red|green|blue|cyan|magenta|yellow)"_s,
        QRegularExpression::CaseInsensitiveOption);
    // The palettes that the desktop can ask for look alike in every build (look.md).
    const QStringList mayHaveColours{ u"ui/palettes.cpp"_s };
    const QDir sources(QStringLiteral(BLOCKLIST_SOURCES));
    int files = 0;
    for (const QString &top : { u"app"_s, u"ui"_s }) {
        QDirIterator found(sources.filePath(top), { u"*.cpp"_s, u"*.h"_s }, QDir::Files,
                           QDirIterator::Subdirectories);
        while (found.hasNext()) {
            const QString name = sources.relativeFilePath(found.next());
            // The demo server is no product; app/branding is the place.
            if (name.startsWith("app/demo/"_L1) || name.startsWith("app/branding/"_L1))
                continue;
            ++files;
            QFile file(found.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            int number = 0;
            while (!file.atEnd()) {
                const QString line = QString::fromUtf8(file.readLine());
                const QString place = u"%1:%2: %3"_s.arg(name).arg(++number).arg(line);
                if (line.trimmed().startsWith("//"_L1) || line.startsWith("#include"_L1))
                    continue;
                for (auto it = literal.globalMatch(line); it.hasNext();)
                    QVERIFY2(!it.next().captured(1).contains(product), qPrintable(place));
                QVERIFY2(mayHaveColours.contains(name) || !line.contains(colour), qPrintable(place));
            }
        }
    }
    QVERIFY(files > 100);
}

void TestTranslations::theDesktopFileSpeaksTheLanguages()
{
    QFile file(QStringLiteral(BLOCKLIST_DESKTOP_FILE));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QStringList expected;
    for (const QString &language : QStringLiteral(BLOCKLIST_LANGUAGES).split(u','))
        expected << u'[' + language + u']';
    expected.sort();
    for (const QString &key : { u"GenericName"_s, u"Comment"_s }) {
        const QRegularExpression entry(u'^' + key + uR"((\[\w+\])=.)"_s, QRegularExpression::MultilineOption);
        QStringList found;
        for (auto it = entry.globalMatch(text); it.hasNext();)
            found << it.next().captured(1);
        found.sort();
        QCOMPARE(found, expected);
        QVERIFY(text.contains(u'\n' + key + u'='));
    }
}

// File dialogs, context menus, roles for screen readers, …: the file for a language of which Qt has nothing
// names all that can be seen.
void TestTranslations::qtSpeaksTheLanguage()
{
    QFETCH(QString, language);
    if (language == "en"_L1)
        return;
    QTranslator qt;
    QVERIFY(qt.load("qtbase_"_L1 + language, u":/i18n"_s));
    const auto texts = readMessages(tsFile(u"th"_s, u"qtbase_"_s));
    QVERIFY(texts.size() > 250);
    for (const Message &text : texts)
        QVERIFY2(
            !qt.translate(text.context.toLatin1(), text.source.toUtf8(), text.comment.toUtf8()).isEmpty(),
            qPrintable(text.name()));
    const auto own = readMessages(tsFile(language, u"qtbase_"_s));
    for (const Message &message : own) {
        const QString translation = message.translations.value(0);
        QVERIFY2(message.type.isEmpty(), qPrintable(message.name()));
        QVERIFY2(placeholders(translation) == placeholders(message.source), qPrintable(message.name()));
        QCOMPARE(mnemonics(translation).size(), mnemonics(message.source).size());
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
