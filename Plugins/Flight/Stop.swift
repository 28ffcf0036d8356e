// SPDX-License-Identifier: Apache-2.0

import TravelKit

/// A place on a journey, with its airports.
struct Stop: Sendable, Equatable {
    let name: String
    let airports: [Airport]

    /// The clocks of its first airport.
    var zone: TimeZoneRules { airports.first.flatMap { TimeZones.shared.rules($0.timeZone) } ?? .utc }

    /// "London (LHR, LGW)".
    var title: String {
        let codes = airports.map(\.iata).joined(separator: ", ")
        return name == codes ? name : "\(name) (\(codes))"
    }

    enum Resolution: Equatable {
        case stops([Stop])
        case unclear(Unclear)
    }

    /// Why there is no airport for a name.
    enum Unclear: Equatable {
        case unknown(NamedPlace)
        case tooLarge(Place)
        case noAirport(NamedPlace)
        case samePlace(String)
    }

    /// The stops of a route, or the first problem with them.
    static func resolve(_ places: [NamedPlace]) -> Resolution {
        var stops: [Stop] = []
        for place in places {
            guard let known = place.place, !place.contradicts(known) else { return .unclear(.unknown(place)) }
            let airports = known.airports.compactMap { Airport(iata: $0) }
            if airports.isEmpty {
                return .unclear(known.kind == .country || known.kind == .region ? .tooLarge(known) : .noAirport(place))
            }
            if stops.last?.airports == airports { return .unclear(.samePlace(known.name)) }
            stops.append(Stop(name: known.kind == .airport ? airports[0].iata : known.name, airports: airports))
        }
        return .stops(stops)
    }
}

extension NamedPlace {
    /// "Paris, Ruritania" is not the Paris of the tables.
    fileprivate func contradicts(_ place: Place) -> Bool {
        guard let qualifier else { return false }
        let said = Words.key(of: qualifier)
        let fits = [place.country, place.countryCode, place.region ?? "", place.regionCode].map { Words.key(of: $0) }
        return !fits.contains(said) && PlaceIndex.place(named: qualifier)?.place.countryCode != place.countryCode
    }
}
