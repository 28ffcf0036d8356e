// SPDX-License-Identifier: Apache-2.0

import CCurl  // has the socket types if it was built before Glibc
import Glibc

/// An address that a host name resolved to, and whether strangers may make the host connect to it.
package enum IPAddress: Equatable, Sendable {
    case v4(UInt32)
    case v6(UInt128)

    /// Globally reachable: outside every range that IANA's special-purpose registries reserve.
    ///
    /// For IPv6 that means inside 2000::/3, or an IPv4 address in IPv6's clothes that is public itself.
    package var isPublic: Bool {
        switch self {
        case .v4(let bits):
            !Self.specialV4.contains { $0.contains(bits) }
        case .v6(let bits):
            if let inner = Self.embeddedV4(bits) {
                inner.isPublic
            } else {
                Self.unicast.contains(bits) && !Self.specialV6.contains { $0.contains(bits) }
            }
        }
    }

    /// IPv4-mapped (::ffff:0:0/96), which the kernel connects to as IPv4, and NAT64 (64:ff9b::/96), which a translator does.
    private static func embeddedV4(_ bits: UInt128) -> IPAddress? {
        switch bits >> 32 {
        case 0xffff, 0x0064_ff9b << 64: .v4(UInt32(truncatingIfNeeded: bits))
        default: nil
        }
    }
}

// MARK: - Special ranges

/// The addresses that share their first `length` bits.
private struct Block<Bits: FixedWidthInteger & Sendable>: Sendable {
    let start: Bits
    let length: Int

    init(_ start: Bits, _ length: Int) {
        self.start = start
        self.length = length
    }

    func contains(_ bits: Bits) -> Bool { (bits ^ start) >> (Bits.bitWidth - length) == 0 }
}

extension IPAddress {
    private static let specialV4: [Block<UInt32>] = [
        Block(0x0000_0000, 8),  // 0.0.0.0: this host
        Block(0x0a00_0000, 8),  // 10.0.0.0: private
        Block(0x6440_0000, 10),  // 100.64.0.0: carrier-grade NAT
        Block(0x7f00_0000, 8),  // 127.0.0.0: loopback
        Block(0xa9fe_0000, 16),  // 169.254.0.0: link-local, clouds' metadata services
        Block(0xac10_0000, 12),  // 172.16.0.0: private
        Block(0xc000_0000, 24),  // 192.0.0.0: protocol assignments
        Block(0xc000_0200, 24),  // 192.0.2.0: documentation
        Block(0xc058_6300, 24),  // 192.88.99.0: 6to4 relays, withdrawn
        Block(0xc0a8_0000, 16),  // 192.168.0.0: private
        Block(0xc612_0000, 15),  // 198.18.0.0: benchmarks
        Block(0xc633_6400, 24),  // 198.51.100.0: documentation
        Block(0xcb00_7100, 24),  // 203.0.113.0: documentation
        Block(0xe000_0000, 3),  // 224.0.0.0: multicast, reserved, broadcast
    ]

    /// Everything global so far; loopback, fc00::/7, fe80::/10 and multicast lie outside.
    private static let unicast = Block<UInt128>(0x2000 << 112, 3)

    private static let specialV6: [Block<UInt128>] = [
        Block(0x2001 << 112, 23),  // 2001::: protocol assignments, Teredo among them
        Block(0x2001_0db8 << 96, 32),  // 2001:db8::: documentation
        Block(0x2002 << 112, 16),  // 2002::: 6to4, which wraps any IPv4 address
        Block(0x3fff << 112, 20),  // 3fff::: documentation
    ]
}

// MARK: - From C

extension IPAddress {
    /// nil for anything but IPv4 and IPv6.
    ///
    /// `address` holds at least as many bytes as its family says.
    init?(_ address: UnsafePointer<sockaddr>) {
        let raw = unsafe UnsafeRawPointer(address)
        switch unsafe Int32(address.pointee.sa_family) {
        case AF_INET: unsafe self.init(raw.load(as: sockaddr_in.self).sin_addr)
        case AF_INET6: unsafe self.init(raw.load(as: sockaddr_in6.self).sin6_addr)
        default: return nil
        }
    }

    /// nil unless `text` is an address in its usual notation.
    package init?(_ text: UnsafePointer<CChar>) {
        var four = in_addr()
        var six = in6_addr()
        if unsafe inet_pton(AF_INET, text, &four) == 1 {
            self.init(four)
        } else if unsafe inet_pton(AF_INET6, text, &six) == 1 {
            self.init(six)
        } else {
            return nil
        }
    }

    private init(_ address: in_addr) { self = .v4(UInt32(bigEndian: address.s_addr)) }

    private init(_ address: in6_addr) {
        self = unsafe .v6(withUnsafeBytes(of: address) { unsafe $0.reduce(0) { $0 << 8 | UInt128($1) } })
    }
}
