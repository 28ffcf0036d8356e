// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// Joins words that mean something together: "turkish lira", "two thousand", "USDPKR".
struct MoneyPhrases {
    let text: String
    let pieces: [MoneyToken]

    func tokens() -> [MoneyToken] {
        var tokens: [MoneyToken] = []
        var index = 0
        while index < pieces.count {
            let (joined, count) = currency(at: index) ?? pair(at: index) ?? number(at: index) ?? ([pieces[index]], 1)
            tokens += joined
            index += count
        }
        return tokens
    }

    private func words(from index: Int, atMost count: Int) -> [String] {
        let words = pieces[index...].prefix(count).map(\.word)
        return words.prefix { $0 != nil }.compactMap(\.self)
    }

    private func range(_ index: Int, _ count: Int) -> Range<String.Index> {
        pieces[index].range.lowerBound..<pieces[index + count - 1].range.upperBound
    }

    private func currency(at index: Int) -> ([MoneyToken], Int)? {
        let words = words(from: index, atMost: CurrencyVocabulary.longestPhrase)
        for count in stride(from: words.count, to: 0, by: -1) {
            let phrase = words.prefix(count).joined(separator: " ")
            guard let meaning = CurrencyVocabulary.meaning(of: phrase), count > 1 || isMoney(phrase, at: index) else {
                continue
            }
            let range = range(index, count)
            let mention = CurrencyMention(
                text: String(text[range]),
                candidates: meaning.candidates,
                hasUsual: meaning.hasUsual
            )
            return ([MoneyToken(.currency(mention), range)], count)
        }
        return nil
    }

    /// "try" is the Turkish lira in capitals, behind an amount, or between two amounts or currencies: "usd to try".
    private func isMoney(_ word: String, at index: Int) -> Bool {
        guard CurrencyWords.alsoEnglish.contains(word) else { return true }
        let written = text[pieces[index].range]
        if written.count == 3, written.allSatisfy(\.isUppercase), text.contains(where: \.isLowercase) { return true }
        return isAmountOrCode(index - 1) || isLink(index - 1) && isAmountOrCode(index - 2)
            || isLink(index + 1) && isAmountOrCode(index + 2)
    }

    private func isAmountOrCode(_ index: Int) -> Bool {
        guard pieces.indices.contains(index) else { return false }
        guard let word = pieces[index].word else { return pieces[index].amount != nil || pieces[index].currency != nil }
        return CurrencyVocabulary.meaning(of: word) != nil || NumberWords.prefix(of: [word]) != nil
    }

    private func isLink(_ index: Int) -> Bool {
        guard pieces.indices.contains(index) else { return false }
        return switch pieces[index].kind {
        case .word(let word): ["to", "in", "into", "against", "vs", "versus", "for", "per"].contains(word)
        case .mark(let mark): mark == "/" || mark == "=" || mark == "-" || mark == ">" || mark == "→"
        default: false
        }
    }

    /// `USDPKR`.
    private func pair(at index: Int) -> ([MoneyToken], Int)? {
        let range = pieces[index].range
        let written = text[range]
        guard written.count == 6, written.allSatisfy({ $0.isASCII && $0.isLetter }),
            let base = Currency(code: String(written.prefix(3))), let quote = Currency(code: String(written.suffix(3)))
        else { return nil }
        let middle = text.index(range.lowerBound, offsetBy: 3)
        let halves = [(base, range.lowerBound..<middle), (quote, middle..<range.upperBound)].map { currency, range in
            MoneyToken(.currency(CurrencyMention(text: currency.code, candidates: [currency])), range)
        }
        return ([halves[0], MoneyToken(.mark("/"), middle..<middle), halves[1]], 1)
    }

    /// "a hundred", "1.5 million", and "twenty" before a currency.
    private func number(at index: Int) -> ([MoneyToken], Int)? {
        if let amount = pieces[index].amount {
            let scale = words(from: index + 1, atMost: 1).first.flatMap(NumberWords.scale)
            return scale.map { ([MoneyToken(.amount(amount * $0), range(index, 2))], 2) }
        }
        guard let (value, count, isScaled) = NumberWords.prefix(of: words(from: index, atMost: 8)),
            isScaled || currency(at: index + count) != nil || index + count == pieces.count && value > 1
        else { return nil }
        return ([MoneyToken(.amount(value), range(index, count))], count)
    }
}
