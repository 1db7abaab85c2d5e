#pragma once

#include <QAbstractItemModel>
#include <QAccessibleWidget>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QTimer>

#include <vector>

class BlockListView;
class BlockRowAccessible;

/// The list as assistive technology sees it: a list of rows, each with its painted button below it. Qt's own
/// interface knows no painted buttons and takes half a second to forget a row after all of 100,000 were read;
/// this one costs a shift of an array. Interfaces of rows are made when asked for. GUI thread; owned by
/// QAccessible.
class BlockListAccessible : public QAccessibleWidget
{
public:
    /// Teaches QAccessible to make this interface for a BlockListView. May be called again.
    static void install();

    explicit BlockListAccessible(BlockListView *view);
    ~BlockListAccessible() override;

    BlockListView *view() const;
    QModelIndex indexOf(const BlockRowAccessible *row) const;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    QAccessible::State state() const override;

private:
    struct Kept
    {
        QPersistentModelIndex index;
        BlockRowAccessible *row;
    };

    void follow();
    void numberRows() const;
    void bury(BlockRowAccessible *row);
    void buryAll();
    void deleteSomeBuried();
    void rowsInserted(int first, int last);
    void rowsAboutToBeRemoved(int first, int last);
    void rowsRemoved(int first, int last);
    void layoutAboutToBeChanged();
    void layoutChanged();
    void dataChanged(int first, int last);

    mutable QTimer m_buriedTimer; ///< also the context of all connections
    QPointer<QAbstractItemModel> m_model;
    std::vector<BlockRowAccessible *> m_rows; ///< by row; null until asked for
    mutable int m_unnumberedFrom = 0; ///< rows from here on may hold an old number
    std::vector<QAccessible::Id> m_buried;
    std::vector<Kept> m_kept; ///< while the model changes its layout
};
