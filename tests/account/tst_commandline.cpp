#include "app/branding/brand.h"
#include "app/commandline.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

/// Flags, environment and token file; what is wrong is told in words that name where it stood.
class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void nothingGivenRuns();
    void flagsWinOverEnvironment();
    void environmentAlone();
    void tokenFileGivesTheFirstLineTrimmed();
    void standardInputIsReadToTheEndOfItsFirstLineOnly();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void mistakesInTheEnvironmentAreNamed_data();
    void mistakesInTheEnvironmentAreNamed();
    void valuesKeepTheirDirection();
    void aTokenAsArgumentIsRefusedAndNotRepeated();
    void aFifoIsNotOpened();
    void helpAndVersion();
    void optionsOfQtAreLeftToQt();
    void demo();
    void aLockedServerCantBeReplaced();
    void whatIsPresetIsFilledIn();

private:
    CommandLine parse(const QStringList &arguments)
    {
        QBuffer input(&m_input);
        input.open(QIODevice::ReadOnly);
        CommandLine result = CommandLine::parse(QStringList{ u"blocklist-console"_s } + arguments,
                                                m_environment, input, m_brand);
        m_left = input.readAll();
        return result;
    }

    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(content);
        return file.fileName();
    }

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    Brand m_brand = Brand::ofThisBuild();
    QByteArray m_input;
    QByteArray m_left;

private slots:
    void init()
    {
        m_environment = QProcessEnvironment();
        m_brand = Brand::ofThisBuild();
        m_input.clear();
    }
};

void TestCommandLine::nothingGivenRuns()
{
    const CommandLine result = parse({});
    QCOMPARE(result.outcome, CommandLine::Outcome::Run);
    QVERIFY(result.server.isEmpty() && result.clientKey.isEmpty() && result.token.isEmpty());
    QVERIFY(!result.demo);
    QCOMPARE(result.demoSize, 250);
}

void TestCommandLine::flagsWinOverEnvironment()
{
    m_environment.insert(u"IMKIT_SERVER_URL"_s, u"https://env.example"_s);
    m_environment.insert(u"IMKIT_CLIENT_KEY"_s, u"envkey"_s);
    m_environment.insert(u"IMKIT_TOKEN"_s, u"envtoken"_s);
    const QString file = write(u"token"_s, "filetoken\n");
    const CommandLine result = parse({ u"--server"_s, u"https://flag.example"_s, u"--client-key=flagkey"_s,
                                       u"--token-file"_s, file, u"--locale"_s, u"ja"_s });
    QCOMPARE(result.text, QString());
    QCOMPARE(result.server, u"https://flag.example"_s);
    QCOMPARE(result.clientKey, u"flagkey"_s);
    QCOMPARE(result.token, u"filetoken"_s);
    QCOMPARE(result.locale, u"ja"_s);
}

void TestCommandLine::environmentAlone()
{
    m_environment.insert(u"IMKIT_SERVER_URL"_s, u" https://env.example "_s);
    m_environment.insert(u"IMKIT_CLIENT_KEY"_s, u"envkey"_s);
    m_environment.insert(u"IMKIT_TOKEN"_s, u"envtoken\n"_s);
    const CommandLine result = parse({});
    QCOMPARE(result.outcome, CommandLine::Outcome::Run);
    QCOMPARE(result.server, u"https://env.example"_s);
    QCOMPARE(result.clientKey, u"envkey"_s);
    QCOMPARE(result.token, u"envtoken"_s);
}

void TestCommandLine::tokenFileGivesTheFirstLineTrimmed()
{
    QCOMPARE(parse({ u"--token-file"_s, write(u"t1"_s, "  abc.def \r\nsecond") }).token, u"abc.def"_s);
    const QByteArray longest(8 * 1024, 'a');
    QCOMPARE(parse({ u"--token-file"_s, write(u"t2"_s, longest) }).token.size(), longest.size());
}

void TestCommandLine::standardInputIsReadToTheEndOfItsFirstLineOnly()
{
    m_input = "from-stdin\nrest";
    const CommandLine result = parse({ u"--token-file"_s, u"-"_s });
    QCOMPARE(result.outcome, CommandLine::Outcome::Run);
    QCOMPARE(result.token, u"from-stdin"_s);
    QCOMPARE(m_left, QByteArray("rest"));
}

void TestCommandLine::mistakesAreNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QStringList &arguments, const QString &named) {
        QTest::newRow(name) << arguments << named;
    };
    row("unknown option", { u"--colour"_s }, u"colour"_s);
    row("unknown short option", { u"-x"_s }, u"x"_s);
    row("value missing", { u"--server"_s }, u"server"_s);
    row("something else", { u"file.txt"_s }, u"Only options"_s);
    row("server without scheme", { u"--server"_s, u"localhost:8080"_s }, u"--server"_s);
    row("empty server", { u"--server="_s }, u"--server"_s);
    row("server with password", { u"--server"_s, u"https://a:b@c"_s }, u"--server"_s);
    row("server with query", { u"--server"_s, u"https://c/?x"_s }, u"--server"_s);
    row("client key with line break", { u"--client-key"_s, u"a\r\nb"_s }, u"--client-key"_s);
    row("empty client key", { u"--client-key="_s }, u"--client-key"_s);
    row("no such token file", { u"--token-file"_s, m_folder.filePath(u"none"_s) }, u"--token-file"_s);
    row("folder as token file", { u"--token-file"_s, m_folder.path() }, u"--token-file"_s);
    row("empty token file", { u"--token-file"_s, write(u"empty"_s, "\nabc") }, u"--token-file"_s);
    row("token file too long", { u"--token-file"_s, write(u"long"_s, QByteArray(9000, 'a')) },
        u"--token-file"_s);
    row("token with space", { u"--token-file"_s, write(u"space"_s, "a b") }, u"--token-file"_s);
    row("empty standard input", { u"--token-file"_s, u"-"_s }, u"--token-file"_s);
    row("no language", { u"--locale"_s, u"!!"_s }, u"--locale"_s);
    row("demo size no number", { u"--demo"_s, u"--demo-size"_s, u"many"_s }, u"--demo-size"_s);
    row("demo size negative", { u"--demo"_s, u"--demo-size=-1"_s }, u"--demo-size"_s);
    row("demo size without demo", { u"--demo-size"_s, u"5"_s }, u"--demo-size"_s);
    row("demo of another server", { u"--demo"_s, u"--server"_s, u"https://c"_s }, u"--server"_s);
    row("demo with a client key", { u"--demo"_s, u"--client-key"_s, u"k"_s }, u"--client-key"_s);
    row("demo with a token", { u"--demo"_s, u"--token-file"_s, write(u"good"_s, "abc") }, u"--token-file"_s);
}

void TestCommandLine::mistakesAreNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const CommandLine result = parse(arguments);
    QCOMPARE(result.outcome, CommandLine::Outcome::Mistake);
    QVERIFY2(result.text.contains(named), qPrintable(result.text));
    QVERIFY(result.text.endsWith(u'\n'));
}

void TestCommandLine::mistakesInTheEnvironmentAreNamed_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    const QString server = u"IMKIT_SERVER_URL"_s;
    const QString key = u"IMKIT_CLIENT_KEY"_s;
    const QString token = u"IMKIT_TOKEN"_s;
    QTest::newRow("server without scheme") << server << u"your-app.imkit.io"_s;
    QTest::newRow("server with password") << server << u"https://a:hidden@c"_s;
    QTest::newRow("server with fragment") << server << u"https://c/#hidden"_s;
    QTest::newRow("client key with space") << key << u"a hidden"_s;
    QTest::newRow("client key too long") << key << QString(8193, u'k');
    QTest::newRow("token with space") << token << u"a hidden"_s;
    QTest::newRow("token of two lines") << token << u"a\r\nhidden: b"_s;
    QTest::newRow("token in another script") << token << u"hidden\u5c01"_s;
    QTest::newRow("token too long") << token << QString(8193, u't');
}

void TestCommandLine::mistakesInTheEnvironmentAreNamed()
{
    QFETCH(QString, variable);
    QFETCH(QString, value);
    m_environment.insert(variable, value);
    const CommandLine result = parse({});
    QCOMPARE(result.outcome, CommandLine::Outcome::Mistake);
    QVERIFY2(result.text.contains(variable), qPrintable(result.text));
    QVERIFY2(!result.text.contains("hidden"_L1), qPrintable(result.text));
    // Given by an option, the variable does not matter.
    const QString option = variable == "IMKIT_SERVER_URL"_L1 ? u"--server=https://good.example"_s
        : variable == "IMKIT_CLIENT_KEY"_L1                  ? u"--client-key=good"_s
                                                             : u"--token-file=-"_s;
    m_input = "good\n";
    QCOMPARE(parse({ option }).outcome, CommandLine::Outcome::Run);
}

// "--server" would read "server--" in a sentence from right to left; elsewhere a terminal could show the
// marks.
void TestCommandLine::valuesKeepTheirDirection()
{
    QLocale::setDefault(QLocale(QLocale::Arabic));
    QVERIFY(parse({ u"--server"_s, u"x"_s }).text.contains(u"\u2068--server\u2069"_s));
    QVERIFY(parse({ u"--colour"_s }).text.contains(u"\u2068colour\u2069"_s));
    QLocale::setDefault(QLocale(QLocale::English));
    QVERIFY(!parse({ u"--server"_s, u"x"_s }).text.contains(QChar(0x2068)));
    QVERIFY(!parse({ u"--col\u202eour"_s }).text.contains(QChar(0x202E)));
}

void TestCommandLine::aTokenAsArgumentIsRefusedAndNotRepeated()
{
    for (const QStringList &arguments :
         { QStringList{ u"--token=secret"_s }, QStringList{ u"--token"_s, u"secret"_s } }) {
        const CommandLine result = parse(arguments);
        QCOMPARE(result.outcome, CommandLine::Outcome::Mistake);
        QVERIFY(result.text.contains("--token-file"_L1));
        QVERIFY(!result.text.contains("secret"_L1));
    }
}

void TestCommandLine::aFifoIsNotOpened()
{
    const QString fifo = m_folder.filePath(u"fifo"_s);
    QCOMPARE(mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    QCOMPARE(parse({ u"--token-file"_s, fifo }).outcome, CommandLine::Outcome::Mistake); // would hang
}

void TestCommandLine::helpAndVersion()
{
    const CommandLine help = parse({ u"--help"_s });
    QCOMPARE(help.outcome, CommandLine::Outcome::ShowText);
    for (const QString &word : { u"--server"_s, u"--client-key"_s, u"--token-file"_s, u"--locale"_s,
                                 u"--demo"_s, u"--demo-size"_s, u"IMKIT_TOKEN"_s, u"--version"_s })
        QVERIFY2(help.text.contains(word), qPrintable(word));
    const CommandLine version = parse({ u"--version"_s });
    QCOMPARE(version.outcome, CommandLine::Outcome::ShowText);
    QVERIFY(version.text.startsWith("blocklist-console "_L1));
    // The help, too, speaks the language that was asked for; so do mistakes.
    QCOMPARE(parse({ u"--locale"_s, u"ja"_s, u"--help"_s }).locale, u"ja"_s);
    QCOMPARE(parse({ u"--colour"_s, u"--locale"_s, u"ja"_s }).locale, u"ja"_s);
    QCOMPARE(parse({ u"--server"_s, u"x"_s, u"--locale"_s, u"ja"_s }).locale, u"ja"_s);
}

void TestCommandLine::optionsOfQtAreLeftToQt()
{
    QCOMPARE(parse({ u"-platform"_s, u"offscreen"_s, u"--style"_s, u"fusion"_s, u"-reverse"_s }).outcome,
             CommandLine::Outcome::Run);
}

void TestCommandLine::demo()
{
    const CommandLine result = parse({ u"--demo"_s, u"--demo-size"_s, u"12"_s });
    QVERIFY(result.demo);
    QCOMPARE(result.demoSize, 12);
    // What stands in the environment is for other days.
    m_environment.insert(u"IMKIT_SERVER_URL"_s, u"https://env.example"_s);
    QCOMPARE(parse({ u"--demo"_s }).outcome, CommandLine::Outcome::Run);
}

void TestCommandLine::aLockedServerCantBeReplaced()
{
    m_brand.server = u"https://own.example"_s;
    m_brand.clientKey = u"ownkey"_s;
    QCOMPARE(parse({ u"--server"_s, u"https://other.example"_s }).server, u"https://other.example"_s);

    m_brand.locked = true;
    const CommandLine other = parse({ u"--server"_s, u"https://other.example"_s });
    QCOMPARE(other.outcome, CommandLine::Outcome::Mistake);
    QVERIFY2(other.text.contains("--server"_L1) && other.text.contains("https://own.example"_L1),
             qPrintable(other.text));
    const CommandLine key = parse({ u"--client-key"_s, u"otherkey"_s });
    QCOMPARE(key.outcome, CommandLine::Outcome::Mistake);
    QVERIFY2(key.text.contains("--client-key"_L1), qPrintable(key.text));
    m_environment.insert(u"IMKIT_SERVER_URL"_s, u"https://other.example"_s);
    const CommandLine variable = parse({});
    QCOMPARE(variable.outcome, CommandLine::Outcome::Mistake);
    QVERIFY2(variable.text.contains("IMKIT_SERVER_URL"_L1), qPrintable(variable.text));
    // Naming its own one does no harm.
    m_environment.clear();
    const CommandLine own =
        parse({ u"--server"_s, u"https://own.example/"_s, u"--client-key"_s, u"ownkey"_s });
    QCOMPARE(own.text, QString());
}

void TestCommandLine::whatIsPresetIsFilledIn()
{
    m_brand.server = u"https://own.example"_s;
    m_brand.clientKey = u"ownkey"_s;
    QVERIFY(parse({}).server.isEmpty());
    m_environment.insert(u"IMKIT_TOKEN"_s, u"token"_s);
    const CommandLine result = parse({});
    QCOMPARE(result.server, u"https://own.example"_s);
    QCOMPARE(result.clientKey, u"ownkey"_s);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
