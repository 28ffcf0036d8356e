// SPDX-License-Identifier: Apache-2.0

/// Guesses which known word a misspelt one was meant to be.
package enum NearestWord {
    private static let longest = 64

    /// The nearest of `words` in which at most a third of the letters, and at least one, may be wrong.
    ///
    /// Case does not matter. Only the first 64 bytes count.
    package static func guess(for word: String, among words: [String]) -> String? {
        let written = Array(word.lowercased().utf8.prefix(longest))
        var distance = EditDistance()
        let best =
            words
            .map { (word: $0, letters: Array($0.lowercased().utf8.prefix(longest))) }
            .map { (word: $0.word, length: $0.letters.count, distance: distance(written, $0.letters)) }
            .min { $0.distance < $1.distance }
        guard let best, best.distance <= max(1, max(best.length, written.count) / 3) else { return nil }
        return best.word
    }
}
