// SPDX-License-Identifier: Apache-2.0

extension UInt8 {
    static let tab: UInt8 = 0x09
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let space: UInt8 = 0x20

    /// A control character other than a tab.
    var isControl: Bool { self < 0x20 && self != .tab || self == 0x7F }

    var isBlank: Bool { self == .space || self == .tab }

    var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }

    var lowercased: UInt8 { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self ? self | 0x20 : self }

    /// The value of a hexadecimal digit.
    var hexadecimal: Int? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(self & 0xF)
        case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"): Int(self & 0xF) + 9
        default: nil
        }
    }

    /// What methods and names of headers are made of: letters, digits and `!#$%&'*+-.^_`` `|~`.
    var isToken: Bool {
        // One bit for each character from 0 to 63, and from 64 to 127.
        let mask: UInt64 =
            self < 64 ? 0x03FF_6CFA_0000_0000 : self < 128 ? 0x57FF_FFFF_C7FF_FFFE : 0
        return mask >> UInt64(self & 63) & 1 == 1
    }
}

extension Span<UInt8> {
    var text: String { String(decoding: indices.map { self[$0] }, as: UTF8.self) }

    /// Without regard to the case of letters.
    ///
    /// - Parameter text: in lower case.
    func equals(_ text: String, in range: Range<Int>) -> Bool {
        let text = text.utf8.span
        guard text.count == range.count else { return false }
        for index in text.indices where self[range.lowerBound + index].lowercased != text[index] { return false }
        return true
    }

    func hasPrefix(_ text: String) -> Bool {
        let text = text.utf8.span
        guard count >= text.count else { return false }
        for index in text.indices where self[index] != text[index] { return false }
        return true
    }

    func trimmingBlanks(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, self[start].isBlank { start += 1 }
        while start < end, self[end - 1].isBlank { end -= 1 }
        return start..<end
    }

    /// The elements of a list that has commas between them, without blanks around them.
    func forEachElement(in range: Range<Int>, _ body: (Range<Int>) -> Void) {
        var start = range.lowerBound
        for index in range where self[index] == UInt8(ascii: ",") {
            body(trimmingBlanks(start..<index))
            start = index + 1
        }
        body(trimmingBlanks(start..<range.upperBound))
    }
}
