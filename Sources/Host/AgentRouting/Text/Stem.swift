// SPDX-License-Identifier: Apache-2.0

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
