#include "ui/durationtext.h"

#include <QLocale>

#include <unicode/measfmt.h>
#include <unicode/measunit.h>
#include <unicode/measure.h>

#include <algorithm>
#include <vector>

QString durationText(std::chrono::seconds duration)
{
    const qint64 total = std::clamp<qint64>(duration.count(), 0, 99 * 3600);
    const qint64 hours = total / 3600;
    const qint64 minutes = total / 60 % 60;
    const qint64 seconds = total % 60;

    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale = icu::Locale::forLanguageTag(QLocale().bcp47Name().toStdString(), status);
    std::vector<icu::Measure> measures;
    const auto add = [&](qint64 number, icu::MeasureUnit *unit) { // takes the unit
        if (unit)
            measures.emplace_back(icu::Formattable(static_cast<int64_t>(number)), unit, status);
    };
    if (hours > 0)
        add(hours, icu::MeasureUnit::createHour(status));
    if (minutes > 0)
        add(minutes, icu::MeasureUnit::createMinute(status));
    if (hours == 0 && (seconds > 0 || minutes == 0))
        add(seconds, icu::MeasureUnit::createSecond(status));

    const icu::MeasureFormat format(locale, UMEASFMT_WIDTH_SHORT, status);
    icu::UnicodeString text;
    icu::FieldPosition position(icu::FieldPosition::DONT_CARE);
    format.formatMeasures(measures.data(), static_cast<int32_t>(measures.size()), text, position, status);
    if (U_FAILURE(status))
        return QLocale().toString(total);
    return QString::fromUtf16(text.getBuffer(), text.length());
}
