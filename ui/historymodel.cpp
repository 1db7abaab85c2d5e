#include "ui/historymodel.h"

#include "app/journal/failure.h"
#include "app/text/foreigntext.h"
#include "ui/errortext.h"
#include "ui/labels.h"
#include "ui/timetext.h"

#include <QTimerEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAPage = 256;
constexpr int mostRowsRefreshed = 20'000;
constexpr int refreshEveryMs = 500;

bool isSame(const Journal::Entry &a, const Journal::Entry &b)
{
    return a.id == b.id && a.outcome == b.outcome && a.settledAtMs == b.settledAtMs
        && a.httpStatus == b.httpStatus && a.code == b.code && a.message == b.message
        && a.askedAtMs == b.askedAtMs && a.status == b.status;
}

} // namespace

HistoryModel::HistoryModel(Journal &journal, QObject *parent)
    : QAbstractTableModel(parent), m_journal(journal)
{
    connect(&journal, &Journal::changed, this, [this] {
        m_stale = true;
        if (!m_refreshTimer.isActive() && !m_reading)
            m_refreshTimer.start(refreshEveryMs, this);
    });
    connect(&journal, &Journal::healthChanged, this, [this](Journal::Health health) {
        // Another account's entries are none of this one's business.
        if (health != Journal::Health::Closed)
            return;
        m_context.reset();
        m_reading = false;
        beginResetModel();
        m_entries.clear();
        m_more = false;
        endResetModel();
    });
    readFirstPage();
}

void HistoryModel::setQuery(const Journal::Query &query)
{
    m_query = query;
    readFirstPage();
}

void HistoryModel::readFirstPage()
{
    m_context = std::make_unique<QObject>();
    m_reading = true;
    m_stale = false;
    m_journal.page(m_query, 0, rowsAPage, m_context.get(), [this](const QList<Journal::Entry> &page) {
        beginResetModel();
        m_entries = page;
        m_more = page.size() == rowsAPage;
        m_reading = false;
        endResetModel();
        if (m_stale)
            m_refreshTimer.start(refreshEveryMs, this);
    });
    countAll();
}

void HistoryModel::countAll()
{
    m_journal.count(m_query, m_context.get(), [this](qint64 total) {
        m_total = total;
        emit totalChanged(total);
    });
}

void HistoryModel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_refreshTimer.timerId())
        return QAbstractTableModel::timerEvent(event);
    m_refreshTimer.stop();
    if (!m_reading)
        refresh(rowsAPage);
}

void HistoryModel::refresh(int atLeast)
{
    if (!m_context)
        m_context = std::make_unique<QObject>();
    m_reading = true;
    m_stale = false;
    // As far down as something may have been settled since.
    const auto pending =
        std::find_if(m_entries.crbegin(), m_entries.crend(),
                     [](const Journal::Entry &entry) { return entry.outcome == Journal::Outcome::Pending; });
    const auto limit = std::clamp(int(m_entries.crend() - pending), atLeast, mostRowsRefreshed);
    m_journal.page(m_query, 0, limit, m_context.get(), [this, limit](const QList<Journal::Entry> &newest) {
        const bool complete = newest.size() < limit;
        if (!complete && !m_entries.isEmpty() && m_entries.constFirst().id < newest.constLast().id) {
            // More is new than was read: rows would be missing in between.
            if (limit < mostRowsRefreshed)
                return refresh(mostRowsRefreshed);
            return readFirstPage();
        }
        merge(newest, complete);
        m_reading = false; // not before: views fetch more from within the signals
        if (m_stale)
            m_refreshTimer.start(refreshEveryMs, this);
    });
    countAll();
}

void HistoryModel::merge(const QList<Journal::Entry> &newest, bool complete)
{
    // Both are ordered by falling id; rows below the last one that was read stay as they are.
    const qint64 lowest = complete ? 0 : newest.last().id;
    const bool reachedAll = m_entries.isEmpty() || m_entries.constLast().id >= lowest;
    const auto isOver = [&](int row) { return row >= m_entries.size() || m_entries.at(row).id < lowest; };
    int row = 0;
    qsizetype next = 0;
    while (!isOver(row) || next < newest.size()) {
        if (next == newest.size() || (!isOver(row) && m_entries.at(row).id > newest.at(next).id)) {
            int end = row;
            while (!isOver(end) && (next == newest.size() || m_entries.at(end).id > newest.at(next).id))
                ++end;
            beginRemoveRows({}, row, end - 1);
            m_entries.remove(row, end - row);
            endRemoveRows();
        } else if (isOver(row) || newest.at(next).id > m_entries.at(row).id) {
            qsizetype end = next;
            while (end < newest.size() && (isOver(row) || newest.at(end).id > m_entries.at(row).id))
                ++end;
            const auto count = int(end - next);
            beginInsertRows({}, row, row + count - 1);
            m_entries.insert(row, count, {});
            std::copy(newest.cbegin() + next, newest.cbegin() + end, m_entries.begin() + row);
            endInsertRows();
            row += count;
            next = end;
        } else {
            if (!isSame(m_entries.at(row), newest.at(next))) {
                m_entries[row] = newest.at(next);
                emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
            }
            ++row;
            ++next;
        }
    }
    if (reachedAll)
        m_more = !complete;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_reading && !m_entries.isEmpty();
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_reading = true;
    m_journal.page(m_query, m_entries.constLast().id, rowsAPage, m_context.get(),
                   [this](const QList<Journal::Entry> &page) {
                       append(page);
                       m_reading = false;
                       if (m_stale)
                           m_refreshTimer.start(refreshEveryMs, this);
                   });
}

void HistoryModel::append(const QList<Journal::Entry> &page)
{
    m_more = page.size() == rowsAPage;
    if (page.isEmpty())
        return;
    beginInsertRows({}, int(m_entries.size()), int(m_entries.size() + page.size()) - 1);
    m_entries += page;
    endInsertRows();
}

void HistoryModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_entries.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_entries.size()) - 1, ColumnCount - 1), { Qt::DisplayRole });
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        //: Column of the history: Unblock, Block, …
        return tr("What");
    case Whom:
        //: Column of the history: a person
        return tr("Whom");
    case When:
        return tr("When");
    case Outcome:
        return tr("Outcome");
    case Cause:
        //: Column of the history: why it failed
        return tr("Cause");
    default:
        return {};
    }
}

QString HistoryModel::whatText(const Journal::Entry &entry)
{
    const bool isBlock = entry.change == Journal::Change::Block;
    if (entry.status.key.scope == BlockScope::Direct)
        return isBlock ? tr("Block") : tr("Unblock");
    const QString room = cleanForeignText(entry.status.roomName);
    if (room.isEmpty())
        return isBlock ? tr("Ban from a room") : tr("Lift a room ban");
    //: %1: name of a room
    return isBlock ? tr("Ban from “%1”").arg(isolated(room))
                   //: %1: name of a room
                   : tr("Lift the ban from “%1”").arg(isolated(room));
}

QString HistoryModel::outcomeText(const Journal::Entry &entry)
{
    switch (entry.outcome) {
    case Journal::Outcome::Pending:
        return tr("Not finished");
    case Journal::Outcome::Done:
        return tr("Done");
    case Journal::Outcome::AlreadySo:
        return entry.change == Journal::Change::Block ? tr("Already blocked") : tr("Already unblocked");
    case Journal::Outcome::Failed:
        return tr("Failed");
    case Journal::Outcome::Cancelled:
        return tr("Not sent");
    }
    return {};
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const Journal::Entry &entry = m_entries.at(index.row());
    const bool isFailed = entry.outcome == Journal::Outcome::Failed;
    if (role == Qt::ToolTipRole) {
        QString text = data(index, Qt::DisplayRole).toString();
        if (index.column() == Cause && isFailed)
            text = errorText(failureOf(entry), entry.status.key.scope).details;
        return plainToolTip(text);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case What:
        return whatText(entry);
    case Whom: {
        const QString name = shownName(entry.status.nickname, entry.status.key.blockeeId);
        const QString id = cleanForeignText(entry.status.key.blockeeId);
        //: A person in the history: %1 name, %2 id
        return name == id ? isolated(id) : tr("%1 · %2").arg(isolated(name), isolated(id));
    }
    case When:
        return TimeText::exact(QDateTime::fromMSecsSinceEpoch(entry.askedAtMs));
    case Outcome:
        return outcomeText(entry);
    case Cause:
        return isFailed ? errorText(failureOf(entry), entry.status.key.scope).shortCause : QString();
    default:
        return {};
    }
}
