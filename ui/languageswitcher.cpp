#include "ui/languageswitcher.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr auto english = "en"_L1;
constexpr auto folder = ":/i18n"_L1;
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
    : QObject(parent)
    , m_system(QLocale::system())
    , m_reversed(isGui() && QGuiApplication::layoutDirection() == Qt::RightToLeft)
    , m_available(english)
    , m_current(english)
{
    const QStringList files = QDir(folder).entryList({ prefix + "*.qm"_L1 }, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString language = file.sliced(prefix.size()).chopped(3).replace(u'_', u'-');
        if (language != english)
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
    if (language == english)
        return u"English"_s; // Qt says "American English"
    if (language == "zh-TW"_L1)
        return u"繁體中文"_s; // and "中文" for both of these
    if (language == "zh-CN"_L1)
        return u"简体中文"_s;
    return QLocale(language).nativeLanguageName();
}

QString LanguageSwitcher::match(const QLocale &wish) const
{
    QString found;
    for (const QString &language : m_available) {
        const QLocale shipped(language);
        if (shipped.language() != wish.language() || shipped.script() != wish.script())
            continue;
        if (found.isEmpty() || shipped.territory() == wish.territory())
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
        language = match(QLocale(name));
        if (language.isEmpty())
            continue;
        wished = QLocale(name);
        break;
    }
    if (language.isEmpty()) {
        language = english;
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
    if (m_qts.load(qtFile, folder) || m_qts.load(qtFile, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    if (m_ours.load(prefix + suffix, folder))
        QCoreApplication::installTranslator(&m_ours);
}
