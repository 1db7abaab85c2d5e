#pragma once

#include "app/model/blocklistmodel.h"
#include "app/text/foreigntext.h"
#include "ui/rowtext.h"

#include <QAbstractListModel>

#include <algorithm>
#include <vector>

/// Rows with the roles of BlockListModel, set by a test.
class RowModel : public QAbstractListModel
{
public:
    struct Row
    {
        BlockStatus status;
        RowState state = RowState::Idle;
        ApiError error;
    };

    explicit RowModel(std::vector<Row> rows) : m_rows(std::move(rows)) { }

    static Row person(const QString &id, const QString &nickname, qint64 blockedAtMs = 0)
    {
        Row row;
        row.status.key.blockeeId = id;
        row.status.nickname = nickname;
        row.status.blockedAtMs = blockedAtMs;
        return row;
    }

    /// p0, p1, … called "Person 0", …
    static std::vector<Row> people(int count)
    {
        std::vector<Row> rows;
        rows.reserve(static_cast<size_t>(count));
        for (int i = 0; i < count; ++i)
            rows.push_back(
                person(QStringLiteral("p%1").arg(i), QStringLiteral("Person %1").arg(i), 1'600'000'000'000));
        return rows;
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Row &row = m_rows[static_cast<size_t>(index.row())];
        switch (role) {
        case Qt::DisplayRole:
            return shownName(row.status.nickname, row.status.key.blockeeId);
        case Qt::AccessibleTextRole:
        case Qt::AccessibleDescriptionRole:
        case Qt::ToolTipRole:
            return describeRow(index, role);
        case BlockListModel::KeyRole:
            return QVariant::fromValue(row.status.key);
        case BlockListModel::StatusRole:
            return QVariant::fromValue(row.status);
        case BlockListModel::NicknameRole:
            return row.status.nickname;
        case BlockListModel::BlockeeIdRole:
            return row.status.key.blockeeId;
        case BlockListModel::ScopeRole:
            return static_cast<int>(row.status.key.scope);
        case BlockListModel::RoomIdRole:
            return row.status.key.roomId;
        case BlockListModel::RoomNameRole:
            return row.status.roomName;
        case BlockListModel::AvatarUrlRole:
            return row.status.avatarUrl;
        case BlockListModel::BlockedAtRole:
            return row.status.blockedAtMs;
        case BlockListModel::LastSeenRole:
            return row.status.lastSeenMs;
        case BlockListModel::StateRole:
            return static_cast<int>(row.state);
        case BlockListModel::ErrorRole:
            return QVariant::fromValue(row.error);
        default:
            return {};
        }
    }

    void setState(int row, RowState state, const ApiError &error = {})
    {
        m_rows[static_cast<size_t>(row)].state = state;
        m_rows[static_cast<size_t>(row)].error = error;
        emit dataChanged(index(row), index(row), { BlockListModel::StateRole });
    }

    bool removeRows(int row, int count, const QModelIndex &parent = {}) override
    {
        beginRemoveRows(parent, row, row + count - 1);
        m_rows.erase(m_rows.begin() + row, m_rows.begin() + row + count);
        endRemoveRows();
        return true;
    }

    void insert(int at, const std::vector<Row> &rows)
    {
        beginInsertRows({}, at, at + static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.begin() + at, rows.begin(), rows.end());
        endInsertRows();
    }

    /// Removes scattered rows as one layout change.
    template <typename Goes> void removeScattered(Goes goes)
    {
        emit layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        std::vector<int> newRow(m_rows.size(), -1);
        std::vector<Row> left;
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (!goes(static_cast<int>(i))) {
                newRow[i] = static_cast<int>(left.size());
                left.push_back(m_rows[i]);
            }
        }
        m_rows = std::move(left);
        QModelIndexList after;
        for (const QModelIndex &old : before) {
            const int row = newRow[static_cast<size_t>(old.row())];
            after += row < 0 ? QModelIndex() : index(row);
        }
        changePersistentIndexList(before, after);
        emit layoutChanged();
    }

private:
    std::vector<Row> m_rows;
};
