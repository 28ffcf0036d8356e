// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// Reads amounts as people write them: `1,000.50`, `1.000,50`, `1 000`, `2k`, `1.5m`, `100.-`.
enum Amount {
    /// The amount at the start of `text`, without its sign, and where it ends.
    static func prefix(of text: Substring) -> (value: Decimal, end: String.Index)? {
        guard let (digits, end) = number(at: text), let value = Decimal(string: plain(digits)) else { return nil }
        for dash in [".-", ",-", ".–", ",–"] where text[end...].hasPrefix(dash) {
            return (value, text.index(end, offsetBy: 2))
        }
        guard let (factor, afterSuffix) = suffix(at: text[end...]) else { return (value, end) }
        return (value * factor, afterSuffix)
    }

    /// Digits with separators between them: `1,000.50` of `1,000.50, please`.
    private static func number(at text: Substring) -> (Substring, end: String.Index)? {
        var end = text.startIndex
        while end < text.endIndex {
            if text[end].isDigit {
                end = text.index(after: end)
            } else if let next = separated(text, at: end) {
                end = next
            } else {
                break
            }
        }
        return text[..<end].contains(where: \.isDigit) ? (text[..<end], end) : nil
    }

    /// Where the digits continue after a separator.
    ///
    /// A space counts only between one to three digits and exactly three.
    private static func separated(_ text: Substring, at index: String.Index) -> String.Index? {
        let rest = text[index...].dropFirst()
        guard let next = rest.first, next.isDigit else { return nil }
        switch text[index] {
        case ".", ",", "'", "’", "_": return rest.startIndex
        case " ", "\u{A0}", "\u{202F}", "\u{2009}":
            let before = text[..<index].reversed().prefix { $0.isDigit }.count
            let isGroup = rest.prefix { $0.isDigit }.count == 3 && (1...3).contains(before)
            return isGroup ? rest.startIndex : nil
        default: return nil
        }
    }

    /// The number with a decimal point and no other separator.
    ///
    /// The last separator is the decimal point if it differs from those before it. A single one is, too, but not a comma
    /// before three digits.
    private static func plain(_ number: Substring) -> String {
        let separators = number.filter { !$0.isDigit }
        guard let last = separators.last, let position = number.lastIndex(of: last), last == "." || last == "," else {
            return number.filter(\.isDigit)
        }
        let (whole, fraction) = (number[..<position], number[position...].dropFirst())
        let isAlone = separators.filter { $0 == last }.count == 1
        let isDecimal = isAlone && (separators.count > 1 || last == "." || fraction.count != 3)
        guard isDecimal else { return number.filter(\.isDigit) }
        return "\(whole.filter(\.isDigit).isEmpty ? "0" : whole.filter(\.isDigit)).\(fraction)"
    }

    /// `k`, `m`, `bn` right after the digits, if no other letter follows.
    private static func suffix(at text: Substring) -> (factor: Decimal, end: String.Index)? {
        let letters = text.prefix { $0.isLetter }
        return Self.factors[letters.lowercased()].map { ($0, letters.endIndex) }
    }

    private static let factors: [String: Decimal] = [
        "k": 1_000, "m": 1_000_000, "mn": 1_000_000, "mio": 1_000_000, "bn": 1_000_000_000, "b": 1_000_000_000,
    ]
}

extension Character {
    var isDigit: Bool { "0" <= self && self <= "9" }
}
