#pragma once

#include "app/avatar/avatarlimits.h"
#include "app/avatar/httpresponsereader.h"

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <memory>

class QHostInfo;
class QSslSocket;

/// One GET of an address that a stranger chose. Lives in the avatar thread.
/// It speaks HTTP over a socket itself and does not use QNetworkAccessManager: measured with Qt 6.4.2, a
/// server that never ends its header keeps the manager's inner thread at 100 % for ever, abort() does not
/// stop it and deleting the manager waits for 5 s. Here the header is bounded, closing the socket ends
/// everything, and the connection goes to the very address that was checked, so that a second look-up cannot
/// lead elsewhere. No cookies, credentials, Referer or language are sent; nothing is followed but http and
/// https.
class AvatarDownload : public QObject
{
    Q_OBJECT

public:
    /// Which servers may be asked.
    struct Rules
    {
        QString ownServer; ///< hostAndPort() of the IMKIT server: may have any address
        bool ownServerOnly = false;
    };

    /// "host:port", the scheme's port where the address names none; empty without a host.
    static QString hostAndPort(const QUrl &url);

    /// lookUps: how many look-ups are under way, given-up ones included, for all downloads of the parent.
    AvatarDownload(Rules rules, const AvatarLimits &limits, std::shared_ptr<int> lookUps, QObject *parent);

    void start(const QUrl &url);

signals:
    /// Once; a null body when there is none to be had. Deleting the object cancels without a signal.
    void finished(const QByteArray &body);

private:
    void open(const QUrl &url);
    bool isOwn(const QUrl &url) const;
    void lookedUp(const QHostInfo &info);
    void connectToNext();
    void send();
    void read();
    void closed();
    void take(HttpResponseReader::State state);
    void stalled();
    void end(const QByteArray &body);
    void dropSocket();
    QSslSocket *makeSocket();

    const Rules m_rules;
    const AvatarLimits m_limits;
    const std::shared_ptr<int> m_lookUps;
    QUrl m_url;
    int m_redirects = 0;
    QList<QHostAddress> m_addresses; ///< checked, still to try
    QSslSocket *m_socket = nullptr;
    HttpResponseReader m_reader;
    QTimer m_deadline;
    QTimer m_inactivity;
    bool m_sent = false;
    bool m_ended = false;
};
