// SPDX-License-Identifier: Apache-2.0

import HostSupport

/// What stands between the quotes of a JSON string, both ways.
package enum JSONEscape {
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

extension JSONEscape {
    /// Whether `byte` stands for itself in a string.
    package static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    /// What stands behind the backslash, for those that have a short form.
    fileprivate static func letter(for byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte
        case 0x08: UInt8(ascii: "b")
        case 0x09: UInt8(ascii: "t")
        case 0x0A: UInt8(ascii: "n")
        case 0x0C: UInt8(ascii: "f")
        case 0x0D: UInt8(ascii: "r")
        default: nil
        }
    }
}

extension [UInt8] {
    /// Appends `text` as it stands between the quotes of a JSON string.
    package mutating func appendEscaped(_ text: String) {
        let bytes = text.utf8.span
        // Names and keys are plain nearly always.
        if bytes.indices.allSatisfy({ JSONEscape.isPlain(bytes[$0]) }) {
            append(contentsOf: text.utf8)
        } else {
            appendEscaped(ArraySlice(text.utf8))
        }
    }

    /// Appends `text`, which has to be UTF-8, as it stands between the quotes of a JSON string.
    package mutating func appendEscaped(_ text: ArraySlice<UInt8>) {
        var runStart = text.startIndex
        for index in text.indices where !JSONEscape.isPlain(text[index]) {
            append(contentsOf: text[runStart..<index])
            appendEscape(of: text[index])
            runStart = index + 1
        }
        append(contentsOf: text[runStart...])
    }

    /// As `appendEscaped`, and escapes what may act on a terminal as well.
    package mutating func appendEscapedForTerminal(_ text: String) {
        for scalar in text.unicodeScalars {
            if let byte = UInt8(exactly: scalar.value), scalar.isASCII, !JSONEscape.isPlain(byte) {
                appendEscape(of: byte)
            } else if scalar.mayActOnTerminal {
                append(contentsOf: "\\u".utf8)
                append(contentsOf: String(scalar.value + 0x10000, radix: 16).utf8.dropFirst())
            } else {
                append(contentsOf: String(scalar).utf8)
            }
        }
    }

    private mutating func appendEscape(of byte: UInt8) {
        append(UInt8(ascii: "\\"))
        if let letter = JSONEscape.letter(for: byte) { return append(letter) }
        append(contentsOf: (byte < 0x10 ? "u000" : "u00").utf8)
        append(contentsOf: String(byte, radix: 16).utf8)
    }
}
