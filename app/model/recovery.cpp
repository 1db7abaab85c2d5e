#include "app/model/recovery.h"

#include <QHash>

Recovery Recovery::judge(const QList<Journal::Entry> &unfinished, const std::optional<QSet<BlockKey>> &listed)
{
    QHash<BlockKey, qint64> newest;
    newest.reserve(unfinished.size());
    for (const Journal::Entry &entry : unfinished) {
        qint64 &id = newest[entry.status.key];
        id = std::max(id, entry.id);
    }

    Recovery recovery;
    for (const Journal::Entry &entry : unfinished) {
        if (newest.value(entry.status.key) != entry.id) {
            recovery.superseded.append(entry);
        } else if (!listed) {
            recovery.unknown.append(entry);
        } else {
            const bool blocked = listed->contains(entry.status.key);
            const bool wanted = entry.change == Journal::Change::Block;
            (blocked == wanted ? recovery.done : recovery.notDone).append(entry);
        }
    }
    return recovery;
}
