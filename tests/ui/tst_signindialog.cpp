#include "app/account/credentialstore.h"
#include "app/account/session.h"
#include "app/account/settings.h"
#include "app/api/blockstatusapi.h"
#include "app/api/restclient.h"
#include "app/branding/brand.h"
#include "tests/support/faultserver.h"
#include "ui/signindialog.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

FaultAnswer answer(const FaultRequest &request)
{
    if (request.header("im-client-key") != "goodkey")
        return FaultAnswer::failure(403, "INVALID_CLIENT_KEY");
    if (request.header("im-authorization") != "goodtoken")
        return FaultAnswer::failure(401, "INVALID_TOKEN");
    return FaultAnswer::success(R"({"_id":"me","nickname":"Robin"})");
}

} // namespace

/// The sign-in dialog tells what is wrong where it is wrong, and sends nothing that cannot be right.
class TestSignInDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void goodOnesSignInAndClose();
    void errorsStandBesideTheirField_data();
    void errorsStandBesideTheirField();
    void editingTakesTheErrorAway();
    void pastedWhiteSpaceIsTrimmed();
    void theTokenIsHidden();
    void theUnderstoodServerIsShown();
    void plainHttpAsksForConsent();
    void cancelStopsTheCheckFirst();
    void aMovedServerIsOffered();
    void everyFieldHasAName();
    void nothingIsOfferedToBeStoredWhenNothingMayBe();
    void withoutAKeychainItSaysSo();
    void expiryIsGivenAsTheReason();
    void whatABrandPresetsIsFilledIn();
    void whatABrandLocksCantBeChanged();

private:
    SignInDialog *open(const SignInRequest &given = {},
                       SignInDialog::Reason reason = SignInDialog::Reason::Wish)
    {
        SignInRequest request = given;
        request.remember = false;
        m_dialog = new SignInDialog(*m_session, *m_credentials, request, reason, m_parent.get(), m_brand);
        m_dialog->open();
        return m_dialog;
    }
    QLineEdit *edit(const QString &name) const { return m_dialog->findChild<QLineEdit *>(name); }
    QString text(const QString &name) const
    {
        const auto *label = m_dialog->findChild<QLabel *>(name);
        return label->isVisibleTo(m_dialog) ? label->text() : QString();
    }
    void submit() const
    {
        QTest::mouseClick(m_dialog->findChild<QPushButton *>(u"signInButton"_s), Qt::LeftButton);
    }

    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::unique_ptr<RestClient> m_client;
    std::unique_ptr<BlockStatusApi> m_api;
    std::unique_ptr<CredentialStore> m_credentials;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QWidget> m_parent;
    Brand m_brand;
    QPointer<SignInDialog> m_dialog;
};

void TestSignInDialog::initTestCase()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    // No keychain can be reached from here.
    for (const char *name :
         { "DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION" })
        qunsetenv(name);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
}

void TestSignInDialog::init()
{
    m_brand = Brand::ofThisBuild();
    m_server = std::make_unique<FaultServer>(answer);
    m_folder = std::make_unique<QTemporaryDir>();
    m_manager = std::make_unique<QNetworkAccessManager>();
    m_client = std::make_unique<RestClient>(QList<QNetworkAccessManager *>{ m_manager.get() });
    m_api = std::make_unique<BlockStatusApi>(*m_client);
    m_credentials = std::make_unique<CredentialStore>(u"blocklist-console-test"_s);
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_session = std::make_unique<Session>(*m_api, *m_credentials, *m_settings);
    m_parent = std::make_unique<QWidget>();
    m_parent->show();
}

void TestSignInDialog::cleanup()
{
    m_parent.reset();
    m_session.reset();
    m_settings.reset();
    m_credentials.reset();
    m_api.reset();
    m_client.reset();
    m_manager.reset();
    m_server.reset();
}

void TestSignInDialog::goodOnesSignInAndClose()
{
    open({ .server = m_server->address(), .clientKey = u"goodkey"_s, .token = {} });
    edit(u"token"_s)->setText(u"goodtoken"_s);
    const QSignalSpy accepted(m_dialog, &SignInDialog::accepted);
    submit();
    QVERIFY(!text(u"checking"_s).isEmpty());
    QTRY_COMPARE(accepted.count(), 1);
    QCOMPARE(m_session->state(), Session::State::SignedIn);
    QTRY_VERIFY(!m_dialog);
}

void TestSignInDialog::errorsStandBesideTheirField_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("sent");
    const QString good = u"SERVER"_s;
    const auto row = [](const char *name, const QString &server, const QString &key, const QString &token,
                        const QString &field,
                        bool sent) { QTest::newRow(name) << server << key << token << field << sent; };
    row("no server", {}, u"goodkey"_s, u"goodtoken"_s, u"server"_s, false);
    row("server without scheme", u"your-app.imkit.io"_s, u"goodkey"_s, u"goodtoken"_s, u"server"_s, false);
    row("server with user", u"https://a@b"_s, u"goodkey"_s, u"goodtoken"_s, u"server"_s, false);
    row("nobody listens", u"http://127.0.0.1:9"_s, u"goodkey"_s, u"goodtoken"_s, u"server"_s, false);
    row("no key", good, {}, u"goodtoken"_s, u"clientKey"_s, false);
    row("key with space", good, u"a b"_s, u"goodtoken"_s, u"clientKey"_s, false);
    row("unknown key", good, u"badkey"_s, u"goodtoken"_s, u"clientKey"_s, true);
    row("no token", good, u"goodkey"_s, {}, u"token"_s, false);
    row("token with line break", good, u"goodkey"_s, u"a\u2028b"_s, u"token"_s, false);
    row("refused token", good, u"goodkey"_s, u"old"_s, u"token"_s, true);
}

void TestSignInDialog::errorsStandBesideTheirField()
{
    QFETCH(QString, server);
    QFETCH(QString, key);
    QFETCH(QString, token);
    QFETCH(QString, field);
    QFETCH(bool, sent);
    open(
        { .server = server == "SERVER"_L1 ? m_server->address() : server, .clientKey = key, .token = token });
    submit();
    QTRY_VERIFY(!text(field + "Error"_L1).isEmpty());
    for (const QString &other : { u"server"_s, u"clientKey"_s, u"token"_s }) {
        if (other != field)
            QVERIFY(text(other + "Error"_L1).isEmpty());
    }
    QCOMPARE(edit(field)->accessibleDescription(), text(field + "Error"_L1));
    QCOMPARE(m_dialog->focusWidget(), edit(field));
    QVERIFY(text(u"checking"_s).isEmpty());
    QVERIFY(edit(field)->isEnabled());
    QCOMPARE(m_server->count() > 0, sent);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(edit(u"token"_s)->text(), token); // nothing typed is lost
}

void TestSignInDialog::editingTakesTheErrorAway()
{
    open({ .server = m_server->address(), .clientKey = {}, .token = {} });
    submit();
    QVERIFY(!text(u"clientKeyError"_s).isEmpty());
    edit(u"clientKey"_s)->setText(u"x"_s);
    QVERIFY(text(u"clientKeyError"_s).isEmpty());
    QVERIFY(edit(u"clientKey"_s)->accessibleDescription().isEmpty());
}

void TestSignInDialog::pastedWhiteSpaceIsTrimmed()
{
    open({ .server = m_server->address(), .clientKey = u" goodkey\n"_s, .token = {} });
    edit(u"token"_s)->insert(u"  goodtoken \n"_s);
    QCOMPARE(edit(u"token"_s)->text(), u"goodtoken"_s);
    submit();
    QTRY_COMPARE(m_session->state(), Session::State::SignedIn);
}

void TestSignInDialog::theTokenIsHidden()
{
    open();
    QCOMPARE(edit(u"token"_s)->echoMode(), QLineEdit::Password);
    QCOMPARE(edit(u"clientKey"_s)->echoMode(), QLineEdit::Normal);
}

void TestSignInDialog::theUnderstoodServerIsShown()
{
    open();
    edit(u"server"_s)->setText(u"https://Your-App.imkit.io/prefix/"_s);
    QVERIFY(text(u"serverHelp"_s).contains("https://your-app.imkit.io"_L1));
    edit(u"server"_s)->setText(u"https://h:1@evil"_s);
    QVERIFY(!text(u"serverHelp"_s).contains("evil"_L1));
}

void TestSignInDialog::plainHttpAsksForConsent()
{
    open({ .server = u"http://imkit.invalid"_s, .clientKey = u"goodkey"_s, .token = u"goodtoken"_s });
    auto *consent = m_dialog->findChild<QCheckBox *>(u"consent"_s);
    QVERIFY(consent->isVisibleTo(m_dialog));
    QVERIFY(!consent->isChecked());
    submit();
    QVERIFY(!text(u"serverError"_s).isEmpty());
    QCOMPARE(m_dialog->focusWidget(), consent);
    edit(u"server"_s)->setText(u"https://imkit.invalid"_s);
    QVERIFY(!consent->isVisibleTo(m_dialog));
    edit(u"server"_s)->setText(u"http://127.0.0.1:8080"_s);
    QVERIFY(!consent->isVisibleTo(m_dialog));
}

void TestSignInDialog::cancelStopsTheCheckFirst()
{
    m_server->setHeld(true);
    open({ .server = m_server->address(), .clientKey = u"goodkey"_s, .token = u"goodtoken"_s });
    submit();
    QTRY_COMPARE(m_server->heldCount(), 1);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(m_dialog && m_dialog->isVisible());
    QVERIFY(edit(u"token"_s)->isEnabled());
    QCOMPARE(m_session->state(), Session::State::SignedOut);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
}

void TestSignInDialog::aMovedServerIsOffered()
{
    FaultServer elsewhere(answer);
    m_server->setRoute([&](const FaultRequest &) {
        return FaultAnswer::redirect(301, elsewhere.address(u"/me"_s).toUtf8());
    });
    open({ .server = m_server->address(), .clientKey = u"goodkey"_s, .token = u"goodtoken"_s });
    submit();
    QTRY_VERIFY(!text(u"serverError"_s).isEmpty());
    QCOMPARE(elsewhere.connections(), 0);
    auto *use = m_dialog->findChild<QPushButton *>(u"newAddressButton"_s);
    QVERIFY(use->isVisibleTo(m_dialog));
    QTest::mouseClick(use, Qt::LeftButton);
    QCOMPARE(edit(u"server"_s)->text(), elsewhere.address());
    submit();
    QTRY_COMPARE(m_session->state(), Session::State::SignedIn);
}

void TestSignInDialog::everyFieldHasAName()
{
    open();
    for (const QLineEdit *field : { edit(u"server"_s), edit(u"clientKey"_s), edit(u"token"_s) }) {
        const auto labels = m_dialog->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [field](const QLabel *label) {
            return label->buddy() == field && !label->text().isEmpty();
        }));
    }
    for (const QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
        if (button->isVisibleTo(m_dialog))
            QVERIFY(!button->text().isEmpty());
    }
}

void TestSignInDialog::nothingIsOfferedToBeStoredWhenNothingMayBe()
{
    open();
    QVERIFY(!m_dialog->findChild<QCheckBox *>(u"staySignedIn"_s)->isVisibleTo(m_dialog));
}

void TestSignInDialog::withoutAKeychainItSaysSo()
{
    m_dialog = new SignInDialog(*m_session, *m_credentials,
                                { .server = m_server->address(),
                                  .clientKey = u"goodkey"_s,
                                  .token = u"goodtoken"_s,
                                  .staySignedIn = true },
                                SignInDialog::Reason::Wish, m_parent.get(), m_brand);
    m_dialog->open();
    auto *stay = m_dialog->findChild<QCheckBox *>(u"staySignedIn"_s);
    QVERIFY(stay->isVisibleTo(m_dialog) && stay->isChecked());
    QTRY_VERIFY(!stay->isEnabled());
    QVERIFY(!stay->isChecked());
    QVERIFY2(text(u"staySignedInHelp"_s).contains("until the program ends"_L1),
             qPrintable(text(u"staySignedInHelp"_s)));
    // One can sign in all the same, and the token is nowhere.
    submit();
    QTRY_COMPARE(m_session->state(), Session::State::SignedIn);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_settings->accounts().size(), 1);
    QVERIFY(!m_settings->accounts().constFirst().staySignedIn);
}

void TestSignInDialog::expiryIsGivenAsTheReason()
{
    open({ .server = m_server->address(), .clientKey = u"goodkey"_s, .token = {} },
         SignInDialog::Reason::Expired);
    QVERIFY(text(u"headline"_s).contains("expired"_L1));
    QCOMPARE(m_dialog->focusWidget(), edit(u"token"_s));
}

void TestSignInDialog::whatABrandPresetsIsFilledIn()
{
    m_brand.server = u"https://own.example"_s;
    m_brand.clientKey = u"ownkey"_s;
    open();
    QCOMPARE(edit(u"server"_s)->text(), u"https://own.example"_s);
    QCOMPARE(edit(u"clientKey"_s)->text(), u"ownkey"_s);
    QCOMPARE(m_dialog->focusWidget(), edit(u"token"_s));
    QVERIFY(!edit(u"server"_s)->isReadOnly() && !edit(u"clientKey"_s)->isReadOnly());
    m_dialog->close();
    // What the person chose the last time counts for more.
    open({ .server = u"https://mine.example"_s, .clientKey = u"mykey"_s, .token = {} });
    QCOMPARE(edit(u"server"_s)->text(), u"https://mine.example"_s);
    QCOMPARE(edit(u"clientKey"_s)->text(), u"mykey"_s);
}

void TestSignInDialog::whatABrandLocksCantBeChanged()
{
    m_brand.server = u"https://own.example"_s;
    m_brand.locked = true;
    open({ .server = u"https://mine.example"_s, .clientKey = {}, .token = {} });
    QCOMPARE(edit(u"server"_s)->text(), u"https://own.example"_s);
    QVERIFY(edit(u"server"_s)->isReadOnly());
    // Nor by way of a screen reader.
    QAccessibleEditableTextInterface *spoken =
        QAccessible::queryAccessibleInterface(edit(u"server"_s))->editableTextInterface();
    QVERIFY(spoken);
    spoken->replaceText(0, 8, u"http://"_s);
    QCOMPARE(edit(u"server"_s)->text(), u"https://own.example"_s);
    QVERIFY(!edit(u"clientKey"_s)->isReadOnly()); // nothing to lock it to
    QCOMPARE(m_dialog->focusWidget(), edit(u"clientKey"_s));
    // A server that has moved is not followed.
    ApiError moved;
    moved.kind = ApiError::Kind::Redirected;
    moved.redirectOrigin = u"https://moved.example"_s;
    m_dialog->showProblem({ .field = SignInProblem::Field::Server,
                            .cause = SignInProblem::Cause::Refused,
                            .endpointProblem = {},
                            .error = moved });
    QVERIFY(!m_dialog->findChild<QPushButton *>(u"newAddressButton"_s)->isVisible());
    m_dialog->close();

    m_brand.clientKey = u"ownkey"_s;
    open({ .server = {}, .clientKey = u"mykey"_s, .token = {} });
    QCOMPARE(edit(u"clientKey"_s)->text(), u"ownkey"_s);
    QVERIFY(edit(u"clientKey"_s)->isReadOnly());
    QVERIFY(!text(u"intro"_s).contains(u"three"_s));
}

QTEST_MAIN(TestSignInDialog)
#include "tst_signindialog.moc"
