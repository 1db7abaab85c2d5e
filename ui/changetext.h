#pragma once

#include "app/journal/journal.h"
#include "app/model/blocklistmodel.h"
#include "ui/errordialog.h"

#include <QList>
#include <QString>

/// Words about changes to the list, asked for and done. People and rooms are named as they are shown in the
/// list.
namespace ChangeText {
/// "Dina can message you again." Outcomes that failed or were cancelled are left out; empty when none is
/// left.
QString unblocked(const QList<ChangeOutcome> &outcomes);
/// The same of bulk work.
QString unblocked(const BlockRefs &done, const BlockRefs &already);
/// The same in short, for the status bar: "Unblocked Dina".
QString unblockedShort(const QList<ChangeOutcome> &outcomes);
/// "Dina is blocked again."; dateMoved: the server counts the block from now on.
QString blockedAgain(const QList<ChangeOutcome> &outcomes, bool dateMoved);
QString blockedAgain(const BlockRefs &blocks, bool dateMoved);
/// What to say of the failed ones among the outcomes, grouped by cause.
ErrorContent unblockFailed(const QList<ChangeOutcome> &failed);
ErrorContent blockFailed(const QList<ChangeOutcome> &failed);
ErrorContent listFailed(const ApiError &error);
/// Nothing was sent: the journal could not store what was asked for.
ErrorContent notStored(Journal::Health health);

struct Question
{
    QString title; ///< "Unblock 214 people?"
    QString names; ///< "Ada, Bert, Cathy and 211 others"
    QString meaning; ///< what it does and what it leaves as it is
};
/// Whom it is about: how many of each kind, and the first few by name.
struct People
{
    int blocks = 0;
    int bans = 0;
    BlockRefs first;
};
Question confirmUnblock(const People &people);
} // namespace ChangeText
