#pragma once

#include "app/account/account.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

/// How accounts are called where several stand in a list. Text from outside is cleaned and isolated.
class AccountText
{
    Q_DECLARE_TR_FUNCTIONS(AccountText)

public:
    /// The names; with the id where two are called the same.
    static QStringList names(const QList<Account> &accounts);
    /// The names; with the server where they are on several.
    static QStringList labels(const QList<Account> &accounts);
    /// Host, port where it is not the usual one, and path.
    static QString server(const Account &account);
};
