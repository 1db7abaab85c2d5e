#include "app/text/foreigntext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTextBoundaryFinder>
#include <QThread>

#include <ctime>

using namespace Qt::StringLiterals;

namespace {

qsizetype graphemes(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype count = 0;
    while (finder.toNextBoundary() != -1)
        ++count;
    return count;
}

} // namespace

class TestForeignText : public QObject
{
    Q_OBJECT

private slots:
    void cleans_data();
    void cleans();
    void cutsAtGraphemes_data();
    void cutsAtGraphemes();
    void keepsFourMarksABase();
    void cutsInsideAGraphemeOnlyWhenItAloneIsTooLong();
    void holdsItsLimitsForEveryNaughtyString();
    void isBoundedWorkForAnyLength();
    void isolates();
    void namesTheRow_data();
    void namesTheRow();
    void worksInManyThreads();
};

void TestForeignText::cleans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("ascii") << u"Dina & <b>Bob</b>"_s << u"Dina & <b>Bob</b>"_s;
    QTest::newRow("latin") << u"Zoë Łuczak ǅ"_s << u"Zoë Łuczak ǅ"_s;
    QTest::newRow("cjk") << u"王小明"_s << u"王小明"_s;
    QTest::newRow("emoji family stays") << u"👨‍👩‍👧‍👦"_s << u"👨‍👩‍👧‍👦"_s;
    QTest::newRow("newlines") << u"a\nb\r\tc"_s << u"a b  c"_s;
    QTest::newRow("nul and escape") << QString::fromUtf16(u"a\0b\x1b[31m", 8) << u"a b [31m"_s;
    QTest::newRow("delete and c1") << u"a\u007F\u0085b"_s << u"a  b"_s;
    QTest::newRow("line and paragraph separators") << u"a\u2028\u2029b"_s << u"a  b"_s;
    QTest::newRow("override") << u"\u202Egnp.exe\u202C"_s << u"gnp.exe"_s;
    QTest::newRow("isolates") << u"a\u2069\u2068\u2066\u2067b"_s << u"ab"_s;
    QTest::newRow("marks") << u"\u200Ea\u200F\u061Cb\u202A\u202B\u202D"_s << u"ab"_s;
    QTest::newRow("persian joiner stays") << u"می‌خواهم"_s << u"می‌خواهم"_s;
    QTest::newRow("lone high surrogate") << u"a"_s + QChar(0xD83D) + u"b"_s << u"a\uFFFDb"_s;
    QTest::newRow("lone low surrogate") << u"a"_s + QChar(0xDE00) << u"a\uFFFD"_s;
    QTest::newRow("high surrogate at the end") << u"a"_s + QChar(0xD83D) << u"a\uFFFD"_s;
}

void TestForeignText::cleans()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(cleanForeignText(text), expected);
    QCOMPARE(cleanForeignText(expected), expected);
}

void TestForeignText::cutsAtGraphemes_data()
{
    QTest::addColumn<QString>("grapheme");
    QTest::addColumn<int>("kept");

    QTest::newRow("ascii") << u"a"_s << 64;
    QTest::newRow("latin") << u"é"_s << 64;
    QTest::newRow("cjk") << u"王"_s << 64;
    QTest::newRow("emoji") << u"😀"_s << 64;
    QTest::newRow("decomposed") << u"e\u0301"_s << 64;
    QTest::newRow("four units") << u"👍🏽"_s << 64;
    QTest::newRow("flag") << u"🇹🇼"_s << 64;
    QTest::newRow("devanagari") << u"नि"_s << 64;
    QTest::newRow("family of eleven units") << u"👨‍👩‍👧‍👦"_s << 256 / 11;
}

void TestForeignText::cutsAtGraphemes()
{
    QFETCH(const QString, grapheme);
    QFETCH(const int, kept);
    QCOMPARE(cleanForeignText(grapheme.repeated(kept)), grapheme.repeated(kept));
    QCOMPARE(cleanForeignText(grapheme.repeated(kept + 1)), grapheme.repeated(kept));
    QCOMPARE(cleanForeignText(grapheme.repeated(5000)), grapheme.repeated(kept));
    QCOMPARE(cleanForeignText(u"\u202E"_s + grapheme.repeated(500)), grapheme.repeated(kept));
}

void TestForeignText::keepsFourMarksABase()
{
    const QString mark(QChar(0x0301));
    QCOMPARE(cleanForeignText(u"a"_s + mark.repeated(100) + u"b"_s + mark.repeated(5)),
             u"a"_s + mark.repeated(4) + u"b"_s + mark.repeated(4));
    QCOMPARE(cleanForeignText(mark.repeated(100'000)), mark.repeated(4));
    // A mark after the 64th letter belongs to it.
    QCOMPARE(cleanForeignText(u"a"_s.repeated(64) + mark), u"a"_s.repeated(64) + mark);
    // Zero-width characters between the marks are no way round.
    const QString joined = cleanForeignText(u"a"_s + (mark + QChar(0x200D)).repeated(50));
    QCOMPARE(joined.count(mark), 4);
}

void TestForeignText::cutsInsideAGraphemeOnlyWhenItAloneIsTooLong()
{
    const QString chain = u"👩\u200D"_s.repeated(10'000);
    const QString cleaned = cleanForeignText(chain);
    QVERIFY(cleaned.size() <= 256);
    QVERIFY(cleaned.size() >= 254);
    QVERIFY(chain.startsWith(cleaned));
    QVERIFY(cleaned.isValidUtf16());
    QCOMPARE(cleanForeignText(cleaned), cleaned);
}

void TestForeignText::holdsItsLimitsForEveryNaughtyString()
{
    QFile file(QStringLiteral(BLOCKLIST_BLNS_FILE));
    QVERIFY2(file.open(QIODevice::ReadOnly), "the corpus is not there: ./dev test fetches it");
    const QJsonArray strings = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(strings.size() > 400);
    for (const auto &value : strings) {
        const QString text = value.toString();
        const QString once = cleanForeignText(text);
        QCOMPARE(cleanForeignText(once), once);
        QVERIFY(once.size() <= 256);
        QVERIFY(once.isValidUtf16());
        QVERIFY(graphemes(once) <= 64);
        for (const QChar c : once)
            QVERIFY2(c.category() != QChar::Other_Control && c != QChar::LineSeparator, qPrintable(text));
    }
}

void TestForeignText::isBoundedWorkForAnyLength()
{
    const QStringList hostile = { QString(5'000'000, QChar(0x0301)), QString(5'000'000, QChar(0x202E)),
                                  u"👩\u200D"_s.repeated(1'000'000), u"ก็"_s.repeated(1'000'000) };
    const std::clock_t start = std::clock(); // of this process alone: others may be busy
    for (const QString &text : hostile) {
        for (int i = 0; i < 20; ++i)
            QVERIFY(cleanForeignText(text).size() <= 256);
    }
    // Whole passes over these would take many seconds.
    const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 1, qPrintable(QString::number(seconds)));
}

void TestForeignText::isolates()
{
    QCOMPARE(isolated(u"Dina"), u"\u2068Dina\u2069"_s);
    QCOMPARE(isolated(u"a\u2069\u202Eb"), u"\u2068ab\u2069"_s);
    QCOMPARE(isolated(u""), u"\u2068\u2069"_s);
}

void TestForeignText::namesTheRow_data()
{
    QTest::addColumn<QString>("nickname");
    QTest::addColumn<QString>("expected");

    QTest::newRow("nickname") << u"Dina"_s << u"Dina"_s;
    QTest::newRow("cjk") << u"王"_s << u"王"_s;
    QTest::newRow("emoji") << u"🙂"_s << u"🙂"_s;
    QTest::newRow("spaces around") << u"\n Dina \t"_s << u"Dina"_s;
    QTest::newRow("empty") << QString() << u"ddd"_s;
    QTest::newRow("spaces") << u" \u00A0\u3000\u2003"_s << u"ddd"_s;
    QTest::newRow("newline") << u"\n"_s << u"ddd"_s;
    QTest::newRow("zero width") << u"\u200B\u200C\u200D\u2060\uFEFF"_s << u"ddd"_s;
    QTest::newRow("bidi controls") << u"\u202E\u2066"_s << u"ddd"_s;
    QTest::newRow("hangul fillers") << u"\u3164\u115F\u1160\uFFA0"_s << u"ddd"_s;
    QTest::newRow("blank braille") << u"\u2800"_s << u"ddd"_s;
    QTest::newRow("soft hyphen") << u"\u00AD"_s << u"ddd"_s;
    QTest::newRow("tags") << u"\U000E0041\U000E0042"_s << u"ddd"_s;
    QTest::newRow("variation selectors") << u"\uFE0F\U000E0100"_s << u"ddd"_s;
    QTest::newRow("marks without a base") << u"\u0301\u0301"_s << u"ddd"_s;
    QTest::newRow("visible after the cut") << u"\u3164"_s.repeated(100) + u"Dina"_s << u"ddd"_s;
}

void TestForeignText::namesTheRow()
{
    QFETCH(const QString, nickname);
    QFETCH(const QString, expected);
    QCOMPARE(shownName(nickname, u"ddd"), expected);
    QCOMPARE(shownName(nickname, u"d\u202E\nd"), expected == u"ddd"_s ? u"d d"_s : expected);
}

void TestForeignText::worksInManyThreads()
{
    const QString text = u"e\u0301"_s.repeated(80);
    std::atomic_int good = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([&] {
            for (int round = 0; round < 200; ++round) {
                if (cleanForeignText(text) == text.first(128))
                    ++good;
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    QCOMPARE(good.load(), 800);
}

QTEST_GUILESS_MAIN(TestForeignText)
#include "tst_foreigntext.moc"
