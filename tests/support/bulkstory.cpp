#include "tests/support/bulkstory.h"

#include "tests/support/desktop.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Outcome = Journal::Outcome;
using Role = AtSpiObject::Role;
using State = AtSpiObject::State;

namespace {

QString text(const char *context, const char *source, int number = -1)
{
    return QCoreApplication::translate(context, source, nullptr, number);
}

QString askedId(int number)
{
    return u"ask-%1"_s.arg(number);
}

QString keptId(int number)
{
    return u"keep-%1"_s.arg(number);
}

/// The number that a text begins with, written the English way.
int leadingNumber(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
        else if (c != u',')
            break;
    }
    return digits.toInt();
}

} // namespace

int roundsFrom(const char *variable, [[maybe_unused]] int usual, [[maybe_unused]] int underSanitizers)
{
    bool given = false;
    const int asked = qEnvironmentVariableIntValue(variable, &given);
    if (given)
        return asked;
#ifdef __SANITIZE_ADDRESS__
    return underSanitizers;
#else
    return usual;
#endif
}

BulkStory::BulkStory(const Desktop &desktop, int asked, int kept)
    : m_asked(asked)
    , m_kept(kept)
    , m_server({ .size = 0, .latency = 20ms, .troublemakers = false })
    , m_program(desktop)
{
    m_languages.use(u"en"_s);
}

bool BulkStory::fail(const QString &problem)
{
    m_problem = problem;
    if (!m_program.isRunning())
        m_problem += u"\nThe program does not run: "_s + m_program.howItEnded();
    else
        m_problem += u'\n' + m_program.root().dump();
    return false;
}

bool BulkStory::begin()
{
    if (!m_server.listen())
        return fail(u"the demo server does not listen"_s);
    for (int i = 0; i < std::max(m_asked, m_kept); ++i) {
        if (i < m_asked)
            m_server.blockElsewhere(askedId(i), u"Ask %1"_s.arg(i));
        if (i < m_kept)
            m_server.blockElsewhere(keptId(i), u"Keep %1"_s.arg(i));
    }
    m_program.signInTo(m_server);
    return true;
}

bool BulkStory::start()
{
    m_counts = {};
    m_told = 0;
    if (!m_program.start({ u"--locale"_s, u"en"_s }))
        return fail(u"the program does not start"_s);
    m_list = m_program.root().await(Role::List, text("BlockListView", "Blocked users"));
    if (m_list.isNull() || !waitFor([this] { return m_list.childCount() == m_server.blockCount(); }))
        return fail(u"the list does not come"_s);
    lookUpProgress();
    return !m_counts.isNull() || fail(u"there is no progress panel"_s);
}

void BulkStory::lookUpProgress()
{
    const QString name = text("BulkProgress", "Progress of unblocking");
    const AtSpiObject panel = m_program.root().find(
        [&name](const AtSpiObject &object) { return object.is(Role::Frame) && object.name() == name; });
    m_counts = panel.child(1);
}

bool BulkStory::askForAll(Then then)
{
    const AtSpiObject window = m_program.window();
    const AtSpiObject search = window.await(Role::Text, text("MainWindow", "Search"));
    if (!search.setText(u"ask"_s) || !waitFor([this] { return m_list.childCount() == m_asked; }))
        return fail(u"the search does not find them"_s);
    if (!window.await(Role::MenuItem, text("MainWindow", "Select all %Ln that match", m_asked)).press())
        return fail(u"they cannot be selected"_s);
    if (!window.await(Role::PushButton, text("MainWindow", "Unblock")).press())
        return fail(u"they cannot be unblocked"_s);
    const QString title = text("ChangeText", "Unblock %Ln people?", m_asked);
    const AtSpiObject question = m_program.root().await(Role::Dialog, title);
    m_settledBefore = 0;
    return answer(question, question.await(Role::PushButton, text("ConfirmDialog", "Unblock")), then);
}

bool BulkStory::answer(const AtSpiObject &dialog, const AtSpiObject &button, Then then)
{
    m_rows = m_list.childCount();
    if (!button.press())
        return fail(u"the question cannot be answered"_s);
    return then == Then::Hurry || waitFor([&] { return !dialog.has(State::Showing); })
        || fail(u"the question stays"_s);
}

bool BulkStory::awaitQuestion()
{
    const int open = pending();
    const int made = madeUnstored();
    m_settledBefore = settled(journal()) + made;
    const AtSpiObject dialog =
        m_program.root().await(Role::Dialog, text("RecoveryDialog", "Unfinished work"));
    if (dialog.isNull())
        return fail(u"%1 changes are open, and nobody asks"_s.arg(open));
    QStringList words{ text("RecoveryDialog",
                            "The program ended while it was changing the blocks of %Ln people.", open) };
    if (made > 0)
        words += text("RecoveryDialog", "%Ln changes were made.", made);
    if (open > made)
        words += text("RecoveryDialog", "%Ln changes were not made.", open - made);
    for (const QString &sentence : std::as_const(words)) {
        if (dialog.await(Role::Label, sentence).isNull())
            return fail("the question does not say: "_L1 + sentence);
    }
    return true;
}

bool BulkStory::goOn(Then then)
{
    const QString title = text("RecoveryDialog", "Unfinished work");
    const AtSpiObject dialog = m_program.root().shown(Role::Dialog, title);
    AtSpiObject button = dialog.shown(Role::PushButton, text("RecoveryDialog", "Go on"));
    if (button.isNull())
        button = dialog.shown(Role::PushButton, text("RecoveryDialog", "Close"));
    return answer(dialog, button, then);
}

bool BulkStory::runEnded()
{
    if (m_counts.has(State::Showing)) {
        m_told = std::max({ m_told, leadingNumber(m_counts.name()), m_rows - m_list.childCount() });
        return false;
    }
    return true;
}

bool BulkStory::watch(std::chrono::milliseconds howLong)
{
    const QDeadlineTimer deadline(howLong, Qt::PreciseTimer);
    while (!deadline.hasExpired()) {
        if (runEnded())
            return true;
        QThread::msleep(static_cast<unsigned long>(std::clamp<qint64>(deadline.remainingTime(), 0, 10)));
    }
    return false;
}

bool BulkStory::awaitEnd()
{
    if (!waitFor([this] { return runEnded() && pending() == 0; }))
        return fail(u"the run does not end: %1 are open"_s.arg(pending()));
    const QString wanted = text("StatusLine", "%Ln blocked", m_server.blockCount());
    const auto says = [&](const AtSpiObject &object) {
        return object.is(Role::Label) && object.name().startsWith(wanted);
    };
    if (!waitFor([&] { return !m_program.root().find(says).isNull(); }))
        return fail("the window does not say: "_L1 + wanted);
    const AtSpiObject dialog =
        m_program.root().find([](const AtSpiObject &object) { return object.is(Role::Dialog); });
    return dialog.isNull() || fail(u"something went wrong, the window says"_s);
}

QList<BulkStory::Row> BulkStory::journal() const
{
    const QDir folder(m_program.journalFolder());
    const QStringList files = folder.entryList({ u"*.sqlite"_s });
    if (files.isEmpty())
        return {};
    QList<Row> rows;
    const QString connection = u"bulkstory"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(folder.filePath(files.constFirst()));
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        QSqlQuery query(database);
        if (!database.open()
            || !query.exec(u"SELECT blockee, what, outcome, settled_at FROM change ORDER BY id"_s))
            qFatal("the journal cannot be read: %ls", qUtf16Printable(query.lastError().text()));
        while (query.next())
            rows.append({ query.value(0).toString(), query.value(1).toInt(),
                          static_cast<Outcome>(query.value(2).toInt()), query.value(3).toLongLong() });
    }
    QSqlDatabase::removeDatabase(connection);
    return rows;
}

int BulkStory::settled(const QList<Row> &rows)
{
    return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(),
                                          [](const Row &row) { return row.outcome != Outcome::Pending; }));
}

int BulkStory::pending() const
{
    const QList<Row> rows = journal();
    return static_cast<int>(rows.size()) - settled(rows);
}

int BulkStory::madeUnstored() const
{
    const QList<Row> rows = journal();
    return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), [this](const Row &row) {
        return row.outcome == Outcome::Pending && !isBlocked(row.blockee);
    }));
}

QString BulkStory::disagreement() const
{
    QStringList found;
    QHash<QString, int> count;
    const QList<Row> rows = journal();
    for (const Row &row : rows) {
        const bool blocked = isBlocked(row.blockee);
        const QString who = row.blockee + u": "_s;
        if (++count[row.blockee] > 1)
            found += who + u"stands in the journal more than once"_s;
        if (row.what != static_cast<int>(Journal::Change::Unblock) || !row.blockee.startsWith("ask-"_L1))
            found += who + u"nobody asked for this"_s;
        if ((row.outcome == Outcome::Pending) != (row.settledAt == 0))
            found += who + u"the outcome and its time contradict each other"_s;
        if ((row.outcome == Outcome::Done || row.outcome == Outcome::AlreadySo) && blocked)
            found += who + u"said to be unblocked, and is not"_s;
        if (row.outcome == Outcome::Failed || row.outcome == Outcome::Cancelled)
            found += who + u"given up without a cause"_s;
    }
    // All that was confirmed, or nothing.
    if (!rows.isEmpty() && count.size() != m_asked)
        found += u"of %1 intentions %2 are stored"_s.arg(m_asked).arg(count.size());
    for (int i = 0; i < m_asked; ++i) {
        if (!count.contains(askedId(i)) && !isBlocked(askedId(i)))
            found += askedId(i) + u": unblocked, and the intention is not stored"_s;
    }
    for (int i = 0; i < m_kept; ++i) {
        if (!isBlocked(keptId(i)))
            found += keptId(i) + u": unblocked, and nobody asked for it"_s;
    }
    // What was made before an end is settled by the answer to the question, before anything that is told.
    if (m_told > 0 && settled(rows) < m_settledBefore + m_told)
        found += u"the window had told %1 more as settled than %2, the journal holds %3"_s.arg(m_told)
                     .arg(m_settledBefore)
                     .arg(settled(rows));
    return found.mid(0, 10).join(u'\n');
}

QString BulkStory::uncleanEnd() const
{
    QStringList found;
    const QList<Row> rows = journal();
    for (const Row &row : rows) {
        if (row.outcome == Outcome::Pending && !isBlocked(row.blockee))
            found += row.blockee + u": unblocked, and the outcome is not stored"_s;
    }
    return disagreement() + found.mid(0, 10).join(u'\n');
}

QString BulkStory::unfinished() const
{
    QString found = uncleanEnd();
    if (const int open = pending(); open > 0)
        found += u"%1 are open"_s.arg(open);
    return found;
}
