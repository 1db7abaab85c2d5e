#pragma once

#include "app/avatar/avatardownload.h"

#include <QHash>
#include <QObject>

#include <memory>

/// The downloads under way, in the avatar thread. Called by queued calls only.
class AvatarFetcher : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void fetch(quint64 id, const QUrl &url, const AvatarDownload::Rules &rules, const AvatarLimits &limits);
    /// No signal follows.
    void cancel(quint64 id);

signals:
    void fetched(quint64 id, const QByteArray &body); ///< null: failed

private:
    QHash<quint64, AvatarDownload *> m_downloads;
    std::shared_ptr<int> m_lookUps = std::make_shared<int>(0);
};
