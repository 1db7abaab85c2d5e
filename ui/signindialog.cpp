#include "ui/signindialog.h"

#include "app/account/credentialstore.h"
#include "app/api/endpoint.h"
#include "app/branding/brand.h"
#include "app/text/foreigntext.h"
#include "ui/errortext.h"
#include "ui/icons.h"
#include "ui/labels.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <variant>

using namespace Qt::StringLiterals;

namespace {

constexpr int titleBarRoom = 48; ///< of the screen, for what stands round the dialog

/// The server that the text means, if it means one.
std::optional<Endpoint> understood(const QString &text)
{
    const auto parsed = Endpoint::parse(text);
    const auto *endpoint = std::get_if<Endpoint>(&parsed);
    return endpoint ? std::optional(*endpoint) : std::nullopt;
}

} // namespace

SignInDialog::SignInDialog(Session &session, CredentialStore &credentials, const SignInRequest &given,
                           Reason reason, QWidget *parent)
    : SignInDialog(session, credentials, given, reason, parent, Brand::ofThisBuild())
{
}

SignInDialog::SignInDialog(Session &session, CredentialStore &credentials, const SignInRequest &given,
                           Reason reason, QWidget *parent, const Brand &brand)
    : QDialog(parent)
    , m_session(session)
    , m_credentials(credentials)
    , m_brand(brand)
    , m_remember(given.remember)
    , m_reason(reason)
    , m_headline(new PlainLabel(this, PlainLabel::Look::Headline))
    , m_intro(new PlainLabel(this))
{
    setObjectName(u"signInDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    // On a small screen, or with large letters, the fields scroll and the buttons stay.
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"signInFields"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *form = new QWidget(m_scroll);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(20, 20, 20, 0);
    layout->setSpacing(4);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_scroll, 1);
    m_headline->setObjectName(u"headline"_s);
    m_intro->setObjectName(u"intro"_s);
    layout->addWidget(m_headline);
    layout->addWidget(m_intro);

    m_server = addField(layout, u"server"_s);
    m_server.edit->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase
                                       | Qt::ImhNoPredictiveText);
    m_newAddress = new QPushButton(this);
    m_newAddress->setObjectName(u"newAddressButton"_s);
    m_newAddress->setAutoDefault(false);
    m_newAddress->hide();
    layout->addWidget(m_newAddress, 0, Qt::AlignLeading);
    m_consent = new QCheckBox(this);
    m_consent->setObjectName(u"consent"_s);
    m_consentHelp = new PlainLabel(this, PlainLabel::Look::Secondary);
    layout->addWidget(m_consent);
    layout->addWidget(m_consentHelp);
    m_key = addField(layout, u"clientKey"_s);
    m_key.edit->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_token = addField(layout, u"token"_s);
    m_token.edit->setEchoMode(QLineEdit::Password);
    m_showToken = m_token.edit->addAction(themedIcon(u"eye"_s, palette()), QLineEdit::TrailingPosition);
    m_showToken->setObjectName(u"showToken"_s);
    m_showToken->setCheckable(true);
    m_showToken->setVisible(!m_showToken->icon().isNull());

    layout->addSpacing(12);
    m_stay = new QCheckBox(this);
    m_stay->setObjectName(u"staySignedIn"_s);
    m_stayHelp = new PlainLabel(this, PlainLabel::Look::Secondary);
    m_stayHelp->setObjectName(u"staySignedInHelp"_s);
    m_stay->setVisible(m_remember);
    m_stayHelp->setVisible(m_remember);
    layout->addWidget(m_stay);
    layout->addWidget(m_stayHelp);
    m_generalError = new PlainLabel(this, PlainLabel::Look::Problem);
    m_generalError->setObjectName(u"generalError"_s);
    m_generalError->hide();
    layout->addWidget(m_generalError);
    m_checkingText = new PlainLabel(this);
    m_checkingText->setObjectName(u"checking"_s);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(8);
    layout->addSpacing(8);
    layout->addWidget(m_checkingText);
    layout->addWidget(m_progress);
    layout->addStretch();
    m_scroll->setWidget(form);
    auto *buttons = new QDialogButtonBox(this);
    m_signIn = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_signIn->setObjectName(u"signInButton"_s);
    m_signIn->setDefault(true);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setAutoDefault(false);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(20, 12, 20, 16);
    foot->addWidget(buttons);
    outer->addLayout(foot);
    setMinimumWidth(qMin(fontMetrics().averageCharWidth() * 64, screen()->availableGeometry().width()));

    const auto fill = [](QLineEdit *edit, const QString &ofPerson, const QString &preset, bool locked) {
        edit->setText(locked || ofPerson.isEmpty() ? preset : ofPerson);
        if (!locked)
            return;
        // To be read and copied, and seen at once not to be a field.
        edit->setReadOnly(true);
        edit->setFrame(false);
        QPalette colours = edit->palette();
        colours.setColor(QPalette::Base, Qt::transparent);
        edit->setPalette(colours);
        // Assistive technology writes in fields that are read-only too.
        connect(edit, &QLineEdit::textChanged, edit, [edit, preset] { edit->setText(preset); });
    };
    fill(m_server.edit, given.server, m_brand.server, m_brand.locksServer());
    fill(m_key.edit, given.clientKey, m_brand.clientKey, m_brand.locksClientKey());
    m_key.help->setVisible(!m_brand.locksClientKey());
    m_token.edit->setText(given.token);
    m_consent->setChecked(given.plainHttpAllowed);
    m_stay->setChecked(given.staySignedIn && m_remember);

    connect(buttons, &QDialogButtonBox::accepted, this, &SignInDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &SignInDialog::reject);
    connect(m_showToken, &QAction::toggled, this, [this](bool shown) {
        m_token.edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_server.edit, &QLineEdit::textChanged, this, &SignInDialog::updateConsent);
    for (QLineEdit *edit : { m_server.edit, m_key.edit, m_token.edit }) {
        connect(edit, &QLineEdit::textChanged, this, [this, edit](const QString &text) {
            if (text.trimmed() != text)
                edit->setText(text.trimmed());
            clearProblem();
        });
    }
    connect(m_stay, &QCheckBox::toggled, this, &SignInDialog::probeKeychain);
    connect(m_newAddress, &QPushButton::clicked, this, [this] {
        if (!m_problem || !m_problem->error)
            return;
        m_server.edit->setText(m_problem->error->redirectOrigin);
        m_server.edit->setFocus();
    });
    connect(&m_session, &Session::signedIn, this, &SignInDialog::accept);
    connect(&m_session, &Session::signInFailed, this, &SignInDialog::showProblem);

    QLineEdit *first = m_server.edit;
    if (!first->text().isEmpty())
        first = m_key.edit->text().isEmpty() ? m_key.edit : m_token.edit;
    first->setFocus();
    setChecking(false);
    updateConsent();
    probeKeychain();
    retranslate();
}

SignInDialog::~SignInDialog() = default;

SignInDialog::Field SignInDialog::addField(QVBoxLayout *layout, const QString &name)
{
    Field field;
    field.label = new PlainLabel(this);
    field.edit = new QLineEdit(this);
    field.help = new PlainLabel(this, PlainLabel::Look::Secondary);
    field.error = new PlainLabel(this, PlainLabel::Look::Problem);
    field.edit->setObjectName(name);
    field.help->setObjectName(name + "Help"_L1);
    field.error->setObjectName(name + "Error"_L1);
    field.error->hide();
    field.label->setBuddy(field.edit);
    layout->addSpacing(12);
    layout->addWidget(field.label);
    layout->addWidget(field.edit);
    layout->addWidget(field.error);
    layout->addWidget(field.help);
    return field;
}

void SignInDialog::submit()
{
    if (m_checking)
        return;
    clearProblem();
    setChecking(true);
    m_session.signIn({ .server = m_server.edit->text(),
                       .clientKey = m_key.edit->text(),
                       .token = m_token.edit->text(),
                       .staySignedIn = m_remember && m_stay->isChecked(),
                       .plainHttpAllowed = m_consent->isChecked(),
                       .remember = m_remember });
}

void SignInDialog::reject()
{
    if (!m_checking) {
        QDialog::reject();
        return;
    }
    m_session.cancelSignIn();
    setChecking(false);
    m_token.edit->setFocus();
}

void SignInDialog::setChecking(bool checking)
{
    m_checking = checking;
    for (QWidget *widget :
         std::initializer_list<QWidget *>{ m_server.edit, m_key.edit, m_token.edit, m_consent, m_signIn })
        widget->setEnabled(!checking);
    m_stay->setEnabled(!checking && !m_keychainMissing);
    m_checkingText->setVisible(checking);
    m_progress->setVisible(checking);
    if (checking)
        m_cancel->setFocus();
    fit();
}

void SignInDialog::updateConsent()
{
    const auto endpoint = understood(m_server.edit->text());
    const bool needed = endpoint && endpoint->needsConsent();
    m_consent->setVisible(needed);
    m_consentHelp->setVisible(needed);
    if (endpoint) {
        //: %1: the address of a server
        m_server.help->setText(tr("Will connect to %1").arg(isolated(endpoint->origin())));
        //: %1: the address of a server
        m_consentHelp->setText(tr("Anyone between you and %1 can read your token and act as you.")
                                   .arg(isolated(endpoint->origin())));
    } else {
        m_server.help->setText(tr("It stands on your app’s page in the IMKIT dashboard, for example %1.")
                                   .arg(isolated(m_brand.exampleServer)));
    }
    fit();
}

void SignInDialog::probeKeychain()
{
    if (m_keychainProbed || !m_stay->isChecked())
        return;
    m_keychainProbed = true;
    // Reading is the only question that a keychain answers the same way everywhere.
    m_credentials.read(u"availability"_s, this, [this](CredentialStore::Outcome outcome, const QByteArray &) {
        if (outcome != CredentialStore::Outcome::Unavailable)
            return;
        m_keychainMissing = true;
        m_stay->setChecked(false);
        m_stay->setEnabled(false);
        retranslate();
    });
}

void SignInDialog::clearProblem()
{
    m_problem.reset();
    showProblemWords();
}

void SignInDialog::showProblem(const SignInProblem &problem)
{
    setChecking(false);
    m_problem = problem;
    showProblemWords();
    switch (problem.field) {
    case SignInProblem::Field::Server:
        if (problem.cause == SignInProblem::Cause::NeedsConsent)
            m_consent->setFocus();
        else
            m_server.edit->setFocus();
        break;
    case SignInProblem::Field::ClientKey:
        m_key.edit->setFocus();
        break;
    case SignInProblem::Field::Token:
        m_token.edit->setFocus();
        m_token.edit->selectAll();
        break;
    case SignInProblem::Field::General:
        m_signIn->setFocus();
        break;
    }
}

void SignInDialog::showProblemWords()
{
    using Where = SignInProblem::Field;
    const QString words = problemWords();
    const auto show = [&](QLabel *label, QLineEdit *edit, Where where) {
        const bool here = m_problem && m_problem->field == where;
        label->setText(here ? words : QString());
        label->setVisible(here);
        if (edit)
            edit->setAccessibleDescription(label->text());
    };
    show(m_server.error, m_server.edit, Where::Server);
    show(m_key.error, m_key.edit, Where::ClientKey);
    show(m_token.error, m_token.edit, Where::Token);
    show(m_generalError, nullptr, Where::General);
    const bool moved = !m_brand.locksServer() && m_problem && m_problem->error
        && m_problem->error->kind == ApiError::Kind::Redirected
        && understood(m_problem->error->redirectOrigin);
    m_newAddress->setVisible(moved);
    if (moved) {
        QString address = cleanForeignText(m_problem->error->redirectOrigin);
        m_newAddress->setText(tr("Use %1").arg(address.replace(u'&', "&&"_L1)));
    }
    fit();
}

QString SignInDialog::problemWords() const
{
    if (!m_problem)
        return {};
    switch (m_problem->cause) {
    case SignInProblem::Cause::BadServer:
        switch (m_problem->endpointProblem.value_or(EndpointProblem::Malformed)) {
        case EndpointProblem::Empty:
            return tr("Enter the server’s address.");
        case EndpointProblem::NotHttp:
            return tr("The address has to begin with https://.");
        case EndpointProblem::NoHost:
            return tr("The address lacks the server’s name.");
        case EndpointProblem::HasUserInfo:
            return tr("The address can’t hold a user name or password.");
        case EndpointProblem::HasQueryOrFragment:
            return tr("The address can’t hold “?” or “#”.");
        case EndpointProblem::Malformed:
            return tr("This isn’t an address.");
        }
        return {};
    case SignInProblem::Cause::NeedsConsent:
        return tr("This connection isn’t encrypted. Use https://, or allow it below.");
    case SignInProblem::Cause::BadClientKey:
        return m_key.edit->text().isEmpty()
            ? tr("Enter the client key.")
            : tr("A client key holds letters, digits and signs only, no spaces, and at most %L1 of them.")
                  .arg(longestHeaderValue);
    case SignInProblem::Cause::BadToken:
        return m_token.edit->text().isEmpty()
            ? tr("Enter your token.")
            : tr("A token holds letters, digits and signs only, no spaces, and at most %L1 of them.")
                  .arg(longestHeaderValue);
    case SignInProblem::Cause::OpenElsewhere:
        return tr("This account is open in another window.");
    case SignInProblem::Cause::Refused:
        break;
    }
    if (!m_problem->error)
        return tr("Signing in didn’t work.");
    if (m_problem->error->kind == ApiError::Kind::SignInExpired)
        return tr("The server doesn’t accept this token. It may have expired: get a new one.");
    if (m_problem->error->kind == ApiError::Kind::WrongClientKey)
        return tr("The server doesn’t know this client key.");
    const ErrorText text = errorText(*m_problem->error);
    if (text.advice.isEmpty() || m_problem->error->kind == ApiError::Kind::Redirected)
        return text.why;
    //: Two whole sentences, one after the other.
    return tr("%1 %2").arg(text.why, text.advice);
}

void SignInDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_showToken->setIcon(themedIcon(u"eye"_s, palette()));
}

void SignInDialog::retranslate()
{
    setWindowTitle(tr("Sign in"));
    retranslateReason();
    m_server.label->setText(tr("&Server"));
    m_key.label->setText(tr("Client &key"));
    m_key.help->setText(tr("It stands on your app’s page in the IMKIT dashboard. It isn’t secret."));
    m_token.label->setText(tr("&Token"));
    m_token.help->setText(
        tr("Your app’s backend issues it for your user. It is secret and expires, often after seven "
           "days."));
    m_showToken->setText(tr("Show the token"));
    m_showToken->setToolTip(m_showToken->text());
    m_consent->setText(tr("Connect &without encryption"));
    m_stay->setText(tr("Stay signed &in"));
    m_stayHelp->setText(m_keychainMissing
                            ? tr("There is no keychain here: you stay signed in until the program ends.")
                            : tr("The token is kept in this computer’s keychain."));
    m_checkingText->setText(tr("Checking with the server…"));
    m_progress->setAccessibleName(m_checkingText->text());
    m_signIn->setText(tr("Sign in"));
    m_cancel->setText(tr("Cancel"));
    updateConsent();
    showProblemWords();
}

void SignInDialog::retranslateReason()
{
    const auto account = m_session.account();
    switch (m_reason) {
    case Reason::Wish:
        break;
    case Reason::Expired:
        m_headline->setText(tr("Your sign-in has expired"));
        m_intro->setText(tr("Enter a new token to go on. Nothing that you began is lost."));
        return;
    case Reason::TokenMissing:
        if (!account)
            break;
        m_headline->setText(
            //: %1: a person
            tr("Sign in as %1").arg(isolated(shownName(account->user.nickname, account->user.id))));
        m_intro->setText(tr("This computer keeps no token for this account. Enter one to see its list."));
        return;
    }
    m_headline->setText(tr("Sign in to your app"));
    m_intro->setText(m_brand.locksServer() && m_brand.locksClientKey()
                         ? tr("You need a token; whoever runs your app can give it to you.")
                         : tr("You need three things; whoever runs your app can give them to you."));
}

void SignInDialog::fit()
{
    if (!layout() || !m_cancel)
        return;
    QLayout *form = m_scroll->widget()->layout();
    form->activate();
    layout()->activate();
    const int wide = qMax(width(), minimumWidth());
    // Beside a scroll bar the lines are shorter; one that stands there would never go otherwise.
    const int narrow = wide - style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_scroll);
    const int foot = layout()->itemAt(1)->sizeHint().height();
    const int room = screen()->availableGeometry().height() - titleBarRoom;
    resize(wide, qMin(form->totalHeightForWidth(narrow) + foot, room));
}

bool SignInDialog::event(QEvent *event)
{
    const bool taken = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return taken;
}
