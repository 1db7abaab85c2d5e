#include "tests/support/layoutcheck.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRubberBand>
#include <QScrollArea>
#include <QSizeGrip>
#include <QStyle>
#include <QStyleOptionComboBox>
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
        else
            tooSmall(label->text(), label->minimumSizeHint(), label->size());
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
        tooSmall(box->currentText(), { box->fontMetrics().horizontalAdvance(box->currentText()), 0 },
                 field.size());
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
