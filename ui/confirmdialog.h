#pragma once

#include "ui/changetext.h"

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
    ConfirmDialog(ChangeText::People people, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const ChangeText::People m_people;
    QLabel *m_title;
    QLabel *m_names;
    QLabel *m_meaning;
    QPushButton *m_unblock;
    QPushButton *m_cancel;
};
