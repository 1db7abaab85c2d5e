#pragma once

#include "app/api/blockrefs.h"
#include "app/model/idlist.h"
#include "ui/changetext.h"
#include "ui/plaindialog.h"

#include <QBasicTimer>
#include <QSet>

#include <functional>

class PeopleList;

/// "Unblock from file or clipboard…": reads ids on a worker thread, shows how many of them are in the list,
/// how many are not and how many lines cannot be read, says what unblocking means, and hands over whom to
/// unblock. Nothing is sent before that.
class ImportDialog : public PlainDialog
{
    Q_OBJECT

public:
    /// Blocks of people with these ids, in any order; ids that are not in the list have none. Asked for a few
    /// hundred ids a turn of the event loop.
    using Lookup = std::function<BlockRefs(const QStringList &ids)>;

    /// prepare: what the lookup needs, made in a worker thread before it is asked.
    explicit ImportDialog(Lookup lookup, std::function<void()> prepare = {}, QWidget *parent = nullptr);

    void readFile(const QString &path);
    void readText(const QString &text);
    bool isReady() const { return m_state == State::Ready; } ///< the preview is complete

signals:
    /// The dialog closes afterwards.
    void unblockRequested(const BlockRefs &blocks);

protected:
    void retranslate() override;
    void timerEvent(QTimerEvent *event) override;

private:
    enum class State { Nothing, Reading, LookingUp, Ready, CannotRead, TooLarge };

    void chooseFile();
    void read(std::function<QByteArray(bool &ok)> source);
    void take(const IdList &list);
    void lookUpSome();
    void setState(State state);
    void showPreview();

    const Lookup m_lookup;
    const std::function<void()> m_prepare;
    State m_state = State::Nothing;
    int m_generation = 0; ///< a later choice makes an earlier one void
    IdList m_list;
    qsizetype m_lookedUp = 0;
    QBasicTimer m_lookupTimer;
    BlockRefs m_found;
    ChangeText::People m_kinds; ///< how many blocks and bans were found
    int m_peopleFound = 0; ///< one person may be blocked directly and in rooms

    QLabel *m_help;
    QPushButton *m_choose;
    QPushButton *m_paste;
    QLabel *m_preview;
    QLabel *m_meaning;
    PeopleList *m_people;
    QPushButton *m_unblock;
    QPushButton *m_cancel;
};
