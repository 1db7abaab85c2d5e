#pragma once

#include "app/api/blockstatus.h"
#include "app/api/endpoint.h"

#include <QByteArray>

/// Who is signed in where. Holds no token.
struct Account
{
    Endpoint endpoint;
    QByteArray clientKey;
    User user;

    /// Stable name for files and keychain entries: hex hash of origin, path prefix and user id.
    QString id() const;
};

/// An account that signed in on this computer before. Holds no token.
struct KnownAccount
{
    Account account;
    bool staySignedIn = false; ///< its token was given to the keychain
    bool plainHttpAllowed = false; ///< the person consented to http for its server
};
