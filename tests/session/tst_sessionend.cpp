#include "tests/support/bulkstory.h"
#include "tests/support/desktop.h"
#include "tests/support/sessionmanager.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The desktop's session ends while the real program does bulk work: it sends nothing more, is not in the
/// way of the log-out, and the next start offers the rest. If the log-out is called off, the work goes on.
class TestSessionEnd : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void endsWithoutAQuestion();
    void asksAgain();
    void goesOnWhenTheLogOutIsCancelled_data();
    void goesOnWhenTheLogOutIsCancelled();
    void comesBackWithTheSession_data();
    void comesBackWithTheSession();

private:
    /// Asks for all, and logs out in the midst of it.
    void logOut(BulkStory &story);
    void end(BulkStory &story);
    static AtSpiObject label(BulkStory &story, const char *text);

    Desktop m_desktop;
    SessionManager m_session;
};

void TestSessionEnd::initTestCase()
{
    QVERIFY2(m_desktop.start(), qPrintable(m_desktop.problem()));
    QVERIFY(m_session.listen());
}

AtSpiObject TestSessionEnd::label(BulkStory &story, const char *text)
{
    return story.program().root().await(AtSpiObject::Role::Label,
                                        QCoreApplication::translate("BulkProgress", text));
}

void TestSessionEnd::logOut(BulkStory &story)
{
    story.program().setVariable(u"SESSION_MANAGER"_s, m_session.address());
    QVERIFY2(story.begin() && story.start(), qPrintable(story.problem()));
    QVERIFY(waitFor([&] { return m_session.hasClient(); }));
    QVERIFY2(story.askForAll(), qPrintable(story.problem()));
    QVERIFY(waitFor([&] { return story.madeUnstored() > 0; }));
    m_session.beginLogOut();
    QVERIFY(waitFor([&] { return m_session.isReady(); }));
    QVERIFY(!label(story, "Paused.").isNull());
    // All that was sent is stored, and nothing further is sent.
    QVERIFY(waitFor([&] { return story.madeUnstored() == 0; }));
    const int open = story.pending();
    QVERIFY(open > 0);
    QVERIFY(!story.watch(200ms));
    QCOMPARE(story.pending(), open);
    QCOMPARE(story.madeUnstored(), 0);
}

void TestSessionEnd::end(BulkStory &story)
{
    QElapsedTimer clock;
    clock.start();
    m_session.endSession();
    QVERIFY(story.program().waitForEnd(patienceMs));
    QVERIFY2(clock.elapsed() <= 2000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(story.program().exitCode(), 0);
    QVERIFY(waitFor([&] { return !m_session.hasClient(); }));
}

void TestSessionEnd::endsWithoutAQuestion()
{
    BulkStory story(m_desktop, 1500, 40);
    logOut(story);
    if (QTest::currentTestFailed())
        return;
    end(story);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(story.uncleanEnd(), QString());
    QVERIFY2(story.start() && story.awaitQuestion() && story.goOn() && story.awaitEnd(),
             qPrintable(story.problem()));
    story.program().kill();
    QCOMPARE(story.unfinished(), QString());
}

// An end is no answer to the question what is to become of unfinished work.
void TestSessionEnd::asksAgain()
{
    BulkStory story(m_desktop, 800, 10);
    logOut(story);
    if (QTest::currentTestFailed())
        return;
    story.program().kill();
    const int open = story.pending();
    QVERIFY2(story.start() && story.awaitQuestion(), qPrintable(story.problem()));
    QVERIFY(waitFor([&] { return m_session.hasClient(); }));
    m_session.beginLogOut();
    QVERIFY(waitFor([&] { return m_session.isReady(); }));
    end(story);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(story.pending(), open);
}

void TestSessionEnd::goesOnWhenTheLogOutIsCancelled_data()
{
    QTest::addColumn<bool>("asked");
    QTest::newRow("by itself") << false;
    QTest::newRow("when asked to") << true;
}

void TestSessionEnd::goesOnWhenTheLogOutIsCancelled()
{
    QFETCH(bool, asked);
    BulkStory story(m_desktop, 800, 10);
    logOut(story);
    if (QTest::currentTestFailed())
        return;
    m_session.cancelLogOut();
    if (asked)
        QVERIFY(
            story.program()
                .root()
                .await(AtSpiObject::Role::PushButton, QCoreApplication::translate("BulkProgress", "Resume"))
                .press());
    QVERIFY2(story.awaitEnd(), qPrintable(story.problem()));
    story.program().kill();
    QCOMPARE(story.unfinished(), QString());
}

void TestSessionEnd::comesBackWithTheSession_data()
{
    QTest::addColumn<bool>("demo");
    QTest::newRow("a person's own") << false;
    QTest::newRow("not the demo") << true;
}

void TestSessionEnd::comesBackWithTheSession()
{
    QFETCH(bool, demo);
    RealProgram program(m_desktop);
    program.setVariable(u"SESSION_MANAGER"_s, m_session.address());
    QVERIFY(program.start(demo ? QStringList{ u"--demo"_s } : QStringList()));
    QVERIFY(waitFor([&] { return m_session.hasClient(); }));
    // XSMP: 0 if it runs when the session ends, 3 never.
    QVERIFY(m_session.property("RestartStyleHint").value(0).startsWith(demo ? '\3' : '\0'));
    if (demo)
        return;
    QStringList command;
    for (const QByteArray &word : m_session.property("RestartCommand"))
        command.append(QString::fromLocal8Bit(word));
    QCOMPARE(command.value(0), QStringLiteral(BLOCKLIST_PROGRAM));
    program.kill();
    QVERIFY(program.start(command.mid(1)));
    QVERIFY(!program.window().isNull());
}

QTEST_MAIN(TestSessionEnd)
#include "tst_sessionend.moc"
