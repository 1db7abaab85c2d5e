#include "app/account/credentialstore.h"
#include "app/account/session.h"
#include "app/account/settings.h"
#include "app/api/blockstatusapi.h"
#include "app/api/restclient.h"
#include "tests/support/faultserver.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Outcome = CredentialStore::Outcome;
using State = Session::State;

namespace {

QString service()
{
    return u"blocklist-console-test"_s;
}

QString secretService()
{
    return u"org.freedesktop.secrets"_s;
}

/// One start of the program: what main() builds for the session.
struct Program
{
    explicit Program(const QString &settingsFile) : settings(settingsFile)
    {
        client.setLimits({ .inactivity = 1000ms, .deadline = 2000ms, .maximumBody = 10'000 });
    }

    QNetworkAccessManager manager;
    RestClient client{ { &manager } };
    BlockStatusApi api{ client };
    CredentialStore store{ service() };
    Settings settings;
    Session session{ api, store, settings };
    QSignalSpy signedIn{ &session, &Session::signedIn };
    QSignalSpy failed{ &session, &Session::signInFailed };
    QSignalSpy restoreFailed{ &session, &Session::restoreFailed };
    QSignalSpy notStored{ &session, &Session::tokenNotStored };
    QSignalSpy notForgotten{ &session, &Session::tokenNotForgotten };
};

} // namespace

/// With a real keyring; run by with-keyring.
class TestCredentialStoreKeyring : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void storesOverwritesAndForgets();
    void keepsAnyToken_data();
    void keepsAnyToken();
    void accountsDoNotMix();
    void doesAtOnceAskedThingsInOrder();
    void aKeyringThatDoesNotAnswerIsFailed();

    void staysSignedInOverAStart();
    void startsWithoutNetwork();
    void aStoredTokenThatExpired();
    void signingOutLeavesNothing();
    void everyAccountKeepsItsToken();
    void tooManyAccountsLeaveNoToken();
    void notStayingSignedInRemovesTheToken();

    void aLockedKeyringIsNotBelieved(); // last: nothing can unlock it here

private:
    Outcome write(const QString &account, const QByteArray &token);
    Outcome remove(const QString &account);
    QByteArray read(const QString &account);
    SignInRequest request(const QString &token, bool stay = true) const;
    void signInAndEnd(const QString &token);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FaultServer> m_server;
    QString m_settings;
};

void TestCredentialStoreKeyring::initTestCase()
{
    if (!QDBusConnection::sessionBus().interface()->isServiceRegistered(secretService()))
        QSKIP("no secret service: run it through tests/account/with-keyring");
}

void TestCredentialStoreKeyring::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = m_dir->filePath(u"settings.ini"_s);
    m_server = std::make_unique<FaultServer>([](const FaultRequest &asked) {
        return asked.header("IM-Authorization").startsWith("expired")
            ? FaultAnswer::failure(401, "INVALID_TOKEN")
            : FaultAnswer::success("{\"_id\":\"" + asked.header("IM-Authorization").left(3)
                                   + "\",\"nickname\":\"Ann\"}");
    });
}

Outcome TestCredentialStoreKeyring::write(const QString &account, const QByteArray &token)
{
    CredentialStore store(service());
    std::optional<Outcome> result;
    store.write(account, token, this, [&](Outcome outcome) { result = outcome; });
    return QTest::qWaitFor([&] { return result.has_value(); }, 30'000) ? *result : Outcome::Failed;
}

Outcome TestCredentialStoreKeyring::remove(const QString &account)
{
    CredentialStore store(service());
    std::optional<Outcome> result;
    store.remove(account, this, [&](Outcome outcome) { result = outcome; });
    return QTest::qWaitFor([&] { return result.has_value(); }, 30'000) ? *result : Outcome::Failed;
}

QByteArray TestCredentialStoreKeyring::read(const QString &account)
{
    CredentialStore store(service());
    std::optional<QByteArray> result;
    store.read(account, this, [&](Outcome outcome, const QByteArray &token) {
        result = outcome == Outcome::Done ? token : QByteArray("not done");
    });
    return QTest::qWaitFor([&] { return result.has_value(); }, 30'000) ? *result : QByteArray("no answer");
}

SignInRequest TestCredentialStoreKeyring::request(const QString &token, bool stay) const
{
    return {
        .server = m_server->address(), .clientKey = u"client-key"_s, .token = token, .staySignedIn = stay
    };
}

void TestCredentialStoreKeyring::signInAndEnd(const QString &token)
{
    Program program(m_settings);
    program.session.signIn(request(token));
    QTRY_COMPARE(program.signedIn.size(), 1);
    const QString id = program.session.account()->id();
    QTRY_COMPARE(read(id), token.toLatin1());
    QVERIFY(program.notStored.isEmpty());
}

void TestCredentialStoreKeyring::storesOverwritesAndForgets()
{
    QCOMPARE(read(u"a"_s), QByteArray());
    QCOMPARE(write(u"a"_s, "first"), Outcome::Done);
    QCOMPARE(read(u"a"_s), "first");
    QCOMPARE(write(u"a"_s, "second"), Outcome::Done);
    QCOMPARE(read(u"a"_s), "second");
    QCOMPARE(remove(u"a"_s), Outcome::Done);
    QCOMPARE(read(u"a"_s), QByteArray());
    QCOMPARE(remove(u"a"_s), Outcome::Done); // there is nothing: that is what was wanted
}

void TestCredentialStoreKeyring::keepsAnyToken_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("every visible character") << [] {
        QByteArray all;
        for (char c = 0x21; c < 0x7F; ++c)
            all += c;
        return all;
    }();
    QTest::newRow("8 KiB") << QByteArray(8192, 't');
}

void TestCredentialStoreKeyring::keepsAnyToken()
{
    QFETCH(QByteArray, token);
    QCOMPARE(write(u"any"_s, token), Outcome::Done);
    QCOMPARE(read(u"any"_s), token);
    QCOMPARE(remove(u"any"_s), Outcome::Done);
}

void TestCredentialStoreKeyring::accountsDoNotMix()
{
    QCOMPARE(write(u"one"_s, "1"), Outcome::Done);
    QCOMPARE(write(u"two"_s, "2"), Outcome::Done);
    QCOMPARE(remove(u"one"_s), Outcome::Done);
    QCOMPARE(read(u"two"_s), "2");
    QCOMPARE(remove(u"two"_s), Outcome::Done);
}

void TestCredentialStoreKeyring::doesAtOnceAskedThingsInOrder()
{
    CredentialStore store(service());
    QStringList order;
    store.write(u"o"_s, "old", this, [&](Outcome) { order.append(u"write"_s); });
    store.remove(u"o"_s, this, [&](Outcome) { order.append(u"remove"_s); });
    store.write(u"o"_s, "new", this, [&](Outcome) { order.append(u"write"_s); });
    store.read(u"o"_s, this,
               [&](Outcome, const QByteArray &token) { order.append(QString::fromLatin1(token)); });
    QTRY_COMPARE(order, QStringList({ u"write"_s, u"remove"_s, u"write"_s, u"new"_s }));
    QCOMPARE(remove(u"o"_s), Outcome::Done);
}

void TestCredentialStoreKeyring::aKeyringThatDoesNotAnswerIsFailed()
{
    const pid_t daemon =
        static_cast<pid_t>(QDBusConnection::sessionBus().interface()->servicePid(secretService()).value());
    QVERIFY(daemon > 1);
    CredentialStore store(service());
    store.setTimeout(500ms);
    std::optional<Outcome> late;
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(kill(daemon, SIGSTOP), 0);
    store.write(u"slow"_s, "token", this, [&](Outcome outcome) { late = outcome; });
    const bool answered = QTest::qWaitFor([&] { return late.has_value(); });
    QCOMPARE(kill(daemon, SIGCONT), 0);
    QVERIFY(answered);
    QCOMPARE(late, Outcome::Failed);
    QVERIFY(timer.elapsed() < 4'000);
    QCOMPARE(remove(u"slow"_s), Outcome::Done); // it may have come late
}

void TestCredentialStoreKeyring::staysSignedInOverAStart()
{
    signInAndEnd(u"aaa-token"_s);
    m_server->forgetRequests();
    Program program(m_settings);
    program.session.restore();
    QCOMPARE(program.session.state(), State::SigningIn);
    QCOMPARE(program.session.account()->user.nickname, u"Ann"_s); // at once
    QTRY_COMPARE(program.signedIn.size(), 1);
    QCOMPARE(program.signedIn.constFirst().at(1).toBool(), false);
    QCOMPARE(program.session.state(), State::SignedIn);
    QCOMPARE(m_server->requests().constFirst().header("IM-Authorization"), "aaa-token");
    QCOMPARE(m_server->requests().constFirst().header("IM-CLIENT-ID"), "aaa");
}

void TestCredentialStoreKeyring::startsWithoutNetwork()
{
    signInAndEnd(u"aaa-token"_s);
    m_server->stop();
    Program program(m_settings);
    program.session.restore();
    QTRY_COMPARE(program.signedIn.size(), 1);
    QCOMPARE(program.session.state(), State::SignedIn);
    QCOMPARE(program.session.account()->user.id, u"aaa"_s);
    QCOMPARE(program.client.credentials().token, "aaa-token");
    QVERIFY(program.failed.isEmpty());
}

void TestCredentialStoreKeyring::aStoredTokenThatExpired()
{
    signInAndEnd(u"aaa-token"_s);
    m_server->setRoute([](const FaultRequest &asked) {
        return asked.header("IM-Authorization") == "aaa-token" ? FaultAnswer::failure(401, "INVALID_TOKEN")
                                                               : FaultAnswer::success(R"({"_id":"aaa"})");
    });
    Program program(m_settings);
    program.session.restore();
    QTRY_COMPARE(program.failed.size(), 1);
    QCOMPARE(program.session.state(), State::Expired);
    QVERIFY(program.session.account());
    QVERIFY(program.failed.constFirst().constFirst().value<SignInProblem>().field
            == SignInProblem::Field::Token);
    // A new one goes on with it, and is the one that is kept.
    program.session.signIn(request(u"aaa-new"_s));
    QTRY_COMPARE(program.signedIn.size(), 1);
    QCOMPARE(program.signedIn.constFirst().at(1).toBool(), true);
    QTRY_COMPARE(read(program.session.account()->id()), "aaa-new");
}

void TestCredentialStoreKeyring::signingOutLeavesNothing()
{
    signInAndEnd(u"aaa-token"_s);
    Program program(m_settings);
    program.session.restore();
    QTRY_COMPARE(program.signedIn.size(), 1);
    const QString id = program.session.account()->id();
    program.session.signOut();
    QTRY_COMPARE(read(id), QByteArray());
    QVERIFY(program.notForgotten.isEmpty());
    program.session.restore();
    QTRY_COMPARE(program.restoreFailed.size(), 1);
}

void TestCredentialStoreKeyring::everyAccountKeepsItsToken()
{
    signInAndEnd(u"aaa-token"_s);
    Program program(m_settings);
    program.session.restore();
    QTRY_COMPARE(program.signedIn.size(), 1);
    const QString first = program.session.account()->id();
    program.session.signIn(request(u"bbb-token"_s));
    QTRY_COMPARE(program.signedIn.size(), 2);
    QCOMPARE(program.signedIn.constLast().at(1).toBool(), false);
    const QString second = program.session.account()->id();
    QTRY_COMPARE(read(second), "bbb-token");
    QCOMPARE(read(first), "aaa-token");
    // Back and forth, without being asked.
    for (const QString &id : { first, second, first }) {
        const qsizetype before = program.signedIn.size();
        program.session.change(*program.settings.account(id));
        QTRY_COMPARE(program.signedIn.size(), before + 1);
        QCOMPARE(program.session.account()->id(), id);
        QCOMPARE(program.client.credentials().token, id == first ? "aaa-token" : "bbb-token");
    }
    // Signing out is of this one only.
    program.session.signOut();
    QTRY_COMPARE(read(first), QByteArray());
    QCOMPARE(read(second), "bbb-token");
    QVERIFY(program.notForgotten.isEmpty());
    QCOMPARE(program.settings.accounts().size(), 1);
    program.session.restore();
    QTRY_COMPARE(program.session.state(), State::SignedIn);
    QCOMPARE(program.session.account()->id(), second);
}

void TestCredentialStoreKeyring::tooManyAccountsLeaveNoToken()
{
    signInAndEnd(u"aaa-token"_s);
    Program program(m_settings);
    const KnownAccount first = program.settings.accounts().constFirst();
    for (int i = 1; i < Settings::maxAccounts; ++i) {
        KnownAccount other = first;
        other.account.user.id = u"other-%1"_s.arg(i);
        other.staySignedIn = false;
        program.settings.useAccount(other);
    }
    QCOMPARE(read(first.account.id()), "aaa-token");
    program.session.signIn(request(u"bbb-token"_s));
    QTRY_COMPARE(program.signedIn.size(), 1);
    QTRY_COMPARE(read(first.account.id()), QByteArray());
    QCOMPARE(program.settings.accounts().size(), Settings::maxAccounts);
    QTRY_COMPARE(read(program.session.account()->id()), "bbb-token");
}

void TestCredentialStoreKeyring::notStayingSignedInRemovesTheToken()
{
    signInAndEnd(u"aaa-token"_s);
    Program program(m_settings);
    program.session.signIn(request(u"aaa-token"_s, false));
    QTRY_COMPARE(program.signedIn.size(), 1);
    QTRY_COMPARE(read(program.session.account()->id()), QByteArray());
    QVERIFY(!program.settings.accounts().constFirst().staySignedIn);
}

void TestCredentialStoreKeyring::aLockedKeyringIsNotBelieved()
{
    signInAndEnd(u"aaa-token"_s);
    auto lock = QDBusMessage::createMethodCall(secretService(), u"/org/freedesktop/secrets"_s,
                                               u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    lock << QVariant::fromValue(
        QList<QDBusObjectPath>{ QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s) });
    const QDBusMessage answer = QDBusConnection::sessionBus().call(lock);
    QCOMPARE(answer.type(), QDBusMessage::ReplyMessage);

    Program program(m_settings);
    program.session.signIn({ .server = m_server->address(),
                             .clientKey = u"client-key"_s,
                             .token = u"aaa-token"_s,
                             .staySignedIn = true });
    QTRY_COMPARE(program.signedIn.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(program.notStored.size(), 1, 30'000);
    program.session.signOut();
    QTRY_COMPARE_WITH_TIMEOUT(program.notForgotten.size(), 1, 30'000);
}

QTEST_GUILESS_MAIN(TestCredentialStoreKeyring)
#include "tst_credentialstore_keyring.moc"
