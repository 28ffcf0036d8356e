// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import TravelKit

/// A piece of a message.
struct Token: Equatable {
    enum Kind: Equatable {
        case amount(Decimal)
        case operand(Operand)
        case day(Days)
        /// In lower case.
        case word(String)
        case mark(Character)
    }

    var kind: Kind
    var range: Range<String.Index>

    var amount: Decimal? { if case .amount(let amount) = kind { amount } else { nil } }
    var operand: Operand? { if case .operand(let operand) = kind { operand } else { nil } }
    var day: Days? { if case .day(let day) = kind { day } else { nil } }
    var word: String? { if case .word(let word) = kind { word } else { nil } }
    var mark: Character? { if case .mark(let mark) = kind { mark } else { nil } }

    var currency: CurrencyMention? { if case .operand(.currency(let mention)) = kind { mention } else { nil } }
    var country: CountryMention? { if case .operand(.country(let mention)) = kind { mention } else { nil } }
}

/// What can be converted, or converted to.
enum Operand: Equatable {
    case currency(CurrencyMention)
    /// A country stands for its currency.
    case country(CountryMention)
    /// "Their currency": that of a country mentioned before.
    case reference
    /// A word in the place of a currency that is none: the zorkmids of "100 zorkmids in euros".
    case unknown(String)

    var isCountry: Bool {
        switch self {
        case .country, .reference: true
        case .currency, .unknown: false
        }
    }
}

/// A country that a message mentions, by its name or by one of its cities.
struct CountryMention: Equatable {
    /// ISO 3166 alpha-2.
    let code: String
    let range: Range<String.Index>

    init(_ place: PlaceMention) {
        (code, range) = (place.place.countryCode, place.range)
    }

    var name: String { Countries.name(of: code) ?? code }
    var currency: Currency? { Currency(country: code) }
}
