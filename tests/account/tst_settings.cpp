#include "app/account/settings.h"
#include "app/branding/brand.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

Settings::LastAccount someone()
{
    return { .server = u"https://chat.example/im"_s,
             .clientKey = u"key=;,\"\\%"_s,
             .userId = u"id 封鎖 \U0001F600"_s,
             .nickname = u"@Nick, \"the\" one; \n"_s,
             .staySignedIn = true,
             .plainHttpAllowed = true };
}

constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
    | QFile::WriteOther | QFile::ExeOther;

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void remembersEverything();
    void forgettingKeepsServerAndKey();
    void aBrandForgetsTheAccountsOfOthers();
    void tellsChangesOnce();
    void isForTheOwnerOnly();
    void nonsenseReadsAsTheDefault_data();
    void nonsenseReadsAsTheDefault();
    void worksWithoutARegularFile_data();
    void worksWithoutARegularFile();
    void neverWritesThroughALink();
    void doesNotWriteToWhatCameInstead();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

void TestSettings::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_file = m_dir->filePath(u"config/settings.ini"_s);
}

void TestSettings::remembersEverything()
{
    const QByteArray geometry("\0\x01\xff geometry", 12);
    {
        Settings settings(m_file);
        QVERIFY(settings.isStored());
        settings.setLastAccount(someone());
        settings.setLanguage(u"zh-TW"_s);
        settings.setSortOrder(SortOrder::LastSeen);
        settings.setAvatarPolicy(AvatarPolicy::ServerOnly);
        settings.setCompactRows(true);
        settings.setWindowGeometry(geometry);
    }
    const Settings settings(m_file);
    const Settings::LastAccount last = settings.lastAccount();
    QCOMPARE(last.server, someone().server);
    QCOMPARE(last.clientKey, someone().clientKey);
    QCOMPARE(last.userId, someone().userId);
    QCOMPARE(last.nickname, someone().nickname);
    QCOMPARE(last.staySignedIn, true);
    QCOMPARE(last.plainHttpAllowed, true);
    QCOMPARE(settings.language(), u"zh-TW"_s);
    QCOMPARE(settings.sortOrder(), SortOrder::LastSeen);
    QCOMPARE(settings.avatarPolicy(), AvatarPolicy::ServerOnly);
    QCOMPARE(settings.compactRows(), true);
    QCOMPARE(settings.windowGeometry(), geometry);
}

void TestSettings::forgettingKeepsServerAndKey()
{
    {
        Settings settings(m_file);
        settings.setLastAccount(someone());
        settings.forgetAccount();
    }
    const Settings settings(m_file);
    QCOMPARE(settings.lastAccount().server, someone().server);
    QCOMPARE(settings.lastAccount().clientKey, someone().clientKey);
    QVERIFY(settings.lastAccount().userId.isEmpty());
    QVERIFY(settings.lastAccount().nickname.isEmpty());
    QVERIFY(!settings.lastAccount().staySignedIn);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("Nick"));
}

void TestSettings::aBrandForgetsTheAccountsOfOthers()
{
    Brand brand;
    Settings settings(m_file);
    settings.setLastAccount(someone());
    settings.keepTo(brand);
    QCOMPARE(settings.lastAccount().server, someone().server);
    brand.server = someone().server + u'/';
    brand.clientKey = someone().clientKey;
    brand.locked = true;
    settings.keepTo(brand);
    QCOMPARE(settings.lastAccount().server, someone().server);
    brand.clientKey = u"other"_s;
    settings.keepTo(brand);
    QVERIFY(settings.lastAccount().server.isEmpty() && settings.lastAccount().userId.isEmpty());
    settings.setLastAccount(someone());
    brand = {};
    brand.server = u"https://other.example"_s;
    brand.locked = true;
    settings.keepTo(brand);
    QVERIFY(settings.lastAccount().server.isEmpty() && !settings.lastAccount().staySignedIn);
}

void TestSettings::tellsChangesOnce()
{
    Settings settings(m_file);
    QSignalSpy language(&settings, &Settings::languageChanged);
    QSignalSpy avatars(&settings, &Settings::avatarPolicyChanged);
    QSignalSpy compact(&settings, &Settings::compactRowsChanged);
    for (int i = 0; i < 2; ++i) {
        settings.setLanguage(u"ja"_s);
        settings.setAvatarPolicy(AvatarPolicy::None);
        settings.setCompactRows(true);
    }
    QCOMPARE(language.size(), 1);
    QCOMPARE(avatars.size(), 1);
    QCOMPARE(compact.size(), 1);
}

void TestSettings::isForTheOwnerOnly()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
    QFile::setPermissions(QFileInfo(m_file).path(),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | others);
    const mode_t before = umask(0);
    Settings settings(m_file);
    settings.setLanguage(u"ja"_s);
    umask(before);
    QVERIFY(!(QFile::permissions(m_file) & others));
    QVERIFY(!(QFile::permissions(QFileInfo(m_file).path()) & others));
}

void TestSettings::nonsenseReadsAsTheDefault_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("binary") << QByteArray::fromHex("00ff00fe7f454c46").repeated(100);
    QTest::newRow("other words") << QByteArray(
        "[view]\nlanguage=../../etc\nsortOrder=upwards\navatars=7\ncompactRows=perhaps\n"
        "windowGeometry=%%%\n[account]\nstaySignedIn=1\n");
    QTest::newRow("lists") << QByteArray(
        "[view]\nlanguage=a, b\nsortOrder=name, name\n[account]\nserver=a, b\n");
    QTest::newRow("variants") << QByteArray(
        "[view]\nlanguage=@Variant(\\0\\0\\0\\x7f)\nsortOrder=@ByteArray(name)\n"
        "avatars=@Invalid()\nwindowGeometry=@Rect(1 2 3 4)\n");
    QTest::newRow("long") << "[view]\nlanguage=" + QByteArray(100'000, 'a')
            + "\n[account]\nserver=" + QByteArray(100'000, 'a');
    QTest::newRow("huge") << QByteArray(2'097'152, '\n');
}

void TestSettings::nonsenseReadsAsTheDefault()
{
    QFETCH(QByteArray, content);
    QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();

    Settings settings(m_file);
    QCOMPARE(settings.language(), QString());
    QCOMPARE(settings.sortOrder(), SortOrder::NewestFirst);
    QCOMPARE(settings.avatarPolicy(), AvatarPolicy::Everyone);
    QCOMPARE(settings.compactRows(), false);
    QCOMPARE(settings.windowGeometry(), QByteArray());
    QCOMPARE(settings.lastAccount().server, QString());
    QCOMPARE(settings.lastAccount().staySignedIn, false);
    settings.setLanguage(u"ko"_s);
    QCOMPARE(settings.language(), u"ko"_s);
}

void TestSettings::worksWithoutARegularFile_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : { "fifo", "folder", "link", "dangling link", "device", "folder that cannot be" })
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestSettings::worksWithoutARegularFile()
{
    QFETCH(QString, kind);
    const QString elsewhere = m_dir->filePath(u"elsewhere"_s);
    if (kind == "folder that cannot be"_L1) {
        QFile inTheWay(QFileInfo(m_file).path());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    } else {
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
    }
    if (kind == "fifo"_L1)
        QCOMPARE(mkfifo(QFile::encodeName(m_file).constData(), 0600), 0);
    else if (kind == "folder"_L1)
        QVERIFY(QDir().mkpath(m_file));
    else if (kind == "dangling link"_L1)
        QVERIFY(QFile::link(elsewhere, m_file));
    else if (kind == "device"_L1)
        QVERIFY(QFile::link(u"/dev/zero"_s, m_file));
    else if (kind == "link"_L1) {
        QFile target(elsewhere);
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write("[view]\nlanguage=ja\n");
        target.close();
        QVERIFY(QFile::link(elsewhere, m_file));
    }

    {
        Settings settings(m_file);
        QVERIFY(!settings.isStored());
        QCOMPARE(settings.language(), QString());
        settings.setLastAccount(someone());
        settings.setCompactRows(true);
        QCOMPARE(settings.lastAccount().nickname, someone().nickname);
        QCOMPARE(settings.compactRows(), true);
    }
    const Settings again(m_file);
    QCOMPARE(again.compactRows(), false);
    QCOMPARE(QFile::exists(elsewhere), kind == "link"_L1);
}

void TestSettings::neverWritesThroughALink()
{
    const QString elsewhere = m_dir->filePath(u"elsewhere"_s);
    QFile target(elsewhere);
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write("precious");
    target.close();
    QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
    QVERIFY(QFile::link(elsewhere, m_file));
    {
        Settings settings(m_file);
        settings.setLanguage(u"ja"_s);
    }
    QVERIFY(target.open(QIODevice::ReadOnly));
    QCOMPARE(target.readAll(), "precious");
}

void TestSettings::doesNotWriteToWhatCameInstead()
{
    const QString elsewhere = m_dir->filePath(u"elsewhere"_s);
    {
        Settings settings(m_file);
        settings.setLanguage(u"ja"_s);
        QVERIFY(QFile::remove(m_file));
        QVERIFY(QFile::link(elsewhere, m_file));
        settings.setLanguage(u"ko"_s);
        QCOMPARE(settings.language(), u"ko"_s);
        QVERIFY(!settings.isStored());
    }
    QVERIFY(!QFile::exists(elsewhere));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
