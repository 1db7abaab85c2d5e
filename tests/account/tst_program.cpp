#include "tests/support/faultserver.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The built program as a process of its own: what only main() decides.
class TestProgram : public QObject
{
    Q_OBJECT

private slots:
    void aProxyNeverSeesALoopbackServer();
    void theTokenIsInNoArgumentAndNothingSaid();
    void aSecondStartSaysWhatItDoesNotUse();
};

namespace {

const QByteArray secret = "s3cr3t-T0ken-0123456789";

FaultAnswer answer(const FaultRequest &request)
{
    return request.target.startsWith("/me") ? FaultAnswer::success(R"({"_id":"me"})")
                                            : FaultAnswer::success(R"({"data":[]})");
}

/// Starts it with folders of its own; the token comes by the environment.
void start(QProcess &program, const QTemporaryDir &folder, const FaultServer &server,
           const QProcessEnvironment &more = {}, const QStringList &options = {})
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         { u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s, u"HOME"_s })
        environment.insert(name, folder.path());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"IMKIT_TOKEN"_s, QString::fromLatin1(secret));
    environment.insert(more);
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QStringLiteral(BLOCKLIST_PROGRAM),
                  QStringList{ u"--server"_s, server.address(), u"--client-key"_s, u"key"_s } + options);
    QVERIFY(program.waitForStarted());
}

} // namespace

void TestProgram::aProxyNeverSeesALoopbackServer()
{
    const QTemporaryDir folder;
    FaultServer server(&answer);
    FaultServer proxy(&answer);
    QProcessEnvironment proxies;
    for (const QString &name : { u"http_proxy"_s, u"https_proxy"_s, u"all_proxy"_s, u"HTTP_PROXY"_s })
        proxies.insert(name, proxy.address());
    QProcess program;
    start(program, folder, server, proxies);
    QVERIFY(waitUntil([&] { return server.count("GET", "/blockStatus/my") > 0; }));
    QVERIFY(server.received().contains(secret));
    QCOMPARE(proxy.connections(), 0);
    program.terminate();
    QVERIFY(program.waitForFinished());
    // Others are reached through it.
    start(program, folder, server, proxies, { u"--server"_s, u"https://imkit.invalid"_s });
    QVERIFY(waitUntil([&] { return proxy.connections() > 0; }));
    QVERIFY(!proxy.received().contains(secret));
    program.terminate();
    QVERIFY(program.waitForFinished());
}

void TestProgram::theTokenIsInNoArgumentAndNothingSaid()
{
    const QTemporaryDir folder;
    FaultServer server(&answer);
    QProcessEnvironment talkative;
    talkative.insert(u"QT_LOGGING_RULES"_s, u"qt.network*=true\nqt.keychain*=true"_s);
    QProcess program;
    start(program, folder, server, talkative);
    QVERIFY(waitUntil([&] { return server.count("GET", "/blockStatus/my") > 0; }));
    QFile arguments(u"/proc/%1/cmdline"_s.arg(program.processId()));
    QVERIFY(arguments.open(QIODevice::ReadOnly));
    const QByteArray given = arguments.readAll();
    QVERIFY(given.contains("--client-key"));
    QVERIFY(!given.contains(secret));
    program.terminate();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QVERIFY(!program.readAll().contains(secret));
}

void TestProgram::aSecondStartSaysWhatItDoesNotUse()
{
    const QTemporaryDir folder;
    FaultServer server(&answer);
    FaultServer other(&answer);
    QProcess first;
    start(first, folder, server);
    QVERIFY(waitUntil([&] { return server.count("GET", "/blockStatus/my") > 0; }));
    QProcess second;
    start(second, folder, other, {}, { u"--locale"_s, u"de"_s });
    QVERIFY(second.waitForFinished());
    QCOMPARE(second.exitCode(), 0);
    const QString said = QString::fromLocal8Bit(second.readAll());
    QVERIFY2(said.startsWith("blocklist-console: Das Programm l"_L1), qPrintable(said));
    QCOMPARE(other.connections(), 0);
    QCOMPARE(first.state(), QProcess::Running);
    first.terminate();
    QVERIFY(first.waitForFinished());
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
