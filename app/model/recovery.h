#pragma once

#include "app/journal/journal.h"

#include <QList>
#include <QSet>

#include <optional>

/// What became of changes whose outcome was not stored because the program ended: judged by the list, read
/// again.
struct Recovery
{
    QList<Journal::Entry> done; ///< the list shows it
    QList<Journal::Entry> notDone;
    QList<Journal::Entry> unknown; ///< the list was not read yet
    QList<Journal::Entry>
        superseded; ///< a later one of the same person says otherwise: never to be sent again

    /// Each entry lands in exactly one of the lists. listed: keys that the server lists now; not set = not
    /// read yet.
    static Recovery judge(const QList<Journal::Entry> &unfinished,
                          const std::optional<QSet<BlockKey>> &listed);
};
