#include "app/branding/brand.h"

#include "app/api/endpoint.h"

// The only source that sees it: a build for another market compiles this one anew.
#include "branding.h"

#include <variant>

const Brand &Brand::ofThisBuild()
{
    static const Brand brand{ .name = QString::fromUtf16(Branding::name),
                              .program = QString::fromUtf16(Branding::program),
                              .accent = QColor(QString::fromUtf16(Branding::accent)),
                              .language = QString::fromUtf16(Branding::language),
                              .server = QString::fromUtf16(Branding::server),
                              .exampleServer = QString::fromUtf16(Branding::exampleServer),
                              .clientKey = QString::fromUtf16(Branding::clientKey),
                              .locked = Branding::locked,
                              .helpUrl = QUrl(QString::fromUtf16(Branding::helpUrl)),
                              .privacyUrl = QUrl(QString::fromUtf16(Branding::privacyUrl)) };
    return brand;
}

bool Brand::allowsServer(const QString &address) const
{
    const auto named = Endpoint::parse(address);
    const auto own = Endpoint::parse(server);
    const auto *a = std::get_if<Endpoint>(&named);
    const auto *b = std::get_if<Endpoint>(&own);
    return !locksServer() || (a && b && a->url() == b->url());
}

bool Brand::allowsClientKey(const QString &key) const
{
    return !locksClientKey() || key == clientKey;
}
