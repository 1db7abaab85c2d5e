#include "app/model/listcache.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QtEndian>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

constexpr auto account = "0123456789abcdef0123456789abcdef"_L1;

BlockStatusListPtr smallList()
{
    auto list = std::make_shared<BlockStatusList>();
    list->append({ .blockeeId = "ddd",
                   .nickname = "Dina",
                   .avatarUrl = "http://127.0.0.1/ddd.png",
                   .roomId = "8ab6c2",
                   .roomName = {},
                   .scope = BlockScope::Direct,
                   .blockedAtMs = 1'628'090'287'649,
                   .lastSeenMs = 1'628'095'079'328 });
    list->append({ .blockeeId = "ddd",
                   .nickname = "Dina",
                   .avatarUrl = {},
                   .roomId = "room/1",
                   .roomName = "讀書會",
                   .scope = BlockScope::Room,
                   .blockedAtMs = -5,
                   .lastSeenMs = 0 });
    list->append(
        { .blockeeId = "a\0b"sv, .nickname = "\xff\xfe"sv, .avatarUrl = {}, .roomId = {}, .roomName = {} });
    list->deletedAccounts = 3;
    list->unreadableRecords = 4;
    list->squeeze();
    return list;
}

ListCache::Entry smallEntry()
{
    return { .list = smallList(),
             .readAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123).toUTC(),
             .etag = "\"abc-1\"" };
}

/// Loads and waits; complains when no answer comes.
ListCache::Entry loaded(ListCache &cache, const QString &accountId = account)
{
    QEventLoop loop;
    QTimer::singleShot(10'000, &loop, [&loop] { loop.exit(1); });
    ListCache::Entry out;
    cache.load(accountId, &loop, [&](const ListCache::Entry &entry) {
        out = entry;
        loop.exit(0);
    });
    if (loop.exec() != 0)
        QTest::qFail("no answer", __FILE__, __LINE__);
    return out;
}

void compare(const ListCache::Entry &actual, const ListCache::Entry &expected)
{
    QVERIFY(actual.list);
    QCOMPARE(actual.list->size(), expected.list->size());
    for (qsizetype i = 0; i < expected.list->size(); ++i)
        QVERIFY(actual.list->at(i) == expected.list->at(i));
    QCOMPARE(actual.list->deletedAccounts, expected.list->deletedAccounts);
    QCOMPARE(actual.list->unreadableRecords, expected.list->unreadableRecords);
    QCOMPARE(actual.readAt, expected.readAt);
    QCOMPARE(actual.readAt.timeSpec(), Qt::UTC);
    QCOMPARE(actual.etag, expected.etag);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode : 0;
}

} // namespace

class TestListCache : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsWhatItWrote();
    void keepsAnEmptyList();
    void knowsNothingAtFirst();
    void keepsAccountsApart();
    void replacesAndRemoves();
    void finishesWritingWhenDestroyed();
    void isPrivate();
    void answersInItsThreadAndNotToTheDead();
    void refusesStrangeAccountIds_data();
    void refusesStrangeAccountIds();
    void everyFlippedByteReadsAsNothing();
    void everyTruncationReadsAsNothing();
    void appendedBytesReadAsNothing();
    void foreignFilesReadAsNothing_data();
    void foreignFilesReadAsNothing();
    void hugeFilesReadAsNothing();
    void followsNoLinks();
    void leavesSpecialFilesAlone();
    void survivesAFolderThatCannotBe();
    void holdsManyRows();

private:
    QString path() const { return folder() + u'/' + account + u".list"_s; }
    QString folder() const { return m_dir->filePath(u"cache/lists"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestListCache::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestListCache::readsWhatItWrote()
{
    ListCache cache(folder());
    cache.save(account, smallEntry());
    compare(loaded(cache), smallEntry());
    ListCache other(folder());
    compare(loaded(other), smallEntry());
    QCOMPARE(loaded(other).list->indexOf("ddd", "room/1"), 1);
}

void TestListCache::keepsAnEmptyList()
{
    ListCache cache(folder());
    cache.save(account,
               { .list = std::make_shared<BlockStatusList>(), .readAt = smallEntry().readAt, .etag = {} });
    const ListCache::Entry entry = loaded(cache);
    QVERIFY(entry.list);
    QCOMPARE(entry.list->size(), 0);
    QCOMPARE(entry.readAt, smallEntry().readAt);
}

void TestListCache::knowsNothingAtFirst()
{
    ListCache cache(folder());
    QVERIFY(!loaded(cache).list);
    QVERIFY(!QFile::exists(folder()));
    cache.save(account, {}); // nothing to save
    QVERIFY(!loaded(cache).list);
    QVERIFY(!QFile::exists(folder()));
}

void TestListCache::keepsAccountsApart()
{
    ListCache cache(folder());
    cache.save(account, smallEntry());
    QVERIFY(!loaded(cache, u"00ff"_s).list);
    QVERIFY(loaded(cache).list);
}

void TestListCache::replacesAndRemoves()
{
    ListCache cache(folder());
    cache.save(account, smallEntry());
    ListCache::Entry newer = smallEntry();
    newer.etag = "\"abc-2\"";
    newer.list = std::make_shared<BlockStatusList>();
    cache.save(account, newer);
    compare(loaded(cache), newer);
    cache.remove(account);
    QVERIFY(!loaded(cache).list);
    QVERIFY(!QFile::exists(path()));
    QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden),
             QStringList()); // no temporary files either
}

void TestListCache::finishesWritingWhenDestroyed()
{
    {
        ListCache cache(folder());
        cache.save(account, smallEntry());
    }
    QVERIFY(QFile::exists(path()));
    ListCache cache(folder());
    compare(loaded(cache), smallEntry());
}

void TestListCache::isPrivate()
{
    const mode_t before = ::umask(0);
    {
        ListCache cache(folder());
        cache.save(account, smallEntry());
        cache.save(account, smallEntry());
    }
    ::umask(before);
    QCOMPARE(modeOf(path()), mode_t(S_IFREG | 0600));
    QCOMPARE(modeOf(folder()), mode_t(S_IFDIR | 0700));
    // A file that someone opened wide becomes private again.
    QVERIFY(::chmod(QFile::encodeName(path()).constData(), 0666) == 0);
    {
        ListCache cache(folder());
        cache.save(account, smallEntry());
    }
    QCOMPARE(modeOf(path()), mode_t(S_IFREG | 0600));
}

void TestListCache::answersInItsThreadAndNotToTheDead()
{
    ListCache cache(folder());
    auto context = std::make_unique<QObject>();
    bool called = false;
    cache.load(account, context.get(), [&](const ListCache::Entry &) { called = true; });
    QVERIFY(!called);
    context.reset();
    QThread *thread = nullptr;
    cache.load(account, this, [&](const ListCache::Entry &) { thread = QThread::currentThread(); });
    QTRY_COMPARE(thread, cache.thread());
    QVERIFY(!called);
    // Destroyed with answers under way.
    auto shortLived = std::make_unique<ListCache>(folder());
    shortLived->load(account, this, [&](const ListCache::Entry &) { called = true; });
    shortLived.reset();
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TestListCache::refusesStrangeAccountIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("parent") << u"../evil"_s;
    QTest::newRow("absolute") << u"/tmp/evil"_s;
    QTest::newRow("dots") << u".."_s;
    QTest::newRow("not hex") << u"xyz"_s;
    QTest::newRow("upper case") << u"ABC"_s;
    QTest::newRow("nul") << u"ab"_s + QChar(u'\0') + u"cd"_s;
    QTest::newRow("long") << QString(129, u'a');
}

void TestListCache::refusesStrangeAccountIds()
{
    QFETCH(const QString, id);
    ListCache cache(folder());
    cache.save(id, smallEntry());
    QVERIFY(!loaded(cache, id).list);
    cache.remove(id);
    QVERIFY(!QFile::exists(folder()));
}

void TestListCache::everyFlippedByteReadsAsNothing()
{
    ListCache cache(folder());
    cache.save(account, smallEntry());
    QVERIFY(loaded(cache).list);
    const QByteArray good = bytesOf(path());
    QVERIFY(good.size() > 150);
    for (qsizetype i = 0; i < good.size(); ++i) {
        for (const int flip : { 0x01, 0x80, 0xFF }) {
            QByteArray bad = good;
            bad[i] = static_cast<char>(bad[i] ^ flip);
            QVERIFY(writeBytes(path(), bad));
            QVERIFY2(!loaded(cache).list, qPrintable(QString::number(i)));
        }
    }
    QVERIFY(writeBytes(path(), good));
    compare(loaded(cache), smallEntry());
}

void TestListCache::everyTruncationReadsAsNothing()
{
    ListCache cache(folder());
    cache.save(account, smallEntry());
    QVERIFY(loaded(cache).list);
    const QByteArray good = bytesOf(path());
    for (qsizetype size = 0; size < good.size(); ++size) {
        QVERIFY(writeBytes(path(), good.first(size)));
        QVERIFY2(!loaded(cache).list, qPrintable(QString::number(size)));
    }
}

void TestListCache::appendedBytesReadAsNothing()
{
    ListCache cache(folder());
    cache.save(account, smallEntry());
    QVERIFY(loaded(cache).list);
    const QByteArray good = bytesOf(path());
    for (qsizetype size = 1; size < 20; ++size) {
        QVERIFY(writeBytes(path(), good + QByteArray(size, '\0')));
        QVERIFY(!loaded(cache).list);
        QVERIFY(writeBytes(path(), good + good.last(size)));
        QVERIFY(!loaded(cache).list);
    }
}

namespace {

/// The cache's own checksum, so that what lies behind it is tested too.
QByteArray sealed(const QByteArray &content)
{
    quint64 state = 0;
    for (qsizetype i = 0; i < content.size(); i += 8) {
        const QByteArray word = content.mid(i, 8).leftJustified(8, '\0');
        state = (state ^ qFromLittleEndian<quint64>(word.constData())) * 0x9E3779B97F4A7C15U;
        state ^= state >> 32;
    }
    QByteArray out = content;
    out.resize(content.size() + 8);
    qToLittleEndian(state, out.data() + content.size());
    return out;
}

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

} // namespace

void TestListCache::foreignFilesReadAsNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("readable");
    const QByteArray magic("BLCLIST\n");
    const QByteArray version = hex("01000000");
    const QByteArray times(24, '\0');
    const QByteArray etag = hex("0000");
    const QByteArray none(8, '\0');
    const QByteArray one = hex("0100000000000000");
    const QByteArray row = hex("0100") + "a" + hex("0000 0000 0000 0000") + '\0' + QByteArray(16, '\0');
    QTest::newRow("no rows") << sealed(magic + version + times + etag + none) << true;
    QTest::newRow("one row") << sealed(magic + version + times + etag + one + row) << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("text") << QByteArray("hello\n").repeated(100) << false;
    QTest::newRow("other magic") << sealed("BLCLIST2" + version + times + etag + none) << false;
    QTest::newRow("older version") << sealed(magic + hex("00000000") + times + etag + none) << false;
    QTest::newRow("newer version") << sealed(magic + hex("02000000") + times + etag + none) << false;
    QTest::newRow("only magic") << sealed(magic) << false;
    QTest::newRow("too few rows") << sealed(magic + version + times + etag + none + row) << false;
    QTest::newRow("too many rows") << sealed(magic + version + times + etag + hex("0200000000000000") + row)
                                   << false;
    QTest::newRow("absurd rows") << sealed(magic + version + times + etag + QByteArray(8, '\xff') + row)
                                 << false;
    QTest::newRow("etag beyond the end") << sealed(magic + version + times + hex("ffff") + none) << false;
    QTest::newRow("id beyond the end")
        << sealed(magic + version + times + etag + one + hex("ffff") + row.mid(2)) << false;
    QTest::newRow("no id") << sealed(magic + version + times + etag + one + hex("0000 0000 0000 0000 0000 00")
                                     + QByteArray(16, '\0'))
                           << false;
    QByteArray oddScope = row;
    oddScope[11] = 7;
    QTest::newRow("scope") << sealed(magic + version + times + etag + one + oddScope) << false;
    QTest::newRow("negative count") << sealed(magic + version + QByteArray(8, '\0') + QByteArray(8, '\xff')
                                              + QByteArray(8, '\0') + etag + none)
                                    << false;
}

void TestListCache::foreignFilesReadAsNothing()
{
    QFETCH(const QByteArray, content);
    QFETCH(const bool, readable);
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(writeBytes(path(), content));
    ListCache cache(folder());
    QCOMPARE(loaded(cache).list != nullptr, readable);
    // The next save mends it.
    cache.save(account, smallEntry());
    compare(loaded(cache), smallEntry());
}

void TestListCache::hugeFilesReadAsNothing()
{
    QVERIFY(QDir().mkpath(folder()));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(1LL << 40)); // sparse
    file.close();
    ListCache cache(folder());
    QVERIFY(!loaded(cache).list);
    cache.save(account, smallEntry());
    compare(loaded(cache), smallEntry());
}

void TestListCache::followsNoLinks()
{
    const QString elsewhere = m_dir->filePath(u"elsewhere"_s);
    {
        ListCache cache(folder());
        cache.save(account, smallEntry());
    }
    QVERIFY(QFile::rename(path(), elsewhere));
    QVERIFY(QFile::link(elsewhere, path()));
    const QByteArray before = bytesOf(elsewhere);
    ListCache cache(folder());
    QVERIFY(!loaded(cache).list);
    ListCache::Entry other = smallEntry();
    other.etag = "\"other\"";
    cache.save(account, other);
    QVERIFY(!loaded(cache).list);
    QCOMPARE(bytesOf(elsewhere), before);
    // Nor a link to nowhere.
    QVERIFY(QFile::remove(elsewhere));
    cache.save(account, other);
    QVERIFY(!loaded(cache).list);
    QVERIFY(!QFile::exists(elsewhere));
    // Sign-out removes the link, not what it points to.
    QVERIFY(writeBytes(elsewhere, before));
    cache.remove(account);
    QVERIFY(!loaded(cache).list);
    QCOMPARE(bytesOf(elsewhere), before);
    QCOMPARE(modeOf(path()), mode_t(0));
}

void TestListCache::leavesSpecialFilesAlone()
{
    QVERIFY(QDir().mkpath(folder()));
    QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
    ListCache cache(folder());
    QVERIFY(!loaded(cache).list); // and does not wait for ever
    cache.save(account, smallEntry());
    QVERIFY(!loaded(cache).list);
    QVERIFY(S_ISFIFO(modeOf(path())));

    QVERIFY(QFile::remove(path()));
    QVERIFY(QDir().mkpath(path()));
    cache.save(account, smallEntry());
    QVERIFY(!loaded(cache).list);
    QVERIFY(S_ISDIR(modeOf(path())));
}

void TestListCache::survivesAFolderThatCannotBe()
{
    QVERIFY(writeBytes(m_dir->filePath(u"cache"_s), "a file"));
    ListCache cache(folder());
    cache.save(account, smallEntry());
    QVERIFY(!loaded(cache).list);
    ListCache nowhere{ QString() };
    nowhere.save(account, smallEntry());
    QVERIFY(!loaded(nowhere).list);
}

void TestListCache::holdsManyRows()
{
    auto list = std::make_shared<BlockStatusList>();
    constexpr int rows = 100'000;
    for (int i = 0; i < rows; ++i) {
        const QByteArray id = QByteArray::number(i).rightJustified(24, 'x');
        const QByteArray url = "https://example.com/avatars/" + id + ".png";
        list->append({ .blockeeId = { id.constData(), 24 },
                       .nickname = "Someone with a name",
                       .avatarUrl = { url.constData(), static_cast<size_t>(url.size()) },
                       .roomId = { id.constData(), 24 },
                       .roomName = {},
                       .scope = BlockScope::Direct,
                       .blockedAtMs = i,
                       .lastSeenMs = i });
    }
    list->squeeze();
    const ListCache::Entry entry{ .list = list, .readAt = smallEntry().readAt, .etag = "\"x\"" };
    ListCache cache(folder());
    QElapsedTimer timer;
    timer.start();
    cache.save(account, entry);
    loaded(cache, u"00"_s); // behind the save
    qInfo("saved in %lld ms", static_cast<long long>(timer.restart()));
    const ListCache::Entry back = loaded(cache);
    qInfo("loaded in %lld ms", static_cast<long long>(timer.elapsed()));
    compare(back, entry);
}

QTEST_GUILESS_MAIN(TestListCache)
#include "tst_listcache.moc"
