#pragma once

#include "app/api/blockrefs.h"

#include <QTreeWidget>

/// A short list of people in a dialog: name and id, as plain text, in groups with a heading or without. Shows
/// at most a hundred of each group and says how many more there are.
class PeopleList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit PeopleList(QWidget *parent = nullptr);

    static constexpr int kShown = 100;

    /// The first people, and how many there are in all. An empty heading shows them without one.
    void addGroup(const QString &heading, const BlockRefs &people, qsizetype count);
    void retranslate();
    /// All of them as plain text, one person a line. Any thread.
    static QString plainText(const BlockRefs &people);

    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    int rowHeight() const;
};
