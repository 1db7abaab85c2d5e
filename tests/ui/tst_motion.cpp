#include "tests/support/scenes.h"
#include "ui/labels.h"
#include "ui/outlinestyle.h"

#include <QAnimationDriver>
#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QProgressBar>
#include <QStyle>
#include <QStyleFactory>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Qt's clock of all animations, which runs only while something moves.
class Clock : public QAnimationDriver
{
    Q_OBJECT

public:
    explicit Clock(QObject *parent) : QAnimationDriver(parent)
    {
        connect(&m_ticks, &QTimer::timeout, this, &QAnimationDriver::advance);
        connect(this, &QAnimationDriver::started, this, [this] {
            ++started;
            m_ticks.start(1);
        });
        connect(this, &QAnimationDriver::stopped, &m_ticks, &QTimer::stop);
        install();
    }
    int started = 0;

private:
    QTimer m_ticks;
};

} // namespace

/// What moves, with the wish for stillness and without it.
class TestMotion : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void nothingMovesInAnyWindow();
    void theCrossOfAFieldIsThereAtOnce();
    void aBusyBarStandsStill();
    void nothingRollsOrFadesIn();

private:
    static OutlineStyle *style() { return static_cast<OutlineStyle *>(QApplication::style()); }
    Clock *m_clock = nullptr;
};

void TestMotion::initTestCase()
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    for (const Qt::UIEffect effect :
         { Qt::UI_General, Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
           Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox })
        QApplication::setEffectEnabled(effect);
    OutlineStyle::install();
    m_clock = new Clock(this);
}

void TestMotion::cleanup()
{
    style()->setMotionReduced(false);
}

void TestMotion::nothingMovesInAnyWindow()
{
    style()->setMotionReduced(true);
    m_clock->started = 0;
    QStringList moving;
    int scenes = 0;
    Scenes::play([&](const QString &name, QWidget &window) {
        ++scenes;
        [[maybe_unused]] const QPixmap seen = window.grab();
        const auto boxes = window.findChildren<QComboBox *>();
        for (QComboBox *box : boxes) {
            if (!box->isVisible())
                continue;
            box->showPopup();
            QCoreApplication::processEvents();
            box->hidePopup();
        }
        const auto fields = window.findChildren<QLineEdit *>();
        for (QLineEdit *field : fields) {
            if (!field->isVisible() || !field->objectName().endsWith("search"_L1, Qt::CaseInsensitive))
                continue;
            for (const QString &text : { QString(), u"a"_s, field->text() }) {
                field->setText(text);
                QCoreApplication::processEvents();
            }
        }
        QCoreApplication::processEvents();
        if (m_clock->started > 0)
            moving << name;
        m_clock->started = 0;
    });
    QVERIFY(scenes > 60);
    QVERIFY2(moving.isEmpty(), qPrintable(moving.join(u'\n')));
}

void TestMotion::theCrossOfAFieldIsThereAtOnce()
{
    QLineEdit field;
    addClearButton(&field);
    nameSearchButtons(&field);
    field.show();
    const auto cross = [&field] {
        const auto buttons = field.findChildren<QToolButton *>();
        return std::any_of(buttons.cbegin(), buttons.cend(), [](auto *each) { return each->isVisible(); })
            ? buttons.constFirst()
            : nullptr;
    };
    QVERIFY(!cross());
    field.setText(u"a"_s);
    QVERIFY(cross());
    QCOMPARE(cross()->property("opacity").toDouble(), 1.0);
    QTest::mouseClick(cross(), Qt::LeftButton);
    QCOMPARE(field.text(), QString());
    QVERIFY(!cross());
    QCoreApplication::processEvents();
    QVERIFY(!m_clock->isRunning());
}

void TestMotion::aBusyBarStandsStill()
{
    QProgressBar bar;
    bar.setRange(0, 0);
    bar.setTextVisible(false);
    bar.show();
    QTRY_VERIFY(m_clock->isRunning());
    style()->setMotionReduced(true);
    bar.repaint();
    QTRY_VERIFY(!m_clock->isRunning());
    m_clock->started = 0;
    const QImage busy = bar.grab().toImage();
    QCOMPARE(bar.grab().toImage(), busy);
    QCoreApplication::processEvents();
    QCOMPARE(m_clock->started, 0);
    // It does not look as if nothing or all were done.
    bar.setRange(0, 1);
    for (const int value : { 0, 1 }) {
        bar.setValue(value);
        QVERIFY(bar.grab().toImage() != busy);
    }
}

void TestMotion::nothingRollsOrFadesIn()
{
    const auto effects = { Qt::UI_AnimateMenu,    Qt::UI_FadeMenu,    Qt::UI_AnimateCombo,
                           Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox };
    for (const bool reduced : { true, false }) {
        style()->setMotionReduced(reduced);
        for (const Qt::UIEffect effect : effects)
            QCOMPARE(QApplication::isEffectEnabled(effect), !reduced);
        // Docks, tool bars, tabs.
        const QStyle *all = QApplication::style();
        QCOMPARE(all->styleHint(QStyle::SH_Widget_Animation_Duration) > 0, !reduced);
        // What other styles do.
        QVERIFY(!all->styleHint(QStyle::SH_Menu_FlashTriggeredItem));
        QVERIFY(!all->styleHint(QStyle::SH_ScrollBar_Transient));
    }
}

QTEST_MAIN(TestMotion)
#include "tst_motion.moc"
