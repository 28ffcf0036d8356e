// SPDX-License-Identifier: Apache-2.0

/// A message in the letters the word table knows: a-z and 0-9, the punctuation that ends sentences and clauses, and
/// spaces.
///
/// One byte a character; accents are dropped, all dashes are one, all brackets are square, a currency's sign is its name
/// ("€" is "euro"), and everything else is a space.
package struct FoldedText: Sendable {
    package private(set) var bytes: [UInt8] = []
    /// Where capitals stood, ascending.
    private(set) var capitals: [Int] = []
    /// Signs that are no punctuation ("€", "°", "()"), and where they stood.
    package private(set) var signs: [(scalar: UInt32, offset: Int)] = []

    /// Longer texts lose their middle: what is asked stands at the beginning or at the end.
    package static let longest = 4096

    package init(_ text: String, longest: Int = longest) {
        let utf8 = text.utf8.span
        bytes.reserveCapacity(min(utf8.count, longest) + 1)
        if utf8.count <= longest {
            append(utf8)
        } else {
            append(utf8.extracting(first: longest / 2))
            bytes.append(Self.space)
            append(utf8.extracting(last: longest / 2))
        }
    }

    /// One word that is folded already.
    init(word: [UInt8]) { bytes = word }

    private mutating func append(_ utf8: borrowing Span<UInt8>) {
        var index = 0
        while index < utf8.count {
            let byte = utf8[index]
            if byte < 0x80 {
                if byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") { capitals.append(bytes.count) }
                let folded = Self.ascii[Int(byte)]
                if folded == Self.sign {
                    appendSign(byte, before: index + 1 < utf8.count ? utf8[index + 1] : Self.space)
                } else {
                    bytes.append(folded)
                }
                index += 1
            } else {
                index += appendScalar(utf8, at: index)
            }
        }
    }

    /// Folds the scalar that begins at `index`; returns its length.
    ///
    /// Torn UTF-8 folds to spaces.
    private mutating func appendScalar(_ utf8: borrowing Span<UInt8>, at index: Int) -> Int {
        let lead = utf8[index]
        func next(_ offset: Int) -> UInt8 { index + offset < utf8.count ? utf8[index + offset] & 0x3F : 0 }
        switch lead {
        case 0xC3...0xC5:
            bytes.append(Self.latin[Int(lead - 0xC3) * 64 + Int(next(1))])
            return 2
        case 0xCC, 0xCD:  // combining accents, U+0300 to U+036F
            return 2
        case 0xE2 where next(1) == 0x00 && next(2) == 0x19:  // ’
            bytes.append(UInt8(ascii: "'"))
            return 3
        case 0xE2 where Self.isDash(next(1), next(2)):
            bytes.append(Self.dash)
            return 3
        default:
            appendSymbol(utf8, at: index)
            return lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
        }
    }
}

// MARK: - Signs

extension FoldedText {
    private mutating func appendSign(_ byte: UInt8, before next: UInt8) {
        bytes.append(Self.space)
        switch byte {
        case UInt8(ascii: "$"): append(name: Self.dollar)
        case UInt8(ascii: "(") where next != UInt8(ascii: ")"): break
        case UInt8(ascii: "#") where next <= Self.space: break  // a heading
        default: append(sign: UInt32(byte))
        }
    }

    /// Of a scalar beyond ASCII, if it is a symbol.
    private mutating func appendSymbol(_ utf8: borrowing Span<UInt8>, at index: Int) {
        bytes.append(Self.space)
        func next(_ offset: Int) -> UInt32 { index + offset < utf8.count ? UInt32(utf8[index + offset] & 0x3F) : 0 }
        let lead = UInt32(utf8[index])
        let code: UInt32
        switch lead {
        case 0xC2: code = (lead & 0x1F) << 6 | next(1)
        case 0xE2: code = (lead & 0x0F) << 12 | next(1) << 6 | next(2)
        default: return
        }
        guard let scalar = Unicode.Scalar(code) else { return }
        switch scalar.properties.generalCategory {
        case .currencySymbol: append(name: Self.name(of: scalar))
        case .mathSymbol, .otherSymbol: append(sign: code)
        default: break
        }
    }

    private mutating func append(sign: UInt32) { signs.append((sign, bytes.count - 1)) }

    private mutating func append(name: [UInt8]) { bytes.append(contentsOf: name) }

    private static let dollar = name(of: "$")

    /// What Unicode calls a currency's sign, as words: "turkish lira ".
    private static func name(of scalar: Unicode.Scalar) -> [UInt8] {
        let words = (scalar.properties.name ?? "").lowercased().split { !$0.isASCII || !$0.isLetter }
        return words.filter { $0 != "sign" }.flatMap { Array($0.utf8) + [space] }
    }
}

extension FoldedText {
    static let space = UInt8(ascii: " ")
    static let dash = UInt8(ascii: "-")
    static let opening = UInt8(ascii: "[")
    static let closing = UInt8(ascii: "]")
    /// In place of a sign while a text is folded.
    private static let sign: UInt8 = 0

    /// The last two bytes of –, — or →.
    private static func isDash(_ second: UInt8, _ third: UInt8) -> Bool {
        second == 0x00 && (third == 0x13 || third == 0x14) || second == 0x06 && third == 0x12
    }

    private static let ascii: [UInt8] = (0..<128).map { (byte: UInt8) in
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"), UInt8(ascii: ","),
            UInt8(ascii: "'"), UInt8(ascii: "\n"), dash, opening, closing:
            byte
        case UInt8(ascii: "{"), UInt8(ascii: "<"): opening
        case UInt8(ascii: "}"), UInt8(ascii: ">"): closing
        case UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "="), UInt8(ascii: "^"),
            UInt8(ascii: "("), UInt8(ascii: "#"):
            sign
        default: space
        }
    }

    /// U+00C0 to U+017F without their accents.
    private static let latin = Array(
        ("aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
            + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8
    )
}
