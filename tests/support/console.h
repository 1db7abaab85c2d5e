#pragma once

#include "app/account/credentialstore.h"
#include "app/account/settings.h"
#include "app/avatar/avatardiskcache.h"
#include "app/demo/demoserver.h"
#include "app/model/listcache.h"
#include "ui/accountwindows.h"
#include "ui/languageswitcher.h"

#include <QDir>
#include <QTemporaryDir>

#include <memory>

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
    /// Clicks the visible button when it is seen whole; false when there is none.
    bool press(const QString &name);

    QTemporaryDir temporary;
    const QDir folder;
    Settings settings{ folder.filePath(QStringLiteral("settings.ini")) };
    LanguageSwitcher languages;
    CredentialStore credentials{ QStringLiteral("blocklist-console-test") };
    ListCache cache{ folder.filePath(QStringLiteral("lists")) };
    AccountWindows windows{ { .settings = settings,
                              .languages = languages,
                              .credentials = credentials,
                              .cache = cache,
                              .journalFolder = folder.filePath(QStringLiteral("journal")),
                              .avatarCache = std::make_shared<AvatarDiskCache>(
                                  folder.filePath(QStringLiteral("avatars"))) } };
    // The first window and what belongs to it.
    AccountWindow &first{ windows.open() };
    RestClient &client{ first.client };
    Session &session{ first.session };
    Journal &journal{ first.journal };
    BlockListModel &model{ first.model };
    MainWindow &window{ first.window };
};
