#pragma once

#include "app/account/session.h"
#include "app/api/blockstatusapi.h"
#include "app/api/restclient.h"
#include "app/avatar/avatarloader.h"
#include "app/journal/journal.h"
#include "app/model/blocklistmodel.h"
#include "app/model/refreshschedule.h"
#include "ui/mainwindow.h"

#include <QNetworkAccessManager>
#include <QString>

#include <array>
#include <memory>

class AvatarDiskCache;
class CredentialStore;
class LanguageSwitcher;
class ListCache;
class Settings;

/// One window and all that it alone uses, network first, window last: an account of its own, with its list,
/// its journal and its connections.
struct AccountWindow
{
    /// What all windows use together; must outlive them.
    struct Shared
    {
        Settings &settings;
        LanguageSwitcher &languages;
        CredentialStore &credentials;
        ListCache &cache;
        QString journalFolder;
        std::shared_ptr<AvatarDiskCache> avatarCache;
    };

    explicit AccountWindow(const Shared &shared);

    // Qt opens at most six connections a manager: nine carry a bulk unblock.
    std::array<QNetworkAccessManager, 9> managers;
    RestClient client;
    BlockStatusApi api{ client };
    Session session;
    // Before the model, so that what the model says last is still stored.
    Journal journal;
    BlockListModel model{ api };
    AvatarLoader avatars;
    RefreshSchedule schedule;
    MainWindow window;
};
