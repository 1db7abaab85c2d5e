// From the start of the program to what a person sees of it.

#include "app/account/account.h"
#include "app/model/listcache.h"
#include "tests/bench/benchtable.h"
#include "tests/bench/listgenerator.h"
#include "tests/bench/ours.h"
#include "tests/support/faultserver.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QProcess>
#include <QTemporaryDir>

#include <ctime>

using namespace Qt::StringLiterals;

namespace {

struct Start
{
    double ms = 0; ///< exec → painted
    double mebibytes = 0; ///< resident, some time after
};

double monotonicMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

Start start(const QString &program, const QString &home, const QProcessEnvironment &more, bool rows)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(more);
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(BLOCKLIST_FIRSTPAINT));
    environment.insert(u"FIRSTPAINT"_s, rows ? u"rows"_s : u"window"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"HOME"_s, home);
    for (const QString &folder : { u"CONFIG"_s, u"CACHE"_s, u"DATA"_s })
        environment.insert(u"XDG_%1_HOME"_s.arg(folder), home + u'/' + folder);
    environment.insert(u"XDG_RUNTIME_DIR"_s, home);
    QProcess process;
    process.setProcessEnvironment(environment);
    const double begun = monotonicMilliseconds();
    process.start(program, QStringList());
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
    loop.exec();
    const QList<QByteArray> words = process.readAllStandardOutput().trimmed().split(' ');
    if (words.size() != 2)
        return {};
    return { words.at(0).toDouble() / 1e6 - begun, words.at(1).toDouble() / 1024 };
}

} // namespace

void benchStart(BenchTable &table)
{
    const QString folder = QCoreApplication::applicationDirPath();
    const QString ours = folder + u"/blocklist-console"_s;
    const QString hello = folder + u"/blocklist-bench-hello"_s;
    const QTemporaryDir home;
    std::vector<double> memory[2];
    const auto sample = [&](const QString &program, std::vector<double> &resident) {
        const Start one = start(program, home.path(), {}, false);
        resident.push_back(one.mebibytes);
        return one.ms;
    };
    const auto medians =
        interleave(9, { [&] { return sample(ours, memory[0]); }, [&] { return sample(hello, memory[1]); } });
    table.atMost(u"exec → first paint, against a QListView hello-world"_s, medians[0], medians[1], 1.2);
    table.atMost(u"resident memory, against the same"_s, median(memory[0]), median(memory[1]), 1.45,
                 u"MiB"_s);

    // A server that knows the person and never gives the list: what is painted comes from the cache.
    FaultServer server;
    server.setRoute([&](const FaultRequest &request) {
        if (request.target.contains("blockStatus"))
            return FaultAnswer::fault(FaultAnswer::Mode::Hang);
        return FaultAnswer::success(R"({"_id":"me","nickname":"Me"})");
    });
    QProcessEnvironment signedIn;
    signedIn.insert(u"IMKIT_SERVER_URL"_s, server.address());
    signedIn.insert(u"IMKIT_CLIENT_KEY"_s, u"key"_s);
    signedIn.insert(u"IMKIT_TOKEN"_s, u"token"_s);
    const Account account{ .endpoint = std::get<Endpoint>(Endpoint::parse(server.address())),
                           .clientKey = "key",
                           .user = { .id = u"me"_s, .nickname = {}, .avatarUrl = {}, .email = {} } };
    const QTemporaryDir homes[2];
    const int rows[2] = { 100'000, 100 };
    for (int i = 0; i < 2; ++i) {
        ListCache cache(homes[i].path() + u"/CACHE/blocklist-console/lists"_s);
        cache.save(account.id(),
                   { .list = parsed(generateBlockList(rows[i])),
                     .readAt = QDateTime::currentDateTimeUtc(),
                     .etag = {} });
    }
    const auto shown = interleave(9,
                                  { [&] { return start(ours, homes[0].path(), signedIn, true).ms; },
                                    [&] { return start(ours, homes[1].path(), signedIn, true).ms; } });
    table.atMost(u"exec → first rows painted from the cached list, 100,000 rows, against 100"_s, shown[0],
                 shown[1], 1.3);
}
