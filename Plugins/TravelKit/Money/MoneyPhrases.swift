// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// Joins words that belong together: "turkish lira", "two thousand", "fifty cents"; and splits "USDPKR".
struct MoneyPhrases {
    private let text: String
    private let pieces: [MoneyToken]
    /// The words of the pieces, misspelt currencies corrected.
    private let words: [String?]

    init(text: String, pieces: [MoneyToken]) {
        self.text = text
        self.pieces = pieces
        words = pieces.indices.map { Self.word(of: pieces, $0, in: text) }
    }

    func tokens() -> [MoneyToken] {
        var tokens: [MoneyToken] = []
        var index = 0
        while index < pieces.count {
            if let word = words[index], word.utf8.count != 6, !CurrencyVocabulary.starters.contains(word) {
                tokens.append(pieces[index])
                index += 1
                continue
            }
            let (joined, count) =
                currency(at: index) ?? adjective(at: index) ?? pair(at: index) ?? note(at: index) ?? number(at: index)
                ?? ([pieces[index]], 1)
            tokens += joined
            index += count
        }
        guard tokens.contains(where: { $0.amount != nil }) else { return tokens }
        return tokens.withMinorUnits().withTrailingCents()
    }

    private func words(from index: Int, atMost count: Int) -> [String] {
        let words = words[index...].prefix(count)
        return words.prefix { $0 != nil }.compactMap(\.self)
    }

    private func word(_ index: Int) -> String { words.indices.contains(index) ? words[index] ?? "" : "" }

    private func range(_ index: Int, _ count: Int) -> Range<String.Index> {
        pieces[index].range.lowerBound..<pieces[index + count - 1].range.upperBound
    }

    /// The word of a piece; where a currency is expected, spelling is corrected: "100 dollras", "indian rupes".
    private static func word(of pieces: [MoneyToken], _ index: Int, in text: String) -> String? {
        guard let word = pieces[index].word, index > 0 else { return pieces[index].word }
        let before = pieces[index - 1]
        let isExpected =
            before.amount != nil || before.word.map { CurrencyVocabulary.adjectives[$0] != nil } == true
            || before.word.isOne(of: "to in into") && text[pieces[index].range].first?.isLowercase == true
        return isExpected ? CurrencyVocabulary.corrected(word) : word
    }
}

// MARK: - Currencies

extension MoneyPhrases {
    private func currency(at index: Int) -> ([MoneyToken], Int)? {
        guard index < pieces.count, CurrencyVocabulary.firstWords.contains(word(index)) else { return nil }
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

    /// "100 Canadian", "Canadian to US dollars", "brazilian exchange rate", or the only word of a message.
    private func adjective(at index: Int) -> ([MoneyToken], Int)? {
        guard let currency = CurrencyVocabulary.adjectives[word(index)] else { return nil }
        if let (tokens, count) = self.currency(at: index + 1), tokens[0].currency?.candidates.contains(currency) == true
        {
            let range = range(index, 1 + count)
            return (
                [MoneyToken(.currency(CurrencyMention(text: String(text[range]), candidates: [currency])), range)],
                1 + count
            )
        }
        let others = pieces.indices.filter { $0 != index && words[$0] != nil }
        let isAnswer =
            pieces.count <= 5 && others.allSatisfy { word($0).isOne(of: "the one ones please of") }
        let isOneOfTwo = isLink(index - 1) || isLink(index + 1)
        let hasOther = pieces.indices.contains { $0 != index && isAmountOrCode($0) }
        guard
            isAnswer || index > 0 && pieces[index - 1].amount != nil || isOneOfTwo && hasOther
                || word(index + 1).isOne(of: "exchange rate")
        else { return nil }
        let range = pieces[index].range
        return ([MoneyToken(.currency(CurrencyMention(text: String(text[range]), candidates: [currency])), range)], 1)
    }

    /// "try" is the Turkish lira in capitals, after an amount, or between two amounts or currencies: "usd to try".
    private func isMoney(_ word: String, at index: Int) -> Bool {
        guard CurrencyWords.alsoEnglish.contains(word) else { return true }
        let written = text[pieces[index].range]
        if written.count == 3, written.allSatisfy(\.isUppercase), text.contains(where: \.isLowercase) { return true }
        if CurrencyWords.behindALink.contains(word), isLink(index - 1), endsPhrase(index + 1) { return true }
        return isAmountOrCode(index - 1) || isLink(index - 1) && isAmountOrCode(index - 2)
            || isLink(index + 1) && isAmountOrCode(index + 2)
    }

    private func endsPhrase(_ index: Int) -> Bool {
        guard pieces.indices.contains(index) else { return true }
        return words[index] == nil || word(index).isOne(of: "and or please")
    }

    private func isAmountOrCode(_ index: Int) -> Bool {
        guard pieces.indices.contains(index) else { return false }
        guard let word = words[index] else { return pieces[index].amount != nil || pieces[index].currency != nil }
        return CurrencyVocabulary.meaning(of: word) != nil || NumberWords.prefix(of: [word]) != nil
    }

    private func isLink(_ index: Int) -> Bool {
        guard pieces.indices.contains(index) else { return false }
        return switch pieces[index].kind {
        case .word(let word): word.isOne(of: "to in into against vs versus for per from")
        case .mark(let mark): mark == "/" || mark == "=" || mark == "-" || mark == ">" || mark == "→"
        default: false
        }
    }

    /// `USDPKR`.
    private func pair(at index: Int) -> ([MoneyToken], Int)? {
        let range = pieces[index].range
        let written = text[range]
        guard written.utf8.count == 6, written.allSatisfy({ $0.isASCII && $0.isLetter }),
            let base = Currency(code: String(written.prefix(3))), let quote = Currency(code: String(written.suffix(3)))
        else { return nil }
        let middle = text.index(range.lowerBound, offsetBy: 3)
        let halves = [(base, range.lowerBound..<middle), (quote, middle..<range.upperBound)].map { currency, range in
            MoneyToken(.currency(CurrencyMention(text: currency.code, candidates: [currency])), range)
        }
        return ([halves[0], MoneyToken(.mark("/"), middle..<middle), halves[1]], 1)
    }
}

// MARK: - Numbers

extension MoneyPhrases {
    /// "a fiver", "three tenners".
    private func note(at index: Int) -> ([MoneyToken], Int)? {
        guard let note = CurrencyWords.notes[word(index)], let pounds = Currency(code: "GBP") else { return nil }
        let range = pieces[index].range
        let mention = CurrencyMention(text: String(text[range]), candidates: [pounds])
        return ([MoneyToken(.amount(note), range), MoneyToken(.currency(mention), range)], 1)
    }

    /// "a hundred", "1.5 million", and "twenty" before a currency.
    private func number(at index: Int) -> ([MoneyToken], Int)? {
        if let amount = pieces[index].amount {
            let scale = words(from: index + 1, atMost: 1).first.flatMap(NumberWords.scale)
            return scale.map { ([MoneyToken(.amount(amount * $0), range(index, 2))], 2) }
        }
        guard NumberWords.mayStart(word(index)),
            let (value, count, isScaled) = NumberWords.prefix(of: words(from: index, atMost: 8)),
            isScaled || currency(at: index + count) != nil || CurrencyWords.minorUnits[word(index + count)] != nil
                || index + count == pieces.count && value > 1
        else { return nil }
        return ([MoneyToken(.amount(value), range(index, count))], count)
    }
}

extension [MoneyToken] {
    /// "5 dollars 50".
    fileprivate func withTrailingCents() -> [MoneyToken] {
        guard count(where: { $0.amount != nil }) > 1 else { return self }
        var tokens: [MoneyToken] = []
        for (index, token) in enumerated() {
            let next = index + 1 < count ? self[index + 1] : nil
            let ends = next.map { $0.kind == .mark("?") || $0.word.isOne(of: "in to into") } ?? true
            if let cents = token.amount, cents >= 10, cents < 100, ends, tokens.count > 1, tokens.last?.currency != nil,
                let whole = tokens[tokens.count - 2].amount, whole > 0, whole.exponent >= 0
            {
                tokens[tokens.count - 2].kind = .amount(whole + cents / 100)
            } else {
                tokens.append(token)
            }
        }
        return tokens
    }

    /// "99 cents", "50 pence" and "20 euro cents" are parts of a dollar, a pound and a euro.
    fileprivate func withMinorUnits() -> [MoneyToken] {
        guard contains(where: { $0.word.map { CurrencyWords.minorUnits[$0] != nil } == true }) else { return self }
        var tokens: [MoneyToken] = []
        for token in self {
            guard let code = token.word.flatMap({ CurrencyWords.minorUnits[$0] }), let last = tokens.last else {
                tokens.append(token)
                continue
            }
            if let amount = last.amount, let currency = Currency(code: code) {
                tokens[tokens.count - 1].kind = .amount(amount / 100)
                let mention = CurrencyMention(text: token.word ?? code, candidates: [currency])
                tokens.append(MoneyToken(.currency(mention), token.range))
            } else if last.currency != nil, tokens.count > 1, let amount = tokens[tokens.count - 2].amount {
                tokens[tokens.count - 2].kind = .amount(amount / 100)
            } else {
                tokens.append(token)
            }
        }
        return tokens
    }
}
