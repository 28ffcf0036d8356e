// SPDX-License-Identifier: Apache-2.0

import TravelKit

/// The first change of planes between two legs that leaves enough time.
enum Connection {
    /// The least number of seconds that it takes to change planes.
    private static let shortest: Int64 = 3_600

    /// A sentence for each stop on the way.
    static func notes(_ legs: [Leg]) -> [String] {
        var ready: Int64?
        return zip(legs, legs.dropFirst()).map { leg, next in
            let found = first(from: leg, to: next, notBefore: ready)
            ready = found?.onward.last?.arrival
            return note(at: next.from, found)
        }
    }

    private typealias Change = (inbound: [Segment], onward: [Segment], time: Int64)

    /// The earliest arrival with a flight onward, and that flight.
    private static func first(from leg: Leg, to next: Leg, notBefore ready: Int64?) -> Change? {
        let inbound = leg.flights.filter { $0.isFlying && ($0[0].departure ?? 0) >= (ready.map { $0 + shortest } ?? 0) }
            .sorted { ($0.last?.arrival ?? .max) < ($1.last?.arrival ?? .max) }
        for flight in inbound {
            guard let landing = flight.last?.arrival, let airport = flight.last?.destination?.code else { continue }
            let onward = next.flights.first { onward in
                onward.isFlying && onward[0].origin?.code == airport && (onward[0].departure ?? 0) >= landing + shortest
            }
            if let onward, let departure = onward[0].departure { return (flight, onward, departure - landing) }
        }
        return nil
    }

    private static func note(at stop: Stop, _ change: Change?) -> String {
        guard let change else {
            return "Connection in \(stop.name): none of these flights meet with an hour or more to change planes."
        }
        let names = [change.inbound, change.onward].map { $0[0].ident_iata ?? $0[0].ident }
        return "Connection in \(stop.name): \(names[0]), then \(names[1]) after \(Delay.duration(Int(change.time)))."
    }
}

extension [Segment] {
    fileprivate var isFlying: Bool { !contains { $0.cancelled == true } }
}
