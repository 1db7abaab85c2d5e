#pragma once

#include "app/journal/export.h"
#include "app/journal/journal.h"

#include <QBasicTimer>
#include <QDialog>
#include <QPointer>

#include <functional>
#include <memory>

class HistoryList;
class HistoryModel;
class QAction;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

/// What was changed, whom, when and how it ended: search, filters, export, "Block again". A window of its
/// own, not modal; deletes itself when closed. The journal must outlive it.
class HistoryWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HistoryWindow(Journal &journal, QWidget *parent = nullptr);
    ~HistoryWindow() override;

signals:
    /// Each person once, as they were when unblocked.
    void blockAgainRequested(const QList<BlockStatus> &statuses);

protected:
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void buildFilters();
    void followCalendar();
    void buildButtons();
    void retranslate();
    void applyFilters();
    void showState();
    void showBatchWords();
    void say(std::function<QString()> words);
    QList<int> selectedRows() const;
    QList<Journal::Entry> selected() const;
    qint64 selectedCount() const;
    bool canBlockAgain() const;
    void blockAgain();
    void gather(qint64 beforeId);
    void toggleBatch(bool only);
    void askWhereTo(bool onlySelected);
    void exportTo(const QString &path, ExportFormat format, bool onlySelected);
    void askToClear();
    bool isFiltered() const;

    Journal &m_journal;
    HistoryModel *m_model;
    QLineEdit *m_search;
    QComboBox *m_when;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QComboBox *m_outcome;
    QToolButton *m_batch;
    QStackedWidget *m_pages;
    HistoryList *m_view;
    QLabel *m_empty;
    QLabel *m_count;
    QLabel *m_notice;
    QPushButton *m_blockAgain;
    QPushButton *m_export;
    QAction *m_exportAll;
    QAction *m_exportSelected;
    QPushButton *m_clear;
    QPushButton *m_close;
    QPointer<HistoryExport> m_exporting;
    QBasicTimer m_typing;
    std::function<QString()> m_words; ///< of m_notice
    struct Gathering;
    std::unique_ptr<Gathering> m_gathering; ///< whom to block again, of more than is loaded
    std::optional<qint64> m_onlyBatch;
    qint64 m_batchAskedAtMs = 0;
};
