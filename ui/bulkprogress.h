#pragma once

#include "app/model/bulkrun.h"

#include <QBasicTimer>
#include <QDeadlineTimer>
#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

/// The progress of a bulk run, as a panel in the window: what happens, how far it is, Pause and Cancel. Shows
/// values only; the texts change at most four times a second, so that they can be read and heard.
class BulkProgress : public QFrame
{
    Q_OBJECT

public:
    explicit BulkProgress(QWidget *parent = nullptr);

    void setStatus(const BulkStatus &status);
    QString stateText() const; ///< "Unblocking 214 people…", "Paused.", …
    QString countsText() const; ///< "1,204 of 10,000 · 212 per second · 41 sec left · 3 failed"

signals:
    void pauseRequested(bool pause);
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void showWords();
    QString stateWords() const;
    QString countsWords() const;
    QString behindWords() const;

    BulkStatus m_status;
    QDeadlineTimer m_waitEnds;
    QBasicTimer m_wordsTimer; ///< running: the words were shown a moment ago
    bool m_wordsStale = false;
    QLabel *m_state;
    QLabel *m_counts;
    QProgressBar *m_bar;
    QPushButton *m_pause;
    QPushButton *m_cancel;
};
