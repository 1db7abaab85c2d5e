#pragma once

#include "app/api/blockstatuslist.h"

#include <QList>

/// One block: a row of a shared list, which lives as long as this does. Like a BlockKey it says who it is
/// about, whatever becomes of the rows that are shown.
struct BlockRef
{
    BlockStatusListPtr list;
    quint32 row = 0;

    static BlockRef of(const BlockStatus &status); ///< the row of a list of its own

    BlockStatusList::RowView view() const { return list->at(row); }
    BlockKey key() const { return list->key(row); }
    BlockStatus status() const { return list->status(row); }
};

/// Any number of blocks, in order, at eight bytes each. What they are is read from their lists when asked
/// for. Copies are cheap. One thread at a time.
class BlockRefs
{
public:
    class Iterator
    {
    public:
        BlockRef operator*() const { return m_refs->at(m_index); }
        Iterator &operator++()
        {
            ++m_index;
            return *this;
        }
        bool operator==(const Iterator &) const = default;

    private:
        friend BlockRefs;
        Iterator(const BlockRefs *refs, qsizetype index) : m_refs(refs), m_index(index) { }
        const BlockRefs *m_refs;
        qsizetype m_index;
    };

    BlockRefs() = default;
    explicit BlockRefs(const BlockRef &block) { append(block); }
    /// Copies them into one list.
    explicit BlockRefs(const QList<BlockStatus> &statuses);

    qsizetype size() const { return m_places.size(); }
    bool isEmpty() const { return m_places.isEmpty(); }
    BlockRef at(qsizetype index) const;
    Iterator begin() const { return { this, 0 }; }
    Iterator end() const { return { this, size() }; }
    QList<BlockKey> keys() const;

    void reserve(qsizetype size) { m_places.reserve(size); }
    void append(const BlockRef &block);
    void append(const BlockRefs &blocks);
    /// At most so many from there on.
    BlockRefs mid(qsizetype from, qsizetype count) const;
    /// The same blocks without the lists that they stand in, where those hold far more than them: for what is
    /// kept for long.
    BlockRefs detached() const;

private:
    struct Place
    {
        quint32 list;
        quint32 row;
    };
    QList<BlockStatusListPtr> m_lists;
    QList<Place> m_places;
};

Q_DECLARE_METATYPE(BlockRefs)
