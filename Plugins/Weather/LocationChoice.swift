// SPDX-License-Identifier: Apache-2.0

import TravelKit

/// Chooses among places of the same name.
struct LocationChoice {
    private let place: NamedPlace

    init(_ place: NamedPlace) { self.place = place }

    /// A country or state that the user named must fit; one that only the tables know is a preference.
    func choose(from results: [Location]) -> Location? {
        guard place.qualifier == nil else { return largest(results.filter(isAsSaid)) }
        return largest(results.filter(isAsKnown)) ?? largest(results)
    }

    /// The one with the most people; Open-Meteo's order decides between equals.
    private func largest(_ results: [Location]) -> Location? {
        let named = results.filter { Words.key(of: $0.name) == Words.key(of: place.name) }
        let candidates = named.isEmpty ? results : named
        let most = candidates.map { $0.population ?? 0 }.max()
        return candidates.first { ($0.population ?? 0) == most }
    }

    private func isAsKnown(_ result: Location) -> Bool {
        guard let known = place.place, result.country_code == known.countryCode else { return false }
        guard let region = known.region, let admin1 = result.admin1 else { return true }
        return Words.key(of: admin1) == Words.key(of: region)
    }

    private func isAsSaid(_ result: Location) -> Bool {
        if isAsKnown(result), place.place?.isOf(place.qualifier ?? "") == true { return true }
        let said = Qualifiers.meanings(of: place.qualifier ?? "")
        return [result.country, result.country_code, result.admin1].compactMap { $0.map(Words.key) }.contains {
            said.contains($0)
        }
    }
}

/// What a qualifier may mean: itself, the code of a country, the state with that abbreviation.
private enum Qualifiers {
    static func meanings(of qualifier: String) -> Set<String> {
        let key = Words.key(of: qualifier)
        var meanings: Set = [key]
        if let country = PlaceIndex.place(named: qualifier)?.place, country.kind == .country {
            meanings.formUnion([Words.key(of: country.name), country.countryCode.lowercased()])
        }
        for country in ["US", "CA"] {
            if let region = Countries.region(key.uppercased(), of: country) { meanings.insert(Words.key(of: region)) }
        }
        return meanings
    }
}

extension Place {
    /// Whether the qualifier is this place's country or state, however it was written.
    fileprivate func isOf(_ qualifier: String) -> Bool {
        let meanings = Qualifiers.meanings(of: qualifier)
        return [country, countryCode, region ?? "", regionCode].contains { meanings.contains(Words.key(of: $0)) }
    }
}

extension NamedPlace {
    /// The names to ask Open-Meteo for, one after the other.
    var namesToAsk: [String] {
        guard let place else { return [written] }
        let known = place.kind == .airport ? place.townOfAirport ?? place.name : place.name
        return isGuess ? [written, known] : [known]
    }
}

extension Place {
    fileprivate var townOfAirport: String? {
        airports.first.flatMap(Airport.init(iata:))?.city.split(separator: ",").last.map {
            String($0.drop { $0 == " " })
        }
    }
}
