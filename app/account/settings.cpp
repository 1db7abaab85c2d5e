#include "app/account/settings.h"

#include "app/branding/brand.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr auto serverKey = "account/server"_L1;
constexpr auto clientKeyKey = "account/clientKey"_L1;
constexpr auto userIdKey = "account/userId"_L1;
constexpr auto nicknameKey = "account/nickname"_L1;
constexpr auto staySignedInKey = "account/staySignedIn"_L1;
constexpr auto plainHttpKey = "account/plainHttpAllowed"_L1;
constexpr auto languageKey = "view/language"_L1;
constexpr auto sortOrderKey = "view/sortOrder"_L1;
constexpr auto avatarPolicyKey = "view/avatars"_L1;
constexpr auto compactRowsKey = "view/compactRows"_L1;
constexpr auto blurNamesKey = "view/blurNames"_L1;
constexpr auto refreshMinutesKey = "work/refreshMinutes"_L1;
constexpr auto atOnceKey = "work/atOnce"_L1;
constexpr auto historyDaysKey = "work/historyDays"_L1;
constexpr auto geometryKey = "view/windowGeometry"_L1;

constexpr std::array allKeys{ serverKey,    clientKeyKey,      userIdKey,    nicknameKey,     staySignedInKey,
                              plainHttpKey, languageKey,       sortOrderKey, avatarPolicyKey, compactRowsKey,
                              blurNamesKey, refreshMinutesKey, atOnceKey,    historyDaysKey,  geometryKey };

constexpr int maximumRefreshMinutes = 24 * 60;
constexpr int maximumHistoryDays = 3650;

constexpr qint64 maximumFile = 1'048'576;
constexpr qsizetype maximumText = 8'192;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

template <typename Enum> struct Word
{
    Enum value;
    QLatin1StringView word;
};

constexpr std::array sortOrders{ Word<SortOrder>{ SortOrder::NewestFirst, "newest"_L1 },
                                 Word<SortOrder>{ SortOrder::OldestFirst, "oldest"_L1 },
                                 Word<SortOrder>{ SortOrder::Name, "name"_L1 },
                                 Word<SortOrder>{ SortOrder::LastSeen, "lastSeen"_L1 } };
constexpr std::array avatarPolicies{ Word<AvatarPolicy>{ AvatarPolicy::Everyone, "everyone"_L1 },
                                     Word<AvatarPolicy>{ AvatarPolicy::ServerOnly, "server"_L1 },
                                     Word<AvatarPolicy>{ AvatarPolicy::None, "none"_L1 } };

template <typename Words> auto valueOf(const Words &words, const QString &word)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const auto &w) { return w.word == word; });
    return found == words.end() ? words.front().value : found->value;
}

template <typename Words, typename Enum> QString wordOf(const Words &words, Enum value)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const auto &w) { return w.value == value; });
    return found == words.end() ? QString(words.front().word) : QString(found->word);
}

QString wordOf(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

bool isLanguageName(const QString &text)
{
    return text.size() <= 35 && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
               return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
           });
}

/// Makes sure that a regular file of ours, 0600, lies there. QSettings would read a FIFO for ever, follow a
/// link and create a file that everyone may read.
bool prepareFile(const QString &fileName)
{
    const QFileInfo before(fileName);
    if (before.isSymLink() || (before.exists() && (!before.isFile() || before.size() > maximumFile)))
        return false;
    if (!before.exists()) {
        const QString folder = before.absolutePath();
        if (!QDir().mkpath(folder))
            return false;
        QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner);
        QFile file(fileName);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
            return false;
    }
    QFile::setPermissions(fileName, ownerOnly);
    return QFileInfo(fileName).isReadable();
}

} // namespace

Settings::Settings(const QString &file, QObject *parent) : QObject(parent), m_fileName(file)
{
    if (!prepareFile(m_fileName))
        return;
    m_file = std::make_unique<QSettings>(m_fileName, QSettings::IniFormat);
    m_file->setFallbacksEnabled(false);
    for (const QLatin1StringView key : allKeys) {
        const QVariant value = m_file->value(key);
        if (value.typeId() == QMetaType::QString)
            m_values.insert(key, value.toString());
    }
}

Settings::~Settings() = default;

bool Settings::isStored() const
{
    return m_file != nullptr;
}

QString Settings::text(QLatin1StringView key, qsizetype maximum) const
{
    const QString value = m_values.value(key);
    return value.size() <= maximum ? value : QString();
}

bool Settings::flag(QLatin1StringView key) const
{
    return m_values.value(key) == "true"_L1;
}

int Settings::number(QLatin1StringView key, int minimum, int maximum, int otherwise) const
{
    bool isNumber = false;
    const int value = m_values.value(key).toInt(&isNumber);
    return isNumber && value >= minimum && value <= maximum ? value : otherwise;
}

void Settings::set(std::initializer_list<std::pair<QLatin1StringView, QString>> values)
{
    // Somebody may have put something else there meanwhile.
    if (m_file && !prepareFile(m_fileName))
        m_file.reset();
    bool changed = false;
    for (const auto &[key, value] : values) {
        if (m_values.value(key) == value)
            continue;
        changed = true;
        m_values.insert(key, value);
        if (m_file)
            m_file->setValue(key, value);
    }
    if (!changed || !m_file)
        return;
    m_file->sync();
    QFile::setPermissions(m_fileName, ownerOnly);
}

Settings::LastAccount Settings::lastAccount() const
{
    return { .server = text(serverKey, maximumText),
             .clientKey = text(clientKeyKey, maximumText),
             .userId = text(userIdKey, maximumText),
             .nickname = text(nicknameKey, maximumText),
             .staySignedIn = flag(staySignedInKey),
             .plainHttpAllowed = flag(plainHttpKey) };
}

void Settings::setLastAccount(const LastAccount &account)
{
    set({ { serverKey, account.server },
          { clientKeyKey, account.clientKey },
          { userIdKey, account.userId },
          { nicknameKey, account.nickname.left(256) },
          { staySignedInKey, wordOf(account.staySignedIn) },
          { plainHttpKey, wordOf(account.plainHttpAllowed) } });
}

void Settings::forgetAccount()
{
    set({ { userIdKey, QString() }, { nicknameKey, QString() }, { staySignedInKey, wordOf(false) } });
}

void Settings::keepTo(const Brand &brand)
{
    const LastAccount last = lastAccount();
    if (!last.server.isEmpty()
        && (!brand.allowsServer(last.server) || !brand.allowsClientKey(last.clientKey)))
        setLastAccount({});
}

QString Settings::language() const
{
    const QString name = m_values.value(languageKey);
    return isLanguageName(name) ? name : QString();
}

void Settings::setLanguage(const QString &name)
{
    if (name == language() || !isLanguageName(name))
        return;
    set({ { languageKey, name } });
    emit languageChanged(name);
}

SortOrder Settings::sortOrder() const
{
    return valueOf(sortOrders, m_values.value(sortOrderKey));
}

void Settings::setSortOrder(SortOrder order)
{
    set({ { sortOrderKey, wordOf(sortOrders, order) } });
}

AvatarPolicy Settings::avatarPolicy() const
{
    return valueOf(avatarPolicies, m_values.value(avatarPolicyKey));
}

void Settings::setAvatarPolicy(AvatarPolicy policy)
{
    if (policy == avatarPolicy())
        return;
    set({ { avatarPolicyKey, wordOf(avatarPolicies, policy) } });
    emit avatarPolicyChanged(policy);
}

bool Settings::compactRows() const
{
    return flag(compactRowsKey);
}

void Settings::setCompactRows(bool compact)
{
    if (compact == compactRows())
        return;
    set({ { compactRowsKey, wordOf(compact) } });
    emit compactRowsChanged(compact);
}

bool Settings::blurNames() const
{
    return flag(blurNamesKey);
}

void Settings::setBlurNames(bool blur)
{
    if (blur == blurNames())
        return;
    set({ { blurNamesKey, wordOf(blur) } });
    emit blurNamesChanged(blur);
}

int Settings::refreshMinutes() const
{
    return number(refreshMinutesKey, 0, maximumRefreshMinutes, 5);
}

void Settings::setRefreshMinutes(int minutes)
{
    minutes = std::clamp(minutes, 0, maximumRefreshMinutes);
    if (minutes == refreshMinutes())
        return;
    set({ { refreshMinutesKey, QString::number(minutes) } });
    emit refreshMinutesChanged(minutes);
}

int Settings::atOnce() const
{
    return number(atOnceKey, 1, maxAtOnce, maxAtOnce);
}

void Settings::setAtOnce(int requests)
{
    requests = std::clamp(requests, 1, maxAtOnce);
    if (requests == atOnce())
        return;
    set({ { atOnceKey, QString::number(requests) } });
    emit atOnceChanged(requests);
}

int Settings::historyDays() const
{
    return number(historyDaysKey, 0, maximumHistoryDays, 0);
}

void Settings::setHistoryDays(int days)
{
    days = std::clamp(days, 0, maximumHistoryDays);
    if (days == historyDays())
        return;
    set({ { historyDaysKey, QString::number(days) } });
    emit historyDaysChanged(days);
}

QByteArray Settings::windowGeometry() const
{
    const auto decoded = QByteArray::fromBase64Encoding(text(geometryKey, maximumText).toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    set({ { geometryKey, QString::fromLatin1(geometry.toBase64()) } });
}
