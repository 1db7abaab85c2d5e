#pragma once

#include <QColor>
#include <QString>
#include <QUrl>

/// What a build is made for (README, "Localize a build"). Every field but name, program, language and the
/// example may be empty.
struct Brand
{
    QString name; ///< the product's, shown to people
    QString program; ///< the executable's: folders, keychain, command line
    QColor accent; ///< invalid: the system's
    QString language; ///< BCP 47, when none of the person's is built in
    QString server; ///< filled in when signing in
    QString exampleServer; ///< how an address looks
    QString clientKey;
    bool locked = false; ///< server and client key, where filled in, can't be changed
    QUrl helpUrl;
    QUrl privacyUrl;

    static const Brand &ofThisBuild();

    bool locksServer() const { return locked && !server.isEmpty(); }
    bool locksClientKey() const { return locked && !clientKey.isEmpty(); }
    /// Whether a person may name this address, or this key.
    bool allowsServer(const QString &address) const;
    bool allowsClientKey(const QString &key) const;
};
