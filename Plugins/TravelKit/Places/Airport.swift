// SPDX-License-Identifier: Apache-2.0

/// An airport with its codes and the time zone of its clocks.
package struct Airport: Sendable, Hashable {
    /// "SEA".
    package let iata: String
    /// "KSEA".
    package let icao: String
    package let name: String
    package let city: String
    package let countryCode: String
    /// "America/Los_Angeles".
    package let timeZone: String

    private static let table = Table(AirportTable.text)
    private static let icaoTable = Table(AirportTable.icaoToIATA)
    private static let zones = Table(AirportTable.zones)

    package init?(iata code: String) {
        guard let row = Self.table.rows(code.utf8).first else { return nil }
        iata = code
        icao = row.field(1)
        name = row.field(2)
        city = row.field(3)
        countryCode = row.field(4)
        timeZone = Int(row.field(5)).flatMap(Self.zones.row(number:))?.field(0) ?? "UTC"
    }

    package init?(icao code: String) {
        var iata: String?
        Self.icaoTable.forEach(startingWith: code.utf8) { row in
            iata = String(row.field(0).dropFirst(4))
            return false
        }
        guard let iata, code.utf8.count == 4 else { return nil }
        self.init(iata: iata)
    }

    package var place: Place {
        Place(kind: .airport, name: name, countryCode: countryCode, regionCode: "", airports: [iata], weight: 9)
    }
}
