#include "app/model/idlist.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder.encode(text);
}

} // namespace

class TestIdList : public QObject
{
    Q_OBJECT

private slots:
    void readsIds_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("ids");
        QTest::addColumn<int>("duplicates");
        QTest::addColumn<int>("unreadable");
        const QStringList abc{ u"aaa"_s, u"bbb"_s, u"ccc"_s };
        QTest::newRow("nothing") << QByteArray() << QStringList() << 0 << 0;
        QTest::newRow("blank lines") << QByteArray("\n \r\n\t\n") << QStringList() << 0 << 0;
        QTest::newRow("lines") << QByteArray("aaa\nbbb\nccc\n") << abc << 0 << 0;
        QTest::newRow("CRLF, no end") << QByteArray("aaa\r\nbbb\r\n\r\nccc") << abc << 0 << 0;
        QTest::newRow("spaces around") << QByteArray("  aaa\t\n bbb \nccc") << abc << 0 << 0;
        QTest::newRow("order and duplicates")
            << QByteArray("ccc\naaa\nccc\nccc\n") << QStringList({ u"ccc"_s, u"aaa"_s }) << 2 << 0;
        QTest::newRow("UTF-8 mark") << QByteArray("\xef\xbb\xbf"
                                                  "aaa\nbbb\nccc")
                                    << abc << 0 << 0;
        QTest::newRow("UTF-16LE") << utf16(u"aaa\r\nbbb\r\nccc"_s, QStringConverter::Utf16LE) << abc << 0
                                  << 0;
        QTest::newRow("UTF-16BE") << utf16(u"aaa\r\nbbb\r\nccc"_s, QStringConverter::Utf16BE) << abc << 0
                                  << 0;
        QTest::newRow("not UTF-8") << QByteArray("aaa\nb\xe4 b\nccc") << QStringList({ u"aaa"_s, u"ccc"_s })
                                   << 0 << 1;
        QTest::newRow("binary") << QByteArray("a\0b\n\x01\nok", 8) << QStringList({ u"ok"_s }) << 0 << 2;
        QTest::newRow("odd ids") << QByteArray(
            "a/b?c#%\n..\n#x\n=1\n漢 字") // the server decides what they are
                                 << QStringList({ u"a/b?c#%"_s, u".."_s, u"#x"_s, u"=1"_s, u"漢 字"_s }) << 0
                                 << 0;
        QTest::newRow("too long") << QByteArray(9000, 'x') + "\nok" << QStringList({ u"ok"_s }) << 0 << 1;
        QTest::newRow("a comma, no header")
            << QByteArray("aaa,1\nbbb,2") << QStringList({ u"aaa,1"_s, u"bbb,2"_s }) << 0 << 0;
        QTest::newRow("a quote that never ends")
            << QByteArray("\"aaa\nbbb") << QStringList({ u"\"aaa"_s, u"bbb"_s }) << 0 << 0;

        QTest::newRow("CSV id") << QByteArray("name,id\nDina,aaa\n\"Cathy, B\",bbb\nEve,ccc\n") << abc << 0
                                << 0;
        QTest::newRow("CSV ours") << QByteArray("\xef\xbb\xbf\"blockee_id\",\"nickname\"\r\n\"aaa\","
                                                "\"x\r\ny\"\r\n\"bbb\",\"\"\r\n\"ccc\",\"z\"\r\n")
                                  << abc << 0 << 0;
        QTest::newRow("CSV guarded") << QByteArray("\"blockee_id\"\r\n\"'=1+1\"\r\n\"'-\"\r\n\"'plain\"\r\n")
                                     << QStringList({ u"=1+1"_s, u"-"_s, u"'plain"_s }) << 0 << 0;
        QTest::newRow("CSV Blockee ID")
            << QByteArray("Room,Blockee ID\n1,aaa\n2,bbb\n3,ccc") << abc << 0 << 0;
        QTest::newRow("CSV both") << QByteArray("id,blockee_id\n1,aaa\n2,bbb\n3,ccc") << abc << 0 << 0;
        QTest::newRow("CSV one column") << QByteArray("ID\naaa\nbbb\nccc") << abc << 0 << 0;
        QTest::newRow("Mastodon") << QByteArray(
            "Account address,Hide notifications\naaa@example.org,true\nbbb@example.org,false\n")
                                  << QStringList({ u"aaa@example.org"_s, u"bbb@example.org"_s }) << 0 << 0;
        QTest::newRow("Mastodon blocks")
            << QByteArray("aaa@example.org\nbbb@example.org\n")
            << QStringList({ u"aaa@example.org"_s, u"bbb@example.org"_s }) << 0 << 0;
        QTest::newRow("CSV short and empty")
            << QByteArray("name,id\nDina\nCathy,\nEve,aaa\n\nFay,aaa") << QStringList({ u"aaa"_s }) << 1 << 2;
        QTest::newRow("CSV malformed")
            << QByteArray("id,name\naaa,\"x\"y\nbbb,\"open\nccc,z") << QStringList() << 0 << 2;
        QTest::newRow("CSV UTF-16") << utf16(u"id,name\r\naaa,漢\r\nbbb,\r\nccc,"_s,
                                             QStringConverter::Utf16LE)
                                    << abc << 0 << 0;
    }
    void readsIds()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, ids);
        QFETCH(int, duplicates);
        QFETCH(int, unreadable);
        const IdList list = parseIdList(bytes);
        QCOMPARE(list.ids, ids);
        QCOMPARE(list.duplicates, duplicates);
        QCOMPARE(list.unreadable, unreadable);
        QVERIFY(!list.tooLarge);
    }

    void tooMuchIsRefused()
    {
        QVERIFY(parseIdList(QByteArray(IdList::maxBytes + 1, '\n')).tooLarge);
        QByteArray bytes;
        for (int i = 0; i <= IdList::maxIds; ++i)
            bytes += QByteArray::number(i) + '\n';
        const IdList list = parseIdList(bytes);
        QVERIFY(list.tooLarge);
        QCOMPARE(list.ids.size(), IdList::maxIds);
    }

    void noiseIsCountedNotRead()
    {
        QRandomGenerator random(23);
        for (int round = 0; round < 200; ++round) {
            QByteArray bytes(random.bounded(2000), Qt::Uninitialized);
            for (char &byte : bytes)
                byte = char(random.bounded(256));
            const IdList list = parseIdList(bytes);
            for (const QString &id : list.ids) {
                QVERIFY(!id.contains(QChar::ReplacementCharacter));
                QVERIFY(!id.contains(u'\0') && !id.contains(u'\n'));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestIdList)
#include "tst_idlist.moc"
