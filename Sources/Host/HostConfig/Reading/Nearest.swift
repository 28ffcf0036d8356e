// SPDX-License-Identifier: Apache-2.0

/// Guesses what a misspelt word was meant to be.
enum Nearest {
    /// The nearest word, if no more than a third of it is wrong.
    static func word(to word: String, among words: [String]) -> String? {
        let best = words.map { (word: $0, distance: distance(word, $0)) }.min { $0.distance < $1.distance }
        guard let best, best.distance <= max(1, max(best.word.count, word.count) / 3) else { return nil }
        return best.word
    }

    /// A guess, and all the words there are.
    ///
    /// What came from the environment is not guessed at: the guess would tell.
    static func help(for text: Text, among words: [String], _ introduction: String) -> String {
        let all = introduction + (words.isEmpty ? "none" : words.joined(separator: ", "))
        guard text.value == text.shown, let guess = word(to: text.value, among: words) else { return all }
        return "did you mean `\(guess)`? \(all)"
    }

    /// Insertions, deletions, replacements and swaps of neighbours between two words of at most 64 characters.
    private static func distance(_ one: String, _ other: String) -> Int {
        let (one, other) = (Array(one.lowercased().utf8.prefix(64)), Array(other.lowercased().utf8.prefix(64)))
        guard !one.isEmpty && !other.isEmpty else { return max(one.count, other.count) }
        var before: [Int] = []
        var above = Array(0...other.count)
        for row in 1...one.count {
            var current = [row]
            for column in 1...other.count {
                let isEqual = one[row - 1] == other[column - 1]
                var least = min(above[column] + 1, current[column - 1] + 1, above[column - 1] + (isEqual ? 0 : 1))
                if row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1] {
                    least = min(least, before[column - 2] + 1)
                }
                current.append(least)
            }
            (before, above) = (above, current)
        }
        return above[other.count]
    }
}
