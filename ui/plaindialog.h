#pragma once

#include <QDialog>
#include <QString>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// What the dialogs of bulk work share: a headline, texts and lists below it, buttons; plain text only;
/// deletes itself when closed; follows a change of language while open. Opened with open().
class PlainDialog : public QDialog
{
    Q_OBJECT

protected:
    PlainDialog(const QString &name, QWidget *parent);

    /// Sets every word; called once after construction by the subclass, and again when the language changes.
    virtual void retranslate() = 0;

    QLabel *headline() const { return m_headline; }
    QLabel *addText(const QString &name);
    void addBody(QWidget *widget, int stretch = 0);
    QPushButton *addButton(const QString &name, int role); ///< QDialogButtonBox::ButtonRole
    /// A button as wide as the dialog, below the last one: for texts that are too long to stand side by side.
    QPushButton *addWideButton(const QString &name);
    QDialogButtonBox *buttons() const { return m_buttons; }
    /// An empty text hides the label.
    static void showText(QLabel *label, const QString &text);

    void changeEvent(QEvent *event) override;

private:
    QVBoxLayout *m_layout;
    QVBoxLayout *m_body;
    QVBoxLayout *m_wideButtons;
    QLabel *m_headline;
    QDialogButtonBox *m_buttons;
};
