// SPDX-License-Identifier: Apache-2.0

/// A word of a folded text, or a number, and what stands before it.
package struct Word: Sendable, Equatable {
    package enum Kind: Sendable {
        case letters, number
        /// The "n't" of a contraction.
        case not
    }
    /// What separates the word from the one before.
    package enum Boundary: Sendable {
        case none, comma, sentence
    }

    package var kind: Kind
    package var boundary: Boundary
    package var range: Range<Int>
    /// Written with a first capital: Lisbon, but not "USD".
    package var isCapitalized = false
    /// Written in capitals alone: "USD", "A".
    package var isUppercase = false

    /// A capital where none has to stand: Lisbon, Priya.
    package var isName = false
}

extension FoldedText {
    /// The words in order; contractions fall apart ("isn't" is a "not", "it's" is "it").
    package func words() -> [Word] {
        var words: [Word] = []
        words.reserveCapacity(bytes.count / 5 + 2)
        var boundary = Word.Boundary.sentence
        var index = 0
        while index < bytes.count {
            if let (kind, end) = word(at: index) {
                words.append(Word(kind: kind, boundary: boundary, range: index..<end))
                boundary = .none
                index = end + (kind == .number || contraction(at: end) == .none ? 0 : 2)
            } else {
                boundary = max(boundary, Self.boundary(bytes[index], before: following(index)))
                index += 1
            }
        }
        markCapitals(&words)
        return words
    }

    /// The word or number that begins here, and where it ends.
    private func word(at start: Int) -> (kind: Word.Kind, end: Int)? {
        var end = start
        if Self.isLetter(bytes[start]) {
            while end < bytes.count, Self.isLetter(bytes[end]) { end += 1 }
            let isNot = contraction(at: end) == .not && bytes[end - 1] == UInt8(ascii: "n")
            return (isNot ? .not : .letters, end)
        }
        guard Self.isDigit(bytes[start]) else { return nil }
        while end < bytes.count, Self.isDigit(bytes[end]) || isInsideNumber(end) { end += 1 }
        return (.number, end)
    }

    /// Where most words have capitals, they make no names.
    private func markCapitals(_ words: inout [Word]) {
        let isTitle = capitals.count * 3 > words.count * 2
        var next = 0
        for index in words.indices {
            let range = words[index].range
            while next < capitals.count, capitals[next] < range.lowerBound { next += 1 }
            guard next < capitals.count, capitals[next] == range.lowerBound else { continue }
            var inside = 1
            while next + inside < capitals.count, capitals[next + inside] < range.upperBound { inside += 1 }
            words[index].isCapitalized = range.count > 1 && inside == 1
            words[index].isUppercase = inside == range.count
            words[index].isName = words[index].isCapitalized && !isTitle && words[index].boundary != .sentence
        }
    }

    /// Whether the text ends in a question.
    var asks: Bool {
        bytes.last { $0 > Self.space && ![Self.dash, Self.opening, Self.closing].contains($0) } == UInt8(ascii: "?")
    }

    private enum Contraction { case none, possessive, not }

    private func contraction(at index: Int) -> Contraction {
        guard following(index - 1) == UInt8(ascii: "'"), !Self.isLetter(following(index + 1)) else { return .none }
        switch following(index) {
        case UInt8(ascii: "s"): return .possessive
        case UInt8(ascii: "t"): return .not
        default: return .none
        }
    }

    /// "1,000.50" is one number.
    private func isInsideNumber(_ index: Int) -> Bool {
        (bytes[index] == UInt8(ascii: ",") || bytes[index] == UInt8(ascii: ".")) && Self.isDigit(following(index))
    }

    private func following(_ index: Int) -> UInt8 { index + 1 < bytes.count ? bytes[index + 1] : Self.space }

    private static func boundary(_ byte: UInt8, before next: UInt8) -> Word.Boundary {
        switch byte {
        case UInt8(ascii: "\n"): .sentence
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"):
            isLetter(next) ? .none : .sentence
        case UInt8(ascii: ","): .comma
        default: .none
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }
    static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
}

extension Word.Boundary: Comparable {}

// MARK: - Stems

/// A word without its ending, hashed: "flights" and "flight" are the same stem.
///
/// Only ever compared.
typealias Stem = UInt32

extension FoldedText {
    /// Of the word as it stands.
    func hash(_ word: Range<Int>) -> UInt32 {
        var hash = WordHash()
        for index in word { hash.append(bytes[index]) }
        return hash.value
    }

    func stem(_ word: Range<Int>) -> Stem {
        var end = word.upperBound
        let length = word.count
        var hash = WordHash()
        if length > 4, hasSuffix(Self.ies, word) {
            for index in word.lowerBound..<end - 3 { hash.append(bytes[index]) }
            hash.append(UInt8(ascii: "y"))
            return hash.value
        }
        for suffix in Self.suffixes where length - suffix.count >= 3 && hasSuffix(suffix, word) {
            end -= suffix.count
            if end - word.lowerBound > 3, isDoubled(end - 1) { end -= 1 }
            break
        }
        if end - word.lowerBound > 3, bytes[end - 1] == UInt8(ascii: "e") { end -= 1 }
        for index in word.lowerBound..<end { hash.append(bytes[index]) }
        return hash.value
    }

    private static let ies = Array("ies".utf8)
    private static let suffixes = ["ings", "ing", "ed", "es", "s", "ly"].map { Array($0.utf8) }

    private func hasSuffix(_ suffix: [UInt8], _ word: Range<Int>) -> Bool {
        word.count >= suffix.count && bytes[word.upperBound - suffix.count..<word.upperBound].elementsEqual(suffix)
    }

    /// "stopped" is "stop", but "call" stays.
    private func isDoubled(_ index: Int) -> Bool {
        bytes[index] == bytes[index - 1] && bytes[index] != UInt8(ascii: "l") && bytes[index] != UInt8(ascii: "s")
    }
}
