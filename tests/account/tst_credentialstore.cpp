#include "app/account/credentialstore.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using Outcome = CredentialStore::Outcome;

/// Without a keychain. What a real one does is tst_credentialstore_keyring's.
class TestCredentialStore : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysThatThereIsNoKeychain();
    void answersNeverFromInsideTheCallAndInOrder();
    void handlersDieWithTheirContext();
    void survivesItsOwnEnd();
};

void TestCredentialStore::initTestCase()
{
    for (const char *name :
         { "DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION" })
        qunsetenv(name);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
}

void TestCredentialStore::saysThatThereIsNoKeychain()
{
    CredentialStore store(u"blocklist-console-test"_s);
    std::optional<Outcome> written;
    std::optional<Outcome> read;
    std::optional<Outcome> removed;
    QByteArray token = "untouched";
    QElapsedTimer timer;
    timer.start();
    store.write(u"id"_s, "secret", this, [&](Outcome outcome) { written = outcome; });
    store.read(u"id"_s, this, [&](Outcome outcome, QByteArray value) {
        read = outcome;
        token = std::move(value);
    });
    store.remove(u"id"_s, this, [&](Outcome outcome) { removed = outcome; });
    QTRY_VERIFY(removed);
    QVERIFY(timer.elapsed() < 4'000);
    QCOMPARE(written, Outcome::Unavailable);
    QCOMPARE(read, Outcome::Unavailable);
    QCOMPARE(removed, Outcome::Unavailable);
    QVERIFY(token.isEmpty());
}

void TestCredentialStore::answersNeverFromInsideTheCallAndInOrder()
{
    CredentialStore store(u"blocklist-console-test"_s);
    QStringList order;
    for (int i = 0; i < 5; ++i) {
        store.read(QString::number(i), this,
                   [&order, i](Outcome, const QByteArray &) { order.append(QString::number(i)); });
        QVERIFY(order.isEmpty());
    }
    QTRY_COMPARE(order, QStringList({ u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s }));
}

void TestCredentialStore::handlersDieWithTheirContext()
{
    CredentialStore store(u"blocklist-console-test"_s);
    auto context = std::make_unique<QObject>();
    bool called = false;
    bool last = false;
    store.read(u"1"_s, context.get(), [&](Outcome, const QByteArray &) { called = true; });
    store.remove(u"2"_s, context.get(), [&](Outcome) { called = true; });
    store.read(u"3"_s, this, [&](Outcome, const QByteArray &) { last = true; });
    context.reset();
    QTRY_VERIFY(last);
    QVERIFY(!called);
}

void TestCredentialStore::survivesItsOwnEnd()
{
    int calls = 0;
    auto store = std::make_unique<CredentialStore>(u"blocklist-console-test"_s);
    store->remove(u"1"_s, this, [&](Outcome) { ++calls; });
    store->read(u"2"_s, this, [&](Outcome, const QByteArray &) { ++calls; });
    QCoreApplication::processEvents(); // begun
    store.reset();
    const int before = calls;
    bool last = false;
    CredentialStore another(u"blocklist-console-test"_s); // its answer comes after all older ones
    another.read(u"3"_s, this, [&](Outcome, const QByteArray &) { last = true; });
    QTRY_VERIFY(last);
    QCOMPARE(calls, before);
}

QTEST_GUILESS_MAIN(TestCredentialStore)
#include "tst_credentialstore.moc"
