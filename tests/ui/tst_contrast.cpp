#include "tests/support/scenes.h"
#include "ui/avatarpainter.h"
#include "ui/colours.h"
#include "ui/icons.h"
#include "ui/labels.h"
#include "ui/outlinestyle.h"
#include "ui/palettes.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QPalette paletteOf(const QColor &window, const QColor &text, const QColor &base, const QColor &accent,
                   const QColor &onAccent)
{
    QPalette palette(text, window, window.lighter(130), window.darker(160), window.darker(130), text, base);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Link, accent);
    for (const auto role : { QPalette::Text, QPalette::WindowText, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, Colours::mix(text, window, 0.5));
    QApplication::style()->polish(palette); // as with what comes from the desktop
    return palette;
}

/// Of a part of a picture: the most contrast that anything in it has with what most of it is.
double inkContrast(const QImage &picture, const QRect &part)
{
    const QRect inside = part.intersected(picture.rect());
    QHash<QRgb, int> counts;
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    if (counts.isEmpty())
        return 0;
    const auto most = std::max_element(counts.cbegin(), counts.cend(), [](int a, int b) { return a < b; });
    double best = 1;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        best = std::max(best, Colours::contrastRatio(QColor(it.key()), QColor(most.key())));
    return best;
}

} // namespace

/// WCAG's figures, computed and measured in painted windows, in light, dark and high contrast: 4.5 for text,
/// 3 for what else means something. The palette changes while every window is open, as the system's does.
class TestContrast : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void mixedColoursKeepTheirPromise();
    void initialsAreLegible();
    void iconsAreSeen();
    void everySceneIsLegible();
    void anAccentChangesNothingElse();

private:
    struct NamedPalette
    {
        QString name;
        QPalette palette;
    };
    QList<NamedPalette> palettes() const;
    void check(const QString &scene, QWidget &window);
    void checkMenu(const QString &scene, QMenu &menu);

    QPalette m_standard;
    QStringList m_faults;
};

void TestContrast::initTestCase()
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    OutlineStyle::install();
    static_cast<OutlineStyle *>(QApplication::style())->setMotionReduced(true); // what fades in is there
    m_standard = QApplication::palette();
    // Strokes thick enough for pixels of the full colour.
    QFont font = QApplication::font();
    font.setPixelSize(26);
    QApplication::setFont(font);
}

QList<TestContrast::NamedPalette> TestContrast::palettes() const
{
    QPalette accented = m_standard;
    accented.setColor(QPalette::Highlight, QColor(0xff, 0xd0, 0xd8));
    accented.setColor(QPalette::HighlightedText, Qt::black);
    return {
        { u"light"_s, m_standard },
        { u"our dark"_s, Palettes::dark() },
        { u"our high contrast, dark"_s, Palettes::highContrast(true) },
        { u"our high contrast, light"_s, Palettes::highContrast(false) },
        { u"dark"_s,
          paletteOf(QColor(42, 46, 50), QColor(252, 252, 252), QColor(27, 30, 32), QColor(61, 174, 233),
                    QColor(252, 252, 252)) },
        { u"dark, dim"_s,
          paletteOf(QColor(60, 60, 60), QColor(220, 220, 220), QColor(50, 50, 50), QColor(90, 90, 160),
                    QColor(220, 220, 220)) },
        { u"high contrast, black"_s,
          paletteOf(Qt::black, Qt::white, Qt::black, QColor(0x1a, 0xeb, 0xff), Qt::black) },
        { u"high contrast, white"_s,
          paletteOf(Qt::white, Qt::black, Qt::white, QColor(0x37, 0x00, 0x6e), Qt::white) },
        { u"pale accent"_s, accented },
    };
}

void TestContrast::mixedColoursKeepTheirPromise()
{
    QRandomGenerator random(1);
    const auto colour = [&random] { return QColor::fromRgb(random.generate()); };
    for (int i = 0; i < 5000; ++i) {
        const QColor background = colour();
        const QColor wanted = colour();
        // On the worst grey neither black nor white has more than 4.58.
        QVERIFY(Colours::contrastRatio(Colours::readableOn(background, wanted, 4.5), background) >= 4.5);
        QVERIFY(Colours::contrastRatio(Colours::readableOn(background, wanted, 3), background) >= 3);
        QVERIFY(Colours::contrastRatio(Colours::secondaryText(wanted, background), background) >= 4.5);
        QVERIFY(Colours::contrastRatio(Colours::blackOrWhiteOn(background), background) >= 4.5);
        const QPalette accent = Colours::accented(background);
        QVERIFY(
            Colours::contrastRatio(accent.color(QPalette::Highlight), accent.color(QPalette::HighlightedText))
            >= 4.5);
    }
}

void TestContrast::initialsAreLegible()
{
    for (int i = 0; i < 200; ++i) {
        const QColor disc = AvatarPainter::colourOf(QString::number(i));
        QVERIFY(Colours::contrastRatio(disc, Colours::blackOrWhiteOn(disc)) >= 4.5);
    }
}

void TestContrast::iconsAreSeen()
{
    for (const auto &[paletteName, palette] : palettes()) {
        for (const auto &name : { u"refresh"_s, u"unblock"_s, u"search"_s, u"warning"_s }) {
            QImage picture(64, 64, QImage::Format_RGB32);
            picture.fill(palette.color(QPalette::Button));
            QPainter painter(&picture);
            themedIcon(name, palette).paint(&painter, picture.rect());
            painter.end();
            QVERIFY2(inkContrast(picture, picture.rect()) >= 3, qPrintable(paletteName + u' ' + name));
        }
    }
}

/// What tells a control from what is round it: of the pixels at its leading edge, the one that is seen best
/// beside the one before the edge.
static double edgeContrast(const QImage &picture, const QRect &place)
{
    const int y = place.center().y();
    const QColor round = picture.pixelColor(qMax(0, place.left() - 3), y);
    double best = 1;
    for (int x = place.left(); x < qMin(place.left() + 5, picture.width()); ++x)
        best = std::max(best, Colours::contrastRatio(picture.pixelColor(x, y), round));
    return best;
}

/// What is measured of a widget: where in it, and how much there has to be.
struct Measure
{
    QRect place;
    double least;
    bool isEdge = false;
};

static QList<Measure> itemsOf(const QAbstractItemView &view)
{
    QList<Measure> measures;
    const QPoint origin = view.viewport()->pos();
    const auto add = [&](const QRect &item) {
        if (view.viewport()->rect().contains(item))
            measures << Measure{ item.translated(origin), 4.5 };
    };
    if (const auto *header = qobject_cast<const QHeaderView *>(&view)) {
        for (int section = 0; section < header->count(); ++section)
            add({ header->sectionViewportPosition(section), 0, header->sectionSize(section),
                  header->height() });
        return measures;
    }
    for (QModelIndex index = view.model()->index(0, 0); index.isValid() && measures.size() < 12;
         index = index.siblingAtRow(index.row() + 1)) {
        if (!index.data(Qt::DisplayRole).toString().isEmpty())
            add(view.visualRect(index));
    }
    return measures;
}

static QList<Measure> measuresOf(const QWidget &widget)
{
    const QRect all = widget.rect().adjusted(4, 4, -4, -4); // a few pixels are of the frame
    const Measure edge{ widget.rect(), 3, true };
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return { { all, label->text().trimmed().isEmpty() ? 0 : 4.5 } };
    if (qobject_cast<const PictureLabel *>(&widget))
        return { { all, 3 } };
    if (const auto *box = qobject_cast<const QCheckBox *>(&widget)) {
        QStyleOptionButton option;
        option.initFrom(box);
        const QRect indicator = box->style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, box);
        QList<Measure> measures{ { all, 4.5 }, { indicator, 3, true } };
        if (box->isChecked())
            measures << Measure{ indicator.adjusted(3, 3, -3, -3), 3 };
        return measures;
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        QList<Measure> measures{ { all, button->text().isEmpty() ? 3 : 4.5 } };
        if (!qobject_cast<const QToolButton *>(button))
            measures << edge;
        return measures;
    }
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget)) {
        if (qobject_cast<const QAbstractSpinBox *>(edit->parentWidget()))
            return { { all, 4.5 } };
        return { edge, { all, edit->text().isEmpty() && edit->placeholderText().isEmpty() ? 0 : 4.5 } };
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.subControls = QStyle::SC_All;
        const QRect arrow =
            box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, box);
        return { edge, { all, 4.5 }, { arrow.adjusted(4, 4, -4, -4), 3 } };
    }
    if (qobject_cast<const QAbstractSpinBox *>(&widget))
        return { edge };
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget))
        return { edge, { all, text->toPlainText().isEmpty() ? 0 : 4.5 } };
    if (const auto *bar = qobject_cast<const QScrollBar *>(&widget)) {
        QStyleOptionSlider option;
        option.initFrom(bar);
        option.orientation = bar->orientation();
        option.minimum = bar->minimum();
        option.maximum = bar->maximum();
        option.sliderPosition = bar->sliderPosition();
        option.sliderValue = bar->value();
        option.singleStep = bar->singleStep();
        option.pageStep = bar->pageStep();
        option.subControls = QStyle::SC_All;
        option.state.setFlag(QStyle::State_Horizontal, bar->orientation() == Qt::Horizontal);
        return { { bar->style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider,
                                                bar),
                   3 } };
    }
    if (const auto *progress = qobject_cast<const QProgressBar *>(&widget))
        return { { widget.rect(), progress->value() > progress->minimum() ? 3.0 : 0.0 } };
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
        QList<Measure> measures = itemsOf(*view);
        if (view->frameShape() != QFrame::NoFrame && !qobject_cast<const QHeaderView *>(view))
            measures << edge;
        return measures;
    }
    if (const auto *bar = qobject_cast<const QMenuBar *>(&widget)) {
        QList<Measure> measures;
        for (const QAction *action : bar->actions())
            measures << Measure{ bar->actionGeometry(const_cast<QAction *>(action)), 4.5 };
        return measures;
    }
    return {};
}

void TestContrast::check(const QString &scene, QWidget &window)
{
    const auto fields = window.findChildren<QLineEdit *>();
    for (const QLineEdit *field : fields) { // the cross in it fades in
        const auto buttons = field->findChildren<QToolButton *>();
        for (const QToolButton *button : buttons)
            QVERIFY(field->text().isEmpty()
                    || QTest::qWaitFor([&] { return button->property("opacity").toDouble() == 1; }));
    }
    QCoreApplication::processEvents();
    const QImage picture = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QString folder = qEnvironmentVariable("CONTRAST_PICTURES");
    const auto widgets = window.findChildren<QWidget *>();
    int measured = 0;
    for (const QWidget *widget : widgets) {
        if (widget->window() != &window || !widget->isVisible() || !widget->isEnabled())
            continue;
        const QRect seen = widget->visibleRegion().boundingRect();
        const QList<Measure> measures = measuresOf(*widget);
        for (const Measure &measure : measures) {
            // Some lie where one has to scroll to.
            if (measure.least == 0 || measure.place.width() < 4 || measure.place.height() < 4
                || !seen.contains(measure.place))
                continue;
            ++measured;
            const QRect place = measure.place.translated(widget->mapTo(&window, QPoint()));
            const double contrast =
                measure.isEdge ? edgeContrast(picture, place) : inkContrast(picture, place);
            if (contrast >= measure.least)
                continue;
            const QString fault = u"%1: %2 of %3 (%4): %5"_s.arg(
                scene, measure.isEdge ? u"edge"_s : u"inside"_s, widget->objectName(),
                QString::fromLatin1(widget->metaObject()->className()), QString::number(contrast));
            m_faults << fault;
            if (!folder.isEmpty())
                picture.copy(place.adjusted(-6, -6, 6, 6)).save(folder + u'/' + fault + ".png"_L1);
        }
    }
    if (measured == 0)
        m_faults << scene + u": nothing to measure"_s;
}

/// Words and sign of each line, at rest and where one is at it.
void TestContrast::checkMenu(const QString &scene, QMenu &menu)
{
    QCoreApplication::processEvents();
    const auto actions = menu.actions();
    for (const bool active : { false, true }) {
        for (QAction *action : actions) {
            if (action->isSeparator() || !action->isEnabled() || !action->isVisible())
                continue;
            menu.setActiveAction(active ? action : nullptr);
            const QImage picture = menu.grab().toImage().convertToFormat(QImage::Format_RGB32);
            const QRect line = menu.actionGeometry(action).adjusted(2, 2, -2, -2);
            const int column = menu.fontMetrics().height();
            const QRect sign(line.left(), line.top(), column, line.height());
            const QRect words = line.adjusted(column + 8, 0, 0, 0);
            const double best = inkContrast(picture, words);
            if (best < 4.5)
                m_faults << u"%1: %2 (active: %3): %4"_s.arg(scene, action->text()).arg(active).arg(best);
            if (!action->icon().isNull() && inkContrast(picture, sign) < 3)
                m_faults << u"%1: sign of %2 (active: %3): %4"_s.arg(scene, action->text())
                                .arg(active)
                                .arg(inkContrast(picture, sign));
        }
    }
}

void TestContrast::everySceneIsLegible()
{
    const auto all = palettes();
    int scenes = 0;
    Scenes::play([&](const QString &scene, QWidget &window) {
        ++scenes;
        for (const auto &[name, palette] : all) {
            QApplication::setPalette(palette);
            if (auto *menu = qobject_cast<QMenu *>(&window))
                checkMenu(name + u", "_s + scene, *menu);
            else
                check(name + u", "_s + scene, window);
        }
        QApplication::setPalette(m_standard);
    });
    QVERIFY(scenes > 60);
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

void TestContrast::anAccentChangesNothingElse()
{
    const QColor accent(0xb3, 0x29, 0x4e);
    QApplication::setPalette(Colours::accented(accent));
    for (const auto group : { QPalette::Active, QPalette::Inactive }) {
        QCOMPARE(QApplication::palette().color(group, QPalette::Highlight), accent);
        QCOMPARE(QApplication::palette().color(group, QPalette::HighlightedText), QColor(Qt::white));
        for (const auto role : { QPalette::Window, QPalette::WindowText, QPalette::Base, QPalette::Text,
                                 QPalette::Button, QPalette::ButtonText })
            QCOMPARE(QApplication::palette().color(group, role), m_standard.color(group, role));
    }
    QApplication::setPalette(m_standard);
}

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
