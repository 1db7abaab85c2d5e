#include "app/journal/journal.h"

#include "app/api/blockrefs.h"
#include "app/api/blockstatuslist.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace {

BlockStatus person(const QString &id, const QString &nickname = {}, const QString &roomName = {})
{
    BlockStatus status;
    status.key = { id, u"room-of-"_s + id, roomName.isEmpty() ? BlockScope::Direct : BlockScope::Room };
    status.nickname = nickname.isEmpty() ? u"Name of "_s + id : nickname;
    status.avatarUrl = u"https://example.org/a.png"_s;
    status.roomName = roomName;
    status.blockedAtMs = 1628090287649;
    status.updatedAtMs = 1628090287650;
    status.lastSeenMs = 1628095079328;
    return status;
}

/// Calls that wait for their answers.
class Sync
{
public:
    explicit Sync(const QString &folder) : journal(folder) { }

    Journal::Health open(const QString &account = u"abc123"_s)
    {
        std::optional<Journal::Health> result;
        journal.open(account, &journal, [&](Journal::Health health) { result = health; });
        return wait(result);
    }
    QList<qint64> intend(const QList<Journal::Intention> &intentions, qint64 *batch = nullptr)
    {
        std::optional<QList<qint64>> result;
        journal.intend(intentions, &journal, [&](const QList<qint64> &ids, qint64 number) {
            result = ids;
            if (batch)
                *batch = number;
        });
        return wait(result);
    }
    QList<qint64> intendPeople(int count, const QString &prefix = u"user"_s)
    {
        QList<Journal::Intention> intentions;
        for (int i = 0; i < count; ++i)
            intentions.append({ person(prefix + QString::number(i)), Journal::Change::Unblock });
        return intend(intentions);
    }
    bool settle(const QList<Journal::Settlement> &settlements)
    {
        std::optional<bool> result;
        journal.settle(settlements, &journal, [&](bool stored) { result = stored; });
        return wait(result);
    }
    QList<Journal::Entry> unfinished()
    {
        std::optional<QList<Journal::Entry>> result;
        journal.unfinished(&journal, [&](const QList<Journal::Entry> &entries) { result = entries; });
        return wait(result);
    }
    qint64 count(const Journal::Query &query = {})
    {
        std::optional<qint64> result;
        journal.count(query, &journal, [&](qint64 number) { result = number; });
        return wait(result);
    }
    QList<Journal::Entry> page(const Journal::Query &query = {}, qint64 before = 0, int limit = 1000000)
    {
        std::optional<QList<Journal::Entry>> result;
        journal.page(query, before, limit, &journal,
                     [&](const QList<Journal::Entry> &entries) { result = entries; });
        return wait(result);
    }
    bool clear(qint64 before = 0)
    {
        std::optional<bool> result;
        journal.clearHistory(before, &journal, [&](bool ok) { result = ok; });
        return wait(result);
    }

    Journal journal;

private:
    template <typename T> T wait(const std::optional<T> &result)
    {
        QDeadlineTimer deadline(30000);
        QTimer wake;
        wake.start(1000);
        while (!result) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            if (deadline.hasExpired())
                qFatal("the journal did not answer");
        }
        return *result;
    }
};

QStringList ids(const QList<Journal::Entry> &entries)
{
    QStringList result;
    for (const Journal::Entry &entry : entries)
        result.append(entry.status.key.blockeeId);
    return result;
}

/// Looks into a file that no journal has open.
QVariant sql(const QString &path, const QString &statement)
{
    QVariant result;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("cannot open");
        QSqlQuery query(database);
        if (!query.exec(statement))
            qFatal("cannot run");
        if (query.next())
            result = query.value(0);
    }
    QSqlDatabase::removeDatabase(u"look"_s);
    return result;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The journal over real files.
class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"journal/abc123.sqlite"_s);
    }

    void whatIsStoredIsReadBack()
    {
        Sync sync(folder());
        QSignalSpy changed(&sync.journal, &Journal::changed);
        QCOMPARE(sync.journal.health(), Journal::Health::Closed);
        QCOMPARE(sync.open(), Journal::Health::Good);
        QCOMPARE(sync.journal.health(), Journal::Health::Good);
        changed.clear();

        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const BlockStatus dina = person(u"d/d?d#%\u202e"_s, u"Dina \U0001F600 \"x\" 'y'\n"_s);
        const BlockStatus room = person(u"eee"_s, u"愛麗絲"_s, u"Support"_s);
        qint64 batch = 0;
        const QList<qint64> stored =
            sync.intend({ { dina, Journal::Change::Unblock }, { room, Journal::Change::Block } }, &batch);
        QCOMPARE(stored.size(), 2);
        QVERIFY(stored[0] < stored[1]);
        QVERIFY(batch > 0);
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(sync.settle(
            { { stored[1], Journal::Outcome::Failed, 403, u"FORBIDDEN"_s, QString(600, u'x') } }));
        QTRY_COMPARE(changed.count(), 2);
        const qint64 after = QDateTime::currentMSecsSinceEpoch();

        const QList<Journal::Entry> entries = sync.page();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[0].id, stored[1]);
        QCOMPARE(entries[0].batch, batch);
        QCOMPARE(entries[0].status, room);
        QCOMPARE(entries[0].status.key.scope, BlockScope::Room);
        QCOMPARE(entries[0].change, Journal::Change::Block);
        QCOMPARE(entries[0].outcome, Journal::Outcome::Failed);
        QVERIFY(entries[0].askedAtMs >= before && entries[0].askedAtMs <= entries[0].settledAtMs);
        QVERIFY(entries[0].settledAtMs <= after);
        QCOMPARE(entries[0].httpStatus, 403);
        QCOMPARE(entries[0].code, u"FORBIDDEN"_s);
        QCOMPARE(entries[0].message, QString(500, u'x'));
        QCOMPARE(entries[1].id, stored[0]);
        QCOMPARE(entries[1].batch, batch);
        QCOMPARE(entries[1].status, dina);
        QCOMPARE(entries[1].outcome, Journal::Outcome::Pending);
        QCOMPARE(entries[1].settledAtMs, 0);

        qint64 second = 0;
        sync.intend({ { person(u"f"_s), Journal::Change::Unblock } }, &second);
        QVERIFY(second != batch);
    }

    // Else a list that is shown no more stays in memory until somebody asks for something else.
    void nothingIsHeldThatIsStored()
    {
        Sync sync(folder());
        sync.open();
        auto list = std::make_shared<BlockStatusList>();
        QVERIFY(list->append(person(u"a"_s)));
        const std::weak_ptr<const BlockStatusList> held = list;
        BlockRefs blocks(BlockRef{ std::move(list), 0 });
        bool stored = false;
        sync.journal.intend(blocks, Journal::Change::Unblock, &sync.journal,
                            [&](const QList<qint64> &ids, qint64) { stored = ids.size() == 1; });
        blocks = {};
        QTRY_VERIFY(stored);
        QTRY_VERIFY(held.expired());
    }

    void anUnknownIdIsNotStored()
    {
        Sync sync(folder());
        sync.open();
        const QList<qint64> stored = sync.intendPeople(1);
        QVERIFY(!sync.settle({ { stored[0] + 1, Journal::Outcome::Done, 200, {}, {} } }));
        QVERIFY(sync.settle({ { stored[0], Journal::Outcome::Done, 200, {}, {} } }));
    }

    void filesArePrivate()
    {
#ifdef Q_OS_UNIX
        const mode_t old = umask(0);
        Sync sync(folder());
        QCOMPARE(sync.open(), Journal::Health::Good);
        sync.intendPeople(1);
        umask(old);
        const auto mode = [](const QString &path) {
            struct stat info = {};
            return ::stat(qPrintable(path), &info) == 0 ? info.st_mode & 07777U : 0U;
        };
        QCOMPARE(mode(folder()), 0700U);
        QCOMPARE(mode(m_path), 0600U);
        QCOMPARE(mode(m_path + "-wal"_L1), 0600U);
        QCOMPARE(mode(m_path + "-shm"_L1), 0600U);
#else
        QSKIP("POSIX modes");
#endif
    }

    void answersComeInTheOrderOfTheCalls()
    {
        Sync sync(folder());
        QList<int> order; // of what is written
        QList<int> readOrder;
        sync.journal.open(u"abc123"_s, this, [&](Journal::Health) { order.append(0); });
        QVERIFY(order.isEmpty()); // never from within the call
        int expected = 1;
        int expectedRead = 0;
        for (int i = 0; i < 50; ++i) {
            sync.journal.intend({ { person(u"a"_s), Journal::Change::Unblock } }, this,
                                [&order, n = expected++](const QList<qint64> &, qint64) { order.append(n); });
            sync.journal.settle({}, this, [&order, n = expected++](bool) { order.append(n); });
            sync.journal.count({}, this, [&readOrder, n = expectedRead++](qint64) { readOrder.append(n); });
            sync.journal.page(
                {}, 0, 3, this,
                [&readOrder, n = expectedRead++](const QList<Journal::Entry> &) { readOrder.append(n); });
        }
        QTRY_COMPARE(order.size(), expected);
        QTRY_COMPARE(readOrder.size(), expectedRead);
        QVERIFY(std::is_sorted(order.cbegin(), order.cend()));
        QVERIFY(std::is_sorted(readOrder.cbegin(), readOrder.cend()));
        QCOMPARE(sync.count(), 50);
    }

    void aDeadContextIsNotCalled()
    {
        Sync sync(folder());
        sync.open();
        bool called = false;
        auto context = std::make_unique<QObject>();
        sync.journal.intend({ { person(u"a"_s), Journal::Change::Unblock } }, context.get(),
                            [&](const QList<qint64> &, qint64) { called = true; });
        context.reset();
        QCOMPARE(sync.count(), 1); // stored all the same
        QVERIFY(!called);
    }

    void aHandlerMayDeleteTheJournal()
    {
        auto journal = std::make_unique<Journal>(folder());
        journal->open(u"abc123"_s, this, {});
        journal->intend({ { person(u"a"_s), Journal::Change::Unblock } }, this,
                        [&](const QList<qint64> &, qint64) { journal.reset(); });
        journal->count({}, this, [](qint64) { QFAIL("called after the end"); });
        QTRY_VERIFY(!journal);
    }

    void theDestructorCommitsWhatWasAsked()
    {
        {
            Journal journal(folder());
            journal.open(u"abc123"_s, this, {});
            for (int i = 0; i < 100; ++i)
                journal.intend({ { person(QString::number(i)), Journal::Change::Unblock } }, this, {});
        }
        Sync sync(folder());
        sync.open();
        QCOMPARE(sync.count(), 100);
    }

    void nothingIsStoredWhileNothingIsOpen()
    {
        Sync sync(folder());
        QVERIFY(sync.intendPeople(1).isEmpty());
        QVERIFY(!sync.settle({ { 1, Journal::Outcome::Done, 200, {}, {} } }));
        QCOMPARE(sync.count(), 0);
        QVERIFY(sync.page().isEmpty());
        QVERIFY(sync.unfinished().isEmpty());
        QVERIFY(!sync.clear());
        sync.open();
        sync.journal.close();
        QCOMPARE(sync.journal.health(), Journal::Health::Closed);
        QVERIFY(sync.intendPeople(1).isEmpty());
        QCOMPARE(sync.journal.health(), Journal::Health::Closed);
    }

    void eachAccountHasItsFile()
    {
        Sync sync(folder());
        sync.open(u"one"_s);
        sync.intendPeople(2);
        QCOMPARE(sync.open(u"two"_s), Journal::Health::Good);
        QCOMPARE(sync.count(), 0);
        sync.open(u"one"_s);
        QCOMPARE(sync.count(), 2);
        QCOMPARE(sync.open(u"../one"_s), Journal::Health::Unwritable);
        QCOMPARE(sync.open(QString()), Journal::Health::Unwritable);
    }

    void deletingAnAccountsHistoryLeavesNothingOfIt()
    {
        Sync sync(folder());
        sync.open(u"one"_s);
        sync.intendPeople(2);
        sync.open(u"two"_s);
        sync.intendPeople(3);
        const auto remove = [&](const QString &account) {
            std::optional<bool> removed;
            sync.journal.deleteHistory(account, &sync.journal, [&](bool ok) { removed = ok; });
            [&] { QTRY_VERIFY(removed); }();
            return removed.value_or(false);
        };
        const auto files = [this] {
            return QDir(folder()).entryList(QDir::Files | QDir::Hidden).filter(u"one"_s);
        };
        QVERIFY(!files().isEmpty());
        QVERIFY(remove(u"one"_s));
        QCOMPARE(files(), QStringList());
        QCOMPARE(sync.count(), 3);
        QVERIFY(remove(u"one"_s)); // nothing is left to delete
        QVERIFY(remove(u"two"_s)); // it is open
        QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden), QStringList());
        QCOMPARE(sync.journal.health(), Journal::Health::Closed);
        QVERIFY(!remove(u"../one"_s));
        QVERIFY(!remove(u"*"_s));
        Sync other(folder());
        other.open(u"one"_s);
        QVERIFY(!remove(u"one"_s)); // another has it
        QCOMPARE(other.intendPeople(1).size(), 1);
    }

    void unfinishedAreThoseOfEarlierRuns()
    {
        {
            Sync sync(folder());
            sync.open();
            const QList<qint64> stored = sync.intendPeople(5);
            sync.settle({ { stored[0], Journal::Outcome::Done, 200, {}, {} },
                          { stored[1], Journal::Outcome::AlreadySo, 404, {}, {} },
                          { stored[3], Journal::Outcome::Cancelled, 0, {}, {} } });
            QVERIFY(sync.unfinished().isEmpty()); // this run still works on them
        }
        Sync sync(folder());
        sync.open();
        sync.intendPeople(1, u"new"_s);
        const QList<Journal::Entry> entries = sync.unfinished();
        QCOMPARE(ids(entries), QStringList({ u"user2"_s, u"user4"_s })); // in the order asked
        sync.settle({ { entries[0].id, Journal::Outcome::Done, 0, {}, {} } });
        QCOMPARE(ids(sync.unfinished()), QStringList({ u"user4"_s }));
    }

    void corruptFilesAreSetAside_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("garbage") << QByteArray("garbage");
        QTest::newRow("truncated") << QByteArray("truncated");
        QTest::newRow("pages of noise") << QByteArray("noise");
        QTest::newRow("flipped header") << QByteArray("header");
        QTest::newRow("search index") << QByteArray("index");
        QTest::newRow("another program's") << QByteArray("foreign");
    }
    void corruptFilesAreSetAside()
    {
        QFETCH(QByteArray, kind);
        {
            Sync sync(folder());
            sync.open();
            sync.intendPeople(2000);
        }
        QVERIFY(QFile::exists(m_path));
        QByteArray bytes = read(m_path);
        QVERIFY(bytes.size() > 100000);
        QRandomGenerator random(7);
        if (kind == "garbage") {
            std::generate(bytes.begin(), bytes.end(), [&] { return char(random.bounded(256)); });
        } else if (kind == "truncated") {
            bytes.truncate(bytes.size() / 3);
        } else if (kind == "noise") {
            std::generate(bytes.begin() + 4096, bytes.begin() + 100000,
                          [&] { return char(random.bounded(256)); });
        } else if (kind == "header") {
            for (int i = 0; i < 100; i += 3)
                bytes[i] = char(bytes[i] ^ 0x40);
        }
        if (kind == "foreign")
            sql(m_path, u"PRAGMA application_id = 99"_s);
        else if (kind == "index")
            sql(m_path, u"DELETE FROM search_data"_s);
        else
            write(m_path, bytes);
        bytes = read(m_path);

        Sync sync(folder());
        QCOMPARE(sync.open(), Journal::Health::ReplacedCorrupt);
        const QString aside = sync.journal.setAsideAs();
        QVERIFY2(aside.startsWith(m_path + ".corrupt-"_L1), qPrintable(aside));
        QVERIFY(kind == "index" || kind == "foreign" || read(aside) == bytes);
        QCOMPARE(sync.count(), 0);
        QCOMPARE(sync.intendPeople(3).size(), 3);
        QCOMPARE(sync.journal.health(), Journal::Health::ReplacedCorrupt);
        QCOMPARE(sync.open(), Journal::Health::Good);
        QCOMPARE(sync.count(), 3);
    }

    void flippedBytesNeverCrash()
    {
        {
            Sync sync(folder());
            sync.open();
            sync.intendPeople(300);
        }
        const QByteArray good = read(m_path);
        QRandomGenerator random(11);
        for (int round = 0; round < 60; ++round) {
            QByteArray bytes = good;
            for (int i = 0; i < 1 + round; ++i) {
                const qsizetype at = random.bounded(int(bytes.size()));
                bytes[at] = char(random.bounded(256));
            }
            write(m_path, bytes);
            QFile::remove(m_path + "-wal"_L1);
            QFile::remove(m_path + "-shm"_L1);
            Sync sync(folder());
            const Journal::Health health = sync.open();
            const QList<qint64> stored = sync.intendPeople(2);
            sync.page();
            sync.count({ .text = u"user"_s });
            // What is acknowledged is there.
            if (!stored.isEmpty()) {
                QCOMPARE(sync.page({}, 0, 1).value(0).id, stored.last());
                QVERIFY(sync.settle({ { stored[0], Journal::Outcome::Done, 200, {}, {} } }));
            } else {
                QVERIFY(health != Journal::Health::ReplacedCorrupt);
                QVERIFY(sync.journal.health() != Journal::Health::Good);
            }
        }
    }

    void aDamagedSearchIndexIsMadeAnew()
    {
        {
            Sync sync(folder());
            sync.open();
            sync.intendPeople(20);
        }
        sql(m_path, u"UPDATE search_data SET block = x'00112233445566778899' WHERE id <> 10"_s);
        Sync sync(folder());
        QCOMPARE(sync.open(), Journal::Health::Good);
        QCOMPARE(sync.intendPeople(1, u"extra"_s).size(), 1);
        QCOMPARE(sync.journal.health(), Journal::Health::Good);
        QCOMPARE(sync.count({ .text = u"user"_s }), 20);
        QCOMPARE(sync.count({ .text = u"extra"_s }), 1);
    }

    void aSearchMendsADamagedIndex()
    {
        {
            Sync sync(folder());
            sync.open();
            sync.intendPeople(20);
        }
        sql(m_path, u"UPDATE search_data SET block = x'00112233445566778899' WHERE id <> 10"_s);
        Sync sync(folder());
        QCOMPARE(sync.open(), Journal::Health::Good);
        QCOMPARE(sync.count({ .text = u"user"_s }), 20);
        QCOMPARE(sync.page({ .text = u"user1"_s }).size(), 11);
        QCOMPARE(sync.journal.health(), Journal::Health::Good);
    }

    void aNewerVersionIsReadOnly()
    {
        {
            Sync sync(folder());
            sync.open();
            sync.intendPeople(4);
        }
        sql(m_path, u"PRAGMA user_version = 3"_s);
        Sync sync(folder());
        QCOMPARE(sync.open(), Journal::Health::ReadOnlyNewer);
        QCOMPARE(sync.count(), 4);
        QCOMPARE(sync.page({ .text = u"user3"_s }).size(), 1);
        QVERIFY(sync.intendPeople(1).isEmpty());
        QVERIFY(!sync.settle({ { 1, Journal::Outcome::Done, 200, {}, {} } }));
        QVERIFY(!sync.clear());
        QCOMPARE(sync.journal.health(), Journal::Health::ReadOnlyNewer);
        sync.journal.close();
        QCOMPARE(sync.count(), 0);
        QCOMPARE(sql(m_path, u"PRAGMA user_version"_s).toInt(), 3);
        QCOMPARE(sql(m_path, u"SELECT count(*) FROM change"_s).toInt(), 4);
    }

    void anOlderVersionIsMigrated()
    {
        {
            Sync sync(folder());
            sync.open();
            sync.intendPeople(4);
        }
        sql(m_path, u"ALTER TABLE change DROP COLUMN account"_s);
        sql(m_path, u"PRAGMA user_version = 1"_s);
        Sync sync(folder());
        QCOMPARE(sync.open(), Journal::Health::Good);
        QCOMPARE(sync.intendPeople(1, u"new"_s).size(), 1);
        const QList<Journal::Entry> entries = sync.page();
        QCOMPARE(ids(entries), QStringList({ u"new0"_s, u"user3"_s, u"user2"_s, u"user1"_s, u"user0"_s }));
        for (const Journal::Entry &entry : entries)
            QCOMPARE(entry.account, u"abc123"_s);
        sync.journal.close();
        sync.count();
        QCOMPARE(sql(m_path, u"PRAGMA user_version"_s).toInt(), 2);
    }

    void aFailedMigrationChangesNothing()
    {
        {
            Sync sync(folder());
            sync.open();
            sync.intendPeople(4);
        }
        sql(m_path, u"PRAGMA user_version = 1"_s); // and the column of version 2 is there: the step fails
        const QVariant schema = sql(m_path, u"PRAGMA schema_version"_s);
        {
            Sync sync(folder());
            QCOMPARE(sync.open(), Journal::Health::Unwritable);
            QVERIFY(sync.intendPeople(1).isEmpty());
        }
        QCOMPARE(sql(m_path, u"PRAGMA user_version"_s).toInt(), 1);
        QCOMPARE(sql(m_path, u"PRAGMA schema_version"_s), schema);
        QCOMPARE(sql(m_path, u"SELECT count(*) FROM change"_s).toInt(), 4);
        sql(m_path, u"ALTER TABLE change DROP COLUMN account"_s);
        Sync sync(folder());
        QCOMPARE(sync.open(), Journal::Health::Good);
        QCOMPARE(sync.count(), 4);
    }

    void readingHoldsNothingUp()
    {
        Sync sync(folder());
        sync.open();
        for (int i = 0; i < 5; ++i)
            QCOMPARE(sync.intendPeople(10000, u"p%1-"_s.arg(i)).size(), 10000);
        QTRY_COMPARE(sync.count({ .text = u"name of p"_s }), 50000); // all of them are indexed
        QString order;
        constexpr int reads = 20;
        for (int i = 0; i < reads; ++i) // too short for the index: each looks at every row
            sync.journal.count({ .text = u"zz"_s }, &sync.journal, [&](qint64) { order += u'r'; });
        sync.journal.intend({ { person(u"now"_s), {} } }, &sync.journal,
                            [&](const QList<qint64> &, qint64) { order += u'W'; });
        // What is stored before a read is asked for is seen by it.
        qint64 found = 0;
        sync.journal.count({ .text = u"now"_s }, &sync.journal, [&](qint64 count) { found = count; });
        QTRY_COMPARE(found, 1);
        QVERIFY2(order.indexOf(u'W') < order.size() - 1, qPrintable(order));
        QCOMPARE(order.count(u'r'), reads);
    }

    void whatIsNoRegularFileIsRefused_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QString>("kind");
        for (const QString &suffix : { QString(), u"-wal"_s, u"-shm"_s }) {
            for (const QString &kind : { u"folder"_s, u"link"_s, u"pipe"_s })
                QTest::newRow(qPrintable(kind + suffix)) << suffix << kind;
        }
    }
    void whatIsNoRegularFileIsRefused()
    {
        QFETCH(QString, suffix);
        QFETCH(QString, kind);
        QVERIFY(QDir().mkpath(folder()));
        const QString target = m_folder->filePath(u"elsewhere"_s);
        if (kind == "folder"_L1)
            QVERIFY(QDir().mkpath(m_path + suffix));
        else if (kind == "link"_L1)
            QVERIFY(QFile::link(target, m_path + suffix));
        else
#ifdef Q_OS_UNIX
            QCOMPARE(::mkfifo(qPrintable(m_path + suffix), 0600), 0);
#else
            QSKIP("no named pipes in folders");
#endif
        Sync sync(folder());
        QCOMPARE(sync.open(), Journal::Health::Unwritable);
        QVERIFY(sync.intendPeople(1).isEmpty());
        QVERIFY(!sync.settle({ { 1, Journal::Outcome::Done, 200, {}, {} } }));
        QVERIFY(!QFile::exists(target));
    }

    void aFolderThatCannotBeMadeIsUnwritable()
    {
        write(folder(), "a file stands here");
        Sync sync(folder());
        QCOMPARE(sync.open(), Journal::Health::Unwritable);
        QVERIFY(sync.intendPeople(1).isEmpty());
    }

    void aFileHasOneWriter()
    {
        auto first = std::make_unique<Sync>(folder());
        QCOMPARE(first->open(), Journal::Health::Good);
        Sync second(folder());
        QCOMPARE(second.open(), Journal::Health::InUse);
        QVERIFY(second.intendPeople(1).isEmpty());
        QCOMPARE(first->intendPeople(1).size(), 1);
        first.reset();
        QTRY_COMPARE(second.intendPeople(1).size(), 1);
        QCOMPARE(second.journal.health(), Journal::Health::Good);
    }

    void aLockedFileFailsSoonAndRecovers_data()
    {
        QTest::addColumn<QString>("lock");
        QTest::newRow("another writes") << u"BEGIN IMMEDIATE"_s;
        QTest::newRow("another holds it") << u"BEGIN EXCLUSIVE"_s;
    }
    void aLockedFileFailsSoonAndRecovers()
    {
        QFETCH(QString, lock);
        Sync sync(folder());
        sync.open();
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(m_path);
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec(lock));
            QElapsedTimer timer;
            timer.start();
            QVERIFY(sync.intendPeople(1).isEmpty());
            QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
            QCOMPARE(sync.journal.health(), Journal::Health::InUse);
            QVERIFY(query.exec(u"ROLLBACK"_s));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        QSignalSpy healthChanged(&sync.journal, &Journal::healthChanged);
        QCOMPARE(sync.intendPeople(1).size(), 1);
        QCOMPARE(sync.journal.health(), Journal::Health::Good);
        QCOMPARE(healthChanged.count(), 1);
    }

    void aFileThatIsHeldFromTheStartIsOpenedLater()
    {
        {
            Sync sync(folder());
            sync.open();
            sync.intendPeople(1);
        }
        auto sync = std::make_unique<Sync>(folder());
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(m_path);
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec(u"PRAGMA locking_mode=EXCLUSIVE"_s)); // nobody else may even read
            QVERIFY(query.exec(u"BEGIN EXCLUSIVE"_s));
            QCOMPARE(sync->open(), Journal::Health::InUse);
            QVERIFY(sync->intendPeople(1).isEmpty());
            QCOMPARE(sync->journal.health(), Journal::Health::InUse);
            QVERIFY(query.exec(u"ROLLBACK"_s));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        QTRY_COMPARE(sync->intendPeople(1).size(), 1);
        QCOMPARE(sync->journal.health(), Journal::Health::Good);
        QVERIFY(sync->count() > 1);
    }

    void filtersWorkTogether()
    {
        Sync sync(folder());
        sync.open();
        qint64 first = 0;
        qint64 second = 0;
        const QList<qint64> a =
            sync.intend({ { person(u"a"_s, u"Dina"_s), {} }, { person(u"b"_s, u"Cathy"_s), {} } }, &first);
        QTest::qWait(2);
        const qint64 between = QDateTime::currentMSecsSinceEpoch();
        const QList<qint64> b = sync.intend({ { person(u"c"_s, u"Dina"_s), {} },
                                              { person(u"d"_s, u"Dina"_s), {} },
                                              { person(u"e"_s, u"Eve"_s), {} } },
                                            &second);
        QVERIFY(sync.settle({ { a[0], Journal::Outcome::Done, 200, {}, {} },
                              { b[0], Journal::Outcome::Done, 200, {}, {} },
                              { b[1], Journal::Outcome::Failed, 500, {}, {} } }));
        const qint64 end = QDateTime::currentMSecsSinceEpoch() + 1;

        using Query = Journal::Query;
        const QList<std::pair<Query, QString>> cases{
            { {}, u"edcba"_s },
            { { .batch = first }, u"ba"_s },
            { { .batch = 999 }, u""_s },
            { { .outcome = Journal::Outcome::Done }, u"ca"_s },
            { { .outcome = Journal::Outcome::Pending }, u"eb"_s },
            { { .outcome = Journal::Outcome::Cancelled }, u""_s },
            { { .fromMs = between }, u"edc"_s },
            { { .toMs = between }, u"ba"_s },
            { { .fromMs = between, .toMs = end }, u"edc"_s },
            { { .fromMs = end }, u""_s },
            { { .text = u"dina"_s }, u"dca"_s },
            { { .text = u"DI"_s }, u"dca"_s },
            { { .text = u"dina"_s, .outcome = Journal::Outcome::Done }, u"ca"_s },
            { { .text = u"dina"_s, .outcome = Journal::Outcome::Done, .batch = second }, u"c"_s },
            { { .text = u"i"_s,
                .outcome = Journal::Outcome::Failed,
                .batch = second,
                .fromMs = between,
                .toMs = end },
              u"d"_s },
            { { .text = u"dina"_s, .toMs = between }, u"a"_s },
        };
        for (const auto &[query, expected] : cases) {
            QCOMPARE(ids(sync.page(query)).join(QString()), expected);
            QCOMPARE(sync.count(query), expected.size());
        }
        QCOMPARE(ids(sync.page({}, b[1], 2)).join(QString()), u"cb"_s);
        QCOMPARE(ids(sync.page({ .text = u"dina"_s }, b[1], 2)).join(QString()), u"ca"_s);
    }

    void searchFindsWhatAPlainSearchFinds()
    {
        // Against a reference that looks at every row.
        const QStringList words{ u"Dina"_s,   u"CATHY"_s,  u"王小明"_s,  u"佐藤花子"_s,
                                 u"김민준"_s, u"José"_s,   u"straße"_s,  u"ΣΊΣΥΦΟΣ"_s,
                                 u"a\"b"_s,   u"100%_*"_s, u"x' OR 1"_s, u"\U0001F600\U0001F601"_s };
        QRandomGenerator random(3);
        QList<Journal::Intention> intentions;
        for (int i = 0; i < 800; ++i) {
            const auto word = [&] { return words[random.bounded(int(words.size()))]; };
            intentions.append(
                { person(u"Id%1"_s.arg(i), word() + u' ' + word(), i % 3 ? QString() : word()), {} });
        }
        Sync sync(folder());
        sync.open();
        QCOMPARE(sync.intend(intentions).size(), 800);

        QStringList terms{ u"dina"_s,    u"小明"_s,       u"王小"_s, u"明"_s,        u"花子"_s,
                           u"STRASSE"_s, u"σίσυφος"_s,    u"a\"b"_s, u"\""_s,        u"%_"_s,
                           u"' OR"_s,    u"\U0001F600"_s, u"id79"_s, u"ID7"_s,       u"nobody"_s,
                           u" "_s,       u"*"_s,          u"AND"_s,  u"NEAR(a b)"_s, u"folded:dina"_s,
                           u"-dina"_s,   u"a d"_s,        u"é"_s,    u"E\u0301"_s };
        for (int i = 0; i < 150; ++i) {
            const QString name = intentions[random.bounded(800)].status.nickname;
            const int start = random.bounded(int(name.size()));
            terms.append(name.mid(start, 1 + random.bounded(6)));
        }
        for (const QString &term : std::as_const(terms)) {
            if (!term.isValidUtf16())
                continue;
            QStringList expected;
            const QString folded = term.toCaseFolded();
            for (const Journal::Intention &intention : std::as_const(intentions)) {
                const BlockStatus &s = intention.status;
                if (s.nickname.toCaseFolded().contains(folded)
                    || s.key.blockeeId.toCaseFolded().contains(folded)
                    || s.roomName.toCaseFolded().contains(folded))
                    expected.prepend(s.key.blockeeId);
            }
            QVERIFY2(ids(sync.page({ .text = term })) == expected, qPrintable(term));
            QCOMPARE(sync.count({ .text = term }), expected.size());
        }
    }

    void aBigBatchIsFoundAsSoonAsItsRowsAreIndexed()
    {
        Sync sync(folder());
        sync.open();
        QCOMPARE(sync.intendPeople(12'000).size(), 12'000);
        const QSignalSpy changed(&sync.journal, &Journal::changed);
        QTRY_COMPARE(sync.count({ .text = u"name of user"_s }), 12'000);
        QTRY_VERIFY(!changed.isEmpty()); // whoever shows what was found looks again
    }

    void indexingGoesOnAfterTheFileWasHeldByAnother()
    {
        Sync sync(folder());
        sync.open();
        QList<Journal::Intention> intentions;
        for (int i = 0; i < 1000; ++i)
            intentions.append({ person(u"user%1"_s.arg(i)), Journal::Change::Unblock });
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(m_path);
            QVERIFY(other.open());
            QSqlQuery query(other);
            QList<qint64> stored;
            bool held = false;
            sync.journal.intend(intentions, &sync.journal, [&](const QList<qint64> &ids, qint64) {
                held = query.exec(u"BEGIN IMMEDIATE"_s);
                stored = ids;
            });
            QTRY_COMPARE(stored.size(), 1000);
            QVERIFY(held);
            QTRY_COMPARE(sync.journal.health(), Journal::Health::InUse);
            QVERIFY(sync.count({ .text = u"name of user"_s }) < 1000);
            QVERIFY(query.exec(u"ROLLBACK"_s));
            QVERIFY(sync.settle({ { stored[0], Journal::Outcome::Done, 200, {}, {} } }));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        QTRY_COMPARE(sync.count({ .text = u"name of user"_s }), 1000);
    }

    void whatWasStoredButNotIndexedIsFoundAfterTheNextStart()
    {
        {
            Sync sync(folder());
            sync.open();
            QCOMPARE(sync.intendPeople(6'000).size(), 6'000);
            QTRY_COMPARE(sync.count({ .text = u"name of user"_s }), 6'000);
        }
        sql(m_path, u"DELETE FROM search WHERE rowid > 100"_s); // as if the program had been killed there
        Sync sync(folder());
        sync.open();
        QCOMPARE(sync.intendPeople(1, u"extra"_s).size(), 1);
        QTRY_COMPARE(sync.count({ .text = u"name of user"_s }), 6'000);
        QTRY_COMPARE(sync.count({ .text = u"extra"_s }), 1);
    }

    void oddTextIsKept_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("NUL") << u"a\0b"_s;
        QTest::newRow("half a pair") << QString(QChar(0xd83d)) + u"abc"_s;
        QTest::newRow("halves turned") << QString(QChar(0xde00)) + QChar(0xd83d) + u"abc"_s;
        QTest::newRow("unit separator") << u"\x1f\x1f"_s;
        QTest::newRow("long") << QString(20000, u'漢');
    }
    void oddTextIsKept()
    {
        QFETCH(QString, text);
        Sync sync(folder());
        sync.open();
        BlockStatus status = person(u"id"_s);
        status.nickname = text;
        QCOMPARE(sync.intend({ { status, {} } }).size(), 1);
        QCOMPARE(sync.page()[0].status.nickname, QString::fromUtf8(text.left(1000).toUtf8()));
        QVERIFY(sync.settle({ { 1, Journal::Outcome::Failed, 0, text, text } }));
        sync.count({ .text = text });
        QCOMPARE(sync.journal.health(), Journal::Health::Good);
        QCOMPARE(sync.count({ .text = u"id"_s }), 1);
    }

    void pagesCoverFiftyThousandRows()
    {
        Sync sync(folder());
        sync.open();
        for (int i = 0; i < 5; ++i)
            QCOMPARE(sync.intendPeople(10000, u"p%1-"_s.arg(i)).size(), 10000);
        QCOMPARE(sync.count(), 50000);
        QTRY_COMPARE(sync.count({ .text = u"name of p"_s }), 50000);
        for (const Journal::Query &query : { Journal::Query{}, Journal::Query{ .text = u"name of p"_s } }) {
            qint64 before = 0;
            qint64 seen = 0;
            while (true) {
                const QList<Journal::Entry> page = sync.page(query, before, 256);
                if (page.isEmpty())
                    break;
                for (const Journal::Entry &entry : page) {
                    QVERIFY(before == 0 || entry.id < before);
                    before = entry.id;
                    ++seen;
                }
            }
            QCOMPARE(seen, 50000);
        }
    }

    void clearKeepsWhatIsPending_data()
    {
        QTest::addColumn<int>("settled");
        QTest::newRow("few") << 10;
        QTest::newRow("most") << 90;
        QTest::newRow("all") << 100;
    }
    void clearKeepsWhatIsPending()
    {
        QFETCH(int, settled);
        Sync sync(folder());
        sync.open();
        const QList<qint64> stored = sync.intendPeople(100);
        QList<Journal::Settlement> settlements;
        for (int i = 0; i < settled; ++i)
            settlements.append({ stored[i], Journal::Outcome::Done, 200, {}, {} });
        sync.settle(settlements);
        QVERIFY(sync.clear());
        QCOMPARE(sync.count(), 100 - settled);
        QCOMPARE(sync.count({ .text = u"name of"_s }), 100 - settled);
        QCOMPARE(sync.count({ .outcome = Journal::Outcome::Pending }), 100 - settled);
        const QList<qint64> more = sync.intendPeople(1, u"more"_s);
        QVERIFY(more.value(0) > stored.last()); // numbers are never used twice
    }

    void clearOnlyBeforeADay()
    {
        Sync sync(folder());
        sync.open();
        const QList<qint64> old = sync.intendPeople(3, u"old"_s);
        QTest::qWait(2);
        const qint64 between = QDateTime::currentMSecsSinceEpoch();
        const QList<qint64> recent = sync.intendPeople(3, u"recent"_s);
        for (const qint64 id : old + recent)
            sync.settle({ { id, Journal::Outcome::Done, 200, {}, {} } });
        QVERIFY(sync.clear(between));
        QCOMPARE(ids(sync.page()), QStringList({ u"recent2"_s, u"recent1"_s, u"recent0"_s }));
    }

    void theFileIsRewrittenOnlyWhenMuchWasFreed()
    {
        // VACUUM counts the schema's version up.
        const auto rewritten = [this](int settled) {
            Sync sync(folder());
            sync.open();
            const QList<qint64> stored = sync.intendPeople(settled);
            QList<Journal::Settlement> settlements;
            for (const qint64 id : stored)
                settlements.append({ id, Journal::Outcome::Done, 200, {}, {} });
            if (!settlements.isEmpty())
                sync.settle(settlements);
            sync.journal.close();
            sync.count();
            const QVariant before = sql(m_path, u"PRAGMA schema_version"_s);
            sync.open();
            QCOMPARE(sync.clear(), true);
            sync.journal.close();
            sync.count();
            m_rewritten = sql(m_path, u"PRAGMA schema_version"_s) != before;
        };
        {
            Sync sync(folder());
            sync.open();
            sync.intendPeople(2000, u"pending"_s);
        }
        rewritten(0);
        QVERIFY(!m_rewritten);
        rewritten(20);
        QVERIFY(!m_rewritten);
        rewritten(9000);
        QVERIFY(m_rewritten);
        Sync sync(folder());
        sync.open();
        QCOMPARE(sync.count(), 2000);
    }

    void whatIsClearedIsGoneFromTheFile()
    {
        Sync sync(folder());
        sync.open();
        const QList<qint64> stored = sync.intend({ { person(u"veryprivateid"_s, u"SECRETNAME"_s), {} } });
        sync.settle({ { stored[0], Journal::Outcome::Done, 200, {}, {} } });
        QVERIFY(sync.clear());
        sync.journal.close();
        sync.count();
        const QByteArray bytes = (read(m_path) + read(m_path + "-wal"_L1)).toLower();
        QVERIFY(!bytes.isEmpty());
        QVERIFY(!bytes.contains("veryprivateid"));
        QVERIFY(!bytes.contains("secretname"));
    }

    void killedWritersLoseNothingAcknowledged()
    {
        QRandomGenerator random(5);
        QVERIFY(QDir().mkpath(folder()));
        int acknowledged = 0;
        for (int round = 0; round < 25; ++round) {
            const QString place = m_folder->filePath(u"crash%1"_s.arg(round));
            QProcess writer;
            writer.start(QCoreApplication::applicationDirPath() + "/journal_writer"_L1, { place });
            QVERIFY(writer.waitForReadyRead(10000));
            QTest::qWait(random.bounded(60));
            writer.kill();
            QVERIFY(writer.waitForFinished());
            QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
            QHash<qint64, QString> intended;
            QSet<qint64> settled;
            QList<QByteArray> lines = writer.readAllStandardOutput().split('\n');
            lines.removeLast(); // cut off by the kill, or empty
            for (const QByteArray &line : std::as_const(lines)) {
                const QList<QByteArray> words = line.split(' ');
                if (words[0] == "I")
                    intended.insert(words[1].toLongLong(), QString::fromUtf8(words[2]));
                else
                    settled.insert(words[1].toLongLong());
            }
            acknowledged += int(lines.size());

            Sync sync(place);
            QCOMPARE(sync.open(u"crash"_s), Journal::Health::Good);
            QHash<qint64, Journal::Entry> found;
            const QList<Journal::Entry> stored = sync.page();
            for (const Journal::Entry &entry : stored)
                found.insert(entry.id, entry);
            for (auto it = intended.cbegin(); it != intended.cend(); ++it)
                QCOMPARE(found.value(it.key()).status.key.blockeeId, it.value());
            for (const qint64 id : std::as_const(settled))
                QCOMPARE(found.value(id).outcome, Journal::Outcome::Done);
            // The others are known to be unfinished.
            const QList<Journal::Entry> unfinished = sync.unfinished();
            QCOMPARE(unfinished.size(),
                     std::count_if(found.cbegin(), found.cend(), [](const Journal::Entry &e) {
                         return e.outcome == Journal::Outcome::Pending;
                     }));
        }
        QVERIFY2(acknowledged > 500, qPrintable(QString::number(acknowledged)));
    }

private:
    QString folder() const
    {
        return m_folder->filePath(u"journal"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    bool m_rewritten = false;
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
