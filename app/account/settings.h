#pragma once

#include "app/account/account.h"
#include "app/avatar/avatarloader.h"
#include "app/model/blocklistmodel.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <utility>

struct Brand;
class QSettings;

/// What the program remembers between starts (no secrets): one INI file, 0600, in the configuration folder.
/// GUI thread; nonsense in the file reads as the default. Where there is no regular file to be had at that
/// path, everything works but lives only until the program ends.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// Where the last sign-in was: what the next one is proposed.
    struct LastServer
    {
        QString server;
        QString clientKey;
        bool plainHttpAllowed = false; ///< the person consented to http for this server
    };

    explicit Settings(const QString &file, QObject *parent = nullptr);
    ~Settings() override;

    /// False when nothing can be stored: what is set lives until the program ends.
    bool isStored() const;

    LastServer lastServer() const;
    /// The accounts that signed in on this computer and did not sign out, the last used one first.
    QList<KnownAccount> accounts() const;
    static constexpr int maxAccounts = 20;
    std::optional<KnownAccount> account(const QString &id) const;
    /// Puts the account first, known before or not, and remembers its server as the last one. Returns those
    /// that had to go because there are too many.
    QList<KnownAccount> useAccount(const KnownAccount &account);
    void setStaySignedIn(const QString &id, bool stay);
    void forgetAccount(const QString &id);
    void keepTo(const Brand &brand); ///< forgets what the brand does not allow

    QString language() const; ///< BCP 47 name; empty = the system's
    void setLanguage(const QString &language);
    SortOrder sortOrder() const;
    void setSortOrder(SortOrder order);
    AvatarPolicy avatarPolicy() const;
    void setAvatarPolicy(AvatarPolicy policy);
    bool compactRows() const;
    void setCompactRows(bool compact);
    /// Names and pictures are unreadable until hovered or focused.
    bool blurNames() const;
    void setBlurNames(bool blur);
    /// Minutes between two reads of the list, 1 to 1440; 0 = none on its own.
    int refreshMinutes() const;
    void setRefreshMinutes(int minutes);
    /// How many requests of bulk work may be under way at once.
    static constexpr int maxAtOnce = 54;
    int atOnce() const; ///< 1 to maxAtOnce
    void setAtOnce(int requests);
    /// Days for which history is kept, up to 3650; 0 = for ever.
    int historyDays() const;
    void setHistoryDays(int days);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

signals:
    void accountsChanged();
    void languageChanged(const QString &language);
    void avatarPolicyChanged(AvatarPolicy policy);
    void compactRowsChanged(bool compact);
    void blurNamesChanged(bool blur);
    void refreshMinutesChanged(int minutes);
    void atOnceChanged(int requests);
    void historyDaysChanged(int days);

private:
    using Values = QList<std::pair<QString, QString>>; ///< key and value; empty = as if it were not there

    QString text(const QString &key, qsizetype maximum) const;
    bool flag(const QString &key) const;
    int number(const QString &key, int minimum, int maximum, int otherwise) const;
    void set(const Values &values);
    void setAccounts(const QList<KnownAccount> &accounts, const Values &more = {});
    void takeOverOldAccount();

    const QString m_fileName;
    std::unique_ptr<QSettings> m_file; ///< null when nothing can be stored
    QHash<QString, QString> m_values; ///< what holds, stored or not
};
