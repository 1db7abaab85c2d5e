#include "tests/support/console.h"
#include "tests/support/faultserver.h"
#include "ui/blocklistview.h"
#include "ui/confirmdialog.h"
#include "ui/errordialog.h"
#include "ui/noticebar.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QHelpEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QNetworkProxy>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>
#include <atomic>
#include <ctime>
#include <fcntl.h>
#include <memory>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

// The sanitizers slow painting down several times.
#if defined(__SANITIZE_ADDRESS__)
static constexpr double slowness = 6;
#else
static constexpr double slowness = 1;
#endif

namespace {

/// Of this thread: others on the machine do not count.
double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// An application that knows how long each whole paint event of one widget took.
class PaintClock : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (receiver != watched || event->type() != QEvent::Paint)
            return QApplication::notify(receiver, event);
        const double before = cpuMs();
        const bool handled = QApplication::notify(receiver, event);
        paints.append(cpuMs() - before);
        return handled;
    }

    QObject *watched = nullptr;
    QList<double> paints; ///< ms of processor time
};

/// A named pipe. Whoever opens it ends the test: to read it would be to wait for ever.
class Pipe
{
public:
    explicit Pipe(const QString &path) : m_path(QFile::encodeName(path))
    {
        if (mkfifo(m_path.constData(), 0600) != 0)
            qFatal("No named pipe");
        // Open at both ends, so that opening it is done, and seen, before the reader waits.
        m_end = open(m_path.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
        m_watch = inotify_init1(IN_CLOEXEC);
        if (m_end < 0 || inotify_add_watch(m_watch, m_path.constData(), IN_OPEN) < 0)
            qFatal("No watch");
        m_watcher = std::thread([this] {
            char event[sizeof(inotify_event) + 256];
            if (read(m_watch, event, sizeof event) > 0 && !m_ending)
                qFatal("Somebody opened the file that a name points at");
        });
    }
    /// The end is an opening too: were it not seen, this would wait for ever.
    ~Pipe()
    {
        m_ending = true;
        close(open(m_path.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC));
        m_watcher.join();
        close(m_watch);
        close(m_end);
        QFile::remove(QFile::decodeName(m_path));
    }
    Q_DISABLE_COPY_MOVE(Pipe)

private:
    const QByteArray m_path;
    int m_end = -1;
    int m_watch = -1;
    std::atomic<bool> m_ending = false;
    std::thread m_watcher;
};

/// A label in sight that takes what it shows for markup, in any window; empty when there is none.
QString markup()
{
    const auto widgets = QApplication::allWidgets();
    for (const QWidget *widget : widgets) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->isVisible() && !label->inherits("QTipLabel") && !label->text().isEmpty()
            && label->textFormat() != Qt::PlainText
            && (label->textFormat() != Qt::AutoText || Qt::mightBeRichText(label->text())))
            return label->objectName() + u": "_s + label->text();
    }
    return {};
}

QLabel *toolTip()
{
    const auto widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        if (widget->inherits("QTipLabel") && widget->isVisible())
            return qobject_cast<QLabel *>(widget);
    }
    return nullptr;
}

/// What a document would break lines at is a space there.
QString withPlainSpaces(QString text)
{
    for (const QChar c : { QChar(0x00a0), QChar(0x2028), QChar(0x2029) })
        text.replace(c, u' ');
    return text;
}

} // namespace

/// The 485 strings of blns as the names of people, in the real window and over HTTP: shown as they are, in
/// rows, notices, dialogs and tool tips, to the eye and to screen readers. No markup is obeyed, no file is
/// opened, no frame is late.
class TestNaughtyNames : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void everyNameIsPaintedInTime();
    void everyNameIsReadAndTippedAsItIs();
    void noticesSayThemAsTheyAre();
    void errorDialogsSayThemAsTheyAre();
    void theQuestionSaysThemAsTheyAre();

private:
    QModelIndex row(const QString &id) const
    {
        for (int i = 0; i < m_console->model.rowCount(); ++i) {
            if (m_console->model.keyAt(i).blockeeId == id)
                return m_console->model.index(i);
        }
        return {};
    }
    QString shownAs(const QString &id) const { return row(id).data().toString(); }
    void clickUnblock(const QString &id) const
    {
        m_view->scrollTo(row(id));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                          m_view->unblockButtonRect(row(id)).center());
    }
    /// Every twelfth, those with a tag more often, and the picture's.
    QStringList some() const
    {
        QStringList ids{ u"picture"_s };
        for (qsizetype i = 0; i < m_names.size(); ++i) {
            if (i % 12 == 0 || (i % 4 == 0 && m_names.at(i).contains(u'<')))
                ids.append(u"n%1"_s.arg(i));
        }
        return ids;
    }

    QTemporaryDir m_folder{ u"/tmp/XXXXXX"_s }; // short: a name is cut
    QStringList m_names;
    std::unique_ptr<Pipe> m_pipe;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<Console> m_console;
    BlockListView *m_view = nullptr;
};

void TestNaughtyNames::initTestCase()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    QFile file(QStringLiteral(BLOCKLIST_BLNS_FILE));
    QVERIFY2(file.open(QIODevice::ReadOnly), "the corpus is not there: ./dev test fetches it");
    const QJsonArray strings = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(strings.size(), 485);
    for (const auto &value : strings)
        m_names.append(value.toString());
}

void TestNaughtyNames::init()
{
    const QString pipe = m_folder.filePath(u"p"_s);
    m_pipe = std::make_unique<Pipe>(pipe);
    QByteArray people = blockStatusJson(u"picture"_s, u"<img src=\"%1\">"_s.arg(pipe));
    for (qsizetype i = 0; i < m_names.size(); ++i)
        people += ',' + blockStatusJson(u"n%1"_s.arg(i), m_names.at(i));
    m_server = std::make_unique<FaultServer>([people](const FaultRequest &request) {
        if (request.target.startsWith("/me"))
            return FaultAnswer::success(R"({"_id":"me","nickname":"<b>Me</b>"})");
        return request.method == "GET"
            ? FaultAnswer::success(R"({"data":[)" + people + "]}")
            : FaultAnswer::success(blockStatusJson(request.segments().constLast()));
    });
    m_console = std::make_unique<Console>();
    m_console->settings.setAvatarPolicy(AvatarPolicy::None);
    m_console->start(m_server->address(), "key", "token");
    m_view = m_console->visible<BlockListView>(u"blockList"_s);
    QTRY_COMPARE(m_console->model.totalCount(), 486);
    QTRY_VERIFY((m_view = m_console->visible<BlockListView>(u"blockList"_s)));
    QTRY_VERIFY(!m_console->model.isRefreshing());
    QVERIFY(shownAs(u"picture"_s).contains(pipe));
}

void TestNaughtyNames::cleanup()
{
    m_console.reset();
    m_server.reset();
    m_pipe.reset();
}

void TestNaughtyNames::everyNameIsPaintedInTime()
{
    auto *clock = static_cast<PaintClock *>(qApp);
    clock->watched = m_view->viewport();
    clock->paints.clear();
    QScrollBar *bar = m_view->verticalScrollBar();
    for (int top = 0;; top += bar->pageStep()) {
        bar->setValue(top);
        m_view->viewport()->repaint();
        if (top >= bar->maximum())
            break;
    }
    clock->watched = nullptr;
    QList<double> paints = clock->paints;
    QVERIFY(paints.size() >= m_names.size() * 64 / bar->pageStep());
    const double first = paints.constFirst();
    std::sort(paints.begin(), paints.end());
    const QString measured =
        u"%1 frames: first %2 ms, median %3 ms, longest %4, %5 and %6 ms"_s.arg(paints.size())
            .arg(first, 0, 'f', 1)
            .arg(paints.at(paints.size() / 2), 0, 'f', 1)
            .arg(paints.constLast(), 0, 'f', 1)
            .arg(paints.at(paints.size() - 2), 0, 'f', 1)
            .arg(paints.at(paints.size() - 3), 0, 'f', 1);
    qInfo("%s", qPrintable(measured));
    QVERIFY2(paints.constLast() < 50 * slowness, qPrintable(measured));
}

void TestNaughtyNames::everyNameIsReadAndTippedAsItIs()
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view);
    QCOMPARE(list->childCount(), 486);
    for (int i = 0; i < m_console->model.rowCount(); ++i) {
        const QModelIndex index = m_console->model.index(i);
        const QString name = index.data().toString();
        QVERIFY2(list->child(i)->text(QAccessible::Name).startsWith(name), qUtf8Printable(name));
        QTextDocument tip;
        tip.setHtml(index.data(Qt::ToolTipRole).toString());
        QVERIFY2(withPlainSpaces(tip.toPlainText()).contains(withPlainSpaces(name)), qUtf8Printable(name));
    }
    // As the person sees it, when the pointer rests there.
    m_view->scrollTo(row(u"picture"_s));
    const QPoint at = m_view->visualRect(row(u"picture"_s)).center();
    QHelpEvent rests(QEvent::ToolTip, at, m_view->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(m_view->viewport(), &rests);
    QVERIFY(toolTip());
    toolTip()->repaint();
    QVERIFY(toolTip()->text().contains("&lt;img"_L1));
    QToolTip::hideText();
}

void TestNaughtyNames::noticesSayThemAsTheyAre()
{
    const auto *notice = m_console->window.findChild<NoticeBar *>(u"notice"_s);
    const auto *result = m_console->window.findChild<QLabel *>(u"resultLabel"_s);
    const QStringList ids = some();
    for (const QString &id : ids) {
        const QString name = shownAs(id);
        clickUnblock(id);
        QVERIFY2(waitUntil([&] { return notice->text().contains(name) && !row(id).isValid(); }),
                 qUtf8Printable(name));
        QVERIFY2(result->text().contains(name), qUtf8Printable(result->text()));
        QVERIFY2(markup().isEmpty(), qUtf8Printable(markup()));
    }
    QCOMPARE(m_server->count("DELETE"), ids.size());
    QCOMPARE(m_console->model.totalCount(), 486 - static_cast<int>(ids.size()));
}

void TestNaughtyNames::errorDialogsSayThemAsTheyAre()
{
    m_server->setRoute([](const FaultRequest &) {
        return FaultAnswer::failure(403, "INSUFFICIENT_PERMISSIONS", "<b>no</b>");
    });
    const QStringList ids = some();
    for (const QString &id : ids) {
        const QString name = shownAs(id);
        clickUnblock(id);
        QVERIFY2(waitUntil([&] { return m_console->visible<ErrorDialog>(u"errorDialog"_s); }),
                 qUtf8Printable(name));
        auto *dialog = m_console->visible<ErrorDialog>(u"errorDialog"_s);
        dialog->showDetails(true);
        QVERIFY2(dialog->windowTitle().contains(name), qUtf8Printable(dialog->windowTitle()));
        QVERIFY2(markup().isEmpty(), qUtf8Printable(markup()));
        QTextDocument tip;
        tip.setHtml(row(id).data(Qt::ToolTipRole).toString());
        QVERIFY2(withPlainSpaces(tip.toPlainText()).contains(withPlainSpaces(name)), qUtf8Printable(name));
        QVERIFY(m_console->press(u"closeButton"_s));
        QVERIFY(waitUntil([&] { return !m_console->visible<ErrorDialog>(u"errorDialog"_s); }));
    }
    QCOMPARE(m_console->model.totalCount(), 486);
}

void TestNaughtyNames::theQuestionSaysThemAsTheyAre()
{
    // Two at a time: it names the first few of them.
    const QStringList ids = some();
    auto *unblock = m_console->window.findChild<QAction *>(u"unblockAction"_s);
    for (qsizetype i = 0; i + 1 < ids.size(); i += 2) {
        m_view->clearSelection();
        for (const QString &id : { ids.at(i), ids.at(i + 1) })
            m_view->selectionModel()->select(row(id), QItemSelectionModel::Select);
        unblock->trigger();
        auto *question = m_console->visible<ConfirmDialog>(u"confirmDialog"_s);
        QVERIFY(question);
        const QString names = question->findChild<QLabel *>(u"names"_s)->text();
        for (const QString &id : { ids.at(i), ids.at(i + 1) })
            QVERIFY2(names.contains(shownAs(id)), qUtf8Printable(names));
        QVERIFY2(markup().isEmpty(), qUtf8Printable(markup()));
        QTest::keyClick(question, Qt::Key_Escape);
        QVERIFY(waitUntil([&] { return !m_console->visible<ConfirmDialog>(u"confirmDialog"_s); }));
    }
    QCOMPARE(m_server->count("DELETE"), 0);
}

int main(int argc, char *argv[])
{
    PaintClock application(argc, argv);
    TestNaughtyNames test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "tst_naughtynames.moc"
