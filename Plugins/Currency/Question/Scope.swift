// SPDX-License-Identifier: Apache-2.0

import TravelKit

/// The part of a conversation that a question may refer to.
///
/// It is searched from the end, so that the messages before it need not be read.
struct Scope {
    /// The first message of it.
    private(set) var start: Int
    /// Whether the countries that its messages mention matter.
    private(set) var needsCountries = false

    init(of question: Int, in messages: inout [MoneyMessage]) {
        var countries = messages[question].parsed.countriesNeeded
        // A word for several currencies may mean one of the exchange before.
        var leavesGaps = messages[question].parsed.leavesGaps || countries == .all
        var agentMentionedPlace = false
        start = question
        while start > 0, leavesGaps || countries != .none {
            needsCountries = needsCountries || countries != .none
            start -= 1
            guard messages[start].isFromUser else {
                agentMentionedPlace = agentMentionedPlace || countries == .last && messages[start].mentionsPlace
                continue
            }
            if messages[start].mayBeAboutMoney {
                countries = max(countries, messages[start].parsed.countriesNeeded)
                if messages[start].parsed.isWhole { leavesGaps = false }
            }
            if countries == .last, agentMentionedPlace || messages[start].mentionsPlace { countries = .none }
            agentMentionedPlace = false
        }
    }
}

extension ParsedMessage {
    fileprivate enum CountriesNeeded: Comparable {
        case none
        /// "Their currency": that of the country mentioned last.
        case last
        /// "Rupees": those of any country that has some.
        case all
    }

    fileprivate var countriesNeeded: CountriesNeeded {
        let operands = items.map(\.operand)
        let isAmbiguous = operands.contains { operand in
            if case .currency(let mention) = operand { !mention.hasUsual } else { false }
        }
        if isAmbiguous { return .all }
        return operands.contains(.reference) || asksForName || asksForRate && !isWhole ? .last : .none
    }

    fileprivate var leavesGaps: Bool { !isWhole && !asksForName }
}
