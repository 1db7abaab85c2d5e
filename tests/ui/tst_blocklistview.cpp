#include "app/avatar/avatarloader.h"
#include "tests/support/faultserver.h"
#include "tests/ui/rowmodel.h"
#include "ui/blocklistview.h"

#include <QAccessible>
#include <QBuffer>
#include <QImage>
#include <QProxyStyle>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVariantAnimation>

#include <chrono>
#include <ctime>
#include <set>

using namespace Qt::StringLiterals;

class TestBlockListView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aClickOnTheButtonAsksOnce();
    void pressHereReleaseThereAsksNothing();
    void releaseOutsideTheButtonAsksNothing();
    void otherButtonsAskNothing_data();
    void otherButtonsAskNothing();
    void aDoubleClickAsksOnce();
    void scrolledBetweenPressAndRelease();
    void removedBetweenPressAndRelease();
    void aRowBeingUnblockedAsksNothing();
    void aFailedRowAsksAgainAndTellsItsCause();
    void aClickOnTheButtonSelectsNothing();
    void theRestOfTheRowSelects();
    void clicksBelowTheLastRowAskNothing();
    void rightToLeftHasTheButtonOnTheLeft();

    void deleteAsksForTheSelectedInOrder();
    void deleteSkipsRowsBeingUnblocked();
    void keysMoveTheCurrentRow();
    void shiftSelectsRanges();
    void spaceToggles();
    void enterTellsTheCauseOfAFailure();
    void lettersAreHandedOn();
    void theMenuKeyPointsAtTheCurrentRow();

    void selectedCountFollows();
    void theNeighbourIsSelectedAfterARemoval();
    void theNeighbourIsSelectedAfterALayoutChange();
    void anUnselectedCurrentRowLeavesNoSelection();
    void whatIsAtTheTopStaysThere();
    void whatIsAtTheTopStaysThereOverALayoutChange();
    void atTheTopNewRowsAreSeen();
    void placesAgree();
    void gapsCloseAndOpenInMotion();
    void nothingMovesWhereMotionIsReduced();
    void compactRowsKeepTheTop();
    void blurredNamesAreSeenWhereOneLooks();
    void aHundredThousandRowsStayInPlace();
    void aMillionRowsHavePlaces();

    void picturesAreAskedForWhatIsVisibleOnly();
    void emojiFontsAreLoadedAhead();
    void theNextPageIsPaintedAhead();

private:
    QWidget *pane() const { return m_view->viewport(); }
    QPoint button(int row) const { return m_view->unblockButtonRect(m_model->index(row)).center(); }
    QPoint text(int row) const { return m_view->visualRect(m_model->index(row)).center(); }
    QStringList asked() const
    {
        QStringList ids;
        for (const QList<QVariant> &call : *m_asked) {
            const auto keys = call.at(0).value<BlockRefs>().keys();
            for (const BlockKey &key : keys)
                ids += key.blockeeId;
        }
        return ids;
    }
    int topRow() const { return m_view->indexAt({ 5, 0 }).row(); }

    AvatarLoader *m_loader = nullptr;
    RowModel *m_model = nullptr;
    BlockListView *m_view = nullptr;
    QSignalSpy *m_asked = nullptr;
};

void TestBlockListView::init()
{
    m_loader = new AvatarLoader(QString());
    m_model = new RowModel(RowModel::people(40));
    m_view = new BlockListView(*m_loader);
    m_view->setModel(m_model);
    m_view->resize(600, 420);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view));
    m_view->activateWindow();
    m_view->setFocus();
    QTRY_VERIFY(m_view->hasFocus());
    m_asked = new QSignalSpy(m_view, &BlockListView::unblockRequested);
}

void TestBlockListView::cleanup()
{
    delete m_asked;
    delete m_view;
    delete m_model;
    delete m_loader;
}

void TestBlockListView::aClickOnTheButtonAsksOnce()
{
    QTest::mouseClick(pane(), Qt::LeftButton, {}, button(2));
    QCOMPARE(asked(), QStringList{ u"p2"_s });
}

void TestBlockListView::pressHereReleaseThereAsksNothing()
{
    QTest::mousePress(pane(), Qt::LeftButton, {}, button(1));
    QTest::mouseMove(pane(), button(2));
    QTest::mouseRelease(pane(), Qt::LeftButton, {}, button(2));
    QVERIFY(asked().isEmpty());
    QCOMPARE(m_view->selectedBlocks().size(), 0);
    QTest::mouseClick(pane(), Qt::LeftButton, {}, button(2));
    QCOMPARE(asked(), QStringList{ u"p2"_s });
}

void TestBlockListView::releaseOutsideTheButtonAsksNothing()
{
    QTest::mousePress(pane(), Qt::LeftButton, {}, button(1));
    QTest::mouseRelease(pane(), Qt::LeftButton, {}, text(1));
    QTest::mousePress(pane(), Qt::LeftButton, {}, text(1));
    QTest::mouseRelease(pane(), Qt::LeftButton, {}, button(1));
    QVERIFY(asked().isEmpty());
    // Out and back again is a click, as on any button.
    QTest::mousePress(pane(), Qt::LeftButton, {}, button(1));
    QTest::mouseMove(pane(), text(1));
    QTest::mouseMove(pane(), button(1));
    QTest::mouseRelease(pane(), Qt::LeftButton, {}, button(1));
    QCOMPARE(asked(), QStringList{ u"p1"_s });
}

void TestBlockListView::otherButtonsAskNothing_data()
{
    QTest::addColumn<int>("mouseButton");
    QTest::newRow("right") << int(Qt::RightButton);
    QTest::newRow("middle") << int(Qt::MiddleButton);
    QTest::newRow("back") << int(Qt::BackButton);
}

void TestBlockListView::otherButtonsAskNothing()
{
    QFETCH(int, mouseButton);
    const auto which = static_cast<Qt::MouseButton>(mouseButton);
    QTest::mouseClick(pane(), which, {}, button(1));
    QTest::mousePress(pane(), which, {}, button(1));
    QTest::mouseRelease(pane(), Qt::LeftButton, {}, button(1));
    QVERIFY(asked().isEmpty());
}

void TestBlockListView::aDoubleClickAsksOnce()
{
    QTest::mouseClick(pane(), Qt::LeftButton, {}, button(1));
    QTest::mouseDClick(pane(), Qt::LeftButton, {}, button(1));
    QCOMPARE(asked(), QStringList{ u"p1"_s });
    m_asked->clear();
    // As the window system sends it: press, release, double click, release.
    QTest::mousePress(pane(), Qt::LeftButton, {}, button(3));
    QTest::mouseRelease(pane(), Qt::LeftButton, {}, button(3));
    const QPointF at = button(3);
    QMouseEvent second(QEvent::MouseButtonDblClick, at, pane()->mapToGlobal(at), Qt::LeftButton,
                       Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(pane(), &second);
    QMouseEvent release(QEvent::MouseButtonRelease, at, pane()->mapToGlobal(at), Qt::LeftButton, Qt::NoButton,
                        Qt::NoModifier);
    QCoreApplication::sendEvent(pane(), &release);
    QCOMPARE(asked(), QStringList{ u"p3"_s });
}

void TestBlockListView::scrolledBetweenPressAndRelease()
{
    const QPoint where = button(1);
    QTest::mousePress(pane(), Qt::LeftButton, {}, where);
    m_view->verticalScrollBar()->setValue(2 * m_view->visualRect(m_model->index(0)).height());
    QTest::mouseRelease(pane(), Qt::LeftButton, {}, where);
    QVERIFY(asked().isEmpty());
}

void TestBlockListView::removedBetweenPressAndRelease()
{
    const QPoint where = button(1);
    QTest::mousePress(pane(), Qt::LeftButton, {}, where);
    m_model->removeRows(1, 1);
    QTest::mouseRelease(pane(), Qt::LeftButton, {}, where);
    QVERIFY(asked().isEmpty());
}

void TestBlockListView::aRowBeingUnblockedAsksNothing()
{
    m_model->setState(1, RowState::Unblocking);
    QTest::mouseClick(pane(), Qt::LeftButton, {}, button(1));
    m_view->pressUnblock(m_model->index(1));
    m_view->pressUnblock({});
    QVERIFY(asked().isEmpty());
}

void TestBlockListView::aFailedRowAsksAgainAndTellsItsCause()
{
    ApiError error;
    error.kind = ApiError::Kind::ServerProblem;
    m_model->setState(1, RowState::Failed, error);
    QTest::mouseClick(pane(), Qt::LeftButton, {}, button(1));
    QCOMPARE(asked(), QStringList{ u"p1"_s });
    QSignalSpy details(m_view, &BlockListView::failureDetailsRequested);
    const QRect row = m_view->visualRect(m_model->index(1));
    QTest::mouseClick(pane(), Qt::LeftButton, {}, QPoint(row.left() + 90, row.center().y() + 12));
    QCOMPARE(details.size(), 1);
    QCOMPARE(details.at(0).at(0).value<BlockKey>().blockeeId, u"p1"_s);
}

void TestBlockListView::aClickOnTheButtonSelectsNothing()
{
    QTest::mouseClick(pane(), Qt::LeftButton, {}, text(0));
    QTest::mouseClick(pane(), Qt::LeftButton, {}, button(4));
    QCOMPARE(m_view->selectedBlocks().size(), 1);
    QCOMPARE(m_view->selectedBlocks().keys().constFirst().blockeeId, u"p0"_s);
}

void TestBlockListView::theRestOfTheRowSelects()
{
    QTest::mouseClick(pane(), Qt::LeftButton, {}, text(2));
    QTest::mouseClick(pane(), Qt::LeftButton, Qt::ControlModifier, text(4));
    QCOMPARE(m_view->selectionModel()->selectedRows().size(), 2);
    QTest::mouseClick(pane(), Qt::LeftButton, Qt::ShiftModifier, text(5));
    QVERIFY(m_view->selectionModel()->isSelected(m_model->index(5)));
    QVERIFY(asked().isEmpty());
    // With a key held, a button is part of its row: nobody unblocks by missing while selecting.
    QTest::mouseClick(pane(), Qt::LeftButton, Qt::ControlModifier, button(0));
    QVERIFY(m_view->selectionModel()->isSelected(m_model->index(0)));
    QVERIFY(asked().isEmpty());
}

void TestBlockListView::clicksBelowTheLastRowAskNothing()
{
    m_model->removeRows(2, 38);
    const QPoint below(button(1).x(), m_view->visualRect(m_model->index(1)).bottom() + 20);
    QVERIFY(!m_view->indexAt(below).isValid());
    QTest::mouseClick(pane(), Qt::LeftButton, {}, text(0));
    QTest::mouseClick(pane(), Qt::LeftButton, {}, below);
    QVERIFY(asked().isEmpty());
    QCOMPARE(m_view->selectedCount(), 0);
}

void TestBlockListView::rightToLeftHasTheButtonOnTheLeft()
{
    const QRect before = m_view->unblockButtonRect(m_model->index(1));
    m_view->setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(button(1).x() < pane()->width() / 2);
    QCOMPARE(m_view->unblockButtonRect(m_model->index(1)).left(), pane()->width() - 1 - before.right());
    QTest::mouseClick(pane(), Qt::LeftButton, {}, button(1));
    QCOMPARE(asked(), QStringList{ u"p1"_s });
    QTest::mouseClick(pane(), Qt::LeftButton, {}, before.center());
    QCOMPARE(asked().size(), 1);
}

void TestBlockListView::deleteAsksForTheSelectedInOrder()
{
    QTest::keyClick(m_view, Qt::Key_Delete);
    QVERIFY(asked().isEmpty());
    for (const int row : { 7, 2, 5 })
        m_view->selectionModel()->select(m_model->index(row), QItemSelectionModel::Select);
    m_view->setCurrentIndex({});
    for (const int row : { 7, 2, 5 })
        m_view->selectionModel()->select(m_model->index(row), QItemSelectionModel::Select);
    QTest::keyClick(m_view, Qt::Key_Delete);
    QCOMPARE(m_asked->size(), 1);
    QCOMPARE(asked(), QStringList({ u"p2"_s, u"p5"_s, u"p7"_s }));
}

void TestBlockListView::deleteSkipsRowsBeingUnblocked()
{
    m_model->setState(1, RowState::Unblocking);
    m_model->setState(2, RowState::Failed);
    for (const int row : { 0, 1, 2 })
        m_view->selectionModel()->select(m_model->index(row), QItemSelectionModel::Select);
    QTest::keyClick(m_view, Qt::Key_Delete);
    QCOMPARE(asked(), QStringList({ u"p0"_s, u"p2"_s }));
}

void TestBlockListView::keysMoveTheCurrentRow()
{
    m_view->setCurrentIndex(m_model->index(0));
    const auto press = [this](Qt::Key key) {
        QTest::keyClick(m_view, key);
        return m_view->currentIndex().row();
    };
    QCOMPARE(press(Qt::Key_Up), 0);
    QCOMPARE(press(Qt::Key_Down), 1);
    QCOMPARE(press(Qt::Key_Down), 2);
    QCOMPARE(press(Qt::Key_Up), 1);
    QCOMPARE(press(Qt::Key_End), 39);
    QVERIFY(pane()->rect().contains(m_view->visualRect(m_model->index(39))));
    QCOMPARE(press(Qt::Key_Down), 39);
    QCOMPARE(press(Qt::Key_Home), 0);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    const int page = press(Qt::Key_PageDown);
    QVERIFY(page >= 4 && page <= 7);
    QVERIFY(pane()->rect().contains(m_view->visualRect(m_model->index(page))));
    QCOMPARE(press(Qt::Key_PageUp), 0);
    QCOMPARE(m_view->selectedCount(), 1);
}

void TestBlockListView::shiftSelectsRanges()
{
    m_view->setCurrentIndex(m_model->index(3));
    QTest::keyClick(m_view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedCount(), 3);
    QTest::keyClick(m_view, Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedCount(), 37);
    QTest::keyClick(m_view, Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedCount(), 4);
    QTest::keySequence(m_view, QKeySequence::SelectAll);
    QCOMPARE(m_view->selectedCount(), 40);
}

void TestBlockListView::spaceToggles()
{
    m_view->setCurrentIndex(m_model->index(3));
    QTest::keyClick(m_view, Qt::Key_Space);
    QCOMPARE(m_view->selectedCount(), 0);
    QTest::keyClick(m_view, Qt::Key_Space);
    QCOMPARE(m_view->selectedBlocks().keys().constFirst().blockeeId, u"p3"_s);
    QTest::keyClick(m_view, Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(m_view, Qt::Key_Space);
    QCOMPARE(m_view->selectedCount(), 2);
}

void TestBlockListView::enterTellsTheCauseOfAFailure()
{
    QSignalSpy details(m_view, &BlockListView::failureDetailsRequested);
    m_view->setCurrentIndex(m_model->index(3));
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(details.size(), 0);
    m_model->setState(3, RowState::Failed);
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(details.size(), 1);
    QVERIFY(asked().isEmpty());
}

void TestBlockListView::lettersAreHandedOn()
{
    QSignalSpy typed(m_view, &BlockListView::textTyped);
    m_view->setCurrentIndex(m_model->index(3));
    QTest::keyClick(m_view, Qt::Key_X);
    QCOMPARE(typed.size(), 1);
    QCOMPARE(typed.at(0).at(0).toString(), u"x"_s);
    QCOMPARE(m_view->currentIndex().row(), 3);
}

void TestBlockListView::theMenuKeyPointsAtTheCurrentRow()
{
    m_view->setCurrentIndex(m_model->index(2));
    QCOMPARE(m_view->inputMethodQuery(Qt::ImCursorRectangle).toRect(), m_view->visualRect(m_model->index(2)));
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
    QVERIFY(pane()->rect().contains(m_view->inputMethodQuery(Qt::ImCursorRectangle).toRect()));
}

void TestBlockListView::selectedCountFollows()
{
    QSignalSpy counted(m_view, &BlockListView::selectedCountChanged);
    const auto last = [&counted] { return counted.isEmpty() ? -1 : counted.takeLast().at(0).toInt(); };
    m_view->selectAll();
    QCOMPARE(last(), 40);
    m_model->removeRows(3, 2);
    QCOMPARE(last(), 38);
    m_model->insert(5, RowModel::people(3));
    QCOMPARE(m_view->selectedCount(), 38);
    m_model->removeScattered([](int row) { return row % 2 == 0; });
    QCOMPARE(last(), m_view->selectionModel()->selectedRows().size());
    m_view->clearSelection();
    QCOMPARE(last(), 0);
    counted.clear();
    m_view->clearSelection();
    QCOMPARE(counted.size(), 0);
}

void TestBlockListView::theNeighbourIsSelectedAfterARemoval()
{
    m_view->setCurrentIndex(m_model->index(3));
    m_model->removeRows(3, 1);
    QCOMPARE(m_view->currentIndex().row(), 3);
    QCOMPARE(m_view->selectedBlocks().size(), 1);
    QCOMPARE(m_view->selectedBlocks().keys().constFirst().blockeeId, u"p4"_s);
    QVERIFY(m_view->hasFocus());
    // The last one has a neighbour above.
    m_view->setCurrentIndex(m_model->index(38));
    m_model->removeRows(38, 1);
    QCOMPARE(m_view->selectedBlocks().keys().constFirst().blockeeId, u"p38"_s);
    // A press on a button makes its row current; it goes once the server has said so.
    m_view->clearSelection();
    m_view->pressUnblock(m_model->index(10));
    m_model->setState(10, RowState::Unblocking);
    const QString next = m_model->index(11).data(BlockListModel::BlockeeIdRole).toString();
    m_model->removeRows(10, 1);
    QCOMPARE(m_view->selectedBlocks().keys().value(0).blockeeId, next);
}

void TestBlockListView::theNeighbourIsSelectedAfterALayoutChange()
{
    m_view->setCurrentIndex(m_model->index(4));
    m_model->removeScattered([](int row) { return row == 4 || row == 5 || row == 20; });
    QCOMPARE(m_view->selectedBlocks().keys().value(0).blockeeId, u"p6"_s);
    QCOMPARE(m_view->currentIndex().row(), 4);
    m_view->setCurrentIndex(m_model->index(36));
    m_model->removeScattered([](int row) { return row == 36; });
    QCOMPARE(m_view->selectedBlocks().keys().value(0).blockeeId, u"p38"_s);
    m_model->removeScattered([](int) { return true; });
    QCOMPARE(m_view->selectedCount(), 0);
}

void TestBlockListView::anUnselectedCurrentRowLeavesNoSelection()
{
    m_view->selectionModel()->setCurrentIndex(m_model->index(3), QItemSelectionModel::Clear);
    m_model->removeRows(3, 1);
    QCOMPARE(m_view->selectedCount(), 0);
}

void TestBlockListView::whatIsAtTheTopStaysThere()
{
    const int height = m_view->visualRect(m_model->index(0)).height();
    m_view->verticalScrollBar()->setValue(10 * height + 7);
    m_model->insert(2, RowModel::people(5));
    QCOMPARE(topRow(), 15);
    QCOMPARE(m_view->verticalScrollBar()->value(), 15 * height + 7);
    m_model->removeRows(0, 3);
    QCOMPARE(topRow(), 12);
    QCOMPARE(m_view->verticalScrollBar()->value(), 12 * height + 7);
    // Below it, nothing moves.
    m_model->insert(14, RowModel::people(5));
    m_model->removeRows(20, 2);
    QCOMPARE(topRow(), 12);
    // Many changes before the next paint.
    for (int i = 0; i < 5; ++i)
        m_model->removeRows(0, 1);
    QCOMPARE(m_view->verticalScrollBar()->maximum() > 0, true);
    QCOMPARE(topRow(), 7);
    // A current row far away goes: no reason to scroll there.
    m_view->verticalScrollBar()->setValue(7 * height);
    m_view->selectionModel()->setCurrentIndex(m_model->index(0), QItemSelectionModel::NoUpdate);
    m_view->verticalScrollBar()->setValue(7 * height);
    m_model->removeRows(0, 1);
    QCOMPARE(topRow(), 6);
}

void TestBlockListView::whatIsAtTheTopStaysThereOverALayoutChange()
{
    const int height = m_view->visualRect(m_model->index(0)).height();
    m_view->verticalScrollBar()->setValue(11 * height + 9);
    m_model->removeScattered([](int row) { return row % 2 == 0; });
    QCOMPARE(m_view->indexAt({ 5, 0 }).data(BlockListModel::BlockeeIdRole).toString(), u"p11"_s);
    QCOMPARE(m_view->verticalScrollBar()->value(), 5 * height + 9);
}

void TestBlockListView::atTheTopNewRowsAreSeen()
{
    m_model->insert(0, { RowModel::person(u"new"_s, u"New"_s) });
    QCOMPARE(m_view->indexAt({ 5, 5 }).data(BlockListModel::BlockeeIdRole).toString(), u"new"_s);
}

void TestBlockListView::placesAgree()
{
    m_view->verticalScrollBar()->setValue(333);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QRect rect = m_view->visualRect(m_model->index(row));
        const QPoint inside(rect.left() + 3, rect.top() + 3);
        QCOMPARE(m_view->indexAt(inside).row(), row);
        const QRect painted = m_view->unblockButtonRect(m_model->index(row));
        QVERIFY(painted.isEmpty() == !rect.intersects(pane()->rect()));
        QVERIFY(painted.isEmpty() || rect.contains(painted));
    }
    QVERIFY(!m_view->indexAt({ 5, -400 }).isValid());
    QVERIFY(!m_view->indexAt({ 5, 1 << 29 }).isValid());
    m_view->scrollTo(m_model->index(20), QAbstractItemView::PositionAtTop);
    QCOMPARE(m_view->visualRect(m_model->index(20)).top(), 0);
    m_view->scrollTo(m_model->index(20), QAbstractItemView::PositionAtBottom);
    QCOMPARE(m_view->visualRect(m_model->index(20)).bottom(), pane()->height() - 1);
    m_view->scrollTo(m_model->index(20), QAbstractItemView::PositionAtCenter);
    QVERIFY(qAbs(m_view->visualRect(m_model->index(20)).center().y() - pane()->height() / 2) <= 1);
}

void TestBlockListView::gapsCloseAndOpenInMotion()
{
    auto *animation = m_view->findChild<QVariantAnimation *>();
    QCOMPARE(animation->duration(), 150);
    const auto settled = [this, animation](const QImage &moving) {
        animation->setCurrentTime(animation->duration());
        return pane()->grab().toImage() != moving;
    };
    const QImage before = pane()->grab().toImage();
    m_model->removeRows(2, 1);
    QImage moving = pane()->grab().toImage();
    QCOMPARE(animation->state(), QAbstractAnimation::Running);
    QVERIFY(settled(moving));
    m_model->insert(2, { RowModel::person(u"p2"_s, u"Person 2"_s, 1'600'000'000'000) });
    moving = pane()->grab().toImage();
    QCOMPARE(animation->state(), QAbstractAnimation::Running);
    QVERIFY(settled(moving));
    QVERIFY(pane()->grab().toImage() == before);
    // Many at once, several changes in a row, and what is out of sight: at once.
    m_model->removeRows(2, 10);
    QCOMPARE(animation->state(), QAbstractAnimation::Stopped);
    pane()->grab();
    m_model->removeRows(25, 1);
    QCOMPARE(animation->state(), QAbstractAnimation::Stopped);
    pane()->grab();
    m_model->removeRows(0, 1);
    m_model->removeRows(1, 1);
    QCOMPARE(animation->state(), QAbstractAnimation::Stopped);
}

void TestBlockListView::nothingMovesWhereMotionIsReduced()
{
    class Still : public QProxyStyle
    {
    public:
        using QProxyStyle::QProxyStyle;
        int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                      QStyleHintReturn *data) const override
        {
            return hint == SH_Widget_Animation_Duration ? 0
                                                        : QProxyStyle::styleHint(hint, option, widget, data);
        }
    };
    Still still(u"Fusion"_s);
    m_view->setStyle(&still);
    m_model->removeRows(2, 1);
    QCOMPARE(m_view->findChild<QVariantAnimation *>()->state(), QAbstractAnimation::Stopped);
    m_model->setState(1, RowState::Unblocking);
    const QImage once = pane()->grab().toImage();
    QVERIFY(!QTest::qWaitFor([this, &once] { return pane()->grab().toImage() != once; }, 250));
    m_view->setStyle(nullptr);
}

void TestBlockListView::compactRowsKeepTheTop()
{
    const int height = m_view->visualRect(m_model->index(0)).height();
    m_view->verticalScrollBar()->setValue(10 * height);
    m_view->setCompact(true);
    QVERIFY(m_view->isCompact());
    QVERIFY(m_view->visualRect(m_model->index(0)).height() < height);
    QCOMPARE(topRow(), 10);
    QTest::mouseClick(pane(), Qt::LeftButton, {}, button(12));
    QCOMPARE(asked(), QStringList{ u"p12"_s });
}

void TestBlockListView::blurredNamesAreSeenWhereOneLooks()
{
    const auto row = [this](int number) {
        return pane()->grab(m_view->visualRect(m_model->index(number))).toImage();
    };
    const auto hover = [this](const QPoint &point) {
        QMouseEvent event(QEvent::MouseMove, point, pane()->mapToGlobal(point), Qt::NoButton, Qt::NoButton,
                          {});
        QCoreApplication::sendEvent(pane(), &event);
    };
    m_view->setCurrentIndex(m_model->index(0));
    m_view->clearSelection();
    QVERIFY(row(2) != row(3)); // of other names, all else is the same
    m_view->setBlurred(true);
    QVERIFY(row(2) == row(3));
    hover(text(2));
    QVERIFY(row(2) != row(3));
    const QImage hovered = row(2);
    hover(text(4));
    QVERIFY(row(2) == row(3));
    hover(text(2));
    QVERIFY(row(2) == hovered);
    // The row that the keyboard is at, while it is.
    QTest::keyClick(m_view, Qt::Key_Down);
    hover(text(5));
    m_view->clearSelection();
    QVERIFY(row(2) == row(3));
    QVERIFY(row(1) != row(3));
    m_view->clearFocus();
    QVERIFY(row(1) == row(3));
    // Who listens hears names as ever.
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view);
    QVERIFY(list && list->child(3));
    QVERIFY(list->child(3)->text(QAccessible::Name).startsWith("Person 3"_L1));
    m_view->setBlurred(false);
    QVERIFY(row(2) != row(3));
}

void TestBlockListView::aHundredThousandRowsStayInPlace()
{
    RowModel large(RowModel::people(100'000));
    m_view->setModel(&large);
    m_view->selectAll();
    QCOMPARE(m_view->selectedCount(), 100'000);
    for (int i = 0; i < 20; ++i) {
        large.insert(10, { RowModel::person(u"x"_s, u"X"_s) });
        m_view->visualRect(large.index(99'000));
        pane()->grab();
    }
    m_view->scrollToBottom();
    pane()->grab();
    QVERIFY(pane()->rect().contains(m_view->visualRect(large.index(100'019))));
    m_view->setModel(m_model);
}

void TestBlockListView::aMillionRowsHavePlaces()
{
    class Many : public QAbstractListModel
    {
    public:
        int rowCount(const QModelIndex &parent = {}) const override
        {
            return parent.isValid() ? 0 : 1'000'000;
        }
        QVariant data(const QModelIndex &index, int role) const override
        {
            ++asked;
            return role == Qt::DisplayRole ? QVariant(QString::number(index.row())) : QVariant();
        }
        mutable qint64 asked = 0;
    };
    Many many;
    m_view->setModel(&many);
    m_view->scrollToBottom();
    pane()->grab();
    QVERIFY(pane()->rect().contains(m_view->visualRect(many.index(999'999))));
    QVERIFY(m_view->visualRect(many.index(0)).top() < -40'000'000);
    QCOMPARE(m_view->indexAt({ 5, pane()->height() - 1 }).row(), 999'999);
    // Only what is painted is asked for.
    QVERIFY2(many.asked < 5000, qPrintable(QString::number(many.asked)));
    m_view->setModel(m_model);
}

void TestBlockListView::picturesAreAskedForWhatIsVisibleOnly()
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QImage red(64, 64, QImage::Format_RGB32);
    red.fill(Qt::red);
    red.save(&buffer, "PNG");
    FaultServer server([&png](const FaultRequest &) {
        FaultAnswer answer;
        answer.body = png;
        return answer.withHeader("Content-Type", "image/png");
    });
    AvatarLimits patient;
    patient.inactivity = std::chrono::minutes(1);
    patient.deadline = std::chrono::minutes(1);
    m_loader->setLimits(patient);
    m_loader->setServer(QUrl(server.address()));
    std::vector<RowModel::Row> rows = RowModel::people(200);
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i].status.avatarUrl = server.address(u"/a/%1.png"_s.arg(i));
    RowModel pictured(std::move(rows));
    m_view->setModel(&pictured);
    const QPoint avatar = m_view->visualRect(pictured.index(0)).topLeft() + QPoint(36, 16);
    QTRY_VERIFY(pane()->grab().toImage().pixelColor(avatar) == QColor(Qt::red));
    QTRY_COMPARE(server.count("GET", "/a/3.png"), 1);
    QVERIFY(server.count("GET") <= 10);
    QCOMPARE(server.count("GET", "/a/150.png"), 0);
    m_view->scrollTo(pictured.index(150), QAbstractItemView::PositionAtTop);
    QTRY_COMPARE(server.count("GET", "/a/150.png"), 1);
    QVERIFY(server.count("GET") <= 20);
    // What is scrolled away makes room: four are asked for at a time, and none of these is answered.
    m_view->setModel(m_model);
    m_loader->cancelAll();
    server.setHeld(true);
    server.forgetRequests();
    m_view->setModel(&pictured);
    m_view->scrollTo(pictured.index(60), QAbstractItemView::PositionAtTop);
    QTRY_COMPARE(server.count("GET"), 4);
    m_view->scrollTo(pictured.index(120), QAbstractItemView::PositionAtTop);
    QTRY_COMPARE(server.count("GET"), 8);
    server.setHeld(false);
    server.release();
    m_view->setModel(m_model);
}

void TestBlockListView::emojiFontsAreLoadedAhead()
{
    std::vector<RowModel::Row> rows = RowModel::people(1);
    rows.front().status.nickname = u"🦊"_s;
    RowModel pictured(std::move(rows));
    // Each size of the font needs emoji fonts of its own.
    const auto firstPaint = [&](qreal size, bool ahead) {
        QFont font = m_view->font();
        font.setPointSizeF(size);
        m_view->setFont(font);
        m_view->setModel(m_model);
        pane()->grab();
        if (ahead)
            m_view->loadEmojiFonts();
        for (int turn = 0; turn < 10; ++turn)
            QCoreApplication::processEvents();
        m_view->setModel(&pictured);
        const std::clock_t before = std::clock();
        pane()->grab();
        return std::clock() - before;
    };
    const std::clock_t cold = firstPaint(14, false);
    const std::clock_t ahead = firstPaint(22, true);
    const std::clock_t again = firstPaint(30, false); // another font: they follow by themselves
    m_view->setModel(m_model);
    const QByteArray told = QByteArray::number(qint64(cold)) + ' ' + QByteArray::number(qint64(ahead)) + ' '
        + QByteArray::number(qint64(again));
    QVERIFY2(ahead < cold / 2 && again < cold / 2, told.constData());
}

void TestBlockListView::theNextPageIsPaintedAhead()
{
    class Watched : public RowModel
    {
    public:
        using RowModel::RowModel;
        QVariant data(const QModelIndex &index, int role) const override
        {
            if (role == Qt::DisplayRole)
                named.insert(index.row());
            return RowModel::data(index, role);
        }
        mutable std::set<int> named;
    };
    Watched watched(RowModel::people(200));
    m_view->setModel(&watched);
    const int height = m_view->visualRect(watched.index(0)).height();
    const auto visible = [&] { return (pane()->height() + height - 1) / height; };
    const auto rest = [] {
        for (int turn = 0; turn < 100; ++turn)
            QCoreApplication::processEvents();
    };
    const auto rows = [](int first, int count) {
        std::set<int> all;
        for (int row = first; row < first + count; ++row)
            all.insert(row);
        return all;
    };
    const auto scrollTo = [&](int row) {
        watched.named.clear();
        m_view->verticalScrollBar()->setValue(row * height);
        rest();
    };

    m_view->resize(600, 6 * height);
    QTRY_COMPARE(watched.named, rows(0, 2 * visible()));
    scrollTo(100);
    QCOMPARE(watched.named, rows(100, 2 * visible()));
    scrollTo(102);
    QVERIFY(watched.named.contains(100 + 2 * visible()) && watched.named.contains(101 + 2 * visible()));
    // What was painted ahead is so once.
    QVERIFY(!watched.named.contains(102 + visible()));
    scrollTo(80);
    QCOMPARE(watched.named, rows(80 - visible(), 2 * visible()));
    scrollTo(2);
    QCOMPARE(watched.named, rows(0, 2 + visible()));
    watched.named.clear();
    pane()->update();
    rest();
    QCOMPARE(watched.named, rows(2, visible()));
    QFont font = m_view->font();
    font.setPointSizeF(font.pointSizeF() + 1);
    m_view->setFont(font);
    watched.named.clear();
    rest();
    QVERIFY(watched.named.contains(0));
    m_view->setModel(m_model);
}

QTEST_MAIN(TestBlockListView)
#include "tst_blocklistview.moc"
