#include "tests/support/blocks.h"
#include "tests/support/console.h"
#include "tests/support/faultserver.h"
#include "ui/blocklistview.h"
#include "ui/errordialog.h"
#include "ui/noticebar.h"
#include "ui/signindialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QNetworkProxy>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = "s3cr3t-T0ken-0123456789";

QByteArray listOf(const QList<QByteArray> &statuses)
{
    return R"({"data":[)" + statuses.join(',') + "]}";
}

/// Ada and Bert are blocked; the answer to a DELETE is given.
FaultServer::Route twoPeople(const std::function<FaultAnswer(const FaultRequest &)> &unblock)
{
    return [unblock](const FaultRequest &request) {
        if (request.target.startsWith("/me"))
            return FaultAnswer::success(R"({"_id":"me","nickname":"Me"})");
        if (request.method == "GET")
            return FaultAnswer::success(
                listOf({ blockStatusJson(u"a"_s, u"Ada"_s), blockStatusJson(u"b"_s, u"Bert"_s) }));
        return unblock(request);
    };
}

FaultAnswer limited(const QByteArray &seconds)
{
    return FaultAnswer::json(R"({"error":"RATE_LIMIT_EXCEEDED","message":"slow"})", 429)
        .withHeader("Retry-After", seconds);
}

QString banner(Console &console)
{
    return console.window.findChild<NoticeBar *>(u"banner"_s)->text();
}

QString page(Console &console)
{
    return console.window.findChild<QStackedWidget *>(u"pages"_s)->currentWidget()->objectName();
}

QStringList logged;

void keepLog(QtMsgType /*type*/, const QMessageLogContext & /*context*/, const QString &message)
{
    logged.append(message);
}

} // namespace

/// What may go wrong outside the program, seen in the real window.
class TestHazards : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); }

    void aRateLimitCountsDownAndGoesOn();
    void aRateLimitCanBeStopped();
    void aLastKnownListThatComesLateStandsUnderTheBanner();
    void aStoredAccountWithoutItsTokenLeadsToTheSignIn();
    void signingOutIsHonestAndLeavesNoList();
    void whatIsUnderWayStaysWithItsServerDuringASignIn();
    void plainHttpBeyondThisComputerIsSaidAllTheTime();
    void theTokenIsInNoLogNoFileAndNoDetails();

private:
    static void open(Console &console, const FaultServer &server)
    {
        console.settings.setAvatarPolicy(AvatarPolicy::None);
        console.start(server.address(), "key", secret);
        QTRY_COMPARE(console.model.totalCount(), 2);
        QTRY_VERIFY(!console.model.isRefreshing());
    }
};

void TestHazards::aRateLimitCountsDownAndGoesOn()
{
    std::atomic<int> asked = 0;
    FaultServer server(twoPeople([&](const FaultRequest &) {
        return ++asked == 1 ? limited("3") : FaultAnswer::success(blockStatusJson(u"a"_s, u"Ada"_s));
    }));
    Console console;
    open(console, server);
    console.model.unblock(blocks({ console.model.keyAt(0) }));
    // A busy machine may skip a second.
    static const QRegularExpression words(
        u"^The server asks us to slow down\\. Trying again in ([1-3]) s\\.$"_s);
    const auto seconds = [&] { return words.match(banner(console)).captured(1).toInt(); };
    QTRY_VERIFY(seconds() > 0);
    const int first = seconds();
    QVERIFY(!console.visible<ErrorDialog>(u"errorDialog"_s));
    QTRY_VERIFY(seconds() > 0 && seconds() < first);
    QTRY_COMPARE(console.model.totalCount(), 1);
    QCOMPARE(server.count("DELETE"), 2);
    QTRY_VERIFY(banner(console).isEmpty());
}

void TestHazards::aRateLimitCanBeStopped()
{
    FaultServer server(twoPeople([](const FaultRequest &) { return limited("2"); }));
    Console console;
    open(console, server);
    console.model.unblock(blocks({ console.model.keyAt(0) }));
    QTRY_VERIFY(banner(console).contains("Trying again in "_L1));
    QPushButton *stop = console.visible<QPushButton>(u"noticeAction"_s);
    QVERIFY(stop);
    QCOMPARE(stop->text(), u"Stop"_s);
    QTest::mouseClick(stop, Qt::LeftButton);
    QTRY_COMPARE(console.model.unblockingCount(), 0);
    QTRY_VERIFY(banner(console).isEmpty());
    QVERIFY(!console.visible<ErrorDialog>(u"errorDialog"_s));
    QCOMPARE(console.model.totalCount(), 2);
    QTest::qWait(2200); // the seconds that it would have waited
    QCOMPARE(server.count("DELETE"), 1);
}

void TestHazards::aLastKnownListThatComesLateStandsUnderTheBanner()
{
    FaultServer server(twoPeople([](const FaultRequest &) { return FaultAnswer::html(502); }));
    BlockStatusListPtr known;
    {
        Console console;
        open(console, server);
        known = console.model.snapshot();
    }
    server.setRoute([](const FaultRequest &request) {
        return request.target.startsWith("/me") ? FaultAnswer::success(R"({"_id":"me"})")
                                                : FaultAnswer::html(502);
    });
    Console console;
    console.start(server.address(), "key", secret);
    QTRY_COMPARE(page(console), u"failedPage"_s);
    QVERIFY(banner(console).isEmpty());
    console.model.showLastKnown(known, QDateTime::currentDateTimeUtc(), {});
    QTRY_COMPARE(console.model.totalCount(), 2);
    QCOMPARE(page(console), u"blockList"_s);
    QTRY_VERIFY(banner(console).startsWith(u"The list couldn’t be updated."_s));
}

void TestHazards::aStoredAccountWithoutItsTokenLeadsToTheSignIn()
{
    const QTemporaryDir folder;
    FaultServer server(twoPeople([](const FaultRequest &) { return FaultAnswer::html(502); }));
    {
        Console console(folder.path());
        open(console, server);
        QTRY_VERIFY(!QDir(folder.filePath(u"lists"_s)).isEmpty());
        console.settings.useAccount(
            { .account = *console.session.account(), .staySignedIn = true, .plainHttpAllowed = false });
    }
    // The network is away and so is the keychain: nothing to sign in with, and nothing hangs.
    server.stop();
    server.forgetRequests();
    Console console(folder.path());
    console.window.show();
    console.window.start();
    QTRY_COMPARE(console.session.state(), Session::State::SignedOut);
    QTRY_COMPARE(page(console), u"signedOutPage"_s);
    QCOMPARE(console.model.totalCount(), 0);
    QVERIFY(console.press(u"button"_s));
    auto *dialog = console.visible<SignInDialog>(u"signInDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"server"_s)->text(), server.address());
    QCOMPARE(dialog->findChild<QLineEdit *>(u"clientKey"_s)->text(), u"key"_s);
    dialog->findChild<QLineEdit *>(u"token"_s)->setText(QString::fromLatin1(secret));
    QVERIFY(console.press(u"signInButton"_s));
    auto *problem = dialog->findChild<QLabel *>(u"serverError"_s);
    QTRY_VERIFY(problem->isVisible() && !problem->text().isEmpty());
    QCOMPARE(server.requests().size(), 0);
    // It is back: in, and the list is the one of then, at once refreshed.
    QVERIFY(server.listen());
    QVERIFY(console.press(u"signInButton"_s));
    QTRY_COMPARE(console.model.totalCount(), 2);
}

void TestHazards::signingOutIsHonestAndLeavesNoList()
{
    FaultServer server(twoPeople([](const FaultRequest &) { return FaultAnswer::html(502); }));
    Console console;
    open(console, server);
    const QDir lists(console.folder.filePath(u"lists"_s));
    QTRY_VERIFY(!lists.entryList(QDir::Files).isEmpty());
    console.window.findChild<QAction *>(u"signOutAction"_s)->trigger();
    // As the keychain says it when it is locked.
    emit console.session.tokenNotForgotten();
    const QString notice = console.window.findChild<NoticeBar *>(u"notice"_s)->text();
    QVERIFY2(notice.contains("may still lie in the keychain"_L1), qPrintable(notice));
    QTRY_VERIFY(lists.entryList(QDir::Files).isEmpty());
    QVERIFY(console.client.credentials().token.isEmpty());
}

// Until the new server has accepted the sign-in, it gets nothing but the question who that is.
void TestHazards::whatIsUnderWayStaysWithItsServerDuringASignIn()
{
    QByteArray people;
    for (int i = 0; i < 40; ++i)
        people += (i ? "," : "") + blockStatusJson(u"p%1"_s.arg(i), u"Person %1"_s.arg(i));
    FaultServer first([people](const FaultRequest &request) {
        if (request.target.startsWith("/me"))
            return FaultAnswer::success(R"({"_id":"me","nickname":"Me"})");
        return request.method == "GET" ? FaultAnswer::success(listOf({ people }))
                                       : FaultAnswer::success(blockStatusJson(u"p0"_s));
    });
    FaultServer second(
        [](const FaultRequest &) { return FaultAnswer::success(R"({"_id":"you","nickname":"You"})"); });
    Console console;
    console.settings.setAvatarPolicy(AvatarPolicy::None);
    console.start(first.address(), "key", secret);
    QTRY_COMPARE(console.model.totalCount(), 40);
    QTRY_VERIFY(!console.model.isRefreshing());

    first.setHeld(true);
    console.model.unblock(console.model.blocksAt(0, 39));
    QTRY_VERIFY(first.heldCount() > 0);
    QVERIFY(first.count("DELETE") < 40); // the others wait for their turn
    second.setHeld(true);
    console.session.signIn(
        { .server = second.address(), .clientKey = u"other"_s, .token = u"another-token"_s });
    QTRY_COMPARE(second.heldCount(), 1);
    console.model.refresh();
    first.setHeld(false);
    first.release();
    QTRY_COMPARE(first.count("DELETE"), 40);
    QTRY_COMPARE(console.model.unblockingCount(), 0);
    QTRY_VERIFY(!console.model.isRefreshing());
    QCOMPARE(console.session.state(), Session::State::SigningIn);
    QCOMPARE(second.requests().size(), 1);
    QVERIFY(second.requests().constFirst().target.startsWith("/me"));
    QVERIFY(!second.received().contains(secret));
    QVERIFY(!first.received().contains("another-token"));
}

void TestHazards::plainHttpBeyondThisComputerIsSaidAllTheTime()
{
    FaultServer server(twoPeople([](const FaultRequest &) { return FaultAnswer::html(502); }));
    Console console;
    open(console, server);
    QVERIFY(!console.visible<QLabel>(u"insecureBanner"_s));
    // An address that is not this computer's, as far as one can tell from it; Linux leads it here.
    console.session.signIn({ .server = u"http://0.0.0.0:%1"_s.arg(server.port()),
                             .clientKey = u"key"_s,
                             .token = QString::fromLatin1(secret),
                             .plainHttpAllowed = true,
                             .remember = false });
    QTRY_VERIFY(console.visible<QLabel>(u"insecureBanner"_s));
    const auto *insecure = console.visible<QLabel>(u"insecureBanner"_s);
    QVERIFY(!insecure->text().isEmpty());
    console.window.findChild<QAction *>(u"refreshAction"_s)->trigger();
    QTRY_VERIFY(!console.model.isRefreshing());
    QVERIFY(insecure->isVisible());
    console.session.signIn({ .server = server.address(),
                             .clientKey = u"key"_s,
                             .token = QString::fromLatin1(secret),
                             .remember = false });
    QTRY_VERIFY(!insecure->isVisible());
}

void TestHazards::theTokenIsInNoLogNoFileAndNoDetails()
{
    QLoggingCategory::setFilterRules(
        u"*.debug=true\nqt.widgets*=false\nqt.text*=false\nqt.accessib*=false"_s);
    const QtMessageHandler before = qInstallMessageHandler(&keepLog);
    // A server that repeats what it was sent.
    FaultServer server(twoPeople([](const FaultRequest &request) {
        return FaultAnswer::failure(400, "ODD", "you sent " + request.header("IM-Authorization"));
    }));
    QString details;
    {
        Console console;
        open(console, server);
        QVERIFY(server.received().contains(secret));
        console.model.unblock(blocks({ console.model.keyAt(0) }));
        QTRY_VERIFY(console.visible<ErrorDialog>(u"errorDialog"_s));
        auto *dialog = console.visible<ErrorDialog>(u"errorDialog"_s);
        dialog->showDetails(true);
        QVERIFY(console.press(u"copyButton"_s));
        details = QApplication::clipboard()->text();
        QTRY_VERIFY(!QDir(console.folder.filePath(u"lists"_s)).isEmpty());
        console.window.close();
        int files = 0;
        QDirIterator each(console.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(secret), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY2(files >= 3, "settings, list and journal");
    }
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    QVERIFY2(details.contains(u"you sent …"_s), qPrintable(details));
    QVERIFY(!details.contains(QString::fromLatin1(secret)));
    for (const QString &line : std::as_const(logged))
        QVERIFY2(!line.contains(QString::fromLatin1(secret)), qPrintable(line));
}

QTEST_MAIN(TestHazards)
#include "tst_hazards.moc"
