#include "app/demo/demoserver.h"
#include "tests/session/sessiontexts.h"
#include "tests/support/console.h"
#include "tests/support/faultserver.h"
#include "ui/blocklistview.h"
#include "ui/changetext.h"
#include "ui/errordialog.h"
#include "ui/signindialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace SessionTexts;

/// A whole session in the real window by keyboard: no key is sent to anything but what has the focus.
class TestKeyboardSession : public QObject
{
    Q_OBJECT

private slots:
    void wholeSession_data();
    void wholeSession();
};

namespace {

/// The focus is somewhere that can be seen.
bool focusIsVisible()
{
    const QWidget *focus = QApplication::focusWidget();
    if (!focus || !focus->isVisible() || !focus->window()->isActiveWindow())
        return false;
    const QRect place(focus->mapTo(focus->window(), QPoint()), focus->size());
    return place.intersects(focus->window()->rect());
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QVERIFY2(waitUntil(focusIsVisible), "the focus is nowhere");
    QTest::keyClick(QGuiApplication::focusWindow(), key, modifiers);
    QVERIFY2(waitUntil(focusIsVisible), "the focus is lost");
}

void type(const QString &text)
{
    for (const QChar character : text) {
        QVERIFY2(waitUntil(focusIsVisible), "the focus is nowhere");
        QTest::keyClick(QGuiApplication::focusWindow(), character.toLatin1());
    }
}

/// Tab until the widget has the focus: there is a way to it.
bool tabTo(const QWidget *widget)
{
    for (int i = 0; i < 40 && QApplication::focusWidget() != widget; ++i)
        press(Qt::Key_Tab);
    return QApplication::focusWidget() == widget;
}

} // namespace

void TestKeyboardSession::wholeSession_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestKeyboardSession::wholeSession()
{
    QFETCH(const QString, language);
    DemoServer server({ .size = 40, .latency = std::chrono::milliseconds(5) });
    QVERIFY(server.listen());
    server.blockElsewhere(neighbour.key.blockeeId, neighbour.nickname);
    server.blockElsewhere(quiet.key.blockeeId, quiet.nickname);
    const int blocked = server.blockCount();

    Console console;
    console.languages.use(language);
    QCOMPARE(QGuiApplication::layoutDirection(), QLocale(language).textDirection());
    MainWindow &window = console.window;
    window.setRemembering(false); // no keychain
    // What a window manager does when the active window goes: offscreen there is none.
    QTimer windowManager;
    connect(&windowManager, &QTimer::timeout, &window, [&window] {
        if (!QApplication::activeWindow())
            window.activateWindow();
    });
    windowManager.start(5);
    window.show();
    window.activateWindow();
    window.start();
    const auto *view = window.findChild<BlockListView *>(u"blockList"_s);
    const auto *search = window.findChild<QLineEdit *>(u"search"_s);
    const auto said = [&window](const QString &name, const QString &words) {
        const auto *label = window.findChild<QLabel *>(name);
        return waitUntil([&] { return label->isVisible() && label->text().contains(words); });
    };

    // Sign in: a wrong token is said where it was entered, and the focus is there.
    const auto signInPage = window.findChild<QWidget *>(u"signedOutPage"_s);
    QVERIFY(waitUntil([&] { return signInPage->isVisible(); }));
    QVERIFY(tabTo(signInPage->findChild<QPushButton *>(u"button"_s)));
    press(Qt::Key_Space);
    QPointer<SignInDialog> dialog;
    QVERIFY(
        waitUntil([&] { return (dialog = window.findChild<SignInDialog *>()) && dialog->isActiveWindow(); }));
    const auto *token = dialog->findChild<QLineEdit *>(u"token"_s);
    QVERIFY(waitUntil([&] { return dialog->findChild<QLineEdit *>(u"server"_s)->hasFocus(); }));
    type(server.url().toString());
    QVERIFY(tabTo(dialog->findChild<QLineEdit *>(u"clientKey"_s)));
    type(QString::fromLatin1(server.clientKey()));
    QVERIFY(tabTo(token));
    type(u"wrong"_s);
    press(Qt::Key_Return);
    const auto *refused = dialog->findChild<QLabel *>(u"tokenError"_s);
    QVERIFY(waitUntil([&] { return refused->isVisible() && token->hasFocus(); }));
    QCOMPARE(
        refused->text(),
        text("SignInDialog", "The server doesn’t accept this token. It may have expired: get a new one."));
    type(QString::fromLatin1(server.token())); // takes the place of the selected one
    press(Qt::Key_Return);
    QVERIFY(waitUntil([&] { return !dialog && view->isVisible() && view->hasFocus(); }));
    QVERIFY(said(u"countLabel"_s, text("StatusLine", "%Ln blocked", blocked)));

    // Search, and from the field into the list.
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search->hasFocus());
    type(u"quiet"_s);
    QVERIFY(waitUntil([&] { return console.model.rowCount() == 2; }));
    press(Qt::Key_Down);
    QVERIFY(view->hasFocus());

    // Select, unblock: the result is said, the neighbour is selected, the focus stays in the list.
    const auto selected = [view] {
        QStringList ids;
        const QList<BlockKey> keys = view->selectedBlocks().keys();
        for (const BlockKey &key : keys)
            ids.append(key.blockeeId);
        return ids;
    };
    press(Qt::Key_Home);
    if (selected() != QStringList{ quiet.key.blockeeId })
        press(Qt::Key_Down);
    QCOMPARE(selected(), QStringList{ quiet.key.blockeeId });
    press(Qt::Key_Delete);
    ChangeOutcome done;
    done.block = BlockRef::of(quiet);
    QVERIFY(said(u"resultLabel"_s, ChangeText::unblockedShort({ done })));
    QVERIFY(!server.isBlocked(quiet.key.blockeeId, {}));
    QVERIFY(server.isBlocked(neighbour.key.blockeeId, {}));
    QVERIFY(waitUntil([&] { return selected() == QStringList{ neighbour.key.blockeeId }; }));
    QVERIFY(view->hasFocus());

    // Undo.
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(said(u"resultLabel"_s, ChangeText::blockedAgain(BlockRefs(BlockRef::of(quiet)), false)));
    QVERIFY(server.isBlocked(quiet.key.blockeeId, {}));
    QVERIFY(waitUntil([&] { return console.model.rowCount() == 2; }));

    // Read what the server refuses, dismiss it: the focus is in the list again.
    press(Qt::Key_F, Qt::ControlModifier);
    type(forbidden.nickname); // takes the place of what was searched for
    QVERIFY(waitUntil([&] { return console.model.rowCount() == 1; }));
    press(Qt::Key_Down);
    press(Qt::Key_Home);
    QCOMPARE(selected(), QStringList{ forbidden.key.blockeeId });
    press(Qt::Key_Delete);
    QPointer<ErrorDialog> errorDialog;
    QVERIFY(waitUntil(
        [&] { return (errorDialog = window.findChild<ErrorDialog *>()) && errorDialog->isActiveWindow(); }));
    ChangeOutcome failed;
    failed.kind = ChangeOutcome::Kind::Failed;
    failed.block = BlockRef::of(forbidden);
    failed.error.kind = ApiError::Kind::Forbidden;
    const ErrorContent error = ChangeText::unblockFailed({ failed });
    QCOMPARE(errorDialog->findChild<QLabel *>(u"title"_s)->text(), error.title);
    QCOMPARE(errorDialog->findChild<QLabel *>(u"why"_s)->text(), error.why);
    QCOMPARE(errorDialog->findChild<QLabel *>(u"advice"_s)->text(), error.advice);
    QVERIFY(tabTo(errorDialog->findChild<QPushButton *>(u"closeButton"_s)));
    press(Qt::Key_Escape);
    QVERIFY(waitUntil([&] { return !errorDialog && view->hasFocus() && window.isActiveWindow(); }));
    QVERIFY(server.isBlocked(forbidden.key.blockeeId, forbidden.key.roomId));
}

QTEST_MAIN(TestKeyboardSession)
#include "tst_keyboardsession.moc"
