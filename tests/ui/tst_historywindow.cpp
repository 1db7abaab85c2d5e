#include "ui/historywindow.h"

#include "app/journal/failure.h"
#include "app/model/idlist.h"
#include "ui/clearhistorydialog.h"
#include "ui/historymodel.h"
#include "ui/languageswitcher.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <numeric>

using namespace Qt::StringLiterals;

namespace {

Journal::Intention intention(const QString &id, const QString &nickname = {}, const QString &room = {},
                             Journal::Change change = Journal::Change::Unblock)
{
    BlockStatus status;
    status.key = { id, room, room.isEmpty() ? BlockScope::Direct : BlockScope::Room };
    status.nickname = nickname;
    status.roomName = room;
    return { status, change };
}

} // namespace

class TestHistoryWindow : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_folder = std::make_unique<QTemporaryDir>();
        m_journal = std::make_unique<Journal>(m_folder->filePath(u"journal"_s));
        m_journal->open(u"me"_s, this, {});
    }
    void cleanup()
    {
        delete m_window;
        m_journal.reset();
    }

    void anEmptyHistorySaysSo()
    {
        show();
        QTRY_COMPARE(text(u"historyEmpty"_s), u"Nothing was changed yet."_s);
        QTRY_VERIFY(find<QLabel>(u"historyEmpty"_s)->isVisible());
        QVERIFY(!button(u"blockAgain"_s)->isEnabled());
        QVERIFY(!button(u"exportHistory"_s)->isEnabled());
    }

    void rowsTellWhatHappened()
    {
        const QList<qint64> ids =
            store({ intention(u"aaa"_s, u"Dina"_s), intention(u"bbb"_s, u"Eve"_s, u"Support"_s),
                    intention(u"ccc"_s, {}, {}, Journal::Change::Block), intention(u"ddd"_s, u"ddd"_s) });
        ApiError error;
        error.kind = ApiError::Kind::TimedOut;
        settle({ { ids[0], Journal::Outcome::Done, 200, {}, {} },
                 failedSettlement(ids[1], error),
                 { ids[2], Journal::Outcome::AlreadySo, 409, {}, {} } });
        show();
        QTRY_COMPARE(rows(), 4);
        QCOMPARE(cell(3, HistoryModel::What), u"Unblock"_s);
        QCOMPARE(cell(3, HistoryModel::Whom), u"\u2068Dina\u2069 · \u2068aaa\u2069"_s);
        QCOMPARE(cell(3, HistoryModel::Outcome), u"Done"_s);
        QCOMPARE(cell(3, HistoryModel::Cause), QString());
        QVERIFY(!cell(3, HistoryModel::When).isEmpty());
        QCOMPARE(cell(2, HistoryModel::What), u"Lift the ban from “\u2068Support\u2069”"_s);
        QCOMPARE(cell(2, HistoryModel::Outcome), u"Failed"_s);
        QCOMPARE(cell(2, HistoryModel::Cause), u"No answer in time"_s);
        QCOMPARE(cell(1, HistoryModel::What), u"Block"_s);
        QCOMPARE(cell(1, HistoryModel::Outcome), u"Already blocked"_s);
        QCOMPARE(cell(0, HistoryModel::Whom), u"\u2068ddd\u2069"_s);
        QCOMPARE(cell(0, HistoryModel::Outcome), u"Not finished"_s);
        QTRY_VERIFY(text(u"historyCount"_s).startsWith(u'4'));
    }

    void theColumnsShareTheRoom()
    {
        store({ intention(u"aaa"_s, u"Dina"_s) });
        LanguageSwitcher languages;
        const auto all = QStringLiteral(BLOCKLIST_LANGUAGES).replace(u'_', u'-').split(u',');
        QVERIFY(all.size() > 15);
        for (const QString &language : all) {
            languages.use(language);
            show();
            m_window->resize(800, 560);
            QTRY_COMPARE(rows(), 1);
            const auto widths = [this] {
                QList<int> found;
                for (int column = 0; column < HistoryModel::ColumnCount; ++column)
                    found << view()->columnWidth(column);
                return found;
            };
            const auto sum = [&] {
                const QList<int> found = widths();
                return std::accumulate(found.cbegin(), found.cend(), 0);
            };
            QTRY_COMPARE(sum(), view()->viewport()->width());
            QCOMPARE(view()->horizontalScrollBar()->maximum(), 0);
            const QList<int> before = widths();
            m_window->resize(1000, 560);
            QTRY_COMPARE(sum(), view()->viewport()->width());
            for (int column = 0; column < HistoryModel::ColumnCount; ++column)
                QVERIFY(widths().at(column) > before.at(column));
            // Whoever has made one as wide as they like keeps it.
            view()->header()->resizeSection(HistoryModel::Whom, 300);
            m_window->resize(800, 560);
            QTRY_COMPARE(m_window->width(), 800);
            QCoreApplication::processEvents();
            QCOMPARE(view()->columnWidth(HistoryModel::Whom), 300);
            delete m_window;
        }
        languages.use(u"en"_s);
    }

    void filtersNarrowTheList()
    {
        QList<Journal::Intention> first;
        for (int i = 0; i < 20; ++i)
            first.append(intention(u"user%1"_s.arg(i), u"Dina"_s));
        const QList<qint64> ids = store(first);
        store({ intention(u"other"_s, u"Cathy"_s) });
        settle({ { ids[0], Journal::Outcome::Done, 200, {}, {} } });
        show();
        QTRY_COMPARE(rows(), 21);

        find<QLineEdit>(u"historySearch"_s)->setText(u"CATH"_s);
        QTRY_COMPARE(rows(), 1);
        QTRY_VERIFY(text(u"historyCount"_s).startsWith(u"1 "_s));
        find<QLineEdit>(u"historySearch"_s)->setText(u"nobody"_s);
        QTRY_COMPARE(text(u"historyEmpty"_s), u"No entry matches."_s);
        QTRY_VERIFY(find<QLabel>(u"historyEmpty"_s)->isVisible());
        find<QLineEdit>(u"historySearch"_s)->clear();
        QTRY_COMPARE(rows(), 21);

        auto *outcome = find<QComboBox>(u"historyOutcome"_s);
        outcome->setCurrentIndex(1);
        QTRY_COMPARE(rows(), 1);
        outcome->setCurrentIndex(0);
        QTRY_COMPARE(rows(), 21);

        auto *when = find<QComboBox>(u"historyWhen"_s);
        QVERIFY(!find<QDateEdit>(u"historyFrom"_s)->isVisible());
        when->setCurrentIndex(4);
        QTRY_COMPARE(rows(), 21); // the last week
        QVERIFY(find<QDateEdit>(u"historyFrom"_s)->isVisible());
        find<QDateEdit>(u"historyFrom"_s)->setDate(QDate(2020, 1, 1));
        find<QDateEdit>(u"historyTo"_s)->setDate(QDate(2020, 12, 31));
        QTRY_COMPARE(rows(), 0);
        when->setCurrentIndex(1);
        QTRY_COMPARE(rows(), 21);
        when->setCurrentIndex(0);

        auto *batch = find<QToolButton>(u"historyBatch"_s);
        view()->clearSelection();
        QTRY_VERIFY(!batch->isEnabled());
        view()->setCurrentIndex(view()->model()->index(3, 0));
        QTRY_VERIFY(batch->isEnabled());
        QTest::mouseClick(batch, Qt::LeftButton);
        QTRY_COMPARE(rows(), 20);
        QVERIFY(batch->isEnabled());
        QTest::mouseClick(batch, Qt::LeftButton);
        QTRY_COMPARE(rows(), 21);
    }

    void pagesAreReadAsTheyAreScrolledTo()
    {
        QList<Journal::Intention> many;
        for (int i = 0; i < 1000; ++i)
            many.append(intention(u"user%1"_s.arg(i)));
        store(many);
        show();
        QSignalSpy pages(view()->model(), &QAbstractItemModel::rowsInserted);
        QTRY_VERIFY(rows() >= 256);
        for (int i = 0; i < 20 && rows() < 1000; ++i) {
            const int before = rows();
            view()->verticalScrollBar()->setValue(view()->verticalScrollBar()->maximum());
            QTRY_VERIFY(rows() > before);
        }
        QCOMPARE(rows(), 1000);
        QVERIFY(pages.size() >= 3);
        for (const QList<QVariant> &page : pages)
            QVERIFY(page.at(2).toInt() - page.at(1).toInt() < 256);
        QCOMPARE(cell(999, HistoryModel::Whom), u"\u2068user0\u2069"_s);
        QVERIFY(!view()->model()->canFetchMore({}));
        new QAbstractItemModelTester(view()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     view());
    }

    void theListFollowsTheJournal()
    {
        QList<Journal::Intention> people;
        for (int i = 0; i < 300; ++i)
            people.append(intention(u"user%1"_s.arg(i)));
        const QList<qint64> ids = store(people);
        show();
        new QAbstractItemModelTester(view()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     view());
        QTRY_COMPARE(rows(), 300); // the tester fetches all
        QSignalSpy resets(view()->model(), &QAbstractItemModel::modelReset);
        const QPersistentModelIndex kept = view()->model()->index(100, 0);
        view()->setCurrentIndex(kept);
        const QString whom = cell(100, HistoryModel::Whom);
        const int before = rows();

        store({ intention(u"new1"_s), intention(u"new2"_s) });
        settle({ { ids[299], Journal::Outcome::Done, 200, {}, {} },
                 { ids[60], Journal::Outcome::Cancelled, 0, {}, {} } });
        QTRY_COMPARE(rows(), before + 2);
        QCOMPARE(cell(0, HistoryModel::Whom), u"\u2068new2\u2069"_s);
        QTRY_COMPARE(cell(2, HistoryModel::Outcome), u"Done"_s);
        QTRY_COMPARE(cell(241, HistoryModel::Outcome), u"Not sent"_s);
        QCOMPARE(kept.row(), 102);
        QCOMPARE(view()->currentIndex().row(), 102);
        QCOMPARE(cell(102, HistoryModel::Whom), whom);
        QCOMPARE(resets.count(), 0);

        // More than a page at once: no row is missing in between.
        QList<Journal::Intention> more;
        for (int i = 0; i < 700; ++i)
            more.append(intention(u"more%1"_s.arg(i)));
        const QList<qint64> moreIds = store(more);
        settle({ { moreIds[0], Journal::Outcome::Done, 200, {}, {} } });
        QTRY_COMPARE(kept.row(), 802);
        QCOMPARE(rows(), 1002);
        QCOMPARE(cell(700, HistoryModel::Whom), u"\u2068new2\u2069"_s);
        QCOMPARE(resets.count(), 0);
        m_journal->clearHistory(0, this, {});
        QTRY_COMPARE(rows(), 999);

        // With a filter by outcome, rows leave when they are settled.
        find<QComboBox>(u"historyOutcome"_s)->setCurrentIndex(5);
        QTRY_VERIFY(text(u"historyCount"_s).startsWith(u"999 "_s));
        QTRY_COMPARE(resets.count(), 1);
        QCOMPARE(cell(1, HistoryModel::Whom), u"\u2068more698\u2069"_s);
        settle({ { moreIds[698], Journal::Outcome::Done, 200, {}, {} } });
        QTRY_COMPARE(cell(1, HistoryModel::Whom), u"\u2068more697\u2069"_s);
        QTRY_VERIFY(text(u"historyCount"_s).startsWith(u"998 "_s));

        // Another account's history does not stay.
        m_journal->open(u"someone-else"_s, this, {});
        QTRY_COMPARE(rows(), 0);
        QTRY_VERIFY(text(u"historyCount"_s).startsWith(u"0 "_s));
    }

    void blockAgainNamesEachPersonOnce()
    {
        const QList<qint64> ids =
            store({ intention(u"aaa"_s), intention(u"aaa"_s), intention(u"bbb"_s), intention(u"ccc"_s),
                    intention(u"ddd"_s, {}, {}, Journal::Change::Block) });
        settle({ { ids[0], Journal::Outcome::Done, 200, {}, {} },
                 { ids[1], Journal::Outcome::AlreadySo, 404, {}, {} },
                 { ids[2], Journal::Outcome::Done, 200, {}, {} },
                 { ids[3], Journal::Outcome::Failed, 500, {}, {} },
                 { ids[4], Journal::Outcome::Done, 200, {}, {} } });
        show();
        QTRY_COMPARE(rows(), 5);
        QSignalSpy asked(m_window, &HistoryWindow::blockAgainRequested);
        QVERIFY(!button(u"blockAgain"_s)->isEnabled());
        view()->setCurrentIndex(view()->model()->index(1, 0)); // failed: still blocked
        QVERIFY(!button(u"blockAgain"_s)->isEnabled());
        view()->selectAll();
        QVERIFY(button(u"blockAgain"_s)->isEnabled());
        button(u"blockAgain"_s)->click();
        QTRY_COMPARE(asked.count(), 1);
        const auto statuses = asked[0][0].value<QList<BlockStatus>>();
        QCOMPARE(statuses.size(), 2);
        QCOMPARE(statuses[0].key.blockeeId, u"bbb"_s);
        QCOMPARE(statuses[1].key.blockeeId, u"aaa"_s);
    }

    void selectAllMeansAll()
    {
        QList<Journal::Intention> many;
        for (int i = 0; i < 5000; ++i)
            many.append(intention(u"user%1"_s.arg(i)));
        const QList<qint64> ids = store(many);
        QList<Journal::Settlement> settlements;
        for (const qint64 id : ids)
            settlements.append({ id, Journal::Outcome::Done, 200, {}, {} });
        settle(settlements);
        show();
        QTRY_VERIFY(rows() >= 256);
        QVERIFY(rows() < 5000);
        QTest::keyClick(view(), Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY2(text(u"historyCount"_s).contains("5,000 selected"_L1),
                     qPrintable(text(u"historyCount"_s)));
        // Who comes later was not chosen.
        const QList<qint64> later = store({ intention(u"later"_s) });
        settle({ { later[0], Journal::Outcome::Done, 200, {}, {} } });
        QTRY_COMPARE(cell(0, HistoryModel::Whom), u"\u2068later\u2069"_s);
        QSignalSpy asked(m_window, &HistoryWindow::blockAgainRequested);
        button(u"blockAgain"_s)->click();
        QTRY_COMPARE(asked.count(), 1);
        auto statuses = asked[0][0].value<QList<BlockStatus>>();
        QCOMPARE(statuses.size(), 5000);
        QCOMPARE(statuses.constFirst().key.blockeeId, u"user4999"_s);
        QTRY_VERIFY(button(u"blockAgain"_s)->isEnabled());

        find<QAction>(u"exportSelected"_s)->trigger();
        const QString path = m_folder->filePath(u"some.csv"_s);
        QPointer<QFileDialog> dialog = find<QFileDialog>(u"exportDialog"_s);
        emit dialog->fileSelected(path);
        dialog->reject();
        QTRY_VERIFY(text(u"historyNotice"_s).contains(u"exported"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList exported = parseIdList(file.readAll()).ids;
        QCOMPARE(exported.size(), 5000);
        QVERIFY(!exported.contains(u"later"_s));

        // One taken out of it: what is left is what is seen to be selected.
        QTRY_VERIFY(button(u"blockAgain"_s)->isEnabled());
        view()->selectionModel()->select(view()->model()->index(5, 0),
                                         QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
        const auto left = static_cast<int>(view()->selectionModel()->selectedRows().size());
        QVERIFY(left > 0 && left < 5000);
        QVERIFY(text(u"historyCount"_s).contains(u"%L1 selected"_s.arg(left)));
        button(u"blockAgain"_s)->click();
        QTRY_COMPARE(asked.count(), 2);
        statuses = asked[1][0].value<QList<BlockStatus>>();
        QCOMPARE(statuses.size(), left);
    }

    void resultsAreRewordedWithTheLanguage()
    {
        store({ intention(u"aaa"_s) });
        show();
        QTRY_VERIFY(find<QAction>(u"exportAll"_s)->isEnabled());
        find<QAction>(u"exportAll"_s)->trigger();
        QPointer<QFileDialog> dialog = find<QFileDialog>(u"exportDialog"_s);
        emit dialog->fileSelected(m_folder->filePath(u"all.csv"_s));
        dialog->reject();
        QTRY_VERIFY(text(u"historyNotice"_s).contains(u"exported"_s));
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_window, &change);
        QVERIFY(text(u"historyNotice"_s).contains(u"exported"_s));
    }

    void allOrTheSelectedAreExported_data()
    {
        QTest::addColumn<bool>("selected");
        QTest::addColumn<QString>("name");
        QTest::newRow("all, CSV") << false << u"all.csv"_s;
        QTest::newRow("selected, CSV") << true << u"some.csv"_s;
        QTest::newRow("all, JSON Lines") << false << u"all.jsonl"_s;
    }
    void allOrTheSelectedAreExported()
    {
        QFETCH(bool, selected);
        QFETCH(QString, name);
        store({ intention(u"aaa"_s), intention(u"bbb"_s), intention(u"ccc"_s) });
        show();
        QTRY_COMPARE(rows(), 3);
        view()->setCurrentIndex(view()->model()->index(1, 0));
        auto *action = find<QAction>(selected ? u"exportSelected"_s : u"exportAll"_s);
        QTRY_VERIFY(action->isEnabled());
        action->trigger();
        QPointer<QFileDialog> dialog = find<QFileDialog>(u"exportDialog"_s);
        QVERIFY(dialog);
        const QString path = m_folder->filePath(name);
        emit dialog->fileSelected(path);
        dialog->reject();
        QTRY_VERIFY(text(u"historyNotice"_s).contains(u"exported"_s));
        QTRY_VERIFY(!dialog);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        if (name.endsWith(".jsonl"_L1))
            QCOMPARE(bytes.count("\"blockee_id\":"), 3);
        else
            QCOMPARE(parseIdList(bytes).ids,
                     selected ? QStringList({ u"bbb"_s }) : QStringList({ u"ccc"_s, u"bbb"_s, u"aaa"_s }));
        QTRY_VERIFY(button(u"exportHistory"_s)->isEnabled());
    }

    void clearingIsAskedFor()
    {
        const QList<qint64> ids = store({ intention(u"aaa"_s), intention(u"bbb"_s) });
        settle({ { ids[0], Journal::Outcome::Done, 200, {}, {} } });
        show();
        QTRY_COMPARE(rows(), 2);
        QTRY_VERIFY(button(u"clearHistory"_s)->isEnabled());
        button(u"clearHistory"_s)->click();
        QPointer<ClearHistoryDialog> dialog = find<ClearHistoryDialog>(u"clearHistoryDialog"_s);
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        QCOMPARE(rows(), 2);

        button(u"clearHistory"_s)->click();
        dialog = find<ClearHistoryDialog>(u"clearHistoryDialog"_s);
        dialog->findChild<QComboBox *>(u"clearHistoryRange"_s)->setCurrentIndex(1);
        dialog->findChild<QPushButton *>(u"clearHistory"_s)->click();
        QTRY_COMPARE(text(u"historyNotice"_s), u"The history was cleared."_s);
        QCOMPARE(rows(), 2); // none is older than 30 days

        button(u"clearHistory"_s)->click();
        QTRY_VERIFY((dialog = find<ClearHistoryDialog>(u"clearHistoryDialog"_s)));
        dialog->findChild<QPushButton *>(u"clearHistory"_s)->click();
        QTRY_COMPARE(rows(), 1); // what is not finished stays
        QCOMPARE(cell(0, HistoryModel::Whom), u"\u2068bbb\u2069"_s);
    }

    void hostileNamesStayPlain()
    {
        store({ intention(u"<b>id</b>"_s, u"<img src=file:///dev/zero>\u202eevil\u2069"_s, u"<h1>room"_s),
                intention(u"zalgo"_s, QString(50000, QChar(0x301))) });
        show();
        QTRY_COMPARE(rows(), 2);
        const QModelIndex index = view()->model()->index(1, HistoryModel::Whom);
        QVERIFY(!index.data().toString().contains(QChar(0x202e)));
        QCOMPARE(index.data().toString().count(QChar(0x2069)), 2);
        QVERIFY(index.data(Qt::ToolTipRole).toString().contains(u"&lt;img"_s));
        QVERIFY(view()->model()->index(0, HistoryModel::Whom).data().toString().size() < 300);
        const auto labels = m_window->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (!label->text().isEmpty())
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        QVERIFY(!m_window->grab().isNull());
    }

    void everyInputHasAName()
    {
        show();
        for (const QString &name : { u"historySearch"_s, u"historyWhen"_s, u"historyFrom"_s, u"historyTo"_s,
                                     u"historyOutcome"_s, u"historyList"_s })
            QVERIFY2(!find<QWidget>(name)->accessibleName().isEmpty(), qPrintable(name));
        for (const QString &name : { u"blockAgain"_s, u"exportHistory"_s, u"clearHistory"_s, u"close"_s })
            QVERIFY2(!button(name)->text().isEmpty(), qPrintable(name));
        QVERIFY(!find<QToolButton>(u"historyBatch"_s)->text().isEmpty());
        // Enter in the search field presses no button.
        QSignalSpy closed(m_window, &QDialog::finished);
        QTest::keyClick(find<QLineEdit>(u"historySearch"_s), Qt::Key_Return);
        QCOMPARE(closed.count(), 0);
        QVERIFY(!find<ClearHistoryDialog>(u"clearHistoryDialog"_s));
    }

    void itClosesDuringWork()
    {
        QList<Journal::Intention> people;
        for (int i = 0; i < 5000; ++i)
            people.append(intention(u"user%1"_s.arg(i)));
        store(people);
        show();
        QTRY_VERIFY(find<QAction>(u"exportAll"_s)->isEnabled());
        find<QAction>(u"exportAll"_s)->trigger();
        emit find<QFileDialog>(u"exportDialog"_s)->fileSelected(m_folder->filePath(u"x.csv"_s));
        find<QLineEdit>(u"historySearch"_s)->setText(u"user1"_s);
        m_window->close();
        QTRY_VERIFY(!m_window);
        QVERIFY(!QFile::exists(m_folder->filePath(u"x.csv"_s)));
    }

    void daysAreChosenInTheLocalesCalendar()
    {
        show();
        auto *from = find<QDateEdit>(u"historyFrom"_s);
        from->setDate(QDate(2026, 3, 21));
        QCOMPARE(from->text(), u"3/21/2026"_s);
        // As the language switcher does.
        QLocale::setDefault(QLocale(u"fa_IR"_s));
        m_window->setLocale(QLocale());
        QCOMPARE(from->text(), u"۱۴۰۵/۱/۱"_s);
        QCOMPARE(from->date(), QDate(2026, 3, 21));
        QLocale::setDefault(QLocale(u"en_US"_s));
        m_window->setLocale(QLocale());
        QCOMPARE(from->text(), u"3/21/2026"_s);
    }

private:
    template <typename T> T *find(const QString &name) const { return m_window->findChild<T *>(name); }
    QPushButton *button(const QString &name) const
    {
        // The dialogs have buttons of the same name.
        return m_window->findChild<QPushButton *>(name, Qt::FindDirectChildrenOnly);
    }
    QTreeView *view() const { return find<QTreeView>(u"historyList"_s); }
    int rows() const { return view()->model()->rowCount(); }
    QString cell(int row, int column) const { return view()->model()->index(row, column).data().toString(); }
    QString text(const QString &name) const { return find<QLabel>(name)->text(); }

    void show()
    {
        m_window = new HistoryWindow(*m_journal);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window));
    }
    QList<qint64> store(const QList<Journal::Intention> &intentions)
    {
        std::optional<QList<qint64>> result;
        m_journal->intend(intentions, this, [&](const QList<qint64> &ids, qint64) { result = ids; });
        if (!QTest::qWaitFor([&] { return result.has_value(); }) || result->size() != intentions.size())
            qFatal("not stored");
        return *result;
    }
    void settle(const QList<Journal::Settlement> &settlements)
    {
        std::optional<bool> result;
        m_journal->settle(settlements, this, [&](bool stored) { result = stored; });
        QVERIFY(QTest::qWaitFor([&] { return result.has_value(); }));
        QVERIFY(*result);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
    QPointer<HistoryWindow> m_window;
};

QTEST_MAIN(TestHistoryWindow)
#include "tst_historywindow.moc"
