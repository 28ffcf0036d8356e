// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import TravelKit

/// What one message says about money, before the conversation fills the gaps.
struct ParsedMessage: Equatable {
    struct Item: Equatable {
        var operand: Operand
        var amount: Decimal?
    }

    /// What is converted: "100 USD and 20 EUR in yen" has two sources.
    var sources: [Item] = []
    /// What it is converted to.
    var targets: [Item] = []
    /// One operand that may be either: "what about yen?".
    var subject: Item?
    /// An amount without a currency: "and 250?".
    var amount: Decimal?
    var asksForRate = false
    /// It asks what money is called: "what is the currency of Japan?".
    var asksForName = false
    /// It turns the exchange round: "and the other way round?".
    var isReversed = false
    /// The day whose rate is wanted.
    var day: Days?
    /// A year without a day: "in 2020".
    var year: Int?

    var items: [Item] { sources + targets + [subject].compactMap(\.self) }

    /// Both sides are named: what was said before does not matter to the exchange.
    var isWhole: Bool { !sources.isEmpty && !targets.isEmpty && !isReversed }

    /// Whether the message is about money by itself, without the conversation before it.
    var isAboutMoney: Bool {
        let namesCurrency = items.contains { item in
            if case .currency = item.operand { true } else { false }
        }
        return namesCurrency || asksForRate || asksForName
    }
}
