#include "ui/historywindow.h"

#include "app/branding/brand.h"
#include "ui/clearhistorydialog.h"
#include "ui/colours.h"
#include "ui/exportfiledialog.h"
#include "ui/fitting.h"
#include "ui/historymodel.h"
#include "ui/labels.h"
#include "ui/statusline.h"
#include "ui/timetext.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QFileDialog>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QSet>
#include <QStackedWidget>
#include <QTimerEvent>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPauseMs = 150;
constexpr int rowsGathered = 1000; ///< at a time

enum class When { Any, Today, Week, Month, Between };

QLabel *plainLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QPushButton *plainButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setAutoDefault(false); // Enter in the search field presses nothing
    return button;
}

constexpr int columnShares[] = { 19, 26, 24, 12, 19 }; ///< % of the width, by HistoryModel::Column

bool wasUnblocked(const Journal::Entry &entry)
{
    return entry.change == Journal::Change::Unblock
        && (entry.outcome == Journal::Outcome::Done || entry.outcome == Journal::Outcome::AlreadySo);
}

} // namespace

/// The list, of which only a part may be loaded: who selects all means what is not loaded as well.
class HistoryList : public QTreeView
{
public:
    using QTreeView::QTreeView;

    void setModel(QAbstractItemModel *model) override
    {
        QTreeView::setModel(model);
        connect(model, &QAbstractItemModel::modelReset, this, [this] { m_newest = 0; });
        connect(model, &QAbstractItemModel::rowsInserted, this, &HistoryList::follow);
        connect(header(), &QHeaderView::sectionResized, this, [this](int column) {
            if (!m_sharing && column + 1 < header()->count())
                m_widthsAreOwn = true;
        });
    }
    void selectAll() override
    {
        const QScopedValueRollback following(m_following, true);
        QTreeView::selectAll();
        const auto *history = static_cast<const HistoryModel *>(model());
        m_newest = history->rowCount() > 0 ? history->entry(0).id : 0;
    }
    void setLeastColumnWidth(int least)
    {
        const QScopedValueRollback sharing(m_sharing, true);
        header()->setMinimumSectionSize(least);
        shareRoom();
    }
    /// Gives the columns the room there is, until the person has drawn one as wide as they like.
    void shareRoom()
    {
        if (m_widthsAreOwn)
            return;
        const QScopedValueRollback sharing(m_sharing, true);
        const int room = viewport()->width();
        for (int column = 0; column + 1 < header()->count(); ++column) // the last one stretches
            header()->resizeSection(
                column, std::max(header()->minimumSectionSize(), room * columnShares[column] / 100));
    }
    /// The id of the newest entry of all, when all are selected; else 0.
    qint64 newestOfAll() const { return m_newest; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QTreeView::resizeEvent(event);
        shareRoom();
    }
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override
    {
        // Before others hear of it.
        if (!m_following && !(selected.isEmpty() && deselected.isEmpty()))
            m_newest = 0;
        QTreeView::selectionChanged(selected, deselected);
    }

private:
    /// What is loaded further down belongs to all; what is new at the top does not.
    void follow(const QModelIndex & /*parent*/, int first, int last)
    {
        if (m_newest == 0 || last + 1 < model()->rowCount() || first == 0)
            return;
        const QScopedValueRollback following(m_following, true);
        selectionModel()->select(QItemSelection(model()->index(first, 0), model()->index(last, 0)),
                                 QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }

    qint64 m_newest = 0;
    bool m_following = false;
    bool m_sharing = false;
    bool m_widthsAreOwn = false;
};

struct HistoryWindow::Gathering
{
    QObject context; ///< of the questions to the journal
    Journal::Query query;
    QSet<BlockKey> seen;
    QList<BlockStatus> statuses;

    void add(const Journal::Entry &entry)
    {
        if (!wasUnblocked(entry) || seen.contains(entry.status.key))
            return;
        seen.insert(entry.status.key);
        statuses.append(entry.status);
    }
};

HistoryWindow::HistoryWindow(Journal &journal, QWidget *parent)
    : QDialog(parent, Qt::Window | Qt::WindowCloseButtonHint | Qt::WindowMinMaxButtonsHint)
    , m_journal(journal)
    , m_model(new HistoryModel(journal, this))
    , m_search(new QLineEdit(this))
    , m_when(new QComboBox(this))
    , m_from(new QDateEdit(QDate::currentDate().addDays(-7), this))
    , m_to(new QDateEdit(QDate::currentDate(), this))
    , m_outcome(new QComboBox(this))
    , m_batch(new QToolButton(this))
    , m_pages(new QStackedWidget(this))
    , m_view(new HistoryList(m_pages))
    , m_empty(plainLabel(u"historyEmpty"_s, m_pages))
    , m_count(plainLabel(u"historyCount"_s, this))
    , m_notice(plainLabel(u"historyNotice"_s, this))
    , m_blockAgain(plainButton(u"blockAgain"_s, this))
    , m_export(plainButton(u"exportHistory"_s, this))
    , m_exportAll(new QAction(this))
    , m_exportSelected(new QAction(this))
    , m_clear(plainButton(u"clearHistory"_s, this))
    , m_close(plainButton(u"close"_s, this))
{
    setObjectName(u"historyWindow"_s);
    keepFitting(this);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    buildFilters();

    m_view->setObjectName(u"historyList"_s);
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->header()->setSectionsMovable(false);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    layout->addWidget(m_pages, 1);

    auto *texts = new QHBoxLayout;
    texts->addWidget(m_count);
    texts->addStretch(1);
    texts->addWidget(m_notice);
    layout->addLayout(texts);
    buildButtons();

    connect(m_model, &HistoryModel::totalChanged, this, &HistoryWindow::showState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryWindow::showState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &HistoryWindow::showState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &HistoryWindow::showState);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &HistoryWindow::showState);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryWindow::showState);

    connect(&m_journal, &Journal::healthChanged, this, [this](Journal::Health health) {
        // Another account's entries must not follow this one's.
        if (health == Journal::Health::Closed)
            m_gathering.reset();
    });

    retranslate();
    resize(qMin(fontMetrics().averageCharWidth() * 130, 1000), 560);
    m_search->setFocus();
}

HistoryWindow::~HistoryWindow()
{
    // The selection model tells of its end.
    m_view->selectionModel()->disconnect(this);
    m_model->disconnect(this);
}

void HistoryWindow::buildFilters()
{
    m_search->setObjectName(u"historySearch"_s);
    addClearButton(m_search);
    m_search->addAction(QIcon(), QLineEdit::LeadingPosition)->setObjectName(u"searchIcon"_s);
    recolourSearch(m_search);
    m_when->setObjectName(u"historyWhen"_s);
    for (const When when : { When::Any, When::Today, When::Week, When::Month, When::Between })
        m_when->addItem(QString(), int(when));
    m_from->setObjectName(u"historyFrom"_s);
    m_to->setObjectName(u"historyTo"_s);
    for (QDateEdit *day : { m_from, m_to }) {
        day->setCalendarPopup(true);
        day->hide();
        connect(day, &QDateEdit::dateChanged, this, &HistoryWindow::applyFilters);
    }
    followCalendar();
    m_search->setPalette(Colours::withLegiblePlaceholder(QApplication::palette(m_search)));
    m_outcome->setObjectName(u"historyOutcome"_s);
    m_outcome->addItem(QString());
    for (const auto outcome : { Journal::Outcome::Done, Journal::Outcome::AlreadySo, Journal::Outcome::Failed,
                                Journal::Outcome::Cancelled, Journal::Outcome::Pending })
        m_outcome->addItem(QString(), int(outcome));
    m_batch->setObjectName(u"historyBatch"_s);
    m_batch->setCheckable(true);
    m_batch->setFocusPolicy(Qt::StrongFocus);

    for (QComboBox *box : { m_when, m_outcome }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    }
    static_cast<QVBoxLayout *>(layout())->addWidget(m_search);
    const QList<QWidget *> rows[] = { { m_when, m_outcome }, { m_from, m_to }, { m_batch } };
    for (const auto &widgets : rows) {
        auto *row = new QHBoxLayout;
        for (QWidget *widget : widgets)
            row->addWidget(widget);
        row->addStretch(1);
        static_cast<QVBoxLayout *>(layout())->addLayout(row);
    }

    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(typingPauseMs, this); });
    connect(m_when, &QComboBox::currentIndexChanged, this, [this] {
        const bool between = When(m_when->currentData().toInt()) == When::Between;
        m_from->setVisible(between);
        m_to->setVisible(between);
        applyFilters();
    });
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &HistoryWindow::applyFilters);
    connect(m_batch, &QToolButton::toggled, this, &HistoryWindow::toggleBatch);
}

void HistoryWindow::buildButtons()
{
    auto *menu = new QMenu(m_export);
    m_exportAll->setObjectName(u"exportAll"_s);
    m_exportSelected->setObjectName(u"exportSelected"_s);
    menu->addAction(m_exportAll);
    menu->addAction(m_exportSelected);
    m_export->setMenu(menu);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_blockAgain);
    buttons->addWidget(m_export);
    buttons->addWidget(m_clear);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);

    connect(m_blockAgain, &QPushButton::clicked, this, &HistoryWindow::blockAgain);
    connect(m_exportAll, &QAction::triggered, this, [this] { askWhereTo(false); });
    connect(m_exportSelected, &QAction::triggered, this, [this] { askWhereTo(true); });
    connect(m_clear, &QPushButton::clicked, this, &HistoryWindow::askToClear);
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
}

void HistoryWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslate();
        break;
    case QEvent::LocaleChange:
        followCalendar();
        break;
    case QEvent::PaletteChange:
        recolourSearch(m_search);
        break;
    default:
        break;
    }
}

void HistoryWindow::followCalendar()
{
    for (QDateEdit *day : { m_from, m_to }) {
        day->setCalendar(TimeText::calendar());
        day->setDisplayFormat(TimeText::fieldFormat());
    }
}

void HistoryWindow::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_typing.timerId())
        return QDialog::timerEvent(event);
    m_typing.stop();
    applyFilters();
}

void HistoryWindow::retranslate()
{
    setWindowTitle(tr("History"));
    m_search->setPlaceholderText(tr("Search name, id or room"));
    m_search->setAccessibleName(tr("Search the history"));
    nameSearchButtons(m_search);
    m_when->setAccessibleName(tr("When"));
    m_when->setToolTip(m_when->accessibleName());
    m_when->setItemText(int(When::Any), tr("Any day"));
    m_when->setItemText(int(When::Today), tr("Today"));
    m_when->setItemText(int(When::Week), tr("Last 7 days"));
    m_when->setItemText(int(When::Month), tr("Last 30 days"));
    m_when->setItemText(int(When::Between), tr("Between two days"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    m_outcome->setAccessibleName(tr("Outcome"));
    m_outcome->setToolTip(m_outcome->accessibleName());
    m_outcome->setItemText(0, tr("Any outcome"));
    m_outcome->setItemText(1, tr("Done"));
    m_outcome->setItemText(2, tr("Was so already"));
    m_outcome->setItemText(3, tr("Failed"));
    m_outcome->setItemText(4, tr("Not sent"));
    m_outcome->setItemText(5, tr("Not finished"));
    m_view->setAccessibleName(tr("History"));
    m_blockAgain->setText(tr("Block again"));
    m_export->setText(tr("Export"));
    m_exportSelected->setText(tr("Export the selected…"));
    m_clear->setText(tr("Clear history…"));
    m_close->setText(tr("Close"));
    if (m_words)
        m_notice->setText(m_words());
    m_model->retranslate();
    const QHeaderView *header = m_view->header();
    int least = 14 * fontMetrics().averageCharWidth();
    for (int column = 0; column < header->count(); ++column)
        least = std::max(least, header->sectionSizeHint(column));
    m_view->setLeastColumnWidth(least);
    showState();
}

bool HistoryWindow::isFiltered() const
{
    const Journal::Query &query = m_model->query();
    return !query.text.isEmpty() || query.outcome || query.batch || query.fromMs > 0 || query.toMs > 0;
}

void HistoryWindow::applyFilters()
{
    m_typing.stop();
    Journal::Query query;
    query.text = m_search->text().trimmed();
    if (m_outcome->currentIndex() > 0)
        query.outcome = Journal::Outcome(m_outcome->currentData().toInt());
    query.batch = m_onlyBatch;
    const QDate today = QDate::currentDate();
    switch (When(m_when->currentData().toInt())) {
    case When::Any:
        break;
    case When::Today:
        query.fromMs = today.startOfDay().toMSecsSinceEpoch();
        break;
    case When::Week:
        query.fromMs = today.addDays(-6).startOfDay().toMSecsSinceEpoch();
        break;
    case When::Month:
        query.fromMs = today.addDays(-29).startOfDay().toMSecsSinceEpoch();
        break;
    case When::Between:
        query.fromMs = qMin(m_from->date(), m_to->date()).startOfDay().toMSecsSinceEpoch();
        query.toMs = qMax(m_from->date(), m_to->date()).addDays(1).startOfDay().toMSecsSinceEpoch();
        break;
    }
    m_model->setQuery(query);
}

void HistoryWindow::showState()
{
    const qint64 total = m_model->total();
    const bool filtered = isFiltered();
    if (total >= 0) {
        const auto number = int(qMin(total, qint64(std::numeric_limits<int>::max())));
        const QString found =
            filtered ? tr("%Ln entries found", nullptr, number) : tr("%Ln entries", nullptr, number);
        const qint64 selected = selectedCount();
        m_count->setText(selected < 2 ? found
                                      : found + u" · "_s
                                 + StatusLine::tr("%Ln selected", nullptr, static_cast<int>(selected)));
    }
    const bool empty = total == 0 && m_model->rowCount() == 0;
    m_empty->setText(filtered ? tr("No entry matches.") : tr("Nothing was changed yet."));
    m_pages->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_view);

    const bool hasSelection = m_view->selectionModel()->hasSelection();
    m_blockAgain->setEnabled(!m_gathering && canBlockAgain());
    m_exportAll->setText(filtered ? tr("Export all that were found…") : tr("Export all…"));
    m_exportAll->setEnabled(total > 0);
    m_exportSelected->setEnabled(hasSelection);
    m_export->setEnabled(total > 0 && !m_exporting);
    m_clear->setEnabled(total > 0 || filtered);
    showBatchWords();
}

void HistoryWindow::showBatchWords()
{
    m_batch->setEnabled(m_onlyBatch || m_view->selectionModel()->hasSelection());
    m_batch->setText(m_onlyBatch
                         //: The history shows only what was asked for in one go; %1: date and time
                         ? tr("Only together with %1")
                               .arg(TimeText::exact(QDateTime::fromMSecsSinceEpoch(m_batchAskedAtMs)))
                         //: Shows only what was asked for in one go with the selected entry
                         : tr("Only what was done together"));
}

void HistoryWindow::toggleBatch(bool only)
{
    const QList<Journal::Entry> entries = selected();
    if (only && entries.isEmpty())
        return;
    m_onlyBatch.reset();
    if (only) {
        m_onlyBatch = entries.first().batch;
        m_batchAskedAtMs = entries.first().askedAtMs;
    }
    applyFilters();
    showBatchWords();
}

QList<int> HistoryWindow::selectedRows() const
{
    QList<int> rows;
    const QItemSelection selection = m_view->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QList<Journal::Entry> HistoryWindow::selected() const
{
    const QList<int> rows = selectedRows();
    QList<Journal::Entry> entries;
    entries.reserve(rows.size());
    for (const int row : rows)
        entries.append(m_model->entry(row));
    return entries;
}

qint64 HistoryWindow::selectedCount() const
{
    if (const qint64 newest = m_view->newestOfAll(); newest > 0) {
        qint64 newer = 0;
        while (newer < m_model->rowCount() && m_model->entry(static_cast<int>(newer)).id > newest)
            ++newer;
        return m_model->total() - newer;
    }
    return selectedRows().size();
}

bool HistoryWindow::canBlockAgain() const
{
    const QItemSelection selection = m_view->selectionModel()->selection();
    return std::any_of(selection.cbegin(), selection.cend(), [this](const QItemSelectionRange &range) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (wasUnblocked(m_model->entry(row)))
                return true;
        }
        return m_view->newestOfAll() > 0 && m_model->canFetchMore({});
    });
}

void HistoryWindow::blockAgain()
{
    m_gathering = std::make_unique<Gathering>();
    if (const qint64 newest = m_view->newestOfAll(); newest > 0) {
        m_gathering->query = m_model->query();
        gather(newest + 1);
        showState();
        return;
    }
    const QList<int> rows = selectedRows();
    for (const int row : rows)
        m_gathering->add(m_model->entry(row));
    emit blockAgainRequested(std::exchange(m_gathering, {})->statuses);
}

/// Page by page.
void HistoryWindow::gather(qint64 beforeId)
{
    m_journal.page(m_gathering->query, beforeId, rowsGathered, &m_gathering->context,
                   [this](const QList<Journal::Entry> &page) {
                       for (const Journal::Entry &entry : page)
                           m_gathering->add(entry);
                       if (page.size() == rowsGathered) {
                           gather(page.constLast().id);
                           return;
                       }
                       emit blockAgainRequested(std::exchange(m_gathering, {})->statuses);
                       showState();
                   });
}

void HistoryWindow::say(std::function<QString()> words)
{
    m_words = std::move(words);
    m_notice->setText(m_words());
}

void HistoryWindow::askWhereTo(bool onlySelected)
{
    askWhereToExport(
        this, [] { return tr("Export history"); }, Brand::ofThisBuild().program + "-history"_L1,
        [this, onlySelected](const QString &path, ExportFormat format) {
            exportTo(path, format, onlySelected);
        });
}

void HistoryWindow::exportTo(const QString &path, ExportFormat format, bool onlySelected)
{
    if (m_exporting)
        return;
    m_exporting = new HistoryExport(path, format, this);
    connect(m_exporting, &HistoryExport::progressed, this, [this](qint64 written) {
        say([written] { return tr("Exporting: %Ln entries so far", nullptr, int(written)); });
    });
    connect(m_exporting, &HistoryExport::finished, this, [this](bool ok, qint64 written) {
        say([ok, written] {
            return ok ? tr("%Ln entries exported.", nullptr, int(written))
                      : tr("The file couldn’t be written. Choose another folder.");
        });
        m_exporting->deleteLater();
        m_exporting = nullptr;
        showState();
    });
    if (const qint64 newest = m_view->newestOfAll(); onlySelected && newest > 0)
        m_exporting->start(m_journal, m_model->query(), newest + 1);
    else if (onlySelected)
        m_exporting->start(selected());
    else
        m_exporting->start(m_journal, m_model->query());
    showState();
}

void HistoryWindow::askToClear()
{
    auto *dialog = new ClearHistoryDialog(this);
    connect(dialog, &ClearHistoryDialog::clearRequested, this, [this](qint64 beforeMs) {
        m_journal.clearHistory(beforeMs, this, [this](bool ok) {
            say([ok] {
                return ok ? tr("The history was cleared.") : tr("The history couldn’t be cleared.");
            });
        });
    });
    dialog->open();
}
