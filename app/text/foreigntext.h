#pragma once

#include <QString>
#include <QStringView>

/// Text from outside (nicknames, ids, room names, server messages), made safe to show: bidi controls removed,
/// control characters and newlines to spaces, cut to 64 graphemes, 256 UTF-16 units and 4 marks a base. Any
/// thread. Idempotent.
QString cleanForeignText(QStringView text);

/// The cleaned text between U+2068 and U+2069, so that its direction cannot turn the sentence around it.
QString isolated(QStringView text);

/// What a row is called: the cleaned nickname, or the cleaned id where that is empty or invisible.
QString shownName(QStringView nickname, QStringView blockeeId);
