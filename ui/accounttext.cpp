#include "ui/accounttext.h"

#include "app/text/foreigntext.h"

#include <QHash>

#include <algorithm>

QString AccountText::server(const Account &account)
{
    return isolated(account.endpoint.url().authority() + account.endpoint.url().path());
}

QStringList AccountText::names(const QList<Account> &accounts)
{
    const auto nameOf = [](const Account &account) {
        return shownName(account.user.nickname, account.user.id);
    };
    QHash<QString, int> uses;
    for (const Account &account : accounts)
        ++uses[nameOf(account)];
    QStringList names;
    for (const Account &account : accounts) {
        const QString name = nameOf(account);
        if (uses.value(name) > 1)
            //: An account in a list. %1: a person, %2: the person's id
            names.append(tr("%1 (%2)").arg(isolated(name), isolated(account.user.id)));
        else
            names.append(isolated(name));
    }
    return names;
}

QStringList AccountText::labels(const QList<Account> &accounts)
{
    QStringList labels = names(accounts);
    const bool oneServer =
        std::all_of(accounts.cbegin(), accounts.cend(), [&accounts](const Account &account) {
            return server(account) == server(accounts.constFirst());
        });
    for (qsizetype i = 0; !oneServer && i < labels.size(); ++i)
        //: An account in a list. %1: a person, %2: the name of a server
        labels[i] = tr("%1, %2").arg(labels.at(i), server(accounts.at(i)));
    return labels;
}
