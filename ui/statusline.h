#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>

class BlockListModel;
class QLabel;
class QStatusBar;

/// What the status bar says, as labels that stay: how many are blocked and selected, the last result, how
/// fresh the list is. Brings the words of relative times up to date, here and in the model.
class StatusLine : public QObject
{
    Q_OBJECT

public:
    StatusLine(BlockListModel &model, QStatusBar *bar);

    void setSelectedCount(int count);
    /// The result goes at once: it is another account's.
    void forget();
    /// A result that needs no decision; leaves after a while. The words are asked for again when the language
    /// changes; empty ones leave what is there.
    void say(std::function<QString()> words);
    void retranslate();

private:
    void showResult(const QString &text);
    void showCounts();
    void showFreshness();

    BlockListModel &m_model;
    int m_selected = 0;
    QLabel *m_counts;
    QLabel *m_result;
    QLabel *m_freshness;
    QTimer m_tick{ this };
    QTimer m_resultLeaves{ this };
    std::function<QString()> m_words; ///< of the last result
};
