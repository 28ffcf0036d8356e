// SPDX-License-Identifier: Apache-2.0

import TravelKit

/// Words that stand for a currency without being the name of one.
extension [Token] {
    /// Marks what refers to a country mentioned before: the "their" of "their currency", "that country", "there".
    func withReferences() -> [Token] {
        guard contains(where: { $0.word.map(Vocabulary.referring.contains) == true }) else { return self }
        var tokens: [Token] = []
        var index = 0
        while index < count {
            let length = referenceLength(at: index)
            if length > 0 {
                let range = self[index].range.lowerBound..<self[index + length - 1].range.upperBound
                tokens.append(Token(kind: .operand(.reference), range: range))
            } else {
                tokens.append(self[index])
            }
            index += Swift.max(length, 1)
        }
        return tokens
    }

    /// How many words from here on refer to a country; 0 if none do.
    private func referenceLength(at index: Int) -> Int {
        func word(_ offset: Int) -> String { indices.contains(index + offset) ? self[index + offset].word ?? "" : "" }
        switch word(0) {
        case "their", "its", "local":
            if word(1).isOne(of: "local own") { return Vocabulary.possessions.contains(word(2)) ? 2 : 0 }
            return Vocabulary.possessions.contains(word(1)) ? 1 : 0
        case "that", "this": return word(1).isOne(of: "country place city country's") ? 2 : 0
        case "there": return word(-1).isOne(of: "is are was if") ? 0 : 1
        case "they":
            return !contains { $0.country != nil } && word(1).isOne(of: "use have pay spend accept take") ? 1 : 0
        case "theirs": return 1
        default: return 0
        }
    }

    /// Marks words in the place of a currency: `XYZ` behind "in", "blorps" between an amount and "to USD".
    func withUnknownCurrencies(in text: String) -> [Token] {
        guard contains(where: { $0.operand != nil || $0.amount != nil }) else { return self }
        return enumerated().map { index, token in
            guard let word = token.word, !Vocabulary.neverCurrencies.contains(word) else { return token }
            let written = text[token.range]
            let isUnknown =
                Vocabulary.noCurrencies.contains(word) || written.isLikeACode && isPlaceOfCode(index)
                || word.count > 2 && isPlaceOfName(index)
            return isUnknown ? Token(kind: .operand(.unknown(String(written))), range: token.range) : token
        }
    }

    private func isPlaceOfCode(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let before = self[index - 1]
        return before.amount != nil || Vocabulary.links.contains(before.word ?? "") || before.mark == "/"
    }

    private func isPlaceOfName(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let isLast = index == count - 1 || self[index + 1].mark != nil
        if self[index - 1].amount != nil {
            let isBeforeLink = !isLast && self[index + 1].word.isOne(of: "to in into")
            return isBeforeLink && self[(index + 2)...].contains { $0.operand != nil }
        }
        guard isLast, self[index - 1].word.isOne(of: "to into"), index > 1 else { return false }
        return self[index - 2].currency != nil && self[..<index].contains { $0.amount != nil }
    }
}
