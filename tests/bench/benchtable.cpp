#include "tests/bench/benchtable.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QString number(double value)
{
    return QString::number(value, 'f', value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 4);
}

qint64 statusBytes(const char *field)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(field))
            return line.mid(qstrlen(field)).replace("kB", "").trimmed().toLongLong() * 1024;
    }
    return 0;
}

} // namespace

void BenchTable::add(Line line)
{
    std::fprintf(stderr, "    %s: %s, %s: %s (%s)%s\n", qPrintable(line.what), qPrintable(number(line.ours)),
                 qPrintable(number(line.rival)), qPrintable(number(line.ratio)), qPrintable(line.goal),
                 line.holds ? "" : "  MISSED");
    m_lines.push_back(std::move(line));
}

void BenchTable::faster(const QString &what, double ours, double rival, double goal, const QString &unit)
{
    const double ratio = ours > 0 ? rival / ours : 0;
    add({ what, ours, rival, unit, ratio, u"≥ %1 × faster"_s.arg(goal), ratio >= goal });
}

void BenchTable::atMost(const QString &what, double ours, double rival, double goal, const QString &unit)
{
    const double ratio = rival > 0 ? ours / rival : 0;
    add({ what, ours, rival, unit, ratio, u"≤ %1 ×"_s.arg(goal), ratio <= goal });
}

void BenchTable::bounded(const QString &what, double ours, double bound, const QString &unit)
{
    add({ what, ours, bound, unit, ours / bound, u"≤ %1 %2"_s.arg(number(bound), unit), ours <= bound });
}

void BenchTable::bounded(const QString &what, double ours, double rival, double bound, bool alsoHolds)
{
    add({ what, ours, rival, u"ms"_s, ours / rival, u"≤ %1 ms"_s.arg(number(bound)),
          ours <= bound && alsoHolds });
}

void BenchTable::note(const QString &what, double ours, const QString &unit)
{
    add({ what, ours, 0, unit, 0, u"none"_s, true });
}

void BenchTable::compared(const QString &what, double ours, double rival)
{
    add({ what, ours, rival, u"ms"_s, rival > 0 ? ours / rival : 0, u"none"_s, true });
}

QString BenchTable::text() const
{
    QString text;
    QTextStream out(&text);
    out << "| measurement | ours | rival | unit | ratio | goal | holds |\n| --- | ---: | ---: | --- | ---: | "
           "--- | --- |\n";
    const auto cell = [](double value) { return value > 0 ? number(value) : QString(); };
    for (const Line &line : m_lines) {
        const bool judged = line.goal != "none"_L1;
        out << "| " << line.what << " | " << number(line.ours) << " | " << cell(line.rival) << " | "
            << line.unit << " | " << cell(line.ratio) << " | " << line.goal << " | "
            << (!judged          ? ""
                    : line.holds ? "yes"
                                 : "**no**")
            << " |\n";
    }
    return text;
}

QJsonArray BenchTable::json() const
{
    QJsonArray array;
    for (const Line &line : m_lines) {
        array.append(QJsonObject{ { u"what"_s, line.what },
                                  { u"ours"_s, line.ours },
                                  { u"rival"_s, line.rival },
                                  { u"unit"_s, line.unit },
                                  { u"ratio"_s, line.ratio },
                                  { u"goal"_s, line.goal },
                                  { u"holds"_s, line.holds } });
    }
    return array;
}

std::vector<double> interleave(int runs, const std::vector<std::function<double()>> &works)
{
    std::vector<std::vector<double>> samples(works.size());
    for (int run = 0; run < runs; ++run) {
        for (size_t i = 0; i < works.size(); ++i)
            samples[i].push_back(works[i]());
    }
    std::vector<double> medians;
    medians.reserve(works.size());
    for (const auto &sample : samples)
        medians.push_back(median(sample));
    return medians;
}

double median(std::vector<double> values)
{
    return percentile(std::move(values), 0.5);
}

double percentile(std::vector<double> values, double fraction)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto index = static_cast<size_t>(fraction * static_cast<double>(values.size() - 1) + 0.5);
    return values[index];
}

double timed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

qint64 residentBytes()
{
    return statusBytes("VmRSS:");
}

qint64 peakBytes()
{
    return statusBytes("VmHWM:");
}

void resetPeak()
{
    QFile clear(u"/proc/self/clear_refs"_s);
    if (clear.open(QIODevice::WriteOnly))
        clear.write("5");
}
