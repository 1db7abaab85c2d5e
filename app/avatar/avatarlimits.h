#pragma once

#include <QtGlobal>

#include <chrono>

/// What one avatar may cost. The defaults are meant for people; tests make them small.
struct AvatarLimits
{
    std::chrono::milliseconds inactivity = std::chrono::seconds(5); ///< without a byte
    std::chrono::milliseconds deadline = std::chrono::seconds(10); ///< overall, all redirects included
    qint64 maximumBody = 2'097'152; ///< bytes, 2 MiB
    int maximumRedirects = 4;
    qint64 memoryBytes = 16'777'216; ///< 16 MiB of decoded pictures in memory
    qint64 diskBytes = 67'108'864; ///< 64 MiB of files in the cache folder
    qint64 pictureBytes = 33'554'432; ///< 32 MiB of decoded pictures in one more file there
};
