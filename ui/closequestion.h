#pragma once

#include "ui/plaindialog.h"

/// Asks what to do with work that is under way when the window is closed, or when somebody signs out. Escape,
/// the title bar's cross and Enter mean Stay.
class CloseQuestion : public PlainDialog
{
    Q_OBJECT

public:
    enum class About { Closing, SigningOut };
    enum class Answer {
        Stay,
        FinishInBackground, ///< the window goes, the work goes on, then the program ends; when closing only
        StopAndContinueLater ///< nothing further is sent; the next start, or sign-in, offers to go on
    };
    Q_ENUM(Answer)

    /// remaining: changes asked for and not settled.
    explicit CloseQuestion(About about, int remaining, QWidget *parent = nullptr);

    void setRemaining(int remaining);

signals:
    /// Exactly once.
    void answered(CloseQuestion::Answer answer);

protected:
    void retranslate() override;

private:
    void answer(Answer answer);

    const About m_about;
    int m_remaining;
    Answer m_answer = Answer::Stay;
    QLabel *m_text;
    QPushButton *m_finish;
    QPushButton *m_stop;
    QPushButton *m_stay;
};
