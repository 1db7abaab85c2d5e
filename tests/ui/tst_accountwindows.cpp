#include "tests/support/console.h"
#include "tests/support/faultserver.h"
#include "ui/blocklistview.h"
#include "ui/bulkprogress.h"
#include "ui/bulkwork.h"
#include "ui/closequestion.h"
#include "ui/historywindow.h"
#include "ui/noticebar.h"
#include "ui/removeaccountdialog.h"
#include "ui/signindialog.h"

#include <QAction>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLockFile>
#include <QMenu>
#include <QNetworkProxy>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using State = Session::State;

namespace {

/// A truthful server: the token's first three letters say who asks, and each has a list of their own.
struct Server
{
    Server()
    {
        blocked = { { u"ann"_s, { u"Ada"_s, u"Anton"_s, u"Ali"_s } }, { u"bob"_s, { u"Bea"_s } } };
        server.setRoute([this](const FaultRequest &request) {
            const QString token = QString::fromLatin1(request.header("IM-Authorization"));
            const QString who = token.left(3);
            if (refused.contains(token) || !blocked.contains(who))
                return FaultAnswer::failure(401, "INVALID_TOKEN");
            const QStringList path = request.segments();
            if (path == QStringList{ u"me"_s })
                return FaultAnswer::success(
                    QJsonDocument(QJsonObject{ { u"_id"_s, who },
                                               { u"nickname"_s, who == "ann"_L1 ? u"Ann"_s : u"Bob"_s } })
                        .toJson(QJsonDocument::Compact));
            QStringList &people = blocked[who];
            if (request.method == "GET") {
                QByteArray records;
                for (const QString &person : std::as_const(people))
                    records += (records.isEmpty() ? "" : ",") + blockStatusJson(person.toLower(), person);
                return FaultAnswer::success(R"({"data":[)" + records + "]}");
            }
            const QString person = path.constLast();
            if (request.method == "DELETE")
                people.removeIf([&](const QString &each) { return each.toLower() == person; });
            else
                people.append(person);
            return FaultAnswer::success(blockStatusJson(person));
        });
    }

    FaultServer server;
    QHash<QString, QStringList> blocked; ///< by who asks
    QSet<QString> refused; ///< tokens
};

QStringList shown(const BlockListModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row).data().toString());
    names.sort();
    return names;
}

BlockRefs all(const BlockListModel &model)
{
    return model.blocksAt(0, model.rowCount() - 1);
}

QAction *action(const MainWindow &window, const QString &name)
{
    return window.findChild<QAction *>(name);
}

QString notice(const MainWindow &window)
{
    return window.findChild<NoticeBar *>(u"notice"_s)->text();
}

bool statusBarSays(const MainWindow &window, const QString &words)
{
    const auto labels = window.findChild<QStatusBar *>()->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
                       [&words](const QLabel *label) { return label->text().contains(words); });
}

SignInDialog *signInDialog(const MainWindow &window)
{
    auto *dialog = window.findChild<SignInDialog *>();
    return dialog && dialog->isVisible() ? dialog : nullptr;
}

} // namespace

/// Several accounts in one window and in several, against a server that knows two people. With a real keyring
/// where there is one.
class TestAccountWindows : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void theMenuShowsWhoIsKnown();
    void choosingAnAccountShowsItsOwn();
    void nothingOfOneIsShownUnderTheOther();
    void aLateAnswerIsNotShownUnderTheOther();
    void twoWindowsWorkAtOnce();
    void withoutATokenTheDialogIsFilledIn();
    void workThatIsUnderWayIsNotLeft();
    void unfinishedWorkIsAskedAboutWhenItsAccountIsChosen();
    void anAccountThatIsOpenIsRaised();
    void noSignInOpensAnAccountTwice();
    void aRefusedTokenConcernsOneWindow();
    void signingOutIsOfOneAccount();
    void removingInTheSettingsForgetsTokenAndList();
    void removingWithTheHistoryDeletesIt();
    void signingInAsAnotherKeepsTheFirst();
    void closingOneWindowEndsOnlyThatOne();
    void quittingEndsAll();
    void endingSoonEndsAll();
    void theEndOfTheSessionPausesWorkAndThenEndsAll_data();
    void theEndOfTheSessionPausesWorkAndThenEndsAll();
    void workGoesOnWhenTheSessionDoes_data();
    void workGoesOnWhenTheSessionDoes();
    void theWindowThatWasUsedLastIsRaised();
    void theDemoOffersNoStoredAccount();
    void startsOfflineWithTheLastKnownList();

private:
    void signIn(Session &session, const QString &token, bool stay = false) const;
    /// Ann and Bob have both signed in; Bob, the last one, is shown.
    void signInBoth(bool stay = false);
    QString idOf(const QString &user) const;
    void choose(const MainWindow &window, const QString &user) const;
    AccountWindow *openBeside(const QString &user) const;
    AccountWindow *showing(const QString &user) const;

    bool m_keyring = false;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<Console> m_console;
};

void TestAccountWindows::initTestCase()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    m_keyring = QDBusConnection::sessionBus().isConnected()
        && QDBusConnection::sessionBus().interface()->isServiceRegistered(u"org.freedesktop.secrets"_s);
}

void TestAccountWindows::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<Server>();
    m_console = std::make_unique<Console>(m_folder->path());
    m_console->settings.setAvatarPolicy(AvatarPolicy::None);
    m_console->window.show();
}

void TestAccountWindows::cleanup()
{
    m_console.reset();
    m_server.reset();
}

void TestAccountWindows::signIn(Session &session, const QString &token, bool stay) const
{
    const QSignalSpy signedIn(&session, &Session::signedIn);
    session.signIn({ .server = m_server->server.address(),
                     .clientKey = u"key"_s,
                     .token = token,
                     .staySignedIn = stay });
    QTRY_COMPARE(signedIn.size(), 1);
}

void TestAccountWindows::signInBoth(bool stay)
{
    signIn(m_console->session, u"ann-token"_s, stay);
    QTRY_COMPARE(shown(m_console->model),
                 m_server->blocked[u"ann"_s].size() == 3 ? QStringList({ u"Ada"_s, u"Ali"_s, u"Anton"_s })
                                                         : m_server->blocked[u"ann"_s]);
    signIn(m_console->session, u"bob-token"_s, stay);
    QTRY_COMPARE(shown(m_console->model), QStringList{ u"Bea"_s });
    QTRY_COMPARE(m_console->journal.health(), Journal::Health::Good);
}

QString TestAccountWindows::idOf(const QString &user) const
{
    for (const KnownAccount &each : m_console->settings.accounts()) {
        if (each.account.user.id == user)
            return each.account.id();
    }
    return {};
}

void TestAccountWindows::choose(const MainWindow &window, const QString &user) const
{
    QAction *found = action(window, "accountAction_"_L1 + idOf(user));
    QVERIFY(found);
    found->trigger();
    QCoreApplication::processEvents(); // it acts in the next turn
}

AccountWindow *TestAccountWindows::showing(const QString &user) const
{
    for (AccountWindow *each : m_console->windows.all()) {
        if (each->session.account() && each->session.account()->user.id == user)
            return each;
    }
    return nullptr;
}

AccountWindow *TestAccountWindows::openBeside(const QString &user) const
{
    action(m_console->window, "newWindowAction_"_L1 + idOf(user))->trigger();
    return waitUntil([&] { return showing(user); }) ? showing(user) : nullptr;
}

void TestAccountWindows::theMenuShowsWhoIsKnown()
{
    const auto *menu = m_console->window.findChild<QMenu *>(u"accountMenu"_s);
    const auto accounts = [menu] {
        QStringList texts;
        for (const QAction *each : menu->actions()) {
            if (each->objectName().startsWith("accountAction_"_L1))
                texts.append((each->isChecked() ? u"*"_s : QString()) + each->text());
        }
        return texts;
    };
    QCOMPARE(accounts(), QStringList());
    signInBoth();
    QCOMPARE(accounts(), QStringList({ u"*\u2068Bob\u2069"_s, u"\u2068Ann\u2069"_s }));
    QVERIFY(!action(m_console->window, "newWindowAction_"_L1 + idOf(u"bob"_s)));
    QVERIFY(action(m_console->window, "newWindowAction_"_L1 + idOf(u"ann"_s)));
    // One more of that name, on another server, and one whose name would make a shortcut.
    KnownAccount other = m_console->settings.accounts().constLast();
    other.account.endpoint = std::get<Endpoint>(Endpoint::parse(u"https://elsewhere.example"_s));
    other.account.user.nickname = u"A&n"_s;
    m_console->settings.useAccount(other);
    QCOMPARE(accounts().constFirst(), u"\u2068A&&n\u2069, \u2068elsewhere.example\u2069"_s);
    QCOMPARE(accounts().size(), 3);
    m_console->session.signOut();
    QCOMPARE(accounts().size(), 2);
    QVERIFY(!accounts().constLast().startsWith(u'*'));
}

void TestAccountWindows::choosingAnAccountShowsItsOwn()
{
    if (!m_keyring)
        QSKIP("no secret service");
    signInBoth(true);
    QTRY_VERIFY(m_console->settings.accounts().constFirst().staySignedIn);
    // Its list is there before the server has said a word.
    m_server->server.setHeld(true);
    m_server->server.forgetRequests();
    choose(m_console->window, u"ann"_s);
    QVERIFY(m_console->window.windowTitle().contains(u"\u2068Ann\u2069@"_s));
    QTRY_COMPARE(shown(m_console->model), QStringList({ u"Ada"_s, u"Ali"_s, u"Anton"_s }));
    QCOMPARE(m_console->session.state(), State::SigningIn);
    QTRY_COMPARE(m_server->server.heldCount(), 1);
    m_server->server.setHeld(false);
    QTRY_COMPARE(m_console->session.state(), State::SignedIn);
    QTRY_VERIFY(!m_console->model.isRefreshing());
    for (const FaultRequest &request : m_server->server.requests())
        QCOMPARE(request.header("IM-Authorization"), "ann-token");
    QVERIFY(!signInDialog(m_console->window));
    QVERIFY(action(m_console->window, "accountAction_"_L1 + idOf(u"ann"_s))->isChecked());
    QVERIFY(!action(m_console->window, "accountAction_"_L1 + idOf(u"bob"_s))->isChecked());
    // And at the next start it is this one.
    m_console.reset();
    m_console = std::make_unique<Console>(m_folder->path());
    m_console->window.start();
    QTRY_COMPARE(m_console->session.state(), State::SignedIn);
    QCOMPARE(m_console->session.account()->user.id, u"ann"_s);
    // Leaves nothing for the next test.
    for (const QString &user : { u"ann"_s, u"bob"_s }) {
        bool gone = false;
        m_console->credentials.remove(idOf(user), this, [&](CredentialStore::Outcome) { gone = true; });
        QTRY_VERIFY(gone);
    }
}

void TestAccountWindows::nothingOfOneIsShownUnderTheOther()
{
    signInBoth();
    MainWindow &window = m_console->window;
    auto *search = window.findChild<QLineEdit *>(u"search"_s);
    auto *view = window.findChild<BlockListView *>();
    m_console->model.unblock(all(m_console->model));
    QTRY_VERIFY(notice(window).contains("Bea"_L1));
    QVERIFY(action(window, u"undoAction"_s)->isEnabled());
    QVERIFY(statusBarSays(window, u"Bea"_s));
    signIn(m_console->session, u"ann-token"_s);
    QTRY_COMPARE(m_console->model.rowCount(), 3);
    QVERIFY(notice(window).isEmpty());
    QVERIFY(!statusBarSays(window, u"Bea"_s));
    QVERIFY(!action(window, u"undoAction"_s)->isEnabled());
    QTRY_COMPARE(m_console->journal.health(), Journal::Health::Good);
    std::optional<qint64> entries;
    m_console->journal.count({}, this, [&](qint64 count) { entries = count; });
    QTRY_COMPARE(entries.value_or(-1), 0);

    view->selectAll();
    search->setText(u"a"_s);
    action(window, u"historyAction"_s)->trigger();
    QVERIFY(window.findChild<HistoryWindow *>());
    choose(window, u"bob"_s);
    QCOMPARE(m_console->journal.health(), Journal::Health::Closed);
    QVERIFY(!window.findChild<HistoryWindow *>());
    QVERIFY(search->text().isEmpty());
    QCOMPARE(view->selectedCount(), 0);
    QVERIFY(window.windowTitle().contains(u"\u2068Bob\u2069@"_s));
    for (const QString &name : shown(m_console->model))
        QVERIFY(name != "Ada"_L1);
}

void TestAccountWindows::aLateAnswerIsNotShownUnderTheOther()
{
    signInBoth();
    QTRY_VERIFY(!m_console->model.isRefreshing());
    m_server->server.setHeld(true);
    m_console->model.refresh();
    QTRY_COMPARE(m_server->server.heldCount(), 1);
    choose(m_console->window, u"ann"_s);
    QTRY_VERIFY(signInDialog(m_console->window));
    QTRY_COMPARE(m_console->model.rowCount(), 3);
    m_server->server.setHeld(false);
    signIn(m_console->session, u"ann-token"_s);
    QTRY_VERIFY(!m_console->model.isRefreshing());
    QCOMPARE(shown(m_console->model), QStringList({ u"Ada"_s, u"Ali"_s, u"Anton"_s }));
}

void TestAccountWindows::twoWindowsWorkAtOnce()
{
    m_server->blocked[u"bob"_s].append(u"Ben"_s);
    signIn(m_console->session, u"bob-token"_s);
    action(m_console->window, u"anotherWindowAction"_s)->trigger();
    AccountWindow *beside = m_console->windows.all().constFirst();
    QVERIFY(beside != &m_console->first);
    signIn(beside->session, u"ann-token"_s);
    QTRY_COMPARE(m_console->model.rowCount(), 2);
    QTRY_COMPARE(beside->model.rowCount(), 3);
    QTRY_COMPARE(m_console->journal.health(), Journal::Health::Good);
    QTRY_COMPARE(beside->journal.health(), Journal::Health::Good);
    m_server->server.setHeld(true);
    m_console->window.findChild<BulkWork *>()->unblock(all(m_console->model));
    beside->window.findChild<BulkWork *>()->unblock(all(beside->model));
    QTRY_COMPARE(m_server->server.heldCount(), 5);
    m_server->server.setHeld(false);
    QTRY_VERIFY(!m_console->window.isBusy() && !beside->window.isBusy());
    QVERIFY(m_server->blocked[u"ann"_s].isEmpty() && m_server->blocked[u"bob"_s].isEmpty());
    QVERIFY(notice(m_console->window).contains("2 people"_L1)
            && notice(beside->window).contains("3 people"_L1));
    std::optional<qint64> bobs;
    std::optional<qint64> anns;
    m_console->journal.count({ .outcome = Journal::Outcome::Done }, this,
                             [&](qint64 count) { bobs = count; });
    beside->journal.count({ .outcome = Journal::Outcome::Done }, this, [&](qint64 count) { anns = count; });
    QTRY_COMPARE(bobs.value_or(-1), 2);
    QTRY_COMPARE(anns.value_or(-1), 3);
    // Undo is of its own window too.
    action(m_console->window, u"undoAction"_s)->trigger();
    QTRY_COMPARE(m_server->blocked[u"bob"_s].size(), 2);
    QTRY_VERIFY(!m_console->window.isBusy());
    QVERIFY(m_server->blocked[u"ann"_s].isEmpty());
    QCOMPARE(beside->model.totalCount(), 0);
}

void TestAccountWindows::withoutATokenTheDialogIsFilledIn()
{
    signInBoth();
    MainWindow &window = m_console->window;
    choose(window, u"ann"_s);
    QTRY_VERIFY(signInDialog(window));
    SignInDialog *dialog = signInDialog(window);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"server"_s)->text(), m_server->server.address());
    QCOMPARE(dialog->findChild<QLineEdit *>(u"clientKey"_s)->text(), u"key"_s);
    QVERIFY(dialog->findChild<QLineEdit *>(u"token"_s)->text().isEmpty());
    QCOMPARE(dialog->findChild<QLabel *>(u"headline"_s)->text(), u"Sign in as \u2068Ann\u2069"_s);
    QVERIFY(dialog->findChild<QLabel *>(u"intro"_s)->text().contains("keeps no token"_L1));
    // Behind it stands the list that was known, and why it is not a newer one.
    QTRY_COMPARE(m_console->model.rowCount(), 3);
    QVERIFY(window.findChild<NoticeBar *>(u"banner"_s)->text().contains("keeps no token"_L1));
    dialog->findChild<QLineEdit *>(u"token"_s)->setText(u"ann-token"_s);
    dialog->findChild<QPushButton *>(u"signInButton"_s)->click();
    QTRY_COMPARE(m_console->session.state(), State::SignedIn);
    QTRY_COMPARE(m_console->journal.health(), Journal::Health::Good);
    QVERIFY(window.findChild<NoticeBar *>(u"banner"_s)->text().isEmpty());
    QCOMPARE(m_console->windows.all().size(), 1);
}

void TestAccountWindows::workThatIsUnderWayIsNotLeft()
{
    signInBoth();
    signIn(m_console->session, u"ann-token"_s);
    QTRY_COMPARE(m_console->model.rowCount(), 3);
    QTRY_COMPARE(m_console->journal.health(), Journal::Health::Good);
    m_server->server.setHeld(true);
    auto *work = m_console->window.findChild<BulkWork *>();
    work->unblock(all(m_console->model));
    QTRY_VERIFY(m_server->server.heldCount() > 0);
    choose(m_console->window, u"bob"_s);
    QCOMPARE(m_console->session.account()->user.id, u"ann"_s);
    QVERIFY(work->isRunning());
    QVERIFY(action(m_console->window, "accountAction_"_L1 + idOf(u"ann"_s))->isChecked());
    QCOMPARE(m_console->windows.all().size(), 2);
    AccountWindow *beside = showing(u"bob"_s);
    QVERIFY(beside && beside->window.isVisible());
    QVERIFY2(notice(beside->window).contains("Ann"_L1), qPrintable(notice(beside->window)));
    // Nor for a sign-in.
    action(m_console->window, u"anotherAccountAction"_s)->trigger();
    QTRY_COMPARE(m_console->windows.all().size(), 3);
    QVERIFY(!signInDialog(m_console->window));
    m_server->server.setHeld(false);
    QTRY_VERIFY(m_server->blocked[u"ann"_s].isEmpty());
    QTRY_VERIFY(!work->isRunning());
}

void TestAccountWindows::unfinishedWorkIsAskedAboutWhenItsAccountIsChosen()
{
    signInBoth();
    signIn(m_console->session, u"ann-token"_s);
    QTRY_COMPARE(m_console->model.rowCount(), 3);
    QTRY_COMPARE(m_console->journal.health(), Journal::Health::Good);
    m_server->server.setHeld(true);
    m_console->window.findChild<BulkWork *>()->unblock(all(m_console->model));
    QTRY_VERIFY(m_server->server.heldCount() > 0);
    m_console.reset(); // as if it were killed
    m_server->server.setHeld(false);
    m_server->blocked[u"ann"_s] = { u"Ada"_s };

    m_console = std::make_unique<Console>(m_folder->path());
    m_console->window.show();
    signIn(m_console->session, u"bob-token"_s);
    QTRY_COMPARE(shown(m_console->model), QStringList{ u"Bea"_s });
    QVERIFY(!m_console->visible<QDialog>(u"recoveryDialog"_s));
    signIn(m_console->session, u"ann-token"_s);
    QTRY_VERIFY(m_console->visible<QDialog>(u"recoveryDialog"_s));
    // And the question goes with its account.
    choose(m_console->window, u"bob"_s);
    QVERIFY(!m_console->window.findChild<QDialog *>(u"recoveryDialog"_s));
}

void TestAccountWindows::anAccountThatIsOpenIsRaised()
{
    signInBoth();
    AccountWindow *beside = openBeside(u"ann"_s);
    QVERIFY(beside && beside != &m_console->first);
    QTRY_VERIFY(signInDialog(beside->window));
    QTRY_VERIFY(beside->window.isActiveWindow() || signInDialog(beside->window)->isActiveWindow());
    choose(m_console->window, u"ann"_s);
    QCOMPARE(m_console->session.account()->user.id, u"bob"_s);
    QCOMPARE(m_console->windows.all().size(), 2);
    action(m_console->window, "newWindowAction_"_L1 + idOf(u"ann"_s))->trigger();
    QCoreApplication::processEvents();
    QCOMPARE(m_console->windows.all().size(), 2);
    QVERIFY(action(m_console->window, "accountAction_"_L1 + idOf(u"bob"_s))->isChecked());
    signInDialog(beside->window)->reject();
    choose(beside->window, u"bob"_s);
    QTRY_VERIFY(m_console->window.isActiveWindow());
    QCOMPARE(beside->session.account()->user.id, u"ann"_s);
    QCOMPARE(m_console->windows.all().size(), 2);
}

void TestAccountWindows::noSignInOpensAnAccountTwice()
{
    signInBoth();
    action(m_console->window, u"anotherWindowAction"_s)->trigger();
    QTRY_COMPARE(m_console->windows.all().size(), 2);
    MainWindow &window = m_console->windows.all().constFirst()->window;
    QVERIFY(&window != &m_console->window);
    QTRY_VERIFY(signInDialog(window));
    SignInDialog *dialog = signInDialog(window);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"server"_s)->text(), m_server->server.address());
    dialog->findChild<QLineEdit *>(u"token"_s)->setText(u"bob-token"_s);
    dialog->findChild<QPushButton *>(u"signInButton"_s)->click();
    const auto *words = dialog->findChild<QLabel *>(u"generalError"_s);
    QTRY_VERIFY(words->isVisible());
    QCOMPARE(words->text(), u"This account is open in another window."_s);
    dialog->findChild<QLineEdit *>(u"token"_s)->setText(u"ann-token"_s);
    dialog->findChild<QPushButton *>(u"signInButton"_s)->click();
    QTRY_VERIFY(showing(u"ann"_s));
    QCOMPARE(m_console->session.account()->user.id, u"bob"_s);
}

void TestAccountWindows::aRefusedTokenConcernsOneWindow()
{
    signInBoth();
    AccountWindow *beside = openBeside(u"ann"_s);
    QVERIFY(beside);
    signIn(beside->session, u"ann-token"_s);
    QTRY_COMPARE(shown(beside->model), QStringList({ u"Ada"_s, u"Ali"_s, u"Anton"_s }));
    QTRY_COMPARE(beside->journal.health(), Journal::Health::Good);
    QTRY_VERIFY(!beside->model.isRefreshing());
    m_server->refused.insert(u"ann-token"_s);
    beside->model.refresh();
    m_console->model.refresh();
    QTRY_COMPARE(beside->session.state(), State::Expired);
    QTRY_VERIFY(signInDialog(beside->window));
    QTRY_VERIFY(!m_console->model.isRefreshing());
    QCOMPARE(m_console->session.state(), State::SignedIn);
    QVERIFY(!signInDialog(m_console->window));
    QCOMPARE(shown(m_console->model), QStringList{ u"Bea"_s });
    QVERIFY(beside->window.windowTitle().contains(u"\u2068Ann\u2069@"_s));
    QVERIFY(m_console->window.windowTitle().contains(u"\u2068Bob\u2069@"_s));
    // Each has a history of its own.
    m_console->model.unblock(all(m_console->model));
    QTRY_COMPARE(m_console->model.totalCount(), 0);
    std::optional<qint64> bobs;
    std::optional<qint64> anns;
    m_console->journal.count({}, this, [&](qint64 count) { bobs = count; });
    beside->journal.count({}, this, [&](qint64 count) { anns = count; });
    QTRY_COMPARE(bobs.value_or(-1), 1);
    QTRY_COMPARE(anns.value_or(-1), 0);
}

void TestAccountWindows::signingOutIsOfOneAccount()
{
    signInBoth();
    const QDir lists(m_console->folder.filePath(u"lists"_s));
    QTRY_COMPARE(lists.entryList(QDir::Files).size(), 2);
    const QString ann = idOf(u"ann"_s) + ".list"_L1;
    m_console->session.signOut();
    QTRY_COMPARE(lists.entryList(QDir::Files), QStringList{ ann });
    QVERIFY(idOf(u"bob"_s).isEmpty());
    // The other one is a choice away.
    choose(m_console->window, u"ann"_s);
    QTRY_COMPARE(m_console->model.rowCount(), 3);
}

void TestAccountWindows::removingInTheSettingsForgetsTokenAndList()
{
    signInBoth(m_keyring);
    const QString ann = idOf(u"ann"_s);
    const QString bob = idOf(u"bob"_s);
    const QDir lists(m_console->folder.filePath(u"lists"_s));
    QTRY_COMPARE(lists.entryList(QDir::Files).size(), 2);
    const auto token = [this](const QString &id) {
        std::optional<QByteArray> read;
        m_console->credentials.read(id, this,
                                    [&](CredentialStore::Outcome, const QByteArray &kept) { read = kept; });
        return waitUntil([&] { return read.has_value(); }) ? *read : QByteArray("?");
    };
    if (m_keyring) {
        QCOMPARE(token(ann), "ann-token");
        QCOMPARE(token(bob), "bob-token");
    }
    action(m_console->window, u"settingsAction"_s)->trigger();
    auto *settings = m_console->window.findChild<QDialog *>(u"settingsWindow"_s);
    auto *list = settings->findChild<QListWidget *>(u"accounts"_s);
    const auto remove = [&](int row, const QString &how) {
        list->setCurrentRow(row);
        settings->findChild<QPushButton *>(u"removeAccount"_s)->click();
        settings->findChild<RemoveAccountDialog *>()->findChild<QPushButton *>(how)->click();
    };
    // One that is not open: its history stays.
    QCOMPARE(list->count(), 2);
    remove(1, u"removeAndKeepHistory"_s);
    QTRY_COMPARE(lists.entryList(QDir::Files), QStringList{ bob + ".list"_L1 });
    QCOMPARE(token(ann), QByteArray());
    QCOMPARE(m_console->session.state(), State::SignedIn);
    QCOMPARE(list->count(), 1);
    const QDir journals(m_console->folder.filePath(u"journal"_s));
    QVERIFY(!journals.entryList({ ann + u'*' }, QDir::Files).isEmpty());
    // The one that is: as signing out.
    remove(0, u"removeAndKeepHistory"_s);
    QCOMPARE(m_console->session.state(), State::SignedOut);
    QTRY_VERIFY(lists.entryList(QDir::Files).isEmpty());
    QVERIFY(!journals.entryList({ bob + u'*' }, QDir::Files).isEmpty());
    QCOMPARE(token(bob), QByteArray());
    QVERIFY(settings->isVisible());
    QCOMPARE(m_console->window.findChild<QStackedWidget *>(u"pages"_s)->currentWidget()->objectName(),
             u"signedOutPage"_s);
}

void TestAccountWindows::removingWithTheHistoryDeletesIt()
{
    signInBoth();
    const QString ann = idOf(u"ann"_s);
    const QString bob = idOf(u"bob"_s);
    m_console->model.unblock(all(m_console->model)); // Bob's history has a row
    QTRY_COMPARE(m_console->model.totalCount(), 0);
    const QDir journals(m_console->folder.filePath(u"journal"_s));
    const auto files = [&journals](const QString &id) {
        return journals.entryList({ id + u'*' }, QDir::Files);
    };
    const auto touch = [&journals](const QString &name) {
        QFile file(journals.filePath(name));
        return file.open(QIODevice::WriteOnly);
    };
    QVERIFY(touch(ann + ".sqlite.corrupt-20240229-123456"_L1));
    QVERIFY(touch(ann + "x.sqlite"_L1)); // somebody else's
    action(m_console->window, u"settingsAction"_s)->trigger();
    auto *settings = m_console->window.findChild<QDialog *>(u"settingsWindow"_s);
    auto *list = settings->findChild<QListWidget *>(u"accounts"_s);
    const auto remove = [&](int row) {
        list->setCurrentRow(row);
        settings->findChild<QPushButton *>(u"removeAccount"_s)->click();
        settings->findChild<RemoveAccountDialog *>()
            ->findChild<QPushButton *>(u"removeAndDeleteHistory"_s)
            ->click();
    };
    remove(1);
    QTRY_COMPARE(files(ann), QStringList{ ann + "x.sqlite"_L1 });
    QCOMPARE(m_console->journal.health(), Journal::Health::Good);
    std::optional<qint64> bobs;
    m_console->journal.count({}, this, [&](qint64 count) { bobs = count; });
    QTRY_COMPARE(bobs.value_or(-1), 1);
    // The one that is open.
    remove(0);
    QCOMPARE(m_console->session.state(), State::SignedOut);
    QTRY_COMPARE(files(bob), QStringList());
    QVERIFY(notice(m_console->window).isEmpty());
    // One that another program holds stays, and this is said.
    m_server->blocked[u"bob"_s] = { u"Bea"_s };
    signInBoth();
    QLockFile other(journals.filePath(ann + ".sqlite.lock"_L1));
    QVERIFY(other.tryLock(0));
    remove(1);
    QTRY_VERIFY(notice(m_console->window).contains(u"history couldn’t be deleted"_s));
    QVERIFY(files(ann).contains(ann + ".sqlite"_L1));
}

void TestAccountWindows::signingInAsAnotherKeepsTheFirst()
{
    signIn(m_console->session, u"ann-token"_s);
    QTRY_COMPARE(m_console->model.rowCount(), 3);
    QVERIFY(action(m_console->window, u"anotherAccountAction"_s)->isEnabled());
    action(m_console->window, u"anotherAccountAction"_s)->trigger();
    QTRY_VERIFY(signInDialog(m_console->window));
    SignInDialog *dialog = signInDialog(m_console->window);
    dialog->findChild<QLineEdit *>(u"token"_s)->setText(u"eve-token"_s);
    dialog->findChild<QPushButton *>(u"signInButton"_s)->click();
    QTRY_VERIFY(dialog->findChild<QLabel *>(u"tokenError"_s)->isVisible());
    QCOMPARE(m_console->session.state(), State::SignedIn);
    QCOMPARE(m_console->model.rowCount(), 3);
    dialog->findChild<QLineEdit *>(u"token"_s)->setText(u"bob-token"_s);
    dialog->findChild<QPushButton *>(u"signInButton"_s)->click();
    QTRY_COMPARE(shown(m_console->model), QStringList{ u"Bea"_s });
    QTRY_VERIFY(!signInDialog(m_console->window));
    QVERIFY(!idOf(u"ann"_s).isEmpty());
}

void TestAccountWindows::closingOneWindowEndsOnlyThatOne()
{
    signInBoth();
    QVERIFY(openBeside(u"ann"_s));
    const QSignalSpy closed(&m_console->windows, &AccountWindows::allClosed);
    const QPointer<MainWindow> beside = &showing(u"ann"_s)->window;
    beside->close();
    QTRY_VERIFY(!beside);
    QCOMPARE(m_console->windows.all().size(), 1);
    QVERIFY(m_console->window.isVisible());
    QVERIFY(closed.isEmpty());
    m_server->blocked[u"bob"_s].append(u"Ben"_s);
    m_console->model.refresh();
    QTRY_COMPARE(m_console->model.rowCount(), 2);
    // It may be opened again.
    QVERIFY(openBeside(u"ann"_s));
    showing(u"ann"_s)->window.close();
    m_console->window.close();
    QTRY_COMPARE(closed.size(), 1);
}

void TestAccountWindows::quittingEndsAll()
{
    signInBoth();
    AccountWindow *beside = openBeside(u"ann"_s);
    QVERIFY(beside);
    signIn(beside->session, u"ann-token"_s);
    QTRY_COMPARE(beside->model.rowCount(), 3);
    QTRY_COMPARE(beside->journal.health(), Journal::Health::Good);
    const QSignalSpy closed(&m_console->windows, &AccountWindows::allClosed);
    // Work that is under way is asked about.
    m_server->server.setHeld(true);
    beside->window.findChild<BulkWork *>()->unblock(all(beside->model));
    QTRY_VERIFY(m_server->server.heldCount() > 0);
    action(beside->window, u"quitAction"_s)->trigger();
    QVERIFY(beside->window.findChild<CloseQuestion *>());
    QVERIFY(closed.isEmpty());
    beside->window.findChild<CloseQuestion *>()->findChild<QPushButton *>(u"stay"_s)->click();
    m_server->server.setHeld(false);
    QTRY_VERIFY(!beside->window.isBusy());
    action(beside->window, u"quitAction"_s)->trigger();
    QTRY_COMPARE(closed.size(), 1);
}

void TestAccountWindows::endingSoonEndsAll()
{
    signInBoth();
    AccountWindow *beside = openBeside(u"ann"_s);
    QVERIFY(beside);
    signIn(beside->session, u"ann-token"_s);
    QTRY_COMPARE(beside->model.rowCount(), 3);
    QTRY_COMPARE(beside->journal.health(), Journal::Health::Good);
    const QSignalSpy closed(&m_console->windows, &AccountWindows::allClosed);
    m_server->server.setHeld(true);
    beside->window.findChild<BulkWork *>()->unblock(all(beside->model));
    QTRY_VERIFY(m_server->server.heldCount() > 0);
    QElapsedTimer clock;
    clock.start();
    m_console->windows.endSoon();
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
}

void TestAccountWindows::theEndOfTheSessionPausesWorkAndThenEndsAll_data()
{
    QTest::addColumn<bool>("inBackground");
    QTest::newRow("in the window") << false;
    QTest::newRow("in the background") << true;
}

void TestAccountWindows::theEndOfTheSessionPausesWorkAndThenEndsAll()
{
    QFETCH(bool, inBackground);
    signInBoth();
    AccountWindow *beside = openBeside(u"ann"_s);
    QVERIFY(beside);
    signIn(beside->session, u"ann-token"_s);
    QTRY_COMPARE(beside->model.rowCount(), 3);
    QTRY_COMPARE(beside->journal.health(), Journal::Health::Good);
    const QSignalSpy closed(&m_console->windows, &AccountWindows::allClosed);
    beside->model.queue().setMaximumWindow(1);
    m_server->server.setHeld(true);
    beside->window.findChild<BulkWork *>()->unblock(all(beside->model));
    QTRY_COMPARE(m_server->server.heldCount(), 1);
    if (inBackground) {
        beside->window.close();
        beside->window.findChild<QPushButton *>(u"finishInBackground"_s)->click();
        QVERIFY(beside->window.isMinimized());
    }
    m_console->windows.sessionEnds();
    // What was sent is awaited, and nothing else is sent; whoever stays can see it and go on.
    m_server->server.setHeld(false);
    QTRY_COMPARE(beside->model.totalCount(), 2);
    const auto *panel = beside->window.findChild<BulkProgress *>();
    QCOMPARE(panel->stateText(), u"Paused."_s);
    QVERIFY(panel->isVisible());
    QVERIFY(!beside->window.isMinimized());
    QVERIFY(m_console->window.isVisible());
    QCOMPARE(m_server->server.count("DELETE"), 1);
    QVERIFY(closed.isEmpty());
    // The session manager's last word, as Qt passes it on.
    QEvent quit(QEvent::Quit);
    QCoreApplication::sendEvent(qApp, &quit);
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(!beside->window.isVisible());
    QCOMPARE(m_server->server.count("DELETE"), 1);
}

void TestAccountWindows::workGoesOnWhenTheSessionDoes_data()
{
    QTest::addColumn<bool>("pausedBefore");
    QTest::newRow("what ran") << false;
    QTest::newRow("not what the person has paused") << true;
}

void TestAccountWindows::workGoesOnWhenTheSessionDoes()
{
    QFETCH(bool, pausedBefore);
    signInBoth();
    AccountWindow *beside = openBeside(u"ann"_s);
    QVERIFY(beside);
    signIn(beside->session, u"ann-token"_s);
    QTRY_COMPARE(beside->model.rowCount(), 3);
    QTRY_COMPARE(beside->journal.health(), Journal::Health::Good);
    beside->model.queue().setMaximumWindow(1);
    m_server->server.setHeld(true);
    auto *work = beside->window.findChild<BulkWork *>();
    work->unblock(all(beside->model));
    QTRY_COMPARE(m_server->server.heldCount(), 1);
    work->setPaused(pausedBefore);
    // The desktop stores its session, and says nothing more.
    m_console->windows.sessionEnds();
    m_server->server.setHeld(false);
    QTRY_COMPARE(beside->model.totalCount(), 2);
    const auto *panel = beside->window.findChild<BulkProgress *>();
    QCOMPARE(panel->stateText(), u"Paused."_s);
    auto *patience = m_console->windows.findChild<QTimer *>(u"sessionGoesOn"_s);
    QVERIFY(patience->isActive());
    patience->start(0);
    QTRY_VERIFY(!patience->isActive());
    if (pausedBefore) {
        QCOMPARE(panel->stateText(), u"Paused."_s);
        work->setPaused(false);
    }
    QTRY_VERIFY(!work->isRunning());
    QCOMPARE(m_server->server.count("DELETE"), 3);
}

void TestAccountWindows::theWindowThatWasUsedLastIsRaised()
{
    signInBoth();
    AccountWindow *beside = openBeside(u"ann"_s);
    QVERIFY(beside);
    QTRY_VERIFY(signInDialog(beside->window));
    signInDialog(beside->window)->reject();
    m_console->window.activateWindow();
    QTRY_COMPARE(m_console->windows.all().constFirst(), &m_console->first);
    beside->window.activateWindow();
    QTRY_COMPARE(m_console->windows.all().constFirst(), beside);
    beside->window.showMinimized();
    m_console->windows.present();
    QVERIFY(!beside->window.isMinimized());
}

void TestAccountWindows::theDemoOffersNoStoredAccount()
{
    signInBoth();
    m_console.reset();
    m_console = std::make_unique<Console>(m_folder->path());
    m_console->windows.setRemembering(false);
    MainWindow &window = m_console->windows.open().window;
    QVERIFY(!action(window, "accountAction_"_L1 + idOf(u"bob"_s)));
    QVERIFY(!action(window, u"anotherAccountAction"_s)->isVisible());
    QVERIFY(!window.findChild<QMenu *>(u"newWindowMenu"_s)->menuAction()->isVisible());
}

void TestAccountWindows::startsOfflineWithTheLastKnownList()
{
    if (!m_keyring)
        QSKIP("no secret service");
    const QStringList people{ u"Ada"_s, u"Ali"_s, u"Anton"_s };
    const auto freshness = [this] { return m_console->window.findChild<QLabel *>(u"freshnessLabel"_s); };
    signIn(m_console->session, u"ann-token"_s, true);
    QTRY_COMPARE(shown(m_console->model), people);
    QTRY_VERIFY(!m_console->model.isRefreshing());
    const QString readAt = freshness()->toolTip();
    QVERIFY(!readAt.isEmpty());
    bool stored = false;
    m_console->credentials.read(idOf(u"ann"_s), this,
                                [&](CredentialStore::Outcome outcome, const QByteArray &) {
                                    stored = outcome == CredentialStore::Outcome::Done;
                                });
    QTRY_VERIFY(stored);
    m_console->window.close();
    m_console.reset();

    m_server->server.stop();
    m_server->server.forgetRequests();
    m_server->blocked[u"ann"_s].append(u"Anna"_s);
    m_console = std::make_unique<Console>(m_folder->path());
    m_console->window.show();
    m_console->window.start();
    QTRY_COMPARE(shown(m_console->model), people);
    const MainWindow &window = m_console->window;
    QCOMPARE(window.findChild<QStackedWidget *>(u"pages"_s)->currentWidget()->objectName(), u"blockList"_s);
    const auto *banner = window.findChild<NoticeBar *>(u"banner"_s);
    QTRY_COMPARE(banner->text(), u"The list couldn’t be updated. The server can’t be reached."_s);
    QVERIFY(statusBarSays(window, banner->text()));
    QVERIFY(freshness()->text().startsWith("Updated "_L1));
    QCOMPARE(freshness()->toolTip(), readAt); // its age, not the failed attempt's
    QCOMPARE(m_console->session.state(), State::SignedIn);
    QVERIFY(!signInDialog(window));
    QCOMPARE(shown(m_console->model), people);

    QVERIFY(m_server->server.listen());
    QVERIFY(m_console->press(u"noticeAction"_s)); // Retry
    QTRY_COMPARE(shown(m_console->model), QStringList({ u"Ada"_s, u"Ali"_s, u"Anna"_s, u"Anton"_s }));
    QTRY_VERIFY(banner->text().isEmpty());
}

QTEST_MAIN(TestAccountWindows)
#include "tst_accountwindows.moc"
