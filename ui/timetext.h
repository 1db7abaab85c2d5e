#pragma once

#include <QDateTime>
#include <QString>

/// Times in words, in the locale of QLocale(): relative ones by ICU, exact ones by QLocale (local time zone).
namespace TimeText {
/// "3 months ago", "yesterday", "just now" (under a minute, or in the future).
QString relative(const QDateTime &then, const QDateTime &now);
/// Date and time to the minute.
QString exact(const QDateTime &then);
} // namespace TimeText
