// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import TravelKit

/// A piece of a message once places and references are known too.
struct Element: Equatable {
    enum Kind: Equatable {
        case amount(Decimal)
        case operand(Turn.Operand)
        case day(Days)
        case word(String)
        case mark(Character)
    }

    var kind: Kind
    var range: Range<String.Index>

    var word: String? { if case .word(let word) = kind { word } else { nil } }
    var amount: Decimal? { if case .amount(let amount) = kind { amount } else { nil } }
    var operand: Turn.Operand? { if case .operand(let operand) = kind { operand } else { nil } }
    var day: Days? { if case .day(let day) = kind { day } else { nil } }
    var mark: Character? { if case .mark(let mark) = kind { mark } else { nil } }

    /// "Zimbabwe dollars", "French francs": a currency of that kind that there is not, or no more.
    fileprivate func isOfAnother(than mention: CurrencyMention) -> Bool {
        guard !mention.isSymbol, mention.text.count > 3, mention.candidates.first?.code != "EUR" else { return false }
        if let word { return CurrencyWords.former.contains(word) }
        guard let sighting, mention.isAmbiguous, let own = Currency(country: sighting.countryCode) else { return false }
        return !mention.candidates.contains(own)
    }

    fileprivate var joinsAmounts: Bool { word == "and" || word == "or" || mark == "," || mark == "/" || mark == "&" }

    var mention: CurrencyMention? {
        if case .operand(.currency(let mention)) = kind { mention } else { nil }
    }
    var sighting: Turn.Sighting? {
        if case .operand(.place(let sighting)) = kind { sighting } else { nil }
    }
}

extension Element {
    /// The message as elements.
    ///
    /// What names a currency is no place: not the US of "US dollars".
    static func all(of words: Words, places: [Turn.Sighting]) -> [Element] {
        let text = words.source
        let days = days(in: words)
        var elements: [Element] = []
        for token in MoneyScanner.scan(text) {
            if token.currency == nil, let day = days.first(where: { $0.range.overlaps(token.range) }) {
                if elements.last != day { elements.append(day) }
                continue
            }
            switch token.kind {
            case .currency(let mention):
                elements.append(Element(kind: .operand(.currency(mention)), range: token.range))
            case .amount(let amount): elements.append(Element(kind: .amount(amount), range: token.range))
            case .mark(let mark): elements.append(Element(kind: .mark(mark), range: token.range))
            case .word(let word):
                guard let place = places.first(where: { $0.range.overlaps(token.range) }),
                    !elements.expectCurrency(written: text[token.range])
                else {
                    elements.append(Element(kind: .word(word), range: token.range))
                    continue
                }
                guard elements.last?.sighting != place else { continue }
                elements.append(Element(kind: .operand(.place(place)), range: place.range))
            }
        }
        return elements.withPrecision(in: text).withReferences().withUnknowns(in: text).withSharedCurrencies()
    }

    private static func days(in words: Words) -> [Element] {
        DayFinder.find(in: words).map { Element(kind: .day($0.days), range: words.range($0.words)) }
    }
}

extension [Element] {
    /// Whether three capitals that come next stand for a currency: "100 DEM", "100 USD to ABC" name no airport.
    fileprivate func expectCurrency(written: Substring) -> Bool {
        guard written.count == 3, written.allSatisfy({ $0.isASCII && $0.isUppercase }), let last else { return false }
        return last.amount != nil
            || last.word.isOne(of: "to in into") && suffix(4).contains { $0.mention != nil }
    }

    /// "10, 20 and 30 USD": each amount has the currency that only the last one names.
    fileprivate func withSharedCurrencies() -> [Element] {
        guard count(where: { $0.amount != nil }) > 1 else { return self }
        var elements = self
        for index in indices.reversed() where self[index].operand != nil {
            var amount = index - 1
            while amount >= 2, self[amount].amount != nil, self[amount - 1].joinsAmounts, self[amount - 2].amount != nil
            {
                elements.insert(self[index], at: amount - 1)
                amount -= 2
            }
        }
        return elements
    }

    /// "Jamaica dollars", "$100 CAD" and "CNY ¥100": the more exact of two neighbours decides.
    fileprivate func withPrecision(in text: String) -> [Element] {
        var elements = self
        for index in indices.reversed() {
            guard let mention = elements[index].mention else { continue }
            if index > 0, elements[index - 1].isOfAnother(than: mention) {
                let range = elements[index - 1].range.lowerBound..<elements[index].range.upperBound
                elements[index - 1...index] = [Element(kind: .operand(.unknown(String(text[range]))), range: range)]
                continue
            }
            if index > 0, mention.isAmbiguous, let country = elements[index - 1].sighting?.countryCode,
                let currency = Currency(country: country), mention.candidates.contains(currency)
            {
                let range = elements[index - 1].range.lowerBound..<elements[index].range.upperBound
                let exact = CurrencyMention(text: mention.text, candidates: [currency])
                elements[index - 1...index] = [Element(kind: .operand(.currency(exact)), range: range)]
            } else if index > 0, mention.isSymbol, let code = elements[index - 1].mention, !code.isSymbol,
                !code.isAmbiguous,
                mention.candidates.contains(where: code.candidates.contains)
            {
                elements.remove(at: index)
            } else if index > 1, !mention.isSymbol, elements[index - 1].amount != nil,
                elements[index - 2].mention?.isSymbol == true
            {
                elements.remove(at: index - 2)
            }
        }
        return elements
    }

    /// The "their" of "their currency", "local" of "local money", "that country", "there".
    fileprivate func withReferences() -> [Element] {
        guard contains(where: { $0.word.map(Vocabulary.referring.contains) == true }) else { return self }
        var elements: [Element] = []
        var index = 0
        while index < count {
            let length = referenceLength(at: index)
            if length > 0 {
                let range = self[index].range.lowerBound..<self[index + length - 1].range.upperBound
                elements.append(Element(kind: .operand(.reference), range: range))
            } else {
                elements.append(self[index])
            }
            index += Swift.max(length, 1)
        }
        return elements
    }

    /// How many words from here on stand for the place talked about before; 0 = none.
    private func referenceLength(at index: Int) -> Int {
        func word(_ offset: Int) -> String { indices.contains(index + offset) ? self[index + offset].word ?? "" : "" }
        switch word(0) {
        case "their", "its", "local":
            if word(1).isOne(of: "local own") { return Vocabulary.possessions.contains(word(2)) ? 2 : 0 }
            return Vocabulary.possessions.contains(word(1)) ? 1 : 0
        case "that", "this": return word(1).isOne(of: "country place city country's") ? 2 : 0
        case "there": return word(-1).isOne(of: "is are was if") ? 0 : 1
        case "they":
            return !contains { $0.sighting != nil }
                && word(1).isOne(of: "use have pay spend accept take") ? 1 : 0
        case "theirs": return 1
        default: return 0
        }
    }

    /// `XYZ` where a currency belongs, and "blorps" between an amount and "to USD".
    fileprivate func withUnknowns(in text: String) -> [Element] {
        guard contains(where: { $0.operand != nil || $0.amount != nil }) else { return self }
        return enumerated().map { index, element in
            guard let word = element.word, !Vocabulary.neverCurrencies.contains(word) else { return element }
            let written = String(text[element.range])
            let isUnknown =
                Vocabulary.noCurrencies.contains(word) || stands(likeACode: written, at: index)
                || stands(likeAName: word, at: index)
            return isUnknown ? Element(kind: .operand(.unknown(written)), range: element.range) : element
        }
    }

    private func stands(likeACode written: String, at index: Int) -> Bool {
        guard written.count == 3, written.allSatisfy({ $0.isASCII && $0.isUppercase }), index > 0 else { return false }
        return self[index - 1].amount != nil || Vocabulary.links.contains(self[index - 1].word ?? "")
            || self[index - 1].mark == "/"
    }

    private func stands(likeAName word: String, at index: Int) -> Bool {
        guard index > 0, word.count > 2 else { return false }
        let isLast = index == count - 1 || self[index + 1].mark != nil
        let isBeforeLink = !isLast && self[index + 1].word.isOne(of: "to in into")
        if self[index - 1].amount != nil { return isBeforeLink && self[(index + 2)...].contains { $0.operand != nil } }
        guard isLast, self[index - 1].word.isOne(of: "to into"), index > 1 else { return false }
        return self[index - 2].mention != nil && self[..<index].contains { $0.amount != nil }
    }
}
