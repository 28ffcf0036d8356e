// SPDX-License-Identifier: Apache-2.0

/// Repairs slips of the finger ("flihgts", "wether") towards words that matter here: those of the descriptions, and
/// words that are near to them in meaning.
///
/// Everything else stays as it is, names above all.
package struct Spelling: Sendable {
    /// The descriptions' words by first letter.
    private let vocabulary: [UInt8: [[UInt8]]]
    /// Whether a word of the table means something to the agents.
    private let matters: @Sendable (WordTable.Unit) -> Bool

    init(vocabulary: some Sequence<[UInt8]>, matters: @escaping @Sendable (WordTable.Unit) -> Bool) {
        self.vocabulary = Dictionary(grouping: Set(vocabulary).sorted { $0.lexicographicallyPrecedes($1) }) { $0[0] }
        self.matters = matters
    }

    /// What `word`, which the table does not have, should have been.
    func repair(_ word: ArraySlice<UInt8>) -> [UInt8]? {
        guard (5...WordTable.longestWord).contains(word.count) else { return nil }
        let word = Array(word)
        return described(word) ?? known(word)
    }

    /// A word of the descriptions at distance 1, from seven letters on 2.
    private func described(_ word: [UInt8]) -> [UInt8]? {
        let limit = word.count >= 7 ? 2 : 1
        var best: (distance: Int, word: [UInt8])?
        for candidate in vocabulary[word[0]] ?? [] where abs(candidate.count - word.count) <= limit {
            let distance = Self.distance(word, candidate)
            if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
        }
        return best?.word
    }

    /// A word of the table at distance 1 that matters here; the first letter is taken as right.
    private func known(_ word: [UInt8]) -> [UInt8]? {
        for index in 1..<word.count {
            if index + 1 < word.count, word[index] != word[index + 1] {
                var swapped = word
                swapped.swapAt(index, index + 1)
                if isKnown(swapped) { return swapped }
            }
            var shorter = word
            shorter.remove(at: index)
            if isKnown(shorter) { return shorter }
        }
        for index in 1...word.count {
            var longer = word
            longer.insert(0, at: index)
            for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
                longer[index] = letter
                if isKnown(longer) { return longer }
                guard index < word.count else { continue }
                var changed = word
                changed[index] = letter
                if isKnown(changed) { return changed }
            }
        }
        return nil
    }

    private func isKnown(_ word: [UInt8]) -> Bool {
        guard let unit = WordTable.shared.unit(word) else { return false }
        return matters(unit)
    }

    /// Insertions, deletions, changed letters and swapped neighbours between the two (optimal string alignment).
    package static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...other.count)
        for row in 1...max(one.count, 1) where row <= one.count {
            var current = [row]
            current.reserveCapacity(last.count)
            for column in 1..<last.count {
                var best = min(last[column] + 1, current[column - 1] + 1)
                best = min(best, last[column - 1] + (one[row - 1] == other[column - 1] ? 0 : 1))
                if row > 1, column > 1, one[row - 1] == other[column - 2], one[row - 2] == other[column - 1] {
                    best = min(best, beforeLast[column - 2] + 1)
                }
                current.append(best)
            }
            (beforeLast, last) = (last, current)
        }
        return last[other.count]
    }
}
