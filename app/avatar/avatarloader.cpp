#include "app/avatar/avatarloader.h"

#include "app/avatar/avatardecoder.h"
#include "app/avatar/avatardiskcache.h"
#include "app/avatar/avatardownload.h"
#include "app/avatar/avatarfetcher.h"

#include <QDateTime>
#include <QImageReader>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestUrl = 2048;
constexpr int atATime = 4;
constexpr int rememberedFailures = 10'000;
constexpr auto failureHolds = std::chrono::minutes(10);
constexpr auto patienceAtEnd = std::chrono::milliseconds(500);

QList<std::pair<int, QImage>> decodeAll(const QByteArray &bytes, const QList<int> &sides)
{
    QList<std::pair<int, QImage>> pictures;
    for (const int side : sides) {
        const QImage picture = decodeAvatar(bytes, side);
        if (picture.isNull())
            return {};
        pictures.append({ side, picture });
    }
    return pictures;
}

/// All of the sides, or none.
QList<std::pair<int, QImage>> picturesAtHand(AvatarPictureFile &file, const QString &url,
                                             const QList<int> &sides)
{
    QList<std::pair<int, QImage>> pictures;
    for (const int side : sides) {
        const QImage picture = file.load(url, side);
        if (picture.isNull())
            return {};
        pictures.append({ side, picture });
    }
    return pictures;
}

void keep(AvatarPictureFile &file, const QString &url, const QList<std::pair<int, QImage>> &pictures,
          qint64 fetchedAtMs)
{
    for (const auto &[side, picture] : pictures)
        file.store(url, picture, fetchedAtMs);
}

} // namespace

AvatarLoader::AvatarLoader(const QString &cacheFolder, QObject *parent)
    : AvatarLoader(std::make_shared<AvatarDiskCache>(cacheFolder), parent)
{
}

AvatarLoader::AvatarLoader(std::shared_ptr<AvatarDiskCache> disk, QObject *parent)
    : QObject(parent)
    , m_memory(m_limits.memoryBytes)
    , m_failures(rememberedFailures)
    , m_disk(std::move(disk))
    , m_thread(std::make_unique<QThread>())
    , m_fetcher(new AvatarFetcher)
{
    QImageReader::setAllocationLimit(16); // MB; Qt's own is 128
    m_pool.setMaxThreadCount(2);
    m_thread->setObjectName(u"avatars"_s);
    m_fetcher->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_fetcher, &QObject::deleteLater);
    connect(m_fetcher, &AvatarFetcher::fetched, this, &AvatarLoader::fetched);
    m_thread->start(QThread::LowPriority);
}

AvatarLoader::~AvatarLoader()
{
    m_pool.clear();
    m_thread->quit();
    // A thread that does not come back (a resolver or a TLS library that blocks) is left behind: waiting
    // would keep the program from ending, and a running QThread must not be deleted.
    if (!m_thread->wait(patienceAtEnd))
        static_cast<void>(m_thread.release());
    m_pool.waitForDone();
}

void AvatarLoader::setLimits(const AvatarLimits &limits)
{
    m_limits = limits;
    m_memory.setMaxCost(limits.memoryBytes);
    m_disk->setMaximumBytes(limits.diskBytes);
    m_disk->pictures().setMaximumBytes(limits.pictureBytes);
}

void AvatarLoader::setServer(const QUrl &server)
{
    const QString address = AvatarDownload::hostAndPort(server);
    if (address == m_server)
        return;
    m_server = address;
    forget();
}

void AvatarLoader::setPolicy(AvatarPolicy policy)
{
    if (policy == m_policy)
        return;
    m_policy = policy;
    forget();
}

void AvatarLoader::forget()
{
    cancelAll();
    m_memory.clear();
    m_failures.clear();
}

bool AvatarLoader::isAllowed(const QUrl &url) const
{
    if (!url.isValid() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1) || url.host().isEmpty())
        return false;
    switch (m_policy) {
    case AvatarPolicy::Everyone:
        return true;
    case AvatarPolicy::ServerOnly:
        return AvatarDownload::hostAndPort(url) == m_server;
    case AvatarPolicy::None:
        return false;
    }
    return false;
}

QImage AvatarLoader::request(const QString &url, int wantedSide)
{
    const int side = std::clamp(wantedSide, 16, 256);
    if (const QImage *known = m_memory.object({ url, side }))
        return *known;
    if (const auto job = m_jobs.find(url); job != m_jobs.end()) {
        if (!job->sides.contains(side))
            job->sides.append(side);
        const bool waits = queueOf(job->stage);
        unwant(*job);
        job->order = ++m_counter; // if it is being looked up, what comes next is done first
        if (waits)
            want(*job, url, job->stage);
        return {};
    }
    if (const QDeadlineTimer *failure = m_failures.object(qHash(url)); failure && !failure->hasExpired())
        return {};
    QUrl address;
    if (url.size() <= longestUrl)
        address = QUrl(url, QUrl::TolerantMode);
    if (!isAllowed(address)) {
        refuse(url);
        return {};
    }
    address.setFragment(QString());
    Job &job = m_jobs[url];
    job.id = ++m_counter;
    job.order = job.id;
    job.url = address;
    job.sides = { side };
    want(job, url, Stage::WantsPicture);
    pumpLater();
    return {};
}

void AvatarLoader::refuse(const QString &url)
{
    m_failures.insert(qHash(url), new QDeadlineTimer(failureHolds));
    // Never from inside request(): that is called while painting.
    QMetaObject::invokeMethod(
        this, [this, url] { emit failed(url); }, Qt::QueuedConnection);
}

void AvatarLoader::cancel(const QString &url, int side)
{
    const auto job = m_jobs.find(url);
    if (job == m_jobs.end())
        return;
    job->sides.removeOne(std::clamp(side, 16, 256));
    if (job->sides.isEmpty())
        drop(url);
    pumpLater();
}

void AvatarLoader::cancelAll()
{
    const QList<QString> urls = m_jobs.keys();
    for (const QString &url : urls)
        drop(url);
}

/// Null for the stages in which nothing is waited for.
QMap<quint64, QString> *AvatarLoader::queueOf(Stage stage)
{
    switch (stage) {
    case Stage::WantsPicture:
        return &m_wantPicture;
    case Stage::WantsCache:
        return &m_wantCache;
    case Stage::WantsFetch:
        return &m_wantFetch;
    default:
        return nullptr;
    }
}

void AvatarLoader::want(Job &job, const QString &url, Stage stage)
{
    job.stage = stage;
    queueOf(stage)->insert(job.order, url);
}

void AvatarLoader::unwant(const Job &job)
{
    if (auto *queue = queueOf(job.stage))
        queue->remove(job.order);
}

void AvatarLoader::drop(const QString &url)
{
    const Job job = m_jobs.take(url);
    unwant(job);
    if (m_fetching.remove(job.id))
        QMetaObject::invokeMethod(m_fetcher, [fetcher = m_fetcher, id = job.id] { fetcher->cancel(id); });
}

/// A whole page of requests comes in one turn, and the last is the one wanted first; a page that is scrolled
/// away goes in one, and nothing of it is begun.
void AvatarLoader::pumpLater()
{
    if (!std::exchange(m_pumps, true))
        QMetaObject::invokeMethod(this, &AvatarLoader::pump, Qt::QueuedConnection);
}

void AvatarLoader::pump()
{
    m_pumps = false;
    if (!m_inPictures && !m_wantPicture.isEmpty())
        lookUpPictures();
    while (m_lookUps < atATime && !m_wantCache.isEmpty())
        lookUp(m_wantCache.take(m_wantCache.lastKey()));
    while (m_fetching.size() < atATime && !m_wantFetch.isEmpty())
        fetch(m_wantFetch.take(m_wantFetch.lastKey()));
}

/// All that wait, the newest first, in one go: each takes a few microseconds.
void AvatarLoader::lookUpPictures()
{
    m_inPictures = true;
    QList<Wanted> wanted;
    wanted.reserve(m_wantPicture.size());
    for (auto next = m_wantPicture.cend(); next != m_wantPicture.cbegin();) {
        --next;
        Job &job = m_jobs[*next];
        job.stage = Stage::InPictures;
        wanted.append({ job.id, *next, job.sides });
    }
    m_wantPicture.clear();
    const auto work = [this, wanted] {
        QList<Pictures> found;
        found.reserve(wanted.size());
        for (const Wanted &one : wanted)
            found.append(picturesAtHand(m_disk->pictures(), one.url, one.sides));
        QMetaObject::invokeMethod(
            this, [this, wanted, found] { picturesLookedUp(wanted, found); }, Qt::QueuedConnection);
    };
    m_pool.start(work, 1); // before what decodes
}

void AvatarLoader::picturesLookedUp(const QList<Wanted> &wanted, const QList<Pictures> &found)
{
    m_inPictures = false;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const Wanted &one = wanted.at(i);
        const auto job = m_jobs.find(one.url);
        if (found.at(i).isEmpty() && job != m_jobs.end() && job->id == one.id)
            want(*job, one.url, Stage::WantsCache);
        deliver(one.id, one.url, found.at(i));
    }
    pump();
}

void AvatarLoader::lookUp(const QString &url)
{
    Job &job = m_jobs[url];
    job.stage = Stage::InCache;
    ++m_lookUps;
    m_pool.start([this, id = job.id, url, sides = job.sides, maximum = m_limits.maximumBody] {
        qint64 fetchedAt = 0;
        const QByteArray bytes = m_disk->load(url, maximum, &fetchedAt);
        const Pictures pictures = bytes.isNull() ? Pictures() : decodeAll(bytes, sides);
        if (!bytes.isNull() && pictures.isEmpty())
            m_disk->remove(url);
        keep(m_disk->pictures(), url, pictures, fetchedAt);
        QMetaObject::invokeMethod(
            this, [this, id, url, pictures] { lookedUp(id, url, pictures); }, Qt::QueuedConnection);
    });
}

void AvatarLoader::lookedUp(quint64 id, const QString &url, const Pictures &pictures)
{
    --m_lookUps;
    const auto job = m_jobs.find(url);
    if (pictures.isEmpty() && job != m_jobs.end() && job->id == id)
        want(*job, url, Stage::WantsFetch);
    deliver(id, url, pictures);
    pump();
}

void AvatarLoader::fetch(const QString &url)
{
    Job &job = m_jobs[url];
    job.stage = Stage::Fetching;
    m_fetching.insert(job.id, url);
    const AvatarDownload::Rules rules{ .ownServer = m_server,
                                       .ownServerOnly = m_policy == AvatarPolicy::ServerOnly };
    QMetaObject::invokeMethod(m_fetcher,
                              [fetcher = m_fetcher, id = job.id, address = job.url, rules,
                               limits = m_limits] { fetcher->fetch(id, address, rules, limits); });
}

void AvatarLoader::fetched(quint64 id, const QByteArray &body)
{
    const QString url = m_fetching.take(id);
    const auto job = m_jobs.find(url);
    if (job != m_jobs.end() && job->id == id) {
        if (body.isEmpty()) {
            m_jobs.erase(job);
            refuse(url);
        } else {
            job->stage = Stage::Decoding;
            m_pool.start([this, id, url, body, sides = job->sides] {
                const Pictures pictures = decodeAll(body, sides);
                if (!pictures.isEmpty())
                    m_disk->store(url, body);
                keep(m_disk->pictures(), url, pictures, QDateTime::currentMSecsSinceEpoch());
                QMetaObject::invokeMethod(
                    this, [this, id, url, pictures] { decoded(id, url, pictures); }, Qt::QueuedConnection);
            });
        }
    }
    pump();
}

void AvatarLoader::decoded(quint64 id, const QString &url, const Pictures &pictures)
{
    if (const auto job = m_jobs.constFind(url); pictures.isEmpty() && job != m_jobs.end() && job->id == id) {
        m_jobs.erase(job);
        refuse(url);
    }
    deliver(id, url, pictures);
    pump();
}

void AvatarLoader::deliver(quint64 id, const QString &url, const Pictures &pictures)
{
    const auto job = m_jobs.find(url);
    // Cancelled meanwhile, or another policy holds by now.
    if (pictures.isEmpty() || job == m_jobs.end() || job->id != id)
        return;
    Pictures wanted;
    for (const auto &[side, picture] : pictures) {
        m_memory.insert({ url, side }, new QImage(picture), picture.sizeInBytes());
        if (job->sides.removeOne(side))
            wanted.append({ side, picture });
    }
    if (job->sides.isEmpty())
        m_jobs.erase(job);
    else
        want(*job, url, Stage::WantsCache); // asked for in another size meanwhile
    for (const auto &[side, picture] : std::as_const(wanted))
        emit ready(url, side, picture);
}
