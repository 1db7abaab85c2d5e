// Avatars: decoding, what of it the GUI thread does, and from the disk.

#include "app/avatar/avatardecoder.h"
#include "app/avatar/avatardiskcache.h"
#include "tests/bench/benchtable.h"
#include "tests/bench/ours.h"
#include "ui/avatarpainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QTemporaryDir>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int Side = 40;
constexpr int Pictures = 200;

/// As people's photographs: smooth, with some detail.
QByteArray picture(int number, const char *format)
{
    QImage image(240, 240, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const double wave = std::sin((x + number) / 17.0) + std::cos((y - number) / 23.0);
            const int detail = ((x * 7919 + y * 104'729 + number) >> 3) % 24;
            line[x] = qRgb(static_cast<int>(110 + 50 * wave) + detail, 90 + (x + number) % 90 + detail,
                           60 + y / 2 + detail);
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 85);
    return bytes;
}

} // namespace

void benchAvatars(BenchTable &table)
{
    for (const char *format : { "JPEG", "PNG" }) {
        QList<QByteArray> bytes;
        for (int i = 0; i < Pictures / 4; ++i)
            bytes.append(picture(i, format));
        const auto medians = interleave(Runs,
                                        { [&] {
                                             return timed([&] {
                                                 for (const QByteArray &each : std::as_const(bytes))
                                                     decodeAvatar(each, Side);
                                             });
                                         },
                                          [&] {
                                              return timed([&] {
                                                  for (const QByteArray &each : std::as_const(bytes))
                                                      naiveAvatar(each, Side);
                                              });
                                          } });
        const double count = static_cast<double>(bytes.size()) / 1000;
        table.faster(
            u"avatar: decode and mask, %1 of 240 px, against full decode, smooth scale, clip path"_s.arg(
                QLatin1StringView(format)),
            medians[0] / count, medians[1] / count, 2, u"µs"_s);
    }

    // Each start of the program finds the pictures of the last one on the disk.
    const QTemporaryDir folder;
    QStringList urls;
    {
        AvatarDiskCache cache(folder.path(), 64 * 1024 * 1024);
        for (int i = 0; i < Pictures; ++i) {
            urls.append(u"http://127.0.0.1:9/avatars/%1.jpg"_s.arg(i));
            cache.store(urls.last(), picture(i, "JPEG"));
        }
    }
    std::vector<double> gui;
    std::vector<double> whole;
    for (int run = 0; run <= Runs; ++run) {
        AvatarLoader loader(folder.path());
        loader.setServer(QUrl(u"http://127.0.0.1:9"_s));
        AvatarPainter painter;
        int ready = 0;
        QObject::connect(&loader, &AvatarLoader::ready, &loader,
                         [&](const QString &url, int side, const QImage &image) {
                             painter.setPicture(url, side, image);
                             ++ready;
                         });
        const double before = threadMilliseconds();
        const double cost = timed([&] {
            for (const QString &url : std::as_const(urls))
                loader.request(url, Side);
            while (ready < Pictures)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
        });
        if (run == 0)
            continue; // that start decodes them
        whole.push_back(cost);
        gui.push_back(threadMilliseconds() - before);
    }
    table.bounded(u"avatar: GUI thread for one, from request to picture"_s, median(gui) * 1000 / Pictures, 5,
                  u"µs"_s);
    table.bounded(u"avatar: warm from the disk"_s, median(whole) * 1000 / Pictures, 10, u"µs"_s);
}
