#include "tests/support/blocks.h"
#include "tests/support/console.h"
#include "tests/support/faultserver.h"
#include "ui/blocklistdelegate.h"
#include "ui/blocklistview.h"
#include "ui/bulkprogress.h"
#include "ui/bulksummarydialog.h"
#include "ui/bulkwork.h"
#include "ui/closequestion.h"
#include "ui/errordialog.h"
#include "ui/historywindow.h"
#include "ui/importdialog.h"
#include "ui/noticebar.h"
#include "ui/recoverydialog.h"
#include "ui/settingswindow.h"

#include <QAction>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkProxy>
#include <QProgressBar>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString id(int number)
{
    return u"u%1"_s.arg(number);
}

/// A truthful server whose changes may be held back.
struct Server
{
    explicit Server(int people)
    {
        for (int i = 0; i < people; ++i)
            blocked.append(id(i));
        server.setRoute([this](const FaultRequest &request) {
            const QStringList path = request.segments();
            if (path == QStringList{ u"me"_s })
                return FaultAnswer::success(R"({"_id":"me","nickname":"Me"})");
            if (request.method == "GET")
                return isListRefused ? FaultAnswer::failure(403, "INSUFFICIENT_PERMISSIONS")
                                     : FaultAnswer::success(list());
            const QString person = path.constLast();
            if (refused.contains(person))
                return FaultAnswer::failure(403, "INSUFFICIENT_PERMISSIONS");
            if (request.method == "DELETE") {
                if (!untouched.contains(person) && !blocked.removeOne(person))
                    return FaultAnswer::failure(404, "BLOCK_NOT_FOUND");
            } else if (blocked.contains(person)) {
                return FaultAnswer::failure(409, "USER_ALREADY_BLOCKED");
            } else {
                blocked.append(person);
            }
            return FaultAnswer::success(blockStatusJson(person)).withDelay(delayMs);
        });
    }

    QByteArray list() const
    {
        QByteArray records;
        for (const QString &person : blocked)
            records += (records.isEmpty() ? "" : ",") + blockStatusJson(person, u"Name "_s + person);
        return R"({"data":[)" + records + "]}";
    }

    FaultServer server;
    QStringList blocked;
    QSet<QString> refused;
    QSet<QString> untouched; ///< said to be unblocked, and listed all the same
    bool isListRefused = false;
    int delayMs = 0;
};

} // namespace

/// Bulk work as a person meets it in the window: progress, pause, cancel, the end, undo, close, what a crash
/// left, history, import, export.
class TestBulkWork : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void progressIsShownAndMoreWorkJoins();
    void pauseSendsNothingUntilResumed();
    void cancelSendsNothingFurtherAndTellsWhoWasNotSent();
    void whatWasNotEvenAskedForCountsAsNotSent();
    void whenAllWentWellANoticeOffersToUndoTheBatch();
    void whileWorkRunsNoOlderStepIsUndone();
    void whatIsAskedTheOtherWayRoundComesAfter();
    void cancelGivesUpWhatComesAfterToo();
    void aRefusedUndoIsNotLost();
    void failuresAreOneSummaryWithRetry();
    void whatTheListSaysOtherwiseIsReported();
    void aListThatCannotBeReadAgainIsReported();
    void offlineWorkGoesOnByItself_data();
    void offlineWorkGoesOnByItself();
    void closingAsks_data();
    void closingAsks();
    void aSingleChangeUnderWayIsAwaitedAtTheEnd();
    void whatTheEndLeftIsOfferedAtTheNextStart_data();
    void whatTheEndLeftIsOfferedAtTheNextStart();
    void withoutAJournalManyAreRefusedWithTheReason();
    void outcomesThatCannotBeStoredHoldTheWork();
    void aDamagedJournalIsSetAsideAndSaid();
    void historyShowsWhatWasDoneAndBlocksAgain();
    void peopleOnTheClipboardAreUnblocked();
    void theListIsExported();
    void settingsHoldAtOnce();
    void selectAllSaysHowManyMatch();
    void aSelectionSurvivesSearchAndSort();
    void whoIsDeselectedStaysSo_data();
    void whoIsDeselectedStaysSo();
    void aNewcomerIsNotSelectedWithEverybody();
    void aSearchSelectsNobodyElse();
    void draggingDrawsABandAndSelects();
    void signingOutForgetsTheWork();

private:
    void start(int people);
    BlockKey key(int number) const;
    void selectAndDelete(int first, int last);
    QString notice() const { return m_console->window.findChild<NoticeBar *>(u"notice"_s)->text(); }
    QAction *action(const QString &name) const { return m_console->window.findChild<QAction *>(name); }
    BlockListView *view() const { return m_console->window.findChild<BlockListView *>(u"blockList"_s); }
    BulkWork *work() const { return m_console->window.findChild<BulkWork *>(); }
    /// Nothing is on its way there any more; it holds them.
    bool allAreAtTheServer() const
    {
        const int inFlight = m_console->model.queue().inFlight();
        return inFlight > 0 && m_server->server.heldCount() == inFlight;
    }
    BulkProgress *panel() const { return m_console->window.findChild<BulkProgress *>(); }
    template <typename Dialog> Dialog *dialog() const
    {
        auto *found = m_console->window.findChild<Dialog *>();
        return found && found->isVisible() ? found : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<Console> m_console;
};

void TestBulkWork::initTestCase()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
}

void TestBulkWork::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestBulkWork::cleanup()
{
    m_console.reset();
    m_server.reset();
    m_folder.reset();
}

void TestBulkWork::start(int people)
{
    if (!m_server)
        m_server = std::make_unique<Server>(people);
    m_console = std::make_unique<Console>(m_folder->path());
    m_console->settings.setAvatarPolicy(AvatarPolicy::None);
    m_console->start(m_server->server.address(), "key", "token");
    QTRY_COMPARE(m_console->model.totalCount(), people);
    QTRY_COMPARE(m_console->journal.health(), Journal::Health::Good);
    QTRY_VERIFY(view()->isVisible());
}

BlockKey TestBulkWork::key(int number) const
{
    for (int row = 0; row < m_console->model.rowCount(); ++row) {
        if (const BlockKey key = m_console->model.keyAt(row); key.blockeeId == id(number))
            return key;
    }
    return {};
}

/// Selects people by number, asks to unblock them, and says yes.
void TestBulkWork::selectAndDelete(int first, int last)
{
    view()->clearSelection();
    for (int i = first; i < last; ++i) {
        const int row = m_console->model.rowOf(key(i));
        QVERIFY(row >= 0);
        view()->selectionModel()->select(m_console->model.index(row), QItemSelectionModel::Select);
    }
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Delete);
    QVERIFY(m_console->press(u"unblockButton"_s));
}

void TestBulkWork::progressIsShownAndMoreWorkJoins()
{
    start(40);
    QVERIFY(!panel()->isVisible());
    m_server->server.setHeld(true);
    selectAndDelete(0, 20);
    QTRY_VERIFY(panel()->isVisible());
    QTRY_VERIFY(m_server->server.heldCount() > 0);
    QVERIFY(panel()->stateText().contains("20"_L1));
    QVERIFY(m_console->window.windowTitle().startsWith(u'('));
    QCOMPARE(m_console->window.findChildren<QDialog *>().size(), 0); // nothing modal: the list stays usable
    // More of the same joins; a single click goes its own way.
    selectAndDelete(20, 30);
    QTRY_VERIFY(panel()->stateText().contains("30"_L1));
    QTRY_COMPARE(work()->remaining(), 30);
    m_server->server.setHeld(false);
    m_server->server.release();
    QTRY_VERIFY(!work()->isRunning());
    QVERIFY(!panel()->isVisible());
    QVERIFY(!m_console->window.windowTitle().startsWith(u'('));
    QCOMPARE(m_console->model.totalCount(), 10);
    QCOMPARE(m_server->blocked.size(), 10);
    QVERIFY(!dialog<BulkSummaryDialog>());
}

void TestBulkWork::pauseSendsNothingUntilResumed()
{
    start(60);
    m_server->server.setHeld(true);
    selectAndDelete(0, 50);
    QTRY_VERIFY(allAreAtTheServer());
    QVERIFY(m_console->press(u"bulkProgressPause"_s));
    const qsizetype sent = m_server->server.count("DELETE");
    m_server->server.setHeld(false);
    m_server->server.release();
    QTRY_COMPARE(m_console->model.queue().inFlight(), 0);
    QCOMPARE(m_server->server.count("DELETE"), sent);
    QVERIFY(sent < 50);
    QVERIFY(work()->isRunning());
    // A single click is not stopped.
    m_console->model.unblock(blocks({ key(55) }));
    QTRY_VERIFY(!m_server->blocked.contains(id(55)));
    QVERIFY(m_console->press(u"bulkProgressPause"_s));
    QTRY_VERIFY(!work()->isRunning());
    QCOMPARE(m_server->blocked.size(), 9);
}

void TestBulkWork::cancelSendsNothingFurtherAndTellsWhoWasNotSent()
{
    start(60);
    m_server->server.setHeld(true);
    selectAndDelete(0, 50);
    QTRY_VERIFY(allAreAtTheServer());
    QVERIFY(m_console->press(u"bulkProgressCancel"_s));
    const qsizetype sent = m_server->server.count("DELETE");
    m_server->server.setHeld(false);
    m_server->server.release();
    QTRY_VERIFY(dialog<BulkSummaryDialog>());
    QCOMPARE(m_server->server.count("DELETE"), sent);
    QCOMPARE(m_server->blocked.size(), 60 - sent);
    QCOMPARE(m_console->model.totalCount(), 60 - sent);
    const QString words = dialog<BulkSummaryDialog>()->plainText();
    QVERIFY2(words.contains(QString::number(50 - sent)), qPrintable(words));
    // What had been done can be undone.
    QTest::keyClick(dialog<BulkSummaryDialog>(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog<BulkSummaryDialog>());
    QVERIFY(action(u"undoAction"_s)->isEnabled());
    // Nothing is left that the next start would ask about.
    std::optional<qsizetype> pending;
    m_console->journal.count({ .outcome = Journal::Outcome::Pending }, this, [&](qint64 n) { pending = n; });
    QTRY_VERIFY(pending);
    QCOMPARE(*pending, 0);
}

void TestBulkWork::whatWasNotEvenAskedForCountsAsNotSent()
{
    constexpr int people = 5000; // several helpings
    start(people);
    std::optional<BulkResult> result;
    connect(work(), &BulkWork::finished, this, [&](const BulkResult &told) { result = told; });
    m_server->server.setHeld(true);
    work()->unblock(m_console->model.blocksAt(0, people - 1));
    QCOMPARE(work()->remaining(), people);
    QCOMPARE(panel()->stateText(), u"Unblocking 5,000 people…"_s); // before the first helping
    work()->cancel();
    QCOMPARE(work()->remaining(), people);
    // What is asked for from now on is not cancelled.
    m_server->server.setHeld(false);
    work()->unblock(blocks({ key(7) }));
    QTRY_VERIFY(result);
    QCOMPARE(m_server->server.count("DELETE"), 1);
    QCOMPARE(m_server->blocked.size(), people - 1);
    QVERIFY(!m_server->blocked.contains(id(7)));
    QCOMPARE(result->done.size(), 1);
    QCOMPARE(result->done.at(0).key().blockeeId, id(7));
    QCOMPARE(result->notSent.size(), people);
    QCOMPARE(work()->remaining(), 0);
}

void TestBulkWork::whenAllWentWellANoticeOffersToUndoTheBatch()
{
    start(30);
    std::optional<BulkResult> result;
    connect(work(), &BulkWork::finished, this, [&](const BulkResult &told) { result = told; });
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    selectAndDelete(0, 12);
    QTRY_VERIFY(notice().contains("12"_L1));
    QCOMPARE(m_server->blocked.size(), 18);
    QVERIFY(result);
    QCOMPARE(result->doneAtMs.size(), 12);
    QVERIFY(std::all_of(result->doneAtMs.cbegin(), result->doneAtMs.cend(), [before](qint64 at) {
        return at >= before && at <= QDateTime::currentMSecsSinceEpoch();
    }));
    QVERIFY(!dialog<BulkSummaryDialog>());
    // Who wants to know more, or to keep it, is shown all.
    QVERIFY(m_console->press(u"noticeSecondAction"_s));
    QTRY_VERIFY(dialog<BulkSummaryDialog>());
    QVERIFY(dialog<BulkSummaryDialog>()->plainText().contains("12"_L1));
    QTest::keyClick(dialog<BulkSummaryDialog>(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog<BulkSummaryDialog>());
    m_console->window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window));
    QTest::keyClick(&m_console->window, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(panel()->isVisible() || notice().contains("again"_L1));
    QTRY_COMPARE(m_console->model.totalCount(), 30);
    QCOMPARE(m_server->blocked.size(), 30);
    QTRY_VERIFY(notice().contains("12"_L1) && notice().contains("again"_L1));
    QVERIFY(!action(u"undoAction"_s)->isEnabled());
}

void TestBulkWork::whileWorkRunsNoOlderStepIsUndone()
{
    start(30);
    m_console->model.unblock(blocks({ key(29) }));
    QTRY_VERIFY(action(u"undoAction"_s)->isEnabled());
    m_server->server.setHeld(true);
    selectAndDelete(0, 12);
    QTRY_VERIFY(m_server->server.heldCount() > 0);
    QVERIFY(!action(u"undoAction"_s)->isEnabled());
    QVERIFY2(m_console->window.windowTitle().startsWith(u"(12) "_s),
             qPrintable(m_console->window.windowTitle()));
    m_server->server.setHeld(false);
    m_server->server.release();
    QTRY_VERIFY(!work()->isRunning());
    action(u"undoAction"_s)->trigger(); // the batch
    QTRY_COMPARE(m_server->blocked.size(), 29);
    QVERIFY(!m_server->blocked.contains(id(29)));
}

void TestBulkWork::whatIsAskedTheOtherWayRoundComesAfter()
{
    start(60);
    const BlockRefs first = m_console->model.blocksAt(0, 11);
    work()->unblock(first);
    QTRY_VERIFY(!work()->isRunning() && m_server->blocked.size() == 48);
    m_server->server.setHeld(true);
    work()->unblock(m_console->model.blocksAt(0, 19));
    QTRY_VERIFY(allAreAtTheServer());
    QVERIFY2(!panel()->countsText().contains("then"_L1), qPrintable(panel()->countsText()));
    work()->block(first);
    QCOMPARE(panel()->stateText(), u"Unblocking 20 people…"_s);
    QVERIFY2(panel()->countsText().endsWith("then blocking 12 people again"_L1),
             qPrintable(panel()->countsText()));
    QCOMPARE(work()->remaining(), 32);
    m_server->server.setHeld(false);
    m_server->server.release();
    QTRY_COMPARE(m_server->server.count("POST"), 12);
    // All of the one was asked for before any of the other.
    const auto &requests = m_server->server.requests();
    const auto post = std::find_if(requests.cbegin(), requests.cend(),
                                   [](const FaultRequest &request) { return request.method == "POST"; });
    QVERIFY(std::none_of(post, requests.cend(),
                         [](const FaultRequest &request) { return request.method == "DELETE"; }));
    QTRY_VERIFY(!work()->isRunning());
    QCOMPARE(m_server->blocked.size(), 40);
    QVERIFY(!dialog<BulkSummaryDialog>());
    // And the other way round.
    const BlockRefs gone = m_console->model.blocksAt(0, 4);
    m_server->server.setHeld(true);
    m_server->blocked.removeOne(gone.at(0).key().blockeeId);
    work()->block(gone);
    QTRY_VERIFY(m_server->server.heldCount() > 0);
    work()->unblock(m_console->model.blocksAt(10, 12));
    QVERIFY2(panel()->countsText().endsWith("then unblocking 3 people"_L1),
             qPrintable(panel()->countsText()));
    m_server->server.setHeld(false);
    m_server->server.release();
    QTRY_VERIFY(!work()->isRunning());
    QCOMPARE(m_server->blocked.size(), 37);
}

void TestBulkWork::cancelGivesUpWhatComesAfterToo()
{
    start(60);
    const BlockRefs first = m_console->model.blocksAt(0, 11);
    work()->unblock(first);
    QTRY_VERIFY(!work()->isRunning() && m_server->blocked.size() == 48);
    QList<BulkResult> results;
    connect(work(), &BulkWork::finished, this, [&](const BulkResult &told) { results.append(told); });
    m_server->server.setHeld(true);
    work()->unblock(m_console->model.blocksAt(0, 19));
    work()->block(first);
    QTRY_VERIFY(allAreAtTheServer());
    const qsizetype sent = m_server->server.heldCount();
    QVERIFY(sent < 20);
    QVERIFY(m_console->press(u"bulkProgressCancel"_s));
    m_server->server.setHeld(false);
    QTRY_COMPARE(results.size(), 2);
    QCOMPARE(results.at(0).notSent.size(), 20 - sent);
    QCOMPARE(results.at(1).change, BulkStatus::Change::Block);
    QCOMPARE(results.at(1).notSent.keys(), first.keys());
    QCOMPARE(m_server->server.count("POST"), 0);
    QCOMPARE(m_server->blocked.size(), 48 - sent);
    QVERIFY(!work()->isRunning());
    // Nothing is left that the next start would ask about.
    std::optional<qint64> pending;
    m_console->journal.count({ .outcome = Journal::Outcome::Pending }, this, [&](qint64 n) { pending = n; });
    QTRY_COMPARE(pending.value_or(-1), 0);
}

void TestBulkWork::aRefusedUndoIsNotLost()
{
    start(30);
    selectAndDelete(0, 12);
    QTRY_VERIFY(notice().contains("12"_L1));
    const QString path =
        QDirIterator(m_folder->path(), { u"*.sqlite"_s }, QDir::Files, QDirIterator::Subdirectories).next();
    {
        // Another program holds the file.
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(path);
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"BEGIN EXCLUSIVE"_s));
        action(u"undoAction"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(dialog<ErrorDialog>(), 20'000);
        QVERIFY(!dialog<BulkSummaryDialog>());
        // What is the matter, and what to do.
        QString words;
        for (const QLabel *label : dialog<ErrorDialog>()->findChildren<QLabel *>())
            words += label->text() + u'\n';
        QVERIFY2(words.contains("Another program is using the history"_L1), qPrintable(words));
        QVERIFY2(words.contains("End that program and try again"_L1), qPrintable(words));
        QVERIFY2(notice().startsWith("Another program is using the history"_L1), qPrintable(notice()));
        QVERIFY(QSqlQuery(other).exec(u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    QVERIFY(m_console->press(u"closeButton"_s));
    QCOMPARE(m_server->server.count("POST"), 0);
    QTRY_VERIFY(!work()->isRunning());
    QVERIFY(action(u"undoAction"_s)->isEnabled());
    action(u"undoAction"_s)->trigger();
    QTRY_COMPARE(m_server->blocked.size(), 30);
    QTRY_VERIFY(!work()->isRunning());
    QVERIFY(!action(u"undoAction"_s)->isEnabled());
}

void TestBulkWork::failuresAreOneSummaryWithRetry()
{
    start(30);
    m_server->refused = { id(1), id(2), id(3) };
    selectAndDelete(0, 10);
    QTRY_VERIFY(dialog<BulkSummaryDialog>());
    QVERIFY(!dialog<ErrorDialog>());
    QCOMPARE(m_server->blocked.size(), 23);
    m_server->refused.clear();
    QVERIFY(m_console->press(u"retryFailed"_s));
    QTRY_COMPARE(m_server->blocked.size(), 20);
    QTRY_VERIFY(!work()->isRunning());
    QVERIFY(!dialog<BulkSummaryDialog>());
}

void TestBulkWork::whatTheListSaysOtherwiseIsReported()
{
    start(30);
    m_server->untouched = { id(3), id(7) };
    selectAndDelete(0, 10);
    QTRY_VERIFY(dialog<BulkSummaryDialog>());
    const QString words = dialog<BulkSummaryDialog>()->plainText();
    QVERIFY2(words.contains(u"The server’s list says something else about 2 people."_s), qPrintable(words));
    QVERIFY2(words.contains(u"Blocked, says the server’s list (2)"_s), qPrintable(words));
    QVERIFY(words.contains("\tu3\n"_L1) && words.contains("\tu7\n"_L1));
    QCOMPARE(m_console->model.totalCount(), 22); // they are shown again
}

void TestBulkWork::aListThatCannotBeReadAgainIsReported()
{
    start(30);
    m_server->isListRefused = true;
    selectAndDelete(0, 10);
    QTRY_VERIFY(dialog<BulkSummaryDialog>());
    const QString words = dialog<BulkSummaryDialog>()->plainText();
    QVERIFY2(words.contains(u"The list couldn’t be read again"_s), qPrintable(words));
    QCOMPARE(m_server->blocked.size(), 20);
}

void TestBulkWork::offlineWorkGoesOnByItself_data()
{
    QTest::addColumn<bool>("isTold");
    QTest::newRow("it tries again") << false;
    QTest::newRow("the network says that it is back") << true;
}

void TestBulkWork::offlineWorkGoesOnByItself()
{
    QFETCH(bool, isTold);
    start(40);
    ChangeQueue::Timing timing = m_console->model.queue().timing();
    timing.retry = 1ms;
    timing.offline = isTold ? 1h : 100ms;
    timing.longestRetry = timing.offline;
    m_console->model.queue().setTiming(timing);
    m_server->server.setHeld(true);
    selectAndDelete(0, 30);
    QTRY_VERIFY(allAreAtTheServer());
    m_server->server.stop();
    QTRY_COMPARE(panel()->stateText(), u"Offline. Goes on by itself when the connection is back."_s);
    m_server->server.setHeld(false);
    QVERIFY(m_server->server.listen());
    if (isTold)
        emit m_console->first.schedule.due();
    QTRY_VERIFY(!work()->isRunning());
    QCOMPARE(m_server->blocked.size(), 10);
    QVERIFY(!dialog<BulkSummaryDialog>());
}

void TestBulkWork::closingAsks_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<bool>("finishes");
    QTest::newRow("stay") << u"stay"_s << false << true;
    QTest::newRow("finish in the background") << u"finishInBackground"_s << true << true;
    QTest::newRow("stop and continue next time") << u"stopAndContinueLater"_s << true << false;
}

void TestBulkWork::closingAsks()
{
    QFETCH(QString, button);
    QFETCH(bool, closes);
    QFETCH(bool, finishes);
    start(60);
    m_server->server.setHeld(true);
    selectAndDelete(0, 50);
    QTRY_VERIFY(allAreAtTheServer());
    m_console->window.close();
    QVERIFY(m_console->window.isVisible());
    QVERIFY(dialog<CloseQuestion>());
    const QSignalSpy quits(&m_console->window, &MainWindow::closed);
    QVERIFY(m_console->press(button));
    QTRY_VERIFY(!dialog<CloseQuestion>());
    m_server->server.setHeld(false);
    m_server->server.release();
    if (finishes)
        QTRY_COMPARE(m_server->blocked.size(), 10);
    if (closes)
        QTRY_VERIFY(!m_console->window.isVisible());
    else
        QTRY_VERIFY(!work()->isRunning() && m_console->window.isVisible());
    if (!finishes) {
        QTRY_COMPARE(quits.count(), 1);
        QVERIFY(m_server->blocked.size() > 10);
    }
    const qsizetype left = m_server->blocked.size() - 10;
    // What was not done stands in the journal, for the next start.
    m_console.reset();
    start(static_cast<int>(m_server->blocked.size()));
    if (left == 0) {
        std::optional<qint64> pending;
        m_console->journal.count({ .outcome = Journal::Outcome::Pending }, this,
                                 [&](qint64 n) { pending = n; });
        QTRY_COMPARE(pending.value_or(-1), 0);
        QVERIFY(!dialog<RecoveryDialog>());
        return;
    }
    QTRY_VERIFY(dialog<RecoveryDialog>());
    QCOMPARE(dialog<RecoveryDialog>()->recovery().notDone.size(), left);
}

void TestBulkWork::aSingleChangeUnderWayIsAwaitedAtTheEnd()
{
    start(5);
    m_server->delayMs = 200;
    m_console->model.unblock(blocks({ key(0) }));
    QTRY_COMPARE(m_server->server.count("DELETE"), 1);
    const QSignalSpy quits(&m_console->window, &MainWindow::closed);
    m_console->window.close();
    QVERIFY(!dialog<CloseQuestion>());
    QTRY_COMPARE(quits.count(), 1);
    m_console.reset();
    start(4);
    std::optional<qint64> pending;
    m_console->journal.count({ .outcome = Journal::Outcome::Pending }, this, [&](qint64 n) { pending = n; });
    QTRY_COMPARE(pending.value_or(-1), 0);
}

void TestBulkWork::whatTheEndLeftIsOfferedAtTheNextStart_data()
{
    QTest::addColumn<bool>("goOn");
    QTest::newRow("go on") << true;
    QTest::newRow("leave it") << false;
}

void TestBulkWork::whatTheEndLeftIsOfferedAtTheNextStart()
{
    QFETCH(bool, goOn);
    start(40);
    m_server->server.setHeld(true);
    selectAndDelete(0, 30);
    QTRY_VERIFY(allAreAtTheServer());
    // Carried out by the server, and the program is gone before the answers come.
    m_server->server.setHeld(false);
    m_console.reset();
    const qsizetype carriedOut = 40 - m_server->blocked.size();
    QVERIFY(carriedOut > 0);

    start(static_cast<int>(40 - carriedOut));
    QTRY_VERIFY(dialog<RecoveryDialog>());
    const Recovery recovery = dialog<RecoveryDialog>()->recovery();
    QCOMPARE(recovery.done.size(), carriedOut);
    QCOMPARE(recovery.notDone.size(), 30 - carriedOut);
    QVERIFY(m_console->press(goOn ? u"goOn"_s : u"leaveIt"_s));
    QTRY_VERIFY(!dialog<RecoveryDialog>());
    const auto count = [this](Journal::Outcome outcome) {
        std::optional<qint64> found;
        m_console->journal.count({ .outcome = outcome }, this, [&](qint64 n) { found = n; });
        return waitUntil([&] { return found.has_value(); }) ? *found : -1;
    };
    QTRY_COMPARE(count(Journal::Outcome::Pending), 0);
    if (goOn) {
        QTRY_COMPARE(m_server->blocked.size(), 10);
        QTRY_VERIFY(!work()->isRunning());
        QCOMPARE(count(Journal::Outcome::Done), 30);
    } else {
        QCOMPARE(m_server->blocked.size(), 40 - carriedOut);
        QCOMPARE(count(Journal::Outcome::Done), carriedOut);
        QCOMPARE(count(Journal::Outcome::Cancelled), 30 - carriedOut);
    }
    QCOMPARE(m_console->model.totalCount(), m_server->blocked.size());
    // Told once.
    const auto rows = static_cast<int>(m_server->blocked.size());
    m_console.reset();
    start(rows);
    QTRY_COMPARE(count(Journal::Outcome::Pending), 0);
    QVERIFY(!dialog<RecoveryDialog>());
}

void TestBulkWork::withoutAJournalManyAreRefusedWithTheReason()
{
    // A file stands where the journal's folder would be.
    QFile obstacle(m_folder->filePath(u"journal"_s));
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    m_server = std::make_unique<Server>(10);
    m_console = std::make_unique<Console>(m_folder->path());
    m_console->start(m_server->server.address(), "key", "token");
    QTRY_COMPARE(m_console->model.totalCount(), 10);
    QTRY_COMPARE(m_console->journal.health(), Journal::Health::Unwritable);
    QTRY_VERIFY(notice().contains("history"_L1));
    const QString lasting = notice();
    QTRY_VERIFY(view()->isVisible());
    selectAndDelete(0, 5);
    QTRY_VERIFY(dialog<ErrorDialog>());
    QVERIFY(!dialog<BulkSummaryDialog>()); // one dialog for one cause
    QCOMPARE(dialog<ErrorDialog>()->windowTitle(), u"Nothing was sent"_s);
    QCOMPARE(m_server->server.count("DELETE"), 0);
    QVERIFY(m_console->press(u"closeButton"_s));
    QTRY_VERIFY(!work()->isRunning());
    // One goes on, with a warning beside what can be undone.
    m_console->model.unblock(blocks({ key(0) }));
    QTRY_COMPARE(m_server->blocked.size(), 9);
    QTRY_VERIFY(notice().contains("can message you again"_L1));
    QVERIFY2(notice().contains("history"_L1), qPrintable(notice()));
    QVERIFY(m_console->visible<QPushButton>(u"noticeAction"_s));
    // What lasts comes back when that has left, and goes when the disk takes again what is stored.
    auto *bar = m_console->window.findChild<NoticeBar *>(u"notice"_s);
    QTest::keyClick(bar, Qt::Key_Escape);
    QCOMPARE(notice(), lasting);
    emit m_console->journal.healthChanged(Journal::Health::Good);
    QVERIFY(notice().isEmpty());
}

void TestBulkWork::outcomesThatCannotBeStoredHoldTheWork()
{
    start(60);
    ChangeQueue::Timing timing = m_console->model.queue().timing();
    timing.storage = 1ms;
    m_console->model.queue().setTiming(timing);
    m_server->server.setHeld(true);
    selectAndDelete(0, 50);
    QTRY_VERIFY(m_server->server.heldCount() > 0);
    {
        const QDir folder(m_folder->filePath(u"journal"_s));
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(folder.filePath(folder.entryList({ u"*.sqlite"_s }).value(0)));
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s)); // the journal cannot write now
        m_server->server.release(1);
        QTRY_VERIFY(panel()->stateText().startsWith(u"The history can’t be stored"_s));
        m_server->server.setHeld(false);
        m_server->server.release();
        QTRY_COMPARE(m_console->model.queue().inFlight(), 0);
        const qsizetype sent = m_server->server.count("DELETE");
        QVERIFY(sent < 50);
        QCOMPARE(m_console->model.totalCount(), 60); // nothing is told
        QCOMPARE(work()->remaining(), 50);
        // A single click is not held.
        m_console->model.unblock(blocks({ key(55) }));
        QTRY_COMPARE(m_console->model.totalCount(), 59);
        QCOMPARE(m_server->server.count("DELETE"), sent + 1);
        QVERIFY(query.exec(u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    QTRY_VERIFY(!work()->isRunning());
    QCOMPARE(m_server->blocked.size(), 9);
    QVERIFY(!dialog<BulkSummaryDialog>());
    std::optional<qint64> done;
    m_console->journal.count({ .outcome = Journal::Outcome::Done }, this, [&](qint64 n) { done = n; });
    QTRY_COMPARE(done.value_or(-1), 50);
}

void TestBulkWork::aDamagedJournalIsSetAsideAndSaid()
{
    start(3);
    m_console.reset();
    const QDir journals(m_folder->filePath(u"journal"_s));
    const QStringList files = journals.entryList(QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QString &name : files) {
        QFile file(journals.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QByteArray(5000, 'x'));
    }
    m_console = std::make_unique<Console>(m_folder->path());
    m_console->start(m_server->server.address(), "key", "token");
    QTRY_COMPARE(m_console->journal.health(), Journal::Health::ReplacedCorrupt);
    QTRY_VERIFY(notice().contains("damaged"_L1));
    QTRY_COMPARE(m_console->model.totalCount(), 3);
}

void TestBulkWork::historyShowsWhatWasDoneAndBlocksAgain()
{
    start(10);
    selectAndDelete(0, 4);
    QTRY_VERIFY(!work()->isRunning() && m_server->blocked.size() == 6);
    action(u"historyAction"_s)->trigger();
    auto *history = m_console->window.findChild<HistoryWindow *>();
    QVERIFY(history && history->isVisible());
    auto *tree = history->findChild<QTreeView *>();
    QTRY_COMPARE(tree->model()->rowCount(), 4);
    tree->selectAll();
    QPushButton *again = nullptr;
    for (QPushButton *button : history->findChildren<QPushButton *>()) {
        if (button->text() == "Block again"_L1)
            again = button;
    }
    QVERIFY(again && again->isEnabled());
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_COMPARE(m_server->blocked.size(), 10);
    QTRY_COMPARE(tree->model()->rowCount(), 8);
    QTRY_COMPARE(m_console->model.totalCount(), 10);
}

void TestBulkWork::peopleOnTheClipboardAreUnblocked()
{
    start(20);
    action(u"importAction"_s)->trigger();
    auto *import = dialog<ImportDialog>();
    QVERIFY(import);
    import->readText(u"u3\nu4\nu5\nnobody\n"_s);
    QTRY_VERIFY(import->isReady());
    QVERIFY(m_console->press(u"importUnblock"_s));
    QTRY_COMPARE(m_server->blocked.size(), 17);
    QVERIFY(!m_server->blocked.contains(u"u4"_s));
    QTRY_VERIFY(notice().contains(u'3'));
}

void TestBulkWork::theListIsExported()
{
    start(20);
    action(u"exportAction"_s)->trigger();
    auto *chooser = m_console->window.findChild<QFileDialog *>(u"exportDialog"_s);
    QVERIFY(chooser);
    const QString path = m_folder->filePath(u"out.csv"_s);
    emit chooser->fileSelected(path);
    chooser->close();
    QTRY_VERIFY(notice().contains("20"_L1));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QCOMPARE(text.count("\r\n"), 21);
    QVERIFY(text.contains("Name u7"));
}

void TestBulkWork::settingsHoldAtOnce()
{
    start(3);
    action(u"settingsAction"_s)->trigger();
    QVERIFY(m_console->window.findChild<SettingsWindow *>()->isVisible());
    m_console->settings.setCompactRows(true);
    QVERIFY(view()->isCompact());
    QVERIFY(action(u"compactAction"_s)->isChecked());
    m_console->settings.setBlurNames(true);
    QVERIFY(qobject_cast<BlockListDelegate *>(view()->itemDelegate())->isBlurred());
    m_console->settings.setAtOnce(9);
    QCOMPARE(m_console->model.queue().maximumWindow(), 9);
    m_console->settings.setLanguage(u"ja"_s);
    QCOMPARE(m_console->languages.current(), u"ja"_s);
    QVERIFY(action(u"languageAction_ja"_s)->isChecked());
    m_console->settings.setLanguage(u"en"_s);
}

void TestBulkWork::selectAllSaysHowManyMatch()
{
    start(20);
    QCOMPARE(action(u"selectAllAction"_s)->text(), u"Select all"_s);
    m_console->window.findChild<QLineEdit *>(u"search"_s)->setText(u"Name u1"_s);
    QTRY_COMPARE(m_console->model.rowCount(), 11);
    QTRY_COMPARE(action(u"selectAllAction"_s)->text(), u"Select all 11 that match"_s);
    action(u"selectAllAction"_s)->trigger();
    QCOMPARE(view()->selectedCount(), 11);
}

void TestBulkWork::aSelectionSurvivesSearchAndSort()
{
    start(30);
    auto *search = m_console->window.findChild<QLineEdit *>(u"search"_s);
    const auto select = [this](int number, QItemSelectionModel::SelectionFlags how) {
        const int row = m_console->model.rowOf(key(number));
        view()->selectionModel()->select(m_console->model.index(row), how);
    };
    select(2, QItemSelectionModel::Select);
    select(17, QItemSelectionModel::Select);
    search->setText(u"Name u1"_s); // hides 2
    QTRY_COMPARE(m_console->model.rowCount(), 11);
    QCOMPARE(view()->selectedCount(), 1); // who is out of sight is not acted on
    search->clear();
    QTRY_COMPARE(view()->selectedCount(), 2);
    m_console->model.setSortOrder(SortOrder::Name);
    QCOMPARE(view()->selectedCount(), 2);
    // Another choice while they are hidden is the one that counts.
    search->setText(u"Name u29"_s);
    QTRY_COMPARE(m_console->model.rowCount(), 1);
    select(29, QItemSelectionModel::ClearAndSelect);
    search->clear();
    QTRY_COMPARE(m_console->model.rowCount(), 30);
    QCOMPARE(view()->selectedBlocks().keys(), QList<BlockKey>{ key(29) });
    // All stay all.
    view()->selectAll();
    search->setText(u"Name u1"_s);
    QTRY_COMPARE(view()->selectedCount(), 11);
    search->clear();
    QTRY_COMPARE(view()->selectedCount(), 30);
}

void TestBulkWork::whoIsDeselectedStaysSo_data()
{
    QTest::addColumn<bool>("everybody");
    QTest::addColumn<bool>("duringSearch");
    QTest::addColumn<bool>("intoTheVoid");
    QTest::addColumn<bool>("longList");
    for (const bool everybody : { false, true }) {
        for (const bool longList : { false, true }) {
            const QByteArray who = QByteArray(longList ? "long list, " : "short list, ")
                + (everybody ? "of all, " : "of some, ");
            QTest::newRow(who + "one by one, after a search") << everybody << false << false << longList;
            QTest::newRow(who + "one by one, during a search") << everybody << true << false << longList;
            QTest::newRow(who + "by a click beside them, during a search")
                << everybody << true << true << longList;
        }
    }
}

void TestBulkWork::whoIsDeselectedStaysSo()
{
    QFETCH(bool, everybody);
    QFETCH(bool, duringSearch);
    QFETCH(bool, intoTheVoid);
    QFETCH(bool, longList);
    start(30);
    if (longList)
        m_console->model.setWorkerRows(5);
    auto *search = m_console->window.findChild<QLineEdit *>(u"search"_s);
    const auto click = [this](int number) {
        const QModelIndex index = m_console->model.index(m_console->model.rowOf(key(number)));
        view()->scrollTo(index);
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, Qt::ControlModifier,
                          view()->visualRect(index).center() - QPoint(100, 0));
    };
    QSet<QString> wanted;
    if (everybody) {
        view()->selectAll();
        for (int i = 0; i < 30; ++i)
            wanted.insert(id(i));
    } else {
        for (const int number : { 2, 11, 17 }) {
            click(number);
            wanted.insert(id(number));
        }
    }
    const auto selected = [this] {
        QSet<QString> ids;
        for (const BlockKey &key : view()->selectedBlocks().keys())
            ids.insert(key.blockeeId);
        return ids;
    };
    QCOMPARE(selected(), wanted);
    search->setText(u"Name u17"_s);
    QTRY_COMPARE(m_console->model.rowCount(), 1);
    if (!duringSearch) {
        search->clear();
        QTRY_COMPARE(selected(), wanted);
    }
    if (intoTheVoid) {
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->viewport()->rect().center());
        wanted.clear();
    } else {
        click(17);
        wanted.remove(id(17));
    }
    // Hidden and shown again, the list read again with others in it, another order.
    search->setText(u"Name u2"_s);
    QTRY_COMPARE(m_console->model.rowCount(), 11);
    search->clear();
    QTRY_COMPARE(m_console->model.rowCount(), 30);
    QCOMPARE(selected(), wanted);
    m_server->blocked.removeOne(id(29));
    wanted.remove(id(29));
    m_server->blocked.prepend(id(100));
    m_server->blocked.append(id(101));
    m_console->model.refresh();
    QTRY_COMPARE(m_console->model.rowCount(), 31);
    QCOMPARE(selected(), wanted);
    m_console->model.setSortOrder(SortOrder::Name);
    QTRY_COMPARE(selected(), wanted);
}

void TestBulkWork::aNewcomerIsNotSelectedWithEverybody()
{
    start(30);
    auto *search = m_console->window.findChild<QLineEdit *>(u"search"_s);
    view()->selectAll();
    search->setText(u"Name u1"_s);
    QTRY_COMPARE(view()->selectedCount(), 11);
    m_server->blocked.append(id(40));
    m_server->blocked.append(id(100)); // comes into sight at once
    m_console->model.refresh();
    QTRY_COMPARE(m_console->model.totalCount(), 32);
    QCOMPARE(m_console->model.rowCount(), 12);
    QCOMPARE(view()->selectedCount(), 11);
    search->clear();
    QTRY_COMPARE(m_console->model.rowCount(), 32);
    QCOMPARE(view()->selectedCount(), 30);
    QVERIFY(!view()->selectedBlocks().keys().contains(key(40)));
    QVERIFY(!view()->selectedBlocks().keys().contains(key(100)));
}

void TestBulkWork::aSearchSelectsNobodyElse()
{
    start(30);
    auto *search = m_console->window.findChild<QLineEdit *>(u"search"_s);
    view()->setCurrentIndex(m_console->model.index(m_console->model.rowOf(key(4))));
    QCOMPARE(view()->selectedBlocks().keys(), QList<BlockKey>{ key(4) });
    search->setText(u"Name u1"_s);
    QTRY_COMPARE(m_console->model.rowCount(), 11);
    QCOMPARE(view()->selectedCount(), 0);
    search->clear();
    QTRY_COMPARE(m_console->model.rowCount(), 30);
    QCOMPARE(view()->selectedBlocks().keys(), QList<BlockKey>{ key(4) });
}

void TestBulkWork::draggingDrawsABandAndSelects()
{
    start(30);
    const auto middle = [this](int row) {
        return view()->visualRect(m_console->model.index(row)).center() - QPoint(100, 0);
    };
    QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, middle(1));
    QTest::mouseMove(view()->viewport(), middle(2));
    QTest::mouseMove(view()->viewport(), middle(4));
    QTRY_COMPARE(view()->selectedCount(), 4);
    QVERIFY(view()->selectionBand().height() > 100);
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, middle(4));
    QVERIFY(view()->selectionBand().isEmpty());
    QCOMPARE(view()->selectedCount(), 4);
}

void TestBulkWork::signingOutForgetsTheWork()
{
    start(30);
    m_server->server.setHeld(true);
    selectAndDelete(0, 20);
    QTRY_VERIFY(allAreAtTheServer());
    action(u"signOutAction"_s)->trigger();
    QVERIFY(dialog<CloseQuestion>());
    QVERIFY(m_console->press(u"stay"_s));
    QVERIFY(work()->isRunning());
    QCOMPARE(m_console->session.state(), Session::State::SignedIn);
    action(u"signOutAction"_s)->trigger();
    QVERIFY(m_console->press(u"stopAndContinueLater"_s));
    QTRY_VERIFY(!work()->isRunning());
    QCOMPARE(m_console->session.state(), Session::State::SignedOut);
    QVERIFY(!panel()->isVisible());
    QCOMPARE(m_console->journal.health(), Journal::Health::Closed);
    QVERIFY(!m_console->model.queue().isPaused());
    // The next sign-in of the same account offers to go on, as was said.
    m_server->server.setHeld(false);
    SignInRequest request;
    request.server = m_server->server.address();
    request.clientKey = u"key"_s;
    request.token = u"token"_s;
    request.plainHttpAllowed = true;
    m_console->session.signIn(request);
    QTRY_VERIFY(dialog<RecoveryDialog>());
    QCOMPARE(dialog<RecoveryDialog>()->recovery().notDone.size(), m_server->blocked.size() - 10);
}

QTEST_MAIN(TestBulkWork)
#include "tst_bulkwork.moc"
