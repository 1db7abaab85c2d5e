#include "ui/changetext.h"

#include "app/text/foreigntext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <unicode/listformatter.h>

#include <map>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype namesShown = 3;

QString nameOf(const BlockRef &block)
{
    const BlockStatus status = block.status();
    return isolated(shownName(status.nickname, status.key.blockeeId));
}

bool isRoom(const BlockRef &block)
{
    return block.view().scope == BlockScope::Room;
}

BlockRefs withKind(const QList<ChangeOutcome> &outcomes, ChangeOutcome::Kind kind)
{
    BlockRefs found;
    for (const ChangeOutcome &outcome : outcomes) {
        if (outcome.kind == kind)
            found.append(outcome.block);
    }
    return found;
}

bool allRooms(const BlockRefs &blocks)
{
    qsizetype index = 0;
    while (index < blocks.size() && isRoom(blocks.at(index)))
        ++index;
    return index == blocks.size();
}

int number(qsizetype size)
{
    return static_cast<int>(size);
}

/// "A, B and C", in the locale's way.
QString joined(const QStringList &items)
{
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray locale = QLocale().bcp47Name().toLatin1();
    const std::unique_ptr<icu::ListFormatter> formatter(
        icu::ListFormatter::createInstance(icu::Locale::forLanguageTag(locale.constData(), status), status));
    std::vector<icu::UnicodeString> texts;
    for (const QString &item : items)
        texts.emplace_back(reinterpret_cast<const char16_t *>(item.utf16()), number(item.size()));
    icu::UnicodeString result;
    if (U_SUCCESS(status))
        formatter->format(texts.data(), number(static_cast<qsizetype>(texts.size())), result, status);
    if (U_FAILURE(status))
        return items.join(u", "_s);
    return QString::fromUtf16(result.getBuffer(), result.length());
}

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)

public:
    static QString done(const BlockRefs &blocks);
    static QString already(const BlockRefs &blocks);
    static QString unblockedShort(const BlockRefs &blocks);
    static QString blockedAgain(const BlockRefs &blocks);
    static QString dateMoved() { return tr("The server counts the block from now on."); }
    static QString twoSentences(const QString &first, const QString &second);
    static QString unblockFailed(const BlockRefs &blocks);
    static QString blockFailed(const BlockRefs &blocks);
    static QString listFailed() { return tr("Couldn’t load your block list"); }
    static ErrorContent failed(const QList<ChangeOutcome> &failed, const QString &title);
    static ErrorContent notStored(Journal::Health health);
    static ChangeText::Question confirm(const ChangeText::People &people);
};

QString Words::twoSentences(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    //: Two whole sentences, one after the other.
    return tr("%1 %2").arg(first, second);
}

QString Words::done(const BlockRefs &blocks)
{
    if (blocks.isEmpty())
        return {};
    const BlockRef first = blocks.at(0);
    if (blocks.size() > 1)
        return allRooms(blocks) ? tr("%Ln ban(s) were lifted.", nullptr, number(blocks.size()))
                                : tr("%Ln people were unblocked.", nullptr, number(blocks.size()));
    if (!isRoom(first))
        return tr("%1 can message you again.").arg(nameOf(first));
    const QString room = first.status().roomName;
    if (room.isEmpty())
        return tr("%1 can come back to the room.").arg(nameOf(first));
    //: %1: a person, %2: the name of a room
    return tr("%1 can come back to the room “%2”.").arg(nameOf(first), isolated(room));
}

QString Words::already(const BlockRefs &blocks)
{
    if (blocks.isEmpty())
        return {};
    if (blocks.size() > 1)
        return tr("%Ln people were already unblocked.", nullptr, number(blocks.size()));
    if (isRoom(blocks.at(0)))
        return tr("The ban of %1 had already been lifted.").arg(nameOf(blocks.at(0)));
    return tr("%1 was already unblocked.").arg(nameOf(blocks.at(0)));
}

QString Words::unblockedShort(const BlockRefs &blocks)
{
    if (blocks.isEmpty())
        return {};
    if (blocks.size() > 1)
        return tr("Unblocked %Ln people", nullptr, number(blocks.size()));
    return tr("Unblocked %1").arg(nameOf(blocks.at(0)));
}

QString Words::blockedAgain(const BlockRefs &blocks)
{
    if (blocks.isEmpty())
        return {};
    if (blocks.size() > 1)
        return tr("%Ln people are blocked again.", nullptr, number(blocks.size()));
    if (isRoom(blocks.at(0)))
        return tr("%1 is banned from the room again.").arg(nameOf(blocks.at(0)));
    return tr("%1 is blocked again.").arg(nameOf(blocks.at(0)));
}

QString Words::unblockFailed(const BlockRefs &blocks)
{
    if (blocks.size() == 1)
        return isRoom(blocks.at(0)) ? tr("Couldn’t lift the ban of %1").arg(nameOf(blocks.at(0)))
                                    : tr("Couldn’t unblock %1").arg(nameOf(blocks.at(0)));
    return tr("Couldn’t unblock %Ln people", nullptr, number(blocks.size()));
}

QString Words::blockFailed(const BlockRefs &blocks)
{
    if (blocks.size() == 1)
        return isRoom(blocks.at(0)) ? tr("Couldn’t ban %1 again").arg(nameOf(blocks.at(0)))
                                    : tr("Couldn’t block %1 again").arg(nameOf(blocks.at(0)));
    return tr("Couldn’t block %Ln people again", nullptr, number(blocks.size()));
}

ErrorContent Words::failed(const QList<ChangeOutcome> &failed, const QString &title)
{
    using Action = ErrorText::Action;
    ErrorContent content;
    content.title = title;
    // A cause is a kind in a scope: bans have words of their own.
    struct Cause
    {
        ErrorText text;
        QStringList names;
    };
    std::map<std::pair<ApiError::Kind, bool>, Cause> causes;
    QStringList details;
    for (const ChangeOutcome &outcome : failed) {
        const BlockScope scope = outcome.block.view().scope;
        Cause &cause = causes[{ outcome.error.kind, isRoom(outcome.block) }];
        const ErrorText text = errorText(outcome.error, scope);
        if (cause.names.isEmpty())
            cause.text = text;
        cause.names.append(nameOf(outcome.block));
        if (cause.names.size() <= namesShown)
            details << text.details;
        for (const Action action : text.actions) {
            if (action != Action::Close && !content.actions.contains(action))
                content.actions.append(action);
        }
    }
    content.actions.append(Action::Close);
    content.details = details.join(u"\n\n"_s);
    if (causes.size() == 1) {
        content.why = causes.begin()->second.text.why;
        content.advice = causes.begin()->second.text.advice;
        return content;
    }
    for (const auto &[kind, cause] : causes) {
        //: %1: a person; %2: a sentence that says why
        content.causes
            << (cause.names.size() == 1
                    ? tr("%1: %2").arg(cause.names.constFirst(), cause.text.why)
                    : tr("%Ln people: %1", nullptr, number(cause.names.size())).arg(cause.text.why));
    }
    return content;
}

ErrorContent Words::notStored(Journal::Health health)
{
    ErrorContent content;
    content.title = tr("Nothing was sent");
    content.actions = { ErrorText::Action::Close };
    if (health == Journal::Health::ReadOnlyNewer) {
        content.why =
            tr("The history was written by a newer version of this program, so nothing can be added to it.");
        content.advice = tr("Use the newer version, or unblock people one at a time.");
    } else if (health == Journal::Health::InUse) {
        content.why = tr("Another program is using the history, so what you asked for couldn’t be stored in "
                         "it and wouldn’t survive a crash.");
        content.advice = tr("End that program and try again, or unblock people one at a time.");
    } else {
        content.why =
            tr("What you asked for couldn’t be stored on this computer, so it wouldn’t survive a crash.");
        content.advice = tr("Make room on the disk and try again, or unblock people one at a time.");
    }
    return content;
}

ChangeText::Question Words::confirm(const ChangeText::People &people)
{
    ChangeText::Question question;
    const int bans = people.bans;
    const int blocks = people.blocks;
    if (bans == 0) {
        question.title = tr("Unblock %Ln people?", nullptr, blocks);
        question.meaning =
            tr("They can send you direct messages again. Group rooms, past messages and rooms stay "
               "as they are.");
    } else if (blocks == 0) {
        question.title = tr("Lift %Ln ban(s)?", nullptr, bans);
        question.meaning =
            tr("They can come back to the rooms. Direct messages and past messages stay as they are.");
    } else {
        question.title = tr("Lift %Ln block(s) and ban(s)?", nullptr, blocks + bans);
        question.meaning = twoSentences(tr("%Ln people can send you direct messages again.", nullptr, blocks),
                                        tr("%Ln people can come back to the room.", nullptr, bans));
    }
    QStringList names;
    for (const BlockRef &block : people.first.mid(0, namesShown))
        names << nameOf(block);
    const qsizetype others = blocks + bans - names.size();
    if (others > 0)
        //: Ends a list of names: "Ada, Bert, Cathy and 211 others"
        names << tr("%Ln others", nullptr, number(others));
    question.names = joined(names);
    return question;
}

BlockRefs blocksOf(const QList<ChangeOutcome> &outcomes)
{
    BlockRefs blocks;
    for (const ChangeOutcome &outcome : outcomes)
        blocks.append(outcome.block);
    return blocks;
}

} // namespace

QString ChangeText::unblocked(const QList<ChangeOutcome> &outcomes)
{
    return Words::twoSentences(Words::done(withKind(outcomes, ChangeOutcome::Kind::Done)),
                               Words::already(withKind(outcomes, ChangeOutcome::Kind::AlreadySo)));
}

QString ChangeText::unblockedShort(const QList<ChangeOutcome> &outcomes)
{
    const auto already = withKind(outcomes, ChangeOutcome::Kind::AlreadySo);
    const auto done = withKind(outcomes, ChangeOutcome::Kind::Done);
    return done.isEmpty() ? Words::already(already) : Words::unblockedShort(done);
}

QString ChangeText::blockedAgain(const QList<ChangeOutcome> &outcomes, bool dateMoved)
{
    BlockRefs blocks = withKind(outcomes, ChangeOutcome::Kind::Done);
    blocks.append(withKind(outcomes, ChangeOutcome::Kind::AlreadySo));
    return blockedAgain(blocks, dateMoved);
}

ErrorContent ChangeText::unblockFailed(const QList<ChangeOutcome> &failed)
{
    return Words::failed(failed, Words::unblockFailed(blocksOf(failed)));
}

ErrorContent ChangeText::blockFailed(const QList<ChangeOutcome> &failed)
{
    return Words::failed(failed, Words::blockFailed(blocksOf(failed)));
}

ErrorContent ChangeText::listFailed(const ApiError &error)
{
    const ErrorText text = errorText(error);
    return { .title = Words::listFailed(),
             .why = text.why,
             .advice = text.advice,
             .causes = {},
             .actions = text.actions,
             .details = text.details };
}

QString ChangeText::unblocked(const BlockRefs &done, const BlockRefs &already)
{
    return Words::twoSentences(Words::done(done), Words::already(already));
}

QString ChangeText::blockedAgain(const BlockRefs &blocks, bool dateMoved)
{
    const QString text = Words::blockedAgain(blocks);
    return dateMoved && !text.isEmpty() ? Words::twoSentences(text, Words::dateMoved()) : text;
}

ErrorContent ChangeText::notStored(Journal::Health health)
{
    return Words::notStored(health);
}

ChangeText::Question ChangeText::confirmUnblock(const People &people)
{
    return Words::confirm(people);
}
