// SPDX-License-Identifier: Apache-2.0

/// Subjects that signs give away where letters do not: "€", "LH 440", "foo()", "a@b.org".
package struct TypedHints: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let money = TypedHints(rawValue: 1)
    package static let flight = TypedHints(rawValue: 2)
    package static let code = TypedHints(rawValue: 4)
    package static let mail = TypedHints(rawValue: 8)
    /// "Seattle to Dubai", "SEA-DXB".
    package static let journey = TypedHints(rawValue: 16)

    /// What a hint adds to the message, in words.
    static let words: [(hint: TypedHints, words: [String])] = [
        (.money, ["currency", "money"]), (.flight, ["flight", "airline"]), (.code, ["source", "code"]),
        (.mail, ["email"]),
        (.journey, ["travel", "trip", "departure"]),
    ]

    /// Currencies by name and code; those that mean something else as well are left to the word table.
    static let currencyWords = """
        aed aud baht brl cad chf cny czk dinar dinars dirham dirhams dkk eur forint forints franc francs gbp
        hkd huf inr jpy krona krone kroner kronor krw lira liras mxn nok peso pesos pkr pln quid ringgit
        ringgits ruble rubles rupee rupees rupiah sek sgd shekel shekels thb usd yen yuan zar zloty zlotys
        """

    /// The same, hashed: the table does not have all of them.
    static let currencies: Set<UInt32> = {
        let text = FoldedText(currencyWords)
        return Set(text.words().map { text.hash($0.range) })
    }()

    mutating func scan(_ utf8: borrowing Span<UInt8>) {
        for index in utf8.indices {
            switch utf8[index] {
            case UInt8(ascii: "$"): insert(.money)
            case 0xC2, 0xE2: if Self.isCurrencySign(utf8, index) { insert(.money) }
            case UInt8(ascii: "{"), UInt8(ascii: "}"): insert(.code)
            case UInt8(ascii: "("): if Self.follows(")", utf8, index) { insert(.code) }
            case UInt8(ascii: "-"), UInt8(ascii: "="): if Self.follows(">", utf8, index) { insert(.code) }
            case UInt8(ascii: "`"): if Self.follows("`", utf8, index) { insert(.code) }
            case UInt8(ascii: "@"): if Self.isMail(utf8, index) { insert(.mail) }
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                if Self.isFlight(utf8, index) { insert(.flight) }
                if Self.isCodedJourney(utf8, index) { insert(.journey) }
            default: break
            }
        }
    }

    private static func follows(_ sign: Unicode.Scalar, _ utf8: borrowing Span<UInt8>, _ index: Int) -> Bool {
        index + 1 < utf8.count && utf8[index + 1] == UInt8(ascii: sign)
    }

    /// £, ¥, € or ₹.
    private static func isCurrencySign(_ utf8: borrowing Span<UInt8>, _ index: Int) -> Bool {
        func next(_ offset: Int) -> UInt8 { index + offset < utf8.count ? utf8[index + offset] : 0 }
        if utf8[index] == 0xC2 { return next(1) == 0xA3 || next(1) == 0xA5 }
        return next(1) == 0x82 && (next(2) == 0xAC || next(2) == 0xB9)
    }
}

extension TypedHints {
    /// Two capitals and two to four digits, standing alone.
    ///
    /// "AM 10" and "IN 2010" are no flights.
    private static func isFlight(_ utf8: borrowing Span<UInt8>, _ start: Int) -> Bool {
        guard start == 0 || !isWord(utf8[start - 1]), start + 3 < utf8.count, isCapital(utf8[start + 1]) else {
            return false
        }
        let code = UInt16(utf8[start]) << 8 | UInt16(utf8[start + 1])
        guard !notAirlines.contains(code) else { return false }
        var index = start + 2
        if utf8[index] == UInt8(ascii: " ") { index += 1 }
        let digits = index
        while index < utf8.count, isDigit(utf8[index]) { index += 1 }
        return (2...4).contains(index - digits) && (index == utf8.count || !isWord(utf8[index]))
    }

    private static let notAirlines = Set(
        ["AM", "PM", "AT", "IN", "ON", "TO", "OF", "IS", "MY", "NO", "OK", "BY"].map { code in
            code.utf8.reduce(into: UInt16(0)) { $0 = $0 << 8 | UInt16($1) }
        }
    )

    /// Two airports' codes with a dash between them, standing alone.
    ///
    /// "USD-EUR" is no journey.
    private static func isCodedJourney(_ utf8: borrowing Span<UInt8>, _ start: Int) -> Bool {
        guard start == 0 || !isWord(utf8[start - 1]), isAirport(utf8, start) else { return false }
        var index = start + 3
        while index < utf8.count, utf8[index] == UInt8(ascii: " ") { index += 1 }
        guard index < utf8.count else { return false }
        switch utf8[index] {
        case UInt8(ascii: "-"): index += 1
        case 0xE2 where isLongDash(utf8, index): index += 3
        default: return false
        }
        while index < utf8.count, utf8[index] == UInt8(ascii: " ") { index += 1 }
        return isAirport(utf8, index)
    }

    /// – or →.
    private static func isLongDash(_ utf8: borrowing Span<UInt8>, _ index: Int) -> Bool {
        guard index + 2 < utf8.count else { return false }
        return (utf8[index + 1], utf8[index + 2]) == (0x80, 0x93) || (utf8[index + 1], utf8[index + 2]) == (0x86, 0x92)
    }

    /// Three capitals that are no currency's code.
    private static func isAirport(_ utf8: borrowing Span<UInt8>, _ start: Int) -> Bool {
        guard start + 3 <= utf8.count, start + 3 == utf8.count || !isWord(utf8[start + 3]) else { return false }
        var hash = WordHash()
        for index in start..<start + 3 {
            guard isCapital(utf8[index]) else { return false }
            hash.append(utf8[index] | 0x20)
        }
        return !currencies.contains(hash.value)
    }

    private static func isMail(_ utf8: borrowing Span<UInt8>, _ at: Int) -> Bool {
        guard at > 0, isWord(utf8[at - 1]) else { return false }
        var index = at + 1
        while index < utf8.count, isWord(utf8[index]) || utf8[index] == UInt8(ascii: "-") { index += 1 }
        return index > at + 1 && index + 1 < utf8.count && utf8[index] == UInt8(ascii: ".") && isWord(utf8[index + 1])
    }

    private static func isCapital(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }
    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
    private static func isWord(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
    }
}
