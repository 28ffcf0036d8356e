// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import TravelKit

/// One operand of a clause with what stands before it.
struct Phrase {
    enum Role: Int { case target, beside, open, source }

    var item: Turn.Item
    var role: Role
    /// "a dollar": an amount of one that nobody stressed.
    var isArticle: Bool
    var followsAnd: Bool
    /// The word before it.
    var lead: String?

    var hasAmount: Bool { item.amount != nil }
    var isFurtherSource: Bool { hasAmount && !isArticle && (followsAnd || role == .source) }

    /// How much speaks for it as what is converted; 0 = nothing.
    var weight: Int {
        if hasAmount, !isArticle { return 5 }
        if role == .source { return 4 }
        if isArticle, role != .target { return 3 }
        return role.rawValue
    }
}

extension [Phrase] {
    /// What is converted; nil if all of them are what it is converted to.
    var sourceIndex: Int? {
        if isOfTargets { return nil }
        guard let best = indices.max(by: { (self[$0].weight, -$0) < (self[$1].weight, -$1) }) else { return nil }
        let isAlone = count == 1 && self[best].role == .beside && !self[best].isCountry
        return self[best].weight == 0 || isAlone && !self[best].hasAmount ? nil : best
    }
}

extension [Phrase] {
    /// "In euros and yen", and nothing else.
    private var isOfTargets: Bool {
        count > 1 && allSatisfy { !$0.hasAmount && ($0.role == .target || $0.role == .beside) && $0.lead != "between" }
            && (first?.lead).isOne(of: "to in into") && dropFirst().allSatisfy(\.followsAnd)
    }
}

extension Phrase {
    /// "The rate in Japan" asks about the yen; "in yen" asks for an answer in it.
    fileprivate var isCountry: Bool {
        switch item.operand {
        case .place, .reference: true
        case .currency, .unknown: false
        }
    }
}

extension [Element] {
    /// Operands with their amounts and roles.
    func phrases() -> [Phrase] {
        var phrases: [Phrase] = []
        var taken: Set<Int> = []
        for index in indices {
            guard let operand = self[index].operand else { continue }
            let amountIndex = amountIndex(of: index, taken: taken)
            if let amountIndex { taken.insert(amountIndex) }
            let (lead, hasArticle) = lead(before: Swift.min(index, amountIndex ?? index))
            let isArticle = amountIndex == nil && hasArticle
            let amount = amountIndex.flatMap { self[$0].amount } ?? (isArticle ? 1 : nil)
            phrases.append(
                Phrase(
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

    /// Where the amount of an operand stands: before it, or behind it.
    private func amountIndex(of index: Int, taken: Set<Int>) -> Int? {
        guard self[index].operand != .reference else { return nil }
        if index > 0, self[index - 1].amount != nil, !taken.contains(index - 1) { return index - 1 }
        return index + 1 < count && self[index + 1].amount != nil && canLead(index) ? index + 1 : nil
    }

    /// Whether the amount behind a currency belongs to it: "€20" and "USD 100", not "euros 5" nor "USD 100 EUR".
    private func canLead(_ index: Int) -> Bool {
        guard let mention = self[index].mention, mention.isSymbol || mention.text.count == 3 else { return false }
        // "usd eur 100"
        if index > 0, self[index - 1].mention != nil, !mention.isSymbol { return false }
        return mention.isSymbol || index + 2 >= count || self[index + 2].mention == nil
    }

    /// What stands before a phrase, past articles and the like.
    private func lead(before start: Int) -> (element: Element?, hasArticle: Bool) {
        var index = start - 1
        var hasArticle = false
        while index >= 0, let word = self[index].word, Vocabulary.fillers.contains(word) {
            hasArticle = hasArticle || Vocabulary.articles.contains(word)
            index -= 1
        }
        return (index >= 0 ? self[index] : nil, hasArticle)
    }

    private func role(_ lead: Element?, after last: Phrase?) -> Phrase.Role {
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
