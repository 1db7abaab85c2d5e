#pragma once

#include "app/model/bulkrun.h"
#include "ui/plaindialog.h"

class PeopleList;

/// The one summary at the end of a bulk run: done, already so, failed by cause, not sent, and what the list,
/// read again, disagrees with. Close is the default; Escape closes.
class BulkSummaryDialog : public PlainDialog
{
    Q_OBJECT

public:
    explicit BulkSummaryDialog(BulkResult result, QWidget *parent = nullptr);

    /// What Copy puts on the clipboard: every sentence, and the first hundred people of each group.
    QString plainText() const;
    /// Writes everyone's outcome to this file, in the format of the history's export, in the background.
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
    QStringList sentences() const;
    QList<Group> groups() const;
    void copy();
    void chooseFile();
    void showSaved(bool saved);

    const BulkResult m_result;
    QLabel *m_counts;
    PeopleList *m_people;
    QLabel *m_note; ///< "Copied.", "Saved."
    QPushButton *m_retry;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_close;
};
