#include "tests/support/console.h"

Console::Console()
{
    languages.use(QStringLiteral("en"));
}

void Console::start(const DemoServer &server)
{
    window.show();
    window.start(SignInRequest{ .server = server.url().toString(),
                                .clientKey = QString::fromLatin1(server.clientKey()),
                                .token = QString::fromLatin1(server.token()),
                                .staySignedIn = false,
                                .plainHttpAllowed = false,
                                .remember = false });
}
