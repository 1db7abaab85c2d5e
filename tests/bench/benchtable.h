#pragma once

#include <QJsonArray>
#include <QString>

#include <functional>
#include <vector>

/// Collects measurements and prints them as one table. Costs are milliseconds unless a unit is named.
class BenchTable
{
public:
    /// One line: ours against a rival on the same work, in the same run.
    struct Line
    {
        QString what;
        double ours = 0;
        double rival = 0;
        QString unit; ///< of ours and rival
        double ratio = 0; ///< as the goal reads it
        QString goal; ///< for example "≥ 12 × faster"
        bool holds = false;
    };

    /// rival / ours must be at least the goal ("times faster").
    void faster(const QString &what, double ours, double rival, double goal,
                const QString &unit = QStringLiteral("ms"));
    /// ours / rival must be at most the goal.
    void atMost(const QString &what, double ours, double rival, double goal,
                const QString &unit = QStringLiteral("ms"));
    /// ours must be at most the bound; there is no rival.
    void bounded(const QString &what, double ours, double bound, const QString &unit = QStringLiteral("ms"));
    /// The same, beside what a rival takes; and what else must hold.
    void bounded(const QString &what, double ours, double rival, double bound, bool alsoHolds);
    /// Without a goal.
    void note(const QString &what, double ours, const QString &unit = QStringLiteral("ms"));
    void compared(const QString &what, double ours, double rival);

    QString text() const; ///< a Markdown table
    QJsonArray json() const;
    bool empty() const { return m_lines.empty(); }

private:
    void add(Line line);
    std::vector<Line> m_lines;
};

/// Medians of several runs of each piece of work, run in turn (A B C A B C …), so that a machine that slows
/// down slows all.
std::vector<double> interleave(int runs, const std::vector<std::function<double()>> &works);

double median(std::vector<double> values);
double percentile(std::vector<double> values, double fraction);
/// Milliseconds that the work takes.
double timed(const std::function<void()> &work);
/// Bytes: peak (VmHWM) and present (VmRSS) resident memory of this process; the peak can be reset.
qint64 residentBytes();
qint64 peakBytes();
void resetPeak();
