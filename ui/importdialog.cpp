#include "ui/importdialog.h"

#include "ui/filedialogwords.h"
#include "ui/peoplelist.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPromise>
#include <QPushButton>
#include <QThreadPool>
#include <QTimerEvent>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLookupStep = 500;

struct ReadIds
{
    IdList list;
    bool ok = true;
};

/// Anything but a regular file (a FIFO, a device) could be read for ever.
QByteArray contentsOf(const QString &path, bool &ok)
{
    QFile file(path);
    ok = QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly);
    const QByteArray bytes = ok ? file.read(IdList::maxBytes + 1) : QByteArray();
    ok = ok && file.error() == QFileDevice::NoError;
    return bytes;
}

} // namespace

ImportDialog::ImportDialog(Lookup lookup, std::function<void()> prepare, QWidget *parent)
    : PlainDialog(u"importDialog"_s, parent)
    , m_lookup(std::move(lookup))
    , m_prepare(std::move(prepare))
    , m_help(addText(u"importHelp"_s))
    , m_choose(new QPushButton(this))
    , m_paste(new QPushButton(this))
    , m_preview(nullptr)
    , m_meaning(nullptr)
    , m_people(new PeopleList(this))
    , m_unblock(addButton(u"importUnblock"_s, QDialogButtonBox::AcceptRole))
    , m_cancel(addButton(u"importCancel"_s, QDialogButtonBox::RejectRole))
{
    m_choose->setObjectName(u"importChooseFile"_s);
    m_choose->setAutoDefault(false);
    m_paste->setObjectName(u"importClipboard"_s);
    m_paste->setAutoDefault(false);
    auto *sources = new QWidget(this);
    auto *row = new QHBoxLayout(sources);
    row->setContentsMargins(0, 4, 0, 4);
    row->addWidget(m_choose);
    row->addWidget(m_paste);
    row->addStretch(1);
    addBody(sources);
    m_preview = addText(u"importPreview"_s);
    m_people->setObjectName(u"importPeople"_s);
    addBody(m_people, 1);
    m_meaning = addText(u"importMeaning"_s);
    m_cancel->setDefault(true);
    m_choose->setFocus();

    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_paste, &QPushButton::clicked, this, [this] { readText(QGuiApplication::clipboard()->text()); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_unblock, &QPushButton::clicked, this, [this] {
        emit unblockRequested(m_found);
        accept();
    });
    retranslate();
}

void ImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this);
    dialog->setObjectName(u"importFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    followLanguage(
        dialog, [] { return tr("Choose a file with ids"); },
        [] {
            return QStringList{ tr("Lists of ids (*.csv *.txt)"), tr("All files (*)") };
        });
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::readFile);
    dialog->open();
}

void ImportDialog::readFile(const QString &path)
{
    read([path](bool &ok) { return contentsOf(path, ok); });
}

void ImportDialog::readText(const QString &text)
{
    read([text](bool &) {
        // A few bytes more than allowed are enough to see that it is too large.
        return QStringView(text).left(IdList::maxBytes + 1).toUtf8();
    });
}

void ImportDialog::read(std::function<QByteArray(bool &ok)> source)
{
    const int generation = ++m_generation;
    m_lookupTimer.stop();
    setState(State::Reading);

    // A watcher dies with the dialog; a continuation (QFuture::then) aborts when its context is gone.
    auto *watcher = new QFutureWatcher<ReadIds>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, generation] {
        watcher->deleteLater();
        if (generation != m_generation)
            return;
        const ReadIds read = watcher->result();
        if (read.ok)
            take(read.list);
        else
            setState(State::CannotRead);
    });
    const auto promise = std::make_shared<QPromise<ReadIds>>();
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, source = std::move(source), prepare = m_prepare] {
        ReadIds read;
        if (prepare)
            prepare();
        const QByteArray bytes = source(read.ok);
        if (read.ok)
            read.list = parseIdList(bytes);
        promise->addResult(std::move(read));
        promise->finish();
    });
}

void ImportDialog::take(const IdList &list)
{
    if (list.tooLarge && list.ids.isEmpty()) {
        setState(State::TooLarge);
        return;
    }
    m_list = list;
    m_lookedUp = 0;
    m_found = {};
    m_kinds = {};
    m_peopleFound = 0;
    setState(State::LookingUp);
    m_lookupTimer.start(0, this);
}

void ImportDialog::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_lookupTimer.timerId())
        lookUpSome();
    else
        PlainDialog::timerEvent(event);
}

void ImportDialog::lookUpSome()
{
    const QStringList ids = m_list.ids.mid(m_lookedUp, kLookupStep);
    m_lookedUp += ids.size();
    const BlockRefs found = ids.isEmpty() ? BlockRefs() : m_lookup(ids);
    QSet<QString> people;
    for (const BlockRef &person : found) {
        people.insert(person.key().blockeeId);
        ++(person.view().scope == BlockScope::Room ? m_kinds.bans : m_kinds.blocks);
    }
    m_peopleFound += static_cast<int>(people.size());
    m_found.append(found);
    if (m_lookedUp >= m_list.ids.size()) {
        m_lookupTimer.stop();
        setState(State::Ready);
    }
}

void ImportDialog::setState(State state)
{
    m_state = state;
    showPreview();
}

void ImportDialog::showPreview()
{
    QStringList sentences;
    switch (m_state) {
    case State::Nothing:
        break;
    case State::Reading:
    case State::LookingUp:
        sentences << tr("Reading…");
        break;
    case State::CannotRead:
        sentences << tr("The file can’t be read.");
        break;
    case State::TooLarge:
        sentences << tr("That is too large. At most %1 can be read.")
                         .arg(QLocale().formattedDataSize(IdList::maxBytes, 0));
        break;
    case State::Ready:
        sentences << tr("%Ln people are in your list.", nullptr, m_peopleFound);
        if (const auto others = m_list.ids.size() - m_peopleFound; others > 0)
            sentences << tr("%Ln ids are not in your list.", nullptr, static_cast<int>(others));
        if (m_list.duplicates > 0)
            sentences << tr("%Ln lines repeat an earlier id.", nullptr, static_cast<int>(m_list.duplicates));
        if (m_list.unreadable > 0)
            sentences << tr("%Ln lines can’t be read.", nullptr, static_cast<int>(m_list.unreadable));
        if (m_list.tooLarge)
            sentences << tr("Only the first %Ln ids were taken.", nullptr,
                            static_cast<int>(m_list.ids.size()));
        break;
    }
    showText(m_preview, sentences.join(u'\n'));

    const int count = m_state == State::Ready ? m_peopleFound : 0;
    m_people->clear();
    m_people->retranslate();
    if (count > 0)
        m_people->addGroup({}, m_found, m_found.size());
    m_people->setVisible(count > 0);
    showText(m_meaning, count > 0 ? ChangeText::confirmUnblock(m_kinds).meaning : QString());
    m_unblock->setEnabled(count > 0);
    m_unblock->setText(count > 0 ? tr("Unblock %Ln people", nullptr, count) : tr("Unblock"));
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Unblock from file or clipboard"));
    headline()->setText(tr("Whom do you want to unblock?"));
    showText(m_help,
             tr("Take a list with one id a line, or a CSV file with an id column. "
                "You see who is in it before anything is sent."));
    m_choose->setText(tr("Choose file…"));
    m_paste->setText(tr("Use clipboard"));
    m_cancel->setText(tr("Cancel"));
    m_people->setAccessibleName(tr("People to unblock"));
    showPreview();
}
