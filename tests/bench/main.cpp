// Measures what a person waits for, against named rivals on the same data, in turn, in one run: ./dev bench
// [growth] [--json FILE]. "Painted" means that the viewport's paint event has ended.

#include "tests/bench/benchtable.h"
#include "tests/bench/demowalk.h"
#include "tests/bench/latencyserver.h"
#include "tests/bench/listgenerator.h"
#include "tests/bench/ours.h"
#include "tests/bench/stallprobe.h"

#include <QCollator>
#include <QCommandLineParser>
#include <QDate>
#include <QFile>
#include <QJsonDocument>
#include <QScrollBar>
#include <QSysInfo>
#include <QThread>

#include <simdjson.h>

#include <algorithm>
#include <cstdio>
#include <malloc.h>

using namespace Qt::StringLiterals;

namespace {

void benchParse(BenchTable &table)
{
    for (const int rows : { 100'000, 1'000'000 }) {
        const QByteArray body = generateBlockList(rows);
        const QString name = u"body → rows shown, %L1"_s.arg(rows);
        const simdjson::padded_string padded(body.constData(), static_cast<size_t>(body.size()));
        const auto medians = interleave(
            rows > 500'000 ? 3 : Runs,
            { [&] {
                 Ours ours;
                 QByteArray own(body.constData(), body.size()); // as the network hands it over: not shared
                 return untilPainted(
                     ours.view, *ours.paints,
                     [&] {
                         ours.model.showLastKnown(parsed(std::move(own)), QDateTime::currentDateTimeUtc());
                     },
                     [&] { return ours.model.totalCount() > 0; });
             },
              [&] {
                  QListView view;
                  view.setUniformItemSizes(true);
                  auto *paints = new PaintCounter(view.viewport());
                  NaiveModel model({});
                  view.setModel(&model);
                  view.resize(720, 640);
                  view.show();
                  QCoreApplication::processEvents();
                  return untilPainted(view, *paints, [&] { model.setRows(naiveParse(body)); });
              },
              [&] { return timed([&] { walkOnly(padded); }); } });
        table.faster(name + u", against QJsonDocument → QString rows"_s, medians[0], medians[1], 12);
        table.atMost(name + u", against a walk that stores nothing"_s, medians[0], medians[2], 1.5);
        const auto parts = interleave(Runs,
                                      { [&] {
                                           QByteArray own(body.constData(), body.size());
                                           return timed([&] { parsed(std::move(own)); });
                                       },
                                        [&, list = parsed(body)] { return Ours().load(list); } });
        table.note(name + u": the parse alone"_s, parts[0]);
        table.note(name + u": from a parsed list to painted"_s, parts[1]);
    }
}

void benchMemory(BenchTable &table)
{
    const QByteArray body = generateBlockList(100'000);
    const auto bodySize = static_cast<double>(body.size());
    parsed(body);
    QByteArray own(body.constData(), body.size());
    malloc_trim(0); // what the first list left behind is no gift to the second
    const qint64 before = residentBytes();
    resetPeak();
    const BlockStatusListPtr list = parsed(std::move(own));
    const auto peak = static_cast<double>(peakBytes() - before);
    table.atMost(u"memory: peak beside the body, 100,000"_s, peak / 1048576, bodySize / 1048576, 0.5,
                 u"MiB"_s);
    table.bounded(u"memory: resident a row"_s,
                  static_cast<double>(list->bytes()) / static_cast<double>(list->size()), 112, u"B"_s);
}

void benchSearch(BenchTable &table)
{
    const BlockStatusListPtr list = parsed(generateBlockList(100'000));
    Ours ours;
    ours.load(list);
    Rival rival(naiveRows(*list));
    std::vector<double> first[2];
    std::vector<double> next[2];
    std::vector<double> clear[2];
    ours.search(u"a"_s); // the search index is made at the first use
    ours.search(QString());
    for (int run = 0; run < 3; ++run) {
        first[0].push_back(ours.search(u"a"_s));
        first[1].push_back(rival.search(u"a"_s));
        next[0].push_back(ours.search(u"an"_s));
        next[1].push_back(rival.search(u"an"_s));
        clear[0].push_back(ours.search(QString()));
        clear[1].push_back(rival.search(QString()));
    }
    const QString rivalName = u", 100,000, against QSortFilterProxyModel"_s;
    table.faster(u"first letter typed → painted"_s + rivalName, median(first[0]), median(first[1]), 150);
    table.faster(u"next letter typed → painted"_s + rivalName, median(next[0]), median(next[1]), 20);
    table.faster(u"search cleared → painted"_s + rivalName, median(clear[0]), median(clear[1]), 500);

    const BlockStatusListPtr million = parsed(generateBlockList(1'000'000));
    Ours big;
    big.load(million);
    big.search(u"a"_s);
    big.search(QString());
    const auto medians =
        interleave(Runs,
                   { [&] { return big.search(u"a"_s); }, [&] { return ours.search(u"a"_s); },
                     [&] { return big.search(u"an"_s); }, [&] { return ours.search(u"an"_s); },
                     [&] { return big.search(QString()); }, [&] { return ours.search(QString()); } });
    table.atMost(u"first letter, 1,000,000, against our own 100,000"_s, medians[0], medians[1], 12);
    table.atMost(u"next letter, 1,000,000, against our own 100,000"_s, medians[2], medians[3], 12);
    table.atMost(u"search cleared, 1,000,000, against our own 100,000"_s, medians[4], medians[5], 12);
}

void benchSort(BenchTable &table, StallProbe &probe)
{
    const BlockStatusListPtr list = parsed(generateBlockList(100'000));
    Ours ours;
    ours.model.setLocale(QLocale(u"en_US"_s));
    ours.load(list);
    QStringList names;
    for (qsizetype i = 0; i < list->size(); ++i)
        names.append(list->status(i).nickname);
    QCollator collator(QLocale(u"en_US"_s));
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    double stall = 0;
    const auto medians =
        interleave(Runs,
                   { [&] {
                        probe.reset();
                        const double cost = ours.sort(SortOrder::Name);
                        stall = std::max(stall, probe.longest());
                        ours.sort(SortOrder::NewestFirst);
                        return cost;
                    },
                     [&] {
                         QStringList copy = names;
                         return timed([&] {
                             std::sort(copy.begin(), copy.end(), [&](const QString &a, const QString &b) {
                                 return collator.compare(a, b) < 0;
                             });
                         });
                     } });
    table.faster(
        u"sort by name in the locale's order → painted, 100,000, against a QCollator::compare sort"_s,
        medians[0], medians[1], 1.5);
    table.bounded(u"the same: longest stall of the GUI thread"_s, stall, 16);
}

/// Frame times while scrolling by the step, in milliseconds of this thread's work: the slowest hundredth
/// would tell of other programs otherwise. With rests, the event loop runs between the frames until it has
/// nothing to do, at most half the time of a frame at 60 Hz; what it does then is not counted.
std::vector<double> frames(QAbstractItemView &view, int step, int count, bool rests = false)
{
    std::vector<double> costs;
    QScrollBar *bar = view.verticalScrollBar();
    for (int i = 0; i < count; ++i) {
        if (bar->value() + step > bar->maximum())
            bar->setValue(0);
        bar->setValue(bar->value() + step);
        QImage frame(view.viewport()->size(), QImage::Format_ARGB32_Premultiplied);
        const double before = threadMilliseconds();
        view.viewport()->render(&frame);
        costs.push_back(threadMilliseconds() - before);
        if (rests)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 8);
    }
    return costs;
}

/// Adds up what a view does in its timers: ours paints the next rows there.
class TimerCost : public QObject
{
public:
    explicit TimerCost(QObject &view) { view.installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Timer)
            return false;
        const double before = threadMilliseconds();
        watched->event(event);
        m_milliseconds += threadMilliseconds() - before;
        return true;
    }
    double milliseconds() const { return m_milliseconds; }

private:
    double m_milliseconds = 0;
};

void benchFrames(BenchTable &table)
{
    const BlockStatusListPtr list = parsed(generateBlockList(100'000));
    Ours ours;
    ours.load(list);
    QImage avatar(240, 240, QImage::Format_RGB32);
    avatar.fill(Qt::darkCyan);
    NaiveModel model(naiveRows(*list));
    NaiveDelegate delegate(avatar);
    QListView view;
    view.setUniformItemSizes(true);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setItemDelegate(&delegate);
    view.setModel(&model);
    view.resize(720, 640);
    view.show();
    QCoreApplication::processEvents();

    const auto fresh = interleave(Runs,
                                  { [&] { return median(frames(ours.view, 640, 60)); },
                                    [&] { return median(frames(view, 640, 60)); } });
    table.atMost(u"frame, all rows new, p50, against a naive delegate"_s, fresh[0], fresh[1], 0.35);
    const auto smooth = interleave(Runs,
                                   { [&] { return median(frames(ours.view, 7, 300, true)); },
                                     [&] { return median(frames(view, 7, 300, true)); } });
    table.atMost(u"frame, smooth scroll, p50, against a naive delegate"_s, smooth[0], smooth[1], 0.2);

    Ours small;
    small.load(parsed(generateBlockList(100)));
    Ours huge;
    huge.load(parsed(generateBlockList(1'000'000)));
    const auto tail = interleave(9,
                                 { [&] { return percentile(frames(ours.view, 7, 400, true), 0.99); },
                                   [&] { return percentile(frames(small.view, 7, 400, true), 0.99); },
                                   [&] { return percentile(frames(huge.view, 7, 400, true), 0.99); } });
    table.atMost(u"frame p99 at 100,000 rows, against 100 rows"_s, tail[0], tail[1], 1.1);
    table.atMost(u"frame p99 at 1,000,000 rows, against 100 rows"_s, tail[2], tail[1], 1.1);

    constexpr int pages = 60;
    TimerCost ahead(ours.view);
    const double paged = median(frames(ours.view, 640, pages, true));
    table.note(u"frame, the next page, p50: its rows were painted ahead"_s, paged);
    table.note(u"painting a row ahead, between the frames"_s,
               ahead.milliseconds() / pages / (640.0 / 64) * 1000, u"µs"_s);
}

void benchDemo(BenchTable &table, StallProbe &probe)
{
    const QString wrong = walkDemo(100'000, probe, [&](const QString &step) {
        table.bounded(u"longest stall of the whole window on the demo server, 100,000 rows: "_s + step,
                      probe.longest(), 16);
        table.bounded(u"the same, less the wait for a processor"_s, probe.longestWork(), 16);
    });
    if (!wrong.isEmpty())
        std::fprintf(stderr, "the walk through the demo failed: %s\n", qPrintable(wrong));
}

/// What it was measured on, in one line.
QString machine()
{
    QFile processors(u"/proc/cpuinfo"_s);
    QByteArray model = "unknown";
    if (processors.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = processors.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("model name"))
                model = line.mid(line.indexOf(':') + 1).trimmed();
        }
    }
    return u"%1 processors (%2), %3, Qt %4, %5, %6\n"_s.arg(QThread::idealThreadCount())
        .arg(QString::fromUtf8(model), QSysInfo::prettyProductName(), QString::fromLatin1(qVersion()),
             QGuiApplication::platformName(), QDate::currentDate().toString(Qt::ISODate));
}

void growth()
{
    std::printf(
        "| rows | load → painted, ms | first letter, ms | clear, ms | frame p50, ms | resident, MiB |\n"
        "| ---: | ---: | ---: | ---: | ---: | ---: |\n");
    for (const int rows : { 100, 1'000, 10'000, 100'000, 1'000'000 }) {
        const QByteArray body = generateBlockList(rows);
        const qint64 before = residentBytes();
        Ours ours;
        const double load = untilPainted(
            ours.view, *ours.paints,
            [&] { ours.model.showLastKnown(parsed(body), QDateTime::currentDateTimeUtc()); },
            [&] { return ours.model.totalCount() > 0; });
        ours.search(u"a"_s);
        ours.search(QString());
        const double letter = ours.search(u"a"_s);
        const double clear = ours.search(QString());
        const double frame = median(frames(ours.view, 7, 200));
        std::printf("| %d | %.2f | %.2f | %.2f | %.3f | %.1f |\n", rows, load, letter, clear, frame,
                    static_cast<double>(residentBytes() - before) / 1048576);
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 2 && qstrcmp(argv[1], "--serve") == 0)
        return LatencyServer::serve();
    StallProbe application(argc, argv);
    QLocale::setDefault(QLocale(u"en_US"_s));
    QCommandLineParser parser;
    parser.addPositionalArgument(
        u"section"_s,
        u"growth, or some of: parse memory merge search remove sort frames start bulk history avatars stalls demo"_s);
    const QCommandLineOption json(u"json"_s, u"Write the table to a file too."_s, u"file"_s);
    parser.addOption(json);
    parser.addHelpOption();
    parser.process(application);
    const QStringList sections = parser.positionalArguments();
    if (sections.contains("growth"_L1)) {
        growth();
        return 0;
    }

    BenchTable table;
    const auto wanted = [&](QLatin1StringView name) { return sections.isEmpty() || sections.contains(name); };
    const std::pair<QLatin1StringView, std::function<void()>> all[] = {
        { "start"_L1, [&] { benchStart(table); } },
        { "parse"_L1, [&] { benchParse(table); } },
        { "memory"_L1, [&] { benchMemory(table); } },
        { "merge"_L1, [&] { benchMerge(table); } },
        { "search"_L1, [&] { benchSearch(table); } },
        { "remove"_L1, [&] { benchRemove(table); } },
        { "sort"_L1, [&] { benchSort(table, application); } },
        { "frames"_L1, [&] { benchFrames(table); } },
        { "bulk"_L1, [&] { benchBulk(table, application); } },
        { "history"_L1, [&] { benchHistory(table, application); } },
        { "avatars"_L1, [&] { benchAvatars(table); } },
        { "stalls"_L1, [&] { benchStalls(table, application); } },
        { "demo"_L1, [&] { benchDemo(table, application); } },
    };
    for (const auto &[name, section] : all) {
        if (!wanted(name))
            continue;
        std::fprintf(stderr, "%s\n", name.data());
        section();
    }
    std::printf("%s\n%s", qPrintable(machine()), qPrintable(table.text()));
    if (parser.isSet(json)) {
        QFile file(parser.value(json));
        if (!file.open(QIODevice::WriteOnly))
            return 1;
        file.write(QJsonDocument(table.json()).toJson());
    }
    return 0;
}
