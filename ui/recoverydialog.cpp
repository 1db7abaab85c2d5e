#include "ui/recoverydialog.h"

#include "ui/peoplelist.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

RecoveryDialog::RecoveryDialog(QList<Journal::Entry> unfinished, const std::optional<QSet<BlockKey>> &listed,
                               QWidget *parent)
    : PlainDialog(u"recoveryDialog"_s, parent)
    , m_unfinished(std::move(unfinished))
    , m_recovery(Recovery::judge(m_unfinished, listed))
    , m_done(addText(u"recoveryDone"_s))
    , m_notDone(addText(u"recoveryNotDone"_s))
    , m_unknown(addText(u"recoveryUnknown"_s))
    , m_question(nullptr)
    , m_people(new PeopleList(this))
    , m_goOn(addButton(u"goOn"_s, QDialogButtonBox::AcceptRole))
    , m_leave(addButton(u"leaveIt"_s, QDialogButtonBox::RejectRole))
{
    m_people->setObjectName(u"recoveryPeople"_s);
    addBody(m_people, 1);
    m_question = addText(u"recoveryQuestion"_s);
    m_leave->setDefault(true);
    m_leave->setFocus();
    connect(m_goOn, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(this, &QDialog::finished, this, [this](int result) {
        if (result == Accepted)
            emit goOnRequested(openEntries());
        else
            emit leaveRequested(openEntries());
    });
    retranslate();
}

void RecoveryDialog::setListed(const QSet<BlockKey> &listed)
{
    m_recovery = Recovery::judge(m_unfinished, listed);
    retranslate();
}

void RecoveryDialog::retranslate()
{
    const auto sentence = [](const QList<Journal::Entry> &entries, auto words) {
        return entries.isEmpty() ? QString() : words(static_cast<int>(entries.size()));
    };
    const QList<Journal::Entry> left = openEntries();

    setWindowTitle(tr("Unfinished work"));
    const auto asked = static_cast<int>(m_unfinished.size() - m_recovery.superseded.size());
    showText(headline(),
             tr("The program ended while it was changing the blocks of %Ln people.", nullptr, asked));
    showText(m_done,
             sentence(m_recovery.done, [](int n) { return tr("%Ln changes were made.", nullptr, n); }));
    showText(m_notDone, sentence(m_recovery.notDone, [](int n) {
                 return tr("%Ln changes were not made.", nullptr, n);
             }));
    showText(m_unknown, sentence(m_recovery.unknown, [](int n) {
                 return tr("%Ln changes are not known yet: the list is being read.", nullptr, n);
             }));
    showText(m_question,
             left.isEmpty() ? tr("Nothing is left to do.")
                            : tr("You can go on where it stopped, or leave these people as they are."));
    m_goOn->setText(tr("Go on"));
    m_goOn->setVisible(!left.isEmpty());
    m_leave->setText(left.isEmpty() ? tr("Close") : tr("Leave it"));
    m_people->setAccessibleName(tr("People who are left"));
    showPeople();
}

void RecoveryDialog::showPeople()
{
    struct Group
    {
        QList<BlockStatus> first;
        int count = 0;
    } unblock, block;
    const auto left = openEntries();
    for (const Journal::Entry &entry : left) {
        Group &group = entry.change == Journal::Change::Unblock ? unblock : block;
        if (++group.count <= PeopleList::kShown)
            group.first.append(entry.status);
    }

    m_people->clear();
    m_people->retranslate();
    if (unblock.count > 0)
        m_people->addGroup(tr("To unblock: %Ln", nullptr, unblock.count), BlockRefs(unblock.first),
                           unblock.count);
    if (block.count > 0)
        m_people->addGroup(tr("To block again: %Ln", nullptr, block.count), BlockRefs(block.first),
                           block.count);
    m_people->setVisible(!left.isEmpty());
}

QList<Journal::Entry> RecoveryDialog::openEntries() const
{
    QList<Journal::Entry> entries = m_recovery.notDone + m_recovery.unknown;
    std::sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    return entries;
}
