// What changes a list that is shown: another list from the server, removals, and the stalls of all of it.

#include "tests/bench/benchtable.h"
#include "tests/bench/listgenerator.h"
#include "tests/bench/ours.h"
#include "tests/bench/stallprobe.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QScrollBar>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace {

constexpr int Rows = 100'000;

/// The body with some rows changed: a few gone, a few new, the others renamed.
QByteArray changed(const QByteArray &body, int round)
{
    const QByteArray border = "},{\"__v\"";
    QByteArray result = body;
    std::mt19937 random(static_cast<unsigned>(round));
    for (int i = 0; i < 10; ++i) {
        const qsizetype from =
            result.indexOf(border, static_cast<qsizetype>(random() % (body.size() - 10'000)));
        const qsizetype to = result.indexOf(border, from + 1);
        if (i % 3 == 0) {
            result.remove(from, to - from);
        } else if (i % 3 == 1) {
            QByteArray record = result.mid(from, to - from);
            const qsizetype id = record.indexOf("\"_id\":\"") + 7;
            record.replace(id, 8, "new" + QByteArray::number(round).rightJustified(4, '0') + char('a' + i));
            result.insert(from, record);
        } else {
            const qsizetype name = result.indexOf("\"nickname\":\"", from) + 12;
            result.insert(name, "Renamed ");
        }
    }
    return result;
}

/// Rows that stand far from each other.
std::vector<int> scattered(int count)
{
    std::vector<int> rows(Rows);
    std::iota(rows.begin(), rows.end(), 0);
    std::shuffle(rows.begin(), rows.end(), std::mt19937(7));
    rows.resize(static_cast<size_t>(count));
    std::sort(rows.begin(), rows.end());
    return rows;
}

/// Asks to unblock rows and holds them back.
void ask(Ours &ours, const std::vector<int> &rows)
{
    BlockRefs blocks;
    for (const int row : rows)
        blocks.append(ours.model.blocksAt(row, row));
    ours.model.queue().setPaused(true);
    ours.model.unblock(blocks);
    waitFor([&] { return ours.model.unblockingCount() == blocks.size(); });
    QCoreApplication::processEvents();
}

/// Says of all that was asked that the server has done it, in one turn of the event loop.
void settle(Ours &ours, const std::vector<int> &rows, const BlockStatusListPtr &list)
{
    for (const int row : rows) {
        ChangeQueue::Settled settled;
        settled.job.block = { list, static_cast<quint32>(row) };
        emit ours.model.queue().settled(settled);
    }
}

} // namespace

void benchMerge(BenchTable &table)
{
    const QByteArray body = generateBlockList(Rows);
    Ours ours;
    ours.load(parsed(body));
    ours.view.verticalScrollBar()->setValue(ours.view.verticalScrollBar()->maximum() / 2);
    for (const int row : { 5, 50'000, 50'003, 99'000 })
        ours.view.selectionModel()->select(ours.model.index(row), QItemSelectionModel::Select);
    QCoreApplication::processEvents();
    const BlockKey top = ours.model.keyAt(ours.view.indexAt({ 10, 10 }).row());

    NaiveModel naive({});
    QListView naiveView;
    auto *paints = new PaintCounter(naiveView.viewport());
    naiveView.setUniformItemSizes(true);
    naiveView.setModel(&naive);
    naiveView.resize(720, 640);
    naiveView.show();
    QCoreApplication::processEvents();

    // From the last byte of the answer to the painted change.
    double whole = 0;
    bool arrived = false;
    double begun = 0;
    QElapsedTimer clock;
    QObject::connect(&ours.model, &BlockListModel::refreshProgress, &ours.view, [&](qint64 received, qint64) {
        if (received == ours.body.size()) {
            arrived = true;
            clock.start();
            begun = threadMilliseconds();
        }
    });
    int round = 0;
    const auto medians =
        interleave(Runs,
                   { [&] {
                        ours.body = changed(body, ++round);
                        arrived = false;
                        ours.model.refresh();
                        waitFor([&] { return arrived && !ours.model.isRefreshing(); });
                        const int before = ours.paints->count();
                        ours.view.viewport()->update();
                        waitFor([&] { return ours.paints->count() > before; });
                        whole = static_cast<double>(clock.nsecsElapsed()) / 1e6;
                        return threadMilliseconds() - begun;
                    },
                     [&] {
                         const QByteArray other = changed(body, round);
                         const double before = threadMilliseconds();
                         untilPainted(naiveView, *paints, [&] { naive.setRows(naiveParse(other)); });
                         return threadMilliseconds() - before;
                     } });
    const bool kept = ours.view.selectedCount() >= 3 && ours.view.selectedCount() <= 4
        && ours.model.keyAt(ours.view.indexAt({ 10, 10 }).row()) == top;
    table.bounded(
        u"refresh that changes 10 of 100,000 rows: GUI thread, against a full reset; selection and scroll "
        "kept: %1"_s.arg(kept ? u"yes"_s : u"NO"_s),
        medians[0], medians[1], 8, kept);
    table.note(u"the same, from the last byte to painted"_s, whole);
}

void benchRemove(BenchTable &table)
{
    const BlockStatusListPtr list = parsed(generateBlockList(Rows));
    const std::vector<NaiveRow> naive = naiveRows(*list);
    Ours ours;
    const auto removeOurs = [&](const std::vector<int> &rows) {
        ours.model.clear();
        ours.load(list);
        ask(ours, rows);
        const auto left = Rows - static_cast<int>(rows.size());
        const double cost = untilPainted(
            ours.view, *ours.paints, [&] { settle(ours, rows, list); },
            [&] { return ours.model.rowCount() == left; });
        return cost;
    };
    const auto removeNaive = [&](const std::vector<int> &rows) {
        Rival rival(naive);
        return untilPainted(rival.view, *rival.paints, [&] {
            for (auto row = rows.rbegin(); row != rows.rend(); ++row)
                rival.proxy.removeRow(*row);
        });
    };
    const struct
    {
        int count;
        int runs;
        double goal;
        QString name;
    } cases[] = { { 1, 9, 5, u"remove 1 row"_s },
                  { 10'000, 3, 300, u"remove 10,000 scattered rows"_s },
                  { Rows, 1, 300, u"remove 100,000 rows"_s } };
    for (const auto &each : cases) {
        const std::vector<int> rows = scattered(each.count);
        const auto medians =
            interleave(each.runs, { [&] { return removeOurs(rows); }, [&] { return removeNaive(rows); } });
        table.faster(each.name + u" → painted, against row by row through QSortFilterProxyModel"_s,
                     medians[0], medians[1], each.goal);
    }
}

void benchStalls(BenchTable &table, StallProbe &probe)
{
    const QByteArray body = generateBlockList(Rows);
    const BlockStatusListPtr list = parsed(body);
    Ours ours;
    ours.body = body;
    ours.model.setLocale(QLocale(u"en_US"_s));
    const auto stall = [&](const QString &name, const std::function<void()> &action,
                           const std::function<bool()> &done) {
        QCoreApplication::processEvents();
        std::vector<double> longest;
        probe.reset();
        QMetaObject::invokeMethod(&ours.view, action, Qt::QueuedConnection);
        waitFor(done);
        const int before = ours.paints->count();
        ours.view.viewport()->update();
        waitFor([&] { return ours.paints->count() > before; });
        table.bounded(u"longest stall, 100,000 rows: "_s + name, probe.longest(), 16);
        table.bounded(u"the same, less the wait for a processor"_s, probe.longestWork(), 16);
    };
    stall(
        u"load"_s, [&] { ours.model.refresh(); },
        [&] { return ours.model.totalCount() == Rows && !ours.model.isRefreshing(); });
    ours.body = changed(body, 1);
    bool finished = false;
    QObject::connect(&ours.model, &BlockListModel::refreshFinished, &ours.view, [&] { finished = true; });
    stall(
        u"merge"_s, [&] { ours.model.refresh(); }, [&] { return finished; });
    const int all = ours.model.totalCount();
    bool counted = false;
    QObject::connect(&ours.model, &BlockListModel::countsChanged, &ours.view, [&] { counted = true; });
    const auto search = [&](const QString &text) {
        stall(
            u"search “%1”"_s.arg(text),
            [&, text] {
                counted = false;
                ours.model.setSearchText(text);
            },
            [&] { return counted; });
    };
    search(u"a"_s);
    search(u"an"_s);
    search(QString());
    bool sorted = false;
    QObject::connect(&ours.model, &QAbstractItemModel::layoutChanged, &ours.view, [&] { sorted = true; });
    stall(
        u"sort by name"_s, [&] { ours.model.setSortOrder(SortOrder::Name); }, [&] { return sorted; });
    sorted = false;
    stall(
        u"sort by date"_s, [&] { ours.model.setSortOrder(SortOrder::NewestFirst); }, [&] { return sorted; });
    stall(
        u"select all"_s, [&] { ours.view.selectAll(); }, [&] { return ours.view.selectedCount() == all; });
    qsizetype keys = 0;
    stall(
        u"keys of all selected"_s, [&] { keys = ours.view.selectedBlocks().size(); },
        [&] { return keys == all; });
    stall(
        u"sort with all selected"_s,
        [&] {
            sorted = false;
            ours.model.setSortOrder(SortOrder::Name);
        },
        [&] { return sorted; });
    ours.view.clearSelection();
    ours.model.clear();
    ours.load(list);
    const std::vector<int> rows = scattered(10'000);
    ask(ours, rows);
    stall(
        u"remove 10,000"_s, [&] { settle(ours, rows, list); },
        [&] { return ours.model.rowCount() == Rows - 10'000; });
    ours.model.clear();
    ours.load(list);
    ours.view.selectAll();
    ask(ours, rows);
    stall(
        u"remove 10,000, all selected"_s, [&] { settle(ours, rows, list); },
        [&] { return ours.model.rowCount() == Rows - 10'000; });
}
