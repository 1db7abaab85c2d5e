#pragma once

#include "ui/errortext.h"

#include <QDialog>
#include <QList>
#include <QStringList>

#include <functional>

class QDialogButtonBox;
class PictureLabel;
class QLabel;
class QPlainTextEdit;
class QPushButton;

/// What an error dialog says, made anew when the language changes.
struct ErrorContent
{
    QString title; ///< what happened: "Couldn’t unblock Dina"
    QString why;
    QString advice; ///< may be empty
    QStringList causes; ///< with several causes: a line for each, instead of why and advice
    QList<ErrorText::Action> actions;
    QString details;
};

/// Says that something failed, why, and what to do next, with the buttons that do it; details are folded
/// away. Not modal: further failures are added with setContent() instead of opening a second one. Deletes
/// itself.
class ErrorDialog : public QDialog
{
    Q_OBJECT

public:
    using Describe = std::function<ErrorContent()>;

    explicit ErrorDialog(QWidget *parent);

    void setContent(Describe describe);
    bool detailsShown() const;
    void showDetails(bool shown);

signals:
    void retryRequested();
    void signInRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void recolour();
    void fit();

    Describe m_describe;
    PictureLabel *m_icon;
    QLabel *m_title;
    QLabel *m_why;
    QLabel *m_advice;
    QLabel *m_causes;
    QPlainTextEdit *m_details;
    QDialogButtonBox *m_buttons;
    QPushButton *m_detailsButton;
    QPushButton *m_copyButton;
    QPushButton *m_retryButton;
    QPushButton *m_signInButton;
    QPushButton *m_closeButton;
};
