// SPDX-License-Identifier: Apache-2.0

package import FoundationEssentials

extension Decimal {
    /// With commas and exactly `places` decimals, halves rounded away from zero: `28,010.00`.
    package func grouped(places: Int) -> String {
        var (digits, point) = plainDigits
        let isNegative = self < 0
        while digits.count - point < places + 1 { digits.append(0) }
        let roundsUp = digits[point + places] >= 5
        digits.removeSubrange((point + places)...)
        if roundsUp { point += Self.increment(&digits) }
        let text = digits.map(String.init)
        let sign = isNegative && digits.contains { $0 != 0 } ? "-" : ""
        let fraction = places == 0 ? "" : "." + text[point...].joined()
        return sign + Self.withCommas(text[..<point]) + fraction
    }

    /// All its digits with commas, unrounded, as an upstream published them.
    package var grouped: String {
        let (digits, point) = plainDigits
        return grouped(places: digits.count - point)
    }

    /// With the decimals of `currency`; a tiny amount has as many as show two of its digits.
    package func formatted(in currency: Currency) -> String {
        var places = currency.minorUnits
        let (digits, point) = plainDigits
        let leadingZeros = digits[point...].prefix { $0 == 0 }.count
        let isTiny = self != 0 && digits[..<point].allSatisfy { $0 == 0 } && leadingZeros >= max(places - 1, 0)
        if isTiny { places = leadingZeros + 2 }
        return grouped(places: places)
    }

    /// The digits without sign, and how many are before the decimal point (at least one).
    private var plainDigits: (digits: [Int], point: Int) {
        let parts = description.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
        let digits = parts.joined().compactMap(\.wholeNumberValue)
        return (digits, parts.first?.count ?? 0)
    }

    /// Adds one to the last digit; returns how many digits that added.
    private static func increment(_ digits: inout [Int]) -> Int {
        for index in digits.indices.reversed() {
            digits[index] += 1
            guard digits[index] == 10 else { return 0 }
            digits[index] = 0
        }
        digits.insert(1, at: 0)
        return 1
    }

    private static func withCommas(_ digits: ArraySlice<String>) -> String {
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
            text += digit
        }
        return text
    }
}
