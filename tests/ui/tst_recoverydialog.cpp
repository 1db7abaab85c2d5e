#include "ui/recoverydialog.h"

#include "ui/peoplelist.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Journal::Entry entry(qint64 id, const QString &blockee, Journal::Change change = Journal::Change::Unblock)
{
    Journal::Entry entry;
    entry.id = id;
    entry.batch = 1;
    entry.status.key.blockeeId = blockee;
    entry.status.nickname = u"Name of "_s + blockee;
    entry.change = change;
    return entry;
}

BlockKey key(const QString &blockee)
{
    return { blockee, {}, BlockScope::Direct };
}

QList<qint64> ids(const QList<Journal::Entry> &entries)
{
    QList<qint64> ids;
    for (const Journal::Entry &one : entries)
        ids.append(one.id);
    return ids;
}

QString textOf(const QObject *dialog, const QString &name)
{
    const auto *label = dialog->findChild<QLabel *>(name);
    return label && !label->isHidden() ? label->text() : QString();
}

} // namespace

class TestRecoveryDialog : public QObject
{
    Q_OBJECT

private slots:
    void judgesByTheList();
    void onlyTheNewestWishOfAPersonCounts();
    void nothingIsJudgedWithoutAList();
    void everyEntryLandsOnce();
    void saysWhatBecameOfIt();
    void readingTheListSettlesWhatWasUnknown();
    void goOnHandsOverWhatIsLeft();
    void leavingIsTheSafeWay_data();
    void leavingIsTheSafeWay();
    void withNothingLeftThereIsNothingToGoOnWith();
    void hostileNamesStayPlain();
    void manyPeopleAreShownInShort();
};

void TestRecoveryDialog::judgesByTheList()
{
    using enum Journal::Change;
    const QList<Journal::Entry> entries{ entry(1, u"a"_s, Unblock), entry(2, u"b"_s, Unblock),
                                         entry(3, u"c"_s, Block), entry(4, u"d"_s, Block) };
    const Recovery recovery = Recovery::judge(entries, QSet<BlockKey>{ key(u"b"_s), key(u"c"_s) });
    QCOMPARE(ids(recovery.done), QList<qint64>({ 1, 3 }));
    QCOMPARE(ids(recovery.notDone), QList<qint64>({ 2, 4 }));
    QVERIFY(recovery.unknown.isEmpty());
    QVERIFY(recovery.superseded.isEmpty());
}

void TestRecoveryDialog::onlyTheNewestWishOfAPersonCounts()
{
    using enum Journal::Change;
    // Unblocked, then blocked again: the unblock must never be sent after all.
    const QList<Journal::Entry> entries{ entry(2, u"a"_s, Block), entry(1, u"a"_s, Unblock) };
    Recovery recovery = Recovery::judge(entries, QSet<BlockKey>{ key(u"a"_s) });
    QCOMPARE(ids(recovery.superseded), QList<qint64>({ 1 }));
    QCOMPARE(ids(recovery.done), QList<qint64>({ 2 }));
    recovery = Recovery::judge(entries, QSet<BlockKey>());
    QCOMPARE(ids(recovery.notDone), QList<qint64>({ 2 }));
}

void TestRecoveryDialog::nothingIsJudgedWithoutAList()
{
    const Recovery recovery = Recovery::judge({ entry(1, u"a"_s) }, std::nullopt);
    QCOMPARE(ids(recovery.unknown), QList<qint64>({ 1 }));
    QVERIFY(recovery.done.isEmpty() && recovery.notDone.isEmpty());
}

void TestRecoveryDialog::everyEntryLandsOnce()
{
    QList<Journal::Entry> entries;
    for (int i = 1; i <= 1000; ++i)
        entries.append(entry(i, u"user-%1"_s.arg(i * 7 % 300),
                             i % 3 ? Journal::Change::Unblock : Journal::Change::Block));
    QSet<BlockKey> listed;
    for (int i = 0; i < 300; i += 2)
        listed.insert(key(u"user-%1"_s.arg(i)));
    const Recovery recovery = Recovery::judge(entries, listed);
    QList<qint64> all =
        ids(recovery.done) + ids(recovery.notDone) + ids(recovery.unknown) + ids(recovery.superseded);
    std::sort(all.begin(), all.end());
    QCOMPARE(all, ids(entries));
    QCOMPARE(recovery.superseded.size(), 700);
}

void TestRecoveryDialog::saysWhatBecameOfIt()
{
    const QPointer<RecoveryDialog> dialog = new RecoveryDialog(
        { entry(1, u"a"_s), entry(2, u"b"_s), entry(3, u"c"_s) }, QSet<BlockKey>{ key(u"c"_s) });
    dialog->open();
    QVERIFY(textOf(dialog, u"headline"_s).contains(u'3'));
    QVERIFY(textOf(dialog, u"recoveryDone"_s).contains(u'2'));
    QVERIFY(textOf(dialog, u"recoveryNotDone"_s).contains(u'1'));
    QVERIFY(textOf(dialog, u"recoveryUnknown"_s).isEmpty());
    QVERIFY(!dialog->findChild<PeopleList *>()->accessibleName().isEmpty());
    delete dialog;
}

void TestRecoveryDialog::readingTheListSettlesWhatWasUnknown()
{
    const QPointer<RecoveryDialog> dialog =
        new RecoveryDialog({ entry(1, u"a"_s), entry(2, u"b"_s) }, std::nullopt);
    dialog->open();
    QVERIFY(textOf(dialog, u"recoveryUnknown"_s).contains(u'2'));
    QVERIFY(textOf(dialog, u"recoveryDone"_s).isEmpty());
    dialog->setListed({ key(u"b"_s) });
    QVERIFY(textOf(dialog, u"recoveryUnknown"_s).isEmpty());
    QVERIFY(textOf(dialog, u"recoveryDone"_s).contains(u'1'));
    QVERIFY(textOf(dialog, u"recoveryNotDone"_s).contains(u'1'));
    delete dialog;
}

void TestRecoveryDialog::goOnHandsOverWhatIsLeft()
{
    const QPointer<RecoveryDialog> dialog = new RecoveryDialog(
        { entry(3, u"c"_s), entry(1, u"a"_s), entry(2, u"b"_s) }, QSet<BlockKey>{ key(u"a"_s), key(u"c"_s) });
    QSignalSpy goOn(dialog, &RecoveryDialog::goOnRequested);
    QSignalSpy leave(dialog, &RecoveryDialog::leaveRequested);
    dialog->open();
    dialog->findChild<QPushButton *>(u"goOn"_s)->click();
    QCOMPARE(goOn.size(), 1);
    QCOMPARE(ids(goOn.at(0).at(0).value<QList<Journal::Entry>>()), QList<qint64>({ 1, 3 }));
    QTRY_VERIFY(!dialog);
    QCOMPARE(leave.size(), 0);
}

void TestRecoveryDialog::leavingIsTheSafeWay_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Escape") << int(Qt::Key_Escape);
    QTest::newRow("Enter") << int(Qt::Key_Return);
    QTest::newRow("cross") << 0;
}

void TestRecoveryDialog::leavingIsTheSafeWay()
{
    QFETCH(int, key);
    const QPointer<RecoveryDialog> dialog = new RecoveryDialog({ entry(1, u"a"_s) }, std::nullopt);
    QSignalSpy goOn(dialog, &RecoveryDialog::goOnRequested);
    QSignalSpy leave(dialog, &RecoveryDialog::leaveRequested);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    if (key)
        QTest::keyClick(dialog, static_cast<Qt::Key>(key));
    else
        dialog->close();
    QTRY_VERIFY(!dialog);
    QCOMPARE(leave.size(), 1);
    QCOMPARE(goOn.size(), 0);
}

void TestRecoveryDialog::withNothingLeftThereIsNothingToGoOnWith()
{
    const QPointer<RecoveryDialog> dialog = new RecoveryDialog({ entry(1, u"a"_s) }, QSet<BlockKey>());
    dialog->open();
    QVERIFY(!dialog->findChild<QPushButton *>(u"goOn"_s)->isVisible());
    QVERIFY(dialog->findChild<QPushButton *>(u"leaveIt"_s)->isVisible());
    QVERIFY(!dialog->findChild<PeopleList *>()->isVisible());
    delete dialog;
}

void TestRecoveryDialog::hostileNamesStayPlain()
{
    Journal::Entry hostile = entry(1, u"<b>id</b>"_s);
    hostile.status.nickname = u"\u202e<img src=file:///dev/zero>\n"_s + QString(100'000, QChar(0x301));
    const QPointer<RecoveryDialog> dialog = new RecoveryDialog({ hostile }, std::nullopt);
    dialog->open();
    const auto *people = dialog->findChild<PeopleList *>();
    const QString shown = people->topLevelItem(0)->child(0)->data(0, Qt::AccessibleTextRole).toString();
    QVERIFY2(shown.contains(u"<img"_s), qPrintable(shown));
    QVERIFY(!shown.contains(QChar(0x202e)));
    QVERIFY(shown.size() <= 256);
    const QString toolTip = people->topLevelItem(0)->child(0)->toolTip(0);
    QVERIFY2(toolTip.contains("&lt;img "_L1) && !toolTip.contains("<img"_L1), qPrintable(toolTip));
    const auto labels = dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
    delete dialog;
}

void TestRecoveryDialog::manyPeopleAreShownInShort()
{
    QList<Journal::Entry> entries;
    for (int i = 0; i < 50'000; ++i)
        entries.append(entry(i + 1, u"user-%1"_s.arg(i)));
    const QPointer<RecoveryDialog> dialog = new RecoveryDialog(entries, std::nullopt);
    const auto *group = dialog->findChild<PeopleList *>()->topLevelItem(0);
    QCOMPARE(group->childCount(), PeopleList::kShown + 1);
    QVERIFY(
        group->child(PeopleList::kShown)->text(0).contains(QLocale().toString(50'000 - PeopleList::kShown)));
    delete dialog;
}

QTEST_MAIN(TestRecoveryDialog)
#include "tst_recoverydialog.moc"
