// Plays the demo unattended: the real window against the demo server over HTTP, driven by mouse and keys.
// Prints each step as it happens, saves a picture of each, and fails when a step does not do what it should.
// blocklist-tour FOLDER [--demo] [--demo-size N] [--readme FOLDER]

#include "tests/support/console.h"
#include "ui/blocklistview.h"
#include "ui/palettes.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QStyleFactory>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <functional>

#include "ui/outlinestyle.h"

using namespace Qt::StringLiterals;

namespace {

bool waitUntil(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 20'000);
}

/// The played steps.
class Tour
{
public:
    explicit Tour(const QString &folder) : m_folder(folder) { }

    /// Performs a step; the picture is of the widget that it returns, none when it returns nothing.
    void step(const QString &what, const QString &picture, const std::function<QWidget *()> &action)
    {
        QWidget *shown = action();
        const QString file = m_folder.filePath(u"%1-%2.png"_s.arg(++m_number, 2, 10, '0'_L1).arg(picture));
        const bool good = shown && save(shown, file);
        m_failures += !good;
        std::printf("%s  %s%s\n", good ? "ok  " : "FAIL", qPrintable(what),
                    good ? qPrintable("  "_L1 + file) : "");
        std::fflush(stdout);
    }

    static bool save(QWidget *widget, const QString &file)
    {
        QTest::qWait(350); // animations end
        return widget->grab().save(file);
    }

    int failures() const { return m_failures; }

private:
    const QDir m_folder;
    int m_number = 0;
    int m_failures = 0;
};

/// A shortcut, as the window system sends it to the active window.
void shortcut(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    window.activateWindow();
    if (QTest::qWaitForWindowActive(&window))
        QTest::keyClick(&window, key, modifiers);
}

BlockListView *listOf(const QWidget &window)
{
    return window.findChild<BlockListView *>();
}

QModelIndex rowNamed(const BlockListView &list, const QString &name)
{
    const QModelIndexList found =
        list.model()->match(list.model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
    return found.value(0);
}

void clickUnblock(BlockListView &list, const QModelIndex &index)
{
    list.scrollTo(index);
    QTest::qWait(50);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.unblockButtonRect(index).center());
}

QDialog *openDialog(const QWidget &window, const QString &name)
{
    QDialog *dialog = nullptr;
    waitUntil([&] {
        dialog = window.findChild<QDialog *>(name);
        return dialog && dialog->isVisible();
    });
    return dialog;
}

bool someLabelHolds(const QWidget &window, const QString &text)
{
    const auto labels = window.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

void play(Tour &tour, int size)
{
    DemoServer server({ .size = size });
    if (!server.listen()) {
        std::puts("FAIL  the demo server found no port");
        std::exit(1);
    }
    Console console;
    MainWindow &window = console.window;
    BlockListView &list = *listOf(window);

    tour.step(u"the list loads"_s, u"list"_s, [&]() -> QWidget * {
        console.start(server);
        const bool good = waitUntil([&] { return console.model.rowCount() == size; });
        QTest::qWait(1500); // pictures arrive
        return good ? &window : nullptr;
    });
    auto *search = window.findChild<QLineEdit *>();
    tour.step(u"a search narrows it"_s, u"search"_s, [&]() -> QWidget * {
        shortcut(window, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(search, u"an"_s);
        const int all = console.model.totalCount();
        return waitUntil([&] { return console.model.rowCount() > 0 && console.model.rowCount() < all; })
            ? &window
            : nullptr;
    });
    tour.step(u"a search that matches no one says so"_s, u"no-match"_s, [&]() -> QWidget * {
        QTest::keyClicks(search, u"qqqq"_s);
        return waitUntil([&] { return console.model.rowCount() == 0 && someLabelHolds(window, u"qqqq"_s); })
            ? &window
            : nullptr;
    });
    search->clear();

    BlockKey unblocked;
    tour.step(u"one unblock succeeds"_s, u"unblocked"_s, [&]() -> QWidget * {
        waitUntil([&] { return console.model.rowCount() == size; });
        QModelIndex friendly;
        // The troublemakers stand among the newest.
        for (int row = std::min(60, size) - 1; row >= 0 && !friendly.isValid(); --row) {
            const QModelIndex index = console.model.index(row);
            if (index.data(BlockListModel::ScopeRole).toInt() == int(BlockScope::Direct))
                friendly = index;
        }
        if (!friendly.isValid())
            return nullptr;
        unblocked = friendly.data(BlockListModel::KeyRole).value<BlockKey>();
        const QString name = friendly.data().toString();
        clickUnblock(list, friendly);
        return waitUntil([&] { return console.model.rowOf(unblocked) < 0 && someLabelHolds(window, name); })
                && !server.isBlocked(unblocked.blockeeId, {})
            ? &window
            : nullptr;
    });
    tour.step(u"undo blocks again"_s, u"undone"_s, [&]() -> QWidget * {
        shortcut(window, Qt::Key_Z, Qt::ControlModifier);
        return waitUntil([&] { return console.model.rowCount() == size; })
                && server.isBlocked(unblocked.blockeeId, {})
            ? &window
            : nullptr;
    });
    tour.step(u"one unblock is refused, with its dialog"_s, u"refused"_s, [&]() -> QWidget * {
        clickUnblock(list, rowNamed(list, u"Not allowed"_s));
        return openDialog(window, u"errorDialog"_s);
    });
    tour.step(u"the row stays, marked"_s, u"failed-row"_s, [&]() -> QWidget * {
        QTest::keyClick(window.findChild<QDialog *>(u"errorDialog"_s), Qt::Key_Escape);
        const bool closed = waitUntil([&] { return !window.findChild<QDialog *>(u"errorDialog"_s); });
        const QModelIndex index = rowNamed(list, u"Not allowed"_s);
        return closed && index.data(BlockListModel::StateRole).toInt() == int(RowState::Failed) ? &window
                                                                                                : nullptr;
    });
    for (const QString &language : { u"ja"_s, u"zh-TW"_s, u"ko"_s }) {
        tour.step(u"the language switches to %1"_s.arg(console.languages.nativeName(language)), language,
                  [&]() -> QWidget * {
                      const QString before = list.accessibleName();
                      console.languages.use(language);
                      QTest::qWait(50);
                      return list.accessibleName() != before ? &window : nullptr;
                  });
    }
    console.languages.use(u"en"_s);
    tour.step(u"an expired sign-in is said, and asks for a new token"_s, u"sign-in"_s, [&]() -> QWidget * {
        server.expireToken();
        shortcut(window, Qt::Key_F5);
        return openDialog(window, u"signInDialog"_s);
    });
}

/// The pictures that the README shows.
/// As it looks the first time, filled in.
void pictureOfSignIn(const QString &file)
{
    Console console;
    console.window.show();
    if (auto *action = console.window.findChild<QAction *>(u"signInAction"_s))
        action->trigger();
    QDialog *dialog = openDialog(console.window, u"signInDialog"_s);
    if (!dialog)
        return;
    const std::pair<QString, QString> fields[] = { { u"server"_s, u"https://chat.example.com"_s },
                                                   { u"clientKey"_s, u"a1B2c3D4e5F6"_s },
                                                   { u"token"_s, u"the-token-of-the-picture"_s } };
    for (const auto &[name, text] : fields) {
        if (auto *field = dialog->findChild<QLineEdit *>(name))
            field->setText(text);
    }
    // The keychain has been asked, and has said that it is there or not.
    bool asked = false;
    console.credentials.read(u"pictures"_s, dialog, [&](auto, const QByteArray &) { asked = true; });
    waitUntil([&] { return asked; });
    Tour::save(dialog, file);
    dialog->reject();
}

void picturesForReadme(const QDir &folder)
{
    for (const bool dark : { false, true }) {
        QApplication::setPalette(dark ? Palettes::dark() : Palettes::light());
        const QString suffix = dark ? u"-dark.png"_s : u"-light.png"_s;
        DemoServer server({ .size = 250 });
        if (!server.listen())
            return;
        Console console;
        MainWindow &window = console.window;
        window.resize(760, 640);
        console.start(server);
        waitUntil([&] { return console.model.rowCount() == 250; });
        QTest::qWait(2000);
        BlockListView &list = *listOf(window);
        Tour::save(&window, folder.filePath("list"_L1 + suffix));
        clickUnblock(list, rowNamed(list, u"Not allowed"_s));
        if (QDialog *dialog = openDialog(window, u"errorDialog"_s)) {
            Tour::save(dialog, folder.filePath("error"_L1 + suffix));
            dialog->reject();
        }
        pictureOfSignIn(folder.filePath("sign-in"_L1 + suffix));
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"blocklist-console"_s);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    OutlineStyle::install();
    QCommandLineParser parser;
    parser.addPositionalArgument(u"folder"_s, u"Where the pictures go."_s);
    const QCommandLineOption readme(u"readme"_s, u"Write the README's pictures too."_s, u"folder"_s);
    const QCommandLineOption demo(u"demo"_s, u"As in the console; it is played in any case."_s);
    const QCommandLineOption demoSize(u"demo-size"_s, u"How many people the demo has."_s, u"N"_s, u"250"_s);
    parser.addOptions({ readme, demo, demoSize });
    parser.process(application);
    const QString folder = parser.positionalArguments().value(0, u"."_s);

    Tour tour(folder);
    play(tour, parser.value(demoSize).toInt());
    if (parser.isSet(readme) && QDir().mkpath(parser.value(readme)))
        picturesForReadme(QDir(parser.value(readme)));
    std::printf("%s\nPictures: %s\n",
                tour.failures() ? "Some steps failed." : "Every step did what it should.",
                qPrintable(QDir(folder).absolutePath()));
    return tour.failures() ? 1 : 0;
}
