#include "app/avatar/avatarloader.h"

#include "app/avatar/avatardecoder.h"
#include "app/avatar/avatardiskcache.h"
#include "app/avatar/avatardownload.h"
#include "app/avatar/avatarfetcher.h"

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

} // namespace

AvatarLoader::AvatarLoader(QString cacheFolder, QObject *parent)
    : QObject(parent)
    , m_memory(m_limits.memoryBytes)
    , m_failures(rememberedFailures)
    , m_disk(std::make_unique<AvatarDiskCache>(std::move(cacheFolder), m_limits.diskBytes))
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
        if (job->stage == Stage::WantsCache || job->stage == Stage::WantsFetch) {
            const Stage stage = job->stage;
            unwant(*job);
            job->order = ++m_counter;
            want(*job, url, stage);
        } else {
            job->order = ++m_counter; // it is being looked up: what comes next is done first
        }
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
    want(job, url, Stage::WantsCache);
    // Later: a whole page of requests comes in one turn, and the last is the one wanted first.
    if (m_jobs.size() == 1 || m_lookUps < atATime)
        QMetaObject::invokeMethod(this, &AvatarLoader::pump, Qt::QueuedConnection);
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
    pump();
}

void AvatarLoader::cancelAll()
{
    const QList<QString> urls = m_jobs.keys();
    for (const QString &url : urls)
        drop(url);
}

void AvatarLoader::want(Job &job, const QString &url, Stage stage)
{
    job.stage = stage;
    (stage == Stage::WantsCache ? m_wantCache : m_wantFetch).insert(job.order, url);
}

void AvatarLoader::unwant(const Job &job)
{
    if (job.stage == Stage::WantsCache)
        m_wantCache.remove(job.order);
    else if (job.stage == Stage::WantsFetch)
        m_wantFetch.remove(job.order);
}

void AvatarLoader::drop(const QString &url)
{
    const Job job = m_jobs.take(url);
    unwant(job);
    if (m_fetching.remove(job.id))
        QMetaObject::invokeMethod(m_fetcher, [fetcher = m_fetcher, id = job.id] { fetcher->cancel(id); });
}

void AvatarLoader::pump()
{
    while (m_lookUps < atATime && !m_wantCache.isEmpty())
        lookUp(m_wantCache.take(m_wantCache.lastKey()));
    while (m_fetching.size() < atATime && !m_wantFetch.isEmpty())
        fetch(m_wantFetch.take(m_wantFetch.lastKey()));
}

void AvatarLoader::lookUp(const QString &url)
{
    Job &job = m_jobs[url];
    job.stage = Stage::InCache;
    ++m_lookUps;
    m_pool.start([this, id = job.id, url, sides = job.sides, maximum = m_limits.maximumBody] {
        const QByteArray bytes = m_disk->load(url, maximum);
        const Pictures pictures = bytes.isNull() ? Pictures() : decodeAll(bytes, sides);
        if (!bytes.isNull() && pictures.isEmpty())
            m_disk->remove(url);
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
