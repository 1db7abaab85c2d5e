#include "ui/desktopwishes.h"

#include "ui/colours.h"
#include "ui/outlinestyle.h"
#include "ui/palettes.h"

#include <QApplication>
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QMap>
#include <QVariantMap>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

using Spaces = QMap<QString, QVariantMap>;

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto interface = "org.freedesktop.portal.Settings"_L1;

constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto gnome = "org.gnome.desktop.interface"_L1;
constexpr auto gnomeAccess = "org.gnome.desktop.a11y.interface"_L1;
constexpr auto kde = "org.kde.kdeglobals.KDE"_L1;

/// Three numbers from 0 to 1; anything else is no colour.
QColor colourOf(const QVariant &value)
{
    if (!value.canConvert<QDBusArgument>())
        return {};
    const auto argument = value.value<QDBusArgument>();
    if (argument.currentSignature() != "(ddd)"_L1)
        return {};
    std::array<double, 3> parts{};
    argument.beginStructure();
    for (double &part : parts)
        argument >> part;
    argument.endStructure();
    const bool whole =
        std::all_of(parts.cbegin(), parts.cend(), [](double part) { return part >= 0 && part <= 1; });
    return whole ? QColor::fromRgbF(static_cast<float>(parts[0]), static_cast<float>(parts[1]),
                                    static_cast<float>(parts[2]))
                 : QColor();
}

} // namespace

DesktopWishes::DesktopWishes(const QColor &brandAccent, const QDBusConnection &bus, QObject *parent)
    : QObject(parent), m_brandAccent(brandAccent), m_bus(bus)
{
    qDBusRegisterMetaType<Spaces>();
}

void DesktopWishes::start()
{
    apply();
    if (!m_bus.isConnected())
        return;
    // From whomever: to ask who owns the service would wait for the bus.
    // clang-format off
    m_bus.connect({}, path, interface, u"SettingChanged"_s, this,
                  SLOT(settingChanged(QString,QString,QDBusVariant)));
    // clang-format on
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"ReadAll"_s);
    question << QStringList{ appearance, gnome, gnomeAccess, kde };
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, &DesktopWishes::answered);
}

void DesktopWishes::answered(QDBusPendingCallWatcher *call)
{
    call->deleteLater();
    const QDBusPendingReply<Spaces> reply = *call;
    if (reply.isError())
        return;
    const Spaces spaces = reply.value();
    bool changed = false;
    for (auto space = spaces.cbegin(); space != spaces.cend(); ++space) {
        for (auto key = space->cbegin(); key != space->cend(); ++key)
            changed |= take(space.key(), key.key(), key.value());
    }
    if (changed)
        apply();
}

void DesktopWishes::settingChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (take(space, key, value.variant()))
        apply();
}

bool DesktopWishes::take(const QString &space, const QString &key, const QVariant &value)
{
    if (space == appearance) {
        if (key == "color-scheme"_L1) {
            const uint wish = value.toUInt();
            m_scheme = wish == 1 ? Scheme::Dark : wish == 2 ? Scheme::Light : Scheme::NoPreference;
        } else if (key == "contrast"_L1) {
            m_contrast = value.toUInt() == 1;
        } else if (key == "reduced-motion"_L1) {
            m_reducedMotion = value.toUInt() == 1;
        } else if (key == "accent-color"_L1) {
            m_accent = colourOf(value);
        } else {
            return false;
        }
    } else if (space == gnome && key == "enable-animations"_L1) {
        m_gnomeAnimations = value.toBool();
    } else if (space == gnomeAccess && key == "high-contrast"_L1) {
        m_gnomeContrast = value.toBool();
    } else if (space == kde && key == "AnimationDurationFactor"_L1) {
        bool isNumber = false;
        m_kdeAnimations = value.toDouble(&isNumber) > 0 || !isNumber;
    } else {
        return false;
    }
    return true;
}

void DesktopWishes::apply()
{
    if (auto *style = qobject_cast<OutlineStyle *>(QApplication::style()))
        style->setMotionReduced(m_reducedMotion || !m_gnomeAnimations || !m_kdeAnimations);

    QApplication::setPalette(QPalette()); // as Qt has it from the platform
    const bool isDark = Palettes::isDark(QApplication::palette());
    const bool dark = m_scheme == Scheme::NoPreference ? isDark : m_scheme == Scheme::Dark;
    QPalette palette;
    if (m_contrast || m_gnomeContrast)
        palette = Palettes::highContrast(dark);
    else if (dark != isDark)
        palette = dark ? Palettes::dark() : Palettes::light();
    // In high contrast the accent is the palette's own.
    const QColor accent = m_brandAccent.isValid() ? m_brandAccent : m_accent;
    if (accent.isValid() && !m_contrast && !m_gnomeContrast)
        palette = Colours::accented(accent).resolve(palette);
    QApplication::setPalette(palette);
}
