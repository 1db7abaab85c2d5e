#pragma once

#include "app/api/blockstatuslist.h"

#include <QStringView>

#include <string>
#include <string_view>
#include <vector>

/// What a person can search in the rows of one list: nickname, id, and for a room ban the room. Folded
/// (Unicode NFKC_Casefold: case, width, invisible characters) into one text, so that a search is one pass
/// over memory. Immutable: any thread.
class SearchIndex
{
public:
    explicit SearchIndex(BlockStatusListPtr list);

    const BlockStatusListPtr &list() const { return m_list; }
    bool contains(quint32 row, std::string_view needle) const;
    /// Sets 1 for each row that contains the needle, which is not empty. found has the list's size.
    void find(std::string_view needle, std::vector<quint8> &found) const;
    qsizetype bytes() const; ///< resident size, for measurements

    /// A search text, folded like the rows; white space at both ends does not count.
    static std::string fold(QStringView text);
    /// One row, folded; for rows that stand in no index.
    static std::string foldRow(const BlockStatusList::RowView &row);

private:
    BlockStatusListPtr m_list;
    std::string m_text; ///< each field ends in a byte that UTF-8 does not have
    std::vector<quint32> m_starts; ///< of each row in m_text, and its end
};
