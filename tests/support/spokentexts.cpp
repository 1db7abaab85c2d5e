#include "tests/support/spokentexts.h"

#include "ui/blocklistview.h"
#include "ui/rowtext.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabBar>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsRead = 8; ///< of a list: the others are written by the same code

QString nameOf(const QObject *object, const QString &otherwise)
{
    if (!object)
        return otherwise;
    const QString name = object->objectName();
    if (name.startsWith("accountAction_"_L1) || name.startsWith("newWindowAction_"_L1))
        return name.section(u'_', 0, 0); // its account has another id at each run
    return name.isEmpty() ? QString::fromLatin1(object->metaObject()->className()) : name;
}

/// Qt's menu for what finds no room in the menu bar: its actions are others' too.
bool isOverflow(const QWidget &widget)
{
    return qobject_cast<const QMenu *>(&widget) && widget.objectName().isEmpty()
        && qobject_cast<const QMenuBar *>(widget.parentWidget());
}

bool isInput(QAccessible::Role role)
{
    return role == QAccessible::EditableText || role == QAccessible::ComboBox || role == QAccessible::SpinBox
        || role == QAccessible::CheckBox || role == QAccessible::RadioButton || role == QAccessible::Button
        || role == QAccessible::PushButton || role == QAccessible::List || role == QAccessible::ProgressBar
        || role == QAccessible::Table || role == QAccessible::Tree;
}

bool hasOwnName(const QAccessibleInterface &node)
{
    const QString name = node.text(QAccessible::Name);
    // What Linux hears as the name of a box is the choice in it.
    if (node.role() == QAccessible::ComboBox)
        return !node.relations(QAccessible::Label).isEmpty()
            || !node.text(QAccessible::Description).isEmpty();
    const auto *edit = qobject_cast<QLineEdit *>(node.object());
    // Inside a spin or combo box the box is what is named.
    if (edit
        && (qobject_cast<QAbstractSpinBox *>(edit->parent()) || qobject_cast<QComboBox *>(edit->parent())))
        return true;
    // Qt takes a placeholder for a name.
    const bool onlyPlaceholder = edit && edit->accessibleName().isEmpty() && name == edit->placeholderText();
    return !name.isEmpty() && !onlyPlaceholder;
}

class Collector
{
public:
    QList<SpokenTexts::Text> texts;

    void walk(QAccessibleInterface *node, const QString &path)
    {
        if (!node || !node->isValid())
            return;
        // What people type is no word of ours.
        const bool typed = node->role() == QAccessible::EditableText;
        add(path, "name", node->text(QAccessible::Name));
        add(path, "description", node->text(QAccessible::Description));
        add(path, "help", node->text(QAccessible::Help));
        if (!typed && node->role() != QAccessible::ScrollBar)
            add(path, "value", node->text(QAccessible::Value));
        add(path, "keys", node->text(QAccessible::Accelerator));
        if (QAccessibleActionInterface *actions = node->actionInterface()) {
            const QStringList names = actions->actionNames();
            for (const QString &name : names) {
                const QString place = path + u'/' + name;
                add(place, "action", actions->localizedActionName(name));
                add(place, "what the action does", actions->localizedActionDescription(name));
                add(place, "keys", actions->keyBindingsForAction(name).join(u' '));
            }
        }
        int labels = 0;
        const auto relations = node->relations(QAccessible::Label);
        for (const auto &relation : relations)
            add(path + u"/label%1"_s.arg(++labels), "text", relation.first->text(QAccessible::Name));
        // What Qt tells of its own lists follows them only while a screen reader listens: their models are
        // read.
        const auto *view = qobject_cast<QAbstractItemView *>(node->object());
        const bool blocks = qobject_cast<const BlockListView *>(view);
        if (view && !blocks)
            return;
        QHash<QString, int> seen;
        const int children = blocks ? std::min(node->childCount(), rowsRead) : node->childCount();
        for (int i = 0; i < children; ++i) {
            QAccessibleInterface *child = node->child(i);
            if (!child)
                continue;
            const QString name = nameOf(child->object(), u"role%1"_s.arg(static_cast<int>(child->role())));
            walk(child, u"%1/%2#%3"_s.arg(path, name).arg(++seen[name]));
        }
    }

    void look(const QWidget &widget, const QString &path)
    {
        add(path, "tool tip", widget.toolTip());
        add(path, "status tip", widget.statusTip());
        add(path, "what's this", widget.whatsThis());
        add(path, "title", widget.windowTitle());
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            add(path, "text", label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            add(path, "text", button->text());
        else if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
            add(path, "placeholder", edit->placeholderText());
        else if (const auto *details = qobject_cast<const QPlainTextEdit *>(&widget))
            add(path, "text", details->toPlainText());
        else if (const auto *menu = qobject_cast<const QMenu *>(&widget))
            add(path, "title of the menu", menu->title());
        else if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
            add(path, "title of the group", group->title());
        else if (const auto *bar = qobject_cast<const QProgressBar *>(&widget))
            add(path, "text", bar->isTextVisible() ? bar->text() : QString());
        else if (const auto *spin = qobject_cast<const QSpinBox *>(&widget))
            add(path, "value", spin->text() + spin->specialValueText());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                add(path + u"/tab%1"_s.arg(i), "text", tabs->tabText(i) + tabs->tabToolTip(i));
        } else if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
            for (int i = 0; i < box->count(); ++i)
                add(path + u"/choice%1"_s.arg(i), "text", box->itemText(i));
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
            if (view->model() && !qobject_cast<const QHeaderView *>(view))
                lookAtRows(*view, {}, path);
        }
        QHash<QString, int> seen;
        const auto actions = widget.actions();
        for (const QAction *action : actions) {
            const QString name = nameOf(action, {});
            const QString place = u"%1/%2#%3"_s.arg(path, name).arg(++seen[name]);
            add(place, "text", action->text());
            add(place, "icon text", action->iconText());
            add(place, "tool tip", action->toolTip());
            add(place, "status tip", action->statusTip());
            add(place, "what's this", action->whatsThis());
            add(place, "keys", action->shortcut().toString(QKeySequence::NativeText));
        }
    }

private:
    void add(const QString &path, const char *what, const QString &text)
    {
        if (!text.isEmpty())
            texts.append({ path + ": "_L1 + QLatin1StringView(what), text });
    }

    void lookAtRows(const QAbstractItemView &view, const QModelIndex &parent, const QString &path)
    {
        const QAbstractItemModel &model = *view.model();
        for (int column = 0; !parent.isValid() && column < model.columnCount(); ++column)
            add(path + u"/header%1"_s.arg(column), "text",
                model.headerData(column, Qt::Horizontal).toString());
        const bool blocks = qobject_cast<const BlockListView *>(&view);
        const int rows = std::min(model.rowCount(parent), rowsRead);
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                const QString place = u"%1/%2,%3"_s.arg(path).arg(row).arg(column);
                // The first line of a block is a name.
                if (blocks)
                    add(place, "second line", rowSecondLine(index, true));
                else
                    add(place, "text", index.data().toString());
                add(place, "tool tip", index.data(Qt::ToolTipRole).toString());
                add(place, "status tip", index.data(Qt::StatusTipRole).toString());
                if (column == 0)
                    lookAtRows(view, index, place);
            }
        }
    }
};

} // namespace

QList<SpokenTexts::Text> SpokenTexts::of(QWidget &window)
{
    Collector collector;
    collector.walk(QAccessible::queryAccessibleInterface(&window), {});
    QHash<const QWidget *, QString> paths{ { &window, u"~"_s } };
    collector.look(window, paths.value(&window));
    QHash<QString, int> seen;
    const auto widgets = window.findChildren<QWidget *>(); // parents come before their children
    for (const QWidget *widget : widgets) {
        const QString parent = paths.value(widget->parentWidget());
        // Other windows are looked at by themselves; menus and the lists of choices belong to this one.
        const bool other =
            widget->isWindow() && (qobject_cast<const QDialog *>(widget) || isOverflow(*widget));
        if (parent.isEmpty() || other)
            continue;
        const QString place = parent + u'/' + nameOf(widget, {});
        paths.insert(widget, u"%1#%2"_s.arg(place).arg(++seen[place]));
        collector.look(*widget, paths.value(widget));
    }
    return collector.texts;
}

QStringList SpokenTexts::nameless(QObject *window)
{
    QStringList found;
    const auto look = [&found](QAccessibleInterface *node, const auto &self) -> void {
        if (!node || node->state().invisible)
            return;
        if (isInput(node->role()) && !hasOwnName(*node))
            found << nameOf(node->object(), u"?"_s);
        const bool list = node->role() == QAccessible::List || node->role() == QAccessible::Table
            || node->role() == QAccessible::Tree;
        for (int i = 0; !list && i < node->childCount(); ++i)
            self(node->child(i), self);
    };
    look(QAccessible::queryAccessibleInterface(window), look);
    return found;
}

QHash<QString, QString> SpokenTexts::steady(const QList<Text> &texts)
{
    static const QRegularExpression digits(u"\\p{Nd}+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QHash<QString, QString> found;
    for (const Text &text : texts) {
        QString words;
        qsizetype from = 0;
        for (auto it = digits.globalMatch(text.text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const QChar digit = text.text.at(match.capturedStart());
            words += QStringView(text.text).mid(from, match.capturedStart() - from);
            words += QChar(digit.unicode() - digit.digitValue());
            from = match.capturedEnd();
        }
        words += QStringView(text.text).mid(from);
        found.insert(text.where, words);
    }
    return found;
}

QString SpokenTexts::ownWords(const QString &text)
{
    static const QRegularExpression others(u"\u2068[^\u2069]*\u2069|<[^<>]*>"_s);
    return QString(text).remove(others).remove(u'&').trimmed();
}

bool SpokenTexts::hasLetters(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
}
