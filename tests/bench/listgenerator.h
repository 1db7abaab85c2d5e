#pragma once

#include <QByteArray>
#include <QString>

/// The body of GET /blockStatus/my with that many rows, newest first, as a server writes it: about 410 bytes
/// a row, names in many scripts and some that attack, every form of JSON escape, one row in sixteen a ban in
/// a group room. The same rows and seed, the same bytes.
QByteArray generateBlockList(int rows, quint32 seed = 1);

/// The blockee id of a generated row; no two rows share one.
QString generatedBlockeeId(int row, quint32 seed = 1);
