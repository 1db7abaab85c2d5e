#include "app/avatar/avatardecoder.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>
#include <cmath>

namespace {

constexpr int maximumSide = 4096;
constexpr qint64 maximumPixels = 4'194'304;

QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "gif";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "webp";
    return {};
}

bool isAcceptable(QSize size)
{
    return !size.isEmpty() && size.width() <= maximumSide && size.height() <= maximumSide
        && qint64(size.width()) * size.height() <= maximumPixels;
}

/// Makes everything outside the circle transparent, with a smooth edge.
void maskToCircle(QImage &image)
{
    const int side = image.width();
    const double radius = side / 2.0;
    const auto mask = [&](QRgb &pixel, int x, double dy) {
        const double dx = x + 0.5 - radius;
        const double inside = std::clamp(radius + 0.5 - std::sqrt(dx * dx + dy * dy), 0.0, 1.0);
        const auto alpha = static_cast<uint>(std::lround(inside * 255));
        const auto scaled = [alpha](int channel) {
            return static_cast<int>((uint(channel) * alpha + 127) / 255);
        };
        pixel =
            qRgba(scaled(qRed(pixel)), scaled(qGreen(pixel)), scaled(qBlue(pixel)), scaled(qAlpha(pixel)));
    };
    for (int y = 0; y < side; ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        const double dy = y + 0.5 - radius;
        // Most of a line lies wholly inside.
        const double half = std::sqrt(std::max((radius - 0.5) * (radius - 0.5) - dy * dy, 0.0));
        const int border = std::clamp(static_cast<int>(std::ceil(radius - 0.5 - half)), 0, (side + 1) / 2);
        for (int x = 0; x < border; ++x) {
            mask(line[x], x, dy);
            if (side - 1 - x != x)
                mask(line[side - 1 - x], side - 1 - x, dy);
        }
    }
}

} // namespace

QImage decodeAvatar(const QByteArray &bytes, int side)
{
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty())
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!isAcceptable(size))
        return {};
    // The JPEG reader leaves out what is not needed; the others would decode all and scale slowly.
    const QSize enough = size.scaled(side, side, Qt::KeepAspectRatioByExpanding);
    if (format == "jpeg" && enough.width() < size.width())
        reader.setScaledSize(enough);
    QImage image = reader.read();
    if (!isAcceptable(image.size()))
        return {};

    const int square = std::min(image.width(), image.height());
    image = image.copy((image.width() - square) / 2, (image.height() - square) / 2, square, square)
                .scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                .convertToFormat(QImage::Format_ARGB32_Premultiplied);
    if (image.width() != side || image.height() != side)
        return {};
    image.setDevicePixelRatio(1);
    maskToCircle(image);
    return image;
}
