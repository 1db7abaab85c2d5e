#pragma once

#include <QString>

#include <chrono>

/// A length of time in a few words, in the locale of QLocale() (by ICU): "12 sec", "2 min, 5 sec", "1 hr, 3
/// min". At most two units; more than 99 hours is told as 99 hours.
QString durationText(std::chrono::seconds duration);
