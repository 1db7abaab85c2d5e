#include "app/account/credentialstore.h"
#include "app/account/settings.h"
#include "app/avatar/avatardiskcache.h"
#include "app/branding/brand.h"
#include "app/commandline.h"
#include "app/model/listcache.h"
#include "app/processguard.h"
#include "app/singleinstance.h"
#include "ui/accountwindows.h"
#include "ui/colours.h"
#ifdef Q_OS_LINUX
#include "ui/desktopwishes.h"
#endif
#include "ui/languageswitcher.h"
#include "ui/outlinestyle.h"
#ifdef BLOCKLIST_DEMO
#include "app/demo/demoserver.h"
#endif

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QIcon>
#include <QNetworkProxyFactory>
#include <QSessionManager>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <memory>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// A folder of ours, made if need be, closed to others.
QString ownFolder(QStandardPaths::StandardLocation location, const QString &inside = {})
{
    const QString top = QStandardPaths::writableLocation(location);
    QString folder = inside.isEmpty() ? top : top + u'/' + inside;
    QDir().mkpath(folder);
    for (const QString &each : { top, folder })
        QFile::setPermissions(each, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder;
}

void setNames()
{
    QCoreApplication::setApplicationName(Brand::ofThisBuild().program);
    QCoreApplication::setApplicationVersion(QStringLiteral(BLOCKLIST_VERSION));
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

CommandLine readCommandLine(const QStringList &arguments, const QProcessEnvironment &environment)
{
    QFile standardInput;
    // Unbuffered: what follows the token's line is not ours to read.
    [[maybe_unused]] const bool opened =
        standardInput.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered);
    return CommandLine::parse(arguments, environment, standardInput, Brand::ofThisBuild());
}

/// Help and mistakes: needs no display. The words once more, in the person's language.
int tell(int &argc, char **argv, const CommandLine &first, const QProcessEnvironment &environment)
{
    const QCoreApplication app(argc, argv);
    setNames();
    LanguageSwitcher languages;
    languages.use(first.locale);
    QFile none;
    const CommandLine again =
        CommandLine::parse(argumentsOf(argc, argv), environment, none, Brand::ofThisBuild());
    const bool help = first.outcome == CommandLine::Outcome::ShowText;
    // Standard input is read once only: keep the first words if the second reading went another way.
    const QString &text = again.outcome == first.outcome ? again.text : first.text;
    std::fputs(text.toLocal8Bit().constData(), help ? stdout : stderr);
    return help ? 0 : 2;
}

/// For whoever started it from a terminal. The sentence is of the context "CommandLine".
void say(const char *sentence, const CommandLine &commandLine)
{
    LanguageSwitcher languages;
    languages.use(commandLine.locale);
    const QString words = QCoreApplication::translate("CommandLine", sentence);
    std::fputs((Brand::ofThisBuild().program + ": "_L1 + words + u'\n').toLocal8Bit().constData(), stderr);
}

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    const auto environment = QProcessEnvironment::systemEnvironment();
    CommandLine commandLine = readCommandLine(argumentsOf(argc, argv), environment);
    qunsetenv(CommandLine::tokenVariable);
    if (commandLine.outcome != CommandLine::Outcome::Run)
        return tell(argc, argv, commandLine, environment);

    const QApplication app(argc, argv);
    setNames();
    const Brand &brand = Brand::ofThisBuild();
    QGuiApplication::setDesktopFileName(brand.program);
    QApplication::setWindowIcon(QIcon(u":/brand/icon.svg"_s));
    OutlineStyle::install();
    if (brand.accent.isValid())
        QApplication::setPalette(Colours::accented(brand.accent));
#ifdef Q_OS_LINUX
    std::optional<DesktopWishes> wishes;
    // Where there is no bus, connecting must not be tried: it would start one.
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        wishes.emplace(brand.accent, QDBusConnection::sessionBus()).start();
#endif
    // Never asked for this machine itself: the token would leave it.
    QNetworkProxyFactory::setUseSystemConfiguration(true);

    // What the demo leaves behind goes with it.
    const std::unique_ptr<QTemporaryDir> demoFolder(commandLine.demo ? new QTemporaryDir : nullptr);
    const auto cacheFolder = [&](const QString &name) {
        return demoFolder ? demoFolder->filePath(name) : ownFolder(QStandardPaths::CacheLocation, name);
    };
    SingleInstance instance(SingleInstance::runtimeFolder(ownFolder(QStandardPaths::CacheLocation)),
                            ownFolder(QStandardPaths::AppConfigLocation));
    // A demo disturbs nobody.
    if (!commandLine.demo) {
        switch (instance.start()) {
        case SingleInstance::Role::First:
        case SingleInstance::Role::Unguarded:
            break;
        case SingleInstance::Role::Second:
            if (!commandLine.server.isEmpty() || !commandLine.clientKey.isEmpty()
                || !commandLine.token.isEmpty())
                say(QT_TRANSLATE_NOOP("CommandLine",
                                      "The program is running already: its window is shown, and what was "
                                      "given here is not used."),
                    commandLine);
            return 0;
        case SingleInstance::Role::Unanswered:
            say(QT_TRANSLATE_NOOP("CommandLine",
                                  "The program is running already, but doesn’t answer. End that one first."),
                commandLine);
            return 1;
        }
    }

    Settings settings(ownFolder(QStandardPaths::AppConfigLocation) + "/settings.ini"_L1);
    settings.keepTo(brand);
    LanguageSwitcher languages;
    languages.use(commandLine.locale.isEmpty() ? settings.language() : commandLine.locale);

    CredentialStore credentials(brand.program);
    ListCache cache(cacheFolder(u"lists"_s));
    AccountWindows windows({ .settings = settings,
                             .languages = languages,
                             .credentials = credentials,
                             .cache = cache,
                             .journalFolder = demoFolder
                                 ? demoFolder->filePath(u"journal"_s)
                                 : ownFolder(QStandardPaths::AppDataLocation, u"journal"_s),
                             .avatarCache = std::make_shared<AvatarDiskCache>(cacheFolder(u"avatars"_s)) });
    windows.setRemembering(!commandLine.demo);
    MainWindow &window = windows.open().window;
    QObject::connect(&instance, &SingleInstance::raiseRequested, &windows, &AccountWindows::present);

    const TerminationWatcher watcher;
    QObject::connect(&watcher, &TerminationWatcher::terminationRequested, &windows, &AccountWindows::endSoon);
    QObject::connect(&app, &QGuiApplication::commitDataRequest, &windows, &AccountWindows::sessionEnds);
    // A demo does not come back with the session.
    if (commandLine.demo)
        QObject::connect(&app, &QGuiApplication::saveStateRequest, &app, [](QSessionManager &session) {
            session.setRestartHint(QSessionManager::RestartNever);
        });
    // A window that is hidden still waits for what is under way.
    QApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(&windows, &AccountWindows::allClosed, &app, &QCoreApplication::quit,
                     Qt::QueuedConnection);

#ifdef BLOCKLIST_DEMO
    std::unique_ptr<DemoServer> demo;
#endif
    bool started = false;
    const auto start = [&] {
        if (std::exchange(started, true))
            return;
        std::optional<SignInRequest> given;
#ifdef BLOCKLIST_DEMO
        if (commandLine.demo) {
            demo = std::make_unique<DemoServer>(DemoServer::Options{ .size = commandLine.demoSize });
            if (!demo->listen()) {
                say(QT_TRANSLATE_NOOP("CommandLine", "The demo server found no free port on this computer."),
                    commandLine);
                QCoreApplication::exit(1);
                return;
            }
            commandLine.server = demo->url().toString();
            commandLine.clientKey = QString::fromLatin1(demo->clientKey());
            commandLine.token = QString::fromLatin1(demo->token());
        }
#endif
        if (!commandLine.server.isEmpty() || !commandLine.clientKey.isEmpty()
            || !commandLine.token.isEmpty()) {
            given = SignInRequest{ .server = commandLine.server,
                                   .clientKey = commandLine.clientKey,
                                   .token = commandLine.token,
                                   .staySignedIn = false,
                                   .plainHttpAllowed = false,
                                   .remember = false };
            commandLine.token.fill(u'\0');
            commandLine.token.clear();
        }
        window.start(given);
    };
    // Everything slow waits for the window to be seen; a window that nobody sees (minimised) waits no longer
    // than that.
    QObject::connect(&window, &MainWindow::firstPainted, &window, start);
    QTimer::singleShot(std::chrono::seconds(2), &window, start);
    window.show();
    return QApplication::exec();
}
