#include "ui/bulkprogress.h"
#include "ui/durationtext.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Phase = BulkStatus::Phase;

namespace {

BulkStatus running()
{
    BulkStatus status;
    status.total = 10'000;
    status.done = 1'200;
    status.alreadySo = 1;
    status.failed = 3;
    status.perSecond = 212.4;
    status.left = 41s;
    return status;
}

} // namespace

class TestBulkProgress : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void tellsHowFarItIs();
    void leavesOutWhatIsNotKnown();
    void saysWhyItWaits_data();
    void saysWhyItWaits();
    void countsTheWaitDown();
    void pauseAndResume();
    void cancel();
    void nothingToPressAtTheEnd_data();
    void nothingToPressAtTheEnd();
    void keyboardReachesTheButtons();
    void wordsChangeNotTooOften();
    void numbersAreTheReaders();
    void everythingFits_data();
    void everythingFits();
    void durations_data();
    void durations();
};

void TestBulkProgress::tellsHowFarItIs()
{
    BulkProgress panel;
    panel.setStatus(running());
    QCOMPARE(panel.countsText(), u"1,204 of 10,000 · 212 per second · 41 sec left · 3 failed"_s);
    QCOMPARE(panel.stateText(), u"Unblocking 10,000 people…"_s);
    auto *bar = panel.findChild<QProgressBar *>();
    QCOMPARE(bar->maximum(), 10'000);
    QCOMPARE(bar->value(), 1'204);
    QVERIFY(!bar->accessibleName().isEmpty());
    const auto labels = panel.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestBulkProgress::leavesOutWhatIsNotKnown()
{
    BulkProgress panel;
    BulkStatus status;
    status.total = 5;
    panel.setStatus(status);
    QCOMPARE(panel.countsText(), u"0 of 5"_s);
    status.failed = 1;
    status.change = BulkStatus::Change::Block;
    panel.setStatus(status);
    QCOMPARE(panel.countsText(), u"1 of 5 · 1 failed"_s);
    QCOMPARE(panel.stateText(), u"Blocking 5 people again…"_s);
    status.total = 6;
    status.perSecond = 0.5;
    panel.setStatus(status);
    QCOMPARE(panel.countsText(), u"1 of 6 · 0.5 per second · 1 failed"_s);
}

void TestBulkProgress::saysWhyItWaits_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<QString>("words");
    QTest::newRow("paused") << Phase::Paused << u"Paused"_s;
    QTest::newRow("server") << Phase::WaitingServer << u"Trying again in 12 sec."_s;
    QTest::newRow("offline") << Phase::Offline << u"Offline."_s;
    QTest::newRow("sign in") << Phase::SignIn << u"sign-in has expired"_s;
    QTest::newRow("storage") << Phase::Storage << u"The history can’t be stored"_s;
    QTest::newRow("stopping") << Phase::Stopping << u"Stopping"_s;
    QTest::newRow("reconciling") << Phase::Reconciling << u"Checking"_s;
}

void TestBulkProgress::saysWhyItWaits()
{
    QFETCH(Phase, phase);
    QFETCH(QString, words);
    BulkProgress panel;
    panel.setStatus(running());
    BulkStatus status = running();
    status.phase = phase;
    status.wait = 12s;
    status.left.reset();
    panel.setStatus(status); // another phase is told at once
    QVERIFY2(panel.stateText().contains(words), qPrintable(panel.stateText()));
    QCOMPARE(panel.countsText(), u"1,204 of 10,000 · 3 failed"_s);
}

void TestBulkProgress::countsTheWaitDown()
{
    BulkProgress panel;
    BulkStatus status = running();
    status.phase = Phase::WaitingServer;
    status.wait = 1100ms;
    panel.setStatus(status);
    QVERIFY(panel.stateText().contains(u"2 sec"_s));
    QTRY_VERIFY(panel.stateText().contains(u"1 sec"_s));
    QTRY_VERIFY(panel.stateText().contains(u"now"_s));
}

void TestBulkProgress::pauseAndResume()
{
    BulkProgress panel;
    auto *button = panel.findChild<QPushButton *>(u"bulkProgressPause"_s);
    QSignalSpy spy(&panel, &BulkProgress::pauseRequested);
    panel.setStatus(running());
    QCOMPARE(button->text(), u"Pause"_s);
    button->click();
    QCOMPARE(spy.takeFirst().at(0).toBool(), true);
    BulkStatus paused = running();
    paused.phase = Phase::Paused;
    panel.setStatus(paused);
    QCOMPARE(button->text(), u"Resume"_s);
    button->click();
    QCOMPARE(spy.takeFirst().at(0).toBool(), false);
    // While it waits for something else it can be paused too.
    paused.phase = Phase::Offline;
    panel.setStatus(paused);
    button->click();
    QCOMPARE(spy.takeFirst().at(0).toBool(), true);
}

void TestBulkProgress::cancel()
{
    BulkProgress panel;
    panel.setStatus(running());
    QSignalSpy spy(&panel, &BulkProgress::cancelRequested);
    panel.findChild<QPushButton *>(u"bulkProgressCancel"_s)->click();
    QCOMPARE(spy.size(), 1);
}

void TestBulkProgress::nothingToPressAtTheEnd_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::newRow("stopping") << Phase::Stopping;
    QTest::newRow("reconciling") << Phase::Reconciling;
}

void TestBulkProgress::nothingToPressAtTheEnd()
{
    QFETCH(Phase, phase);
    BulkProgress panel;
    BulkStatus status = running();
    status.phase = phase;
    panel.setStatus(status);
    const auto buttons = panel.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    for (const QPushButton *button : buttons)
        QVERIFY(!button->isEnabled());
    panel.setStatus(running());
    for (const QPushButton *button : buttons)
        QVERIFY(button->isEnabled());
}

void TestBulkProgress::keyboardReachesTheButtons()
{
    BulkProgress panel;
    panel.setStatus(running());
    panel.show();
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    QSignalSpy pauses(&panel, &BulkProgress::pauseRequested);
    QSignalSpy cancels(&panel, &BulkProgress::cancelRequested);
    panel.findChild<QPushButton *>(u"bulkProgressPause"_s)->setFocus();
    QTest::keyClick(panel.focusWidget(), Qt::Key_Space);
    QCOMPARE(pauses.size(), 1);
    QTest::keyClick(panel.focusWidget(), Qt::Key_Tab);
    QCOMPARE(panel.focusWidget()->objectName(), u"bulkProgressCancel"_s);
    QTest::keyClick(panel.focusWidget(), Qt::Key_Space);
    QCOMPARE(cancels.size(), 1);
}

void TestBulkProgress::wordsChangeNotTooOften()
{
    BulkProgress panel;
    BulkStatus status = running();
    panel.setStatus(status);
    const QString first = panel.countsText();
    for (int i = 0; i < 50; ++i) {
        ++status.done;
        panel.setStatus(status);
    }
    QCOMPARE(panel.countsText(), first);
    QCOMPARE(panel.findChild<QProgressBar *>()->value(), 1'254); // the bar follows at once
    QTRY_VERIFY(panel.countsText().startsWith(u"1,254 of"_s));
}

void TestBulkProgress::numbersAreTheReaders()
{
    QLocale::setDefault(QLocale(QLocale::German));
    BulkProgress panel;
    panel.setStatus(running());
    QVERIFY2(panel.countsText().startsWith(u"1.204 of 10.000"_s), qPrintable(panel.countsText()));
    QVERIFY2(panel.countsText().contains(u"41 Sek."_s), qPrintable(panel.countsText()));
}

void TestBulkProgress::everythingFits_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("fontScale");
    QTest::newRow("narrow window") << 420 << 1.0;
    QTest::newRow("usual window") << 720 << 1.0;
    QTest::newRow("large font") << 720 << 2.0;
}

void TestBulkProgress::everythingFits()
{
    QFETCH(int, width);
    QFETCH(double, fontScale);
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPointSizeF(usual.pointSizeF() * fontScale);
    QApplication::setFont(font);
    {
        BulkProgress panel;
        BulkStatus status = running();
        status.phase = Phase::SignIn;
        panel.setStatus(status);
        panel.resize(width, panel.heightForWidth(width));
        panel.show();
        QVERIFY(panel.minimumSizeHint().width() <= width);
        const auto labels = panel.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
    QApplication::setFont(usual);
}

void TestBulkProgress::durations_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << 0 << u"0 sec"_s;
    QTest::newRow("negative") << -5 << u"0 sec"_s;
    QTest::newRow("seconds") << 12 << u"12 sec"_s;
    QTest::newRow("minute") << 60 << u"1 min"_s;
    QTest::newRow("minutes") << 125 << u"2 min, 5 sec"_s;
    QTest::newRow("hour") << 3600 << u"1 hr"_s;
    QTest::newRow("hours") << 3785 << u"1 hr, 3 min"_s;
    QTest::newRow("for ever") << 2'000'000'000 << u"99 hr"_s;
}

void TestBulkProgress::durations()
{
    QFETCH(int, seconds);
    QFETCH(QString, words);
    QCOMPARE(durationText(std::chrono::seconds(seconds)), words);
}

QTEST_MAIN(TestBulkProgress)
#include "tst_bulkprogress.moc"
