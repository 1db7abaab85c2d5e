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

KnownAccount known(const QString &server, const QString &userId, const QString &nickname = {})
{
    return { .account = { .endpoint = std::get<Endpoint>(Endpoint::parse(server)),
                          .clientKey = "key=;,\"\\%",
                          .user = { .id = userId, .nickname = nickname, .avatarUrl = {}, .email = {} } },
             .staySignedIn = true,
             .plainHttpAllowed = true };
}

KnownAccount someone()
{
    return known(u"https://chat.example/im"_s, u"id 封鎖 \U0001F600"_s, u"@Nick, \"the\" one; \n"_s);
}

KnownAccount another(int number = 1)
{
    return known(u"https://chat.example/im"_s, u"user-%1"_s.arg(number));
}

QStringList idsOf(const Settings &settings)
{
    QStringList ids;
    for (const KnownAccount &each : settings.accounts())
        ids.append(each.account.user.id);
    return ids;
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
    void theLastUsedAccountComesFirst();
    void thereAreNotTooManyAccounts();
    void takesOverTheOneAccountOfOlderVersions_data();
    void takesOverTheOneAccountOfOlderVersions();
    void nonsenseInTheListIsLeftOut();
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
        settings.useAccount(someone());
        settings.setLanguage(u"zh-TW"_s);
        settings.setSortOrder(SortOrder::LastSeen);
        settings.setAvatarPolicy(AvatarPolicy::ServerOnly);
        settings.setCompactRows(true);
        settings.setWindowGeometry(geometry);
    }
    const Settings settings(m_file);
    QCOMPARE(settings.accounts().size(), 1);
    const KnownAccount first = settings.accounts().constFirst();
    QCOMPARE(first.account.id(), someone().account.id());
    QCOMPARE(first.account.clientKey, someone().account.clientKey);
    QCOMPARE(first.account.user.id, someone().account.user.id);
    QCOMPARE(first.account.user.nickname, someone().account.user.nickname);
    QCOMPARE(first.staySignedIn, true);
    QCOMPARE(first.plainHttpAllowed, true);
    QCOMPARE(settings.lastServer().server, u"https://chat.example/im"_s);
    QCOMPARE(settings.lastServer().clientKey, u"key=;,\"\\%"_s);
    QCOMPARE(settings.lastServer().plainHttpAllowed, true);
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
        settings.useAccount(someone());
        settings.useAccount(another());
        settings.forgetAccount(someone().account.id());
        QCOMPARE(idsOf(settings), QStringList{ u"user-1"_s });
        settings.forgetAccount(another().account.id());
    }
    const Settings settings(m_file);
    QCOMPARE(settings.lastServer().server, u"https://chat.example/im"_s);
    QCOMPARE(settings.lastServer().clientKey, u"key=;,\"\\%"_s);
    QVERIFY(settings.accounts().isEmpty());
    QVERIFY(!settings.account(someone().account.id()));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(!content.contains("Nick") && !content.contains("user-1"));
}

void TestSettings::theLastUsedAccountComesFirst()
{
    {
        Settings settings(m_file);
        QSignalSpy changed(&settings, &Settings::accountsChanged);
        for (int i = 1; i <= 3; ++i)
            QVERIFY(settings.useAccount(another(i)).isEmpty());
        QCOMPARE(idsOf(settings), QStringList({ u"user-3"_s, u"user-2"_s, u"user-1"_s }));
        KnownAccount again = another(1);
        again.account.user.nickname = u"New name"_s;
        settings.useAccount(again);
        settings.setStaySignedIn(another(2).account.id(), false);
        QCOMPARE(changed.size(), 5);
    }
    const Settings settings(m_file);
    QCOMPARE(idsOf(settings), QStringList({ u"user-1"_s, u"user-3"_s, u"user-2"_s }));
    QCOMPARE(settings.accounts().constFirst().account.user.nickname, u"New name"_s);
    QVERIFY(settings.account(another(3).account.id())->staySignedIn);
    QVERIFY(!settings.account(another(2).account.id())->staySignedIn);
}

void TestSettings::thereAreNotTooManyAccounts()
{
    Settings settings(m_file);
    for (int i = 1; i <= Settings::maxAccounts; ++i)
        QVERIFY(settings.useAccount(another(i)).isEmpty());
    const QList<KnownAccount> gone = settings.useAccount(someone());
    QCOMPARE(gone.size(), 1);
    QCOMPARE(gone.constFirst().account.user.id, u"user-1"_s);
    QCOMPARE(settings.accounts().size(), Settings::maxAccounts);
    QCOMPARE(idsOf(Settings(m_file)), idsOf(settings));
    QCOMPARE(idsOf(settings).constFirst(), someone().account.user.id);
}

void TestSettings::takesOverTheOneAccountOfOlderVersions_data()
{
    QTest::addColumn<QByteArray>("account");
    QTest::addColumn<bool>("taken");
    QTest::newRow("an account") << QByteArray("server=https://chat.example\nclientKey=key\nuserId=u1\n"
                                              "nickname=Ann\nstaySignedIn=true\nplainHttpAllowed=false\n")
                                << true;
    QTest::newRow("a server only") << QByteArray("server=https://chat.example\nclientKey=key\nuserId=\n"
                                                 "nickname=\nstaySignedIn=false\nplainHttpAllowed=true\n")
                                   << false;
    QTest::newRow("no server") << QByteArray("server=localhost:80\nclientKey=key\nuserId=u1\n") << false;
    QTest::newRow("no key") << QByteArray("server=https://chat.example\nuserId=u1\n") << false;
}

void TestSettings::takesOverTheOneAccountOfOlderVersions()
{
    QFETCH(QByteArray, account);
    QFETCH(bool, taken);
    QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[account]\n" + account);
    file.close();
    for (int start = 0; start < 2; ++start) {
        const Settings settings(m_file);
        QCOMPARE(settings.accounts().size(), taken ? 1 : 0);
        QCOMPARE(settings.lastServer().server.isEmpty(), false);
        if (!taken)
            continue;
        const KnownAccount first = settings.accounts().constFirst();
        QCOMPARE(first.account.endpoint.origin(), u"https://chat.example"_s);
        QCOMPARE(first.account.clientKey, "key");
        QCOMPARE(first.account.user.id, u"u1"_s);
        QCOMPARE(first.account.user.nickname, u"Ann"_s);
        QVERIFY(first.staySignedIn && !first.plainHttpAllowed);
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!taken || !file.readAll().contains("\nuserId="));
}

void TestSettings::nonsenseInTheListIsLeftOut()
{
    const auto entry = [](int number, const QByteArray &server, const QByteArray &key, const QByteArray &id) {
        const QByteArray at = QByteArray::number(number) + '\\';
        return at + "server=" + server + '\n' + at + "clientKey=" + key + '\n' + at + "userId=" + id + '\n';
    };
    QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[accounts]\nsize=99\n" + entry(0, "https://a.example", "k", "zero")
               + entry(2, "https://a.example", "k", "good") + entry(3, "https://a.example", "k", "good")
               + entry(4, "file:///etc/passwd", "k", "file") + entry(5, "https://a.example", "", "no key")
               + entry(6, "https://a.example", "k", "") + entry(7, "https://u:p@a.example", "k", "user")
               + entry(8, "https://a.example", "\"a\\r\\nX: b\"", "lines")
               + entry(9, "https://a.example", "k", QByteArray(9000, 'i'))
               + entry(10, "https://b.example", "k", "other") + "10\\staySignedIn=perhaps\n"
               + entry(21, "https://a.example", "k", "too many"));
    file.close();
    Settings settings(m_file);
    QCOMPARE(idsOf(settings), QStringList({ u"good"_s, u"other"_s }));
    QVERIFY(!settings.accounts().constLast().staySignedIn);
    settings.useAccount(someone());
    QCOMPARE(idsOf(Settings(m_file)), QStringList({ someone().account.user.id, u"good"_s, u"other"_s }));
}

void TestSettings::aBrandForgetsTheAccountsOfOthers()
{
    const QString server = u"https://chat.example/im"_s;
    Brand brand;
    Settings settings(m_file);
    settings.useAccount(known(u"https://other.example"_s, u"elsewhere"_s));
    settings.useAccount(someone());
    settings.keepTo(brand);
    QCOMPARE(settings.accounts().size(), 2);
    brand.server = server + u'/';
    brand.clientKey = QString::fromLatin1(someone().account.clientKey);
    brand.locked = true;
    settings.keepTo(brand);
    QCOMPARE(idsOf(settings), QStringList{ someone().account.user.id });
    QCOMPARE(settings.lastServer().server, server);
    brand.clientKey = u"other"_s;
    settings.keepTo(brand);
    QVERIFY(settings.accounts().isEmpty());
    QVERIFY(settings.lastServer().server.isEmpty() && settings.lastServer().clientKey.isEmpty());
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
    QCOMPARE(settings.lastServer().server, QString());
    QVERIFY(settings.accounts().isEmpty());
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
        settings.useAccount(someone());
        settings.setCompactRows(true);
        QCOMPARE(idsOf(settings), QStringList{ someone().account.user.id });
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
