#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

class QObject;
class QWidget;

/// All words of a window: what a screen reader is told of every object in it, and what is only shown, in tool
/// tips, fields, menus and the rows of its lists.
namespace SpokenTexts {
struct Text
{
    QString where; ///< the way to it, the same in every language
    QString text;
};
QList<Text> of(QWidget &window);
/// The inputs and buttons in sight that have no name of their own: a placeholder is none.
QStringList nameless(QObject *window);
/// The same, to be looked up. Times of day, ports and counts that change from run to run are made equal, but
/// digits stay in their script.
QHash<QString, QString> steady(const QList<Text> &texts);
/// The text without what it isolates (names, ids, addresses), markup and the marks of access keys.
QString ownWords(const QString &text);
bool hasLetters(const QString &text);
} // namespace SpokenTexts
