#include "tests/support/scenes.h"

#include "app/text/foreigntext.h"
#include "tests/support/blocks.h"
#include "tests/support/console.h"
#include "tests/support/faultserver.h"
#include "ui/aboutdialog.h"
#include "ui/blocklistview.h"
#include "ui/bulkprogress.h"
#include "ui/bulksummarydialog.h"
#include "ui/changetext.h"
#include "ui/clearhistorydialog.h"
#include "ui/closequestion.h"
#include "ui/confirmdialog.h"
#include "ui/errordialog.h"
#include "ui/historywindow.h"
#include "ui/importdialog.h"
#include "ui/noticebar.h"
#include "ui/recoverydialog.h"
#include "ui/removeaccountdialog.h"
#include "ui/settingswindow.h"
#include "ui/signindialog.h"
#include "ui/statusline.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPalette>
#include <QPointer>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <chrono>
#include <variant>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

BlockStatus person(const QString &name, int number, BlockScope scope = BlockScope::Direct)
{
    BlockStatus status;
    status.key = { u"user-%1"_s.arg(number), scope == BlockScope::Room ? u"room-1"_s : QString(), scope };
    status.nickname = name;
    status.roomName = scope == BlockScope::Room ? u"Support"_s : QString();
    status.blockedAtMs = QDateTime::currentMSecsSinceEpoch() - qint64(number) * 86'400'000;
    return status;
}

QList<BlockStatus> somePeople()
{
    return { person(u"Dina Okafor"_s, 1),
             person(u"محمد العلي"_s, 2),
             person(u"田中 さくら"_s, 3),
             person(u"Siobhán Ní Dhomhnaill"_s, 4),
             person(u"สมชาย ใจดี"_s, 5),
             person(u"Hubert Blaine Wolfeschlegelsteinhausenbergerdorff of Philadelphia"_s, 6) };
}

ApiError error(ApiError::Kind kind, int httpStatus = 0, const QString &code = {})
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = httpStatus;
    error.code = code;
    error.serverMessage = code.isEmpty() ? QString() : u"The server's own words."_s;
    error.when = QDateTime::currentDateTimeUtc();
    return error;
}

void rest()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

/// The windows' pages that a server which misbehaves leads to.
void playPages(const Scenes::Visit &visit)
{
    {
        Console console;
        console.window.show();
        console.window.start();
        waitUntil([&] { return console.session.state() == Session::State::SignedOut; });
        rest();
        visit(u"signed-out"_s, console.window);
        SignInDialog *dialog = nullptr;
        if (auto *action = console.window.findChild<QAction *>(u"signInAction"_s)) {
            action->trigger();
            dialog = console.window.findChild<SignInDialog *>();
        }
        if (dialog) {
            // The keychain has been asked, and has said that it is there or not.
            bool asked = false;
            console.credentials.read(u"scenes"_s, dialog, [&](auto, const QByteArray &) { asked = true; });
            waitUntil([&] { return asked && dialog->isVisible(); });
            rest();
            visit(u"sign-in"_s, *dialog);
            dialog->findChild<QLineEdit *>(u"server"_s)->setText(u"http://chat.example.org"_s);
            dialog->showProblem({ SignInProblem::Field::Server, SignInProblem::Cause::NeedsConsent, {}, {} });
            rest();
            visit(u"sign-in-problem"_s, *dialog);
            dialog->reject();
        }
    }
    {
        FaultServer server([](const FaultRequest &) { return FaultAnswer::fault(FaultAnswer::Mode::Hang); });
        Console console;
        console.window.show();
        console.window.findChild<QAction *>(u"signInAction"_s)->trigger();
        auto *dialog = console.window.findChild<SignInDialog *>();
        bool asked = false;
        console.credentials.read(u"scenes"_s, dialog, [&](auto, const QByteArray &) { asked = true; });
        waitUntil([&] { return asked; });
        dialog->findChild<QLineEdit *>(u"server"_s)->setText(server.address());
        dialog->findChild<QLineEdit *>(u"clientKey"_s)->setText(u"key"_s);
        dialog->findChild<QLineEdit *>(u"token"_s)->setText(u"token"_s);
        dialog->findChild<QAbstractButton *>(u"signInButton"_s)->click();
        waitUntil([&] { return dialog->findChild<QWidget *>(u"checking"_s)->isVisible(); });
        rest();
        visit(u"sign-in-checking"_s, *dialog);
        dialog->reject(); // the check
        dialog->reject();
    }
    const auto page = [&](const QString &name, const QString &pageName, const FaultAnswer &list) {
        FaultServer server([&](const FaultRequest &request) {
            return request.segments() == QStringList{ u"me"_s }
                ? FaultAnswer::success(R"({"_id":"me","nickname":"Dina"})")
                : list;
        });
        Console console;
        console.start(server.address(), "key", "token");
        waitUntil([&] { return console.visible<QWidget>(pageName); });
        rest();
        visit(name, console.window);
    };
    page(u"loading"_s, u"loadingPage"_s, FaultAnswer::fault(FaultAnswer::Mode::Hang));
    page(u"empty"_s, u"emptyPage"_s, FaultAnswer::success(R"({"data":[{"blockee":null},{"blockee":null}]})"));
    page(u"failed"_s, u"failedPage"_s, FaultAnswer::html(502));

    // One unblock is under way; then the server asks to be left alone.
    bool busy = false;
    FaultServer server([&busy](const FaultRequest &request) {
        if (request.segments() == QStringList{ u"me"_s })
            return FaultAnswer::success(R"({"_id":"me","nickname":"Dina"})");
        if (request.method != "GET")
            return FaultAnswer::fault(FaultAnswer::Mode::Hang);
        if (busy)
            return FaultAnswer::failure(429, "RATE_LIMITED").withHeader("Retry-After", "125");
        return FaultAnswer::success(
            R"({"data":[{"blockee":{"_id":"a","nickname":"Ada"}},{"blockee":{"_id":"b","nickname":"ليلى"}}]})");
    });
    Console console;
    console.start(server.address(), "key", "token");
    auto *view = console.window.findChild<BlockListView *>();
    waitUntil([&] { return view->isVisible() && console.model.rowCount() == 2; });
    waitUntil([&] { return console.journal.health() == Journal::Health::Good; });
    view->pressUnblock(console.model.index(0));
    waitUntil([&] { return console.model.index(0).data(BlockListModel::StateRole).toInt() != 0; });
    rest();
    visit(u"unblocking"_s, console.window);
    busy = true;
    console.model.refresh();
    auto *banner = console.window.findChild<NoticeBar *>(u"banner"_s);
    waitUntil([&] { return banner->isVisible(); });
    QTest::qWait(250); // it slides in
    visit(u"rate-limited"_s, console.window);
}

BulkResult mixedResult()
{
    BulkResult result;
    result.done = BlockRefs(somePeople());
    result.alreadySo = BlockRefs(BlockRef::of(person(u"Ada"_s, 21)));
    result.causes = { { error(ApiError::Kind::Forbidden, 403, u"INSUFFICIENT_PERMISSIONS"_s),
                        BlockScope::Room,
                        BlockRefs(BlockRef::of(person(u"Not allowed"_s, 31, BlockScope::Room))) },
                      { error(ApiError::Kind::TimedOut), BlockScope::Direct, BlockRefs(somePeople()) },
                      { error(ApiError::Kind::InvalidId, 400, u"INVALID_USER_ID"_s), BlockScope::Direct,
                        BlockRefs(BlockRef::of(person(u"Odd"_s, 32))) } };
    result.notSent = BlockRefs(BlockRef::of(person(u"Later"_s, 41)));
    result.disagreements = { { BlockRef::of(person(u"Zoë"_s, 51)), true } };
    result.compared = false;
    return result;
}

/// Dialogs that need no server, made from values.
void makeDialogs(Console &console, const std::function<void(const QString &name, QDialog *dialog)> &show)
{
    QWidget *parent = &console.window;
    show(u"about"_s, new AboutDialog(parent));
    show(u"confirm"_s, new ConfirmDialog({ 212, 2, BlockRefs(somePeople().first(3)) }, parent));
    show(u"close-question"_s, new CloseQuestion(CloseQuestion::About::Closing, 1204, parent));
    show(u"clear-history"_s, new ClearHistoryDialog(parent));
    show(u"remove-account"_s, new RemoveAccountDialog(isolated(u"Zoë"_s), parent));

    const BulkResult result = mixedResult();
    show(u"bulk-summary"_s, new BulkSummaryDialog(result, {}, parent));
    BulkResult good;
    good.done = result.done;
    good.compared = true;
    show(u"bulk-summary-good"_s, new BulkSummaryDialog(good, {}, parent));

    QList<Journal::Entry> unfinished;
    const auto people = somePeople();
    for (const BlockStatus &status : people) {
        Journal::Entry entry;
        entry.id = unfinished.size() + 1;
        entry.status = status;
        entry.change = entry.id == 5 ? Journal::Change::Block : Journal::Change::Unblock;
        unfinished.append(entry);
    }
    show(u"recovery"_s,
         new RecoveryDialog(unfinished, QSet<BlockKey>{ people[1].key, people[2].key, people[3].key },
                            parent));
    show(u"recovery-done"_s, new RecoveryDialog(unfinished, QSet<BlockKey>{}, parent));
    show(u"recovery-unknown"_s, new RecoveryDialog(unfinished, std::nullopt, parent));

    const auto showImport = [&](const QString &name, const QString &text, const QList<BlockStatus> &known) {
        auto *dialog =
            new ImportDialog([known](const QStringList &) { return BlockRefs(known); }, {}, parent);
        if (text.isEmpty())
            dialog->readFile(console.folder.filePath(u"no such file.csv"_s));
        else
            dialog->readText(text);
        // Without a file there is nothing to get ready.
        [[maybe_unused]] const bool ready =
            QTest::qWaitFor([&] { return dialog->isReady(); }, text.isEmpty() ? 200 : 5000);
        show(name, dialog);
    };
    showImport(u"import"_s, u"user-1\nuser-2\nuser-3\nuser-4\nuser-5\nuser-6\nsomeone\n"_s, somePeople());
    showImport(u"import-nobody"_s, u"someone\nnobody\n"_s, {});
    showImport(u"import-empty"_s, u"\n\n"_s, {});
    showImport(u"import-unreadable"_s, {}, {});

    for (const ApiError::Kind kind :
         { ApiError::Kind::Unreachable, ApiError::Kind::TimedOut, ApiError::Kind::SignInExpired,
           ApiError::Kind::Forbidden, ApiError::Kind::InvalidId, ApiError::Kind::RateLimited,
           ApiError::Kind::ServerProblem, ApiError::Kind::Redirected, ApiError::Kind::Unreadable,
           ApiError::Kind::TooLarge, ApiError::Kind::Insecure }) {
        ApiError cause = error(kind, 0, u"CODE"_s);
        cause.redirectOrigin = u"https://example.org"_s;
        auto *dialog = new ErrorDialog(parent);
        ChangeOutcome failed;
        failed.kind = ChangeOutcome::Kind::Failed;
        failed.block = BlockRef::of(somePeople().constFirst());
        failed.error = cause;
        dialog->setContent([failed] { return ChangeText::unblockFailed({ failed }); });
        dialog->showDetails(kind == ApiError::Kind::Forbidden);
        show(u"error-%1"_s.arg(int(kind)), dialog);
    }
    auto *several = new ErrorDialog(parent);
    several->setContent([] {
        QList<ChangeOutcome> failed;
        for (const ApiError::Kind kind : { ApiError::Kind::Forbidden, ApiError::Kind::TimedOut }) {
            ChangeOutcome outcome;
            outcome.kind = ChangeOutcome::Kind::Failed;
            outcome.block = BlockRef::of(somePeople().at(failed.size()));
            outcome.error = error(kind);
            failed.append(outcome);
        }
        return ChangeText::unblockFailed(failed);
    });
    show(u"error-several"_s, several);
}

/// A result leaves after a while, and times grow older: not while they are looked at.
void holdTime(const MainWindow &window)
{
    const auto timers = window.findChild<StatusLine *>()->findChildren<QTimer *>();
    for (QTimer *timer : timers)
        timer->setInterval(1h);
}

void playList(const Scenes::Visit &visit)
{
    DemoServer server({ .size = 40, .latency = {} });
    if (!server.listen())
        return;
    Console console;
    MainWindow &window = console.window;
    holdTime(window);
    auto *view = window.findChild<BlockListView *>();
    auto *search = window.findChild<QLineEdit *>(u"search"_s);
    const auto action = [&](const QString &name) { return window.findChild<QAction *>(name); };
    const auto rowNamed = [&](const QString &name) {
        return view->model()
            ->match(view->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly)
            .value(0);
    };
    console.start(server);
    waitUntil([&] { return console.model.rowCount() == 40 && view->isVisible(); });
    waitUntil([&] { return console.journal.health() == Journal::Health::Good; });
    view->setCurrentIndex(console.model.index(2));
    view->setFocus();
    rest();
    visit(u"list"_s, window);

    console.settings.setCompactRows(true);
    rest();
    visit(u"list-compact"_s, window);
    console.settings.setCompactRows(false);

    console.settings.setBlurNames(true);
    rest();
    visit(u"list-blurred"_s, window);
    console.settings.setBlurNames(false);

    view->selectAll();
    rest();
    visit(u"list-all-selected"_s, window);
    view->clearSelection();

    const QSize usual = window.size();
    auto *insecure = window.findChild<QLabel *>(u"insecureBanner"_s);
    insecure->show();
    window.resize(420, 360);
    rest();
    visit(u"list-narrow"_s, window);
    insecure->hide();
    window.resize(usual);

    const auto menus = window.menuBar()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
    for (QMenu *menu : menus) {
        if (menu->objectName().isEmpty()) // Qt's own, for what finds no room
            continue;
        menu->popup(window.mapToGlobal(QPoint(40, 40)));
        rest();
        visit(u"menu-"_s + menu->objectName().remove(u"Menu"_s), *menu);
        menu->close();
        rest();
    }

    search->setText(u"an"_s);
    rest();
    visit(u"search"_s, window);
    search->setText(u"qqqq"_s);
    rest();
    visit(u"no-match"_s, window);
    search->clear();

    view->pressUnblock(rowNamed(u"Not allowed"_s));
    waitUntil([&] { return window.findChild<ErrorDialog *>(); });
    if (auto *dialog = window.findChild<ErrorDialog *>())
        dialog->reject();
    rest();
    view->scrollTo(rowNamed(u"Not allowed"_s));
    visit(u"failed-row"_s, window);

    BlockKey harmless;
    for (int row = 20; row < 40 && harmless.blockeeId.isEmpty(); ++row) {
        if (console.model.keyAt(row).scope == BlockScope::Direct)
            harmless = console.model.keyAt(row);
    }
    console.model.unblock(blocks({ harmless }));
    auto *notice = window.findChild<NoticeBar *>(u"notice"_s);
    waitUntil([&] { return !notice->text().isEmpty(); });
    QTest::qWait(250); // it slides in
    visit(u"notice"_s, window);
    action(u"undoAction"_s)->trigger();
    waitUntil([&] { return console.model.rowCount() == 40; });
    waitUntil([&] { return !notice->text().isEmpty(); });
    notice->withdraw();
    waitUntil([&] { return !notice->isVisible(); });
    rest();

    auto *panel = window.findChild<BulkProgress *>();
    BulkStatus status;
    status.total = 10'000;
    status.done = 3'712;
    status.failed = 3;
    status.perSecond = 212;
    status.left = std::chrono::seconds(41);
    panel->setStatus(status);
    panel->show();
    rest();
    visit(u"bulk-progress"_s, window);
    status.phase = BulkStatus::Phase::WaitingServer;
    status.wait = std::chrono::seconds(125);
    panel->setStatus(status);
    rest();
    visit(u"bulk-waiting"_s, window);
    for (const auto phase :
         { BulkStatus::Phase::Paused, BulkStatus::Phase::Offline, BulkStatus::Phase::SignIn,
           BulkStatus::Phase::Stopping, BulkStatus::Phase::Reconciling }) {
        status.phase = phase;
        panel->setStatus(status);
        rest();
        visit(u"bulk-phase-%1"_s.arg(int(phase)), window);
    }
    panel->setStatus({});
    panel->hide();

    const auto visitSettings = [&](const QString &name) {
        SettingsWindow settings(console.settings, console.languages, &window);
        settings.show();
        rest();
        visit(name, settings);
    };
    visitSettings(u"settings"_s);
    for (const BlockStatus &person : somePeople().first(3)) {
        KnownAccount known{ .account = *console.session.account() };
        known.account.user.id = person.key.blockeeId;
        known.account.user.nickname = person.nickname;
        known.staySignedIn = person.nickname.startsWith(u'D');
        if (!known.staySignedIn)
            known.account.endpoint = std::get<Endpoint>(Endpoint::parse(u"https://chat.example.org"_s));
        console.settings.useAccount(known);
    }
    rest();
    visitSettings(u"settings-accounts"_s);
    if (auto *menu = window.findChild<QMenu *>(u"accountMenu"_s)) {
        menu->popup(window.mapToGlobal(QPoint(40, 40)));
        rest();
        visit(u"account-menu"_s, *menu);
        menu->close();
        rest();
    }

    HistoryWindow *history = nullptr;
    action(u"historyAction"_s)->trigger();
    history = window.findChild<HistoryWindow *>();
    waitUntil([&] {
        return history->findChild<QTreeView *>()->model()->rowCount() >= 3
            && !history->findChild<QLabel *>(u"historyCount"_s)->text().isEmpty();
    });
    rest();
    visit(u"history"_s, *history);
    auto *when = history->findChild<QComboBox *>(u"historyWhen"_s);
    when->setCurrentIndex(when->count() - 1);
    history->findChild<QLineEdit *>(u"historySearch"_s)->setText(u"qqqq"_s);
    waitUntil([&] { return history->findChild<QTreeView *>()->model()->rowCount() == 0; });
    QTest::qWait(100); // it is counted too
    visit(u"history-nothing"_s, *history);
    history->close();

    makeDialogs(console, [&](const QString &name, QDialog *dialog) {
        const QPointer<QDialog> alive(dialog);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        rest();
        visit(name, *dialog);
        if (alive) {
            alive->disconnect();
            delete alive;
        }
    });

    // The list is old: its server has gone.
    server.expireToken();
    console.model.refresh();
    waitUntil([&] { return window.findChild<SignInDialog *>(); });
    if (auto *dialog = window.findChild<SignInDialog *>()) {
        bool asked = false;
        console.credentials.read(u"scenes"_s, dialog, [&](auto, const QByteArray &) { asked = true; });
        waitUntil([&] { return asked; });
        rest();
        visit(u"sign-in-expired"_s, *dialog);
        dialog->reject();
    }
    rest();
    QTest::qWait(250);
    visit(u"expired"_s, window);

    // Another account, for which there is no token.
    window.switchTo(console.settings.accounts().constFirst());
    waitUntil([&] { return window.findChild<SignInDialog *>(); });
    rest();
    if (auto *dialog = window.findChild<SignInDialog *>()) {
        visit(u"sign-in-missing-token"_s, *dialog);
        dialog->reject();
    }
    rest();
    QTest::qWait(250);
    visit(u"missing-token"_s, window);
}

} // namespace

void Scenes::play(const Visit &visit)
{
    playPages(visit);
    playList(visit);
}

struct Scenes::Together::Parts
{
    DemoServer server{ { .size = 40, .latency = {} } };
    FaultServer broken{ [](const FaultRequest &request) {
        return request.segments() == QStringList{ u"me"_s }
            ? FaultAnswer::success(R"({"_id":"me","nickname":"Dina"})")
            : FaultAnswer::html(502);
    } };
    Console console;
    Console signedOut;
    Console failed;
    QList<std::pair<QString, QWidget *>> windows;

    void open();
    void openSignIn();
    void openMain();
};

void Scenes::Together::Parts::openSignIn()
{
    signedOut.window.show();
    signedOut.window.start();
    waitUntil([&] { return signedOut.session.state() == Session::State::SignedOut; });
    signedOut.window.findChild<QAction *>(u"signInAction"_s)->trigger();
    auto *dialog = signedOut.window.findChild<SignInDialog *>();
    bool asked = false;
    signedOut.credentials.read(u"scenes"_s, dialog, [&](auto, const QByteArray &) { asked = true; });
    waitUntil([&] { return asked; });
    dialog->findChild<QLineEdit *>(u"server"_s)->setText(u"http://chat.example.org"_s);
    dialog->showProblem({ SignInProblem::Field::Server, SignInProblem::Cause::NeedsConsent, {}, {} });
    windows << std::pair(u"signed-out"_s, &signedOut.window) << std::pair(u"sign-in"_s, dialog);
}

void Scenes::Together::Parts::openMain()
{
    MainWindow &window = console.window;
    window.resize(900, 700);
    const auto press = [&window](const QString &action) { window.findChild<QAction *>(action)->trigger(); };
    auto *view = window.findChild<BlockListView *>();
    waitUntil([&] { return console.model.rowCount() == 40 && view->isVisible(); });
    waitUntil([&] { return console.journal.health() == Journal::Health::Good; });
    const QModelIndex refused =
        console.model.match(console.model.index(0), Qt::DisplayRole, u"Not allowed"_s, 1, Qt::MatchExactly)
            .value(0);
    view->pressUnblock(refused);
    waitUntil([&] { return window.findChild<ErrorDialog *>(); });
    view->setCurrentIndex(refused);

    window.findChild<QLabel *>(u"insecureBanner"_s)->show();
    window.findChild<NoticeBar *>(u"notice"_s)
        ->showNotice({ .text = [] { return ChangeText::unblocked(BlockRefs(somePeople()), {}); },
                       .lasting = u"scenes"_s });
    auto *panel = window.findChild<BulkProgress *>();
    BulkStatus status;
    status.total = 10'000;
    status.done = 3'712;
    status.failed = 3;
    status.perSecond = 212;
    status.left = std::chrono::seconds(41);
    panel->setStatus(status);
    panel->show();

    for (const QString &name : { u"history"_s, u"settings"_s, u"about"_s, u"import"_s, u"export"_s })
        press(name + u"Action"_s);
    auto *history = window.findChild<HistoryWindow *>();
    waitUntil([&] { return history->findChild<QTreeView *>()->model()->rowCount() == 1; });
    auto *when = history->findChild<QComboBox *>(u"historyWhen"_s);
    when->setCurrentIndex(when->count() - 1);
    auto *import = window.findChild<ImportDialog *>();
    import->readText(u"nobody\n"_s);
    waitUntil([&] { return import->isReady(); });
    import->findChild<QAbstractButton *>(u"importChooseFile"_s)->click();
    auto *summary = new BulkSummaryDialog(mixedResult(), {}, &window);
    summary->open();
    summary->findChild<QAbstractButton *>(u"saveSummary"_s)->click();
    summary->findChild<QAbstractButton *>(u"copySummary"_s)->click();
    waitUntil([&] { return summary->findChild<QLabel *>(u"bulkSummaryNote"_s)->isVisible(); });

    windows << std::pair(u"list"_s, &window);
    const auto dialogs = window.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs)
        windows << std::pair(dialog->objectName(), dialog);
    makeDialogs(console, [this](const QString &name, QDialog *dialog) {
        dialog->open();
        windows << std::pair(name, dialog);
    });
}

void Scenes::Together::Parts::open()
{
    for (const Console *each : { &console, &signedOut, &failed })
        holdTime(each->window);
    server.listen();
    console.start(server);
    failed.start(broken.address(), "key", "token");
    openSignIn();
    openMain();
    waitUntil([&] { return failed.visible<QWidget>(u"failedPage"_s); });
    windows << std::pair(u"failed"_s, &failed.window);
}

Scenes::Together::Together(const QString &language)
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight); // a switcher takes what it finds for the desktop's
    Console::language = language;
    m_parts = std::make_unique<Parts>();
    Console::language = u"en"_s;
    choose(language);
    m_parts->open();
    rest();
}

Scenes::Together::~Together() = default;

const QList<std::pair<QString, QWidget *>> &Scenes::Together::windows() const
{
    return m_parts->windows;
}

void Scenes::Together::choose(const QString &language)
{
    m_parts->console.settings.setLanguage(language);
    for (int turn = 0; turn < 3; ++turn)
        rest();
}

void Scenes::Together::sayResult()
{
    m_parts->console.window.findChild<StatusLine *>()->say(
        [] { return ChangeText::unblocked(BlockRefs(somePeople()), {}); });
}
