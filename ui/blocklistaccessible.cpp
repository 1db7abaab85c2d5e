#include "ui/blocklistaccessible.h"

#include "app/model/blocklistmodel.h"
#include "ui/blocklistview.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

// An assistive technology's call under way may still hold what is gone; it is deleted later, a bounded number
// at a time.
constexpr int buriedDelayMs = 2000;
constexpr size_t deletedAtOnce = 2000;
constexpr int keptOverLayout = 2000;
constexpr int toldAtOnce = 8;

int stateOf(const QModelIndex &index)
{
    return index.data(BlockListModel::StateRole).toInt();
}

class BlockButtonAccessible;

} // namespace

/// One row: a list item with one child, its button.
class BlockRowAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
    Q_DECLARE_TR_FUNCTIONS(BlockRowAccessible)

public:
    BlockRowAccessible(BlockListAccessible *list, int row) : m_list(list), m_row(row) { }
    ~BlockRowAccessible() override
    {
        if (m_buttonId)
            QAccessible::deleteAccessibleInterface(m_buttonId);
    }

    QModelIndex index() const { return m_list ? m_list->indexOf(this) : QModelIndex(); }
    BlockListView *view() const { return m_list ? m_list->view() : nullptr; }

    bool isValid() const override { return index().isValid(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return m_list; }
    QWindow *window() const override { return m_list ? m_list->window() : nullptr; }
    int childCount() const override { return isValid() ? 1 : 0; }
    QAccessibleInterface *child(int which) const override;
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child && child->parent() == this ? 0 : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        QAccessibleInterface *button = child(0);
        return button && button->rect().contains(x, y) ? button : nullptr;
    }
    QString text(QAccessible::Text which) const override;
    void setText(QAccessible::Text /*which*/, const QString & /*text*/) override { }
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override { return { toggleAction(), setFocusAction() }; }
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString & /*name*/) const override { return {}; }

private:
    friend class BlockListAccessible;

    BlockListAccessible *m_list; ///< null when the row is gone
    int m_row; ///< right after BlockListAccessible::numberRows()
    mutable QAccessible::Id m_id = 0;
    mutable BlockButtonAccessible *m_button = nullptr;
    mutable QAccessible::Id m_buttonId = 0;
};

namespace {

/// The painted button of a row.
class BlockButtonAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
    Q_DECLARE_TR_FUNCTIONS(BlockButtonAccessible)

public:
    explicit BlockButtonAccessible(const BlockRowAccessible *row) : m_row(row) { }

    bool isValid() const override { return m_row->isValid(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return const_cast<BlockRowAccessible *>(m_row); }
    QWindow *window() const override { return m_row->window(); }
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int /*which*/) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface * /*child*/) const override { return -1; }
    QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    QString text(QAccessible::Text which) const override
    {
        if (which != QAccessible::Name || !isValid())
            return {};
        //: Name of a row’s button for screen readers; %1 is a person.
        return tr("Unblock %1").arg(m_row->index().data(Qt::DisplayRole).toString());
    }
    void setText(QAccessible::Text /*which*/, const QString & /*text*/) override { }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect button = m_row->view()->unblockButtonRect(m_row->index());
        return button.isEmpty()
            ? QRect()
            : QRect(m_row->view()->viewport()->mapToGlobal(button.topLeft()), button.size());
    }
    QAccessible::Role role() const override { return QAccessible::Button; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        const QModelIndex index = m_row->index();
        if (!index.isValid()) {
            state.invalid = true;
            return state;
        }
        state.disabled =
            stateOf(index) == static_cast<int>(RowState::Unblocking) || !m_row->view()->isEnabled();
        state.offscreen = m_row->state().offscreen;
        state.invisible = m_row->state().invisible;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return { pressAction() }; }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && isValid() && !state().disabled)
            m_row->view()->pressUnblock(m_row->index());
    }
    QStringList keyBindingsForAction(const QString & /*name*/) const override { return {}; }

private:
    const BlockRowAccessible *m_row; ///< outlives this
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className != "BlockListView"_L1)
        return nullptr;
    auto *view = qobject_cast<BlockListView *>(object);
    return view ? new BlockListAccessible(view) : nullptr;
}

} // namespace

QAccessibleInterface *BlockRowAccessible::child(int which) const
{
    if (which != 0 || !isValid())
        return nullptr;
    if (!m_button) {
        m_button = new BlockButtonAccessible(this);
        m_buttonId = QAccessible::registerAccessibleInterface(m_button);
    }
    return m_button;
}

QString BlockRowAccessible::text(QAccessible::Text which) const
{
    const QModelIndex row = index();
    if (!row.isValid())
        return {};
    if (which == QAccessible::Description)
        return row.data(Qt::AccessibleDescriptionRole).toString();
    if (which != QAccessible::Name)
        return {};
    const QString sentence = row.data(Qt::AccessibleTextRole).toString();
    return sentence.isEmpty() ? row.data(Qt::DisplayRole).toString() : sentence;
}

QRect BlockRowAccessible::rect() const
{
    const QModelIndex row = index();
    if (!row.isValid())
        return {};
    const QRect place = view()->visualRect(row);
    return { view()->viewport()->mapToGlobal(place.topLeft()), place.size() };
}

QAccessible::State BlockRowAccessible::state() const
{
    QAccessible::State state;
    const QModelIndex row = index();
    if (!row.isValid()) {
        state.invalid = true;
        return state;
    }
    const BlockListView *list = view();
    state.selectable = true;
    state.multiSelectable = true;
    state.focusable = true;
    state.selected = list->selectionModel() && list->selectionModel()->isSelected(row);
    state.focused = list->hasFocus() && list->currentIndex() == row;
    state.busy = stateOf(row) == static_cast<int>(RowState::Unblocking);
    state.disabled = !list->isEnabled();
    state.invisible = !list->isVisible();
    state.offscreen = !list->visualRect(row).intersects(list->viewport()->rect());
    return state;
}

void BlockRowAccessible::doAction(const QString &name)
{
    const QModelIndex row = index();
    if (!row.isValid() || !view()->selectionModel())
        return;
    if (name == toggleAction()) {
        view()->selectionModel()->select(row, QItemSelectionModel::Toggle);
    } else if (name == setFocusAction()) {
        view()->setFocus(Qt::OtherFocusReason);
        view()->selectionModel()->setCurrentIndex(row, QItemSelectionModel::NoUpdate);
    }
}

void BlockListAccessible::install()
{
    QAccessible::installFactory(makeInterface);
}

BlockListAccessible::BlockListAccessible(BlockListView *view) : QAccessibleWidget(view, QAccessible::List)
{
    m_buriedTimer.setSingleShot(true);
    QObject::connect(&m_buriedTimer, &QTimer::timeout, &m_buriedTimer, [this] { deleteSomeBuried(); });
    follow();
}

BlockListAccessible::~BlockListAccessible()
{
    for (const BlockRowAccessible *row : m_rows) {
        if (row)
            m_buried.push_back(row->m_id);
    }
    for (const Kept &kept : m_kept)
        m_buried.push_back(kept.row->m_id);
    for (const QAccessible::Id id : m_buried)
        QAccessible::deleteAccessibleInterface(id);
}

BlockListView *BlockListAccessible::view() const
{
    return qobject_cast<BlockListView *>(object());
}

void BlockListAccessible::follow()
{
    BlockListView *list = view();
    QAbstractItemModel *model = list ? list->model() : nullptr;
    if (model != m_model) {
        if (m_model)
            m_model->disconnect(&m_buriedTimer);
        buryAll();
        m_model = model;
        if (model) {
            using Model = QAbstractItemModel;
            QObject *context = &m_buriedTimer;
            QObject::connect(model, &Model::rowsInserted, context,
                             [this](const QModelIndex &, int first, int last) { rowsInserted(first, last); });
            QObject::connect(
                model, &Model::rowsAboutToBeRemoved, context,
                [this](const QModelIndex &, int first, int last) { rowsAboutToBeRemoved(first, last); });
            QObject::connect(model, &Model::rowsRemoved, context,
                             [this](const QModelIndex &, int first, int last) { rowsRemoved(first, last); });
            QObject::connect(model, &Model::layoutAboutToBeChanged, context,
                             [this] { layoutAboutToBeChanged(); });
            QObject::connect(model, &Model::layoutChanged, context, [this] { layoutChanged(); });
            QObject::connect(model, &Model::modelReset, context, [this] { buryAll(); });
            QObject::connect(model, &Model::dataChanged, context,
                             [this](const QModelIndex &topLeft, const QModelIndex &bottomRight) {
                                 dataChanged(topLeft.row(), bottomRight.row());
                             });
        }
    }
    const size_t count = model ? static_cast<size_t>(model->rowCount()) : 0;
    if (m_rows.size() != count) {
        buryAll();
        m_rows.assign(count, nullptr);
        m_unnumberedFrom = std::numeric_limits<int>::max();
    }
}

void BlockListAccessible::numberRows() const
{
    for (size_t i =
             static_cast<size_t>(std::min<qint64>(m_unnumberedFrom, static_cast<qint64>(m_rows.size())));
         i < m_rows.size(); ++i) {
        if (m_rows[i])
            m_rows[i]->m_row = static_cast<int>(i);
    }
    m_unnumberedFrom = std::numeric_limits<int>::max();
}

QModelIndex BlockListAccessible::indexOf(const BlockRowAccessible *row) const
{
    numberRows();
    return m_model && view() && view()->model() == m_model ? m_model->index(row->m_row, 0) : QModelIndex();
}

void BlockListAccessible::bury(BlockRowAccessible *row)
{
    if (!row)
        return;
    row->m_list = nullptr;
    m_buried.push_back(row->m_id);
    if (!m_buriedTimer.isActive())
        m_buriedTimer.start(buriedDelayMs);
}

void BlockListAccessible::buryAll()
{
    for (BlockRowAccessible *row : m_rows)
        bury(row);
    m_rows.clear();
    m_unnumberedFrom = std::numeric_limits<int>::max();
}

void BlockListAccessible::deleteSomeBuried()
{
    const size_t count = std::min(deletedAtOnce, m_buried.size());
    const std::vector<QAccessible::Id> now(m_buried.end() - static_cast<std::ptrdiff_t>(count),
                                           m_buried.end());
    m_buried.resize(m_buried.size() - count);
    for (const QAccessible::Id id : now)
        QAccessible::deleteAccessibleInterface(id);
    if (!m_buried.empty())
        m_buriedTimer.start(0);
}

void BlockListAccessible::rowsInserted(int first, int last)
{
    if (first > static_cast<int>(m_rows.size()))
        return;
    m_rows.insert(m_rows.begin() + first, static_cast<size_t>(last) - static_cast<size_t>(first) + 1,
                  nullptr);
    m_unnumberedFrom = std::min(m_unnumberedFrom, first);
    if (!QAccessible::isActive() || last - first >= toldAtOnce)
        return;
    for (int row = first; row <= last; ++row) {
        QAccessibleEvent event(child(row), QAccessible::ObjectCreated);
        QAccessible::updateAccessibility(&event);
    }
}

void BlockListAccessible::rowsAboutToBeRemoved(int first, int last)
{
    if (!QAccessible::isActive() || last - first >= toldAtOnce)
        return;
    for (int row = first; row <= last && row < static_cast<int>(m_rows.size()); ++row) {
        if (!m_rows[static_cast<size_t>(row)])
            continue;
        QAccessibleEvent event(m_rows[static_cast<size_t>(row)], QAccessible::ObjectDestroyed);
        QAccessible::updateAccessibility(&event);
    }
}

void BlockListAccessible::rowsRemoved(int first, int last)
{
    if (last >= static_cast<int>(m_rows.size()))
        return;
    const auto from = m_rows.begin() + first;
    const auto to = m_rows.begin() + last + 1;
    for (auto it = from; it != to; ++it)
        bury(*it);
    m_rows.erase(from, to);
    m_unnumberedFrom = std::min(m_unnumberedFrom, first);
}

void BlockListAccessible::layoutAboutToBeChanged()
{
    const auto live =
        std::count_if(m_rows.begin(), m_rows.end(), [](const auto *row) { return row != nullptr; });
    int first = 0;
    int last = static_cast<int>(m_rows.size()) - 1;
    if (live > keptOverLayout) {
        // Too many to follow each: those in sight, and the current one, stay the same.
        const QModelIndex top = view()->indexAt({ 0, 0 });
        first = top.isValid() ? top.row() : 0;
        last = std::min(last, first + keptOverLayout / 20);
    }
    const auto keep = [this](int row) {
        if (BlockRowAccessible *&known = m_rows[static_cast<size_t>(row)]) {
            m_kept.push_back({ m_model->index(row, 0), known });
            known = nullptr;
        }
    };
    m_kept.clear();
    for (int row = first; row <= last; ++row)
        keep(row);
    const int current = view()->currentIndex().row();
    if (current >= 0 && current < static_cast<int>(m_rows.size()))
        keep(current);
    buryAll();
}

void BlockListAccessible::layoutChanged()
{
    m_rows.assign(m_model ? static_cast<size_t>(m_model->rowCount()) : 0, nullptr);
    for (const Kept &kept : m_kept) {
        const int row = kept.index.row();
        if (kept.index.isValid() && row < static_cast<int>(m_rows.size())) {
            kept.row->m_row = row;
            m_rows[static_cast<size_t>(row)] = kept.row;
        } else {
            bury(kept.row);
        }
    }
    m_kept.clear();
}

void BlockListAccessible::dataChanged(int first, int last)
{
    if (!QAccessible::isActive() || first < 0 || last - first >= toldAtOnce)
        return;
    for (int row = first; row <= last && row < static_cast<int>(m_rows.size()); ++row) {
        BlockRowAccessible *known = m_rows[static_cast<size_t>(row)];
        if (!known)
            continue;
        QAccessibleEvent event(known, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

int BlockListAccessible::childCount() const
{
    const_cast<BlockListAccessible *>(this)->follow();
    return static_cast<int>(m_rows.size());
}

QAccessibleInterface *BlockListAccessible::child(int index) const
{
    auto *self = const_cast<BlockListAccessible *>(this);
    self->follow();
    if (index < 0 || index >= static_cast<int>(m_rows.size()))
        return nullptr;
    BlockRowAccessible *&row = self->m_rows[static_cast<size_t>(index)];
    if (!row) {
        row = new BlockRowAccessible(self, index);
        row->m_id = QAccessible::registerAccessibleInterface(row);
    }
    return row;
}

int BlockListAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *row = dynamic_cast<const BlockRowAccessible *>(child);
    return row && row->m_list == this ? indexOf(row).row() : -1;
}

QAccessibleInterface *BlockListAccessible::childAt(int x, int y) const
{
    const QModelIndex index = view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
    return index.isValid() ? child(index.row()) : nullptr;
}

QAccessibleInterface *BlockListAccessible::focusChild() const
{
    const QModelIndex current = view()->currentIndex();
    return view()->hasFocus() && current.isValid() ? child(current.row()) : nullptr;
}

QAccessible::State BlockListAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.multiSelectable = true;
    state.extSelectable = true;
    return state;
}
