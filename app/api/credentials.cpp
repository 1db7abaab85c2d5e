#include "app/api/credentials.h"

#include <algorithm>

std::optional<QByteArray> headerSafe(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestHeaderValue)
        return std::nullopt;
    const bool safe = std::all_of(trimmed.cbegin(), trimmed.cend(),
                                  [](QChar c) { return c.unicode() >= 0x21 && c.unicode() <= 0x7e; });
    if (!safe)
        return std::nullopt;
    return trimmed.toLatin1();
}
