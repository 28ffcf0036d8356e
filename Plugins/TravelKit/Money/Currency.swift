// SPDX-License-Identifier: Apache-2.0

/// A currency of ISO 4217, and how to write it.
package struct Currency: Sendable {
    /// `PKR`.
    package let code: String
    /// Decimal places: 2 for most, 0 for the yen, 3 for the Kuwaiti dinar.
    package let minorUnits: Int
    /// `Pakistani rupee`.
    package let one: String
    /// `Pakistani rupees`.
    package let many: String
    /// The countries whose own currency it is: ISO 3166 alpha-2.
    let countries: [String]

    /// The currency of an ISO 4217 code in upper or lower case.
    package init?(code: String) {
        guard let known = Self.byCode[code.uppercased()] else { return nil }
        self = known
    }

    /// The currency of a country (ISO 3166 alpha-2).
    package init?(country: String) {
        guard let known = Self.byCountry[country.uppercased()] else { return nil }
        self = known
    }

    /// `Pakistani rupees (PKR)`.
    package var title: String { "\(many) (\(code))" }

    /// Whose currency it is: "Pakistan", "the euro area"; nil if several countries share it.
    package var home: String? {
        if code == "EUR" { return "the euro area" }
        let own = countries.first { code.hasPrefix($0) } ?? (countries.count == 1 ? countries[0] : nil)
        return own.flatMap(Countries.name)
    }

    package static let all: [Currency] = {
        var all: [Currency] = []
        Table.currencies.forEach { all.append(Currency(row: $0)) }
        return all
    }()
    private static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })
    private static let byCountry = Dictionary(
        uniqueKeysWithValues: all.flatMap { currency in currency.countries.map { ($0, currency) } }
    )

    private init(row: Table.Row) {
        (code, minorUnits) = (row.field(0), Int(row.byte(1)) - 48)
        (one, many) = (row.field(2), row.field(3))
        countries = row.field(4).split(separator: " ").map(String.init)
    }
}

extension Currency: Hashable {
    package static func == (left: Currency, right: Currency) -> Bool { left.code == right.code }
    package func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

extension Currency: CustomStringConvertible {
    package var description: String { code }
}

extension Currency {
    /// The currencies whose codes differ from this one in one letter.
    package static func near(_ code: String) -> [Currency] {
        let wanted = Array(code.uppercased())
        return all.filter { currency in
            let letters = Array(currency.code)
            return wanted.count == letters.count && zip(wanted, letters).count(where: { $0 != $1 }) == 1
        }
    }
}
