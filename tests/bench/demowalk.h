#pragma once

#include <QString>

#include <functional>

class StallProbe;

/// The whole window on the demo server with many rows: opens, searches, scrolls, selects all and unblocks for
/// a while. Tells after each step, of which the probe then knows the longest stall. Returns what went wrong,
/// empty when nothing did.
QString walkDemo(int rows, StallProbe &probe, const std::function<void(const QString &step)> &tell);
