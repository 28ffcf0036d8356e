// SPDX-License-Identifier: Apache-2.0

import TravelKit

/// One flight as a row of a table.
struct FlightRow {
    static let head = ["| Flight | Departs | Arrives | Aircraft | Status |", "|---|---|---|---|---|"]

    private let first: Segment
    private let last: Segment
    private let stops: Int

    init(_ segments: [Segment]) {
        (first, last, stops) = (segments[0], segments[segments.count - 1], segments.count - 1)
    }

    var text: String {
        let departure = SegmentTime(departureOf: first)
        let arrival = SegmentTime(arrivalOf: last)
        let cells = [
            first.name + (stops > 0 ? ", \(stops) stop\(stops > 1 ? "s" : "")" : ""),
            [departure.text, first.departurePlace].joined(separator: ", "),
            [arrival.text(after: departure), last.arrivalPlace].joined(separator: ", "),
            first.aircraft ?? "–",
            first.state,
        ]
        return "| " + cells.map(Self.cell).joined(separator: " | ") + " |"
    }

    /// Text from upstream must not end the cell.
    private static func cell(_ text: String) -> String { text.replacing("|", with: "/").replacing("\n", with: " ") }
}

/// One flight in detail.
struct FlightDetails {
    private let segment: Segment

    init(_ segment: Segment) { self.segment = segment }

    var text: String {
        let departure = SegmentTime(departureOf: segment)
        let arrival = SegmentTime(arrivalOf: segment)
        let from = segment.origin?.title ?? "unknown"
        let to = segment.destination?.title ?? "unknown"
        let lines = [
            "**\(segment.name)**, \(from) → \(to): **\(segment.state)**",
            "- Departs \(departure.fullText), \(segment.departurePlace)",
            "- Arrives \(arrival.fullText), \(segment.arrivalPlace)",
            segment.aircraft.map { "- Aircraft \($0)" },
        ]
        return lines.compactMap(\.self).joined(separator: "\n")
    }
}

extension Segment {
    /// "DL552 (DAL552)".
    fileprivate var name: String {
        guard let iata = ident_iata, iata != ident else { return ident }
        return "\(iata) (\(ident))"
    }

    fileprivate var aircraft: String? { aircraft_type.flatMap { $0.isEmpty ? nil : $0 } }

    /// "SEA, gate A4, terminal S".
    fileprivate var departurePlace: String { Self.place(origin, terminal_origin, gate_origin) }
    fileprivate var arrivalPlace: String { Self.place(destination, terminal_destination, gate_destination) }

    private static func place(_ airport: Endpoint?, _ terminal: String?, _ gate: String?) -> String {
        [airport?.code ?? "?", terminal.map { "terminal \($0)" }, gate.map { "gate \($0)" }].compactMap(\.self)
            .joined(separator: ", ")
    }

    /// "Scheduled, 35 min late"; "Cancelled" and "Diverted" replace the status.
    fileprivate var state: String {
        if cancelled == true { return "Cancelled" }
        let status = diverted == true ? "Diverted" : status ?? "Unknown"
        let late = Delay.text(departure_delay ?? Delay.between(scheduled_out, actual_out ?? estimated_out))
        return late.map { "\(status), \($0)" } ?? status
    }
}

extension Segment.Endpoint {
    fileprivate var title: String { city.map { "\($0) (\(code))" } ?? name.map { "\($0) (\(code))" } ?? code }
}
