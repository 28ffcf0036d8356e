// SPDX-License-Identifier: Apache-2.0

import TravelKit

/// Chooses among the flights under one number: AeroAPI lists those of several days.
struct FlightChoice {
    let now: Int64

    /// Those of the days asked for; else the one under way or next, else the last one.
    func choose(from flights: [Segment], _ days: Days?) -> [Segment] {
        let ordered = flights.filter { $0.departure != nil }.sorted { ($0.departure ?? 0) < ($1.departure ?? 0) }
        guard let days else {
            let current = ordered.first {
                ($0.arrival ?? ($0.departure ?? 0) + 43_200) + 3_600 > now && $0.cancelled != true
            }
            return [current ?? ordered.last].compactMap(\.self)
        }
        return ordered.filter { flight in
            let zone = flight.origin.rules
            let asked = days.resolved(today: LocalTime(now, in: zone).date)
            return flight.departure.map { asked?.contains(LocalTime($0, in: zone).date) == true } ?? false
        }
    }
}

extension Segment.Endpoint? {
    /// The airport's clocks: by its own word, else by the table, else UTC.
    var rules: TimeZoneRules {
        let table = self?.code_iata.flatMap { Airport(iata: $0) }?.timeZone
        return [self?.timezone, table].lazy.compactMap { $0.flatMap(TimeZones.shared.rules) }.first ?? .utc
    }
}
