#include "ui/closequestion.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

using Answer = CloseQuestion::Answer;

class TestCloseQuestion : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<CloseQuestion::Answer>(); }
    void buttonsAnswer_data();
    void buttonsAnswer();
    void escapeEnterAndCrossStay_data();
    void escapeEnterAndCrossStay();
    void keyboardReachesEveryButton();
    void tellsHowMany();
    void signingOutKeepsNothingRunning();
    void textsFitAtTwiceTheSize();
};

void TestCloseQuestion::buttonsAnswer_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<Answer>("answer");
    QTest::newRow("finish") << u"finishInBackground"_s << Answer::FinishInBackground;
    QTest::newRow("stop") << u"stopAndContinueLater"_s << Answer::StopAndContinueLater;
    QTest::newRow("stay") << u"stay"_s << Answer::Stay;
}

void TestCloseQuestion::buttonsAnswer()
{
    QFETCH(QString, button);
    QFETCH(Answer, answer);
    const QPointer<CloseQuestion> dialog = new CloseQuestion(CloseQuestion::About::Closing, 12);
    QSignalSpy spy(dialog, &CloseQuestion::answered);
    dialog->open();
    QTest::mouseClick(dialog->findChild<QPushButton *>(button), Qt::LeftButton);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.at(0).at(0).value<Answer>(), answer);
    QTRY_VERIFY(!dialog);
    QCOMPARE(spy.size(), 1);
}

void TestCloseQuestion::escapeEnterAndCrossStay_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Escape") << int(Qt::Key_Escape);
    QTest::newRow("Enter") << int(Qt::Key_Return);
    QTest::newRow("cross") << 0;
}

void TestCloseQuestion::escapeEnterAndCrossStay()
{
    QFETCH(int, key);
    const QPointer<CloseQuestion> dialog = new CloseQuestion(CloseQuestion::About::Closing, 12);
    QSignalSpy spy(dialog, &CloseQuestion::answered);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    if (key)
        QTest::keyClick(dialog, static_cast<Qt::Key>(key));
    else
        dialog->close();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.at(0).at(0).value<Answer>(), Answer::Stay);
    QTRY_VERIFY(!dialog);
    QCOMPARE(spy.size(), 1);
}

void TestCloseQuestion::keyboardReachesEveryButton()
{
    const QPointer<CloseQuestion> dialog = new CloseQuestion(CloseQuestion::About::Closing, 12);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QCOMPARE(dialog->focusWidget()->objectName(), u"stay"_s);
    QStringList visited;
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        visited += dialog->focusWidget()->objectName();
    }
    visited.sort();
    QCOMPARE(visited, QStringList({ u"finishInBackground"_s, u"stay"_s, u"stopAndContinueLater"_s }));
    dialog->close();
}

void TestCloseQuestion::tellsHowMany()
{
    const QPointer<CloseQuestion> dialog = new CloseQuestion(CloseQuestion::About::Closing, 1234);
    auto *headline = dialog->findChild<QLabel *>(u"headline"_s);
    QVERIFY2(headline->text().contains(QLocale().toString(1234)), qPrintable(headline->text()));
    dialog->setRemaining(7);
    QVERIFY(headline->text().contains(u"7"_s));
    QVERIFY(!dialog->windowTitle().isEmpty());
    delete dialog;
}

void TestCloseQuestion::signingOutKeepsNothingRunning()
{
    const QPointer<CloseQuestion> dialog = new CloseQuestion(CloseQuestion::About::SigningOut, 12);
    QSignalSpy spy(dialog, &CloseQuestion::answered);
    dialog->open();
    QVERIFY(dialog->windowTitle().contains(u"Sign out"_s));
    QVERIFY(!dialog->findChild<QPushButton *>(u"finishInBackground"_s)->isVisible());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"stopAndContinueLater"_s), Qt::LeftButton);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.at(0).at(0).value<Answer>(), Answer::StopAndContinueLater);
}

void TestCloseQuestion::textsFitAtTwiceTheSize()
{
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(font);
    const QPointer<CloseQuestion> dialog = new CloseQuestion(CloseQuestion::About::Closing, 1234);
    dialog->open();
    const auto buttons = dialog->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons)
        QVERIFY(button->width() >= button->sizeHint().width() && button->height() >= 24);
    const auto labels = dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    delete dialog;
    QApplication::setFont(usual);
}

QTEST_MAIN(TestCloseQuestion)
#include "tst_closequestion.moc"
