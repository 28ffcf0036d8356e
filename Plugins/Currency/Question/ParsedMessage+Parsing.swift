// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import TravelKit

extension ParsedMessage {
    /// Parses the clauses about money, so that "5 day forecast for Paris" is no amount.
    init(parsing tokens: [Token]) {
        let clauses = tokens.clauses()
        let money = clauses.filter(\.isAboutMoney)
        var chosen = Array((money.isEmpty && tokens.count <= 8 ? clauses : money).joined())
        if !chosen.contains(where: { $0.operand != nil }) { chosen += tokens.filter { $0.country != nil } }
        self.init(clause: chosen.withoutScenery())
    }

    private init(clause tokens: [Token]) {
        var phrases = tokens.operandPhrases()
        asksForRate = tokens.contains { Vocabulary.rates.contains($0.word ?? "") }
        isReversed = tokens.isReversed
        amount = phrases.contains { $0.hasAmount } ? nil : tokens.looseAmount
        day = tokens.lazy.compactMap(\.day).first
        year = tokens.year
        asksForName = tokens.asksForName && !asksForRate && amount == nil && day == nil
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

// MARK: - Clauses

extension [Token] {
    /// Cuts at the end of sentences, and at "and" or a comma that begins another question.
    fileprivate func clauses() -> [[Token]] {
        var clauses: [[Token]] = [[]]
        for (index, token) in enumerated() {
            let next = index + 1 < count ? self[index + 1].word ?? "" : ""
            let ends = token.mark.map { ".?!;\n".contains($0) } == true
            let joins = token.word.isOne(of: "and then") || token.mark == ","
            let turnsToMoney = self[index...].dropFirst().first?.amount != nil && clauses.last?.isAboutMoney == false
            if ends || joins && (Vocabulary.openers.contains(next) || turnsToMoney) {
                clauses.append([])
            } else {
                clauses[clauses.count - 1].append(token)
            }
        }
        return clauses.filter { !$0.isEmpty }
    }

    fileprivate var isAboutMoney: Bool {
        contains { token in
            switch token.kind {
            case .operand(.currency), .operand(.unknown): true
            case .word(let word): Vocabulary.rates.contains(word) || word.isOne(of: "currency convert money")
            default: false
            }
        }
    }

    /// Where two currencies are named, the countries around them are scenery.
    fileprivate func withoutScenery() -> [Token] {
        let named = count { $0.operand != nil && $0.country == nil }
        return named < 2 ? self : filter { $0.country == nil }
    }
}

// MARK: - What a clause asks for

extension [Token] {
    /// An amount that belongs to no currency, and is no year.
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

    /// Whether it asks what money is called: "what currency do they use", "currency of Japan", "what is PKR".
    fileprivate var asksForName: Bool {
        let words = compactMap(\.word)
        guard !contains(where: { $0.amount != nil }), !words.contains(where: Vocabulary.conversions.contains) else {
            return false
        }
        let isQuestion = words.contains { $0.isOne(of: "what what's whats which") }
        let saysCurrency = words.contains { $0.isOne(of: "currency currencies money") }
        let hasCountry = contains { $0.country != nil }
        let mentions = compactMap(\.currency)
        if mentions.isEmpty { return saysCurrency && (isQuestion || hasCountry) }
        if hasCountry { return words.contains { $0.isOne(of: "use uses used accept accepts") } }
        guard mentions.count == 1, !contains(where: { $0.operand == .reference }) else { return false }
        let isName = ["currency", "money"].contains { mentions[0].text.lowercased().hasSuffix($0) }
        let isCode = mentions[0].text.count == 3 && !mentions[0].isAmbiguous
        return words.allSatisfy(Vocabulary.naming.contains) && (isName || isQuestion && (isCode || saysCurrency))
    }
}
