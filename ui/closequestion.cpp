#include "ui/closequestion.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

CloseQuestion::CloseQuestion(About about, int remaining, QWidget *parent)
    : PlainDialog(u"closeQuestion"_s, parent)
    , m_about(about)
    , m_remaining(remaining)
    , m_text(addText(u"closeQuestionText"_s))
    , m_finish(addWideButton(u"finishInBackground"_s))
    , m_stop(addWideButton(u"stopAndContinueLater"_s))
    , m_stay(addWideButton(u"stay"_s))
{
    m_finish->setVisible(about == About::Closing);
    m_stay->setDefault(true);
    m_stay->setFocus();
    connect(m_finish, &QPushButton::clicked, this, [this] { answer(Answer::FinishInBackground); });
    connect(m_stop, &QPushButton::clicked, this, [this] { answer(Answer::StopAndContinueLater); });
    connect(m_stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(this, &QDialog::finished, this, [this] { emit answered(m_answer); });
    retranslate();
}

void CloseQuestion::setRemaining(int remaining)
{
    m_remaining = remaining;
    retranslate();
}

void CloseQuestion::answer(Answer answer)
{
    m_answer = answer;
    accept();
}

void CloseQuestion::retranslate()
{
    const bool closing = m_about == About::Closing;
    setWindowTitle(closing ? tr("Close while work is under way?") : tr("Sign out while work is under way?"));
    showText(headline(), tr("%Ln people are not settled yet.", nullptr, m_remaining));
    showText(m_text,
             closing ? tr("What has been done stays done. If you stop, nothing further is sent, and the next "
                          "start offers to go on.")
                     : tr("What has been done stays done. If you sign out, nothing further is sent, and the "
                          "next sign-in offers to go on."));
    m_finish->setText(tr("Finish in the background"));
    m_stop->setText(closing ? tr("Stop and continue next time") : tr("Stop and sign out"));
    m_stay->setText(closing ? tr("Stay") : tr("Stay signed in"));
}
