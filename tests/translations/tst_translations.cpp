#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

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
    void edgesOfTextsAreKept_data() { languages(); }
    void edgesOfTextsAreKept();
    void noTextNamesTheProduct();

private:
    void languages();
    QTemporaryDir m_folder;
    QMap<QString, Message> m_current; ///< what the sources hold now
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
    const QString fresh = m_folder.filePath(u"fresh_ja.ts"_s);
    const QDir sources(QStringLiteral(BLOCKLIST_SOURCES));
    QProcess lupdate;
    lupdate.start(QStringLiteral(BLOCKLIST_LUPDATE),
                  { u"-silent"_s, u"-no-obsolete"_s, sources.filePath(u"app"_s), sources.filePath(u"ui"_s),
                    u"-ts"_s, fresh });
    QVERIFY2(lupdate.waitForFinished(60'000), qPrintable(lupdate.errorString()));
    const auto messages = readMessages(fresh);
    for (const Message &message : messages)
        m_current.insert(message.name(), message);
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
    const int forms = language == "en"_L1 ? 2 : 1; // zh, ja and ko have one
    const auto messages = readMessages(tsFile(language));
    for (const Message &message : messages) {
        if (message.numerus)
            QVERIFY2(message.translations.size() == forms, qPrintable(message.name()));
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
