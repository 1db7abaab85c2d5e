#pragma once

class QHostAddress;

/// True for addresses of the public internet only: not loopback, private, link-local, shared, multicast,
/// reserved, or IPv4 in an IPv6 dress of these kinds (RFC 6890). QHostAddress::isGlobal() is true for 10/8,
/// 192.168/16 and fd00::/8.
bool isPublicAddress(const QHostAddress &address);
