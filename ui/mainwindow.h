#pragma once

#include "app/account/session.h"
#include "app/model/blocklistmodel.h"
#include "ui/signindialog.h"

#include <QDeadlineTimer>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <optional>

class AvatarLoader;
class BlockListView;
class CredentialStore;
class ErrorDialog;
class LanguageSwitcher;
class ListCache;
class NoticeBar;
class PlaceholderPage;
class QActionGroup;
class QComboBox;
class QLineEdit;
class QStackedWidget;
class RefreshSchedule;
class Settings;
class StatusLine;

/// The one window (look.md): list, search, sort, notices, placeholder pages, status bar, dialogs. Owns
/// nothing it is given.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    struct Parts
    {
        BlockListModel &model;
        Session &session;
        AvatarLoader &avatars;
        ListCache &cache;
        Settings &settings;
        LanguageSwitcher &languages;
        CredentialStore &credentials;
        RefreshSchedule &schedule;
    };

    explicit MainWindow(const Parts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Begins the slow work, once; meant for after the first paint. Nothing given: the last account. All
    /// three given: signs in without a dialog. Else: the sign-in dialog, with what was given.
    void start(const std::optional<SignInRequest> &given = {});
    /// False: no sign-in of this run is stored (the demo's).
    void setRemembering(bool remembering);

signals:
    void firstPainted();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    void makeMenus();
    void makeToolBar();
    void makePages();
    void connectModel();
    void connectSession();
    void retranslate();
    void retranslatePages();
    void recolourIcons();
    void fitToolBar();
    void updateTitle();
    void updatePage();
    void updateActions();
    void updateBanner();

    void openSignIn(SignInDialog::Reason reason, const std::optional<SignInRequest> &given = {},
                    const std::optional<SignInProblem> &problem = {});
    SignInRequest signInProposal() const;
    void signedIn(const Account &account, bool resumed);
    void showLastKnown(const Account &account);
    void saveList();

    void refresh();
    void requestUnblock(const QList<BlockKey> &keys);
    void unblockSelected();
    void undo();
    void reportUnblocked(const QList<ChangeOutcome> &outcomes);
    void reportBlocked(const QList<ChangeOutcome> &outcomes);
    void reportFailures(const QList<ChangeOutcome> &failed, bool whileBlocking);
    void showFailures();
    /// With the new address, where the server has moved.
    void signInAfterFailure();
    void showRowFailure(const BlockKey &key);
    void showListFailure();
    ErrorDialog *openErrorDialog();
    void showWaiting(const ApiError &cause, std::chrono::milliseconds forHowLong);

    Parts m_parts;
    bool m_remembering = true;
    bool m_painted = false;
    bool m_started = false;
    QString m_shownAccount; ///< Account::id() of what the model holds
    std::optional<SignInRequest> m_given; ///< from the command line, for the sign-in dialog

    BlockListView *m_view = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_sort = nullptr;
    QLabel *m_sortLabel = nullptr;
    QToolBar *m_toolBar = nullptr;
    NoticeBar *m_notice = nullptr; ///< successes
    NoticeBar *m_banner = nullptr; ///< states that last: the list is old, the sign-in expired, work waits
    QLabel *m_insecure = nullptr;
    StatusLine *m_status = nullptr;
    QStackedWidget *m_pages = nullptr;
    QWidget *m_blankPage = nullptr;
    PlaceholderPage *m_loadingPage = nullptr;
    PlaceholderPage *m_emptyPage = nullptr;
    PlaceholderPage *m_noMatchPage = nullptr;
    PlaceholderPage *m_failedPage = nullptr;
    PlaceholderPage *m_signedOutPage = nullptr;

    QMenu *m_fileMenu = nullptr;
    QMenu *m_editMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_accountMenu = nullptr;
    QMenu *m_helpMenu = nullptr;
    QMenu *m_sortMenu = nullptr;
    QMenu *m_languageMenu = nullptr;
    QMenu *m_picturesMenu = nullptr;
    QAction *m_refreshAction = nullptr;
    QAction *m_quitAction = nullptr;
    QAction *m_undoAction = nullptr;
    QAction *m_selectAllAction = nullptr;
    QAction *m_findAction = nullptr;
    QAction *m_unblockAction = nullptr;
    QAction *m_compactAction = nullptr;
    QAction *m_signInAction = nullptr;
    QAction *m_signOutAction = nullptr;
    QAction *m_aboutAction = nullptr;
    QActionGroup *m_sortActions = nullptr;
    QActionGroup *m_languageActions = nullptr;
    QActionGroup *m_pictureActions = nullptr;

    QTimer m_loadingTimer; ///< the loading page comes after 300 ms only
    QList<QList<BlockStatus>> m_undoStack; ///< newest last
    QList<BlockStatus> m_beingUndone;
    QPointer<SignInDialog> m_signInDialog;
    QPointer<ErrorDialog> m_errorDialog;
    QList<ChangeOutcome> m_failures; ///< what the open error dialog tells
    bool m_failuresWhileBlocking = false;
    QTimer m_countdown;
    QTimer m_saveTimer;
    std::optional<ApiError> m_waitingFor;
    QDeadlineTimer m_waitEnds;
};
