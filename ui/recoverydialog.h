#pragma once

#include "app/model/recovery.h"
#include "ui/plaindialog.h"

#include <optional>

class PeopleList;

/// After a crash: says which changes went through, which did not and which are not known, and asks one thing:
/// go on, or leave it. Escape and Enter leave it: nothing is sent without a wish.
class RecoveryDialog : public PlainDialog
{
    Q_OBJECT

public:
    /// listed: keys that the server lists now; not set = the list was not read yet.
    RecoveryDialog(QList<Journal::Entry> unfinished, const std::optional<QSet<BlockKey>> &listed,
                   QWidget *parent = nullptr);

    /// The list was read meanwhile: what was unknown is settled.
    void setListed(const QSet<BlockKey> &listed);
    const Recovery &recovery() const { return m_recovery; }

signals:
    /// Exactly one of the two, once. entries: what was not done and what is unknown, oldest first.
    void goOnRequested(const QList<Journal::Entry> &entries);
    void leaveRequested(const QList<Journal::Entry> &entries);

protected:
    void retranslate() override;

private:
    void showPeople();
    QList<Journal::Entry> openEntries() const;

    const QList<Journal::Entry> m_unfinished;
    Recovery m_recovery;
    QLabel *m_done;
    QLabel *m_notDone;
    QLabel *m_unknown;
    QLabel *m_question;
    PeopleList *m_people;
    QPushButton *m_goOn;
    QPushButton *m_leave;
};
