#include "app/account/settings.h"

#include "app/api/credentials.h"
#include "app/branding/brand.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <array>
#include <variant>

using namespace Qt::StringLiterals;

namespace {

constexpr auto serverKey = "account/server"_L1;
constexpr auto clientKeyKey = "account/clientKey"_L1;
// Versions that knew one account only kept it there.
constexpr auto oldUserIdKey = "account/userId"_L1;
constexpr auto oldNicknameKey = "account/nickname"_L1;
constexpr auto oldStaySignedInKey = "account/staySignedIn"_L1;
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

/// The keys of one account of the list; number: from 0.
struct AccountKeys
{
    explicit AccountKeys(int number) : group(u"accounts/%1/"_s.arg(number + 1)) { }

    QString group;
    QString server = group + "server"_L1;
    QString clientKey = group + "clientKey"_L1;
    QString userId = group + "userId"_L1;
    QString nickname = group + "nickname"_L1;
    QString staySignedIn = group + "staySignedIn"_L1;
    QString plainHttp = group + "plainHttpAllowed"_L1;
};

QStringList allKeys()
{
    QStringList keys{ serverKey,    clientKeyKey,      oldUserIdKey, oldNicknameKey,  oldStaySignedInKey,
                      plainHttpKey, languageKey,       sortOrderKey, avatarPolicyKey, compactRowsKey,
                      blurNamesKey, refreshMinutesKey, atOnceKey,    historyDaysKey,  geometryKey };
    for (int i = 0; i < Settings::maxAccounts; ++i) {
        const AccountKeys of(i);
        keys << of.server << of.clientKey << of.userId << of.nickname << of.staySignedIn << of.plainHttp;
    }
    return keys;
}

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

/// What a file says, if it is an account.
std::optional<Account> accountOf(const QString &server, const QString &clientKey, const QString &userId,
                                 const QString &nickname)
{
    const auto parsed = Endpoint::parse(server);
    const auto *endpoint = std::get_if<Endpoint>(&parsed);
    const auto key = headerSafe(clientKey);
    if (!endpoint || !key || userId.isEmpty())
        return {};
    return Account{ .endpoint = *endpoint,
                    .clientKey = *key,
                    .user = { .id = userId, .nickname = nickname, .avatarUrl = {}, .email = {} } };
}

QString addressOf(const Account &account)
{
    return account.endpoint.url().toString(QUrl::FullyEncoded);
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
    const QStringList keys = allKeys();
    for (const QString &key : keys) {
        const QVariant value = m_file->value(key);
        if (value.typeId() == QMetaType::QString)
            m_values.insert(key, value.toString());
    }
    takeOverOldAccount();
}

Settings::~Settings() = default;

bool Settings::isStored() const
{
    return m_file != nullptr;
}

QString Settings::text(const QString &key, qsizetype maximum) const
{
    const QString value = m_values.value(key);
    return value.size() <= maximum ? value : QString();
}

bool Settings::flag(const QString &key) const
{
    return m_values.value(key) == "true"_L1;
}

int Settings::number(const QString &key, int minimum, int maximum, int otherwise) const
{
    bool isNumber = false;
    const int value = m_values.value(key).toInt(&isNumber);
    return isNumber && value >= minimum && value <= maximum ? value : otherwise;
}

void Settings::set(const Values &values)
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
        if (m_file && value.isEmpty())
            m_file->remove(key);
        else if (m_file)
            m_file->setValue(key, value);
    }
    if (!changed || !m_file)
        return;
    m_file->sync();
    QFile::setPermissions(m_fileName, ownerOnly);
}

void Settings::takeOverOldAccount()
{
    const QString userId = text(oldUserIdKey, maximumText);
    if (userId.isEmpty())
        return;
    const LastServer last = lastServer();
    const auto old = accountOf(last.server, last.clientKey, userId, text(oldNicknameKey, maximumText));
    const bool stay = flag(oldStaySignedInKey);
    set({ { oldUserIdKey, {} }, { oldNicknameKey, {} }, { oldStaySignedInKey, {} } });
    if (old)
        useAccount({ .account = *old, .staySignedIn = stay, .plainHttpAllowed = last.plainHttpAllowed });
}

Settings::LastServer Settings::lastServer() const
{
    return { .server = text(serverKey, maximumText),
             .clientKey = text(clientKeyKey, maximumText),
             .plainHttpAllowed = flag(plainHttpKey) };
}

QList<KnownAccount> Settings::accounts() const
{
    QList<KnownAccount> known;
    QStringList ids;
    for (int i = 0; i < maxAccounts; ++i) {
        const AccountKeys of(i);
        const auto account = accountOf(text(of.server, maximumText), text(of.clientKey, maximumText),
                                       text(of.userId, maximumText), text(of.nickname, maximumText));
        if (!account || ids.contains(account->id()))
            continue;
        ids.append(account->id());
        known.append({ .account = *account,
                       .staySignedIn = flag(of.staySignedIn),
                       .plainHttpAllowed = flag(of.plainHttp) });
    }
    return known;
}

void Settings::setAccounts(const QList<KnownAccount> &accounts, const Values &more)
{
    Values values = more;
    for (int i = 0; i < maxAccounts; ++i) {
        const AccountKeys of(i);
        if (i < accounts.size()) {
            const KnownAccount &known = accounts.at(i);
            values << Values{ { of.server, addressOf(known.account) },
                              { of.clientKey, QString::fromLatin1(known.account.clientKey) },
                              { of.userId, known.account.user.id },
                              { of.nickname, known.account.user.nickname.left(256) },
                              { of.staySignedIn, wordOf(known.staySignedIn) },
                              { of.plainHttp, wordOf(known.plainHttpAllowed) } };
        } else {
            values << Values{ { of.server, {} },   { of.clientKey, {} },    { of.userId, {} },
                              { of.nickname, {} }, { of.staySignedIn, {} }, { of.plainHttp, {} } };
        }
    }
    set(values);
    emit accountsChanged();
}

std::optional<KnownAccount> Settings::account(const QString &id) const
{
    const QList<KnownAccount> known = accounts();
    const auto found = std::find_if(known.cbegin(), known.cend(),
                                    [&id](const KnownAccount &each) { return each.account.id() == id; });
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

QList<KnownAccount> Settings::useAccount(const KnownAccount &account)
{
    const QString id = account.account.id();
    QList<KnownAccount> known = accounts();
    known.removeIf([&id](const KnownAccount &each) { return each.account.id() == id; });
    known.prepend(account);
    const QList<KnownAccount> kept = known.first(std::min<qsizetype>(known.size(), maxAccounts));
    setAccounts(kept,
                { { serverKey, addressOf(account.account) },
                  { clientKeyKey, QString::fromLatin1(account.account.clientKey) },
                  { plainHttpKey, wordOf(account.plainHttpAllowed) } });
    return known.sliced(kept.size());
}

void Settings::setStaySignedIn(const QString &id, bool stay)
{
    QList<KnownAccount> known = accounts();
    for (KnownAccount &each : known) {
        if (each.account.id() == id)
            each.staySignedIn = stay;
    }
    setAccounts(known);
}

void Settings::forgetAccount(const QString &id)
{
    QList<KnownAccount> known = accounts();
    if (known.removeIf([&id](const KnownAccount &each) { return each.account.id() == id; }) > 0)
        setAccounts(known);
}

void Settings::keepTo(const Brand &brand)
{
    const auto allows = [&brand](const QString &server, const QString &clientKey) {
        return brand.allowsServer(server) && brand.allowsClientKey(clientKey);
    };
    const LastServer last = lastServer();
    if (!last.server.isEmpty() && !allows(last.server, last.clientKey))
        set({ { serverKey, {} }, { clientKeyKey, {} }, { plainHttpKey, {} } });
    QList<KnownAccount> known = accounts();
    const auto foreign = [&allows](const KnownAccount &each) {
        return !allows(addressOf(each.account), QString::fromLatin1(each.account.clientKey));
    };
    if (known.removeIf(foreign) > 0)
        setAccounts(known);
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
