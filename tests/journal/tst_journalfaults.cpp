#include "app/api/blockstatusapi.h"
#include "app/api/restclient.h"
#include "app/journal/journal.h"
#include "app/model/blocklistmodel.h"
#include "tests/model/listserver.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <optional>

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

// The calls with which SQLite reaches the disk, put before the C library's own: those that concern the
// journal's files are counted, and one of them (or all from one on) fails.
namespace faults {

std::atomic<bool> counting = false;
std::atomic<int> count = 0;
std::atomic<int> failFrom = 0;
std::atomic<int> failTo = 0;
std::atomic<int> code = 0;

bool isJournal(const char *path)
{
    return path && strstr(path, "/journal/") != nullptr;
}

bool isJournal(int file)
{
    char link[64];
    char path[512];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const long length = syscall(SYS_readlink, link, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = '\0';
    return isJournal(path);
}

template <typename What> bool hits(What what)
{
    if (!counting || !isJournal(what))
        return false;
    const int number = ++count;
    if (number < failFrom || number > failTo)
        return false;
    errno = code;
    return true;
}

} // namespace faults

extern "C" {
int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const unsigned mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(arguments, unsigned) : 0;
    va_end(arguments);
    return faults::hits(path) ? -1 : int(syscall(SYS_openat, AT_FDCWD, path, flags, mode));
}
ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{
    return faults::hits(file) ? -1 : syscall(SYS_pwrite64, file, bytes, size, at);
}
ssize_t write(int file, const void *bytes, size_t size)
{
    return faults::hits(file) ? -1 : syscall(SYS_write, file, bytes, size);
}
int fsync(int file)
{
    return faults::hits(file) ? -1 : 0; // no power is lost here: the real thing would only take time
}
int fdatasync(int file)
{
    return faults::hits(file) ? -1 : 0;
}
int ftruncate64(int file, off64_t size)
{
    return faults::hits(file) ? -1 : int(syscall(SYS_ftruncate, file, size));
}
}

namespace {

template <typename T> T wait(const std::optional<T> &result)
{
    QTimer wake;
    wake.start(1000);
    const QDeadlineTimer deadline(30000);
    while (!result) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (deadline.hasExpired())
            qFatal("the journal did not answer");
    }
    return *result;
}

Journal::Health open(Journal &journal)
{
    std::optional<Journal::Health> result;
    journal.open(u"faults"_s, &journal, [&](Journal::Health health) { result = health; });
    return wait(result);
}

QList<qint64> intend(Journal &journal, const QString &prefix, int count)
{
    QList<Journal::Intention> intentions;
    for (int i = 0; i < count; ++i)
        intentions.append(
            { { { prefix + QString::number(i), {}, BlockScope::Direct }, u"Dina"_s, {}, {}, 1, 2, 3 }, {} });
    std::optional<QList<qint64>> result;
    journal.intend(intentions, &journal, [&](const QList<qint64> &ids, qint64) { result = ids; });
    return wait(result);
}

bool settle(Journal &journal, const QList<qint64> &ids)
{
    QList<Journal::Settlement> settlements;
    for (const qint64 id : ids)
        settlements.append({ id, Journal::Outcome::Done, 200, {}, {} });
    std::optional<bool> result;
    journal.settle(settlements, &journal, [&](bool stored) { result = stored; });
    return wait(result);
}

QList<Journal::Entry> all(Journal &journal)
{
    std::optional<QList<Journal::Entry>> result;
    journal.page({}, 0, 100000, &journal, [&](const QList<Journal::Entry> &entries) { result = entries; });
    return wait(result);
}

} // namespace

/// Bulk work in two goes, on a server that tells the truth.
class BulkStory
{
public:
    static constexpr int people = 24;

    explicit BulkStory(const QString &folder) : m_journal(folder)
    {
        for (int i = 0; i < people; ++i)
            m_server.add(u"u%1"_s.arg(i));
        m_client.setEndpoint(std::get<Endpoint>(Endpoint::parse(m_server.server.address())));
        m_client.setCredentials({ "key", "token", {} });
        ChangeQueue::Timing timing;
        timing.storage = std::chrono::milliseconds(1);
        m_model.queue().setTiming(timing);
        m_model.setJournal(&m_journal);
        QObject::connect(&m_model, &BlockListModel::unblocked, &m_model,
                         [this](const QList<ChangeOutcome> &outcomes) {
                             for (const ChangeOutcome &outcome : outcomes) {
                                 if (outcome.kind == ChangeOutcome::Kind::Done)
                                     m_toldDone.insert(outcome.block.key().blockeeId);
                                 ++m_told;
                             }
                         });
    }

    bool begin()
    {
        open(m_journal);
        m_model.refresh();
        if (!waitUntil([this] { return m_model.totalCount() == people; }))
            return false;
        m_model.unblock(m_model.blocksAt(0, people / 2 - 1));
        m_model.unblock(m_model.blocksAt(people / 2, people - 1));
        return true;
    }

    /// All is told, or what is not waits for the disk.
    bool comesToRest()
    {
        return waitUntil([this] {
            return m_told == people || (m_model.waitsForStorage() && m_model.queue().inFlight() == 0);
        });
    }
    bool ends()
    {
        return waitUntil([this] { return m_told == people; });
    }

    bool waitsForStorage() const { return m_model.waitsForStorage(); }
    int told() const { return m_told; }
    QSet<QString> toldDone() const { return m_toldDone; }
    /// Whom a request was sent for.
    QSet<QString> asked() const
    {
        const QStringList ids = m_server.asked.keys();
        return { ids.cbegin(), ids.cend() };
    }

private:
    ListServer m_server;
    QNetworkAccessManager m_network;
    RestClient m_client{ { &m_network } };
    BlockStatusApi m_api{ m_client };
    Journal m_journal;
    BlockListModel m_model{ m_api };
    QSet<QString> m_toldDone;
    int m_told = 0;
};

/// What the journal acknowledges holds, whatever the disk does.
class TestJournalFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); }

    void everyCallFailsOnce_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("forGood");
        QTest::newRow("I/O error") << EIO << false;
        QTest::newRow("disk full") << ENOSPC << false;
        QTest::newRow("not allowed") << EACCES << false;
        QTest::newRow("I/O errors from then on") << EIO << true;
        QTest::newRow("disk full from then on") << ENOSPC << true;
    }
    void everyCallFailsOnce()
    {
        QFETCH(int, code);
        QFETCH(bool, forGood);
        const int calls = run(code, 0, 0);
        QVERIFY2(calls > 20, qPrintable(QString::number(calls)));
        int lost = 0;
        for (int call = 1; call <= calls; ++call) {
            run(code, call, forGood ? std::numeric_limits<int>::max() : call);
            if (QTest::currentTestFailed()) {
                qWarning("at call %d of %d", call, calls);
                return;
            }
            lost += m_refused;
        }
        QVERIFY(lost > 0); // the faults did reach it
    }

    void everyCallOfAMigrationFailsOnce_data() { everyCallFailsOnce_data(); }
    void everyCallOfAMigrationFailsOnce()
    {
        m_fromVersion1 = true;
        everyCallFailsOnce();
        m_fromVersion1 = false;
    }

    void nothingIsSentOrToldThatIsNotStored_data() { everyCallFailsOnce_data(); }
    void nothingIsSentOrToldThatIsNotStored()
    {
        QFETCH(int, code);
        QFETCH(bool, forGood);
        m_refused = m_waited = m_sent = 0;
        const int calls = tell(code, 0, 0);
        QVERIFY2(calls > 20, qPrintable(QString::number(calls)));
        QCOMPARE(m_sent, BulkStory::people);
        for (int call = 1; call <= calls; ++call) {
            tell(code, call, forGood ? std::numeric_limits<int>::max() : call);
            if (QTest::currentTestFailed()) {
                qWarning("at call %d of %d", call, calls);
                return;
            }
        }
        // The faults did reach both.
        QVERIFY(m_refused > 0);
        QVERIFY(m_waited > 0);
    }

    void itRecoversWhenTheDiskDoes()
    {
        const QTemporaryDir folder;
        Journal journal(folder.filePath(u"journal"_s));
        QCOMPARE(open(journal), Journal::Health::Good);
        QCOMPARE(intend(journal, u"a"_s, 2).size(), 2);
        faults::code = ENOSPC;
        faults::count = 0;
        faults::failFrom = 1;
        faults::failTo = std::numeric_limits<int>::max();
        faults::counting = true;
        QVERIFY(intend(journal, u"b"_s, 2).isEmpty());
        QCOMPARE(journal.health(), Journal::Health::Unwritable);
        faults::counting = false;
        QCOMPARE(intend(journal, u"c"_s, 2).size(), 2);
        QCOMPARE(journal.health(), Journal::Health::Good);
        QCOMPARE(all(journal).size(), 4);
    }

private:
    /// One life of a journal with faults, then one without that looks at what is left. Returns the number of
    /// calls.
    int run(int code, int from, int to)
    {
        const QTemporaryDir folder;
        const QString place = folder.filePath(u"journal"_s);
        {
            Journal before(place);
            open(before);
            m_acknowledged = intend(before, u"old"_s, 3);
            m_settled.clear();
        }
        if (m_fromVersion1)
            makeVersion1(place);
        m_refused = 0;
        faults::code = code;
        faults::count = 0;
        faults::failFrom = from;
        faults::failTo = to;
        faults::counting = true;
        {
            Journal journal(place);
            const Journal::Health health = open(journal);
            if (from == 0)
                [&] { QCOMPARE(health, Journal::Health::Good); }();
            for (int i = 0; i < 4; ++i) {
                const QList<qint64> ids = intend(journal, u"new%1-"_s.arg(i), 40);
                m_refused += ids.isEmpty() ? 1 : 0;
                m_acknowledged += ids;
                if (ids.isEmpty() && journal.health() != Journal::Health::Unwritable)
                    QTest::qFail("refused, and the health does not tell", __FILE__, __LINE__);
                if (!ids.isEmpty() && settle(journal, ids.first(20)))
                    m_settled += ids.first(20);
            }
        }
        faults::counting = false;
        check(place);
        return faults::count;
    }

    static void makeVersion1(const QString &place)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"older"_s);
            database.setDatabaseName(place + "/faults.sqlite"_L1);
            QSqlQuery query(database);
            if (!database.open() || !query.exec(u"ALTER TABLE change DROP COLUMN account"_s)
                || !query.exec(u"PRAGMA user_version = 1"_s))
                qFatal("the older file cannot be made");
        }
        QSqlDatabase::removeDatabase(u"older"_s);
    }

    /// A bulk run with faults, its end without, then one look at what the requests and the words rest on.
    /// Returns the number of calls.
    int tell(int code, int from, int to)
    {
        const QTemporaryDir folder;
        const QString place = folder.filePath(u"journal"_s);
        QSet<QString> asked;
        QSet<QString> toldDone;
        faults::code = code;
        faults::count = 0;
        faults::failFrom = from;
        faults::failTo = to;
        faults::counting = true;
        int calls = 0;
        {
            BulkStory story(place);
            const bool rests = story.begin() && story.comesToRest();
            calls = faults::count;
            m_waited += story.waitsForStorage() ? 1 : 0;
            faults::counting = false;
            const bool ended = rests && story.ends();
            [&] { QVERIFY2(ended, qPrintable(u"%1 told"_s.arg(story.told()))); }();
            asked = story.asked();
            toldDone = story.toldDone();
        }
        m_sent += static_cast<int>(asked.size());
        m_refused += asked.size() < BulkStory::people ? 1 : 0;
        Journal journal(place);
        open(journal);
        QSet<QString> intended;
        QSet<QString> done;
        const QList<Journal::Entry> entries = all(journal);
        for (const Journal::Entry &entry : entries) {
            intended.insert(entry.status.key.blockeeId);
            if (entry.outcome == Journal::Outcome::Done)
                done.insert(entry.status.key.blockeeId);
        }
        [&] {
            QCOMPARE(entries.size(), intended.size());
            QVERIFY2(intended.contains(asked), "sent, and the intention is not stored");
            QVERIFY2(done.contains(toldDone), "told, and the outcome is not stored");
        }();
        return calls;
    }

    void check(const QString &place)
    {
        Journal journal(place);
        QCOMPARE(open(journal), Journal::Health::Good);
        QHash<qint64, Journal::Entry> found;
        const QList<Journal::Entry> entries = all(journal);
        for (const Journal::Entry &entry : entries)
            found.insert(entry.id, entry);
        for (const qint64 id : std::as_const(m_acknowledged))
            QVERIFY2(found.contains(id), "an acknowledged intention is lost");
        for (const qint64 id : std::as_const(m_settled))
            QCOMPARE(found.value(id).outcome, Journal::Outcome::Done);
        QCOMPARE(intend(journal, u"after"_s, 1).size(), 1);
    }

    QList<qint64> m_acknowledged;
    QList<qint64> m_settled;
    int m_refused = 0;
    bool m_fromVersion1 = false;
    int m_waited = 0;
    int m_sent = 0;
};

QTEST_GUILESS_MAIN(TestJournalFaults)
#include "tst_journalfaults.moc"
