#include "tests/ui/rowmodel.h"
#include "ui/avatarpainter.h"
#include "ui/blocklistdelegate.h"
#include "ui/colours.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPainter>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;

class TestBlockListDelegate : public QObject
{
    Q_OBJECT

private slots:
    void initialsAreGraphemesOfTheName_data();
    void initialsAreGraphemesOfTheName();
    void thoseWithTheSameInitialsShareAPicture();
    void coloursOfAvatarsAreStableAndLegible();
    void naughtyNamesAreShownAsTheyAre();
    void markupInNamesIsText();
    void stackedMarksStayInTheirRow();
    void statesLookDifferent();
    void blurredRowsTellNothing_data();
    void blurredRowsTellNothing();
    void textIsLegibleInEveryPalette_data();
    void textIsLegibleInEveryPalette();
    void theFocusRingIsTwoPixelsWideInsideTheRow();
    void aWarmRowIsPaintedFromCaches();
    void sharpAtEveryScale_data();
    void sharpAtEveryScale();
    void picturesHaveThePixelsOfTheScreen_data() { sharpAtEveryScale_data(); }
    void picturesHaveThePixelsOfTheScreen();

private:
    static QStyleOptionViewItem option(int width = 600)
    {
        QStyleOptionViewItem result;
        result.palette = QApplication::palette();
        result.font = QApplication::font();
        result.state = QStyle::State_Enabled | QStyle::State_Active;
        result.rect = QRect(0, 0, width, 64);
        return result;
    }
    static QImage paint(const BlockListDelegate &delegate, const RowModel &model, QStyleOptionViewItem look,
                        qreal ratio = 1, int row = 0)
    {
        const int height = delegate.metrics(look.font).rowHeight;
        QImage image(QSize(look.rect.width(), height) * ratio, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        image.fill(look.palette.color(QPalette::Base));
        look.rect = QRect(0, 0, look.rect.width(), height);
        QPainter painter(&image);
        delegate.paint(&painter, look, model.index(row));
        return image;
    }
};

void TestBlockListDelegate::initialsAreGraphemesOfTheName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initials");
    QTest::newRow("one word") << u"cathy"_s << u"C"_s;
    QTest::newRow("two") << u"Dina Álvarez"_s << u"DÁ"_s;
    QTest::newRow("three") << u"jo van Berg"_s << u"JB"_s;
    QTest::newRow("combined") << u"e\u0301mile zola"_s << u"E\u0301Z"_s;
    QTest::newRow("Chinese") << u"山田 太郎"_s << u"山"_s;
    QTest::newRow("Korean") << u"김 민수"_s << u"김"_s;
    QTest::newRow("Japanese") << u"さくら"_s << u"さ"_s;
    QTest::newRow("Arabic, apart") << u"محمد عبد"_s << u"م\u200cع"_s;
    QTest::newRow("family") << u"👩‍👩‍👧 Smiths"_s << u"👩‍👩‍👧"_s;
    QTest::newRow("then emoji") << u"Foxy 🦊"_s << u"F"_s;
    QTest::newRow("quotes") << u"“Bob” (the) Builder"_s << u"BB"_s;
    QTest::newRow("marks only") << u"***"_s << u"*"_s;
    QTest::newRow("digits") << u"007"_s << u"0"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestBlockListDelegate::initialsAreGraphemesOfTheName()
{
    QFETCH(QString, name);
    QTEST(AvatarPainter::initialsOf(name), "initials");
}

void TestBlockListDelegate::thoseWithTheSameInitialsShareAPicture()
{
    AvatarPainter painter;
    const auto picture = [&](const QString &name, const QString &id) {
        return painter.initials(name, id, 40, QApplication::font()).cacheKey();
    };
    QCOMPARE(picture(u"Alan Lum"_s, u"a"_s), picture(u"Ada Lovelace"_s, u"a"_s));
    QVERIFY(picture(u"Alan Lum"_s, u"a"_s) != picture(u"Alan Turing"_s, u"a"_s));
    QVERIFY(picture(u"Alan Lum"_s, u"a"_s) != picture(u"Alan Lum"_s, u"b"_s));
}

void TestBlockListDelegate::coloursOfAvatarsAreStableAndLegible()
{
    QSet<QRgb> colours;
    for (int i = 0; i < 1000; ++i) {
        const QColor colour = AvatarPainter::colourOf(u"user-%1"_s.arg(i));
        colours.insert(colour.rgb());
        QVERIFY(Colours::contrastRatio(colour, Colours::blackOrWhiteOn(colour)) >= 4.5);
    }
    QCOMPARE(colours.size(), 12);
    QCOMPARE(AvatarPainter::colourOf(u"ccc"_s), AvatarPainter::colourOf(u"ccc"_s));
    // The same on every machine: known once, known for ever.
    QCOMPARE(AvatarPainter::colourOf(u"ccc"_s).name(), u"#577a22"_s);
    QCOMPARE(AvatarPainter::colourOf(u"محمد"_s).name(), u"#248548"_s);
}

void TestBlockListDelegate::naughtyNamesAreShownAsTheyAre()
{
    QFile file(QStringLiteral(BLOCKLIST_BLNS_FILE));
    QVERIFY2(file.open(QIODevice::ReadOnly), "the corpus is not there: ./dev test fetches it");
    const QJsonArray names = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(names.size() > 400);
    BlockListDelegate delegate;
    for (const auto &value : names) {
        RowModel model({ RowModel::person(u"id"_s, value.toString(), 1) });
        paint(delegate, model, option());
        const QString tip = model.index(0).data(Qt::ToolTipRole).toString();
        QTextDocument document;
        document.setHtml(tip);
        QString shown = model.index(0).data(Qt::DisplayRole).toString();
        QString plain = document.toPlainText();
        for (const char16_t c : { u'\u00a0', u'\u2028', u'\u2029' }) {
            shown.replace(QChar(c), u' ');
            plain.replace(QChar(c), u' ');
        }
        QVERIFY2(plain.contains(shown), qUtf8Printable(value.toString()));
    }
}

void TestBlockListDelegate::markupInNamesIsText()
{
    BlockListDelegate delegate;
    RowModel model({ RowModel::person(u"a"_s, u"<b>iii</b>"_s), RowModel::person(u"a"_s, u"iii"_s),
                     RowModel::person(u"a"_s, u"<i>iii</i>"_s) });
    const QImage bold = paint(delegate, model, option(), 1, 0);
    QVERIFY(bold != paint(delegate, model, option(), 1, 1));
    QVERIFY(bold != paint(delegate, model, option(), 1, 2));
    const QString tip = model.index(0).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(u"&lt;b&gt;iii"_s));
    QVERIFY(Qt::mightBeRichText(tip));
}

void TestBlockListDelegate::stackedMarksStayInTheirRow()
{
    BlockListDelegate delegate;
    QString hostile = u"Z"_s;
    for (int i = 0; i < 100'000; ++i)
        hostile += QChar(0x300 + i % 100);
    RowModel model({ RowModel::person(u"z"_s, hostile) });
    QStyleOptionViewItem look = option();
    const int height = delegate.metrics(look.font).rowHeight;
    QImage image(600, 3 * height, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    look.rect = QRect(0, height, 600, height);
    look.palette.setColor(QPalette::Base, Qt::white);
    delegate.paint(&painter, look, model.index(0));
    painter.end();
    QImage above(600, height, image.format());
    above.fill(Qt::white);
    QVERIFY(image.copy(0, 0, 600, height) == above);
    QVERIFY(image.copy(0, 2 * height, 600, height) == above);
}

void TestBlockListDelegate::statesLookDifferent()
{
    BlockListDelegate delegate;
    std::vector<RowModel::Row> rows(3, RowModel::person(u"a"_s, u"Anna"_s, 1));
    rows[1].state = RowState::Unblocking;
    rows[2].state = RowState::Failed;
    RowModel model(rows);
    QList<QImage> looks;
    for (int row = 0; row < 3; ++row)
        looks += paint(delegate, model, option(), 1, row);
    QStyleOptionViewItem selected = option();
    selected.state |= QStyle::State_Selected;
    looks += paint(delegate, model, selected);
    QStyleOptionViewItem focused = option();
    focused.state |= QStyle::State_HasFocus;
    looks += paint(delegate, model, focused);
    QStyleOptionViewItem disabled = option();
    disabled.state &= ~QStyle::State_Enabled;
    disabled.palette.setColor(QPalette::Disabled, QPalette::Text, Qt::gray);
    looks += paint(delegate, model, disabled);
    const auto interact = [&](const BlockListDelegate::Interaction &interaction) {
        QStyleOptionViewItem look = option();
        look.rect.setHeight(delegate.metrics(look.font).rowHeight);
        QImage image(look.rect.size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(look.palette.color(QPalette::Base));
        QPainter painter(&image);
        delegate.paintRow(&painter, look, model.index(0), interaction);
        return image;
    };
    looks += interact({ .rowHovered = true });
    looks += interact({ .rowHovered = true, .buttonHovered = true });
    looks += interact({ .rowHovered = true, .buttonHovered = true, .buttonPressed = true });
    for (qsizetype i = 0; i < looks.size(); ++i) {
        for (qsizetype j = i + 1; j < looks.size(); ++j)
            QVERIFY2(looks.at(i) != looks.at(j), qPrintable(u"%1 and %2"_s.arg(i).arg(j)));
    }
}

void TestBlockListDelegate::blurredRowsTellNothing_data()
{
    QTest::addColumn<bool>("compact");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("comfortable") << false << Qt::LeftToRight;
    QTest::newRow("compact") << true << Qt::LeftToRight;
    QTest::newRow("mirrored") << false << Qt::RightToLeft;
    QTest::newRow("compact, mirrored") << true << Qt::RightToLeft;
}

// Whoever it is, a blurred row is painted the same, pixel by pixel.
void TestBlockListDelegate::blurredRowsTellNothing()
{
    QFETCH(bool, compact);
    QFETCH(Qt::LayoutDirection, direction);
    BlockListDelegate delegate;
    delegate.setCompact(compact);
    const RowModel model(
        { RowModel::person(u"ccc"_s, u"Cathy"_s, 1),
          RowModel::person(u"user-1234567890"_s, u"Somebody with a much longer name"_s, 1) });
    QStyleOptionViewItem look = option();
    look.direction = direction;
    QVERIFY(paint(delegate, model, look, 1, 0) != paint(delegate, model, look, 1, 1));
    const QImage clear = paint(delegate, model, look);
    delegate.setBlurred(true);
    const QImage blurred = paint(delegate, model, look);
    QVERIFY(blurred == paint(delegate, model, look, 1, 1));
    QVERIFY(blurred != clear);
    // Still a row: something stands where the name and the picture were.
    look.rect.setHeight(delegate.metrics(look.font).rowHeight);
    const RowGeometry g = delegate.geometry(look, model.index(0));
    const QColor background = look.palette.color(QPalette::Base);
    QVERIFY(blurred.pixelColor(g.avatar.center()) != background);
    const int inside = direction == Qt::LeftToRight ? g.name.left() + 10 : g.name.right() - 10;
    QVERIFY(blurred.pixelColor(inside, g.name.center().y()) != background);

    look.state |= QStyle::State_HasFocus;
    const QImage focused = paint(delegate, model, look);
    QVERIFY(focused != paint(delegate, model, look, 1, 1));
    if (compact) // where the name has a fixed share of the line
        return;
    delegate.setBlurred(false);
    QVERIFY(focused == paint(delegate, model, look));
}

void TestBlockListDelegate::textIsLegibleInEveryPalette_data()
{
    QTest::addColumn<QColor>("base");
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("accent");
    QTest::addColumn<QColor>("onAccent");
    QTest::newRow("light") << QColor(Qt::white) << QColor(Qt::black) << QColor(0x30, 0x8c, 0xc6)
                           << QColor(Qt::white);
    QTest::newRow("dark") << QColor(30, 30, 32) << QColor(230, 230, 230) << QColor(0x3d, 0x7e, 0xff)
                          << QColor(Qt::white);
    QTest::newRow("high contrast") << QColor(Qt::black) << QColor(Qt::white) << QColor(Qt::yellow)
                                   << QColor(Qt::black);
    QTest::newRow("pale accent") << QColor(Qt::white) << QColor(60, 60, 60) << QColor(0xff, 0xd0, 0xd8)
                                 << QColor(Qt::white);
}

// Measured in the painted picture: each part has ink with enough contrast to what surrounds it.
void TestBlockListDelegate::textIsLegibleInEveryPalette()
{
    QFETCH(QColor, base);
    QFETCH(QColor, text);
    QFETCH(QColor, accent);
    QFETCH(QColor, onAccent);
    BlockListDelegate delegate;
    std::vector<RowModel::Row> rows(3, RowModel::person(u"MMMM"_s, u"MMMM"_s, 1));
    rows[1].state = RowState::Unblocking;
    rows[2].state = RowState::Failed;
    RowModel model(rows);
    QStyleOptionViewItem look = option();
    look.palette = QPalette(text, base, base, base, base, text, base);
    look.palette.setColor(QPalette::Highlight, accent);
    look.palette.setColor(QPalette::HighlightedText, onAccent);
    look.rect.setWidth(1200);
    look.font.setPixelSize(40); // thick enough strokes for pixels of the full colour
    for (const bool selected : { false, true }) {
        for (int row = 0; row < 3; ++row) {
            look.state.setFlag(QStyle::State_Selected, selected);
            const QImage image = paint(delegate, model, look, 1, row);
            look.rect.setHeight(image.height());
            const RowGeometry g = delegate.geometry(look, model.index(row));
            const QColor background = image.pixelColor(1, image.height() / 2);
            const auto best = [&](const QRect &part) {
                double ratio = 1;
                for (int y = part.top(); y <= part.bottom(); ++y) {
                    for (int x = part.left(); x <= part.right(); ++x)
                        ratio = std::max(ratio, Colours::contrastRatio(image.pixelColor(x, y), background));
                }
                return ratio;
            };
            QVERIFY(best(g.name) >= 4.5);
            QVERIFY2(best(g.second) >= 4.5,
                     qPrintable(u"%1 row %2 selected %3"_s.arg(best(g.second)).arg(row).arg(selected)));
            QVERIFY(best(g.button.adjusted(4, 4, -4, -4)) >= 4.5);
            if (row != 1)
                QVERIFY(best(g.button) >= 3);
            look.state |= QStyle::State_HasFocus;
            const QImage focused = paint(delegate, model, look, 1, row);
            if (row != 1) { // filled, and its words are readable on that
                const QRect inside = g.button.adjusted(4, 4, -4, -4);
                const QColor fill = focused.pixelColor(inside.left(), inside.center().y());
                QVERIFY(Colours::contrastRatio(fill, background) >= 3);
                double ratio = 1;
                for (int x = inside.left(); x <= inside.right(); ++x) {
                    for (int y = inside.top(); y <= inside.bottom(); ++y)
                        ratio = std::max(ratio, Colours::contrastRatio(focused.pixelColor(x, y), fill));
                }
                QVERIFY2(ratio >= 4.5,
                         qPrintable(u"%1 row %2 selected %3"_s.arg(ratio).arg(row).arg(selected)));
            }
            QVERIFY(Colours::contrastRatio(focused.pixelColor(focused.width() / 2, 3), background) >= 3);
            look.state &= ~QStyle::State_HasFocus;
        }
    }
}

void TestBlockListDelegate::theFocusRingIsTwoPixelsWideInsideTheRow()
{
    BlockListDelegate delegate;
    const RowModel model({ RowModel::person(u"a"_s, u"A"_s, 1) });
    QStyleOptionViewItem look = option();
    const QImage plain = paint(delegate, model, look);
    look.state |= QStyle::State_HasFocus;
    const QImage focused = paint(delegate, model, look);
    // From the middle of each edge inwards, up to where the row's content may begin.
    const auto ring = [&](QPoint at, QPoint step) {
        QList<int> changed;
        for (int i = 0; i < 8; ++i, at += step) {
            if (plain.pixel(at) != focused.pixel(at))
                changed.append(i);
        }
        return changed;
    };
    const QPoint centre = plain.rect().center();
    const QList<int> inside{ 2, 3 };
    QCOMPARE(ring({ centre.x(), 0 }, { 0, 1 }), inside);
    QCOMPARE(ring({ centre.x(), plain.height() - 1 }, { 0, -1 }), inside);
    QCOMPARE(ring({ 0, centre.y() }, { 1, 0 }), inside);
    QCOMPARE(ring({ plain.width() - 1, centre.y() }, { -1, 0 }), inside);
}

void TestBlockListDelegate::aWarmRowIsPaintedFromCaches()
{
    BlockListDelegate delegate;
    RowModel model({ RowModel::person(u"a"_s, u"🦊 Foxy 👩‍👩‍👧‍👦"_s, 1) });
    const QImage cold = paint(delegate, model, option());
    const QImage warm = paint(delegate, model, option());
    QVERIFY(cold == warm);
    delegate.invalidate();
    QVERIFY(cold == paint(delegate, model, option()));
}

void TestBlockListDelegate::sharpAtEveryScale_data()
{
    QTest::addColumn<double>("ratio");
    for (const double ratio : { 1.0, 1.25, 1.5, 2.0, 3.0 })
        QTest::addRow("%d %%", static_cast<int>(ratio * 100)) << ratio;
}

void TestBlockListDelegate::sharpAtEveryScale()
{
    QFETCH(double, ratio);
    BlockListDelegate delegate;
    RowModel model({ RowModel::person(u"a"_s, u"Anna"_s, 1) });
    // The button's outline is a clean line, not a smeared one: its colour is met at full strength.
    const QStyleOptionViewItem look = option();
    const QImage image = paint(delegate, model, look, ratio);
    QStyleOptionViewItem placed = look;
    placed.rect.setHeight(delegate.metrics(look.font).rowHeight);
    const QRect button = delegate.geometry(placed, model.index(0)).button;
    const int x = static_cast<int>(button.center().x() * ratio);
    const int top = static_cast<int>(button.top() * ratio);
    double best = 1;
    for (int y = top - 1; y <= top + static_cast<int>(ratio) + 1; ++y)
        best = std::max(best,
                        Colours::contrastRatio(image.pixelColor(x, y), look.palette.color(QPalette::Base)));
    QVERIFY2(best >= 3, qPrintable(QString::number(best)));
    // So is the hairline: of its own colour, or not there.
    const QRgb hairline = image.pixel(x, image.height() - 1);
    const QRgb base = look.palette.color(QPalette::Base).rgb();
    QVERIFY(hairline != base);
    for (int y = image.height() - 2 - static_cast<int>(ratio); y < image.height(); ++y)
        QVERIFY(image.pixel(x, y) == hairline || image.pixel(x, y) == base);
}

void TestBlockListDelegate::picturesHaveThePixelsOfTheScreen()
{
    QFETCH(double, ratio);
    for (const bool compact : { false, true }) {
        BlockListDelegate delegate;
        delegate.setCompact(compact);
        RowModel::Row row = RowModel::person(u"a"_s, u"Anna"_s, 1);
        row.status.avatarUrl = u"https://example.org/a.png"_s;
        const RowModel model({ row });
        QStyleOptionViewItem look = option();
        const int side = delegate.avatarSide(look.font, ratio);
        // Every other pixel is black: what is scaled by however little has grey in it, or pairs.
        QImage picture(side, side, QImage::Format_ARGB32_Premultiplied);
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x)
                picture.setPixelColor(x, y, (x + y) % 2 ? Qt::black : Qt::white);
        }
        delegate.avatars().setPicture(row.status.avatarUrl, side, picture);
        const QImage image = paint(delegate, model, look, ratio);
        look.rect.setHeight(delegate.metrics(look.font).rowHeight);
        const QRect avatar = delegate.geometry(look, model.index(0)).avatar;
        QImage shown = image.copy(QRect((QPointF(avatar.topLeft()) * ratio).toPoint(), picture.size()));
        shown.setDevicePixelRatio(1);
        QCOMPARE(shown, picture);
        QCOMPARE(delegate.avatars().initials(u"Anna"_s, u"a"_s, side, look.font).size(), picture.size());
    }
}

QTEST_MAIN(TestBlockListDelegate)
#include "tst_blocklistdelegate.moc"
