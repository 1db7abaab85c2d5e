#pragma once

#include "app/api/blockstatus.h"
#include "ui/languageswitcher.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

/// What the whole sessions share: their languages, their people, and the program's own words for what they
/// look for.
namespace SessionTexts {

/// English, and one that is written from right to left, or else Japanese.
inline QStringList languages()
{
    const QStringList shipped = LanguageSwitcher().available();
    const auto mirrored = std::find_if(shipped.cbegin(), shipped.cend(), [](const QString &language) {
        return QLocale(language).textDirection() == Qt::RightToLeft;
    });
    return { QStringLiteral("en"), mirrored != shipped.cend() ? *mirrored : QStringLiteral("ja") };
}

/// In the language in use, without the mark of its access key.
inline QString text(const char *context, const char *source, int number = -1)
{
    return QCoreApplication::translate(context, source, nullptr, number).remove(u'&');
}

inline BlockStatus person(const QString &id, const QString &nickname, const QString &room = {})
{
    BlockStatus status;
    status.key.blockeeId = id;
    status.key.roomId = room;
    status.key.scope = room.isEmpty() ? BlockScope::Direct : BlockScope::Room;
    status.nickname = nickname;
    return status;
}

/// To be unblocked, and the one who stands next then.
inline const BlockStatus quiet = person(QStringLiteral("u-quiet"), QStringLiteral("Quiet Person"));
inline const BlockStatus neighbour = person(QStringLiteral("u-neighbour"), QStringLiteral("Quiet Neighbour"));
/// The demo's ban that is not ours to lift.
inline const BlockStatus forbidden =
    person(QStringLiteral("not-allowed"), QStringLiteral("Not allowed"), QStringLiteral("room-old-office"));

} // namespace SessionTexts
