#include "app/api/envelope.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

class TestEnvelope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOnlyZeroAsSuccess_data();
    void takesOnlyZeroAsSuccess();
    void tellsTheCauseOfAFailure_data();
    void tellsTheCauseOfAFailure();
    void keepsTheServersWords();
    void boundsTheServersWords();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void keepsSecretsOutOfTheServersWords();
};

void TestEnvelope::takesOnlyZeroAsSuccess_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("good");
    QTest::newRow("RC 0") << 200 << R"({"RC":0,"RM":"OK","result":{}})"_ba << true;
    QTest::newRow("RC 0.0") << 200 << R"({"RC":0.0,"result":{}})"_ba << true;
    QTest::newRow("RC 0, 201") << 201 << R"({"RC":0,"result":{}})"_ba << true;
    QTest::newRow("RC \"0\"") << 200 << R"({"RC":"0","result":{}})"_ba << true;
    QTest::newRow("RC \" 0\"") << 200 << R"({"RC":" 0","result":{}})"_ba << false;
    QTest::newRow("RC \"00\"") << 200 << R"({"RC":"00","result":{}})"_ba << false;
    QTest::newRow("RC \"\"") << 200 << R"({"RC":"","result":{}})"_ba << false;
    QTest::newRow("RC missing") << 200 << R"({"RM":"OK","result":{}})"_ba << false;
    QTest::newRow("RC null") << 200 << R"({"RC":null,"result":{}})"_ba << false;
    QTest::newRow("RC false") << 200 << R"({"RC":false,"result":{}})"_ba << false;
    QTest::newRow("RC []") << 200 << R"({"RC":[],"result":{}})"_ba << false;
    QTest::newRow("RC {}") << 200 << R"({"RC":{},"result":{}})"_ba << false;
    QTest::newRow("RC 0.5") << 200 << R"({"RC":0.5,"result":{}})"_ba << false;
    QTest::newRow("RC 1") << 200 << R"({"RC":1,"result":{}})"_ba << false;
    QTest::newRow("RC \"401\"") << 200 << R"({"RC":"401","result":{}})"_ba << false;
    QTest::newRow("rc in lower case") << 200 << R"({"rc":0,"result":{}})"_ba << false;
    QTest::newRow("RC 0 in a 400") << 400 << R"({"RC":0,"result":{}})"_ba << false;
    QTest::newRow("RC 0 in a 500") << 500 << R"({"RC":0,"result":{}})"_ba << false;
    QTest::newRow("RC 0 in a 302") << 302 << R"({"RC":0,"result":{}})"_ba << false;
    QTest::newRow("array") << 200 << R"([{"RC":0}])"_ba << false;
    QTest::newRow("text") << 200 << R"("RC")"_ba << false;
    QTest::newRow("empty") << 200 << ""_ba << false;
    QTest::newRow("half") << 200 << R"({"RC":0,"result":{)"_ba << false;
    QTest::newRow("garbage after") << 200 << R"({"RC":0,"result":{}}x)"_ba << false;
    QTest::newRow("two objects") << 200 << R"({"RC":0,"result":{}}{"RC":0})"_ba << false;
    QTest::newRow("not UTF-8") << 200 << "{\"RC\":0,\"result\":{\"a\":\"\xff\"}}"_ba << false;
}

void TestEnvelope::takesOnlyZeroAsSuccess()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, good);
    const Result<QJsonValue> result = readEnvelope(body, status);
    QCOMPARE(result.ok(), good);
    if (good)
        QVERIFY(result.value().isObject());
    else
        QCOMPARE(result.error().httpStatus, status);
}

void TestEnvelope::tellsTheCauseOfAFailure_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    const auto coded = [](const char *rc, const char *code) {
        return R"({"RC":)" + QByteArray(rc) + R"(,"RM":"no","error":{"code":")" + code
            + R"(","message":"m"}})";
    };
    QTest::newRow("401") << 401 << coded("401", "INVALID_TOKEN") << Kind::SignInExpired;
    QTest::newRow("401 without a body") << 401 << ""_ba << Kind::SignInExpired;
    QTest::newRow("401 with HTML") << 401 << "<html>"_ba << Kind::SignInExpired;
    QTest::newRow("RC 401 in a 200") << 200 << R"({"RC":401,"RM":"no"})"_ba << Kind::SignInExpired;
    QTest::newRow("RC 401 in a 400") << 400 << R"({"RC":401,"RM":"no"})"_ba << Kind::SignInExpired;
    QTest::newRow("INVALID_TOKEN in a 400") << 400 << coded("400", "INVALID_TOKEN") << Kind::SignInExpired;
    QTest::newRow("INVALID_TOKEN, RC missing")
        << 200 << R"({"error":{"code":"INVALID_TOKEN"}})"_ba << Kind::SignInExpired;
    QTest::newRow("INVALID_TOKEN, RC \"401\"")
        << 200 << coded("\"401\"", "INVALID_TOKEN") << Kind::SignInExpired;
    QTest::newRow("RC \"401\"") << 200 << R"({"RC":"401","RM":"no"})"_ba << Kind::Unreadable;
    QTest::newRow("403") << 403 << coded("403", "INSUFFICIENT_PERMISSIONS") << Kind::Forbidden;
    QTest::newRow("403 from a proxy") << 403 << "<html>"_ba << Kind::Forbidden;
    QTest::newRow("wrong client key") << 403 << coded("403", "INVALID_CLIENT_KEY") << Kind::WrongClientKey;
    QTest::newRow("wrong client key, 401")
        << 401 << coded("401", "INVALID_CLIENT_KEY") << Kind::WrongClientKey;
    QTest::newRow("wrong client key, 200")
        << 200 << coded("403", "INVALID_CLIENT_KEY") << Kind::WrongClientKey;
    QTest::newRow("block not found") << 404 << coded("404", "BLOCK_NOT_FOUND") << Kind::BlockNotFound;
    QTest::newRow("block not found, 200") << 200 << coded("404", "BLOCK_NOT_FOUND") << Kind::BlockNotFound;
    QTest::newRow("404 alone") << 404 << ""_ba << Kind::NotFound;
    QTest::newRow("404 with HTML") << 404 << "<html>BLOCK_NOT_FOUND</html>"_ba << Kind::NotFound;
    QTest::newRow("user not found") << 404 << coded("404", "USER_NOT_FOUND") << Kind::NotFound;
    QTest::newRow("room not found") << 404 << coded("404", "ROOM_NOT_FOUND") << Kind::NotFound;
    QTest::newRow("room or user not found")
        << 404 << coded("404", "ROOM_OR_USER_NOT_FOUND") << Kind::NotFound;
    QTest::newRow("already blocked") << 409 << coded("409", "USER_ALREADY_BLOCKED") << Kind::AlreadyBlocked;
    QTest::newRow("already blocked, 200")
        << 200 << coded("409", "USER_ALREADY_BLOCKED") << Kind::AlreadyBlocked;
    QTest::newRow("409 alone") << 409 << ""_ba << Kind::Rejected;
    QTest::newRow("invalid id") << 400 << coded("400", "INVALID_USER_ID") << Kind::InvalidId;
    QTest::newRow("invalid id, 200") << 200 << coded("400", "INVALID_USER_ID") << Kind::InvalidId;
    QTest::newRow("self block") << 400 << coded("400", "SELF_BLOCK_FORBIDDEN") << Kind::Rejected;
    QTest::newRow("400 alone") << 400 << ""_ba << Kind::Rejected;
    QTest::newRow("418") << 418 << ""_ba << Kind::Rejected;
    QTest::newRow("429") << 429 << ""_ba << Kind::RateLimited;
    QTest::newRow("bare error string")
        << 429 << R"({"error":"RATE_LIMIT_EXCEEDED","message":"m","retryAfter":60})"_ba << Kind::RateLimited;
    QTest::newRow("bare error string, 200")
        << 200 << R"({"error":"RATE_LIMIT_EXCEEDED","message":"m"})"_ba << Kind::RateLimited;
    QTest::newRow("500") << 500 << ""_ba << Kind::ServerProblem;
    QTest::newRow("502 with HTML") << 502 << "<html>"_ba << Kind::ServerProblem;
    QTest::newRow("503 with RC 0") << 503 << R"({"RC":0})"_ba << Kind::ServerProblem;
    QTest::newRow("500 names a block") << 500 << coded("500", "BLOCK_NOT_FOUND") << Kind::ServerProblem;
    QTest::newRow("RC 500 in a 200") << 200 << R"({"RC":500})"_ba << Kind::ServerProblem;
    QTest::newRow("RC 403 in a 200") << 200 << R"({"RC":403})"_ba << Kind::Forbidden;
    QTest::newRow("RC 404 in a 200") << 200 << R"({"RC":404})"_ba << Kind::NotFound;
    QTest::newRow("RC 429 in a 200") << 200 << R"({"RC":429})"_ba << Kind::RateLimited;
    QTest::newRow("RC 7 in a 200") << 200 << R"({"RC":7})"_ba << Kind::Rejected;
    QTest::newRow("RC -1 in a 200") << 200 << R"({"RC":-1})"_ba << Kind::Rejected;
    QTest::newRow("unknown code, RC missing") << 200 << R"({"error":{"code":"NEW"}})"_ba << Kind::Rejected;
    QTest::newRow("204") << 204 << ""_ba << Kind::Unreadable;
    QTest::newRow("200, empty") << 200 << ""_ba << Kind::Unreadable;
    QTest::newRow("200, HTML") << 200 << "<html>"_ba << Kind::Unreadable;
    QTest::newRow("200, half") << 200 << R"({"RC":0,"res)"_ba << Kind::Unreadable;
    QTest::newRow("RC missing") << 200 << R"({"result":{}})"_ba << Kind::Unreadable;
    QTest::newRow("RC null") << 200 << R"({"RC":null})"_ba << Kind::Unreadable;
    QTest::newRow("RC 0.5") << 200 << R"({"RC":0.5})"_ba << Kind::Unreadable;
    QTest::newRow("RC 1e300") << 200 << R"({"RC":1e300})"_ba << Kind::Unreadable;
    QTest::newRow("error is odd") << 200 << R"({"error":[1]})"_ba << Kind::Unreadable;
}

void TestEnvelope::tellsTheCauseOfAFailure()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const Kind, kind);
    const ApiError error = errorFromAnswer(status, body);
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.httpStatus, status);
    QVERIFY(error.wasSent);
    const Result<QJsonValue> read = readEnvelope(body, status);
    QVERIFY(!read);
    QCOMPARE(read.error(), error);
}

void TestEnvelope::keepsTheServersWords()
{
    const ApiError object =
        errorFromAnswer(404, R"({"RC":404,"RM":"RM","error":{"code":"C","message":"M"}})");
    QCOMPARE(object.rc, 404);
    QCOMPARE(object.code, u"C"_s);
    QCOMPARE(object.serverMessage, u"M"_s);
    const ApiError bare = errorFromAnswer(429, R"({"error":"C","message":"M"})");
    QVERIFY(!bare.rc);
    QCOMPARE(bare.code, u"C"_s);
    QCOMPARE(bare.serverMessage, u"M"_s);
    QCOMPARE(errorFromAnswer(400, R"({"RC":400,"RM":"RM"})").serverMessage, u"RM"_s);
    QCOMPARE(errorFromAnswer(400, R"({"RC":400,"RM":7,"error":{"code":{},"message":[]}})").serverMessage,
             QString());
}

void TestEnvelope::boundsTheServersWords()
{
    const QByteArray flood(100'000, 'x');
    const ApiError error =
        errorFromAnswer(400, R"({"error":{"code":")" + flood + R"(","message":")" + flood + "\"}}");
    QVERIFY(error.code.size() <= 256);
    QVERIFY(error.serverMessage.size() <= 4096);
    QCOMPARE(errorFromAnswer(400, QByteArray(100'000, '[')).kind, Kind::Rejected);
}

void TestEnvelope::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds"); // -1: none
    QTest::newRow("60") << "60"_ba << 60;
    QTest::newRow("0") << "0"_ba << 0;
    QTest::newRow("0.2") << "0.2"_ba << 1;
    QTest::newRow("negative") << "-5"_ba << -1;
    QTest::newRow("text") << "\"60\""_ba << -1;
    QTest::newRow("null") << "null"_ba << -1;
    QTest::newRow("a year") << "31536000"_ba << 7 * 24 * 60 * 60;
    QTest::newRow("1e300") << "1e300"_ba << 7 * 24 * 60 * 60;
}

void TestEnvelope::readsRetryAfter()
{
    QFETCH(const QByteArray, value);
    QFETCH(const int, seconds);
    const ApiError error =
        errorFromAnswer(429, R"({"error":"RATE_LIMIT_EXCEEDED","retryAfter":)" + value + '}');
    QCOMPARE(error.retryAfter.has_value(), seconds >= 0);
    if (seconds >= 0)
        QCOMPARE(error.retryAfter->count(), seconds);
}

void TestEnvelope::keepsSecretsOutOfTheServersWords()
{
    ApiError error = errorFromAnswer(
        401, R"({"RC":401,"error":{"code":"BAD s3cr3t","message":"token s3cr3t (s3cr3t) is bad"}})");
    redact(error, "s3cr3t");
    QVERIFY(!error.serverMessage.contains("s3cr3t"_L1));
    QVERIFY(!error.code.contains("s3cr3t"_L1));
    QVERIFY(error.serverMessage.contains("is bad"_L1));
    const ApiError before = error;
    redact(error, {});
    QCOMPARE(error, before);
}

QTEST_GUILESS_MAIN(TestEnvelope)
#include "tst_envelope.moc"
