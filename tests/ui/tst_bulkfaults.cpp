#include "tests/support/console.h"
#include "tests/support/faultserver.h"
#include "ui/blocklistview.h"
#include "ui/bulksummarydialog.h"
#include "ui/bulkwork.h"

#include <QAction>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QNetworkProxy>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int people = 2000;
constexpr int others = 50; ///< on the list, and nobody asks for them

QString id(int number)
{
    return u"u%1"_s.arg(number);
}

/// What happens to the requests for a person. The first one meets the fault; what comes later is answered
/// truthfully, but for the faults that last.
enum Fault {
    CutDone, ///< carried out, and the connection ends before the first byte
    CutNotDone,
    ResetDone,
    ResetInBodyDone,
    HalfBodyDone,
    HangDone,
    HangNotDone,
    DripDone,
    RateLimited,
    Unavailable,
    ServerError,
    HtmlBadGateway,
    HtmlSuccess, ///< not carried out, and something in between says 200
    EmptyDone, ///< 204 without a word
    OkWithRc500, ///< 200 whose envelope says no
    StringZero, ///< RC is the string "0"
    Garbage,
    AlwaysInvalidId,
    AlwaysForbidden,
    GoneAlready, ///< unblocked by another device
    FaultCount
};

/// The server: who is blocked there, and how it answers.
class Server
{
public:
    Server()
    {
        for (int i = 0; i < people + others; ++i)
            blocked.insert(id(i));
        server.setRoute([this](const FaultRequest &request) { return answer(request); });
    }

    static std::optional<Fault> faultOf(const QString &person)
    {
        const int number = QStringView(person).sliced(1).toInt();
        // Every twentieth person meets one, each kind in turn.
        if (number >= people || number % 20 != 7)
            return {};
        return static_cast<Fault>((number / 20) % FaultCount);
    }

    FaultAnswer answer(const FaultRequest &request)
    {
        const QStringList path = request.segments();
        if (request.header("IM-Authorization") != token)
            return FaultAnswer::failure(401, "INVALID_TOKEN");
        if (path == QStringList{ u"me"_s })
            return FaultAnswer::success(R"({"_id":"me","nickname":"Me"})");
        if (request.method == "GET")
            return FaultAnswer::success(list());
        const QString person = path.constLast();
        ++asked[person];
        if (request.method != "DELETE" || path.value(1) != "my"_L1)
            return FaultAnswer::failure(404, "NOT_FOUND");
        if (++deletes == people / 2)
            token = "second-token"; // the old one expires in the middle of the work
        if (deletes == people / 3)
            QTimer::singleShot(0, &server, [this] {
                server.stop();
                QTimer::singleShot(5000, &server, [this] { QVERIFY(server.listen()); });
            });
        const auto fault = faultOf(person);
        if (!fault || (asked[person] > 1 && fault != AlwaysInvalidId && fault != AlwaysForbidden))
            return truth(person);
        return faulty(*fault, person);
    }

    FaultAnswer truth(const QString &person)
    {
        if (!blocked.remove(person))
            return FaultAnswer::failure(404, "BLOCK_NOT_FOUND");
        return FaultAnswer::success(blockStatusJson(person));
    }

    FaultAnswer faulty(Fault fault, const QString &person)
    {
        using Mode = FaultAnswer::Mode;
        switch (fault) {
        case CutDone:
            blocked.remove(person);
            return FaultAnswer::fault(Mode::Cut);
        case CutNotDone:
            return FaultAnswer::fault(Mode::Cut);
        case ResetDone:
            blocked.remove(person);
            return FaultAnswer::fault(Mode::Reset);
        case ResetInBodyDone:
            blocked.remove(person);
            return FaultAnswer::fault(Mode::ResetInBody);
        case HalfBodyDone:
            blocked.remove(person);
            return FaultAnswer::fault(Mode::CutInBody);
        case HangDone:
            blocked.remove(person);
            return FaultAnswer::fault(Mode::Hang);
        case HangNotDone:
            return FaultAnswer::fault(Mode::Hang);
        case DripDone: {
            blocked.remove(person);
            FaultAnswer drip = FaultAnswer::fault(Mode::Drip);
            drip.dripMs = 100;
            return drip;
        }
        case RateLimited:
            return FaultAnswer::json(R"({"error":"RATE_LIMIT_EXCEEDED","message":"slow","retryAfter":1})",
                                     429);
        case Unavailable:
            return FaultAnswer::empty(503).withHeader("Retry-After", "1");
        case ServerError:
            return FaultAnswer::failure(500, "INTERNAL");
        case HtmlBadGateway:
            return FaultAnswer::html(502);
        case HtmlSuccess:
            return FaultAnswer::html(200);
        case EmptyDone:
            blocked.remove(person);
            return FaultAnswer::empty(204);
        case OkWithRc500:
            return FaultAnswer::json(R"({"RC":500,"RM":"no"})");
        case StringZero:
            blocked.remove(person);
            return FaultAnswer::json(R"({"RC":"0","RM":"OK","result":)" + blockStatusJson(person) + "}");
        case Garbage:
            return FaultAnswer::raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n");
        case AlwaysInvalidId:
            return FaultAnswer::failure(400, "INVALID_USER_ID");
        case AlwaysForbidden:
            return FaultAnswer::failure(403, "INSUFFICIENT_PERMISSIONS");
        case GoneAlready:
            blocked.remove(person);
            return FaultAnswer::failure(404, "BLOCK_NOT_FOUND");
        case FaultCount:
            break;
        }
        return truth(person);
    }

    QByteArray list() const
    {
        QByteArray records;
        for (int i = 0; i < people + others; ++i) {
            if (blocked.contains(id(i)))
                records += (records.isEmpty() ? "" : ",") + blockStatusJson(id(i), u"Name %1"_s.arg(i));
        }
        return R"({"data":[)" + records + "]}";
    }

    FaultServer server;
    QSet<QString> blocked;
    QHash<QString, int> asked;
    QByteArray token = "first-token";
    int deletes = 0;
};

} // namespace

/// The real window, queue and journal against a server that fails in twenty ways: at the end the server's
/// list, the journal, the window and the result agree about everybody.
class TestBulkFaults : public QObject
{
    Q_OBJECT

private slots:
    void everybodyIsAccountedFor();
};

void TestBulkFaults::everybodyIsAccountedFor()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    Server server;
    Console console;
    console.settings.setAvatarPolicy(AvatarPolicy::None);
    RequestLimits limits;
    limits.inactivity = 700ms;
    limits.deadline = 1500ms;
    console.client.setLimits(limits);
    ChangeQueue::Timing timing;
    timing.retry = 20ms;
    timing.longestRetry = 200ms;
    timing.offline = 100ms;
    timing.rateLimited = 50ms;
    timing.second = 50ms;
    console.model.queue().setTiming(timing);
    console.start(server.server.address(), "key", server.token);
    QTRY_COMPARE_WITH_TIMEOUT(console.model.totalCount(), people + others, 20'000);

    auto *work = console.window.findChild<BulkWork *>();
    std::optional<BulkResult> result;
    connect(work, &BulkWork::finished, this, [&](const BulkResult &told) { result = told; });
    int signIns = 0;
    connect(&console.model, &BlockListModel::signInNeeded, this, [&] { ++signIns; });

    auto *view = console.window.findChild<BlockListView *>(u"blockList"_s);
    QItemSelection selection;
    for (int row = 0; row < console.model.rowCount(); ++row) {
        if (QStringView(console.model.keyAt(row).blockeeId).sliced(1).toInt() < people)
            selection.select(console.model.index(row), console.model.index(row));
    }
    view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    QCOMPARE(view->selectedCount(), people);
    QTest::keyClick(view, Qt::Key_Delete);
    QVERIFY(console.press(u"unblockButton"_s));

    // Once in between the token expires: the person gives a new one.
    QTRY_VERIFY_WITH_TIMEOUT(console.visible<QLineEdit>(u"token"_s), 60'000);
    console.visible<QLineEdit>(u"token"_s)->setText(QString::fromLatin1(server.token));
    QVERIFY(console.press(u"signInButton"_s));
    QTRY_VERIFY_WITH_TIMEOUT(result, 120'000);
    QCOMPARE(signIns, 1);

    // The result.
    QVERIFY(result->compared);
    QCOMPARE(result->total(), people);
    QVERIFY(result->notSent.isEmpty());
    QVERIFY(result->disagreements.isEmpty());
    QSet<QString> unblocked;
    QSet<QString> failed;
    BlockRefs good = result->done;
    good.append(result->alreadySo);
    for (const BlockRef &person : good)
        unblocked.insert(person.key().blockeeId);
    for (const BlockRef &person : result->failed())
        failed.insert(person.key().blockeeId);
    QCOMPARE(unblocked.size() + failed.size(), people);
    // What can be had by trying again was had.
    QSet<QString> refused;
    QSet<QString> goneAlready;
    for (int i = 0; i < people; ++i) {
        const auto fault = Server::faultOf(id(i));
        if (fault == AlwaysInvalidId || fault == AlwaysForbidden)
            refused.insert(id(i));
        else if (fault == GoneAlready)
            goneAlready.insert(id(i));
    }
    QCOMPARE(failed, refused);
    QCOMPARE(result->causes.size(), 2);
    // Only whom we did not unblock ourselves, however often the network sent it.
    QVERIFY(!result->alreadySo.isEmpty());
    for (const BlockKey &key : result->alreadySo.keys())
        QVERIFY2(goneAlready.contains(key.blockeeId), qPrintable(key.blockeeId));
    auto *summary = console.window.findChild<BulkSummaryDialog *>();
    QVERIFY(summary && summary->isVisible());
    const QString words = summary->plainText();
    const QLocale locale;
    QVERIFY2(words.contains(locale.toString(result->done.size())), qPrintable(words));
    QVERIFY2(words.contains(locale.toString(result->alreadySo.size())), qPrintable(words));
    for (const BulkResult::Cause &cause : std::as_const(result->causes)) {
        QVERIFY2(words.contains(locale.toString(cause.people.size())), qPrintable(words));
        QVERIFY2(words.contains(cause.people.at(0).key().blockeeId), qPrintable(words));
    }

    // The journal.
    std::optional<QList<Journal::Entry>> entries;
    console.journal.page({}, 0, people * 2, this, [&](const QList<Journal::Entry> &page) { entries = page; });
    QTRY_VERIFY(entries);
    QCOMPARE(entries->size(), people);
    QSet<qint64> batches;
    for (const Journal::Entry &entry : std::as_const(*entries)) {
        batches.insert(entry.batch);
        const QString &person = entry.status.key.blockeeId;
        const bool done =
            entry.outcome == Journal::Outcome::Done || entry.outcome == Journal::Outcome::AlreadySo;
        QVERIFY2(done || entry.outcome == Journal::Outcome::Failed, qPrintable(person));
        QVERIFY2(done == unblocked.contains(person), qPrintable(person));
    }
    QCOMPARE(batches.size(), 1);

    // The server and the window.
    for (int i = 0; i < people; ++i) {
        const BlockKey key{ id(i), {}, BlockScope::Direct };
        QVERIFY2(server.blocked.contains(id(i)) == failed.contains(id(i)), qPrintable(id(i)));
    }
    QSet<QString> shown;
    for (int row = 0; row < console.model.rowCount(); ++row)
        shown.insert(console.model.keyAt(row).blockeeId);
    QCOMPARE(shown, server.blocked);

    // Nobody was unblocked who was not asked for.
    for (int i = people; i < people + others; ++i) {
        QVERIFY(server.blocked.contains(id(i)));
        QCOMPARE(server.asked.value(id(i)), 0);
    }
    QCOMPARE(console.model.unblockingCount(), 0);
    QVERIFY(!work->isRunning());
}

QTEST_MAIN(TestBulkFaults)
#include "tst_bulkfaults.moc"
