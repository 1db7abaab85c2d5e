#include "app/processguard.h"
#include "app/text/foreigntext.h"
#include "tests/support/blocks.h"
#include "tests/support/console.h"
#include "tests/support/faultserver.h"
#include "tests/support/spokentexts.h"
#include "ui/blocklistview.h"
#include "ui/confirmdialog.h"
#include "ui/errordialog.h"
#include "ui/languageswitcher.h"
#include "ui/noticebar.h"
#include "ui/signindialog.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QNetworkProxy>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QToolBar>
#include <QWidgetAction>
#include <QWindow>

#include <ctime>

using namespace Qt::StringLiterals;

#if defined(__SANITIZE_ADDRESS__)
static constexpr double slowness = 5;
#else
static constexpr double slowness = 1;
#endif

namespace {

QAccessibleInterface *of(QObject *object)
{
    return QAccessible::queryAccessibleInterface(object);
}

QString name(QAccessibleInterface *interface)
{
    return interface->text(QAccessible::Name);
}

void act(QAccessibleInterface *interface, const QString &action)
{
    QVERIFY(interface && interface->actionInterface());
    QVERIFY2(interface->actionInterface()->actionNames().contains(action), qPrintable(name(interface)));
    interface->actionInterface()->doAction(action);
}

void press(QAccessibleInterface *interface)
{
    act(interface, QAccessibleActionInterface::pressAction());
}

/// Everything below that can be seen, but for the children of lists.
QList<QAccessibleInterface *> tree(QAccessibleInterface *top)
{
    QList<QAccessibleInterface *> found;
    if (!top || top->state().invisible)
        return found;
    found.append(top);
    const bool isList = top->role() == QAccessible::List || top->role() == QAccessible::Table
        || top->role() == QAccessible::Tree;
    for (int i = 0; !isList && i < top->childCount(); ++i)
        found += tree(top->child(i));
    return found;
}

QAccessibleInterface *find(QObject *in, QAccessible::Role role, const QString &called)
{
    const auto all = tree(of(in));
    for (QAccessibleInterface *each : all) {
        if (each->role() == role && name(each) == called)
            return each;
    }
    return nullptr;
}

/// What stands there to be read: the texts of the labels in sight.
QString readable(QObject *in)
{
    QStringList texts;
    const auto all = tree(of(in));
    for (QAccessibleInterface *each : all) {
        if (each->role() == QAccessible::StaticText)
            texts.append(name(each));
    }
    return texts.join(u'\n');
}

/// Of this thread: other programs on the machine do not count.
double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

FaultAnswer me()
{
    return FaultAnswer::success(R"({"_id":"me","nickname":"Me"})");
}

QByteArray listOf(const QList<QByteArray> &statuses)
{
    return R"({"data":[)" + statuses.join(',') + "]}";
}

} // namespace

/// The fifteen promises to whoever uses a screen reader or a keyboard, in the real window, as QAccessible
/// tells it. One function a promise.
class TestAccessibility : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void p01_theListIsAListNamedBlockedUsersWithOneRowABlock();
    void p02_aRowIsASentenceThatBeginsWithTheName();
    void p03_unblockIsReachableWithoutAPointer();
    void p04_unblockActsOnTheSelectionNotOnTheCurrentRow();
    void p05_thePaintedButtonIsAPushButtonBelowItsRow();
    void p06_everyActionHasATextAndEveryInputAName();
    void p07_dialogsOpenWithoutBlockingAndSayTheirMessageInLabels();
    void p08_aConfirmationNamesThePeopleAndEscapeCancels();
    void p09_progressAndResultsAreTextInTheStatusBar();
    void p09_aResultIsToldInTheLanguage();
    void p10_aPendingRowSaysSoAndASecondPressSendsNothing();
    void p11_theNeighbourIsSelectedAndTheFocusReturns();
    void p12_everyControlIsInTheTabOrderOrHasAShortcut();
    void p13_theWindowHasATitleAndEveryPageALabel();
    void p14_aRowsChangeIsNoResetAndAHundredThousandRowsAnswerInTime();
    void p15_accessibilityStaysOn();

private:
    /// 40 people, signed in, the list in sight.
    std::unique_ptr<Console> open(const QString &language = u"en"_s);
    static BlockListView *view(Console &console) { return console.visible<BlockListView>(u"blockList"_s); }
    static QAction *action(Console &console, const QString &called)
    {
        return console.window.findChild<QAction *>(called);
    }
    /// The row of the number-th person whom nothing keeps from being unblocked.
    static int harmlessRow(Console &console, int number = 0);
    static QAccessibleInterface *toolButton(Console &console, const QString &actionName);

    std::unique_ptr<DemoServer> m_server;
};

void TestAccessibility::initTestCase()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
}

void TestAccessibility::init()
{
    m_server = std::make_unique<DemoServer>(DemoServer::Options{ .size = 40, .latency = {} });
    QVERIFY(m_server->listen());
}

void TestAccessibility::cleanup()
{
    m_server.reset();
    QLocale::setDefault(QLocale(QLocale::English));
}

std::unique_ptr<Console> TestAccessibility::open(const QString &language)
{
    auto console = std::make_unique<Console>();
    console->settings.setAvatarPolicy(AvatarPolicy::None);
    console->languages.use(language);
    console->start(*m_server);
    QApplication::setActiveWindow(&console->window);
    if (!waitUntil([&] { return console->model.totalCount() == 40 && view(*console); }))
        qFatal("The list did not come");
    return console;
}

int TestAccessibility::harmlessRow(Console &console, int number)
{
    for (int row = 0; row < console.model.rowCount(); ++row) {
        const BlockKey key = console.model.keyAt(row);
        if (key.scope == BlockScope::Direct && key.blockeeId.startsWith(u'u') && number-- == 0)
            return row;
    }
    return -1;
}

QAccessibleInterface *TestAccessibility::toolButton(Console &console, const QString &actionName)
{
    auto *bar = console.window.findChild<QToolBar *>(u"toolBar"_s);
    return of(bar->widgetForAction(action(console, actionName)));
}

void TestAccessibility::p01_theListIsAListNamedBlockedUsersWithOneRowABlock()
{
    for (const QString &language : { u"en"_s, u"ja"_s }) {
        const auto console = open(language);
        const QString called = QCoreApplication::translate("BlockListView", "Blocked users");
        QCOMPARE(called == "Blocked users"_L1, language == "en"_L1);
        QVERIFY(qobject_cast<QListView *>(view(*console)));
        QAccessibleInterface *list = find(&console->window, QAccessible::List, called);
        QVERIFY(list);
        QCOMPARE(list->object(), view(*console));
        QCOMPARE(list->childCount(), m_server->blockCount());
        for (int row = 0; row < list->childCount(); ++row)
            QCOMPARE(list->child(row)->role(), QAccessible::ListItem);
    }
}

void TestAccessibility::p02_aRowIsASentenceThatBeginsWithTheName()
{
    const auto console = open();
    QAccessibleInterface *list = of(view(*console));
    int rooms = 0;
    for (int row = 0; row < console->model.rowCount(); ++row) {
        const auto status = console->model.find(console->model.keyAt(row));
        QVERIFY(status);
        const QString sentence = name(list->child(row));
        const QString shown = shownName(status->nickname, status->key.blockeeId);
        QVERIFY2(sentence.startsWith(shown + ", blocked "_L1), qPrintable(sentence));
        const bool room = status->key.scope == BlockScope::Room;
        QVERIFY2(sentence.contains(room ? "in the room"_L1 : "direct messages"_L1), qPrintable(sentence));
        rooms += room;
        QCOMPARE(list->child(row)->text(QAccessible::Description), cleanForeignText(status->key.blockeeId));
    }
    QVERIFY(rooms > 0);
    const BlockKey refused{ u"not-allowed"_s, u"room-old-office"_s, BlockScope::Room };
    press(list->child(console->model.rowOf(refused))->child(0));
    QVERIFY(name(list->child(console->model.rowOf(refused))).endsWith(". Unblocking"_L1));
    QTRY_VERIFY(console->visible<ErrorDialog>(u"errorDialog"_s));
    QVERIFY(name(list->child(console->model.rowOf(refused))).contains(". Failed: "_L1));
}

void TestAccessibility::p03_unblockIsReachableWithoutAPointer()
{
    const auto console = open();
    QAction *unblock = action(*console, u"unblockAction"_s);
    QCOMPARE(unblock->text(), u"Unblock"_s);
    QVERIFY(console->window.findChild<QToolBar *>()->actions().contains(unblock));
    QVERIFY(console->window.findChild<QMenu *>(u"editMenu"_s)->actions().contains(unblock));
    QCOMPARE(view(*console)->contextMenuPolicy(), Qt::ActionsContextMenu);
    QVERIFY(view(*console)->actions().contains(unblock));
    QCOMPARE(unblock->shortcut(), QKeySequence(Qt::Key_Delete));

    // The tool bar's button, pressed by a screen reader.
    QAccessibleInterface *list = of(view(*console));
    act(list->child(harmlessRow(*console)), QAccessibleActionInterface::toggleAction());
    QCOMPARE(name(toolButton(*console, u"unblockAction"_s)), u"Unblock"_s);
    press(toolButton(*console, u"unblockAction"_s));
    QTRY_COMPARE(m_server->blockCount(), 39);
    QTRY_COMPARE(console->model.totalCount(), 39);

    // The menu bar, by its keys.
    view(*console)->selectionModel()->select(console->model.index(harmlessRow(*console)),
                                             QItemSelectionModel::ClearAndSelect);
    auto *menu = console->window.findChild<QMenu *>(u"editMenu"_s);
    menu->popup({});
    menu->setActiveAction(unblock);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(m_server->blockCount(), 38);
    QTRY_COMPARE(console->model.totalCount(), 38);

    // Delete, in the list only.
    const QModelIndex third = console->model.index(harmlessRow(*console));
    view(*console)->setCurrentIndex(third);
    auto *search = console->visible<QLineEdit>(u"search"_s);
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Delete);
    QCOMPARE(console->model.unblockingCount(), 0);
    view(*console)->setFocus();
    QTest::keyClick(view(*console), Qt::Key_Delete);
    QTRY_COMPARE(m_server->blockCount(), 37);
}

void TestAccessibility::p04_unblockActsOnTheSelectionNotOnTheCurrentRow()
{
    const auto console = open();
    QAction *unblock = action(*console, u"unblockAction"_s);
    QAccessibleInterface *list = of(view(*console));
    const int current = harmlessRow(*console, 0);
    const int chosen = harmlessRow(*console, 3);
    view(*console)->selectionModel()->setCurrentIndex(console->model.index(current),
                                                      QItemSelectionModel::NoUpdate);
    QVERIFY(!unblock->isEnabled());
    QVERIFY(toolButton(*console, u"unblockAction"_s)->state().disabled);
    const BlockKey currentKey = console->model.keyAt(current);
    const BlockKey chosenKey = console->model.keyAt(chosen);
    act(list->child(chosen), QAccessibleActionInterface::toggleAction());
    QVERIFY(unblock->isEnabled());
    QCOMPARE(view(*console)->currentIndex().row(), current);
    act(list->child(chosen), QAccessibleActionInterface::toggleAction());
    QVERIFY(!unblock->isEnabled());
    act(list->child(chosen), QAccessibleActionInterface::toggleAction());
    press(toolButton(*console, u"unblockAction"_s));
    QTRY_COMPARE(console->model.totalCount(), 39);
    QVERIFY(!m_server->isBlocked(chosenKey.blockeeId, {}));
    QVERIFY(m_server->isBlocked(currentKey.blockeeId, {}));
}

void TestAccessibility::p05_thePaintedButtonIsAPushButtonBelowItsRow()
{
    const auto console = open();
    const int row = harmlessRow(*console, 9);
    const BlockKey key = console->model.keyAt(row);
    QAccessibleInterface *item = of(view(*console))->child(row);
    QCOMPARE(item->childCount(), 1);
    QAccessibleInterface *button = item->child(0);
    QCOMPARE(button->role(), QAccessible::Button);
    QCOMPARE(button->parent(), item);
    QCOMPARE(name(button), "Unblock "_L1 + shownName(console->model.find(key)->nickname, key.blockeeId));
    press(button);
    QTRY_COMPARE(console->model.totalCount(), 39);
    QVERIFY(!m_server->isBlocked(key.blockeeId, key.roomId));
}

void TestAccessibility::p06_everyActionHasATextAndEveryInputAName()
{
    const auto console = open();
    for (const QAction *each : console->window.findChildren<QAction *>()) {
        // What stands for the fields in the tool bar, which have names of their own; Qt's overflow menu.
        const bool ofQt = qobject_cast<const QWidgetAction *>(each)
            || (qobject_cast<QMenu *>(each->parent()) && each->parent()->objectName().isEmpty());
        if (!each->isSeparator() && !ofQt)
            QVERIFY2(!each->text().isEmpty(), qPrintable(each->objectName()));
    }
    console->visible<QLineEdit>(u"search"_s)->setText(u"a"_s);
    QCOMPARE(SpokenTexts::nameless(&console->window), QStringList());
    console->window.resize(420, 360); // icons alone
    QCOMPARE(SpokenTexts::nameless(&console->window), QStringList());
    QCOMPARE(name(toolButton(*console, u"refreshAction"_s)), u"Refresh"_s);

    // Each action opens a window or dialog; the second name is that one's.
    const QList<std::pair<QString, QString>> others{ { u"historyAction"_s, u"historyWindow"_s },
                                                     { u"settingsAction"_s, u"settingsWindow"_s },
                                                     { u"importAction"_s, u"importDialog"_s } };
    for (const auto &[opens, called] : others) {
        QTRY_VERIFY(action(*console, opens)->isEnabled());
        action(*console, opens)->trigger();
        QTRY_VERIFY2(console->visible<QWidget>(called), qPrintable(called));
        auto *window = console->visible<QWidget>(called);
        if (auto *search = window->findChild<QLineEdit *>(u"historySearch"_s))
            search->setText(u"x"_s); // its cross comes
        QCOMPARE(SpokenTexts::nameless(window), QStringList());
        window->close();
        QTRY_VERIFY(!console->visible<QWidget>(called));
    }
    action(*console, u"signOutAction"_s)->trigger();
    action(*console, u"signInAction"_s)->trigger();
    auto *dialog = console->visible<SignInDialog>(u"signInDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(SpokenTexts::nameless(dialog), QStringList());
    auto *token = dialog->findChild<QLineEdit *>(u"token"_s);
    QCOMPARE(token->echoMode(), QLineEdit::Password);
    token->setText(u"secret"_s);
    QVERIFY(of(token)->state().passwordEdit);
    QVERIFY(!of(token)->text(QAccessible::Value).contains("secret"_L1));
    for (const QString &field : { u"server"_s, u"clientKey"_s, u"token"_s }) {
        QAccessibleInterface *edit = of(dialog->findChild<QLineEdit *>(field));
        const auto labels = edit->relations(QAccessible::Label);
        QVERIFY2(!labels.isEmpty(), qPrintable(field));
    }
}

void TestAccessibility::p07_dialogsOpenWithoutBlockingAndSayTheirMessageInLabels()
{
    // exec() would answer the press only when the dialog has closed.
    static const QRegularExpression blocking(
        uR"((\.|->)exec\(|QMessageBox|QInputDialog|QErrorMessage|QProgressDialog|get(Open|Save)FileName)"_s);
    QDirIterator files(QStringLiteral(BLOCKLIST_SOURCES) + "/ui"_L1, { u"*.cpp"_s });
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto match = blocking.match(QString::fromUtf8(file.readAll()));
        QVERIFY2(!match.hasMatch(), qPrintable(file.fileName() + ": "_L1 + match.captured()));
        ++read;
    }
    QVERIFY(read > 20);

    const auto console = open();
    // A press that fails: one dialog, whose buttons are verbs.
    const BlockKey refused{ u"not-allowed"_s, u"room-old-office"_s, BlockScope::Room };
    press(of(view(*console))->child(console->model.rowOf(refused))->child(0));
    QTRY_VERIFY(console->visible<ErrorDialog>(u"errorDialog"_s));
    QDialog *dialog = console->visible<ErrorDialog>(u"errorDialog"_s);
    QCOMPARE(of(dialog)->role(), QAccessible::Dialog);
    QVERIFY(name(of(dialog)).contains("Not allowed"_L1));
    QVERIFY2(readable(dialog).contains(u"Only the room’s owner"_s), qPrintable(readable(dialog)));
    QVERIFY(find(dialog, QAccessible::Button, u"Close"_s));
    press(find(dialog, QAccessible::Button, u"Close"_s));
    QTRY_VERIFY(!console->visible<ErrorDialog>(u"errorDialog"_s));

    view(*console)->selectAll();
    press(toolButton(*console, u"unblockAction"_s)); // returns at once
    dialog = console->visible<ConfirmDialog>(u"confirmDialog"_s);
    QVERIFY(dialog);
    QVERIFY(!dialog->testAttribute(Qt::WA_DontShowOnScreen));
    QVERIFY(readable(dialog).contains(dialog->windowTitle()));
    QVERIFY(find(dialog, QAccessible::Button, u"Unblock"_s));
    press(find(dialog, QAccessible::Button, u"Cancel"_s));
    QTRY_VERIFY(!console->visible<ConfirmDialog>(u"confirmDialog"_s));

    m_server->expireToken();
    press(toolButton(*console, u"refreshAction"_s));
    QTRY_VERIFY(console->visible<SignInDialog>(u"signInDialog"_s));
    dialog = console->visible<SignInDialog>(u"signInDialog"_s);
    QVERIFY2(readable(dialog).contains("expired"_L1), qPrintable(readable(dialog)));
    QVERIFY(find(dialog, QAccessible::Button, u"Sign in"_s));
    QVERIFY(find(dialog, QAccessible::Button, u"Cancel"_s));
}

void TestAccessibility::p08_aConfirmationNamesThePeopleAndEscapeCancels()
{
    const auto console = open();
    const QList<int> rows{ harmlessRow(*console, 0), harmlessRow(*console, 1) };
    for (const int row : rows)
        act(of(view(*console))->child(row), QAccessibleActionInterface::toggleAction());
    press(toolButton(*console, u"unblockAction"_s));
    auto *dialog = console->visible<ConfirmDialog>(u"confirmDialog"_s);
    QVERIFY(dialog);
    for (const int row : rows) {
        const auto status = console->model.find(console->model.keyAt(row));
        const QString shown = shownName(status->nickname, status->key.blockeeId);
        QVERIFY2(readable(dialog).contains(shown), qPrintable(readable(dialog)));
    }
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!console->visible<ConfirmDialog>(u"confirmDialog"_s));
    QCOMPARE(console->model.unblockingCount(), 0);
    QCOMPARE(m_server->blockCount(), 40);
}

void TestAccessibility::p09_progressAndResultsAreTextInTheStatusBar()
{
    FaultServer server([](const FaultRequest &request) {
        if (request.target.startsWith("/me"))
            return me();
        if (request.method == "GET")
            return FaultAnswer::success(
                listOf({ blockStatusJson(u"a"_s, u"Ada"_s), blockStatusJson(u"b"_s, u"Bert"_s) }));
        return FaultAnswer::success(blockStatusJson(u"a"_s, u"Ada"_s));
    });
    Console console;
    console.settings.setAvatarPolicy(AvatarPolicy::None);
    QStatusBar *bar = console.window.statusBar();
    server.setHeld(true);
    console.start(server.address(), "key", "token");
    QTRY_COMPARE(server.heldCount(), 1);
    server.release();
    QTRY_COMPARE(server.heldCount(), 1);
    QVERIFY2(readable(bar).contains(u"Loading…"_s), qPrintable(readable(bar)));
    server.setHeld(false);
    server.release();
    QTRY_VERIFY2(readable(bar).contains("2 blocked"_L1), qPrintable(readable(bar)));
    QVERIFY(readable(bar).contains("Updated"_L1));
    console.model.unblock(blocks({ console.model.keyAt(0) }));
    QTRY_VERIFY2(readable(bar).contains("1 blocked"_L1), qPrintable(readable(bar)));
    QVERIFY2(readable(bar).remove(QChar(0x2068)).remove(QChar(0x2069)).contains("Unblocked "_L1),
             qPrintable(readable(bar)));
    // An error that needs no decision is a line of text too.
    server.setRoute([](const FaultRequest &) { return FaultAnswer::html(502); });
    action(console, u"refreshAction"_s)->trigger();
    QTRY_VERIFY2(readable(bar).contains(u"The list couldn’t be updated."_s), qPrintable(readable(bar)));
}

void TestAccessibility::p09_aResultIsToldInTheLanguage()
{
    const QStringList shipped = LanguageSwitcher().available();
    QList<QByteArray> people;
    for (qsizetype i = 0; i < shipped.size(); ++i)
        people << blockStatusJson(u"u%1"_s.arg(i), u"Ada"_s);
    FaultServer server([&](const FaultRequest &request) {
        if (request.target.startsWith("/me"))
            return me();
        return FaultAnswer::success(request.method == "GET" ? listOf(people) : people.constFirst());
    });
    Console console;
    console.settings.setAvatarPolicy(AvatarPolicy::None);
    console.start(server.address(), "key", "token");
    QTRY_COMPARE(console.model.totalCount(), people.size());
    QTRY_VERIFY(!console.model.isRefreshing());

    auto *result = console.window.findChild<QLabel *>(u"resultLabel"_s);
    auto *notice = console.window.findChild<NoticeBar *>(u"notice"_s);
    QSet<QString> told;
    QSet<QString> alerted;
    for (const QString &language : shipped) {
        console.languages.use(language);
        const QString before = result->text();
        const int left = console.model.totalCount() - 1;
        console.model.unblock(blocks({ console.model.keyAt(0) }));
        QTRY_COMPARE(console.model.totalCount(), left);
        QTRY_VERIFY(result->text() != before);
        QVERIFY2(name(of(result)).contains("Ada"_L1), qPrintable(name(of(result))));
        QVERIFY2(name(of(notice)).contains("Ada"_L1), qPrintable(name(of(notice))));
        QCOMPARE(of(notice)->role(), QAccessible::AlertMessage);
        told << name(of(result));
        alerted << name(of(notice));
    }
    QCOMPARE(told.size(), shipped.size());
    QCOMPARE(alerted.size(), shipped.size());
}

void TestAccessibility::p10_aPendingRowSaysSoAndASecondPressSendsNothing()
{
    FaultServer server([](const FaultRequest &request) {
        if (request.target.startsWith("/me"))
            return me();
        if (request.method == "GET")
            return FaultAnswer::success(listOf({ blockStatusJson(u"a"_s, u"Ada"_s) }));
        return FaultAnswer::success(blockStatusJson(u"a"_s, u"Ada"_s));
    });
    Console console;
    console.settings.setAvatarPolicy(AvatarPolicy::None);
    console.start(server.address(), "key", "token");
    QTRY_COMPARE(console.model.totalCount(), 1);
    QTRY_VERIFY(view(console) && !console.model.isRefreshing());
    server.setHeld(true);
    QAccessibleInterface *row = of(view(console))->child(0);
    press(row->child(0));
    QVERIFY2(name(row).contains("Unblocking"_L1), qPrintable(name(row)));
    QVERIFY(row->state().busy);
    QVERIFY(row->child(0)->state().disabled);
    press(row->child(0));
    act(row, QAccessibleActionInterface::toggleAction());
    press(toolButton(console, u"unblockAction"_s));
    QTRY_COMPARE(server.heldCount(), 1);
    server.setHeld(false);
    server.release();
    QTRY_COMPARE(console.model.totalCount(), 0);
    QCOMPARE(server.count("DELETE"), 1);
}

void TestAccessibility::p11_theNeighbourIsSelectedAndTheFocusReturns()
{
    const auto console = open();
    QAccessibleInterface *list = of(view(*console));
    view(*console)->setFocus();
    const int row = harmlessRow(*console, 2);
    const QString neighbour = list->child(row + 1)->text(QAccessible::Description);
    view(*console)->setCurrentIndex(console->model.index(row));
    QTest::keyClick(view(*console), Qt::Key_Delete);
    QTRY_COMPARE(console->model.totalCount(), 39);
    QVERIFY(view(*console)->hasFocus());
    QVERIFY(list->child(row)->state().selected);
    QVERIFY(list->child(row)->state().focused);
    QCOMPARE(list->child(row)->text(QAccessible::Description), neighbour);

    // Each way to a dialog, from the search: back there when it has closed.
    auto *search = console->visible<QLineEdit>(u"search"_s);
    const auto returns = [&](const QString &dialog) {
        if (!waitUntil([&] { return console->visible<QDialog>(dialog); }))
            return false;
        QApplication::setActiveWindow(console->visible<QDialog>(dialog));
        QTest::keyClick(console->visible<QDialog>(dialog), Qt::Key_Escape);
        if (!waitUntil([&] { return !console->visible<QDialog>(dialog); }))
            return false;
        QApplication::setActiveWindow(&console->window);
        return waitUntil([&] { return console->window.focusWidget() == search; });
    };
    search->setFocus();
    action(*console, u"aboutAction"_s)->trigger();
    QVERIFY(returns(u"aboutDialog"_s));
    view(*console)->selectAll();
    search->setFocus();
    action(*console, u"unblockAction"_s)->trigger();
    QVERIFY(returns(u"confirmDialog"_s));
    action(*console, u"importAction"_s)->trigger();
    QVERIFY(returns(u"importDialog"_s));
    const BlockKey refused{ u"not-allowed"_s, u"room-old-office"_s, BlockScope::Room };
    press(list->child(console->model.rowOf(refused))->child(0));
    QVERIFY(returns(u"errorDialog"_s));
    m_server->expireToken();
    action(*console, u"refreshAction"_s)->trigger();
    QVERIFY(returns(u"signInDialog"_s));
}

void TestAccessibility::p12_everyControlIsInTheTabOrderOrHasAShortcut()
{
    const auto console = open();
    view(*console)->selectionModel()->select(console->model.index(0), QItemSelectionModel::Select);
    QSet<QWidget *> reached;
    view(*console)->setFocus();
    do {
        QVERIFY(reached.size() < 50);
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    } while (!reached.contains(QApplication::focusWidget()));
    const auto widgets = console->window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool control = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
            || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractItemView *>(widget);
        // The cross in the search: Escape.
        if (control && widget->isVisibleTo(&console->window) && widget->isEnabled()
            && !qobject_cast<QLineEdit *>(widget->parent()))
            QVERIFY2(reached.contains(widget),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' '
                                + widget->objectName()));
    }
    const QList<std::pair<QString, QKeySequence>> shortcuts{
        { u"refreshAction"_s, Qt::Key_F5 },        { u"findAction"_s, Qt::CTRL | Qt::Key_F },
        { u"quitAction"_s, Qt::CTRL | Qt::Key_Q }, { u"unblockAction"_s, Qt::Key_Delete },
        { u"undoAction"_s, Qt::CTRL | Qt::Key_Z }, { u"selectAllAction"_s, Qt::CTRL | Qt::Key_A },
    };
    for (const auto &[called, keys] : shortcuts)
        QCOMPARE(action(*console, called)->shortcut(), keys);

    // They do what they say.
    QTest::keyClick(&console->window, Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"search"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(view(*console)->hasFocus());
    QTest::keyClick(view(*console), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(view(*console)->selectedCount(), 40);
    QSignalSpy refreshed(&console->model, &BlockListModel::refreshFinished);
    QTest::keyClick(view(*console), Qt::Key_F5);
    QTRY_COMPARE(refreshed.count(), 1);

    // The Menu key opens the context menu at the current row.
    view(*console)->setCurrentIndex(console->model.index(2));
    QPoint where;
    QStringList entries;
    QTimer look;
    connect(&look, &QTimer::timeout, this, [&] {
        if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            where = menu->pos();
            for (const QAction *entry : menu->actions())
                entries.append(entry->text());
            menu->close();
        }
    });
    look.start(10);
    // As the platforms tell it.
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(console->window.windowHandle(), &menuKey);
    QTRY_VERIFY(!entries.isEmpty());
    QVERIFY(entries.contains("Unblock"_L1));
    const QRect row = of(view(*console))->child(2)->rect();
    QVERIFY2(row.adjusted(0, 0, 0, 8).contains(where), qPrintable(u"%1,%2"_s.arg(where.x()).arg(where.y())));
}

void TestAccessibility::p13_theWindowHasATitleAndEveryPageALabel()
{
    std::atomic<int> phase = 0;
    FaultServer server([&](const FaultRequest &request) {
        if (request.target.startsWith("/me"))
            return me();
        if (phase == 0)
            return FaultAnswer::html(502);
        return phase == 1 ? FaultAnswer::success(listOf({}))
                          : FaultAnswer::success(listOf({ blockStatusJson(u"a"_s, u"Ada"_s) }));
    });
    Console console;
    console.settings.setAvatarPolicy(AvatarPolicy::None);
    QApplication::setActiveWindow(&console.window);
    const auto says = [&](const QString &words) {
        QTRY_VERIFY2(readable(console.window.centralWidget()).contains(words),
                     qPrintable(readable(console.window.centralWidget())));
    };
    console.window.show();
    QVERIFY(!name(of(&console.window)).isEmpty());
    says(u"Sign in to see your block list."_s);
    server.setHeld(true);
    console.start(server.address(), "key", "token");
    says(u"Loading your block list…"_s);
    server.setHeld(false);
    server.release();
    says(u"Couldn’t load your block list."_s);
    phase = 1;
    console.press(u"button"_s);
    says(u"You haven’t blocked anyone."_s);
    phase = 2;
    action(console, u"refreshAction"_s)->trigger();
    QTRY_COMPARE(console.model.totalCount(), 1);
    console.visible<QLineEdit>(u"search"_s)->setText(u"zzz"_s);
    says(u"No one matches"_s);
    QVERIFY(name(of(&console.window)).contains(u"\u2068Me\u2069@\u2068127.0.0.1\u2069"_s));
}

void TestAccessibility::p14_aRowsChangeIsNoResetAndAHundredThousandRowsAnswerInTime()
{
    constexpr int rows = 100'000;
    QList<QByteArray> statuses;
    statuses.reserve(rows);
    for (int i = 0; i < rows; ++i)
        statuses.append(blockStatusJson(u"u%1"_s.arg(i), u"Person %1"_s.arg(i)));
    const QByteArray list = listOf(statuses);
    FaultServer server([&](const FaultRequest &request) {
        if (request.target.startsWith("/me"))
            return me();
        return FaultAnswer::success(request.method == "GET" ? list : statuses.at(500));
    });
    Console console;
    console.settings.setAvatarPolicy(AvatarPolicy::None);
    console.start(server.address(), "key", "token");
    QTRY_COMPARE_WITH_TIMEOUT(console.model.totalCount(), rows, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(view(console) && !console.model.isRefreshing(), 60'000);

    const QSignalSpy resets(&console.model, &QAbstractItemModel::modelReset);
    const QSignalSpy layouts(&console.model, &QAbstractItemModel::layoutChanged);
    QAccessibleInterface *all = of(view(console));
    QCOMPARE(all->childCount(), rows);
    double longest = 0;
    const auto timed = [&](auto &&step) {
        const double before = cpuMs();
        step();
        longest = std::max(longest, cpuMs() - before);
    };
    // Something reads every row; in between somebody is unblocked, and the event loop turns.
    for (int row = 0; row < console.model.rowCount(); ++row) {
        if (row == rows / 2)
            console.model.unblock(blocks({ console.model.keyAt(500) }));
        timed([&] {
            QAccessibleInterface *item = all->child(row);
            QVERIFY(!name(item).isEmpty());
            QVERIFY(item->child(0));
        });
        if (row % 500 == 0)
            timed([] { QCoreApplication::processEvents(); });
    }
    const auto turned = [&] {
        timed([] { QCoreApplication::processEvents(); });
        return console.model.totalCount() == rows - 1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(turned(), 30'000);
    timed([&] { all->child(rows - 2); });
    QCOMPARE(all->childCount(), rows - 1);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(layouts.count(), 0);
    QVERIFY2(longest < 200 * slowness, qPrintable(u"%1 ms"_s.arg(longest)));
}

void TestAccessibility::p15_accessibilityStaysOn()
{
    struct Observer : QAccessible::ActivationObserver
    {
        void accessibilityActiveChanged(bool active) override { turnedOff |= !active; }
        bool turnedOff = false;
    } observer;
    QAccessible::installActivationObserver(&observer);
    // Hardening and starting leave the variable to Qt, which reads it later.
    constexpr const char *variable = "QT_LINUX_ACCESSIBILITY_ALWAYS_ON";
    qputenv(variable, "1");
    hardenProcess();
    {
        const auto console = open();
        QVERIFY(of(view(*console)));
    }
    QCOMPARE(qgetenv(variable), QByteArray("1"));
    QVERIFY(!observer.turnedOff);
    QAccessible::removeActivationObserver(&observer);
    qunsetenv(variable);
    // Nor does anything else in the program touch it.
    static const QRegularExpression off(
        uR"(QAccessible::setActive|QT_ACCESSIBILITY|QT_LINUX_ACCESSIBILITY)"_s);
    int read = 0;
    for (const QString &folder : { u"/app"_s, u"/ui"_s }) {
        QDirIterator files(QStringLiteral(BLOCKLIST_SOURCES) + folder, { u"*.cpp"_s }, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!off.match(QString::fromUtf8(file.readAll())).hasMatch(), qPrintable(file.fileName()));
            ++read;
        }
    }
    QVERIFY(read > 60);
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
