#pragma once

#include "app/model/bulkrun.h"
#include "ui/plaindialog.h"

#include <functional>

class PeopleList;

/// The one summary of a bulk run: done, already so, failed by cause, not sent, and what the list, read again,
/// disagrees with. Close is the default; Escape closes.
class BulkSummaryDialog : public PlainDialog
{
    Q_OBJECT

public:
    /// whyNotSent: a sentence, where it was not the person who stopped the work.
    explicit BulkSummaryDialog(BulkResult result, std::function<QString()> whyNotSent = {},
                               QWidget *parent = nullptr);

    /// What Copy puts on the clipboard, a moment later: every sentence, and all people of each group.
    QString plainText() const;
    /// Writes everyone's outcome to this file, in the format of the history's export, in the background. What
    /// the list says otherwise is a code of its own.
    void save(const QString &path);

signals:
    /// The dialog closes afterwards.
    void retryRequested(const BlockRefs &failed);

protected:
    void retranslate() override;

private:
    struct Group
    {
        QString heading;
        BlockRefs people;
    };
    static QString plainText(const QString &sentences, const QList<Group> &groups);
    QStringList sentences() const;
    QString told() const; ///< all before the groups
    QList<Group> groups() const;
    void copy();
    void chooseFile();
    void showSaved(bool saved);
    void note(std::function<QString()> words);

    const BulkResult m_result;
    const std::function<QString()> m_whyNotSent;
    QLabel *m_counts;
    PeopleList *m_people;
    QLabel *m_note; ///< "Copied.", "Saved."
    std::function<QString()> m_noteWords;
    QPushButton *m_retry;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_close;
};
