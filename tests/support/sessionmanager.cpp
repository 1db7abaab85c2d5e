#include "tests/support/sessionmanager.h"

#include <QSocketNotifier>

#include <X11/SM/SMlib.h>

#include <array>
#include <cstdlib>
#include <utility>

struct SessionManager::Connections
{
    IceListenObj *listening = nullptr;
    int count = 0;
    IceConn connection = nullptr;
    std::unique_ptr<QSocketNotifier> incoming;
    SmsConn client = nullptr;

    static SessionManager *self(SmPointer data) { return static_cast<SessionManager *>(data); }
    static Bool everybody(char *) { return True; }

    static Status registerClient(SmsConn client, SmPointer, char *previous)
    {
        SmsRegisterClientReply(client, previous ? previous : SmsGenerateClientID(client));
        std::free(previous);
        SmsSaveYourself(client, SmSaveLocal, False, SmInteractStyleNone, False);
        return 1;
    }

    static void saved(SmsConn client, SmPointer data, Bool)
    {
        SessionManager *manager = self(data);
        manager->m_ready = true;
        if (!std::exchange(manager->m_client, true))
            SmsSaveComplete(client);
    }

    static void setProperties(SmsConn, SmPointer data, int number, SmProp **properties)
    {
        for (int i = 0; i < number; ++i) {
            SmProp *property = properties[i];
            QList<QByteArray> values;
            for (int k = 0; k < property->num_vals; ++k)
                values.append(
                    QByteArray(static_cast<const char *>(property->vals[k].value), property->vals[k].length));
            self(data)->m_properties.insert(property->name, values);
            SmFreeProperty(property);
        }
        std::free(properties);
    }

    static Status newClient(SmsConn client, SmPointer data, unsigned long *mask, SmsCallbacks *callbacks,
                            char **)
    {
        *mask = SmsRegisterClientProcMask | SmsInteractRequestProcMask | SmsInteractDoneProcMask
            | SmsSaveYourselfRequestProcMask | SmsSaveYourselfP2RequestProcMask | SmsSaveYourselfDoneProcMask
            | SmsCloseConnectionProcMask | SmsSetPropertiesProcMask | SmsDeletePropertiesProcMask
            | SmsGetPropertiesProcMask;
        callbacks->register_client = { &registerClient, data };
        callbacks->interact_request = { [](SmsConn one, SmPointer, int) { SmsInteract(one); }, data };
        callbacks->interact_done = { [](SmsConn, SmPointer, Bool) {}, data };
        callbacks->save_yourself_request = { [](SmsConn, SmPointer, int, Bool, int, Bool, Bool) {}, data };
        callbacks->save_yourself_phase2_request = {
            [](SmsConn one, SmPointer) { SmsSaveYourselfPhase2(one); }, data
        };
        callbacks->save_yourself_done = { &saved, data };
        callbacks->close_connection = { [](SmsConn, SmPointer all, int number, char **reasons) {
                                           SmFreeReasons(number, reasons);
                                           self(all)->m_connections->drop(*self(all));
                                       },
                                        data };
        callbacks->set_properties = { &setProperties, data };
        callbacks->delete_properties = { [](SmsConn, SmPointer, int, char **) {}, data };
        callbacks->get_properties = { [](SmsConn one, SmPointer) { SmsReturnProperties(one, 0, nullptr); },
                                      data };
        self(data)->m_connections->client = client;
        return 1;
    }

    void accept(SessionManager &manager, IceListenObj from)
    {
        drop(manager);
        IceAcceptStatus status{};
        connection = IceAcceptConnection(from, &status);
        if (!connection)
            return;
        incoming = std::make_unique<QSocketNotifier>(IceConnectionNumber(connection), QSocketNotifier::Read);
        QObject::connect(incoming.get(), &QSocketNotifier::activated, &manager, [this, &manager] {
            if (connection && IceProcessMessages(connection, nullptr, nullptr) == IceProcessMessagesIOError)
                drop(manager);
        });
    }

    void drop(SessionManager &manager)
    {
        manager.m_client = false;
        client = nullptr;
        if (!connection)
            return;
        if (incoming) {
            incoming->setEnabled(false);
            incoming.release()->deleteLater(); // it may be calling this
        }
        IceSetShutdownNegotiation(connection, False);
        IceCloseConnection(connection);
        connection = nullptr;
    }
};

SessionManager::SessionManager(QObject *parent)
    : QObject(parent), m_connections(std::make_unique<Connections>())
{
}

SessionManager::~SessionManager()
{
    m_connections->drop(*this);
    if (m_connections->listening)
        IceFreeListenObjs(m_connections->count, m_connections->listening);
}

bool SessionManager::listen()
{
    std::array<char, 256> error{};
    IceSetIOErrorHandler([](IceConn) {}); // libICE's own ends the process
    if (!SmsInitialize("blocklist", "1", &Connections::newClient, this, &Connections::everybody, error.size(),
                       error.data())
        || !IceListenForConnections(&m_connections->count, &m_connections->listening, error.size(),
                                    error.data()))
        return false;
    for (int i = 0; i < m_connections->count; ++i) {
        IceListenObj one = m_connections->listening[i];
        IceSetHostBasedAuthProc(one, &Connections::everybody);
        m_notifiers.push_back(
            std::make_unique<QSocketNotifier>(IceGetListenConnectionNumber(one), QSocketNotifier::Read));
        connect(m_notifiers.back().get(), &QSocketNotifier::activated, this,
                [this, one] { m_connections->accept(*this, one); });
    }
    return true;
}

QString SessionManager::address() const
{
    const std::unique_ptr<char, decltype(&std::free)> list(
        IceComposeNetworkIdList(m_connections->count, m_connections->listening), &std::free);
    return QString::fromLocal8Bit(list.get());
}

void SessionManager::beginLogOut()
{
    m_ready = false;
    SmsSaveYourself(m_connections->client, SmSaveBoth, True, SmInteractStyleAny, False);
}

void SessionManager::cancelLogOut()
{
    SmsShutdownCancelled(m_connections->client);
}

void SessionManager::endSession()
{
    SmsDie(m_connections->client);
}
