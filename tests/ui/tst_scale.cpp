#include "tests/support/console.h"
#include "ui/blocklistview.h"
#include "ui/signindialog.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QNetworkProxy>
#include <QScreen>
#include <QTest>

using namespace Qt::StringLiterals;

/// At 300 % on a screen of 1280 × 1080: 427 × 360 for everything.
class TestScale : public QObject
{
    Q_OBJECT

private slots:
    void theWindowIsUsable();
    void theSignInDialogFitsTheScreen();
};

void TestScale::theWindowIsUsable()
{
    DemoServer server({ .size = 40, .latency = {} });
    QVERIFY(server.listen());
    Console console;
    QCOMPARE(console.window.devicePixelRatio(), 3.0);
    const QSize screen = console.window.screen()->availableSize();
    QCOMPARE(screen, QSize(427, 360));
    console.settings.setAvatarPolicy(AvatarPolicy::None);
    console.start(server);
    QTRY_COMPARE(console.model.totalCount(), 40);
    QTRY_VERIFY(console.visible<BlockListView>(u"blockList"_s));
    console.window.resize(screen);
    QCOMPARE(console.window.size(), screen); // nothing makes it larger than the screen
    auto *list = console.visible<BlockListView>(u"blockList"_s);
    QVERIFY2(list->viewport()->height() >= 2 * 64, qPrintable(QString::number(list->viewport()->height())));
    QVERIFY(console.visible<QLineEdit>(u"search"_s)->width() >= 100);
    // The button of the first harmless person is in sight and does its work.
    int row = 0;
    while (!console.model.keyAt(row).blockeeId.startsWith(u'u'))
        ++row;
    list->scrollTo(console.model.index(row));
    const QRect button = list->unblockButtonRect(console.model.index(row));
    QVERIFY(list->viewport()->rect().contains(button));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, button.center());
    QTRY_COMPARE(console.model.totalCount(), 39);
}

void TestScale::theSignInDialogFitsTheScreen()
{
    Console console;
    console.window.show();
    console.window.findChild<QAction *>(u"signInAction"_s)->trigger();
    auto *dialog = console.visible<SignInDialog>(u"signInDialog"_s);
    QVERIFY(dialog);
    const QSize screen = console.window.screen()->availableSize();
    dialog->resize(screen);
    QVERIFY2(dialog->width() <= screen.width() && dialog->height() <= screen.height(),
             qPrintable(u"%1 × %2"_s.arg(dialog->width()).arg(dialog->height())));
}

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    QFile screens(folder.filePath(u"screens.json"_s));
    if (!screens.open(QIODevice::WriteOnly))
        return 1;
    screens.write(R"({"screens":[{"name":"small","x":0,"y":0,"width":1280,"height":1080,)"
                  R"("logicalDpi":96,"logicalBaseDpi":96,"dpr":1}]})");
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(screens.fileName()));
    qputenv("QT_SCALE_FACTOR", "3");
    QApplication app(argc, argv);
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    TestScale test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_scale.moc"
