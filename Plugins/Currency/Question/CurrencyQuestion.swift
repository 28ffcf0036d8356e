// SPDX-License-Identifier: Apache-2.0

package import FoundationEssentials
package import TravelKit

/// What the user wants to know, or what is missing to know it.
package enum CurrencyQuestion: Equatable {
    case exchange(Exchange)
    /// The rate of one currency without a second one: it is shown in major currencies, and the answer says so.
    case rates(of: Currency, on: CivilDate?)
    case name(of: Currency, country: String)
    case unclear(Unclear)

    /// Whether a language model may find what the tables did not.
    var isDoubtful: Bool {
        guard case .unclear(let unclear) = self else { return false }
        return switch unclear {
        case .everything, .target, .source, .meaning, .unknown, .reference: true
        case .noCurrency, .future, .manyDays: false
        }
    }
}

/// Amounts, and the currencies that they are wanted in.
package struct Exchange: Equatable {
    package struct Part: Equatable {
        /// nil asks for the rate.
        package var amount: Decimal?
        package var currency: Currency
    }

    package var parts: [Part] = []
    package var targets: [Currency] = []
    /// nil asks for the latest rate.
    package var day: CivilDate?

    package var isComplete: Bool { !parts.isEmpty && !targets.isEmpty }
}

/// Why a question cannot be answered yet.
package enum Unclear: Error, Equatable {
    case everything
    case target(Exchange.Part)
    case source(targets: [Currency], amount: Decimal?)
    /// One word for several currencies.
    case meaning(String, [Currency])
    /// No currency of ISO 4217, and the currencies with a similar code.
    case unknown(String, near: [Currency])
    /// "Their currency", and no country was mentioned.
    case reference
    case noCurrency(country: String)
    case future(CivilDate)
    /// More than one day is meant, and rates are kept by day.
    case manyDays(ClosedRange<CivilDate>)
}

extension CurrencyQuestion {
    /// Reads the last message of a conversation.
    ///
    /// A lexer cuts each message into tokens (`Lexer`), a parser makes of these what the message says about money
    /// (`ParsedMessage`), and the dialogue fills the gaps from the messages before (`Dialogue`).
    package init(_ conversation: Conversation, today: CivilDate) {
        var messages = conversation.messages.map(MoneyMessage.init)
        guard let last = messages.indices.last else {
            self = .unclear(.everything)
            return
        }
        let scope = Scope(of: last, in: &messages)
        var dialogue = Dialogue(today: today)
        for index in scope.start..<last { dialogue.follow(&messages[index], needsCountries: scope.needsCountries) }
        self = dialogue.question(&messages[last])
    }
}
