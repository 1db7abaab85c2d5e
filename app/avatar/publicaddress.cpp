#include "app/avatar/publicaddress.h"

#include <QHostAddress>

#include <algorithm>
#include <array>
#include <optional>

namespace {

struct Range
{
    quint32 address;
    int prefix;
};

constexpr std::array notPublic{
    Range{ 0x00000000, 8 }, // this network
    Range{ 0x0A000000, 8 }, // 10/8
    Range{ 0x64400000, 10 }, // 100.64/10, shared
    Range{ 0x7F000000, 8 }, // loopback
    Range{ 0xA9FE0000, 16 }, // 169.254/16, link-local
    Range{ 0xAC100000, 12 }, // 172.16/12
    Range{ 0xC0000000, 24 }, // 192.0.0/24, protocol assignments
    Range{ 0xC0000200, 24 }, // 192.0.2/24, documentation
    Range{ 0xC0A80000, 16 }, // 192.168/16
    Range{ 0xC6120000, 15 }, // 198.18/15, benchmarks
    Range{ 0xC6336400, 24 }, // 198.51.100/24, documentation
    Range{ 0xCB007100, 24 }, // 203.0.113/24, documentation
    Range{ 0xE0000000, 3 }, // multicast, reserved, broadcast
};

bool isPublicIPv4(quint32 address)
{
    return std::none_of(notPublic.begin(), notPublic.end(), [address](const Range &range) {
        return (address >> (32 - range.prefix)) == (range.address >> (32 - range.prefix));
    });
}

quint32 word(const Q_IPV6ADDR &bytes, int from)
{
    return quint32(bytes[from]) << 24 | quint32(bytes[from + 1]) << 16 | quint32(bytes[from + 2]) << 8
        | quint32(bytes[from + 3]);
}

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    bool isIPv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIPv4); // also for v4-mapped ones
    if (isIPv4)
        return isPublicIPv4(ipv4);
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return false;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    const quint32 first = word(bytes, 0);
    if (first == 0x0064FF9B) // NAT64 holds an IPv4 address at its end
        return isPublicIPv4(word(bytes, 12));
    if (first >> 16 == 0x2002) // 6to4 holds one after the prefix
        return isPublicIPv4(first << 16 | word(bytes, 4) >> 16);
    // Global unicast is 2000::/3; in it 2001::/23 is for protocols (Teredo), 2001:db8::/32 for documentation.
    return first >> 29 == 1 && first >> 9 != 0x20010000 >> 9 && first != 0x20010DB8;
}
