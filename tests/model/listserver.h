#pragma once

#include "app/api/blockstatus.h"
#include "tests/support/faultserver.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QMap>

/// A block list behind a FaultServer: answers the block-status calls truthfully, and single people as it is
/// told.
class ListServer
{
public:
    /// What happens to the next call for a person, besides or instead of the truth.
    struct Fault
    {
        FaultAnswer answer;
        bool carriedOut = false; ///< the change is made although the answer says otherwise
    };

    ListServer()
    {
        server.setRoute([this](const FaultRequest &request) { return answer(request); });
    }

    void add(const BlockStatus &status) { rows.append(status); }
    void add(const QString &id, const QString &nickname = {}, qint64 blockedAtMs = 0)
    {
        BlockStatus status;
        status.key.blockeeId = id;
        status.nickname = nickname;
        status.blockedAtMs = blockedAtMs;
        rows.append(status);
    }
    bool holds(const QString &id) const
    {
        return std::any_of(rows.cbegin(), rows.cend(),
                           [&](const BlockStatus &row) { return row.key.blockeeId == id; });
    }
    bool remove(const QString &id, const QString &room = {})
    {
        return rows.removeIf([&](const BlockStatus &row) {
            return row.key.blockeeId == id && (room.isEmpty() || row.key.roomId == room);
        }) > 0;
    }

    QByteArray listBody() const
    {
        QJsonArray records;
        for (const BlockStatus &row : rows)
            records.append(json(row));
        return QJsonDocument(QJsonObject{ { QStringLiteral("data"), records } })
            .toJson(QJsonDocument::Compact);
    }

    static QJsonObject json(const BlockStatus &row)
    {
        QJsonObject record{ { QStringLiteral("blockee"),
                              QJsonObject{ { QStringLiteral("_id"), row.key.blockeeId },
                                           { QStringLiteral("nickname"), row.nickname },
                                           { QStringLiteral("avatarUrl"), row.avatarUrl },
                                           { QStringLiteral("lastLoginTimeMS"), row.lastSeenMs } } } };
        if (row.key.scope == BlockScope::Room)
            record.insert(QStringLiteral("room"),
                          QJsonObject{ { QStringLiteral("_id"), row.key.roomId },
                                       { QStringLiteral("name"), row.roomName },
                                       { QStringLiteral("roomType"), QStringLiteral("group") } });
        else if (!row.key.roomId.isEmpty())
            record.insert(QStringLiteral("room"), row.key.roomId);
        if (row.blockedAtMs != 0)
            record.insert(
                QStringLiteral("createdAt"),
                QDateTime::fromMSecsSinceEpoch(row.blockedAtMs, Qt::UTC).toString(Qt::ISODateWithMs));
        return record;
    }

    FaultAnswer answer(const FaultRequest &request)
    {
        if (!token.isEmpty() && request.header("IM-Authorization") != token)
            return FaultAnswer::failure(401, "INVALID_TOKEN");
        const QStringList path = request.segments();
        if (request.method == "GET") {
            if (!listFaults.isEmpty())
                return listFaults.takeFirst();
            if (etags) {
                const QByteArray etag = '"' + QByteArray::number(qHash(listBody())) + '"';
                if (request.header("If-None-Match") == etag)
                    return FaultAnswer::empty(304).withHeader("ETag", etag);
                return FaultAnswer::success(listBody()).withHeader("ETag", etag);
            }
            return FaultAnswer::success(listBody());
        }
        const QString id = path.constLast();
        const QString room = path.value(1) == QStringLiteral("room") ? path.value(2) : QString();
        ++asked[id];
        const bool there = holds(id);
        const auto carryOut = [&] {
            if (request.method == "DELETE") {
                remove(id, room);
            } else if (!there) {
                BlockStatus status;
                status.key = { id, room, room.isEmpty() ? BlockScope::Direct : BlockScope::Room };
                status.blockedAtMs = 1'700'000'000'000;
                rows.prepend(status);
            }
        };
        if (QList<Fault> &waiting = faults[id]; !waiting.isEmpty()) {
            const Fault fault = waiting.takeFirst();
            if (fault.carriedOut)
                carryOut();
            return fault.answer;
        }
        if (request.method == "DELETE" && !there)
            return FaultAnswer::failure(404, "BLOCK_NOT_FOUND");
        if (request.method == "POST" && there)
            return FaultAnswer::failure(409, "USER_ALREADY_BLOCKED");
        carryOut();
        QJsonObject record{ { QStringLiteral("blockee"), QJsonObject{ { QStringLiteral("_id"), id } } },
                            { QStringLiteral("room"), QStringLiteral("r") },
                            { QStringLiteral("createdAt"), QStringLiteral("2023-11-14T22:13:20.000Z") } };
        return FaultAnswer::success(QJsonDocument(record).toJson(QJsonDocument::Compact));
    }

    FaultServer server;
    QList<BlockStatus> rows;
    QHash<QString, QList<Fault>> faults; ///< by blockee
    QList<FaultAnswer> listFaults; ///< for the next reads
    QHash<QString, int> asked; ///< changes asked for, by blockee
    QByteArray token; ///< when set, nothing else is let in
    bool etags = false;
};
