#include "ui/noticebar.h"

#include <QAccessible>
#include <QEnterEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <QVariantAnimation>

using namespace Qt::StringLiterals;

class TestNoticeBar : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { delete m_window; }
    void showsItsTextAndButton();
    void slidesInAndOut();
    void hasNoButtonWithoutAText();
    void pressingTheButtonActsOnceAndDismisses();
    void anActionMayShowTheNextNotice();
    void aNewNoticeReplacesTheOld();
    void leavesByItself();
    void aLastingNoticeStays();
    void severalLastingNoticesStay();
    void wordsFollowTheLanguageAndNamesakesTheNews();
    void mayOfferTwoThings();
    void staysWhileFocused();
    void staysWhileHovered();
    void closeButtonAndEscapeDismiss();
    void markupIsPlainText();
    void longTextIsWrappedNotCut();
    void isAnAlertForAssistiveTechnology();

private:
    QTimer *timer() const { return m_bar->findChild<QTimer *>(); }
    /// A passing one.
    void show(const QString &text, const QString &button = {}, const std::function<void()> &run = {})
    {
        NoticeBar::Notice notice{ .text = [text] { return text; } };
        if (!button.isEmpty())
            notice.actions = { { [button] { return button; }, run } };
        m_bar->showNotice(notice);
    }
    void showLasting(const QString &name, const QString &text)
    {
        m_bar->showNotice(
            { .kind = NoticeBar::Kind::Warning, .text = [text] { return text; }, .lasting = name });
    }

    QWidget *m_window = nullptr;
    NoticeBar *m_bar = nullptr;
    QPushButton *m_other = nullptr;
};

void TestNoticeBar::init()
{
    m_window = new QWidget;
    auto *layout = new QVBoxLayout(m_window);
    m_bar = new NoticeBar;
    m_other = new QPushButton(u"other"_s);
    layout->addWidget(m_bar);
    layout->addWidget(m_other);
    layout->addStretch();
    m_window->resize(420, 300);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
    m_window->activateWindow();
    m_other->setFocus();
}

void TestNoticeBar::showsItsTextAndButton()
{
    QVERIFY(m_bar->isHidden());
    QVERIFY(m_bar->text().isEmpty());
    show(u"Done."_s, u"Undo"_s, [] {});
    QVERIFY(m_bar->isVisible());
    QCOMPARE(m_bar->text(), u"Done."_s);
    QCOMPARE(m_bar->findChild<QPushButton *>()->text(), u"Undo"_s);
    QVERIFY(m_bar->findChild<QPushButton *>()->isVisible());
    QTRY_VERIFY(m_bar->height() >= m_bar->sizeHint().height());
}

void TestNoticeBar::slidesInAndOut()
{
    auto *slide = m_bar->findChild<QVariantAnimation *>();
    QCOMPARE(slide->duration(), 150);
    const auto heights = [this, slide] {
        slide->pause(); // this test tells the time
        QList<int> found;
        for (const int ms : { 0, 50, 100, 149 }) {
            slide->setCurrentTime(ms);
            m_window->layout()->activate();
            found.append(m_bar->height());
        }
        slide->resume();
        return found;
    };
    m_bar->showNotice({ .text = [] { return u"Done."_s; } });
    QCOMPARE(slide->state(), QAbstractAnimation::Running);
    const QList<int> in = heights();
    QVERIFY2(in.at(0) < in.at(1) && in.at(1) < in.at(2), qPrintable(QString::number(in.at(1))));
    QTRY_COMPARE(slide->state(), QAbstractAnimation::Stopped);
    const int full = m_bar->height();
    QVERIFY(full >= m_bar->sizeHint().height());
    QVERIFY(in.at(2) <= full);
    m_bar->dismiss();
    QCOMPARE(slide->state(), QAbstractAnimation::Running);
    const QList<int> out = heights();
    QVERIFY(out.at(0) > out.at(1) && out.at(1) > out.at(2));
    QTRY_VERIFY(m_bar->isHidden());
}

void TestNoticeBar::hasNoButtonWithoutAText()
{
    show(u"Hm."_s);
    QVERIFY(m_bar->findChild<QPushButton *>()->isHidden());
}

void TestNoticeBar::pressingTheButtonActsOnceAndDismisses()
{
    int calls = 0;
    QSignalSpy dismissed(m_bar, &NoticeBar::dismissed);
    show(u"Done."_s, u"Undo"_s, [&calls] { ++calls; });
    auto *button = m_bar->findChild<QPushButton *>();
    button->click();
    button->click();
    QCOMPARE(calls, 1);
    QCOMPARE(dismissed.size(), 1);
    QVERIFY(m_bar->text().isEmpty());
    QTRY_VERIFY(m_bar->isHidden());
}

void TestNoticeBar::anActionMayShowTheNextNotice()
{
    show(u"First."_s, u"Go"_s, [this] { show(u"Second."_s); });
    m_bar->findChild<QPushButton *>()->click();
    QCOMPARE(m_bar->text(), u"Second."_s);
    QTRY_VERIFY(m_bar->maximumHeight() == QWIDGETSIZE_MAX);
    QVERIFY(m_bar->isVisible());
}

void TestNoticeBar::aNewNoticeReplacesTheOld()
{
    int calls = 0;
    show(u"One."_s, u"Undo"_s, [&calls] { ++calls; });
    show(u"Two."_s, u"Undo"_s, [] {});
    QCOMPARE(m_bar->text(), u"Two."_s);
    m_bar->findChild<QPushButton *>()->click();
    QCOMPARE(calls, 0);
}

void TestNoticeBar::leavesByItself()
{
    QSignalSpy dismissed(m_bar, &NoticeBar::dismissed);
    show(u"Done."_s);
    QVERIFY(timer()->isActive());
    QCOMPARE(timer()->interval(), 10'000);
    timer()->start(1);
    QTRY_COMPARE(dismissed.size(), 1);
    QTRY_VERIFY(m_bar->isHidden());
}

void TestNoticeBar::aLastingNoticeStays()
{
    showLasting(u"safety"_s, u"Not safe."_s);
    QVERIFY(!timer()->isActive());
    show(u"Done."_s);
    QVERIFY(timer()->isActive());
    // It comes back when what stood before it has left.
    timer()->start(1);
    QTRY_COMPARE(m_bar->text(), u"Not safe."_s);
    QVERIFY(!timer()->isActive());
    QTRY_VERIFY(m_bar->isVisible());
    m_bar->dismiss();
    QTRY_VERIFY(m_bar->isHidden());
}

void TestNoticeBar::severalLastingNoticesStay()
{
    showLasting(u"token"_s, u"The token may still be there."_s);
    showLasting(u"history"_s, u"Nothing can be stored."_s);
    QCOMPARE(m_bar->text(), u"Nothing can be stored."_s);
    m_bar->withdraw(u"history"_s);
    QCOMPARE(m_bar->text(), u"The token may still be there."_s);
    // What passes is not cut short by what lasts.
    show(u"Done."_s, u"Undo"_s);
    showLasting(u"history"_s, u"Nothing can be stored."_s);
    QCOMPARE(m_bar->text(), u"Done."_s);
    m_bar->withdraw(u"token"_s);
    QCOMPARE(m_bar->text(), u"Done."_s);
    m_bar->withdraw();
    QCOMPARE(m_bar->text(), u"Nothing can be stored."_s);
    m_bar->withdraw();
    QCOMPARE(m_bar->text(), u"Nothing can be stored."_s);
    m_bar->withdraw(u"history"_s);
    QVERIFY(m_bar->text().isEmpty());
}

void TestNoticeBar::wordsFollowTheLanguageAndNamesakesTheNews()
{
    QString words = u"One."_s;
    QString button = u"Undo"_s;
    m_bar->showNotice({ .text = [&words] { return words; },
                        .actions = { { [&button] { return button; }, {} } },
                        .lasting = u"it"_s });
    words = u"Eins."_s;
    button = u"Rückgängig"_s;
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_bar, &change);
    QCOMPARE(m_bar->text(), u"Eins."_s);
    QCOMPARE(m_bar->accessibleName(), u"Eins."_s);
    QCOMPARE(m_bar->findChild<QPushButton *>()->text(), u"Rückgängig"_s);
    // The same state in other words is no new alert.
    showLasting(u"it"_s, u"Zwei."_s);
    QCOMPARE(m_bar->text(), u"Zwei."_s);
    QCOMPARE(m_bar->accessibleName(), u"Eins."_s);
    showLasting(u"another"_s, u"Drei."_s);
    QCOMPARE(m_bar->accessibleName(), u"Drei."_s);
}

void TestNoticeBar::mayOfferTwoThings()
{
    QStringList done;
    m_bar->showNotice({ .text = [] { return u"Done."_s; },
                        .actions = { { [] { return u"Undo"_s; }, [&done] { done << u"undo"_s; } },
                                     { [] { return u"Details"_s; }, [&done] { done << u"details"_s; } } } });
    auto *second = m_bar->findChild<QPushButton *>(u"noticeSecondAction"_s);
    QVERIFY(second->isVisible());
    QTest::mouseClick(second, Qt::LeftButton);
    QCOMPARE(done, QStringList{ u"details"_s });
    QVERIFY(m_bar->text().isEmpty());
    show(u"More."_s);
    QVERIFY(second->isHidden());
}

void TestNoticeBar::staysWhileFocused()
{
    show(u"Done."_s, u"Undo"_s, [] {});
    QVERIFY(timer()->isActive());
    m_bar->findChild<QPushButton *>()->setFocus();
    QTRY_VERIFY(!timer()->isActive());
    m_other->setFocus();
    QTRY_VERIFY(timer()->isActive());
}

void TestNoticeBar::staysWhileHovered()
{
    show(u"Done."_s);
    QTRY_VERIFY(m_bar->height() >= m_bar->sizeHint().height());
    QTest::mouseMove(m_bar, QPoint(5, 5));
    QTRY_VERIFY(!timer()->isActive());
    QTest::mouseMove(m_other, QPoint(5, 5));
    QTRY_VERIFY(timer()->isActive());
}

void TestNoticeBar::closeButtonAndEscapeDismiss()
{
    QSignalSpy dismissed(m_bar, &NoticeBar::dismissed);
    show(u"Done."_s);
    auto *close = m_bar->findChild<QToolButton *>();
    QVERIFY(!close->accessibleName().isEmpty());
    close->click();
    QCOMPARE(dismissed.size(), 1);
    show(u"Done."_s);
    QTest::keyClick(close, Qt::Key_Escape);
    QCOMPARE(dismissed.size(), 2);
}

void TestNoticeBar::markupIsPlainText()
{
    const QString nasty = u"<b>Dina</b> <img src='file:///dev/zero'> can message you again."_s;
    show(nasty);
    QTRY_VERIFY(m_bar->height() >= m_bar->sizeHint().height());
    auto *label = m_bar->findChild<QLabel *>(u"noticeText"_s);
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(label->text(), nasty);
    QVERIFY(!m_bar->grab().isNull());
}

void TestNoticeBar::longTextIsWrappedNotCut()
{
    show(QString(u"word "_s).repeated(60), u"Undo"_s, [] {});
    auto *label = m_bar->findChild<QLabel *>(u"noticeText"_s);
    QTRY_VERIFY(m_bar->maximumHeight() == QWIDGETSIZE_MAX);
    QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));
    QVERIFY(label->height() > 3 * label->fontMetrics().height());
}

void TestNoticeBar::isAnAlertForAssistiveTechnology()
{
    show(u"Done."_s);
    QAccessibleInterface *bar = QAccessible::queryAccessibleInterface(m_bar);
    QVERIFY(bar);
    QCOMPARE(bar->role(), QAccessible::AlertMessage);
    QCOMPARE(bar->text(QAccessible::Name), u"Done."_s);
    auto *label = m_bar->findChild<QLabel *>(u"noticeText"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(label)->text(QAccessible::Name), u"Done."_s);
    show(u"More."_s);
    QCOMPARE(bar->text(QAccessible::Name), u"More."_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(label)->text(QAccessible::Name), u"More."_s);
}

QTEST_MAIN(TestNoticeBar)
#include "tst_noticebar.moc"
