#include "app/avatar/httpresponsereader.h"

#include <QTest>

using State = HttpResponseReader::State;

class TestHttpResponseReader : public QObject
{
    Q_OBJECT

private slots:
    void readsAnswers_data();
    void readsAnswers();
    void boundsTheHeader();
    void boundsTheBody_data();
    void boundsTheBody();
    void tellsWhereARedirectLeads();
};

void TestHttpResponseReader::readsAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("closed");
    QTest::addColumn<State>("state");
    QTest::addColumn<QByteArray>("body");

    const auto row = [](const char *name, const char *bytes, bool closed, State state,
                        const char *body = "") {
        QTest::newRow(name) << QByteArray(bytes) << closed << state << QByteArray(body);
    };
    row("length", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", false, State::Done, "hello");
    row("more than its length", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhelloagain", false, State::Done,
        "hello");
    row("not all", "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nhello", false, State::More, "hello");
    row("cut off", "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nhello", true, State::Broken, "hello");
    row("until closed", "HTTP/1.0 200 OK\r\n\r\nhello", true, State::Done, "hello");
    row("not yet closed", "HTTP/1.0 200 OK\r\n\r\nhello", false, State::More, "hello");
    row("chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2;x=y\r\nlo\r\n0\r\n\r\n",
        false, State::Done, "hello");
    row("chunks cut off", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n", true,
        State::Broken, "hel");
    row("chunk of nonsense", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\nhel", false,
        State::Broken);
    row("chunk of negative size", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-3\r\nhel", false,
        State::Broken);
    row("chunk longer than told", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhello\r\n",
        false, State::Broken, "hel");
    row("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello", false,
        State::Broken);
    row("nonsense length", "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nhello", false, State::Broken);
    row("huge length", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n", false,
        State::Broken);
    row("compressed", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nhello", false, State::Broken);
    row("interim answer first",
        "HTTP/1.1 103 Early Hints\r\nContent-Length: 9\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: "
        "2\r\n\r\nhi",
        false, State::Done, "hi");
    row("not found", "HTTP/1.1 404 Not Found\r\nContent-Length: 5\r\n\r\n", false, State::Done);
    row("not HTTP", "SSH-2.0-OpenSSH_9.2\r\n\r\n", false, State::Broken);
    row("no status", "HTTP/1.1 OK\r\n\r\n", false, State::Broken);
    row("header without a colon", "HTTP/1.1 200 OK\r\nnonsense\r\n\r\n", false, State::Broken);
    row("nothing", "", true, State::Broken);
    row("half a header", "HTTP/1.1 200 OK\r\nConte", true, State::Broken);
}

void TestHttpResponseReader::readsAnswers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, closed);
    QFETCH(State, state);
    QFETCH(QByteArray, body);
    // The answer must not depend on how the bytes arrive.
    for (const qsizetype step : { qsizetype(1), qsizetype(2), qsizetype(7), bytes.size() + 1 }) {
        HttpResponseReader reader(1000);
        State got = State::More;
        for (qsizetype i = 0; i < bytes.size(); i += step)
            got = reader.feed(bytes.mid(i, step));
        QCOMPARE(closed ? reader.finish() : got, state);
        QCOMPARE(reader.body(), body);
    }
}

void TestHttpResponseReader::boundsTheHeader()
{
    HttpResponseReader reader(1000);
    QCOMPARE(reader.feed("HTTP/1.1 200 OK\r\n"), State::More);
    qsizetype sent = 0;
    State state = State::More;
    while (state == State::More && sent < 1'000'000) {
        state = reader.feed("X-Flood: yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\r\n");
        sent += 50;
    }
    QCOMPARE(state, State::Broken);
    QVERIFY(sent < 40'000);
}

void TestHttpResponseReader::boundsTheBody_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("chunked");
    QTest::newRow("until closed") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << false;
    QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n") << false;
    QTest::newRow("chunks") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n") << true;
}

void TestHttpResponseReader::boundsTheBody()
{
    QFETCH(QByteArray, header);
    QFETCH(bool, chunked);
    HttpResponseReader reader(1000);
    State state = reader.feed(header);
    for (int i = 0; i < 100 && state == State::More; ++i)
        state = reader.feed(chunked ? QByteArray("64\r\n") + QByteArray(100, 'a') + "\r\n"
                                    : QByteArray(100, 'a'));
    QCOMPARE(state, State::Broken);
    QVERIFY(reader.body().size() <= 1000);
}

void TestHttpResponseReader::tellsWhereARedirectLeads()
{
    HttpResponseReader reader(1000);
    QCOMPARE(reader.feed("HTTP/1.1 302 Found\r\nLOCATION:  /there \r\n\r\n"), State::Done);
    QCOMPARE(reader.status(), 302);
    QCOMPARE(reader.location(), "/there");
}

QTEST_GUILESS_MAIN(TestHttpResponseReader)
#include "tst_httpresponsereader.moc"
