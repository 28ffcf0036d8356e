// SPDX-License-Identifier: Apache-2.0

import TravelKit

/// Chooses among the flights with one number, which AeroAPI lists for several days.
struct FlightChoice {
    let now: Int64

    /// The flights of the days asked for; without any, the current or next flight, else the last one.
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
    /// The clocks of the airport: those that AeroAPI names, else those of the tables, else UTC.
    var rules: TimeZoneRules {
        let table = self?.code_iata.flatMap { Airport(iata: $0) }?.timeZone
        return [self?.timezone, table].lazy.compactMap { $0.flatMap(TimeZones.shared.rules) }.first ?? .utc
    }
}
