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
        var rows = DistanceRows()
        for candidate in vocabulary[word[0]] ?? [] where abs(candidate.count - word.count) <= limit {
            let distance = rows.distance(word, candidate, limit: limit)
            if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
        }
        return best?.word
    }

    /// A word of the table at distance 1 that matters here; the first letter is taken as right.
    ///
    /// Some hundred look-ups: each changes a letter of a text at hand, and hashes it from there on.
    private func known(_ word: [UInt8]) -> [UInt8]? {
        var hashes: [WordHash] = [WordHash()]
        for letter in word { hashes.append(hashes[hashes.count - 1].appending(letter)) }
        return withLettersMoved(word, hashes) ?? withLetterChanged(word, hashes)
    }

    private func withLettersMoved(_ word: [UInt8], _ hashes: [WordHash]) -> [UInt8]? {
        var swapped = word
        var shorter = word
        shorter.remove(at: 1)
        for index in 1..<word.count {
            if index + 1 < word.count, word[index] != word[index + 1] {
                swapped.swapAt(index, index + 1)
                if isKnown(swapped, from: index, hashes[index]) { return swapped }
                swapped.swapAt(index, index + 1)
            }
            if isKnown(shorter, from: index, hashes[index]) { return shorter }
            if index < shorter.count { shorter[index] = word[index] }
        }
        return nil
    }

    private func withLetterChanged(_ word: [UInt8], _ hashes: [WordHash]) -> [UInt8]? {
        var changed = word
        var longer = word
        longer.insert(0, at: 1)
        for index in 1...word.count {
            for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
                longer[index] = letter
                if isKnown(longer, from: index, hashes[index]) { return longer }
                guard index < word.count else { continue }
                changed[index] = letter
                if isKnown(changed, from: index, hashes[index]) { return changed }
            }
            guard index < word.count else { continue }
            changed[index] = word[index]
            longer[index] = word[index]
        }
        return nil
    }

    /// - Parameter hash: of the letters before `index`.
    private func isKnown(_ word: [UInt8], from index: Int, _ hash: WordHash) -> Bool {
        guard let unit = WordTable.shared.unit(word.span, hash: word[index...].reduce(hash) { $0.appending($1) }) else {
            return false
        }
        return matters(unit)
    }

    /// Insertions, deletions, changed letters and swapped neighbours between the two (optimal string alignment).
    package static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
        var rows = DistanceRows()
        return rows.distance(one, other, limit: .max)
    }
}

/// The last three rows of a table of distances, used again for the next word.
private struct DistanceRows {
    private var beforeLast: [Int] = []
    private var last: [Int] = []
    private var current: [Int] = []

    /// The distance, or something above `limit` if it is.
    mutating func distance(_ one: [UInt8], _ other: [UInt8], limit: Int) -> Int {
        start(columns: other.count + 1)
        for row in stride(from: 1, through: one.count, by: 1) {
            current[0] = row
            var least = row
            for column in 1..<last.count {
                var best = min(last[column] + 1, current[column - 1] + 1)
                best = min(best, last[column - 1] + (one[row - 1] == other[column - 1] ? 0 : 1))
                if row > 1, column > 1, one[row - 1] == other[column - 2], one[row - 2] == other[column - 1] {
                    best = min(best, beforeLast[column - 2] + 1)
                }
                current[column] = best
                least = min(least, best)
            }
            guard least <= limit else { return least }
            (beforeLast, last, current) = (last, current, beforeLast)
        }
        return last[other.count]
    }

    private mutating func start(columns: Int) {
        last.removeAll(keepingCapacity: true)
        last.append(contentsOf: 0..<columns)
        for _ in current.count..<max(columns, current.count) { current.append(0) }
        if current.count > columns { current.removeLast(current.count - columns) }
        for _ in beforeLast.count..<max(columns, beforeLast.count) { beforeLast.append(0) }
        if beforeLast.count > columns { beforeLast.removeLast(beforeLast.count - columns) }
    }
}
