#pragma once

#include "ui/plaindialog.h"

/// Asks what becomes of the history of an account that is to be removed. Escape, the title bar's cross and
/// Enter remove nothing.
class RemoveAccountDialog : public PlainDialog
{
    Q_OBJECT

public:
    /// name: from AccountText.
    explicit RemoveAccountDialog(QString name, QWidget *parent = nullptr);

signals:
    void removalRequested(bool withHistory);

protected:
    void retranslate() override;

private:
    const QString m_name;
    bool m_withHistory = false;
    QLabel *m_text;
    QPushButton *m_keep;
    QPushButton *m_delete;
    QPushButton *m_cancel;
};
