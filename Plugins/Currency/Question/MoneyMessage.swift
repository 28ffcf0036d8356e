// SPDX-License-Identifier: Apache-2.0

import AgentKit
import TravelKit

/// A message at every stage of reading it.
///
/// Each stage runs when its result is first needed: most messages of a conversation are about something else.
struct MoneyMessage {
    let isFromUser: Bool
    private let text: String

    init(_ message: Message) {
        (isFromUser, text) = (message.role == .user, message.content)
    }

    lazy var words = Words(text)
    /// Of the words alone: the Hong Kong of "Hong Kong dollars" is among them.
    lazy var countries = PlaceIndex.mentions(in: words, guessing: false).map(CountryMention.init)
    lazy var tokens = Lexer.tokens(of: words, countries: countries)
    lazy var parsed = ParsedMessage(parsing: tokens)

    lazy var mayBeAboutMoney = Vocabulary.mayBeAboutMoney(words)
    lazy var mentionsPlace = firstPlace != nil
    /// The first country that is not part of a currency's name: of most answers nothing else is needed.
    lazy var firstCountry: CountryMention? = firstPlace.flatMap { place in
        Vocabulary.mayNameMoney(place, in: words) ? tokens.lazy.compactMap(\.country).first : CountryMention(place)
    }
    private lazy var firstPlace = PlaceIndex.mentions(in: words, guessing: false).first { _ in true }
}
