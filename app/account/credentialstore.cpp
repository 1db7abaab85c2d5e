#include "app/account/credentialstore.h"

#include <QPointer>
#include <QTimer>

#include <memory>
#include <qt6keychain/keychain.h>
#include <utility>

namespace {

using Outcome = CredentialStore::Outcome;

Outcome outcomeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
        return Outcome::Done;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: // what libsecret says where no secret service answers
        return Outcome::Unavailable;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return Outcome::Failed;
    }
    return Outcome::Failed;
}

} // namespace

CredentialStore::CredentialStore(QString service, QObject *parent)
    : QObject(parent), m_service(std::move(service))
{
}

void CredentialStore::setTimeout(std::chrono::milliseconds timeout)
{
    m_timeout = timeout;
}

void CredentialStore::read(const QString &accountId, QObject *context, ReadHandler handler)
{
    const QPointer<QObject> guard(context);
    enqueue([this, accountId, guard, handler = std::move(handler)] {
        auto *job = new QKeychain::ReadPasswordJob(m_service);
        run(job, accountId, [this, guard, handler](Outcome outcome, QKeychain::Job *finished) {
            QByteArray token;
            if (finished && outcome == Outcome::Done)
                token = static_cast<QKeychain::ReadPasswordJob *>(finished)->binaryData();
            finishTask();
            if (guard)
                handler(outcome, std::move(token));
        });
    });
}

void CredentialStore::write(const QString &accountId, const QByteArray &token, QObject *context,
                            Handler handler)
{
    const QPointer<QObject> guard(context);
    enqueue([this, accountId, token, guard, handler = std::move(handler)] {
        auto *job = new QKeychain::WritePasswordJob(m_service);
        job->setBinaryData(token);
        run(job, accountId, [this, guard, handler](Outcome outcome, QKeychain::Job *) {
            finishTask();
            if (guard)
                handler(outcome);
        });
    });
}

void CredentialStore::remove(const QString &accountId, QObject *context, Handler handler)
{
    const QPointer<QObject> guard(context);
    const auto end = [this, guard, handler = std::move(handler)](Outcome outcome) {
        finishTask();
        if (guard)
            handler(outcome);
    };
    enqueue([this, accountId, end] {
        // A locked keyring says that a delete went well and that a read finds nothing, but refuses a write.
        auto *overwrite = new QKeychain::WritePasswordJob(m_service);
        overwrite->setBinaryData(QByteArray());
        run(overwrite, accountId, [this, accountId, end](Outcome outcome, QKeychain::Job *) {
            if (outcome != Outcome::Done) {
                end(outcome);
                return;
            }
            auto *erase = new QKeychain::DeletePasswordJob(m_service);
            run(erase, accountId, [this, accountId, end](Outcome erased, QKeychain::Job *) {
                if (erased != Outcome::Done) {
                    end(erased);
                    return;
                }
                auto *check = new QKeychain::ReadPasswordJob(m_service);
                run(check, accountId, [end](Outcome read, QKeychain::Job *finished) {
                    const bool gone = finished && read == Outcome::Done
                        && static_cast<QKeychain::ReadPasswordJob *>(finished)->binaryData().isEmpty();
                    end(gone ? Outcome::Done : Outcome::Failed);
                });
            });
        });
    });
}

void CredentialStore::enqueue(const Task &task)
{
    m_tasks.enqueue(task);
    // Never from inside the call: the first contact with a keychain may take its time.
    if (!m_busy && m_tasks.size() == 1)
        QMetaObject::invokeMethod(this, &CredentialStore::startNext, Qt::QueuedConnection);
}

void CredentialStore::startNext()
{
    if (m_busy || m_tasks.isEmpty())
        return;
    m_busy = true;
    m_tasks.dequeue()();
}

void CredentialStore::finishTask()
{
    m_busy = false;
    QMetaObject::invokeMethod(this, &CredentialStore::startNext, Qt::QueuedConnection);
}

void CredentialStore::run(QKeychain::Job *job, const QString &accountId,
                          std::function<void(Outcome, QKeychain::Job *)> done)
{
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    job->setKey(accountId);

    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    const auto once = std::make_shared<std::function<void(Outcome, QKeychain::Job *)>>(std::move(done));
    const auto settle = [timer, once](Outcome outcome, QKeychain::Job *finished) {
        timer->stop();
        timer->deleteLater();
        if (const auto call = std::exchange(*once, nullptr))
            call(outcome, finished);
    };
    // The timer is the context: a job that ends after its time-out finds nobody.
    connect(job, &QKeychain::Job::finished, timer,
            [settle](QKeychain::Job *finished) { settle(outcomeOf(finished->error()), finished); });
    connect(timer, &QTimer::timeout, this, [settle] { settle(Outcome::Failed, nullptr); });
    timer->start(m_timeout);
    job->start();
}
