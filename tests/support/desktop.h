#pragma once

#include <QDBusConnection>
#include <QImage>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <memory>
#include <thread>

struct xcb_connection_t;

/// A desktop of a test's own: an X server (Xvfb), a session bus on which only the accessibility bus can be
/// started, that bus, and the one thing that a window manager cannot be left out for: the newest window has
/// the focus, and the one before it when that goes. Ends with the object.
class Desktop
{
public:
    Desktop();
    ~Desktop();
    Q_DISABLE_COPY_MOVE(Desktop)

    /// False when something is missing; problem() says what.
    bool start();
    QString problem() const { return m_problem; }

    /// For the programs that run on it; folders are theirs to add.
    QProcessEnvironment environment() const { return m_environment; }
    QDBusConnection accessibilityBus() const;
    /// Another program's window, in front of all others and with the focus.
    void openOtherWindow();
    /// All of its screen, as it is now.
    QImage picture() const;
    /// Of the first window that has one so many pixels wide; null when none has.
    QImage windowIcon(int side) const;

private:
    bool startXServer();
    bool startSessionBus();
    bool startAccessibilityBus();
    bool manageWindows();
    /// Starts it as a child that does not outlive the test, and reads the first line that it prints.
    QByteArray firstLine(QProcess &process, const QString &program, const QStringList &arguments);

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QProcess m_xServer;
    QProcess m_sessionBus;
    xcb_connection_t *m_connection = nullptr; ///< the window manager's, which ends it
    std::jthread m_windowManager;
    QString m_sessionName;
    QString m_accessibilityName;
    QString m_problem;
};

/// How long a condition is waited for that may take a while on a busy machine.
#ifdef __SANITIZE_ADDRESS__
inline constexpr int patienceMs = 60'000;
#else
inline constexpr int patienceMs = 20'000;
#endif

/// Makes the process a child that is killed when the test ends, however it ends.
void dieWithTest(QProcess &process);
