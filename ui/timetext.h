#pragma once

#include <QCalendar>
#include <QDateTime>
#include <QString>

/// Times in words, in the locale of QLocale(): by ICU, in its calendar and digits and the local time zone.
namespace TimeText {
/// "3 months ago", "yesterday", "just now" (under a minute, or in the future).
QString relative(const QDateTime &then, const QDateTime &now);
QString relative(qint64 thenMs, qint64 nowMs); ///< since the epoch: fast enough to paint with
/// Date and time to the minute.
QString exact(const QDateTime &then);
/// For fields that take a date: the locale's calendar where Qt has it (the Persian one), else the Gregorian.
QCalendar calendar();
/// How such fields show a date: with its era where the words of exact() count years in another calendar.
QString fieldFormat();
} // namespace TimeText
