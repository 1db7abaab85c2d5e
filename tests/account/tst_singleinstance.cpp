#include "app/singleinstance.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

using Role = SingleInstance::Role;

/// The same executable plays the other instance: --instance RUNTIME CONFIG prints its role and, when first,
/// each raise.
class TestSingleInstance : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theSecondRaisesTheFirst();
    void otherConfigurationsStayApart();
    void theNextStartsAfterTheFirstEnded();
    void aKilledInstanceLeavesNothingInTheWay();
    void aDeadSocketIsReplaced();
    void aHangingFirstIsToldApart();
    void onlyTheUserMayConnect();
    void hostileWordsRaiseNothing_data();
    void hostileWordsRaiseNothing();
    void manyIdleClientsDoNotShutOthersOut();
    void withoutAFolderItStartsUnguarded();
    void aVeryLongFolderStillGuards();

private:
    std::unique_ptr<QProcess> startOther(const QString &config);
    QString socketPath() const { return SingleInstance(m_folder->path(), m_folder->path()).socketPath(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSingleInstance::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

std::unique_ptr<QProcess> TestSingleInstance::startOther(const QString &config)
{
    auto other = std::make_unique<QProcess>();
    other->start(QCoreApplication::applicationFilePath(), { u"--instance"_s, m_folder->path(), config });
    return other;
}

void TestSingleInstance::theSecondRaisesTheFirst()
{
    SingleInstance first(m_folder->path(), m_folder->path());
    QCOMPARE(first.start(), Role::First);
    QSignalSpy raises(&first, &SingleInstance::raiseRequested);
    for (int i = 1; i <= 3; ++i) {
        const auto second = startOther(m_folder->path());
        QTRY_COMPARE(second->state(), QProcess::NotRunning);
        QCOMPARE(second->readAllStandardOutput(), "second\n");
        QCOMPARE(raises.size(), i);
    }
}

void TestSingleInstance::otherConfigurationsStayApart()
{
    SingleInstance one(m_folder->path(), u"/somewhere/one"_s);
    SingleInstance two(m_folder->path(), u"/somewhere/two"_s);
    QCOMPARE(one.start(), Role::First);
    QCOMPARE(two.start(), Role::First);
    SingleInstance same(m_folder->path(), u"/somewhere/../somewhere/one/"_s);
    QCOMPARE(same.socketPath(), one.socketPath());
}

void TestSingleInstance::theNextStartsAfterTheFirstEnded()
{
    for (int i = 0; i < 3; ++i) {
        SingleInstance instance(m_folder->path(), m_folder->path());
        QCOMPARE(instance.start(), Role::First);
        QVERIFY(QFileInfo::exists(instance.socketPath()));
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot),
             QStringList());
}

void TestSingleInstance::aKilledInstanceLeavesNothingInTheWay()
{
    const auto killed = startOther(m_folder->path());
    QTRY_VERIFY(killed->bytesAvailable() > 0);
    QCOMPARE(killed->readAllStandardOutput(), "first\n");
    killed->kill();
    QVERIFY(killed->waitForFinished());
    QVERIFY(QFileInfo::exists(socketPath()));
    SingleInstance next(m_folder->path(), m_folder->path());
    QCOMPARE(next.start(), Role::First);
    const auto second = startOther(m_folder->path());
    QTRY_COMPARE(second->state(), QProcess::NotRunning);
    QCOMPARE(second->readAllStandardOutput(), "second\n");
}

void TestSingleInstance::aDeadSocketIsReplaced()
{
    QFile inTheWay(socketPath());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    SingleInstance first(m_folder->path(), m_folder->path());
    QCOMPARE(first.start(), Role::First);
    QLocalSocket client;
    client.connectToServer(first.socketPath());
    QVERIFY(client.waitForConnected(1000));
}

void TestSingleInstance::aHangingFirstIsToldApart()
{
    // Holds the lock, listens, and never answers: this thread does nothing until the other has ended.
    SingleInstance first(m_folder->path(), m_folder->path());
    QCOMPARE(first.start(), Role::First);
    const auto second = startOther(m_folder->path());
    QElapsedTimer clock;
    clock.start();
    QVERIFY(second->waitForFinished(10'000)); // blocks without running the event loop's sockets
    QVERIFY2(clock.elapsed() < 6000, "start() is bounded");
    QCOMPARE(second->readAllStandardOutput(), "unanswered\n");
}

void TestSingleInstance::onlyTheUserMayConnect()
{
    SingleInstance first(m_folder->path(), m_folder->path());
    QCOMPARE(first.start(), Role::First);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(first.socketPath()).permissions() & others));
}

void TestSingleInstance::hostileWordsRaiseNothing_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("part") << QByteArray("rai");
    QTest::newRow("other case") << QByteArray("RAISE\n");
    QTest::newRow("no newline") << QByteArray("raise!");
    QTest::newRow("zeros") << QByteArray(6, '\0');
    QTest::newRow("flood") << QByteArray(10'000'000, 'x');
    QTest::newRow("flood that starts well") << QByteArray("rais" + QByteArray(10'000'000, 'e'));
}

void TestSingleInstance::hostileWordsRaiseNothing()
{
    QFETCH(QByteArray, words);
    SingleInstance first(m_folder->path(), m_folder->path());
    QCOMPARE(first.start(), Role::First);
    QSignalSpy raises(&first, &SingleInstance::raiseRequested);
    QLocalSocket client;
    client.connectToServer(first.socketPath());
    QTRY_COMPARE(client.state(), QLocalSocket::ConnectedState);
    client.write(words);
    // It is put out of the door, at the latest when its time is over.
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), QLocalSocket::UnconnectedState, 4000);
    QCOMPARE(raises.size(), 0);
    const auto second = startOther(m_folder->path());
    QTRY_COMPARE(raises.size(), 1);
    QTRY_COMPARE(second->state(), QProcess::NotRunning);
}

void TestSingleInstance::manyIdleClientsDoNotShutOthersOut()
{
    SingleInstance first(m_folder->path(), m_folder->path());
    QCOMPARE(first.start(), Role::First);
    QSignalSpy raises(&first, &SingleInstance::raiseRequested);
    std::vector<std::unique_ptr<QLocalSocket>> idle;
    for (int i = 0; i < 60; ++i) {
        idle.push_back(std::make_unique<QLocalSocket>());
        idle.back()->connectToServer(first.socketPath());
        QCoreApplication::processEvents();
    }
    // Idle ones lose their place after a while; then a real second start is heard.
    QTRY_VERIFY_WITH_TIMEOUT(
        std::all_of(idle.begin(), idle.end(),
                    [](const auto &client) { return client->state() == QLocalSocket::UnconnectedState; }),
        5000);
    const auto second = startOther(m_folder->path());
    QTRY_COMPARE(raises.size(), 1);
    QTRY_COMPARE(second->state(), QProcess::NotRunning);
    QCOMPARE(second->readAllStandardOutput(), "second\n");
}

void TestSingleInstance::withoutAFolderItStartsUnguarded()
{
    SingleInstance instance(m_folder->filePath(u"missing/folder"_s), m_folder->path());
    QCOMPARE(instance.start(), Role::Unguarded);
}

void TestSingleInstance::aVeryLongFolderStillGuards()
{
    const QString deep = m_folder->filePath(QString(90, u'd') + u'/' + QString(90, u'e'));
    QVERIFY(QDir().mkpath(deep));
    SingleInstance first(deep, m_folder->path());
    QCOMPARE(first.start(), Role::First);
    SingleInstance second(deep, m_folder->path());
    QCOMPARE(second.start(), Role::Unanswered);
}

namespace {

int playInstance(const QStringList &arguments)
{
    SingleInstance instance(arguments.at(2), arguments.at(3));
    const auto say = [](const char *word) {
        std::puts(word);
        std::fflush(stdout);
    };
    switch (instance.start()) {
    case Role::First:
        say("first");
        QObject::connect(&instance, &SingleInstance::raiseRequested, &instance, [say] { say("raised"); });
        return QCoreApplication::exec();
    case Role::Second:
        say("second");
        return 0;
    case Role::Unanswered:
        say("unanswered");
        return 1;
    case Role::Unguarded:
        say("unguarded");
        return 0;
    }
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--instance"_L1 && arguments.size() == 4)
        return playInstance(arguments);
    TestSingleInstance test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_singleinstance.moc"
