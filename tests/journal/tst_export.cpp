#include "app/journal/export.h"
#include "app/model/idlist.h"
#include "app/text/csv.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace {

BlockStatus dina()
{
    return { { u"d,\"d"_s, u"room"_s, BlockScope::Room },
             u"=Dina"_s,
             u"https://example.org/a?b,c"_s,
             u"@Support"_s,
             1628090287649,
             1628090287650,
             0 };
}

Journal::Entry entry()
{
    return { 7,
             3,
             dina(),
             Journal::Change::Unblock,
             Journal::Outcome::Failed,
             1628090287649,
             1628090288000,
             403,
             u"FORBIDDEN"_s,
             u"Only the owner,\r\nsorry"_s,
             u"abc123"_s };
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

private slots:
    void historyAsCsv()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        RowWriter writer(buffer, ExportFormat::Csv, RowWriter::Rows::History);
        QVERIFY(writer.write(QList<Journal::Entry>{ entry() }));
        QCOMPARE(
            buffer.data(),
            QByteArray(
                "\xef\xbb\xbf\"blockee_id\",\"nickname\",\"scope\",\"room_id\",\"room_name\",\"blocked_at\","
                "\"avatar_url\",\"what\",\"asked_at\",\"settled_at\",\"outcome\",\"http_status\",\"code\","
                "\"message\",\"batch\",\"account\"\r\n"
                "\"d,\"\"d\",\"'=Dina\",\"room\",\"room\",\"'@Support\",\"2021-08-04T15:18:07.649Z\","
                "\"https://example.org/a?b,c\",\"unblock\",\"2021-08-04T15:18:07.649Z\","
                "\"2021-08-04T15:18:08.000Z\",\"failed\",\"403\",\"FORBIDDEN\",\"Only the "
                "owner,\r\nsorry\",\"3\",\"abc123\"\r\n"));
    }

    void historyAsJsonLines()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        RowWriter writer(buffer, ExportFormat::JsonLines, RowWriter::Rows::History);
        Journal::Entry pending = entry();
        pending.settledAtMs = 0;
        pending.outcome = Journal::Outcome::Pending;
        QVERIFY(writer.write(QList<Journal::Entry>{ entry(), pending }));
        const QList<QByteArray> lines = buffer.data().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[2].isEmpty());
        const QJsonObject first = QJsonDocument::fromJson(lines[0]).object();
        QCOMPARE(first["blockee_id"_L1].toString(), u"d,\"d"_s);
        QCOMPARE(first["nickname"_L1].toString(), u"=Dina"_s);
        QCOMPARE(first["message"_L1].toString(), u"Only the owner,\r\nsorry"_s);
        QCOMPARE(first["outcome"_L1].toString(), u"failed"_s);
        QCOMPARE(first["account"_L1].toString(), u"abc123"_s);
        QCOMPARE(first["http_status"_L1].toInt(), 403);
        const QJsonObject second = QJsonDocument::fromJson(lines[1]).object();
        QCOMPARE(second["outcome"_L1].toString(), u"pending"_s);
        QVERIFY(!second.contains("settled_at"_L1));
    }

    void ourExportCanBeImported()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"list.csv"_s);
        BlockStatusList statuses;
        QStringList ids;
        for (const QString &id :
             { u"=1+1"_s, u"a,b"_s, u"\"q\""_s, u"'=x"_s, u"漢 字"_s, u"plain"_s, u"-"_s }) {
            BlockStatus status = dina();
            status.key.blockeeId = id;
            QVERIFY(statuses.append(status));
            ids.append(id);
        }
        QVERIFY(exportBlocks(path, ExportFormat::Csv, statuses));
        const IdList list = parseIdList(readFile(path));
        QCOMPARE(list.ids, ids);
        QCOMPARE(list.unreadable, 0);
    }

    void filesArePrivateAndRegular()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"list.jsonl"_s);
        BlockStatusList one;
        QVERIFY(one.append(dina()));
        QVERIFY(exportBlocks(path, ExportFormat::JsonLines, one));
        QCOMPARE(readFile(path).count('\n'), 1);
#ifdef Q_OS_UNIX
        struct stat info = {};
        QCOMPARE(::stat(qPrintable(path), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0600U);

        const QString link = folder.filePath(u"link"_s);
        QVERIFY(QFile::link(path, link));
        QVERIFY(!exportBlocks(link, ExportFormat::Csv, {}));
        const QString pipe = folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        QVERIFY(!exportBlocks(pipe, ExportFormat::Csv, {}));
#endif
        QVERIFY(!exportBlocks(folder.path(), ExportFormat::Csv, {}));
        QVERIFY(!exportBlocks(folder.filePath(u"no/such/folder"_s), ExportFormat::Csv, {}));
        QCOMPARE(readFile(path).count('\n'), 1);
    }

    void allHistoryIsExportedPageByPage()
    {
        QTemporaryDir folder;
        Journal journal(folder.filePath(u"journal"_s));
        journal.open(u"a"_s, this, {});
        QList<Journal::Intention> intentions;
        for (int i = 0; i < 4000; ++i) {
            BlockStatus status = dina();
            status.key.blockeeId = u"user-%1"_s.arg(i);
            intentions.append({ status, Journal::Change::Unblock });
        }
        journal.intend(intentions, this, {});

        const QString path = folder.filePath(u"history.csv"_s);
        HistoryExport all(path, ExportFormat::Csv);
        QSignalSpy finished(&all, &HistoryExport::finished);
        QSignalSpy progressed(&all, &HistoryExport::progressed);
        all.start(journal, {});
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(finished[0][0].toBool(), true);
        QCOMPARE(finished[0][1].toLongLong(), 4000);
        QVERIFY(!progressed.isEmpty());
        const IdList list = parseIdList(readFile(path));
        QCOMPARE(list.ids.size(), 4000);
        QCOMPARE(list.ids.first(), u"user-3999"_s);
        QCOMPARE(list.ids.last(), u"user-0"_s);

        HistoryExport found(path, ExportFormat::JsonLines);
        QSignalSpy foundFinished(&found, &HistoryExport::finished);
        found.start(journal, { .text = u"user-39"_s });
        QTRY_COMPARE(foundFinished.count(), 1);
        QCOMPARE(readFile(path).count('\n'), 111);

        HistoryExport broken(folder.filePath(u"no/such/folder"_s), ExportFormat::Csv);
        QSignalSpy brokenFinished(&broken, &HistoryExport::finished);
        broken.start(journal, {});
        QTRY_COMPARE(brokenFinished.count(), 1);
        QCOMPARE(brokenFinished[0][0].toBool(), false);

        // Another account's rows do not follow: the file stays as it was.
        HistoryExport interrupted(path, ExportFormat::Csv);
        QSignalSpy interruptedFinished(&interrupted, &HistoryExport::finished);
        interrupted.start(journal, {});
        journal.open(u"b"_s, this, {});
        QTRY_COMPARE(interruptedFinished.count(), 1);
        QCOMPARE(interruptedFinished[0][0].toBool(), false);
        QCOMPARE(readFile(path).count('\n'), 111);
    }

    void theSelectedAreExported()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"some.csv"_s);
        HistoryExport some(path, ExportFormat::Csv);
        QSignalSpy finished(&some, &HistoryExport::finished);
        some.start({ entry(), entry() });
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(finished[0][0].toBool(), true);
        QCOMPARE(finished[0][1].toLongLong(), 2);
        QVERIFY(readFile(path).contains("FORBIDDEN"));
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
