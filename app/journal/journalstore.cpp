#include "app/journal/journalstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QVariant>

#include <algorithm>
#include <array>
#include <atomic>

using namespace Qt::StringLiterals;

namespace {

constexpr int applicationId = 0x424c4a31; // "BLJ1", for file(1) and against files that are not ours
constexpr qsizetype longestName = 1000;
constexpr qsizetype longestAddress = 2048;
constexpr qsizetype longestCode = 200;
constexpr qsizetype longestMessage = 500;
constexpr int shortestIndexedTerm = 3; // what the trigram index can find
constexpr qint64 retryOpeningAfterMs = 2000;
constexpr QChar searchSeparator(0x1f);

// https://www.sqlite.org/rescode.html
constexpr int sqliteError = 1;
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteNotADatabase = 26;
constexpr int sqliteCorruptVirtualTable = 267;
constexpr int indexedInATurn = 5000; ///< some 20 ms, for which changes wait

constexpr std::array<QLatin1StringView, 3> fileSuffixes{ ""_L1, "-wal"_L1, "-shm"_L1 };
constexpr auto privateFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto privateFolder = privateFile | QFileDevice::ExeOwner;

/// What brings a file from one version to the next, in this order. account is letters, digits, - and _.
using Step = QStringList (*)(const QString &account);
constexpr std::array<Step, 2> steps{
    [](const QString &) {
        return QStringList{
            u"CREATE TABLE change(id INTEGER PRIMARY KEY AUTOINCREMENT, batch INTEGER NOT NULL, "
            "what INTEGER NOT NULL, blockee TEXT NOT NULL, room TEXT NOT NULL, scope INTEGER NOT NULL, "
            "nickname TEXT NOT NULL, avatar TEXT NOT NULL, room_name TEXT NOT NULL, "
            "blocked_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, last_seen INTEGER NOT NULL, "
            "asked_at INTEGER NOT NULL, settled_at INTEGER NOT NULL, outcome INTEGER NOT NULL, "
            "http_status INTEGER NOT NULL, code TEXT NOT NULL, message TEXT NOT NULL)"_s,
            u"CREATE INDEX change_batch ON change(batch)"_s,
            u"CREATE INDEX change_outcome ON change(outcome)"_s,
            u"CREATE INDEX change_asked_at ON change(asked_at)"_s,
            u"CREATE VIRTUAL TABLE search USING fts5(folded, tokenize = 'trigram case_sensitive 1')"_s,
            u"CREATE TABLE probe(id INTEGER PRIMARY KEY, opened INTEGER NOT NULL)"_s,
            u"PRAGMA application_id = %1"_s.arg(applicationId)
        };
    },
    // One file holds one account's rows, old and new ones.
    [](const QString &account) {
        return QStringList{ u"ALTER TABLE change ADD COLUMN account TEXT NOT NULL DEFAULT '%1'"_s.arg(
            account) };
    },
};
constexpr int schemaVersion = steps.size();

constexpr auto columns =
    "change.id, change.batch, change.account, change.what, change.blockee, change.room, change.scope, "
    "change.nickname, "
    "change.avatar, change.room_name, change.blocked_at, change.updated_at, change.last_seen, "
    "change.asked_at, change.settled_at, change.outcome, change.http_status, change.code, "
    "change.message"_L1;

/// Text as SQLite can keep it: cut, and without halves of surrogate pairs, which its conversion to UTF-8
/// would join with their neighbours.
QString storable(const QString &text, qsizetype longest)
{
    QString result = text.size() > longest ? text.first(longest) : text;
    if (!result.isValidUtf16())
        result = QString::fromUtf8(result.toUtf8());
    return result.isNull() ? u""_s : result;
}

/// What a search looks in: SQLite folds ASCII only, so both sides are folded here.
QString searchText(const BlockStatus &status)
{
    const QString room = !status.roomName.isEmpty() ? status.roomName
        : status.key.scope == BlockScope::Room      ? status.key.roomId
                                                    : QString();
    const QString text = storable(status.nickname, longestName) + searchSeparator + status.key.blockeeId
        + searchSeparator + storable(room, longestName);
    return storable(text.toCaseFolded(), text.size() * 3);
}

QString searchTerm(const QString &text)
{
    QString term = storable(text.toCaseFolded(), longestName);
    term.remove(searchSeparator);
    term.remove(QChar(QChar::Null));
    return term;
}

/// The conditions of a query over change (and search, joined when there is a text).
struct Conditions
{
    explicit Conditions(const Journal::Query &query)
    {
        const QString term = searchTerm(query.text);
        if (!term.isEmpty()) {
            // The index over the names leads; the rows are looked up by it.
            from = u"search CROSS JOIN change ON change.id = search.rowid"_s;
            id = u"search.rowid"_s;
            if (term.toUcs4().size() >= shortestIndexedTerm) {
                const QString quoted = QString(term).replace(u'"', u"\"\""_s);
                add(u"search MATCH ?"_s, u'"' + quoted + u'"');
            } else {
                add(u"instr(search.folded, ?)"_s, term);
            }
        }
        if (query.outcome)
            add(u"change.outcome = ?"_s, int(*query.outcome));
        if (query.batch)
            add(u"change.batch = ?"_s, *query.batch);
        if (query.fromMs > 0)
            add(u"change.asked_at >= ?"_s, query.fromMs);
        if (query.toMs > 0)
            add(u"change.asked_at < ?"_s, query.toMs);
    }

    void add(const QString &condition, const QVariant &bound)
    {
        where += (where.isEmpty() ? u" WHERE "_s : u" AND "_s) + condition;
        values.append(bound);
    }

    void bind(QSqlQuery &query) const
    {
        for (const QVariant &bound : values)
            query.addBindValue(bound);
    }

    QString from = u"change"_s;
    QString id = u"change.id"_s;
    QString where;
    QVariantList values;
};

bool isAccountId(const QString &id)
{
    return !id.isEmpty() && id.size() <= 128 && std::all_of(id.cbegin(), id.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
            || c == u'_';
    });
}

/// After a failure with SQLite's code.
Journal::Health healthAfter(int code)
{
    const int primary = code & 0xff;
    return primary == sqliteBusy || primary == sqliteLocked ? Journal::Health::InUse
                                                            : Journal::Health::Unwritable;
}

/// One writer a file, also where two programs share the folder but not the guard against a second start.
QString lockOf(const QString &path)
{
    return path + ".lock"_L1;
}

QString newConnectionName()
{
    static std::atomic<int> count = 0;
    return u"journal-%1"_s.arg(++count);
}

} // namespace

JournalStore::JournalStore() : m_connectionName(newConnectionName()) { }

JournalStore::~JournalStore()
{
    close();
}

Journal::Health JournalStore::open(const QString &folder, const QString &accountId)
{
    close();
    m_setAsideAs.clear();
    m_sinceAttempt.start();
    m_folder = folder;
    m_path = isAccountId(accountId) ? QDir(folder).filePath(accountId + ".sqlite"_L1) : QString();
    m_health = Journal::Health::Unwritable;
    if (m_path.isEmpty() || !prepareFolder() || !createPrivately())
        return m_health;

    Opened opened = openFile(false);
    bool replaced = false;
    if (opened == Opened::Corrupt) {
        close();
        m_health = Journal::Health::Unwritable;
        if (!setAside() || !createPrivately())
            return m_health;
        replaced = true;
        opened = openFile(false);
    }
    if (opened == Opened::Newer) {
        close();
        opened = openFile(true);
        m_health = opened == Opened::Newer ? Journal::Health::ReadOnlyNewer : Journal::Health::Unwritable;
    } else if (opened == Opened::Good) {
        m_health = replaced ? Journal::Health::ReplacedCorrupt : Journal::Health::Good;
    } else {
        close();
        m_health = healthAfter(m_errorCode);
    }
    return m_health;
}

bool JournalStore::openToRead(const QString &file)
{
    if (m_database.isOpen() && m_path == file)
        return true;
    close();
    if (file.isEmpty())
        return false;
    m_path = file;
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=500;QSQLITE_OPEN_READONLY"_s);
    return m_database.open();
}

void JournalStore::close()
{
    m_insertChange.reset();
    m_insertSearch.reset();
    m_updateChange.reset();
    if (m_database.isValid()) {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_connectionName);
    }
    m_writing.reset();
    m_lastIdAtOpening = 0;
    m_health = Journal::Health::Closed;
}

bool JournalStore::remove(const QString &folder, const QString &accountId)
{
    if (!isAccountId(accountId))
        return false;
    const QString path = QDir(folder).filePath(accountId + ".sqlite"_L1);
    if (path == m_path)
        close();
    QLockFile writing(lockOf(path));
    writing.setStaleLockTime(0);
    if (!writing.tryLock(0) && writing.error() == QLockFile::LockFailedError)
        return false;
    const QFileInfoList files =
        QDir(folder).entryInfoList({ accountId + ".sqlite*"_L1 }, QDir::Files | QDir::Hidden | QDir::System);
    bool ok = true;
    for (const QFileInfo &file : files)
        ok = (file.fileName() == QFileInfo(lockOf(path)).fileName() || QFile::remove(file.filePath())) && ok;
    return ok;
}

bool JournalStore::prepareFolder() const
{
    if (!QDir().mkpath(m_folder))
        return false;
    QFile::setPermissions(m_folder, privateFolder);
    // A pipe would hang the open, a link would write elsewhere.
    return std::all_of(fileSuffixes.cbegin(), fileSuffixes.cend(), [this](QLatin1StringView suffix) {
        const QFileInfo info(m_path + suffix);
        return !info.isSymLink() && (!info.exists() || info.isFile());
    });
}

bool JournalStore::createPrivately() const
{
    // SQLite gives its -wal and -shm files the permissions of the file itself.
    QFile file(m_path);
    if (!file.exists())
        return file.open(QIODevice::NewOnly | QIODevice::WriteOnly, privateFile);
    if (file.permissions()
        & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
           | QFileDevice::WriteOther)) {
        for (const QLatin1StringView suffix : fileSuffixes)
            QFile::setPermissions(m_path + suffix, privateFile);
    }
    return true;
}

JournalStore::Opened JournalStore::openFile(bool readOnly)
{
    m_errorCode = 0;
    if (!readOnly) {
        m_writing = std::make_unique<QLockFile>(lockOf(m_path));
        m_writing->setStaleLockTime(0);
        if (!m_writing->tryLock(0) && m_writing->error() == QLockFile::LockFailedError) {
            m_errorCode = sqliteBusy;
            return Opened::Failed;
        }
    }
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(readOnly ? u"QSQLITE_BUSY_TIMEOUT=500;QSQLITE_OPEN_READONLY"_s
                                          : u"QSQLITE_BUSY_TIMEOUT=500"_s);
    if (!m_database.open())
        return Opened::Failed;

    const Opened opened = check();
    const int code = m_errorCode & 0xff;
    return opened == Opened::Failed && (code == sqliteCorrupt || code == sqliteNotADatabase) ? Opened::Corrupt
                                                                                             : opened;
}

JournalStore::Opened JournalStore::check()
{
    const auto version = value(u"PRAGMA user_version"_s);
    const auto application = value(u"PRAGMA application_id"_s);
    const auto tables = value(u"SELECT count(*) FROM sqlite_master"_s);
    if (!version || !application || !tables)
        return Opened::Failed;
    const bool isNew = version->toInt() == 0 && application->toInt() == 0 && tables->toInt() == 0;
    if (version->toInt() < 0 || (!isNew && application->toInt() != applicationId))
        return Opened::Corrupt;
    const auto verdict = value(u"PRAGMA quick_check(1)"_s);
    if (!verdict)
        return Opened::Failed;
    if (verdict->toString() != "ok"_L1)
        return Opened::Corrupt;
    if (version->toInt() > schemaVersion)
        return Opened::Newer;

    if (!value(u"PRAGMA journal_mode=WAL"_s) || !exec(u"PRAGMA synchronous=FULL"_s)
        || !value(u"PRAGMA secure_delete=ON"_s) // a deleted row leaves nothing behind
        || !value(u"PRAGMA journal_size_limit=16777216"_s) || !migrate())
        return Opened::Failed;

    // A file that opens may still refuse to be written.
    if (!exec(u"BEGIN IMMEDIATE"_s))
        return Opened::Failed;
    if (!exec(
            u"INSERT INTO probe(id, opened) VALUES(1, 1) ON CONFLICT(id) DO UPDATE SET opened = opened + 1"_s)
        || !exec(u"COMMIT"_s)) {
        rollback();
        return Opened::Failed;
    }
    const auto last = value(u"SELECT coalesce(max(id), 0) FROM change"_s);
    if (!last)
        return Opened::Failed;
    m_lastIdAtOpening = last->toLongLong();

    m_insertChange.emplace(m_database);
    m_insertSearch.emplace(m_database);
    m_updateChange.emplace(m_database);
    if (!prepare(*m_insertChange,
                 u"INSERT INTO change(id, batch, what, blockee, room, scope, nickname, avatar, room_name, "
                 u"blocked_at, updated_at, "
                 "last_seen, asked_at, settled_at, outcome, http_status, code, message) "
                 "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, '', '')"_s)
        || !prepare(
            *m_updateChange,
            u"UPDATE change SET settled_at = ?, outcome = ?, http_status = ?, code = ?, message = ? WHERE id = ?"_s))
        return Opened::Failed;
    if (!prepare(*m_insertSearch, u"INSERT INTO search(rowid, folded) VALUES(?, ?)"_s))
        return m_errorCode == sqliteError ? Opened::Corrupt : Opened::Failed; // the index does not even open
    return Opened::Good;
}

bool JournalStore::migrate()
{
    if (!exec(u"BEGIN IMMEDIATE"_s))
        return false;
    const auto version = value(u"PRAGMA user_version"_s);
    bool ok = version.has_value();
    const QString account = QFileInfo(m_path).completeBaseName();
    for (int from = ok ? version->toInt() : schemaVersion; from < schemaVersion; ++from) {
        const QStringList statements = steps.at(size_t(from))(account);
        ok = ok && std::all_of(statements.cbegin(), statements.cend(), [this](const QString &sql) {
                 return exec(sql);
             });
    }
    ok = ok && exec(u"PRAGMA user_version = %1"_s.arg(schemaVersion)) && exec(u"COMMIT"_s);
    if (!ok)
        rollback();
    return ok;
}

bool JournalStore::setAside()
{
    const QString base =
        m_path + ".corrupt-"_L1 + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    QString target = base;
    for (int i = 2; QFile::exists(target); ++i)
        target = base + u'-' + QString::number(i);
    if (!QFile::rename(m_path, target))
        return false;
    m_setAsideAs = target;
    // A left-over -wal would be applied to the new file.
    return std::all_of(fileSuffixes.cbegin() + 1, fileSuffixes.cend(), [&](QLatin1StringView suffix) {
        return !QFile::exists(m_path + suffix) || QFile::rename(m_path + suffix, target + suffix);
    });
}

bool JournalStore::begin()
{
    if (m_health == Journal::Health::Closed)
        return false; // or open for reading only
    if (Journal::refuses(m_health) && !m_database.isOpen()) {
        if (m_path.isEmpty() || m_sinceAttempt.elapsed() < retryOpeningAfterMs)
            return false;
        const QString accountId = QFileInfo(m_path).completeBaseName();
        open(m_folder, accountId);
    }
    if (!m_database.isOpen() || m_health == Journal::Health::ReadOnlyNewer)
        return false;
    return exec(u"BEGIN IMMEDIATE"_s);
}

bool JournalStore::commit()
{
    if (!exec(u"COMMIT"_s)) {
        rollback();
        return false;
    }
    if (Journal::refuses(m_health))
        m_health = Journal::Health::Good;
    return true;
}

void JournalStore::rollback()
{
    // Fails where SQLite has rolled back by itself, which is as good.
    QSqlQuery(m_database).exec(u"ROLLBACK"_s);
}

/// Within a transaction: when the index over the names is found damaged, makes it anew and tries once more.
/// The rows are not touched by that damage.
bool JournalStore::repairing(const std::function<bool()> &work)
{
    if (!exec(u"SAVEPOINT work"_s))
        return false;
    bool ok = work();
    if (!ok && m_errorCode == sqliteCorruptVirtualTable)
        ok = exec(u"ROLLBACK TO work"_s) && rebuildSearch() && work();
    return ok && exec(u"RELEASE work"_s);
}

bool JournalStore::insert(qsizetype count, const Intentions &at, qint64 batch, QList<qint64> &ids)
{
    const qsizetype before = ids.size();
    const bool ok = repairing([&] {
        ids.resize(before);
        int indexed = 0;
        return insertOnce(count, at, batch, ids) && indexOnce(indexedAtOnce, indexed);
    });
    if (!ok)
        ids.resize(before);
    return ok;
}

bool JournalStore::insertOnce(qsizetype count, const Intentions &at, qint64 batch, QList<qint64> &ids)
{
    const auto last = value(u"SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'change'"_s);
    if (!last)
        return false;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    qint64 id = last->toLongLong() + 1;
    if (batch == 0)
        batch = id;
    ids.reserve(ids.size() + count);
    for (qsizetype i = 0; i < count; ++i) {
        const Journal::Intention intention = at(i);
        const BlockStatus &status = intention.status;
        int column = 0;
        const auto bind = [&](const QVariant &bound) { m_insertChange->bindValue(column++, bound); };
        bind(id);
        bind(batch);
        bind(int(intention.change));
        bind(storable(status.key.blockeeId, status.key.blockeeId.size()));
        bind(storable(status.key.roomId, status.key.roomId.size()));
        bind(int(status.key.scope));
        bind(storable(status.nickname, longestName));
        bind(storable(status.avatarUrl, longestAddress));
        bind(storable(status.roomName, longestName));
        bind(status.blockedAtMs);
        bind(status.updatedAtMs);
        bind(status.lastSeenMs);
        bind(now);
        if (!run(*m_insertChange))
            return false;
        ids.append(id++);
    }
    return true;
}

bool JournalStore::update(const QList<Journal::Settlement> &settlements, bool &unknown)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const Journal::Settlement &settlement : settlements) {
        const bool isPending = settlement.outcome == Journal::Outcome::Pending;
        m_updateChange->bindValue(0, isPending ? 0 : now);
        m_updateChange->bindValue(1, int(settlement.outcome));
        m_updateChange->bindValue(2, settlement.httpStatus);
        m_updateChange->bindValue(3, storable(settlement.code, longestCode));
        m_updateChange->bindValue(4, storable(settlement.message, longestMessage));
        m_updateChange->bindValue(5, settlement.id);
        if (!run(*m_updateChange))
            return false;
        unknown = unknown || m_updateChange->numRowsAffected() == 0;
    }
    return true;
}

QList<Journal::Entry> JournalStore::unfinished()
{
    if (!m_database.isOpen())
        return {};
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!prepare(query, "SELECT "_L1 + columns + " FROM change WHERE outcome = 0 AND id <= ? ORDER BY id"_L1))
        return {};
    query.addBindValue(m_lastIdAtOpening);
    return run(query) ? entries(query) : QList<Journal::Entry>();
}

bool JournalStore::count(const Journal::Query &asked, qint64 &count)
{
    return search(asked, u"count(*)"_s, {},
                  [&](QSqlQuery &query) { count = query.next() ? query.value(0).toLongLong() : 0; });
}

bool JournalStore::page(const Journal::Query &asked, qint64 beforeId, int limit, QList<Journal::Entry> &found)
{
    return search(asked, columns, Page{ beforeId, std::max(limit, 0) },
                  [&](QSqlQuery &query) { found = entries(query); });
}

bool JournalStore::search(const Journal::Query &asked, const QString &what, std::optional<Page> page,
                          const std::function<void(QSqlQuery &)> &read)
{
    if (!m_database.isOpen())
        return false;
    Conditions conditions(asked);
    if (page && page->beforeId > 0)
        conditions.add(conditions.id + " < ?"_L1, page->beforeId);
    QString sql = "SELECT "_L1 + what + " FROM "_L1 + conditions.from + conditions.where;
    if (page)
        sql += " ORDER BY "_L1 + conditions.id + " DESC LIMIT "_L1 + QString::number(page->limit);
    for (const bool mayRepair : { true, false }) {
        m_errorCode = 0;
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (prepare(query, sql)) {
            conditions.bind(query);
            if (run(query))
                read(query);
            if (query.lastError().isValid())
                noteError(query.lastError());
        }
        query.clear();
        if (m_errorCode == 0)
            return true;
        if (m_errorCode != sqliteCorruptVirtualTable || !mayRepair || !begin())
            return false;
        if (!rebuildSearch()) {
            rollback();
            return false;
        }
        commit();
    }
    return false;
}

bool JournalStore::clear(qint64 beforeMs)
{
    if (!begin())
        return false;
    const QString chosen =
        beforeMs > 0 ? u" WHERE outcome <> 0 AND asked_at < %1"_s.arg(beforeMs) : u" WHERE outcome <> 0"_s;
    const auto any = value("SELECT EXISTS(SELECT 1 FROM change"_L1 + chosen + u')');
    if (any && !any->toBool()) {
        rollback();
        return true;
    }
    const auto all = value(u"SELECT count(*) FROM change"_s);
    const auto doomed = value("SELECT count(*) FROM change"_L1 + chosen);
    bool ok = all && doomed;
    if (ok && doomed->toLongLong() * 2 < all->toLongLong()) {
        ok = exec("DELETE FROM search WHERE rowid IN (SELECT id FROM change"_L1 + chosen + u')')
            && exec("DELETE FROM change"_L1 + chosen);
    } else {
        ok = ok && exec("DELETE FROM change"_L1 + chosen) && rebuildSearch();
    }
    if (!ok) {
        rollback();
        return false;
    }
    if (!commit())
        return false;
    // Not needed for the tables to be right: a failure (no room for the copy) leaves free pages behind.
    const auto pages = value(u"PRAGMA page_count"_s);
    const auto freePages = value(u"PRAGMA freelist_count"_s);
    if (pages && freePages && freePages->toLongLong() * 4 >= pages->toLongLong())
        QSqlQuery(m_database).exec(u"VACUUM"_s);
    QSqlQuery(m_database).exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return true;
}

bool JournalStore::rebuildSearch()
{
    m_insertSearch.reset();
    if (!exec(u"DROP TABLE search"_s)
        || !exec(u"CREATE VIRTUAL TABLE search USING fts5(folded, tokenize = 'trigram case_sensitive 1')"_s))
        return false;
    m_insertSearch.emplace(m_database);
    if (!prepare(*m_insertSearch, u"INSERT INTO search(rowid, folded) VALUES(?, ?)"_s))
        return false;
    int indexed = 0;
    while (indexOnce(indexedInATurn, indexed)) {
        if (indexed == 0)
            return true;
    }
    return false;
}

std::optional<int> JournalStore::indexNext()
{
    // A disk that refuses is asked again by what somebody waits for, not by this.
    if (Journal::refuses(m_health) || !begin())
        return {};
    int indexed = 0;
    if (!repairing([&] { return indexOnce(indexedInATurn, indexed); })) {
        rollback();
        return {};
    }
    return commit() ? std::optional(indexed) : std::nullopt;
}

/// In the order of the ids, so that the newest id in the index tells what is missing in it.
bool JournalStore::indexOnce(int limit, int &indexed)
{
    QSqlQuery rows(m_database);
    rows.setForwardOnly(true);
    if (!rows.exec(
            u"SELECT id, nickname, blockee, room_name, scope, room FROM change WHERE id > "
            "coalesce((SELECT rowid FROM search ORDER BY rowid DESC LIMIT 1), 0) ORDER BY id LIMIT %1"_s.arg(
                limit))) {
        noteError(rows.lastError());
        return false;
    }
    for (indexed = 0; rows.next(); ++indexed) {
        BlockStatus status;
        status.nickname = rows.value(1).toString();
        status.key.blockeeId = rows.value(2).toString();
        status.roomName = rows.value(3).toString();
        status.key.scope = BlockScope(rows.value(4).toInt());
        status.key.roomId = rows.value(5).toString();
        m_insertSearch->bindValue(0, rows.value(0));
        m_insertSearch->bindValue(1, searchText(status));
        if (!run(*m_insertSearch))
            return false;
    }
    if (rows.lastError().isValid()) {
        noteError(rows.lastError());
        return false;
    }
    return true;
}

bool JournalStore::exec(const QString &sql)
{
    QSqlQuery query(m_database);
    if (query.exec(sql))
        return true;
    noteError(query.lastError());
    return false;
}

std::optional<QVariant> JournalStore::value(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (query.exec(sql) && query.next())
        return query.value(0);
    noteError(query.lastError());
    return {};
}

bool JournalStore::prepare(QSqlQuery &query, const QString &sql)
{
    if (query.prepare(sql))
        return true;
    noteError(query.lastError());
    return false;
}

bool JournalStore::run(QSqlQuery &query)
{
    if (query.exec())
        return true;
    noteError(query.lastError());
    return false;
}

void JournalStore::noteError(const QSqlError &error)
{
    m_errorCode = error.nativeErrorCode().toInt();
    // A damaged index is made anew; the rows are not touched by it.
    if (m_errorCode == sqliteCorruptVirtualTable)
        return;
    if (m_health == Journal::Health::Good || m_health == Journal::Health::ReplacedCorrupt
        || Journal::refuses(m_health))
        m_health = healthAfter(m_errorCode);
}

QList<Journal::Entry> JournalStore::entries(QSqlQuery &query)
{
    QList<Journal::Entry> result;
    while (query.next()) {
        Journal::Entry entry;
        int column = 0;
        const auto number = [&] { return query.value(column++).toLongLong(); };
        const auto text = [&] { return query.value(column++).toString(); };
        entry.id = number();
        entry.batch = number();
        entry.account = text();
        entry.change =
            number() == int(Journal::Change::Block) ? Journal::Change::Block : Journal::Change::Unblock;
        entry.status.key.blockeeId = text();
        entry.status.key.roomId = text();
        entry.status.key.scope = number() == int(BlockScope::Room) ? BlockScope::Room : BlockScope::Direct;
        entry.status.nickname = text();
        entry.status.avatarUrl = text();
        entry.status.roomName = text();
        entry.status.blockedAtMs = number();
        entry.status.updatedAtMs = number();
        entry.status.lastSeenMs = number();
        entry.askedAtMs = number();
        entry.settledAtMs = number();
        const qint64 outcome = number();
        entry.outcome = outcome >= 0 && outcome <= qint64(Journal::Outcome::Cancelled)
            ? Journal::Outcome(outcome)
            : Journal::Outcome::Failed;
        entry.httpStatus = int(number());
        entry.code = text();
        entry.message = text();
        result.append(std::move(entry));
    }
    return result;
}
