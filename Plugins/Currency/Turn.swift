// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import TravelKit

/// What one message says about money, before the conversation fills the gaps.
package struct Turn: Equatable {
    /// Something with a currency: a currency, a country, "their currency", or a word that should have been one.
    enum Operand: Equatable {
        case currency(CurrencyMention)
        case place(Sighting)
        case reference
        case unknown(String)

        var isPlace: Bool {
            switch self {
            case .place, .reference: true
            case .currency, .unknown: false
            }
        }
    }

    struct Item: Equatable {
        var operand: Operand
        var amount: Decimal?
    }

    /// A country that a text names, perhaps through one of its cities.
    package struct Sighting: Equatable {
        /// ISO 3166 alpha-2.
        var countryCode: String
        var range: Range<String.Index>

        init(_ mention: PlaceMention) {
            (countryCode, range) = (mention.place.countryCode, mention.range)
        }

        /// The country's name.
        var country: String { Countries.name(of: countryCode) ?? countryCode }
    }

    /// "100 USD and 20 EUR in yen": two sources, one target.
    var sources: [Item] = []
    var targets: [Item] = []
    /// "what about yen?": one currency that may be either.
    var subject: Item?
    /// An amount without a currency: "and 250?".
    var amount: Decimal?
    var asksForRate = false
    var asksForName = false
    var isReversed = false
    /// The day whose rate is wanted.
    var day: Days?
    /// A year without a day: "in 2020".
    var year: Int?

    /// The one currency or place that it names, if it is one.
    var onlyItem: Item? {
        let items = sources + targets + [subject].compactMap(\.self)
        return items.count == 1 ? items[0] : nil
    }

    var isEmpty: Bool { sources.isEmpty && targets.isEmpty && subject == nil }
    /// Whether the message is about money on its own, without the conversation before it.
    var isAboutMoney: Bool {
        let namesCurrency = (sources + targets + [subject].compactMap(\.self)).contains { item in
            if case .currency = item.operand { true } else { false }
        }
        return namesCurrency || asksForRate || asksForName
    }
}
