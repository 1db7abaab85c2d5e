#pragma once

#include "app/api/blockstatus.h"

#include <QDialog>
#include <QList>

class QLabel;
class QPushButton;

/// Asks before several people are unblocked: names the first few, says what it does. Escape and Enter cancel.
/// Deletes itself.
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    ConfirmDialog(const QList<BlockStatus> &statuses, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const QList<BlockStatus> m_statuses;
    QLabel *m_title;
    QLabel *m_names;
    QLabel *m_meaning;
    QPushButton *m_unblock;
    QPushButton *m_cancel;
};
