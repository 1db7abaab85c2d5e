#pragma once

#include "app/model/bulkrun.h"

#include <QTreeWidget>

/// A short list of people in a dialog: name and id, as plain text, in groups with a heading or without. Shows
/// at most a hundred of each group and says how many more there are.
class PeopleList : public QTreeWidget
{
    Q_OBJECT

public:
    using People = QList<BulkResult::Person>;

    explicit PeopleList(QWidget *parent = nullptr);

    static constexpr int kShown = 100;

    /// An empty heading shows the people without one.
    void addGroup(const QString &heading, const People &people);
    void retranslate();
    /// As plain text, one person a line, bounded like the list.
    static QString plainText(const People &people);

    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    int rowHeight() const;
};
