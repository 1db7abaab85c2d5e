#pragma once

#include <QObject>

#include <optional>

/// Progress and count on the program's entry in the task bar or dock, where the desktop takes it: over D-Bus
/// by the com.canonical.Unity.LauncherEntry interface, which KDE Plasma and the docks of GNOME follow
/// (https://wiki.ubuntu.com/Unity/LauncherAPI). Elsewhere nothing happens.
class TaskbarProgress : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// remaining: the count beside the icon; not set = nothing under way.
    void show(int percent, std::optional<int> remaining);

private:
    int m_percent = 0;
    std::optional<int> m_remaining;
};
