// SPDX-License-Identifier: Apache-2.0

package import FoundationEssentials

/// A piece of a text.
package struct MoneyToken: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        case amount(Decimal)
        case currency(CurrencyMention)
        /// In lower case.
        case word(String)
        case mark(Character)
    }

    package var kind: Kind
    /// Where it is in the text.
    package var range: Range<String.Index>

    package init(_ kind: Kind, _ range: Range<String.Index>) {
        self.kind = kind
        self.range = range
    }

    package var word: String? { if case .word(let word) = kind { word } else { nil } }
    package var amount: Decimal? { if case .amount(let amount) = kind { amount } else { nil } }
    package var currency: CurrencyMention? { if case .currency(let mention) = kind { mention } else { nil } }
}

/// A currency as it was written: "USD", "quid", "rupees".
package struct CurrencyMention: Sendable, Equatable {
    /// As written.
    package var text: String
    /// What it may mean, the usual meaning first if there is one.
    package var candidates: [Currency]
    /// Whether the first candidate is meant if nothing else decides.
    package var hasUsual: Bool
    package var isSymbol: Bool

    package init(text: String, candidates: [Currency], hasUsual: Bool = true, isSymbol: Bool = false) {
        self.text = text
        self.candidates = candidates
        self.hasUsual = hasUsual
        self.isSymbol = isSymbol
    }

    package var isAmbiguous: Bool { candidates.count > 1 }
}
