#pragma once

#include <QByteArray>
#include <QString>

/// A picture of a made-up person, 240 by 240 pixels, as PNG; the same id, the same picture. Any thread: no
/// fonts.
QByteArray drawDemoAvatar(const QString &id);
