#include "app/avatar/avatarpicturefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 20;
constexpr qint64 plenty = 1'000'000;

QImage picture(int number, int ofSide = side)
{
    QImage image(ofSide, ofSide, QImage::Format_ARGB32_Premultiplied);
    image.fill(qRgb(number % 256, number / 256 % 256, 77));
    return image;
}

QString address(int number)
{
    return u"http://x/%1"_s.arg(number);
}

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

class TestAvatarPictureFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsPictures();
    void keepsNothingWithoutAFolder();
    void takesOnlyWhatItCanGiveBack_data();
    void takesOnlyWhatItCanGiveBack();
    void theNewerPictureCounts();
    void isForTheOwnerOnly();
    void neverGrowsBeyondItsBytes();
    void forgetsAfterAWeek_data();
    void forgetsAfterAWeek();
    void oneUsesItOthersDoWithout();
    void anyByteThatChangedIsSeen();
    void isWholeWhereverItWasCut();
    void isBegunAnewWhenCutWhileInUse();
    void anotherVersionReadsAsNothing_data();
    void anotherVersionReadsAsNothing();
    void ignoresWhatIsNoRegularFile();
    void servesSeveralThreads();

private:
    QString name() const { return m_folder + "/pictures"_L1; }
    QByteArray content() const;
    void setContent(const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
};

void TestAvatarPictureFile::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_folder = m_dir->filePath(u"a/b"_s);
}

QByteArray TestAvatarPictureFile::content() const
{
    QFile file(name());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestAvatarPictureFile::setContent(const QByteArray &bytes) const
{
    QFile file(name());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestAvatarPictureFile::keepsPictures()
{
    {
        AvatarPictureFile file(m_folder, plenty);
        QVERIFY(file.load(address(1), side).isNull());
        for (int i = 0; i < 50; ++i)
            file.store(address(i), picture(i), now());
        file.store(address(1), picture(100, 33), now());
        QCOMPARE(file.load(address(7), side), picture(7));
    }
    AvatarPictureFile file(m_folder, plenty);
    for (int i = 0; i < 50; ++i)
        QCOMPARE(file.load(address(i), side), picture(i));
    QCOMPARE(file.load(address(1), 33), picture(100, 33));
    QVERIFY(file.load(address(2), 33).isNull());
    QVERIFY(file.load(address(50), side).isNull());
    file.store(address(50), picture(50), now());
    QCOMPARE(file.load(address(50), side), picture(50));
}

void TestAvatarPictureFile::keepsNothingWithoutAFolder()
{
    AvatarPictureFile file(QString(), plenty);
    file.store(address(1), picture(1), now());
    QVERIFY(file.load(address(1), side).isNull());
}

void TestAvatarPictureFile::takesOnlyWhatItCanGiveBack_data()
{
    QTest::addColumn<QImage>("image");
    QTest::newRow("none") << QImage();
    QTest::newRow("not square") << picture(1).copy(0, 0, side, side - 1);
    QTest::newRow("another format") << picture(1).convertToFormat(QImage::Format_RGB888);
    QTest::newRow("too small") << picture(1, 15);
    QTest::newRow("too large") << picture(1, 257);
    QTest::newRow("larger than the whole file") << picture(1, 250);
}

void TestAvatarPictureFile::takesOnlyWhatItCanGiveBack()
{
    QFETCH(QImage, image);
    AvatarPictureFile file(m_folder, 100'000);
    file.store(address(2), picture(2), now());
    const qint64 size = QFileInfo(name()).size();
    file.store(address(1), image, now());
    QVERIFY(file.load(address(1), image.width()).isNull());
    QCOMPARE(QFileInfo(name()).size(), size);
}

void TestAvatarPictureFile::theNewerPictureCounts()
{
    {
        AvatarPictureFile file(m_folder, plenty);
        file.store(address(1), picture(1), now());
        file.store(address(1), picture(2), now());
        QCOMPARE(file.load(address(1), side), picture(2));
    }
    AvatarPictureFile file(m_folder, plenty);
    QCOMPARE(file.load(address(1), side), picture(2));
}

void TestAvatarPictureFile::isForTheOwnerOnly()
{
    AvatarPictureFile file(m_folder, plenty);
    file.store(address(1), picture(1), now());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(m_folder) & others));
    QVERIFY(!(QFile::permissions(name()) & others));
    QVERIFY(!content().contains("http")); // nor does it tell whose pictures they are
}

void TestAvatarPictureFile::neverGrowsBeyondItsBytes()
{
    AvatarPictureFile file(m_folder, 20'000);
    for (int i = 0; i < 100; ++i) {
        file.store(address(i), picture(i), now());
        QVERIFY(QFileInfo(name()).size() <= 20'000);
        QCOMPARE(file.load(address(i), side), picture(i));
    }
    QVERIFY(file.load(address(0), side).isNull());
    file.setMaximumBytes(5'000);
    file.store(address(200), picture(200), now());
    QVERIFY(QFileInfo(name()).size() <= 5'000);
    QCOMPARE(file.load(address(200), side), picture(200));
}

void TestAvatarPictureFile::forgetsAfterAWeek_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("known");
    QTest::newRow("six days old") << -6 << true;
    QTest::newRow("eight days old") << -8 << false;
    QTest::newRow("from tomorrow") << 1 << false;
}

void TestAvatarPictureFile::forgetsAfterAWeek()
{
    QFETCH(int, days);
    QFETCH(bool, known);
    AvatarPictureFile file(m_folder, plenty);
    file.store(address(1), picture(1), QDateTime::currentDateTime().addDays(days).toMSecsSinceEpoch());
    QCOMPARE(!file.load(address(1), side).isNull(), known);
}

void TestAvatarPictureFile::oneUsesItOthersDoWithout()
{
    auto file = std::make_unique<AvatarPictureFile>(m_folder, plenty);
    file->store(address(1), picture(1), now());
    AvatarPictureFile other(m_folder, plenty);
    QVERIFY(other.load(address(1), side).isNull());
    const QByteArray before = content();
    other.store(address(2), picture(2), now());
    QCOMPARE(content(), before);
    file.reset();
    AvatarPictureFile third(m_folder, plenty);
    QCOMPARE(third.load(address(1), side), picture(1));
}

void TestAvatarPictureFile::anyByteThatChangedIsSeen()
{
    {
        AvatarPictureFile file(m_folder, plenty);
        for (int i = 0; i < 3; ++i)
            file.store(address(i), picture(i, 16), now());
    }
    const QByteArray whole = content();
    for (qsizetype at = 0; at < whole.size(); at += at < 60 ? 1 : 97) {
        QByteArray damaged = whole;
        damaged[at] = static_cast<char>(damaged.at(at) ^ 0x41);
        setContent(damaged);
        AvatarPictureFile file(m_folder, plenty);
        int known = 0;
        for (int i = 0; i < 3; ++i) {
            const QImage image = file.load(address(i), 16);
            QVERIFY2(image.isNull() || image == picture(i, 16), qPrintable(QString::number(at)));
            known += !image.isNull();
        }
        QVERIFY2(known < 3, qPrintable(QString::number(at)));
        file.store(address(9), picture(9, 16), now());
        QCOMPARE(file.load(address(9), 16), picture(9, 16));
    }
}

void TestAvatarPictureFile::isWholeWhereverItWasCut()
{
    {
        AvatarPictureFile file(m_folder, plenty);
        for (int i = 0; i < 3; ++i)
            file.store(address(i), picture(i, 16), now());
    }
    const QByteArray whole = content();
    const qsizetype record = (whole.size() - 12) / 3;
    for (qsizetype size = 0; size < whole.size(); size += 61) {
        setContent(whole.first(size));
        {
            AvatarPictureFile file(m_folder, plenty);
            for (int i = 0; i < 3; ++i)
                QCOMPARE(file.load(address(i), 16),
                         12 + (i + 1) * record <= size ? picture(i, 16) : QImage());
            file.store(address(9), picture(9, 16), now());
        }
        AvatarPictureFile file(m_folder, plenty);
        QCOMPARE(file.load(address(9), 16), picture(9, 16));
    }
}

void TestAvatarPictureFile::isBegunAnewWhenCutWhileInUse()
{
    AvatarPictureFile file(m_folder, plenty);
    for (int i = 0; i < 20; ++i)
        file.store(address(i), picture(i), now());
    QCOMPARE(file.load(address(19), side), picture(19)); // mapped up to here
    QVERIFY(QFile(name()).resize(100));
    QVERIFY(file.load(address(19), side).isNull());
    file.store(address(30), picture(30), now());
    QCOMPARE(file.load(address(30), side), picture(30));
    QVERIFY(file.load(address(0), side).isNull());
}

void TestAvatarPictureFile::anotherVersionReadsAsNothing_data()
{
    QTest::addColumn<int>("at");
    QTest::newRow("version") << 6;
    QTest::newRow("byte order") << 8;
}

void TestAvatarPictureFile::anotherVersionReadsAsNothing()
{
    QFETCH(int, at);
    {
        AvatarPictureFile file(m_folder, plenty);
        file.store(address(1), picture(1), now());
    }
    QByteArray other = content();
    other[at] = '\x01';
    setContent(other);
    {
        AvatarPictureFile file(m_folder, plenty);
        QVERIFY(file.load(address(1), side).isNull());
        file.store(address(2), picture(2), now());
    }
    AvatarPictureFile file(m_folder, plenty);
    QCOMPARE(file.load(address(2), side), picture(2));
    QVERIFY(file.load(address(1), side).isNull());
}

void TestAvatarPictureFile::ignoresWhatIsNoRegularFile()
{
    {
        AvatarPictureFile file(m_folder, plenty);
        file.store(address(1), picture(1), now());
    }
    const QString elsewhere = m_dir->filePath(u"elsewhere"_s);
    QVERIFY(QFile::rename(name(), elsewhere));
    QVERIFY(QFile::link(elsewhere, name()));
    const qint64 size = QFileInfo(elsewhere).size();
    AvatarPictureFile file(m_folder, plenty);
    QVERIFY(file.load(address(1), side).isNull());
    file.store(address(2), picture(2), now());
    QCOMPARE(file.load(address(2), side), picture(2));
    QCOMPARE(QFileInfo(elsewhere).size(), size);
}

void TestAvatarPictureFile::servesSeveralThreads()
{
    AvatarPictureFile file(m_folder, 100'000); // begun anew again and again
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&, thread] {
            for (int i = 0; i < 400; ++i) {
                const int number = (i * 7 + thread) % 90;
                const QImage known = file.load(address(number), side);
                if (known.isNull())
                    file.store(address(number), picture(number), now());
                else if (known != picture(number))
                    ++wrong;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
}

QTEST_GUILESS_MAIN(TestAvatarPictureFile)
#include "tst_avatarpicturefile.moc"
