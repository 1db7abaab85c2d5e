#pragma once

#include <QColor>
#include <QDBusConnection>
#include <QObject>

class QDBusPendingCallWatcher;
class QDBusVariant;

/// What the desktop wishes for and Qt 6.4 does not ask: light or dark, high contrast, an accent colour, no
/// motion. Read from the XDG desktop portal (org.freedesktop.portal.Settings) and followed while the program
/// runs; where there is no portal nothing changes. A palette that a platform theme has made is left alone
/// where it is as wished already. GUI thread; nothing blocks.
class DesktopWishes : public QObject
{
    Q_OBJECT

public:
    /// brandAccent: a company's, wins over the desktop's; may be invalid.
    DesktopWishes(const QColor &brandAccent, const QDBusConnection &bus, QObject *parent = nullptr);

    /// Asks, and follows. Without a bus only the brand's accent holds.
    void start();

private slots:
    void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void answered(QDBusPendingCallWatcher *call);
    /// False when it is nothing that we follow.
    bool take(const QString &space, const QString &key, const QVariant &value);
    void apply();

    enum class Scheme { NoPreference, Dark, Light };
    const QColor m_brandAccent;
    QDBusConnection m_bus;
    Scheme m_scheme = Scheme::NoPreference;
    bool m_contrast = false; ///< the portal's own
    bool m_gnomeContrast = false; ///< of portals that do not know the other yet
    bool m_reducedMotion = false;
    bool m_gnomeAnimations = true;
    bool m_kdeAnimations = true;
    QColor m_accent;
};
