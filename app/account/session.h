#pragma once

#include "app/account/account.h"
#include "app/api/apierror.h"
#include "app/api/credentials.h"
#include "app/api/result.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <optional>
#include <variant>

class BlockStatusApi;
class CredentialStore;
class Settings;

/// What a person gave to sign in.
struct SignInRequest
{
    QString server;
    QString clientKey;
    QString token;
    bool staySignedIn = false; ///< store the token in the keychain
    bool plainHttpAllowed = false; ///< consent to http beyond loopback
    bool remember = true; ///< false for sign-ins from flags or environment: nothing is stored
};

/// Why a sign-in did not succeed: which field, and the cause.
struct SignInProblem
{
    enum class Field { Server, ClientKey, Token, General };
    Field field = Field::General;
    enum class Cause { BadServer, NeedsConsent, BadClientKey, BadToken, Refused, OpenElsewhere };
    Cause cause = Cause::Refused;
    std::optional<EndpointProblem> endpointProblem; ///< for BadServer
    std::optional<ApiError> error; ///< for Refused: what GET /me answered
};
Q_DECLARE_METATYPE(SignInProblem)

/// Who is signed in: checks credentials with GET /me, gives them to the RestClient, stores and forgets them.
/// GUI thread. In the keychain lies one token for each account that asked to stay signed in and has not
/// signed out.
class Session : public QObject
{
    Q_OBJECT

public:
    enum class State { SignedOut, SigningIn, SignedIn, Expired };

    Session(BlockStatusApi &api, CredentialStore &store, Settings &settings, QObject *parent = nullptr);

    State state() const;
    std::optional<Account> account() const; ///< also while Expired
    /// Expired because there is no token for the account, not because the server refused it.
    bool isTokenMissing() const;

    /// Asked before an account becomes this session's: false when it is open elsewhere.
    using Claim = std::function<bool(const Account &)>;
    void setClaim(Claim claim);

    /// Checks what can be checked without the server, then GET /me. Ends in signedIn() or signInFailed().
    /// A sign-in as the same person goes on with the session; as another one it begins a new one, and the
    /// first one's token stays in the keychain. Until it has succeeded the client keeps what it holds.
    void signIn(const SignInRequest &request);
    void cancelSignIn();
    /// Tries the stored token of the account that was used last; ends in signedIn(), signInFailed(), or
    /// restoreFailed() without words. The account (not yet confirmed) is known at once through account(), so
    /// that the last known list can be shown. Only a refusal of the token (401) or of the client key ends in
    /// signInFailed(), with the state Expired. Any other failure, no network above all, ends in signedIn()
    /// all the same: the token may be good, the last known list is worth showing and the next read of the
    /// list tells what is wrong.
    void restore();
    /// Leaves the account, its token kept, for another one that is known; as restore(), but without a stored
    /// token it ends in tokenMissing(), with the state Expired.
    void change(const KnownAccount &account);
    /// A request got 401: state becomes Expired.
    void expire();
    /// Forgets token and account, here and in the keychain. Other accounts keep theirs.
    void signOut();

signals:
    void stateChanged();
    /// resumed: the same person as before expire().
    void signedIn(const Account &account, bool resumed);
    void signInFailed(const SignInProblem &problem);
    void restoreFailed();
    void tokenMissing();
    void signedOut();
    /// The keychain could not do what was asked: the token lives until the program ends (stored false), or,
    /// on signing out, may still lie in the keychain.
    void tokenNotStored();
    void tokenNotForgotten();

private:
    /// A sign-in whose GET /me is under way.
    struct Attempt
    {
        Endpoint endpoint;
        Credentials credentials;
        bool restoring = false;
        bool staySignedIn = false;
        bool plainHttpAllowed = false;
        bool remember = true;
    };
    /// What a restore without a token ends in.
    enum class WithoutToken { SignedOut, Expired };

    void begin(const Attempt &attempt);
    void takeUp(const std::optional<KnownAccount> &known, WithoutToken otherwise);
    void tryStoredToken(const KnownAccount &known, const QByteArray &token);
    static Attempt restoring(const KnownAccount &known, const QByteArray &token);
    void finish(const Attempt &attempt, const Result<User> &answer);
    void finishRestore(const ApiError &error);
    void giveUpRestore();
    void accept(const Attempt &attempt, const Account &account);
    void store(const Attempt &attempt);
    void removeToken(const QString &accountId);
    void apply(const Attempt &attempt);
    void leave();
    void endAttempt();
    void setState(State state);

    BlockStatusApi &m_api;
    CredentialStore &m_store;
    Settings &m_settings;
    State m_state = State::SignedOut;
    State m_stateBefore = State::SignedOut; ///< what a failed sign-in goes back to
    std::optional<Account> m_account;
    bool m_tokenMissing = false;
    WithoutToken m_withoutToken = WithoutToken::SignedOut;
    Claim m_claim;
    std::optional<Attempt> m_attempt;
    QPointer<QObject> m_attemptContext; ///< dies with the attempt: no answer comes then
};
