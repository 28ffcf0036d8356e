// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// Cuts a text into amounts, currencies, words and marks, by how they are written; what they mean together is left to the
/// caller.
package enum MoneyScanner {
    package static func scan(_ text: String) -> [MoneyToken] {
        var pieces = pieces(of: text[...])
        // Most texts have no hyphen, and need none of these steps.
        if text.utf8.contains(UInt8(ascii: "-")) { pieces = pieces.withoutHyphensInNumbers().withoutTriples() }
        return MoneyPhrases(text: text, pieces: pieces).tokens().withSigns().withoutMeasures()
    }

    /// Whether a folded word may be part of an amount or of a currency's name.
    package static func mayKnow(_ word: String) -> Bool {
        word.utf8.contains { $0 >= 48 && $0 <= 57 } || word.utf8.count > 1 && NumberWords.mayStart(word)
            || endsNames(word)
    }

    /// How many words a currency's name has at most.
    package static var longestName: Int { CurrencyVocabulary.longestPhrase }

    /// Whether a folded word may be the last one of a currency's name.
    package static func endsNames(_ word: String) -> Bool { CurrencyVocabulary.lastWords.contains(word) }

    package static func hasSymbol(_ text: String) -> Bool {
        text.unicodeScalars.contains {
            $0 == "$" || $0.value > 0xA0 && $0.properties.generalCategory == .currencySymbol
        }
    }

    /// Symbols, numbers, words and marks, one by one.
    private static func pieces(of text: Substring) -> [MoneyToken] {
        var pieces: [MoneyToken] = []
        var rest = text
        while let first = rest.first {
            if first == " " {
                rest = rest[rest.utf8.index(after: rest.startIndex)...]
                continue
            }
            guard !first.isWhitespace else {
                rest.removeFirst()
                continue
            }
            let (kind, end) = piece(at: rest, first)
            pieces.append(MoneyToken(kind, rest.startIndex..<end))
            rest = rest[end...]
        }
        return pieces
    }

    private static func piece(at text: Substring, _ first: Character) -> (MoneyToken.Kind, String.Index) {
        if let (symbol, meaning) = CurrencyVocabulary.symbol(at: text) {
            let mention = CurrencyMention(
                text: symbol,
                candidates: meaning.candidates,
                hasUsual: meaning.hasUsual,
                isSymbol: true
            )
            return (.currency(mention), text.index(text.startIndex, offsetBy: symbol.count))
        }
        if first.isDigit || first == "." && text.dropFirst().first?.isDigit == true,
            let (amount, end) = Amount.prefix(of: text)
        {
            return (.amount(amount), end)
        }
        let word = word(at: text)
        return word.isEmpty
            ? (.mark(first), text.index(after: text.startIndex)) : (.word(word.lowercased()), word.endIndex)
    }

    /// Letters, with apostrophes and the full stops of "U.S."; digits too, unless the letters before are a currency.
    private static func word(at text: Substring) -> Substring {
        var end = text.startIndex
        while end < text.endIndex {
            if let next = afterPlainLetter(text, end) {
                end = next
                continue
            }
            let next = text[end...].dropFirst().first
            switch text[end] {
            case let character where character.isLetter: break
            case "'", "’": guard end > text.startIndex, next?.isLetter == true else { return text[..<end] }
            case ".": guard isInitials(text[..<end]) else { return text[..<end] }
            case let digit where digit.isDigit && end > text.startIndex:
                guard CurrencyVocabulary.meaning(of: text[..<end].lowercased()) == nil else { return text[..<end] }
            default: return text[..<end]
            }
            end = text.index(after: end)
        }
        return text[..<end]
    }

    /// A quick path for ASCII letters, which need no look-up in Unicode's tables.
    private static func afterPlainLetter(_ text: Substring, _ index: String.Index) -> String.Index? {
        let byte = text.utf8[index] | 0x20
        guard byte >= 97, byte <= 122 else { return nil }
        let next = text.utf8.index(after: index)
        return next == text.endIndex || text.utf8[next] < 0x80 ? next : nil
    }

    /// `U`, `U.S`.
    private static func isInitials(_ word: Substring) -> Bool {
        let letters = word.split(separator: ".", omittingEmptySubsequences: false)
        return letters.allSatisfy { $0.count == 1 && $0.first?.isUppercase == true }
    }
}

extension [MoneyToken] {
    /// "twenty-five" is one number.
    fileprivate func withoutHyphensInNumbers() -> [MoneyToken] {
        indices.filter { index in
            guard self[index].kind == .mark("-"), index > 0, index + 1 < count else { return true }
            return !(NumberWords.isTen(self[index - 1].word) && NumberWords.isUnit(self[index + 1].word))
        }.map { self[$0] }
    }

    /// "2023-02-29" does not exist as a date, but is no amount either.
    fileprivate func withoutTriples() -> [MoneyToken] {
        var tokens = self
        for index in indices.dropLast(4) {
            let run = self[index...index + 4]
            let isTight = zip(run, run.dropFirst()).allSatisfy { $0.range.upperBound == $1.range.lowerBound }
            guard isTight, run.map({ $0.amount != nil }) == [true, false, true, false, true],
                run.map(\.kind).filter({ $0 == .mark("-") }).count == 2
            else { continue }
            for number in [index, index + 2, index + 4] { tokens[number].kind = .mark("#") }
        }
        return tokens
    }

    /// `-5`, `-$5` and "minus 5" are negative; the hyphens of `USD-PKR` and `10-20` are not.
    fileprivate func withSigns() -> [MoneyToken] {
        var tokens: [MoneyToken] = []
        for token in self {
            var token = token
            if case .amount(let amount) = token.kind, let sign = tokens.signIndex(before: token) {
                token.kind = .amount(-amount)
                tokens.remove(at: sign)
            }
            tokens.append(token)
        }
        return tokens
    }

    private func signIndex(before token: MoneyToken) -> Int? {
        guard var index = indices.last else { return nil }
        if self[index].currency?.isSymbol == true, index > 0,
            self[index - 1].range.upperBound == self[index].range.lowerBound
        {
            index -= 1
        }
        if self[index].word == "minus" || self[index].word == "negative" { return index }
        guard self[index].kind == .mark("-") || self[index].kind == .mark("−") else { return nil }
        let touches = index + 1 < count || self[index].range.upperBound == token.range.lowerBound
        let isJoint = index > 0 && self[index - 1].range.upperBound == self[index].range.lowerBound
        return touches && !(isJoint && self[index - 1].currency?.isSymbol != true) ? index : nil
    }

    /// "5 day", "10 %" and "3rd" count other things than money.
    fileprivate func withoutMeasures() -> [MoneyToken] {
        enumerated().map { index, token in
            guard token.amount != nil else { return token }
            let isMinutes =
                index > 0 && self[index - 1].kind == .mark(":") && index > 1 && self[index - 2].amount != nil
            return isMinutes || isUnit(index + 1) || isGlued(index) ? MoneyToken(.mark("#"), token.range) : token
        }
    }

    /// The 1 of "1e3", which is no amount.
    private func isGlued(_ index: Int) -> Bool {
        index + 1 < count && self[index + 1].word != nil
            && self[index + 1].range.lowerBound == self[index].range.upperBound
    }

    private func isUnit(_ index: Int) -> Bool {
        guard index < count else { return false }
        return switch self[index].kind {
        case .mark(let mark):
            mark == "%" || mark == "°" || mark == ":" && index + 1 < count && self[index + 1].amount != nil
        case .word(let word): Measures.words.contains(word)
        case .amount, .currency: false
        }
    }
}

/// What numbers count other than money.
private enum Measures {
    static let words = Set(
        words: """
            day days night nights week weeks month months year years hour hours minutes minute am pm people persons
            adults percent st nd rd th km miles degrees times tickets flights stops
            """
    )
}
