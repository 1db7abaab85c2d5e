#pragma once

#include "ui/avatarpainter.h"
#include "ui/lineshaper.h"
#include "ui/rowgeometry.h"

#include <QAbstractItemDelegate>
#include <QCache>
#include <QHash>
#include <QList>
#include <QPixmap>

#include <array>
#include <optional>

/// Paints one row: picture, name, facts, button. Keeps shaped texts, buttons and initials in bounded caches,
/// since shaping text is most of a frame's cost. Reads roles, the palette and the style only.
class BlockListDelegate : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    /// What the pointer and the time do to a row.
    struct Interaction
    {
        bool rowHovered = false;
        bool buttonHovered = false;
        bool buttonPressed = false;
        bool detailsHovered = false; ///< the cause of a failure
        int spinnerStep = 0; ///< 0 to spinnerSteps - 1
    };
    static constexpr int spinnerSteps = 12;

    explicit BlockListDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                  const Interaction &interaction) const;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }
    /// Nothing of names, ids and pictures, but in the row that is hovered or has the focus.
    void setBlurred(bool blurred) { m_blurred = blurred; }
    bool isBlurred() const { return m_blurred; }
    const RowMetrics &metrics(const QFont &font) const;
    RowGeometry geometry(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// Only where the button lies: needs no text.
    QRect buttonRect(const QFont &font, const QRect &row, Qt::LayoutDirection direction) const;

    /// What people's names stand in: the first line and the second.
    QList<QFont> nameFonts(const QFont &font) const;
    AvatarPainter &avatars() const { return m_avatars; }
    /// Device pixels of an avatar.
    int avatarSide(const QFont &font, qreal devicePixelRatio) const;
    /// Font, palette, style, language or screen changed: makes everything anew.
    void invalidate();

private:
    enum class Line : quint8 { Name, Second };
    enum class ButtonLook : quint8 { Quiet, Filled, Pressed, Busy };

    /// A text shaped and cut once.
    struct ShapedText
    {
        ShapedLine line;
        bool mayOverflow = false; ///< stacked marks: clip
        bool colourful =
            false; ///< colour glyphs: paint the picture, Qt inflates each glyph at each paint otherwise
        QString text;
        QPixmap picture;
        QRgb pictureColour = 0;
    };
    struct TextKey
    {
        QString text;
        int width = 0;
        Line line = Line::Name;
        Qt::LayoutDirection direction = Qt::LayoutDirectionAuto;
        bool operator==(const TextKey &) const = default;
        friend size_t qHash(const TextKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.width, static_cast<int>(key.line),
                              static_cast<int>(key.direction));
        }
    };
    struct ButtonKey
    {
        ButtonLook look = ButtonLook::Quiet;
        bool retry = false;
        bool selected = false;
        bool enabled = true;
        bool active = true;
        bool operator==(const ButtonKey &) const = default;
        friend size_t qHash(const ButtonKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, static_cast<int>(key.look), key.retry, key.selected, key.enabled,
                              key.active);
        }
    };
    /// The colours of a row on its background.
    struct RowColours
    {
        QColor background;
        QColor hovered;
        QColor text;
        QColor secondary;
        QColor accent;
        QColor accentText; ///< on a filled button
        QColor pressed;
        QColor outline; ///< of the button: 3:1
        QColor hairline;
        QColor ring; ///< keyboard focus: 3:1
    };

    const RowColours &colours(const QStyleOptionViewItem &option) const;
    ShapedText *shaped(const QString &text, int width, Line line, Qt::LayoutDirection direction) const;
    void drawText(QPainter *painter, const QRect &rect, ShapedText &text, Line line, const QColor &colour,
                  Qt::LayoutDirection layout) const;
    /// What stands for a person in a blurred row; says nothing about them, not even the length of their name.
    void drawBlurred(QPainter *painter, const RowGeometry &geometry, const RowColours &colours,
                     Qt::LayoutDirection direction) const;
    void drawButton(QPainter *painter, const QRect &rect, const ButtonKey &key,
                    const RowColours &colours) const;
    QPixmap warningIcon(int side, const QColor &colour, qreal devicePixelRatio) const;
    QString buttonText(const ButtonKey &key) const;
    int nameWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void drawSpinner(QPainter *painter, const QRect &button, int step, const QColor &colour,
                     Qt::LayoutDirection direction) const;
    /// Forgets what was made for another screen, palette or direction.
    void follow(qreal devicePixelRatio, const QStyleOptionViewItem &option) const;

    bool m_compact = false;
    bool m_blurred = false;
    mutable AvatarPainter m_avatars;
    mutable std::optional<RowMetrics> m_metrics;
    mutable QFont m_metricsFont;
    mutable std::array<LineShaper, 2> m_shapers; ///< by Line
    mutable QCache<TextKey, ShapedText> m_texts;
    mutable QHash<ButtonKey, QPixmap> m_buttons;
    mutable QHash<QPair<int, QRgb>, QPixmap> m_warnings;
    mutable std::array<std::optional<RowColours>, 8> m_colours;
    mutable qint64 m_paletteKey = 0;
    mutable qreal m_devicePixelRatio = 0;
    mutable Qt::LayoutDirection m_direction = Qt::LeftToRight;
};
