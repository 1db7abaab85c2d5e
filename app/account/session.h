#pragma once

#include "app/account/account.h"
#include "app/api/apierror.h"
#include "app/api/credentials.h"
#include "app/api/result.h"

#include <QObject>
#include <QPointer>
#include <QString>

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
    enum class Cause { BadServer, NeedsConsent, BadClientKey, BadToken, Refused };
    Cause cause = Cause::Refused;
    std::optional<EndpointProblem> endpointProblem; ///< for BadServer
    std::optional<ApiError> error; ///< for Refused: what GET /me answered
};
Q_DECLARE_METATYPE(SignInProblem)

/// Who is signed in: checks credentials with GET /me, gives them to the RestClient, stores and forgets them.
/// GUI thread. At most one token lies in the keychain: that of the last account that asked to stay signed in.
class Session : public QObject
{
    Q_OBJECT

public:
    enum class State { SignedOut, SigningIn, SignedIn, Expired };

    Session(BlockStatusApi &api, CredentialStore &store, Settings &settings, QObject *parent = nullptr);

    State state() const;
    std::optional<Account> account() const; ///< also while Expired
    /// The token's exp (JWT) if it can be read: for an early warning only.
    std::optional<QDateTime> tokenExpiry() const;

    /// Checks what can be checked without the server, then GET /me. Ends in signedIn() or signInFailed().
    /// While Expired, a sign-in as the same person goes on with the session; as another one it begins a new
    /// one. While the answer is awaited the client already holds the new credentials, so nothing else should
    /// be asked; if the sign-in fails, it gets the old ones back.
    void signIn(const SignInRequest &request);
    void cancelSignIn();
    /// Tries the stored token of the last account; ends in signedIn(), signInFailed(), or restoreFailed()
    /// without words. The account (not yet confirmed) is known at once through account(), so that the last
    /// known list can be shown. Only a refusal of the token (401) or of the client key ends in
    /// signInFailed(), with the state Expired. Any other failure, no network above all, ends in signedIn()
    /// all the same: the token may be good, the last known list is worth showing and the next read of the
    /// list tells what is wrong.
    void restore();
    /// A request got 401: state becomes Expired.
    void expire();
    /// Forgets token and account, here and in the keychain.
    void signOut();

signals:
    void stateChanged();
    /// resumed: the same person as before expire().
    void signedIn(const Account &account, bool resumed);
    void signInFailed(const SignInProblem &problem);
    void restoreFailed();
    void signedOut();
    /// The keychain could not do what was asked: the token lives until the program ends (stored false), or,
    /// on signing out, may still lie in the keychain.
    void tokenNotStored();
    void tokenNotForgotten();

private:
    /// A sign-in whose GET /me is under way, and what to go back to.
    struct Attempt
    {
        Endpoint endpoint;
        Credentials credentials;
        bool restoring = false;
        bool staySignedIn = false;
        bool plainHttpAllowed = false;
        bool remember = true;
        std::optional<Endpoint> oldEndpoint;
        Credentials oldCredentials;
        bool oldPlainHttpAllowed = false;
    };

    void begin(const Attempt &attempt);
    void tryStoredToken(const Account &account, bool plainHttpAllowed, const QByteArray &token);
    void finish(const Attempt &attempt, const Result<User> &answer);
    void finishRestore(const ApiError &error);
    void giveUpRestore();
    void accept(const Attempt &attempt, const User &user);
    void store(const Attempt &attempt);
    void removeToken(const QString &accountId);
    void applyOld(const Attempt &attempt);
    void endAttempt();
    void setState(State state);

    BlockStatusApi &m_api;
    CredentialStore &m_store;
    Settings &m_settings;
    State m_state = State::SignedOut;
    State m_stateBefore = State::SignedOut; ///< what a failed sign-in goes back to
    std::optional<Account> m_account;
    bool m_plainHttpAllowed = false; ///< what the client was told last
    std::optional<Attempt> m_attempt;
    QPointer<QObject> m_attemptContext; ///< dies with the attempt: no answer comes then
};
