#pragma once

#include "app/avatar/avatarloader.h"
#include "app/model/blocklistmodel.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>

#include <memory>

struct Brand;
class QSettings;

/// What the program remembers between starts (no secrets): one INI file, 0600, in the configuration folder.
/// GUI thread; nonsense in the file reads as the default. Where there is no regular file to be had at that
/// path, everything works but lives only until the program ends.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// The account that was last signed in and asked to stay so.
    struct LastAccount
    {
        QString server;
        QString clientKey;
        QString userId;
        QString nickname;
        bool staySignedIn = false;
        bool plainHttpAllowed = false; ///< the person consented to http for this server
    };

    explicit Settings(const QString &file, QObject *parent = nullptr);
    ~Settings() override;

    /// False when nothing can be stored: what is set lives until the program ends.
    bool isStored() const;

    LastAccount lastAccount() const;
    void setLastAccount(const LastAccount &account);
    void forgetAccount(); ///< keeps server and client key, forgets who
    void keepTo(const Brand &brand); ///< forgets an account that the brand does not allow

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
    void languageChanged(const QString &language);
    void avatarPolicyChanged(AvatarPolicy policy);
    void compactRowsChanged(bool compact);
    void blurNamesChanged(bool blur);
    void refreshMinutesChanged(int minutes);
    void atOnceChanged(int requests);
    void historyDaysChanged(int days);

private:
    QString text(QLatin1StringView key, qsizetype maximum) const;
    bool flag(QLatin1StringView key) const;
    int number(QLatin1StringView key, int minimum, int maximum, int otherwise) const;
    void set(std::initializer_list<std::pair<QLatin1StringView, QString>> values);

    const QString m_fileName;
    std::unique_ptr<QSettings> m_file; ///< null when nothing can be stored
    QHash<QString, QString> m_values; ///< what holds, stored or not
};
