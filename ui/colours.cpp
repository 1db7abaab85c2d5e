#include "ui/colours.h"

#include <algorithm>
#include <cmath>

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    const QColor rgb = color.toRgb();
    return 0.2126 * linear(static_cast<double>(rgb.redF()))
        + 0.7152 * linear(static_cast<double>(rgb.greenF()))
        + 0.0722 * linear(static_cast<double>(rgb.blueF()));
}

int mixed(int a, int b, double part)
{
    return static_cast<int>(std::lround(a * part + b * (1 - part)));
}

} // namespace

double Colours::contrastRatio(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({ luminance(a), luminance(b) });
    return (light + 0.05) / (dark + 0.05);
}

QColor Colours::mix(const QColor &a, const QColor &b, double part)
{
    const QColor x = a.toRgb();
    const QColor y = b.toRgb();
    return { mixed(x.red(), y.red(), part), mixed(x.green(), y.green(), part),
             mixed(x.blue(), y.blue(), part) };
}

QPalette Colours::withLegiblePlaceholder(QPalette palette)
{
    palette.setColor(QPalette::PlaceholderText,
                     secondaryText(palette.color(QPalette::Text), palette.color(QPalette::Base)));
    return palette;
}

QPalette Colours::accented(const QColor &accent)
{
    QPalette palette;
    for (const auto group : { QPalette::Active, QPalette::Inactive, QPalette::Disabled }) {
        palette.setColor(group, QPalette::Highlight, accent);
        palette.setColor(group, QPalette::HighlightedText, blackOrWhiteOn(accent));
    }
    return palette;
}

QColor Colours::blackOrWhiteOn(const QColor &background)
{
    return contrastRatio(Qt::black, background) >= contrastRatio(Qt::white, background) ? QColor(Qt::black)
                                                                                        : QColor(Qt::white);
}

QColor Colours::readableOn(const QColor &background, const QColor &wanted, double contrast)
{
    const QColor extreme = blackOrWhiteOn(background);
    for (int percent = 0; percent < 100; percent += 5) {
        const QColor candidate = mix(extreme, wanted, percent / 100.0);
        if (contrastRatio(candidate, background) >= contrast)
            return candidate;
    }
    return extreme;
}

QColor Colours::secondaryText(const QColor &text, const QColor &background)
{
    return readableOn(background, mix(text, background, 0.66), 4.6);
}
