// SPDX-License-Identifier: Apache-2.0

import TravelKit

/// The words around currencies.
enum Vocabulary {
    /// Before a currency: something else is converted to it.
    static let toward = Set(words: "to into buy get getting many much need equal equals towards")
    /// The same, but only if there is another currency to convert.
    static let beside = Set(words: "in against versus vs with for as between")
    static let links = toward.union(Set(words: "in from of for against vs versus per with"))

    /// Between a preposition and its currency.
    static let fillers = Set(words: "the a an some my our current official one each")
    static let articles = Set(words: "a an one each")

    static let rates = Set(words: "rate rates exchange fx forex worth value valued trading conversion")
    static let conversions = Set(words: "convert converted change swap much many pay")
    static let reversals = Set(words: "reverse reversed vice opposite inverse back backwards")

    /// A question for the name of a currency has no other words beside the currency.
    static let naming = Set(
        words: """
            what what's whats which is currency currencies money the a an does stand for mean called country's code
            """
    )

    /// Words that may refer to a country mentioned before.
    static let referring = Set(words: "their its local that this there they theirs")

    /// What "their" must be followed by to refer to money: "their currency", not "their weather".
    static let possessions = Set(words: "currency currencies money cash exchange rate rates conversion")

    /// Words that begin a new clause after "and" or a comma.
    static let openers = Set(
        words: """
            what what's whats how how's can could do does find show tell give is are also please convert where when
            which will would should i i'm any
            """
    )

    /// What people trade that is no currency of ISO 4217.
    static let noCurrencies = Set(words: "bitcoin bitcoins btc ethereum eth dogecoin usdt xrp")

    /// Words that are no currency even where one belongs.
    static let neverCurrencies = Set(
        words: """
            the and that this them there then worth please today now more less each from for with into cash currency
            money units other both all any what how cost costs buy buys would does will get converted changed exchanged
            spent atm usa uae nyc asap faq api you know convert exchange about here home
            """
    )
}

extension Vocabulary {
    /// Whether a place may be part of a currency's name, as in "Hong Kong dollar", or a code, as in "100 DEM".
    static func mayNameMoney(_ place: PlaceMention, in words: Words) -> Bool {
        let reach = place.words.lowerBound..<min(place.words.upperBound + MoneyScanner.longestName - 1, words.count)
        return words[reach].contains { MoneyScanner.endsNames($0.text) }
            || words[place.words.lowerBound].letterCase == .upper
    }

    /// Whether a message may be about money at all: most are not, and need not be read for it.
    static func mayBeAboutMoney(_ words: Words) -> Bool {
        words.contains { word in
            rates.contains(word.text) || conversions.contains(word.text) || word.text.isOne(of: "currency money")
                || reversals.contains(word.text) || noCurrencies.contains(word.text) || MoneyScanner.mayKnow(word.text)
        } || MoneyScanner.hasSymbol(words.source)
    }
}
