#include "app/account/account.h"

#include <QCryptographicHash>

QString Account::id() const
{
    const QString who = endpoint.origin() + endpoint.url().path() + u'\n' + user.id;
    const QByteArray hash = QCryptographicHash::hash(who.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(32));
}
