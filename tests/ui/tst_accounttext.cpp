#include "ui/accounttext.h"

#include <QTest>

#include <variant>

using namespace Qt::StringLiterals;

namespace {

Account account(const QString &server, const QString &id, const QString &nickname)
{
    return { .endpoint = std::get<Endpoint>(Endpoint::parse(server)),
             .clientKey = "k",
             .user = { .id = id, .nickname = nickname, .avatarUrl = {}, .email = {} } };
}

/// Without the isolates, which would make the expectations hard to read.
QStringList plain(QStringList labels)
{
    for (QString &label : labels)
        label.remove(QChar(0x2068)).remove(QChar(0x2069));
    return labels;
}

} // namespace

class TestAccountText : public QObject
{
    Q_OBJECT

private slots:
    void saysNoMoreThanIsNeeded();
    void whatComesFromOutsideIsCleanedAndIsolated();
};

void TestAccountText::saysNoMoreThanIsNeeded()
{
    const QString one = u"https://one.example"_s;
    const QString two = u"https://two.example:8443/im"_s;
    QCOMPARE(plain(AccountText::labels({})), QStringList());
    QCOMPARE(plain(AccountText::labels({ account(one, u"a"_s, u"Ann"_s), account(one, u"b"_s, {}) })),
             QStringList({ u"Ann"_s, u"b"_s }));
    QCOMPARE(plain(AccountText::labels({ account(one, u"a"_s, u"Ann"_s), account(two, u"b"_s, u"Bob"_s) })),
             QStringList({ u"Ann, one.example"_s, u"Bob, two.example:8443/im"_s }));
    QCOMPARE(plain(AccountText::labels({ account(one, u"a"_s, u"Ann"_s), account(one, u"b"_s, u"Ann"_s),
                                         account(one, u"c"_s, u"Cas"_s) })),
             QStringList({ u"Ann (a)"_s, u"Ann (b)"_s, u"Cas"_s }));
    QCOMPARE(plain(AccountText::labels({ account(one, u"a"_s, u"Ann"_s), account(two, u"a"_s, u"Ann"_s) })),
             QStringList({ u"Ann (a), one.example"_s, u"Ann (a), two.example:8443/im"_s }));
}

void TestAccountText::whatComesFromOutsideIsCleanedAndIsolated()
{
    const Account hostile = account(u"https://one.example"_s, u"\u202Eid"_s, u"\u202Ename\n\u2069!"_s);
    QCOMPARE(AccountText::labels({ hostile }), QStringList{ u"\u2068name !\u2069"_s });
    Account twin = hostile;
    twin.user.id = u"other"_s;
    QCOMPARE(AccountText::labels({ hostile, twin }).constFirst(), u"\u2068name !\u2069 (\u2068id\u2069)"_s);
}

QTEST_GUILESS_MAIN(TestAccountText)
#include "tst_accounttext.moc"
