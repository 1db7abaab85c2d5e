#include "ui/mainwindow.h"

#include "app/account/settings.h"
#include "app/avatar/avatarloader.h"
#include "app/branding/brand.h"
#include "app/model/idlookup.h"
#include "app/model/listcache.h"
#include "app/model/refreshschedule.h"
#include "app/text/foreigntext.h"
#include "ui/aboutdialog.h"
#include "ui/accounttext.h"
#include "ui/blocklistview.h"
#include "ui/bulkprogress.h"
#include "ui/bulksummarydialog.h"
#include "ui/bulkwork.h"
#include "ui/changetext.h"
#include "ui/closequestion.h"
#include "ui/colours.h"
#include "ui/confirmdialog.h"
#include "ui/errordialog.h"
#include "ui/errortext.h"
#include "ui/historywindow.h"
#include "ui/icons.h"
#include "ui/importdialog.h"
#include "ui/keptselection.h"
#include "ui/labels.h"
#include "ui/languageswitcher.h"
#include "ui/listexport.h"
#include "ui/noticebar.h"
#include "ui/placeholderpage.h"
#include "ui/rowtext.h"
#include "ui/settingswindow.h"
#include "ui/statusline.h"
#include "ui/unfinishedwork.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QStyle>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array sortOrders{ SortOrder::NewestFirst, SortOrder::OldestFirst, SortOrder::Name,
                                 SortOrder::LastSeen };
constexpr std::array policies{ AvatarPolicy::Everyone, AvatarPolicy::ServerOnly, AvatarPolicy::None };
constexpr qsizetype undoSteps = 50;
constexpr auto longestFarewell = 1200ms; ///< for what is under way when the program is told to end

QList<ChangeOutcome> withKind(const QList<ChangeOutcome> &outcomes, ChangeOutcome::Kind kind)
{
    QList<ChangeOutcome> found;
    std::copy_if(outcomes.cbegin(), outcomes.cend(), std::back_inserter(found),
                 [kind](const ChangeOutcome &outcome) { return outcome.kind == kind; });
    return found;
}

/// Asking again would be answered alike.
bool isFinal(const ChangeOutcome &outcome)
{
    const ApiError::Kind kind = outcome.error.kind;
    return outcome.kind == ChangeOutcome::Kind::Failed
        && (kind == ApiError::Kind::Forbidden || kind == ApiError::Kind::NotFound
            || kind == ApiError::Kind::InvalidId);
}

bool isWhole(const SignInRequest &request)
{
    return !request.server.isEmpty() && !request.clientKey.isEmpty() && !request.token.isEmpty();
}

} // namespace

MainWindow::MainWindow(const Parts &parts, QWidget *parent) : QMainWindow(parent), m_parts(parts)
{
    setObjectName(u"mainWindow"_s);
    setContextMenuPolicy(Qt::NoContextMenu);
    m_parts.model.setDescriber(&describeRow);
    m_parts.model.setLocale(QLocale());
    m_parts.model.setSortOrder(m_parts.settings.sortOrder());
    m_parts.avatars.setPolicy(m_parts.settings.avatarPolicy());

    makePages();
    makeActions();
    makeMenus();
    makeToolBar();
    m_status = new StatusLine(m_parts.model, statusBar());
    connectModel();
    connectSession();
    connectBulk();
    connectSettings();

    m_loadingTimer.setSingleShot(true);
    m_loadingTimer.setInterval(300ms);
    connect(&m_loadingTimer, &QTimer::timeout, this, &MainWindow::updatePage);
    // A copy of a long list is not made at every click.
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(2s);
    connect(&m_saveTimer, &QTimer::timeout, this, &MainWindow::saveList);
    m_countdown.setInterval(1s);
    connect(&m_countdown, &QTimer::timeout, this, &MainWindow::updateBanner);
    connect(&m_parts.schedule, &RefreshSchedule::due, this, [this] {
        if (m_parts.session.state() == Session::State::SignedIn)
            m_parts.model.refresh();
    });
    connect(&m_parts.languages, &LanguageSwitcher::languageChanged, this,
            [this] { m_parts.model.setLocale(QLocale()); });

    setTabOrder(m_view, m_search);
    setTabOrder(m_search, m_sort);
    QWidget *last = m_sort;
    for (QAction *action : { m_refreshAction, m_unblockAction }) {
        QWidget *button = m_toolBar->widgetForAction(action);
        button->setFocusPolicy(Qt::TabFocus);
        setTabOrder(last, button);
        last = button;
    }
    m_view->setFocus();
    resize(720, 640);
    restoreGeometry(m_parts.settings.windowGeometry());
    retranslate();
    updateActions();
    updatePage();
}

MainWindow::~MainWindow() = default;

void MainWindow::setRemembering(bool remembering)
{
    m_remembering = remembering;
    updateAccounts();
}

void MainWindow::start(const std::optional<SignInRequest> &given)
{
    if (m_started)
        return;
    m_started = true;
    if (!given) {
        m_parts.session.restore();
        return;
    }
    m_given = given;
    if (isWhole(*given))
        m_parts.session.signIn(*given);
    else
        openSignIn(SignInDialog::Reason::Wish);
}

void MainWindow::startWith(const std::optional<KnownAccount> &account)
{
    if (std::exchange(m_started, true))
        return;
    if (account)
        switchTo(*account);
    else
        openSignIn(SignInDialog::Reason::Wish);
}

// ---- What the window is made of ----

void MainWindow::makePages()
{
    m_view = new BlockListView(m_parts.avatars, this);
    m_view->setObjectName(u"blockList"_s);
    m_view->setModel(&m_parts.model);
    const QItemSelectionModel *plain = m_view->selectionModel();
    m_view->setSelectionModel(new KeptSelection(m_parts.model, m_view));
    delete plain;
    m_view->setCompact(m_parts.settings.compactRows());
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);

    m_blankPage = new QWidget(this);
    m_blankPage->setBackgroundRole(QPalette::Base);
    m_blankPage->setAutoFillBackground(true);
    m_loadingPage = new PlaceholderPage(u"loading"_s, this);
    m_emptyPage = new PlaceholderPage(u"empty"_s, this);
    m_noMatchPage = new PlaceholderPage(u"nomatch"_s, this);
    m_failedPage = new PlaceholderPage(u"unreachable"_s, this);
    m_signedOutPage = new PlaceholderPage(u"signin"_s, this);
    m_blankPage->setObjectName(u"blankPage"_s);
    m_loadingPage->setObjectName(u"loadingPage"_s);
    m_emptyPage->setObjectName(u"emptyPage"_s);
    m_noMatchPage->setObjectName(u"noMatchPage"_s);
    m_failedPage->setObjectName(u"failedPage"_s);
    m_signedOutPage->setObjectName(u"signedOutPage"_s);
    connect(m_noMatchPage, &PlaceholderPage::buttonClicked, this, [this] {
        m_search->clear();
        m_search->setFocus();
    });
    connect(m_failedPage, &PlaceholderPage::buttonClicked, this, &MainWindow::refresh);
    connect(m_failedPage, &PlaceholderPage::secondButtonClicked, this, &MainWindow::showListFailure);
    connect(m_signedOutPage, &PlaceholderPage::buttonClicked, this, [this] {
        openSignIn(m_parts.session.state() == Session::State::Expired ? SignInDialog::Reason::Expired
                                                                      : SignInDialog::Reason::Wish);
    });

    m_pages = new QStackedWidget(this);
    m_pages->setObjectName(u"pages"_s);
    for (QWidget *page : std::initializer_list<QWidget *>{ m_view, m_blankPage, m_loadingPage, m_emptyPage,
                                                           m_noMatchPage, m_failedPage, m_signedOutPage })
        m_pages->addWidget(page);

    m_insecure = new QLabel(this);
    m_insecure->setObjectName(u"insecureBanner"_s);
    m_insecure->setTextFormat(Qt::PlainText);
    m_insecure->setWordWrap(true);
    m_insecure->setContentsMargins(16, 8, 16, 8);
    m_insecure->setBackgroundRole(QPalette::ToolTipBase);
    m_insecure->setForegroundRole(QPalette::ToolTipText);
    m_insecure->setAutoFillBackground(true);
    m_insecure->hide();
    m_banner = new NoticeBar(this);
    m_banner->setObjectName(u"banner"_s);
    m_notice = new NoticeBar(this);
    m_notice->setObjectName(u"notice"_s);
    m_bulkProgress = new BulkProgress(this);

    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_insecure);
    layout->addWidget(m_banner);
    layout->addWidget(m_notice);
    layout->addWidget(m_bulkProgress);
    layout->addWidget(m_pages, 1);
    setCentralWidget(central);

    connect(m_view, &BlockListView::unblockRequested, this, &MainWindow::requestUnblock);
    connect(m_view, &BlockListView::failureDetailsRequested, this, &MainWindow::showRowFailure);
    connect(m_view, &BlockListView::selectedCountChanged, this, &MainWindow::updateActions);
    connect(m_view, &BlockListView::textTyped, this, [this](const QString &text) {
        m_search->setFocus();
        m_search->insert(text);
    });
}

void MainWindow::makeActions()
{
    const auto make = [this](const QString &name, const QKeySequence &shortcut, auto &&slot) {
        auto *action = new QAction(this);
        action->setObjectName(name);
        if (!shortcut.isEmpty())
            action->setShortcut(shortcut);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_refreshAction = make(u"refreshAction"_s, Qt::Key_F5, [this] { refresh(); });
    m_quitAction = make(u"quitAction"_s, Qt::CTRL | Qt::Key_Q, [this] { emit quitRequested(); });
    m_quitAction->setMenuRole(QAction::QuitRole);
    m_undoAction = make(u"undoAction"_s, Qt::CTRL | Qt::Key_Z, [this] { undo(); });
    m_selectAllAction = make(u"selectAllAction"_s, Qt::CTRL | Qt::Key_A, [this] {
        m_view->setFocus();
        m_view->selectAll();
    });
    m_findAction = make(u"findAction"_s, Qt::CTRL | Qt::Key_F, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    m_unblockAction = make(u"unblockAction"_s, Qt::Key_Delete, [this] { unblockSelected(); });
    // Only while the list has the focus.
    m_unblockAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_view->addAction(m_unblockAction);
    m_compactAction = make(u"compactAction"_s, {},
                           [this] { m_parts.settings.setCompactRows(m_compactAction->isChecked()); });
    m_compactAction->setCheckable(true);
    m_compactAction->setChecked(m_parts.settings.compactRows());
    m_signInAction = make(u"signInAction"_s, {}, [this] {
        openSignIn(m_parts.session.state() == Session::State::Expired ? SignInDialog::Reason::Expired
                                                                      : SignInDialog::Reason::Wish);
    });
    m_anotherAccountAction = make(u"anotherAccountAction"_s, {}, [this] { signInAsAnother(); });
    m_anotherWindowAction =
        make(u"anotherWindowAction"_s, {}, [this] { emit newWindowRequested(QString()); });
    m_accountActions = new QActionGroup(this);
    m_signOutAction = make(u"signOutAction"_s, {}, [this] { askToSignOut(); });
    const Brand &brand = Brand::ofThisBuild();
    m_helpAction = make(u"helpAction"_s, {}, [&brand] { QDesktopServices::openUrl(brand.helpUrl); });
    m_helpAction->setVisible(!brand.helpUrl.isEmpty());
    m_privacyAction = make(u"privacyAction"_s, {}, [&brand] { QDesktopServices::openUrl(brand.privacyUrl); });
    m_privacyAction->setVisible(!brand.privacyUrl.isEmpty());
    m_aboutAction = make(u"aboutAction"_s, {}, [this] { (new AboutDialog(this))->open(); });
    m_aboutAction->setMenuRole(QAction::AboutRole);
    m_importAction = make(u"importAction"_s, Qt::CTRL | Qt::Key_O, [this] { openImport(); });
    m_exportAction = make(u"exportAction"_s, Qt::CTRL | Qt::Key_S, [this] { m_listExport->ask(); });
    m_historyAction = make(u"historyAction"_s, Qt::CTRL | Qt::Key_H, [this] { openHistory(); });
    m_settingsAction = make(u"settingsAction"_s, Qt::CTRL | Qt::Key_Comma, [this] { openSettings(); });
    m_settingsAction->setMenuRole(QAction::PreferencesRole);

    m_sortActions = new QActionGroup(this);
    for (const SortOrder order : sortOrders) {
        QAction *action = m_sortActions->addAction(QString());
        action->setObjectName(u"sortAction%1"_s.arg(static_cast<int>(order)));
        action->setCheckable(true);
        action->setChecked(order == m_parts.settings.sortOrder());
        connect(action, &QAction::triggered, this,
                [this, order] { m_sort->setCurrentIndex(m_sort->findData(static_cast<int>(order))); });
    }
    m_pictureActions = new QActionGroup(this);
    for (const AvatarPolicy policy : policies) {
        QAction *action = m_pictureActions->addAction(QString());
        action->setObjectName(u"picturesAction%1"_s.arg(static_cast<int>(policy)));
        action->setCheckable(true);
        action->setChecked(policy == m_parts.settings.avatarPolicy());
        connect(action, &QAction::triggered, this,
                [this, policy] { m_parts.settings.setAvatarPolicy(policy); });
    }
    m_languageActions = new QActionGroup(this);
    const QStringList languages = QStringList{ QString() } + m_parts.languages.available();
    for (const QString &language : languages) {
        // Each in its own language, so that whoever is lost finds theirs.
        QAction *action = m_languageActions->addAction(
            language.isEmpty() ? QString() : m_parts.languages.nativeName(language));
        action->setObjectName(language.isEmpty() ? u"languageActionSystem"_s
                                                 : "languageAction_"_L1 + language);
        action->setCheckable(true);
        action->setChecked(language == m_parts.settings.language());
        action->setData(language);
        connect(action, &QAction::triggered, this,
                [this, language] { m_parts.settings.setLanguage(language); });
    }
}

void MainWindow::makeMenus()
{
    const auto make = [](QMenu *menu, const QString &name) {
        menu->setObjectName(name);
        return menu;
    };
    m_fileMenu = make(menuBar()->addMenu(QString()), u"fileMenu"_s);
    m_fileMenu->addAction(m_refreshAction);
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(m_importAction);
    m_fileMenu->addAction(m_exportAction);
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(m_quitAction);
    m_editMenu = make(menuBar()->addMenu(QString()), u"editMenu"_s);
    m_editMenu->addAction(m_undoAction);
    m_editMenu->addSeparator();
    m_editMenu->addAction(m_selectAllAction);
    m_editMenu->addAction(m_findAction);
    m_editMenu->addSeparator();
    m_editMenu->addAction(m_unblockAction);
    m_editMenu->addSeparator();
    m_editMenu->addAction(m_settingsAction);
    m_viewMenu = make(menuBar()->addMenu(QString()), u"viewMenu"_s);
    m_sortMenu = make(m_viewMenu->addMenu(QString()), u"sortMenu"_s);
    m_sortMenu->addActions(m_sortActions->actions());
    m_viewMenu->addAction(m_compactAction);
    m_viewMenu->addSeparator();
    m_viewMenu->addAction(m_historyAction);
    m_viewMenu->addSeparator();
    m_languageMenu = make(m_viewMenu->addMenu(QString()), u"languageMenu"_s);
    m_languageMenu->addActions(m_languageActions->actions());
    m_languageMenu->insertSeparator(m_languageActions->actions().at(1));
    m_accountMenu = make(menuBar()->addMenu(QString()), u"accountMenu"_s);
    m_accountMenu->addSeparator(); // before it come the accounts
    m_accountMenu->addAction(m_signInAction);
    m_accountMenu->addAction(m_anotherAccountAction);
    m_newWindowMenu = make(m_accountMenu->addMenu(QString()), u"newWindowMenu"_s);
    m_newWindowMenu->addSeparator();
    m_newWindowMenu->addAction(m_anotherWindowAction);
    m_accountMenu->addAction(m_signOutAction);
    m_accountMenu->addSeparator();
    m_picturesMenu = make(m_accountMenu->addMenu(QString()), u"picturesMenu"_s);
    m_picturesMenu->addActions(m_pictureActions->actions());
    m_helpMenu = make(menuBar()->addMenu(QString()), u"helpMenu"_s);
    m_helpMenu->addActions({ m_helpAction, m_privacyAction, m_aboutAction });
}

void MainWindow::makeToolBar()
{
    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setFloatable(false);
    m_toolBar->toggleViewAction()->setEnabled(false);
    m_toolBar->addAction(m_refreshAction);
    m_toolBar->addAction(m_unblockAction);
    m_toolBar->addSeparator();

    auto *fields = new QWidget(m_toolBar);
    fields->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_search = new QLineEdit(fields);
    m_search->setObjectName(u"search"_s);
    addClearButton(m_search);
    m_search->addAction(QIcon(), QLineEdit::LeadingPosition)->setObjectName(u"searchIcon"_s);
    m_search->setMaxLength(256);
    m_sortLabel = new QLabel(fields);
    m_sort = new QComboBox(fields);
    m_sort->setObjectName(u"sort"_s);
    m_sort->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_sort->setMinimumContentsLength(6);
    m_sortLabel->setBuddy(m_sort);
    for (const SortOrder order : sortOrders)
        m_sort->addItem(QString(), static_cast<int>(order));
    m_sort->setCurrentIndex(m_sort->findData(static_cast<int>(m_parts.settings.sortOrder())));
    auto *layout = new QHBoxLayout(fields);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(8);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_sortLabel);
    layout->addWidget(m_sort);
    m_toolBar->addWidget(fields);

    connect(m_search, &QLineEdit::textChanged, &m_parts.model, &BlockListModel::setSearchText);
    connect(m_search, &QLineEdit::textChanged, this, &MainWindow::updatePage);
    connect(m_sort, &QComboBox::currentIndexChanged, this, [this](int index) {
        const auto order = static_cast<SortOrder>(m_sort->itemData(index).toInt());
        m_parts.model.setSortOrder(order);
        m_parts.settings.setSortOrder(order);
        m_sortActions->actions().at(index)->setChecked(true);
    });
    const auto shortcut = [this](Qt::Key key, auto &&slot) {
        connect(new QShortcut(key, m_search, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
                this, slot);
    };
    shortcut(Qt::Key_Down, [this] {
        m_view->setFocus();
        if (m_view->selectedCount() == 0)
            m_view->setCurrentIndex(m_parts.model.index(0));
    });
    shortcut(Qt::Key_Escape, [this] {
        if (m_search->text().isEmpty())
            m_view->setFocus();
        else
            m_search->clear();
    });
    recolourIcons();
}

// ---- Words and looks ----

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (!m_status)
        return;
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslate();
        break;
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
        recolourIcons();
        break;
    case QEvent::ActivationChange:
        if (isActiveWindow())
            emit activated();
        break;
    case QEvent::FontChange:
        fitToolBar();
        break;
    default:
        break;
    }
}

void MainWindow::retranslate()
{
    m_fileMenu->setTitle(tr("&File"));
    m_editMenu->setTitle(tr("&Edit"));
    m_viewMenu->setTitle(tr("&View"));
    m_accountMenu->setTitle(tr("&Account"));
    m_helpMenu->setTitle(tr("&Help"));
    m_refreshAction->setText(tr("Refresh"));
    m_quitAction->setText(tr("Quit"));
    m_undoAction->setText(tr("Undo"));
    m_findAction->setText(tr("Find"));
    m_unblockAction->setText(tr("Unblock"));
    m_compactAction->setText(tr("Compact rows"));
    m_signInAction->setText(tr("Sign in…"));
    m_anotherAccountAction->setText(tr("Sign in with another account…"));
    m_anotherWindowAction->setText(m_anotherAccountAction->text());
    //: Menu: lists accounts
    m_newWindowMenu->setTitle(tr("Open in new window"));
    m_signOutAction->setText(tr("Sign out"));
    //: Menu: opens a page with help in the browser
    m_helpAction->setText(tr("Online help"));
    //: Menu: opens a page about privacy in the browser
    m_privacyAction->setText(tr("Privacy policy"));
    //: %1: the name of the program
    m_aboutAction->setText(tr("About %1").arg(Brand::ofThisBuild().name));
    m_importAction->setText(tr("Unblock from file or clipboard…"));
    m_exportAction->setText(tr("Export list…"));
    m_historyAction->setText(tr("History…"));
    m_settingsAction->setText(tr("Settings…"));
    m_sortMenu->setTitle(tr("Sort by"));
    m_languageMenu->setTitle(tr("Language"));
    m_languageActions->actions().constFirst()->setText(tr("The system’s language"));
    //: Menu: whose pictures may be loaded
    m_picturesMenu->setTitle(tr("Pictures"));
    const std::array pictures{ tr("From everyone"), tr("From the server only"), tr("None") };
    const std::array orders{ tr("Newest"), tr("Oldest"), tr("Name"), tr("Last seen") };
    for (std::size_t i = 0; i < pictures.size(); ++i)
        m_pictureActions->actions().at(static_cast<int>(i))->setText(pictures.at(i));
    for (std::size_t i = 0; i < orders.size(); ++i) {
        m_sortActions->actions().at(static_cast<int>(i))->setText(orders.at(i));
        m_sort->setItemText(static_cast<int>(i), orders.at(i));
    }
    //: Before the choice of an order
    m_sortLabel->setText(tr("Sort:"));
    m_sort->setAccessibleName(tr("Sort by"));
    // Not its window title, of which Qt tells screen readers for ever what it was at first.
    m_toolBar->setAccessibleName(tr("Tool bar"));
    m_toolBar->toggleViewAction()->setText(m_toolBar->accessibleName());
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("Search name, id or room"));
    nameSearchButtons(m_search);
    m_insecure->setText(
        tr("This connection isn’t encrypted: others can read your token and what you do here."));
    m_status->retranslate();
    m_parts.model.invalidateWords();
    updateTitle();
    retranslatePages();
    updateActions();
    updateAccounts();
    updateBanner();
    fitToolBar();
}

void MainWindow::retranslatePages()
{
    m_loadingPage->setTexts(tr("Loading your block list…"));
    QString help = tr("People whom you block in the chat appear here.");
    if (m_parts.model.deletedAccounts() > 0)
        help = tr("%Ln block(s) of deleted accounts are not shown.", nullptr,
                  static_cast<int>(m_parts.model.deletedAccounts()));
    m_emptyPage->setTexts(tr("You haven’t blocked anyone."), help);
    //: %1: what was searched for
    m_noMatchPage->setTexts(tr("No one matches “%1”.").arg(isolated(m_search->text())),
                            tr("The search looks at names, ids and rooms."), tr("Clear search"));
    const bool expired = m_parts.session.state() == Session::State::Expired;
    m_signedOutPage->setTexts(expired ? expiredWords() : tr("Sign in to see your block list."),
                              expired ? tr("Sign in again, and what waited goes on.")
                                      : tr("It is read from your chat’s server."),
                              tr("Sign in…"));

    const auto error = m_parts.model.refreshError();
    if (!error) {
        m_failedPage->setTexts({});
        return;
    }
    const ErrorText text = errorText(*error);
    const bool noAnswer =
        error->kind == ApiError::Kind::Unreachable || error->kind == ApiError::Kind::TimedOut;
    const auto account = m_parts.session.account();
    QString sentence = tr("Couldn’t load your block list.");
    if (noAnswer && account)
        //: %1: the name of a server
        sentence = tr("Couldn’t reach %1.").arg(isolated(account->endpoint.url().host()));
    //: Two whole sentences, one after the other.
    m_failedPage->setTexts(sentence,
                           text.advice.isEmpty() ? text.why : tr("%1 %2").arg(text.why, text.advice),
                           tr("Retry"), tr("Details"));
}

void MainWindow::recolourIcons()
{
    const auto set = [this](QAction *action, const QString &name) {
        action->setIcon(themedIcon(name, palette()));
    };
    set(m_refreshAction, u"refresh"_s);
    set(m_unblockAction, u"unblock"_s);
    set(m_undoAction, u"undo"_s);
    set(m_quitAction, u"quit"_s);
    set(m_findAction, u"search"_s);
    set(m_selectAllAction, u"select-all"_s);
    set(m_signInAction, u"sign-in"_s);
    set(m_signOutAction, u"sign-out"_s);
    set(m_aboutAction, u"info"_s);
    set(m_historyAction, u"history"_s);
    set(m_settingsAction, u"settings"_s);
    set(m_importAction, u"import"_s);
    set(m_exportAction, u"export"_s);
    m_sortMenu->setIcon(themedIcon(u"sort"_s, palette()));
    m_languageMenu->setIcon(themedIcon(u"language"_s, palette()));
    recolourSearch(m_search);
    if (auto *more = menuBar()->findChild<QToolButton *>(u"qt_menubar_ext_button"_s))
        more->setIcon(style()->standardIcon(QStyle::SP_ToolBarHorizontalExtensionButton, nullptr, this));
}

void MainWindow::restoreFocus()
{
    const QWidget *before = focusWidget();
    if (!before || !before->isVisibleTo(this) || !before->isEnabled())
        m_view->setFocus();
}

void MainWindow::fitToolBar()
{
    const int icons = 2 * (style()->pixelMetric(QStyle::PM_LineEditIconSize) + 12);
    m_search->setMinimumWidth(m_search->fontMetrics().horizontalAdvance(m_search->placeholderText()) + icons);
    // In a narrow window the search needs the room of the buttons' words, then of what the View menu offers
    // too.
    const auto fits = [this](Qt::ToolButtonStyle style, bool hasSort) {
        m_toolBar->setToolButtonStyle(style);
        m_sortLabel->setVisible(hasSort && style != Qt::ToolButtonIconOnly);
        m_sort->setVisible(hasSort);
        m_search->parentWidget()->updateGeometry();
        m_toolBar->layout()->invalidate();
        return m_toolBar->sizeHint().width() <= width();
    };
    fits(Qt::ToolButtonIconOnly, false);
    setMinimumWidth(m_toolBar->sizeHint().width());
    if (!fits(Qt::ToolButtonTextBesideIcon, true) && !fits(Qt::ToolButtonIconOnly, true))
        fits(Qt::ToolButtonIconOnly, false);
    m_toolBar->layout()->activate();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_toolBar && event->size().width() != event->oldSize().width())
        fitToolBar();
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (std::exchange(m_painted, true))
        return;
    QMetaObject::invokeMethod(this, &MainWindow::firstPainted, Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_farewell != Farewell::Now && isBusy()) {
        event->ignore();
        if (!m_bulk->isRunning() || m_farewell == Farewell::Soon)
            endSoon();
        else
            askToClose();
        return;
    }
    m_parts.settings.setWindowGeometry(saveGeometry());
    if (m_saveTimer.isActive())
        saveList();
    QMainWindow::closeEvent(event);
    if (!std::exchange(m_closed, true))
        emit closed();
}

void MainWindow::updateTitle()
{
    const auto account = m_parts.session.account();
    QString title = Brand::ofThisBuild().name;
    if (account) {
        const QString user = shownName(account->user.nickname, account->user.id);
        //: Window title. %1: the name of the program, %2: a person, %3: the name of a server
        title = tr("%1, %2@%3").arg(title, isolated(user), isolated(account->endpoint.url().host()));
    }
    if (m_bulk && m_bulk->isRunning())
        //: Window title while bulk work runs. %1: how many are left; %2: the title without it
        title = tr("(%1) %2").arg(QLocale().toString(m_bulk->remaining()), title);
    setWindowTitle(title);
}

void MainWindow::updatePage()
{
    using ListState = BlockListModel::ListState;
    using State = Session::State;
    const ListState list = m_parts.model.listState();
    const State session = m_parts.session.state();
    retranslatePages();

    QWidget *page = m_view;
    const bool loading = list == ListState::Loading
        || (list == ListState::Empty && session == State::SigningIn)
        || (list == ListState::Empty && session == State::SignedIn);
    if (loading) {
        if (!m_loadingTimer.isActive() && m_pages->currentWidget() != m_loadingPage
            && m_pages->currentWidget() != m_blankPage) {
            m_loadingTimer.start();
            page = m_blankPage;
        } else {
            page = m_loadingTimer.isActive() ? m_blankPage : static_cast<QWidget *>(m_loadingPage);
        }
    } else {
        m_loadingTimer.stop();
        if (list == ListState::Empty)
            page = m_signedOutPage;
        else if (list == ListState::Failed)
            page = session == State::Expired ? m_signedOutPage : m_failedPage;
        else if (m_parts.model.totalCount() == 0)
            page = m_emptyPage;
        else if (m_parts.model.rowCount() == 0)
            page = m_noMatchPage;
    }
    if (m_pages->currentWidget() != page) {
        const bool hadFocus =
            m_pages->isAncestorOf(QApplication::focusWidget()) || !QApplication::focusWidget();
        m_pages->setCurrentWidget(page);
        if (hadFocus && page == m_view)
            m_view->setFocus();
    }
    updateActions();
}

void MainWindow::updateActions()
{
    using State = Session::State;
    const State session = m_parts.session.state();
    const bool hasRows = m_pages->currentWidget() == m_view;
    const int selected = m_view->selectedCount();
    m_unblockAction->setEnabled(hasRows && selected > 0);
    m_selectAllAction->setEnabled(hasRows);
    m_selectAllAction->setText(m_parts.model.searchText().isEmpty()
                                   ? tr("Select all")
                                   : tr("Select all %Ln that match", nullptr, m_parts.model.rowCount()));
    const bool listed = m_parts.model.listState() == BlockListModel::ListState::Ready;
    m_importAction->setEnabled(listed && session == State::SignedIn);
    m_exportAction->setEnabled(listed);
    m_historyAction->setEnabled(m_parts.journal.health() != Journal::Health::Closed);
    m_refreshAction->setEnabled(session == State::SignedIn || session == State::Expired);
    updateUndo();
    m_signInAction->setEnabled(session == State::SignedOut || session == State::Expired);
    m_anotherAccountAction->setEnabled(session == State::SignedIn || session == State::Expired);
    m_signOutAction->setEnabled(session != State::SignedOut);
    if (m_status)
        m_status->setSelectedCount(selected);
}

/// While bulk work runs, the newest step is not there yet.
void MainWindow::updateUndo()
{
    m_undoAction->setEnabled(!m_undoStack.isEmpty() && !m_bulk->isRunning()
                             && m_parts.session.state() != Session::State::SignedOut);
}

void MainWindow::updateBanner()
{
    const auto account = m_parts.session.account();
    m_insecure->setVisible(account && account->endpoint.needsConsent());
    if (m_waitingFor && m_waitEnds.hasExpired())
        m_waitingFor.reset();
    if (!m_waitingFor)
        m_countdown.stop();

    const bool listShown = m_parts.model.listState() == BlockListModel::ListState::Ready;
    // While the list is read again, what was is still so.
    if (m_parts.session.state() != Session::State::Expired && !m_waitingFor && m_parts.model.refreshError()
        && listShown && m_parts.model.isRefreshing())
        return;
    NoticeBar::Notice notice = bannerNotice();
    const QString before = std::exchange(m_bannerName, notice.lasting);
    const bool dismissed = before == m_bannerName && m_banner->text().isEmpty();
    if (!m_bannerName.isEmpty() && !dismissed)
        m_banner->showNotice(std::move(notice));
    if (!before.isEmpty() && before != m_bannerName)
        m_banner->withdraw(before);
}

/// Also what was dismissed, if it is still so.
void MainWindow::tellBannerAgain()
{
    if (m_banner->text().isEmpty())
        m_bannerName.clear();
}

/// The state that is to be shown, named by its cause; without a name there is none.
NoticeBar::Notice MainWindow::bannerNotice()
{
    NoticeBar::Notice notice{ .kind = NoticeBar::Kind::Warning };
    const auto error = m_parts.model.refreshError();
    if (m_parts.session.state() == Session::State::Expired) {
        notice.lasting = u"expired"_s;
        notice.text = [this] { return expiredWords(); };
        notice.actions = { { [] { return tr("Sign in…"); },
                             [this] { openSignIn(SignInDialog::Reason::Expired); } } };
    } else if (m_waitingFor && !m_bulk->isRunning()) {
        notice.lasting = u"waiting %1"_s.arg(static_cast<int>(m_waitingFor->kind));
        notice.text = [cause = *m_waitingFor, ends = m_waitEnds] {
            const auto seconds = static_cast<int>((ends.remainingTime() + 999) / 1000);
            //: %1: why ("The server asks us to slow down.")
            return tr("%1 Trying again in %Ln s.", nullptr, seconds).arg(errorText(cause).why);
        };
        notice.actions = { { [] { return tr("Stop"); }, [this] { m_parts.model.cancelPending(); } } };
    } else if (error && m_parts.model.listState() == BlockListModel::ListState::Ready) {
        notice.lasting = u"old %1"_s.arg(static_cast<int>(error->kind));
        notice.text = [cause = *error] { return notUpdatedWords(cause); };
        notice.actions = { { [] { return tr("Retry"); }, [this] { refresh(); } } };
    }
    return notice;
}

// ---- The session ----

void MainWindow::connectSession()
{
    Session &session = m_parts.session;
    connect(&session, &Session::stateChanged, this, [this] {
        const auto account = m_parts.session.account();
        // A stored account is known before it is confirmed: its last known list can be seen at once.
        if (account && m_parts.session.state() == Session::State::SigningIn && m_shownAccount.isEmpty())
            showLastKnown(*account);
        // Names are on their way, unless there is nobody to restore.
        if (m_parts.session.state() == Session::State::SigningIn && (account || m_given || m_signInDialog))
            m_view->loadEmojiFonts();
        updateTitle();
        updatePage();
        updateAccounts();
        updateBanner();
    });
    connect(&session, &Session::tokenMissing, this,
            [this] { openSignIn(SignInDialog::Reason::TokenMissing); });
    connect(&session, &Session::signedIn, this, &MainWindow::signedIn);
    connect(&session, &Session::signInFailed, this, [this](const SignInProblem &problem) {
        if (m_signInDialog)
            return; // it says so itself
        const bool expired = m_parts.session.state() == Session::State::Expired;
        openSignIn(expired ? SignInDialog::Reason::Expired : SignInDialog::Reason::Wish, m_given, problem);
    });
    connect(&session, &Session::restoreFailed, this, [this] {
        m_shownAccount.clear();
        m_parts.model.clear();
    });
    connect(&session, &Session::signedOut, this, [this] {
        const QString account = m_shownAccount;
        m_saveTimer.stop();
        leaveAccount();
        m_parts.cache.remove(account);
        updatePage();
        updateBanner();
    });
    connect(&session, &Session::tokenNotStored, this, [this] {
        m_notice->showNotice({ .kind = NoticeBar::Kind::Warning, .text = [] {
                                  return tr("The keychain didn’t keep your token: you stay signed in until "
                                            "the program ends.");
                              } });
    });
    connect(&session, &Session::tokenNotForgotten, this, &MainWindow::sayThatTheTokenMayRemain);
    connect(&m_parts.settings, &Settings::accountsChanged, this, &MainWindow::updateAccounts);
}

void MainWindow::sayThatTheTokenMayRemain()
{
    const bool signedOut = m_parts.session.state() == Session::State::SignedOut;
    m_notice->showNotice(
        { .kind = NoticeBar::Kind::Warning,
          .text =
              [signedOut] {
                  return signedOut ? tr("You are signed out, but your token may still lie in the keychain. "
                                        "Unlock the keychain and remove it there.")
                                   : tr("An earlier token may still lie in the keychain. Unlock the keychain "
                                        "and remove it there.");
              },
          .lasting = u"token"_s });
}

void MainWindow::sayThatTheHistoryRemains()
{
    m_notice->showNotice({ .kind = NoticeBar::Kind::Warning, .text = [] {
                              return tr("The account was removed, but its history couldn’t be deleted. "
                                        "Another program may be using it.");
                          } });
}

void MainWindow::sayThatWorkGoesOn(const Account &elsewhere)
{
    m_notice->showNotice({ .text = [user = elsewhere.user] {
        //: %1: a person
        return tr("The work for %1 goes on in its own window, so this account was opened in another one.")
            .arg(isolated(shownName(user.nickname, user.id)));
    } });
}

QString MainWindow::notUpdatedWords(const ApiError &error)
{
    //: %1: a sentence that says why
    return tr("The list couldn’t be updated. %1").arg(errorText(error).why);
}

QString MainWindow::expiredWords() const
{
    return m_parts.session.isTokenMissing() ? tr("This computer keeps no token for this account.")
                                            : tr("Your sign-in has expired.");
}

// ---- Several accounts ----

void MainWindow::updateAccounts()
{
    const auto current = m_parts.session.account();
    const QString currentId = current ? current->id() : QString();
    QList<Account> accounts;
    if (m_remembering) {
        const QList<KnownAccount> known = m_parts.settings.accounts();
        for (const KnownAccount &each : known)
            accounts.append(each.account);
    }
    const bool isKnown = std::any_of(accounts.cbegin(), accounts.cend(),
                                     [&](const Account &each) { return each.id() == currentId; });
    if (current && !isKnown)
        accounts.prepend(*current);

    qDeleteAll(m_accountActions->actions());
    const auto old = m_newWindowMenu->actions();
    for (QAction *action : old) {
        if (action != m_anotherWindowAction && !action->isSeparator())
            delete action;
    }
    QAction *const end = m_accountMenu->actions().at(0);
    QAction *const endOfNewWindows = m_newWindowMenu->actions().at(m_newWindowMenu->actions().size() - 2);
    const QStringList labels = AccountText::labels(accounts);
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        const QString id = accounts.at(i).id();
        QString text = labels.at(i);
        text.replace(u'&', "&&"_L1);
        auto *action = new QAction(text, m_accountActions);
        action->setObjectName("accountAction_"_L1 + id);
        action->setCheckable(true);
        action->setChecked(id == currentId);
        m_accountMenu->insertAction(end, action);
        // Later: what is chosen changes the accounts, and with them these actions.
        connect(
            action, &QAction::triggered, this,
            [this, id] {
                const auto shown = m_parts.session.account();
                if (!shown || shown->id() != id)
                    emit accountChosen(id);
                updateAccounts();
            },
            Qt::QueuedConnection);
        if (id == currentId)
            continue;
        auto *beside = new QAction(text, m_newWindowMenu);
        beside->setObjectName("newWindowAction_"_L1 + id);
        m_newWindowMenu->insertAction(endOfNewWindows, beside);
        connect(
            beside, &QAction::triggered, this, [this, id] { emit newWindowRequested(id); },
            Qt::QueuedConnection);
    }
    m_anotherAccountAction->setVisible(m_remembering);
    m_newWindowMenu->menuAction()->setVisible(m_remembering);
}

bool MainWindow::isBusy() const
{
    return m_bulk->isRunning() || m_parts.model.unblockingCount() > 0;
}

void MainWindow::switchTo(const KnownAccount &account)
{
    delete m_signInDialog;
    leaveAccount();
    m_parts.session.change(account);
}

void MainWindow::signInAsAnother()
{
    if (isBusy())
        emit newWindowRequested(QString());
    else
        openSignIn(SignInDialog::Reason::Wish);
}

void MainWindow::leaveAccount()
{
    if (m_saveTimer.isActive())
        saveList();
    m_shownAccount.clear();
    m_undoStack.clear();
    m_undoing = false;
    m_beingUndone.clear();
    m_bulkRefused = false;
    m_failures.clear();
    m_bulk->clear();
    m_unfinished->clear();
    const auto dialogs = findChildren<QDialog *>(Qt::FindDirectChildrenOnly);
    for (QDialog *dialog : dialogs) {
        // The one is about all accounts, the other is about the next one.
        if (dialog != m_settingsWindow && dialog != m_signInDialog)
            delete dialog;
    }
    m_parts.model.clear(); // stores what it had not told yet
    m_parts.journal.close();
    m_journalAccount.clear();
    m_waitingFor.reset();
    m_given.reset();
    m_parts.avatars.cancelAll();
    m_search->clear();
    m_notice->withdraw();
    m_status->forget();
}

SignInRequest MainWindow::signInProposal() const
{
    const Settings::LastServer last = m_parts.settings.lastServer();
    const QList<KnownAccount> known = m_parts.settings.accounts();
    SignInRequest request;
    request.remember = m_remembering;
    // The first time we propose what spares the next sign-in; later what was chosen.
    request.staySignedIn = known.isEmpty() ? last.server.isEmpty() : known.constFirst().staySignedIn;
    if (const auto account = m_parts.session.account()) {
        request.server = account->endpoint.url().toString(QUrl::FullyEncoded);
        request.clientKey = QString::fromLatin1(account->clientKey);
        request.plainHttpAllowed = account->endpoint.needsConsent();
    } else if (m_given) {
        request.server = m_given->server;
        request.clientKey = m_given->clientKey;
    } else {
        request.server = last.server;
        request.clientKey = last.clientKey;
        request.plainHttpAllowed = last.plainHttpAllowed;
    }
    return request;
}

/// What is not settled is unfinished work, which the next sign-in finds in the journal.
void MainWindow::askToSignOut()
{
    if (!m_bulk->isRunning()) {
        m_parts.session.signOut();
        return;
    }
    m_closeQuestion = new CloseQuestion(CloseQuestion::About::SigningOut, m_bulk->remaining(), this);
    connect(m_closeQuestion, &CloseQuestion::answered, this, [this](CloseQuestion::Answer answer) {
        // Later: with the account its dialogs go, this one too.
        if (answer == CloseQuestion::Answer::StopAndContinueLater)
            QTimer::singleShot(0, this, [this] { m_parts.session.signOut(); });
    });
    m_closeQuestion->open();
}

void MainWindow::openSignIn(SignInDialog::Reason reason, const std::optional<SignInRequest> &given,
                            const std::optional<SignInProblem> &problem)
{
    if (m_signInDialog) {
        m_signInDialog->raise();
        m_signInDialog->activateWindow();
        return;
    }
    SignInRequest proposal = signInProposal();
    if (given && reason == SignInDialog::Reason::Wish) {
        proposal.server = given->server;
        proposal.clientKey = given->clientKey;
        // A token that was refused is of no more use.
        if (!problem || problem->field != SignInProblem::Field::Token)
            proposal.token = given->token;
    }
    m_signInDialog = new SignInDialog(m_parts.session, m_parts.credentials, proposal, reason, this);
    connect(m_signInDialog, &SignInDialog::rejected, this, [this] {
        if (m_parts.session.state() == Session::State::Expired) {
            m_bulk->setSignInNeeded(false);
            m_parts.model.resume(false);
        }
    });
    connect(m_signInDialog, &SignInDialog::finished, this, [this] {
        restoreFocus();
        // What its button dismissed is still so.
        tellBannerAgain();
        updateBanner();
    });
    m_signInDialog->open();
    if (problem)
        m_signInDialog->showProblem(*problem);
}

void MainWindow::signedIn(const Account &account, bool resumed)
{
    m_parts.avatars.setServer(account.endpoint.url());
    if (m_shownAccount != account.id()) {
        leaveAccount();
        showLastKnown(account);
    }
    m_bulk->setSignInNeeded(false);
    if (resumed)
        m_parts.model.resume(true);
    if (m_journalAccount != account.id())
        openJournal(account);
    updateTitle();
    updatePage();
    updateAccounts();
    updateBanner();
    m_parts.model.refresh();
}

void MainWindow::showLastKnown(const Account &account)
{
    m_shownAccount = account.id();
    m_parts.avatars.setServer(account.endpoint.url());
    m_parts.cache.load(account.id(), this, [this, id = account.id()](const ListCache::Entry &entry) {
        if (entry.list && m_shownAccount == id)
            m_parts.model.showLastKnown(entry.list, entry.readAt, entry.etag);
    });
}

void MainWindow::saveList()
{
    m_saveTimer.stop();
    if (!m_shownAccount.isEmpty())
        m_parts.cache.save(m_shownAccount,
                           { .list = m_parts.model.snapshot(),
                             .readAt = m_parts.model.updatedAt(),
                             .etag = m_parts.model.etag() });
}

// ---- The list ----

void MainWindow::connectModel()
{
    BlockListModel &model = m_parts.model;
    connect(&model, &BlockListModel::listStateChanged, this, [this] {
        updatePage();
        // The last known list may come after the refresh has failed.
        updateBanner();
    });
    connect(&model, &BlockListModel::countsChanged, this, &MainWindow::updatePage);
    connect(&model, &BlockListModel::refreshStarted, this, &MainWindow::updateBanner);
    connect(&model, &BlockListModel::refreshStarted, m_loadingPage,
            [this] { m_loadingPage->setProgress(-1, -1); });
    connect(&model, &BlockListModel::refreshProgress, m_loadingPage, &PlaceholderPage::setProgress);
    connect(&model, &BlockListModel::refreshFinished, this, [this] {
        const auto error = m_parts.model.refreshError();
        // Not before: it needs libraries that the first look at the list need not wait for.
        m_parts.schedule.start();
        m_parts.schedule.refreshed(!error);
        if (!error)
            saveList();
        else if (m_parts.model.listState() == BlockListModel::ListState::Ready
                 && error->kind != ApiError::Kind::SignInExpired)
            m_status->say([cause = *error] { return notUpdatedWords(cause); });
        updatePage();
        updateBanner();
    });
    connect(&model, &BlockListModel::unblocked, this, &MainWindow::reportUnblocked);
    connect(&model, &BlockListModel::blocked, this, &MainWindow::reportBlocked);
    connect(&model, &BlockListModel::signInNeeded, this, [this] {
        m_parts.session.expire();
        m_bulk->setSignInNeeded(true);
        if (m_farewell == Farewell::WhenDone)
            present();
        openSignIn(SignInDialog::Reason::Expired);
    });
    // Told once, with how the rest of the work ended.
    connect(&model, &BlockListModel::bulkRefused, this, [this] { m_bulkRefused = true; });
    connect(&model, &BlockListModel::journalUnavailable, this, [this] {
        reportUnstored(m_parts.model.unblockingCount() == 0 && m_result.text
                       && m_result.text() == m_notice->text());
    });
    connect(&model, &BlockListModel::waiting, this, &MainWindow::showWaiting);
}

void MainWindow::refresh()
{
    tellBannerAgain();
    if (m_parts.session.state() == Session::State::Expired)
        openSignIn(SignInDialog::Reason::Expired);
    else if (m_parts.session.state() == Session::State::SignedIn)
        m_parts.model.refresh();
}

void MainWindow::unblockSelected()
{
    requestUnblock(m_view->selectedBlocks(true));
}

void MainWindow::requestUnblock(const BlockRefs &blocks)
{
    if (blocks.size() < 2) {
        m_parts.model.unblock(blocks);
        return;
    }
    ChangeText::People people;
    people.first = blocks.mid(0, 3);
    for (const BlockRef &block : blocks)
        ++(block.view().scope == BlockScope::Room ? people.bans : people.blocks);
    auto *dialog = new ConfirmDialog(people, this);
    connect(dialog, &ConfirmDialog::accepted, this, [this, blocks] { m_bulk->unblock(blocks); });
    connect(dialog, &ConfirmDialog::finished, this, &MainWindow::restoreFocus);
    dialog->open();
}

void MainWindow::undo()
{
    if (m_undoStack.isEmpty())
        return;
    const BlockRefs blocks = m_undoStack.takeLast();
    m_notice->withdraw();
    m_undoing = blocks.size() > 1;
    if (blocks.size() == 1)
        m_beingUndone.insert(blocks.at(0).key());
    blockAgain(blocks);
    updateActions();
}

void MainWindow::blockAgain(const BlockRefs &blocks)
{
    if (blocks.size() > 1)
        m_bulk->block(blocks);
    else
        m_parts.model.block(blocks);
}

void MainWindow::pushUndo(const BlockRefs &blocks)
{
    m_undoStack.append(blocks.detached());
    if (m_undoStack.size() > undoSteps)
        m_undoStack.removeFirst();
}

void MainWindow::reportUnblocked(const QList<ChangeOutcome> &all)
{
    const QList<ChangeOutcome> outcomes = m_bulk->take(all);
    if (outcomes.isEmpty())
        return updatePage();
    BlockRefs undoable;
    for (const ChangeOutcome &outcome : outcomes) {
        if (outcome.kind == ChangeOutcome::Kind::Done)
            undoable.append(outcome.block);
    }
    if (!undoable.isEmpty())
        pushUndo(undoable);
    tellResult([outcomes] { return ChangeText::unblocked(outcomes); },
               [outcomes] { return ChangeText::unblockedShort(outcomes); },
               undoable.isEmpty() ? QList<NoticeBar::Action>() : QList{ undoOffer() });
    reportFailures(withKind(outcomes, ChangeOutcome::Kind::Failed), false);
    updatePage();
}

void MainWindow::reportBlocked(const QList<ChangeOutcome> &all)
{
    const QList<ChangeOutcome> outcomes = m_bulk->take(all);
    if (outcomes.isEmpty())
        return updatePage();
    for (const ChangeOutcome &outcome : outcomes)
        settleUndo(outcome);
    updateUndo();
    const bool dateMoved = std::any_of(outcomes.cbegin(), outcomes.cend(),
                                       [](const ChangeOutcome &outcome) { return outcome.dateMoved; });
    const auto words = [outcomes, dateMoved] { return ChangeText::blockedAgain(outcomes, dateMoved); };
    tellResult(words, words, {});
    reportFailures(withKind(outcomes, ChangeOutcome::Kind::Failed), true);
    updatePage();
}

/// Whoever could not be blocked again for now can still be.
void MainWindow::settleUndo(const ChangeOutcome &outcome)
{
    const BlockKey key = outcome.block.key();
    const bool failed =
        outcome.kind == ChangeOutcome::Kind::Failed || outcome.kind == ChangeOutcome::Kind::Cancelled;
    if (!failed) // by whatever way
        m_undoStack.removeIf(
            [&key](const BlockRefs &step) { return step.size() == 1 && step.at(0).key() == key; });
    if (m_beingUndone.remove(key) && failed && !isFinal(outcome))
        pushUndo(BlockRefs(outcome.block));
}

NoticeBar::Action MainWindow::undoOffer()
{
    return { [] { return tr("Undo"); }, [this] { undo(); } };
}

void MainWindow::tellResult(const NoticeBar::Words &words, const NoticeBar::Words &shortly,
                            const QList<NoticeBar::Action> &actions)
{
    const bool unstored = std::exchange(m_unstored, false);
    if (words().isEmpty())
        return;
    m_result = { .text = words, .actions = actions };
    m_notice->showNotice(m_result);
    if (unstored)
        reportUnstored(true);
    m_status->say(shortly);
    m_saveTimer.start();
}

/// The history does not hold a change that goes on, or that m_result told.
void MainWindow::reportUnstored(bool told)
{
    NoticeBar::Notice notice{ .kind = NoticeBar::Kind::Warning };
    if (told) {
        notice.text = [words = m_result.text] {
            //: Two whole sentences, one after the other.
            return tr("%1 %2").arg(words(), tr("This couldn’t be stored in the history."));
        };
        notice.actions = m_result.actions;
    } else {
        m_unstored = true;
        notice.text = [] { return tr("This goes on, but the history couldn’t be stored on this computer."); };
    }
    m_notice->showNotice(notice);
}

// ---- Bulk work ----

void MainWindow::connectBulk()
{
    m_bulk = new BulkWork(m_parts.model, *m_bulkProgress, this);
    m_unfinished = new UnfinishedWork(m_parts.journal, m_parts.model, this);
    m_listExport = new ListExport([this] { return m_parts.model.snapshot(); }, this);
    connect(m_bulk, &BulkWork::changed, this, &MainWindow::updateProgress);
    connect(m_bulk, &BulkWork::finished, this, &MainWindow::reportBulk);
    connect(m_bulk, &BulkWork::superseded, m_unfinished, &UnfinishedWork::settleAsNotSent);
    connect(m_unfinished, &UnfinishedWork::goOnRequested, m_bulk, &BulkWork::goOn);
    connect(m_listExport, &ListExport::finished, this, [this](bool ok, int rows) {
        const auto words = [ok, rows] {
            return ok ? tr("%Ln row(s) exported.", nullptr, rows)
                      : tr("The file couldn’t be written. Choose another folder.");
        };
        m_notice->showNotice(
            { .kind = ok ? NoticeBar::Kind::Info : NoticeBar::Kind::Warning, .text = words });
        m_status->say(words);
    });
    m_parts.model.setJournal(&m_parts.journal);
    connect(&m_parts.journal, &Journal::healthChanged, this, &MainWindow::reportJournal);
}

void MainWindow::updateProgress()
{
    updateTitle();
    updateUndo();
    emit workChanged();
    if (m_closeQuestion && m_bulk->isRunning())
        m_closeQuestion->setRemaining(m_bulk->remaining());
}

void MainWindow::reportBulk(const BulkResult &result)
{
    if (m_closeQuestion)
        m_closeQuestion->reject(); // there is nothing left to ask about
    const bool refused = std::exchange(m_bulkRefused, false);
    if (result.total() == 0)
        return;
    const bool unblock = result.change == BulkStatus::Change::Unblock;
    if (unblock && !result.done.isEmpty())
        pushUndo(result.done);
    // Whom an undo did not reach can still be blocked again.
    if (!unblock && std::exchange(m_undoing, false) && !result.notSent.isEmpty())
        pushUndo(result.notSent);
    updateActions();
    m_saveTimer.start();
    const bool plain = result.failedCount() == 0 && result.notSent.isEmpty() && result.disagreements.isEmpty()
        && result.compared;
    const auto words = [unblock, done = result.done, already = result.alreadySo,
                        dateMoved = result.dateMoved] {
        if (unblock)
            return ChangeText::unblocked(done, already);
        BlockRefs blocked = done;
        blocked.append(already);
        return ChangeText::blockedAgain(blocked, dateMoved);
    };
    if (plain) {
        QList<NoticeBar::Action> actions;
        if (unblock && !result.done.isEmpty())
            actions.append(undoOffer());
        actions.append({ [] { return tr("Details"); }, [this, result] { showSummary(result); } });
        tellResult(words, words, actions);
        if (m_farewell == Farewell::WhenDone)
            close();
        return;
    }
    m_status->say(words);
    // What went wrong is to be seen before the program ends.
    if (std::exchange(m_farewell, Farewell::None) == Farewell::WhenDone)
        present();
    if (refused && result.notSent.size() == result.total())
        showRefusal();
    else
        showSummary(result, refused);
}

/// refused: the journal could not store what was not sent.
void MainWindow::showSummary(const BulkResult &result, bool refused)
{
    const bool unblock = result.change == BulkStatus::Change::Unblock;
    std::function<QString()> why;
    if (refused)
        why = [health = m_parts.journal.health()] { return ChangeText::notStored(health).why; };
    auto *dialog = new BulkSummaryDialog(result, why, this);
    connect(dialog, &BulkSummaryDialog::retryRequested, m_bulk,
            unblock ? &BulkWork::unblock : &BulkWork::block);
    connect(dialog, &BulkSummaryDialog::finished, this, &MainWindow::restoreFocus);
    dialog->open();
}

void MainWindow::openJournal(const Account &account)
{
    m_journalAccount = account.id();
    m_parts.journal.open(account.id(), this, [this](Journal::Health health) {
        if (health == Journal::Health::Good || health == Journal::Health::ReplacedCorrupt)
            forgetOldHistory();
    });
    m_unfinished->look();
}

void MainWindow::forgetOldHistory()
{
    const int days = m_parts.settings.historyDays();
    if (days > 0 && m_parts.journal.health() != Journal::Health::Closed)
        m_parts.journal.clearHistory(QDateTime::currentDateTimeUtc().addDays(-days).toMSecsSinceEpoch(), this,
                                     {});
}

void MainWindow::reportJournal(Journal::Health health)
{
    updateActions();
    const QString damaged = u"history damaged"_s;
    const QString refused = u"history refused"_s;
    NoticeBar::Notice notice{ .kind = NoticeBar::Kind::Warning, .lasting = refused };
    switch (health) {
    case Journal::Health::Closed:
        m_notice->withdraw(damaged);
        m_notice->withdraw(refused);
        return;
    case Journal::Health::Good:
        m_notice->withdraw(refused);
        return;
    case Journal::Health::ReplacedCorrupt:
        m_notice->withdraw(refused);
        notice.lasting = damaged;
        notice.text = [path = m_parts.journal.setAsideAs()] {
            //: %1: the path of a file
            return tr("The history was damaged. It was set aside as %1, and a new one was begun.")
                .arg(isolated(path));
        };
        break;
    case Journal::Health::ReadOnlyNewer:
        notice.text = [] {
            return tr("The history was written by a newer version of this program. You can read it, and "
                      "unblock people one at a time.");
        };
        break;
    case Journal::Health::InUse:
        notice.text = [] {
            return tr("Another program is using the history, so nothing can be stored in it. End that "
                      "program, or unblock people one at a time.");
        };
        break;
    case Journal::Health::Unwritable:
        notice.text = [] {
            return tr("The history can’t be stored on this computer. You can unblock people one at a time.");
        };
        break;
    }
    m_notice->showNotice(notice);
}

void MainWindow::showRefusal()
{
    ErrorDialog *dialog = openErrorDialog();
    m_failures.clear();
    dialog->setContent([health = m_parts.journal.health()] { return ChangeText::notStored(health); });
    dialog->open();
}

void MainWindow::openHistory()
{
    if (!m_history) {
        m_history = new HistoryWindow(m_parts.journal, this);
        connect(m_history, &HistoryWindow::blockAgainRequested, this,
                [this](const QList<BlockStatus> &statuses) { blockAgain(BlockRefs(statuses)); });
    }
    m_history->show();
    m_history->raise();
    m_history->activateWindow();
}

void MainWindow::openImport()
{
    if (m_import) {
        m_import->raise();
        return;
    }
    const auto lookup = std::make_shared<IdLookup>(m_parts.model.snapshot());
    m_import = new ImportDialog(
        [this, lookup](const QStringList &ids) {
            BlockRefs people;
            for (const BlockRef &person : lookup->find(ids)) {
                if (m_parts.model.contains(person))
                    people.append(person);
            }
            return people;
        },
        [lookup] { lookup->build(); }, this);
    connect(m_import, &ImportDialog::unblockRequested, m_bulk, &BulkWork::unblock);
    connect(m_import, &ImportDialog::finished, this, &MainWindow::restoreFocus);
    m_import->open();
}

void MainWindow::openSettings()
{
    if (!m_settingsWindow) {
        m_settingsWindow = new SettingsWindow(m_parts.settings, m_parts.languages, this);
        connect(m_settingsWindow, &SettingsWindow::accountRemovalRequested, this,
                &MainWindow::accountRemovalRequested);
        connect(m_settingsWindow, &SettingsWindow::signInRequested, this, &MainWindow::signInAsAnother);
        if (!m_remembering)
            m_settingsWindow->hideAccounts();
    }
    m_settingsWindow->show();
    m_settingsWindow->raise();
    m_settingsWindow->activateWindow();
}

void MainWindow::connectSettings()
{
    Settings &settings = m_parts.settings;
    connect(&settings, &Settings::languageChanged, this, [this](const QString &language) {
        m_parts.languages.use(language);
        for (QAction *action : m_languageActions->actions())
            action->setChecked(action->data().toString() == language);
    });
    connect(&settings, &Settings::compactRowsChanged, this, [this](bool compact) {
        m_view->setCompact(compact);
        m_compactAction->setChecked(compact);
    });
    m_view->setBlurred(settings.blurNames());
    connect(&settings, &Settings::blurNamesChanged, m_view, &BlockListView::setBlurred);
    connect(&settings, &Settings::avatarPolicyChanged, this, [this](AvatarPolicy policy) {
        m_parts.avatars.setPolicy(policy);
        m_view->reloadAvatars();
        for (std::size_t i = 0; i < policies.size(); ++i)
            m_pictureActions->actions().at(static_cast<int>(i))->setChecked(policies.at(i) == policy);
    });
    const auto setPace = [this](int requests) { m_parts.model.queue().setMaximumWindow(requests); };
    setPace(settings.atOnce());
    connect(&settings, &Settings::atOnceChanged, this, setPace);
    const auto setInterval = [this](int minutes) {
        RefreshSchedule::Intervals intervals;
        intervals.regular = std::chrono::minutes(minutes);
        m_parts.schedule.setIntervals(intervals);
    };
    setInterval(settings.refreshMinutes());
    connect(&settings, &Settings::refreshMinutesChanged, this, setInterval);
    connect(&settings, &Settings::historyDaysChanged, this, &MainWindow::forgetOldHistory);
}

// ---- The end ----

void MainWindow::present()
{
    if (m_farewell == Farewell::Soon || m_farewell == Farewell::Now)
        return;
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::askToClose()
{
    present();
    if (m_closeQuestion) {
        m_closeQuestion->raise();
        return;
    }
    m_farewell = Farewell::None;
    m_closeQuestion = new CloseQuestion(CloseQuestion::About::Closing, m_bulk->remaining(), this);
    connect(m_closeQuestion, &CloseQuestion::answered, this, [this](CloseQuestion::Answer answer) {
        if (answer == CloseQuestion::Answer::StopAndContinueLater) {
            endSoon();
        } else if (answer == CloseQuestion::Answer::FinishInBackground) {
            m_farewell = Farewell::WhenDone;
            if (m_bulk->isRunning())
                showMinimized();
            else
                close();
        }
    });
    m_closeQuestion->open();
}

void MainWindow::holdWork()
{
    if (!m_bulk->isRunning())
        return;
    m_bulk->hold();
    if (m_farewell == Farewell::WhenDone)
        present(); // so that it is seen to wait
}

void MainWindow::goOnAfterHold()
{
    m_bulk->goOnAfterHold();
}

void MainWindow::endSoon()
{
    if (m_farewell == Farewell::Soon || m_farewell == Farewell::Now)
        return;
    m_farewell = Farewell::Soon;
    m_bulk->halt();
    // Closing them is no answer: what they ask is asked again at the next start.
    m_unfinished->clear();
    delete m_signInDialog;
    hide();
    QTimer::singleShot(longestFarewell, this, &MainWindow::endNow);
    const auto endWhenSettled = [this] {
        // One turn later, so that what was just settled is stored.
        if (m_parts.model.queue().inFlight() == 0)
            QTimer::singleShot(0, this, &MainWindow::endNow);
    };
    connect(&m_parts.model, &BlockListModel::countsChanged, this, endWhenSettled);
    endWhenSettled();
}

void MainWindow::endNow()
{
    if (std::exchange(m_farewell, Farewell::Now) != Farewell::Now)
        close();
}

// ---- Failures ----

void MainWindow::reportFailures(const QList<ChangeOutcome> &failed, bool whileBlocking)
{
    QList<ChangeOutcome> told;
    std::copy_if(failed.cbegin(), failed.cend(), std::back_inserter(told), [](const ChangeOutcome &outcome) {
        // The banner says that the sign-in expired.
        return outcome.error.kind != ApiError::Kind::SignInExpired;
    });
    if (told.isEmpty())
        return;
    if (!m_errorDialog || m_failuresWhileBlocking != whileBlocking)
        m_failures.clear();
    for (const ChangeOutcome &outcome : std::as_const(told)) {
        // Failed again: the newest cause counts.
        m_failures.removeIf(
            [key = outcome.block.key()](const ChangeOutcome &old) { return old.block.key() == key; });
        m_failures.append(outcome);
    }
    m_failuresWhileBlocking = whileBlocking;
    showFailures();
}

ErrorDialog *MainWindow::openErrorDialog()
{
    if (m_errorDialog)
        m_errorDialog->disconnect(this);
    else
        m_errorDialog = new ErrorDialog(this);
    connect(m_errorDialog, &ErrorDialog::signInRequested, this, &MainWindow::signInAfterFailure);
    connect(m_errorDialog, &ErrorDialog::finished, this, &MainWindow::restoreFocus);
    return m_errorDialog;
}

void MainWindow::signInAfterFailure()
{
    if (m_parts.session.state() == Session::State::Expired) {
        openSignIn(SignInDialog::Reason::Expired);
        return;
    }
    QList<ApiError> errors;
    for (const ChangeOutcome &failure : std::as_const(m_failures))
        errors.append(failure.error);
    if (const auto error = m_parts.model.refreshError())
        errors.append(*error);
    SignInRequest proposal = signInProposal();
    const auto moved = std::find_if(errors.cbegin(), errors.cend(), [](const ApiError &error) {
        return error.kind == ApiError::Kind::Redirected && !error.redirectOrigin.isEmpty();
    });
    if (moved != errors.cend())
        proposal.server = moved->redirectOrigin;
    openSignIn(SignInDialog::Reason::Wish, proposal);
}

void MainWindow::showFailures()
{
    ErrorDialog *dialog = openErrorDialog();
    const auto failures = m_failures;
    const bool whileBlocking = m_failuresWhileBlocking;
    dialog->setContent([failures, whileBlocking] {
        return whileBlocking ? ChangeText::blockFailed(failures) : ChangeText::unblockFailed(failures);
    });
    connect(dialog, &ErrorDialog::retryRequested, this, [this, failures, whileBlocking] {
        BlockRefs blocks;
        for (const ChangeOutcome &failure : failures)
            blocks.append(failure.block);
        if (whileBlocking)
            blockAgain(blocks);
        else if (blocks.size() > 1)
            m_bulk->unblock(blocks);
        else
            m_parts.model.unblock(blocks);
    });
    dialog->open();
}

void MainWindow::showRowFailure(const BlockKey &key)
{
    const auto status = m_parts.model.find(key);
    const QVariant error = m_parts.model.index(m_parts.model.rowOf(key)).data(BlockListModel::ErrorRole);
    if (!status || !error.canConvert<ApiError>())
        return;
    m_failures = { { .kind = ChangeOutcome::Kind::Failed,
                     .block = BlockRef::of(*status),
                     .error = error.value<ApiError>() } };
    m_failuresWhileBlocking = false;
    showFailures();
}

void MainWindow::showListFailure()
{
    const auto error = m_parts.model.refreshError();
    if (!error)
        return;
    ErrorDialog *dialog = openErrorDialog();
    dialog->setContent([error = *error] { return ChangeText::listFailed(error); });
    connect(dialog, &ErrorDialog::retryRequested, this, &MainWindow::refresh);
    dialog->showDetails(true);
    dialog->open();
}

void MainWindow::showWaiting(const ApiError &cause, std::chrono::milliseconds forHowLong)
{
    m_bulk->setWaiting(cause, forHowLong);
    if (forHowLong > 0ms) {
        m_waitingFor = cause;
        m_waitEnds.setRemainingTime(forHowLong);
        m_countdown.start();
    } else {
        m_waitingFor.reset();
    }
    updateBanner();
}
