#pragma once

#include <QString>

#include <string_view>

/// UTF-8 as a QString, character by character. QString::fromUtf8() drops a leading byte order mark: an id
/// that begins with one would become another person's id. Any thread.
inline QString exactFromUtf8(std::string_view text)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    qsizetype marks = 0;
    for (; text.substr(0, mark.size()) == mark; ++marks)
        text.remove_prefix(mark.size());
    const QString rest = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return marks == 0 ? rest : QString(marks, QChar::ByteOrderMark) + rest;
}
