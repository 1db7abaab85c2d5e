// Bulk work, end to end: ten thousand unblocks with the journal on, against one network access manager,
// against curl, and against what the window and the latency allow.

#include "app/api/blockstatusapi.h"
#include "app/api/restclient.h"
#include "app/journal/journal.h"
#include "app/model/blocklistmodel.h"
#include "tests/bench/benchtable.h"
#include "tests/bench/latencyserver.h"
#include "tests/bench/ours.h"
#include "tests/bench/stallprobe.h"
#include "ui/bulkprogress.h"
#include "ui/bulkwork.h"
#include "ui/historywindow.h"

#include <QFile>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTreeView>

#include <malloc.h>
#include <sys/resource.h>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int Unblocks = 10'000;
constexpr int Window = 54;

double processSeconds(int who)
{
    rusage usage = {};
    getrusage(who, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

BlockStatusListPtr people(int count)
{
    auto list = std::make_shared<BlockStatusList>();
    for (int i = 0; i < count; ++i) {
        BlockStatus status;
        status.key.blockeeId = u"5f3a9c%1"_s.arg(i, 18, 10, '0'_L1);
        status.nickname = u"Person %1"_s.arg(i);
        status.avatarUrl = u"https://pictures.example.org/%1.png"_s.arg(i);
        if (!list->append(status))
            qFatal("a person could not be made");
    }
    list->squeeze();
    return list;
}

/// The parts of the program that bulk work needs, as main() puts them together.
struct Bulk
{
    explicit Bulk(const QByteArray &server, int rows)
    {
        for (QNetworkAccessManager &manager : managers)
            pool.append(&manager);
        client = std::make_unique<RestClient>(pool);
        client->setEndpoint(std::get<Endpoint>(Endpoint::parse(QString::fromLatin1(server))));
        client->setCredentials({ "key", "token", {} });
        api = std::make_unique<BlockStatusApi>(*client);
        model = std::make_unique<BlockListModel>(*api);
        model->setJournal(&journal);
        work = std::make_unique<BulkWork>(*model, panel);
        QObject::connect(model.get(), &BlockListModel::unblocked, work.get(),
                         [this](const QList<ChangeOutcome> &outcomes) { work->take(outcomes); });
        bool open = false;
        journal.open(u"bench"_s, &panel,
                     [&](Journal::Health health) { open = health == Journal::Health::Good; });
        waitFor([&] { return open; });
        model->showLastKnown(people(rows), QDateTime::currentDateTimeUtc());
        waitFor([&] { return model->rowCount() == rows; });
    }

    QTemporaryDir folder;
    std::array<QNetworkAccessManager, 9> managers;
    QList<QNetworkAccessManager *> pool;
    std::unique_ptr<RestClient> client;
    std::unique_ptr<BlockStatusApi> api;
    Journal journal{ folder.filePath(u"journal"_s) };
    std::unique_ptr<BlockListModel> model;
    BulkProgress panel;
    std::unique_ptr<BulkWork> work;
};

struct Cost
{
    double milliseconds = 0;
    double processor = 0; ///< milliseconds a request
};

Cost ours(const LatencyServer &server, StallProbe &probe, double &stall)
{
    Bulk bulk(server.address(), Unblocks);
    qsizetype done = 0;
    bool finished = false;
    QObject::connect(bulk.work.get(), &BulkWork::finished, &bulk.panel, [&](const BulkResult &result) {
        done = result.done.size();
        finished = true;
    });
    probe.reset();
    const double before = processSeconds(RUSAGE_SELF);
    const double time = timed([&] {
        bulk.work->unblock(bulk.model->blocksAt(0, bulk.model->rowCount() - 1));
        waitFor([&] { return finished; });
    });
    stall = std::max(stall, probe.longest());
    if (done != Unblocks)
        qFatal("not everybody was unblocked");
    return { time, (processSeconds(RUSAGE_SELF) - before) * 1000 / Unblocks };
}

Cost oneManager(const LatencyServer &server)
{
    QNetworkAccessManager manager;
    int left = Unblocks;
    const double before = processSeconds(RUSAGE_SELF);
    const double time = timed([&] {
        for (int i = 0; i < Unblocks; ++i) {
            QNetworkReply *reply = manager.deleteResource(QNetworkRequest(
                QUrl(QString::fromLatin1(server.address()) + "/blockStatus/my/u"_L1 + QString::number(i))));
            QObject::connect(reply, &QNetworkReply::finished, reply, [reply, &left] {
                --left;
                reply->deleteLater();
            });
        }
        QElapsedTimer timer;
        timer.start();
        while (left > 0 && timer.elapsed() < 300'000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 10);
    });
    return { time, (processSeconds(RUSAGE_SELF) - before) * 1000 / Unblocks };
}

Cost curl(const LatencyServer &server, const QString &config)
{
    QFile file(config);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(
        "silent\nheader = \"IM-CLIENT-KEY: key\"\nheader = \"IM-Authorization: token\"\nrequest = DELETE\n");
    for (int i = 0; i < Unblocks; ++i)
        file.write("url = \"" + server.address() + "/blockStatus/my/5f3a9c" + QByteArray::number(i)
                   + "\"\noutput = /dev/null\n");
    file.close();
    const double before = processSeconds(RUSAGE_CHILDREN);
    const double time = timed([&] {
        QProcess::execute(u"curl"_s,
                          { u"-Z"_s, u"--parallel-max"_s, QString::number(Window), u"-K"_s, config });
    });
    return { time, (processSeconds(RUSAGE_CHILDREN) - before) * 1000 / Unblocks };
}

/// Requests a second that the server answers when it need not wait.
double capacity(const LatencyServer &server)
{
    QProcess wrk;
    wrk.start(
        u"wrk"_s,
        { u"-t1"_s, u"-c%1"_s.arg(Window), u"-d2s"_s, QString::fromLatin1(server.address()) + "/fast"_L1 });
    wrk.waitForFinished(20'000);
    static const QRegularExpression rate(u"Requests/sec:\\s+([0-9.]+)"_s);
    return rate.match(QString::fromLatin1(wrk.readAllStandardOutput())).captured(1).toDouble();
}

/// What a hundred thousand confirmed unblocks take until they wait in the queue, and until they are given up
/// again when they are cancelled while they are being stored.
void benchQueued(BenchTable &table, StallProbe &probe, const LatencyServer &server)
{
    constexpr int rows = 100'000;
    const auto confirm = [](Bulk &bulk) {
        bulk.work->unblock(bulk.model->blocksAt(0, bulk.model->rowCount() - 1));
    };
    // From the event loop, so that the probe sees it.
    const auto inLoop = [](Bulk &bulk, const std::function<void()> &call) {
        QMetaObject::invokeMethod(&bulk.panel, call, Qt::QueuedConnection);
    };
    {
        Bulk bulk(server.address(), rows);
        bulk.model->queue().setPaused(true);
        // The search's index belongs to the list.
        bulk.model->setSearchText(u"nobody"_s);
        waitFor([&] { return bulk.model->rowCount() == 0; });
        bulk.model->setSearchText({});
        waitFor([&] { return bulk.model->rowCount() == rows; });
        malloc_trim(0);
        const qint64 before = residentBytes();
        probe.reset();
        const double stored = timed([&] {
            inLoop(bulk, [&] { confirm(bulk); });
            waitFor([&] { return bulk.model->queue().pending() > 0; });
        });
        waitFor([&] { return bulk.model->queue().pending() == rows; });
        const double stall = probe.longest();
        const double work = probe.longestWork();
        malloc_trim(0);
        table.bounded(u"memory of 100,000 queued"_s, static_cast<double>(residentBytes() - before) / 1048576,
                      20, u"MiB"_s);
        table.note(u"100,000 confirmed → all of them stored"_s, stored);
        table.bounded(u"the longest event-loop stall until they are queued"_s, stall, 16);
        table.bounded(u"the same, less the wait for a processor"_s, work, 16);
    }
    Bulk bulk(server.address(), rows);
    qsizetype notSent = 0;
    bool finished = false;
    QObject::connect(bulk.work.get(), &BulkWork::finished, &bulk.panel, [&](const BulkResult &result) {
        notSent = result.notSent.size();
        finished = true;
    });
    probe.reset();
    table.note(u"100,000 confirmed, cancelled at once → the summary, all stored as not sent"_s, timed([&] {
                   inLoop(bulk, [&] { confirm(bulk); });
                   inLoop(bulk, [&] { bulk.work->cancel(); });
                   waitFor([&] { return finished; });
               }));
    table.bounded(u"the longest event-loop stall meanwhile"_s, probe.longest(), 16);
    table.bounded(u"the same, less the wait for a processor"_s, probe.longestWork(), 16);
    if (notSent != rows)
        qFatal("something was sent that was cancelled");
}

} // namespace

void benchHistory(BenchTable &table, StallProbe &probe)
{
    constexpr int entries = 1'000'000;
    const QTemporaryDir folder;
    Journal journal(folder.filePath(u"journal"_s));
    bool open = false;
    journal.open(u"bench"_s, &probe, [&](Journal::Health health) { open = health == Journal::Health::Good; });
    waitFor([&] { return open; });
    for (int from = 0; from < entries; from += 20'000) {
        QList<Journal::Intention> intentions;
        for (int i = from; i < from + 20'000; ++i) {
            Journal::Intention intention;
            intention.status.key.blockeeId = u"5f3a9c%1"_s.arg(i, 18, 10, '0'_L1);
            intention.status.nickname = u"Person %1"_s.arg(i);
            intentions.append(intention);
        }
        bool stored = false;
        journal.intend(intentions, &probe, [&](const QList<qint64> &, qint64) { stored = true; });
        waitFor([&] { return stored; });
    }
    probe.reset();
    HistoryWindow window(journal);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *view = window.findChild<QTreeView *>();
    auto *search = window.findChild<QLineEdit *>(u"historySearch"_s);
    PaintCounter paints(view->viewport());
    const auto painted = [&](const std::function<void()> &action, const std::function<bool()> &condition) {
        return timed([&] {
            action();
            waitFor(condition);
            const int before = paints.count();
            view->viewport()->update();
            waitFor([&] { return paints.count() > before; });
        });
    };
    const auto *model = view->model();
    table.note(u"history of 1,000,000 entries: opened → first page painted"_s,
               painted([&] { window.show(); }, [&] { return model->rowCount() > 0; }));
    const auto found = [&](const QString &name) {
        return [model, name] {
            return model->rowCount() > 0 && model->index(0, 1).data().toString().contains(name);
        };
    };
    table.note(u"the same: a name typed → painted"_s,
               painted([&] { search->setText(u"Person 4711"_s); }, found(u"Person 4711"_s)));
    table.note(u"the same: search cleared → painted"_s,
               painted([&] { search->clear(); }, found(u"Person 999999"_s)));
    table.bounded(u"the same: the longest event-loop stall meanwhile"_s, probe.longest(), 16);
}

void benchBulk(BenchTable &table, StallProbe &probe)
{
    const LatencyServer server;
    if (server.address().isEmpty())
        qFatal("the server for bulk work did not start");
    const QTemporaryDir folder;
    double stall = 0;
    std::vector<double> ourProcessor;
    std::vector<double> curlProcessor;
    const auto times = interleave(3,
                                  { [&] {
                                       const Cost cost = ours(server, probe, stall);
                                       ourProcessor.push_back(cost.processor);
                                       return cost.milliseconds;
                                   },
                                    [&] {
                                        const Cost cost = curl(server, folder.filePath(u"urls"_s));
                                        curlProcessor.push_back(cost.processor);
                                        return cost.milliseconds;
                                    } });
    const double single = oneManager(server).milliseconds;
    const double ideal = static_cast<double>(Unblocks) / Window * LatencyServer::latencyMs;
    const QString what = u"10,000 unblocks at 20 ms, journal on, against "_s;
    table.faster(what + u"one QNetworkAccessManager"_s, times[0], single, 8);
    table.faster(what + u"curl -Z --parallel-max 54"_s, times[0], times[1], 1);
    table.faster(what + u"window ÷ latency (54, 20 ms)"_s, times[0], ideal, 0.8);
    table.bounded(u"the longest event-loop stall meanwhile"_s, stall, 16);
    table.compared(u"processor time a request, against curl -Z"_s, median(ourProcessor),
                   median(curlProcessor));
    benchQueued(table, probe, server);
    table.note(u"answers a second that the server gives wrk at once (54 connections)"_s, capacity(server),
               u"1/s"_s);
}
