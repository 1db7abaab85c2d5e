#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <vector>

class QSocketNotifier;

/// What a desktop's session manager is to a program (XSMP, as GNOME, Plasma and Xfce speak it): tells it that
/// the session ends, and then to go, or that the session goes on. For one program at a time; lives in the
/// test's event loop; one object a process.
class SessionManager : public QObject
{
    Q_OBJECT

public:
    explicit SessionManager(QObject *parent = nullptr);
    ~SessionManager() override;

    bool listen();
    /// For the program's SESSION_MANAGER.
    QString address() const;

    bool hasClient() const { return m_client; } ///< registered, and still there
    /// Somebody logs out: the program is to store what it has, and may ask.
    void beginLogOut();
    bool isReady() const { return m_ready; } ///< it has answered
    void cancelLogOut();
    /// The program is to go.
    void endSession();
    /// What the program told of itself: "RestartCommand", "RestartStyleHint", …
    QList<QByteArray> property(const QByteArray &name) const { return m_properties.value(name); }

private:
    struct Connections; ///< libICE's and libSM's types
    friend struct Connections;

    std::unique_ptr<Connections> m_connections;
    std::vector<std::unique_ptr<QSocketNotifier>> m_notifiers;
    QHash<QByteArray, QList<QByteArray>> m_properties;
    bool m_client = false;
    bool m_ready = false;
};
