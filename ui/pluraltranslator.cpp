#include "ui/pluraltranslator.h"

#include <unicode/locid.h>

#include <string>

using namespace Qt::StringLiterals;

PluralTranslator::PluralTranslator() = default;
PluralTranslator::~PluralTranslator() = default;

bool PluralTranslator::loadLanguage(const QString &language, const QString &prefix, const QString &folder)
{
    m_rules.reset();
    if (m_moreForms.load("plurals_"_L1 + language, folder)) {
        UErrorCode status = U_ZERO_ERROR;
        m_rules.reset(icu::PluralRules::forLocale(icu::Locale(language.toLatin1().constData()), status));
    }
    return load(prefix + language, folder);
}

QString PluralTranslator::translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const
{
    if (n >= 0 && m_rules) {
        std::string place(context);
        m_rules->select(n).toUTF8String(place += ':');
        QString text = m_moreForms.translate(place.c_str(), sourceText);
        if (!text.isNull())
            return text;
    }
    return QTranslator::translate(context, sourceText, disambiguation, n);
}
