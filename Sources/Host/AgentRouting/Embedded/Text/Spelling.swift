// SPDX-License-Identifier: Apache-2.0

import HostSupport

/// Corrects misspelt words ("flihgts", "wether") to words that matter here: those of the descriptions, and words that are
/// near to them in meaning.
///
/// Everything else stays as it is, names above all.
struct Spelling: Sendable {
    /// The descriptions' words by first letter.
    private let vocabulary: [UInt8: [[UInt8]]]
    /// Whether a word of the table means something to the agents.
    private let matters: @Sendable (WordTable.Unit) -> Bool

    init(vocabulary: some Sequence<[UInt8]>, matters: @escaping @Sendable (WordTable.Unit) -> Bool) {
        self.vocabulary = Dictionary(grouping: Set(vocabulary).sorted { $0.lexicographicallyPrecedes($1) }) { $0[0] }
        self.matters = matters
    }

    /// What `word`, which the table lacks, was meant to be.
    func repair(_ word: ArraySlice<UInt8>) -> [UInt8]? {
        guard (5...WordTable.longestWord).contains(word.count) else { return nil }
        let word = Array(word)
        return described(word) ?? known(word)
    }

    /// A word of the descriptions at distance 1, from seven letters on 2.
    private func described(_ word: [UInt8]) -> [UInt8]? {
        let limit = word.count >= 7 ? 2 : 1
        var best: (distance: Int, word: [UInt8])?
        var editDistance = EditDistance()
        for candidate in vocabulary[word[0]] ?? [] where abs(candidate.count - word.count) <= limit {
            let distance = editDistance(word, candidate, limit: limit)
            if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
        }
        return best?.word
    }

    /// A word of the table at distance 1 that matters here and has the same first letter.
    ///
    /// Some hundred look-ups: each changes one letter, and hashes the word from there on.
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
}
