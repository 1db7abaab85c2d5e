#pragma once

#include "app/api/blockrefs.h"

#include <QStringList>

#include <utility>
#include <vector>

/// Finds blocks by the blockee's id alone: one person may be blocked directly and in rooms. Any thread, one
/// at a time.
class IdLookup
{
public:
    explicit IdLookup(BlockStatusListPtr list);

    /// The blocks of these people, in the order of the ids.
    BlockRefs find(const QStringList &ids) const;

private:
    const BlockStatusListPtr m_list;
    std::vector<std::pair<size_t, quint32>> m_rows; ///< hash of the id, row; sorted
};
