#pragma once

#include "app/api/blockstatuslist.h"
#include "app/model/sortorder.h"

#include <QLocale>

#include <functional>
#include <memory>
#include <vector>

/// One order of rows, total: rows that are equal in it stand by (blockee id, room id). Unknown times come
/// last; names as the language sorts them (ICU collation), the id where there is no visible name. One thread
/// at a time.
class RowOrder
{
public:
    using View = BlockStatusList::RowView;
    /// The row that a handle stands for.
    using Rows = std::function<View(quint32 handle)>;

    RowOrder(SortOrder order, const QLocale &locale);
    ~RowOrder();

    SortOrder order() const { return m_order; }
    bool less(const View &a, const View &b) const;
    void sort(std::vector<quint32> &handles, const Rows &rows) const;
    /// Of rows of the list.
    void sort(std::vector<quint32> &handles, const BlockStatusList &list) const;

private:
    struct Collation;
    qint64 rank(qint64 blockedAtMs, qint64 lastSeenMs) const;
    qint64 rank(const View &row) const { return rank(row.blockedAtMs, row.lastSeenMs); }
    template <typename RankOf>
    void sortByRank(std::vector<quint32> &handles, const Rows &rows, const RankOf &rankOf) const;
    void sortByName(std::vector<quint32> &handles, const Rows &rows) const;

    SortOrder m_order;
    std::unique_ptr<Collation> m_collation; ///< for SortOrder::Name
};
