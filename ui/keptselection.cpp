#include "ui/keptselection.h"

#include "app/model/blocklistmodel.h"
#include "ui/blocklistview.h"

#include <QGuiApplication>
#include <QScopedValueRollback>

#include <algorithm>
#include <vector>

KeptSelection::KeptSelection(BlockListModel &model, BlockListView &view, QObject *parent)
    : QObject(parent), m_model(model), m_view(view)
{
    connect(m_view.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &KeptSelection::selectionChanged);
    // Of a long list the rows come a moment later.
    connect(&m_model, &BlockListModel::countsChanged, this, &KeptSelection::selectShown);
}

void KeptSelection::search(const QString &text)
{
    const QScopedValueRollback changing(m_changing, true);
    if (m_model.searchText().isEmpty())
        m_everybody = m_model.rowCount() > 0 && m_view.selectedCount() == m_model.rowCount();
    if (!m_everybody) {
        // Those in sight are kept as they are now; those out of sight as they were.
        BlockRefs kept = m_view.selectedBlocks();
        for (const BlockRef &block : std::as_const(m_kept)) {
            if (m_model.rowOf(block) < 0 && m_model.contains(block))
                kept.append(block);
        }
        m_kept = kept;
    }
    m_model.setSearchText(text);
    selectShown();
}

void KeptSelection::forget()
{
    m_kept = {};
    m_everybody = false;
}

void KeptSelection::selectionChanged(const QItemSelection &selected)
{
    const auto modifiers = QGuiApplication::keyboardModifiers();
    // Rows that go take their selection with them; that is nobody's choice.
    if (m_changing || selected.isEmpty() || (modifiers & (Qt::ControlModifier | Qt::ShiftModifier)))
        return;
    forget();
}

void KeptSelection::selectShown()
{
    if (!m_everybody && m_kept.isEmpty())
        return;
    const QScopedValueRollback changing(m_changing, true);
    QItemSelection selection;
    if (m_everybody) {
        if (m_model.rowCount() > 0)
            selection.select(m_model.index(0), m_model.index(m_model.rowCount() - 1));
    } else {
        std::vector<int> rows;
        for (const BlockRef &block : std::as_const(m_kept)) {
            if (const int row = m_model.rowOf(block); row >= 0)
                rows.push_back(row);
        }
        std::sort(rows.begin(), rows.end());
        for (std::size_t first = 0, last = 0; first < rows.size(); first = last + 1) {
            for (last = first; last + 1 < rows.size() && rows[last + 1] == rows[last] + 1;)
                ++last;
            selection.select(m_model.index(rows[first]), m_model.index(rows[last]));
        }
    }
    m_view.selectionModel()->select(selection, QItemSelectionModel::Select);
}
