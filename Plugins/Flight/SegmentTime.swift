// SPDX-License-Identifier: Apache-2.0

import TravelKit

/// When a flight departs or arrives, in local time.
struct SegmentTime {
    private let scheduled: LocalTime?
    /// If it differs from the schedule.
    private let changed: LocalTime?
    private let isActual: Bool

    init(departureOf segment: Segment) {
        self.init(segment.scheduled_out, segment.estimated_out, segment.actual_out, segment.origin.rules)
    }

    init(arrivalOf segment: Segment) {
        self.init(segment.scheduled_in, segment.estimated_in, segment.actual_in, segment.destination.rules)
    }

    private init(_ scheduled: String?, _ estimated: String?, _ actual: String?, _ zone: TimeZoneRules) {
        let planned = scheduled.flatMap(UTCTime.parse)
        let newer = (actual ?? estimated).flatMap(UTCTime.parse)
        self.scheduled = (planned ?? newer).map { LocalTime($0, in: zone) }
        let differs = planned != nil && newer.map { $0 / 60 } != planned.map { $0 / 60 }
        changed = differs ? newer.map { LocalTime($0, in: zone) } : nil
        isActual = actual != nil
    }

    /// "15:47 PST", "15:47 PST (now 16:22)".
    var text: String {
        guard let scheduled else { return "time unknown" }
        let change = changed.map { " (\(isActual ? "actual" : "now") \($0.clock))" } ?? ""
        return "\(scheduled.clock) \(scheduled.zone)\(change)"
    }

    /// With the day.
    var fullText: String { scheduled.map { "\($0.date.short), \(text)" } ?? text }

    /// With the number of days since departure, if any: "08:10 GMT (+1 day)".
    func text(after departure: SegmentTime) -> String {
        guard let day = scheduled?.date, let start = departure.scheduled?.date, day != start else { return text }
        let days = start.days(until: day)
        return "\(text) (\(days > 0 ? "+" : "")\(days) day\(abs(days) == 1 ? "" : "s"))"
    }
}

/// How late or early a flight is.
enum Delay {
    /// Less than five minutes is on time.
    private static let least = 300

    static func text(_ seconds: Int?) -> String? {
        guard let seconds, abs(seconds) >= least else { return nil }
        return "\(duration(abs(seconds))) \(seconds > 0 ? "late" : "early")"
    }

    static func between(_ scheduled: String?, _ newer: String?) -> Int? {
        guard let from = scheduled.flatMap(UTCTime.parse), let to = newer.flatMap(UTCTime.parse) else { return nil }
        return Int(to - from)
    }

    /// "35 min", "2 h 5 min".
    static func duration(_ seconds: Int) -> String {
        let minutes = seconds / 60
        return minutes < 60
            ? "\(minutes) min" : minutes % 60 == 0 ? "\(minutes / 60) h" : "\(minutes / 60) h \(minutes % 60) min"
    }
}
