#include "ui/languageswitcher.h"

#include "app/branding/brand.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr auto prefix = "blocklist_console_"_L1;

QString fileSuffix(const QString &language)
{
    return QString(language).replace(u'-', u'_');
}

bool isGui()
{
    return qobject_cast<QGuiApplication *>(QCoreApplication::instance()) != nullptr;
}

} // namespace

LanguageSwitcher::LanguageSwitcher(QObject *parent)
    : LanguageSwitcher(u":/i18n"_s, Brand::ofThisBuild().language, parent)
{
}

LanguageSwitcher::LanguageSwitcher(const QString &folder, const QString &otherwise, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_system(QLocale::system())
    , m_reversed(isGui() && QGuiApplication::layoutDirection() == Qt::RightToLeft)
    , m_available(otherwise)
    , m_current(otherwise)
{
    const QStringList files = QDir(folder).entryList(QDir::Files, QDir::Name);
    for (const QString &file : files) {
        if (!file.startsWith(prefix) || !file.endsWith(".qm"_L1))
            continue;
        const QString language = file.sliced(prefix.size()).chopped(3).replace(u'_', u'-');
        if (language != otherwise)
            m_available.append(language);
    }
}

LanguageSwitcher::~LanguageSwitcher() = default;

QStringList LanguageSwitcher::available() const
{
    return m_available;
}

QString LanguageSwitcher::current() const
{
    return m_current;
}

QString LanguageSwitcher::nativeName(const QString &language) const
{
    // Where CLDR's words, as Qt gives them, are not those that people look for: American English, español de
    // España, português, Indonesia.
    if (language == "en"_L1)
        return u"English"_s;
    if (language == "es"_L1)
        return u"Español"_s;
    if (language == "pt-BR"_L1)
        return u"Português (Brasil)"_s;
    if (language == "id"_L1)
        return u"Bahasa Indonesia"_s;
    const QLocale locale(language);
    const QString name = locale.nativeLanguageName();
    return name.isEmpty() ? language : locale.toUpper(name.first(1)) + name.sliced(1);
}

QString LanguageSwitcher::match(const QString &wish) const
{
    QString exact = wish;
    exact.replace(u'_', u'-');
    if (m_available.contains(exact))
        return exact;
    const QLocale wished(wish);
    QString found;
    for (const QString &language : m_available) {
        const QLocale shipped(language);
        if (shipped.language() != wished.language() || shipped.script() != wished.script())
            continue;
        if (shipped.territory() == wished.territory())
            return language;
        if (found.isEmpty())
            found = language;
    }
    return found;
}

void LanguageSwitcher::use(const QString &wish)
{
    QString language;
    QLocale wished = m_system;
    const QStringList wishes = wish.isEmpty() ? m_system.uiLanguages() : QStringList(wish);
    for (const QString &name : wishes) {
        language = match(name);
        if (language.isEmpty())
            continue;
        wished = QLocale(name);
        break;
    }
    if (language.isEmpty()) {
        language = m_available.constFirst();
        if (!wish.isEmpty())
            wished = QLocale(wish);
    }
    // Words of the shipped language, with the dates and numbers of the territory.
    const QLocale shipped(language);
    const bool foreign = shipped.language() != wished.language();
    const auto territory = wished.language() == QLocale::C ? QLocale::AnyTerritory : wished.territory();
    QLocale::setDefault(foreign ? QLocale(shipped.language(), shipped.script(), territory) : wished);

    load(language);
    if (isGui()) {
        const bool fromRight = (shipped.textDirection() == Qt::RightToLeft) != m_reversed;
        QGuiApplication::setLayoutDirection(fromRight ? Qt::RightToLeft : Qt::LeftToRight);
    }
    // Widgets that are there write numbers and dates in the locale that they were made in.
    if (qobject_cast<QApplication *>(QCoreApplication::instance())) {
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows)
            window->setLocale(QLocale());
    }
    m_current = language;
    emit languageChanged();
}

void LanguageSwitcher::load(const QString &language)
{
    // A translator that is loaded again while installed tells nobody: out and in again.
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    const QString suffix = fileSuffix(language);
    const QString qtFile = "qtbase_"_L1 + suffix;
    if (m_qts.load(qtFile, m_folder)
        || m_qts.load(qtFile, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    if (m_ours.loadLanguage(suffix, prefix, m_folder))
        QCoreApplication::installTranslator(&m_ours);
}
