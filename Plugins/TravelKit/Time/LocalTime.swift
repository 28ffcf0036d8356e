// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// A moment as the clocks of a place show it.
package struct LocalTime: Sendable, Equatable {
    package let date: CivilDate
    package let secondOfDay: Int
    package let zone: String

    package init(_ moment: Int64, in zone: TimeZoneRules) {
        let clock = zone.clock(at: moment)
        let local = Int(moment) + clock.offset
        let day = local.quotientRoundedDown(by: 86_400)
        date = CivilDate(dayNumber: day)
        secondOfDay = local - day * 86_400
        self.zone = LocalTime.readable(clock)
    }

    /// `14:05`.
    package var clock: String { "\((secondOfDay / 3_600).padded):\((secondOfDay % 3_600 / 60).padded)" }

    /// "PST" unchanged; zones without letters ("+04") as "UTC+4".
    private static func readable(_ clock: TimeZoneRules.Clock) -> String {
        if clock.abbreviation.first?.isLetter == true { return clock.abbreviation }
        let minutes = abs(clock.offset) / 60
        let rest = minutes % 60 == 0 ? "" : ":\((minutes % 60).padded)"
        return "UTC\(clock.offset < 0 ? "-" : "+")\(minutes / 60)\(rest)"
    }
}

/// Moments in UTC as ISO 8601 writes them.
package enum UTCTime {
    /// Seconds since 1970 of `2026-11-23T23:47:00Z`; fractions of a second are dropped.
    package static func parse(_ text: String) -> Int64? {
        let parts = text.split(separator: "T", maxSplits: 1)
        guard parts.count == 2, let day = CivilDate(iso: parts[0]), parts[1].utf8.last == UInt8(ascii: "Z") else {
            return nil
        }
        let clock = parts[1].dropLast().prefix { $0 != "." }.split(separator: ":").map { Int($0) }
        guard clock.count >= 2, let hour = clock[0], let minute = clock[1] else { return nil }
        let second = clock.count > 2 ? clock[2] ?? 0 : 0
        guard (0...24).contains(hour), (0...59).contains(minute), (0...60).contains(second) else { return nil }
        return Int64(day.dayNumber) * 86_400 + Int64(hour * 3_600 + minute * 60 + second)
    }

    /// `2026-11-23T23:47:00Z`.
    package static func format(_ moment: Int64) -> String {
        let time = LocalTime(moment, in: .utc)
        return "\(time.date)T\(time.clock):\((time.secondOfDay % 60).padded)Z"
    }
}

/// The time zones in use, each read once.
package final class TimeZones: Sendable {
    package static let shared = TimeZones()

    private static let mostKept = 64
    private let known = Mutex<[String: TimeZoneRules]>([:])

    /// Nil when the system has no such zone.
    package func rules(_ name: String) -> TimeZoneRules? {
        if let rules = known.withLock({ $0[name] }) { return rules }
        guard let rules = TimeZoneRules(named: name) else { return nil }
        known.withLock {
            if $0.count >= Self.mostKept { $0.removeAll() }
            $0[name] = rules
        }
        return rules
    }
}
