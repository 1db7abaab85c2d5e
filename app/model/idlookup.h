#pragma once

#include "app/api/blockrefs.h"

#include <QStringList>

#include <mutex>
#include <utility>
#include <vector>

/// Finds blocks by the blockee's id alone: one person may be blocked directly and in rooms. Any thread.
class IdLookup
{
public:
    explicit IdLookup(BlockStatusListPtr list);

    /// Goes over the whole list, once: find() does it otherwise.
    void build() const;

    /// The blocks of these people, in the order of the ids.
    BlockRefs find(const QStringList &ids) const;

private:
    const BlockStatusListPtr m_list;
    mutable std::once_flag m_built;
    mutable std::vector<std::pair<size_t, quint32>> m_rows; ///< hash of the id, row; sorted
};
