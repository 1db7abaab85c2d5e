#include "ui/keptselection.h"

#include "app/model/blocklistmodel.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <utility>
#include <vector>

KeptSelection::KeptSelection(BlockListModel &model, QObject *parent)
    : QItemSelectionModel(&model, parent), m_model(model)
{
    connect(this, &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection & /*selected*/, const QItemSelection &deselected) {
                if (!m_choosing)
                    keepHidden(deselected);
            });
    connect(&m_model, &BlockListModel::modelReset, this, [this] { m_kept = {}; });
    connect(&m_model, &BlockListModel::rowsInserted, this, [this] { m_cameBack = true; });
    // Of a long list the rows come a moment after the search; once all have come, this is told.
    connect(&m_model, &BlockListModel::countsChanged, this, &KeptSelection::selectShown);
    // Whoever has gone and is blocked again later is a stranger.
    connect(&m_model, &BlockListModel::refreshFinished, this, [this] {
        m_cameBack = true;
        selectShown();
    });
}

void KeptSelection::select(const QItemSelection &selection, SelectionFlags command)
{
    const QScopedValueRollback choosing(m_choosing, true);
    if (command.testFlag(Clear))
        m_kept = {};
    QItemSelectionModel::select(selection, command);
}

/// These rows are about to go: those that the search hides are kept.
void KeptSelection::keepHidden(const QItemSelection &leaving)
{
    if (m_model.searchText().isEmpty())
        return;
    for (const QItemSelectionRange &range : leaving) {
        const BlockRefs blocks = m_model.blocksAt(range.top(), range.bottom());
        for (const BlockRef &block : blocks) {
            if (m_model.contains(block))
                m_kept.append(block);
        }
    }
}

void KeptSelection::selectShown()
{
    if (m_kept.isEmpty() || !std::exchange(m_cameBack, false))
        return;
    BlockRefs hidden;
    std::vector<int> rows;
    for (const BlockRef &block : std::as_const(m_kept)) {
        if (const int row = m_model.rowOf(block); row >= 0)
            rows.push_back(row);
        else if (m_model.contains(block))
            hidden.append(block);
    }
    m_kept = hidden.detached();
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (std::size_t first = 0, last = 0; first < rows.size(); first = last + 1) {
        for (last = first; last + 1 < rows.size() && rows[last + 1] == rows[last] + 1;)
            ++last;
        selection.select(m_model.index(rows[first]), m_model.index(rows[last]));
    }
    // Not our select(): that would be a choice.
    QItemSelectionModel::select(selection, Select);
}
