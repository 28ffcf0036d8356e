// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// The clocks of one time zone: its offset from UTC and its abbreviation at any moment.
///
/// Read from the system's zoneinfo (TZif, RFC 9636): FoundationEssentials has no named zones, and all of Foundation would
/// cost tens of megabytes.
package struct TimeZoneRules: Sendable {
    package struct Clock: Sendable, Equatable {
        package let offset: Int
        package let abbreviation: String
    }

    private let transitions: [Int64]
    private let clockOfTransition: [UInt8]
    private let clocks: [Clock]
    private let afterwards: DaylightRule?

    package static let utc = TimeZoneRules(fixed: Clock(offset: 0, abbreviation: "UTC"))

    private init(fixed clock: Clock) {
        (transitions, clockOfTransition, clocks, afterwards) = ([], [], [clock], nil)
    }

    /// Nil when the system does not know the zone.
    package init?(named name: String, directory: String = "/usr/share/zoneinfo") {
        guard Self.isName(name), let file = FileManager.default.contents(atPath: "\(directory)/\(name)") else {
            return nil
        }
        self.init(tzif: Array(file))
    }

    /// Names may come from an upstream: none may lead out of the directory.
    private static func isName(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.count < 64 && !name.hasPrefix("/") && !name.contains("..")
            && name.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
                default: "/_+-".utf8.contains(byte)
                }
            }
    }

    /// The clock at a moment in seconds since 1970.
    package func clock(at moment: Int64) -> Clock {
        guard let last = transitions.last else { return afterwards?.clock(at: moment) ?? clocks[0] }
        if moment >= last, let afterwards { return afterwards.clock(at: moment) }
        var low = 0
        var high = transitions.count
        while low < high {
            let middle = (low + high) / 2
            if transitions[middle] <= moment { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? clocks[0] : clocks[Int(clockOfTransition[low - 1])]
    }

    /// The moment at which a day begins in this zone.
    package func startOfDay(_ day: CivilDate) -> Int64 {
        let asUTC = Int64(day.dayNumber) * 86_400
        let guess = asUTC - Int64(clock(at: asUTC).offset)
        return asUTC - Int64(clock(at: guess).offset)
    }
}

// MARK: - TZif

extension TimeZoneRules {
    init?(tzif bytes: [UInt8]) {
        guard let first = Header(bytes, at: 0) else { return nil }
        let isWide = first.version >= UInt8(ascii: "2")
        let header = isWide ? Header(bytes, at: first.end(wordSize: 4)) : first
        guard let header, header.end(wordSize: isWide ? 8 : 4) <= bytes.count, header.types > 0 else { return nil }
        let size = isWide ? 8 : 4
        let times = header.start..<header.start + header.times * size
        transitions = stride(from: times.lowerBound, to: times.upperBound, by: size).map {
            isWide
                ? Int64(bitPattern: bytes.bigEndian(at: $0, 8))
                : Int64(Int32(truncatingIfNeeded: bytes.bigEndian(at: $0, 4)))
        }
        clockOfTransition = Array(bytes[times.upperBound..<times.upperBound + header.times])
        let types = times.upperBound + header.times
        let names = types + 6 * header.types
        clocks = (0..<header.types).map { type in
            let at = types + 6 * type
            let name = bytes[min(names + Int(bytes[at + 5]), bytes.count)...].prefix { $0 != 0 }
            return Clock(
                offset: Int(Int32(truncatingIfNeeded: bytes.bigEndian(at: at, 4))),
                abbreviation: String(decoding: name, as: UTF8.self)
            )
        }
        guard clockOfTransition.allSatisfy({ $0 < header.types }) else { return nil }
        let footer = isWide ? bytes[header.end(wordSize: 8)...].drop { $0 == 10 }.prefix { $0 != 10 } : []
        afterwards = DaylightRule(String(decoding: footer, as: UTF8.self))
    }

    private struct Header {
        let start: Int
        let version: UInt8
        let times: Int
        let types: Int
        private let rest: (isUT: Int, isStandard: Int, leaps: Int, characters: Int)

        init?(_ bytes: [UInt8], at offset: Int) {
            guard bytes.count >= offset + 44, bytes[offset..<offset + 4].elementsEqual("TZif".utf8) else { return nil }
            func count(_ index: Int) -> Int { Int(bytes.bigEndian(at: offset + 20 + 4 * index, 4)) }
            guard (0..<6).allSatisfy({ count($0) < 65_536 }) else { return nil }
            start = offset + 44
            version = bytes[offset + 4]
            rest = (count(0), count(1), count(2), count(5))
            (times, types) = (count(3), count(4))
        }

        func end(wordSize: Int) -> Int {
            start + times * (wordSize + 1) + types * 6 + rest.characters + rest.leaps * (wordSize + 4)
                + rest.isStandard + rest.isUT
        }
    }
}

extension [UInt8] {
    fileprivate func bigEndian(at offset: Int, _ size: Int) -> UInt64 {
        self[offset..<offset + size].reduce(0) { $0 << 8 | UInt64($1) }
    }
}
