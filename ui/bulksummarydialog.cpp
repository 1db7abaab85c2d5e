#include "ui/bulksummarydialog.h"

#include "app/journal/export.h"
#include "app/journal/failure.h"
#include "ui/errortext.h"
#include "ui/filedialogwords.h"
#include "ui/peoplelist.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QHash>
#include <QLabel>
#include <QPromise>
#include <QPushButton>
#include <QThreadPool>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

int number(qsizetype size)
{
    return static_cast<int>(size);
}

/// Any thread.
QList<Journal::Entry> entries(const BulkResult &result)
{
    QHash<BlockKey, bool> listed;
    for (const BulkResult::Disagreement &disagreement : result.disagreements)
        listed.insert(disagreement.person.key(), disagreement.blocked);
    QList<Journal::Entry> entries;
    entries.reserve(result.total());
    const auto add = [&](const BlockRef &person, const Journal::Settlement &settlement, qint64 atMs) {
        Journal::Entry entry;
        entry.change =
            result.change == BulkStatus::Change::Unblock ? Journal::Change::Unblock : Journal::Change::Block;
        entry.status = person.status();
        entry.settledAtMs = atMs;
        entry.outcome = settlement.outcome;
        entry.httpStatus = settlement.httpStatus;
        entry.code = settlement.code;
        entry.message = settlement.message;
        if (const auto blocked = listed.constFind(entry.status.key); blocked != listed.cend()) {
            if (!entry.code.isEmpty())
                entry.code += u' ';
            entry.code += *blocked ? "list:blocked"_L1 : "list:not-blocked"_L1;
        }
        entries.append(entry);
    };
    for (qsizetype i = 0; i < result.done.size(); ++i)
        add(result.done.at(i), { 0, Journal::Outcome::Done, 0, {}, {} }, result.doneAtMs.value(i));
    for (qsizetype i = 0; i < result.alreadySo.size(); ++i)
        add(result.alreadySo.at(i), { 0, Journal::Outcome::AlreadySo, 0, {}, {} },
            result.alreadySoAtMs.value(i));
    for (const BlockRef &person : result.notSent)
        add(person, { 0, Journal::Outcome::Cancelled, 0, {}, {} }, 0);
    for (const BulkResult::Cause &cause : result.causes) {
        for (qsizetype i = 0; i < cause.people.size(); ++i) {
            const ApiError error = cause.errors.value(i, cause.error);
            add(cause.people.at(i), failedSettlement(0, error),
                error.when.isValid() ? error.when.toMSecsSinceEpoch() : 0);
        }
    }
    return entries;
}

/// Makes a value in another thread and uses it in this one, unless context dies.
template <typename Value, typename Make, typename Use>
void inBackground(QObject *context, const Make &make, const Use &use)
{
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, use] {
        watcher->deleteLater();
        use(watcher->result());
    });
    const auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, make] {
        promise->addResult(make());
        promise->finish();
    });
}

} // namespace

BulkSummaryDialog::BulkSummaryDialog(BulkResult result, std::function<QString()> whyNotSent, QWidget *parent)
    : PlainDialog(u"bulkSummary"_s, parent)
    , m_result(std::move(result))
    , m_whyNotSent(std::move(whyNotSent))
    , m_counts(addText(u"bulkSummaryCounts"_s))
    , m_people(new PeopleList(this))
    , m_note(nullptr)
    , m_retry(addButton(u"retryFailed"_s, QDialogButtonBox::ActionRole))
    , m_copy(addButton(u"copySummary"_s, QDialogButtonBox::ActionRole))
    , m_save(addButton(u"saveSummary"_s, QDialogButtonBox::ActionRole))
    , m_close(addButton(u"closeSummary"_s, QDialogButtonBox::RejectRole))
{
    m_people->setObjectName(u"bulkSummaryPeople"_s);
    addBody(m_people, 1);
    m_note = addText(u"bulkSummaryNote"_s);
    m_note->hide();
    m_close->setDefault(true);
    m_close->setFocus();
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &BulkSummaryDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &BulkSummaryDialog::chooseFile);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        emit retryRequested(m_result.failed());
        accept();
    });
    retranslate();
}

QStringList BulkSummaryDialog::sentences() const
{
    const bool unblock = m_result.change == BulkStatus::Change::Unblock;
    const int done = number(m_result.done.size());
    const int already = number(m_result.alreadySo.size());
    const int failed = number(m_result.failedCount());
    const int notSent = number(m_result.notSent.size());
    const int disagreeing = number(m_result.disagreements.size());

    QStringList sentences;
    if (done > 0 || m_result.total() == 0) {
        sentences << (unblock ? tr("%Ln people were unblocked.", nullptr, done)
                              : tr("%Ln people were blocked again.", nullptr, done));
    }
    if (already > 0) {
        sentences << (unblock ? tr("%Ln people were already unblocked.", nullptr, already)
                              : tr("%Ln people were already blocked.", nullptr, already));
    }
    if (failed > 0) {
        sentences << (unblock ? tr("%Ln people couldn’t be unblocked.", nullptr, failed)
                              : tr("%Ln people couldn’t be blocked again.", nullptr, failed));
    }
    if (notSent > 0) {
        sentences << tr("Nothing was sent for %Ln people.", nullptr, notSent);
        if (m_whyNotSent)
            sentences << m_whyNotSent();
    }
    if (disagreeing > 0)
        sentences << tr("The server’s list says something else about %Ln people.", nullptr, disagreeing);
    if (!m_result.compared)
        sentences << tr("The list couldn’t be read again, so this result wasn’t compared with it.");
    return sentences;
}

QList<BulkSummaryDialog::Group> BulkSummaryDialog::groups() const
{
    QList<Group> groups;
    for (const BulkResult::Cause &cause : m_result.causes) {
        //: Heading: why it failed, how many people
        groups.append({ tr("%1 (%Ln)", nullptr, number(cause.people.size()))
                            .arg(errorText(cause.error, cause.scope).shortCause),
                        cause.people });
    }
    BlockRefs blocked;
    BlockRefs notBlocked;
    for (const BulkResult::Disagreement &disagreement : m_result.disagreements)
        (disagreement.blocked ? blocked : notBlocked).append(disagreement.person);
    if (!blocked.isEmpty())
        groups.append(
            { tr("Blocked, says the server’s list (%Ln)", nullptr, number(blocked.size())), blocked });
    if (!notBlocked.isEmpty()) {
        groups.append({ tr("Not blocked, says the server’s list (%Ln)", nullptr, number(notBlocked.size())),
                        notBlocked });
    }
    if (!m_result.notSent.isEmpty())
        groups.append({ tr("Not sent (%Ln)", nullptr, number(m_result.notSent.size())), m_result.notSent });
    return groups;
}

void BulkSummaryDialog::retranslate()
{
    const bool unblock = m_result.change == BulkStatus::Change::Unblock;
    setWindowTitle(unblock ? tr("Result of unblocking") : tr("Result of blocking again"));
    if (m_result.failedCount() > 0) {
        headline()->setText(unblock ? tr("Some people couldn’t be unblocked")
                                    : tr("Some people couldn’t be blocked again"));
    } else if (!m_result.notSent.isEmpty()) {
        headline()->setText(unblock ? tr("Unblocking was stopped") : tr("Blocking again was stopped"));
    } else if (!m_result.disagreements.isEmpty()) {
        headline()->setText(tr("The server’s list says something else"));
    } else {
        headline()->setText(unblock ? tr("Everyone was unblocked") : tr("Everyone was blocked again"));
    }
    showText(m_counts, sentences().join(u'\n'));

    m_people->clear();
    m_people->retranslate();
    const auto shown = groups();
    for (const Group &group : shown)
        m_people->addGroup(group.heading, group.people, group.people.size());
    // Several headings are seen together first.
    if (shown.size() > 1)
        m_people->collapseAll();
    m_people->setVisible(!shown.isEmpty());
    m_people->setAccessibleName(tr("People, by what happened"));

    m_retry->setText(tr("Retry failed"));
    m_retry->setVisible(m_result.failedCount() > 0);
    m_copy->setText(tr("Copy"));
    m_save->setText(tr("Save as CSV…"));
    m_close->setText(tr("Close"));
    if (m_noteWords)
        showText(m_note, m_noteWords());
}

/// Any thread.
QString BulkSummaryDialog::plainText(const QString &sentences, const QList<Group> &groups)
{
    QString text = sentences;
    for (const Group &group : groups)
        text += group.heading + u'\n' + PeopleList::plainText(group.people);
    return text;
}

QString BulkSummaryDialog::told() const
{
    return headline()->text() + u'\n' + sentences().join(u'\n') + u'\n';
}

QString BulkSummaryDialog::plainText() const
{
    return plainText(told(), groups());
}

void BulkSummaryDialog::copy()
{
    inBackground<QString>(
        this, [sentences = told(), groups = groups()] { return plainText(sentences, groups); },
        [this](const QString &text) {
            QGuiApplication::clipboard()->setText(text);
            note([] { return tr("Copied."); });
        });
}

void BulkSummaryDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this);
    dialog->setObjectName(u"saveSummaryFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    followLanguage(
        dialog, [] { return tr("Save the result"); },
        [] {
            return QStringList{ tr("CSV files (*.csv)"), tr("All files (*)") };
        });
    dialog->selectFile(tr("unblocking.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &BulkSummaryDialog::save);
    dialog->open();
}

void BulkSummaryDialog::save(const QString &path)
{
    // Goes on when the dialog is closed meanwhile.
    auto *exporter = new HistoryExport(path, ExportFormat::Csv, qApp);
    connect(exporter, &HistoryExport::finished, this, &BulkSummaryDialog::showSaved);
    connect(exporter, &HistoryExport::finished, exporter, &QObject::deleteLater);
    inBackground<QList<Journal::Entry>>(
        exporter, [result = m_result] { return entries(result); },
        [exporter](const QList<Journal::Entry> &entries) { exporter->start(entries); });
}

void BulkSummaryDialog::showSaved(bool saved)
{
    note([saved] { return saved ? tr("Saved.") : tr("The file couldn’t be saved. Choose another place."); });
}

void BulkSummaryDialog::note(std::function<QString()> words)
{
    m_noteWords = std::move(words);
    showText(m_note, m_noteWords());
}
