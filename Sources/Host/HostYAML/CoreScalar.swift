// SPDX-License-Identifier: Apache-2.0

/// What a plain scalar means under the core schema of YAML 1.2, where `yes` is a word and `010` is ten.
package enum CoreScalar: Sendable, Equatable {
    case null
    case boolean(Bool)
    case integer(Int)
    case number(Double)
    case string

    package init(_ text: String) {
        self =
            switch text {
            case "", "~", "null", "Null", "NULL": .null
            case "true", "True", "TRUE": .boolean(true)
            case "false", "False", "FALSE": .boolean(false)
            default: CoreScalar.number(text) ?? .string
            }
    }

    private static func number(_ text: String) -> CoreScalar? {
        if let special = special(text) { return .number(special) }
        if text.hasPrefix("0x") { return integer(text.dropFirst(2), radix: 16) }
        if text.hasPrefix("0o") { return integer(text.dropFirst(2), radix: 8) }
        let unsigned = text.first == "-" || text.first == "+" ? text.dropFirst() : text[...]
        guard isDecimal(unsigned) else { return nil }
        // What does not fit 64 bits becomes a number: near enough, and an honest range error where it is not.
        if unsigned.utf8.allSatisfy(isDigit), let value = Int(text) { return .integer(value) }
        return Double(text.hasSuffix(".") ? text + "0" : text).map(CoreScalar.number)
    }

    private static func special(_ text: String) -> Double? {
        switch text {
        case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF": .infinity
        case "-.inf", "-.Inf", "-.INF": -.infinity
        case ".nan", ".NaN", ".NAN": .nan
        default: nil
        }
    }

    /// A sign would pass `Int(_:radix:)`, but is no digit.
    private static func integer(_ digits: Substring, radix: Int) -> CoreScalar? {
        guard digits.first?.isHexDigit == true else { return nil }
        return Int(digits, radix: radix).map(CoreScalar.integer)
    }

    /// `[0-9]+(\.[0-9]*)?` or `\.[0-9]+`, then perhaps an exponent.
    private static func isDecimal(_ text: Substring) -> Bool {
        var rest = text.utf8[...]
        let whole = rest.removeDigits()
        var fraction = 0
        if rest.first == UInt8(ascii: ".") {
            rest.removeFirst()
            fraction = rest.removeDigits()
        }
        guard whole + fraction > 0 else { return false }
        guard rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") else { return rest.isEmpty }
        rest.removeFirst()
        if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
        return rest.removeDigits() > 0 && rest.isEmpty
    }

    fileprivate static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}

extension Substring.UTF8View {
    /// Drops the digits in front, and returns how many there were.
    fileprivate mutating func removeDigits() -> Int {
        let digits = prefix(while: CoreScalar.isDigit).count
        removeFirst(digits)
        return digits
    }
}
