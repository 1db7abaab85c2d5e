#include "ui/changetext.h"
#include "ui/confirmdialog.h"
#include "ui/errordialog.h"
#include "ui/languageswitcher.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

BlockStatus person(const QString &name, BlockScope scope = BlockScope::Direct)
{
    BlockStatus status;
    status.key = { .blockeeId = u"id-"_s + name,
                   .roomId = scope == BlockScope::Room ? u"room"_s : QString(),
                   .scope = scope };
    status.nickname = name;
    return status;
}

ChangeOutcome failure(const QString &name, ApiError::Kind kind)
{
    ApiError error;
    error.kind = kind;
    error.method = "DELETE";
    error.url = QUrl(u"https://h.example/blockStatus/my/x"_s);
    error.httpStatus = 403;
    return { .kind = ChangeOutcome::Kind::Failed, .block = BlockRef::of(person(name)), .error = error };
}

} // namespace

/// One dialog says what failed, why and what to do; foreign words are plain text.
class TestErrorDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_parent = std::make_unique<QWidget>();
        m_parent->show();
    }
    void cleanup() { m_parent.reset(); }
    void oneFailureNamesThePerson();
    void severalCausesAreCounted();
    void buttonsFollowTheActions();
    void retryClosesAndAsks();
    void detailsUnfoldAndCanBeCopied();
    void escapeClosesAndDeletes();
    void foreignTextIsNeverMarkup();
    void wordsFollowTheLanguage();
    void confirmationNamesThePeople();
    void namesAreListedAsTheLanguageDoes_data();
    void namesAreListedAsTheLanguageDoes();
    void confirmationIsCancelledByEscapeAndEnter();

private:
    ErrorDialog *open(const QList<ChangeOutcome> &failures)
    {
        auto *dialog = new ErrorDialog(m_parent.get());
        dialog->setContent([failures] { return ChangeText::unblockFailed(failures); });
        dialog->open();
        return dialog;
    }
    static QString text(const QWidget *dialog, const QString &name)
    {
        const auto *label = dialog->findChild<QLabel *>(name);
        return label && label->isVisibleTo(dialog) ? label->text() : QString();
    }
    static QPushButton *button(const QWidget *dialog, const QString &name)
    {
        return dialog->findChild<QPushButton *>(name);
    }

    std::unique_ptr<QWidget> m_parent;
};

void TestErrorDialog::oneFailureNamesThePerson()
{
    const ErrorDialog *dialog = open({ failure(u"Dina"_s, ApiError::Kind::Forbidden) });
    QCOMPARE(dialog->objectName(), u"errorDialog"_s);
    QCOMPARE(dialog->windowTitle(), u"Couldn’t unblock \u2068Dina\u2069"_s);
    QCOMPARE(text(dialog, u"title"_s), dialog->windowTitle());
    QCOMPARE(text(dialog, u"why"_s), u"Your account may not do this here."_s);
    QVERIFY(text(dialog, u"causes"_s).isEmpty());
    QVERIFY(!dialog->detailsShown());
}

void TestErrorDialog::severalCausesAreCounted()
{
    const ErrorDialog *dialog =
        open({ failure(u"A"_s, ApiError::Kind::Forbidden), failure(u"B"_s, ApiError::Kind::ServerProblem),
               failure(u"C"_s, ApiError::Kind::ServerProblem) });
    QVERIFY(text(dialog, u"why"_s).isEmpty());
    const QStringList causes = text(dialog, u"causes"_s).split(u'\n');
    QCOMPARE(causes.size(), 2);
    QVERIFY(causes.at(0).contains(u'A'));
    QVERIFY(causes.at(1).startsWith(u'2'));
    QVERIFY(!button(dialog, u"retryButton"_s)->isHidden());
}

void TestErrorDialog::buttonsFollowTheActions()
{
    const ErrorDialog *forbidden = open({ failure(u"A"_s, ApiError::Kind::Forbidden) });
    QVERIFY(button(forbidden, u"retryButton"_s)->isHidden());
    QVERIFY(button(forbidden, u"signInButton"_s)->isHidden());
    QVERIFY(button(forbidden, u"copyButton"_s)->isHidden());
    QVERIFY(!button(forbidden, u"closeButton"_s)->isHidden());
    QVERIFY(button(forbidden, u"closeButton"_s)->isDefault());
    const ErrorDialog *badId = open({ failure(u"A"_s, ApiError::Kind::InvalidId) });
    QVERIFY(!button(badId, u"copyButton"_s)->isHidden());
    const ErrorDialog *moved = open({ failure(u"A"_s, ApiError::Kind::Redirected) });
    QVERIFY(!button(moved, u"signInButton"_s)->isHidden());
}

void TestErrorDialog::retryClosesAndAsks()
{
    const QPointer<ErrorDialog> dialog = open({ failure(u"A"_s, ApiError::Kind::ServerProblem) });
    const QSignalSpy retry(dialog, &ErrorDialog::retryRequested);
    QTest::mouseClick(button(dialog, u"retryButton"_s), Qt::LeftButton);
    QCOMPARE(retry.count(), 1);
    QTRY_VERIFY(!dialog);
}

void TestErrorDialog::detailsUnfoldAndCanBeCopied()
{
    ErrorDialog *dialog = open({ failure(u"A"_s, ApiError::Kind::Forbidden) });
    auto *details = dialog->findChild<QPlainTextEdit *>(u"details"_s);
    QVERIFY(details->isHidden());
    QTest::mouseClick(button(dialog, u"detailsButton"_s), Qt::LeftButton);
    QVERIFY(!details->isHidden());
    QVERIFY(details->isReadOnly());
    QVERIFY(details->toPlainText().contains("HTTP 403"_L1));
    QTest::mouseClick(button(dialog, u"copyButton"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), details->toPlainText());
}

void TestErrorDialog::escapeClosesAndDeletes()
{
    const QPointer<ErrorDialog> dialog = open({ failure(u"A"_s, ApiError::Kind::ServerProblem) });
    const QSignalSpy retry(dialog, &ErrorDialog::retryRequested);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QCOMPARE(retry.count(), 0);
}

void TestErrorDialog::foreignTextIsNeverMarkup()
{
    const ErrorDialog *dialog =
        open({ failure(u"<img src=file:///dev/zero><b>Dina</b>\u202E"_s, ApiError::Kind::Forbidden) });
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QVERIFY(dialog->windowTitle().contains("<b>Dina</b>"_L1));
    QVERIFY(!dialog->windowTitle().contains(QChar(0x202E)));
}

void TestErrorDialog::wordsFollowTheLanguage()
{
    LanguageSwitcher languages;
    languages.use(u"en"_s);
    const ErrorDialog *dialog = open({ failure(u"A"_s, ApiError::Kind::ServerProblem) });
    const QString english = text(dialog, u"why"_s);
    languages.use(u"ja"_s);
    QTRY_COMPARE(button(dialog, u"closeButton"_s)->text(),
                 QCoreApplication::translate("ErrorDialog", "Close"));
    if (QCoreApplication::translate("ErrorText", "The server has a problem of its own.") != english)
        QTRY_VERIFY(text(dialog, u"why"_s) != english);
    languages.use(u"en"_s);
    QTRY_COMPARE(text(dialog, u"why"_s), english);
}

void TestErrorDialog::confirmationNamesThePeople()
{
    auto *direct =
        new ConfirmDialog({ 5, 0,
                            BlockRefs(QList<BlockStatus>{ person(u"Ada"_s), person(u"Bert"_s),
                                                          person(u"Cathy"_s), person(u"Dina"_s) }) },
                          m_parent.get());
    direct->open();
    QVERIFY(direct->windowTitle().contains(u'5'));
    const QString names = text(direct, u"names"_s);
    QVERIFY(names.contains("Ada"_L1) && names.contains("Bert"_L1) && names.contains("Cathy"_L1));
    QVERIFY(!names.contains("Dina"_L1));
    QVERIFY(names.contains(u'2'));
    QVERIFY(text(direct, u"meaning"_s).contains("direct messages again"_L1));
    auto *bans = new ConfirmDialog({ 0, 2,
                                     BlockRefs(QList<BlockStatus>{ person(u"Ada"_s, BlockScope::Room),
                                                                   person(u"Bert"_s, BlockScope::Room) }) },
                                   m_parent.get());
    bans->open();
    QVERIFY(!text(bans, u"meaning"_s).contains("direct messages again"_L1));
    QVERIFY(text(bans, u"meaning"_s).contains("rooms"_L1));
}

void TestErrorDialog::namesAreListedAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("list");
    QTest::newRow("de") << u"de"_s << u"Ada, Bert und Cathy"_s;
    QTest::newRow("ja") << u"ja"_s << u"Ada、Bert、Cathy"_s;
    QTest::newRow("zh_TW") << u"zh_TW"_s << u"Ada、Bert和Cathy"_s;
    QTest::newRow("ar") << u"ar"_s << u"Ada وBert وCathy"_s;
    QTest::newRow("ru") << u"ru"_s << u"Ada, Bert и Cathy"_s;
}

void TestErrorDialog::namesAreListedAsTheLanguageDoes()
{
    QFETCH(QString, locale);
    QFETCH(QString, list);
    QLocale::setDefault(QLocale(locale));
    const ConfirmDialog dialog(
        { 3, 0, BlockRefs(QList<BlockStatus>{ person(u"Ada"_s), person(u"Bert"_s), person(u"Cathy"_s) }) },
        m_parent.get());
    QLocale::setDefault(QLocale(QLocale::English));
    QCOMPARE(text(&dialog, u"names"_s).remove(QChar(0x2068)).remove(QChar(0x2069)), list);
}

void TestErrorDialog::confirmationIsCancelledByEscapeAndEnter()
{
    for (const Qt::Key key : { Qt::Key_Escape, Qt::Key_Return }) {
        const QPointer<ConfirmDialog> dialog = new ConfirmDialog(
            { 2, 0, BlockRefs(QList<BlockStatus>{ person(u"Ada"_s), person(u"Bert"_s) }) }, m_parent.get());
        const QSignalSpy accepted(dialog, &ConfirmDialog::accepted);
        dialog->open();
        QTest::keyClick(dialog, key);
        QTRY_VERIFY(!dialog);
        QCOMPARE(accepted.count(), 0);
    }
}

QTEST_MAIN(TestErrorDialog)
#include "tst_errordialog.moc"
