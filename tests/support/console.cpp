#include "tests/support/console.h"

#include "tests/support/faultserver.h"

#include <QAbstractButton>
#include <QPointer>
#include <QTest>

Console::Console(const QString &inFolder) : folder(inFolder.isEmpty() ? temporary.path() : inFolder)
{
    languages.use(language);
}

Console::~Console()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void Console::start(const DemoServer &server)
{
    start(server.url().toString(), server.clientKey(), server.token());
}

bool Console::press(const QString &name)
{
    const QPointer<QAbstractButton> button = visible<QAbstractButton>(name);
    // Whole: a notice slides in.
    const auto isWhole = [&button] {
        return !button || button->visibleRegion().boundingRect() == button->rect();
    };
    if (!button || !waitUntil(isWhole) || !button)
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

void Console::start(const QString &server, const QByteArray &clientKey, const QByteArray &token)
{
    window.show();
    window.start(SignInRequest{ .server = server,
                                .clientKey = QString::fromLatin1(clientKey),
                                .token = QString::fromLatin1(token),
                                .staySignedIn = false,
                                .plainHttpAllowed = false,
                                .remember = false });
}
