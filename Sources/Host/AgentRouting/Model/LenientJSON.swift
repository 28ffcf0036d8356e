// SPDX-License-Identifier: Apache-2.0

/// JSON as models write it: strings in either kind of quotes, superfluous commas, words without quotes.
///
/// The host's own parser accepts none of that, and wants the text to end with the value; here, other words may follow.
enum LenientJSON: Equatable {
    struct Member: Equatable {
        var key: String
        var value: LenientJSON
    }

    case object([Member])
    case array([LenientJSON])
    case string(String)
    /// A number, `true`, `None`: of no use here.
    case other

    /// The value at the beginning of `text`; nil if it is incomplete or nested too deeply.
    init?(parsing text: ArraySlice<UInt8>) {
        var reader = Reader(rest: text)
        guard let value = reader.value(depth: 0) else { return nil }
        self = value
    }
}

extension LenientJSON {
    private struct Reader {
        private static let depthLimit = 8
        var rest: ArraySlice<UInt8>

        init(rest: ArraySlice<UInt8>) { self.rest = rest }

        mutating func value(depth: Int) -> LenientJSON? {
            skipSpace()
            guard depth < Self.depthLimit, let first = rest.first else { return nil }
            switch first {
            case UInt8(ascii: "{"): return object(depth)
            case UInt8(ascii: "["): return array(depth)
            case UInt8(ascii: "\""), UInt8(ascii: "'"): return string().map(LenientJSON.string)
            default:
                return word().map { Self.literals.contains($0.lowercased()) || !Self.isName($0) ? .other : .string($0) }
            }
        }

        private mutating func object(_ depth: Int) -> LenientJSON? {
            rest.removeFirst()
            var members: [Member] = []
            while true {
                skip { $0 <= 0x20 || $0 == UInt8(ascii: ",") }
                if take("}") { return .object(members) }
                guard let key = key() else { return nil }
                skipSpace()
                guard take(":"), let value = value(depth: depth + 1) else { return nil }
                members.append(Member(key: key, value: value))
            }
        }

        private mutating func array(_ depth: Int) -> LenientJSON? {
            rest.removeFirst()
            var elements: [LenientJSON] = []
            while true {
                skip { $0 <= 0x20 || $0 == UInt8(ascii: ",") }
                if take("]") { return .array(elements) }
                guard let element = value(depth: depth + 1) else { return nil }
                elements.append(element)
            }
        }

        private mutating func key() -> String? {
            rest.first == UInt8(ascii: "\"") || rest.first == UInt8(ascii: "'") ? string() : word()
        }

        private mutating func string() -> String? {
            let quote = rest.removeFirst()
            var bytes: [UInt8] = []
            while let byte = rest.popFirst() {
                if byte == quote { return String(decoding: bytes, as: UTF8.self) }
                if byte == UInt8(ascii: "\\") {
                    guard let escaped = rest.popFirst() else { return nil }
                    bytes.append(contentsOf: unescaped(escaped))
                } else {
                    bytes.append(byte)
                }
            }
            return nil
        }

        /// The character of an escape sequence; ids need no more than these.
        private mutating func unescaped(_ byte: UInt8) -> [UInt8] {
            switch byte {
            case UInt8(ascii: "n"): return [UInt8(ascii: "\n")]
            case UInt8(ascii: "t"): return [UInt8(ascii: "\t")]
            case UInt8(ascii: "u"):
                let digits = String(decoding: rest.prefix(4), as: UTF8.self)
                guard digits.utf8.count == 4, let number = UInt16(digits, radix: 16) else { return [byte] }
                rest = rest.dropFirst(4)
                return Array(String(decoding: [number], as: UTF16.self).utf8)
            default: return [byte]
            }
        }

        /// Letters and digits up to what ends a value.
        private mutating func word() -> String? {
            let word = rest.prefix { !Self.ends.contains($0) && $0 > 0x20 }
            rest = rest.dropFirst(word.count)
            return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
        }

        private static let ends = Array(",:{}[]\"'".utf8)
        private static let literals: Set = ["true", "false", "null", "none"]

        private static func isName(_ word: String) -> Bool { word.first.map { $0.isLetter || $0 == "_" } ?? false }

        private mutating func skipSpace() { skip { $0 <= 0x20 } }

        private mutating func skip(_ isSkipped: (UInt8) -> Bool) { rest = rest.drop(while: isSkipped) }

        private mutating func take(_ character: Unicode.Scalar) -> Bool {
            guard rest.first == UInt8(ascii: character) else { return false }
            rest = rest.dropFirst()
            return true
        }
    }
}
