// Looks at one market's program from outside, as its buyer would: the name, the language (whoever's own is
// not built in), the icon, the accent (or that there is none), the server.
// blocklist-marketlook PROGRAM LANGUAGE NAME ICON ACCENT [SERVER]

#include "tests/session/sessiontexts.h"
#include "tests/support/atspi.h"
#include "tests/support/desktop.h"
#include "tests/support/realprogram.h"

#include <QColor>
#include <QCoreApplication>
#include <QImage>
#include <QImageReader>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using SessionTexts::text;

namespace {

constexpr QRgb examplesAccent = 0xffb3294e; ///< of whichever market it is: elsewhere nothing has this colour

/// Drawn anew from the file: no pixel may be quite another.
bool isDrawnFrom(const QImage &icon, const QString &file)
{
    QImageReader reader(file);
    reader.setScaledSize(icon.size());
    const QImage drawn = reader.read().convertToFormat(QImage::Format_ARGB32);
    if (icon.isNull() || drawn.size() != icon.size())
        return false;
    for (int y = 0; y < icon.height(); ++y) {
        for (int x = 0; x < icon.width(); ++x) {
            const QColor a = icon.pixelColor(x, y);
            const QColor b = drawn.pixelColor(x, y);
            const int apart = std::abs(a.alpha() - b.alpha()) + std::abs(a.red() - b.red())
                + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
            if (a.alpha() + b.alpha() > 64 && apart > 64)
                return false;
        }
    }
    return true;
}

int pixelsOf(const QImage &picture, QRgb colour)
{
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            count += picture.pixel(x, y) == colour ? 1 : 0;
    }
    return count;
}

} // namespace

int main(int argc, char **argv)
{
    using Role = AtSpiObject::Role;
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto die = [](const QString &problem, const AtSpiObject &seen = {}) {
        std::fprintf(stderr, "%s\n%s\n", qPrintable(problem), seen.isNull() ? "" : qPrintable(seen.dump()));
        return 1;
    };
    if (arguments.size() < 6)
        return die(u"blocklist-marketlook PROGRAM LANGUAGE NAME ICON ACCENT [SERVER]"_s);
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
    if (!isDrawnFrom(desktop.windowIcon(64), arguments[4]))
        return die(u"Its icon is not %1."_s.arg(arguments[4]));
    // What has the focus has a ring in the accent.
    const QColor accent(arguments[5]);
    const auto coloured = [&] {
        return pixelsOf(desktop.picture(), accent.isValid() ? accent.rgb() : examplesAccent) > 100;
    };
    if (accent.isValid() ? !waitFor(coloured) : coloured())
        return die(u"Its accent is not “%1”."_s.arg(arguments[5]));
    if (!program.root().await(Role::PushButton, text("MainWindow", "Sign in…")).press())
        return die(u"It has no button to sign in."_s, program.root());
    const AtSpiObject dialog = program.root().await(Role::Dialog, text("SignInDialog", "Sign in"));
    const AtSpiObject server = dialog.await(Role::Text, text("SignInDialog", "&Server"));
    const QString expected = arguments.value(6);
    if (server.isNull() || server.text() != expected)
        return die(u"It asks for “%1”."_s.arg(server.text()), program.root());
    // A locked field can be read and copied, not changed.
    if (server.setText(u"https://elsewhere.example"_s); !expected.isEmpty() && server.text() != expected)
        return die(u"Its server can be changed."_s);
    return 0;
}
