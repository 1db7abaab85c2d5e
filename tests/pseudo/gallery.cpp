// Pictures of every window and state, light and dark, in several languages, at the scale that QT_SCALE_FACTOR
// gives: PNG files, and one HTML page to look through.
// blocklist-gallery FOLDER

#include "tests/support/console.h"
#include "tests/support/scenes.h"
#include "ui/languageswitcher.h"
#include "ui/outlinestyle.h"
#include "ui/palettes.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QStyle>
#include <QStyleFactory>
#include <QTest>
#include <QWidget>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// All pictures in the folder, a row for each scene.
bool writePage(const QDir &folder)
{
    QMap<QString, QStringList> scenes;
    for (const QString &file : folder.entryList({ u"*.png"_s }, QDir::Files, QDir::Name))
        scenes[file.section(u'_', 0, 0)] << file;
    QFile page(folder.filePath(u"index.html"_s));
    if (!page.open(QIODevice::WriteOnly))
        return false;
    page.write(
        "<!doctype html><meta charset=utf-8><title>Block List Console: every window</title>"
        "<style>body{font:14px sans-serif;background:#888;margin:24px}figure{display:inline-block;margin:8px}"
        "img{max-width:480px}figcaption{color:#fff}</style>\n");
    for (auto it = scenes.cbegin(); it != scenes.cend(); ++it) {
        page.write("<h2>" + it.key().toUtf8() + "</h2>\n");
        for (const QString &file : it.value()) {
            const QByteArray name = file.toUtf8();
            page.write("<figure><a href=\"" + name + "\"><img loading=lazy src=\"" + name
                       + "\"></a><figcaption>" + name.chopped(4) + "</figcaption></figure>\n");
        }
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"blocklist-console"_s);
    QApplication::setApplicationVersion(QStringLiteral(BLOCKLIST_VERSION));
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    OutlineStyle::install();
    const QDir folder(QApplication::arguments().value(1, u"."_s));
    if (!folder.mkpath(u"."_s))
        return 1;
    const QString ending = u"_%1.png"_s.arg(qRound(application.devicePixelRatio() * 100));
    for (const QString &old : folder.entryList({ u'*' + ending }, QDir::Files))
        QFile::remove(folder.filePath(old));
    const QPalette light = Palettes::light();
    int saved = 0;
    int failed = 0;
    for (const QString &language : { u"en"_s, u"ja"_s, u"ar"_s, u"th"_s }) {
        Console::language = language;
        Scenes::play([&](const QString &name, QWidget &window) {
            for (const bool dark : { false, true }) {
                QApplication::setPalette(dark ? Palettes::dark() : light);
                QTest::qWait(50);
                const QString file =
                    u"%1_%2_%3"_s.arg(name, language, dark ? u"dark"_s : u"light"_s) + ending;
                ++(window.grab().save(folder.filePath(file)) ? saved : failed);
            }
            QApplication::setPalette(light);
        });
    }
    std::printf("%d pictures (%s): %s\n", saved, qPrintable(ending), qPrintable(folder.absolutePath()));
    return failed == 0 && writePage(folder) ? 0 : 1;
}
