#include "app/api/blockstatusapi.h"
#include "app/api/restclient.h"
#include "app/journal/journal.h"
#include "app/model/blocklistmodel.h"
#include "tests/model/listserver.h"
#include "tests/support/blocks.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// One signed-in program without windows.
struct Console
{
    explicit Console(ListServer &listServer)
        : client({ &manager })
        , api(client)
        , model(api)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
        , unblocked(&model, &BlockListModel::unblocked)
        , blocked(&model, &BlockListModel::blocked)
        , finished(&model, &BlockListModel::refreshFinished)
        , signIn(&model, &BlockListModel::signInNeeded)
        , resets(&model, &QAbstractItemModel::modelReset)
        , waiting(&model, &BlockListModel::waiting)
    {
        client.setEndpoint(std::get<Endpoint>(Endpoint::parse(listServer.server.address())));
        client.setCredentials(
            { "key", listServer.token.isEmpty() ? QByteArray("token") : listServer.token, {} });
        ChangeQueue::Timing timing;
        timing.retry = 2ms;
        timing.offline = 5ms;
        timing.rateLimited = 5ms;
        timing.second = 5ms;
        model.queue().setTiming(timing);
    }

    bool load()
    {
        model.refresh();
        return QTest::qWaitFor([this] { return !model.isRefreshing(); });
    }
    QStringList ids() const
    {
        QStringList ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.append(model.keyAt(row).blockeeId);
        return ids;
    }
    BlockKey key(const QString &id) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.keyAt(row).blockeeId == id)
                return model.keyAt(row);
        }
        return { id, {}, BlockScope::Direct };
    }
    RowState state(const QString &id) const
    {
        return static_cast<RowState>(
            model.index(model.rowOf(key(id))).data(BlockListModel::StateRole).toInt());
    }
    QList<ChangeOutcome> outcomes(const QSignalSpy &spy) const
    {
        QList<ChangeOutcome> all;
        for (const QList<QVariant> &arguments : spy)
            all += arguments.constFirst().value<QList<ChangeOutcome>>();
        return all;
    }

    QNetworkAccessManager manager;
    RestClient client;
    BlockStatusApi api;
    BlockListModel model;
    QAbstractItemModelTester tester;
    QSignalSpy unblocked;
    QSignalSpy blocked;
    QSignalSpy finished;
    QSignalSpy signIn;
    QSignalSpy resets;
    QSignalSpy waiting;
};

void fill(ListServer &server, int count)
{
    for (int i = 0; i < count; ++i)
        server.add(u"u%1"_s.arg(i, 5, 10, QChar(u'0')), u"Person %1"_s.arg(i), 1'700'000'000'000 - i * 1000);
}

QString id(int i)
{
    return u"u%1"_s.arg(i, 5, 10, QChar(u'0'));
}

} // namespace

class TestBlockListModel : public QObject
{
    Q_OBJECT

private slots:
    // Reading
    void theFirstReadGoesFromLoadingToReady();
    void aFailedFirstReadIsFailedAndCanBeRepeated();
    void aFailedRefreshKeepsTheRows();
    void anEmptyListIsReady();
    void aSecondRefreshIsJoined();
    void anUnchangedListOnlyMovesTheTime();
    void aRefreshMergesAndKeepsSelectionAndPlace_data();
    void aRefreshMergesAndKeepsSelectionAndPlace();
    void aRefreshTellsWhichRowsChanged();
    void aReadThatBeganBeforeAChangeEndedIsRepeated();
    void aReadThatBeganBeforeABlockEndedIsRepeated();
    void aRowWhoseChangeIsUnderWayStays();
    void theLastKnownListIsShownThenRefreshed();
    void theLastKnownListNeverReplacesANewerOne();
    void snapshotHoldsWhatIsShown();

    // Unblocking
    void anUnblockedRowGoesWhenTheServerSaysSo();
    void aRoomBanIsLiftedThroughItsRoom();
    void aFailedRowComesBackMarked();
    void someoneAlreadyUnblockedGoesWithoutAnError();
    void aSecondClickDoesNothing();
    void blocksFindTheirRowsInANewerList();
    void outcomesSayTheirBatch();
    void removalsOfOneTurnAreShownTogether();
    void aLostAnswerIsSettledByTheList_data();
    void aLostAnswerIsSettledByTheList();
    void manyAreRetriedUntilTheyEnd();
    void aRateLimitIsWaitedFor();
    void anExpiredSignInPausesAndGoesOn();
    void anExpiredSignInThatIsNotRenewedFailsWhatWaits();
    void aRefreshWaitsForTheSignIn();
    void aRefusalOfTheOldTokenIsOnlyRepeated();
    void cancelSendsNothingFurther();
    void undoBringsTheRowBack();
    void someoneBlockedAlreadyComesBackToo();
    void thousandsOfOutcomesComeInTurns();
    void clearForgetsEverything();

    // The journal
    void whatIsAskedAndHowItEndedIsStored();
    void withoutAWorkingJournalOneGoesOnAndManyAreRefused();
    void whatIsCancelledBeforeItIsStoredIsNotSent();

    // Search and sort
    void searchFindsNicknameIdAndRoom_data();
    void searchFindsNicknameIdAndRoom();
    void typingOnNarrowsAndDeletingWidens();
    void sortsInEveryOrder_data();
    void sortsInEveryOrder();
    void namesAreSortedAsTheLanguageDoes();
    void selectionSurvivesSearchAndSort();
    void selectingAllThenClearingTheSearchSelectsNoOneElse();
    void largeListsWorkTheSameOnTheWorker();
    void wordsComeFromTheDescriber();
};

void TestBlockListModel::theFirstReadGoesFromLoadingToReady()
{
    ListServer server;
    fill(server, 3);
    Console console(server);
    QCOMPARE(console.model.listState(), BlockListModel::ListState::Empty);
    QSignalSpy started(&console.model, &BlockListModel::refreshStarted);
    QSignalSpy counts(&console.model, &BlockListModel::countsChanged);
    console.model.refresh();
    QCOMPARE(console.model.listState(), BlockListModel::ListState::Loading);
    QVERIFY(console.model.isRefreshing());
    QTRY_COMPARE(console.finished.count(), 1);
    QCOMPARE(console.model.listState(), BlockListModel::ListState::Ready);
    QVERIFY(!console.model.isRefreshing());
    QVERIFY(!console.model.refreshError());
    QVERIFY(console.model.updatedAt().isValid());
    QCOMPARE(console.model.updatedAt().timeSpec(), Qt::UTC);
    QCOMPARE(started.count(), 1);
    QVERIFY(counts.count() > 0);
    QCOMPARE(console.ids(), QStringList({ id(0), id(1), id(2) }));
    QCOMPARE(console.model.totalCount(), 3);
    QCOMPARE(console.model.index(0).data().toString(), u"Person 0"_s);
    QCOMPARE(console.model.index(0).data(BlockListModel::BlockeeIdRole).toString(), id(0));
    QCOMPARE(console.model.index(0).data(BlockListModel::StatusRole).value<BlockStatus>(), server.rows.at(0));
}

void TestBlockListModel::aFailedFirstReadIsFailedAndCanBeRepeated()
{
    ListServer server;
    fill(server, 2);
    server.listFaults = { FaultAnswer::html(502) };
    Console console(server);
    QVERIFY(console.load());
    QCOMPARE(console.model.listState(), BlockListModel::ListState::Failed);
    QVERIFY(console.model.refreshError());
    QCOMPARE(console.model.refreshError()->httpStatus, 502);
    QVERIFY(!console.model.updatedAt().isValid());
    QVERIFY(console.load());
    QCOMPARE(console.model.listState(), BlockListModel::ListState::Ready);
    QVERIFY(!console.model.refreshError());
    QCOMPARE(console.model.rowCount(), 2);
}

void TestBlockListModel::aFailedRefreshKeepsTheRows()
{
    ListServer server;
    fill(server, 4);
    Console console(server);
    QVERIFY(console.load());
    const QDateTime readAt = console.model.updatedAt();
    for (const FaultAnswer &fault :
         { FaultAnswer::html(500), FaultAnswer::fault(FaultAnswer::Mode::CutInBody, server.listBody()),
           FaultAnswer::json(QByteArray("{\"RC\":0,\"result\":{\"data\":[{\"blockee\":{\"_id\":\"u\"}},")),
           FaultAnswer::redirect(302, "http://127.0.0.1:9/") }) {
        server.listFaults = { fault };
        QVERIFY(console.load());
        QVERIFY(console.model.refreshError());
        QCOMPARE(console.model.rowCount(), 4);
        QCOMPARE(console.model.listState(), BlockListModel::ListState::Ready);
        QCOMPARE(console.model.updatedAt(), readAt);
    }
}

void TestBlockListModel::anEmptyListIsReady()
{
    ListServer server;
    Console console(server);
    QVERIFY(console.load());
    QCOMPARE(console.model.listState(), BlockListModel::ListState::Ready);
    QCOMPARE(console.model.rowCount(), 0);
    fill(server, 1);
    QVERIFY(console.load());
    QCOMPARE(console.model.rowCount(), 1);
}

void TestBlockListModel::aSecondRefreshIsJoined()
{
    ListServer server;
    fill(server, 2);
    Console console(server);
    console.model.refresh();
    console.model.refresh();
    QTRY_COMPARE(console.finished.count(), 1);
    QCOMPARE(server.server.count("GET"), 1);
    QVERIFY(console.load());
    QCOMPARE(server.server.count("GET"), 2);
}

void TestBlockListModel::anUnchangedListOnlyMovesTheTime()
{
    ListServer server;
    server.etags = true;
    fill(server, 3);
    Console console(server);
    QVERIFY(console.load());
    QSignalSpy layouts(&console.model, &QAbstractItemModel::layoutChanged);
    QSignalSpy changes(&console.model, &QAbstractItemModel::dataChanged);
    const QDateTime before = console.model.updatedAt();
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > before);
    QVERIFY(console.load());
    QVERIFY(server.server.requests().constLast().hasHeader("If-None-Match"));
    QVERIFY(console.model.updatedAt() > before);
    QVERIFY(!console.model.refreshError());
    QCOMPARE(layouts.count() + changes.count(), 0);

    // After a change of our own, the rows are no longer those of the ETag.
    console.model.unblock(blocks({ console.key(id(1)) }));
    QTRY_COMPARE(console.unblocked.count(), 1);
    server.add(u"u00001"_s);
    QVERIFY(console.load());
    QVERIFY(!server.server.requests().constLast().hasHeader("If-None-Match"));
    QCOMPARE(console.model.rowCount(), 3);
}

void TestBlockListModel::aRefreshMergesAndKeepsSelectionAndPlace_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("workerRows");
    QTest::newRow("few") << 20 << 5000;
    QTest::newRow("many ranges") << 400 << 5000;
    QTest::newRow("on the worker") << 400 << 0;
}

void TestBlockListModel::aRefreshMergesAndKeepsSelectionAndPlace()
{
    QFETCH(const int, count);
    QFETCH(const int, workerRows);
    ListServer server;
    fill(server, count);
    Console console(server);
    console.model.setWorkerRows(workerRows);
    QVERIFY(console.load());
    console.resets.clear();

    QItemSelectionModel selection(&console.model);
    const QList<int> selected{ 3, 4, 7, count - 2 };
    for (const int row : selected)
        selection.select(console.model.index(row), QItemSelectionModel::Select);
    selection.setCurrentIndex(console.model.index(7), QItemSelectionModel::NoUpdate);
    const QPersistentModelIndex top = console.model.index(6); // the row at the top of a view

    // Every fourth goes, some come: at the front, in the middle, at the end.
    for (int i = 1; i < count; i += 4)
        server.remove(id(i));
    for (int i = 0; i < count; i += 5)
        server.add(u"new%1"_s.arg(i), u"New"_s, 1'700'000'000'500 - i * 1000);
    QVERIFY(console.load());

    QCOMPARE(console.resets.count(), 0);
    QCOMPARE(console.model.rowCount(), server.rows.size());
    QStringList kept;
    const QModelIndexList now = selection.selectedIndexes();
    for (const QModelIndex &index : now)
        kept.append(index.data(BlockListModel::BlockeeIdRole).toString());
    kept.sort();
    QCOMPARE(kept, QStringList({ id(3), id(4), id(7), id(count - 2) }));
    QCOMPARE(selection.currentIndex().data(BlockListModel::BlockeeIdRole).toString(), id(7));
    QCOMPARE(top.data(BlockListModel::BlockeeIdRole).toString(), id(6));
}

void TestBlockListModel::aRefreshTellsWhichRowsChanged()
{
    ListServer server;
    fill(server, 10);
    Console console(server);
    QVERIFY(console.load());
    QSignalSpy changes(&console.model, &QAbstractItemModel::dataChanged);
    server.rows[4].nickname = u"Renamed"_s;
    QVERIFY(console.load());
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.at(0).at(0).toModelIndex().row(), 4);
    QCOMPARE(changes.at(0).at(1).toModelIndex().row(), 4);
    QVERIFY(changes.at(0).at(2).value<QList<int>>().contains(BlockListModel::NicknameRole));
    QCOMPARE(console.model.index(4).data().toString(), u"Renamed"_s);
}

void TestBlockListModel::aReadThatBeganBeforeAChangeEndedIsRepeated()
{
    ListServer server;
    fill(server, 3);
    Console console(server);
    QVERIFY(console.load());
    // The answer shows the list as it was before the unblock, and comes after it.
    server.listFaults = { FaultAnswer::success(server.listBody()).withDelay(200) };
    console.model.refresh();
    QTRY_COMPARE(server.server.count("GET"), 2);
    console.model.unblock(blocks({ console.key(id(1)) }));
    QTRY_COMPARE(console.unblocked.count(), 1);
    QVERIFY(console.model.isRefreshing());
    QSignalSpy inserted(&console.model, &QAbstractItemModel::rowsInserted);
    QTRY_VERIFY(!console.model.isRefreshing());
    QCOMPARE(server.server.count("GET"), 3);
    QCOMPARE(inserted.count(), 0);
    QCOMPARE(console.ids(), QStringList({ id(0), id(2) }));
    QCOMPARE(console.finished.count(), 2);
}

void TestBlockListModel::aReadThatBeganBeforeABlockEndedIsRepeated()
{
    ListServer server;
    fill(server, 3);
    Console console(server);
    QVERIFY(console.load());
    console.model.unblock(blocks({ console.key(id(1)) }));
    QTRY_COMPARE(console.unblocked.count(), 1);
    server.listFaults = { FaultAnswer::success(server.listBody()).withDelay(200) };
    console.model.refresh();
    QTRY_COMPARE(server.server.count("GET"), 2);
    console.model.block(BlockRefs(console.outcomes(console.unblocked).constFirst().block));
    QTRY_COMPARE(console.blocked.count(), 1);
    QCOMPARE(console.model.rowCount(), 3);
    QSignalSpy removed(&console.model, &QAbstractItemModel::rowsRemoved);
    QTRY_VERIFY(!console.model.isRefreshing());
    QCOMPARE(server.server.count("GET"), 3);
    QCOMPARE(removed.count(), 0);
    QCOMPARE(console.model.rowCount(), 3);
}

void TestBlockListModel::aRowWhoseChangeIsUnderWayStays()
{
    ListServer server;
    fill(server, 3);
    Console console(server);
    QVERIFY(console.load());
    // Carried out at once, answered late: a read in between no longer has the row.
    server.faults[id(1)] = { { FaultAnswer::success("{\"blockee\":{\"_id\":\"x\"}}").withDelay(300), true } };
    console.model.unblock(blocks({ console.key(id(1)) }));
    QTRY_VERIFY(!server.holds(id(1)));
    QVERIFY(console.load());
    QCOMPARE(console.ids(), QStringList({ id(0), id(1), id(2) }));
    QCOMPARE(console.state(id(1)), RowState::Unblocking);
    QTRY_COMPARE(console.unblocked.count(), 1);
    QCOMPARE(console.ids(), QStringList({ id(0), id(2) }));
    QCOMPARE(console.model.unblockingCount(), 0);
}

void TestBlockListModel::theLastKnownListIsShownThenRefreshed()
{
    ListServer server;
    fill(server, 5);
    const auto known = std::make_shared<BlockStatusList>();
    for (int i = 0; i < 4; ++i)
        known->append(server.rows.at(i));
    Console console(server);
    const QDateTime readAt = QDateTime::currentDateTimeUtc().addDays(-2);
    console.model.showLastKnown(known, readAt);
    QCOMPARE(console.model.listState(), BlockListModel::ListState::Ready);
    QCOMPARE(console.model.updatedAt(), readAt);
    QCOMPARE(console.model.rowCount(), 4);
    QItemSelectionModel selection(&console.model);
    selection.select(console.model.index(2), QItemSelectionModel::Select);
    console.resets.clear();
    QVERIFY(console.load());
    QCOMPARE(console.resets.count(), 0);
    QCOMPARE(console.model.rowCount(), 5);
    QVERIFY(console.model.updatedAt() > readAt);
    QCOMPARE(selection.selectedIndexes().constFirst().data(BlockListModel::BlockeeIdRole).toString(), id(2));
}

void TestBlockListModel::theLastKnownListNeverReplacesANewerOne()
{
    ListServer server;
    fill(server, 2);
    Console console(server);
    QVERIFY(console.load());
    const auto known = std::make_shared<BlockStatusList>();
    BlockStatus old;
    old.key.blockeeId = u"old"_s;
    known->append(old);
    console.model.showLastKnown(known, QDateTime::currentDateTimeUtc());
    QCOMPARE(console.ids(), QStringList({ id(0), id(1) }));
}

void TestBlockListModel::snapshotHoldsWhatIsShown()
{
    ListServer server;
    server.etags = true;
    fill(server, 4);
    Console console(server);
    QVERIFY(console.load());
    QCOMPARE(console.model.snapshot()->size(), 4);
    QVERIFY(!console.model.etag().isEmpty());
    console.model.unblock(blocks({ console.key(id(1)) }));
    QTRY_COMPARE(console.unblocked.count(), 1);
    const BlockStatusListPtr snapshot = console.model.snapshot();
    QCOMPARE(snapshot->size(), 3);
    QVERIFY(snapshot->indexOf({ id(1), {}, BlockScope::Direct }) < 0);
    QVERIFY(console.model.etag().isEmpty());
}

void TestBlockListModel::anUnblockedRowGoesWhenTheServerSaysSo()
{
    ListServer server;
    fill(server, 3);
    Console console(server);
    QVERIFY(console.load());
    server.faults[id(1)] = { { FaultAnswer::success("{\"blockee\":{\"_id\":\"x\"}}").withDelay(100), true } };
    const BlockStatus asked = server.rows.at(1);
    console.model.unblock(blocks({ console.key(id(1)) }));
    QCOMPARE(console.state(id(1)), RowState::Unblocking);
    QCOMPARE(console.model.unblockingCount(), 1);
    QCOMPARE(console.model.rowCount(), 3);
    QTRY_COMPARE(console.unblocked.count(), 1);
    QCOMPARE(console.ids(), QStringList({ id(0), id(2) }));
    QCOMPARE(console.model.unblockingCount(), 0);
    const ChangeOutcome outcome = console.outcomes(console.unblocked).constFirst();
    QCOMPARE(outcome.kind, ChangeOutcome::Kind::Done);
    QCOMPARE(outcome.block.status(), asked);
    QVERIFY(!server.holds(id(1)));
    QCOMPARE(server.asked[id(1)], 1);
}

void TestBlockListModel::aRoomBanIsLiftedThroughItsRoom()
{
    ListServer server;
    BlockStatus ban;
    ban.key = { u"a"_s, u"room 1"_s, BlockScope::Room };
    ban.roomName = u"Lobby"_s;
    server.add(ban);
    Console console(server);
    QVERIFY(console.load());
    QCOMPARE(console.model.index(0).data(BlockListModel::RoomNameRole).toString(), u"Lobby"_s);
    console.model.unblock(blocks({ console.key(u"a"_s) }));
    QTRY_COMPARE(console.unblocked.count(), 1);
    QCOMPARE(server.server.requests().constLast().target, QByteArray("/blockStatus/room/room%201/a"));
    QCOMPARE(console.model.rowCount(), 0);
}

void TestBlockListModel::aFailedRowComesBackMarked()
{
    ListServer server;
    fill(server, 2);
    server.faults[id(1)] = { { FaultAnswer::failure(403, "INSUFFICIENT_PERMISSIONS") },
                             { FaultAnswer::failure(500, "BUSY") } };
    Console console(server);
    QVERIFY(console.load());
    const BlockKey key = console.key(id(1));
    console.model.unblock(blocks({ key }));
    QTRY_COMPARE(console.unblocked.count(), 1);
    ChangeOutcome outcome = console.outcomes(console.unblocked).constLast();
    QCOMPARE(outcome.kind, ChangeOutcome::Kind::Failed);
    QCOMPARE(outcome.error.kind, ApiError::Kind::Forbidden);
    QCOMPARE(console.state(id(1)), RowState::Failed);
    QCOMPARE(console.model.index(1).data(BlockListModel::ErrorRole).value<ApiError>().kind,
             ApiError::Kind::Forbidden);
    QCOMPARE(console.model.unblockingCount(), 0);

    // A refresh keeps the mark; a person asked twice is asked for again, and one click is not repeated by
    // itself.
    QVERIFY(console.load());
    QCOMPARE(console.state(id(1)), RowState::Failed);
    console.model.unblock(blocks({ key }));
    QCOMPARE(console.state(id(1)), RowState::Unblocking);
    QTRY_COMPARE(console.unblocked.count(), 2);
    QCOMPARE(console.outcomes(console.unblocked).constLast().error.kind, ApiError::Kind::ServerProblem);
    QCOMPARE(server.asked[id(1)], 2);
    console.model.clearFailure(key);
    QCOMPARE(console.state(id(1)), RowState::Idle);
    QVERIFY(!console.model.index(1).data(BlockListModel::ErrorRole).isValid());
}

void TestBlockListModel::someoneAlreadyUnblockedGoesWithoutAnError()
{
    ListServer server;
    fill(server, 2);
    Console console(server);
    QVERIFY(console.load());
    server.remove(id(0));
    console.model.unblock(blocks({ console.key(id(0)) }));
    QTRY_COMPARE(console.unblocked.count(), 1);
    QCOMPARE(console.outcomes(console.unblocked).constFirst().kind, ChangeOutcome::Kind::AlreadySo);
    QCOMPARE(console.ids(), QStringList({ id(1) }));
}

void TestBlockListModel::aSecondClickDoesNothing()
{
    ListServer server;
    fill(server, 2);
    Console console(server);
    QVERIFY(console.load());
    const BlockKey key = console.key(id(0));
    console.model.unblock(blocks({ key, key }));
    console.model.unblock(blocks({ key }));
    console.model.unblock(blocks({ { u"nobody"_s, {}, BlockScope::Direct } }));
    QCOMPARE(console.model.unblockingCount(), 1);
    QTRY_COMPARE(console.unblocked.count(), 1);
    QCOMPARE(console.outcomes(console.unblocked).size(), 1);
    QCOMPARE(server.server.count("DELETE"), 1);
}

void TestBlockListModel::blocksFindTheirRowsInANewerList()
{
    ListServer server;
    fill(server, 6);
    Console console(server);
    QVERIFY(console.load());
    // Someone who came after the list was read.
    console.model.unblock(blocks({ console.key(id(5)) }));
    QTRY_COMPARE(console.unblocked.count(), 1);
    console.model.block(BlockRefs(console.outcomes(console.unblocked).constFirst().block));
    QTRY_COMPARE(console.model.rowCount(), 6);
    const BlockRefs all = console.model.blocksAt(0, 5);
    QStringList ids;
    for (const BlockRef &block : all)
        ids.append(block.key().blockeeId);
    QCOMPARE(ids, console.ids());
    const BlockRefs some = console.model.blocksAt(2, 3);
    QCOMPARE(some.keys(), QList<BlockKey>({ console.model.keyAt(2), console.model.keyAt(3) }));

    server.remove(id(1));
    QVERIFY(console.load());
    QCOMPARE(console.model.rowCount(), 5);
    for (const BlockRef &block : all) {
        const bool gone = block.key().blockeeId == id(1);
        QCOMPARE(console.model.contains(block), !gone);
        QCOMPARE(console.model.isUnblockable(block), !gone);
        QCOMPARE(console.model.rowOf(block), console.model.rowOf(block.key()));
    }
    server.server.setHeld(true);
    QCOMPARE(console.model.unblock(BlockRefs(all.at(0))), 1);
    QVERIFY(!console.model.isUnblockable(all.at(0)));
    QCOMPARE(console.model.blocksAt(0, 4).size(), 5);
    QCOMPARE(console.model.blocksAt(0, 4, true).size(), 4);
    // Of all, one has gone, one is under way.
    QCOMPARE(console.model.unblock(all), 4);
    QCOMPARE(console.model.unblock(all), 0);
    server.server.setHeld(false);
    server.server.release();
    QTRY_COMPARE(console.model.rowCount(), 0);
    QCOMPARE(server.rows.size(), 0);
}

void TestBlockListModel::outcomesSayTheirBatch()
{
    ListServer server;
    fill(server, 4);
    Console console(server);
    QVERIFY(console.load());
    const BlockRefs all = console.model.blocksAt(0, 3);
    QCOMPARE(console.model.unblock(BlockRefs(all.at(0))), 1);
    QCOMPARE(console.model.unblock(all, 77), 3);
    QTRY_COMPARE(console.outcomes(console.unblocked).size(), 4);
    const QList<ChangeOutcome> outcomes = console.outcomes(console.unblocked);
    for (const ChangeOutcome &outcome : outcomes)
        QCOMPARE(outcome.batch, outcome.block.key() == all.at(0).key() ? 0 : 77);
    // Also of what is refused before it is sent.
    BlockStatus impossible;
    impossible.key.blockeeId = QString(QChar(0xD800));
    QCOMPARE(console.model.block(BlockRefs(QList<BlockStatus>{ impossible }), 78), 1);
    QTRY_COMPARE(console.blocked.count(), 1);
    QCOMPARE(console.outcomes(console.blocked).constFirst().batch, 78);
}

void TestBlockListModel::removalsOfOneTurnAreShownTogether()
{
    ListServer server;
    fill(server, 300);
    Console console(server);
    QVERIFY(console.load());
    QList<BlockKey> keys;
    for (int i = 0; i < 300; i += 2)
        keys.append(console.key(id(i)));
    console.model.unblock(blocks(keys));
    QTRY_COMPARE(console.outcomes(console.unblocked).size(), 150);
    QCOMPARE(console.model.rowCount(), 150);
    QVERIFY(!console.ids().contains(id(0)));
    QVERIFY(console.ids().contains(id(1)));
    QCOMPARE(server.rows.size(), 150);
    QVERIFY2(console.unblocked.count() < 150, qPrintable(QString::number(console.unblocked.count())));
}

void TestBlockListModel::aLostAnswerIsSettledByTheList_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("carriedOut");
    QTest::newRow("hangs, done") << static_cast<int>(FaultAnswer::Mode::HangInBody) << true;
    QTest::newRow("hangs, not done") << static_cast<int>(FaultAnswer::Mode::HangInBody) << false;
    QTest::newRow("cut in the body, done") << static_cast<int>(FaultAnswer::Mode::CutInBody) << true;
    QTest::newRow("cut in the body, not done") << static_cast<int>(FaultAnswer::Mode::CutInBody) << false;
    QTest::newRow("no JSON, done") << static_cast<int>(FaultAnswer::Mode::Whole) << true;
    QTest::newRow("no JSON, not done") << static_cast<int>(FaultAnswer::Mode::Whole) << false;
}

void TestBlockListModel::aLostAnswerIsSettledByTheList()
{
    QFETCH(const int, mode);
    QFETCH(const bool, carriedOut);
    ListServer server;
    fill(server, 2);
    FaultAnswer answer = FaultAnswer::fault(static_cast<FaultAnswer::Mode>(mode));
    if (answer.mode == FaultAnswer::Mode::Whole)
        answer = FaultAnswer::html(200);
    server.faults[id(1)] = { { answer, carriedOut } };
    Console console(server);
    console.client.setLimits({ 300ms, 400ms, 1024 * 1024 });
    QVERIFY(console.load());
    console.model.unblock(blocks({ console.key(id(1)) }));
    QTRY_COMPARE(console.unblocked.count(), 1);
    const ChangeOutcome outcome = console.outcomes(console.unblocked).constFirst();
    QCOMPARE(server.asked[id(1)], 1);
    QCOMPARE(server.server.count("GET"), 2);
    QCOMPARE(outcome.kind, carriedOut ? ChangeOutcome::Kind::Done : ChangeOutcome::Kind::Failed);
    QTRY_VERIFY(!console.model.isRefreshing());
    QCOMPARE(console.model.rowCount(), carriedOut ? 1 : 2);
    if (!carriedOut) {
        QCOMPARE(console.state(id(1)), RowState::Failed);
        QVERIFY(outcome.error.wasSent);
    }
    QCOMPARE(console.model.unblockingCount(), 0);
}

void TestBlockListModel::manyAreRetriedUntilTheyEnd()
{
    ListServer server;
    fill(server, 20);
    using Mode = FaultAnswer::Mode;
    server.faults[id(0)] = { { FaultAnswer::failure(500, "X") }, { FaultAnswer::failure(503, "X") } };
    server.faults[id(1)] = { { FaultAnswer::fault(Mode::CutInBody),
                               true } }; // the repetition's 404 is success
    server.faults[id(2)] = { { FaultAnswer::fault(Mode::CutInBody), false } };
    server.faults[id(3)] = { { FaultAnswer::failure(400, "INVALID_USER_ID") } };
    for (int i = 0; i < ChangeQueue::attemptsPerKey; ++i)
        server.faults[id(4)].append({ FaultAnswer::failure(500, "X") });
    server.remove(id(5));
    server.add(id(5));
    Console console(server);
    QVERIFY(console.load());
    server.remove(id(5));
    console.model.unblock(console.model.blocksAt(0, console.model.rowCount() - 1));
    QTRY_COMPARE(console.outcomes(console.unblocked).size(), 20);
    QHash<QString, ChangeOutcome> outcomes;
    const QList<ChangeOutcome> all = console.outcomes(console.unblocked);
    for (const ChangeOutcome &outcome : all)
        outcomes.insert(outcome.block.key().blockeeId, outcome);
    QCOMPARE(outcomes.size(), 20);
    QCOMPARE(outcomes[id(0)].kind, ChangeOutcome::Kind::Done);
    QCOMPARE(server.asked[id(0)], 3);
    QCOMPARE(outcomes[id(1)].kind, ChangeOutcome::Kind::Done);
    QCOMPARE(outcomes[id(2)].kind, ChangeOutcome::Kind::Done);
    QCOMPARE(outcomes[id(3)].kind, ChangeOutcome::Kind::Failed);
    QCOMPARE(server.asked[id(3)], 1);
    QCOMPARE(outcomes[id(4)].kind, ChangeOutcome::Kind::Failed);
    QCOMPARE(server.asked[id(4)], ChangeQueue::attemptsPerKey);
    QCOMPARE(outcomes[id(5)].kind, ChangeOutcome::Kind::AlreadySo);
    QCOMPARE(console.model.rowCount(), 2);
    QCOMPARE(console.model.unblockingCount(), 0);
}

void TestBlockListModel::aRateLimitIsWaitedFor()
{
    ListServer server;
    fill(server, 4);
    server.faults[id(0)] = {
        { FaultAnswer::failure(429, "RATE_LIMIT_EXCEEDED").withHeader("Retry-After", "20") }
    };
    Console console(server);
    QVERIFY(console.load());
    QElapsedTimer clock;
    clock.start();
    console.model.unblock(blocks({ console.key(id(0)) }));
    QTRY_COMPARE(console.unblocked.count(), 1);
    QVERIFY2(clock.elapsed() >= 100, qPrintable(QString::number(clock.elapsed()))); // 20 “seconds” of 5 ms
    QCOMPARE(console.outcomes(console.unblocked).constFirst().kind, ChangeOutcome::Kind::Done);
    QCOMPARE(console.waiting.count(), 2);
    QCOMPARE(console.waiting.at(0).at(0).value<ApiError>().kind, ApiError::Kind::RateLimited);
    QCOMPARE(console.waiting.at(0).at(1).value<std::chrono::milliseconds>(), 100ms);
    QCOMPARE(console.waiting.at(1).at(1).value<std::chrono::milliseconds>(), 0ms);

    // Whoever is refused twice is told.
    server.faults[id(1)] = { { FaultAnswer::failure(429, "RATE_LIMIT_EXCEEDED") },
                             { FaultAnswer::failure(429, "RATE_LIMIT_EXCEEDED") } };
    console.model.unblock(blocks({ console.key(id(1)) }));
    QTRY_COMPARE(console.unblocked.count(), 2);
    QCOMPARE(console.outcomes(console.unblocked).constLast().error.kind, ApiError::Kind::RateLimited);
}

void TestBlockListModel::anExpiredSignInPausesAndGoesOn()
{
    ListServer server;
    server.token = "old";
    fill(server, 30);
    Console console(server);
    QVERIFY(console.load());
    server.token = "new";
    console.model.unblock(console.model.blocksAt(0, console.model.rowCount() - 1));
    QTRY_COMPARE(console.signIn.count(), 1);
    QTRY_COMPARE(console.model.queue().inFlight(), 0);
    const qsizetype refused = server.server.count("DELETE");
    QVERIFY(refused <= ChangeQueue::firstWindow);
    console.model.refresh();
    QCOMPARE(console.unblocked.count(), 0);
    QCOMPARE(console.model.unblockingCount(), 30);

    console.client.setCredentials({ "key", "new", {} });
    console.model.resume(true);
    QTRY_COMPARE(console.outcomes(console.unblocked).size(), 30);
    QCOMPARE(console.signIn.count(), 1);
    QCOMPARE(server.server.count("DELETE"), refused + 30); // each once more, none twice
    QCOMPARE(server.rows.size(), 0);
    QTRY_VERIFY(!console.model.isRefreshing());
    QCOMPARE(console.model.rowCount(), 0);
}

void TestBlockListModel::anExpiredSignInThatIsNotRenewedFailsWhatWaits()
{
    ListServer server;
    server.token = "old";
    fill(server, 10);
    Console console(server);
    QVERIFY(console.load());
    server.token = "new";
    console.model.unblock(console.model.blocksAt(0, console.model.rowCount() - 1));
    QTRY_COMPARE(console.signIn.count(), 1);
    QTRY_COMPARE(console.model.queue().inFlight(), 0);
    console.model.refresh();
    console.model.resume(false);
    QTRY_COMPARE(console.outcomes(console.unblocked).size(), 10);
    QVERIFY(!console.model.isRefreshing());
    QCOMPARE(console.model.refreshError()->kind, ApiError::Kind::SignInExpired);
    const QList<ChangeOutcome> outcomes = console.outcomes(console.unblocked);
    for (const ChangeOutcome &outcome : outcomes) {
        QCOMPARE(outcome.kind, ChangeOutcome::Kind::Failed);
        QCOMPARE(outcome.error.kind, ApiError::Kind::SignInExpired);
    }
    QCOMPARE(console.model.rowCount(), 10);
    QCOMPARE(server.rows.size(), 10);
}

void TestBlockListModel::aRefreshWaitsForTheSignIn()
{
    ListServer server;
    server.token = "new";
    fill(server, 2);
    Console console(server);
    console.client.setCredentials({ "key", "old", {} });
    console.model.refresh();
    QTRY_COMPARE(console.signIn.count(), 1);
    QVERIFY(console.model.isRefreshing());
    QCOMPARE(console.model.listState(), BlockListModel::ListState::Loading);
    console.client.setCredentials({ "key", "new", {} });
    console.model.resume(true);
    QTRY_VERIFY(!console.model.isRefreshing());
    QCOMPARE(console.model.rowCount(), 2);
    QCOMPARE(console.signIn.count(), 1);
}

void TestBlockListModel::aRefusalOfTheOldTokenIsOnlyRepeated()
{
    ListServer server;
    server.token = "old";
    fill(server, 2);
    Console console(server);
    QVERIFY(console.load());
    server.token = "new";
    server.server.setHeld(true);
    console.model.unblock(blocks({ console.key(id(0)) }));
    console.model.refresh();
    QTRY_COMPARE(server.server.heldCount(), 2);
    console.client.setCredentials({ "key", "new", {} });
    server.server.setHeld(false);
    server.server.release();
    QTRY_COMPARE(console.unblocked.count(), 1);
    QTRY_VERIFY(!console.model.isRefreshing());
    QCOMPARE(console.outcomes(console.unblocked).constFirst().kind, ChangeOutcome::Kind::Done);
    QCOMPARE(console.signIn.count(), 0);
    QCOMPARE(console.ids(), QStringList({ id(1) }));
}

void TestBlockListModel::cancelSendsNothingFurther()
{
    ListServer server;
    fill(server, 40);
    Console console(server);
    QVERIFY(console.load());
    server.server.setHeld(true);
    console.model.unblock(console.model.blocksAt(0, console.model.rowCount() - 1));
    QTRY_COMPARE(server.server.heldCount(), ChangeQueue::firstWindow);
    console.model.cancelPending();
    QTRY_COMPARE(console.outcomes(console.unblocked).size(), 40 - ChangeQueue::firstWindow);
    QCOMPARE(console.model.unblockingCount(), ChangeQueue::firstWindow);
    server.server.setHeld(false);
    server.server.release();
    QTRY_COMPARE(console.model.unblockingCount(), 0);
    QCOMPARE(server.server.count("DELETE"), ChangeQueue::firstWindow);
    int cancelled = 0;
    const QList<ChangeOutcome> outcomes = console.outcomes(console.unblocked);
    for (const ChangeOutcome &outcome : outcomes)
        cancelled += outcome.kind == ChangeOutcome::Kind::Cancelled ? 1 : 0;
    QCOMPARE(cancelled, 40 - ChangeQueue::firstWindow);
    QCOMPARE(console.model.rowCount(), 40 - ChangeQueue::firstWindow);
    QCOMPARE(console.state(console.ids().constLast()), RowState::Idle);
}

void TestBlockListModel::undoBringsTheRowBack()
{
    ListServer server;
    fill(server, 3);
    Console console(server);
    QVERIFY(console.load());
    console.model.unblock(blocks({ console.key(id(1)) }));
    QTRY_COMPARE(console.unblocked.count(), 1);
    const BlockStatus status = console.outcomes(console.unblocked).constFirst().block.status();
    console.model.block(BlockRefs(QList<BlockStatus>{ status }));
    console.model.block(BlockRefs(QList<BlockStatus>{ status })); // a second click
    QCOMPARE(console.model.unblockingCount(), 1);
    QTRY_COMPARE(console.blocked.count(), 1);
    QCOMPARE(console.outcomes(console.blocked).constFirst().kind, ChangeOutcome::Kind::Done);
    QCOMPARE(server.server.count("POST"), 1);
    QVERIFY(server.holds(id(1)));
    QCOMPARE(console.model.rowCount(), 3);
    QCOMPARE(console.model.find(status.key)->nickname, u"Person 1"_s);
    QCOMPARE(console.model.find(status.key)->blockedAtMs, 1'700'000'000'000); // as the server says
    // And again out, and in.
    console.model.unblock(blocks({ status.key }));
    QTRY_COMPARE(console.unblocked.count(), 2);
    QCOMPARE(console.model.rowCount(), 2);
    console.model.block(BlockRefs(QList<BlockStatus>{ status }));
    QTRY_COMPARE(console.blocked.count(), 2);
    QCOMPARE(console.model.rowCount(), 3);
    QVERIFY(console.load());
    QCOMPARE(console.model.rowCount(), 3);
}

void TestBlockListModel::someoneBlockedAlreadyComesBackToo()
{
    ListServer server;
    fill(server, 2);
    Console console(server);
    QVERIFY(console.load());
    console.model.unblock(blocks({ console.key(id(1)) }));
    QTRY_COMPARE(console.unblocked.count(), 1);
    server.add(id(1));
    console.model.block(BlockRefs(console.outcomes(console.unblocked).constFirst().block));
    QTRY_COMPARE(console.blocked.count(), 1);
    QCOMPARE(console.outcomes(console.blocked).constFirst().kind, ChangeOutcome::Kind::AlreadySo);
    QCOMPARE(console.model.rowCount(), 2);

    BlockStatus impossible;
    impossible.key.blockeeId = QString(QChar(0xD800));
    console.model.block(BlockRefs(QList<BlockStatus>{ impossible }));
    QTRY_COMPARE(console.blocked.count(), 2);
    QCOMPARE(console.outcomes(console.blocked).constLast().error.kind, ApiError::Kind::InvalidId);
    QCOMPARE(server.server.count("POST"), 1);
}

void TestBlockListModel::thousandsOfOutcomesComeInTurns()
{
    constexpr int people = 25'000;
    ListServer server;
    fill(server, people);
    Console console(server);
    QVERIFY(console.load());
    console.model.queue().setPaused(true);
    console.model.unblock(console.model.blocksAt(0, console.model.rowCount() - 1));
    console.model.cancelPending();
    QTRY_COMPARE(console.model.unblockingCount(), 0);
    QCOMPARE(console.outcomes(console.unblocked).size(), people);
    QVERIFY(console.unblocked.count() > 1);
    QCOMPARE(console.model.rowCount(), people);
    QVERIFY(server.asked.isEmpty());
}

void TestBlockListModel::clearForgetsEverything()
{
    ListServer server;
    fill(server, 5);
    Console console(server);
    QVERIFY(console.load());
    server.server.setHeld(true);
    console.model.unblock(console.model.blocksAt(0, console.model.rowCount() - 1));
    console.model.refresh();
    QTRY_COMPARE(server.server.heldCount(), 6);
    console.model.clear();
    QCOMPARE(console.model.listState(), BlockListModel::ListState::Empty);
    QCOMPARE(console.model.rowCount(), 0);
    QCOMPARE(console.model.totalCount(), 0);
    QCOMPARE(console.model.unblockingCount(), 0);
    QVERIFY(!console.model.isRefreshing());
    QVERIFY(!console.model.updatedAt().isValid());
    server.server.setHeld(false);
    server.server.release();
    QVERIFY(console.load());
    QCOMPARE(console.unblocked.count(), 0);
    QCOMPARE(console.model.listState(), BlockListModel::ListState::Ready);
}

void TestBlockListModel::whatIsAskedAndHowItEndedIsStored()
{
    ListServer server;
    fill(server, 6);
    server.faults[id(1)] = { { FaultAnswer::failure(403, "INSUFFICIENT_PERMISSIONS") } };
    Console console(server);
    QVERIFY(console.load());
    const QTemporaryDir folder;
    Journal journal(folder.filePath(u"data"_s));
    bool open = false;
    journal.open(u"account"_s, this, [&](Journal::Health) { open = true; });
    QTRY_VERIFY(open);
    QCOMPARE(journal.health(), Journal::Health::Good);
    console.model.setJournal(&journal);
    QSignalSpy unavailable(&console.model, &BlockListModel::journalUnavailable);

    server.remove(id(2));
    const QList<BlockKey> keys{ console.key(id(0)), console.key(id(1)), console.key(id(2)) };
    console.model.unblock(blocks(keys));
    QCOMPARE(console.state(id(0)), RowState::Unblocking);
    QCOMPARE(console.model.queue().inFlight(), 0); // first it must be stored
    // When it is told, it stands in the journal.
    QHash<QString, Journal::Outcome> stored;
    connect(&console.model, &BlockListModel::unblocked, this, [&] {
        journal.page({}, 0, 100, this, [&](const QList<Journal::Entry> &entries) {
            for (const Journal::Entry &entry : entries)
                stored.insert(entry.status.key.blockeeId, entry.outcome);
        });
    });
    QTRY_COMPARE(console.outcomes(console.unblocked).size(), 3);
    QTRY_COMPARE(stored.size(), 3);
    QTRY_COMPARE(stored[id(0)], Journal::Outcome::Done);
    QTRY_COMPARE(stored[id(1)], Journal::Outcome::Failed);
    QTRY_COMPARE(stored[id(2)], Journal::Outcome::AlreadySo);
    console.model.block(BlockRefs(console.outcomes(console.unblocked).constFirst().block));
    QTRY_COMPARE(console.blocked.count(), 1);
    std::optional<QList<Journal::Entry>> entries;
    journal.page({}, 0, 1, this, [&](const QList<Journal::Entry> &page) { entries = page; });
    QTRY_VERIFY(entries);
    QCOMPARE(entries->constFirst().change, Journal::Change::Block);
    QCOMPARE(entries->constFirst().outcome, Journal::Outcome::Done);
    QCOMPARE(unavailable.count(), 0);
}

void TestBlockListModel::withoutAWorkingJournalOneGoesOnAndManyAreRefused()
{
    ListServer server;
    fill(server, 6);
    Console console(server);
    QVERIFY(console.load());
    const QTemporaryDir folder;
    Journal journal(folder.filePath(u"data"_s)); // never opened: stores nothing
    console.model.setJournal(&journal);
    QSignalSpy unavailable(&console.model, &BlockListModel::journalUnavailable);
    QSignalSpy refused(&console.model, &BlockListModel::bulkRefused);
    console.model.unblock(console.model.blocksAt(0, console.model.rowCount() - 1));
    QTRY_COMPARE(refused.count(), 1);
    QTRY_COMPARE(console.outcomes(console.unblocked).size(), 6);
    QCOMPARE(console.outcomes(console.unblocked).constFirst().kind, ChangeOutcome::Kind::Cancelled);
    QCOMPARE(server.server.count("DELETE"), 0);
    QCOMPARE(console.state(id(0)), RowState::Idle);
    QCOMPARE(console.model.unblockingCount(), 0);
    QCOMPARE(unavailable.count(), 0);

    console.model.unblock(blocks({ console.key(id(0)) }));
    QTRY_COMPARE(console.outcomes(console.unblocked).size(), 7);
    QCOMPARE(console.outcomes(console.unblocked).constLast().kind, ChangeOutcome::Kind::Done);
    QCOMPARE(unavailable.count(), 1);
    QCOMPARE(console.model.rowCount(), 5);
}

void TestBlockListModel::whatIsCancelledBeforeItIsStoredIsNotSent()
{
    ListServer server;
    fill(server, 6);
    Console console(server);
    QVERIFY(console.load());
    const QTemporaryDir folder;
    Journal journal(folder.filePath(u"data"_s));
    bool open = false;
    journal.open(u"account"_s, this, [&](Journal::Health) { open = true; });
    QTRY_VERIFY(open);
    console.model.setJournal(&journal);
    console.model.unblock(console.model.blocksAt(0, console.model.rowCount() - 1));
    console.model.cancelPending();
    QTRY_COMPARE(console.outcomes(console.unblocked).size(), 6);
    QCOMPARE(server.server.count("DELETE"), 0);
    QCOMPARE(console.state(id(5)), RowState::Idle);
    std::optional<qsizetype> unfinished;
    journal.unfinished(this, [&](const QList<Journal::Entry> &entries) { unfinished = entries.size(); });
    QTRY_VERIFY(unfinished);
    QCOMPARE(*unfinished, 0);
}

void TestBlockListModel::searchFindsNicknameIdAndRoom_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const QStringList all{ u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s };
    QTest::newRow("nothing") << QString() << all;
    QTest::newRow("spaces") << u"  "_s << all;
    QTest::newRow("nickname") << u"dina"_s << QStringList{ u"a"_s };
    QTest::newRow("other case") << u"DINA"_s << QStringList{ u"a"_s };
    QTest::newRow("spaces around") << u" dina "_s << QStringList{ u"a"_s };
    QTest::newRow("inner") << u"na s"_s << QStringList{ u"a"_s };
    QTest::newRow("sharp s") << u"STRASSE"_s << QStringList{ u"b"_s };
    QTest::newRow("greek") << u"οδοσ"_s << QStringList{ u"c"_s };
    QTest::newRow("full width") << u"abc"_s << QStringList{ u"d"_s };
    QTest::newRow("decomposed") << u"cafe\u0301"_s << QStringList{ u"f"_s };
    QTest::newRow("room") << u"lobby"_s << QStringList{ u"e"_s };
    QTest::newRow("room id") << u"room-77"_s << QStringList{ u"e"_s };
    QTest::newRow("direct room id") << u"hidden"_s << QStringList();
    QTest::newRow("no one") << u"zzz"_s << QStringList();
    QTest::newRow("across fields") << u"sivertdina"_s << QStringList();
    QTest::newRow("emoji") << u"🐳"_s << QStringList{ u"f"_s };
    QTest::newRow("address") << u"pictures"_s << QStringList();
}

void TestBlockListModel::searchFindsNicknameIdAndRoom()
{
    QFETCH(const QString, text);
    ListServer server;
    const auto add = [&](const QString &blockee, const QString &nickname, const BlockKey &room = {}) {
        BlockStatus status;
        status.key = { blockee, room.roomId, room.scope };
        status.nickname = nickname;
        status.avatarUrl = u"https://pictures.example/1"_s;
        if (room.scope == BlockScope::Room)
            status.roomName = u"The Lobby"_s;
        server.add(status);
    };
    add(u"a"_s, u"Dina Sivert"_s, { {}, u"hidden"_s, BlockScope::Direct });
    add(u"b"_s, u"Straße"_s);
    add(u"c"_s, u"ΟΔΟΣ"_s);
    add(u"d"_s, u"ＡＢＣ"_s);
    add(u"e"_s, u"封鎖"_s, { {}, u"ROOM-77"_s, BlockScope::Room });
    add(u"f"_s, u"Café 🐳"_s);
    Console console(server);
    QVERIFY(console.load());
    console.model.setSearchText(text);
    QStringList ids = console.ids();
    ids.sort();
    QTEST(ids, "found");
    QCOMPARE(console.model.totalCount(), 6);
    QCOMPARE(console.model.searchText(), text);
    // A list that comes while a search is on is searched too.
    QVERIFY(console.load());
    ids = console.ids();
    ids.sort();
    QTEST(ids, "found");
}

void TestBlockListModel::typingOnNarrowsAndDeletingWidens()
{
    ListServer server;
    fill(server, 1200);
    Console console(server);
    QVERIFY(console.load());
    const QString text = u"person 11"_s;
    const auto expected = [&](const QString &needle) {
        QStringList ids;
        for (const BlockStatus &row : std::as_const(server.rows)) {
            if (row.nickname.contains(needle, Qt::CaseInsensitive)
                || row.key.blockeeId.contains(needle, Qt::CaseInsensitive))
                ids.append(row.key.blockeeId);
        }
        return ids;
    };
    for (int length = 1; length <= text.size(); ++length) {
        console.model.setSearchText(text.left(length));
        QCOMPARE(console.ids(), expected(text.left(length).trimmed()));
    }
    console.model.setSearchText(u"person 111"_s);
    QCOMPARE(console.ids(), expected(u"person 111"_s));
    for (int length = static_cast<int>(text.size()); length >= 0; --length) {
        console.model.setSearchText(text.left(length));
        QCOMPARE(console.ids(), expected(text.left(length).trimmed()));
    }
}

void TestBlockListModel::sortsInEveryOrder_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("newest") << static_cast<int>(SortOrder::NewestFirst)
                            << QStringList{ u"c"_s, u"a"_s, u"b"_s, u"d"_s };
    QTest::newRow("oldest") << static_cast<int>(SortOrder::OldestFirst)
                            << QStringList{ u"b"_s, u"a"_s, u"c"_s, u"d"_s };
    QTest::newRow("seen") << static_cast<int>(SortOrder::LastSeen)
                          << QStringList{ u"d"_s, u"b"_s, u"a"_s, u"c"_s };
    QTest::newRow("name") << static_cast<int>(SortOrder::Name)
                          << QStringList{ u"b"_s, u"c"_s, u"d"_s, u"a"_s };
}

void TestBlockListModel::sortsInEveryOrder()
{
    QFETCH(const int, order);
    for (const int workerRows : { 5000, 0 }) {
        ListServer server;
        const auto add = [&](const QString &blockee, const QString &nickname, qint64 blockedAt, qint64 seen) {
            BlockStatus status;
            status.key.blockeeId = blockee;
            status.nickname = nickname;
            status.blockedAtMs = blockedAt;
            status.lastSeenMs = seen;
            server.add(status);
        };
        add(u"a"_s, u"Zoë"_s, 2000, 20);
        add(u"b"_s, u"adam"_s, 1000, 30);
        add(u"c"_s, u"\u200B"_s, 3000, 0); // called by the id
        add(u"d"_s, u"Émile"_s, 0, 40);
        Console console(server);
        console.model.setWorkerRows(workerRows);
        QVERIFY(console.load());
        console.model.setSortOrder(static_cast<SortOrder>(order));
        QCOMPARE(console.model.sortOrder(), static_cast<SortOrder>(order));
        QFETCH(const QStringList, ids);
        QTRY_COMPARE(console.ids(), ids);
        QVERIFY(console.load());
        QCOMPARE(console.ids(), ids);
        console.model.setSortOrder(SortOrder::NewestFirst);
        QTRY_COMPARE(console.ids(), QStringList({ u"c"_s, u"a"_s, u"b"_s, u"d"_s }));
    }
}

void TestBlockListModel::namesAreSortedAsTheLanguageDoes()
{
    ListServer server;
    server.add(u"1"_s, u"Zebra"_s);
    server.add(u"2"_s, u"Ärlig"_s);
    server.add(u"3"_s, u"Anna"_s);
    Console console(server);
    QVERIFY(console.load());
    console.model.setLocale(QLocale(QLocale::German));
    console.model.setSortOrder(SortOrder::Name);
    QCOMPARE(console.ids(), QStringList({ u"3"_s, u"2"_s, u"1"_s }));
    console.model.setLocale(QLocale(QLocale::Swedish));
    QCOMPARE(console.ids(), QStringList({ u"3"_s, u"1"_s, u"2"_s }));
}

void TestBlockListModel::selectionSurvivesSearchAndSort()
{
    ListServer server;
    fill(server, 500);
    Console console(server);
    QVERIFY(console.load());
    QItemSelectionModel selection(&console.model);
    for (const int row : { 111, 222, 333 })
        selection.select(console.model.index(row), QItemSelectionModel::Select);
    selection.setCurrentIndex(console.model.index(222), QItemSelectionModel::NoUpdate);
    const auto selected = [&] {
        QStringList ids;
        const QModelIndexList indexes = selection.selectedIndexes();
        for (const QModelIndex &index : indexes)
            ids.append(index.data(BlockListModel::BlockeeIdRole).toString());
        ids.sort();
        return ids;
    };
    const QStringList all{ id(111), id(222), id(333) };
    console.model.setSortOrder(SortOrder::OldestFirst);
    QCOMPARE(selected(), all);
    console.model.setSearchText(u"2"_s);
    QCOMPARE(selected(), QStringList{ id(222) });
    QCOMPARE(selection.currentIndex().data(BlockListModel::BlockeeIdRole).toString(), id(222));
    console.model.setSearchText({});
    QCOMPARE(selected(), QStringList{ id(222) });
    QCOMPARE(selection.currentIndex().data(BlockListModel::BlockeeIdRole).toString(), id(222));
}

void TestBlockListModel::selectingAllThenClearingTheSearchSelectsNoOneElse()
{
    ListServer server;
    fill(server, 4000);
    Console console(server);
    QVERIFY(console.load());
    QItemSelectionModel selection(&console.model);
    console.model.setSearchText(u"3"_s);
    const int matches = console.model.rowCount();
    QVERIFY(matches > 1000);
    selection.select(QItemSelection(console.model.index(0), console.model.index(matches - 1)),
                     QItemSelectionModel::Select);
    console.model.setSearchText({});
    QCOMPARE(console.model.rowCount(), 4000);
    QCOMPARE(selection.selectedIndexes().size(), matches);
    // And the other way: all, of whom a search leaves some.
    selection.select(QItemSelection(console.model.index(0), console.model.index(3999)),
                     QItemSelectionModel::ClearAndSelect);
    console.model.setSearchText(u"3"_s);
    QCOMPARE(selection.selectedIndexes().size(), matches);
}

void TestBlockListModel::largeListsWorkTheSameOnTheWorker()
{
    ListServer server;
    fill(server, 6000);
    Console console(server);
    QVERIFY(console.load());
    QCOMPARE(console.model.rowCount(), 6000);
    console.model.setSearchText(u"59"_s);
    QTRY_COMPARE(console.model.rowCount(), 219); // 59xx, x59x, xx59 and Person 59
    console.model.setSortOrder(SortOrder::OldestFirst);
    QTRY_COMPARE(console.ids().constFirst(), id(5999));
    server.rows.removeIf([](const BlockStatus &row) { return row.key.blockeeId.endsWith(u'9'); });
    QVERIFY(console.load());
    QTRY_VERIFY(!console.ids().contains(id(5999)));
    console.model.setSearchText({});
    QCOMPARE(console.model.rowCount(), 5400);
    QCOMPARE(console.ids().constFirst(), id(5998));
}

void TestBlockListModel::wordsComeFromTheDescriber()
{
    ListServer server;
    fill(server, 2);
    Console console(server);
    QVERIFY(console.load());
    QVERIFY(!console.model.index(0).data(Qt::ToolTipRole).isValid());
    QSignalSpy changes(&console.model, &QAbstractItemModel::dataChanged);
    console.model.setDescriber(
        [](const QModelIndex &index, int role) { return QVariant(u"%1 %2"_s.arg(index.row()).arg(role)); });
    QCOMPARE(changes.count(), 1);
    QCOMPARE(console.model.index(1).data(Qt::AccessibleTextRole).toString(),
             u"1 %1"_s.arg(int(Qt::AccessibleTextRole)));
    console.model.invalidateWords();
    QCOMPARE(changes.count(), 2);
    QVERIFY(changes.at(1).at(2).value<QList<int>>().contains(Qt::AccessibleTextRole));
}

QTEST_GUILESS_MAIN(TestBlockListModel)
#include "tst_blocklistmodel.moc"
