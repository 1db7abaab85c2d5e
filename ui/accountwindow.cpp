#include "ui/accountwindow.h"

namespace {

QList<QNetworkAccessManager *> pool(std::array<QNetworkAccessManager, 9> &managers)
{
    QList<QNetworkAccessManager *> all;
    for (QNetworkAccessManager &manager : managers)
        all.append(&manager);
    return all;
}

} // namespace

AccountWindow::AccountWindow(const Shared &shared)
    : client(pool(managers))
    , session(api, shared.credentials, shared.settings)
    , journal(shared.journalFolder)
    , avatars(shared.avatarCache)
    , window({ .model = model,
               .journal = journal,
               .session = session,
               .avatars = avatars,
               .cache = shared.cache,
               .settings = shared.settings,
               .languages = shared.languages,
               .credentials = shared.credentials,
               .schedule = schedule })
{
}
