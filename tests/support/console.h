#pragma once

#include "app/account/credentialstore.h"
#include "app/account/session.h"
#include "app/account/settings.h"
#include "app/api/blockstatusapi.h"
#include "app/api/restclient.h"
#include "app/avatar/avatarloader.h"
#include "app/demo/demoserver.h"
#include "app/journal/journal.h"
#include "app/model/blocklistmodel.h"
#include "app/model/listcache.h"
#include "app/model/refreshschedule.h"
#include "ui/languageswitcher.h"
#include "ui/mainwindow.h"

#include <QDir>
#include <QNetworkAccessManager>
#include <QTemporaryDir>

/// The whole program as main() builds it, with folders of its own: for tests that drive the real window.
struct Console
{
    /// Without a folder: in one of its own, which goes with it.
    explicit Console(const QString &inFolder = {});
    ~Console(); ///< the layout runs from left to right again, as the next one expects
    /// What new consoles speak; English at first.
    static inline QString language = QStringLiteral("en");

    /// Signs in to the server as its flags would, without a dialog, and shows the window.
    void start(const DemoServer &server);
    void start(const QString &server, const QByteArray &clientKey, const QByteArray &token);

    /// A visible widget by name, in the window or one of its dialogs; null when there is none.
    template <typename Widget> Widget *visible(const QString &name)
    {
        const auto found = window.findChildren<Widget *>(name);
        for (Widget *widget : found) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    /// Clicks the visible button; false when there is none.
    bool press(const QString &name);

    QTemporaryDir temporary;
    const QDir folder;
    Settings settings{ folder.filePath(QStringLiteral("settings.ini")) };
    LanguageSwitcher languages;
    QNetworkAccessManager managers[2];
    RestClient client{ { &managers[0], &managers[1] } };
    BlockStatusApi api{ client };
    CredentialStore credentials{ QStringLiteral("blocklist-console-test") };
    Session session{ api, credentials, settings };
    Journal journal{ folder.filePath(QStringLiteral("journal")) };
    BlockListModel model{ api };
    ListCache cache{ folder.filePath(QStringLiteral("lists")) };
    AvatarLoader avatars{ folder.filePath(QStringLiteral("avatars")) };
    RefreshSchedule schedule;
    MainWindow window{ { .model = model,
                         .journal = journal,
                         .session = session,
                         .avatars = avatars,
                         .cache = cache,
                         .settings = settings,
                         .languages = languages,
                         .credentials = credentials,
                         .schedule = schedule } };
};
