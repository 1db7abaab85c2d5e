#include "ui/bulkprogress.h"

#include "ui/durationtext.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTimerEvent>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Phase = BulkStatus::Phase;

namespace {

constexpr int kWordsEveryMs = 250;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

BulkProgress::BulkProgress(QWidget *parent)
    : QFrame(parent)
    , m_state(plainLabel(this))
    , m_counts(plainLabel(this))
    , m_bar(new QProgressBar(this))
    , m_pause(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"bulkProgress"_s);
    m_state->setObjectName(u"bulkProgressState"_s);
    m_counts->setObjectName(u"bulkProgressCounts"_s);
    m_bar->setObjectName(u"bulkProgressBar"_s);
    m_pause->setObjectName(u"bulkProgressPause"_s);
    m_cancel->setObjectName(u"bulkProgressCancel"_s);

    QFont strong = m_state->font();
    strong.setWeight(QFont::DemiBold);
    m_state->setFont(strong);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_pause->setAutoDefault(false);
    m_cancel->setAutoDefault(false);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 8, 16, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(1, 4);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_state, 0, 0);
    grid->addWidget(m_bar, 1, 0);
    grid->addWidget(m_counts, 2, 0);
    grid->addWidget(m_pause, 0, 2, 3, 1, Qt::AlignVCenter);
    grid->addWidget(m_cancel, 0, 3, 3, 1, Qt::AlignVCenter);

    connect(m_pause, &QPushButton::clicked, this,
            [this] { emit pauseRequested(m_status.phase != Phase::Paused); });
    connect(m_cancel, &QPushButton::clicked, this, &BulkProgress::cancelRequested);
    showWords();
}

void BulkProgress::setStatus(const BulkStatus &status)
{
    const bool sameState = status.phase == m_status.phase && status.change == m_status.change
        && status.total == m_status.total && status.behind == m_status.behind;
    m_status = status;
    m_waitEnds.setRemainingTime(status.wait);
    m_bar->setRange(0, std::max(status.total, 1));
    m_bar->setValue(status.settled());
    if (sameState && m_wordsTimer.isActive())
        m_wordsStale = true;
    else
        showWords();
}

QString BulkProgress::stateText() const
{
    return m_state->text();
}

QString BulkProgress::countsText() const
{
    return m_counts->text();
}

void BulkProgress::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        showWords();
    QFrame::changeEvent(event);
}

void BulkProgress::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_wordsTimer.timerId())
        return;
    m_wordsTimer.stop();
    if (m_wordsStale || m_status.phase == Phase::WaitingServer) // its countdown goes on by itself
        showWords();
}

void BulkProgress::showWords()
{
    m_wordsStale = false;
    m_wordsTimer.start(kWordsEveryMs, this);

    const auto show = [](QLabel *label, const QString &text) {
        if (label->text() != text)
            label->setText(text);
    };
    show(m_state, stateWords());
    show(m_counts, m_status.behind > 0 ? countsWords() + u" · "_s + behindWords() : countsWords());

    const bool paused = m_status.phase == Phase::Paused;
    const bool ending = m_status.phase == Phase::Stopping || m_status.phase == Phase::Reconciling;
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_cancel->setText(tr("Cancel"));
    m_pause->setEnabled(!ending);
    m_cancel->setEnabled(!ending);
    m_bar->setAccessibleName(m_status.change == BulkStatus::Change::Unblock
                                 ? tr("Progress of unblocking")
                                 : tr("Progress of blocking again"));
    setAccessibleName(m_bar->accessibleName());
}

QString BulkProgress::stateWords() const
{
    switch (m_status.phase) {
    case Phase::Running:
        break;
    case Phase::Paused:
        return tr("Paused.");
    case Phase::WaitingServer: {
        const auto left = std::chrono::ceil<std::chrono::seconds>(m_waitEnds.remainingTimeAsDuration());
        if (left <= 0s)
            return tr("The server asks us to slow down. Trying again now.");
        //: %1 is a length of time, such as "12 sec" or "2 min, 5 sec"
        return tr("The server asks us to slow down. Trying again in %1.").arg(durationText(left));
    }
    case Phase::Offline:
        return tr("Offline. Goes on by itself when the connection is back.");
    case Phase::SignIn:
        return tr("Your sign-in has expired. Goes on when you have signed in again.");
    case Phase::Storage:
        return tr("The history can’t be stored on this computer. Goes on by itself when it can.");
    case Phase::Stopping:
        return tr("Stopping…");
    case Phase::Reconciling:
        return tr("Checking the result against the server’s list…");
    }
    return m_status.change == BulkStatus::Change::Unblock
        ? tr("Unblocking %Ln people…", nullptr, m_status.total)
        : tr("Blocking %Ln people again…", nullptr, m_status.total);
}

QString BulkProgress::behindWords() const
{
    if (m_status.change == BulkStatus::Change::Unblock)
        //: Progress: what comes after the running work
        return tr("then blocking %Ln people again", nullptr, m_status.behind);
    //: Progress: what comes after the running work
    return tr("then unblocking %Ln people", nullptr, m_status.behind);
}

QString BulkProgress::countsWords() const
{
    const QLocale locale;
    const QString settled = locale.toString(m_status.settled());
    const QString total = locale.toString(m_status.total);
    const int failed = m_status.failed;
    if (m_status.phase != Phase::Running || m_status.perSecond <= 0) {
        if (failed == 0)
            //: Progress: done, total
            return tr("%1 of %2").arg(settled, total);
        //: Progress: done, total, failures
        return tr("%1 of %2 · %Ln failed", nullptr, failed).arg(settled, total);
    }
    const double rate = m_status.perSecond;
    const QString perSecond = locale.toString(rate, 'f', rate < 10 && rate != std::round(rate) ? 1 : 0);
    if (!m_status.left) {
        if (failed == 0)
            //: Progress: done, total, rate
            return tr("%1 of %2 · %3 per second").arg(settled, total, perSecond);
        //: Progress: done, total, rate, failures
        return tr("%1 of %2 · %3 per second · %Ln failed", nullptr, failed).arg(settled, total, perSecond);
    }
    const QString left = durationText(*m_status.left);
    if (failed == 0)
        //: Progress: done, total, rate, time left such as "2 min, 5 sec"
        return tr("%1 of %2 · %3 per second · %4 left").arg(settled, total, perSecond, left);
    //: Progress: done, total, rate, time left such as "2 min, 5 sec", failures
    return tr("%1 of %2 · %3 per second · %4 left · %Ln failed", nullptr, failed)
        .arg(settled, total, perSecond, left);
}
