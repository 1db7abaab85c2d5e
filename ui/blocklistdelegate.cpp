#include "ui/blocklistdelegate.h"

#include "app/model/blocklistmodel.h"
#include "ui/colours.h"
#include "ui/frame.h"
#include "ui/icons.h"
#include "ui/rowtext.h"

#include <QFontMetrics>
#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionViewItem>

#include <unicode/uchar.h>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int cachedTexts = 1500;

bool hasColourGlyphs(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (c < 0x2000)
            continue;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (c == 0xfe0f || u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_EMOJI_PRESENTATION))
            return true;
    }
    return false;
}

bool hasMarks(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x300 && c.isMark(); });
}

/// The spinner's diameter and its distance to the text.
int spinnerRoom(const QFont &font)
{
    return QFontMetrics(font).height() * 3 / 4 + 6;
}

} // namespace

BlockListDelegate::BlockListDelegate(QObject *parent)
    : QAbstractItemDelegate(parent), m_texts(cachedTexts) { }

void BlockListDelegate::setCompact(bool compact)
{
    m_compact = compact;
    invalidate();
}

void BlockListDelegate::invalidate()
{
    m_metrics.reset();
    m_texts.clear();
    m_buttons.clear();
    m_warnings.clear();
    m_colours.fill(std::nullopt);
    m_paletteKey = 0;
}

const RowMetrics &BlockListDelegate::metrics(const QFont &font) const
{
    if (!m_metrics || m_metricsFont != font) {
        const QFontMetrics fm(RowMetrics::buttonFontFor(font));
        const int spinner = spinnerRoom(RowMetrics::buttonFontFor(font));
        int widest = 0;
        for (const ButtonKey &key : { ButtonKey{}, ButtonKey{ .retry = true } })
            widest = std::max(widest, fm.horizontalAdvance(buttonText(key)));
        widest = std::max(widest, fm.horizontalAdvance(buttonText({ .look = ButtonLook::Busy })) + spinner);
        m_texts.clear();
        m_buttons.clear();
        m_metrics = RowMetrics::forFont(font, m_compact, widest);
        m_metricsFont = font;
        m_shapers[static_cast<size_t>(Line::Name)].setFont(m_metrics->nameFont);
        m_shapers[static_cast<size_t>(Line::Second)].setFont(m_metrics->secondFont);
    }
    return *m_metrics;
}

QString BlockListDelegate::buttonText(const ButtonKey &key) const
{
    if (key.look == ButtonLook::Busy) {
        //: In place of the button’s text while a row is being unblocked. Short.
        return tr("Unblocking…");
    }
    //: The button of a row. Short.
    return key.retry ? tr("Retry") : tr("Unblock");
}

QList<QFont> BlockListDelegate::nameFonts(const QFont &font) const
{
    return { metrics(font).nameFont, metrics(font).secondFont };
}

int BlockListDelegate::avatarSide(const QFont &font, qreal devicePixelRatio) const
{
    return std::clamp(static_cast<int>(std::ceil(metrics(font).avatar * devicePixelRatio)), 16, 256);
}

QSize BlockListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    const RowMetrics &m = metrics(option.font);
    return { m.left + m.avatar + m.avatarToText + 8 * m.nameHeight + m.textToButton + m.buttonWidth + m.right,
             m.rowHeight };
}

int BlockListDelegate::nameWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!m_compact)
        return 0;
    const RowMetrics &m = metrics(option.font);
    if (m_blurred)
        return 10 * m.nameHeight; // its own width would tell something
    const ShapedText *text = shaped(index.data(Qt::DisplayRole).toString(), option.rect.width(), Line::Name,
                                    Qt::LayoutDirectionAuto);
    return std::min(static_cast<int>(std::ceil(text->line.width)) + 1, option.rect.width() - m.left);
}

RowGeometry BlockListDelegate::geometry(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return RowGeometry::of(metrics(option.font), option.rect, option.direction, nameWidth(option, index));
}

QRect BlockListDelegate::buttonRect(const QFont &font, const QRect &row, Qt::LayoutDirection direction) const
{
    return RowGeometry::of(metrics(font), row, direction, 0).button;
}

void BlockListDelegate::follow(qreal devicePixelRatio, const QStyleOptionViewItem &option) const
{
    const QPalette &palette = option.palette;
    if (m_paletteKey != palette.cacheKey()) {
        m_paletteKey = palette.cacheKey();
        m_colours.fill(std::nullopt);
        m_buttons.clear();
        m_warnings.clear();
    }
    if (m_direction != option.direction) {
        m_direction = option.direction;
        m_buttons.clear();
    }
    if (!qFuzzyCompare(m_devicePixelRatio, devicePixelRatio)) {
        m_devicePixelRatio = devicePixelRatio;
        m_buttons.clear();
        m_warnings.clear();
        m_texts.clear();
    }
}

const BlockListDelegate::RowColours &BlockListDelegate::colours(const QStyleOptionViewItem &option) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group = !option.state.testFlag(QStyle::State_Enabled) ? QPalette::Disabled
        : option.state.testFlag(QStyle::State_Active)                                ? QPalette::Active
                                                                                     : QPalette::Inactive;
    std::optional<RowColours> &slot = m_colours.at(static_cast<size_t>(group) * 2 + (selected ? 1 : 0));
    if (slot)
        return *slot;
    const QPalette &palette = option.palette;
    const QColor highlight = palette.color(group, QPalette::Highlight);
    const QColor base = palette.color(group, QPalette::Base);
    RowColours c;
    c.text = selected ? palette.color(group, QPalette::HighlightedText)
                      : Colours::readableOn(base, palette.color(group, QPalette::Text), 4.6);
    // Styles choose pale accents whose own text is hard to read: the accent gives way, not the text.
    c.background = selected ? Colours::readableOn(c.text, highlight, 4.9) : base;
    if (selected)
        c.text = Colours::readableOn(c.background, c.text, 4.6);
    c.hovered = selected ? Colours::mix(c.background, Colours::blackOrWhiteOn(c.text), 0.92)
                         : Colours::mix(c.text, c.background, 0.05);
    // What is readable where the contrast is least is so at rest and hovered.
    const QColor ground =
        Colours::contrastRatio(c.text, c.hovered) < Colours::contrastRatio(c.text, c.background)
        ? c.hovered
        : c.background;
    c.secondary = selected ? Colours::readableOn(ground, Colours::mix(c.text, ground, 0.85), 4.6)
                           : Colours::secondaryText(c.text, ground);
    c.accent = selected ? c.text : Colours::readableOn(ground, highlight, 4.6);
    c.accentText = Colours::readableOn(c.accent, c.background, 4.6);
    c.pressed = Colours::mix(c.accentText, c.accent, 0.18);
    c.outline = Colours::readableOn(ground, Colours::mix(c.accent, c.background, 0.55), 3.1);
    c.hairline = Colours::mix(c.text, c.background, selected ? 0.2 : 0.12);
    c.ring = Colours::readableOn(ground, selected ? c.text : highlight, 3.2);
    slot = c;
    return *slot;
}

BlockListDelegate::ShapedText *BlockListDelegate::shaped(const QString &text, int width, Line line,
                                                         Qt::LayoutDirection direction) const
{
    TextKey key{ text, width, line, direction };
    if (ShapedText *known = m_texts.object(key))
        return known;

    LineShaper &shaper = m_shapers.at(static_cast<size_t>(line));
    auto result = std::make_unique<ShapedText>();
    const auto shape = [&](const QString &part) {
        result->text = part;
        const Qt::LayoutDirection own = direction != Qt::LayoutDirectionAuto ? direction
            : part.isRightToLeft()                                           ? Qt::RightToLeft
                                                                             : Qt::LeftToRight;
        result->line = line == Line::Second ? shaper.shape(part, own) : shaper.shapeWhole(part, own);
    };
    shape(text);
    if (result->line.width > width) {
        const QFont &font = line == Line::Name ? m_metrics->nameFont : m_metrics->secondFont;
        shape(QFontMetrics(font).elidedText(text, Qt::ElideRight, width));
    }
    result->colourful = hasColourGlyphs(result->text);
    result->mayOverflow = hasMarks(result->text);

    ShapedText *kept = result.get();
    m_texts.insert(key, result.release());
    return kept;
}

void BlockListDelegate::drawText(QPainter *painter, const QRect &rect, ShapedText &text, Line line,
                                 const QColor &colour, Qt::LayoutDirection layout) const
{
    if (rect.width() <= 0 || text.text.isEmpty())
        return;
    const qreal x = layout == Qt::RightToLeft ? rect.right() + 1 - text.line.width : rect.left();
    // Other scripts bring other fonts and taller lines: all stand on one base line.
    const qreal ascent =
        QFontMetricsF(line == Line::Name ? m_metrics->nameFont : m_metrics->secondFont).ascent();
    const QPointF origin(std::floor(x), rect.top() + std::round(ascent - text.line.ascent));
    if (text.colourful) {
        if (text.picture.isNull() || text.pictureColour != colour.rgba()) {
            const QSize size(static_cast<int>(std::ceil((text.line.width + 2) * m_devicePixelRatio)),
                             static_cast<int>(std::ceil(rect.height() * 1.5 * m_devicePixelRatio)));
            QImage image(size, QImage::Format_ARGB32_Premultiplied);
            image.setDevicePixelRatio(m_devicePixelRatio);
            image.fill(Qt::transparent);
            QPainter picturePainter(&image);
            picturePainter.setPen(colour);
            for (const QGlyphRun &run : std::as_const(text.line.runs))
                picturePainter.drawGlyphRun({ 0, 0 }, run);
            picturePainter.end();
            text.picture = QPixmap::fromImage(image);
            text.pictureColour = colour.rgba();
        }
        painter->drawPixmap(origin, text.picture);
        return;
    }
    painter->setPen(colour);
    if (text.mayOverflow) {
        painter->save();
        painter->setClipRect(rect.adjusted(-2, -8, 2, 8), Qt::IntersectClip);
    }
    for (const QGlyphRun &run : std::as_const(text.line.runs))
        painter->drawGlyphRun(origin, run);
    if (text.mayOverflow)
        painter->restore();
}

QPixmap BlockListDelegate::warningIcon(int side, const QColor &colour, qreal devicePixelRatio) const
{
    QPixmap &icon = m_warnings[{ side, colour.rgb() }];
    if (icon.isNull()) {
        QPalette palette;
        palette.setColor(QPalette::ButtonText, colour);
        icon = themedIcon(u"warning"_s, palette).pixmap(QSize(side, side), devicePixelRatio);
    }
    return icon;
}

void BlockListDelegate::drawButton(QPainter *painter, const QRect &rect, const ButtonKey &key,
                                   const RowColours &colours) const
{
    QPixmap &pixmap = m_buttons[key];
    if (pixmap.isNull()) {
        QImage image(rect.size() * m_devicePixelRatio, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(m_devicePixelRatio);
        image.fill(Qt::transparent);
        QPainter p(&image);
        p.setRenderHint(QPainter::Antialiasing);
        const QRect box(QPoint(), rect.size());
        const bool filled = key.look == ButtonLook::Filled || key.look == ButtonLook::Pressed;
        const QColor ink = key.look == ButtonLook::Busy ? colours.secondary
            : filled                                    ? colours.accentText
                                                        : colours.accent;
        if (key.look != ButtonLook::Busy) {
            const QColor fill = key.look == ButtonLook::Pressed ? colours.pressed : colours.accent;
            drawFrame(&p, box, filled ? fill : colours.outline, 1, std::min(6.0, box.height() / 2.0),
                      filled ? QBrush(fill) : QBrush(Qt::NoBrush));
        }
        QFont font = m_metrics->buttonFont;
        p.setFont(font);
        p.setPen(ink);
        QRect textBox = box;
        if (key.look == ButtonLook::Busy) {
            const int spinner = spinnerRoom(font);
            // The spinner stands before the text: left of it, right of it where lines run from the right.
            textBox =
                QStyle::visualRect(m_direction, box, QRect(spinner, 0, box.width() - spinner, box.height()));
        }
        p.drawText(textBox, Qt::AlignCenter | Qt::TextSingleLine, buttonText(key));
        p.end();
        pixmap = QPixmap::fromImage(image);
    }
    painter->drawPixmap(rect.topLeft(), pixmap);
}

void BlockListDelegate::drawSpinner(QPainter *painter, const QRect &button, int step, const QColor &colour,
                                    Qt::LayoutDirection direction) const
{
    const QFontMetrics fm(m_metrics->buttonFont);
    const int diameter = fm.height() * 3 / 4;
    const int text = fm.horizontalAdvance(buttonText({ .look = ButtonLook::Busy }));
    const int left = button.left() + (button.width() - text - diameter - 6) / 2;
    const QRect box = QStyle::visualRect(
        direction, button, QRect(left, button.top() + (button.height() - diameter) / 2, diameter, diameter));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, std::max(1.5, diameter / 8.0), Qt::SolidLine, Qt::RoundCap));
    painter->setBrush(Qt::NoBrush);
    painter->drawArc(QRectF(box).adjusted(1, 1, -1, -1), -step * 16 * 360 / spinnerSteps, 16 * 270);
    painter->restore();
}

void BlockListDelegate::drawBlurred(QPainter *painter, const RowGeometry &geometry, const RowColours &colours,
                                    Qt::LayoutDirection direction) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Colours::mix(colours.text, colours.background, 0.16));
    painter->drawEllipse(geometry.avatar);
    const QRect &name = geometry.name;
    const int height = name.height() * 6 / 10;
    const QRect bar(name.left(), name.top() + (name.height() - height) / 2,
                    std::min(name.width(), name.height() * 7), height);
    painter->drawRoundedRect(QStyle::visualRect(direction, name, bar), height / 2.0, height / 2.0);
    painter->restore();
}

void BlockListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    paintRow(painter, option, index, {});
}

void BlockListDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index, const Interaction &interaction) const
{
    metrics(option.font);
    follow(painter->device()->devicePixelRatioF(), option);
    const RowColours &c = colours(option);
    const auto state = static_cast<RowState>(index.data(BlockListModel::StateRole).toInt());
    const bool unblocking = state == RowState::Unblocking;
    const bool failed = state == RowState::Failed;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const QString name = index.data(Qt::DisplayRole).toString();
    const RowGeometry g = geometry(option, index);
    const bool blurred = m_blurred && !interaction.rowHovered && !focused;

    if (interaction.rowHovered)
        painter->fillRect(option.rect, c.hovered);
    else if (selected)
        painter->fillRect(option.rect, c.background);
    painter->fillRect(g.separator, c.hairline);

    const int side = avatarSide(option.font, m_devicePixelRatio);
    const QString url = index.data(BlockListModel::AvatarUrlRole).toString();
    const QPixmap *picture = url.isEmpty() ? nullptr : m_avatars.picture(url, side);
    if (unblocking)
        painter->setOpacity(0.45);
    if (blurred)
        drawBlurred(painter, g, c, option.direction);
    else
        painter->drawPixmap(g.avatar,
                            picture ? *picture
                                    : m_avatars.initials(name,
                                                         index.data(BlockListModel::BlockeeIdRole).toString(),
                                                         side, m_metrics->nameFont));
    if (unblocking)
        painter->setOpacity(1);

    if (g.name.width() > 0 && !blurred) {
        drawText(painter, g.name, *shaped(name, g.name.width(), Line::Name, Qt::LayoutDirectionAuto),
                 Line::Name, unblocking ? c.secondary : c.text, option.direction);
    }
    QRect second = g.second;
    if (failed && second.width() > second.height()) {
        const int icon = second.height();
        const QRect iconRect =
            QStyle::visualRect(option.direction, second, QRect(second.topLeft(), QSize(icon, icon)));
        painter->drawPixmap(iconRect, warningIcon(icon, c.text, m_devicePixelRatio));
        second = QStyle::visualRect(option.direction, second, second.adjusted(icon + 4, 0, 0, 0));
    }
    if (second.width() > second.height()) {
        ShapedText &text =
            *shaped(rowSecondLine(index, !blurred), second.width(), Line::Second, option.direction);
        drawText(painter, second, text, Line::Second, failed ? c.text : c.secondary, option.direction);
        if (failed && interaction.detailsHovered) {
            const int width = static_cast<int>(text.line.width);
            const QRect line =
                QStyle::visualRect(option.direction, second, QRect(second.left(), second.bottom(), width, 1));
            painter->fillRect(line, c.text);
        }
    }

    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    ButtonKey button{ .look = ButtonLook::Quiet,
                      .retry = failed,
                      .selected = selected,
                      .enabled = enabled,
                      .active = option.state.testFlag(QStyle::State_Active) };
    if (unblocking)
        button.look = ButtonLook::Busy;
    else if (interaction.buttonPressed)
        button.look = ButtonLook::Pressed;
    else if (interaction.buttonHovered || focused)
        button.look = ButtonLook::Filled;
    drawButton(painter, g.button, button, c);
    if (unblocking)
        drawSpinner(painter, g.button, interaction.spinnerStep, c.secondary, option.direction);

    if (focused)
        drawFrame(painter, option.rect.adjusted(2, 2, -2, -2), c.ring, 2, 5);
}
