// SPDX-License-Identifier: Apache-2.0

package import FoundationEssentials
package import TravelKit

/// What the user wants to know; or, if that is not clear, what has to be asked back.
package enum CurrencyQuestion: Equatable {
    case exchange(Exchange)
    /// The rate of one currency, and no other is known: shown against the major ones, and said so.
    case rates(of: Currency, on: CivilDate?)
    case name(of: Currency, country: String)
    case unclear(Unclear)

    /// Whether the tables leave something open that a better reader may find.
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
    /// nil = the latest rate.
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
    /// No currency of ISO 4217; perhaps one of those near it.
    case unknown(String, near: [Currency])
    /// "Their currency", and no place was named.
    case reference
    case noCurrency(country: String)
    case future(CivilDate)
    /// Rates are kept by day.
    case manyDays(ClosedRange<CivilDate>)
}

extension CurrencyQuestion {
    /// Reads the last messages.
    package init(_ messages: [(role: Role, text: String)], today: CivilDate) {
        let end = messages.lastIndex { $0.role == .user } ?? -1
        guard end >= 0 else {
            self = .unclear(.everything)
            return
        }
        let messages = messages[...end].map { (role: $0.role, text: String($0.text.prefix(4_000))) }
        var talk = Talk(messages)
        var reader = ConversationReader(today: today)
        for index in talk.start(for: end)..<end { reader.take(&talk, index) }
        self = reader.question(&talk, end)
    }

    package enum Role { case user, assistant }
}
