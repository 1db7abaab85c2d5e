#pragma once

#include "app/journal/journal.h"

#include <QAbstractTableModel>
#include <QBasicTimer>

#include <memory>

/// The journal's entries, newest first, read page by page as they are scrolled to. Follows the journal: new
/// entries come in at the top, settled ones change in place; selection and scroll position stay. The journal
/// must outlive it.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Whom, When, Outcome, Cause, ColumnCount };

    explicit HistoryModel(Journal &journal, QObject *parent = nullptr);

    /// The rows of the last query stay until the first page of the new one is there.
    void setQuery(const Journal::Query &query);
    const Journal::Query &query() const { return m_query; }
    const Journal::Entry &entry(int row) const { return m_entries.at(row); }
    qint64 total() const { return m_total; } ///< how many the query finds; -1 = not counted yet
    void retranslate();

    static QString whatText(const Journal::Entry &entry);
    static QString outcomeText(const Journal::Entry &entry);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void totalChanged(qint64 total);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void readFirstPage();
    void refresh(int atLeast);
    void countAll();
    void append(const QList<Journal::Entry> &page);
    void merge(const QList<Journal::Entry> &newest, bool complete);

    Journal &m_journal;
    Journal::Query m_query;
    QList<Journal::Entry> m_entries;
    std::unique_ptr<QObject>
        m_context; ///< of the calls for this query; answers to an earlier one are dropped
    QBasicTimer m_refreshTimer;
    qint64 m_total = -1;
    bool m_more = false;
    bool m_reading = false;
    bool m_stale = false; ///< changed while it was read
};
