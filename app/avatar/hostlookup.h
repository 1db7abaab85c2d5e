#pragma once

#include <QHostInfo>
#include <QObject>

/// Looks a host's name up, says it once, and is gone. QHostInfo::lookupHost() with a functor is not for other
/// threads than the application's: measured with Qt 6.4.2, an answer that waits there when the application is
/// about to quit is given twice, the second time to a functor that is deleted.
class HostLookUp : public QObject
{
    Q_OBJECT

public:
    explicit HostLookUp(QObject *parent);

    void start(const QString &host);

signals:
    void done(const QHostInfo &info);
};
