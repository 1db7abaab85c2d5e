#include "app/journal/journal.h"
#include "tests/support/console.h"
#include "ui/avatarpainter.h"
#include "ui/bulkprogress.h"
#include "ui/colours.h"
#include "ui/confirmdialog.h"
#include "ui/errordialog.h"
#include "ui/historywindow.h"
#include "ui/icons.h"
#include "ui/labels.h"
#include "ui/noticebar.h"
#include "ui/outlinestyle.h"
#include "ui/palettes.h"
#include "ui/placeholderpage.h"
#include "ui/settingswindow.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRandomGenerator>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>
#include <vector>

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
    void iconsAreSeen_data() { palettes(); }
    void iconsAreSeen();
    void textIsLegibleInEveryWindow_data() { palettes(); }
    void textIsLegibleInEveryWindow();
    void anAccentChangesNothingElse();

private:
    void palettes();
    static void check(QWidget &window);

    std::unique_ptr<DemoServer> m_server;
    QPalette m_standard;
};

void TestContrast::initTestCase()
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    OutlineStyle::install();
    m_standard = QApplication::palette();
    // Strokes thick enough for pixels of the full colour.
    QFont font = QApplication::font();
    font.setPixelSize(26);
    QApplication::setFont(font);
    m_server = std::make_unique<DemoServer>(DemoServer::Options{ .size = 40 });
    QVERIFY(m_server->listen());
}

void TestContrast::palettes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << m_standard;
    QTest::newRow("our dark") << Palettes::dark();
    QTest::newRow("our high contrast, dark") << Palettes::highContrast(true);
    QTest::newRow("our high contrast, light") << Palettes::highContrast(false);
    QTest::newRow("dark") << paletteOf(QColor(42, 46, 50), QColor(252, 252, 252), QColor(27, 30, 32),
                                       QColor(61, 174, 233), QColor(252, 252, 252));
    QTest::newRow("dark, dim") << paletteOf(QColor(60, 60, 60), QColor(220, 220, 220), QColor(50, 50, 50),
                                            QColor(90, 90, 160), QColor(220, 220, 220));
    QTest::newRow("high contrast, black")
        << paletteOf(Qt::black, Qt::white, Qt::black, QColor(0x1a, 0xeb, 0xff), Qt::black);
    QTest::newRow("high contrast, white")
        << paletteOf(Qt::white, Qt::black, Qt::white, QColor(0x37, 0x00, 0x6e), Qt::white);
    QPalette accented = m_standard;
    accented.setColor(QPalette::Highlight, QColor(0xff, 0xd0, 0xd8));
    accented.setColor(QPalette::HighlightedText, Qt::black);
    QTest::newRow("pale accent") << accented;
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
    QFETCH(QPalette, palette);
    for (const auto &name : { u"refresh"_s, u"unblock"_s, u"search"_s, u"warning"_s }) {
        QImage picture(64, 64, QImage::Format_RGB32);
        picture.fill(palette.color(QPalette::Button));
        QPainter painter(&picture);
        themedIcon(name, palette).paint(&painter, picture.rect());
        painter.end();
        QVERIFY2(inkContrast(picture, picture.rect()) >= 3, qPrintable(name));
    }
}

/// What tells a control from what is round it: of the pixels at its leading edge, the one that is seen best.
static double edgeContrast(const QImage &picture, const QWidget &widget)
{
    QRect place = widget.rect();
    if (qobject_cast<const QCheckBox *>(&widget)) {
        QStyleOptionButton option;
        option.initFrom(&widget);
        place = widget.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &widget);
    }
    const QPoint start = widget.mapTo(widget.window(), QPoint(place.left(), place.center().y()));
    const QColor round = widget.parentWidget()->palette().color(QPalette::Window);
    double best = 1;
    for (int x = start.x(); x < start.x() + 4; ++x)
        best = std::max(best, Colours::contrastRatio(picture.pixelColor(x, start.y()), round));
    return best;
}

void TestContrast::check(QWidget &window)
{
    QCoreApplication::processEvents();
    const QImage picture = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    if (const QString folder = qEnvironmentVariable("CONTRAST_PICTURES"); !folder.isEmpty())
        picture.save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) + u' ' + window.objectName()
                     + QString::fromLatin1(window.metaObject()->className()) + ".png"_L1);
    const auto widgets = window.findChildren<QWidget *>();
    int measured = 0;
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->objectName().startsWith("qt_"_L1))
            continue;
        double least = 4.5;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->text().trimmed().isEmpty())
                least = 0;
        } else if (qobject_cast<const PictureLabel *>(widget)) {
            least = 3;
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            least = button->text().isEmpty() ? 3 : 4.5;
            // Not painted while there is nothing to clear.
            const auto *field = qobject_cast<const QLineEdit *>(button->parentWidget());
            const auto *tool = qobject_cast<const QToolButton *>(button);
            if (field && field->text().isEmpty() && tool && tool->defaultAction()
                && tool->defaultAction()->objectName() == "_q_qlineeditclearaction"_L1)
                least = 0;
        } else if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
            if (edit->text().isEmpty() && edit->placeholderText().isEmpty())
                least = 0;
        } else if (!qobject_cast<const QComboBox *>(widget)) {
            least = 0;
        }
        const bool isControl = qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QCheckBox *>(widget)
            || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QPushButton *>(widget);
        const bool isPart = qobject_cast<const QAbstractSpinBox *>(widget->parentWidget());
        if (isControl && !isPart && !widget->visibleRegion().isEmpty())
            QVERIFY2(edgeContrast(picture, *widget) >= 3,
                     qPrintable(u"Edge of %1 (%2)"_s.arg(
                         widget->objectName(), QString::fromLatin1(widget->metaObject()->className()))));
        // Some lie where one has to scroll to.
        if (widget->visibleRegion().boundingRect() != widget->rect())
            continue;
        // A few pixels are of the frame.
        const QRect place = QRect(widget->mapTo(&window, QPoint()), widget->size()).adjusted(4, 4, -4, -4);
        if (least == 0 || place.width() < 4 || place.height() < 4)
            continue;
        ++measured;
        const double contrast = inkContrast(picture, place);
        QVERIFY2(contrast >= least,
                 qPrintable(u"%1 in %2 (%3): %4"_s.arg(
                     widget->objectName(), QString::fromLatin1(window.metaObject()->className()),
                     QString::fromLatin1(widget->metaObject()->className()), QString::number(contrast))));
    }
    QVERIFY2(measured > 0, window.metaObject()->className());
}

void TestContrast::textIsLegibleInEveryWindow()
{
    QFETCH(QPalette, palette);
    QApplication::setPalette(m_standard);
    Console console;
    console.window.resize(1400, 800);
    console.start(*m_server);
    QTRY_VERIFY(console.model.rowCount() > 0);
    Journal journal(console.folder.filePath(u"journal"_s));

    std::vector<std::unique_ptr<QWidget>> windows;
    const auto add = [&windows](QWidget *window) {
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        window->show();
        windows.emplace_back(window);
    };
    add(new SettingsWindow(console.settings, console.languages));
    windows.back()->resize(1000, 1200);
    add(new HistoryWindow(journal));
    auto *signIn =
        new SignInDialog(console.session, console.credentials, {}, SignInDialog::Reason::Wish, nullptr);
    add(signIn);
    signIn->showProblem({ .field = SignInProblem::Field::Server,
                          .cause = SignInProblem::Cause::BadServer,
                          .endpointProblem = EndpointProblem::Malformed,
                          .error = {} });
    auto *error = new ErrorDialog(nullptr);
    error->setContent([] {
        return ErrorContent{ .title = u"Couldn’t unblock Dina"_s,
                             .why = u"The server can’t be reached."_s,
                             .advice = u"Check your connection."_s,
                             .causes = {},
                             .actions = {},
                             .details = u"Details"_s };
    });
    add(error);
    for (const auto kind : { NoticeBar::Kind::Info, NoticeBar::Kind::Warning }) {
        auto *bar = new NoticeBar;
        bar->resize(900, 80);
        add(bar);
        bar->showNotice(
            { .kind = kind,
              .text = [] { return u"Dina can message you again."_s; },
              .actions = { { [] { return u"Undo"_s; }, {} }, { [] { return u"Details"_s; }, {} } },
              .lasting = u"it"_s });
    }
    auto *page = new PlaceholderPage(u"empty"_s);
    page->setTexts(u"You haven’t blocked anyone."_s, u"Nobody at all."_s, u"Retry"_s, u"Details"_s);
    page->resize(700, 500);
    add(page);
    auto *progress = new BulkProgress;
    progress->resize(1200, 200);
    add(progress);
    signIn->resize(1000, 1200); // all of it, where the screen is small
    QTest::qWait(200); // notices slide in
    QApplication::setPalette(palette);
    QTest::qWait(50);
    check(console.window);
    for (const auto &window : windows) {
        if (!QTest::currentTestFailed())
            check(*window);
    }
    windows.clear();
    QApplication::setPalette(m_standard);
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
