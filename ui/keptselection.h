#pragma once

#include "app/api/blockrefs.h"

#include <QItemSelection>
#include <QObject>

class BlockListModel;
class BlockListView;

/// Lets a selection survive a search: who is hidden by it is selected again when shown again, unless another
/// choice was made meanwhile without Ctrl or Shift. What is hidden is not part of the selection: nothing acts
/// on people out of sight.
class KeptSelection : public QObject
{
    Q_OBJECT

public:
    /// Owns neither.
    KeptSelection(BlockListModel &model, BlockListView &view, QObject *parent = nullptr);

    /// Searches, and keeps what is selected.
    void search(const QString &text);
    void forget();

private:
    void selectionChanged(const QItemSelection &selected);
    void selectShown();

    BlockListModel &m_model;
    BlockListView &m_view;
    BlockRefs m_kept; ///< selected before a search
    bool m_everybody = false; ///< all rows of the whole list were
    bool m_changing = false;
};
