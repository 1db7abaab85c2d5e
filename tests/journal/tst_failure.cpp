#include "app/journal/failure.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TestFailure : public QObject
{
    Q_OBJECT

private slots:
    void everyKindIsKept()
    {
        QSet<QString> codes;
        for (int kind = 0; kind <= int(ApiError::Kind::Insecure); ++kind) {
            ApiError error;
            error.kind = ApiError::Kind(kind);
            error.httpStatus = kind;
            error.serverMessage = u"words"_s;
            const Journal::Settlement settlement = failedSettlement(9, error);
            QCOMPARE(settlement.id, 9);
            QCOMPARE(settlement.outcome, Journal::Outcome::Failed);
            QVERIFY(!settlement.code.isEmpty());
            codes.insert(settlement.code);
            Journal::Entry entry;
            entry.httpStatus = settlement.httpStatus;
            entry.code = settlement.code;
            entry.message = settlement.message;
            const ApiError back = failureOf(entry);
            QCOMPARE(back.kind, error.kind);
            QCOMPARE(back.httpStatus, kind);
            QCOMPARE(back.serverMessage, u"words"_s);
            QVERIFY(back.code.isEmpty());
        }
        QCOMPARE(codes.size(), int(ApiError::Kind::Insecure) + 1);
    }

    void theServersCodesTellTheKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<ApiError::Kind>("kind");
        QTest::newRow("id") << 400 << u"INVALID_USER_ID"_s << ApiError::Kind::InvalidId;
        QTest::newRow("not allowed") << 403 << u"INSUFFICIENT_PERMISSIONS"_s << ApiError::Kind::Forbidden;
        QTest::newRow("client key") << 403 << u"INVALID_CLIENT_KEY"_s << ApiError::Kind::WrongClientKey;
        QTest::newRow("slow down") << 429 << u"RATE_LIMIT_EXCEEDED"_s << ApiError::Kind::RateLimited;
        QTest::newRow("theirs") << 500 << u"OOPS"_s << ApiError::Kind::ServerProblem;
    }
    void theServersCodesTellTheKind()
    {
        QFETCH(int, status);
        QFETCH(QString, code);
        QFETCH(ApiError::Kind, kind);
        ApiError error;
        error.kind = kind;
        error.httpStatus = status;
        error.code = code;
        const Journal::Settlement settlement = failedSettlement(1, error);
        QCOMPARE(settlement.code, code);
        Journal::Entry entry;
        entry.httpStatus = status;
        entry.code = settlement.code;
        QCOMPARE(failureOf(entry).kind, kind);
        QCOMPARE(failureOf(entry).code, code);
    }
};

QTEST_GUILESS_MAIN(TestFailure)
#include "tst_failure.moc"
