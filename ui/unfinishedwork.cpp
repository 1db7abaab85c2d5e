#include "ui/unfinishedwork.h"

#include "app/model/blocklistmodel.h"
#include "ui/recoverydialog.h"

#include <QWidget>

UnfinishedWork::UnfinishedWork(Journal &journal, BlockListModel &model, QWidget *window)
    : QObject(window), m_journal(journal), m_model(model), m_window(window)
{
    connect(&m_model, &BlockListModel::refreshFinished, this, &UnfinishedWork::listRead);
}

void UnfinishedWork::look()
{
    clear();
    m_since = QDateTime::currentDateTimeUtc();
    m_context = std::make_unique<QObject>();
    m_journal.unfinished(m_context.get(), [this](const QList<Journal::Entry> &entries) {
        m_entries = entries;
        if (!m_entries.isEmpty() && !m_model.isRefreshing())
            listRead();
    });
}

void UnfinishedWork::clear()
{
    m_context.reset();
    m_entries.clear();
    if (m_dialog) {
        m_dialog->disconnect(this);
        delete m_dialog;
    }
}

void UnfinishedWork::listRead()
{
    if (m_entries.isEmpty())
        return;
    const bool known = m_model.updatedAt().isValid() && m_model.updatedAt() >= m_since;
    if (m_dialog) {
        if (known)
            m_dialog->setListed(listed());
        return;
    }
    ask(known);
}

QSet<BlockKey> UnfinishedWork::listed() const
{
    QSet<BlockKey> keys;
    for (const Journal::Entry &entry : m_entries) {
        if (m_model.contains(entry.status.key))
            keys.insert(entry.status.key);
    }
    return keys;
}

void UnfinishedWork::ask(bool listKnown)
{
    m_dialog = new RecoveryDialog(
        m_entries, listKnown ? std::optional<QSet<BlockKey>>(listed()) : std::nullopt, m_window);
    connect(m_dialog, &RecoveryDialog::goOnRequested, this,
            [this](const QList<Journal::Entry> &left) { answered(left, true); });
    connect(m_dialog, &RecoveryDialog::leaveRequested, this,
            [this](const QList<Journal::Entry> &left) { answered(left, false); });
    m_dialog->open();
}

void UnfinishedWork::answered(const QList<Journal::Entry> &left, bool goOn)
{
    const Recovery recovery = m_dialog->recovery();
    m_entries.clear();
    QList<Journal::Settlement> done;
    for (const Journal::Entry &entry : recovery.done)
        done.append({ entry.id, Journal::Outcome::Done, 0, {}, {} });
    if (!done.isEmpty())
        m_journal.settle(done, this, {});
    settleAsNotSent(recovery.superseded);
    if (goOn)
        emit goOnRequested(left);
    else
        settleAsNotSent(left);
}

void UnfinishedWork::settleAsNotSent(const QList<Journal::Entry> &entries)
{
    QList<Journal::Settlement> settlements;
    for (const Journal::Entry &entry : entries)
        settlements.append({ entry.id, Journal::Outcome::Cancelled, 0, {}, {} });
    if (!settlements.isEmpty())
        m_journal.settle(settlements, this, {});
}
