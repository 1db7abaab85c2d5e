#pragma once

#include <QByteArray>
#include <QStringList>

/// User ids from a file or the clipboard.
struct IdList
{
    static constexpr qsizetype maxBytes = qsizetype(64) * 1024 * 1024;
    static constexpr qsizetype maxIds = 1'000'000;

    QStringList ids; ///< in order, each once
    qsizetype duplicates = 0;
    qsizetype unreadable = 0; ///< lines that hold no id: not valid text, or a record without that column
    bool tooLarge = false; ///< more than maxBytes (nothing is read) or maxIds (the first ones are)

    bool operator==(const IdList &) const = default;
};

/// Reads one id a line, or the id column of a CSV with a header: ours, "id", or Mastodon's "Account address".
/// UTF-8, or UTF-16 with a byte-order mark. Any thread.
IdList parseIdList(const QByteArray &bytes);
