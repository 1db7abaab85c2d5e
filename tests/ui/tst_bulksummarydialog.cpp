#include "ui/bulksummarydialog.h"

#include "ui/errortext.h"
#include "ui/peoplelist.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

BlockRefs people(const QString &prefix, int count)
{
    QList<BlockStatus> people;
    for (int i = 0; i < count; ++i) {
        BlockStatus person;
        person.key.blockeeId = prefix + QString::number(i);
        person.nickname = u"Name of "_s + person.key.blockeeId;
        people.append(person);
    }
    return BlockRefs(people);
}

BulkResult::Cause cause(ApiError::Kind kind, const BlockRefs &people)
{
    BulkResult::Cause cause;
    cause.error.kind = kind;
    cause.people = people;
    return cause;
}

BulkResult mixedResult()
{
    BulkResult result;
    result.done = people(u"done"_s, 1200);
    result.alreadySo = people(u"already"_s, 4);
    result.causes = { cause(ApiError::Kind::ServerProblem, people(u"problem"_s, 130)),
                      cause(ApiError::Kind::Forbidden, people(u"forbidden"_s, 2)) };
    result.notSent = people(u"unsent"_s, 7);
    result.disagreements = { { result.done.at(3), true }, { result.causes.at(1).people.at(0), false } };
    return result;
}

QPushButton *button(const QObject *dialog, const QString &name)
{
    return dialog->findChild<QPushButton *>(name);
}

} // namespace

class TestBulkSummaryDialog : public QObject
{
    Q_OBJECT

private slots:
    void tellsEveryNumber();
    void groupsFailuresByCause();
    void saysWhenAllWentWell();
    void saysWhenItWasStopped();
    void retryHandsOverWhatFailed();
    void copyTellsTheSame();
    void savingWritesEveryone();
    void savingTellsEachCause();
    void savingTellsWhenItCannot();
    void closesSafely_data();
    void closesSafely();
    void keyboardReachesEveryButton();
    void enterInTheListPressesTheDefault();
    void hostileNamesStayPlain();
    void showsAndCopiesManyPeople();
};

void TestBulkSummaryDialog::tellsEveryNumber()
{
    const QPointer<BulkSummaryDialog> dialog = new BulkSummaryDialog(mixedResult());
    dialog->open();
    const QString counts = dialog->findChild<QLabel *>(u"bulkSummaryCounts"_s)->text();
    const QStringList lines = counts.split(u'\n');
    QCOMPARE(lines.size(), 5);
    const QList<int> numbers{ 1200, 4, 132, 7, 2 };
    for (qsizetype i = 0; i < lines.size(); ++i)
        QVERIFY2(lines.at(i).contains(QLocale().toString(numbers.at(i))), qPrintable(lines.at(i)));
    delete dialog;
}

void TestBulkSummaryDialog::groupsFailuresByCause()
{
    const QPointer<BulkSummaryDialog> dialog = new BulkSummaryDialog(mixedResult());
    const auto *list = dialog->findChild<PeopleList *>();
    QCOMPARE(list->topLevelItemCount(), 5); // two causes, two ways to disagree, not sent
    ApiError error;
    error.kind = ApiError::Kind::ServerProblem;
    QVERIFY(list->topLevelItem(0)->text(0).contains(errorText(error).shortCause));
    QVERIFY(list->topLevelItem(0)->text(0).contains(u"130"_s));
    QCOMPARE(list->topLevelItem(0)->childCount(), PeopleList::kShown + 1);
    QCOMPARE(list->topLevelItem(1)->childCount(), 2);
    QCOMPARE(list->topLevelItem(4)->childCount(), 7);
    QVERIFY(!list->accessibleName().isEmpty());
    delete dialog;
}

void TestBulkSummaryDialog::saysWhenAllWentWell()
{
    BulkResult result;
    result.done = people(u"done"_s, 3);
    const QPointer<BulkSummaryDialog> dialog = new BulkSummaryDialog(result);
    dialog->open();
    QCOMPARE(dialog->findChild<QLabel *>(u"headline"_s)->text(), u"Everyone was unblocked"_s);
    QVERIFY(!dialog->findChild<PeopleList *>()->isVisible());
    QVERIFY(!button(dialog, u"retryFailed"_s)->isVisible());
    delete dialog;
    result.change = BulkStatus::Change::Block;
    const QPointer<BulkSummaryDialog> undo = new BulkSummaryDialog(result);
    QCOMPARE(undo->findChild<QLabel *>(u"headline"_s)->text(), u"Everyone was blocked again"_s);
    delete undo;
}

void TestBulkSummaryDialog::saysWhenItWasStopped()
{
    BulkResult result;
    result.done = people(u"done"_s, 3);
    result.notSent = people(u"unsent"_s, 2);
    const QPointer<BulkSummaryDialog> dialog = new BulkSummaryDialog(result);
    QCOMPARE(dialog->findChild<QLabel *>(u"headline"_s)->text(), u"Unblocking was stopped"_s);
    delete dialog;
    const QPointer<BulkSummaryDialog> refused =
        new BulkSummaryDialog(result, [] { return u"There was no room."_s; });
    QVERIFY(refused->plainText().contains(u"2 people.\nThere was no room."_s));
    delete refused;
}

void TestBulkSummaryDialog::savingTellsEachCause()
{
    ApiError timedOut;
    timedOut.kind = ApiError::Kind::TimedOut;
    timedOut.when = QDateTime(QDate(2024, 2, 29), QTime(12, 34, 56, 789), Qt::UTC);
    ApiError broken;
    broken.kind = ApiError::Kind::ServerProblem;
    broken.httpStatus = 500;
    broken.serverMessage = u"first"_s;
    ApiError busy = broken;
    busy.httpStatus = 503;
    busy.code = u"BUSY"_s;
    busy.serverMessage = u"second"_s;
    BulkResult result;
    result.done = people(u"done"_s, 2);
    result.doneAtMs = { timedOut.when.toMSecsSinceEpoch() + 1000, timedOut.when.toMSecsSinceEpoch() + 2000 };
    result.alreadySo = people(u"already"_s, 1);
    result.alreadySoAtMs = { timedOut.when.toMSecsSinceEpoch() + 3000 };
    result.causes = { { broken, BlockScope::Direct, people(u"broken"_s, 2), { broken, busy } },
                      { timedOut, BlockScope::Direct, people(u"late"_s, 1), { timedOut } } };
    result.disagreements = { { result.done.at(1), true }, { result.causes.at(1).people.at(0), false } };
    const QTemporaryDir folder;
    const QPointer<BulkSummaryDialog> dialog = new BulkSummaryDialog(result);
    dialog->save(folder.filePath(u"result.csv"_s));
    QTRY_COMPARE(dialog->findChild<QLabel *>(u"bulkSummaryNote"_s)->text(), u"Saved."_s);
    QFile file(folder.filePath(u"result.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().replace('"', "").split('\n');
    const auto row = [&](const QByteArray &id) {
        const auto found = std::find_if(lines.cbegin(), lines.cend(),
                                        [&](const QByteArray &line) { return line.startsWith(id + ','); });
        return found == lines.cend() ? QByteArray() : *found;
    };
    QVERIFY2(row("done0").contains("2024-02-29T12:34:57.789Z,done,,,,"), row("done0"));
    QVERIFY2(row("done1").contains("2024-02-29T12:34:58.789Z,done,,list:blocked,,"), row("done1"));
    QVERIFY2(row("already0").contains("2024-02-29T12:34:59.789Z,already,,,,"), row("already0"));
    QVERIFY2(row("broken0").contains(",failed,500,kind:server-problem,first,"), row("broken0"));
    QVERIFY2(row("broken1").contains(",failed,503,BUSY,second,"), row("broken1"));
    QVERIFY2(row("late0").contains("2024-02-29T12:34:56.789Z,failed,,kind:timed-out list:not-blocked,,"),
             row("late0"));
    delete dialog;
}

void TestBulkSummaryDialog::retryHandsOverWhatFailed()
{
    const QPointer<BulkSummaryDialog> dialog = new BulkSummaryDialog(mixedResult());
    QSignalSpy spy(dialog, &BulkSummaryDialog::retryRequested);
    dialog->open();
    button(dialog, u"retryFailed"_s)->click();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.at(0).at(0).value<BlockRefs>().keys(), mixedResult().failed().keys());
    QTRY_VERIFY(!dialog);
    QCOMPARE(spy.size(), 1);
}

void TestBulkSummaryDialog::copyTellsTheSame()
{
    const QPointer<BulkSummaryDialog> dialog = new BulkSummaryDialog(mixedResult());
    dialog->open();
    button(dialog, u"copySummary"_s)->click();
    QTRY_VERIFY(dialog->findChild<QLabel *>(u"bulkSummaryNote"_s)->isVisible());
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(dialog->findChild<QLabel *>(u"bulkSummaryCounts"_s)->text()));
    QVERIFY(text.contains(u"\tName of problem0\tproblem0\n"_s));
    QVERIFY(text.contains(u"problem129\n"_s)); // all of them, not only those who are shown
    QVERIFY(text.contains(u"unsent6"_s));
    QVERIFY(!text.contains(QChar(0x2068)));
    delete dialog;
}

void TestBulkSummaryDialog::savingWritesEveryone()
{
    const QTemporaryDir folder;
    const QPointer<BulkSummaryDialog> dialog = new BulkSummaryDialog(mixedResult());
    dialog->open();
    button(dialog, u"saveSummary"_s)->click();
    auto *chooser = dialog->findChild<QFileDialog *>();
    QVERIFY(chooser);
    QVERIFY(chooser->isVisible());
    QCOMPARE(chooser->acceptMode(), QFileDialog::AcceptSave);
    chooser->setDirectory(folder.path());
    chooser->selectFile(u"result"_s);
    static_cast<QDialog *>(chooser)->accept();
    auto *note = dialog->findChild<QLabel *>(u"bulkSummaryNote"_s);
    QTRY_COMPARE(note->text(), u"Saved."_s);
    QFile file(folder.filePath(u"result.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    QCOMPARE(csv.count("\r\n"), 1 + mixedResult().total());
    QCOMPARE(csv.count("failed"), 132);
    QCOMPARE(csv.count("cancelled"), 7);
    delete dialog;
}

void TestBulkSummaryDialog::savingTellsWhenItCannot()
{
    const QTemporaryDir folder;
    const QPointer<BulkSummaryDialog> dialog = new BulkSummaryDialog(mixedResult());
    dialog->open();
    dialog->save(folder.filePath(u"missing/folder/result.csv"_s));
    QTRY_VERIFY(dialog->findChild<QLabel *>(u"bulkSummaryNote"_s)->text().contains(u"couldn’t"_s));
    delete dialog;
}

void TestBulkSummaryDialog::closesSafely_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Escape") << int(Qt::Key_Escape);
    QTest::newRow("Enter") << int(Qt::Key_Return);
    QTest::newRow("cross") << 0;
}

void TestBulkSummaryDialog::closesSafely()
{
    QFETCH(int, key);
    const QPointer<BulkSummaryDialog> dialog = new BulkSummaryDialog(mixedResult());
    QSignalSpy retry(dialog, &BulkSummaryDialog::retryRequested);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    if (key)
        QTest::keyClick(dialog, static_cast<Qt::Key>(key));
    else
        dialog->close();
    QTRY_VERIFY(!dialog);
    QCOMPARE(retry.size(), 0);
}

void TestBulkSummaryDialog::keyboardReachesEveryButton()
{
    const QPointer<BulkSummaryDialog> dialog = new BulkSummaryDialog(mixedResult());
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QCOMPARE(dialog->focusWidget()->objectName(), u"closeSummary"_s);
    QSet<QString> visited;
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        visited.insert(dialog->focusWidget()->objectName());
    }
    QCOMPARE(visited,
             QSet<QString>({ u"retryFailed"_s, u"copySummary"_s, u"saveSummary"_s, u"closeSummary"_s,
                             u"bulkSummaryPeople"_s }));
    delete dialog;
}

void TestBulkSummaryDialog::enterInTheListPressesTheDefault()
{
    const QPointer<BulkSummaryDialog> dialog = new BulkSummaryDialog(mixedResult());
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *list = dialog->findChild<PeopleList *>();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
}

void TestBulkSummaryDialog::hostileNamesStayPlain()
{
    BlockStatus hostile;
    hostile.key.blockeeId = u"<b>id</b>"_s;
    hostile.nickname = u"\u202e<img src=file:///dev/zero>%1%Ln\n"_s + QString(100'000, QChar(0x301));
    BulkResult result;
    result.causes = { cause(ApiError::Kind::Unreachable, BlockRefs(QList<BlockStatus>{ hostile })) };
    const QPointer<BulkSummaryDialog> dialog = new BulkSummaryDialog(result);
    dialog->open();
    const QTreeWidgetItem *person = dialog->findChild<PeopleList *>()->topLevelItem(0)->child(0);
    const QString shown = person->data(0, Qt::AccessibleTextRole).toString();
    QVERIFY(shown.startsWith(u"<img src=file:///dev/zero>%1%Ln"_s));
    QVERIFY(shown.size() <= 256);
    QCOMPARE(person->data(1, Qt::AccessibleTextRole).toString(), u"<b>id</b>"_s);
    const QString toolTip = person->toolTip(0);
    QVERIFY2(toolTip.contains("&lt;img "_L1) && !toolTip.contains("<img"_L1), qPrintable(toolTip));
    QVERIFY(!dialog->plainText().contains(QChar(0x202e)));
    const auto labels = dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
    delete dialog;
}

void TestBulkSummaryDialog::showsAndCopiesManyPeople()
{
    BulkResult result;
    result.done = people(u"done"_s, 50'000);
    result.causes = { cause(ApiError::Kind::Unreachable, people(u"failed"_s, 50'000)) };
    const QPointer<BulkSummaryDialog> dialog = new BulkSummaryDialog(result);
    dialog->open();
    button(dialog, u"copySummary"_s)->click();
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"failed49999"_s));
    delete dialog;
}

QTEST_MAIN(TestBulkSummaryDialog)
#include "tst_bulksummarydialog.moc"
