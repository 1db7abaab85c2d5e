#include "ui/statusline.h"

#include "app/model/blocklistmodel.h"
#include "ui/labels.h"
#include "ui/timetext.h"

#include <QAccessible>
#include <QLabel>
#include <QPainter>
#include <QStatusBar>
#include <QStyle>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A label that gives way in a narrow window and says so with an ellipsis.
class ElidedLabel : public QLabel
{
public:
    using QLabel::QLabel;

    QSize minimumSizeHint() const override { return { 0, QLabel::minimumSizeHint().height() }; }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setLayoutDirection(Qt::LayoutDirectionAuto); // a number at the beginning stays there
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
        const auto side = (isLeftToRight() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute;
        style()->drawItemText(&painter, contentsRect(), static_cast<int>(side | Qt::AlignVCenter), palette(),
                              isEnabled(), shown, foregroundRole());
    }
};

} // namespace

StatusLine::StatusLine(BlockListModel &model, QStatusBar *bar)
    : QObject(bar)
    , m_model(model)
    , m_counts(new ElidedLabel(bar))
    , m_result(new ElidedLabel(bar))
    , m_freshness(new QLabel(bar))
{
    for (QLabel *label : { m_counts, m_result, m_freshness })
        label->setTextFormat(Qt::PlainText);
    m_counts->setObjectName(u"countLabel"_s);
    m_result->setObjectName(u"resultLabel"_s);
    m_freshness->setObjectName(u"freshnessLabel"_s);
    // A long name must not widen the window.
    m_result->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    bar->setContentsMargins(8, 0, 8, 0);
    bar->addWidget(m_counts);
    m_result->setContentsMargins(8, 0, 8, 0);
    bar->addWidget(m_result, 1);
    bar->addPermanentWidget(m_freshness);

    m_tick.setTimerType(Qt::VeryCoarseTimer);
    m_tick.start(30s);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        showFreshness();
        m_model.invalidateWords();
    });
    m_resultLeaves.setSingleShot(true);
    m_resultLeaves.setInterval(10s);
    connect(&m_resultLeaves, &QTimer::timeout, this, [this] { showResult({}); });
    connect(&m_model, &BlockListModel::countsChanged, this, &StatusLine::showCounts);
    connect(&m_model, &BlockListModel::listStateChanged, this, [this] {
        showCounts();
        showFreshness();
    });
    connect(&m_model, &BlockListModel::refreshStarted, this, &StatusLine::showFreshness);
    connect(&m_model, &BlockListModel::refreshFinished, this, &StatusLine::showFreshness);
    retranslate();
}

void StatusLine::setSelectedCount(int count)
{
    m_selected = count;
    showCounts();
}

void StatusLine::say(std::function<QString()> words)
{
    const QString text = words();
    if (text.isEmpty())
        return;
    m_words = std::move(words);
    showResult(text);
    m_resultLeaves.start();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent announcement(m_result, text);
    QAccessible::updateAccessibility(&announcement);
#endif
}

void StatusLine::forget()
{
    m_resultLeaves.stop();
    showResult({});
}

void StatusLine::retranslate()
{
    if (m_resultLeaves.isActive())
        showResult(m_words());
    showCounts();
    showFreshness();
}

void StatusLine::showResult(const QString &text)
{
    m_result->setText(text);
    m_result->setToolTip(plainToolTip(text));
}

void StatusLine::showCounts()
{
    QStringList facts;
    if (m_model.listState() == BlockListModel::ListState::Ready) {
        facts << tr("%Ln blocked", nullptr, m_model.totalCount());
        if (!m_model.searchText().isEmpty())
            facts << tr("%Ln match(es)", nullptr, m_model.rowCount());
        if (m_selected > 0)
            facts << tr("%Ln selected", nullptr, m_selected);
        if (m_model.unblockingCount() > 0)
            facts << tr("unblocking %Ln…", nullptr, m_model.unblockingCount());
        if (m_model.deletedAccounts() > 0)
            facts << tr("%Ln block(s) of deleted accounts are not shown", nullptr,
                        static_cast<int>(m_model.deletedAccounts()));
    }
    m_counts->setText(facts.join(u" · "_s));
    m_counts->setToolTip(m_counts->text());
}

void StatusLine::showFreshness()
{
    if (m_model.isRefreshing()) {
        m_freshness->setText(m_model.listState() == BlockListModel::ListState::Ready ? tr("Updating…")
                                                                                     : tr("Loading…"));
        m_freshness->setToolTip({});
    } else if (m_model.updatedAt().isValid()) {
        //: %1: "2 minutes ago"
        m_freshness->setText(
            tr("Updated %1").arg(TimeText::relative(m_model.updatedAt(), QDateTime::currentDateTimeUtc())));
        m_freshness->setToolTip(TimeText::exact(m_model.updatedAt()));
    } else {
        m_freshness->clear();
        m_freshness->setToolTip({});
    }
}
