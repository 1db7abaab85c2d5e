#include "app/avatar/avatarloader.h"
#include "tests/ui/rowmodel.h"
#include "ui/blocklistaccessible.h"
#include "ui/blocklistview.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestBlockListAccessible : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theListIsNamedAndHasOneChildARow();
    void rowsAreSentencesThatBeginWithTheName_data();
    void rowsAreSentencesThatBeginWithTheName();
    void theIdIsTheDescription();
    void everyRowHasAButtonToPress();
    void aPressWhileUnblockingAsksNothing();
    void rowsAreSelectedWithoutMovingTheCurrentRow();
    void statesFollowTheView();
    void placesAreThoseOfThePainted();
    void childrenAndIndexesAgreeAfterChanges();
    void removedRowsAreNoLongerValid();
    void rowsKeepTheirInterfaceOverALayoutChange();
    void focusStaysInTheListAfterARemoval();
    void aHundredThousandReadRowsFollowChanges();
    void rowsAreForgottenWithTheView();

private:
    QAccessibleInterface *list() const { return QAccessible::queryAccessibleInterface(m_view); }
    static QAccessibleActionInterface *actions(QAccessibleInterface *of) { return of->actionInterface(); }
    QString name(int row) const { return list()->child(row)->text(QAccessible::Name); }

    AvatarLoader *m_loader = nullptr;
    RowModel *m_model = nullptr;
    BlockListView *m_view = nullptr;
};

void TestBlockListAccessible::init()
{
    m_loader = new AvatarLoader(QString());
    m_model = new RowModel(RowModel::people(30));
    m_view = new BlockListView(*m_loader);
    m_view->setModel(m_model);
    m_view->resize(600, 420);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view));
    m_view->activateWindow();
    m_view->setFocus();
    QTRY_VERIFY(m_view->hasFocus());
}

void TestBlockListAccessible::cleanup()
{
    delete m_view;
    delete m_model;
    delete m_loader;
    m_view = nullptr;
}

void TestBlockListAccessible::theListIsNamedAndHasOneChildARow()
{
    QVERIFY(list());
    QVERIFY(qobject_cast<QListView *>(m_view));
    QCOMPARE(list()->role(), QAccessible::List);
    QCOMPARE(list()->text(QAccessible::Name), u"Blocked users"_s);
    QCOMPARE(list()->childCount(), 30);
    QVERIFY(list()->state().multiSelectable);
    for (int row = 0; row < 30; ++row) {
        QAccessibleInterface *child = list()->child(row);
        QVERIFY(child);
        QCOMPARE(child->role(), QAccessible::ListItem);
        QCOMPARE(child->parent(), list());
        QCOMPARE(list()->indexOfChild(child), row);
        QCOMPARE(list()->child(row), child);
    }
    QVERIFY(!list()->child(-1));
    QVERIFY(!list()->child(30));
    QCOMPARE(list()->indexOfChild(list()), -1);
}

void TestBlockListAccessible::rowsAreSentencesThatBeginWithTheName_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("room");
    QTest::addColumn<QString>("nickname");
    QTest::addColumn<QString>("sentence");
    const int idle = int(RowState::Idle);
    QTest::newRow("direct") << idle << false << u"Dina"_s << u"Dina, blocked 2 hours ago, direct messages"_s;
    QTest::newRow("room") << idle << true << u"Dina"_s << u"Dina, blocked 2 hours ago, in the room Support"_s;
    QTest::newRow("no name") << idle << false << u" \u200b"_s
                             << u"id-1, blocked 2 hours ago, direct messages"_s;
    QTest::newRow("placeholders") << idle << true << u"%1 %2 %3"_s
                                  << u"%1 %2 %3, blocked 2 hours ago, in the room Support"_s;
    QTest::newRow("markup") << idle << false << u"<b>D</b> & co"_s
                            << u"<b>D</b> & co, blocked 2 hours ago, direct messages"_s;
    QTest::newRow("unblocking") << int(RowState::Unblocking) << false << u"Dina"_s
                                << u"Dina, blocked 2 hours ago, direct messages. Unblocking"_s;
    QTest::newRow("failed") << int(RowState::Failed) << false << u"Dina"_s
                            << u"Dina, blocked 2 hours ago, direct messages. Failed: "_s;
}

void TestBlockListAccessible::rowsAreSentencesThatBeginWithTheName()
{
    QFETCH(int, state);
    QFETCH(bool, room);
    QFETCH(QString, nickname);
    QFETCH(QString, sentence);
    RowModel::Row row =
        RowModel::person(u"id-1"_s, nickname, QDateTime::currentMSecsSinceEpoch() - 2 * 3600 * 1000 - 5000);
    row.state = static_cast<RowState>(state);
    row.error.kind = ApiError::Kind::ServerProblem;
    if (room) {
        row.status.key.scope = BlockScope::Room;
        row.status.key.roomId = u"r"_s;
        row.status.roomName = u"Support"_s;
    }
    m_model->insert(0, { row });
    if (row.state == RowState::Failed) {
        QVERIFY2(name(0).startsWith(sentence), qUtf8Printable(name(0)));
        QVERIFY(name(0).size() > sentence.size());
    } else {
        QCOMPARE(name(0), sentence);
    }
}

void TestBlockListAccessible::theIdIsTheDescription()
{
    QCOMPARE(list()->child(7)->text(QAccessible::Description), u"p7"_s);
}

void TestBlockListAccessible::everyRowHasAButtonToPress()
{
    QSignalSpy asked(m_view, &BlockListView::unblockRequested);
    QAccessibleInterface *row = list()->child(20); // out of sight
    QCOMPARE(row->childCount(), 1);
    QAccessibleInterface *button = row->child(0);
    QVERIFY(button);
    QCOMPARE(button->role(), QAccessible::Button);
    QCOMPARE(button->parent(), row);
    QCOMPARE(row->indexOfChild(button), 0);
    QCOMPARE(button->text(QAccessible::Name), u"Unblock Person 20"_s);
    QCOMPARE(actions(button)->actionNames(), QStringList{ QAccessibleActionInterface::pressAction() });
    actions(button)->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(asked.size(), 1);
    const auto keys = asked.at(0).at(0).value<BlockRefs>().keys();
    QCOMPARE(keys.size(), 1);
    QCOMPARE(keys.constFirst().blockeeId, u"p20"_s);
}

void TestBlockListAccessible::aPressWhileUnblockingAsksNothing()
{
    QSignalSpy asked(m_view, &BlockListView::unblockRequested);
    QAccessibleInterface *button = list()->child(2)->child(0);
    QVERIFY(!button->state().disabled);
    m_model->setState(2, RowState::Unblocking);
    QVERIFY(button->state().disabled);
    QVERIFY(list()->child(2)->state().busy);
    QVERIFY(name(2).contains(u"Unblocking"_s));
    actions(button)->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(asked.size(), 0);
    m_model->setState(2, RowState::Failed);
    QVERIFY(!button->state().disabled);
    actions(button)->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(asked.size(), 1);
}

void TestBlockListAccessible::rowsAreSelectedWithoutMovingTheCurrentRow()
{
    m_view->setCurrentIndex(m_model->index(0));
    QAccessibleInterface *row = list()->child(5);
    QVERIFY(actions(row)->actionNames().contains(QAccessibleActionInterface::toggleAction()));
    actions(row)->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(row->state().selected);
    QCOMPARE(m_view->currentIndex().row(), 0);
    QCOMPARE(m_view->selectionModel()->selectedRows().size(), 2);
    QSignalSpy asked(m_view, &BlockListView::unblockRequested);
    QTest::keyClick(m_view, Qt::Key_Delete);
    QCOMPARE(asked.at(0).at(0).value<BlockRefs>().size(), 2);
    actions(row)->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(!row->state().selected);
}

void TestBlockListAccessible::statesFollowTheView()
{
    m_view->setCurrentIndex(m_model->index(3));
    const QAccessible::State state = list()->child(3)->state();
    QVERIFY(state.focused && state.selected && state.focusable && state.selectable);
    QVERIFY(!state.offscreen);
    QVERIFY(list()->child(29)->state().offscreen);
    QCOMPARE(list()->focusChild(), list()->child(3));
    actions(list()->child(4))->doAction(QAccessibleActionInterface::setFocusAction());
    QVERIFY(list()->child(4)->state().focused);
}

void TestBlockListAccessible::placesAreThoseOfThePainted()
{
    QAccessibleInterface *row = list()->child(1);
    const QPoint origin = m_view->viewport()->mapToGlobal(QPoint(0, 0));
    QCOMPARE(row->rect(), m_view->visualRect(m_model->index(1)).translated(origin));
    QCOMPARE(row->child(0)->rect(), m_view->unblockButtonRect(m_model->index(1)).translated(origin));
    const QPoint middle = row->rect().center();
    QCOMPARE(list()->childAt(middle.x(), middle.y()), row);
    const QPoint button = row->child(0)->rect().center();
    QCOMPARE(row->childAt(button.x(), button.y()), row->child(0));
    QVERIFY(!row->childAt(middle.x(), middle.y()));
}

void TestBlockListAccessible::childrenAndIndexesAgreeAfterChanges()
{
    const auto agree = [this] {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            QAccessibleInterface *child = list()->child(row);
            const QString id = m_model->index(row).data(BlockListModel::BlockeeIdRole).toString();
            if (child->text(QAccessible::Description) != id || list()->indexOfChild(child) != row)
                return false;
        }
        return list()->childCount() == m_model->rowCount();
    };
    QVERIFY(agree());
    QAccessibleInterface *tenth = list()->child(10);
    m_model->removeRows(2, 3);
    QCOMPARE(list()->indexOfChild(tenth), 7);
    QVERIFY(agree());
    m_model->insert(0, RowModel::people(4));
    QCOMPARE(list()->indexOfChild(tenth), 11);
    QCOMPARE(tenth->text(QAccessible::Description), u"p10"_s);
    QVERIFY(agree());
    m_model->removeRows(0, 2);
    m_model->removeRows(20, 5);
    m_model->insert(5, RowModel::people(2));
    QVERIFY(agree());
    m_model->removeScattered([](int row) { return row % 3 == 0; });
    QVERIFY(agree());
    RowModel other(RowModel::people(3));
    m_view->setModel(&other);
    QCOMPARE(list()->childCount(), 3);
    QCOMPARE(name(2).section(u',', 0, 0), u"Person 2"_s);
    m_view->setModel(m_model);
}

void TestBlockListAccessible::removedRowsAreNoLongerValid()
{
    QAccessibleInterface *row = list()->child(4);
    QAccessibleInterface *button = row->child(0);
    const QAccessible::Id id = QAccessible::uniqueId(row);
    m_model->removeRows(4, 1);
    QVERIFY(!row->isValid());
    QVERIFY(!button->isValid());
    QVERIFY(row->state().invalid);
    QVERIFY(row->text(QAccessible::Name).isEmpty());
    QVERIFY(button->text(QAccessible::Name).isEmpty());
    QSignalSpy asked(m_view, &BlockListView::unblockRequested);
    actions(button)->doAction(QAccessibleActionInterface::pressAction());
    actions(row)->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(asked.size(), 0);
    QCOMPARE(list()->indexOfChild(row), -1);
    // Later it is forgotten for good.
    QTRY_VERIFY_WITH_TIMEOUT(!QAccessible::accessibleInterface(id), 8000);
}

void TestBlockListAccessible::rowsKeepTheirInterfaceOverALayoutChange()
{
    QAccessibleInterface *seventh = list()->child(7);
    QAccessibleInterface *sixth = list()->child(6);
    m_model->removeScattered([](int row) { return row % 2 == 0; });
    QVERIFY(seventh->isValid());
    QCOMPARE(list()->indexOfChild(seventh), 3);
    QCOMPARE(list()->child(3), seventh);
    QVERIFY(!sixth->isValid());
}

void TestBlockListAccessible::focusStaysInTheListAfterARemoval()
{
    actions(list()->child(3)->child(0))->doAction(QAccessibleActionInterface::pressAction());
    m_model->setState(3, RowState::Unblocking);
    m_model->removeRows(3, 1);
    QVERIFY(m_view->hasFocus());
    QCOMPARE(list()->focusChild()->text(QAccessible::Description), u"p4"_s);
    QVERIFY(list()->focusChild()->state().selected);
}

void TestBlockListAccessible::aHundredThousandReadRowsFollowChanges()
{
    RowModel large(RowModel::people(100'000));
    m_view->setModel(&large);
    for (int row = 0; row < 100'000; ++row)
        list()->child(row)->child(0);
    QCOMPARE(list()->childCount(), 100'000);
    QAccessibleInterface *last = list()->child(99'999);

    for (int i = 0; i < 5; ++i) {
        large.removeRows(500, 1);
        QVERIFY(!list()->child(700)->text(QAccessible::Name).isEmpty());
    }
    QCOMPARE(list()->indexOfChild(last), 99'994);
    for (int i = 0; i < 5; ++i)
        large.removeScattered([](int row) { return row == 90'000; });
    QCOMPARE(list()->childCount(), 99'990);
    m_view->setModel(m_model);
}

void TestBlockListAccessible::rowsAreForgottenWithTheView()
{
    const QAccessible::Id row = QAccessible::uniqueId(list()->child(1));
    const QAccessible::Id button = QAccessible::uniqueId(list()->child(1)->child(0));
    QVERIFY(QAccessible::accessibleInterface(button));
    delete m_view;
    m_view = nullptr;
    QVERIFY(!QAccessible::accessibleInterface(row));
    QVERIFY(!QAccessible::accessibleInterface(button));
}

QTEST_MAIN(TestBlockListAccessible)
#include "tst_blocklistaccessible.moc"
