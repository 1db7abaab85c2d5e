// Looks at one market's program from outside, as its buyer would: the name, the language (whoever's own is
// not built in), the server. blocklist-marketlook PROGRAM LANGUAGE NAME [SERVER]

#include "tests/session/sessiontexts.h"
#include "tests/support/atspi.h"
#include "tests/support/desktop.h"
#include "tests/support/realprogram.h"

#include <QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using SessionTexts::text;

int main(int argc, char **argv)
{
    using Role = AtSpiObject::Role;
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto die = [](const QString &problem, const AtSpiObject &seen = {}) {
        std::fprintf(stderr, "%s\n%s\n", qPrintable(problem), seen.isNull() ? "" : qPrintable(seen.dump()));
        return 1;
    };
    if (arguments.size() < 4)
        return die(u"blocklist-marketlook PROGRAM LANGUAGE NAME [SERVER]"_s);
    LanguageSwitcher languages;
    languages.use(arguments[2]);

    Desktop desktop;
    if (!desktop.start())
        return die(desktop.problem());
    RealProgram program(desktop, arguments[1]);
    if (!program.start())
        return die(u"It does not start: "_s + QString::fromUtf8(program.errors()));
    if (program.window().name() != arguments[3])
        return die(u"Its window is named “%1”."_s.arg(program.window().name()));
    if (program.root().await(Role::Label, text("MainWindow", "Sign in to see your block list.")).isNull())
        return die(u"Its window does not speak %1."_s.arg(arguments[2]), program.root());
    if (!program.root().await(Role::PushButton, text("MainWindow", "Sign in…")).press())
        return die(u"It has no button to sign in."_s, program.root());
    const AtSpiObject dialog = program.root().await(Role::Dialog, text("SignInDialog", "Sign in"));
    const AtSpiObject server = dialog.await(Role::Text, text("SignInDialog", "&Server"));
    const QString expected = arguments.value(4);
    if (server.isNull() || server.text() != expected)
        return die(u"It asks for “%1”."_s.arg(server.text()), program.root());
    // A locked field can be read and copied, not changed.
    if (server.setText(u"https://elsewhere.example"_s); !expected.isEmpty() && server.text() != expected)
        return die(u"Its server can be changed."_s);
    return 0;
}
