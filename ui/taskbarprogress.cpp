#include "ui/taskbarprogress.h"

#include <QGuiApplication>

#ifdef Q_OS_LINUX
#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>
#endif

using namespace Qt::StringLiterals;

void TaskbarProgress::show(int percent, std::optional<int> remaining)
{
    if (percent == m_percent && remaining.has_value() == m_remaining.has_value())
        return;
    m_percent = percent;
    m_remaining = remaining;
#ifdef Q_OS_LINUX
    // Where there is no bus, connecting must not be tried: it would start one.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return;
    QDBusMessage update = QDBusMessage::createSignal(
        "/com/canonical/unity/launcherentry/"_L1 + QGuiApplication::desktopFileName().replace(u'-', u'_'),
        u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    update.setArguments({ "application://"_L1 + QGuiApplication::desktopFileName() + ".desktop"_L1,
                          QVariantMap{ { u"progress"_s, percent / 100.0 },
                                       { u"progress-visible"_s, remaining.has_value() },
                                       { u"count"_s, qint64(remaining.value_or(0)) },
                                       { u"count-visible"_s, remaining.has_value() } } });
    QDBusConnection::sessionBus().send(update);
#endif
}
