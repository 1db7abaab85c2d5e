#include "ui/errortext.h"

#include "app/text/foreigntext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static ErrorText of(const ApiError &error, BlockScope scope);
};

/// Cleaned word by word: cleanForeignText() alone would cut the whole after 64 characters.
QString cleanedWords(const QString &text)
{
    constexpr qsizetype maximum = 500;
    QString cleaned;
    const auto words = QStringView(text).left(maximum).split(u' ', Qt::SkipEmptyParts);
    for (const QStringView word : words) {
        if (!cleaned.isEmpty())
            cleaned += u' ';
        cleaned += cleanForeignText(word);
    }
    return cleaned;
}

QString detailsOf(const ApiError &error)
{
    QStringList lines;
    if (!error.method.isEmpty())
        lines << QString::fromLatin1(error.method) + u' '
                + error.url.toDisplayString(QUrl::FullyEncoded | QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    if (error.httpStatus > 0)
        lines << "HTTP "_L1 + QString::number(error.httpStatus);
    if (error.rc)
        lines << "RC "_L1 + QString::number(*error.rc);
    if (!error.code.isEmpty())
        lines << "error.code "_L1 + cleanedWords(error.code);
    if (!error.serverMessage.isEmpty())
        lines << "message "_L1 + cleanedWords(error.serverMessage);
    if (!error.redirectOrigin.isEmpty())
        lines << "Location "_L1 + cleanForeignText(error.redirectOrigin);
    if (error.retryAfter)
        lines << "Retry-After "_L1 + QString::number(error.retryAfter->count());
    if (error.when.isValid())
        lines << error.when.toUTC().toString(Qt::ISODate);
    return lines.join(u'\n');
}

ErrorText Words::of(const ApiError &error, BlockScope scope)
{
    using Kind = ApiError::Kind;
    using Action = ErrorText::Action;
    const bool room = scope == BlockScope::Room;
    const bool blocking = error.method == "POST";
    ErrorText text;
    switch (error.kind) {
    case Kind::Unreachable:
        text.why = tr("The server can’t be reached.");
        text.advice = tr("Check your connection.");
        text.shortCause = tr("Server can’t be reached");
        text.actions = { Action::Retry };
        break;
    case Kind::TimedOut:
        text.why = tr("The server took too long to answer.");
        text.advice =
            error.method == "GET" ? tr("Try again in a moment.") : tr("We’ll check whether it went through.");
        text.shortCause = tr("No answer in time");
        text.actions = { Action::Retry };
        break;
    case Kind::Cancelled:
        text.why = tr("It was stopped before the server answered.");
        text.advice = tr("You can try again whenever you like.");
        text.shortCause = tr("Stopped");
        text.actions = { Action::Retry };
        break;
    case Kind::SignInExpired:
        text.why = tr("Your sign-in has expired.");
        text.advice = tr("Sign in again to go on.");
        text.shortCause = tr("Sign-in expired");
        text.actions = { Action::SignIn };
        break;
    case Kind::WrongClientKey:
        text.why = tr("The server doesn’t know this client key.");
        text.advice = tr("Sign in again with the client key of your app.");
        text.shortCause = tr("Unknown client key");
        text.actions = { Action::SignIn };
        break;
    case Kind::Forbidden:
        if (room && !blocking) {
            text.why = tr("Only the room’s owner may lift this ban.");
            text.advice = tr("Ask the room’s owner to lift it.");
        } else {
            text.why = tr("Your account may not do this here.");
            text.advice = tr("Ask whoever runs your app.");
        }
        text.shortCause = tr("Not allowed");
        break;
    case Kind::BlockNotFound:
        text.why = room ? tr("This ban had already been lifted.") : tr("This person was already unblocked.");
        text.shortCause = tr("Already unblocked");
        break;
    case Kind::AlreadyBlocked:
        text.why =
            room ? tr("This person is already banned from the room.") : tr("This person is already blocked.");
        text.shortCause = tr("Already blocked");
        break;
    case Kind::NotFound:
        if (blocking && error.code.endsWith("USER_NOT_FOUND"_L1)) {
            text.why = room ? tr("This account or this room doesn’t exist any more.")
                            : tr("This account doesn’t exist any more.");
            text.shortCause = tr("Not found");
            text.actions = { Action::CopyDetails };
            break;
        }
        text.why = tr("The server doesn’t know what was asked for.");
        text.advice = tr("Check that the server’s address is complete.");
        text.shortCause = tr("Not found");
        text.actions = { Action::Retry, Action::CopyDetails };
        break;
    case Kind::InvalidId:
        text.why = tr("The server doesn’t accept this user’s id.");
        text.advice = tr("Tell whoever runs your app; the details help them.");
        text.shortCause = tr("Id not accepted");
        text.actions = { Action::CopyDetails };
        break;
    case Kind::Rejected:
        text.why = tr("The server refused.");
        text.advice = tr("The details hold what it said.");
        text.shortCause = tr("Refused by the server");
        text.actions = { Action::Retry, Action::CopyDetails };
        break;
    case Kind::RateLimited:
        text.why = tr("The server asks us to slow down.");
        text.advice = tr("Try again in a while.");
        text.shortCause = tr("Too many requests");
        text.actions = { Action::Retry };
        break;
    case Kind::ServerProblem:
        text.why = tr("The server has a problem of its own.");
        text.advice = tr("Try again in a while.");
        text.shortCause = tr("Server problem");
        text.actions = { Action::Retry };
        break;
    case Kind::Redirected:
        text.why = error.redirectOrigin.isEmpty()
            ? tr("The server sent us elsewhere. Nothing was sent there.")
            //: %1: the address of another server
            : tr("The server has moved to %1. Nothing was sent there.").arg(isolated(error.redirectOrigin));
        text.advice = tr("If that is right, sign in with the new address.");
        text.shortCause = tr("Server has moved");
        text.actions = { Action::SignIn };
        break;
    case Kind::Unreadable:
        text.why = tr("The answer wasn’t what an IMKIT server sends.");
        text.advice =
            tr("Check that the server’s address is right, and that no other page answers in its place.");
        text.shortCause = tr("Unreadable answer");
        text.actions = { Action::CopyDetails };
        break;
    case Kind::TooLarge:
        text.why = tr("The server’s answer is too large.");
        text.advice = tr("Tell whoever runs your app; the details help them.");
        text.shortCause = tr("Answer too large");
        text.actions = { Action::CopyDetails };
        break;
    case Kind::Insecure:
        text.why = tr("This connection isn’t safe: the server’s certificate isn’t valid.");
        text.advice = tr("Nothing was sent. Check the date of this computer, or tell whoever runs your app.");
        text.shortCause = tr("Connection isn’t safe");
        break;
    }
    text.actions.append(Action::Close);
    text.details = detailsOf(error);
    return text;
}

} // namespace

ErrorText errorText(const ApiError &error, BlockScope scope)
{
    return Words::of(error, scope);
}
