#include "app/account/session.h"

#include "app/account/credentialstore.h"
#include "app/account/settings.h"
#include "app/api/blockstatusapi.h"
#include "app/api/restclient.h"

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

bool Session::isTokenMissing() const
{
    return m_state == State::Expired && m_tokenMissing;
}

void Session::setClaim(Claim claim)
{
    m_claim = std::move(claim);
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
            .remember = request.remember });
}

void Session::begin(const Attempt &attempt)
{
    m_attempt = attempt;
    if (!m_attemptContext)
        m_attemptContext = new QObject(this);
    if (m_state != State::SigningIn) {
        m_stateBefore = m_state;
        setState(State::SigningIn);
    }
    // A client of its own: what is asked meanwhile still goes where it belongs.
    RestClient *client = m_api.client().sibling(m_attemptContext);
    client->setPlainHttpAllowed(attempt.plainHttpAllowed);
    client->setEndpoint(attempt.endpoint);
    client->setCredentials(attempt.credentials);
    auto *api = new BlockStatusApi(*client, m_attemptContext);
    api->me(m_attemptContext, [this](const Result<User> &answer) {
        const Attempt done = *std::exchange(m_attempt, std::nullopt);
        finish(done, answer);
    });
}

void Session::finish(const Attempt &attempt, const Result<User> &answer)
{
    endAttempt();
    if (!answer) {
        if (attempt.restoring) {
            finishRestore(answer.error());
            return;
        }
        setState(m_stateBefore);
        emit signInFailed(refused(answer.error()));
        return;
    }
    const Account account{ .endpoint = attempt.endpoint,
                           .clientKey = attempt.credentials.clientKey,
                           .user = answer.value() };
    if (!m_claim || m_claim(account)) {
        accept(attempt, account);
        return;
    }
    if (attempt.restoring) {
        giveUpRestore();
        return;
    }
    setState(m_stateBefore);
    emit signInFailed(problem(Field::General, Cause::OpenElsewhere));
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

void Session::accept(const Attempt &attempt, const Account &account)
{
    const bool resumed = !attempt.restoring && m_account && m_account->id() == account.id();
    Attempt accepted = attempt;
    accepted.credentials.userId = account.user.id;
    apply(accepted);
    m_account = account;
    m_tokenMissing = false;
    if (attempt.remember)
        store(attempt);
    setState(State::SignedIn);
    emit signedIn(account, resumed);
}

void Session::store(const Attempt &attempt)
{
    const QString id = m_account->id();
    const auto before = m_settings.account(id);
    // A token nobody will ask for again must not stay in the keychain.
    if (before && before->staySignedIn && !attempt.staySignedIn)
        removeToken(id);
    const QList<KnownAccount> gone = m_settings.useAccount({ .account = *m_account,
                                                             .staySignedIn = attempt.staySignedIn,
                                                             .plainHttpAllowed = attempt.plainHttpAllowed });
    for (const KnownAccount &each : gone) {
        if (each.staySignedIn)
            removeToken(each.account.id());
    }
    if (!attempt.staySignedIn || (attempt.restoring && before))
        return;
    m_store.write(id, attempt.credentials.token, this, [this, id](CredentialStore::Outcome outcome) {
        if (outcome == CredentialStore::Outcome::Done)
            return;
        // Failed may have come too late to stop it: only without a keychain is it certain that nothing lies
        // there.
        if (outcome == CredentialStore::Outcome::Unavailable)
            m_settings.setStaySignedIn(id, false);
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
    const bool wasRestoring = !attempt || attempt->restoring;
    if (wasRestoring) {
        m_account.reset();
        m_api.client().setCredentials({});
    }
    setState(wasRestoring ? State::SignedOut : m_stateBefore);
}

void Session::restore()
{
    if (m_state != State::SignedOut)
        return;
    const QList<KnownAccount> known = m_settings.accounts();
    // One without a token is left to the person.
    const bool usable = !known.isEmpty() && known.constFirst().staySignedIn;
    takeUp(usable ? std::optional(known.constFirst()) : std::nullopt, WithoutToken::SignedOut);
}

void Session::change(const KnownAccount &account)
{
    leave();
    m_settings.useAccount(account);
    takeUp(account, WithoutToken::Expired);
}

void Session::takeUp(const std::optional<KnownAccount> &known, WithoutToken otherwise)
{
    m_stateBefore = State::SignedOut;
    m_withoutToken = otherwise;
    m_attemptContext = new QObject(this);
    const bool consented = known && (!known->account.endpoint.needsConsent() || known->plainHttpAllowed);
    if (known && (consented || otherwise == WithoutToken::Expired)) {
        m_account = known->account;
        // What is asked for from now on goes to this account's server, or nowhere.
        apply(restoring(*known, {}));
    }
    setState(State::SigningIn);
    if (!consented || !known->staySignedIn) {
        QMetaObject::invokeMethod(
            m_attemptContext, [this] { giveUpRestore(); }, Qt::QueuedConnection);
        return;
    }
    m_store.read(known->account.id(), m_attemptContext,
                 [this, account = *known](CredentialStore::Outcome outcome, QByteArray token) {
                     if (outcome == CredentialStore::Outcome::Done && !token.isEmpty())
                         tryStoredToken(account, token);
                     else
                         giveUpRestore();
                     token.fill('\0');
                 });
}

void Session::tryStoredToken(const KnownAccount &known, const QByteArray &token)
{
    const auto safe = headerSafe(QString::fromUtf8(token));
    if (!safe) {
        giveUpRestore();
        return;
    }
    const Attempt attempt = restoring(known, *safe);
    apply(attempt);
    begin(attempt);
}

Session::Attempt Session::restoring(const KnownAccount &known, const QByteArray &token)
{
    const Account &account = known.account;
    return { .endpoint = account.endpoint,
             .credentials = { .clientKey = account.clientKey, .token = token, .userId = account.user.id },
             .restoring = true,
             .staySignedIn = true,
             .plainHttpAllowed = known.plainHttpAllowed,
             .remember = true };
}

void Session::giveUpRestore()
{
    endAttempt();
    Credentials withoutToken = m_api.client().credentials();
    withoutToken.token.clear();
    m_api.client().setCredentials(withoutToken);
    if (m_withoutToken == WithoutToken::Expired) {
        m_tokenMissing = true;
        setState(State::Expired);
        emit tokenMissing();
        return;
    }
    m_account.reset();
    setState(State::SignedOut);
    emit restoreFailed();
}

void Session::expire()
{
    if (m_state == State::SignedIn)
        setState(State::Expired);
    else if (m_state == State::SigningIn && m_stateBefore == State::SignedIn)
        m_stateBefore = State::Expired; // should the new sign-in fail
}

void Session::leave()
{
    cancelSignIn();
    m_account.reset();
    m_tokenMissing = false;
    m_api.client().abortAll();
    m_api.client().setCredentials({});
}

void Session::signOut()
{
    if (m_state == State::SignedOut)
        return;
    const auto account = m_account; // cancelling a restore forgets it
    leave();
    const auto known = account ? m_settings.account(account->id()) : std::nullopt;
    if (known) {
        if (known->staySignedIn)
            removeToken(account->id());
        m_settings.forgetAccount(account->id());
    }
    setState(State::SignedOut);
    emit signedOut();
}

void Session::apply(const Attempt &attempt)
{
    RestClient &client = m_api.client();
    client.setPlainHttpAllowed(attempt.plainHttpAllowed);
    client.setEndpoint(attempt.endpoint);
    client.setCredentials(attempt.credentials);
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
