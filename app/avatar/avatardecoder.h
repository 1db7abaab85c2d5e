#pragma once

#include <QByteArray>
#include <QImage>

/// A stranger's bytes as a round picture of side × side, premultiplied ARGB; null when they are not PNG,
/// JPEG, GIF or WebP by their first bytes, too large (4096 a side, 4 MP) or damaged. The first frame counts.
/// Any thread.
QImage decodeAvatar(const QByteArray &bytes, int side);
