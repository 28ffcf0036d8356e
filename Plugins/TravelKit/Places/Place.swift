// SPDX-License-Identifier: Apache-2.0

/// A place of the tables.
package struct Place: Sendable, Equatable {
    package enum Kind: Sendable { case city, country, region, airport, metropolitanArea }

    package let kind: Kind
    /// As it is shown: "Lahore".
    package let name: String
    /// ISO 3166 alpha-2: "PK".
    package let countryCode: String
    /// The state or province of a place in the United States or Canada ("WA"), or empty.
    package let regionCode: String
    /// IATA codes of the airports that serve it.
    package let airports: [String]
    /// From 0, a small town with an airfield, to 9, a city of ten million; countries and airports weigh much.
    package let weight: Int

    /// The name of its country: "Pakistan".
    package var country: String { Countries.name(of: countryCode) ?? countryCode }

    /// With its country: "Lahore (Pakistan)".
    package var title: String { "\(name) (\(country))" }

    /// The name of its state or province: "Washington".
    package var region: String? { regionCode.isEmpty ? nil : Countries.region(regionCode, of: countryCode) }
}

extension Place {
    init(row: Table.Row) {
        let kind: Kind =
            switch row.byte(1) {
            case UInt8(ascii: "n"): .country
            case UInt8(ascii: "r"): .region
            case UInt8(ascii: "a"): .airport
            case UInt8(ascii: "m"): .metropolitanArea
            default: .city
            }
        self.init(
            kind: kind,
            name: row.field(2),
            countryCode: row.field(3),
            regionCode: row.field(4),
            airports: row.field(6).split(separator: " ").map(String.init),
            weight: Int(row.byte(5)) - 48
        )
    }
}

/// A place that a text names.
package struct PlaceMention: Sendable, Equatable {
    package let place: Place
    /// Other places of the same name, larger ones first.
    package let alternatives: [Place]
    /// Where it is named, with its country or state: "Paris, France".
    package let range: Range<String.Index>
    /// The same as words.
    package let words: Range<Int>
    /// The words of the name alone.
    package let name: Range<Int>
    /// Whether the name is misspelt ("Istambul"): `place` has the nearest known name.
    package let isGuess: Bool
}

/// The countries of ISO 3166, and the states of the United States and Canada.
package enum Countries {
    package static func name(of code: String) -> String? {
        Table.countries.rows(code.utf8).first?.field(1)
    }

    /// The largest city, for examples: "Istanbul" for "TR".
    package static func largestCity(of code: String) -> String? {
        Table.countries.rows(code.utf8).first.map { $0.field(2) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// "Texas" for "TX" in "US".
    package static func region(_ code: String, of country: String) -> String? {
        Table.regions.rows("\(country)-\(code)".utf8).first?.field(1)
    }
}
