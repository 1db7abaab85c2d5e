#include "app/commandline.h"

#include "app/api/credentials.h"
#include "app/api/endpoint.h"
#include "app/branding/brand.h"
#include "app/text/foreigntext.h"

#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <variant>

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumDemoSize = 1'000'000;

/// Options that QApplication itself understands and takes out; each is followed by a value.
bool isQtOptionWithValue(const QString &argument)
{
    static const QStringList names{ u"platform"_s, u"platformtheme"_s,   u"style"_s,   u"session"_s,
                                    u"display"_s,  u"qwindowgeometry"_s, u"geometry"_s };
    if (!argument.startsWith(u'-'))
        return false;
    return names.contains(argument.sliced(argument.startsWith("--"_L1) ? 2 : 1));
}

QStringList withoutQtOptions(const QStringList &arguments)
{
    QStringList ours;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (isQtOptionWithValue(arguments.at(i)))
            ++i;
        else if (arguments.at(i) != "-reverse"_L1 && arguments.at(i) != "--reverse"_L1)
            ours.append(arguments.at(i));
    }
    return ours;
}

/// The first line, trimmed; null when it is too long. Reads no further than that line.
QByteArray firstLine(QIODevice &device)
{
    const QByteArray line = device.readLine(longestHeaderValue + 2);
    if (line.size() > longestHeaderValue && !line.endsWith('\n'))
        return {};
    const QByteArray trimmed = line.trimmed();
    return trimmed.isNull() ? QByteArray("") : trimmed;
}

/// A value inside a sentence. Marks of direction only where it runs from right to left: a terminal may show
/// them.
QString inside(const QString &value)
{
    return QLocale().textDirection() == Qt::RightToLeft ? isolated(value) : cleanForeignText(value);
}

} // namespace

CommandLine CommandLine::mistake(const QString &program, const QString &sentence)
{
    CommandLine result;
    result.outcome = Outcome::Mistake;
    //: %1: the name of the program's file
    const QString advice = tr("“%1 --help” shows what can be given.").arg(program);
    result.text = program + ": "_L1 + sentence + u'\n' + advice + u'\n';
    return result;
}

CommandLine CommandLine::parse(const QStringList &arguments, const QProcessEnvironment &environment,
                               QIODevice &standardInput, const Brand &brand)
{
    QString locale;
    const auto mistake = [&](const QString &sentence) {
        CommandLine result = CommandLine::mistake(brand.program, sentence);
        result.locale = locale;
        return result;
    };
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("See whom you blocked in an IMKIT chat, and unblock them.") + u'\n'
                                     + u'\n'
                                     + tr("All options can be left out. The variables IMKIT_SERVER_URL, "
                                          "IMKIT_CLIENT_KEY and IMKIT_TOKEN of the environment do the same; "
                                          "an option wins over its variable. Given server, client key and "
                                          "token, the program signs in at once and stores none of them."));
    const QCommandLineOption serverOption(u"server"_s, tr("Address of the IMKIT server."), u"URL"_s);
    const QCommandLineOption keyOption(u"client-key"_s, tr("Client key of the app."), u"KEY"_s);
    const QCommandLineOption tokenOption(
        u"token-file"_s, tr("File whose first line is your token; “-” reads it from standard input."),
        u"FILE|-"_s);
    const QCommandLineOption localeOption(u"locale"_s, tr("Language and territory, for example ja or zh-TW."),
                                          u"LOCALE"_s);
    const QCommandLineOption demoOption(u"demo"_s, tr("Try the program with an embedded demo server."));
    const QCommandLineOption demoSizeOption(
        u"demo-size"_s, tr("Number of blocked people in the demo (%L1).").arg(CommandLine().demoSize),
        u"N"_s);
    const QCommandLineOption helpOption({ u"h"_s, u"help"_s }, tr("Show this help."));
    const QCommandLineOption versionOption({ u"v"_s, u"version"_s }, tr("Show the version."));
    parser.addOptions({ serverOption, keyOption, tokenOption, localeOption });
#ifdef BLOCKLIST_DEMO
    parser.addOptions({ demoOption, demoSizeOption });
#endif
    parser.addOptions({ helpOption, versionOption });

    const QStringList ours = withoutQtOptions(arguments);
    for (const QString &argument : ours) {
        // Its value must not be repeated anywhere.
        if (argument == "--token"_L1 || argument.startsWith("--token="_L1))
            return mistake(tr("A token can’t be given as an argument, where every program could read it. Use "
                              "--token-file or the variable IMKIT_TOKEN."));
    }
    const bool good = parser.parse(ours);
    locale = parser.value(localeOption);
    if (!good && !parser.unknownOptionNames().isEmpty()) {
        const QString unknown = parser.unknownOptionNames().constFirst();
        if (demoOption.names().contains(unknown) || demoSizeOption.names().contains(unknown))
            return mistake(tr("This build has no demo server."));
        return mistake(tr("There is no option “%1”.").arg(inside(unknown)));
    }
    if (!good)
        return mistake(parser.errorText());

    CommandLine result;
    if (parser.isSet(helpOption)) {
        result.outcome = Outcome::ShowText;
        result.locale = parser.value(localeOption);
        result.text = parser.helpText();
        return result;
    }
    if (parser.isSet(versionOption)) {
        result.outcome = Outcome::ShowText;
        result.text = brand.program + u' ' + QStringLiteral(BLOCKLIST_VERSION) + u'\n';
        return result;
    }
    if (!parser.positionalArguments().isEmpty())
        return mistake(tr("Only options can be given, and one of the arguments isn’t one."));

    const auto given = [&](const QCommandLineOption &option, const char *variable, QString *source) {
        *source = u"--"_s + option.names().constFirst();
        if (parser.isSet(option))
            return parser.value(option).trimmed();
        *source = QLatin1StringView(variable);
        return environment.value(*source).trimmed();
    };
    QString source;

    result.server = given(serverOption, serverVariable, &source);
    if (parser.isSet(serverOption) || !result.server.isEmpty()) {
        const auto parsed = Endpoint::parse(result.server);
        if (std::holds_alternative<EndpointProblem>(parsed))
            return mistake(
                tr("%1 isn’t the address of a server. It begins with https:// and holds no user name, "
                   "no “?” and no “#”, for example %2.")
                    .arg(inside(source), inside(brand.exampleServer)));
        if (!brand.allowsServer(result.server))
            //: %1: an option or variable, %2: the address of a server
            return mistake(tr("This program works with %2 only: %1 can’t name another server.")
                               .arg(inside(source), inside(brand.server)));
    }

    result.clientKey = given(keyOption, clientKeyVariable, &source);
    if ((parser.isSet(keyOption) || !result.clientKey.isEmpty()) && !headerSafe(result.clientKey))
        return mistake(
            tr("%1 isn’t a client key: it has to be letters, digits and signs without spaces, at most "
               "%L2 of them.")
                .arg(inside(source))
                .arg(longestHeaderValue));
    if (!result.clientKey.isEmpty() && !brand.allowsClientKey(result.clientKey))
        //: %1: an option or variable
        return mistake(
            tr("This program has a client key of its own: %1 can’t be given.").arg(inside(source)));

    if (parser.isSet(tokenOption)) {
        source = u"--token-file"_s;
        const QString name = parser.value(tokenOption);
        QByteArray line;
        if (name == "-"_L1) {
            line = firstLine(standardInput);
        } else {
            // Not a FIFO or device: reading those could take for ever.
            QFile file(name);
            if (!QFileInfo(name).isFile() || !file.open(QIODevice::ReadOnly))
                return mistake(
                    tr("%1: the file can’t be read, or isn’t a regular file.").arg(inside(source)));
            line = firstLine(file);
        }
        if (line.isNull())
            return mistake(tr("%1: the first line is too long for a token (more than %L2 bytes).")
                               .arg(inside(source))
                               .arg(longestHeaderValue));
        if (line.isEmpty())
            return mistake(
                tr("%1: the first line is empty; the token should stand there.").arg(inside(source)));
        result.token = QString::fromUtf8(line);
        line.fill('\0');
    } else {
        source = QLatin1StringView(tokenVariable);
        result.token = environment.value(source).trimmed();
    }
    if (!result.token.isEmpty() && !headerSafe(result.token))
        return mistake(
            tr("%1 doesn’t hold a token: it has to be letters, digits and signs without spaces, at most "
               "%L2 of them.")
                .arg(inside(source))
                .arg(longestHeaderValue));

    if (!result.server.isEmpty() || !result.clientKey.isEmpty() || !result.token.isEmpty()) {
        if (result.server.isEmpty())
            result.server = brand.server;
        if (result.clientKey.isEmpty())
            result.clientKey = brand.clientKey;
    }

    if (parser.isSet(localeOption)) {
        result.locale = parser.value(localeOption);
        if (result.locale.size() > 35 || QLocale(result.locale).language() == QLocale::C)
            return mistake(tr("--locale doesn’t name a language, like ja or zh-TW."));
    }
#ifdef BLOCKLIST_DEMO
    result.demo = parser.isSet(demoOption);
    for (const QCommandLineOption &option : { serverOption, keyOption, tokenOption }) {
        if (result.demo && parser.isSet(option))
            //: %1: an option
            return mistake(tr("The demo has a server and a sign-in of its own: %1 can’t be given with it.")
                               .arg(inside(u"--"_s + option.names().constFirst())));
    }
    if (parser.isSet(demoSizeOption)) {
        bool isNumber = false;
        result.demoSize = parser.value(demoSizeOption).toInt(&isNumber);
        if (!isNumber || result.demoSize < 0 || result.demoSize > maximumDemoSize)
            return mistake(tr("--demo-size has to be a number from 0 to %L1.").arg(maximumDemoSize));
        if (!result.demo)
            return mistake(tr("--demo-size goes with --demo only."));
    }
#endif
    return result;
}
