#include "app/account/credentialstore.h"
#include "app/account/session.h"
#include "app/account/settings.h"
#include "app/api/blockstatusapi.h"
#include "app/api/restclient.h"
#include "app/avatar/avatarloader.h"
#include "app/demo/demoserver.h"
#include "app/model/blocklistmodel.h"
#include "app/model/listcache.h"
#include "app/model/refreshschedule.h"
#include "app/text/foreigntext.h"
#include "tests/support/blocks.h"
#include "tests/support/faultserver.h"
#include "ui/blocklistview.h"
#include "ui/confirmdialog.h"
#include "ui/errordialog.h"
#include "ui/languageswitcher.h"
#include "ui/mainwindow.h"
#include "ui/noticebar.h"
#include "ui/placeholderpage.h"
#include "ui/signindialog.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

#include <array>
#include <atomic>

using namespace Qt::StringLiterals;

namespace {

const BlockKey notAllowed{ .blockeeId = u"not-allowed"_s,
                           .roomId = u"room-old-office"_s,
                           .scope = BlockScope::Room };
const BlockKey alreadyGone{ .blockeeId = u"already-gone"_s, .roomId = {}, .scope = BlockScope::Direct };

/// CTest runs all of this twice: in English and in Japanese.
QString languageOfTheRun()
{
    return qEnvironmentVariable("BLOCKLIST_TEST_LANGUAGE", u"en"_s);
}

/// The window's own words, in the language of the run.
QString words(const char *context, const char *english)
{
    return QCoreApplication::translate(context, english);
}

/// The whole program but for main(): the objects that it builds, in its order.
struct Program
{
    explicit Program(const QTemporaryDir &folder, const QString &language = languageOfTheRun())
        : journal(folder.filePath(u"journal"_s))
        , settings(folder.filePath(u"settings.ini"_s))
        , session(api, credentials, settings)
        , cache(folder.filePath(u"lists"_s))
        , avatars(QString())
    {
        settings.setAvatarPolicy(AvatarPolicy::None);
        languages.use(language);
        window = std::make_unique<MainWindow>(MainWindow::Parts{ .model = model,
                                                                 .journal = journal,
                                                                 .session = session,
                                                                 .avatars = avatars,
                                                                 .cache = cache,
                                                                 .settings = settings,
                                                                 .languages = languages,
                                                                 .credentials = credentials,
                                                                 .schedule = schedule });
        window->setRemembering(false);
        window->show();
    }

    void signIn(const QString &server, const QByteArray &key, const QByteArray &token)
    {
        window->start(SignInRequest{ .server = server,
                                     .clientKey = QString::fromLatin1(key),
                                     .token = QString::fromLatin1(token),
                                     .remember = false });
    }
    void signIn(const DemoServer &server)
    {
        signIn(server.url().toString(), server.clientKey(), server.token());
    }

    BlockListView *view() const { return window->findChild<BlockListView *>(u"blockList"_s); }
    QLineEdit *search() const { return window->findChild<QLineEdit *>(u"search"_s); }
    QAction *action(const QString &name) const { return window->findChild<QAction *>(name); }
    QString page() const
    {
        return window->findChild<QStackedWidget *>(u"pages"_s)->currentWidget()->objectName();
    }
    QString notice() const { return window->findChild<NoticeBar *>(u"notice"_s)->text(); }
    QString banner() const { return window->findChild<NoticeBar *>(u"banner"_s)->text(); }
    QString label(const QString &name) const { return window->findChild<QLabel *>(name)->text(); }
    ErrorDialog *errorDialog() const { return window->findChild<ErrorDialog *>(); }
    SignInDialog *signInDialog() const { return window->findChild<SignInDialog *>(); }
    QModelIndex index(const BlockKey &key) const { return model.index(model.rowOf(key)); }
    /// The key of the first row that has no trouble in store.
    BlockKey harmless(int number = 0) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            const BlockKey key = model.keyAt(row);
            if (key.scope == BlockScope::Direct && key.blockeeId.startsWith(u'u') && number-- == 0)
                return key;
        }
        return {};
    }
    void select(const QList<BlockKey> &keys) const
    {
        view()->clearSelection();
        for (const BlockKey &key : keys)
            view()->selectionModel()->select(index(key), QItemSelectionModel::Select);
    }
    void clickUnblock(const BlockKey &key) const
    {
        view()->scrollTo(index(key));
        const QRect button = view()->unblockButtonRect(index(key));
        QVERIFY(!button.isEmpty());
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, button.center());
    }
    void press(const QString &button) const
    {
        for (QPushButton *candidate : window->findChildren<QPushButton *>(button)) {
            if (candidate->isVisible()) {
                // Whole: a notice slides in.
                QTRY_COMPARE(candidate->visibleRegion().boundingRect(), candidate->rect());
                QTest::mouseClick(candidate, Qt::LeftButton);
                return;
            }
        }
        QFAIL(qPrintable("no visible button "_L1 + button));
    }

    std::array<QNetworkAccessManager, 3> managers;
    RestClient client{ { &managers.at(0), &managers.at(1), &managers.at(2) } };
    BlockStatusApi api{ client };
    CredentialStore credentials{ u"blocklist-console-test"_s };
    Journal journal;
    Settings settings;
    Session session;
    BlockListModel model{ api };
    ListCache cache;
    AvatarLoader avatars;
    LanguageSwitcher languages;
    RefreshSchedule schedule;
    std::unique_ptr<MainWindow> window;
};

QByteArray listOf(const QList<QByteArray> &statuses)
{
    return R"({"data":[)" + statuses.join(',') + "]}";
}

} // namespace

/// The real window against the real demo server (or one that misbehaves), over HTTP.
class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void theWholeWay();
    void signedOutPageLeadsToTheDialog();
    void searchNarrowsAndNoMatchCanBeCleared();
    void loadingIsSaidAfterAWhile();
    void emptyListSaysSo();
    void clickOnThePaintedButtonUnblocksAndUndoBlocksAgain();
    void deleteKeyUnblocksWhileTheListHasTheFocus();
    void toolBarUnblocksTheSelectionAfterAQuestion();
    void aSecondClickSendsNothing();
    void aFailureOpensOneDialogAndRetrySendsAgain();
    void anUndoThatFailedCanBeAskedForAgain_data();
    void anUndoThatFailedCanBeAskedForAgain();
    void furtherFailuresJoinTheOpenDialog();
    void idsThatCannotBeSentKeepTheirRows();
    void alreadyUnblockedIsANotice();
    void expiredTokenAsksAndGoesOn();
    void expiredTokenAndNoNewOne();
    void lastKnownListStaysUnderABanner();
    void firstReadFailedHasAPageWithRetry();
    void refreshKeepsSelectionAndScrollPosition();
    void signOutForgetsEverything();
    void wrongTokenFromOutsideOpensTheDialog();
    void whatIsKnownIsProposed();
    void sortAndWindowAreRemembered();
    void languageSwitchesAtOnce();
    void aLanguageSwitchRewordsWhatIsSaid();
    void aCountdownAlertsOnce();
    void whatIsSaidOfATokenIsTrue();
    void theLoadingBarBeginsAnew();
    void everyControlHasANameAndEveryActionAText();
    void tabGoesFromListToSearchToSort();
    void theWindowGetsNarrow();
    void pagesFitASmallWindowInEveryLanguage();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DemoServer> m_server;
};

void TestMainWindow::initTestCase()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
}

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<DemoServer>(DemoServer::Options{ .size = 40, .latency = {} });
    QVERIFY(m_server->listen());
}

void TestMainWindow::cleanup()
{
    m_server.reset();
    m_folder.reset();
    QLocale::setDefault(QLocale(QLocale::English));
}

void TestMainWindow::theWholeWay()
{
    Program program(*m_folder);
    QCOMPARE(program.languages.current(), languageOfTheRun());
    QCOMPARE(program.action(u"unblockAction"_s)->text(), words("MainWindow", "Unblock"));
    QCOMPARE(program.action(u"unblockAction"_s)->text() == "Unblock"_L1, languageOfTheRun() == "en"_L1);
    program.signIn(*m_server);
    QTRY_COMPARE(program.model.totalCount(), 40);
    QTRY_COMPARE(program.page(), u"blockList"_s);
    QVERIFY(program.window->windowTitle().contains(u"\u2068127.0.0.1\u2069"_s));
    QTRY_VERIFY(program.label(u"countLabel"_s).contains("40"_L1));
    QVERIFY(!program.label(u"freshnessLabel"_s).isEmpty());

    const BlockKey key = program.harmless();
    program.clickUnblock(key);
    QTRY_COMPARE(program.model.totalCount(), 39);
    QVERIFY(!m_server->isBlocked(key.blockeeId, key.roomId));
    QVERIFY(!program.notice().isEmpty());
    QVERIFY(!program.label(u"resultLabel"_s).isEmpty());
    program.press(u"noticeAction"_s);
    QTRY_COMPARE(program.model.totalCount(), 40);

    program.clickUnblock(notAllowed);
    QTRY_VERIFY(program.errorDialog());
    QVERIFY(program.errorDialog()->windowTitle().contains("Not allowed"_L1));
    const auto error = program.index(notAllowed).data(BlockListModel::ErrorRole).value<ApiError>();
    QCOMPARE(error.kind, ApiError::Kind::Forbidden);
    program.press(u"closeButton"_s);
    QTRY_VERIFY(!program.errorDialog());
    QCOMPARE(program.model.totalCount(), 40);
}

void TestMainWindow::signedOutPageLeadsToTheDialog()
{
    Program program(*m_folder);
    program.window->start();
    QTRY_COMPARE(program.page(), u"signedOutPage"_s);
    QVERIFY(!program.action(u"refreshAction"_s)->isEnabled());
    program.press(u"button"_s);
    QVERIFY(program.signInDialog());
    QTest::keyClick(program.signInDialog(), Qt::Key_Escape);
    QTRY_VERIFY(!program.signInDialog());
}

void TestMainWindow::searchNarrowsAndNoMatchCanBeCleared()
{
    Program program(*m_folder);
    program.signIn(*m_server);
    QTRY_COMPARE(program.model.rowCount(), 40);
    program.action(u"findAction"_s)->trigger();
    QTest::keyClicks(program.search(), u"ALWAYS"_s);
    QTRY_COMPARE(program.model.rowCount(), 1);
    QCOMPARE(program.page(), u"blockList"_s);
    QTest::keyClicks(program.search(), u"nobody<b>"_s);
    QTRY_COMPARE(program.page(), u"noMatchPage"_s);
    const auto *page = program.window->findChild<PlaceholderPage *>(u"noMatchPage"_s);
    QVERIFY(page->findChild<QLabel *>(u"sentence"_s)->text().contains("nobody<b>"_L1));
    program.press(u"button"_s);
    QTRY_COMPARE(program.page(), u"blockList"_s);
    QCOMPARE(program.model.rowCount(), 40);
    QVERIFY(program.search()->text().isEmpty());
}

void TestMainWindow::loadingIsSaidAfterAWhile()
{
    FaultServer server;
    server.setHeld(true);
    Program program(*m_folder);
    QElapsedTimer timer;
    timer.start();
    program.signIn(server.address(), "key", "token");
    QCOMPARE(program.page(), u"blankPage"_s);
    QVERIFY(waitUntil([&] { return program.page() != "blankPage"_L1; }));
    const qint64 took = timer.elapsed();
    QCOMPARE(program.page(), u"loadingPage"_s);
    QVERIFY2(took >= 280, qPrintable(QString::number(took))); // timers are 5 % coarse
}

void TestMainWindow::emptyListSaysSo()
{
    FaultServer server([](const FaultRequest &request) {
        return request.target.startsWith("/me") ? FaultAnswer::success(R"({"_id":"me"})")
                                                : FaultAnswer::success(listOf({}));
    });
    Program program(*m_folder);
    program.signIn(server.address(), "key", "token");
    QTRY_COMPARE(program.page(), u"emptyPage"_s);
}

void TestMainWindow::clickOnThePaintedButtonUnblocksAndUndoBlocksAgain()
{
    Program program(*m_folder);
    program.signIn(*m_server);
    QTRY_COMPARE(program.model.totalCount(), 40);
    const BlockKey key = program.harmless();
    const QString name = program.index(key).data().toString();
    program.clickUnblock(key);
    QTRY_VERIFY(program.notice().contains(name));
    QVERIFY(!program.errorDialog());
    QVERIFY(program.action(u"undoAction"_s)->isEnabled());
    program.view()->setFocus();
    program.action(u"undoAction"_s)->trigger();
    QTRY_VERIFY(m_server->isBlocked(key.blockeeId, key.roomId));
    QTRY_COMPARE(program.model.totalCount(), 40);
    QTRY_VERIFY(program.notice().contains(name));
    QVERIFY(!program.action(u"undoAction"_s)->isEnabled());
}

void TestMainWindow::deleteKeyUnblocksWhileTheListHasTheFocus()
{
    Program program(*m_folder);
    program.signIn(*m_server);
    QTRY_COMPARE(program.model.totalCount(), 40);
    QApplication::setActiveWindow(program.window.get());
    const BlockKey key = program.harmless();
    program.view()->setCurrentIndex(program.index(key));
    program.search()->setFocus();
    QTest::keyClick(program.search(), Qt::Key_Delete);
    QCOMPARE(program.model.unblockingCount(), 0);
    program.view()->setFocus();
    QTest::keyClick(program.view(), Qt::Key_Delete);
    QTRY_COMPARE(program.model.totalCount(), 39);
    QVERIFY(!m_server->isBlocked(key.blockeeId, key.roomId));
    // The neighbour is selected and the focus stays.
    QCOMPARE(program.view()->selectedBlocks().size(), 1);
    QVERIFY(program.view()->hasFocus());
}

void TestMainWindow::toolBarUnblocksTheSelectionAfterAQuestion()
{
    Program program(*m_folder);
    program.signIn(*m_server);
    QTRY_COMPARE(program.model.totalCount(), 40);
    auto *action = program.action(u"unblockAction"_s);
    QVERIFY(!action->isEnabled());
    const QList<BlockKey> keys{ program.harmless(0), program.harmless(1), program.harmless(2) };
    program.select(keys);
    QVERIFY(action->isEnabled());
    QVERIFY(program.label(u"countLabel"_s).contains(u'3'));
    auto *button =
        qobject_cast<QToolButton *>(program.window->findChild<QToolBar *>()->widgetForAction(action));
    QTest::mouseClick(button, Qt::LeftButton);
    QPointer<ConfirmDialog> question = program.window->findChild<ConfirmDialog *>();
    QVERIFY(question);
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!question);
    QCOMPARE(program.model.unblockingCount(), 0);
    QTest::mouseClick(button, Qt::LeftButton);
    program.press(u"unblockButton"_s);
    QTRY_COMPARE(program.model.totalCount(), 37);
    QCOMPARE(m_server->blockCount(), 37);
    // One undo for the whole batch, when it has ended.
    QTRY_VERIFY(program.action(u"undoAction"_s)->isEnabled());
    program.action(u"undoAction"_s)->trigger();
    QTRY_COMPARE(m_server->blockCount(), 40);
    QTRY_COMPARE(program.model.totalCount(), 40);
}

void TestMainWindow::aSecondClickSendsNothing()
{
    FaultServer server([](const FaultRequest &request) {
        if (request.target.startsWith("/me"))
            return FaultAnswer::success(R"({"_id":"me"})");
        if (request.method == "GET")
            return FaultAnswer::success(listOf({ blockStatusJson(u"a"_s), blockStatusJson(u"b"_s) }));
        return FaultAnswer::success(blockStatusJson(u"a"_s));
    });
    Program program(*m_folder);
    program.signIn(server.address(), "key", "token");
    QTRY_COMPARE(program.model.totalCount(), 2);
    QTRY_VERIFY(!program.model.isRefreshing());
    const BlockKey key = program.model.keyAt(0);
    server.setHeld(true);
    program.clickUnblock(key);
    program.clickUnblock(key);
    program.select({ key });
    program.action(u"unblockAction"_s)->trigger();
    QTRY_COMPARE(server.heldCount(), 1);
    QCOMPARE(program.model.unblockingCount(), 1);
    server.setHeld(false);
    server.release();
    QTRY_COMPARE(program.model.unblockingCount(), 0);
    QCOMPARE(server.count("DELETE"), 1);
}

void TestMainWindow::aFailureOpensOneDialogAndRetrySendsAgain()
{
    std::atomic<int> status = 500;
    FaultServer server([&](const FaultRequest &request) {
        if (request.target.startsWith("/me"))
            return FaultAnswer::success(R"({"_id":"me"})");
        if (request.method == "GET")
            return FaultAnswer::success(listOf({ blockStatusJson(u"a"_s, u"Dina"_s) }));
        return status == 200 ? FaultAnswer::success(blockStatusJson(u"a"_s))
                             : FaultAnswer::failure(400, "SOMETHING_ELSE");
    });
    Program program(*m_folder);
    program.signIn(server.address(), "key", "token");
    QTRY_COMPARE(program.model.totalCount(), 1);
    program.view()->setFocus();
    program.clickUnblock(program.model.keyAt(0));
    QTRY_VERIFY(program.errorDialog());
    QCOMPARE(program.window->findChildren<ErrorDialog *>().size(), 1);
    QVERIFY(program.errorDialog()->windowTitle().contains("Dina"_L1));
    QCOMPARE(program.model.totalCount(), 1);
    QCOMPARE(program.model.index(0).data(BlockListModel::StateRole).toInt(),
             static_cast<int>(RowState::Failed));
    status = 200;
    program.press(u"retryButton"_s);
    QTRY_VERIFY(!program.errorDialog());
    QTRY_COMPARE(program.model.totalCount(), 0);
    QVERIFY(server.count("DELETE") >= 2);
}

void TestMainWindow::anUndoThatFailedCanBeAskedForAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("again");
    QTest::newRow("not now") << 400 << QByteArray("SOMETHING_ELSE") << true;
    QTest::newRow("never") << 403 << QByteArray("INSUFFICIENT_PERMISSIONS") << false;
}

void TestMainWindow::anUndoThatFailedCanBeAskedForAgain()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(bool, again);
    std::atomic<bool> failing = true;
    FaultServer server([&](const FaultRequest &request) {
        if (request.target.startsWith("/me"))
            return FaultAnswer::success(R"({"_id":"me"})");
        if (request.method == "GET")
            return FaultAnswer::success(
                listOf({ blockStatusJson(u"a"_s, u"Ada"_s), blockStatusJson(u"b"_s, u"Bert"_s) }));
        return request.method == "POST" && failing ? FaultAnswer::failure(status, code)
                                                   : FaultAnswer::success(blockStatusJson(u"a"_s));
    });
    Program program(*m_folder);
    program.signIn(server.address(), "key", "token");
    QTRY_COMPARE(program.model.totalCount(), 2);
    QTRY_VERIFY(program.view()->isVisible());
    const BlockKey key = program.model.keyAt(0);
    program.clickUnblock(key);
    QTRY_COMPARE(program.model.rowOf(key), -1);
    QAction *undo = program.action(u"undoAction"_s);
    QTRY_VERIFY(undo->isEnabled());
    undo->trigger();
    QVERIFY(!undo->isEnabled());
    QTRY_VERIFY(program.errorDialog());
    QCOMPARE(undo->isEnabled(), again);
    if (!again)
        return;
    program.press(u"closeButton"_s);
    QTRY_VERIFY(!program.errorDialog());
    undo->trigger();
    QTRY_VERIFY(program.errorDialog());
    QVERIFY(undo->isEnabled());
    // What is done by the dialog is not left to undo.
    failing = false;
    program.press(u"retryButton"_s);
    QTRY_VERIFY(program.model.rowOf(key) >= 0);
    QVERIFY(!undo->isEnabled());
}

void TestMainWindow::furtherFailuresJoinTheOpenDialog()
{
    FaultServer server([&](const FaultRequest &request) {
        if (request.target.startsWith("/me"))
            return FaultAnswer::success(R"({"_id":"me"})");
        if (request.method == "GET")
            return FaultAnswer::success(
                listOf({ blockStatusJson(u"a"_s, u"Ada"_s), blockStatusJson(u"b"_s, u"Bert"_s) }));
        return FaultAnswer::failure(403, "INSUFFICIENT_PERMISSIONS");
    });
    Program program(*m_folder);
    program.signIn(server.address(), "key", "token");
    QTRY_COMPARE(program.model.totalCount(), 2);
    program.model.unblock(blocks({ program.model.keyAt(0) }));
    QTRY_VERIFY(program.errorDialog());
    const QString first = program.errorDialog()->windowTitle();
    program.model.unblock(blocks({ program.model.keyAt(1) }));
    QTRY_VERIFY(program.errorDialog()->windowTitle() != first);
    QVERIFY(program.errorDialog()->windowTitle().contains(u'2'));
    QCOMPARE(program.window->findChildren<ErrorDialog *>().size(), 1);
}

void TestMainWindow::idsThatCannotBeSentKeepTheirRows()
{
    const QStringList sendable{ u"a/b?c#d%e f"_s, u"100%25"_s, u"..."_s };
    const QStringList unsendable{ u"."_s, u".."_s };
    FaultServer server([&](const FaultRequest &request) {
        if (request.target.startsWith("/me"))
            return FaultAnswer::success(R"({"_id":"me"})");
        if (request.method == "DELETE")
            return FaultAnswer::success(blockStatusJson(request.segments().constLast()));
        QList<QByteArray> statuses;
        for (const QString &id : sendable + unsendable)
            statuses.append(blockStatusJson(id));
        return FaultAnswer::success(listOf(statuses));
    });
    Program program(*m_folder);
    program.signIn(server.address(), "key", "token");
    QTRY_COMPARE(program.model.totalCount(), 5);
    QTRY_VERIFY(!program.model.isRefreshing());
    QHash<QString, BlockKey> keys;
    for (int row = 0; row < 5; ++row)
        keys.insert(program.model.keyAt(row).blockeeId, program.model.keyAt(row));
    for (const QString &id : unsendable) {
        server.forgetRequests();
        const BlockKey key = keys.value(id);
        program.clickUnblock(key);
        QTRY_VERIFY(program.errorDialog());
        const auto *why = program.errorDialog()->findChild<QLabel *>(u"why"_s);
        QCOMPARE(why->text(), words("ErrorText", "The server doesn’t accept this user’s id."));
        QCOMPARE(program.index(key).data(BlockListModel::StateRole).toInt(),
                 static_cast<int>(RowState::Failed));
        program.press(u"closeButton"_s);
        QTRY_VERIFY(!program.errorDialog());
        QCOMPARE(server.received(), QByteArray());
    }
    for (const QString &id : sendable) {
        program.clickUnblock(keys.value(id));
        QTRY_COMPARE(program.model.rowOf(keys.value(id)), -1);
        QCOMPARE(server.requests().constLast().segments(), QStringList({ u"blockStatus"_s, u"my"_s, id }));
    }
    QCOMPARE(program.model.totalCount(), 2);
}

void TestMainWindow::alreadyUnblockedIsANotice()
{
    Program program(*m_folder);
    program.signIn(*m_server);
    QTRY_COMPARE(program.model.totalCount(), 40);
    const BlockKey key = program.harmless();
    const QString name = program.index(key).data().toString();
    m_server->unblockElsewhere(key.blockeeId, key.roomId);
    program.clickUnblock(key);
    QTRY_COMPARE(program.model.totalCount(), 39);
    QTRY_COMPARE(program.notice(), words("ChangeText", "%1 was already unblocked.").arg(isolated(name)));
    QVERIFY(!program.errorDialog());
    QVERIFY(!program.action(u"undoAction"_s)->isEnabled());
}

void TestMainWindow::expiredTokenAsksAndGoesOn()
{
    Program program(*m_folder);
    program.signIn(*m_server);
    QTRY_COMPARE(program.model.totalCount(), 40);
    m_server->expireToken();
    const BlockKey key = program.harmless();
    program.clickUnblock(key);
    QTRY_VERIFY(program.signInDialog());
    QCOMPARE(program.session.state(), Session::State::Expired);
    auto *dialog = program.signInDialog();
    QCOMPARE(dialog->findChild<QLineEdit *>(u"server"_s)->text(), m_server->url().toString());
    QCOMPARE(dialog->findChild<QLineEdit *>(u"clientKey"_s)->text(),
             QString::fromLatin1(m_server->clientKey()));
    QVERIFY(dialog->findChild<QLineEdit *>(u"token"_s)->text().isEmpty());
    dialog->findChild<QLineEdit *>(u"token"_s)->setText(QString::fromLatin1(m_server->renewToken()));
    program.press(u"signInButton"_s);
    QTRY_VERIFY(!program.signInDialog());
    QTRY_COMPARE(program.model.totalCount(), 39);
    QVERIFY(!m_server->isBlocked(key.blockeeId, key.roomId));
    QVERIFY(!program.errorDialog());
    QTRY_VERIFY(program.banner().isEmpty());
}

void TestMainWindow::expiredTokenAndNoNewOne()
{
    Program program(*m_folder);
    program.signIn(*m_server);
    QTRY_COMPARE(program.model.totalCount(), 40);
    m_server->expireToken();
    program.clickUnblock(program.harmless());
    QTRY_VERIFY(program.signInDialog());
    QTest::keyClick(program.signInDialog(), Qt::Key_Escape);
    QTRY_VERIFY(!program.signInDialog());
    QTRY_COMPARE(program.model.unblockingCount(), 0);
    QVERIFY(!program.banner().isEmpty());
    QVERIFY(!program.errorDialog()); // the banner says it
    QCOMPARE(program.model.totalCount(), 40);
    program.action(u"refreshAction"_s)->trigger();
    QVERIFY(program.signInDialog());
}

void TestMainWindow::lastKnownListStaysUnderABanner()
{
    std::atomic<bool> down = false;
    FaultServer server([&](const FaultRequest &request) {
        if (request.target.startsWith("/me"))
            return FaultAnswer::success(R"({"_id":"me"})");
        return down ? FaultAnswer::html(502)
                    : FaultAnswer::success(listOf({ blockStatusJson(u"a"_s, u"Dina"_s) }));
    });
    {
        Program program(*m_folder);
        program.signIn(server.address(), "key", "token");
        QTRY_COMPARE(program.model.totalCount(), 1);
        QTRY_VERIFY(!program.model.isRefreshing());
    }
    down = true;
    Program program(*m_folder);
    program.signIn(server.address(), "key", "token");
    QTRY_COMPARE(program.model.totalCount(), 1);
    QCOMPARE(program.page(), u"blockList"_s);
    QTRY_VERIFY(!program.banner().isEmpty());
    QVERIFY(!program.label(u"freshnessLabel"_s).isEmpty());
    QTRY_VERIFY(!program.model.isRefreshing()); // or the next one is joined to one that fails
    down = false;
    program.press(u"noticeAction"_s);
    QTRY_VERIFY(program.banner().isEmpty());
}

void TestMainWindow::firstReadFailedHasAPageWithRetry()
{
    std::atomic<bool> down = true;
    FaultServer server([&](const FaultRequest &request) {
        if (request.target.startsWith("/me"))
            return FaultAnswer::success(R"({"_id":"me"})");
        return down ? FaultAnswer::html(502)
                    : FaultAnswer::success(listOf({ blockStatusJson(u"a"_s, u"Dina"_s) }));
    });
    Program program(*m_folder);
    program.signIn(server.address(), "key", "token");
    QTRY_COMPARE(program.page(), u"failedPage"_s);
    program.press(u"secondButton"_s);
    QVERIFY(program.errorDialog());
    QVERIFY(program.errorDialog()->detailsShown());
    program.press(u"closeButton"_s);
    QTRY_VERIFY(!program.errorDialog());
    down = false;
    program.press(u"button"_s);
    QTRY_COMPARE(program.page(), u"blockList"_s);
    QCOMPARE(program.model.totalCount(), 1);
}

void TestMainWindow::refreshKeepsSelectionAndScrollPosition()
{
    Program program(*m_folder);
    program.signIn(*m_server);
    QTRY_COMPARE(program.model.totalCount(), 40);
    const QList<BlockKey> keys{ program.harmless(1), program.harmless(3) };
    program.select(keys);
    BlockListView *view = program.view();
    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() / 2 + 7); // not at a row's edge
    const BlockKey top = program.model.keyAt(view->indexAt({ 20, 1 }).row());
    const int y = view->visualRect(program.index(top)).top();
    QVERIFY(y < 0);
    // Two come and one goes, all above what is in sight.
    const BlockKey gone = program.harmless(0);
    QVERIFY(program.model.rowOf(gone) < program.model.rowOf(top));
    m_server->blockElsewhere(u"newcomer"_s, u"Newcomer"_s);
    m_server->blockElsewhere(u"another"_s, u"Another"_s);
    m_server->unblockElsewhere(gone.blockeeId, gone.roomId);
    const int row = program.model.rowOf(top);
    program.action(u"refreshAction"_s)->trigger();
    QTRY_COMPARE(program.model.rowOf(gone), -1);
    QCOMPARE(program.model.totalCount(), 41);
    QCOMPARE(QSet({ program.model.keyAt(0).blockeeId, program.model.keyAt(1).blockeeId }),
             QSet({ u"another"_s, u"newcomer"_s }));
    QCOMPARE(program.model.rowOf(top), row + 1);
    QTRY_COMPARE(view->visualRect(program.index(top)).top(), y);
    QCOMPARE(program.model.keyAt(view->indexAt({ 20, 1 }).row()), top);
    QCOMPARE(view->selectedBlocks().keys(), keys);
}

void TestMainWindow::signOutForgetsEverything()
{
    Program program(*m_folder);
    program.signIn(*m_server);
    QTRY_COMPARE(program.model.totalCount(), 40);
    program.clickUnblock(program.harmless());
    QTRY_VERIFY(!program.notice().isEmpty());
    program.action(u"signOutAction"_s)->trigger();
    QTRY_COMPARE(program.page(), u"signedOutPage"_s);
    QCOMPARE(program.model.totalCount(), 0);
    QVERIFY(!program.action(u"undoAction"_s)->isEnabled());
    QVERIFY(!program.window->windowTitle().contains(u'@'));
    const int requests = m_server->requestCount();
    program.action(u"refreshAction"_s)->trigger();
    emit program.schedule.due();
    QTest::qWait(50);
    QCOMPARE(m_server->requestCount(), requests);
}

void TestMainWindow::wrongTokenFromOutsideOpensTheDialog()
{
    Program program(*m_folder);
    program.signIn(m_server->url().toString(), m_server->clientKey(), "wrong");
    QTRY_VERIFY(program.signInDialog());
    QVERIFY(!program.signInDialog()->findChild<QLabel *>(u"tokenError"_s)->text().isEmpty());
    QCOMPARE(program.signInDialog()->findChild<QLineEdit *>(u"server"_s)->text(), m_server->url().toString());
}

void TestMainWindow::whatIsKnownIsProposed()
{
    Program program(*m_folder);
    program.window->start(
        SignInRequest{ .server = u"https://your-app.imkit.io"_s, .clientKey = {}, .token = {} });
    QVERIFY(program.signInDialog());
    QCOMPARE(program.signInDialog()->findChild<QLineEdit *>(u"server"_s)->text(),
             u"https://your-app.imkit.io"_s);
    QCOMPARE(m_server->requestCount(), 0);
}

void TestMainWindow::sortAndWindowAreRemembered()
{
    QSize size;
    {
        Program program(*m_folder);
        program.window->resize(600, 500);
        auto *sort = program.window->findChild<QComboBox *>(u"sort"_s);
        sort->setCurrentIndex(sort->findData(static_cast<int>(SortOrder::Name)));
        program.action(u"compactAction"_s)->trigger();
        size = program.window->size();
        program.window->close();
    }
    const Program program(*m_folder);
    QCOMPARE(program.model.sortOrder(), SortOrder::Name);
    QCOMPARE(program.window->findChild<QComboBox *>(u"sort"_s)->currentData().toInt(),
             static_cast<int>(SortOrder::Name));
    QVERIFY(program.view()->isCompact());
    QCOMPARE(program.window->size(), size);
    QVERIFY(program.action(u"sortAction%1"_s.arg(static_cast<int>(SortOrder::Name)))->isChecked());
}

void TestMainWindow::languageSwitchesAtOnce()
{
    Program program(*m_folder);
    program.signIn(*m_server);
    QTRY_COMPARE(program.model.totalCount(), 40);
    program.action(u"languageAction_ja"_s)->trigger();
    QCOMPARE(program.languages.current(), u"ja"_s);
    QCOMPARE(program.settings.language(), u"ja"_s);
    QTRY_COMPARE(program.action(u"refreshAction"_s)->text(), words("MainWindow", "Refresh"));
    QVERIFY(program.action(u"refreshAction"_s)->text() != "Refresh"_L1);
    QTRY_COMPARE(program.view()->accessibleName(), words("BlockListView", "Blocked users"));
    program.action(u"languageAction_en"_s)->trigger();
    QTRY_COMPARE(program.action(u"refreshAction"_s)->text(), u"Refresh"_s);
}

void TestMainWindow::aLanguageSwitchRewordsWhatIsSaid()
{
    Program program(*m_folder);
    program.signIn(*m_server);
    QTRY_COMPARE(program.model.totalCount(), 40);
    program.clickUnblock(program.harmless());
    QTRY_VERIFY(!program.notice().isEmpty());
    const QString notice = program.notice();
    const QString result = program.label(u"resultLabel"_s);
    program.settings.setLanguage(u"de"_s);
    QTRY_VERIFY(program.notice() != notice);
    QVERIFY2(program.notice().contains(u"wieder schreiben"_s), qPrintable(program.notice()));
    QVERIFY(!program.label(u"resultLabel"_s).isEmpty());
    QVERIFY(program.label(u"resultLabel"_s) != result);
    // What it offers is still there.
    program.press(u"noticeAction"_s);
    QTRY_COMPARE(program.model.totalCount(), 40);
    program.settings.setLanguage(u"en"_s);
}

void TestMainWindow::aCountdownAlertsOnce()
{
    FaultServer server([](const FaultRequest &request) {
        if (request.target.startsWith("/me"))
            return FaultAnswer::success(R"({"_id":"me"})");
        if (request.method == "GET")
            return FaultAnswer::success(listOf({ blockStatusJson(u"a"_s, u"Dina"_s) }));
        return FaultAnswer::failure(429, "RATE_LIMITED").withHeader("Retry-After", "30");
    });
    Program program(*m_folder);
    program.signIn(server.address(), "key", "token");
    QTRY_COMPARE(program.model.totalCount(), 1);
    program.model.unblock(program.model.blocksAt(0, 0));
    QTRY_VERIFY(program.banner().contains("30"_L1));
    QTRY_VERIFY_WITH_TIMEOUT(program.banner().contains("28"_L1), 10'000);
    // Its own name is what screen readers were alerted with.
    const auto *banner = program.window->findChild<NoticeBar *>(u"banner"_s);
    QVERIFY2(banner->accessibleName().contains("30"_L1), qPrintable(banner->accessibleName()));
    // Who has dismissed it is not told again every second.
    QTest::keyClick(program.window->findChild<NoticeBar *>(u"banner"_s), Qt::Key_Escape);
    QVERIFY(program.banner().isEmpty());
    QTest::qWait(1'200);
    QVERIFY(program.banner().isEmpty());
}

void TestMainWindow::whatIsSaidOfATokenIsTrue()
{
    Program program(*m_folder);
    program.signIn(*m_server);
    QTRY_COMPARE(program.model.totalCount(), 40);
    // Another account's, or the one that is not kept any more.
    emit program.session.tokenNotForgotten();
    const QString earlier = words("MainWindow",
                                  "An earlier token may still lie in the keychain. Unlock the keychain and "
                                  "remove it there.");
    QCOMPARE(program.notice(), earlier);
    program.session.signOut();
    QCOMPARE(program.notice(), earlier); // still so
    emit program.session.tokenNotForgotten();
    QCOMPARE(program.notice(),
             words("MainWindow",
                   "You are signed out, but your token may still lie in the keychain. Unlock the keychain "
                   "and remove it there."));
}

void TestMainWindow::theLoadingBarBeginsAnew()
{
    bool down = true;
    FaultServer server([&down](const FaultRequest &request) {
        if (request.target.startsWith("/me"))
            return FaultAnswer::success(R"({"_id":"me"})");
        const QByteArray list = listOf({ blockStatusJson(u"a"_s, u"Dina"_s) });
        return down ? FaultAnswer::fault(FaultAnswer::Mode::Cut) : FaultAnswer::success(list);
    });
    Program program(*m_folder);
    program.signIn(server.address(), "key", "token");
    QTRY_COMPARE(program.page(), u"failedPage"_s);
    auto *bar = program.window->findChild<PlaceholderPage *>(u"loadingPage"_s)->findChild<QProgressBar *>();
    emit program.model.refreshProgress(5, 10);
    QVERIFY(!bar->isHidden());
    server.setHeld(true);
    down = false;
    program.press(u"button"_s);
    QTRY_COMPARE(program.page(), u"loadingPage"_s);
    QVERIFY(bar->isHidden()); // nothing has come yet
    server.setHeld(false);
    server.release();
    QTRY_COMPARE(program.page(), u"blockList"_s);
}

void TestMainWindow::everyControlHasANameAndEveryActionAText()
{
    Program program(*m_folder);
    program.signIn(*m_server);
    QTRY_COMPARE(program.model.totalCount(), 40);
    QCOMPARE(program.view()->accessibleName(), words("BlockListView", "Blocked users"));
    QVERIFY(!program.search()->accessibleName().isEmpty());
    QVERIFY(!program.window->findChild<QComboBox *>(u"sort"_s)->accessibleName().isEmpty());
    for (const QAction *action : program.window->findChildren<QAction *>(Qt::FindDirectChildrenOnly)) {
        if (!action->isSeparator())
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
    }
    QVERIFY(!program.window->windowTitle().isEmpty());
}

void TestMainWindow::tabGoesFromListToSearchToSort()
{
    Program program(*m_folder);
    program.signIn(*m_server);
    QTRY_COMPARE(program.page(), u"blockList"_s);
    QApplication::setActiveWindow(program.window.get());
    program.view()->setFocus();
    QTest::keyClick(program.view(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), program.search());
    QTest::keyClick(program.search(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"sort"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(qobject_cast<QToolButton *>(QApplication::focusWidget()));
}

void TestMainWindow::theWindowGetsNarrow()
{
    const Program program(*m_folder);
    program.window->resize(420, 360);
    program.window->show();
    QCoreApplication::processEvents();
    QCOMPARE(program.window->size(), QSize(420, 360));
    const auto *sort = program.window->findChild<QComboBox *>(u"sort"_s);
    for (const QWidget *field :
         { static_cast<const QWidget *>(program.search()), static_cast<const QWidget *>(sort) })
        QVERIFY(!field->isVisibleTo(program.window.get())
                || field->mapTo(program.window.get(), QPoint(field->width(), 0)).x() <= 420);
    // What the search is for can be read whole; sorting is in the View menu too.
    QVERIFY(program.search()->isVisibleTo(program.window.get()));
    QVERIFY(program.search()->width()
            > program.search()->fontMetrics().horizontalAdvance(program.search()->placeholderText()));
}

void TestMainWindow::pagesFitASmallWindowInEveryLanguage()
{
    const FaultServer server([](const FaultRequest &request) {
        return request.target.startsWith("/me") ? FaultAnswer::success(R"({"_id":"me"})")
                                                : FaultAnswer::html(200);
    });
    Program program(*m_folder);
    program.signIn(server.address(), "key", "token");
    QTRY_COMPARE(program.page(), u"failedPage"_s);
    const auto *page = program.window->findChild<QWidget *>(u"failedPage"_s);
    const auto *button = page->findChild<QPushButton *>(u"button"_s);
    const QStringList languages = program.languages.available();
    for (const QString &language : languages) {
        program.languages.use(language);
        program.window->resize(420, 360);
        for (const QString &label : { u"sentence"_s, u"help"_s }) {
            const auto *text = page->findChild<QLabel *>(label);
            QTRY_VERIFY2(text->height() >= text->heightForWidth(text->width()), qPrintable(language));
        }
        QTRY_VERIFY2(button->visibleRegion().boundingRect() == button->rect(), qPrintable(language));
        QVERIFY2(program.window->size() == QSize(420, 360),
                 qPrintable(language + u' ' + QString::number(program.window->height())));
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
