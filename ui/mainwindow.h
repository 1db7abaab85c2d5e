#pragma once

#include "app/account/session.h"
#include "app/journal/journal.h"
#include "app/model/blocklistmodel.h"
#include "ui/noticebar.h"
#include "ui/signindialog.h"

#include <QDeadlineTimer>
#include <QMainWindow>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <optional>

class AvatarLoader;
class BlockListView;
class BulkProgress;
class BulkWork;
class CloseQuestion;
class CredentialStore;
class ErrorDialog;
class HistoryWindow;
class ImportDialog;
class LanguageSwitcher;
class ListCache;
class ListExport;
class PlaceholderPage;
class QActionGroup;
class QComboBox;
class QLineEdit;
class QStackedWidget;
class RefreshSchedule;
class Settings;
class SettingsWindow;
class StatusLine;
class UnfinishedWork;
struct BulkResult;

/// The window (look.md): list, search, sort, notices, placeholder pages, status bar, dialogs. Shows one
/// account at a time. Owns nothing it is given.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    struct Parts
    {
        BlockListModel &model;
        Journal &journal;
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
    /// As start(), for a window beside another one: with a known account, or else the sign-in dialog.
    void startWith(const std::optional<KnownAccount> &account);
    /// False: no sign-in of this run is stored, and no stored account is offered (the demo's).
    void setRemembering(bool remembering);
    /// Changes are asked for and not settled: another account would have to wait for them.
    bool isBusy() const;
    /// Leaves the account, signed in as it is, and shows another one. Not while busy.
    void switchTo(const KnownAccount &account);
    /// Why another account came in this window and not in the one whose account is named.
    void sayThatWorkGoesOn(const Account &elsewhere);
    void sayThatTheTokenMayRemain();
    /// Of an account that was removed.
    void sayThatTheHistoryRemains();
    /// Closes without a question: sends nothing further and waits a moment for what is under way. What is not
    /// settled then is unfinished work when the account is opened again.
    void endSoon();
    /// Pauses the bulk work. What is under way is awaited and stored; the person can go on.
    void holdWork();
    void goOnAfterHold();
    const BulkWork &work() const { return *m_bulk; }
    /// Comes to the front.
    void present();

signals:
    void firstPainted();
    void activated();
    void workChanged(); ///< running or not, how far
    void closed(); ///< for good; once
    /// The program is to end, with all its windows.
    void quitRequested();
    /// By Account::id(), of a known account.
    void accountChosen(const QString &id);
    void newWindowRequested(const QString &id); ///< empty: for signing in
    void accountRemovalRequested(const QString &id, bool withHistory);

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
    void connectBulk();
    void connectSettings();
    void retranslate();
    void retranslatePages();
    void recolourIcons();
    void fitToolBar();
    /// After a dialog: where it was, else the list.
    void restoreFocus();
    void updateTitle();
    void updatePage();
    void updateActions();
    void updateAccounts();
    void updateUndo();
    void updateBanner();
    QString expiredWords() const;
    NoticeBar::Notice bannerNotice();
    void tellBannerAgain();
    static QString notUpdatedWords(const ApiError &error);

    void askToSignOut();
    void openSignIn(SignInDialog::Reason reason, const std::optional<SignInRequest> &given = {},
                    const std::optional<SignInProblem> &problem = {});
    SignInRequest signInProposal() const;
    void signInAsAnother();
    void signedIn(const Account &account, bool resumed);
    void leaveAccount();
    void showLastKnown(const Account &account);
    void saveList();

    void refresh();
    void requestUnblock(const BlockRefs &blocks);
    void unblockSelected();
    void blockAgain(const BlockRefs &blocks);
    void undo();
    void settleUndo(const ChangeOutcome &outcome);
    void pushUndo(const BlockRefs &blocks);
    void reportBulk(const BulkResult &result);
    void showSummary(const BulkResult &result, bool refused = false);
    void openJournal(const Account &account);
    void forgetOldHistory();
    void reportJournal(Journal::Health health);
    void showRefusal();
    void openHistory();
    void openSettings();
    void openImport();
    void askToClose();
    void endNow();
    void updateProgress();
    void reportUnblocked(const QList<ChangeOutcome> &all);
    void reportBlocked(const QList<ChangeOutcome> &all);
    NoticeBar::Action undoOffer();
    void tellResult(const NoticeBar::Words &words, const NoticeBar::Words &shortly,
                    const QList<NoticeBar::Action> &actions);
    void reportUnstored(bool told);
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
    bool m_closed = false;
    QString m_shownAccount; ///< Account::id() of what the model holds
    QString m_journalAccount; ///< Account::id() of the journal that is open
    std::optional<SignInRequest> m_given; ///< from the command line, for the sign-in dialog

    BlockListView *m_view = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_sort = nullptr;
    QLabel *m_sortLabel = nullptr;
    QToolBar *m_toolBar = nullptr;
    NoticeBar *m_notice = nullptr; ///< successes
    NoticeBar *m_banner = nullptr; ///< states that last: the list is old, the sign-in expired, work waits
    QString m_bannerName; ///< of the state that it shows, or showed until it was dismissed
    QLabel *m_insecure = nullptr;
    StatusLine *m_status = nullptr;
    QStackedWidget *m_pages = nullptr;
    QWidget *m_blankPage = nullptr;
    PlaceholderPage *m_loadingPage = nullptr;
    PlaceholderPage *m_emptyPage = nullptr;
    PlaceholderPage *m_noMatchPage = nullptr;
    PlaceholderPage *m_failedPage = nullptr;
    PlaceholderPage *m_signedOutPage = nullptr;
    BulkProgress *m_bulkProgress = nullptr;
    BulkWork *m_bulk = nullptr;
    UnfinishedWork *m_unfinished = nullptr;
    ListExport *m_listExport = nullptr;

    QMenu *m_fileMenu = nullptr;
    QMenu *m_editMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_accountMenu = nullptr;
    QMenu *m_helpMenu = nullptr;
    QMenu *m_sortMenu = nullptr;
    QMenu *m_languageMenu = nullptr;
    QMenu *m_picturesMenu = nullptr;
    QMenu *m_newWindowMenu = nullptr;
    QAction *m_refreshAction = nullptr;
    QAction *m_quitAction = nullptr;
    QAction *m_undoAction = nullptr;
    QAction *m_selectAllAction = nullptr;
    QAction *m_findAction = nullptr;
    QAction *m_unblockAction = nullptr;
    QAction *m_compactAction = nullptr;
    QAction *m_signInAction = nullptr;
    QAction *m_anotherAccountAction = nullptr;
    QAction *m_anotherWindowAction = nullptr;
    QAction *m_signOutAction = nullptr;
    QAction *m_helpAction = nullptr;
    QAction *m_privacyAction = nullptr;
    QAction *m_aboutAction = nullptr;
    QAction *m_importAction = nullptr;
    QAction *m_exportAction = nullptr;
    QAction *m_historyAction = nullptr;
    QAction *m_settingsAction = nullptr;
    QActionGroup *m_sortActions = nullptr;
    QActionGroup *m_languageActions = nullptr;
    QActionGroup *m_pictureActions = nullptr;
    QActionGroup *m_accountActions = nullptr; ///< the accounts, made anew when they change

    QTimer m_loadingTimer; ///< the loading page comes after 300 ms only
    QList<BlockRefs> m_undoStack; ///< newest last
    QSet<BlockKey> m_beingUndone; ///< steps of one each
    bool m_undoing = false; ///< the bulk work that blocks again undoes a step
    bool m_bulkRefused = false; ///< the journal could not store a part of the running work
    QPointer<SignInDialog> m_signInDialog;
    QPointer<HistoryWindow> m_history;
    QPointer<SettingsWindow> m_settingsWindow;
    QPointer<ImportDialog> m_import;
    QPointer<CloseQuestion> m_closeQuestion;
    /// How the window goes.
    enum class Farewell {
        None,
        WhenDone, ///< when the bulk work has ended
        Soon, ///< nothing further is sent; what is under way is awaited for a moment
        Now
    };
    Farewell m_farewell = Farewell::None;
    QPointer<ErrorDialog> m_errorDialog;
    QList<ChangeOutcome> m_failures; ///< what the open error dialog tells
    bool m_failuresWhileBlocking = false;
    QTimer m_countdown;
    QTimer m_saveTimer;
    NoticeBar::Notice m_result; ///< the last one that was told
    bool m_unstored = false; ///< the result of a change that the history does not hold is still to come
    std::optional<ApiError> m_waitingFor;
    QDeadlineTimer m_waitEnds;
};
