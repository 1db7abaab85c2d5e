#pragma once

#include "app/journal/journal.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <memory>

class BlockListModel;
class RecoveryDialog;
class QWidget;

/// After a crash, a kill or a power loss: asks the journal what an earlier run left, waits for the list, and
/// asks one question. What the list shows as done is settled as done, what is left is settled as not sent;
/// going on is another's work. GUI thread.
class UnfinishedWork : public QObject
{
    Q_OBJECT

public:
    /// Owns none of them.
    UnfinishedWork(Journal &journal, BlockListModel &model, QWidget *window);

    /// The account's journal is open: looks into it once the list has been read.
    void look();
    /// Asks nothing (any more).
    void clear();
    /// These are not to be sent any more: their wish is void.
    void settleAsNotSent(const QList<Journal::Entry> &entries);

signals:
    void goOnRequested(const QList<Journal::Entry> &entries);

private:
    void listRead();
    void ask(bool listKnown);
    QSet<BlockKey> listed() const;
    void answered(const QList<Journal::Entry> &left, bool goOn);

    Journal &m_journal;
    BlockListModel &m_model;
    QWidget *const m_window;
    std::unique_ptr<QObject> m_context; ///< of the question to the journal
    QList<Journal::Entry> m_entries;
    QDateTime m_since; ///< only a list that was read later tells what happened
    QPointer<RecoveryDialog> m_dialog;
};
