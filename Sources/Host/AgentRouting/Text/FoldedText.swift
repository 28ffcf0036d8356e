// SPDX-License-Identifier: Apache-2.0

/// A message in the letters the word table knows: a-z and 0-9, the punctuation that ends sentences and clauses, and
/// spaces.
///
/// One byte a character; accents are dropped, everything else is a space.
package struct FoldedText: Sendable {
    package private(set) var bytes: [UInt8] = []
    /// Where capitals stood, ascending.
    private(set) var capitals: [Int] = []
    /// Subjects that signs give away and letters do not: money, a flight number, source code, an e-mail address.
    package private(set) var hints = TypedHints()

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
                bytes.append(Self.ascii[Int(byte)])
                index += 1
            } else {
                index += appendScalar(utf8, at: index)
            }
        }
        hints.scan(utf8)
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
        default:
            bytes.append(Self.space)
            return lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
        }
    }
}

extension FoldedText {
    static let space = UInt8(ascii: " ")

    private static let ascii: [UInt8] = (0..<128).map { (byte: UInt8) in
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"), UInt8(ascii: ","),
            UInt8(ascii: "'"), UInt8(ascii: "\n"):
            byte
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
