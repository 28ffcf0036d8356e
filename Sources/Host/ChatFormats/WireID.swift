// SPDX-License-Identifier: Apache-2.0

/// The ids that we give out: 20 letters and digits (119 bits) behind a prefix that says what they name.
package enum WireID {
    /// What the ids of an answer and of its parts have in common.
    package static func token(using random: inout some RandomNumberGenerator) -> String { make("", using: &random) }

    package static func request(using random: inout some RandomNumberGenerator) -> String {
        make("req_", using: &random)
    }

    private static func make(_ prefix: String, using random: inout some RandomNumberGenerator) -> String {
        var id = Array(prefix.utf8)
        for _ in 0..<2 { appendTen(from: random.next(), to: &id) }
        return String(decoding: id, as: UTF8.self)
    }

    /// Ten digits of base 62 are what 64 bits are good for.
    private static func appendTen(from number: UInt64, to id: inout [UInt8]) {
        var rest = number
        for _ in 0..<10 {
            id.append(digit(UInt8(rest % 62)))
            rest /= 62
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        switch value {
        case ..<10: UInt8(ascii: "0") + value
        case ..<36: UInt8(ascii: "A") + value - 10
        default: UInt8(ascii: "a") + value - 36
        }
    }
}

extension WireID {
    /// Whether a client's own request id can be kept: short, and harmless in a header and in a log.
    package static func isAcceptable(_ id: String) -> Bool {
        1...128 ~= id.utf8.count && id.utf8.allSatisfy(isHarmless)
    }

    private static func isHarmless(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
