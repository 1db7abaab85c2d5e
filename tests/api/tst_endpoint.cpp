#include "app/api/credentials.h"
#include "app/api/endpoint.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsAddresses_data();
    void understandsAddresses();
    void refusesWhatIsNoAddress_data();
    void refusesWhatIsNoAddress();
    void asksConsentForPlainHttpBeyondLoopback_data();
    void asksConsentForPlainHttpBeyondLoopback();
    void sendsAnIdAsOneSegment_data();
    void sendsAnIdAsOneSegment();
    void refusesIdsThatCannotBeSent_data();
    void refusesIdsThatCannotBeSent();
    void letsOnlySafeTextIntoHeaders_data();
    void letsOnlySafeTextIntoHeaders();
};

static Endpoint endpointOf(const QString &text)
{
    return std::get<Endpoint>(Endpoint::parse(text));
}

void TestEndpoint::understandsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("origin");
    QTest::newRow("plain") << u"https://app.imkit.io"_s << u"https://app.imkit.io"_s
                           << u"https://app.imkit.io"_s;
    QTest::newRow("slash") << u"https://app.imkit.io/"_s << u"https://app.imkit.io"_s
                           << u"https://app.imkit.io"_s;
    QTest::newRow("slashes") << u"https://app.imkit.io///"_s << u"https://app.imkit.io"_s
                             << u"https://app.imkit.io"_s;
    QTest::newRow("space") << u" \t https://app.imkit.io \n"_s << u"https://app.imkit.io"_s
                           << u"https://app.imkit.io"_s;
    QTest::newRow("case") << u"HTTPS://App.IMKIT.io/Chat"_s << u"https://app.imkit.io/Chat"_s
                          << u"https://app.imkit.io"_s;
    QTest::newRow("prefix") << u"https://h.example/a/b/"_s << u"https://h.example/a/b"_s
                            << u"https://h.example"_s;
    QTest::newRow("port") << u"http://localhost:8080/"_s << u"http://localhost:8080"_s
                          << u"http://localhost:8080"_s;
    QTest::newRow("default https port")
        << u"https://h.example:443"_s << u"https://h.example"_s << u"https://h.example"_s;
    QTest::newRow("default http port")
        << u"http://h.example:80"_s << u"http://h.example"_s << u"http://h.example"_s;
    QTest::newRow("http on 443") << u"http://h.example:443"_s << u"http://h.example:443"_s
                                 << u"http://h.example:443"_s;
    QTest::newRow("IPv6") << u"http://[::1]:81/x"_s << u"http://[::1]:81/x"_s << u"http://[::1]:81"_s;
    QTest::newRow("IDN shows what is asked")
        << u"https://b\u00fccher.example"_s << u"https://b\u00fccher.example"_s
        << u"https://xn--bcher-kva.example"_s;
    QTest::newRow("percent in prefix")
        << u"https://h.example/a%20b"_s << u"https://h.example/a%20b"_s << u"https://h.example"_s;
}

void TestEndpoint::understandsAddresses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, url);
    QFETCH(const QString, origin);
    const auto parsed = Endpoint::parse(text);
    QVERIFY(std::holds_alternative<Endpoint>(parsed));
    QCOMPARE(std::get<Endpoint>(parsed).url(), QUrl(url));
    QCOMPARE(std::get<Endpoint>(parsed).origin(), origin);
    QCOMPARE(endpointOf(QString::fromLatin1(std::get<Endpoint>(parsed).url().toEncoded())),
             std::get<Endpoint>(parsed));
}

void TestEndpoint::refusesWhatIsNoAddress_data()
{
    using enum EndpointProblem;
    QTest::addColumn<QString>("text");
    QTest::addColumn<EndpointProblem>("problem");
    QTest::newRow("empty") << QString() << Empty;
    QTest::newRow("blank") << u" \n "_s << Empty;
    QTest::newRow("host alone") << u"app.imkit.io"_s << NotHttp;
    QTest::newRow("localhost is no scheme") << u"localhost:8080"_s << NotHttp;
    QTest::newRow("ftp") << u"ftp://h"_s << NotHttp;
    QTest::newRow("file") << u"file:///etc/passwd"_s << NotHttp;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s << NotHttp;
    QTest::newRow("one slash") << u"https:/h"_s << NotHttp;
    QTest::newRow("no host") << u"https://"_s << NoHost;
    QTest::newRow("path alone") << u"https:///blockStatus"_s << NoHost;
    QTest::newRow("port alone") << u"https://:443"_s << NoHost;
    QTest::newRow("user") << u"https://me@h.example"_s << HasUserInfo;
    QTest::newRow("password") << u"https://h:1@evil.example"_s << HasUserInfo;
    QTest::newRow("empty user") << u"https://@h.example"_s << HasUserInfo;
    QTest::newRow("backslash and user") << u"https://good.example\\@evil.example"_s << HasUserInfo;
    QTest::newRow("backslash") << u"https://good.example\\evil.example"_s << Malformed;
    QTest::newRow("query") << u"https://h.example/?a=1"_s << HasQueryOrFragment;
    QTest::newRow("empty query") << u"https://h.example?"_s << HasQueryOrFragment;
    QTest::newRow("fragment") << u"https://h.example/#/chat"_s << HasQueryOrFragment;
    QTest::newRow("space inside") << u"https://h .example"_s << Malformed;
    QTest::newRow("newline inside") << u"https://h.example\nX: y"_s << Malformed;
    QTest::newRow("bad port") << u"https://h.example:99999"_s << Malformed;
    QTest::newRow("port 0") << u"https://h.example:0"_s << Malformed;
    QTest::newRow("port in words") << u"https://h.example:https"_s << Malformed;
    QTest::newRow("bad percent") << u"https://h.example/%zz"_s << Malformed;
    QTest::newRow("dots") << u"https://h.example/a/../b"_s << Malformed;
    QTest::newRow("dot") << u"https://h.example/./b"_s << Malformed;
    QTest::newRow("bad IPv6") << u"https://[::1"_s << Malformed;
    QTest::newRow("lone surrogate") << u"https://h.example/"_s + QChar(0xd800) << Malformed;
}

void TestEndpoint::refusesWhatIsNoAddress()
{
    QFETCH(const QString, text);
    QFETCH(const EndpointProblem, problem);
    const auto parsed = Endpoint::parse(text);
    QVERIFY(std::holds_alternative<EndpointProblem>(parsed));
    QCOMPARE(std::get<EndpointProblem>(parsed), problem);
}

void TestEndpoint::asksConsentForPlainHttpBeyondLoopback_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("consent");
    QTest::newRow("https") << u"https://h.example"_s << false;
    QTest::newRow("localhost") << u"http://localhost"_s << false;
    QTest::newRow("LOCALHOST") << u"http://LOCALHOST:1"_s << false;
    QTest::newRow("127.0.0.1") << u"http://127.0.0.1:8080"_s << false;
    QTest::newRow("127.1.2.3") << u"http://127.1.2.3"_s << false;
    QTest::newRow("::1") << u"http://[::1]"_s << false;
    QTest::newRow("host") << u"http://h.example"_s << true;
    QTest::newRow("private") << u"http://192.168.1.2"_s << true;
    QTest::newRow("any") << u"http://0.0.0.0"_s << true;
    QTest::newRow("looks like localhost") << u"http://localhost.evil.example"_s << true;
    QTest::newRow("looks like 127.0.0.1") << u"http://127.0.0.1.evil.example"_s << true;
}

void TestEndpoint::asksConsentForPlainHttpBeyondLoopback()
{
    QFETCH(const QString, text);
    QFETCH(const bool, consent);
    QCOMPARE(endpointOf(text).needsConsent(), consent);
}

void TestEndpoint::sendsAnIdAsOneSegment_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("plain") << u"ddd"_s << "ddd"_ba;
    QTest::newRow("all delimiters") << u"a/b?c#d%e f"_s << "a%2Fb%3Fc%23d%25e%20f"_ba;
    QTest::newRow("looks encoded") << u"100%25"_s << "100%2525"_ba;
    QTest::newRow("looks like dots") << u"%2e%2e"_s << "%252e%252e"_ba;
    QTest::newRow("dots inside") << u"../x"_s << "..%2Fx"_ba;
    QTest::newRow("three dots") << u"..."_s << "..."_ba;
    QTest::newRow("space") << u" "_s << "%20"_ba;
    QTest::newRow("plus") << u"a+b&c=d;e:f@g"_s << "a%2Bb%26c%3Dd%3Be%3Af%40g"_ba;
    QTest::newRow("backslash") << u"a\\b"_s << "a%5Cb"_ba;
    QTest::newRow("NUL") << QString(QChar(0)) << "%00"_ba;
    QTest::newRow("newline") << u"a\r\nb"_s << "a%0D%0Ab"_ba;
    QTest::newRow("CJK") << u"\u5c01\u9396"_s << "%E5%B0%81%E9%8E%96"_ba;
    QTest::newRow("emoji") << u"\U0001f600"_s << "%F0%9F%98%80"_ba;
    QTest::newRow("not normalised") << u"e\u0301"_s << "e%CC%81"_ba;
    QTest::newRow("non-character") << QString(QChar(0xffff)) << "%EF%BF%BF"_ba;
    QTest::newRow("bidi") << u"\u202eabc"_s << "%E2%80%AEabc"_ba;
}

void TestEndpoint::sendsAnIdAsOneSegment()
{
    QFETCH(const QString, id);
    QFETCH(const QByteArray, encoded);
    const auto url =
        endpointOf(u"https://h.example:8443/p%20q/"_s).resolve({ u"blockStatus"_s, u"my"_s, id });
    QVERIFY(url);
    QCOMPARE(url->toEncoded(), "https://h.example:8443/p%20q/blockStatus/my/" + encoded);
    // A room's id stands in the middle.
    const auto inRoom =
        endpointOf(u"https://h.example"_s).resolve({ u"blockStatus"_s, u"room"_s, id, u"x"_s });
    QVERIFY(inRoom);
    QCOMPARE(inRoom->toEncoded(), "https://h.example/blockStatus/room/" + encoded + "/x");
}

void TestEndpoint::refusesIdsThatCannotBeSent_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("dot") << u"."_s;
    QTest::newRow("dots") << u".."_s;
    QTest::newRow("lone high surrogate") << u"a"_s + QChar(0xd800);
    QTest::newRow("lone low surrogate") << QChar(0xdc00) + u"a"_s;
}

void TestEndpoint::refusesIdsThatCannotBeSent()
{
    QFETCH(const QString, id);
    const Endpoint endpoint = endpointOf(u"https://h.example/p"_s);
    QVERIFY(!endpoint.resolve({ u"blockStatus"_s, u"my"_s, id }));
    QVERIFY(!endpoint.resolve({ u"blockStatus"_s, u"room"_s, id, u"x"_s }));
}

void TestEndpoint::letsOnlySafeTextIntoHeaders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("header"); // empty: refused
    QTest::newRow("token") << u"eyJhbGciOi.J9-_~"_s << "eyJhbGciOi.J9-_~"_ba;
    QTest::newRow("pasted") << u" \n token\r\n"_s << "token"_ba;
    QTest::newRow("no-break space around") << u"\u00a0token\u00a0"_s << "token"_ba;
    QTest::newRow("longest") << QString(8192, u'x') << QByteArray(8192, 'x');
    QTest::newRow("too long") << QString(8193, u'x') << ""_ba;
    QTest::newRow("empty") << QString() << ""_ba;
    QTest::newRow("blank") << u" \n"_s << ""_ba;
    QTest::newRow("CR LF") << u"a\r\nX-Evil: 1"_s << ""_ba;
    QTest::newRow("LF") << u"a\nb"_s << ""_ba;
    QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b"_s << ""_ba;
    QTest::newRow("space inside") << u"a b"_s << ""_ba;
    QTest::newRow("DEL") << u"a\u007f"_s << ""_ba;
    QTest::newRow("Latin-1") << u"\u00e9"_s << ""_ba;
    QTest::newRow("becomes LF when cut to bytes") << QString(QChar(0x010a)) << ""_ba;
    QTest::newRow("zero-width space") << u"a\u200b"_s << ""_ba;
}

void TestEndpoint::letsOnlySafeTextIntoHeaders()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, header);
    const std::optional<QByteArray> safe = headerSafe(text);
    QCOMPARE(safe.has_value(), !header.isEmpty());
    QCOMPARE(safe.value_or(QByteArray()), header);
}

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
