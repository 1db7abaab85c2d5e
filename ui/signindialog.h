#pragma once

#include "app/account/session.h"

#include <QDialog>
#include <QString>

#include <optional>

class CredentialStore;
struct Brand;
class PlainLabel;
class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

/// Asks for server, client key and token, and has the session check them; errors stand beside the field that
/// caused them. Accepted when the session is signed in. Deletes itself.
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    /// Why it opens.
    enum class Reason { Wish, Expired, TokenMissing };

    /// given: what the fields hold at first; given.remember false: nothing is to be stored.
    SignInDialog(Session &session, CredentialStore &credentials, const SignInRequest &given, Reason reason,
                 QWidget *parent);
    /// With what another brand presets and locks.
    SignInDialog(Session &session, CredentialStore &credentials, const SignInRequest &given, Reason reason,
                 QWidget *parent, const Brand &brand);
    ~SignInDialog() override;

    void showProblem(const SignInProblem &problem);

public slots:
    void reject() override; ///< while checking: stops the check only

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Field
    {
        PlainLabel *label = nullptr;
        QLineEdit *edit = nullptr;
        PlainLabel *help = nullptr;
        PlainLabel *error = nullptr;
    };

    Field addField(QVBoxLayout *layout, const QString &name);
    void submit();
    void setChecking(bool checking);
    void updateConsent();
    void probeKeychain();
    void clearProblem();
    void retranslate();
    void retranslateReason();
    void showProblemWords();
    QString problemWords() const;
    void fit();

    Session &m_session;
    CredentialStore &m_credentials;
    const Brand &m_brand;
    const bool m_remember;
    const Reason m_reason;
    std::optional<SignInProblem> m_problem;
    bool m_checking = false;
    bool m_keychainProbed = false;
    bool m_keychainMissing = false;

    PlainLabel *m_headline;
    PlainLabel *m_intro;
    Field m_server;
    Field m_key;
    Field m_token;
    PlainLabel *m_generalError;
    QPushButton *m_newAddress; ///< takes over where the server has moved
    QCheckBox *m_consent;
    PlainLabel *m_consentHelp;
    QCheckBox *m_stay;
    PlainLabel *m_stayHelp;
    PlainLabel *m_checkingText;
    QProgressBar *m_progress;
    QAction *m_showToken;
    QPushButton *m_signIn;
    QPushButton *m_cancel = nullptr;
    QScrollArea *m_scroll;
};
