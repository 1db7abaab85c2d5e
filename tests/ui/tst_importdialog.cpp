#include "ui/importdialog.h"

#include "tests/support/blocks.h"
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
#include <QThreadPool>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

/// People "a0" to "a99999" are blocked, each tenth of them in a room too.
BlockRefs lookUp(const QStringList &ids)
{
    QList<BlockStatus> found;
    const auto add = [&](const BlockKey &key) {
        BlockStatus status;
        status.key = key;
        status.nickname = u"Name of "_s + key.blockeeId;
        found.append(status);
    };
    for (const QString &id : ids) {
        bool isNumber = false;
        const int number = id.mid(1).toInt(&isNumber);
        if (!id.startsWith(u'a') || !isNumber)
            continue;
        add({ id, {}, BlockScope::Direct });
        if (number % 10 == 0)
            add({ id, u"room"_s, BlockScope::Room });
    }
    return BlockRefs(found);
}

QPushButton *button(const QObject *dialog, const QString &name)
{
    return dialog->findChild<QPushButton *>(name);
}

QString preview(const QObject *dialog)
{
    return dialog->findChild<QLabel *>(u"importPreview"_s)->text();
}

} // namespace

class TestImportDialog : public QObject
{
    Q_OBJECT

private slots:
    void nothingCanBeSentBeforeAPreview();
    void countsWhatIsInTheFile();
    void handsOverTheKeys();
    void takesTheClipboard();
    void choosesAFile();
    void sayWhenNobodyIsInTheList();
    void aFileThatCannotBeReadIsSaid_data();
    void aFileThatCannotBeReadIsSaid();
    void aFifoDoesNotHang();
    void aHugeFileIsRefused();
    void looksUpInSmallSteps();
    void theLastChoiceCounts();
    void closingWhileReadingIsSafe();
    void escapeSendsNothing();
    void hostileIdsStayPlain();
    void keyboardReachesEverything();

private:
    QString write(const QByteArray &bytes);
    QTemporaryDir m_folder;
    int m_files = 0;
};

QString TestImportDialog::write(const QByteArray &bytes)
{
    QFile file(m_folder.filePath(u"ids-%1.txt"_s.arg(++m_files)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

void TestImportDialog::nothingCanBeSentBeforeAPreview()
{
    const QPointer<ImportDialog> dialog = new ImportDialog(lookUp);
    dialog->open();
    QVERIFY(!button(dialog, u"importUnblock"_s)->isEnabled());
    QVERIFY(!dialog->isReady());
    QVERIFY(preview(dialog).isEmpty());
    dialog->readFile(write("a1\n"));
    QVERIFY(!button(dialog, u"importUnblock"_s)->isEnabled()); // reading
    QTRY_VERIFY(dialog->isReady());
    QVERIFY(button(dialog, u"importUnblock"_s)->isEnabled());
    // Another choice: the old preview can no longer be sent.
    dialog->readFile(write("a2\n"));
    QVERIFY(!button(dialog, u"importUnblock"_s)->isEnabled());
    QTRY_VERIFY(dialog->isReady());
    delete dialog;
}

void TestImportDialog::countsWhatIsInTheFile()
{
    const QPointer<ImportDialog> dialog = new ImportDialog(lookUp);
    dialog->open();
    dialog->readFile(write("a1\na10\nx1\nx2\na1\n\xff\xfe\xfd\n"));
    QTRY_VERIFY(dialog->isReady());
    QCOMPARE(preview(dialog).split(u'\n').size(), 4);
    QVERIFY(preview(dialog).contains(u"2 people are in your list"_s));
    QVERIFY(preview(dialog).contains(u"1 lines repeat"_s));
    QVERIFY(preview(dialog).contains(u"2 ids are not in your list"_s));
    QVERIFY(preview(dialog).contains(u"1 lines"_s));
    QCOMPARE(button(dialog, u"importUnblock"_s)->text(), u"Unblock 2 people"_s);
    auto *people = dialog->findChild<PeopleList *>();
    QVERIFY(people->isVisible());
    QVERIFY(!people->accessibleName().isEmpty());
    QCOMPARE(people->topLevelItem(0)->data(0, Qt::AccessibleTextRole).toString(), u"Name of a1"_s);
    delete dialog;
}

void TestImportDialog::handsOverTheKeys()
{
    const QPointer<ImportDialog> dialog = new ImportDialog(lookUp);
    QSignalSpy spy(dialog, &ImportDialog::unblockRequested);
    dialog->open();
    dialog->readText(u"a1\na10\nstranger"_s);
    QTRY_VERIFY(dialog->isReady());
    button(dialog, u"importUnblock"_s)->click();
    QCOMPARE(spy.size(), 1);
    const QList<BlockKey> expected{ { u"a1"_s, {}, BlockScope::Direct },
                                    { u"a10"_s, {}, BlockScope::Direct },
                                    { u"a10"_s, u"room"_s, BlockScope::Room } };
    QCOMPARE(spy.at(0).at(0).value<BlockRefs>().keys(), expected);
    QTRY_VERIFY(!dialog);
}

void TestImportDialog::takesTheClipboard()
{
    QGuiApplication::clipboard()->setText(u"a7\r\na8\r\n"_s);
    const QPointer<ImportDialog> dialog = new ImportDialog(lookUp);
    dialog->open();
    button(dialog, u"importClipboard"_s)->click();
    QTRY_VERIFY(dialog->isReady());
    QVERIFY(preview(dialog).contains(u"2 people"_s));
    delete dialog;
}

void TestImportDialog::choosesAFile()
{
    const QString path = write("id,nickname\na1,One\na2,Two\n");
    const QPointer<ImportDialog> dialog = new ImportDialog(lookUp);
    dialog->open();
    button(dialog, u"importChooseFile"_s)->click();
    auto *chooser = dialog->findChild<QFileDialog *>();
    QVERIFY(chooser && chooser->isVisible());
    chooser->setDirectory(m_folder.path());
    chooser->selectFile(path);
    static_cast<QDialog *>(chooser)->accept();
    QTRY_VERIFY(dialog->isReady());
    QVERIFY(preview(dialog).contains(u"2 people"_s));
    delete dialog;
}

void TestImportDialog::sayWhenNobodyIsInTheList()
{
    const QPointer<ImportDialog> dialog = new ImportDialog(lookUp);
    dialog->open();
    dialog->readText(u"x1\nx2"_s);
    QTRY_VERIFY(dialog->isReady());
    QVERIFY(preview(dialog).contains(u"0 people"_s));
    QVERIFY(!button(dialog, u"importUnblock"_s)->isEnabled());
    QVERIFY(!dialog->findChild<PeopleList *>()->isVisible());
    dialog->readText({});
    QTRY_VERIFY(dialog->isReady());
    QVERIFY(!button(dialog, u"importUnblock"_s)->isEnabled());
    delete dialog;
}

void TestImportDialog::aFileThatCannotBeReadIsSaid_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("missing") << m_folder.filePath(u"missing"_s);
    QTest::newRow("folder") << m_folder.path();
    QTest::newRow("device") << u"/dev/zero"_s;
}

void TestImportDialog::aFileThatCannotBeReadIsSaid()
{
    QFETCH(QString, path);
    const QPointer<ImportDialog> dialog = new ImportDialog(lookUp);
    dialog->open();
    dialog->readFile(path);
    QTRY_VERIFY(preview(dialog).contains(u"can’t be read"_s));
    QVERIFY(!button(dialog, u"importUnblock"_s)->isEnabled());
    delete dialog;
}

void TestImportDialog::aFifoDoesNotHang()
{
    const QString path = m_folder.filePath(u"fifo"_s);
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const QPointer<ImportDialog> dialog = new ImportDialog(lookUp);
    dialog->readFile(path);
    QTRY_VERIFY(preview(dialog).contains(u"can’t be read"_s));
    delete dialog;
}

void TestImportDialog::aHugeFileIsRefused()
{
    QFile file(m_folder.filePath(u"huge"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(IdList::maxBytes * 4)); // sparse
    file.close();
    const QPointer<ImportDialog> dialog = new ImportDialog(lookUp);
    dialog->readFile(file.fileName());
    QTRY_VERIFY(preview(dialog).contains(u"too large"_s));
    QVERIFY(!button(dialog, u"importUnblock"_s)->isEnabled());
    delete dialog;
}

void TestImportDialog::looksUpInSmallSteps()
{
    QByteArray bytes;
    for (int i = 0; i < 20'000; ++i)
        bytes += "a" + QByteArray::number(i) + '\n';
    qsizetype largest = 0;
    qsizetype asked = 0;
    const QPointer<ImportDialog> dialog = new ImportDialog([&](const QStringList &ids) {
        largest = std::max(largest, ids.size());
        asked += ids.size();
        return lookUp(ids);
    });
    dialog->open();
    dialog->readFile(write(bytes));
    QTRY_VERIFY(dialog->isReady());
    QCOMPARE(asked, 20'000);
    QVERIFY(largest <= 500);
    QVERIFY(preview(dialog).contains(QLocale().toString(20'000)));
    QCOMPARE(dialog->findChild<PeopleList *>()->topLevelItemCount(), PeopleList::kShown + 1);
    delete dialog;
}

void TestImportDialog::theLastChoiceCounts()
{
    QByteArray large;
    for (int i = 0; i < 200'000; ++i)
        large += "a" + QByteArray::number(i) + '\n';
    const QPointer<ImportDialog> dialog = new ImportDialog(lookUp);
    QSignalSpy spy(dialog, &ImportDialog::unblockRequested);
    dialog->open();
    dialog->readFile(write(large));
    dialog->readText(u"a3"_s);
    QTRY_VERIFY(dialog->isReady());
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(button(dialog, u"importUnblock"_s)->text(), u"Unblock 1 people"_s);
    button(dialog, u"importUnblock"_s)->click();
    QCOMPARE(spy.at(0).at(0).value<BlockRefs>().keys().size(), 1);
    QTRY_VERIFY(!dialog);
}

void TestImportDialog::closingWhileReadingIsSafe()
{
    QByteArray large;
    for (int i = 0; i < 200'000; ++i)
        large += "a" + QByteArray::number(i) + '\n';
    const QString path = write(large);
    for (int i = 0; i < 5; ++i) {
        const QPointer<ImportDialog> dialog = new ImportDialog(lookUp);
        dialog->open();
        dialog->readFile(path);
        dialog->close();
        QTRY_VERIFY(!dialog);
    }
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
}

void TestImportDialog::escapeSendsNothing()
{
    const QPointer<ImportDialog> dialog = new ImportDialog(lookUp);
    QSignalSpy spy(dialog, &ImportDialog::unblockRequested);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    dialog->readText(u"a1"_s);
    QTRY_VERIFY(dialog->isReady());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QCOMPARE(spy.size(), 0);
}

void TestImportDialog::hostileIdsStayPlain()
{
    const QString id = u"<img src=file:///dev/zero>\u202e"_s + QString(1000, QChar(0x301));
    const QPointer<ImportDialog> dialog = new ImportDialog([](const QStringList &ids) {
        QList<BlockKey> found;
        for (const QString &one : ids)
            found.append({ one, {}, BlockScope::Direct });
        return blocks(found);
    });
    QSignalSpy spy(dialog, &ImportDialog::unblockRequested);
    dialog->open();
    dialog->readText(id);
    QTRY_VERIFY(dialog->isReady());
    const auto *person = dialog->findChild<PeopleList *>()->topLevelItem(0);
    QVERIFY(person->text(0).size() <= 258);
    QVERIFY(!person->text(0).contains(QChar(0x202e)));
    const auto labels = dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
    // What is sent is what was asked for, not what is shown.
    button(dialog, u"importUnblock"_s)->click();
    QCOMPARE(spy.at(0).at(0).value<BlockRefs>().keys().value(0).blockeeId, id);
    QTRY_VERIFY(!dialog);
}

void TestImportDialog::keyboardReachesEverything()
{
    const QPointer<ImportDialog> dialog = new ImportDialog(lookUp);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    dialog->readText(u"a1"_s);
    QTRY_VERIFY(dialog->isReady());
    QSet<QString> visited;
    for (int i = 0; i < 5; ++i) {
        visited.insert(dialog->focusWidget()->objectName());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(visited,
             QSet<QString>({ u"importChooseFile"_s, u"importClipboard"_s, u"importPeople"_s,
                             u"importUnblock"_s, u"importCancel"_s }));
    delete dialog;
}

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
