#include "app/account/credentialstore.h"
#include "app/account/session.h"
#include "app/account/settings.h"
#include "app/api/blockstatusapi.h"
#include "app/api/restclient.h"
#include "tests/support/faultserver.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = Session::State;
using Field = SignInProblem::Field;
using Cause = SignInProblem::Cause;
using Mode = FaultAnswer::Mode;

namespace {

FaultAnswer me(const QByteArray &id = "aaa", const QByteArray &nickname = "Ann")
{
    return FaultAnswer::success("{\"_id\":\"" + id + "\",\"nickname\":\"" + nickname + "\"}");
}

KnownAccount known(const QString &server, const QString &id, const QString &nickname, bool stay = true)
{
    return { .account = { .endpoint = std::get<Endpoint>(Endpoint::parse(server)),
                          .clientKey = "client-key",
                          .user = { .id = id, .nickname = nickname, .avatarUrl = {}, .email = {} } },
             .staySignedIn = stay,
             .plainHttpAllowed = false };
}

} // namespace

/// Without a keychain; what needs one is in tst_credentialstore_keyring.
class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void signsIn();
    void checksWhatNeedsNoServer_data();
    void checksWhatNeedsNoServer();
    void plainHttpNeedsConsent();
    void saysWhichFieldWasWrong_data();
    void saysWhichFieldWasWrong();
    void tellsAnInvalidTokenByTheEnvelope();
    void namesTheOriginOfARedirect();
    void aFailedSignInKeepsTheOldOne();
    void aBadFieldKeepsTheOldOne();
    void cancellingGoesBack();
    void aNewSignInReplacesOneUnderWay();
    void theSamePersonGoesOnAfterExpiry();
    void anotherPersonBeginsANewSession();
    void untilASignInSucceedsTheClientKeepsWhatItHolds();
    void changesToAKnownAccountWithoutAToken();
    void changingEndsWhatIsUnderWay();
    void anAccountThatIsOpenElsewhereIsRefused();
    void anExpiryDuringASignInIsNotForgotten();
    void signingOutKeepsTheOtherAccounts();
    void expiresOnlyWhenSignedIn();
    void signingOutForgets();
    void signingOutEndsASignIn();
    void withoutAKeychainTheTokenIsNotStored();
    void signInsFromFlagsStoreNothing();
    void restoresNothingWithoutAnAccount();
    void restoresNothingWithoutAToken();
    void aSignInReplacesARestore();
    void accountIdsAreStableAndDistinct();
    void theTokenIsInNoFile();

private:
    SignInRequest request(const QString &token = u"t0ken-s3cr3t"_s) const;
    bool signIn(const SignInRequest &what);
    SignInProblem problem() const { return m_failed->constLast().constFirst().value<SignInProblem>(); }
    QByteArray settingsFile() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::unique_ptr<RestClient> m_client;
    std::unique_ptr<BlockStatusApi> m_api;
    std::unique_ptr<CredentialStore> m_store;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QSignalSpy> m_signedIn;
    std::unique_ptr<QSignalSpy> m_failed;
    std::unique_ptr<QSignalSpy> m_notStored;
    std::unique_ptr<QSignalSpy> m_states;
};

void TestSession::initTestCase()
{
    for (const char *name :
         { "DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION" })
        qunsetenv(name);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
}

void TestSession::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<FaultServer>([](const FaultRequest &) { return me(); });
    m_manager = std::make_unique<QNetworkAccessManager>();
    m_client = std::make_unique<RestClient>(QList{ m_manager.get() });
    m_client->setLimits({ .inactivity = 500ms, .deadline = 1500ms, .maximumBody = 10'000 });
    m_api = std::make_unique<BlockStatusApi>(*m_client);
    m_store = std::make_unique<CredentialStore>(u"blocklist-console-test"_s);
    m_settings = std::make_unique<Settings>(m_dir->filePath(u"settings.ini"_s));
    m_session = std::make_unique<Session>(*m_api, *m_store, *m_settings);
    m_signedIn = std::make_unique<QSignalSpy>(m_session.get(), &Session::signedIn);
    m_failed = std::make_unique<QSignalSpy>(m_session.get(), &Session::signInFailed);
    m_notStored = std::make_unique<QSignalSpy>(m_session.get(), &Session::tokenNotStored);
    m_states = std::make_unique<QSignalSpy>(m_session.get(), &Session::stateChanged);
}

void TestSession::cleanup()
{
    m_signedIn.reset();
    m_failed.reset();
    m_notStored.reset();
    m_states.reset();
    m_session.reset();
    m_settings.reset();
    m_store.reset();
    m_api.reset();
    m_client.reset();
    m_manager.reset();
    m_server.reset();
}

SignInRequest TestSession::request(const QString &token) const
{
    return { .server = m_server->address(), .clientKey = u"client-key"_s, .token = token };
}

bool TestSession::signIn(const SignInRequest &what)
{
    const qsizetype before = m_signedIn->size() + m_failed->size();
    m_session->signIn(what);
    return QTest::qWaitFor([&] { return m_signedIn->size() + m_failed->size() == before + 1; })
        && m_session->state() != State::SigningIn;
}

QByteArray TestSession::settingsFile() const
{
    QFile file(m_dir->filePath(u"settings.ini"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSession::signsIn()
{
    SignInRequest what = request(u"  t0ken-s3cr3t\n"_s);
    what.server = u" "_s + m_server->address(u"/im/"_s);
    m_session->signIn(what);
    QCOMPARE(m_session->state(), State::SigningIn);
    QVERIFY(!m_session->account());
    QTRY_COMPARE(m_signedIn->size(), 1);
    QCOMPARE(m_session->state(), State::SignedIn);
    QCOMPARE(m_states->size(), 2);
    QCOMPARE(m_signedIn->constFirst().at(1).toBool(), false);
    QCOMPARE(m_session->account()->user.id, u"aaa"_s);
    QCOMPARE(m_session->account()->user.nickname, u"Ann"_s);
    QCOMPARE(m_session->account()->clientKey, "client-key");
    const FaultRequest asked = m_server->requests().constFirst();
    QCOMPARE(asked.target, "/im/me");
    QCOMPARE(asked.header("IM-CLIENT-KEY"), "client-key");
    QCOMPARE(asked.header("IM-Authorization"), "t0ken-s3cr3t");
    QVERIFY(!asked.hasHeader("IM-CLIENT-ID"));
    QCOMPARE(m_client->credentials().userId, u"aaa"_s);
    QVERIFY(m_failed->isEmpty());
}

void TestSession::checksWhatNeedsNoServer_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("token");
    QTest::addColumn<Field>("field");
    QTest::addColumn<Cause>("cause");
    const QString good = u"https://chat.example"_s;
    QTest::newRow("no server") << u" "_s << u"k"_s << u"t"_s << Field::Server << Cause::BadServer;
    QTest::newRow("not http") << u"localhost:8080"_s << u"k"_s << u"t"_s << Field::Server << Cause::BadServer;
    QTest::newRow("user info") << u"https://a:b@chat.example"_s << u"k"_s << u"t"_s << Field::Server
                               << Cause::BadServer;
    QTest::newRow("no consent") << u"http://chat.example"_s << u"k"_s << u"t"_s << Field::Server
                                << Cause::NeedsConsent;
    QTest::newRow("no key") << good << QString() << u"t"_s << Field::ClientKey << Cause::BadClientKey;
    QTest::newRow("key of two lines")
        << good << u"a\r\nX: b"_s << u"t"_s << Field::ClientKey << Cause::BadClientKey;
    QTest::newRow("no token") << good << u"k"_s << u"\n"_s << Field::Token << Cause::BadToken;
    QTest::newRow("token of two lines")
        << good << u"k"_s << u"a\r\nX: b"_s << Field::Token << Cause::BadToken;
    QTest::newRow("token in another script")
        << good << u"k"_s << u"tökén"_s << Field::Token << Cause::BadToken;
    QTest::newRow("long token") << good << u"k"_s << QString(9000, u't') << Field::Token << Cause::BadToken;
}

void TestSession::checksWhatNeedsNoServer()
{
    QFETCH(QString, server);
    QFETCH(QString, key);
    QFETCH(QString, token);
    QFETCH(Field, field);
    QFETCH(Cause, cause);
    m_session->signIn({ .server = server, .clientKey = key, .token = token });
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(problem().field, field);
    QCOMPARE(problem().cause, cause);
    QCOMPARE(problem().endpointProblem.has_value(), cause == Cause::BadServer);
    QVERIFY(!problem().error);
    QCOMPARE(m_session->state(), State::SignedOut);
    QVERIFY(m_client->credentials().token.isEmpty());
}

void TestSession::plainHttpNeedsConsent()
{
    SignInRequest what = request();
    what.server = u"http://no-such-host.invalid"_s;
    what.plainHttpAllowed = true;
    QVERIFY(signIn(what)); // goes out, and finds no host
    QCOMPARE(problem().cause, Cause::Refused);
    QCOMPARE(problem().error->kind, ApiError::Kind::Unreachable);
    // The consent was for that one.
    what.plainHttpAllowed = false;
    QVERIFY(signIn(what));
    QCOMPARE(problem().cause, Cause::NeedsConsent);
}

void TestSession::saysWhichFieldWasWrong_data()
{
    QTest::addColumn<FaultAnswer>("answer");
    QTest::addColumn<Field>("field");
    QTest::newRow("401") << FaultAnswer::failure(401, "INVALID_TOKEN") << Field::Token;
    QTest::newRow("200 with RC 401") << FaultAnswer::json(R"({"RC":401,"RM":"no"})") << Field::Token;
    QTest::newRow("403 key") << FaultAnswer::failure(403, "INVALID_CLIENT_KEY") << Field::ClientKey;
    QTest::newRow("403 other") << FaultAnswer::failure(403, "INSUFFICIENT_PERMISSIONS") << Field::General;
    QTest::newRow("404") << FaultAnswer::failure(404, "NOT_FOUND") << Field::Server;
    QTest::newRow("429") << FaultAnswer::failure(429, "RATE_LIMIT_EXCEEDED") << Field::General;
    QTest::newRow("502 HTML") << FaultAnswer::html(502) << Field::Server;
    QTest::newRow("200 HTML") << FaultAnswer::html(200) << Field::Server;
    QTest::newRow("no user") << FaultAnswer::success("{}") << Field::Server;
    QTest::newRow("redirect") << FaultAnswer::redirect(302, "https://elsewhere.example/me") << Field::Server;
    QTest::newRow("hang") << FaultAnswer::fault(Mode::Hang) << Field::Server;
    QTest::newRow("cut") << FaultAnswer::fault(Mode::Cut) << Field::Server;
    QTest::newRow("half") << FaultAnswer::fault(Mode::CutInBody) << Field::Server;
    QTest::newRow("too large") << FaultAnswer::success('"' + QByteArray(20'000, 'a') + '"') << Field::Server;
}

void TestSession::saysWhichFieldWasWrong()
{
    QFETCH(FaultAnswer, answer);
    QFETCH(Field, field);
    m_server->setRoute([answer](const FaultRequest &) { return answer; });
    QVERIFY(signIn(request()));
    QCOMPARE(m_failed->size(), 1);
    QCOMPARE(problem().field, field);
    QCOMPARE(problem().cause, Cause::Refused);
    QVERIFY(problem().error);
    QCOMPARE(m_session->state(), State::SignedOut);
    QVERIFY(!m_session->account());
    QVERIFY(m_client->credentials().token.isEmpty());
    QVERIFY(m_settings->lastServer().server.isEmpty());
}

void TestSession::tellsAnInvalidTokenByTheEnvelope()
{
    m_server->setRoute([](const FaultRequest &) { return FaultAnswer::failure(200, "INVALID_TOKEN"); });
    QVERIFY(signIn(request()));
    QCOMPARE(m_signedIn->size(), 0);
}

void TestSession::namesTheOriginOfARedirect()
{
    FaultServer other;
    m_server->setRoute([&other](const FaultRequest &) {
        return FaultAnswer::redirect(307, other.address(u"/me"_s).toLatin1());
    });
    QVERIFY(signIn(request()));
    QCOMPARE(problem().error->redirectOrigin, other.address());
    QCOMPARE(other.connections(), 0);
}

void TestSession::aFailedSignInKeepsTheOldOne()
{
    QVERIFY(signIn(request(u"old"_s)));
    m_session->expire();
    const Endpoint endpoint = *m_client->endpoint();
    const Credentials credentials = m_client->credentials();
    FaultServer other([](const FaultRequest &) { return FaultAnswer::failure(401, "INVALID_TOKEN"); });
    SignInRequest what = request(u"new"_s);
    what.server = other.address();
    QVERIFY(signIn(what));
    QCOMPARE(m_failed->size(), 1);
    QCOMPARE(m_session->state(), State::Expired);
    QCOMPARE(m_session->account()->user.id, u"aaa"_s);
    QVERIFY(*m_client->endpoint() == endpoint);
    QVERIFY(m_client->credentials() == credentials);
}

void TestSession::aBadFieldKeepsTheOldOne()
{
    QVERIFY(signIn(request(u"old"_s)));
    m_session->expire();
    QVERIFY(signIn(request(QString())));
    QCOMPARE(m_session->state(), State::Expired);
    QVERIFY(m_session->account());
    QCOMPARE(m_client->credentials().token, "old");
}

void TestSession::cancellingGoesBack()
{
    m_server->setHeld(true);
    m_session->signIn(request());
    QTRY_COMPARE(m_server->heldCount(), 1);
    m_session->cancelSignIn();
    QCOMPARE(m_session->state(), State::SignedOut);
    QVERIFY(m_client->credentials().token.isEmpty());
    m_server->setHeld(false);
    QVERIFY(signIn(request(u"second"_s)));
    QCOMPARE(m_signedIn->size(), 1);
    QVERIFY(m_failed->isEmpty());

    m_session->expire();
    m_server->setHeld(true);
    m_session->signIn(request(u"third"_s));
    m_session->cancelSignIn();
    QCOMPARE(m_session->state(), State::Expired);
    QCOMPARE(m_client->credentials().token, "second");
}

void TestSession::aNewSignInReplacesOneUnderWay()
{
    m_server->setHeld(true);
    m_session->signIn(request(u"first"_s));
    QTRY_COMPARE(m_server->heldCount(), 1);
    m_session->signIn(request(u"second"_s));
    QTRY_COMPARE(m_server->heldCount(), 2);
    m_server->setHeld(false);
    QTRY_COMPARE(m_signedIn->size(), 1);
    QCOMPARE(m_client->credentials().token, "second");
    QVERIFY(m_failed->isEmpty());
}

void TestSession::theSamePersonGoesOnAfterExpiry()
{
    QVERIFY(signIn(request(u"old"_s)));
    m_session->expire();
    QCOMPARE(m_session->state(), State::Expired);
    QVERIFY(signIn(request(u"new"_s)));
    QCOMPARE(m_session->state(), State::SignedIn);
    QCOMPARE(m_signedIn->constLast().at(1).toBool(), true);
    QCOMPARE(m_client->credentials().token, "new");
}

void TestSession::anotherPersonBeginsANewSession()
{
    QVERIFY(signIn(request()));
    m_session->expire();
    m_server->setRoute([](const FaultRequest &) { return me("bbb", "Bob"); });
    QVERIFY(signIn(request()));
    QCOMPARE(m_signedIn->constLast().at(1).toBool(), false);
    QCOMPARE(m_session->account()->user.id, u"bbb"_s);
    QCOMPARE(m_client->credentials().userId, u"bbb"_s);
}

// Work of the one account may be under way while another one signs in.
void TestSession::untilASignInSucceedsTheClientKeepsWhatItHolds()
{
    QVERIFY(signIn(request(u"old"_s)));
    const Endpoint endpoint = *m_client->endpoint();
    const quint64 revision = m_client->credentialsRevision();
    FaultServer other([](const FaultRequest &) { return me("bbb", "Bob"); });
    other.setHeld(true);
    SignInRequest what = request(u"new"_s);
    what.server = other.address();
    m_session->signIn(what);
    QTRY_COMPARE(other.heldCount(), 1);
    QCOMPARE(m_session->state(), State::SigningIn);
    QVERIFY(*m_client->endpoint() == endpoint);
    QCOMPARE(m_client->credentials().token, "old");
    QCOMPARE(m_client->credentialsRevision(), revision);
    other.setHeld(false);
    QTRY_COMPARE(m_signedIn->size(), 2);
    QCOMPARE(m_client->endpoint()->origin(), other.address());
    QCOMPARE(m_client->credentials().token, "new");
    QCOMPARE(m_settings->accounts().size(), 2);
}

void TestSession::changesToAKnownAccountWithoutAToken()
{
    QVERIFY(signIn(request()));
    QSignalSpy missing(m_session.get(), &Session::tokenMissing);
    QSignalSpy out(m_session.get(), &Session::signedOut);
    const FaultServer bobs([](const FaultRequest &) { return me("bbb", "Bob"); });
    const KnownAccount bob = known(bobs.address(), u"bbb"_s, u"Bob"_s, false);
    // What is asked for meanwhile must not reach the first one's server, nor bear their token.
    const auto isBobs = [&] {
        return *m_client->endpoint() == bob.account.endpoint
            && m_client->credentials() == Credentials{ "client-key", {}, u"bbb"_s };
    };
    m_session->change(bob);
    QCOMPARE(m_session->state(), State::SigningIn);
    QCOMPARE(m_session->account()->user.nickname, u"Bob"_s); // at once
    QVERIFY(isBobs());
    QVERIFY(missing.isEmpty());
    QTRY_COMPARE(missing.size(), 1);
    QCOMPARE(m_session->state(), State::Expired);
    QVERIFY(m_session->isTokenMissing());
    QVERIFY(isBobs());
    QCOMPARE(m_session->account()->id(), bob.account.id());
    QVERIFY(m_failed->isEmpty() && out.isEmpty());
    QCOMPARE(m_settings->accounts().size(), 2);
    QCOMPARE(m_settings->accounts().constFirst().account.id(), bob.account.id());
    // The right person's token goes on with it.
    SignInRequest what = request();
    what.server = bobs.address();
    QVERIFY(signIn(what));
    QCOMPARE(m_signedIn->constLast().at(1).toBool(), true);
    QVERIFY(!m_session->isTokenMissing());
    m_session->expire();
    QVERIFY(!m_session->isTokenMissing());
}

void TestSession::changingEndsWhatIsUnderWay()
{
    m_server->setHeld(true);
    m_session->signIn(request());
    QTRY_COMPARE(m_server->heldCount(), 1);
    QSignalSpy missing(m_session.get(), &Session::tokenMissing);
    m_session->change(known(m_server->address(), u"bbb"_s, u"Bob"_s, false));
    m_server->setHeld(false);
    QTRY_COMPARE(missing.size(), 1);
    QCOMPARE(m_session->account()->user.id, u"bbb"_s);
    QVERIFY(m_signedIn->isEmpty() && m_failed->isEmpty());
}

void TestSession::anAccountThatIsOpenElsewhereIsRefused()
{
    QVERIFY(signIn(request(u"old"_s)));
    m_session->setClaim([](const Account &account) { return account.user.id != "bbb"_L1; });
    m_server->setRoute([](const FaultRequest &) { return me("bbb", "Bob"); });
    QVERIFY(signIn(request(u"new"_s)));
    QCOMPARE(m_failed->size(), 1);
    QCOMPARE(problem().cause, Cause::OpenElsewhere);
    QCOMPARE(m_session->state(), State::SignedIn);
    QCOMPARE(m_session->account()->user.id, u"aaa"_s);
    QCOMPARE(m_client->credentials().token, "old");
    QCOMPARE(m_settings->accounts().size(), 1);
}

void TestSession::anExpiryDuringASignInIsNotForgotten()
{
    QVERIFY(signIn(request()));
    m_server->setRoute([](const FaultRequest &) { return FaultAnswer::failure(401, "INVALID_TOKEN"); });
    m_session->signIn(request(u"wrong"_s));
    m_session->expire(); // the session's own token was refused meanwhile
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(m_session->state(), State::Expired);
}

void TestSession::signingOutKeepsTheOtherAccounts()
{
    const KnownAccount bob = known(m_server->address(), u"bbb"_s, u"Bob"_s);
    m_settings->useAccount(bob);
    QVERIFY(signIn(request()));
    QCOMPARE(m_settings->accounts().size(), 2);
    m_session->signOut();
    QCOMPARE(m_settings->accounts().size(), 1);
    QCOMPARE(m_settings->accounts().constFirst().account.id(), bob.account.id());
    QVERIFY(m_settings->accounts().constFirst().staySignedIn);
}

void TestSession::expiresOnlyWhenSignedIn()
{
    m_session->expire();
    QCOMPARE(m_session->state(), State::SignedOut);
    m_session->signIn(request());
    m_session->expire(); // a late 401 of an older request
    QCOMPARE(m_session->state(), State::SigningIn);
    QTRY_COMPARE(m_session->state(), State::SignedIn);
}

void TestSession::signingOutForgets()
{
    QVERIFY(signIn(request()));
    QCOMPARE(m_settings->lastServer().server, m_server->address());
    QCOMPARE(m_settings->accounts().size(), 1);
    QVERIFY(!m_settings->accounts().constFirst().staySignedIn);
    QSignalSpy out(m_session.get(), &Session::signedOut);
    QSignalSpy notForgotten(m_session.get(), &Session::tokenNotForgotten);
    m_session->signOut();
    QCOMPARE(out.size(), 1);
    QCOMPARE(m_session->state(), State::SignedOut);
    QVERIFY(!m_session->account());
    QVERIFY(m_client->credentials() == Credentials());
    QCOMPARE(m_settings->lastServer().server, m_server->address());
    QVERIFY(m_settings->accounts().isEmpty());
    m_session->signOut();
    QCOMPARE(out.size(), 1);
    QVERIFY(notForgotten.isEmpty()); // nothing was ever stored
}

void TestSession::signingOutEndsASignIn()
{
    QVERIFY(signIn(request()));
    m_session->expire();
    m_server->setHeld(true);
    m_session->signIn(request());
    QTRY_COMPARE(m_server->heldCount(), 1);
    m_session->signOut();
    QCOMPARE(m_session->state(), State::SignedOut);
    QVERIFY(m_client->credentials().token.isEmpty());
    m_server->setHeld(false); // its answer comes too late
    QVERIFY(signIn(request(u"another"_s)));
    QCOMPARE(m_signedIn->size(), 2);
    QCOMPARE(m_signedIn->constLast().at(1).toBool(), false);
    QCOMPARE(m_client->credentials().token, "another");
}

void TestSession::withoutAKeychainTheTokenIsNotStored()
{
    SignInRequest what = request();
    what.staySignedIn = true;
    QVERIFY(signIn(what));
    QCOMPARE(m_session->state(), State::SignedIn);
    QTRY_COMPARE(m_notStored->size(), 1);
    QCOMPARE(m_settings->accounts().size(), 1);
    QVERIFY(!m_settings->accounts().constFirst().staySignedIn);
    QCOMPARE(m_session->state(), State::SignedIn);
}

void TestSession::signInsFromFlagsStoreNothing()
{
    m_settings->useAccount(known(u"https://other.example"_s, u"other"_s, u"Other"_s));
    const QByteArray before = settingsFile();
    SignInRequest what = request();
    what.remember = false;
    what.staySignedIn = true;
    QVERIFY(signIn(what));
    m_session->signOut();
    QCOMPARE(settingsFile(), before);
    QVERIFY(m_notStored->isEmpty());
}

void TestSession::restoresNothingWithoutAnAccount()
{
    QSignalSpy restoreFailed(m_session.get(), &Session::restoreFailed);
    m_session->restore();
    QVERIFY(restoreFailed.isEmpty());
    QVERIFY(!m_session->account());
    QTRY_COMPARE(restoreFailed.size(), 1);
    QCOMPARE(m_session->state(), State::SignedOut);
    QCOMPARE(m_server->connections(), 0);
}

void TestSession::restoresNothingWithoutAToken()
{
    m_settings->useAccount(known(m_server->address(), u"aaa"_s, u"Ann"_s));
    QSignalSpy restoreFailed(m_session.get(), &Session::restoreFailed);
    m_session->restore();
    QCOMPARE(m_session->state(), State::SigningIn);
    QCOMPARE(m_session->account()->user.nickname, u"Ann"_s); // known at once
    QTRY_COMPARE(restoreFailed.size(), 1);
    QVERIFY(!m_session->account());
    QCOMPARE(m_session->state(), State::SignedOut);
    QVERIFY(m_failed->isEmpty());
}

void TestSession::aSignInReplacesARestore()
{
    QSignalSpy restoreFailed(m_session.get(), &Session::restoreFailed);
    m_session->restore();
    QVERIFY(signIn(request()));
    QCOMPARE(m_session->state(), State::SignedIn);
    QVERIFY(restoreFailed.isEmpty());
}

void TestSession::accountIdsAreStableAndDistinct()
{
    const auto id = [](const QString &server, const QString &user) {
        return Account{
            .endpoint = std::get<Endpoint>(Endpoint::parse(server)),
            .clientKey = "k",
            .user = { .id = user, .nickname = {}, .avatarUrl = {}, .email = {} }
        }.id();
    };
    // printf 'https://chat.example\naaa' | sha256sum
    QCOMPARE(id(u"https://chat.example"_s, u"aaa"_s), u"3cd75bdc04e7399b089a465902c6e885"_s);
    QCOMPARE(id(u"https://CHAT.example/"_s, u"aaa"_s), id(u"https://chat.example"_s, u"aaa"_s));
    const QStringList ids{ id(u"https://chat.example"_s, u"aaa"_s), id(u"https://chat.example"_s, u"bbb"_s),
                           id(u"https://chat.example/im"_s, u"aaa"_s),
                           id(u"https://chat.example:8443"_s, u"aaa"_s) };
    QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), ids.size());
}

void TestSession::theTokenIsInNoFile()
{
    SignInRequest what = request();
    what.staySignedIn = true;
    QVERIFY(signIn(what));
    QTRY_COMPARE(m_notStored->size(), 1);
    QVERIFY(settingsFile().contains("client-key"));
    QVERIFY(!settingsFile().contains("s3cr3t"));
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
