#pragma once

#include "app/api/blockrefs.h"

#include <QItemSelectionModel>

class BlockListModel;

/// The selection of the block list, which survives a search: who is hidden by it is selected again when shown
/// again, unless another choice was made meanwhile without Ctrl or Shift. What is hidden is not part of the
/// selection: nothing acts on people out of sight.
class KeptSelection : public QItemSelectionModel
{
    Q_OBJECT

public:
    /// Does not own the model.
    explicit KeptSelection(BlockListModel &model, QObject *parent = nullptr);

    using QItemSelectionModel::select;
    /// Somebody's choice, the person's or the program's; rows that come and go change the selection
    /// otherwise.
    void select(const QItemSelection &selection, SelectionFlags command) override;

private:
    void keepHidden(const QItemSelection &leaving);
    void selectShown();

    BlockListModel &m_model;
    BlockRefs m_kept; ///< selected and hidden
    bool m_choosing = false;
    bool m_cameBack = false; ///< rows came that may have been hidden
};
