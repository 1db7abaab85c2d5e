#include "app/demo/demoserver.h"
#include "tests/support/desktop.h"
#include "tests/support/realprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Role = AtSpiObject::Role;
using State = AtSpiObject::State;

/// A second start of the real program shows the first one's window.
class TestSecondStart : public QObject
{
    Q_OBJECT

private slots:
    void raisesTheFirstWindow();
};

void TestSecondStart::raisesTheFirstWindow()
{
    Desktop desktop;
    QVERIFY2(desktop.start(), qPrintable(desktop.problem()));
    DemoServer server({ .size = 20, .latency = std::chrono::milliseconds(0) });
    QVERIFY(server.listen());
    RealProgram program(desktop);
    program.signInTo(server);
    QVERIFY(program.start({ u"--locale"_s, u"en"_s }));
    const AtSpiObject window = program.window();
    const AtSpiObject list = program.root().await(Role::List, u"Blocked users"_s);
    QVERIFY(waitFor([&] { return list.has(State::Focused); }));

    // Another program has the focus.
    desktop.openOtherWindow();
    QVERIFY(waitFor([&] { return !window.has(State::Active); }));
    const int windows = program.root().childCount();
    QCOMPARE(program.startAgain({ u"--locale"_s, u"en"_s }), 0);
    QVERIFY2(waitFor([&] { return window.has(State::Active) && list.has(State::Focused); }),
             qPrintable(program.root().dump()));
    QCOMPARE(program.root().childCount(), windows);
    QVERIFY(program.isRunning());
}

QTEST_MAIN(TestSecondStart)
#include "tst_secondstart.moc"
