#include "app/avatar/publicaddress.h"

#include <QHostAddress>
#include <QTest>

class TestPublicAddress : public QObject
{
    Q_OBJECT

private slots:
    void tellsPublicFromPrivate_data();
    void tellsPublicFromPrivate();
};

void TestPublicAddress::tellsPublicFromPrivate_data()
{
    QTest::addColumn<bool>("isPublic");
    for (const char *address : { "8.8.8.8", "1.1.1.1", "172.15.255.255", "172.32.0.1", "100.63.255.255",
                                 "100.128.0.1", "192.167.1.1", "11.0.0.1", "223.255.255.255",
                                 "2606:4700::1111", "2a00:1450::1", "::ffff:8.8.8.8", "64:ff9b::808:808" })
        QTest::newRow(address) << true;
    for (const char *address : { "0.0.0.0",
                                 "0.1.2.3",
                                 "10.0.0.1",
                                 "10.255.255.255",
                                 "127.0.0.1",
                                 "127.255.255.254",
                                 "100.64.0.1",
                                 "100.127.255.255",
                                 "169.254.169.254",
                                 "172.16.0.1",
                                 "172.31.255.255",
                                 "192.168.1.1",
                                 "192.0.2.1",
                                 "198.18.0.1",
                                 "224.0.0.1",
                                 "239.255.255.255",
                                 "240.0.0.1",
                                 "255.255.255.255",
                                 "::",
                                 "::1",
                                 "fe80::1",
                                 "fc00::1",
                                 "fd12:3456::1",
                                 "ff02::1",
                                 "2001:db8::1",
                                 "2001::1",
                                 "::ffff:127.0.0.1",
                                 "::ffff:10.0.0.1",
                                 "::ffff:169.254.169.254",
                                 "::127.0.0.1",
                                 "64:ff9b::7f00:1",
                                 "2002:7f00:1::",
                                 "2002:0a00:0001::" })
        QTest::newRow(address) << false;
}

void TestPublicAddress::tellsPublicFromPrivate()
{
    QFETCH(bool, isPublic);
    const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!address.isNull());
    QCOMPARE(isPublicAddress(address), isPublic);
}

QTEST_GUILESS_MAIN(TestPublicAddress)
#include "tst_publicaddress.moc"
