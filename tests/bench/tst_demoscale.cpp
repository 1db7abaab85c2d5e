#include "tests/bench/demowalk.h"
#include "tests/bench/stallprobe.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// `--demo --demo-size 100000`, from opening to unblocking. How fast it is says ./dev bench.
class TestDemoScale : public QObject
{
    Q_OBJECT

private slots:
    void aHundredThousandRowsCanBeWorkedWith();
};

void TestDemoScale::aHundredThousandRowsCanBeWorkedWith()
{
    int steps = 0;
    auto &probe = *static_cast<StallProbe *>(qApp);
    const QString wrong = walkDemo(100'000, probe, [&](const QString &step) {
        qInfo("%s: longest stall %.1f ms, of it %.1f ms of work", qPrintable(step), probe.longest(),
              probe.longestWork());
        ++steps;
    });
    QCOMPARE(wrong, QString());
    QCOMPARE(steps, 10);
}

int main(int argc, char **argv)
{
    StallProbe application(argc, argv);
    TestDemoScale test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_demoscale.moc"
