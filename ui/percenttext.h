#pragma once

#include <QString>

/// A share in the way of QLocale() (by ICU): "37%", "37 %", "٪۳۷".
QString percentText(int percent);
