#include "tests/bench/demowalk.h"

#include "app/demo/demoserver.h"
#include "tests/bench/stallprobe.h"
#include "tests/support/console.h"
#include "ui/blocklistview.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

QString walkDemo(int rows, StallProbe &probe, const std::function<void(const QString &step)> &tell)
{
    DemoServer server(
        { .size = rows, .latency = std::chrono::milliseconds(0), .seed = 1, .troublemakers = false });
    if (!server.listen())
        return u"the demo server does not listen"_s;
    Console console;
    BlockListModel &model = console.model;
    QString wrong;
    const auto step = [&](const QString &name, const std::function<void()> &action,
                          const std::function<bool()> &done) {
        if (!wrong.isEmpty())
            return;
        probe.reset();
        QMetaObject::invokeMethod(&console.window, action, Qt::QueuedConnection);
        QElapsedTimer timer;
        timer.start();
        QTimer guard;
        guard.start(100);
        do
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
        while (!done() && timer.elapsed() < 60'000);
        // What follows of it, the paint above all.
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents);
        if (!done())
            wrong = name;
        tell(name);
    };
    const auto act = [&](const QString &name) {
        if (auto *action = console.window.findChild<QAction *>(name))
            action->trigger();
    };
    auto *view = console.window.findChild<BlockListView *>();
    auto *search = console.window.findChild<QLineEdit *>(u"search"_s);
    if (!view || !search)
        return u"no list, no search field"_s;

    // The window itself is the same with ten rows.
    console.window.show();
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents);
    step(
        u"sign in and load"_s, [&] { console.start(server); },
        [&] { return model.totalCount() == rows && !model.isRefreshing(); });
    step(
        u"search"_s, [&] { search->setText(u"a"_s); },
        [&] { return model.rowCount() < rows && model.rowCount() > 0; });
    step(
        u"next letter"_s, [&] { search->setText(u"an"_s); },
        [&] { return model.searchText() == "an"_L1 && model.rowCount() > 0; });
    step(
        u"clear the search"_s, [&] { search->clear(); }, [&] { return model.rowCount() == rows; });
    int dragged = 0;
    QTimer drag;
    QObject::connect(&drag, &QTimer::timeout, view, [&] {
        QScrollBar *bar = view->verticalScrollBar();
        bar->setValue(static_cast<int>(qint64(bar->maximum()) * ++dragged / 200));
    });
    step(
        u"drag the scroll bar"_s, [&] { drag.start(0); },
        [&] {
            if (dragged >= 200)
                drag.stop();
            return dragged >= 200 && view->indexAt({ 10, view->viewport()->height() - 1 }).row() == rows - 1;
        });
    // As a screen reader does that wants the whole list, some rows a turn.
    QAccessible::setActive(true);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(view);
    int read = 0;
    int named = 0;
    QTimer reader;
    QObject::connect(&reader, &QTimer::timeout, view, [&] {
        for (const int end = std::min(read + 50, rows); read < end; ++read) {
            const QAccessibleInterface *row = list->child(read);
            const QAccessibleInterface *button = row->child(0);
            named += !row->text(QAccessible::Name).isEmpty() && !row->text(QAccessible::Description).isEmpty()
                && !button->text(QAccessible::Name).isEmpty() && !row->state().invalid;
        }
        if (read == rows)
            reader.stop();
    });
    step(
        u"read every row through accessibility"_s, [&] { reader.start(0); },
        [&] { return read == rows && named == rows; });
    step(
        u"select all"_s, [&] { act(u"selectAllAction"_s); }, [&] { return view->selectedCount() == rows; });
    step(
        u"ask before unblocking"_s, [&] { act(u"unblockAction"_s); },
        [&] { return console.visible<QAbstractButton>(u"unblockButton"_s) != nullptr; });
    step(
        u"unblock, the first 2,000"_s, [&] { console.press(u"unblockButton"_s); },
        [&] { return model.totalCount() <= rows - std::min(rows / 2, 2000); });
    step(
        u"cancel"_s, [&] { console.press(u"bulkProgressCancel"_s); },
        [&] { return model.unblockingCount() == 0; });
    if (wrong.isEmpty() && server.blockCount() != model.totalCount())
        wrong = u"the list and the server disagree"_s;
    return wrong;
}
