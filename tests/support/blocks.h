#pragma once

#include "app/api/blockrefs.h"

/// Blocks of which a test knows the keys only.
inline BlockRefs blocks(const QList<BlockKey> &keys)
{
    QList<BlockStatus> statuses;
    for (const BlockKey &key : keys) {
        BlockStatus status;
        status.key = key;
        statuses.append(status);
    }
    return BlockRefs(statuses);
}
