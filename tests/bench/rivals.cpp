#include "tests/bench/rivals.h"

#include "app/model/blocklistmodel.h"

#include <QApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <simdjson.h>

using namespace Qt::StringLiterals;

std::vector<NaiveRow> naiveParse(const QByteArray &body)
{
    std::vector<NaiveRow> rows;
    const QJsonArray data = QJsonDocument::fromJson(body).object()[u"result"].toObject()[u"data"].toArray();
    for (const QJsonValue &value : data) {
        const QJsonObject record = value.toObject();
        const QJsonObject blockee = record[u"blockee"].toObject();
        NaiveRow row;
        row.id = blockee[u"_id"].toString();
        row.nickname = blockee[u"nickname"].toString();
        row.avatarUrl = blockee[u"avatarUrl"].toString();
        const QJsonObject room = record[u"room"].toObject();
        row.roomId = room[u"_id"].toString();
        row.roomName = room[u"name"].toString();
        row.blockedAtMs =
            QDateTime::fromString(record[u"createdAt"].toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
        row.lastSeenMs = blockee[u"lastLoginTimeMS"].toInteger();
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<NaiveRow> naiveRows(const BlockStatusList &list)
{
    std::vector<NaiveRow> rows;
    rows.reserve(static_cast<size_t>(list.size()));
    for (qsizetype i = 0; i < list.size(); ++i) {
        const BlockStatus status = list.status(i);
        rows.push_back({ status.key.blockeeId, status.nickname, status.avatarUrl, status.key.roomId,
                         status.roomName, status.blockedAtMs, status.lastSeenMs });
    }
    return rows;
}

size_t walkOnly(const simdjson::padded_string &padded)
{
    static simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    size_t sum = 0;
    if (parser.iterate(padded).get(document))
        return 0;
    simdjson::ondemand::array data;
    if (document["result"]["data"].get_array().get(data))
        return 0;
    for (auto record : data) {
        simdjson::ondemand::object fields;
        if (record.get_object().get(fields))
            continue;
        for (auto field : fields) {
            const std::string_view name = field.unescaped_key().value_unsafe();
            simdjson::ondemand::value value;
            if (std::move(field).value().get(value))
                continue;
            simdjson::ondemand::object inner;
            std::string_view text;
            if (name == "blockee" || name == "room") {
                if (value.get_object().get(inner))
                    continue;
                for (auto innerField : inner) {
                    if (!innerField.value().get_string().get(text))
                        sum += text.size();
                }
            } else if (!value.get_string().get(text)) {
                sum += text.size();
            }
        }
    }
    return sum;
}

NaiveModel::NaiveModel(std::vector<NaiveRow> rows, QObject *parent)
    : QAbstractListModel(parent), m_rows(std::move(rows))
{
}

int NaiveModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant NaiveModel::data(const QModelIndex &index, int role) const
{
    const NaiveRow &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case BlockListModel::NicknameRole:
        return row.nickname;
    case BlockListModel::BlockeeIdRole:
        return row.id;
    case BlockListModel::BlockedAtRole:
        return row.blockedAtMs;
    case BlockListModel::LastSeenRole:
        return row.lastSeenMs;
    case BlockListModel::RoomNameRole:
        return row.roomName;
    case BlockListModel::AvatarUrlRole:
        return row.avatarUrl;
    default:
        return {};
    }
}

bool NaiveModel::removeRows(int row, int count, const QModelIndex &parent)
{
    beginRemoveRows(parent, row, row + count - 1);
    m_rows.erase(m_rows.begin() + row, m_rows.begin() + row + count);
    endRemoveRows();
    return true;
}

void NaiveModel::setRows(std::vector<NaiveRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

static QString ago(qint64 ms)
{
    const qint64 days = (QDateTime::currentMSecsSinceEpoch() - ms) / 86'400'000;
    const auto words = [](qint64 count, const QString &unit) {
        return u"%1 %2%3 ago"_s.arg(count).arg(unit, count == 1 ? QString() : u"s"_s);
    };
    return days < 1  ? u"today"_s
        : days < 30  ? words(days, u"day"_s)
        : days < 365 ? words(days / 30, u"month"_s)
                     : words(days / 365, u"year"_s);
}

NaiveDelegate::NaiveDelegate(QImage avatar, QObject *parent)
    : QStyledItemDelegate(parent), m_avatar(std::move(avatar))
{
}

void NaiveDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    const QRect rect = option.rect;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(rect, option.palette.highlight());

    const QRect avatar(rect.left() + 16, rect.top() + 12, 40, 40);
    painter->save();
    QPainterPath circle;
    circle.addEllipse(avatar);
    painter->setClipPath(circle);
    painter->drawImage(avatar, m_avatar);
    painter->restore();

    QFont nameFont = option.font;
    nameFont.setWeight(QFont::DemiBold);
    painter->setFont(nameFont);
    const QRect name(avatar.right() + 12, rect.top() + 12, rect.width() - 190, 20);
    painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(nameFont).elidedText(index.data(Qt::DisplayRole).toString(),
                                                        Qt::ElideRight, name.width()));
    QFont lineFont = option.font;
    lineFont.setPointSizeF(lineFont.pointSizeF() * 0.92);
    painter->setFont(lineFont);
    const QString room = index.data(BlockListModel::RoomNameRole).toString();
    QString line = index.data(BlockListModel::BlockeeIdRole).toString() + u" · "_s
        + (room.isEmpty() ? u"Direct messages"_s : u"Room “%1”"_s.arg(room)) + u" · blocked "_s
        + ago(index.data(BlockListModel::BlockedAtRole).toLongLong());
    const qint64 lastSeen = index.data(BlockListModel::LastSeenRole).toLongLong();
    if (lastSeen > 0)
        line += u" · last seen "_s + ago(lastSeen);
    painter->drawText(name.translated(0, 20), Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(lineFont).elidedText(line, Qt::ElideRight, name.width()));

    QStyleOptionButton button;
    button.rect = QRect(rect.right() - 104, rect.top() + 16, 88, 32);
    button.text = u"Unblock"_s;
    button.state = QStyle::State_Enabled | QStyle::State_Raised;
    button.palette = option.palette;
    QApplication::style()->drawControl(QStyle::CE_PushButton, &button, painter, option.widget);
    painter->drawLine(name.left(), rect.bottom(), rect.right(), rect.bottom());
    painter->restore();
}

QSize NaiveDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { option.rect.width(), 64 };
}

QImage naiveAvatar(const QByteArray &bytes, int side)
{
    const QImage decoded = QImage::fromData(bytes);
    const QImage scaled =
        decoded.scaled(side, side, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    QImage round(side, side, QImage::Format_ARGB32_Premultiplied);
    round.fill(Qt::transparent);
    QPainter painter(&round);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath circle;
    circle.addEllipse(round.rect());
    painter.setClipPath(circle);
    painter.drawImage(0, 0, scaled);
    return round;
}
