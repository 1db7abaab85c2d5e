#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

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

QString tsFile(const QString &language)
{
    return QStringLiteral(BLOCKLIST_TRANSLATIONS) + "/blocklist_console_"_L1 + language + ".ts"_L1;
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
    void mnemonicsLeadToOneThing_data() { languages(); }
    void mnemonicsLeadToOneThing();
    void edgesOfTextsAreKept_data() { languages(); }
    void edgesOfTextsAreKept();
    void noTextNamesTheProduct();

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

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
