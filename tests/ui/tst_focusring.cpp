#include "tests/support/console.h"
#include "tests/support/scenes.h"
#include "ui/colours.h"
#include "ui/outlinestyle.h"
#include "ui/palettes.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QImage>
#include <QMenu>
#include <QMenuBar>
#include <QPalette>
#include <QPointer>
#include <QSet>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleOptionButton>
#include <QTest>
#include <QWidget>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr double leastContrast = 3;

QImage pictureOf(QWidget &window)
{
    QCoreApplication::processEvents();
    return window.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// Of the first pixels from a point at the edge inwards: how many have changed enough to be noticed.
int thickness(const QImage &before, const QImage &after, QPoint at, QPoint step)
{
    int thick = 0;
    for (int i = 0; i < 6; ++i, at += step) {
        if (before.valid(at)
            && Colours::contrastRatio(before.pixelColor(at), after.pixelColor(at)) >= leastContrast)
            ++thick;
    }
    return thick;
}

/// The thinnest side of what has appeared round a place, or in it.
int ringThickness(const QImage &before, const QImage &after, const QRect &place)
{
    int thinnest = 100;
    for (const double part : { 0.2, 0.5, 0.8 }) {
        const int x = place.left() + static_cast<int>(place.width() * part);
        const int y = place.top() + static_cast<int>(place.height() * part);
        for (const int side : { thickness(before, after, { x, place.top() - 1 }, { 0, 1 }),
                                thickness(before, after, { x, place.bottom() + 1 }, { 0, -1 }),
                                thickness(before, after, { place.left() - 1, y }, { 1, 0 }),
                                thickness(before, after, { place.right() + 1, y }, { -1, 0 }) })
            thinnest = std::min(thinnest, side);
    }
    return thinnest;
}

/// Where a ring may be: round the whole, or round the part that one is at.
QList<QRect> placesOf(const QWidget &widget)
{
    QList<QRect> places{ widget.rect() };
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
        const QRect item = view->visualRect(view->currentIndex());
        places << item.translated(view->viewport()->pos())
               << QRect(0, item.top(), view->viewport()->width(), item.height())
                      .translated(view->viewport()->pos());
    } else if (qobject_cast<const QCheckBox *>(&widget)) {
        QStyleOptionButton option;
        option.initFrom(&widget);
        option.text = static_cast<const QCheckBox &>(widget).text();
        places << widget.style()->subElementRect(QStyle::SE_CheckBoxFocusRect, &option, &widget);
    }
    for (QRect &place : places)
        place.translate(widget.mapTo(widget.window(), QPoint()));
    return places;
}

QString nameOf(const QWidget &widget)
{
    return QString::fromLatin1(widget.window()->metaObject()->className()) + u' '
        + QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
}

} // namespace

/// Where the keyboard's focus is can be seen: at least 2 px all round, told from what was there before at
/// 3:1, for whatever takes the focus in any window.
class TestFocusRing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whateverHasTheFocusShowsIt();

private:
    void check(QWidget &window, const QString &palette);
    void checkMenu(QMenu &menu, const QString &palette);

    QStringList m_faults;
    QSet<QString> m_seen;
};

void TestFocusRing::initTestCase()
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    OutlineStyle::install();
    QApplication::setCursorFlashTime(0);
}

void TestFocusRing::check(QWidget &window, const QString &palette)
{
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window)) {
        m_faults << nameOf(window) + u" does not become active"_s;
        return;
    }
    QList<QPointer<QWidget>> widgets; // some go while others are looked at
    for (QWidget *widget : window.findChildren<QWidget *>())
        widgets << widget;
    for (const QPointer<QWidget> &widget : std::as_const(widgets)) {
        if (!widget || widget->window() != &window || !widget->isVisible() || !widget->isEnabled()
            || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy()
            || widget->visibleRegion().boundingRect() != widget->rect())
            continue;
        const QString name = palette + u": "_s + nameOf(*widget);
        if (m_seen.contains(name))
            continue;
        m_seen.insert(name);
        if (QWidget *focused = window.focusWidget())
            focused->clearFocus();
        const QImage before = pictureOf(window);
        widget->setFocus(Qt::TabFocusReason);
        const QImage after = pictureOf(window);
        int best = 0;
        const QList<QRect> places = placesOf(*widget);
        for (const QRect &place : places)
            best = std::max(best, ringThickness(before, after, place));
        if (best < 2) {
            m_faults << name + u" %1"_s.arg(best);
            if (const QString folder = qEnvironmentVariable("CONTRAST_PICTURES"); !folder.isEmpty())
                after.copy(places.constFirst().adjusted(-8, -8, 8, 8)).save(folder + u'/' + name + ".png"_L1);
        }
    }
}

void TestFocusRing::checkMenu(QMenu &menu, const QString &palette)
{
    const auto actions = menu.actions();
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isEnabled() || !action->isVisible())
            continue;
        menu.setActiveAction(nullptr);
        const QImage before = pictureOf(menu);
        menu.setActiveAction(action);
        const QImage after = pictureOf(menu);
        if (ringThickness(before, after, menu.actionGeometry(action)) < 2)
            m_faults << palette + u": "_s + menu.objectName() + u' ' + action->text();
        break;
    }
}

void TestFocusRing::whateverHasTheFocusShowsIt()
{
    const QPalette light = QApplication::palette();
    Scenes::play([&](const QString & /*scene*/, QWidget &window) {
        for (const auto &[name, palette] :
             { std::pair(u"light"_s, light), std::pair(u"dark"_s, Palettes::dark()),
               std::pair(u"high contrast"_s, Palettes::highContrast(true)) }) {
            QApplication::setPalette(palette);
            if (auto *menu = qobject_cast<QMenu *>(&window))
                checkMenu(*menu, name);
            else
                check(window, name);
        }
        QApplication::setPalette(light);
    });
    QVERIFY(m_seen.size() > 100);
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

QTEST_MAIN(TestFocusRing)
#include "tst_focusring.moc"
