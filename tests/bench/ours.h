#pragma once

#include "app/api/blockstatusapi.h"
#include "app/api/restclient.h"
#include "app/avatar/avatarloader.h"
#include "app/model/blocklistmodel.h"
#include "tests/bench/rivals.h"
#include "tests/model/scriptednetwork.h"
#include "ui/blocklistview.h"

#include <QListView>
#include <QSortFilterProxyModel>

#include <functional>

class BenchTable;
class StallProbe;

constexpr int Runs = 5;

/// Runs the event loop until the condition holds; gives up after a minute.
void waitFor(const std::function<bool()> &condition);

/// Counts the paint events of a viewport.
class PaintCounter : public QObject
{
public:
    explicit PaintCounter(QWidget *viewport) : QObject(viewport) { viewport->installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override;
    int count() const { return m_count; }

private:
    int m_count = 0;
};

/// Milliseconds from the action until the change is painted: the condition holds and a paint event came after
/// it.
double untilPainted(
    QAbstractItemView &view, PaintCounter &paints, const std::function<void()> &action,
    const std::function<bool()> &condition = [] { return true; });

/// Milliseconds that this thread has worked, whatever else the machine does.
double threadMilliseconds();

BlockStatusListPtr parsed(QByteArray body);

/// Ours: model, view, and what they need. The network answers a read with the body.
struct Ours
{
    QByteArray body;
    ScriptedNetwork network;
    RestClient client{ { &network } };
    BlockStatusApi api{ client };
    AvatarLoader avatars{ QString() };
    BlockListModel model{ api };
    BlockListView view{ avatars };
    PaintCounter *paints = new PaintCounter(view.viewport());

    Ours();
    double load(const BlockStatusListPtr &list);
    double search(const QString &text);
    double sort(SortOrder order);
};

/// The usual way: naive model, proxy, list view.
struct Rival
{
    NaiveModel model{ {} };
    QSortFilterProxyModel proxy;
    QListView view;
    PaintCounter *paints = new PaintCounter(view.viewport());

    explicit Rival(std::vector<NaiveRow> rows);
    double search(const QString &text);
};

// The sections.
void benchMerge(BenchTable &table);
void benchRemove(BenchTable &table);
void benchStalls(BenchTable &table, StallProbe &probe);
void benchStart(BenchTable &table);
void benchAvatars(BenchTable &table);
void benchBulk(BenchTable &table, StallProbe &probe);
void benchHistory(BenchTable &table, StallProbe &probe);
