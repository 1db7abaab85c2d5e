#include "app/avatar/hostlookup.h"

HostLookUp::HostLookUp(QObject *parent) : QObject(parent)
{
    connect(this, &HostLookUp::done, this, &QObject::deleteLater);
}

void HostLookUp::start(const QString &host)
{
    QHostInfo::lookupHost(host, this, SIGNAL(done(QHostInfo)));
}
