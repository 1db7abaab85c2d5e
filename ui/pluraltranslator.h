#pragma once

#include <QTranslator>

#include <unicode/plurrule.h>

#include <memory>

/// The program's texts in one language, with the plural forms that Qt's own rules lack (the Hebrew dual, the
/// French "de" after a million, …): an additional file, plurals_LANG.qm, holds those in contexts that are
/// named after the CLDR category too (StatusLine:two). Made and loaded on one thread; translates on any.
class PluralTranslator : public QTranslator
{
    Q_OBJECT

public:
    PluralTranslator();
    ~PluralTranslator() override;

    /// Loads prefix + language (as in a file's name: zh_TW) and the additional forms from the folder; false
    /// and empty when there is no such language.
    bool loadLanguage(const QString &language, const QString &prefix, const QString &folder);

    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override;

private:
    QTranslator m_moreForms; ///< empty for a language whose forms Qt has all
    std::unique_ptr<icu::PluralRules> m_rules;
};
