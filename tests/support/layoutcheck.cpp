#include "tests/support/layoutcheck.h"

#include "ui/blocklistdelegate.h"
#include "ui/blocklistview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRubberBand>
#include <QScrollArea>
#include <QSizeGrip>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionViewItem>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

/// Qt's own parts, and what scrolls: their children may lie anywhere.
bool isOwn(const QWidget &widget)
{
    if ((widget.objectName().startsWith("qt_"_L1) && !widget.objectName().contains("viewport"_L1))
        || qobject_cast<const QSizeGrip *>(&widget) || qobject_cast<const QRubberBand *>(&widget))
        return false;
    for (const QWidget *up = widget.parentWidget(); up; up = up->parentWidget()) {
        // What a plain scroll area holds is ours.
        const bool scrolls =
            qobject_cast<const QAbstractScrollArea *>(up) && !qobject_cast<const QScrollArea *>(up);
        if (scrolls || qobject_cast<const QComboBox *>(up) || qobject_cast<const QMenuBar *>(up))
            return false;
        if (up->isWindow())
            break;
    }
    return true;
}

QString nameOf(const QWidget &widget, const QString &text)
{
    const QString name = widget.objectName().isEmpty() ? QString::fromLatin1(widget.metaObject()->className())
                                                       : widget.objectName();
    return name + u" “"_s + text + u"”"_s;
}

/// What a row or cell has no room for stands whole in its tool tip.
void checkCell(const QWidget &view, const QModelIndex &index, const QString &text, const QFont &font,
               int room, QStringList &faults)
{
    const QString plain = QString(text).remove(QChar(0x2068)).remove(QChar(0x2069));
    const QString toolTip = index.data(Qt::ToolTipRole).toString();
    const auto lines = text.split(u'\n');
    for (const QString &line : lines) {
        const int needs = QFontMetrics(font).horizontalAdvance(line);
        if (needs > room && !toolTip.contains(text.toHtmlEscaped())
            && !toolTip.contains(plain.toHtmlEscaped()))
            faults << nameOf(view, line)
                    + u": needs %1, has %2 and no tool tip (%3)"_s.arg(needs).arg(room).arg(toolTip);
    }
}

void checkRows(const QAbstractItemView &view, QStringList &faults)
{
    const auto check = [&](const QModelIndex &parent, const auto &self) -> void {
        const QAbstractItemModel &model = *view.model();
        for (int row = 0; row < model.rowCount(parent); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                const QRect place = view.visualRect(index);
                if (column == 0)
                    self(index, self);
                if (!place.intersects(view.viewport()->rect()) || place.isEmpty())
                    continue;
                QStyleOptionViewItem option;
                option.initFrom(&view);
                option.rect = place;
                option.text = index.data().toString();
                option.features = QStyleOptionViewItem::HasDisplay;
                const QRect text = view.style()->subElementRect(QStyle::SE_ItemViewItemText, &option, &view);
                const int margin =
                    view.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &view) + 1;
                checkCell(view, index, option.text, view.font(), text.width() - 2 * margin, faults);
            }
        }
    };
    if (view.model())
        check({}, check);
}

void checkBlocks(const BlockListView &view, QStringList &faults)
{
    const auto *delegate = view.findChild<BlockListDelegate *>();
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        const QModelIndex index = view.model()->index(row, 0);
        const QRect button = view.unblockButtonRect(index);
        if (button.isEmpty())
            continue;
        QStyleOptionViewItem option;
        option.initFrom(&view);
        option.rect = view.visualRect(index);
        const RowMetrics &metrics = delegate->metrics(view.font());
        const RowGeometry geometry = delegate->geometry(option, index);
        checkCell(view, index, index.data().toString(), metrics.nameFont, geometry.name.width(), faults);
        for (const char *text : { "Unblock", "Retry", "Unblocking…" }) {
            const QString words = BlockListDelegate::tr(text);
            if (QFontMetrics(metrics.buttonFont).horizontalAdvance(words) + 8 > button.width())
                faults << nameOf(view, words) + ": does not fit its button"_L1;
        }
    }
}

void checkTexts(const QWidget &widget, QStringList &faults)
{
    const auto tooSmall = [&](const QString &text, QSize needs, QSize has) {
        if (needs.width() > has.width() || needs.height() > has.height())
            faults << nameOf(widget, text)
                    + u": needs %1×%2, has %3×%4"_s.arg(needs.width())
                          .arg(needs.height())
                          .arg(has.width())
                          .arg(has.height());
    };
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return;
        if (label->wordWrap())
            tooSmall(label->text(), { 0, label->heightForWidth(label->width()) }, label->size());
        else if (!label->toolTip().contains(
                     label->text().toHtmlEscaped())) // which one that is elided has whole
            tooSmall(label->text(), label->QLabel::minimumSizeHint(), label->size());
    } else if (const auto *tool = qobject_cast<const QToolButton *>(&widget)) {
        if (!tool->text().isEmpty() && tool->toolButtonStyle() != Qt::ToolButtonIconOnly)
            tooSmall(tool->text(), tool->sizeHint(), tool->size());
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        if (!button->text().isEmpty())
            tooSmall(button->text(), button->sizeHint(), button->size());
    } else if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.subControls = QStyle::SC_All;
        const QRect field =
            box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        // Each choice: the list that opens is as wide as the box.
        for (int i = 0; i < box->count(); ++i)
            tooSmall(box->itemText(i), { box->fontMetrics().horizontalAdvance(box->itemText(i)), 0 },
                     field.size());
    } else if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(&widget)) {
        const auto *field = spin->findChild<QLineEdit *>();
        const auto *number = qobject_cast<const QSpinBox *>(spin);
        const QString most = number
            ? number->prefix() + number->locale().toString(number->maximum()) + number->suffix()
            : spin->text();
        for (const QString &text : { spin->text(), spin->specialValueText(), most })
            tooSmall(text, { spin->fontMetrics().horizontalAdvance(text), 0 }, field->size());
    } else if (const auto *blocks = qobject_cast<const BlockListView *>(&widget)) {
        checkBlocks(*blocks, faults);
    } else if (const auto *edit = qobject_cast<const QLineEdit *>(&widget)) {
        const int margins = edit->textMargins().left() + edit->textMargins().right() + 8;
        if (edit->text().isEmpty())
            tooSmall(edit->placeholderText(),
                     { edit->fontMetrics().horizontalAdvance(edit->placeholderText()) + margins, 0 },
                     edit->size());
    } else if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
        for (int i = 0; i < header->count(); ++i) {
            const QString text = header->model()->headerData(i, header->orientation()).toString();
            tooSmall(text, { header->fontMetrics().horizontalAdvance(text), 0 },
                     { header->sectionSize(i), header->height() });
        }
    } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
        checkRows(*view, faults);
    } else if (const auto *bar = qobject_cast<const QMenuBar *>(&widget)) {
        // What finds no room in a narrow window stands behind it.
        const auto *more = bar->findChild<QToolButton *>(u"qt_menubar_ext_button"_s);
        for (QAction *action : bar->actions()) {
            if (!(more && more->isVisible()) && action->isVisible()
                && bar->actionGeometry(action).right() > bar->width())
                faults << nameOf(widget, action->text()) + ": lies outside the bar"_L1;
        }
    }
}

/// What the widget paints itself, without its background.
QRect inkOf(const QWidget &widget)
{
    QImage picture(widget.size(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    const_cast<QWidget &>(widget).render(&picture, {}, {}, {});
    QRect ink;
    for (int y = 0; y < picture.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            if (qAlpha(line[x]) > 0)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

/// Where lines run from the right, a text stands at the right, whatever letters it begins with.
void checkInk(const QWidget &widget, QStringList &faults)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (!label || label->text().isEmpty() || (label->alignment() & Qt::AlignHCenter))
        return;
    const QRect ink = inkOf(widget);
    const int left = ink.left();
    const int right = widget.width() - 1 - ink.right();
    if (ink.width() < widget.width() * 3 / 4 && right > left)
        faults << nameOf(widget, label->text()) + u": stands at the left: %1 and %2"_s.arg(left).arg(right);
}

void checkChildren(const QWidget &parent, QStringList &faults)
{
    QList<const QWidget *> shown;
    const auto children = parent.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (const QWidget *child : children) {
        if (!child->isVisible() || child->isWindow() || !isOwn(*child))
            continue;
        if (!parent.rect().contains(child->geometry()))
            faults << nameOf(*child, {})
                    + u": reaches to %1×%2 in %3×%4"_s.arg(child->geometry().right() + 1)
                          .arg(child->geometry().bottom() + 1)
                          .arg(parent.width())
                          .arg(parent.height());
        for (const QWidget *other : std::as_const(shown)) {
            if (child->geometry().intersects(other->geometry()))
                faults << nameOf(*child, {}) + ": overlaps "_L1 + nameOf(*other, {});
        }
        shown << child;
    }
}

} // namespace

QStringList LayoutCheck::faults(const QWidget &window)
{
    QStringList faults;
    QList<const QWidget *> widgets{ &window };
    const auto children = window.findChildren<QWidget *>();
    for (const QWidget *child : children) {
        const bool header = qobject_cast<const QHeaderView *>(child);
        if (child->isVisible() && child->window() == &window && (header || isOwn(*child)))
            widgets << child;
    }
    for (const QWidget *widget : std::as_const(widgets)) {
        checkTexts(*widget, faults);
        const auto *area = qobject_cast<const QScrollArea *>(widget->parentWidget());
        const bool inside = (area && widget == area->viewport())
            || qobject_cast<const QAbstractScrollArea *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QMenuBar *>(widget);
        if (!inside)
            checkChildren(*widget, faults);
    }
    return faults;
}

QHash<const QWidget *, QRect> LayoutCheck::places(const QWidget &window)
{
    QHash<const QWidget *, QRect> places;
    const auto children = window.findChildren<QWidget *>();
    for (const QWidget *child : children) {
        if (child->isVisible() && child->window() == &window && isOwn(*child))
            places.insert(child, QRect(child->mapTo(&window, QPoint()), child->size()));
    }
    return places;
}

QStringList LayoutCheck::notMirrored(const QWidget &window, const QHash<const QWidget *, QRect> &before)
{
    QStringList faults;
    const QHash<const QWidget *, QRect> now = places(window);
    QHash<const QWidget *, QList<const QWidget *>> siblings;
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        checkInk(*it.key(), faults);
        if (before.contains(it.key()))
            siblings[it.key()->parentWidget()].append(it.key());
    }
    const auto besideEachOther = [](const QRect &a, const QRect &b) {
        return !a.isEmpty() && !b.isEmpty() && a.top() <= b.bottom() && b.top() <= a.bottom()
            && a.right() < b.left();
    };
    for (const QList<const QWidget *> &all : std::as_const(siblings)) {
        for (const QWidget *left : all) {
            for (const QWidget *right : all) {
                if (besideEachOther(before[left], before[right]) && besideEachOther(now[left], now[right]))
                    faults << nameOf(*left, {}) + ": stays left of "_L1 + nameOf(*right, {});
            }
        }
    }
    return faults;
}

QStringList LayoutCheck::words(const QWidget &window)
{
    QStringList words{ window.windowTitle() };
    QList<const QWidget *> widgets{ &window };
    const auto children = window.findChildren<QWidget *>();
    for (const QWidget *child : children) {
        if (!child->objectName().startsWith("qt_"_L1)
            && (child->window() == &window || qobject_cast<const QMenu *>(child)))
            widgets << child;
    }
    for (const QWidget *widget : std::as_const(widgets)) {
        if (widget->objectName() == "resultLabel"_L1)
            continue;
        words << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            words << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            words << button->text();
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            words << edit->placeholderText();
        if (const auto *menu = qobject_cast<const QMenu *>(widget))
            words << menu->title();
        if (const auto *view = qobject_cast<const QHeaderView *>(widget)) {
            for (int i = 0; view->model() && i < view->count(); ++i)
                words << view->model()->headerData(i, view->orientation()).toString();
        }
        const auto *box = qobject_cast<const QComboBox *>(widget);
        for (int i = 0; box && i < box->count(); ++i)
            words << box->itemText(i);
        const auto actions = widget->actions();
        for (const QAction *action : actions)
            words << action->text() << action->toolTip();
    }
    words.removeAll(QString());
    return words;
}
