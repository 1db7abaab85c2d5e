#pragma once

#include "ui/accountwindow.h"
#include "ui/taskbarprogress.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <vector>

/// The program's windows: one at first, one more for each account that a person wants beside it. An account
/// is open in one window at most, so that its journal has one writer. GUI thread.
class AccountWindows : public QObject
{
    Q_OBJECT

public:
    explicit AccountWindows(const AccountWindow::Shared &shared, QObject *parent = nullptr);
    ~AccountWindows() override;

    /// False: no sign-in of this run is stored, and no stored account is offered (the demo's).
    void setRemembering(bool remembering);
    /// Makes one more window, neither shown nor started. It goes when it was closed, but for the last one.
    AccountWindow &open();
    /// Those that are not closed, the one that was used last first.
    QList<AccountWindow *> all() const;

    /// The window that was used last comes to the front.
    void present();
    /// Closes every window; those with work under way ask.
    void quit();
    /// Ends without a question, each window as MainWindow::endSoon() does.
    void endSoon();
    /// The desktop's session may end, or is only stored: bulk work pauses, and if the program is then told to
    /// quit, it ends soon. Nobody says so when the session goes on: after a while the work does.
    void sessionEnds();

signals:
    void allClosed();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void choose(AccountWindow &from, const QString &id);
    void openBeside(const QString &id);
    void removeAccount(AccountWindow &from, const QString &id, bool withHistory);
    AccountWindow *showing(const QString &id, const AccountWindow *except = nullptr) const;
    void used(const AccountWindow *window);
    void closed(const AccountWindow *window);
    void showProgress();

    const AccountWindow::Shared m_shared;
    bool m_remembering = true;
    TaskbarProgress m_taskbar;
    QTimer m_sessionGoesOn{ this };
    std::vector<std::unique_ptr<AccountWindow>> m_windows; ///< the one that was used last comes first
    std::vector<std::unique_ptr<AccountWindow>> m_gone; ///< closed, to be deleted in the next turn
};
