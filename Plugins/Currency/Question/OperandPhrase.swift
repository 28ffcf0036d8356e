// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import TravelKit

/// An operand with its amount, and what the words before it say about its side of the exchange.
struct OperandPhrase {
    enum Role {
        /// "to euros"
        case target
        /// "in euros", "for euros": a target if there is something else to convert.
        case beside
        case open
        /// "from euros"
        case source
    }

    var item: ParsedMessage.Item
    var role: Role
    /// "a dollar": the amount is one, but nobody stressed it.
    var isArticle: Bool
    var followsAnd: Bool
    /// The word before it.
    var lead: String?

    var hasAmount: Bool { item.amount != nil }
    var isFurtherSource: Bool { hasAmount && !isArticle && (followsAnd || role == .source) }

    /// How much suggests that this is what is converted; 0 if nothing does.
    fileprivate var weight: Int {
        if hasAmount, !isArticle { return 5 }
        switch role {
        case .source: return 4
        case .open: return isArticle ? 3 : 2
        case .beside: return isArticle ? 3 : 1
        case .target: return 0
        }
    }
}

extension [OperandPhrase] {
    /// What is converted; nil if all of them are what it is converted to.
    var sourceIndex: Int? {
        if isListOfTargets { return nil }
        guard let best = indices.max(by: { (self[$0].weight, -$0) < (self[$1].weight, -$1) }) else { return nil }
        // "The rate in Japan" asks about the yen; "in yen" asks for an answer in yen.
        let isAlone = count == 1 && self[best].role == .beside && !self[best].item.operand.isCountry
        return self[best].weight == 0 || isAlone && !self[best].hasAmount ? nil : best
    }

    /// "In euros and yen", and nothing else.
    private var isListOfTargets: Bool {
        count > 1 && allSatisfy { !$0.hasAmount && ($0.role == .target || $0.role == .beside) && $0.lead != "between" }
            && (first?.lead).isOne(of: "to in into") && dropFirst().allSatisfy(\.followsAnd)
    }
}

extension [Token] {
    /// The operands in order, each with its amount and role.
    func operandPhrases() -> [OperandPhrase] {
        var phrases: [OperandPhrase] = []
        var taken: Set<Int> = []
        for index in indices {
            guard let operand = self[index].operand else { continue }
            let amountIndex = amountIndex(of: index, taken: taken)
            if let amountIndex { taken.insert(amountIndex) }
            let (lead, hasArticle) = lead(before: Swift.min(index, amountIndex ?? index))
            let isArticle = amountIndex == nil && hasArticle
            let amount = amountIndex.flatMap { self[$0].amount } ?? (isArticle ? 1 : nil)
            phrases.append(
                OperandPhrase(
                    item: .init(operand: operand, amount: amount),
                    role: role(lead, after: phrases.last),
                    isArticle: isArticle,
                    followsAnd: (lead?.word).isOne(of: "and or plus") || [",", "/", "&"].contains(lead?.mark),
                    lead: lead?.word
                )
            )
        }
        return phrases
    }

    /// Where the amount of an operand is: before it, or after it.
    private func amountIndex(of index: Int, taken: Set<Int>) -> Int? {
        guard self[index].operand != .reference else { return nil }
        if index > 0, self[index - 1].amount != nil, !taken.contains(index - 1) { return index - 1 }
        return index + 1 < count && self[index + 1].amount != nil && canLead(index) ? index + 1 : nil
    }

    /// Whether the amount after a currency belongs to it: in "€20" and "USD 100", not in "euros 5" or "USD 100 EUR".
    private func canLead(_ index: Int) -> Bool {
        guard let mention = self[index].currency, mention.isSymbol || mention.text.count == 3 else { return false }
        // "usd eur 100"
        if index > 0, self[index - 1].currency != nil, !mention.isSymbol { return false }
        return mention.isSymbol || index + 2 >= count || self[index + 2].currency == nil
    }

    /// The token before a phrase, without articles and the like.
    private func lead(before start: Int) -> (token: Token?, hasArticle: Bool) {
        var index = start - 1
        var hasArticle = false
        while index >= 0, let word = self[index].word, Vocabulary.fillers.contains(word) {
            hasArticle = hasArticle || Vocabulary.articles.contains(word)
            index -= 1
        }
        return (index >= 0 ? self[index] : nil, hasArticle)
    }

    private func role(_ lead: Token?, after last: OperandPhrase?) -> OperandPhrase.Role {
        switch lead?.kind {
        case .word("from"), .word("per"), .word("sell"), .word("selling"): return .source
        case .word("for") where last == nil: return .open
        case .word(let word) where Vocabulary.toward.contains(word): return .target
        case .word("between"): return .source
        case .word(let word) where Vocabulary.beside.contains(word): return .beside
        case .word("and"), .word("or"), .word("plus"), .mark(","), .mark("&"):
            return last?.role == .source ? .open : last?.role ?? .open
        case .mark(let mark) where "/→>=-".contains(mark): return .beside
        default: return .open
        }
    }
}
