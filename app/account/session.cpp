#include "app/account/session.h"

#include "app/account/credentialstore.h"
#include "app/account/settings.h"
#include "app/api/blockstatusapi.h"
#include "app/api/restclient.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

using Field = SignInProblem::Field;
using Cause = SignInProblem::Cause;

Field fieldOf(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::SignInExpired:
        return Field::Token;
    case ApiError::Kind::WrongClientKey:
        return Field::ClientKey;
    case ApiError::Kind::Unreachable:
    case ApiError::Kind::TimedOut:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::ServerProblem:
    case ApiError::Kind::Redirected:
    case ApiError::Kind::Unreadable:
    case ApiError::Kind::TooLarge:
    case ApiError::Kind::Insecure:
        return Field::Server;
    default:
        return Field::General;
    }
}

SignInProblem refused(const ApiError &error)
{
    return { .field = fieldOf(error.kind), .cause = Cause::Refused, .endpointProblem = {}, .error = error };
}

SignInProblem problem(Field field, Cause cause, std::optional<EndpointProblem> endpointProblem = {})
{
    return { .field = field, .cause = cause, .endpointProblem = endpointProblem, .error = {} };
}

/// The account that the settings remember, if it is one.
std::optional<Account> rememberedAccount(const Settings::LastAccount &last)
{
    const auto parsed = Endpoint::parse(last.server);
    const auto *endpoint = std::get_if<Endpoint>(&parsed);
    const auto key = headerSafe(last.clientKey);
    if (!endpoint || !key || last.userId.isEmpty())
        return {};
    return Account{ .endpoint = *endpoint,
                    .clientKey = *key,
                    .user = { .id = last.userId, .nickname = last.nickname, .avatarUrl = {}, .email = {} } };
}

} // namespace

Session::Session(BlockStatusApi &api, CredentialStore &store, Settings &settings, QObject *parent)
    : QObject(parent), m_api(api), m_store(store), m_settings(settings)
{
}

Session::State Session::state() const
{
    return m_state;
}

std::optional<Account> Session::account() const
{
    return m_account;
}

std::optional<QDateTime> Session::tokenExpiry() const
{
    // header.payload.signature, each base64url (RFC 7519); the token is at most 8 KiB.
    const QList<QByteArray> parts = m_api.client().credentials().token.split('.');
    if (parts.size() != 3)
        return {};
    const auto payload = QByteArray::fromBase64Encoding(
        parts.at(1), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!payload)
        return {};
    const double seconds = QJsonDocument::fromJson(*payload).object().value("exp"_L1).toDouble();
    constexpr double year10000 = 253402300800.0;
    if (!(seconds > 0 && seconds < year10000))
        return {};
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds)).toUTC();
}

void Session::signIn(const SignInRequest &request)
{
    cancelSignIn();
    const auto parsed = Endpoint::parse(request.server);
    if (const auto *endpointProblem = std::get_if<EndpointProblem>(&parsed)) {
        emit signInFailed(problem(Field::Server, Cause::BadServer, *endpointProblem));
        return;
    }
    const Endpoint &endpoint = std::get<Endpoint>(parsed);
    if (endpoint.needsConsent() && !request.plainHttpAllowed) {
        emit signInFailed(problem(Field::Server, Cause::NeedsConsent));
        return;
    }
    const auto key = headerSafe(request.clientKey);
    if (!key) {
        emit signInFailed(problem(Field::ClientKey, Cause::BadClientKey));
        return;
    }
    const auto token = headerSafe(request.token);
    if (!token) {
        emit signInFailed(problem(Field::Token, Cause::BadToken));
        return;
    }
    begin({ .endpoint = endpoint,
            .credentials = { .clientKey = *key, .token = *token, .userId = {} },
            .restoring = false,
            .staySignedIn = request.staySignedIn,
            .plainHttpAllowed = request.plainHttpAllowed,
            .remember = request.remember,
            .oldEndpoint = {},
            .oldCredentials = {} });
}

void Session::begin(const Attempt &attempt)
{
    RestClient &client = m_api.client();
    m_attempt = attempt;
    m_attempt->oldEndpoint = client.endpoint();
    m_attempt->oldCredentials = client.credentials();
    m_attempt->oldPlainHttpAllowed = m_plainHttpAllowed;
    m_plainHttpAllowed = attempt.plainHttpAllowed;
    client.setPlainHttpAllowed(m_plainHttpAllowed);
    client.setEndpoint(attempt.endpoint);
    client.setCredentials(attempt.credentials);
    if (!m_attemptContext)
        m_attemptContext = new QObject(this);
    if (m_state != State::SigningIn) {
        m_stateBefore = m_state;
        setState(State::SigningIn);
    }
    m_api.me(m_attemptContext, [this](const Result<User> &answer) {
        const Attempt done = *std::exchange(m_attempt, std::nullopt);
        finish(done, answer);
    });
}

void Session::finish(const Attempt &attempt, const Result<User> &answer)
{
    endAttempt();
    if (answer) {
        accept(attempt, answer.value());
    } else if (attempt.restoring) {
        finishRestore(answer.error());
    } else {
        applyOld(attempt);
        setState(m_stateBefore);
        emit signInFailed(refused(answer.error()));
    }
}

void Session::finishRestore(const ApiError &error)
{
    if (error.kind == ApiError::Kind::SignInExpired || error.kind == ApiError::Kind::WrongClientKey) {
        setState(State::Expired);
        emit signInFailed(refused(error));
        return;
    }
    setState(State::SignedIn);
    const Account account = *m_account;
    emit signedIn(account, false);
}

void Session::accept(const Attempt &attempt, const User &user)
{
    const Account account{ .endpoint = attempt.endpoint,
                           .clientKey = attempt.credentials.clientKey,
                           .user = user };
    const bool resumed = !attempt.restoring && m_account && m_account->id() == account.id();
    Credentials credentials = attempt.credentials;
    credentials.userId = user.id;
    if (credentials != m_api.client().credentials())
        m_api.client().setCredentials(credentials);
    m_account = account;
    if (attempt.remember)
        store(attempt);
    setState(State::SignedIn);
    emit signedIn(account, resumed);
}

void Session::store(const Attempt &attempt)
{
    const Settings::LastAccount last = m_settings.lastAccount();
    const auto lastAccount = rememberedAccount(last);
    const QString id = m_account->id();
    const bool sameAsLast = lastAccount && lastAccount->id() == id;
    // A token nobody will ask for again must not stay in the keychain.
    if (lastAccount && last.staySignedIn && (!sameAsLast || !attempt.staySignedIn))
        removeToken(lastAccount->id());

    m_settings.setLastAccount({ .server = m_account->endpoint.url().toString(QUrl::FullyEncoded),
                                .clientKey = QString::fromLatin1(m_account->clientKey),
                                .userId = attempt.staySignedIn ? m_account->user.id : QString(),
                                .nickname = attempt.staySignedIn ? m_account->user.nickname : QString(),
                                .staySignedIn = attempt.staySignedIn,
                                .plainHttpAllowed = attempt.plainHttpAllowed });
    if (!attempt.staySignedIn || (attempt.restoring && sameAsLast))
        return;
    m_store.write(id, attempt.credentials.token, this, [this, id](CredentialStore::Outcome outcome) {
        if (outcome == CredentialStore::Outcome::Done)
            return;
        // Failed may have come too late to stop it: only without a keychain is it certain that nothing lies
        // there.
        Settings::LastAccount now = m_settings.lastAccount();
        const auto nowAccount = rememberedAccount(now);
        if (outcome == CredentialStore::Outcome::Unavailable && nowAccount && nowAccount->id() == id) {
            now.staySignedIn = false;
            now.userId.clear();
            now.nickname.clear();
            m_settings.setLastAccount(now);
        }
        emit tokenNotStored();
    });
}

void Session::removeToken(const QString &accountId)
{
    m_store.remove(accountId, this, [this](CredentialStore::Outcome outcome) {
        if (outcome != CredentialStore::Outcome::Done)
            emit tokenNotForgotten();
    });
}

void Session::cancelSignIn()
{
    if (m_state != State::SigningIn)
        return;
    const auto attempt = std::exchange(m_attempt, std::nullopt);
    delete m_attemptContext;
    const bool restoring = !attempt || attempt->restoring;
    if (attempt)
        applyOld(*attempt);
    if (restoring)
        m_account.reset();
    setState(restoring ? State::SignedOut : m_stateBefore);
}

void Session::restore()
{
    if (m_state != State::SignedOut)
        return;
    const Settings::LastAccount last = m_settings.lastAccount();
    const auto account = rememberedAccount(last);
    m_stateBefore = State::SignedOut;
    m_attemptContext = new QObject(this);
    const bool usable =
        account && last.staySignedIn && (!account->endpoint.needsConsent() || last.plainHttpAllowed);
    if (usable)
        m_account = account;
    setState(State::SigningIn);
    if (!usable) {
        QMetaObject::invokeMethod(
            m_attemptContext, [this] { giveUpRestore(); }, Qt::QueuedConnection);
        return;
    }
    m_store.read(account->id(), m_attemptContext,
                 [this, account = *account, plain = last.plainHttpAllowed](CredentialStore::Outcome outcome,
                                                                           QByteArray token) {
                     if (outcome == CredentialStore::Outcome::Done && !token.isEmpty())
                         tryStoredToken(account, plain, token);
                     else
                         giveUpRestore();
                     token.fill('\0');
                 });
}

void Session::tryStoredToken(const Account &account, bool plainHttpAllowed, const QByteArray &token)
{
    const auto safe = headerSafe(QString::fromUtf8(token));
    if (!safe) {
        giveUpRestore();
        return;
    }
    begin({ .endpoint = account.endpoint,
            .credentials = { .clientKey = account.clientKey, .token = *safe, .userId = account.user.id },
            .restoring = true,
            .staySignedIn = true,
            .plainHttpAllowed = plainHttpAllowed,
            .remember = true,
            .oldEndpoint = {},
            .oldCredentials = {} });
}

void Session::giveUpRestore()
{
    endAttempt();
    m_account.reset();
    setState(State::SignedOut);
    emit restoreFailed();
}

void Session::expire()
{
    if (m_state == State::SignedIn)
        setState(State::Expired);
}

void Session::signOut()
{
    if (m_state == State::SignedOut)
        return;
    const auto account = m_account; // cancelling a restore forgets it
    cancelSignIn();
    m_account.reset();
    m_api.client().abortAll();
    m_api.client().setCredentials({});
    const Settings::LastAccount last = m_settings.lastAccount();
    const auto lastAccount = rememberedAccount(last);
    if (account && lastAccount && lastAccount->id() == account->id()) {
        if (last.staySignedIn)
            removeToken(account->id());
        m_settings.forgetAccount();
    }
    setState(State::SignedOut);
    emit signedOut();
}

void Session::applyOld(const Attempt &attempt)
{
    RestClient &client = m_api.client();
    m_plainHttpAllowed = attempt.oldPlainHttpAllowed;
    client.setPlainHttpAllowed(m_plainHttpAllowed);
    if (attempt.oldEndpoint)
        client.setEndpoint(*attempt.oldEndpoint);
    client.setCredentials(attempt.oldCredentials);
}

void Session::endAttempt()
{
    // Not at once: this runs inside a call whose context it is.
    if (m_attemptContext)
        m_attemptContext->deleteLater();
    m_attemptContext.clear();
}

void Session::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged();
}
