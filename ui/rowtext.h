#pragma once

#include <QModelIndex>
#include <QString>
#include <QVariant>

/// The words of a row, for BlockListModel::setDescriber(): Qt::AccessibleTextRole (one sentence that begins
/// with the shown name: how long blocked, scope, state), AccessibleDescriptionRole (the id), ToolTipRole
/// (exact times, escaped).
QVariant describeRow(const QModelIndex &index, int role);

/// The second line of a row: id, scope, "blocked 3 months ago", last seen; or the short cause of a failure.
/// Without the id: for a row that does not tell who it is.
QString rowSecondLine(const QModelIndex &index, bool withId = true);
