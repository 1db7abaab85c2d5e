#include "app/avatar/avatardiskcache.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maximumBody = 100'000;

QFileInfoList filesIn(const QString &folder)
{
    return QDir(folder).entryInfoList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

qint64 bytesIn(const QString &folder)
{
    qint64 bytes = 0;
    const QFileInfoList files = filesIn(folder);
    for (const QFileInfo &file : files)
        bytes += file.size();
    return bytes;
}

} // namespace

class TestAvatarDiskCache : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsBytes();
    void keepsNothingWithoutAFolder();
    void isForTheOwnerOnly();
    void neverGrowsBeyondItsBytes();
    void theLeastRecentlyUsedGoFirst();
    void ignoresWhatIsDamaged_data();
    void ignoresWhatIsDamaged();
    void ignoresWhatIsNoRegularFile();
    void forgetsAfterAWeek();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
};

void TestAvatarDiskCache::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_folder = m_dir->filePath(u"a/b"_s);
}

void TestAvatarDiskCache::keepsBytes()
{
    {
        AvatarDiskCache cache(m_folder, 1'000'000);
        QVERIFY(cache.load(u"http://x/1"_s, maximumBody).isNull());
        cache.store(u"http://x/1"_s, "one");
        cache.store(u"http://x/2"_s, "two");
        cache.store(u"http://x/1"_s, "one again");
    }
    AvatarDiskCache cache(m_folder, 1'000'000);
    QCOMPARE(cache.load(u"http://x/1"_s, maximumBody), "one again");
    QCOMPARE(cache.load(u"http://x/2"_s, maximumBody), "two");
    QVERIFY(cache.load(u"http://x/2"_s, 2).isNull());
    cache.remove(u"http://x/1"_s);
    QVERIFY(cache.load(u"http://x/1"_s, maximumBody).isNull());
    QCOMPARE(filesIn(m_folder).size(), 1);
}

void TestAvatarDiskCache::keepsNothingWithoutAFolder()
{
    AvatarDiskCache cache(QString(), 1'000'000);
    cache.store(u"http://x/1"_s, "one");
    QVERIFY(cache.load(u"http://x/1"_s, maximumBody).isNull());
}

void TestAvatarDiskCache::isForTheOwnerOnly()
{
    AvatarDiskCache cache(m_folder, 1'000'000);
    cache.store(u"http://x/1"_s, "one");
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(m_folder) & others));
    QVERIFY(!(filesIn(m_folder).constFirst().permissions() & others));
    QVERIFY(!filesIn(m_folder).constFirst().fileName().contains(u'x'));
}

void TestAvatarDiskCache::neverGrowsBeyondItsBytes()
{
    AvatarDiskCache cache(m_folder, 50'000);
    for (int i = 0; i < 100; ++i) {
        cache.store(u"http://x/%1"_s.arg(i), QByteArray(2'000, 'a'));
        QVERIFY(bytesIn(m_folder) <= 50'000);
    }
    QVERIFY(bytesIn(m_folder) > 30'000);
}

void TestAvatarDiskCache::theLeastRecentlyUsedGoFirst()
{
    AvatarDiskCache cache(m_folder, 50'000);
    const QDateTime longAgo = QDateTime::currentDateTime().addDays(-2);
    for (int i = 0; i < 20; ++i) {
        cache.store(u"http://x/%1"_s.arg(i), QByteArray(2'000, 'a'));
        const QFileInfoList files = filesIn(m_folder);
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(longAgo, QFileDevice::FileModificationTime));
        }
    }
    QVERIFY(!cache.load(u"http://x/0"_s, maximumBody).isNull()); // used just now
    for (int i = 20; i < 30; ++i)
        cache.store(u"http://x/%1"_s.arg(i), QByteArray(2'000, 'a'));
    QVERIFY(!cache.load(u"http://x/0"_s, maximumBody).isNull());
    QVERIFY(!cache.load(u"http://x/29"_s, maximumBody).isNull());
    QVERIFY(filesIn(m_folder).size() < 26);
}

void TestAvatarDiskCache::ignoresWhatIsDamaged_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray("BLAVATR1");
    QTest::newRow("another version") << QByteArray("BLAVATR0") + QByteArray(100, '\0');
    QTest::newRow("stored before time began") << QByteArray("BLAVATR1") + QByteArray(8, '\xff') + "bytes";
    QTest::newRow("stored in the far future")
        << QByteArray("BLAVATR1\x7f") + QByteArray(7, '\xff') + QByteArray("bytes");
}

void TestAvatarDiskCache::ignoresWhatIsDamaged()
{
    QFETCH(QByteArray, content);
    AvatarDiskCache cache(m_folder, 1'000'000);
    cache.store(u"http://x/1"_s, "one");
    QFile file(filesIn(m_folder).constFirst().filePath());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
    file.close();
    QVERIFY(cache.load(u"http://x/1"_s, maximumBody).isNull());
    cache.store(u"http://x/1"_s, "new");
    QCOMPARE(cache.load(u"http://x/1"_s, maximumBody), "new");
}

void TestAvatarDiskCache::ignoresWhatIsNoRegularFile()
{
    AvatarDiskCache cache(m_folder, 1'000'000);
    cache.store(u"http://x/1"_s, "one");
    const QString name = filesIn(m_folder).constFirst().filePath();
    const QString elsewhere = m_dir->filePath(u"elsewhere"_s);
    QVERIFY(QFile::rename(name, elsewhere));
    QVERIFY(QFile::link(elsewhere, name));
    QVERIFY(cache.load(u"http://x/1"_s, maximumBody).isNull());
    cache.store(u"http://x/1"_s, "new");
    QCOMPARE(cache.load(u"http://x/1"_s, maximumBody), "new");
    QFile old(elsewhere);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QVERIFY(old.readAll().endsWith("one"));
}

void TestAvatarDiskCache::forgetsAfterAWeek()
{
    AvatarDiskCache cache(m_folder, 1'000'000);
    cache.store(u"http://x/1"_s, "one");
    QFile file(filesIn(m_folder).constFirst().filePath());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray time(8, '\0');
    qToBigEndian(QDateTime::currentDateTime().addDays(-8).toMSecsSinceEpoch(), time.data());
    file.seek(8);
    file.write(time);
    file.close();
    QVERIFY(cache.load(u"http://x/1"_s, maximumBody).isNull());
}

QTEST_GUILESS_MAIN(TestAvatarDiskCache)
#include "tst_avatardiskcache.moc"
