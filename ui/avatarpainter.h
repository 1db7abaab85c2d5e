#pragma once

#include <QCache>
#include <QColor>
#include <QPixmap>
#include <QString>

class QFont;

/// Pictures of people, ready to paint: round avatars that were loaded, and initials on a colour of the id.
/// Both caches are bounded by bytes. GUI thread.
class AvatarPainter
{
public:
    AvatarPainter();

    /// Null when the picture is not at hand. side: device pixels.
    const QPixmap *picture(const QString &url, int side) const;
    void setPicture(const QString &url, int side, const QImage &image);
    /// The initials of a shown name; side in device pixels. They are scaled from the font, whatever its size:
    /// one that is in use already spares finding another for each script.
    QPixmap initials(const QString &shownName, const QString &id, int side, const QFont &font);
    void clear();

    /// One or two graphemes, one for CJK and emoji.
    static QString initialsOf(const QString &shownName);
    /// One of 12 hues by the id, the same on every machine.
    static QColor colourOf(const QString &id);

private:
    struct PictureKey
    {
        QString text;
        int side = 0;
        QRgb colour = 0;
        bool operator==(const PictureKey &) const = default;
        friend size_t qHash(const PictureKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.side, key.colour);
        }
    };
    QCache<PictureKey, QPixmap> m_pictures;
    QCache<PictureKey, QPixmap> m_initials;
};
