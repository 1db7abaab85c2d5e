#pragma once

#include <QDBusConnection>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

/// What a screen reader sees of a program: one object on the accessibility bus (AT-SPI). Calls block, and
/// say nothing when the object is gone. Cheap to copy.
class AtSpiObject
{
public:
    // The numbers of AT-SPI's AtspiRole and AtspiStateType.
    enum class Role : uint {
        CheckBox = 7,
        Dialog = 16,
        Frame = 23,
        Label = 29,
        List = 31,
        ListItem = 32,
        MenuItem = 35,
        Password = 40,
        PushButton = 43,
        Text = 61,
    };
    enum class State : uint {
        Active = 1,
        Busy = 3,
        Checked = 4,
        Enabled = 8,
        Focused = 12,
        Selected = 23,
        Showing = 25,
    };

    AtSpiObject() = default;
    /// The program of that process; null while it has not said that it is there.
    static AtSpiObject application(const QDBusConnection &bus, qint64 processId);

    bool isNull() const { return m_path.isEmpty(); }
    QString name() const;
    QString description() const;
    uint role() const;
    bool is(Role role) const { return this->role() == static_cast<uint>(role); }
    bool has(State state) const;
    int childCount() const;
    AtSpiObject child(int index) const;
    QList<AtSpiObject> children() const;
    /// What an entry holds.
    QString text() const;

    /// The first of this and what is in it that is so, in the order of reading. Lists are not entered: their
    /// rows may be many.
    AtSpiObject find(const std::function<bool(const AtSpiObject &)> &is) const;
    /// The same, waited for; null when it does not come. What cannot be seen does not count.
    AtSpiObject await(Role role, const QString &name) const;
    /// As above, at once.
    AtSpiObject shown(Role role, const QString &name) const;

    bool doAction(const QString &action) const;
    /// Waits until it can be pressed.
    bool press() const;
    bool setText(const QString &text) const;
    bool grabFocus() const;

    /// One line an object, indented: for the messages of failed tests.
    QString dump() const;

    /// How long the slowest call took since the last reset.
    static qint64 slowestMs();
    static QString slowest(); ///< and what it was
    static void resetSlowest();

private:
    AtSpiObject(QDBusConnection bus, QString service, QString path);

    std::optional<QList<QVariant>> call(const QString &interface, const QString &method,
                                        const QVariantList &arguments = {}) const;
    QVariant property(const QString &interface, const QString &property) const;
    QList<AtSpiObject> references(const QVariant &array) const;
    void dump(QString &text, int depth) const;

    QDBusConnection m_bus = QDBusConnection(QString());
    QString m_service;
    QString m_path;
};

/// Looks every few milliseconds, with a turn of the event loop between, until the condition holds; false when
/// it does not in good time (Desktop's patience).
bool waitFor(const std::function<bool()> &condition);
