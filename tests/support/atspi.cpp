#include "tests/support/atspi.h"

#include "tests/support/desktop.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QThread>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr auto accessible = "org.a11y.atspi.Accessible"_L1;
constexpr auto action = "org.a11y.atspi.Action"_L1;
constexpr auto textInterface = "org.a11y.atspi.Text"_L1;
constexpr auto registry = "org.a11y.atspi.Registry"_L1;
constexpr auto rootPath = "/org/a11y/atspi/accessible/root"_L1;
constexpr auto nullPath = "/org/a11y/atspi/null"_L1;
constexpr int pollMs = 10;

qint64 slowestCall = 0;
QString slowestName;

} // namespace

bool waitFor(const std::function<bool()> &condition)
{
    const QDeadlineTimer deadline(patienceMs);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents();
        QThread::msleep(pollMs);
    }
    return true;
}

AtSpiObject::AtSpiObject(QDBusConnection bus, QString service, QString path)
    : m_bus(std::move(bus)), m_service(std::move(service)), m_path(std::move(path))
{
    if (m_path == nullPath)
        m_path.clear();
}

qint64 AtSpiObject::slowestMs()
{
    return slowestCall;
}

QString AtSpiObject::slowest()
{
    return slowestName;
}

void AtSpiObject::resetSlowest()
{
    slowestCall = 0;
    slowestName.clear();
}

AtSpiObject AtSpiObject::application(const QDBusConnection &bus, qint64 processId)
{
    const AtSpiObject desktop(bus, registry, rootPath);
    const QList<AtSpiObject> programs = desktop.children();
    for (const AtSpiObject &program : programs) {
        const QDBusReply<uint> owner = bus.call(
            QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                           u"org.freedesktop.DBus"_s, u"GetConnectionUnixProcessID"_s)
            << program.m_service);
        if (owner.isValid() && owner.value() == static_cast<uint>(processId))
            return program;
    }
    return {};
}

std::optional<QList<QVariant>> AtSpiObject::call(const QString &interface, const QString &method,
                                                 const QVariantList &arguments) const
{
    if (isNull())
        return {};
    QDBusMessage message = QDBusMessage::createMethodCall(m_service, m_path, interface, method);
    message.setArguments(arguments);
    QElapsedTimer clock;
    clock.start();
    const QDBusMessage reply = m_bus.call(message, QDBus::Block, patienceMs);
    if (const qint64 took = clock.elapsed(); took > slowestCall && m_service != registry) {
        slowestCall = took;
        slowestName = interface + u'.' + method + u' ' + m_path;
    }
    if (reply.type() != QDBusMessage::ReplyMessage)
        return {};
    return reply.arguments();
}

QVariant AtSpiObject::property(const QString &interface, const QString &property) const
{
    const auto reply = call(u"org.freedesktop.DBus.Properties"_s, u"Get"_s, { interface, property });
    return reply && !reply->isEmpty() ? reply->constFirst().value<QDBusVariant>().variant() : QVariant();
}

QString AtSpiObject::name() const
{
    return property(accessible, u"Name"_s).toString();
}

QString AtSpiObject::description() const
{
    return property(accessible, u"Description"_s).toString();
}

uint AtSpiObject::role() const
{
    const auto reply = call(accessible, u"GetRole"_s);
    return reply && !reply->isEmpty() ? reply->constFirst().toUInt() : 0;
}

bool AtSpiObject::has(State state) const
{
    const auto reply = call(accessible, u"GetState"_s);
    if (!reply || reply->isEmpty())
        return false;
    QList<uint> words;
    reply->constFirst().value<QDBusArgument>() >> words;
    const auto bit = static_cast<uint>(state);
    return (words.value(static_cast<int>(bit / 32)) >> (bit % 32)) & 1;
}

int AtSpiObject::childCount() const
{
    return property(accessible, u"ChildCount"_s).toInt();
}

AtSpiObject AtSpiObject::child(int index) const
{
    const auto reply = call(accessible, u"GetChildAtIndex"_s, { index });
    if (!reply || reply->isEmpty())
        return {};
    QString service;
    QDBusObjectPath path;
    const auto argument = reply->constFirst().value<QDBusArgument>();
    argument.beginStructure();
    argument >> service >> path;
    argument.endStructure();
    return { m_bus, service, path.path() };
}

QList<AtSpiObject> AtSpiObject::children() const
{
    const auto reply = call(accessible, u"GetChildren"_s);
    if (!reply || reply->isEmpty())
        return {};
    QList<AtSpiObject> found;
    const auto argument = reply->constFirst().value<QDBusArgument>();
    argument.beginArray();
    while (!argument.atEnd()) {
        QString service;
        QDBusObjectPath path;
        argument.beginStructure();
        argument >> service >> path;
        argument.endStructure();
        const AtSpiObject object(m_bus, service, path.path());
        if (!object.isNull())
            found.append(object);
    }
    argument.endArray();
    return found;
}

QString AtSpiObject::text() const
{
    const auto reply = call(textInterface, u"GetText"_s, { 0, -1 });
    return reply && !reply->isEmpty() ? reply->constFirst().toString() : QString();
}

AtSpiObject AtSpiObject::find(const std::function<bool(const AtSpiObject &)> &wanted) const
{
    if (isNull())
        return {};
    if (wanted(*this))
        return *this;
    if (is(Role::List))
        return {};
    const QList<AtSpiObject> inside = children();
    for (const AtSpiObject &object : inside) {
        if (const AtSpiObject found = object.find(wanted); !found.isNull())
            return found;
    }
    return {};
}

AtSpiObject AtSpiObject::shown(Role role, const QString &name) const
{
    return find([&](const AtSpiObject &object) {
        return object.is(role) && object.name() == name
            && (role == Role::MenuItem || object.has(State::Showing));
    });
}

AtSpiObject AtSpiObject::await(Role role, const QString &name) const
{
    AtSpiObject found;
    waitFor([&] { return !(found = shown(role, name)).isNull(); });
    return found;
}

bool AtSpiObject::doAction(const QString &wanted) const
{
    const int count = property(action, u"NActions"_s).toInt();
    for (int i = 0; i < count; ++i) {
        const auto name = call(action, u"GetName"_s, { i });
        if (name && !name->isEmpty() && name->constFirst().toString() == wanted) {
            const auto done = call(action, u"DoAction"_s, { i });
            return done && !done->isEmpty() && done->constFirst().toBool();
        }
    }
    return false;
}

bool AtSpiObject::press() const
{
    return !isNull() && waitFor([this] { return has(State::Enabled); }) && doAction(u"Press"_s);
}

bool AtSpiObject::setText(const QString &text) const
{
    const auto done = call(u"org.a11y.atspi.EditableText"_s, u"SetTextContents"_s, { text });
    return done && !done->isEmpty() && done->constFirst().toBool();
}

bool AtSpiObject::grabFocus() const
{
    const auto done = call(u"org.a11y.atspi.Component"_s, u"GrabFocus"_s);
    return done && !done->isEmpty() && done->constFirst().toBool();
}

QString AtSpiObject::dump() const
{
    QString text;
    dump(text, 0);
    return text;
}

void AtSpiObject::dump(QString &text, int depth) const
{
    if (isNull())
        return;
    const auto roleName = call(accessible, u"GetRoleName"_s);
    text += QString(depth * 2, u' ') + (roleName ? roleName->constFirst().toString() : u"gone"_s) + " ("_L1
        + QString::number(role()) + u") “"_s + name() + u'”' + (has(State::Showing) ? ""_L1 : " hidden"_L1)
        + (has(State::Focused) ? " focused"_L1 : ""_L1) + (has(State::Active) ? " active"_L1 : ""_L1) + u'\n';
    const QList<AtSpiObject> inside =
        is(Role::List) ? children().first(std::min(3, childCount())) : children();
    for (const AtSpiObject &object : inside)
        object.dump(text, depth + 1);
}
