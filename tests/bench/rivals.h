#pragma once

#include "app/api/blockstatuslist.h"

#include <QAbstractListModel>
#include <QByteArray>
#include <QImage>
#include <QString>
#include <QStyledItemDelegate>

#include <simdjson.h>

#include <vector>

/// The obvious ways to do the same work, written as most programs write them: what ours is measured against.

struct NaiveRow
{
    QString id;
    QString nickname;
    QString avatarUrl;
    QString roomId;
    QString roomName;
    qint64 blockedAtMs = 0;
    qint64 lastSeenMs = 0;
};

/// QJsonDocument to QString rows.
std::vector<NaiveRow> naiveParse(const QByteArray &body);
std::vector<NaiveRow> naiveRows(const BlockStatusList &list);
/// A simdjson walk over all fields that stores nothing: the limit. Returns the sum of the lengths.
size_t walkOnly(const simdjson::padded_string &body);

/// Plain list model over QString rows; roles as BlockListModel has them, so that both delegates can paint it.
class NaiveModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit NaiveModel(std::vector<NaiveRow> rows, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;
    void setRows(std::vector<NaiveRow> rows);

private:
    std::vector<NaiveRow> m_rows;
};

/// Clip path for the avatar, a style button and fonts made in paint(). Draws the facts that ours draws, in as
/// many letters: name, id, scope, how long blocked, last seen.
class NaiveDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit NaiveDelegate(QImage avatar, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QImage m_avatar;
};

/// Full decode, smooth scale, clip path.
QImage naiveAvatar(const QByteArray &bytes, int side);
