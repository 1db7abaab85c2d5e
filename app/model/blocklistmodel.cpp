#include "app/model/blocklistmodel.h"

#include "app/api/blockstatusapi.h"
#include "app/api/restclient.h"
#include "app/journal/failure.h"
#include "app/journal/journal.h"
#include "app/model/roworder.h"
#include "app/model/searchindex.h"
#include "app/text/exactutf8.h"
#include "app/text/foreigntext.h"

#include <algorithm>
#include <numeric>
#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr quint8 removedFlag = 1;
constexpr int stateShift = 1;
constexpr quint8 stateMask = 3U << stateShift;
/// More separate ranges than this become one change of the layout.
constexpr std::size_t mostRanges = 32;
/// Outcomes that are shown in one turn of the event loop.
constexpr std::size_t outcomesPerTurn = 10'000;

const QList<int> &wordRoles()
{
    static const QList<int> roles{ Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole, Qt::ToolTipRole };
    return roles;
}

const QList<int> &stateRoles()
{
    static const QList<int> roles =
        QList<int>{ BlockListModel::StateRole, BlockListModel::ErrorRole } + wordRoles();
    return roles;
}

const QList<int> &contentRoles()
{
    static const QList<int> roles = QList<int>{ Qt::DisplayRole,
                                                BlockListModel::KeyRole,
                                                BlockListModel::StatusRole,
                                                BlockListModel::NicknameRole,
                                                BlockListModel::ScopeRole,
                                                BlockListModel::RoomNameRole,
                                                BlockListModel::AvatarUrlRole,
                                                BlockListModel::BlockedAtRole,
                                                BlockListModel::LastSeenRole }
        + wordRoles();
    return roles;
}

/// Of those whose intention is stored.
QList<Journal::Settlement> settlementsOf(const std::vector<ChangeQueue::Settled> &settled)
{
    QList<Journal::Settlement> settlements;
    for (const ChangeQueue::Settled &one : settled) {
        if (one.job.tag == 0)
            continue;
        Journal::Settlement settlement;
        settlement.id = one.job.tag;
        switch (one.end) {
        case ChangeQueue::End::Done:
            settlement.outcome = Journal::Outcome::Done;
            break;
        case ChangeQueue::End::AlreadySo:
            settlement.outcome = Journal::Outcome::AlreadySo;
            break;
        case ChangeQueue::End::Cancelled:
            settlement.outcome = Journal::Outcome::Cancelled;
            break;
        case ChangeQueue::End::Failed:
        case ChangeQueue::End::Unknown:
            settlement = failedSettlement(one.job.tag, one.error);
            break;
        }
        settlements.append(settlement);
    }
    return settlements;
}

/// Calls use(first, last) for each run of neighbours among ascending numbers.
template <typename Use> std::size_t forEachRun(const std::vector<int> &numbers, const Use &use)
{
    std::size_t runs = 0;
    for (std::size_t i = 0; i < numbers.size();) {
        std::size_t end = i + 1;
        while (end < numbers.size() && numbers[end] == numbers[end - 1] + 1)
            ++end;
        use(numbers[i], numbers[end - 1]);
        ++runs;
        i = end;
    }
    return runs;
}

} // namespace

struct BlockListModel::Rows
{
    BlockStatusListPtr base;
    std::shared_ptr<const BlockStatusList> added;
    std::vector<Handle> live;
    Handle count = 0; ///< handles, live or not

    BlockStatusList::RowView at(Handle handle) const
    {
        const auto size = static_cast<Handle>(base->size());
        return handle < size ? base->at(handle) : added->at(handle - size);
    }
};

struct BlockListModel::Merge
{
    BlockStatusListPtr list;
    QByteArray etag;
    std::vector<Handle> order; ///< all rows of the list
    SortOrder orderedBy = SortOrder::NewestFirst;
    QLocale orderedFor;
    std::vector<Handle> newOf; ///< by old handle: the row in the list, or noHandle
    std::vector<Handle> changed; ///< rows that were there with other contents
    std::shared_ptr<const SearchIndex> index; ///< when a search is on
};

BlockListModel::BlockListModel(BlockStatusApi &api, QObject *parent)
    : QAbstractListModel(parent)
    , m_api(api)
    , m_queue(api)
    , m_base(std::make_shared<BlockStatusList>())
    , m_context(std::make_unique<QObject>())
{
    m_workers.setMaxThreadCount(1);
    m_flush.setSingleShot(true);
    m_flush.setInterval(0);
    connect(&m_flush, &QTimer::timeout, this, &BlockListModel::flush);
    m_storeAgain.setSingleShot(true);
    connect(&m_storeAgain, &QTimer::timeout, this, [this] { store(std::exchange(m_unstored, {})); });
    connect(&m_queue, &ChangeQueue::settled, this, &BlockListModel::changeSettled);
    connect(&m_queue, &ChangeQueue::idle, this, &BlockListModel::queueIdle);
    connect(&m_queue, &ChangeQueue::signInNeeded, this, &BlockListModel::askForSignIn);
    connect(&m_queue, &ChangeQueue::waiting, this, &BlockListModel::waiting);
}

BlockListModel::~BlockListModel()
{
    storeUntold();
    m_workers.clear();
    m_workers.waitForDone();
}

// Rows

BlockListModel::Handle BlockListModel::handleCount() const
{
    return static_cast<Handle>(m_base->size() + m_added.size());
}

BlockStatusList::RowView BlockListModel::viewOf(Handle handle) const
{
    const auto size = static_cast<Handle>(m_base->size());
    return handle < size ? m_base->at(handle) : m_added.at(handle - size);
}

BlockStatus BlockListModel::statusOf(Handle handle) const
{
    const auto size = static_cast<Handle>(m_base->size());
    return handle < size ? m_base->status(handle) : m_added.status(handle - size);
}

BlockListModel::Handle BlockListModel::handleOf(const BlockKey &key) const
{
    if (const auto added = m_addedHandles.constFind(key); added != m_addedHandles.cend())
        return *added;
    const qsizetype row = m_base->indexOf(key);
    return row < 0 || isRemoved(static_cast<Handle>(row)) ? noHandle : static_cast<Handle>(row);
}

BlockListModel::Handle BlockListModel::handleOf(const BlockRef &block) const
{
    if (block.list == m_base && !isRemoved(block.row))
        return block.row;
    if (!m_addedHandles.isEmpty()) {
        if (const auto added = m_addedHandles.constFind(block.key()); added != m_addedHandles.cend())
            return *added;
    }
    const BlockStatusList::RowView view = block.view();
    const qsizetype row = m_base->indexOf(view.blockeeId, view.roomId);
    return row < 0 || isRemoved(static_cast<Handle>(row)) ? noHandle : static_cast<Handle>(row);
}

int BlockListModel::shownRowOf(Handle handle) const
{
    if (m_rowOf.empty() && !m_shown.empty()) {
        m_rowOf.assign(handleCount(), noHandle);
        for (std::size_t row = 0; row < m_shown.size(); ++row)
            m_rowOf[m_shown[row]] = static_cast<quint32>(row);
    }
    return handle < m_rowOf.size() && m_rowOf[handle] != noHandle ? static_cast<int>(m_rowOf[handle]) : -1;
}

RowState BlockListModel::stateOf(Handle handle) const
{
    return static_cast<RowState>((m_flags[handle] & stateMask) >> stateShift);
}

bool BlockListModel::isUnblocking(Handle handle) const
{
    return handle != noHandle && stateOf(handle) == RowState::Unblocking;
}

bool BlockListModel::isRemoved(Handle handle) const
{
    return (m_flags[handle] & removedFlag) != 0;
}

void BlockListModel::setState(Handle handle, RowState state)
{
    m_flags[handle] =
        static_cast<quint8>((m_flags[handle] & ~stateMask) | (static_cast<unsigned>(state) << stateShift));
    if (state != RowState::Failed)
        m_errors.remove(handle);
}

int BlockListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant BlockListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Handle handle = m_shown[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: {
        const BlockStatusList::RowView row = viewOf(handle);
        return shownName(exactFromUtf8(row.nickname), exactFromUtf8(row.blockeeId));
    }
    case Qt::AccessibleTextRole:
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole:
        return m_describer ? m_describer(index, role) : QVariant();
    case KeyRole:
        return QVariant::fromValue(statusOf(handle).key);
    case StatusRole:
        return QVariant::fromValue(statusOf(handle));
    case NicknameRole:
        return exactFromUtf8(viewOf(handle).nickname);
    case BlockeeIdRole:
        return exactFromUtf8(viewOf(handle).blockeeId);
    case ScopeRole:
        return static_cast<int>(viewOf(handle).scope);
    case RoomIdRole:
        return exactFromUtf8(viewOf(handle).roomId);
    case RoomNameRole:
        return exactFromUtf8(viewOf(handle).roomName);
    case AvatarUrlRole:
        return viewOf(handle).wholeAvatarUrl();
    case BlockedAtRole:
        return viewOf(handle).blockedAtMs;
    case LastSeenRole:
        return viewOf(handle).lastSeenMs;
    case StateRole:
        return static_cast<int>(stateOf(handle));
    case ErrorRole:
        if (const auto error = m_errors.constFind(handle); error != m_errors.cend())
            return QVariant::fromValue(*error);
        return {};
    default:
        return {};
    }
}

QHash<int, QByteArray> BlockListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert(KeyRole, QByteArrayLiteral("key"));
    names.insert(StatusRole, QByteArrayLiteral("status"));
    names.insert(NicknameRole, QByteArrayLiteral("nickname"));
    names.insert(BlockeeIdRole, QByteArrayLiteral("blockeeId"));
    names.insert(ScopeRole, QByteArrayLiteral("scope"));
    names.insert(RoomIdRole, QByteArrayLiteral("roomId"));
    names.insert(RoomNameRole, QByteArrayLiteral("roomName"));
    names.insert(AvatarUrlRole, QByteArrayLiteral("avatarUrl"));
    names.insert(BlockedAtRole, QByteArrayLiteral("blockedAt"));
    names.insert(LastSeenRole, QByteArrayLiteral("lastSeen"));
    names.insert(StateRole, QByteArrayLiteral("state"));
    names.insert(ErrorRole, QByteArrayLiteral("error"));
    return names;
}

BlockListModel::ListState BlockListModel::listState() const
{
    return m_listState;
}

int BlockListModel::totalCount() const
{
    return static_cast<int>(m_order.size());
}

int BlockListModel::unblockingCount() const
{
    return m_pending;
}

qsizetype BlockListModel::deletedAccounts() const
{
    return m_base->deletedAccounts;
}

QDateTime BlockListModel::updatedAt() const
{
    return m_updatedAt;
}

bool BlockListModel::isRefreshing() const
{
    return m_refreshing;
}

std::optional<ApiError> BlockListModel::refreshError() const
{
    return m_refreshError;
}

BlockKey BlockListModel::keyAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const Handle handle = m_shown[static_cast<std::size_t>(row)];
    const auto size = static_cast<Handle>(m_base->size());
    return handle < size ? m_base->key(handle) : m_added.key(handle - size);
}

int BlockListModel::rowOf(const BlockKey &key) const
{
    const Handle handle = handleOf(key);
    return handle == noHandle ? -1 : shownRowOf(handle);
}

std::optional<BlockStatus> BlockListModel::find(const BlockKey &key) const
{
    const Handle handle = handleOf(key);
    return handle == noHandle ? std::nullopt : std::optional(statusOf(handle));
}

bool BlockListModel::contains(const BlockKey &key) const
{
    return handleOf(key) != noHandle;
}

int BlockListModel::rowOf(const BlockRef &block) const
{
    const Handle handle = handleOf(block);
    return handle == noHandle ? -1 : shownRowOf(handle);
}

bool BlockListModel::contains(const BlockRef &block) const
{
    return handleOf(block) != noHandle;
}

bool BlockListModel::isUnblockable(const BlockRef &block) const
{
    const Handle handle = handleOf(block);
    return handle != noHandle && !isUnblocking(handle)
        && (m_blocking.isEmpty() || !m_blocking.contains(block.key()));
}

BlockRefs BlockListModel::blocksAt(int first, int last, bool withoutUnblocking) const
{
    const auto size = static_cast<Handle>(m_base->size());
    std::shared_ptr<BlockStatusList> added; // m_added itself may change
    BlockRefs blocks;
    blocks.reserve(last - first + 1);
    for (int row = first; row <= last; ++row) {
        const Handle handle = m_shown[static_cast<std::size_t>(row)];
        if (withoutUnblocking && isUnblocking(handle))
            continue;
        if (handle < size) {
            blocks.append(BlockRef{ m_base, handle });
            continue;
        }
        if (!added)
            added = std::make_shared<BlockStatusList>();
        added->append(viewOf(handle));
        blocks.append(BlockRef{ added, static_cast<quint32>(added->size() - 1) });
    }
    return blocks;
}

BlockStatusListPtr BlockListModel::snapshot() const
{
    if (!m_changed)
        return m_base;
    const auto size = static_cast<Handle>(m_base->size());
    std::vector<Handle> kept;
    kept.reserve(m_order.size());
    std::copy_if(m_order.cbegin(), m_order.cend(), std::back_inserter(kept),
                 [size](Handle handle) { return handle < size; });
    auto list = std::make_shared<BlockStatusList>(m_base->selection(kept));
    for (const Handle handle : m_order) {
        if (handle >= size)
            list->append(viewOf(handle));
    }
    return list;
}

QByteArray BlockListModel::etag() const
{
    return m_changed ? QByteArray() : m_etag;
}

QString BlockListModel::searchText() const
{
    return m_searchText;
}

SortOrder BlockListModel::sortOrder() const
{
    return m_sort;
}

void BlockListModel::setWorkerRows(int rows)
{
    m_workerRows = rows;
}

void BlockListModel::setDescriber(Describer describer)
{
    m_describer = std::move(describer);
    invalidateWords();
}

void BlockListModel::invalidateWords()
{
    if (!m_shown.empty())
        emit dataChanged(index(0), index(rowCount() - 1), wordRoles());
}

void BlockListModel::emitChanged(std::vector<int> rows, const QList<int> &roles)
{
    if (rows.empty())
        return;
    std::sort(rows.begin(), rows.end());
    if (forEachRun(rows, [](int, int) {}) > mostRanges)
        emit dataChanged(index(rows.front()), index(rows.back()), roles);
    else
        forEachRun(rows, [&](int first, int last) { emit dataChanged(index(first), index(last), roles); });
}

void BlockListModel::setListState(ListState state)
{
    if (m_listState == state)
        return;
    m_listState = state;
    emit listStateChanged();
}

/// Goes from the shown rows to the target by real removals, permutations and insertions, so that selections
/// stay right: a layout change that also changes the number of rows loses them (QItemSelectionModel remembers
/// "all" by the count).
void BlockListModel::showRows(const std::vector<Handle> &target)
{
    constexpr quint8 wanted = 1;
    constexpr quint8 there = 2;
    std::vector<quint8> marks(handleCount(), 0);
    for (const Handle handle : target)
        marks[handle] = wanted;
    std::vector<int> dying;
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        if (marks[m_shown[row]] == 0)
            dying.push_back(static_cast<int>(row));
    }
    removeShown(dying);

    for (const Handle handle : m_shown)
        marks[handle] |= there;
    std::vector<int> born;
    std::size_t next = 0;
    bool inOrder = true;
    for (std::size_t row = 0; row < target.size(); ++row) {
        if ((marks[target[row]] & there) == 0) {
            born.push_back(static_cast<int>(row));
        } else {
            inOrder = inOrder && m_shown[next] == target[row];
            ++next;
        }
    }
    if (inOrder && forEachRun(born, [](int, int) {}) <= mostRanges) {
        forEachRun(born, [&](int first, int last) {
            beginInsertRows({}, first, last);
            m_shown.insert(m_shown.begin() + first, target.begin() + first, target.begin() + last + 1);
            m_rowOf.clear();
            endInsertRows();
        });
        return;
    }
    if (!born.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(born.size()) - 1);
        for (const int row : born)
            m_shown.push_back(target[static_cast<std::size_t>(row)]);
        m_rowOf.clear();
        endInsertRows();
    }
    if (m_shown != target)
        permuteShown(target, NoLayoutChangeHint);
}

/// Takes away ascending rows: as ranges when they are few, else moved together first.
void BlockListModel::removeShown(const std::vector<int> &rows)
{
    if (rows.empty())
        return;
    std::vector<std::pair<int, int>> runs;
    forEachRun(rows, [&](int first, int last) { runs.emplace_back(first, last); });
    if (runs.size() > mostRanges) {
        // Together where the first of them stands that someone holds (the current row, the selection): what
        // comes next stays next.
        int pivot = rows.back();
        const QModelIndexList held = persistentIndexList();
        for (const QModelIndex &index : held) {
            if (index.row() < pivot && std::binary_search(rows.cbegin(), rows.cend(), index.row()))
                pivot = index.row();
        }
        if (held.isEmpty())
            pivot = rows.front();
        std::vector<Handle> order;
        std::vector<Handle> block;
        std::vector<Handle> behind;
        order.reserve(m_shown.size());
        block.reserve(rows.size());
        behind.reserve(m_shown.size());
        auto dying = rows.cbegin();
        for (int row = 0; row < rowCount(); ++row) {
            const Handle handle = m_shown[static_cast<std::size_t>(row)];
            if (dying != rows.cend() && *dying == row) {
                block.push_back(handle);
                ++dying;
            } else {
                (row < pivot ? order : behind).push_back(handle);
            }
        }
        const int first = static_cast<int>(order.size());
        order.insert(order.end(), block.cbegin(), block.cend());
        order.insert(order.end(), behind.cbegin(), behind.cend());
        permuteShown(std::move(order), NoLayoutChangeHint);
        runs.assign(1, { first, first + static_cast<int>(block.size()) - 1 });
    }
    std::reverse(runs.begin(), runs.end());
    for (const auto &[first, last] : runs) {
        beginRemoveRows({}, first, last);
        m_shown.erase(m_shown.begin() + first, m_shown.begin() + last + 1);
        m_rowOf.clear();
        endRemoveRows();
    }
}

/// The same rows in another order.
void BlockListModel::permuteShown(std::vector<Handle> order, LayoutChangeHint hint)
{
    emit layoutAboutToBeChanged({}, hint);
    const QModelIndexList from = persistentIndexList();
    const std::vector<Handle> before = std::exchange(m_shown, std::move(order));
    m_rowOf.clear();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &index : from)
        to.append(this->index(shownRowOf(before[static_cast<std::size_t>(index.row())])));
    changePersistentIndexList(from, to);
    emit layoutChanged({}, hint);
}

void BlockListModel::removeHandles(const std::vector<Handle> &handles)
{
    if (handles.empty())
        return;
    std::vector<int> rows;
    rows.reserve(handles.size());
    for (const Handle handle : handles) {
        if (const int row = shownRowOf(handle); row >= 0)
            rows.push_back(row);
    }
    if (!std::is_sorted(rows.cbegin(), rows.cend()))
        std::sort(rows.begin(), rows.end());
    for (const Handle handle : handles) {
        if (handle >= static_cast<Handle>(m_base->size()))
            m_addedHandles.remove(m_added.key(handle - static_cast<Handle>(m_base->size())));
        m_flags[handle] = removedFlag;
        if (!m_errors.isEmpty())
            m_errors.remove(handle);
    }
    m_order.erase(
        std::remove_if(m_order.begin(), m_order.end(), [this](Handle handle) { return isRemoved(handle); }),
        m_order.end());
    m_changed = true;
    removeShown(rows);
}

void BlockListModel::insertStatuses(const QList<BlockStatus> &statuses)
{
    std::vector<Handle> born;
    for (const BlockStatus &status : statuses) {
        if (handleOf(status.key) != noHandle || !m_added.append(status))
            continue;
        const Handle handle = handleCount() - 1;
        m_addedHandles.insert(status.key, handle);
        m_flags.push_back(0);
        born.push_back(handle);
    }
    if (born.empty())
        return;
    m_rowOf.clear();
    const std::unique_ptr<RowOrder> order = currentOrder();
    const auto less = [&](Handle a, Handle b) { return order->less(viewOf(a), viewOf(b)); };
    std::sort(born.begin(), born.end(), less);
    const auto mergeInto = [&](const std::vector<Handle> &handles, const std::vector<Handle> &more) {
        std::vector<Handle> all;
        all.reserve(handles.size() + more.size());
        auto at = handles.cbegin();
        for (const Handle handle : more) {
            const auto end = std::upper_bound(at, handles.cend(), handle, less);
            all.insert(all.end(), at, end);
            all.push_back(handle);
            at = end;
        }
        all.insert(all.end(), at, handles.cend());
        return all;
    };
    m_order = mergeInto(m_order, born);
    m_changed = true;
    if (!m_needle.empty()) {
        born.erase(std::remove_if(born.begin(), born.end(),
                                  [this](Handle handle) {
                                      return SearchIndex::foldRow(viewOf(handle)).find(m_needle)
                                          == std::string::npos;
                                  }),
                   born.end());
    }
    showRows(mergeInto(m_shown, born));
}

// Search and sort

std::unique_ptr<RowOrder> BlockListModel::currentOrder() const
{
    return std::make_unique<RowOrder>(m_orderedBy, m_orderedFor);
}

BlockListModel::Rows BlockListModel::rows() const
{
    return { m_base, std::make_shared<const BlockStatusList>(m_added), m_order, handleCount() };
}

void BlockListModel::setSearchText(const QString &text)
{
    m_searchText = text;
    std::string needle = SearchIndex::fold(text);
    if (needle == m_needle)
        return;
    m_needle = std::move(needle);
    applySearch();
}

bool BlockListModel::indexReady()
{
    if (m_index)
        return true;
    if (m_base->size() <= m_workerRows) {
        m_index = std::make_shared<const SearchIndex>(m_base);
        return true;
    }
    buildIndex();
    return false;
}

void BlockListModel::buildIndex()
{
    if (m_index || m_indexing)
        return;
    m_indexing = true;
    m_workers.start([this, list = m_base] {
        const auto index = std::make_shared<const SearchIndex>(list);
        QMetaObject::invokeMethod(
            this,
            [this, index] {
                m_indexing = false;
                if (index->list() != m_base) {
                    if (m_base->size() > m_workerRows)
                        buildIndex();
                    return;
                }
                m_index = index;
                if (m_needle != m_shownNeedle)
                    applySearch();
            },
            Qt::QueuedConnection);
    });
}

/// Those of the handles that match the search; the index is ready.
std::vector<BlockListModel::Handle> BlockListModel::matching(const std::vector<Handle> &handles) const
{
    std::vector<Handle> matches;
    const auto size = static_cast<Handle>(m_base->size());
    // Few rows: one by one. Many: one pass over the whole index.
    std::vector<quint8> found;
    if (handles.size() > size / 8) {
        found.assign(size, 0);
        m_index->find(m_needle, found);
    }
    for (const Handle handle : handles) {
        bool match = false;
        if (handle >= size)
            match = SearchIndex::foldRow(viewOf(handle)).find(m_needle) != std::string::npos;
        else
            match = found.empty() ? m_index->contains(handle, m_needle) : found[handle] != 0;
        if (match)
            matches.push_back(handle);
    }
    return matches;
}

void BlockListModel::applySearch()
{
    if (m_needle.empty()) {
        m_shownNeedle.clear();
        showRows(m_order);
    } else {
        if (!indexReady())
            return;
        // What goes on typing only narrows what is shown.
        const bool narrows = !m_shownNeedle.empty() && m_needle.find(m_shownNeedle) != std::string::npos;
        m_shownNeedle = m_needle;
        showRows(matching(narrows ? m_shown : m_order));
    }
    emit countsChanged();
}

void BlockListModel::setSortOrder(SortOrder order)
{
    m_sort = order;
    startSort();
}

void BlockListModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    startSort();
}

bool BlockListModel::isOrdered() const
{
    return m_sort == m_orderedBy && (m_sort != SortOrder::Name || m_locale == m_orderedFor);
}

void BlockListModel::startSort()
{
    ++m_sortGeneration;
    if (isOrdered())
        return;
    if (m_order.size() <= static_cast<std::size_t>(m_workerRows)) {
        std::vector<Handle> order = m_order;
        RowOrder(m_sort, m_locale).sort(order, [this](Handle handle) { return viewOf(handle); });
        applySort(std::move(order), m_sort, m_locale);
        return;
    }
    m_workers.start(
        [this, generation = m_sortGeneration, sort = m_sort, locale = m_locale, rows = rows()]() mutable {
            RowOrder(sort, locale).sort(rows.live, [&rows](Handle handle) { return rows.at(handle); });
            const auto order = std::make_shared<std::vector<Handle>>(std::move(rows.live));
            QMetaObject::invokeMethod(
                this,
                [this, generation, sort, locale, order] {
                    if (generation == m_sortGeneration)
                        applySort(std::move(*order), sort, locale);
                },
                Qt::QueuedConnection);
        });
}

/// Takes over an order of rows, some of which may have gone since, while others have come.
void BlockListModel::applySort(std::vector<Handle> order, SortOrder sort, const QLocale &locale)
{
    constexpr quint8 live = 1;
    constexpr quint8 placed = 2;
    constexpr quint8 visible = 4;
    std::vector<quint8> marks(handleCount(), 0);
    for (const Handle handle : m_order)
        marks[handle] = live;
    order.erase(std::remove_if(order.begin(), order.end(), [&](Handle handle) { return marks[handle] == 0; }),
                order.end());
    for (const Handle handle : order)
        marks[handle] |= placed;
    m_orderedBy = sort;
    m_orderedFor = locale;
    if (order.size() != m_order.size()) {
        const std::unique_ptr<RowOrder> rowOrder = currentOrder();
        const auto less = [&](Handle a, Handle b) { return rowOrder->less(viewOf(a), viewOf(b)); };
        for (const Handle handle : std::as_const(m_order)) {
            if ((marks[handle] & placed) == 0)
                order.insert(std::upper_bound(order.cbegin(), order.cend(), handle, less), handle);
        }
    }
    m_order = std::move(order);
    for (const Handle handle : m_shown)
        marks[handle] |= visible;
    std::vector<Handle> shown;
    shown.reserve(m_shown.size());
    std::copy_if(m_order.cbegin(), m_order.cend(), std::back_inserter(shown),
                 [&](Handle handle) { return (marks[handle] & visible) != 0; });
    if (shown != m_shown)
        permuteShown(std::move(shown), VerticalSortHint);
}

// Reading

void BlockListModel::refresh()
{
    if (m_refreshing)
        return;
    m_refreshing = true;
    if (!m_known)
        setListState(ListState::Loading);
    emit refreshStarted();
    sendRead();
}

void BlockListModel::sendRead()
{
    m_readAfterChanges = false;
    m_readWaitsForSignIn = m_signInAsked;
    if (m_readWaitsForSignIn)
        return;
    m_readInFlight = true;
    ++m_readNumber;
    m_readRevision = m_revision;
    m_readCredentials = m_api.client().credentialsRevision();
    m_api.list(
        m_known ? etag() : QByteArray(), m_context.get(),
        [this](const Result<ListAnswer> &answer) {
            m_readInFlight = false;
            readAnswered(answer);
        },
        [this](qint64 received, qint64 total) { emit refreshProgress(received, total); });
}

void BlockListModel::readAnswered(const Result<ListAnswer> &answer)
{
    if (!answer) {
        const ApiError &error = answer.error();
        if (error.kind == ApiError::Kind::SignInExpired) {
            if (m_readCredentials != m_api.client().credentialsRevision()) {
                sendRead();
                return;
            }
            m_readWaitsForSignIn = true;
            m_queue.holdForSignIn(error);
            askForSignIn(error);
            return;
        }
        settleUnknown(nullptr);
        endRead(error);
        return;
    }
    const ListAnswer &list = answer.value();
    // A 304 speaks of the list that m_base was read from.
    settleUnknown(list.notModified ? m_base.get() : list.list.get());
    if (m_readRevision != m_revision)
        readAgain();
    else if (list.notModified)
        endRead({});
    else
        prepareMerge(list.list, list.etag);
}

/// The list just read may show what has changed since: it is not used.
void BlockListModel::readAgain()
{
    if (m_queue.inFlight() == 0)
        sendRead();
    else
        m_readAfterChanges = true;
}

void BlockListModel::prepareMerge(const BlockStatusListPtr &list, const QByteArray &etag)
{
    const bool index = !m_needle.empty();
    if (list->size() + static_cast<qsizetype>(m_order.size()) <= m_workerRows) {
        Merge merge = merged(rows(), list, m_sort, m_locale, index);
        merge.etag = etag;
        applyMerge(merge);
        endRead({});
        return;
    }
    m_workers.start(
        [this, generation = m_generation, list, etag, sort = m_sort, locale = m_locale, index, old = rows()] {
            const auto merge = std::make_shared<Merge>(merged(old, list, sort, locale, index));
            merge->etag = etag;
            QMetaObject::invokeMethod(
                this,
                [this, generation, merge] {
                    if (generation != m_generation)
                        return;
                    if (m_readRevision != m_revision) {
                        readAgain();
                        return;
                    }
                    applyMerge(*merge);
                    endRead({});
                },
                Qt::QueuedConnection);
        });
}

/// Any thread: what is new in the list against the rows.
BlockListModel::Merge BlockListModel::merged(const Rows &old, const BlockStatusListPtr &list, SortOrder sort,
                                             const QLocale &locale, bool index)
{
    Merge merge;
    merge.list = list;
    if (!list->isIndexed()) {
        auto copy = std::make_shared<BlockStatusList>(*list);
        copy->squeeze();
        merge.list = copy;
    }
    const BlockStatusList &fresh = *merge.list;
    const auto size = static_cast<Handle>(fresh.size());
    merge.orderedBy = sort;
    merge.orderedFor = locale;
    merge.order.resize(size);
    std::iota(merge.order.begin(), merge.order.end(), Handle(0));
    RowOrder(sort, locale).sort(merge.order, fresh);

    merge.newOf.assign(old.count, noHandle);
    Handle guess = 0;
    for (const Handle handle : old.live) {
        const BlockStatusList::RowView row = old.at(handle);
        // Two lists read one after the other are mostly alike.
        if (guess < size && fresh.at(guess) == row) {
            merge.newOf[handle] = guess;
            ++guess;
            continue;
        }
        const qsizetype found = fresh.indexOf(row.blockeeId, row.roomId);
        if (found < 0)
            continue;
        const auto place = static_cast<Handle>(found);
        merge.newOf[handle] = place;
        if (fresh.at(place) != row)
            merge.changed.push_back(place);
        guess = place + 1;
    }
    if (index)
        merge.index = std::make_shared<const SearchIndex>(merge.list);
    return merge;
}

void BlockListModel::applyMerge(Merge &merge)
{
    if (!m_known) {
        showFirst(merge);
        return;
    }
    const auto size = static_cast<Handle>(merge.list->size());
    // Rows that came while the worker was busy.
    for (auto handle = static_cast<Handle>(merge.newOf.size()); handle < handleCount(); ++handle) {
        const BlockStatusList::RowView row = viewOf(handle);
        const qsizetype found = merge.list->indexOf(row.blockeeId, row.roomId);
        merge.newOf.push_back(found < 0 ? noHandle : static_cast<Handle>(found));
    }
    // A row whose change is under way stays until the change is settled.
    BlockStatusList added;
    QHash<BlockKey, Handle> addedHandles;
    std::vector<Handle> kept;
    for (const Handle handle : std::as_const(m_order)) {
        if (merge.newOf[handle] == noHandle && stateOf(handle) == RowState::Unblocking
            && added.append(viewOf(handle))) {
            const Handle place = size + static_cast<Handle>(added.size()) - 1;
            merge.newOf[handle] = place;
            addedHandles.insert(added.key(place - size), place);
            kept.push_back(place);
        }
    }
    std::vector<int> gone;
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        if (merge.newOf[m_shown[row]] == noHandle)
            gone.push_back(static_cast<int>(row));
    }
    removeShown(gone);

    // From the old store to the new one: the shown rows stay what and where they are.
    std::vector<quint8> flags(size + static_cast<std::size_t>(added.size()), 0);
    QHash<Handle, ApiError> errors;
    for (const Handle handle : std::as_const(m_order)) {
        const Handle place = merge.newOf[handle];
        if (place == noHandle)
            continue;
        flags[place] = m_flags[handle];
        if (const auto error = m_errors.constFind(handle); error != m_errors.cend())
            errors.insert(place, *error);
    }
    std::vector<quint8> visible(flags.size(), 0);
    for (Handle &handle : m_shown) {
        handle = merge.newOf[handle];
        visible[handle] = 1;
    }
    m_base = merge.list;
    m_added = std::move(added);
    m_addedHandles = std::move(addedHandles);
    m_flags = std::move(flags);
    m_errors = std::move(errors);
    m_changed = !kept.empty();
    m_etag = merge.etag;
    m_order = std::move(merge.order);
    m_orderedBy = merge.orderedBy;
    m_orderedFor = merge.orderedFor;
    m_rowOf.clear();
    m_index = merge.index;
    ++m_sortGeneration;
    const std::unique_ptr<RowOrder> order = currentOrder();
    for (const Handle handle : kept)
        m_order.insert(
            std::upper_bound(m_order.cbegin(), m_order.cend(), handle,
                             [&](Handle a, Handle b) { return order->less(viewOf(a), viewOf(b)); }),
            handle);

    if (m_needle.empty()) {
        showRows(m_order);
    } else if (indexReady()) {
        m_shownNeedle = m_needle;
        showRows(matching(m_order));
    } else {
        std::vector<Handle> shown;
        std::copy_if(m_order.cbegin(), m_order.cend(), std::back_inserter(shown),
                     [&](Handle handle) { return visible[handle] != 0; });
        m_shownNeedle.clear();
        showRows(shown);
    }
    std::vector<int> changed;
    for (const Handle handle : std::as_const(merge.changed)) {
        if (const int row = shownRowOf(handle); row >= 0)
            changed.push_back(row);
    }
    emitChanged(std::move(changed), contentRoles());
    if (m_base->size() > m_workerRows)
        buildIndex();
    emit countsChanged();
    startSort();
}

void BlockListModel::showFirst(Merge &merge)
{
    beginResetModel();
    ++m_generation;
    ++m_sortGeneration;
    m_base = merge.list;
    m_added = {};
    m_addedHandles.clear();
    m_flags.assign(static_cast<std::size_t>(m_base->size()), 0);
    m_errors.clear();
    m_changed = false;
    m_etag = merge.etag;
    m_order = std::move(merge.order);
    m_orderedBy = merge.orderedBy;
    m_orderedFor = merge.orderedFor;
    m_rowOf.clear();
    m_index = merge.index;
    m_known = true;
    m_shownNeedle.clear();
    m_shown = m_order;
    if (!m_needle.empty() && indexReady()) {
        m_shownNeedle = m_needle;
        m_shown = matching(m_order);
    }
    endResetModel();
    if (m_base->size() > m_workerRows)
        buildIndex();
    setListState(ListState::Ready);
    emit countsChanged();
    startSort();
}

void BlockListModel::showLastKnown(const BlockStatusListPtr &list, const QDateTime &readAt,
                                   const QByteArray &etag)
{
    if (!list || m_known)
        return;
    const auto show = [this, readAt, etag](Merge &merge) {
        merge.etag = etag;
        m_updatedAt = readAt;
        showFirst(merge);
    };
    if (list->size() <= m_workerRows) {
        Merge merge = merged(rows(), list, m_sort, m_locale, !m_needle.empty());
        show(merge);
        return;
    }
    m_workers.start([this, generation = m_generation, list, show, sort = m_sort, locale = m_locale,
                     old = rows(), index = !m_needle.empty()] {
        const auto merge = std::make_shared<Merge>(merged(old, list, sort, locale, index));
        QMetaObject::invokeMethod(
            this,
            [this, generation, merge, show] {
                if (generation == m_generation && !m_known)
                    show(*merge);
            },
            Qt::QueuedConnection);
    });
}

void BlockListModel::endRead(const std::optional<ApiError> &error)
{
    m_refreshing = false;
    m_refreshError = error;
    if (!error)
        m_updatedAt = QDateTime::currentDateTimeUtc();
    if (!error || error->httpStatus != 0)
        m_queue.serverIsBack();
    if (!m_known)
        setListState(ListState::Failed);
    emit refreshFinished();
    checkUnknown();
}

/// Changes whose answer was lost: a list that was read since then tells how they ended; null when none could
/// be read.
void BlockListModel::settleUnknown(const BlockStatusList *list)
{
    std::vector<Unknown> later;
    for (Unknown &unknown : m_unknown) {
        if (unknown.afterRead > m_readNumber) {
            later.push_back(std::move(unknown));
            continue;
        }
        ChangeQueue::Settled &settled = unknown.settled;
        settled.end = ChangeQueue::End::Failed;
        if (list) {
            const BlockStatusList::RowView row = settled.job.block.view();
            const bool blocked = list->indexOf(row.blockeeId, row.roomId) >= 0;
            if (blocked == (settled.job.change == ChangeQueue::Change::Block))
                settled.end = ChangeQueue::End::Done;
        }
        m_settled.push_back(std::move(settled));
        m_flush.start();
    }
    m_unknown = std::move(later);
}

/// Reads the list for changes whose answer was lost: at once for a single click, else when all other work is
/// done.
void BlockListModel::checkUnknown()
{
    const bool wanted = std::any_of(m_unknown.cbegin(), m_unknown.cend(), [this](const Unknown &unknown) {
        return unknown.settled.job.alone || m_queue.isIdle();
    });
    if (!wanted)
        return;
    if (!m_refreshing)
        refresh();
    else if (m_readAfterChanges)
        sendRead();
}

// Changes

int BlockListModel::unblock(const BlockRefs &blocks, qint64 batch, const QList<qint64> &stored)
{
    std::vector<ChangeQueue::Job> jobs;
    std::vector<int> rows;
    QList<qint64> dropped;
    int count = 0;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const BlockRef block = blocks.at(i);
        const Handle handle = handleOf(block);
        ChangeQueue::Job job;
        job.change = ChangeQueue::Change::Unblock;
        job.tag = stored.value(i);
        job.batch = batch;
        if (isUnblocking(handle) || (!m_blocking.isEmpty() && m_blocking.contains(block.key()))) {
            dropped.append(job.tag); // the other wish is told
        } else if (handle != noHandle) {
            ++count;
            setState(handle, RowState::Unblocking);
            if (const int row = shownRowOf(handle); row >= 0)
                rows.push_back(row);
            job.block = handle < static_cast<Handle>(m_base->size()) ? BlockRef{ m_base, handle } : block;
            jobs.push_back(std::move(job));
        } else if (batch != 0) {
            ++count;
            job.block = block;
            tellOnly(std::move(job), ChangeQueue::End::AlreadySo);
        }
    }
    dropIntentions(dropped);
    m_pending += count;
    emitChanged(std::move(rows), stateRoles());
    if (count > 0)
        emit countsChanged();
    if (!jobs.empty())
        start(std::move(jobs), batch);
    return count;
}

int BlockListModel::giveUp(const BlockRefs &blocks, ChangeQueue::Change change, qint64 batch,
                           const QList<qint64> &stored)
{
    QList<qint64> dropped;
    int count = 0;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        ChangeQueue::Job job;
        job.block = blocks.at(i);
        job.change = change;
        job.tag = stored.value(i);
        job.batch = batch;
        if (change == ChangeQueue::Change::Unblock && !isUnblockable(job.block)) {
            dropped.append(job.tag);
            continue;
        }
        ++count;
        tellOnly(std::move(job), ChangeQueue::End::Cancelled);
    }
    dropIntentions(dropped);
    m_pending += count;
    if (count > 0)
        emit countsChanged();
    return count;
}

/// In a turn to come, and without any change of rows.
void BlockListModel::tellOnly(ChangeQueue::Job job, ChangeQueue::End end, const ApiError &error)
{
    job.toldOnly = true;
    m_settled.push_back({ std::move(job), end, error, 0 });
    m_flush.start();
}

void BlockListModel::intend(const Batch &batch, QObject *context,
                            const std::function<void(bool, const QList<qint64> &)> &handler)
{
    if (!m_journaled) {
        handler(true, {});
        return;
    }
    const auto answered = [this, count = batch.blocks.size(), context = QPointer(context),
                           handler](const QList<qint64> &ids, qint64) {
        const bool ok = ids.size() == count;
        if (!ok)
            emit bulkRefused();
        if (context)
            handler(ok, ids);
    };
    if (!m_journal) {
        answered({}, 0);
        return;
    }
    m_journal->intend(batch.blocks,
                      batch.change == ChangeQueue::Change::Block ? Journal::Change::Block
                                                                 : Journal::Change::Unblock,
                      m_context.get(), answered, batch.number);
}

void BlockListModel::dropIntentions(const QList<qint64> &stored)
{
    QList<Journal::Settlement> settlements;
    for (const qint64 id : stored) {
        if (id != 0)
            settlements.append({ id, Journal::Outcome::Cancelled, 0, {}, {} });
    }
    if (m_journal && !settlements.isEmpty())
        m_journal->settle(settlements, nullptr, {});
}

QList<Journal::Entry> BlockListModel::goOn(const QList<Journal::Entry> &entries, qint64 batch)
{
    QList<Journal::Entry> superseded;
    std::vector<ChangeQueue::Job> jobs;
    std::vector<int> rows;
    const auto list = std::make_shared<BlockStatusList>();
    for (const Journal::Entry &entry : entries) {
        const BlockKey &key = entry.status.key;
        const Handle handle = handleOf(key);
        ChangeQueue::Job job;
        job.tag = entry.id;
        job.batch = batch;
        job.change = entry.change == Journal::Change::Block ? ChangeQueue::Change::Block
                                                            : ChangeQueue::Change::Unblock;
        if (m_blocking.contains(key) || isUnblocking(handle) || !list->append(entry.status)) {
            superseded.append(entry);
            continue;
        }
        job.block = { list, static_cast<quint32>(list->size() - 1) };
        if (job.change == ChangeQueue::Change::Block) {
            m_blocking.insert(key);
        } else if (handle != noHandle) {
            setState(handle, RowState::Unblocking);
            if (const int row = shownRowOf(handle); row >= 0)
                rows.push_back(row);
        }
        jobs.push_back(std::move(job));
    }
    if (jobs.empty())
        return superseded;
    m_pending += static_cast<int>(jobs.size());
    emitChanged(std::move(rows), stateRoles());
    emit countsChanged();
    m_queue.add(std::move(jobs));
    return superseded;
}

int BlockListModel::block(const BlockRefs &blocks, qint64 batch, const QList<qint64> &stored)
{
    std::vector<ChangeQueue::Job> jobs;
    QList<qint64> dropped;
    int count = 0;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        ChangeQueue::Job job;
        job.block = blocks.at(i);
        job.change = ChangeQueue::Change::Block;
        job.tag = stored.value(i);
        job.batch = batch;
        const BlockKey key = job.block.key();
        if (m_blocking.contains(key)) {
            dropped.append(job.tag);
            continue;
        }
        ++count;
        if (isUnblocking(handleOf(job.block))) {
            tellOnly(std::move(job), ChangeQueue::End::Cancelled);
        } else if (key.blockeeId.isEmpty()) {
            ApiError error;
            error.kind = ApiError::Kind::InvalidId;
            error.when = QDateTime::currentDateTimeUtc();
            tellOnly(std::move(job), ChangeQueue::End::Failed, error);
        } else {
            m_blocking.insert(key);
            jobs.push_back(std::move(job));
        }
    }
    dropIntentions(dropped);
    m_pending += count;
    emit countsChanged();
    if (!jobs.empty())
        start(std::move(jobs), batch);
    return count;
}

void BlockListModel::setJournal(Journal *journal)
{
    m_journal = journal;
    m_journaled = m_journaled || journal;
}

void BlockListModel::start(std::vector<ChangeQueue::Job> jobs, qint64 batch)
{
    jobs.front().alone = jobs.size() == 1 && batch == 0;
    if (!m_journaled || jobs.front().tag != 0) {
        m_queue.add(std::move(jobs));
        return;
    }
    const auto waiting = std::make_shared<std::vector<ChangeQueue::Job>>(std::move(jobs));
    if (!m_journal) {
        intended(waiting, {});
        return;
    }
    QList<Journal::Intention> intentions;
    intentions.reserve(static_cast<qsizetype>(waiting->size()));
    for (const ChangeQueue::Job &job : std::as_const(*waiting))
        intentions.append(
            { job.block.status(),
              job.change == ChangeQueue::Change::Block ? Journal::Change::Block : Journal::Change::Unblock });
    m_journal->intend(
        intentions, m_context.get(),
        [this, waiting, cancels = m_cancels](const QList<qint64> &ids, qint64) {
            if (cancels == m_cancels) {
                intended(waiting, ids);
                return;
            }
            for (std::size_t i = 0; i < waiting->size(); ++i) {
                ChangeQueue::Job &job = (*waiting)[i];
                job.tag = ids.value(static_cast<qsizetype>(i));
                m_settled.push_back({ job, ChangeQueue::End::Cancelled, {}, 0 });
            }
            m_flush.start();
        },
        batch);
}

/// The journal has stored the intentions, or, without ids, has not.
void BlockListModel::intended(const std::shared_ptr<std::vector<ChangeQueue::Job>> &jobs,
                              const QList<qint64> &ids)
{
    const bool stored = ids.size() == static_cast<qsizetype>(jobs->size());
    for (qsizetype i = 0; stored && i < ids.size(); ++i)
        (*jobs)[static_cast<std::size_t>(i)].tag = ids.at(i);
    if (!stored && !jobs->front().alone) {
        for (const ChangeQueue::Job &job : std::as_const(*jobs))
            m_settled.push_back({ job, ChangeQueue::End::Cancelled, {}, 0 });
        m_flush.start();
        emit bulkRefused();
        return;
    }
    m_queue.add(std::move(*jobs));
    if (!stored)
        emit journalUnavailable();
}

void BlockListModel::changeSettled(const ChangeQueue::Settled &settled)
{
    if (settled.end == ChangeQueue::End::Unknown) {
        m_unknown.push_back({ settled, m_readNumber + 1 });
        if (settled.job.alone)
            QMetaObject::invokeMethod(this, &BlockListModel::checkUnknown, Qt::QueuedConnection);
        return;
    }
    // From here on, a list that was asked for earlier is stale.
    if (settled.end == ChangeQueue::End::Done || settled.end == ChangeQueue::End::AlreadySo)
        ++m_revision;
    m_settled.push_back(settled);
    if (!m_flush.isActive())
        m_flush.start();
}

void BlockListModel::queueIdle()
{
    if (m_readAfterChanges)
        sendRead();
    checkUnknown();
}

/// Stores what was settled in the last turn of the event loop, at most so much at a time, then shows it.
void BlockListModel::flush()
{
    const auto end =
        m_settled.begin() + static_cast<std::ptrdiff_t>(std::min(m_settled.size(), outcomesPerTurn));
    std::vector<ChangeQueue::Settled> alone;
    std::vector<ChangeQueue::Settled> bulk;
    bulk.reserve(static_cast<std::size_t>(end - m_settled.begin()));
    for (auto one = m_settled.begin(); one != end; ++one)
        (one->job.alone ? alone : bulk).push_back(std::move(*one));
    m_settled.erase(m_settled.begin(), end);
    if (!m_settled.empty())
        m_flush.start();
    if (!alone.empty())
        store(std::move(alone));
    if (!bulk.empty())
        store(std::move(bulk));
}

/// Single clicks only, or none.
void BlockListModel::store(std::vector<ChangeQueue::Settled> settled)
{
    const QList<Journal::Settlement> settlements = settlementsOf(settled);
    if (settlements.isEmpty() || !m_journal) {
        show(settled);
        return;
    }
    const auto told = std::make_shared<std::vector<ChangeQueue::Settled>>(std::move(settled));
    m_journal->settle(settlements, m_context.get(), [this, told](bool stored) {
        const bool alone = told->front().job.alone;
        if (!stored && !alone && m_journal && Journal::refuses(m_journal->health())) {
            std::move(told->begin(), told->end(), std::back_inserter(m_unstored));
            m_storeAgain.start(m_queue.timing().storage);
            setWaitsForStorage(true);
            return;
        }
        show(*told);
        if (!stored)
            emit journalUnavailable();
        else if (m_unstored.empty())
            setWaitsForStorage(false);
    });
}

void BlockListModel::setWaitsForStorage(bool waits)
{
    if (std::exchange(m_waitsForStorage, waits) == waits)
        return;
    m_queue.setHeld(waits);
    emit storageRefused(waits);
}

/// Stores what nobody is told any more.
void BlockListModel::storeUntold()
{
    m_flush.stop();
    m_storeAgain.stop();
    std::vector<ChangeQueue::Settled> settled = std::exchange(m_unstored, {});
    std::move(m_settled.begin(), m_settled.end(), std::back_inserter(settled));
    m_settled.clear();
    const QList<Journal::Settlement> settlements = settlementsOf(settled);
    if (m_journal && !settlements.isEmpty())
        m_journal->settle(settlements, nullptr, {});
}

/// Shows what was settled, all at once.
void BlockListModel::show(const std::vector<ChangeQueue::Settled> &settled)
{
    QList<ChangeOutcome> unblockedOutcomes;
    QList<ChangeOutcome> blockedOutcomes;
    std::vector<Handle> gone;
    QList<BlockStatus> come;
    std::vector<int> changed;
    gone.reserve(settled.size());
    unblockedOutcomes.reserve(static_cast<qsizetype>(settled.size()));
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const ChangeQueue::Settled &one : settled) {
        ChangeOutcome outcome;
        outcome.settledAtMs = now;
        outcome.block = one.job.block;
        outcome.batch = one.job.batch;
        outcome.error = one.error;
        switch (one.end) {
        case ChangeQueue::End::Done:
            outcome.kind = ChangeOutcome::Kind::Done;
            break;
        case ChangeQueue::End::AlreadySo:
            outcome.kind = ChangeOutcome::Kind::AlreadySo;
            break;
        case ChangeQueue::End::Cancelled:
            outcome.kind = ChangeOutcome::Kind::Cancelled;
            break;
        case ChangeQueue::End::Failed:
        case ChangeQueue::End::Unknown:
            outcome.kind = ChangeOutcome::Kind::Failed;
            break;
        }
        if (one.job.toldOnly) {
            (one.job.change == ChangeQueue::Change::Block ? blockedOutcomes : unblockedOutcomes)
                .append(std::move(outcome));
            continue;
        }
        const bool good = one.end == ChangeQueue::End::Done || one.end == ChangeQueue::End::AlreadySo;
        if (one.job.change == ChangeQueue::Change::Block) {
            BlockStatus status = one.job.block.status();
            m_blocking.remove(status.key);
            if (one.blockedAtMs != 0) {
                outcome.dateMoved = status.blockedAtMs != 0 && status.blockedAtMs != one.blockedAtMs;
                status.blockedAtMs = one.blockedAtMs;
            }
            if (good)
                come.append(status);
            blockedOutcomes.append(std::move(outcome));
            continue;
        }
        if (const Handle handle = handleOf(one.job.block); handle != noHandle) {
            if (good) {
                gone.push_back(handle);
            } else {
                const bool failure = outcome.kind == ChangeOutcome::Kind::Failed;
                setState(handle, failure ? RowState::Failed : RowState::Idle);
                if (failure)
                    m_errors.insert(handle, outcome.error);
                if (const int row = shownRowOf(handle); row >= 0)
                    changed.push_back(row);
            }
        }
        unblockedOutcomes.append(std::move(outcome));
    }
    m_pending -= static_cast<int>(unblockedOutcomes.size() + blockedOutcomes.size());
    emitChanged(std::move(changed), stateRoles());
    removeHandles(gone);
    insertStatuses(come);
    emit countsChanged();
    if (!unblockedOutcomes.isEmpty())
        emit unblocked(unblockedOutcomes);
    if (!blockedOutcomes.isEmpty())
        emit blocked(blockedOutcomes);
    if (m_readAfterChanges && m_queue.inFlight() == 0)
        sendRead();
}

void BlockListModel::cancelPending()
{
    ++m_cancels;
    m_queue.cancelPending();
}

void BlockListModel::askForSignIn(const ApiError &error)
{
    if (m_signInAsked)
        return;
    m_signInAsked = true;
    m_signInError = error;
    emit signInNeeded(error);
}

void BlockListModel::resume(bool signedIn)
{
    if (!m_signInAsked)
        return;
    m_signInAsked = false;
    m_queue.resume(signedIn);
    if (!m_readWaitsForSignIn)
        return;
    m_readWaitsForSignIn = false;
    if (signedIn) {
        sendRead();
    } else {
        settleUnknown(nullptr);
        endRead(m_signInError);
    }
}

void BlockListModel::clearFailure(const BlockKey &key)
{
    const Handle handle = handleOf(key);
    if (handle == noHandle || stateOf(handle) != RowState::Failed)
        return;
    setState(handle, RowState::Idle);
    if (const int row = shownRowOf(handle); row >= 0)
        emitChanged({ row }, stateRoles());
}

void BlockListModel::clear()
{
    beginResetModel();
    ++m_generation;
    ++m_sortGeneration;
    ++m_revision;
    m_context = std::make_unique<QObject>();
    m_queue.clear();
    storeUntold();
    m_unknown.clear();
    m_blocking.clear();
    m_pending = 0;
    m_base = std::make_shared<BlockStatusList>();
    m_added = {};
    m_addedHandles.clear();
    m_flags.clear();
    m_errors.clear();
    m_changed = false;
    m_order.clear();
    m_shown.clear();
    m_rowOf.clear();
    m_index.reset();
    m_shownNeedle.clear();
    m_known = false;
    m_updatedAt = {};
    m_etag.clear();
    m_refreshError.reset();
    const bool refreshing = std::exchange(m_refreshing, false);
    m_readInFlight = false;
    m_readWaitsForSignIn = false;
    m_readAfterChanges = false;
    m_signInAsked = false;
    endResetModel();
    setListState(ListState::Empty);
    setWaitsForStorage(false);
    emit countsChanged();
    if (refreshing)
        emit refreshFinished();
}
