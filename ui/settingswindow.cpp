#include "ui/settingswindow.h"

#include "app/account/settings.h"
#include "app/text/foreigntext.h"
#include "ui/accounttext.h"
#include "ui/languageswitcher.h"
#include "ui/removeaccountdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMinutes[] = { 0, 1, 5, 15, 60 };
constexpr int kDays[] = { 0, 7, 30, 90, 365 };
constexpr int kAccountsSeen = 4; ///< at once; more are scrolled to

/// Asks for no height of its own: a form gives no row less than its label asks for before it knows its width,
/// and more once it knows.
class HelpLabel : public QLabel
{
public:
    using QLabel::QLabel;
    QSize sizeHint() const override { return { QLabel::sizeHint().width(), 1 }; }
    QSize minimumSizeHint() const override { return { QLabel::minimumSizeHint().width(), 1 }; }
};

/// Chooses the value; one that is not offered (from a file edited by hand) is added with its number as text.
void choose(QComboBox *box, const QVariant &value)
{
    const QSignalBlocker blocker(box);
    int index = box->findData(value);
    if (index < 0) {
        box->addItem(value.typeId() == QMetaType::Int ? QLocale().toString(value.toInt()) : value.toString(),
                     value);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

} // namespace

SettingsWindow::SettingsWindow(Settings &settings, const LanguageSwitcher &languages, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_languages(languages)
    , m_form(new QFormLayout)
    , m_language(new QComboBox(this))
    , m_rows(new QComboBox(this))
    , m_pictures(new QComboBox(this))
    , m_blur(new QCheckBox(this))
    , m_refresh(new QComboBox(this))
    , m_atOnce(new QSpinBox(this))
    , m_history(new QComboBox(this))
    , m_accounts(new QListWidget(this))
    , m_removeAccount(new QPushButton(this))
    , m_signInAnother(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"settingsWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    m_form->setFormAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);

    m_languageLabel = addRow(m_language, u"language"_s);
    m_appearanceHeading = addHeading();
    m_rowsLabel = addRow(m_rows, u"rowHeight"_s);
    m_privacyHeading = addHeading();
    m_picturesLabel = addRow(m_pictures, u"pictures"_s);
    m_picturesHelp = addHelp(u"picturesHelp"_s);
    m_blur->setObjectName(u"blurNames"_s);
    m_form->addRow(QString(), m_blur);
    m_workHeading = addHeading();
    m_refreshLabel = addRow(m_refresh, u"refreshInterval"_s);
    m_atOnceLabel = addRow(m_atOnce, u"atOnce"_s);
    m_atOnceHelp = addHelp(u"atOnceHelp"_s);
    m_historyLabel = addRow(m_history, u"historyRetention"_s);
    m_historyHelp = addHelp(u"historyHelp"_s);
    addAccounts();
    m_notStored = addHelp(u"notStored"_s);
    m_notStored->setVisible(!m_settings.isStored());
    m_atOnce->setRange(1, Settings::maxAtOnce);

    auto *buttons = new QDialogButtonBox(this);
    m_close->setObjectName(u"closeSettings"_s);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    m_close->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(20);
    // Scrolls where the screen is smaller than the form: large fonts, long languages.
    auto *page = new QWidget(this);
    page->setLayout(m_form);
    m_form->setContentsMargins(0, 0, 4, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);

    const auto connectChoice = [this](QComboBox *box, auto &&apply) {
        connect(box, &QComboBox::currentIndexChanged, this, [box, apply] { apply(box->currentData()); });
    };
    connectChoice(m_language, [this](const QVariant &v) { m_settings.setLanguage(v.toString()); });
    connectChoice(m_rows, [this](const QVariant &v) { m_settings.setCompactRows(v.toBool()); });
    connectChoice(m_pictures, [this](const QVariant &v) {
        m_settings.setAvatarPolicy(static_cast<AvatarPolicy>(v.toInt()));
    });
    connectChoice(m_refresh, [this](const QVariant &v) { m_settings.setRefreshMinutes(v.toInt()); });
    connectChoice(m_history, [this](const QVariant &v) { m_settings.setHistoryDays(v.toInt()); });
    connect(m_blur, &QCheckBox::toggled, this, [this](bool on) { m_settings.setBlurNames(on); });
    connect(m_atOnce, &QSpinBox::valueChanged, this, [this](int value) { m_settings.setAtOnce(value); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_removeAccount, &QPushButton::clicked, this, &SettingsWindow::askToRemoveAccount);
    connect(m_signInAnother, &QPushButton::clicked, this, &SettingsWindow::signInRequested);
    connect(m_accounts, &QListWidget::itemSelectionChanged, this,
            [this] { m_removeAccount->setEnabled(!m_accounts->selectedItems().isEmpty()); });

    // Some can be changed elsewhere too (View menu).
    connect(&m_settings, &Settings::languageChanged, this, &SettingsWindow::load);
    connect(&m_settings, &Settings::avatarPolicyChanged, this, &SettingsWindow::load);
    connect(&m_settings, &Settings::compactRowsChanged, this, &SettingsWindow::load);
    connect(&m_settings, &Settings::blurNamesChanged, this, &SettingsWindow::load);
    connect(&m_settings, &Settings::refreshMinutesChanged, this, &SettingsWindow::load);
    connect(&m_settings, &Settings::atOnceChanged, this, &SettingsWindow::load);
    connect(&m_settings, &Settings::historyDaysChanged, this, &SettingsWindow::load);
    connect(&m_settings, &Settings::accountsChanged, this, [this] {
        loadAccounts();
        fit();
    });
    retranslate();
    page->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    m_scroll = scroll;
    fit();
    m_language->setFocus();
}

void SettingsWindow::fit()
{
    QWidget *page = m_scroll->widget();
    // A form shares out what its rows hint at, which may be more than the height that it asks for.
    page->setMinimumHeight(page->sizeHint().height());
    const QSize screen = this->screen()->availableSize() * 9 / 10;
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    m_scroll->setMinimumWidth(std::min(page->minimumSizeHint().width() + bar, screen.width() - 48));
    const QSize around = layout()->sizeHint() - m_scroll->sizeHint();
    const int width = page->sizeHint().width() + bar;
    const int height = std::max(page->heightForWidth(width), page->minimumHeight());
    const QSize wanted(width + 48, height + around.height());
    resize(wanted.expandedTo(size()).boundedTo(screen));
    m_form->invalidate(); // it keeps heights of words for a width of before
}

QLabel *SettingsWindow::addHeading()
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(0, 12, 0, 0);
    QFont strong = label->font();
    strong.setWeight(QFont::DemiBold);
    label->setFont(strong);
    m_form->addRow(label);
    return label;
}

QLabel *SettingsWindow::addRow(QWidget *field, const QString &name)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    field->setObjectName(name);
    m_form->addRow(label, field);
    return label;
}

QLabel *SettingsWindow::addHelp(const QString &name)
{
    auto *label = new HelpLabel(this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(fontMetrics().averageCharWidth() * 32);
    m_form->addRow(QString(), label);
    return label;
}

void SettingsWindow::addAccounts()
{
    m_accountsHeading = addHeading();
    m_accounts->setObjectName(u"accounts"_s);
    m_accounts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_accounts->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_accounts->setSpacing(4);
    m_form->addRow(m_accounts);
    m_noAccounts = new QLabel(this);
    m_noAccounts->setObjectName(u"noAccounts"_s);
    m_noAccounts->setTextFormat(Qt::PlainText);
    m_noAccounts->setWordWrap(true);
    m_form->addRow(m_noAccounts);
    m_removeAccount->setObjectName(u"removeAccount"_s);
    m_removeAccount->setAutoDefault(false);
    m_removeAccount->setEnabled(false);
    m_signInAnother->setObjectName(u"signInAnother"_s);
    m_signInAnother->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_removeAccount);
    buttons->addWidget(m_signInAnother);
    buttons->addStretch();
    m_form->addRow(buttons);
    m_accountsHelp = new QLabel(this);
    m_accountsHelp->setObjectName(u"accountsHelp"_s);
    m_accountsHelp->setTextFormat(Qt::PlainText);
    m_accountsHelp->setWordWrap(true);
    m_form->addRow(m_accountsHelp);
}

void SettingsWindow::hideAccounts()
{
    m_accountsHidden = true;
    for (QWidget *widget : std::initializer_list<QWidget *>{ m_accountsHeading, m_signInAnother })
        widget->hide();
    loadAccounts();
}

void SettingsWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        QMetaObject::invokeMethod(this, &SettingsWindow::fit, Qt::QueuedConnection);
    }
    QDialog::changeEvent(event);
}

void SettingsWindow::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_languageLabel->setText(tr("&Language"));
    m_appearanceHeading->setText(tr("Appearance"));
    m_rowsLabel->setText(tr("&Rows"));
    m_privacyHeading->setText(tr("Privacy"));
    m_picturesLabel->setText(tr("&Pictures"));
    m_picturesHelp->setText(
        tr("People choose where their pictures lie. Whoever runs that place can see that you "
           "load them."));
    m_blur->setText(tr("&Blur names and pictures until they are pointed at or focused"));
    m_workHeading->setText(tr("List and history"));
    m_refreshLabel->setText(tr("Re&fresh the list"));
    m_atOnceLabel->setText(tr("Requests at &once"));
    m_atOnceHelp->setText(tr("For unblocking many people. Fewer are kinder to a slow connection."));
    m_historyLabel->setText(tr("Keep &history"));
    m_historyHelp->setText(tr("Older entries are deleted from this computer."));
    m_accountsHeading->setText(tr("Accounts"));
    m_accounts->setAccessibleName(m_accountsHeading->text());
    m_noAccounts->setText(tr("No account is known on this computer."));
    //: Button: signs an account out and takes it off the list
    m_removeAccount->setText(tr("Remove"));
    m_signInAnother->setText(tr("Sign in with another account…"));
    m_accountsHelp->setText(
        tr("Removing an account signs it out: its token and its last known list are deleted from this "
           "computer. You choose what becomes of its history."));
    m_notStored->setText(tr("Settings can’t be stored here: they hold until the program ends."));
    m_close->setText(tr("Close"));
    const auto fill = [](QComboBox *box, auto &&items) {
        const QSignalBlocker blocker(box);
        box->clear();
        items(box);
    };
    fill(m_language, [this](QComboBox *box) {
        box->addItem(tr("System language"), QString());
        const QStringList languages = m_languages.available();
        for (const QString &language : languages)
            box->addItem(m_languages.nativeName(language), language);
    });
    fill(m_rows, [](QComboBox *box) {
        box->addItem(tr("Comfortable"), false);
        box->addItem(tr("Compact"), true);
    });
    fill(m_pictures, [](QComboBox *box) {
        box->addItem(tr("From everyone"), static_cast<int>(AvatarPolicy::Everyone));
        box->addItem(tr("Only from the server"), static_cast<int>(AvatarPolicy::ServerOnly));
        box->addItem(tr("None"), static_cast<int>(AvatarPolicy::None));
    });
    fill(m_refresh, [](QComboBox *box) {
        for (const int minutes : kMinutes) {
            box->addItem(minutes == 0 ? tr("Only when asked") : tr("Every %Ln minutes", nullptr, minutes),
                         minutes);
        }
    });
    fill(m_history, [](QComboBox *box) {
        for (const int days : kDays)
            box->addItem(days == 0 ? tr("For ever") : tr("For %Ln days", nullptr, days), days);
    });
    load();
}

void SettingsWindow::load()
{
    choose(m_language, m_settings.language());
    choose(m_rows, m_settings.compactRows());
    choose(m_pictures, static_cast<int>(m_settings.avatarPolicy()));
    choose(m_refresh, m_settings.refreshMinutes());
    choose(m_history, m_settings.historyDays());
    m_historyHelp->setVisible(m_settings.historyDays() > 0);
    loadAccounts();
    const QSignalBlocker blurBlocker(m_blur);
    m_blur->setChecked(m_settings.blurNames());
    const QSignalBlocker atOnceBlocker(m_atOnce);
    m_atOnce->setValue(m_settings.atOnce());
}

void SettingsWindow::loadAccounts()
{
    const QList<KnownAccount> known = m_settings.accounts();
    QList<Account> accounts;
    for (const KnownAccount &each : known)
        accounts.append(each.account);
    const QStringList names = AccountText::names(accounts);
    const QListWidgetItem *current = m_accounts->currentItem();
    const QString currentId = current ? current->data(Qt::UserRole).toString() : QString();
    const int row = m_accounts->currentRow();
    m_accounts->clear();
    for (qsizetype i = 0; i < known.size(); ++i) {
        const QString server = AccountText::server(known.at(i).account);
        const QString state = known.at(i).staySignedIn
            //: Below the name of an account. %1: the name of a server
            ? tr("%1: the token is kept in the keychain").arg(server)
            //: Below the name of an account. %1: the name of a server
            : tr("%1: no token is kept").arg(server);
        auto *item = new QListWidgetItem(names.at(i) + u'\n' + state, m_accounts);
        item->setData(Qt::UserRole, known.at(i).account.id());
        item->setToolTip(item->text().toHtmlEscaped().replace(u'\n', "<br>"_L1));
        if (known.at(i).account.id() == currentId)
            m_accounts->setCurrentItem(item);
    }
    // After a removal, its neighbour.
    if (row >= 0 && !m_accounts->currentItem())
        m_accounts->setCurrentRow(std::min(row, m_accounts->count() - 1));
    int height = 2 * m_accounts->frameWidth();
    for (int i = 0; i < std::min(m_accounts->count(), kAccountsSeen); ++i)
        height += m_accounts->sizeHintForRow(i) + 2 * m_accounts->spacing();
    m_accounts->setFixedHeight(height);
    m_accounts->setVisible(!known.isEmpty() && !m_accountsHidden);
    m_removeAccount->setVisible(m_accounts->isVisibleTo(this));
    m_accountsHelp->setVisible(m_accounts->isVisibleTo(this));
    m_noAccounts->setVisible(known.isEmpty() && !m_accountsHidden);
}

void SettingsWindow::askToRemoveAccount()
{
    const QListWidgetItem *item = m_accounts->currentItem();
    if (!item)
        return;
    const QString id = item->data(Qt::UserRole).toString();
    auto *dialog = new RemoveAccountDialog(item->text().section(u'\n', 0, 0), this);
    connect(dialog, &RemoveAccountDialog::removalRequested, this,
            [this, id](bool withHistory) { removeAccount(id, withHistory); });
    dialog->open();
}

void SettingsWindow::removeAccount(const QString &id, bool withHistory)
{
    emit accountRemovalRequested(id, withHistory);
    QWidget *next = m_accounts->count() > 0 ? static_cast<QWidget *>(m_accounts) : m_signInAnother;
    next->setFocus();
}
