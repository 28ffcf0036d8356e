// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import TravelKit

extension Turn {
    /// Reads one message.
    ///
    /// Only the clauses about money count, so that "5 day forecast for Paris" is no amount.
    init(of all: [Element]) {
        let clauses = all.clauses()
        let money = clauses.filter(\.isAboutMoney)
        var elements = Array((money.isEmpty && all.count <= 8 ? clauses : money).joined())
        if !elements.contains(where: { $0.operand != nil }) { elements += all.filter { $0.sighting != nil } }
        self.init(elements.withoutSuperfluousPlaces())
    }

    private init(_ elements: [Element]) {
        var phrases = elements.phrases()
        asksForRate = elements.contains { Vocabulary.rates.contains($0.word ?? "") }
        isReversed = elements.isReversed
        amount = phrases.contains { $0.hasAmount } ? nil : elements.looseAmount
        day = elements.lazy.compactMap(\.day).first
        year = elements.year
        asksForName = elements.asksForName && !asksForRate && amount == nil && day == nil
        guard let first = phrases.sourceIndex else {
            targets = phrases.map(\.item)
            return
        }
        let source = phrases[first]
        if phrases.count == 1, !source.hasAmount, source.role != .source {
            subject = source.item
            return
        }
        let others = phrases.indices.filter { $0 != first && source.hasAmount && phrases[$0].isFurtherSource }
        sources = ([first] + others).map { phrases[$0].item }
        for index in ([first] + others).sorted(by: >) { phrases.remove(at: index) }
        targets = phrases.map(\.item)
    }
}

extension [Element] {
    /// An amount that belongs to no currency; a year is none.
    fileprivate var looseAmount: Decimal? {
        indices.first { self[$0].amount != nil && year(at: $0) == nil }.flatMap { self[$0].amount }
    }

    fileprivate var year: Int? { indices.lazy.compactMap(year).first }

    /// The 2020 of "in 2020".
    private func year(at index: Int) -> Int? {
        guard let amount = self[index].amount, amount >= 1900, amount <= 2100, index > 0 else { return nil }
        let isYear = self[index - 1].word.isOne(of: "in since of year during")
        return isYear && !(index + 1 < count && self[index + 1].operand != nil) ? Int(amount.description) : nil
    }

    fileprivate var isReversed: Bool {
        let words = compactMap(\.word)
        return words.contains(where: Vocabulary.reversals.contains)
            || zip(words, words.dropFirst()).contains { $0 == ("other", "way") }
    }

    /// Whether it asks what the money is called: "what currency do they use", "currency of Japan", "what is PKR".
    fileprivate var asksForName: Bool {
        let words = compactMap(\.word)
        guard !contains(where: { $0.amount != nil }),
            !words.contains(where: { Vocabulary.exchanges.subtracting(["currency", "money"]).contains($0) })
        else { return false }
        let isQuestion = words.contains { $0.isOne(of: "what what's whats which") }
        let saysCurrency = words.contains { $0.isOne(of: "currency currencies money") }
        let hasPlace = contains { $0.sighting != nil }
        let mentions = compactMap(\.mention)
        if mentions.isEmpty { return saysCurrency && (isQuestion || hasPlace) }
        if hasPlace { return words.contains { $0.isOne(of: "use uses used accept accepts") } }
        guard mentions.count == 1, !contains(where: { $0.operand == .reference }) else { return false }
        let isName = ["currency", "money"].contains { mentions[0].text.lowercased().hasSuffix($0) }
        let isCode = mentions[0].text.count == 3 && !mentions[0].isAmbiguous
        return words.allSatisfy(Vocabulary.naming.contains) && (isName || isQuestion && (isCode || saysCurrency))
    }

    // MARK: Clauses

    /// Cut at the end of sentences, and where "and" or a comma opens another question.
    fileprivate func clauses() -> [[Element]] {
        var clauses: [[Element]] = [[]]
        for (index, element) in enumerated() {
            let next = index + 1 < count ? self[index + 1].word ?? "" : ""
            let ends = element.mark.map { ".?!;\n".contains($0) } == true
            let joins = element.word == "and" || element.word == "then" || element.mark == ","
            let turnsToMoney = self[index...].dropFirst().first?.amount != nil && clauses.last?.isAboutMoney == false
            if ends || joins && (Vocabulary.openers.contains(next) || turnsToMoney) {
                clauses.append([])
            } else {
                clauses[clauses.count - 1].append(element)
            }
        }
        return clauses.filter { !$0.isEmpty }
    }

    fileprivate var isAboutMoney: Bool {
        contains { element in
            switch element.kind {
            case .operand(.currency), .operand(.unknown): true
            case .word(let word): Vocabulary.rates.contains(word) || word.isOne(of: "currency convert money")
            default: false
            }
        }
    }

    /// Where two currencies are named, the places around them are scenery.
    fileprivate func withoutSuperfluousPlaces() -> [Element] {
        let named = count { $0.operand != nil && $0.sighting == nil }
        return named < 2 ? self : filter { $0.sighting == nil }
    }
}
