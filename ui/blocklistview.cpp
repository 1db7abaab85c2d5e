#include "ui/blocklistview.h"

#include "app/avatar/avatarloader.h"
#include "app/model/blocklistmodel.h"
#include "ui/blocklistaccessible.h"
#include "ui/blocklistdelegate.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QRubberBand>
#include <QScrollBar>
#include <QStyleOptionRubberBand>
#include <QStyleOptionViewItem>
#include <QTimerEvent>
#include <QVariantAnimation>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int avatarDelayMs = 40; // so that a fast scroll asks for what it rests on
constexpr int spinnerIntervalMs = 80;
constexpr int anchorCount = 48;
constexpr int nothingAhead = -2; // no row's number, nor the one before the first
constexpr int gapMs = 150;
constexpr int gapRows = 3; // more at once come and go without a show

} // namespace

BlockListView::BlockListView(AvatarLoader &avatars, QWidget *parent)
    : QListView(parent)
    , m_loader(avatars)
    , m_delegate(new BlockListDelegate(this))
    , m_gapAnimation(new QVariantAnimation(this))
    , m_aheadRow(nothingAhead)
{
    BlockListAccessible::install();
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    viewport()->setMouseTracking(true);
    retranslate();
    m_gapAnimation->setDuration(gapMs);
    m_gapAnimation->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_gapAnimation, &QVariantAnimation::valueChanged, this, [this](const QVariant &gap) {
        m_gap = gap.toInt();
        viewport()->update();
    });
    connect(&m_loader, &AvatarLoader::ready, this, &BlockListView::avatarReady);
}

BlockListView::~BlockListView()
{
    for (auto it = m_wantedAvatars.cbegin(); it != m_wantedAvatars.cend(); ++it)
        m_loader.cancel(it.key(), it.value());
}

void BlockListView::retranslate()
{
    //: Name of the list for screen readers.
    setAccessibleName(tr("Blocked users"));
}

void BlockListView::setCompact(bool compact)
{
    if (compact == m_delegate->isCompact())
        return;
    m_delegate->setCompact(compact);
    fontsChanged();
}

void BlockListView::setBlurred(bool blurred)
{
    if (blurred == m_delegate->isBlurred())
        return;
    m_delegate->setBlurred(blurred);
    viewport()->update();
}

bool BlockListView::isCompact() const
{
    return m_delegate->isCompact();
}

BlockRefs BlockListView::selectedBlocks(bool withoutUnblocking) const
{
    BlockRefs blocks;
    if (!selectionModel() || !model())
        return blocks;
    QItemSelection selection = selectionModel()->selection();
    std::sort(selection.begin(), selection.end(),
              [](const QItemSelectionRange &a, const QItemSelectionRange &b) { return a.top() < b.top(); });
    for (const QItemSelectionRange &range : std::as_const(selection))
        blocks.append(blocksAt(range.top(), range.bottom(), withoutUnblocking));
    return blocks;
}

BlockRefs BlockListView::blocksAt(int first, int last, bool withoutUnblocking) const
{
    if (const auto *list = qobject_cast<const BlockListModel *>(model()))
        return list->blocksAt(first, last, withoutUnblocking);
    QList<BlockStatus> statuses;
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        if (!withoutUnblocking || canUnblock(index))
            statuses.append(index.data(BlockListModel::StatusRole).value<BlockStatus>());
    }
    return BlockRefs(statuses);
}

bool BlockListView::canUnblock(const QModelIndex &index) const
{
    return index.isValid() && index.model() == model() && isEnabled()
        && index.data(BlockListModel::StateRole).toInt() != static_cast<int>(RowState::Unblocking);
}

void BlockListView::pressUnblock(const QModelIndex &index)
{
    if (!canUnblock(index))
        return;
    const QPersistentModelIndex row(index);
    // The row is what the person is at: when it goes, its neighbour is.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    if (row.isValid())
        emit unblockRequested(blocksAt(row.row(), row.row(), false));
}

QRect BlockListView::unblockButtonRect(const QModelIndex &index) const
{
    const QRect row = visualRect(index);
    if (!row.isValid() || !row.intersects(viewport()->rect()))
        return {};
    return m_delegate->buttonRect(font(), row, layoutDirection());
}

void BlockListView::reloadAvatars()
{
    for (auto it = m_wantedAvatars.cbegin(); it != m_wantedAvatars.cend(); ++it)
        m_loader.cancel(it.key(), it.value());
    m_wantedAvatars.clear();
    m_delegate->avatars().clear();
    scheduleAvatars();
    viewport()->update();
}

// Places

int BlockListView::rowCount() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

int BlockListView::rowHeight() const
{
    return m_delegate->metrics(font()).rowHeight;
}

QRect BlockListView::rowRect(int row) const
{
    const int height = rowHeight();
    const qint64 top = qint64(row) * height - verticalOffset();
    return { 0, static_cast<int>(std::clamp<qint64>(top, -(1 << 30), 1 << 30)), viewport()->width(), height };
}

BlockListView::Span BlockListView::rowsBetween(int top, int bottom) const
{
    const qint64 height = rowHeight();
    const qint64 from = std::max<qint64>(0, qint64(top) + verticalOffset()) / height;
    const qint64 below = qint64(bottom) + verticalOffset();
    if (below < 0)
        return {};
    const qint64 to = std::min<qint64>(below / height, rowCount() - 1);
    return { static_cast<int>(std::min<qint64>(from, std::numeric_limits<int>::max())),
             static_cast<int>(to) };
}

BlockListView::Span BlockListView::visibleRows() const
{
    return rowsBetween(0, viewport()->height() - 1);
}

QRect BlockListView::visualRect(const QModelIndex &index) const
{
    const_cast<BlockListView *>(this)->executeDelayedItemsLayout();
    return index.isValid() && index.model() == model() ? rowRect(index.row()) : QRect();
}

QModelIndex BlockListView::indexAt(const QPoint &point) const
{
    if (!model() || point.x() < 0 || point.x() >= viewport()->width())
        return {};
    const_cast<BlockListView *>(this)->executeDelayedItemsLayout();
    const qint64 y = qint64(point.y()) + verticalOffset();
    const qint64 row = y < 0 ? -1 : y / rowHeight();
    return row >= 0 && row < rowCount() ? model()->index(static_cast<int>(row), modelColumn(), rootIndex())
                                        : QModelIndex();
}

BlockListView::Spot BlockListView::spotAt(const QPoint &point) const
{
    Spot spot{ indexAt(point), Part::None };
    if (!spot.index.isValid())
        return spot;
    spot.part = Part::Row;
    const QRect row = rowRect(spot.index.row());
    if (m_delegate->buttonRect(font(), row, layoutDirection()).contains(point)) {
        spot.part = Part::Button;
    } else if (spot.index.data(BlockListModel::StateRole).toInt() == static_cast<int>(RowState::Failed)) {
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.rect = row;
        if (m_delegate->geometry(option, spot.index).second.contains(point))
            spot.part = Part::Details;
    }
    return spot;
}

void BlockListView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    executeDelayedItemsLayout();
    if (!index.isValid() || index.model() != model())
        return;
    const int height = rowHeight();
    const int view = viewport()->height();
    const int top = index.row() * height;
    const int value = verticalOffset();
    switch (hint) {
    case PositionAtTop:
        verticalScrollBar()->setValue(top);
        break;
    case PositionAtBottom:
        verticalScrollBar()->setValue(top + height - view);
        break;
    case PositionAtCenter:
        verticalScrollBar()->setValue(top - (view - height) / 2);
        break;
    case EnsureVisible:
        if (top < value)
            verticalScrollBar()->setValue(top);
        else if (top + height > value + view)
            verticalScrollBar()->setValue(std::min(top, top + height - view));
        break;
    }
}

int BlockListView::horizontalOffset() const
{
    return 0;
}

int BlockListView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

bool BlockListView::isIndexHidden(const QModelIndex & /*index*/) const
{
    return false;
}

QSize BlockListView::viewportSizeHint() const
{
    return QAbstractItemView::viewportSizeHint();
}

void BlockListView::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
}

void BlockListView::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    settle();
}

void BlockListView::settle()
{
    if (m_settling)
        return;
    m_settling = true;
    const qint64 height = rowHeight();
    const int view = viewport()->height();
    const int before = verticalOffset();
    const qint64 maximum =
        std::clamp<qint64>(height * rowCount() - view, 0, std::numeric_limits<int>::max() - view);
    const qint64 value = std::min(height * m_topRow + std::min<qint64>(m_topOffset, height - 1), maximum);
    QScrollBar *bar = verticalScrollBar();
    bar->setSingleStep(std::max(1, static_cast<int>(height) / 2));
    bar->setPageStep(view);
    bar->setRange(0, static_cast<int>(maximum));
    bar->setValue(static_cast<int>(value));
    m_settling = false;
    m_changedThisTurn = false;
    m_aheadRow = nothingAhead;
    if (verticalOffset() != before)
        endGap();
    rememberTop();
    scheduleAvatars();
    hoverAgain();
}

void BlockListView::startGap(int firstRow, int gapRow, int pixels)
{
    const Span visible = visibleRows();
    const bool single = !std::exchange(m_changedThisTurn, true) && m_gap == 0;
    endGap();
    if (!single || !isVisible() || motionReduced() || qAbs(pixels) > gapRows * rowHeight()
        || firstRow < visible.first || firstRow > visible.last)
        return;
    m_gapFirst = firstRow;
    m_gapRow = gapRow;
    m_gap = pixels;
    m_gapAnimation->setStartValue(pixels);
    m_gapAnimation->setEndValue(0);
    m_gapAnimation->start();
}

void BlockListView::endGap()
{
    m_gapAnimation->stop();
    if (std::exchange(m_gap, 0) != 0)
        viewport()->update();
}

void BlockListView::rememberTop()
{
    m_topRow = verticalOffset() / rowHeight();
    m_topOffset = verticalOffset() % rowHeight();
}

void BlockListView::scrollContentsBy(int /*dx*/, int dy)
{
    if (m_settling) {
        viewport()->update();
        return;
    }
    endGap();
    m_scrollsUp = dy > 0;
    viewport()->scroll(0, dy);
    rememberTop();
    scheduleAvatars();
    hoverAgain();
}

QModelIndex BlockListView::moveCursor(CursorAction action, Qt::KeyboardModifiers /*modifiers*/)
{
    executeDelayedItemsLayout();
    const int count = rowCount();
    if (count == 0)
        return {};
    const int page = std::max(1, viewport()->height() / rowHeight() - 1);
    int row = currentIndex().isValid() ? currentIndex().row() : -1;
    switch (action) {
    case MoveUp:
    case MovePrevious:
        --row;
        break;
    case MoveDown:
    case MoveNext:
        ++row;
        break;
    case MovePageUp:
        row -= page;
        break;
    case MovePageDown:
        row += page;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = count - 1;
        break;
    case MoveLeft:
    case MoveRight:
        break;
    }
    return model()->index(std::clamp(row, 0, count - 1), modelColumn(), rootIndex());
}

void BlockListView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    if (!selectionModel())
        return;
    executeDelayedItemsLayout();
    const Span rows = rowsBetween(std::min(rect.top(), rect.bottom()), std::max(rect.top(), rect.bottom()));
    if (rows.last < rows.first) {
        selectionModel()->select(QItemSelection(), flags);
        return;
    }
    selectionModel()->select(
        QItemSelection(model()->index(rows.first, 0, rootIndex()), model()->index(rows.last, 0, rootIndex())),
        flags);
}

QRegion BlockListView::visualRegionForSelection(const QItemSelection &selection) const
{
    const Span visible = visibleRows();
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        const int first = std::max(visible.first, range.top());
        const int last = std::min(visible.last, range.bottom());
        if (first <= last)
            region += rowRect(first).united(rowRect(last));
    }
    return region;
}

// The model changes

void BlockListView::setSelectionModel(QItemSelectionModel *selectionModel)
{
    QListView::setSelectionModel(selectionModel);
    watchModel();
    countSelected();
}

// Connected after the selection model, so that it has followed the change when we look.
void BlockListView::watchModel()
{
    for (const QMetaObject::Connection &connection : std::as_const(m_modelConnections))
        disconnect(connection);
    m_modelConnections.clear();
    if (!model())
        return;
    m_modelConnections = {
        connect(model(), &QAbstractItemModel::rowsRemoved, this, &BlockListView::rowsRemoved),
        connect(model(), &QAbstractItemModel::layoutAboutToBeChanged, this,
                &BlockListView::layoutAboutToBeChanged),
        connect(model(), &QAbstractItemModel::layoutChanged, this, &BlockListView::layoutChanged),
        connect(model(), &QAbstractItemModel::modelReset, this, &BlockListView::countSelected),
    };
}

void BlockListView::reset()
{
    m_topRow = 0;
    m_topOffset = 0;
    endGap();
    m_changing = false;
    m_selectCurrent = false;
    m_pressed = QModelIndex();
    m_hoverIndex = QModelIndex();
    QListView::reset();
    countSelected();
}

void BlockListView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    // A person at the very top sees what is new there; others keep what they look at.
    if (start <= m_topRow && (m_topRow > 0 || m_topOffset > 0))
        m_topRow += end - start + 1;
    startGap(start, end + 1, -std::min(end - start + 1, gapRows + 1) * rowHeight());
    QAbstractItemView::rowsInserted(parent, start, end);
    scheduleDelayedItemsLayout();
}

void BlockListView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    m_changing = true;
    const QModelIndex current = currentIndex();
    if (current.isValid() && current.row() >= start && current.row() <= end) {
        // Whose row a search hides has no heir.
        const auto *list = qobject_cast<const BlockListModel *>(model());
        const bool hidden = list && list->contains(list->keyAt(current.row()));
        m_selectCurrent = !hidden
            && (selectionModel()->isSelected(current)
                || current.data(BlockListModel::StateRole).toInt() == static_cast<int>(RowState::Unblocking));
        // QItemSelectionModel would go up; what slides into the gap is where the eyes are.
        const int next = end + 1 < rowCount() ? end + 1 : start - 1;
        selectionModel()->setCurrentIndex(next >= 0 ? model()->index(next, 0, rootIndex()) : QModelIndex(),
                                          QItemSelectionModel::NoUpdate);
    }
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
}

void BlockListView::rowsRemoved(const QModelIndex & /*parent*/, int start, int end)
{
    m_changing = false;
    if (end < m_topRow)
        m_topRow -= end - start + 1;
    else if (start <= m_topRow)
        m_topRow = start;
    startGap(start, start, std::min(end - start + 1, gapRows + 1) * rowHeight());
    scheduleDelayedItemsLayout();
    selectAfterRemoval();
    countSelected();
}

void BlockListView::layoutAboutToBeChanged()
{
    m_changing = true;
    const int count = rowCount();
    const auto remember = [this, count](QList<QPersistentModelIndex> &anchors, int row) {
        if (row >= 0 && row < count)
            anchors.emplace_back(model()->index(row, 0, rootIndex()));
    };
    m_topAnchors.clear();
    if (m_topRow > 0 || m_topOffset > 0) {
        for (int i = 0; i < anchorCount; ++i)
            remember(m_topAnchors, m_topRow + i);
    }
    m_currentAnchors.clear();
    m_currentRow = currentIndex().isValid() ? currentIndex().row() : -1;
    if (m_currentRow >= 0) {
        m_selectCurrent = selectionModel()->isSelected(currentIndex())
            || currentIndex().data(BlockListModel::StateRole).toInt()
                == static_cast<int>(RowState::Unblocking);
        for (int i = 1; i < anchorCount; ++i)
            remember(m_currentAnchors, m_currentRow + i);
        for (int i = 1; i < anchorCount; ++i)
            remember(m_currentAnchors, m_currentRow - i);
    }
}

void BlockListView::layoutChanged()
{
    const auto firstLeft = [](const QList<QPersistentModelIndex> &anchors) {
        const auto found = std::find_if(anchors.cbegin(), anchors.cend(),
                                        [](const QPersistentModelIndex &index) { return index.isValid(); });
        return found == anchors.cend() ? QModelIndex() : QModelIndex(*found);
    };
    if (const QModelIndex top = firstLeft(m_topAnchors); top.isValid())
        m_topRow = top.row();
    endGap();
    m_changedThisTurn = true;
    scheduleDelayedItemsLayout();
    if (m_currentRow >= 0 && !currentIndex().isValid()) {
        QModelIndex next = firstLeft(m_currentAnchors);
        if (!next.isValid() && rowCount() > 0)
            next = model()->index(std::min(m_currentRow, rowCount() - 1), 0, rootIndex());
        if (next.isValid())
            selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
        m_changing = false;
        selectAfterRemoval();
    }
    m_changing = false;
    m_selectCurrent = false;
    m_topAnchors.clear();
    m_currentAnchors.clear();
    countSelected();
}

void BlockListView::selectAfterRemoval()
{
    if (std::exchange(m_selectCurrent, false) && currentIndex().isValid()
        && !selectionModel()->hasSelection())
        selectionModel()->select(currentIndex(), QItemSelectionModel::Select);
    tellFocus();
}

void BlockListView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                                const QList<int> & /*roles*/)
{
    const Span visible = visibleRows();
    const int first = std::max(visible.first, topLeft.row());
    const int last = std::min(visible.last, bottomRight.row());
    if (first > last)
        return;
    viewport()->update(rowRect(first).united(rowRect(last)));
    scheduleAvatars();
    hoverAgain();
}

void BlockListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    // A neighbour that becomes current because its row went is no reason to scroll there.
    const bool scrolls = hasAutoScroll();
    if (m_changing)
        setAutoScroll(false);
    QAbstractItemView::currentChanged(current, previous);
    setAutoScroll(scrolls);
    updateRow(current);
    updateRow(previous);
    if (!m_changing)
        tellFocus();
}

void BlockListView::tellFocus()
{
    if (!QAccessible::isActive() || !hasFocus() || !currentIndex().isValid())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(currentIndex().row());
    QAccessible::updateAccessibility(&event);
}

void BlockListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    countSelected();
    if (!QAccessible::isActive() || m_changing)
        return;
    const auto tell = [this](const QItemSelection &ranges, QAccessible::Event type) {
        if (ranges.isEmpty())
            return;
        const QItemSelectionRange &range = ranges.constFirst();
        const bool one = ranges.size() == 1 && range.height() == 1;
        QAccessibleEvent event(this, one ? type : QAccessible::SelectionWithin);
        if (one)
            event.setChild(range.top());
        QAccessible::updateAccessibility(&event);
    };
    tell(selected, QAccessible::SelectionAdd);
    tell(deselected, QAccessible::SelectionRemove);
}

void BlockListView::countSelected()
{
    int count = 0;
    if (selectionModel()) {
        const QItemSelection selection = selectionModel()->selection();
        for (const QItemSelectionRange &range : selection)
            count += range.height();
    }
    if (std::exchange(m_selectedCount, count) != count)
        emit selectedCountChanged(count);
}

// Painting

void BlockListView::updateRow(const QModelIndex &index)
{
    if (index.isValid() && index.model() == model())
        viewport()->update(rowRect(index.row()));
}

void BlockListView::paintEvent(QPaintEvent *event)
{
    executeDelayedItemsLayout();
    const QStyleOptionViewItem plain = plainOption();
    const QRegion &region = event->region();
    const Span rows =
        rowsBetween(event->rect().top() - std::max(m_gap, 0), event->rect().bottom() - std::min(m_gap, 0));
    const int opening = m_gap < 0 ? rowRect(m_gapRow).top() + m_gap : 0;
    bool busy = false;

    QPainter painter(viewport());
    for (int row = rows.first; row <= rows.last; ++row) {
        QRect rect = rowRect(row);
        if (row >= m_gapRow)
            rect.translate(0, m_gap);
        if (!region.intersects(rect))
            continue;
        const bool opens = m_gap < 0 && row >= m_gapFirst && row < m_gapRow;
        if (opens) {
            painter.save();
            painter.setClipRect(rect.left(), rect.top(), rect.width(), std::max(0, opening - rect.top()));
        }
        const QModelIndex index = model()->index(row, modelColumn(), rootIndex());
        paintRow(painter, plain, rect, index);
        if (opens)
            painter.restore();
        busy =
            busy || index.data(BlockListModel::StateRole).toInt() == static_cast<int>(RowState::Unblocking);
    }
    if (!m_band.isEmpty()) {
        QStyleOptionRubberBand band;
        band.initFrom(viewport());
        band.rect = m_band;
        band.shape = QRubberBand::Rectangle;
        style()->drawControl(QStyle::CE_RubberBand, &band, &painter, this);
    }
    if (busy && !m_spinTimer.isActive() && !motionReduced())
        m_spinTimer.start(spinnerIntervalMs, this);
    if (!m_aheadTimer.isActive())
        m_aheadTimer.start(0, this);
}

/// A row's that has no focus, selection or pointer.
QStyleOptionViewItem BlockListView::plainOption() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.direction = layoutDirection();
    option.state &= ~(QStyle::State_HasFocus | QStyle::State_Selected | QStyle::State_MouseOver);
    return option;
}

void BlockListView::paintRow(QPainter &painter, QStyleOptionViewItem option, const QRect &rect,
                             const QModelIndex &index) const
{
    const bool hovered = m_hoverIndex == index;
    const bool pressed = m_pressedPart == Part::Button && m_pressed == index;
    const bool onButton = hovered && m_hoverPart == Part::Button;
    option.rect = rect;
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && currentIndex() == index);
    option.state.setFlag(QStyle::State_MouseOver, hovered);
    m_delegate->paintRow(&painter, option, index,
                         { .rowHovered = hovered,
                           .buttonHovered = onButton && (pressed || m_pressedPart == Part::None),
                           .buttonPressed = onButton && pressed,
                           .detailsHovered = hovered && m_hoverPart == Part::Details,
                           .spinnerStep = m_spinnerStep });
}

/// Paints the rows of the next page, in the direction of the last scroll, where nobody sees them: the
/// delegate keeps what is slow to make, texts above all, so that the frames to come find it. One row each
/// time that the event loop has nothing else to do.
void BlockListView::paintAhead()
{
    if (m_fontTimer.isActive())
        return; // which are found one a turn
    const Span visible = isVisible() ? visibleRows() : Span{};
    const int page = visible.last - visible.first + 1;
    const int from = m_scrollsUp ? visible.first - 1 : visible.last + 1;
    const int count = std::min(page, m_scrollsUp ? visible.first : rowCount() - from);
    const int step = m_scrollsUp ? -1 : 1;
    const int done = (m_aheadRow - from) * step;
    if (done == count || count <= 0) {
        m_aheadTimer.stop();
        return;
    }
    const int row = done < 0 || done > count ? from : m_aheadRow;
    m_aheadRow = row + step;
    QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
    nothing.setDevicePixelRatio(devicePixelRatioF());
    QPainter painter(&nothing);
    paintRow(painter, plainOption(), QRect(0, 0, viewport()->width(), rowHeight()),
             model()->index(row, modelColumn(), rootIndex()));
}

bool BlockListView::motionReduced() const
{
    return style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) <= 0;
}

void BlockListView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_avatarTimer.timerId()) {
        m_avatarTimer.stop();
        updateAvatars();
    } else if (event->timerId() == m_spinTimer.timerId()) {
        m_spinnerStep = (m_spinnerStep + 1) % BlockListDelegate::spinnerSteps;
        bool busy = false;
        const Span rows = isVisible() ? visibleRows() : Span{};
        for (int row = rows.first; row <= rows.last; ++row) {
            const QModelIndex index = model()->index(row, 0, rootIndex());
            if (index.data(BlockListModel::StateRole).toInt() != static_cast<int>(RowState::Unblocking))
                continue;
            busy = true;
            viewport()->update(unblockButtonRect(index));
        }
        if (!busy || motionReduced())
            m_spinTimer.stop();
    } else if (event->timerId() == m_aheadTimer.timerId()) {
        paintAhead();
    } else if (event->timerId() == m_fontTimer.timerId()) {
        loadNextEmojiFont();
    } else {
        QAbstractItemView::timerEvent(event);
    }
}

void BlockListView::fontsChanged()
{
    m_delegate->invalidate();
    updateGeometries();
    viewport()->update();
    if (!m_emojiFonts.isEmpty())
        loadEmojiFonts();
}

void BlockListView::loadEmojiFonts()
{
    m_emojiFonts.clear();
    m_fontTimer.start(0, this);
}

void BlockListView::loadNextEmojiFont()
{
    const QList<QFont> fonts = m_delegate->nameFonts(font());
    if (m_emojiFonts.size() == fonts.size()) {
        m_fontTimer.stop();
        return;
    }
    m_emojiFonts.append(fonts.at(m_emojiFonts.size()));
    QFontMetricsF(m_emojiFonts.constLast()).horizontalAdvance(u"\U0001f642"_s);
}

void BlockListView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslate();
        fontsChanged();
        break;
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::PaletteChange:
    case QEvent::LayoutDirectionChange:
        fontsChanged();
        break;
    default:
        break;
    }
}

// Avatars

void BlockListView::scheduleAvatars()
{
    if (!m_avatarTimer.isActive())
        m_avatarTimer.start(avatarDelayMs, this);
}

void BlockListView::updateAvatars()
{
    const int side = m_delegate->avatarSide(font(), devicePixelRatioF());
    QHash<QString, int> wanted;
    const Span rows = isVisible() ? visibleRows() : Span{};
    for (int row = rows.first; row <= rows.last; ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        const QString url = index.data(BlockListModel::AvatarUrlRole).toString();
        if (url.isEmpty() || m_delegate->avatars().picture(url, side))
            continue;
        // A failed address stays wanted while in sight, so that it is asked for once.
        if (m_wantedAvatars.value(url) == side || wanted.contains(url)) {
            wanted.insert(url, side);
            continue;
        }
        const QImage image = m_loader.request(url, side);
        if (image.isNull()) {
            wanted.insert(url, side);
        } else {
            m_delegate->avatars().setPicture(url, side, image);
            updateRow(index);
        }
    }
    for (auto it = m_wantedAvatars.cbegin(); it != m_wantedAvatars.cend(); ++it) {
        if (wanted.value(it.key()) != it.value())
            m_loader.cancel(it.key(), it.value());
    }
    m_wantedAvatars = wanted;
}

void BlockListView::avatarReady(const QString &url, int side, const QImage &image)
{
    if (m_wantedAvatars.value(url) != side)
        return;
    m_wantedAvatars.remove(url);
    m_delegate->avatars().setPicture(url, side, image);
    const Span rows = visibleRows();
    for (int row = rows.first; row <= rows.last; ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        if (index.data(BlockListModel::AvatarUrlRole).toString() == url)
            updateRow(index);
    }
}

// Pointer and keyboard

void BlockListView::setPressed(const Spot &spot)
{
    updateRow(m_pressed);
    m_pressed = spot.index;
    m_pressedPart = spot.part;
    updateRow(m_pressed);
}

void BlockListView::setHover(const Spot &spot)
{
    if (m_hoverIndex == spot.index && m_hoverPart == spot.part)
        return;
    updateRow(m_hoverIndex);
    m_hoverIndex = spot.index;
    m_hoverPart = spot.part;
    updateRow(m_hoverIndex);
    viewport()->setCursor(spot.part == Part::Details ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void BlockListView::hoverAgain()
{
    setHover(m_pointer.x() >= 0 && viewport()->rect().contains(m_pointer) ? spotAt(m_pointer) : Spot{});
}

bool BlockListView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave || event->type() == QEvent::HoverLeave) {
        m_pointer = { -1, -1 };
        hoverAgain();
    }
    return QListView::viewportEvent(event);
}

void BlockListView::mousePressEvent(QMouseEvent *event)
{
    m_pointer = event->position().toPoint();
    const Spot spot = spotAt(m_pointer);
    setHover(spot);
    const bool selecting = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    if (event->button() == Qt::LeftButton && !selecting
        && (spot.part == Part::Button || spot.part == Part::Details)) {
        setPressed(spot);
        event->accept();
        return;
    }
    m_bandFrom = m_pointer + QPoint(horizontalOffset(), verticalOffset());
    QAbstractItemView::mousePressEvent(event);
}

/// The rectangle that is drawn out over the rows, in content coordinates on one side, at the pointer on the
/// other.
void BlockListView::setBand(const QRect &band)
{
    if (band == m_band)
        return;
    viewport()->update(m_band.united(band).adjusted(-1, -1, 1, 1));
    m_band = band;
}

void BlockListView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position().toPoint();
    setHover(spotAt(m_pointer));
    if (m_pressedPart != Part::None)
        return;
    QAbstractItemView::mouseMoveEvent(event);
    const QPoint from = m_bandFrom - QPoint(horizontalOffset(), verticalOffset());
    setBand(state() == DragSelectingState ? QRect(from, m_pointer).normalized() : QRect());
}

void BlockListView::mouseReleaseEvent(QMouseEvent *event)
{
    setBand({});
    if (event->button() != Qt::LeftButton || m_pressedPart == Part::None) {
        QAbstractItemView::mouseReleaseEvent(event);
        return;
    }
    const QPersistentModelIndex pressed = m_pressed;
    const Part part = m_pressedPart;
    setPressed({});
    const Spot spot = spotAt(event->position().toPoint());
    if (!pressed.isValid() || spot.index != pressed || spot.part != part)
        return;
    if (part == Part::Button)
        pressUnblock(pressed);
    else
        emit failureDetailsRequested(pressed.data(BlockListModel::KeyRole).value<BlockKey>());
}

void BlockListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Spot spot = spotAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && (spot.part == Part::Button || spot.part == Part::Details)) {
        // The second press of a double click asks for nothing: another row may have moved under the pointer.
        setPressed({ {}, spot.part });
        event->accept();
        return;
    }
    QAbstractItemView::mouseDoubleClickEvent(event);
}

void BlockListView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_Delete: {
        if (modifiers != Qt::NoModifier)
            break;
        const BlockRefs blocks = selectedBlocks(true);
        if (!blocks.isEmpty())
            emit unblockRequested(blocks);
        return;
    }
    case Qt::Key_Space:
        if (modifiers != Qt::NoModifier)
            break;
        if (currentIndex().isValid())
            selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().data(BlockListModel::StateRole).toInt() == static_cast<int>(RowState::Failed)) {
            emit failureDetailsRequested(currentIndex().data(BlockListModel::KeyRole).value<BlockKey>());
            return;
        }
        event->ignore();
        return;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

void BlockListView::keyboardSearch(const QString &search)
{
    // QAbstractItemView would ask each of a million rows for its name.
    emit textTyped(search);
}

QVariant BlockListView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    // Where the Menu key opens the context menu: at the current row, if that is in sight.
    if (query == Qt::ImCursorRectangle && currentIndex().isValid()) {
        const QRect row = visualRect(currentIndex()).intersected(viewport()->rect());
        return row.isEmpty() ? viewport()->rect() : row;
    }
    return QListView::inputMethodQuery(query);
}
