#pragma once

#include "ui/plaindialog.h"

class QComboBox;

/// Asks how much of the history to delete, and says what that means. Escape and Enter leave it as it is.
class ClearHistoryDialog : public PlainDialog
{
    Q_OBJECT

public:
    explicit ClearHistoryDialog(QWidget *parent = nullptr);

signals:
    /// beforeMs: what was asked before this time; 0 = all that is settled.
    void clearRequested(qint64 beforeMs);

protected:
    void retranslate() override;

private:
    QLabel *m_meaning;
    QComboBox *m_range;
    QPushButton *m_clear;
    QPushButton *m_cancel;
};
