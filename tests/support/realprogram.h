#pragma once

#include "tests/support/atspi.h"

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

class Desktop;
class DemoServer;

/// The real program on a desktop, with folders of its own that outlive its runs; seen and driven over AT-SPI
/// only.
class RealProgram
{
public:
    explicit RealProgram(const Desktop &desktop, const QString &file = QStringLiteral(BLOCKLIST_PROGRAM));
    ~RealProgram();
    Q_DISABLE_COPY_MOVE(RealProgram)

    /// From now on each start signs in to the server as the variables of the environment say.
    void signInTo(const DemoServer &server);
    /// For the starts to come.
    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }
    /// Starts it and waits until it is on the accessibility bus.
    bool start(const QStringList &arguments = {});
    /// Ends a run at once, and waits for its end.
    void kill();
    void send(int signal) const;
    bool waitForEnd(int ms) { return m_process.waitForFinished(ms); }
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    int exitCode() const; ///< -1 when a signal ended it
    QString howItEnded(); ///< the exit code or the signal, and what it said on standard error
    /// Starts another one in the same folders, waits for its end; its exit code.
    int startAgain(const QStringList &arguments = {});

    AtSpiObject root() const { return m_root; }
    AtSpiObject window() const; ///< the main window, waited for
    /// The folder of the journals.
    QString journalFolder() const;
    QByteArray errors(); ///< what it said on standard error

private:
    const Desktop &m_desktop;
    const QString m_file;
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QProcess m_process;
    AtSpiObject m_root;
};
