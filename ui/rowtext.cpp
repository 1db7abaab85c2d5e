#include "ui/rowtext.h"

#include "app/model/blocklistmodel.h"
#include "app/text/foreigntext.h"
#include "ui/errortext.h"
#include "ui/timetext.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace {

class RowText
{
    Q_DECLARE_TR_FUNCTIONS(RowText)

public:
    explicit RowText(const QModelIndex &index)
        : m_index(index)
        , m_room(index.data(BlockListModel::ScopeRole).toInt() == static_cast<int>(BlockScope::Room))
        , m_blockedAt(index.data(BlockListModel::BlockedAtRole).toLongLong())
        , m_lastSeen(index.data(BlockListModel::LastSeenRole).toLongLong())
    {
    }

    QString name() const { return m_index.data(Qt::DisplayRole).toString(); }
    QString id() const { return cleanForeignText(m_index.data(BlockListModel::BlockeeIdRole).toString()); }
    RowState state() const { return static_cast<RowState>(m_index.data(BlockListModel::StateRole).toInt()); }

    QString failure() const
    {
        const auto error = m_index.data(BlockListModel::ErrorRole).value<ApiError>();
        return errorText(error, m_room ? BlockScope::Room : BlockScope::Direct).shortCause;
    }

    QString secondLine(bool withId) const
    {
        if (state() == RowState::Failed)
            return failure();
        QString line = withId ? isolated(m_index.data(BlockListModel::BlockeeIdRole).toString()) : QString();
        const auto add = [&line](const QString &fact) {
            //: Joins the facts about a person in the second line of a row: id · scope · time.
            line = line.isEmpty() ? fact : tr("%1 · %2", "facts").arg(line, fact);
        };
        //: What a block covers.
        add(m_room ? tr("Room “%1”").arg(isolated(room())) : tr("Direct messages"));
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        if (m_blockedAt > 0) {
            //: %1 is a time in words: “3 months ago”, “yesterday”, “just now”.
            add(tr("blocked %1").arg(TimeText::relative(m_blockedAt, now)));
        }
        if (m_lastSeen > 0) {
            //: When the person last used the chat; %1 is a time in words: “3 months ago”, “yesterday”.
            add(tr("last seen %1").arg(TimeText::relative(m_lastSeen, now)));
        }
        return line;
    }

    // Heard, not seen: no invisible isolates, which some voices spell out.
    QString sentence() const
    {
        const QString facts = factsSentence();
        switch (state()) {
        case RowState::Unblocking:
            //: Read aloud for a row being unblocked; %1 is the row’s sentence.
            return tr("%1. Unblocking").arg(facts);
        case RowState::Failed:
            //: Read aloud for a row that could not be unblocked; %1 is the row’s sentence, %2 a short cause.
            return tr("%1. Failed: %2").arg(facts, failure());
        case RowState::Idle:
            break;
        }
        return facts;
    }

    QString toolTip() const
    {
        QStringList lines{ isolated(name()), tr("Id: %1").arg(isolated(id())) };
        if (m_room)
            lines += tr("Room: %1").arg(isolated(room()));
        if (m_blockedAt > 0)
            lines += tr("Blocked: %1").arg(TimeText::exact(time(m_blockedAt)));
        if (m_lastSeen > 0)
            lines += tr("Last seen: %1").arg(TimeText::exact(time(m_lastSeen)));
        if (state() == RowState::Failed)
            lines += tr("Couldn’t unblock: %1").arg(failure());
        for (QString &line : lines)
            line = line.toHtmlEscaped();
        return "<qt><p style='white-space:pre'>"_L1 + lines.join("<br>"_L1) + "</p></qt>"_L1;
    }

private:
    static QDateTime time(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms); }

    QString room() const
    {
        return shownName(m_index.data(BlockListModel::RoomNameRole).toString(),
                         m_index.data(BlockListModel::RoomIdRole).toString());
    }

    QString factsSentence() const
    {
        const QString when = m_blockedAt > 0
            ? TimeText::relative(m_blockedAt, QDateTime::currentMSecsSinceEpoch())
            : QString();
        if (m_room) {
            //: Read aloud for a row: name, time in words, room.
            return when.isEmpty() ? tr("%1, blocked in the room %2").arg(name(), room())
                                  : tr("%1, blocked %2, in the room %3").arg(name(), when, room());
        }
        //: Read aloud for a row: name, time in words.
        return when.isEmpty() ? tr("%1, blocked, direct messages").arg(name())
                              : tr("%1, blocked %2, direct messages").arg(name(), when);
    }

    const QModelIndex m_index;
    const bool m_room;
    const qint64 m_blockedAt;
    const qint64 m_lastSeen;
};

} // namespace

QVariant describeRow(const QModelIndex &index, int role)
{
    if (!index.isValid())
        return {};
    const RowText text(index);
    switch (role) {
    case Qt::AccessibleTextRole:
        return text.sentence();
    case Qt::AccessibleDescriptionRole:
        return text.id();
    case Qt::ToolTipRole:
        return text.toolTip();
    default:
        return {};
    }
}

QString rowSecondLine(const QModelIndex &index, bool withId)
{
    return RowText(index).secondLine(withId);
}
