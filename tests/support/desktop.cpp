#include "tests/support/desktop.h"

#include <QDBusMessage>
#include <QDBusReply>
#include <QDeadlineTimer>
#include <QFile>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <span>
#include <vector>

#include <poll.h>
#include <sys/prctl.h>
#include <xcb/xcb.h>

using namespace Qt::StringLiterals;

namespace {

// Nothing but the accessibility bus may be started: no keyring that would ask somebody for a password.
constexpr auto busConfiguration =
    R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=%1</listen>
  <servicedir>%1/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)"_L1;
constexpr auto accessibilityService = "/usr/share/dbus-1/services/org.a11y.Bus.service"_L1;

struct Free
{
    void operator()(void *what) const { std::free(what); }
};

struct Disconnect
{
    void operator()(xcb_connection_t *connection) const { xcb_disconnect(connection); }
};
using Connection = std::unique_ptr<xcb_connection_t, Disconnect>;

Connection connect(const QProcessEnvironment &environment)
{
    return Connection(xcb_connect(environment.value(u"DISPLAY"_s).toLocal8Bit().constData(), nullptr));
}

xcb_atom_t atom(xcb_connection_t *connection, QLatin1StringView name)
{
    const auto cookie = xcb_intern_atom(connection, 0, static_cast<uint16_t>(name.size()), name.latin1());
    const std::unique_ptr<xcb_intern_atom_reply_t, Free> reply(
        xcb_intern_atom_reply(connection, cookie, nullptr));
    return reply ? reply->atom : static_cast<xcb_atom_t>(XCB_ATOM_NONE);
}

/// Gives the focus to windows as they come and go, and to those that ask for it.
void manage(const std::stop_token &stop, xcb_connection_t *connection, xcb_atom_t activate)
{
    std::vector<xcb_window_t> windows; // newest last
    const auto focusLast = [&] {
        const xcb_window_t nobody = XCB_INPUT_FOCUS_POINTER_ROOT;
        xcb_set_input_focus(connection, XCB_INPUT_FOCUS_POINTER_ROOT,
                            windows.empty() ? nobody : windows.back(), XCB_CURRENT_TIME);
        xcb_flush(connection);
    };
    const auto forget = [&](xcb_window_t window) {
        const bool hadFocus = !windows.empty() && windows.back() == window;
        std::erase(windows, window);
        if (hadFocus)
            focusLast();
    };
    const auto focus = [&](xcb_window_t window) {
        std::erase(windows, window);
        windows.push_back(window);
        focusLast();
    };
    pollfd descriptor{ xcb_get_file_descriptor(connection), POLLIN, 0 };
    while (!stop.stop_requested() && xcb_connection_has_error(connection) == 0) {
        poll(&descriptor, 1, 100);
        while (const std::unique_ptr<xcb_generic_event_t, Free> event{ xcb_poll_for_event(connection) }) {
            switch (event->response_type & 0x7f) {
            case XCB_MAP_NOTIFY: {
                const auto *mapped = reinterpret_cast<xcb_map_notify_event_t *>(event.get());
                if (!mapped->override_redirect)
                    focus(mapped->window);
                break;
            }
            case XCB_CLIENT_MESSAGE: {
                const auto *message = reinterpret_cast<xcb_client_message_event_t *>(event.get());
                if (message->type == activate)
                    focus(message->window);
                break;
            }
            case XCB_UNMAP_NOTIFY:
                forget(reinterpret_cast<xcb_unmap_notify_event_t *>(event.get())->window);
                break;
            case XCB_DESTROY_NOTIFY:
                forget(reinterpret_cast<xcb_destroy_notify_event_t *>(event.get())->window);
                break;
            default:
                break;
            }
        }
    }
    xcb_disconnect(connection);
}

QString newName()
{
    static std::atomic<int> count = 0;
    return u"desktop-%1"_s.arg(++count);
}

void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(5000)) {
        process.kill();
        process.waitForFinished(5000);
    }
}

} // namespace

void dieWithTest(QProcess &process)
{
    process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

Desktop::Desktop() : m_environment(QProcessEnvironment::systemEnvironment())
{
    // What leads to the desktop of whoever runs the test is left out.
    const QStringList names = m_environment.keys();
    for (const QString &name : names) {
        if (name.startsWith("XDG_"_L1) || name.startsWith("IMKIT_"_L1) || name.startsWith("DBUS_"_L1)
            || name.startsWith("QT_"_L1) || name.startsWith("AT_SPI_"_L1)
            || QStringList{ u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"XAUTHORITY"_s, u"DESKTOP_SESSION"_s }
                   .contains(name))
            m_environment.remove(name);
    }
    m_environment.insert(u"HOME"_s, m_folder.path());
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    m_environment.insert(u"GSETTINGS_BACKEND"_s, u"memory"_s);
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
}

Desktop::~Desktop()
{
    m_windowManager = {};
    for (const QString &name : { m_accessibilityName, m_sessionName }) {
        if (!name.isEmpty())
            QDBusConnection::disconnectFromBus(name);
    }
    // The accessibility bus goes when the session bus is gone.
    end(m_sessionBus);
    end(m_xServer);
}

bool Desktop::start()
{
    return startXServer() && startSessionBus() && startAccessibilityBus() && manageWindows();
}

QDBusConnection Desktop::accessibilityBus() const
{
    return QDBusConnection(m_accessibilityName);
}

QByteArray Desktop::firstLine(QProcess &process, const QString &program, const QStringList &arguments)
{
    dieWithTest(process);
    process.setProcessEnvironment(m_environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    const QDeadlineTimer deadline(patienceMs);
    while (!process.canReadLine() && process.state() != QProcess::NotRunning && !deadline.hasExpired())
        process.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
    const QByteArray line = process.readLine().trimmed();
    if (line.isEmpty())
        m_problem = program + " could not be started: "_L1 + process.errorString();
    return line;
}

bool Desktop::startXServer()
{
    const QByteArray number = firstLine(m_xServer, u"Xvfb"_s,
                                        { u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x1024x24"_s,
                                          u"-nolisten"_s, u"tcp"_s, u"-noreset"_s });
    m_environment.insert(u"DISPLAY"_s, u':' + QString::fromLatin1(number));
    return !number.isEmpty();
}

bool Desktop::startSessionBus()
{
    const QDir folder(m_folder.path());
    QFile configuration(folder.filePath(u"bus.conf"_s));
    if (!folder.mkdir(u"services"_s)
        || !QFile::copy(accessibilityService, folder.filePath(u"services/org.a11y.Bus.service"_s))
        || !configuration.open(QIODevice::WriteOnly)) {
        m_problem = accessibilityService + " is missing: at-spi2-core is not installed"_L1;
        return false;
    }
    configuration.write(QString(busConfiguration).arg(folder.path()).toUtf8());
    configuration.close();
    const QByteArray address =
        firstLine(m_sessionBus, u"dbus-daemon"_s,
                  { "--config-file="_L1 + configuration.fileName(), u"--print-address"_s, u"--nofork"_s });
    if (address.isEmpty())
        return false;
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, QString::fromUtf8(address));
    m_sessionName = newName();
    if (!QDBusConnection::connectToBus(QString::fromUtf8(address), m_sessionName).isConnected())
        m_problem = u"the session bus does not answer"_s;
    return m_problem.isEmpty();
}

bool Desktop::startAccessibilityBus()
{
    const QDBusReply<QString> address =
        QDBusConnection(m_sessionName)
            .call(QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s,
                                                 u"GetAddress"_s));
    if (!address.isValid()) {
        m_problem = "the accessibility bus does not start: "_L1 + address.error().message();
        return false;
    }
    m_accessibilityName = newName();
    const auto bus = QDBusConnection::connectToBus(address.value(), m_accessibilityName);
    if (!bus.isConnected())
        m_problem = "the accessibility bus does not answer: "_L1 + bus.lastError().message();
    return m_problem.isEmpty();
}

void Desktop::openOtherWindow()
{
    const xcb_screen_t *screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data;
    const xcb_window_t window = xcb_generate_id(m_connection);
    xcb_create_window(m_connection, XCB_COPY_FROM_PARENT, window, screen->root, 0, 0, 300, 300, 0,
                      XCB_WINDOW_CLASS_INPUT_OUTPUT, screen->root_visual, 0, nullptr);
    xcb_map_window(m_connection, window);
    xcb_flush(m_connection);
}

bool Desktop::manageWindows()
{
    xcb_connection_t *connection =
        xcb_connect(m_environment.value(u"DISPLAY"_s).toLatin1().constData(), nullptr);
    if (xcb_connection_has_error(connection) != 0) {
        xcb_disconnect(connection);
        m_problem = u"the X server does not answer"_s;
        return false;
    }
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
    const uint32_t events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(connection, root, XCB_CW_EVENT_MASK, &events);
    // Programs ask a window manager for the focus only if it says that it listens.
    const xcb_atom_t activate = atom(connection, "_NET_ACTIVE_WINDOW"_L1);
    xcb_change_property(connection, XCB_PROP_MODE_REPLACE, root, atom(connection, "_NET_SUPPORTED"_L1),
                        XCB_ATOM_ATOM, 32, 1, &activate);
    xcb_flush(connection);
    m_connection = connection;
    m_windowManager = std::jthread(manage, connection, activate);
    return true;
}

QImage Desktop::picture() const
{
    const Connection connection = connect(m_environment);
    const xcb_screen_t *screen = xcb_setup_roots_iterator(xcb_get_setup(connection.get())).data;
    const auto cookie = xcb_get_image(connection.get(), XCB_IMAGE_FORMAT_Z_PIXMAP, screen->root, 0, 0,
                                      screen->width_in_pixels, screen->height_in_pixels, ~0U);
    const std::unique_ptr<xcb_get_image_reply_t, Free> reply(
        xcb_get_image_reply(connection.get(), cookie, nullptr));
    if (!reply || screen->root_depth != 24)
        return {};
    const QImage seen(xcb_get_image_data(reply.get()), screen->width_in_pixels, screen->height_in_pixels,
                      QImage::Format_RGB32);
    return seen.copy();
}

QImage Desktop::windowIcon(int side) const
{
    const Connection connection = connect(m_environment);
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(connection.get())).data->root;
    const xcb_atom_t property = atom(connection.get(), "_NET_WM_ICON"_L1);
    const std::unique_ptr<xcb_query_tree_reply_t, Free> tree(
        xcb_query_tree_reply(connection.get(), xcb_query_tree(connection.get(), root), nullptr));
    const std::span windows(xcb_query_tree_children(tree.get()),
                            static_cast<size_t>(xcb_query_tree_children_length(tree.get())));
    for (const xcb_window_t window : windows) {
        const auto cookie =
            xcb_get_property(connection.get(), 0, window, property, XCB_ATOM_CARDINAL, 0, 1U << 20);
        const std::unique_ptr<xcb_get_property_reply_t, Free> reply(
            xcb_get_property_reply(connection.get(), cookie, nullptr));
        if (!reply)
            continue;
        // Width, height and pixels of one after the other.
        std::span icons(static_cast<const uint32_t *>(xcb_get_property_value(reply.get())),
                        static_cast<size_t>(xcb_get_property_value_length(reply.get())) / sizeof(uint32_t));
        while (icons.size() > 2 && icons.size() >= 2 + size_t(icons[0]) * icons[1]) {
            const size_t pixels = size_t(icons[0]) * icons[1];
            if (icons[0] == static_cast<uint32_t>(side) && icons[1] == icons[0])
                return QImage(reinterpret_cast<const uchar *>(icons.data() + 2), side, side,
                              QImage::Format_ARGB32)
                    .copy();
            icons = icons.subspan(2 + pixels);
        }
    }
    return {};
}
