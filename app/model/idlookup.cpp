#include "app/model/idlookup.h"

#include <algorithm>
#include <functional>
#include <string_view>

IdLookup::IdLookup(BlockStatusListPtr list) : m_list(std::move(list)) { }

void IdLookup::build() const
{
    std::call_once(m_built, [this] {
        m_rows.reserve(static_cast<std::size_t>(m_list->size()));
        for (qsizetype row = 0; row < m_list->size(); ++row)
            m_rows.emplace_back(std::hash<std::string_view>()(m_list->blockeeId(row)),
                                static_cast<quint32>(row));
        std::sort(m_rows.begin(), m_rows.end());
    });
}

BlockRefs IdLookup::find(const QStringList &ids) const
{
    build();
    BlockRefs people;
    for (const QString &id : ids) {
        const QByteArray bytes = id.toUtf8();
        const std::string_view wanted(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        const size_t hash = std::hash<std::string_view>()(wanted);
        for (auto row = std::lower_bound(m_rows.cbegin(), m_rows.cend(), std::pair(hash, quint32(0)));
             row != m_rows.cend() && row->first == hash; ++row) {
            if (m_list->blockeeId(row->second) == wanted)
                people.append(BlockRef{ m_list, row->second });
        }
    }
    return people;
}
