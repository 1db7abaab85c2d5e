#pragma once

#include "app/api/blockstatuslist.h"
#include "app/api/result.h"

#include <QByteArray>

/// Reads the body of GET /blockStatus/my with simdjson On-Demand. Any thread. Both `{"result":{"data":[…]}}`
/// and `{"result":[…]}`; records with unblockAt are skipped, those without a blockee counted. A body that
/// does not parse to its end is Kind::Unreadable, never half a list; an envelope whose RC is not 0 is the
/// error that it tells. Bodies of more than two pieces are read piece by piece, in little memory, where their
/// form allows.
Result<BlockStatusListPtr> parseBlockList(QByteArray body, int httpStatus, qsizetype pieceSize = 256 * 1024);
