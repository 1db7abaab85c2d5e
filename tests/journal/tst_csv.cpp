#include "app/text/csv.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QStringList> readAll(const QString &text, bool *malformed = nullptr)
{
    QList<QStringList> records;
    CsvReader reader(text);
    for (QStringList record; reader.next(record);) {
        records.append(record);
        if (malformed)
            *malformed = *malformed || reader.isMalformed();
    }
    return records;
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void corpusReadsAsItsJson_data()
    {
        QTest::addColumn<QString>("name");
        const QDir corpus(QStringLiteral(BLOCKLIST_NODE_MODULES) + "/csv-spectrum/csvs"_L1);
        const QStringList files = corpus.entryList({ u"*.csv"_s });
        if (files.isEmpty())
            QSKIP("csv-spectrum is not installed (npm ci --prefix tests)");
        for (const QString &file : files) {
            // Its JSON tells of another row than its CSV.
            if (file != "location_coordinates.csv"_L1)
                QTest::newRow(qPrintable(file)) << file.chopped(4);
        }
    }
    void corpusReadsAsItsJson()
    {
        QFETCH(QString, name);
        const QString corpus = QStringLiteral(BLOCKLIST_NODE_MODULES) + "/csv-spectrum/"_L1;
        bool malformed = false;
        QList<QStringList> records =
            readAll(QString::fromUtf8(readFile(corpus + "csvs/"_L1 + name + ".csv"_L1)), &malformed);
        const QJsonArray expected =
            QJsonDocument::fromJson(readFile(corpus + "json/"_L1 + name + ".json"_L1)).array();
        QVERIFY(!malformed);
        QVERIFY(!expected.isEmpty());
        const QStringList header = records.takeFirst();
        QJsonArray actual;
        for (const QStringList &record : std::as_const(records)) {
            QCOMPARE(record.size(), header.size());
            QJsonObject object;
            for (qsizetype i = 0; i < header.size(); ++i)
                object.insert(header[i], record[i]);
            actual.append(object);
        }
        QCOMPARE(actual, expected);
    }

    void readsWhatIsAskew_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<QStringList>>("expected");
        QTest::addColumn<bool>("malformed");
        using R = QList<QStringList>;
        QTest::newRow("nothing") << u""_s << R{} << false;
        QTest::newRow("no line end") << u"a,b"_s << R{ { u"a"_s, u"b"_s } } << false;
        QTest::newRow("LF") << u"a\nb\n"_s << R{ { u"a"_s }, { u"b"_s } } << false;
        QTest::newRow("CR") << u"a\rb\r"_s << R{ { u"a"_s }, { u"b"_s } } << false;
        QTest::newRow("empty line") << u"a\r\n\r\nb"_s << R{ { u"a"_s }, { QString() }, { u"b"_s } } << false;
        QTest::newRow("trailing comma") << u"a,\n"_s << R{ { u"a"_s, QString() } } << false;
        QTest::newRow("only a comma") << u","_s << R{ { QString(), QString() } } << false;
        QTest::newRow("spaces kept") << u" a , b "_s << R{ { u" a "_s, u" b "_s } } << false;
        QTest::newRow("quote inside plain") << u"a\"b,c"_s << R{ { u"a\"b"_s, u"c"_s } } << false;
        QTest::newRow("beside quotes") << u"\"a\"b,c\nd"_s << R{ { u"ab"_s, u"c"_s }, { u"d"_s } } << true;
        QTest::newRow("open quote") << u"a,\"b\nc"_s << R{ { u"a"_s, u"b\nc"_s } } << true;
        QTest::newRow("lone quote") << u"\""_s << R{ { QString() } } << true;
    }
    void readsWhatIsAskew()
    {
        QFETCH(QString, text);
        QFETCH(QList<QStringList>, expected);
        QFETCH(bool, malformed);
        bool found = false;
        QCOMPARE(readAll(text, &found), expected);
        QCOMPARE(found, malformed);
    }

    void recordsFollowTheRfc()
    {
        QCOMPARE(Csv::record({ u"a"_s, u"b\"c"_s, u"d,e\r\nf"_s, QString(), u"漢"_s }),
                 QByteArray("\"a\",\"b\"\"c\",\"d,e\r\nf\",\"\",\"\xe6\xbc\xa2\"\r\n"));
    }

    void formulasAreGuarded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        for (const QString &start :
             { u"="_s, u"+"_s, u"-"_s, u"@"_s, u"\t"_s, u"\r"_s, u"\n"_s, u"\uff1d"_s, u"'="_s, u"''@"_s }) {
            const QString text = start + "cmd|' /C calc'!A0"_L1;
            QTest::addRow("U+%04x %d", start[0].unicode(), int(start.size()))
                << text << QString(u'\'' + text);
        }
        QTest::newRow("minus alone") << u"-"_s << u"'-"_s;
        QTest::newRow("name") << u"'Dina"_s << u"'Dina"_s;
        QTest::newRow("inside") << u"a=b"_s << u"a=b"_s;
        QTest::newRow("quotes") << u"''"_s << u"''"_s;
        QTest::newRow("empty") << u""_s << u""_s;
    }
    void formulasAreGuarded()
    {
        QFETCH(QString, text);
        QFETCH(QString, cell);
        const QList<QStringList> records = readAll(QString::fromUtf8(Csv::record({ text, u"x"_s })));
        QCOMPARE(records, QList<QStringList>({ { cell, u"x"_s } }));
        QCOMPARE(Csv::withoutFormulaGuard(cell), text);
    }

    void whatIsWrittenReadsBack()
    {
        QRandomGenerator random(17);
        const QString alphabet = u"a,\"\r\n'=+-@\t 漢\u202e;"_s;
        for (int round = 0; round < 3000; ++round) {
            QList<QStringList> records;
            QByteArray bytes;
            for (int r = 0; r < 1 + random.bounded(3); ++r) {
                QStringList record;
                for (int f = 0; f < 1 + random.bounded(4); ++f) {
                    QString field;
                    for (int i = random.bounded(6); i > 0; --i)
                        field += alphabet[random.bounded(int(alphabet.size()))];
                    record.append(field);
                }
                records.append(record);
                bytes += Csv::record(record);
            }
            bool malformed = false;
            QList<QStringList> back = readAll(QString::fromUtf8(bytes), &malformed);
            for (QStringList &record : back) {
                for (QString &field : record)
                    field = Csv::withoutFormulaGuard(field);
            }
            QCOMPARE(back, records);
            QVERIFY(!malformed);
        }
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
