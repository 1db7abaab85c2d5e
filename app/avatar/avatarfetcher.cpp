#include "app/avatar/avatarfetcher.h"

void AvatarFetcher::fetch(quint64 id, const QUrl &url, const AvatarDownload::Rules &rules,
                          const AvatarLimits &limits)
{
    auto *download = new AvatarDownload(rules, limits, m_lookUps, this);
    m_downloads.insert(id, download);
    connect(download, &AvatarDownload::finished, this, [this, id, download](const QByteArray &body) {
        m_downloads.remove(id);
        download->deleteLater();
        emit fetched(id, body);
    });
    download->start(url);
}

void AvatarFetcher::cancel(quint64 id)
{
    delete m_downloads.take(id);
}
