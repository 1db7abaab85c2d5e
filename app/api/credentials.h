#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// What signs a request. Held in memory only; never logged.
struct Credentials
{
    QByteArray clientKey; ///< IM-CLIENT-KEY: public, identifies the application
    QByteArray token; ///< IM-Authorization: secret
    QString userId; ///< IM-CLIENT-ID: the signed-in user's id; left out while unknown or not header-safe

    bool operator==(const Credentials &) const = default;
};

constexpr int longestHeaderValue = 8 * 1024; ///< bytes

/// The text as a header value: white space at both ends removed, then 0x21 to 0x7E only, at least 1 byte;
/// nothing otherwise. Qt lets CR LF through setRawHeader(): this is the guard.
std::optional<QByteArray> headerSafe(const QString &text);
