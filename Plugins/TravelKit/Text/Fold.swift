// SPDX-License-Identifier: Apache-2.0

/// Folds letters to lower case without marks, as the keys of the tables are written.
enum Fold {
    static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0..<0xC0, 0xD7, 0xF7: false
        case 0xC0...0x24F: true
        default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
    }

    static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5A: true
        case 0..<0xC0: false
        default: scalar.properties.isUppercase
        }
    }

    static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        switch scalar.value {
        case 0x41...0x5A:
            bytes.append(UInt8(scalar.value) | 0x20)
        case 0..<0x80:
            bytes.append(UInt8(scalar.value))
        case 0xC0...0x24F:
            append(pair: Int(scalar.value) - 0xC0, of: FoldTable.latin, to: &bytes)
        case 0x1E00...0x1EFF:
            append(pair: Int(scalar.value) - 0x1E00, of: FoldTable.additional, to: &bytes)
        case 0x300...0x36F:
            break  // A combining mark belongs to the letter before it.
        default:
            bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
    }

    private static func append(pair: Int, of table: StaticString, to bytes: inout [UInt8]) {
        let letters = ConstantBytes(table)
        for index in 2 * pair..<2 * pair + 2 where letters[index] != UInt8(ascii: ".") { bytes.append(letters[index]) }
    }
}
