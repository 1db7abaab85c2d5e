#include "app/api/blockstatusapi.h"
#include "app/api/restclient.h"
#include "app/model/blocklistmodel.h"
#include "tests/model/listserver.h"
#include "tests/model/scriptednetwork.h"
#include "tests/support/blocks.h"

#include <QAbstractItemModelTester>
#include <QCollator>
#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

/// The model against a plain vector of rows that is filtered and sorted anew each time.
class TestBlockListModelRandom : public QObject
{
    Q_OBJECT

private slots:
    void equalsAPlainVectorUnderRandomOperations_data();
    void equalsAPlainVectorUnderRandomOperations();
};

namespace {

const QStringList &names()
{
    static const QStringList names{ u"Dina"_s,  u"dina"_s,   u"DINA"_s,        u"Émile"_s,  u"emile"_s,
                                    u"封鎖"_s,  u"بلوك"_s,   u"👩‍👧"_s, u"Zoë"_s,    u"zoe"_s,
                                    u""_s,      u"Straße"_s, u"ångström"_s,    u"Anna 2"_s, u"Anna 10"_s,
                                    u"-dash"_s, u" lead"_s };
    return names;
}

const QStringList &searches()
{
    static const QStringList searches{ u""_s,     u"d"_s,       u"di"_s, u"din"_s,    u"dina"_s,
                                       u"é"_s,    u"封"_s,      u"1"_s,  u"u1"_s,     u"u12"_s,
                                       u"zo"_s,   u"a"_s,       u"an"_s, u"room 3"_s, u"👧"_s,
                                       u"none"_s, u"strasse"_s, u"Å"_s,  u"u"_s,      u" "_s };
    return searches;
}

/// As QTest::qWaitFor(), without its sleep of 10 ms: there are thousands of waits here.
template <typename Condition> bool waitFor(const Condition &condition)
{
    QElapsedTimer clock;
    clock.start();
    QTimer guard;
    guard.start(50);
    while (!condition()) {
        if (clock.elapsed() > 5000)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

/// The rows as they ought to be.
struct Reference
{
    std::vector<BlockStatus> rows;
    QString search;
    SortOrder order = SortOrder::NewestFirst;
    QCollator collator{ QLocale(QLocale::English) };

    bool matches(const BlockStatus &row) const
    {
        // Qt folds one character to one, Unicode's full folding knows more.
        const auto folded = [](const QString &text) { return text.toCaseFolded().replace(u"ß"_s, u"ss"_s); };
        const QString needle = folded(search.trimmed());
        const auto holds = [&](const QString &text) { return folded(text).contains(needle); };
        return needle.isEmpty() || holds(row.nickname) || holds(row.key.blockeeId)
            || (row.key.scope == BlockScope::Room && (holds(row.roomName) || holds(row.key.roomId)));
    }

    bool less(const BlockStatus &a, const BlockStatus &b) const
    {
        const auto last = [](qint64 time) { return time == 0 ? std::numeric_limits<qint64>::max() : time; };
        const auto first = [](qint64 time) { return time == 0 ? std::numeric_limits<qint64>::min() : time; };
        int difference = 0;
        const auto compare = [](qint64 x, qint64 y) { return x < y ? -1 : x > y ? 1 : 0; };
        switch (order) {
        case SortOrder::NewestFirst:
            difference = compare(first(b.blockedAtMs), first(a.blockedAtMs));
            break;
        case SortOrder::OldestFirst:
            difference = compare(last(a.blockedAtMs), last(b.blockedAtMs));
            break;
        case SortOrder::LastSeen:
            difference = compare(first(b.lastSeenMs), first(a.lastSeenMs));
            break;
        case SortOrder::Name:
            difference = collator.compare(a.nickname.isEmpty() ? a.key.blockeeId : a.nickname,
                                          b.nickname.isEmpty() ? b.key.blockeeId : b.nickname);
            break;
        }
        if (difference != 0)
            return difference < 0;
        const int ids = a.key.blockeeId.toUtf8().compare(b.key.blockeeId.toUtf8());
        return ids != 0 ? ids < 0 : a.key.roomId.toUtf8() < b.key.roomId.toUtf8();
    }

    QList<BlockStatus> shown() const
    {
        QList<BlockStatus> shown;
        std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(shown),
                     [this](const BlockStatus &row) { return matches(row); });
        std::sort(shown.begin(), shown.end(),
                  [this](const BlockStatus &a, const BlockStatus &b) { return less(a, b); });
        return shown;
    }

    void remove(const BlockKey &key)
    {
        rows.erase(
            std::remove_if(rows.begin(), rows.end(), [&](const BlockStatus &row) { return row.key == key; }),
            rows.end());
    }
    bool holds(const BlockKey &key) const
    {
        return std::any_of(rows.cbegin(), rows.cend(),
                           [&](const BlockStatus &row) { return row.key == key; });
    }
};

} // namespace

void TestBlockListModelRandom::equalsAPlainVectorUnderRandomOperations_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("operations");
    QTest::newRow("few people") << 1U << 12 << 4500;
    QTest::newRow("some people") << 2U << 60 << 4000;
    QTest::newRow("many ranges") << 3U << 300 << 1500;
}

void TestBlockListModelRandom::equalsAPlainVectorUnderRandomOperations()
{
    QFETCH(const quint32, seed);
    QFETCH(const int, people);
    QFETCH(const int, operations);
    QRandomGenerator random(seed);
    const auto below = [&](int bound) { return random.bounded(bound); };

    Reference reference;
    const auto person = [&] {
        BlockStatus status;
        const int number = below(people * 2);
        status.key.blockeeId = u"u%1"_s.arg(number);
        if (number % 5 == 0) {
            const int room = below(4);
            status.key = { status.key.blockeeId, u"r%1"_s.arg(room), BlockScope::Room };
            status.roomName = u"Room %1"_s.arg(room);
        }
        status.nickname = names().at(below(static_cast<int>(names().size())));
        status.avatarUrl = below(4) == 0 ? QString() : u"https://a.example/%1/%2"_s.arg(below(3)).arg(number);
        status.blockedAtMs = below(5) == 0 ? 0 : 1'700'000'000'000 + below(people) * 1000;
        status.lastSeenMs = below(3) == 0 ? 0 : 1'600'000'000'000 + below(people) * 1000;
        return status;
    };
    const auto upsert = [&](const BlockStatus &status) {
        reference.remove(status.key);
        reference.rows.insert(reference.rows.begin() + below(static_cast<int>(reference.rows.size()) + 1),
                              status);
    };

    ScriptedNetwork network([&](const QByteArray &method, const QNetworkRequest &request) {
        ScriptedAnswer answer;
        answer.delayMs = below(3) == 0 ? 1 : 0;
        QJsonObject body{ { u"RC"_s, 0 } };
        if (method == "GET") {
            QJsonArray records;
            for (const BlockStatus &row : std::as_const(reference.rows))
                records.append(ListServer::json(row));
            body.insert(u"result"_s, QJsonObject{ { u"data"_s, records } });
        } else {
            body.insert(
                u"result"_s,
                QJsonObject{ { u"blockee"_s, QJsonObject{ { u"_id"_s, request.url().fileName() } } } });
        }
        answer.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        return answer;
    });
    RestClient client({ &network });
    client.setEndpoint(std::get<Endpoint>(Endpoint::parse(u"http://127.0.0.1:1"_s)));
    BlockStatusApi api(client);
    BlockListModel model(api);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QItemSelectionModel selection(&model);
    model.setLocale(QLocale(QLocale::English));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy unblocked(&model, &BlockListModel::unblocked);
    QSignalSpy blocked(&model, &BlockListModel::blocked);

    const auto shownNow = [&] {
        QList<BlockStatus> rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            rows.append(model.index(row).data(BlockListModel::StatusRole).value<BlockStatus>());
            // What is painted comes through roles of its own.
            rows.last().avatarUrl = model.index(row).data(BlockListModel::AvatarUrlRole).toString();
            rows.last().nickname = model.index(row).data(BlockListModel::NicknameRole).toString();
        }
        return rows;
    };
    for (int i = 0; i < people; ++i)
        upsert(person());
    model.refresh();
    QTRY_VERIFY(!model.isRefreshing());
    resets.clear();
    std::vector<BlockStatus> gone;
    std::vector<std::pair<QPersistentModelIndex, BlockKey>> held;

    for (int operation = 0; operation < operations; ++operation) {
        model.setWorkerRows(below(3) == 0 ? 0 : 5000);
        // Some rows are held from outside, as a view holds its selection.
        held.clear();
        selection.clearSelection();
        for (int i = 0; i < 4 && model.rowCount() > 0; ++i) {
            const int row = below(model.rowCount());
            held.emplace_back(model.index(row), model.keyAt(row));
            selection.select(model.index(row), QItemSelectionModel::Select);
        }
        QByteArray what;
        switch (below(6)) {
        case 0: { // another list: some went, some came, some changed
            what = "merge";
            const int changes = 1 + below(below(3) == 0 ? people : 3);
            for (int i = 0; i < changes; ++i) {
                if (below(2) == 0 || reference.rows.empty())
                    upsert(person());
                else if (below(3) == 0)
                    reference.rows[static_cast<std::size_t>(below(static_cast<int>(reference.rows.size())))]
                        .nickname = names().at(below(static_cast<int>(names().size())));
                else
                    reference.remove(
                        reference
                            .rows[static_cast<std::size_t>(below(static_cast<int>(reference.rows.size())))]
                            .key);
            }
            if (static_cast<int>(reference.rows.size()) > people * 2)
                reference.rows.resize(static_cast<std::size_t>(people));
            model.refresh();
            break;
        }
        case 1: { // unblock
            what = "remove";
            QList<BlockKey> keys;
            const int count = 1 + below(below(4) == 0 ? people / 2 : 2);
            for (int i = 0; i < count && model.rowCount() > 0; ++i) {
                const BlockKey key = model.keyAt(below(model.rowCount()));
                if (const auto status = model.find(key); status && reference.holds(key)) {
                    keys.append(key);
                    gone.push_back(*status);
                    reference.remove(key);
                }
            }
            const qsizetype before = unblocked.count();
            model.unblock(blocks(keys));
            if (!keys.isEmpty())
                QVERIFY(waitFor([&] { return unblocked.count() > before && model.unblockingCount() == 0; }));
            break;
        }
        case 2: { // undo
            what = "upsert";
            QList<BlockStatus> statuses;
            for (int i = 1 + below(3); i > 0 && !gone.empty(); --i) {
                const auto at = gone.begin() + below(static_cast<int>(gone.size()));
                if (!reference.holds(at->key)) {
                    statuses.append(*at);
                    reference.rows.push_back(*at);
                }
                gone.erase(at);
            }
            model.block(BlockRefs(statuses));
            QVERIFY(waitFor([&] { return model.unblockingCount() == 0; }));
            break;
        }
        case 3:
        case 4:
            what = "search";
            reference.search = searches().at(below(static_cast<int>(searches().size())));
            model.setSearchText(reference.search);
            break;
        default:
            what = "sort";
            reference.order = static_cast<SortOrder>(below(4));
            model.setSortOrder(reference.order);
            break;
        }
        const QList<BlockStatus> expected = reference.shown();
        const QByteArray where = what + " at " + QByteArray::number(operation) + ", search "
            + reference.search.toUtf8() + ", order " + QByteArray::number(static_cast<int>(reference.order));
        if (!waitFor([&] { return !model.isRefreshing() && shownNow() == expected; })) {
            const QList<BlockStatus> actual = shownNow();
            for (qsizetype row = 0; row < std::max(actual.size(), expected.size()); ++row)
                qWarning() << actual.value(row).key.blockeeId << actual.value(row).nickname
                           << expected.value(row).key.blockeeId << expected.value(row).nickname;
            QFAIL(where.constData());
        }
        QVERIFY2(model.totalCount() == static_cast<int>(reference.rows.size()), where.constData());
        // Whoever is still shown is still held.
        QSet<BlockKey> selected;
        const QModelIndexList indexes = selection.selectedIndexes();
        for (const QModelIndex &index : indexes)
            selected.insert(model.keyAt(index.row()));
        for (const auto &[index, key] : held) {
            const bool shown = model.rowOf(key) >= 0;
            if (index.isValid())
                QVERIFY2(model.keyAt(index.row()) == key, where.constData());
            else
                QVERIFY2(!shown || what == "merge", where.constData());
            QVERIFY2(selected.contains(key) == index.isValid(), where.constData());
        }
        for (const auto &[index, key] : held)
            selected.remove(key);
        QVERIFY2(selected.isEmpty(), where.constData());
    }
    QCOMPARE(resets.count(), 0);
}

QTEST_GUILESS_MAIN(TestBlockListModelRandom)
#include "tst_blocklistmodelrandom.moc"
