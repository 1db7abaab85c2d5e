#include "tests/bench/ours.h"

#include "app/api/blocklistparser.h"
#include "tests/bench/benchtable.h"
#include "ui/rowtext.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QTimer>

#include <ctime>
#include <utility>

using namespace Qt::StringLiterals;

void waitFor(const std::function<bool()> &condition)
{
    QElapsedTimer timer;
    timer.start();
    QTimer guard; // processEvents() with a limit in time would not sleep
    guard.start(100);
    while (!condition() && timer.elapsed() < 60'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
}

bool PaintCounter::eventFilter(QObject * /*watched*/, QEvent *event)
{
    m_count += event->type() == QEvent::Paint;
    return false;
}

double untilPainted(QAbstractItemView &view, PaintCounter &paints, const std::function<void()> &action,
                    const std::function<bool()> &condition)
{
    return timed([&] {
        action();
        waitFor(condition);
        const int before = paints.count();
        view.viewport()->update();
        waitFor([&] { return paints.count() > before; });
    });
}

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

BlockStatusListPtr parsed(QByteArray body)
{
    auto result = parseBlockList(std::move(body), 200);
    return result ? result.value() : nullptr;
}

Ours::Ours()
    : network([this](const QByteArray &, const QNetworkRequest &) {
        ScriptedAnswer answer;
        answer.body = body;
        return answer;
    })
{
    client.setEndpoint(std::get<Endpoint>(Endpoint::parse(u"http://127.0.0.1:1"_s)));
    model.setDescriber(describeRow);
    avatars.setPolicy(AvatarPolicy::None);
    view.setModel(&model);
    view.resize(720, 640);
    view.show();
    QCoreApplication::processEvents();
}

double Ours::load(const BlockStatusListPtr &list)
{
    return untilPainted(
        view, *paints, [&] { model.showLastKnown(list, QDateTime::currentDateTimeUtc()); },
        [&] { return model.totalCount() == list->size(); });
}

double Ours::search(const QString &text)
{
    bool applied = false;
    const auto connection =
        QObject::connect(&model, &BlockListModel::countsChanged, &model, [&] { applied = true; });
    const double cost = untilPainted(
        view, *paints, [&] { model.setSearchText(text); }, [&] { return applied; });
    QObject::disconnect(connection);
    return cost;
}

double Ours::sort(SortOrder order)
{
    bool changed = false;
    const auto connection =
        QObject::connect(&model, &QAbstractItemModel::layoutChanged, &model, [&] { changed = true; });
    const double cost = untilPainted(
        view, *paints, [&] { model.setSortOrder(order); }, [&] { return changed; });
    QObject::disconnect(connection);
    return cost;
}

Rival::Rival(std::vector<NaiveRow> rows)
{
    model.setRows(std::move(rows));
    proxy.setSourceModel(&model);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    view.setUniformItemSizes(true);
    view.setModel(&proxy);
    view.resize(720, 640);
    view.show();
    QCoreApplication::processEvents();
}

double Rival::search(const QString &text)
{
    return untilPainted(view, *paints, [&] { proxy.setFilterFixedString(text); });
}
