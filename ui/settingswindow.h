#pragma once

#include <QDialog>

class LanguageSwitcher;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QSpinBox;
class Settings;

/// The settings and the accounts, in a window of its own beside the main one. Every choice holds at once
/// (Settings tells it); Escape closes.
class SettingsWindow : public QDialog
{
    Q_OBJECT

public:
    /// Owns neither; both must outlive the window.
    SettingsWindow(Settings &settings, const LanguageSwitcher &languages, QWidget *parent = nullptr);

    /// Without the part about accounts (the demo's).
    void hideAccounts();

signals:
    /// By Account::id().
    void accountRemovalRequested(const QString &id, bool withHistory);
    void signInRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *addHeading();
    QLabel *addRow(QWidget *field, const QString &name);
    QLabel *addHelp(const QString &name);
    void addAccounts();
    void retranslate();
    void fit();
    void load();
    void loadAccounts();
    void askToRemoveAccount();
    void removeAccount(const QString &id, bool withHistory);

    Settings &m_settings;
    const LanguageSwitcher &m_languages;
    QFormLayout *m_form;
    QScrollArea *m_scroll = nullptr;

    QComboBox *m_language;
    QComboBox *m_rows;
    QComboBox *m_pictures;
    QCheckBox *m_blur;
    QComboBox *m_refresh;
    QSpinBox *m_atOnce;
    QComboBox *m_history;
    QListWidget *m_accounts;
    QPushButton *m_removeAccount;
    QPushButton *m_signInAnother;
    QPushButton *m_close;
    bool m_accountsHidden = false;

    QLabel *m_languageLabel;
    QLabel *m_appearanceHeading;
    QLabel *m_rowsLabel;
    QLabel *m_privacyHeading;
    QLabel *m_picturesLabel;
    QLabel *m_picturesHelp;
    QLabel *m_workHeading;
    QLabel *m_refreshLabel;
    QLabel *m_atOnceLabel;
    QLabel *m_atOnceHelp;
    QLabel *m_historyLabel;
    QLabel *m_historyHelp;
    QLabel *m_accountsHeading;
    QLabel *m_noAccounts;
    QLabel *m_accountsHelp;
    QLabel *m_notStored;
};
