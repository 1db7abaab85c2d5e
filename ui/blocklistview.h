#pragma once

#include "app/api/blockrefs.h"

#include <QBasicTimer>
#include <QFont>
#include <QHash>
#include <QList>
#include <QListView>
#include <QPersistentModelIndex>

class AvatarLoader;
class BlockListDelegate;
class QPainter;
class QStyleOptionViewItem;
class QVariantAnimation;

/// The list of blocked users: paints rows through BlockListDelegate, turns clicks on a row's button, the
/// Delete key and assistive technology's Press into unblockRequested(). Asks the AvatarLoader for what is
/// visible only.
///
/// All rows have one height, so every place is computed: QListView's own layout, which walks through all rows
/// at each change, never runs. What stands at the top stays there when rows come and go above it.
class BlockListView : public QListView
{
    Q_OBJECT

public:
    /// Does not own the loader; it must outlive the view.
    explicit BlockListView(AvatarLoader &avatars, QWidget *parent = nullptr);
    ~BlockListView() override;

    void setCompact(bool compact);
    bool isCompact() const;
    /// Names and pictures unreadable but in the row that is hovered or has the focus.
    void setBlurred(bool blurred);
    /// What the selected rows hold, in the order shown; without those that are unblocking, if wanted.
    BlockRefs selectedBlocks(bool withoutUnblocking = false) const;
    int selectedCount() const { return m_selectedCount; }
    /// Asks to unblock one row, as a click on its button does; nothing while it is unblocking.
    void pressUnblock(const QModelIndex &index);
    /// The painted button of a row, in viewport coordinates; empty when out of sight.
    QRect unblockButtonRect(const QModelIndex &index) const;
    /// The rubber band that is being drawn, in viewport coordinates; empty when there is none.
    QRect selectionBand() const { return m_band; }
    /// Forgets the pictures at hand and asks for the visible ones again (other policy, other server).
    void reloadAvatars();
    /// Loads ahead what emoji in names are painted in, one font a turn of the event loop: finding one takes
    /// about 10 ms, and a row with an emoji needs two.
    void loadEmojiFonts();

    void setSelectionModel(QItemSelectionModel *selectionModel) override;
    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void reset() override;
    /// A letter was typed in the list: said by textTyped(), for the search field.
    void keyboardSearch(const QString &search) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

signals:
    void unblockRequested(const BlockRefs &blocks);
    void failureDetailsRequested(const BlockKey &key);
    void selectedCountChanged(int count);
    void textTyped(const QString &text);

protected:
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    QSize viewportSizeHint() const override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &index) const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles = {}) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    enum class Part { None, Row, Button, Details };
    struct Spot
    {
        QModelIndex index;
        Part part = Part::None;
    };
    /// Rows first to last of the viewport; last < first when there are none.
    struct Span
    {
        int first = 0;
        int last = -1;
    };

    int rowCount() const;
    int rowHeight() const;
    QRect rowRect(int row) const;
    Span rowsBetween(int top, int bottom) const;
    Span visibleRows() const;
    Spot spotAt(const QPoint &point) const;
    BlockRefs blocksAt(int first, int last, bool withoutUnblocking) const;
    bool canUnblock(const QModelIndex &index) const;
    bool motionReduced() const;
    void setPressed(const Spot &spot);
    void setBand(const QRect &band);
    void updateRow(const QModelIndex &index);
    void scheduleAvatars();
    void watchModel();
    void tellFocus();
    void setHover(const Spot &spot);
    void hoverAgain();
    void retranslate();
    void settle();
    QStyleOptionViewItem plainOption() const;
    void paintRow(QPainter &painter, QStyleOptionViewItem option, const QRect &rect,
                  const QModelIndex &index) const;
    void paintAhead();
    void rememberTop();
    void fontsChanged();
    void loadNextEmojiFont();
    void rowsRemoved(const QModelIndex &parent, int start, int end);
    void layoutAboutToBeChanged();
    void layoutChanged();
    void selectAfterRemoval();
    void countSelected();
    void updateAvatars();
    void startGap(int firstRow, int gapRow, int pixels);
    void endGap();
    void avatarReady(const QString &url, int side, const QImage &image);

    AvatarLoader &m_loader;
    BlockListDelegate *m_delegate;
    QHash<QString, int> m_wantedAvatars; ///< address → side, asked for and not here yet
    QList<QMetaObject::Connection> m_modelConnections;

    QPersistentModelIndex m_pressed; ///< row on whose button the left button went down
    Part m_pressedPart = Part::None; ///< not None from that press to the release
    QPersistentModelIndex m_hoverIndex;
    Part m_hoverPart = Part::None;
    QPoint m_pointer{ -1, -1 };
    QPoint m_bandFrom; ///< where the last press was, in content coordinates
    QRect m_band; ///< drawn while rows are selected by dragging, in viewport coordinates

    int m_topRow = 0; ///< what stands at the top edge…
    int m_topOffset = 0; ///< …and how many of its pixels are above it
    bool m_settling = false;
    bool m_changing = false; ///< between the start and the end of a change of the model's rows
    bool m_selectCurrent = false; ///< the current row is going: select what becomes current
    int m_currentRow = -1; ///< before the model changes its layout
    QList<QPersistentModelIndex> m_topAnchors;
    QList<QPersistentModelIndex> m_currentAnchors;
    int m_selectedCount = 0;

    /// Rows from m_gapRow on are painted m_gap pixels off their place, until that is 0: a gap that closes
    /// (positive), or opens for the rows from m_gapFirst on (negative). Only painting knows.
    QVariantAnimation *m_gapAnimation;
    int m_gapFirst = 0;
    int m_gapRow = 0;
    int m_gap = 0;
    bool m_changedThisTurn = false; ///< rows came or went since the last layout

    bool m_scrollsUp = false; ///< the last time
    int m_aheadRow; ///< up to which, without it, rows out of sight are painted ahead
    QBasicTimer m_aheadTimer;
    QBasicTimer m_spinTimer;
    QBasicTimer m_avatarTimer;
    QBasicTimer m_fontTimer;
    QList<QFont> m_emojiFonts; ///< loaded as long as they are here
    int m_spinnerStep = 0;
};
