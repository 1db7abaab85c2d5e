#include "app/text/foreigntext.h"
#include "ui/lineshaper.h"

#include <QApplication>
#include <QLineF>
#include <QPainterPath>
#include <QRawFont>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

struct Glyph
{
    quint32 index = 0;
    QPointF position;
};

/// What is drawn, from left to right, whatever the runs.
QList<Glyph> inked(const ShapedLine &line)
{
    QList<Glyph> glyphs;
    for (const QGlyphRun &run : line.runs) {
        const QList<quint32> indexes = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < indexes.size(); ++i) {
            if (!run.rawFont().pathForGlyph(indexes.at(i)).isEmpty())
                glyphs.append({ indexes.at(i), positions.at(i) });
        }
    }
    std::sort(glyphs.begin(), glyphs.end(), [](const Glyph &a, const Glyph &b) {
        return std::pair(a.position.x(), a.index) < std::pair(b.position.x(), b.index);
    });
    return glyphs;
}

} // namespace

class TestLineShaper : public QObject
{
    Q_OBJECT

private slots:
    void partsStandWhereTheWholeLineHasThem_data();
    void partsStandWhereTheWholeLineHasThem();
    void foreignTextChangesNothingBesideIt();
};

void TestLineShaper::partsStandWhereTheWholeLineHasThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    const QString id = isolated(u"u6a99b4b1f77dd0fd5f2c9e1");
    const auto row = [](const char *name, const QString &text,
                        Qt::LayoutDirection direction = Qt::LeftToRight) {
        QTest::newRow(name) << text << direction;
    };
    for (const int count : { 1, 4, 7, 11 })
        row(qPrintable(u"years %1"_s.arg(count)),
            id + u" · Direct messages · blocked %1 years ago · last seen %1 days ago"_s.arg(count));
    row("without an id", u"Direct messages · blocked just now"_s);
    row("a room", id + u" · Room “%1” · blocked 3 months ago"_s.arg(isolated(u"Weekend hiking")));
    row("a hostile room", id + u" · Room “%1”"_s.arg(isolated(u"  A  b (c [ 4 \u202e x \u2069 y")));
    row("an id of both directions", isolated(u"محمد 12-3 ab") + u" · Direct messages"_s);
    row("Japanese", id + u" · ダイレクトメッセージ · 1 年前にブロック · 最終確認: 4 か月前"_s);
    row("Russian", id + u" · Личные сообщения · заблокирован 4 года назад"_s);
    row("Thai", id + u" · ข้อความส่วนตัว · ถูกบล็อก: 1 ปีที่แล้ว"_s);
    row("Hindi", id + u" · निजी संदेश · 4 वर्ष पहले"_s);
    row("French", id + u" · Messages directs · vu il y a 4\u00a0ans"_s);
    row("Arabic", id + u" · رسائل مباشرة · محظور قبل 3 أشهر"_s, Qt::RightToLeft);
    row("Hebrew in a line from the left", u"חדר “"_s + id + u"” הודעות ישירות"_s);
    row("cut in an isolated text", u"\u2068u6a99b4b1f7…"_s);
    row("cut in a word", id + u" · Direct mess…"_s);
    row("spaces", u" a  b   4 c "_s);
    row("only an id", id);
    row("a space before an id", u"Room "_s + id + u" "_s + id);
}

void TestLineShaper::partsStandWhereTheWholeLineHasThem()
{
    QFETCH(const QString, text);
    QFETCH(const Qt::LayoutDirection, direction);
    LineShaper shaper;
    shaper.setFont(QApplication::font());
    const ShapedLine whole = shaper.shapeWhole(text, direction);
    for (const char *time : { "first", "again" }) {
        const ShapedLine parts = shaper.shape(text, direction);
        QVERIFY2(std::abs(parts.ascent - whole.ascent) < 0.01, time);
        QVERIFY2(inked(parts).size() == inked(whole).size(), time);
        const auto glyphs = inked(parts);
        const auto expected = inked(whole);
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            QCOMPARE(glyphs.at(i).index, expected.at(i).index);
            QVERIFY2(QLineF(glyphs.at(i).position, expected.at(i).position).length() < 0.01,
                     qPrintable(u"%1: glyph %2 is off by %3"_s.arg(QLatin1StringView(time))
                                    .arg(i)
                                    .arg(glyphs.at(i).position.x() - expected.at(i).position.x())));
        }
        QVERIFY2(std::abs(parts.width - whole.width) < 0.01, time);
    }
}

void TestLineShaper::foreignTextChangesNothingBesideIt()
{
    LineShaper shaper;
    shaper.setFont(QApplication::font());
    const auto outside = [&](const QString &room) {
        QList<quint32> indexes;
        const auto glyphs =
            inked(shaper.shape(u"Room “%1” · 3 months"_s.arg(isolated(room)), Qt::LeftToRight));
        for (const Glyph &glyph : glyphs)
            indexes += glyph.index;
        const qsizetype inside =
            inked(shaper.shapeWhole(room, room.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight)).size();
        indexes.remove(5, inside); // after Room “
        return indexes;
    };
    const QList<quint32> beside = outside(u"Weekend"_s);
    QCOMPARE(beside.size(), 5 + 1 + 1 + 7);
    QCOMPARE(outside(u"موسيقى الحي"_s), beside);
    QCOMPARE(outside(u"讀書會"_s), beside);
}

QTEST_MAIN(TestLineShaper)
#include "tst_lineshaper.moc"
