// SPDX-License-Identifier: Apache-2.0

import AgentKit
import Currency
import FoundationEssentials
import TravelKit

/// What a conversation asks, in one line: `100 USD > EUR GBP`.
///
/// Users speak in `turns`; "Agent: ..." is an answer.
func asked(_ turns: String...) -> String { asked(turns) }

func asked(_ turns: [String]) -> String {
    let messages = turns.map { turn in
        turn.hasPrefix("Agent: ") ? Message(.assistant, String(turn.dropFirst(7))) : Message(.user, turn)
    }
    return asked(messages: messages)
}

func asked(messages: [Message]) -> String {
    let today = CivilDate(year: 2026, month: 11, day: 22) ?? CivilDate(dayNumber: 0)
    return CurrencyQuestion(Conversation(messages), today: today).line
}

extension CurrencyQuestion {
    var line: String {
        switch self {
        case .exchange(let exchange): exchange.line
        case .rates(let currency, let day): "rates of \(currency)" + (day.map { " on \($0)" } ?? "")
        case .name(let currency, let country): "name \(currency) \(country)"
        case .unclear(let unclear): "? \(unclear.line)"
        }
    }
}

extension Exchange {
    var line: String {
        let sources = parts.map(\.line).joined(separator: ", ")
        return "\(sources) > \(targets.line)" + (day.map { " on \($0)" } ?? "")
    }
}

extension Exchange.Part {
    var line: String { (amount.map { "\($0) " } ?? "") + currency.code }
}

extension Unclear {
    var line: String {
        switch self {
        case .everything: "everything"
        case .target(let part): "target of \(part.line)"
        case .source(let targets, let amount): "source for \(amount.map { "\($0) " } ?? "")\(targets.line)"
        case .meaning(let word, let candidates):
            "which \(word): \(candidates.prefix(3).map(\.code).joined(separator: " "))"
        case .unknown(let text, let near): "unknown \(text): \(near.prefix(3).map(\.code).joined(separator: " "))"
        case .reference: "whose"
        case .noCurrency(let country): "none in \(country)"
        case .future(let day): "future \(day)"
        case .manyDays(let days):
            days.lowerBound.monthAndYear == days.upperBound.monthAndYear
                ? "which day of \(days.lowerBound.monthAndYear)" : "which day of \(days.lowerBound.year)"
        }
    }
}

extension [Currency] {
    var line: String { map(\.code).joined(separator: " ") }
}
