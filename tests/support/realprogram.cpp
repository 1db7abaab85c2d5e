#include "tests/support/realprogram.h"

#include "app/demo/demoserver.h"
#include "tests/support/desktop.h"

#include <QDir>

#include <array>
#include <csignal>

using namespace Qt::StringLiterals;

RealProgram::RealProgram(const Desktop &desktop, const QString &file)
    : m_desktop(desktop), m_file(file), m_environment(desktop.environment())
{
    static constexpr std::array folders{ "HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME",
                                         "XDG_RUNTIME_DIR" };
    for (const char *name : folders) {
        const QString path = m_folder.filePath(QString::fromLatin1(name).toLower());
        QDir().mkpath(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_environment.insert(QString::fromLatin1(name), path);
    }
    dieWithTest(m_process);
}

RealProgram::~RealProgram()
{
    kill();
}

void RealProgram::signInTo(const DemoServer &server)
{
    m_environment.insert(u"IMKIT_SERVER_URL"_s, server.url().toString());
    m_environment.insert(u"IMKIT_CLIENT_KEY"_s, QString::fromLatin1(server.clientKey()));
    m_environment.insert(u"IMKIT_TOKEN"_s, QString::fromLatin1(server.token()));
}

bool RealProgram::start(const QStringList &arguments)
{
    m_process.setProcessEnvironment(m_environment);
    m_process.start(m_file, arguments);
    if (!m_process.waitForStarted())
        return false;
    return waitFor([this] {
               m_root = AtSpiObject::application(m_desktop.accessibilityBus(), m_process.processId());
               return !m_root.isNull() || !isRunning();
           })
        && !m_root.isNull();
}

void RealProgram::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(patienceMs);
}

void RealProgram::send(int signal) const
{
    ::kill(static_cast<pid_t>(m_process.processId()), signal);
}

int RealProgram::exitCode() const
{
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QString RealProgram::howItEnded()
{
    // QProcess keeps the signal where it would keep the exit code.
    const QString how =
        m_process.exitStatus() == QProcess::NormalExit ? u"exit code %1. %2"_s : u"ended by signal %1. %2"_s;
    return how.arg(m_process.exitCode()).arg(QString::fromUtf8(errors()));
}

int RealProgram::startAgain(const QStringList &arguments)
{
    QProcess second;
    dieWithTest(second);
    second.setProcessEnvironment(m_environment);
    second.start(m_file, arguments);
    if (!second.waitForFinished(patienceMs)) {
        second.kill();
        second.waitForFinished();
        return -1;
    }
    return second.exitStatus() == QProcess::NormalExit ? second.exitCode() : -1;
}

AtSpiObject RealProgram::window() const
{
    AtSpiObject window;
    waitFor([&] {
        const QList<AtSpiObject> windows = m_root.children();
        for (const AtSpiObject &candidate : windows) {
            if (candidate.is(AtSpiObject::Role::Frame)) {
                window = candidate;
                return true;
            }
        }
        return !isRunning();
    });
    return window;
}

QString RealProgram::journalFolder() const
{
    return m_folder.filePath(u"xdg_data_home/blocklist-console/journal"_s);
}

QByteArray RealProgram::errors()
{
    return m_process.readAllStandardError();
}
