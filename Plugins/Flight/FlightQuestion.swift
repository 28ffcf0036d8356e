// SPDX-License-Identifier: Apache-2.0

package import TravelKit

/// What the user wants to know about flights, or what is missing to know it.
package enum FlightQuestion: Sendable, Equatable {
    /// Flights along these stops. `assumed` is an end that the user only mentioned before; `leftOut` are alternatives named
    /// with "or", which are not looked up.
    case route([NamedPlace], Days?, assumed: NamedPlace?, leftOut: [NamedPlace])
    case flight(FlightNumber, Days?)
    case missingOrigin(to: NamedPlace)
    case missingDestination(from: NamedPlace)
    case missingBoth

    /// Whether a language model may find what the tables did not.
    var isDoubtful: Bool {
        switch self {
        case .route(let stops, _, _, _): stops.contains { $0.place == nil || $0.isGuess }
        case .flight: false
        case .missingOrigin, .missingDestination, .missingBoth: true
        }
    }

    package init(_ conversation: Conversation) {
        let latest = conversation.analyseLatest()
        let own = latest.own(.flight)
        let days = own.departure ?? latest.rest(.flight).departure
        if let number = FlightNumber(in: own) {
            self = .flight(number, days)
            return
        }
        let route = Route(own)
        if let stops = route.stops {
            self = .route(stops, days, assumed: nil, leftOut: route.leftOut)
        } else {
            self = Journey(before: conversation).question(for: latest, days: days)
        }
    }
}
