#pragma once

#include <QCoreApplication>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

class QIODevice;
struct Brand;

/// What the command line and the environment ask for (design.md, Command line). Flags win over the
/// environment. Works before any QCoreApplication exists; a token never stands among the arguments.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    enum class Outcome {
        Run,
        ShowText, ///< --help, --version: text goes to standard output, exit code 0
        Mistake ///< text goes to standard error, exit code 2
    };

    QString server; ///< empty when not given
    QString clientKey;
    QString token;
    QString locale;
    bool demo = false;
    int demoSize = 250;
    Outcome outcome = Outcome::Run;
    QString text; ///< for ShowText and Mistake; ends with a newline

    /// arguments: as in argv, the program's name first. standardInput: read for "--token-file -", up to the
    /// end of its first line. With anything to sign in with, what the brand presets is filled in.
    static CommandLine parse(const QStringList &arguments, const QProcessEnvironment &environment,
                             QIODevice &standardInput, const Brand &brand);
    /// Names of the environment variables that are read.
    static constexpr auto serverVariable = "IMKIT_SERVER_URL";
    static constexpr auto clientKeyVariable = "IMKIT_CLIENT_KEY";
    static constexpr auto tokenVariable = "IMKIT_TOKEN";

private:
    static CommandLine mistake(const QString &program, const QString &sentence);
};
