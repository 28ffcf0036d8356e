// SPDX-License-Identifier: Apache-2.0

/// Guesses which known word a misspelt one was meant to be.
package enum NearestWord {
    /// The nearest of `words` in which at most a third of the letters, and at least one, may be wrong.
    ///
    /// Case does not matter. Only the first 64 letters count.
    package static func guess(for word: String, among words: [String]) -> String? {
        let written = Array(word.lowercased().unicodeScalars.prefix(64))
        let best =
            words
            .map { (word: $0, letters: Array($0.lowercased().unicodeScalars.prefix(64))) }
            .map { (word: $0.word, length: $0.letters.count, distance: distance(written, $0.letters)) }
            .min { $0.distance < $1.distance }
        guard let best, best.distance <= max(1, max(best.length, written.count) / 3) else { return nil }
        return best.word
    }

    /// Insertions, deletions, replacements and swaps of neighbours between two words: optimal string alignment
    /// (restricted Damerau-Levenshtein).
    package static func distance<Letter: Equatable>(_ one: [Letter], _ other: [Letter]) -> Int {
        guard !one.isEmpty, !other.isEmpty else { return max(one.count, other.count) }
        var before: [Int] = []
        var above = Array(0...other.count)
        for row in 1...one.count {
            var current = [row]
            for column in 1...other.count {
                let isEqual = one[row - 1] == other[column - 1]
                var least = min(above[column] + 1, current[column - 1] + 1, above[column - 1] + (isEqual ? 0 : 1))
                if row > 1, column > 1, one[row - 1] == other[column - 2], one[row - 2] == other[column - 1] {
                    least = min(least, before[column - 2] + 1)
                }
                current.append(least)
            }
            (before, above) = (above, current)
        }
        return above[other.count]
    }
}
