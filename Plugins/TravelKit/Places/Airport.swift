// SPDX-License-Identifier: Apache-2.0

/// An airport with its codes and the time zone of its clocks.
package struct Airport: Sendable, Equatable {
    /// "SEA".
    package let iata: String
    /// "KSEA".
    package let icao: String
    package let name: String
    package let city: String
    package let countryCode: String
    /// "America/Los_Angeles".
    package let timeZone: String

    package init?(iata code: String) {
        guard let row = Table.airports.rows(code.utf8).first else { return nil }
        (iata, icao, name, city) = (code, row.field(1), row.field(2), row.field(3))
        (countryCode, timeZone) = (row.field(4), row.field(5))
    }

    package init?(icao code: String) {
        guard let row = Table.icaoCodes.rows(code.utf8).first else { return nil }
        self.init(iata: row.field(1))
    }

    package var place: Place {
        Place(kind: .airport, name: name, countryCode: countryCode, regionCode: "", airports: [iata], weight: 9)
    }
}
