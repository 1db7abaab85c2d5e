#pragma once

#include "ui/pluraltranslator.h"

#include <QLocale>
#include <QObject>
#include <QStringList>
#include <QTranslator>

/// Loads the program's and Qt's translations and makes the language the default locale, at run time too:
/// every widget gets QEvent::LanguageChange, the layout direction follows. GUI thread.
class LanguageSwitcher : public QObject
{
    Q_OBJECT

public:
    /// What this build holds; otherwise: for whoever's own language it does not hold.
    explicit LanguageSwitcher(QObject *parent = nullptr);
    LanguageSwitcher(const QString &folder, const QString &otherwise, QObject *parent = nullptr);
    ~LanguageSwitcher() override;

    QStringList available() const; ///< BCP 47 names of the shipped languages, the default one first
    QString current() const; ///< one of available()
    QString nativeName(const QString &language) const; ///< "日本語", in its own language
    /// The best shipped language for the wish; empty = the system's UI languages. Dates and numbers follow
    /// the wish's territory.
    void use(const QString &wish);

signals:
    void languageChanged();

private:
    /// Shipped language for one wish; empty when none fits.
    QString match(const QString &wish) const;
    void load(const QString &language);

    const QString m_folder;
    const QLocale m_system; ///< as it was before the first use(): QLocale() changes
    const bool m_reversed; ///< the option -reverse: the other way round, to see how it looks
    QStringList m_available;
    QString m_current;
    PluralTranslator m_ours;
    QTranslator m_qts;
};
