#include "app/avatar/avatarloader.h"

#include "app/avatar/avatardiskcache.h"
#include "app/avatar/avatardownload.h"
#include "app/avatar/avatarfetcher.h"
#include "tests/support/faultserver.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QHostInfo>
#include <QImageWriter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray picture(const QByteArray &format = "png", int side = 60)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::red);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter(&buffer, format).write(image);
    return buffer.data();
}

FaultAnswer answer(const QByteArray &body)
{
    FaultAnswer result;
    result.body = body;
    return result;
}

} // namespace

class TestAvatarLoader : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void bringsAPictureAndRemembersIt_data();
    void bringsAPictureAndRemembersIt();
    void readsChunks();
    void sendsNothingThatTellsWhoAsks();
    void keepsPicturesOnDisk();
    void keepsDecodedPictures();
    void severalUseOneCache();
    void bringsTheSamePictureInSeveralSizes();
    void refusesAddresses_data();
    void refusesAddresses();
    void saysOnceThatItFailed();
    void followsAFewRedirects_data();
    void followsAFewRedirects();
    void refusesRedirectsElsewhere_data();
    void refusesRedirectsElsewhere();
    void failsOnBadAnswers_data();
    void failsOnBadAnswers();
    void endsWhatHangs_data();
    void endsWhatHangs();
    void aFloodOfHeadersHarmsNobody();
    void asksFourAtATimeTheNewestFirst();
    void cancelledOnesAreNotAsked();
    void cancellingEndsWhatIsUnderWay();
    void privateAddressesAreForAPrivateServerOnly();
    void anotherPortIsAnotherServer();
    void obeysThePolicy();
    void aStricterPolicyForgets();
    void endsAtOnceInTheMiddleOfWork();
    void theEndOfTheProgramMayMeetALookUp();
    void memoryIsBounded();

private:
    QString url(const QString &path) const { return m_server->address(path); }
    void makeLoader();
    bool isReady(const QString &address, int side = 64);
    bool hasFailed(const QString &address);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<AvatarLoader> m_loader;
    std::unique_ptr<QSignalSpy> m_ready;
    std::unique_ptr<QSignalSpy> m_failed;
};

void TestAvatarLoader::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<FaultServer>([](const FaultRequest &) { return answer(picture()); });
    makeLoader();
}

void TestAvatarLoader::cleanup()
{
    m_ready.reset();
    m_failed.reset();
    m_loader.reset();
    m_server.reset();
}

void TestAvatarLoader::makeLoader()
{
    m_ready.reset();
    m_failed.reset();
    m_loader = std::make_unique<AvatarLoader>(m_dir->filePath(u"avatars"_s));
    m_loader->setServer(QUrl(m_server->address()));
    m_ready = std::make_unique<QSignalSpy>(m_loader.get(), &AvatarLoader::ready);
    m_failed = std::make_unique<QSignalSpy>(m_loader.get(), &AvatarLoader::failed);
}

bool TestAvatarLoader::isReady(const QString &address, int side)
{
    return QTest::qWaitFor([&] {
        return std::any_of(m_ready->cbegin(), m_ready->cend(), [&](const QVariantList &arguments) {
            return arguments.at(0) == address && arguments.at(1) == side
                && arguments.at(2).value<QImage>().size() == QSize(side, side);
        });
    });
}

bool TestAvatarLoader::hasFailed(const QString &address)
{
    return QTest::qWaitFor([&] {
        return std::any_of(m_failed->cbegin(), m_failed->cend(),
                           [&](const QVariantList &arguments) { return arguments.at(0) == address; });
    });
}

void TestAvatarLoader::bringsAPictureAndRemembersIt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *format : { "png", "jpeg", "webp" })
        QTest::newRow(format) << picture(format);
}

void TestAvatarLoader::bringsAPictureAndRemembersIt()
{
    QFETCH(QByteArray, bytes);
    m_server->setRoute([bytes](const FaultRequest &) { return answer(bytes); });
    QVERIFY(m_loader->request(url(u"/a?b=c d&e=%2F#f"_s), 64).isNull());
    QVERIFY(isReady(url(u"/a?b=c d&e=%2F#f"_s)));
    QCOMPARE(m_server->requests().constFirst().target, "/a?b=c%20d&e=%2F");
    QCOMPARE(m_loader->request(url(u"/a?b=c d&e=%2F#f"_s), 64).size(), QSize(64, 64));
    QCOMPARE(m_server->count(), 1);
    QCOMPARE(m_ready->size(), 1);
    QVERIFY(m_failed->isEmpty());
}

void TestAvatarLoader::readsChunks()
{
    const QByteArray bytes = picture();
    const auto chunk = [](const QByteArray &data) {
        return QByteArray::number(data.size(), 16) + "\r\n" + data + "\r\n";
    };
    const QByteArray raw = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk(bytes.left(50))
        + chunk(bytes.mid(50)) + chunk({});
    m_server->setRoute([raw](const FaultRequest &) { return FaultAnswer::raw(raw); });
    m_loader->request(url(u"/1"_s), 64);
    QVERIFY(isReady(url(u"/1"_s)));
}

void TestAvatarLoader::sendsNothingThatTellsWhoAsks()
{
    m_server->setRoute([](const FaultRequest &) {
        return answer(picture())
            .withHeader("Set-Cookie", "who=me; Path=/")
            .withHeader("WWW-Authenticate", "Basic");
    });
    m_loader->request(url(u"/1"_s), 64);
    QVERIFY(isReady(url(u"/1"_s)));
    m_loader->request(url(u"/2"_s), 64);
    QVERIFY(isReady(url(u"/2"_s)));
    QCOMPARE(m_server->count(), 2);
    for (const FaultRequest &request : m_server->requests()) {
        for (const auto &[name, value] : request.headers)
            QVERIFY2(QList<QByteArray>({ "host", "accept", "accept-encoding", "user-agent", "connection" })
                         .contains(name),
                     name.constData());
    }
}

void TestAvatarLoader::keepsPicturesOnDisk()
{
    m_loader->request(url(u"/1"_s), 64);
    QVERIFY(isReady(url(u"/1"_s)));
    QTRY_COMPARE(QDir(m_dir->filePath(u"avatars"_s)).entryList(QDir::Files).size(), 1);
    makeLoader();
    QVERIFY(m_loader->request(url(u"/1"_s), 48).isNull());
    QVERIFY(isReady(url(u"/1"_s), 48));
    QCOMPARE(m_server->count(), 1);

    // What lies there is trusted as little as what comes from outside.
    const QDir folder(m_dir->filePath(u"avatars"_s));
    QFile file(folder.filePath(folder.entryList(QDir::Files).constFirst()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(16);
    file.write("<svg xmlns='http://www.w3.org/2000/svg'/>");
    file.close();
    makeLoader();
    m_loader->request(url(u"/1"_s), 40);
    QVERIFY(isReady(url(u"/1"_s), 40));
    QCOMPARE(m_server->count(), 2);
}

void TestAvatarLoader::keepsDecodedPictures()
{
    m_loader->request(url(u"/1"_s), 64);
    QVERIFY(isReady(url(u"/1"_s)));
    const auto picture = m_ready->constFirst().at(2).value<QImage>();
    // Without the bytes: only what was decoded can bring it back.
    const QDir folder(m_dir->filePath(u"avatars"_s));
    const QStringList files = folder.entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QVERIFY(QFile::remove(folder.filePath(files.constFirst())));
    makeLoader();
    m_loader->request(url(u"/1"_s), 64);
    QVERIFY(isReady(url(u"/1"_s)));
    QCOMPARE(m_ready->constFirst().at(2).value<QImage>(), picture);
    QCOMPARE(m_server->count(), 1);
    m_loader->setPolicy(AvatarPolicy::None);
    m_loader->request(url(u"/1"_s), 64);
    QVERIFY(hasFailed(url(u"/1"_s)));
}

void TestAvatarLoader::severalUseOneCache()
{
    m_loader.reset();
    const auto disk = std::make_shared<AvatarDiskCache>(m_dir->filePath(u"avatars"_s));
    AvatarLoader first(disk);
    AvatarLoader second(disk);
    for (AvatarLoader *loader : { &first, &second }) {
        loader->setServer(QUrl(m_server->address()));
        QSignalSpy ready(loader, &AvatarLoader::ready);
        loader->request(url(u"/1"_s), 64);
        QTRY_COMPARE(ready.size(), 1);
    }
    QCOMPARE(m_server->count(), 1);
}

void TestAvatarLoader::bringsTheSamePictureInSeveralSizes()
{
    m_server->setHeld(true);
    m_loader->request(url(u"/1"_s), 32);
    m_loader->request(url(u"/1"_s), 64);
    QTRY_COMPARE(m_server->heldCount(), 1);
    m_loader->request(url(u"/1"_s), 128);
    m_server->setHeld(false);
    m_server->release();
    QVERIFY(isReady(url(u"/1"_s), 32));
    QVERIFY(isReady(url(u"/1"_s), 64));
    QVERIFY(isReady(url(u"/1"_s), 128));
    QCOMPARE(m_server->count(), 1);
    QCOMPARE(m_ready->size(), 3);
}

void TestAvatarLoader::refusesAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("empty") << QString();
    QTest::newRow("nonsense") << u"not an address"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("data") << u"data:image/png;base64,"_s + QString::fromLatin1(picture().toBase64());
    QTest::newRow("qrc") << u"qrc:/icons/app.png"_s;
    QTest::newRow("ftp") << u"ftp://127.0.0.1/a.png"_s;
    QTest::newRow("no host") << u"http:///a.png"_s;
    QTest::newRow("path only") << u"/a.png"_s;
    QTest::newRow("user info") << u"http://a:b@127.0.0.1:%1/a.png"_s.arg(m_server ? m_server->port() : 1);
    QTest::newRow("too long") << u"http://127.0.0.1:1/"_s + QString(2048, u'a');
}

void TestAvatarLoader::refusesAddresses()
{
    QFETCH(QString, address);
    QVERIFY(m_loader->request(address, 64).isNull());
    QVERIFY(m_failed->isEmpty()); // never from inside the call
    QVERIFY(hasFailed(address));
    QCOMPARE(m_server->connections(), 0);
}

void TestAvatarLoader::saysOnceThatItFailed()
{
    m_server->setRoute([](const FaultRequest &) { return FaultAnswer::empty(404); });
    m_loader->request(url(u"/1"_s), 64);
    QVERIFY(hasFailed(url(u"/1"_s)));
    m_loader->request(url(u"/1"_s), 64);
    m_loader->request(url(u"/1"_s), 32);
    m_loader->request(url(u"/2"_s), 32);
    QVERIFY(hasFailed(url(u"/2"_s)));
    QCOMPARE(m_failed->size(), 2);
    QCOMPARE(m_server->count(), 2);
}

void TestAvatarLoader::followsAFewRedirects_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("redirects");
    QTest::addColumn<bool>("works");
    for (const int status : { 301, 302, 303, 307, 308 })
        QTest::addRow("%d", status) << status << 1 << true;
    QTest::newRow("four") << 302 << 4 << true;
    QTest::newRow("five") << 302 << 5 << false;
    QTest::newRow("not a redirect") << 304 << 1 << false;
}

void TestAvatarLoader::followsAFewRedirects()
{
    QFETCH(int, status);
    QFETCH(int, redirects);
    QFETCH(bool, works);
    m_server->setRoute([=](const FaultRequest &request) {
        const int step = request.target.mid(1).toInt();
        return step == redirects ? answer(picture())
                                 : FaultAnswer::redirect(status, '/' + QByteArray::number(step + 1));
    });
    m_loader->request(url(u"/0"_s), 64);
    QVERIFY(works ? isReady(url(u"/0"_s)) : hasFailed(url(u"/0"_s)));
}

void TestAvatarLoader::refusesRedirectsElsewhere_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("file") << QByteArray("file:///etc/passwd");
    QTest::newRow("data") << QByteArray("data:image/png;base64,") + picture().toBase64();
    QTest::newRow("qrc") << QByteArray("qrc:/icons/app.png");
    QTest::newRow("a private address") << QByteArray("http://127.0.0.2:PORT/picture");
    QTest::newRow("a name of a private address") << QByteArray("http://localhost:PORT/picture");
    QTest::newRow("a dressed-up one") << QByteArray("http://[::ffff:127.0.0.1]:PORT/picture");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("nonsense") << QByteArray("http://[");
    QTest::newRow("too long") << QByteArray("/picture?") + QByteArray(2048, 'a');
}

void TestAvatarLoader::refusesRedirectsElsewhere()
{
    QFETCH(QByteArray, location);
    location.replace("PORT", QByteArray::number(m_server->port()));
    m_server->setRoute([location](const FaultRequest &request) {
        return request.target.startsWith("/picture") ? answer(picture())
                                                     : FaultAnswer::redirect(302, location);
    });
    m_loader->request(url(u"/0"_s), 64);
    QVERIFY(hasFailed(url(u"/0"_s)));
    QCOMPARE(m_server->connections(), 1);
}

void TestAvatarLoader::failsOnBadAnswers_data()
{
    QTest::addColumn<QByteArray>("raw");
    const auto whole = [](const QByteArray &body) {
        return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    };
    QTest::newRow("empty") << whole({});
    QTest::newRow("text") << whole("hello");
    QTest::newRow("SVG called PNG") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n<svg xmlns='http://www.w3.org/2000/svg'/>");
    QTest::newRow("404 with a picture") << whole(picture()).replace("200 OK", "404 No");
    QTest::newRow("206 with a picture") << whole(picture()).replace("200 OK", "206 Part");
    QTest::newRow("cut off") << whole(picture()).chopped(10);
    QTest::newRow("too large") << whole(picture() + QByteArray(100'000, 'a'));
    QTest::newRow("too large without a length")
        << QByteArray("HTTP/1.1 200 OK\r\n\r\n") + picture() + QByteArray(100'000, 'a');
    QTest::newRow("too large in chunks")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffff\r\n")
            + QByteArray(0xfffff, 'a');
    QTest::newRow("a long header") << "HTTP/1.1 200 OK\r\nX: " + QByteArray(100'000, 'a') + "\r\n\r\n"
            + picture();
    QTest::newRow("not HTTP") << QByteArray("220 mail.example ESMTP\r\n");
    QTest::newRow("nothing") << QByteArray();
}

void TestAvatarLoader::failsOnBadAnswers()
{
    QFETCH(QByteArray, raw);
    AvatarLimits limits;
    limits.maximumBody = 50'000;
    m_loader->setLimits(limits);
    m_server->setRoute([raw](const FaultRequest &request) {
        return request.target == "/good" ? answer(picture()) : FaultAnswer::raw(raw);
    });
    m_loader->request(url(u"/bad"_s), 64);
    QVERIFY(hasFailed(url(u"/bad"_s)));
    m_loader->request(url(u"/good"_s), 64);
    QVERIFY(isReady(url(u"/good"_s)));
}

void TestAvatarLoader::endsWhatHangs_data()
{
    QTest::addColumn<FaultAnswer::Mode>("mode");
    QTest::newRow("hang") << FaultAnswer::Mode::Hang;
    QTest::newRow("hang in the body") << FaultAnswer::Mode::HangInBody;
    QTest::newRow("drip") << FaultAnswer::Mode::Drip;
    QTest::newRow("cut") << FaultAnswer::Mode::Cut;
    QTest::newRow("reset") << FaultAnswer::Mode::Reset;
    QTest::newRow("reset in the body") << FaultAnswer::Mode::ResetInBody;
}

void TestAvatarLoader::endsWhatHangs()
{
    QFETCH(FaultAnswer::Mode, mode);
    AvatarLimits limits;
    limits.inactivity = 300ms;
    limits.deadline = 900ms;
    m_loader->setLimits(limits);
    m_server->setRoute(
        [mode](const FaultRequest &) { return FaultAnswer::fault(mode, QByteArray(5'000, 'a')); });
    QElapsedTimer timer;
    timer.start();
    m_loader->request(url(u"/1"_s), 64);
    QVERIFY(hasFailed(url(u"/1"_s)));
    QVERIFY(timer.elapsed() < 3'000);
}

void TestAvatarLoader::aFloodOfHeadersHarmsNobody()
{
    QTcpServer flooder;
    QVERIFY(flooder.listen(QHostAddress::LocalHost));
    int ended = 0;
    connect(&flooder, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *const socket = flooder.nextPendingConnection();
        // The same server has good ones, so that it may be asked at all.
        if (!socket->waitForReadyRead() || socket->readAll().startsWith("GET /good ")) {
            const QByteArray good = picture();
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(good.size()) + "\r\n\r\n"
                          + good);
            return;
        }
        const auto flood = [socket] {
            if (socket->bytesToWrite() < 1'000'000)
                socket->write(QByteArray("X-Flood: yyyyyyyyyyyyyyyyyyyyyyyyyyyy\r\n").repeated(10'000));
        };
        socket->write("HTTP/1.1 200 OK\r\n");
        connect(socket, &QTcpSocket::bytesWritten, socket, flood);
        connect(socket, &QTcpSocket::disconnected, this, [&ended] { ++ended; });
        flood();
    });
    const QString address = u"http://127.0.0.1:%1/"_s.arg(flooder.serverPort());
    m_loader->setServer(QUrl(address));
    const auto bad = [&](int i) { return address + QString::number(i); };
    const QString good = address + "good"_L1;
    for (int i = 0; i < 8; ++i)
        m_loader->request(bad(i), 64);
    m_loader->request(good, 64);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(isReady(good));
    for (int i = 0; i < 8; ++i)
        QVERIFY(hasFailed(bad(i)));
    QTRY_COMPARE(ended, 8);
    QVERIFY(timer.elapsed() < 4'000); // long before any deadline
}

void TestAvatarLoader::asksFourAtATimeTheNewestFirst()
{
    m_server->setHeld(true);
    for (int i = 0; i < 20; ++i)
        m_loader->request(url(u"/%1"_s.arg(i)), 64);
    QTRY_COMPARE(m_server->heldCount(), 4);
    // They pass through the disk cache before, two at a time: not in strict order.
    for (const FaultRequest &request : m_server->requests())
        QVERIFY2(request.target.mid(1).toInt() >= 12, request.target.constData());

    m_loader->request(url(u"/3"_s), 64); // wanted again: to the front
    // It passes through the disk cache too: others may slip in before it, but not all that wait.
    const auto asked = [this] { return m_server->requests().constLast().target == "/3"; };
    for (int requests = 5; requests <= 12 && !asked(); ++requests) {
        m_server->release(1);
        QTRY_COMPARE(m_server->requests().size(), requests);
        QCOMPARE(m_server->connections(), requests); // one came for the one that went
    }
    QVERIFY(asked());
    m_server->setHeld(false);
    m_server->release();
    QTRY_COMPARE(m_ready->size(), 20);
    QCOMPARE(m_server->count(), 20);
}

void TestAvatarLoader::cancelledOnesAreNotAsked()
{
    m_server->setHeld(true);
    for (int i = 0; i < 20; ++i)
        m_loader->request(url(u"/%1"_s.arg(i)), 64);
    QTRY_COMPARE(m_server->heldCount(), 4);
    for (int i = 0; i < 16; ++i)
        m_loader->cancel(url(u"/%1"_s.arg(i)), 64);
    m_loader->cancel(u"http://never.asked/"_s, 64);
    m_server->setHeld(false);
    m_server->release();
    QTRY_COMPARE(m_ready->size(), 4);
    m_loader->request(url(u"/last"_s), 64);
    QVERIFY(isReady(url(u"/last"_s)));
    QCOMPARE(m_server->count(), 5);
    QVERIFY(m_failed->isEmpty());
}

void TestAvatarLoader::cancellingEndsWhatIsUnderWay()
{
    m_server->setHeld(true);
    for (int i = 0; i < 4; ++i)
        m_loader->request(url(u"/%1"_s.arg(i)), 64);
    QTRY_COMPARE(m_server->heldCount(), 4);
    m_loader->cancelAll();
    m_server->setHeld(false);
    m_loader->request(url(u"/new"_s), 64);
    QVERIFY(isReady(url(u"/new"_s))); // did not wait for the four
    QCOMPARE(m_ready->size(), 1);
    QVERIFY(m_failed->isEmpty());
}

void TestAvatarLoader::privateAddressesAreForAPrivateServerOnly()
{
    m_loader->setServer(QUrl(u"https://chat.example"_s));
    const QString byName = u"http://localhost:%1/"_s.arg(m_server->port());
    const QString byNumber = u"http://2130706433:%1/"_s.arg(m_server->port());
    for (const QString &address : { url(u"/1"_s), byName, byNumber }) {
        m_loader->request(address, 64);
        QVERIFY(hasFailed(address));
    }
    QCOMPARE(m_server->connections(), 0);
    m_loader->setServer(QUrl(m_server->address()));
    m_loader->request(url(u"/1"_s), 64);
    QVERIFY(isReady(url(u"/1"_s)));
}

// Another program on the server's machine is not the server.
void TestAvatarLoader::anotherPortIsAnotherServer()
{
    FaultServer neighbour;
    const QString there = neighbour.address(u"/1"_s);
    m_loader->request(there, 64);
    QVERIFY(hasFailed(there));
    m_loader->setPolicy(AvatarPolicy::ServerOnly);
    m_loader->request(there, 64);
    QVERIFY(hasFailed(there));
    QCOMPARE(neighbour.connections(), 0);
    m_loader->request(url(u"/1"_s), 64);
    QVERIFY(isReady(url(u"/1"_s)));
}

void TestAvatarLoader::obeysThePolicy()
{
    m_loader->setPolicy(AvatarPolicy::ServerOnly);
    m_loader->request(u"http://elsewhere.example/1"_s, 64);
    QVERIFY(hasFailed(u"http://elsewhere.example/1"_s));
    m_loader->request(url(u"/1"_s), 64);
    QVERIFY(isReady(url(u"/1"_s)));
    m_loader->setPolicy(AvatarPolicy::None);
    QVERIFY(m_loader->request(url(u"/1"_s), 64).isNull());
    QVERIFY(hasFailed(url(u"/1"_s)));
    QCOMPARE(m_server->count(), 1);
    m_loader->setPolicy(AvatarPolicy::Everyone);
    m_loader->request(url(u"/1"_s), 64);
    QTRY_COMPARE(m_ready->size(), 2); // from the disk
    QCOMPARE(m_server->count(), 1);
}

void TestAvatarLoader::aStricterPolicyForgets()
{
    m_server->setHeld(true);
    m_loader->request(url(u"/1"_s), 64);
    QTRY_COMPARE(m_server->heldCount(), 1);
    m_loader->setPolicy(AvatarPolicy::None);
    m_server->setHeld(false);
    m_server->release();
    m_loader->setPolicy(AvatarPolicy::Everyone);
    m_loader->request(url(u"/2"_s), 64);
    QVERIFY(isReady(url(u"/2"_s)));
    QCOMPARE(m_ready->size(), 1);
}

void TestAvatarLoader::endsAtOnceInTheMiddleOfWork()
{
    m_server->setHeld(true);
    for (int i = 0; i < 50; ++i)
        m_loader->request(url(u"/%1"_s.arg(i)), 256);
    QTRY_COMPARE(m_server->heldCount(), 4);
    QElapsedTimer timer;
    timer.start();
    m_ready.reset();
    m_failed.reset();
    m_loader.reset();
    QVERIFY(timer.elapsed() < 1'000);
}

// To a look-up with a functor, in another thread than the application's, Qt 6.4 gives its answer a second
// time when the application is about to quit.
void TestAvatarLoader::theEndOfTheProgramMayMeetALookUp()
{
    const QUrl address(url(u"/a"_s));
    QHostInfo::fromName(address.host()); // known from here on: answered at once
    QThread thread;
    auto *fetcher = new AvatarFetcher;
    fetcher->moveToThread(&thread);
    connect(&thread, &QThread::finished, fetcher, &QObject::deleteLater);
    QList<QByteArray> bodies;
    connect(fetcher, &AvatarFetcher::fetched, this,
            [&](quint64, const QByteArray &body) { bodies.append(body); });
    thread.start();
    const AvatarDownload::Rules rules{ .ownServer = AvatarDownload::hostAndPort(address) };
    QMetaObject::invokeMethod(fetcher, [&] {
        fetcher->fetch(1, address, rules, {});
        // The answer waits in this thread's queue.
        QMetaObject::invokeMethod(
            this, [] { QMetaObject::invokeMethod(QCoreApplication::instance(), "aboutToQuit"); },
            Qt::BlockingQueuedConnection);
    });
    QTRY_COMPARE(bodies, QList{ picture() });
    thread.quit();
    QVERIFY(thread.wait());
}

void TestAvatarLoader::memoryIsBounded()
{
    AvatarLimits limits;
    limits.memoryBytes = 49'152; // three of 64 × 64
    m_loader->setLimits(limits);
    for (int i = 0; i < 4; ++i) {
        m_loader->request(url(u"/%1"_s.arg(i)), 64);
        QVERIFY(isReady(url(u"/%1"_s.arg(i))));
    }
    QVERIFY(!m_loader->request(url(u"/3"_s), 64).isNull());
    QVERIFY(m_loader->request(url(u"/0"_s), 64).isNull()); // pushed out
}

QTEST_GUILESS_MAIN(TestAvatarLoader)
#include "tst_avatarloader.moc"
