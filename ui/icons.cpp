#include "ui/icons.h"

#include <QByteArray>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <utility>

using namespace Qt::StringLiterals;

// A static library's resources register themselves only when asked. Not in a namespace, as Qt demands.
static void registerResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace {

QByteArray resource(const QString &name)
{
    registerResources();
    QFile file(u":/%1.svg"_s.arg(name));
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    qWarning("There is no resource %s", qUtf8Printable(name));
    return {};
}

/// Draws one SVG at whatever size is asked, its currentColor replaced.
class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(QString name, QByteArray svg, const QColor &normal, const QColor &disabled,
                     const QColor &selected)
        : m_name(std::move(name))
        , m_svg(std::move(svg))
        , m_normal(normal)
        , m_disabled(disabled)
        , m_selected(selected)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        QSvgRenderer renderer(
            QByteArray(m_svg).replace("currentColor", colour(mode).name(QColor::HexRgb).toLatin1()));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        painter->save();
        if (isMirrored()) {
            painter->translate(2 * rect.x() + rect.width(), 0);
            painter->scale(-1, 1);
        }
        painter->setRenderHint(QPainter::Antialiasing);
        renderer.render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        if (size.isEmpty())
            return {};
        const QString key = u"icon:%1:%2x%3:%4:%5"_s.arg(m_name, QString::number(size.width()),
                                                         QString::number(size.height()), colour(mode).name(),
                                                         QString::number(int(isMirrored())));
        QPixmap result;
        if (QPixmapCache::find(key, &result))
            return result;
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        result = QPixmap::fromImage(image);
        QPixmapCache::insert(key, result);
        return result;
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }
    QString key() const override { return u"BlocklistIcon"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return m_svg.isEmpty(); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        return mode == QIcon::Disabled ? m_disabled : mode == QIcon::Selected ? m_selected : m_normal;
    }

    // Arrows that mean “back”, “in” or “on” point the other way where lines run from right to left.
    bool isMirrored() const
    {
        return QGuiApplication::layoutDirection() == Qt::RightToLeft
            && (m_name == "icons/undo"_L1 || m_name == "icons/sign-in"_L1 || m_name == "icons/sign-out"_L1
                || m_name == "icons/sort"_L1 || m_name == "icons/more"_L1);
    }

    QString m_name;
    QByteArray m_svg;
    QColor m_normal;
    QColor m_disabled;
    QColor m_selected;
};

QIcon iconOf(const QString &name, const QColor &normal, const QColor &disabled, const QColor &selected)
{
    const QByteArray svg = resource(name);
    return svg.isEmpty() ? QIcon() : QIcon(new ThemedIconEngine(name, svg, normal, disabled, selected));
}

} // namespace

QIcon themedIcon(const QString &name, const QPalette &palette)
{
    return iconOf(u"icons/"_s + name, palette.color(QPalette::Active, QPalette::ButtonText),
                  palette.color(QPalette::Disabled, QPalette::ButtonText),
                  palette.color(QPalette::Active, QPalette::HighlightedText));
}

QIcon drawing(const QString &name, const QColor &colour)
{
    return iconOf(u"drawings/"_s + name, colour, colour, colour);
}
