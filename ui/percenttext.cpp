#include "ui/percenttext.h"

#include <QLocale>

#include <unicode/locid.h>
#include <unicode/measunit.h>
#include <unicode/numberformatter.h>

QString percentText(int percent)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale = icu::Locale::forLanguageTag(QLocale().bcp47Name().toStdString(), status);
    const icu::UnicodeString text = icu::number::NumberFormatter::withLocale(locale)
                                        .unit(icu::NoUnit::percent())
                                        .formatInt(percent, status)
                                        .toString(status);
    if (U_FAILURE(status))
        return QLocale().toString(percent);
    return QString::fromUtf16(text.getBuffer(), text.length());
}
