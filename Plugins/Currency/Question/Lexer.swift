// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import TravelKit

/// Cuts a message into tokens: amounts, currencies, countries, days, words and marks.
///
/// TravelKit finds each kind by itself; the lexer decides between them where they overlap, and then joins what belongs
/// together.
enum Lexer {
    static func tokens(of words: Words, countries: [CountryMention]) -> [Token] {
        separate(words, countries)
            .withExactCurrencies(in: words.source)
            .withReferences()
            .withUnknownCurrencies(in: words.source)
            .withRepeatedCurrencies()
    }

    /// A currency is neither a place ("US dollars") nor a day, and a day is no amount.
    private static func separate(_ words: Words, _ countries: [CountryMention]) -> [Token] {
        let text = words.source
        let days = DayFinder.find(in: words).map { Token(kind: .day($0.days), range: words.range($0.words)) }
        var tokens: [Token] = []
        for piece in MoneyScanner.scan(text) {
            if piece.currency == nil, let day = days.first(where: { $0.range.overlaps(piece.range) }) {
                if tokens.last != day { tokens.append(day) }
                continue
            }
            switch piece.kind {
            case .currency(let mention):
                tokens.append(Token(kind: .operand(.currency(mention)), range: piece.range))
            case .amount(let amount): tokens.append(Token(kind: .amount(amount), range: piece.range))
            case .mark(let mark): tokens.append(Token(kind: .mark(mark), range: piece.range))
            case .word(let word):
                guard let country = countries.first(where: { $0.range.overlaps(piece.range) }),
                    !tokens.expectCurrency(written: text[piece.range])
                else {
                    tokens.append(Token(kind: .word(word), range: piece.range))
                    continue
                }
                if tokens.last?.country != country {
                    tokens.append(Token(kind: .operand(.country(country)), range: country.range))
                }
            }
        }
        return tokens
    }
}

extension [Token] {
    /// Whether three capitals that follow stand for a currency, not for an airport: "100 DEM", "100 USD to ABC".
    fileprivate func expectCurrency(written: Substring) -> Bool {
        guard written.isLikeACode, let last else { return false }
        return last.amount != nil || last.word.isOne(of: "to in into") && suffix(4).contains { $0.currency != nil }
    }

    /// The more exact of two neighbours decides: "Jamaica dollars", "$100 CAD", "CNY ¥100".
    fileprivate func withExactCurrencies(in text: String) -> [Token] {
        var tokens = self
        for index in indices.reversed() where index > 0 {
            guard let mention = tokens[index].currency else { continue }
            let before = tokens[index - 1]
            let range = before.range.lowerBound..<tokens[index].range.upperBound
            if before.makesUnknown(mention) {
                tokens[index - 1...index] = [Token(kind: .operand(.unknown(String(text[range]))), range: range)]
            } else if mention.isAmbiguous, let own = before.country?.currency, mention.candidates.contains(own) {
                let exact = CurrencyMention(text: mention.text, candidates: [own])
                tokens[index - 1...index] = [Token(kind: .operand(.currency(exact)), range: range)]
            } else if mention.isSymbol, let code = before.currency, !code.isSymbol, !code.isAmbiguous,
                mention.candidates.contains(where: code.candidates.contains)
            {
                tokens.remove(at: index)
            } else if index > 1, !mention.isSymbol, before.amount != nil, tokens[index - 2].currency?.isSymbol == true {
                tokens.remove(at: index - 2)
            }
        }
        return tokens
    }

    /// "10, 20 and 30 USD": each amount has the currency that only the last one names.
    fileprivate func withRepeatedCurrencies() -> [Token] {
        guard count(where: { $0.amount != nil }) > 1 else { return self }
        var tokens = self
        for index in indices.reversed() where self[index].operand != nil {
            var amount = index - 1
            while amount >= 2, self[amount].amount != nil, self[amount - 1].joinsAmounts, self[amount - 2].amount != nil
            {
                tokens.insert(self[index], at: amount - 1)
                amount -= 2
            }
        }
        return tokens
    }
}

extension Token {
    /// Whether the word before a currency makes it one that does not exist, or no longer: "Zimbabwe dollars", "French
    /// francs".
    fileprivate func makesUnknown(_ mention: CurrencyMention) -> Bool {
        guard !mention.isSymbol, mention.text.count > 3, mention.candidates.first?.code != "EUR" else { return false }
        if let word { return CurrencyWords.former.contains(word) }
        guard mention.isAmbiguous, let own = country?.currency else { return false }
        return !mention.candidates.contains(own)
    }

    fileprivate var joinsAmounts: Bool { word.isOne(of: "and or") || mark == "," || mark == "/" || mark == "&" }
}

extension StringProtocol {
    /// Three capitals, as ISO 4217 has them.
    var isLikeACode: Bool { count == 3 && allSatisfy { $0.isASCII && $0.isUppercase } }
}
