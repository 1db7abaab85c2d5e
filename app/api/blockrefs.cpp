#include "app/api/blockrefs.h"

#include <algorithm>

namespace {

/// A list is let go when it has more rows for each one that is meant.
constexpr qsizetype mostRowsARef = 4;

} // namespace

BlockRef BlockRef::of(const BlockStatus &status)
{
    return BlockRefs(QList<BlockStatus>{ status }).at(0);
}

BlockRefs::BlockRefs(const QList<BlockStatus> &statuses)
{
    const auto list = std::make_shared<BlockStatusList>();
    list->reserve(statuses.size(), 0);
    m_places.reserve(statuses.size());
    m_lists.append(list);
    for (const BlockStatus &status : statuses) {
        BlockStatus kept = status;
        // An id that no list can hold stands for nobody: it must not become another's.
        if (!list->append(kept)) {
            kept.key = {};
            list->append(kept);
        }
        m_places.append({ 0, static_cast<quint32>(list->size() - 1) });
    }
}

BlockRef BlockRefs::at(qsizetype index) const
{
    const Place &place = m_places.at(index);
    return { m_lists.at(place.list), place.row };
}

QList<BlockKey> BlockRefs::keys() const
{
    QList<BlockKey> keys;
    keys.reserve(size());
    for (const BlockRef &block : *this)
        keys.append(block.key());
    return keys;
}

void BlockRefs::append(const BlockRef &block)
{
    // Neighbours mostly come from one list.
    if (m_lists.isEmpty() || m_lists.constLast() != block.list)
        m_lists.append(block.list);
    m_places.append({ static_cast<quint32>(m_lists.size() - 1), block.row });
}

void BlockRefs::append(const BlockRefs &blocks)
{
    if (isEmpty()) {
        *this = blocks;
        return;
    }
    for (const BlockRef &block : blocks)
        append(block);
}

BlockRefs BlockRefs::mid(qsizetype from, qsizetype count) const
{
    BlockRefs part;
    part.m_lists = m_lists;
    part.m_places = m_places.mid(from, count);
    return part;
}

BlockRefs BlockRefs::detached() const
{
    qsizetype rows = 0;
    for (const BlockStatusListPtr &list : m_lists)
        rows += list->size();
    if (rows <= mostRowsARef * size())
        return *this;
    const auto list = std::make_shared<BlockStatusList>();
    list->reserve(size(), 0);
    BlockRefs own;
    own.m_places.reserve(size());
    own.m_lists.append(list);
    for (const BlockRef &block : *this) {
        list->append(block.view());
        own.m_places.append({ 0, static_cast<quint32>(list->size() - 1) });
    }
    return own;
}
