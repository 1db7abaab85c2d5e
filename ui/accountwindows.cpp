#include "ui/accountwindows.h"

#include "app/account/credentialstore.h"
#include "app/account/settings.h"
#include "app/model/listcache.h"
#include "ui/bulkwork.h"

#include <QApplication>
#include <QEvent>
#include <QScreen>
#include <QString>

#include <algorithm>
#include <chrono>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestLogOut = 10s; ///< that nobody has heard more of

/// Beside the other one, so that both are seen.
QRect placeBeside(const QWidget &other)
{
    const QRect screen = other.screen()->availableGeometry();
    QRect place = other.normalGeometry().isValid() ? other.normalGeometry() : other.geometry();
    place.translate(32, 32);
    if (!screen.contains(place))
        place.moveTopLeft(screen.topLeft());
    return place;
}

} // namespace

AccountWindows::AccountWindows(const AccountWindow::Shared &shared, QObject *parent)
    : QObject(parent), m_shared(shared)
{
    m_sessionGoesOn.setObjectName(u"sessionGoesOn"_s);
    m_sessionGoesOn.setSingleShot(true);
    m_sessionGoesOn.setInterval(longestLogOut);
    connect(&m_sessionGoesOn, &QTimer::timeout, this, [this] {
        for (const auto &one : m_windows)
            one->window.goOnAfterHold();
    });
}

AccountWindows::~AccountWindows() = default;

void AccountWindows::setRemembering(bool remembering)
{
    m_remembering = remembering;
}

AccountWindow &AccountWindows::open()
{
    auto made = std::make_unique<AccountWindow>(m_shared);
    AccountWindow &one = *made;
    one.window.setRemembering(m_remembering);
    if (!m_windows.empty()) {
        one.window.setWindowState(Qt::WindowNoState);
        one.window.setGeometry(placeBeside(m_windows.front()->window));
    }
    one.session.setClaim([this, &one](const Account &account) { return !showing(account.id(), &one); });
    connect(&one.window, &MainWindow::accountChosen, this,
            [this, &one](const QString &id) { choose(one, id); });
    connect(&one.window, &MainWindow::newWindowRequested, this,
            [this](const QString &id) { openBeside(id); });
    connect(&one.window, &MainWindow::accountRemovalRequested, this,
            [this, &one](const QString &id, bool withHistory) { removeAccount(one, id, withHistory); });
    connect(&one.window, &MainWindow::activated, this, [this, &one] { used(&one); });
    connect(&one.window, &MainWindow::workChanged, this, &AccountWindows::showProgress);
    connect(&one.window, &MainWindow::closed, this, [this, &one] { closed(&one); });
    connect(&one.window, &MainWindow::quitRequested, this, &AccountWindows::quit);
    m_windows.insert(m_windows.begin(), std::move(made));
    return one;
}

QList<AccountWindow *> AccountWindows::all() const
{
    QList<AccountWindow *> windows;
    for (const auto &one : m_windows)
        windows.append(one.get());
    return windows;
}

void AccountWindows::present()
{
    if (!m_windows.empty())
        m_windows.front()->window.present();
}

void AccountWindows::quit()
{
    const QList<AccountWindow *> windows = all();
    for (AccountWindow *one : windows)
        one->window.close();
}

void AccountWindows::endSoon()
{
    const QList<AccountWindow *> windows = all();
    for (AccountWindow *one : windows)
        one->window.endSoon();
}

void AccountWindows::sessionEnds()
{
    const QList<AccountWindow *> windows = all();
    for (AccountWindow *one : windows)
        one->window.holdWork();
    m_sessionGoesOn.start();
    qApp->installEventFilter(this);
}

/// Once the session ends: Qt itself would close window by window, and each would ask.
bool AccountWindows::eventFilter(QObject *object, QEvent *event)
{
    if (object != qApp || event->type() != QEvent::Quit)
        return QObject::eventFilter(object, event);
    qApp->removeEventFilter(this);
    m_sessionGoesOn.stop();
    endSoon();
    return true;
}

void AccountWindows::choose(AccountWindow &from, const QString &id)
{
    const auto known = m_shared.settings.account(id);
    if (!known || showing(id) || from.window.isBusy()) {
        openBeside(id);
        AccountWindow *one = showing(id);
        if (one && from.window.isBusy())
            one->window.sayThatWorkGoesOn(*from.session.account());
        return;
    }
    from.window.switchTo(*known);
}

void AccountWindows::openBeside(const QString &id)
{
    if (AccountWindow *one = showing(id)) {
        one->window.present();
        return;
    }
    const auto known = m_shared.settings.account(id);
    if (!known && !id.isEmpty())
        return;
    AccountWindow &one = open();
    one.window.show();
    one.window.startWith(known);
}

void AccountWindows::removeAccount(AccountWindow &from, const QString &id, bool withHistory)
{
    const auto deleteHistory = [&id](AccountWindow &by) {
        by.journal.deleteHistory(id, &by.window, [&by](bool deleted) {
            if (!deleted)
                by.window.sayThatTheHistoryRemains();
        });
    };
    if (AccountWindow *one = showing(id)) {
        one->session.signOut();
        if (withHistory)
            deleteHistory(*one);
        return;
    }
    const auto known = m_shared.settings.account(id);
    if (!known)
        return;
    m_shared.settings.forgetAccount(id);
    m_shared.cache.remove(id);
    if (withHistory)
        deleteHistory(from);
    if (known->staySignedIn)
        m_shared.credentials.remove(id, &from.window, [&from](CredentialStore::Outcome outcome) {
            if (outcome != CredentialStore::Outcome::Done)
                from.window.sayThatTheTokenMayRemain();
        });
}

AccountWindow *AccountWindows::showing(const QString &id, const AccountWindow *except) const
{
    for (const auto &one : m_windows) {
        const auto account = one->session.account();
        if (one.get() != except && account && account->id() == id)
            return one.get();
    }
    return nullptr;
}

void AccountWindows::used(const AccountWindow *window)
{
    const auto found = std::find_if(m_windows.begin(), m_windows.end(),
                                    [window](const auto &one) { return one.get() == window; });
    if (found != m_windows.end())
        std::rotate(m_windows.begin(), found, std::next(found));
}

void AccountWindows::closed(const AccountWindow *window)
{
    const auto found = std::find_if(m_windows.begin(), m_windows.end(),
                                    [window](const auto &one) { return one.get() == window; });
    if (found == m_windows.end())
        return;
    if (m_windows.size() == 1) {
        qApp->removeEventFilter(this);
        emit allClosed();
        return;
    }
    m_gone.push_back(std::move(*found));
    m_windows.erase(found);
    showProgress();
    // It is still inside its own call.
    QMetaObject::invokeMethod(
        this, [this] { m_gone.clear(); }, Qt::QueuedConnection);
}

/// The program has one entry in the task bar: of all windows together.
void AccountWindows::showProgress()
{
    qint64 settled = 0;
    qint64 remaining = 0;
    bool isRunning = false;
    for (const auto &one : m_windows) {
        const BulkWork &work = one->window.work();
        isRunning = isRunning || work.isRunning();
        settled += work.settled();
        remaining += work.remaining();
    }
    const qint64 total = settled + remaining;
    m_taskbar.show(isRunning ? static_cast<int>(total == 0 ? 100 : 100 * settled / total) : 0,
                   isRunning ? std::optional(static_cast<int>(remaining)) : std::nullopt);
}
