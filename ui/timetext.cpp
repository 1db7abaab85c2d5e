#include "ui/timetext.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QTimeZone>

#include <unicode/datefmt.h>
#include <unicode/locid.h>
#include <unicode/reldatefmt.h>
#include <unicode/smpdtfmt.h>
#include <unicode/timezone.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

QString fromIcu(const icu::UnicodeString &text)
{
    return QString::fromUtf16(text.getBuffer(), text.length());
}

icu::UnicodeString toIcu(const QString &text)
{
    return { text.utf16(), static_cast<int32_t>(text.size()) };
}

icu::Locale icuLocale()
{
    UErrorCode status = U_ZERO_ERROR;
    return icu::Locale::forLanguageTag(QLocale().bcp47Name().toStdString(), status);
}

/// What ICU builds slowly, kept for the locale in use.
struct RelativeWords
{
    QLocale locale;
    std::unique_ptr<icu::RelativeDateTimeFormatter> format;
    QHash<quint64, QString> words; ///< by unit and count
};

RelativeWords &relativeWords()
{
    thread_local RelativeWords cached;
    if (cached.format && cached.locale == QLocale())
        return cached;
    UErrorCode status = U_ZERO_ERROR;
    cached.locale = QLocale();
    cached.words.clear();
    cached.format = std::make_unique<icu::RelativeDateTimeFormatter>(icuLocale(), status);
    return cached;
}

/// The same, for the locale and the zone in use. To ask for the zone takes some 10 µs.
struct ExactFormat
{
    QLocale locale;
    QByteArray zone;
    std::unique_ptr<icu::DateFormat> format;
};

ExactFormat &exactFormat()
{
    thread_local ExactFormat cached;
    const QByteArray zone = QTimeZone::systemTimeZoneId();
    if (cached.format && cached.locale == QLocale() && cached.zone == zone)
        return cached;
    cached.locale = QLocale();
    cached.zone = zone;
    cached.format.reset(icu::DateFormat::createDateTimeInstance(icu::DateFormat::kLong,
                                                                icu::DateFormat::kShort, icuLocale()));
    if (cached.format)
        cached.format->adoptTimeZone(icu::TimeZone::createTimeZone(toIcu(QString::fromLatin1(zone))));
    return cached;
}

/// The local date, remembered for a minute: the system looks at its time zone again for each. Days begin with
/// a minute.
QDate localDate(qint64 ms, qint64 nowMs)
{
    thread_local qint64 rememberedAt = -1;
    thread_local QHash<qint64, QDate> dates; // by minute
    if (rememberedAt != nowMs / 60'000 || dates.size() > 5000)
        dates.clear();
    rememberedAt = nowMs / 60'000;
    QDate &date = dates[ms / 60'000];
    if (date.isNull())
        date = QDateTime::fromMSecsSinceEpoch(ms).date();
    return date;
}

QString ago(qint64 count, URelativeDateTimeUnit unit)
{
    RelativeWords &use = relativeWords();
    const quint64 key = static_cast<quint64>(count) * UDAT_REL_UNIT_COUNT + static_cast<quint64>(unit);
    if (const auto known = use.words.constFind(key); known != use.words.cend())
        return *known;
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString text;
    const auto offset = -static_cast<double>(count);
    // Only days have everyday words that are as exact as the number: "yesterday", but "1 month ago".
    if (unit == UDAT_REL_UNIT_DAY)
        use.format->format(offset, unit, text, status);
    else
        use.format->formatNumeric(offset, unit, text, status);
    const QString words = U_SUCCESS(status) ? fromIcu(text) : QString();
    if (use.words.size() > 1000)
        use.words.clear();
    use.words.insert(key, words);
    return words;
}

/// The calendar in which exact() writes, by ICU's name.
QLatin1StringView calendarOfWords()
{
    const ExactFormat &use = exactFormat();
    const icu::Calendar *calendar = use.format ? use.format->getCalendar() : nullptr;
    return QLatin1StringView(calendar ? calendar->getType() : "gregorian");
}

} // namespace

QString TimeText::relative(const QDateTime &then, const QDateTime &now)
{
    return relative(then.toMSecsSinceEpoch(), now.toMSecsSinceEpoch());
}

QString TimeText::relative(qint64 thenMs, qint64 nowMs)
{
    const qint64 seconds = (nowMs - thenMs) / 1000;
    if (seconds < 60) {
        //: How long ago: less than a minute. Used alone and in “blocked %1”.
        return QCoreApplication::translate("TimeText", "just now");
    }
    if (seconds < 60 * 60)
        return ago(seconds / 60, UDAT_REL_UNIT_MINUTE);
    const QDate thenDay = localDate(thenMs, nowMs);
    const QDate today = localDate(nowMs, nowMs);
    const qint64 days = thenDay.daysTo(today);
    if (days <= 0 || seconds < qint64(6) * 60 * 60)
        return ago(seconds / (60 * 60), UDAT_REL_UNIT_HOUR);
    if (days < 7)
        return ago(days, UDAT_REL_UNIT_DAY);
    qint64 months = (today.year() - thenDay.year()) * 12 + today.month() - thenDay.month();
    if (thenDay.addMonths(static_cast<int>(months)) > today)
        --months;
    if (months < 1)
        return ago(days / 7, UDAT_REL_UNIT_WEEK);
    if (months < 12)
        return ago(months, UDAT_REL_UNIT_MONTH);
    return ago(months / 12, UDAT_REL_UNIT_YEAR);
}

QString TimeText::exact(const QDateTime &then)
{
    const ExactFormat &use = exactFormat();
    if (!use.format || !then.isValid())
        return QLocale().toString(then.toLocalTime(), QLocale::ShortFormat);
    icu::UnicodeString text;
    use.format->format(static_cast<UDate>(then.toMSecsSinceEpoch()), text);
    return fromIcu(text);
}

QCalendar TimeText::calendar()
{
    return QCalendar(calendarOfWords() == "persian"_L1 ? QCalendar::System::Jalali
                                                       : QCalendar::System::Gregorian);
}

QString TimeText::fieldFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    const QLatin1StringView words = calendarOfWords();
    if (words == "gregorian"_L1 || words == "persian"_L1)
        return format;
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale locale = icuLocale();
    locale.setKeywordValue("calendar", "gregorian", status);
    const icu::SimpleDateFormat era(u"G", locale, status);
    icu::UnicodeString text;
    era.format(UDate(0), text);
    return format + u" '"_s + fromIcu(text) + u'\'';
}
