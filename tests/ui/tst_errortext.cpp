#include "ui/errortext.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Kind = ApiError::Kind;
using Action = ErrorText::Action;

constexpr std::array kinds{ Kind::Unreachable,   Kind::TimedOut,       Kind::Cancelled,
                            Kind::SignInExpired, Kind::Forbidden,      Kind::WrongClientKey,
                            Kind::BlockNotFound, Kind::AlreadyBlocked, Kind::NotFound,
                            Kind::InvalidId,     Kind::Rejected,       Kind::RateLimited,
                            Kind::ServerProblem, Kind::Redirected,     Kind::Unreadable,
                            Kind::TooLarge,      Kind::Insecure };

ApiError error(Kind kind)
{
    ApiError result;
    result.kind = kind;
    return result;
}

} // namespace

/// Each kind of error has words and a way on.
class TestErrorText : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasWordsAndEndsWithClose();
    void actionsFitTheCause_data();
    void actionsFitTheCause();
    void bansHaveWordsOfTheirOwn();
    void blockingAgainHasWordsOfItsOwn();
    void detailsHoldWhatHelpsAndNothingElse();
    void wordsFromOutsideAreCleaned();
};

void TestErrorText::everyKindHasWordsAndEndsWithClose()
{
    QStringList causes;
    for (const Kind kind : kinds) {
        for (const BlockScope scope : { BlockScope::Direct, BlockScope::Room }) {
            const ErrorText text = errorText(error(kind), scope);
            QVERIFY2(!text.why.isEmpty(), qPrintable(QString::number(static_cast<int>(kind))));
            QVERIFY(!text.shortCause.isEmpty());
            QVERIFY(!text.shortCause.endsWith(u'.'));
            QCOMPARE(text.actions.last(), Action::Close);
            QCOMPARE(text.actions.count(Action::Close), 1);
        }
        causes << errorText(error(kind)).why;
    }
    causes.removeDuplicates();
    QCOMPARE(causes.size(), qsizetype(kinds.size()));
}

void TestErrorText::actionsFitTheCause_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QList<Action>>("actions");
    const QList<Action> retry{ Action::Retry, Action::Close };
    const QList<Action> signIn{ Action::SignIn, Action::Close };
    const QList<Action> copy{ Action::CopyDetails, Action::Close };
    QTest::newRow("unreachable") << Kind::Unreachable << retry;
    QTest::newRow("time-out") << Kind::TimedOut << retry;
    QTest::newRow("5xx") << Kind::ServerProblem << retry;
    QTest::newRow("429") << Kind::RateLimited << retry;
    QTest::newRow("401") << Kind::SignInExpired << signIn;
    QTest::newRow("client key") << Kind::WrongClientKey << signIn;
    QTest::newRow("redirect") << Kind::Redirected << signIn;
    QTest::newRow("403") << Kind::Forbidden << QList<Action>{ Action::Close };
    QTest::newRow("400") << Kind::InvalidId << copy;
    QTest::newRow("unreadable") << Kind::Unreadable << copy;
    QTest::newRow("too large") << Kind::TooLarge << copy;
    QTest::newRow("certificate") << Kind::Insecure << QList<Action>{ Action::Close };
    QTest::newRow("rejected") << Kind::Rejected
                              << QList<Action>{ Action::Retry, Action::CopyDetails, Action::Close };
}

void TestErrorText::actionsFitTheCause()
{
    QFETCH(Kind, kind);
    QFETCH(QList<Action>, actions);
    QCOMPARE(errorText(error(kind)).actions, actions);
}

void TestErrorText::bansHaveWordsOfTheirOwn()
{
    QVERIFY(errorText(error(Kind::Forbidden), BlockScope::Room).why.contains("room"_L1));
    QVERIFY(!errorText(error(Kind::Forbidden), BlockScope::Direct).why.contains("room"_L1));
}

// An undo is refused for other reasons than an unblock.
void TestErrorText::blockingAgainHasWordsOfItsOwn()
{
    ApiError refused = error(Kind::Forbidden);
    refused.method = "POST";
    QVERIFY(!errorText(refused, BlockScope::Room).why.contains("lift"_L1));
    QVERIFY(!errorText(refused, BlockScope::Room).advice.contains("lift"_L1));

    ApiError gone = error(Kind::NotFound);
    gone.method = "POST";
    gone.code = u"USER_NOT_FOUND"_s;
    QCOMPARE(errorText(gone).why, u"This account doesn’t exist any more."_s);
    gone.code = u"ROOM_OR_USER_NOT_FOUND"_s;
    QCOMPARE(errorText(gone, BlockScope::Room).why, u"This account or this room doesn’t exist any more."_s);
    const QList<Action> nothingToRepeat{ Action::CopyDetails, Action::Close };
    QCOMPARE(errorText(gone, BlockScope::Room).actions, nothingToRepeat);
    QVERIFY(!errorText(gone, BlockScope::Room).advice.contains("address"_L1));
    // Nobody knows what a bare 404 means.
    gone.code.clear();
    QCOMPARE(errorText(gone).why, u"The server doesn’t know what was asked for."_s);
}

void TestErrorText::detailsHoldWhatHelpsAndNothingElse()
{
    ApiError failure = error(Kind::Forbidden);
    failure.method = "DELETE";
    failure.url = QUrl(u"https://user:pw@h.example/blockStatus/my/a%2Fb?token=secret"_s);
    failure.httpStatus = 403;
    failure.rc = 403;
    failure.code = u"INSUFFICIENT_PERMISSIONS"_s;
    failure.serverMessage =
        u"You may not do this, because you are not the owner of the room that this person was "
        "banned from"_s;
    failure.when = QDateTime(QDate(2026, 4, 1), QTime(12, 30), Qt::UTC);
    const QString details = errorText(failure).details;
    for (const QString &part :
         { u"DELETE https://h.example/blockStatus/my/a%2Fb"_s, u"HTTP 403"_s, u"RC 403"_s,
           u"INSUFFICIENT_PERMISSIONS"_s, failure.serverMessage, u"2026-04-01T12:30:00Z"_s })
        QVERIFY2(details.contains(part), qPrintable(part + "\n--\n"_L1 + details));
    QVERIFY(!details.contains("pw"_L1));
    QVERIFY(!details.contains("secret"_L1));
}

void TestErrorText::wordsFromOutsideAreCleaned()
{
    ApiError failure = error(Kind::Rejected);
    failure.serverMessage = u"one\ntwo \u202Ereversed\u2069"_s + QString(2000, u'x');
    const QString details = errorText(failure).details;
    QVERIFY(!details.contains(QChar(0x202E)));
    QVERIFY(!details.contains(QChar(0x2069)));
    QVERIFY(!details.contains(u'\n'));
    QVERIFY(details.size() < 600);
    failure = error(Kind::Redirected);
    failure.redirectOrigin = u"https://evil.example\u202E"_s;
    QVERIFY(errorText(failure).why.contains("evil.example"_L1));
    QVERIFY(!errorText(failure).why.contains(QChar(0x202E)));
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
