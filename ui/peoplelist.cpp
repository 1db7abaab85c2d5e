#include "ui/peoplelist.h"

#include "app/text/foreigntext.h"
#include "ui/labels.h"

#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

PeopleList::PeopleList(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(2);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false);
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
    retranslate();
}

void PeopleList::addGroup(const QString &heading, const BlockRefs &people, qsizetype count)
{
    QTreeWidgetItem *group = nullptr;
    if (!heading.isEmpty()) {
        group = new QTreeWidgetItem(this, { heading });
        group->setToolTip(0, plainToolTip(heading));
        group->setFirstColumnSpanned(true);
        group->setSizeHint(0, QSize(0, rowHeight()));
        group->setExpanded(true);
        setRootIsDecorated(true);
    }
    const auto add = [&](const QStringList &texts) {
        auto *item = group ? new QTreeWidgetItem(group, texts) : new QTreeWidgetItem(this, texts);
        item->setSizeHint(0, QSize(0, rowHeight()));
        return item;
    };
    const qsizetype shown = std::min<qsizetype>(people.size(), kShown);
    for (qsizetype i = 0; i < shown; ++i) {
        const BlockStatus person = people.at(i).status();
        const QString name = shownName(person.nickname, person.key.blockeeId);
        const QString id = cleanForeignText(person.key.blockeeId);
        // Isolated, so that the window's direction does not turn a name's punctuation around.
        QTreeWidgetItem *item = add({ isolated(name), isolated(id) });
        item->setData(0, Qt::AccessibleTextRole, name);
        item->setData(1, Qt::AccessibleTextRole, id);
        item->setToolTip(0, plainToolTip(isolated(name)));
        item->setToolTip(1, plainToolTip(isolated(id)));
    }
    if (count > shown) {
        QTreeWidgetItem *more = add({ tr("… and %Ln more", nullptr, static_cast<int>(count - shown)) });
        more->setFirstColumnSpanned(true);
    }
    setColumnWidth(0, fontMetrics().averageCharWidth() * 32);
}

void PeopleList::retranslate()
{
    setHeaderLabels({ tr("Name"), tr("Id") });
}

QString PeopleList::plainText(const BlockRefs &people)
{
    QString text;
    for (const BlockRef &block : people) {
        const BlockStatus person = block.status();
        text += u'\t' + shownName(person.nickname, person.key.blockeeId) + u'\t'
            + cleanForeignText(person.key.blockeeId) + u'\n';
    }
    return text;
}

int PeopleList::rowHeight() const
{
    return std::max(fontMetrics().height() + 12, 28);
}

QSize PeopleList::sizeHint() const
{
    int rows = 0;
    for (int i = 0; i < topLevelItemCount() && rows < 8; ++i)
        rows += 1 + topLevelItem(i)->childCount();
    return { QTreeWidget::sizeHint().width(),
             rowHeight() * std::clamp(rows, 3, 8) + header()->sizeHint().height() + 2 * frameWidth() };
}

void PeopleList::keyPressEvent(QKeyEvent *event)
{
    // Enter belongs to the dialog's default button.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->ignore();
    else
        QTreeWidget::keyPressEvent(event);
}
