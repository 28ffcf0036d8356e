// SPDX-License-Identifier: Apache-2.0

/// What stands between the quotes of a JSON string, both ways.
enum JSONEscape {
    /// The UTF-8 that `escaped` stands for; it was checked, so that every backslash begins a whole escape.
    static func decode(_ escaped: ArraySlice<UInt8>) -> [UInt8] {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(escaped.count)
        var rest = escaped
        while let backslash = rest.firstIndex(of: UInt8(ascii: "\\")) {
            decoded += rest[..<backslash]
            let letter = rest[backslash + 1]
            if letter == UInt8(ascii: "u") {
                rest = rest[backslash...]
                decoded += String(decoding: takeUnits(&rest), as: UTF16.self).utf8
            } else {
                decoded.append(byte(escapedBy: letter))
                rest = rest[(backslash + 2)...]
            }
        }
        return decoded + rest
    }

    /// The UTF-16 units of all `\uXXXX` in a row, together: a character beyond the first 65,536 takes two of them.
    private static func takeUnits(_ rest: inout ArraySlice<UInt8>) -> [UInt16] {
        var units: [UInt16] = []
        while rest.starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) {
            let digits = rest.dropFirst(2).prefix(4)
            units.append(UInt16(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0xFFFD)
            rest = rest.dropFirst(6)
        }
        return units
    }

    private static func byte(escapedBy letter: UInt8) -> UInt8 {
        switch letter {
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        default: letter
        }
    }
}

extension [UInt8] {
    /// Appends `text`, which has to be UTF-8, as it stands between the quotes of a JSON string.
    mutating func appendEscaped(_ text: Span<UInt8>) {
        var length = 0
        for index in text.indices { length += JSONEscape.length(of: text[index]) }
        append(addingCapacity: length) { output in
            for index in text.indices { JSONEscape.append(text[index], to: &output) }
        }
    }
}

extension JSONEscape {
    @inline(__always)
    fileprivate static func length(of byte: UInt8) -> Int {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x08, 0x09, 0x0A, 0x0C, 0x0D: 2
        case 0..<0x20: 6
        default: 1
        }
    }

    @inline(__always)
    fileprivate static func append(_ byte: UInt8, to output: inout OutputSpan<UInt8>) {
        switch length(of: byte) {
        case 1: output.append(byte)
        case 2: appendPair(byte, to: &output)
        default: appendUnit(byte, to: &output)
        }
    }

    private static func appendPair(_ byte: UInt8, to output: inout OutputSpan<UInt8>) {
        output.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: output.append(UInt8(ascii: "b"))
        case 0x09: output.append(UInt8(ascii: "t"))
        case 0x0A: output.append(UInt8(ascii: "n"))
        case 0x0C: output.append(UInt8(ascii: "f"))
        case 0x0D: output.append(UInt8(ascii: "r"))
        default: output.append(byte)
        }
    }

    private static func appendUnit(_ byte: UInt8, to output: inout OutputSpan<UInt8>) {
        for letter in [UInt8(ascii: "\\"), UInt8(ascii: "u"), UInt8(ascii: "0"), UInt8(ascii: "0")] {
            output.append(letter)
        }
        for digit in [byte >> 4, byte & 0xF] {
            output.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
        }
    }
}
