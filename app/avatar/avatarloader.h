#pragma once

#include "app/avatar/avatarlimits.h"

#include <QCache>
#include <QDeadlineTimer>
#include <QHash>
#include <QImage>
#include <QList>
#include <QMap>
#include <QObject>
#include <QThreadPool>
#include <QUrl>

#include <memory>
#include <utility>

class AvatarDiskCache;
class AvatarFetcher;
class QThread;

/// Which addresses pictures may come from.
enum class AvatarPolicy { Everyone, ServerOnly, None };

/// Fetches, bounds, decodes, masks and caches avatars as hazards.md (Avatars) asks: own sockets in an own
/// thread, never with credentials; http(s) only; PNG, JPEG, GIF, WebP by magic bytes; at most 4 at a time,
/// the newest requests first. GUI thread; all work happens elsewhere. Memory and disk caches are bounded by
/// bytes.
class AvatarLoader : public QObject
{
    Q_OBJECT

public:
    /// cacheFolder: for the disk cache, created 0700; empty = none.
    explicit AvatarLoader(const QString &cacheFolder, QObject *parent = nullptr);
    /// With a disk cache that several loaders use together.
    explicit AvatarLoader(std::shared_ptr<AvatarDiskCache> disk, QObject *parent = nullptr);
    ~AvatarLoader() override;

    /// The server's origin: private addresses and ServerOnly are judged by it. A new server or policy forgets
    /// what was asked for, what failed and what is in memory: ask again.
    void setServer(const QUrl &server);
    void setPolicy(AvatarPolicy policy);

    /// The picture if it is in memory, at once; else a null image, and ready() or failed() will tell. Asking
    /// again for what is on its way moves it to the front; asking again for what failed does nothing for a
    /// while. side: wanted size in device pixels, 16 to 256; the image is square, round (alpha mask),
    /// premultiplied ARGB.
    QImage request(const QString &url, int side);
    /// The picture is no longer wanted (scrolled away); a fetch not begun is dropped, one under way ended.
    void cancel(const QString &url, int side);
    void cancelAll();

    /// For tests, before the first request.
    void setLimits(const AvatarLimits &limits);

signals:
    void ready(const QString &url, int side, const QImage &image);
    /// Said once; the address is not asked again for a while: show initials.
    void failed(const QString &url);

private:
    using Key = std::pair<QString, int>; ///< address, side
    using Pictures = QList<std::pair<int, QImage>>; ///< side, picture

    enum class Stage { WantsPicture, InPictures, WantsCache, InCache, WantsFetch, Fetching, Decoding };

    /// One address on its way.
    struct Job
    {
        quint64 id = 0;
        quint64 order = 0; ///< when it was asked for last: the highest goes first
        QUrl url;
        QList<int> sides;
        Stage stage = Stage::WantsPicture;
    };

    /// What a worker needs to know of one.
    struct Wanted
    {
        quint64 id = 0;
        QString url;
        QList<int> sides;
    };

    bool isAllowed(const QUrl &url) const;
    void refuse(const QString &url);
    void forget();
    void want(Job &job, const QString &url, Stage stage);
    void unwant(const Job &job);
    void drop(const QString &url);
    QMap<quint64, QString> *queueOf(Stage stage);
    void pumpLater();
    void pump();
    void lookUpPictures();
    void picturesLookedUp(const QList<Wanted> &wanted, const QList<Pictures> &found);
    void lookUp(const QString &url);
    void lookedUp(quint64 id, const QString &url, const Pictures &pictures);
    void fetch(const QString &url);
    void fetched(quint64 id, const QByteArray &body);
    void decoded(quint64 id, const QString &url, const Pictures &pictures);
    void deliver(quint64 id, const QString &url, const Pictures &pictures);

    AvatarLimits m_limits;
    QString m_server; ///< host and port
    AvatarPolicy m_policy = AvatarPolicy::Everyone;
    QCache<Key, QImage> m_memory;
    QCache<size_t, QDeadlineTimer> m_failures; ///< by the hash of the address: addresses may be long
    QHash<QString, Job> m_jobs;
    QMap<quint64, QString> m_wantPicture; ///< by order
    QMap<quint64, QString> m_wantCache; ///< by order
    QMap<quint64, QString> m_wantFetch; ///< by order
    QHash<quint64, QString> m_fetching; ///< by job id
    int m_lookUps = 0; ///< in the pool
    bool m_inPictures = false; ///< a worker looks among the decoded ones
    bool m_pumps = false; ///< pump() is to come
    quint64 m_counter = 0;
    std::shared_ptr<AvatarDiskCache> m_disk;
    std::unique_ptr<QThread> m_thread;
    AvatarFetcher *m_fetcher = nullptr; ///< lives in m_thread, dies with it
    QThreadPool m_pool; ///< decoding and the disk
};
