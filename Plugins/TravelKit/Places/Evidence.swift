// SPDX-License-Identifier: Apache-2.0

/// Whether words that spell a name are meant as that place: "nice" is a city, but seldom meant as one.
struct Evidence {
    private let words: Words
    private let match: PlaceMention

    init(_ words: Words, _ match: PlaceMention) {
        (self.words, self.match) = (words, match)
    }

    var isEnough: Bool {
        let word = words[match.words.lowerBound]
        let isAlone = match.words.count == words.count
        if match.words.count > 1 { return !isMadeOfCommonWords || word.letterCase != .lower && follows }
        if match.place.kind == .metropolitanArea, !match.alternatives.contains(where: { $0.name == match.place.name }) {
            return word.text == "nyc"
                || word.letterCase == .upper && (isAlone || words.contains { $0.letterCase != .upper })
        }
        if word.text == "us" { return word.letterCase == .upper || previous?.text == "the" }
        if word.traits.contains(.common) { return false }
        if word.traits.contains(.alsoAName) {
            return isAlone || (word.letterCase != .lower || isLast) && follows
                || word.letterCase == .capitalized
                    && (isPossessive || Self.isBeforeTo(words, match.words.upperBound - 1))
        }
        if word.text.utf8.count <= 2, word.text != "uk" { return isAlone || word.letterCase == .upper || follows }
        if match.place.weight >= 4 || isAlone || follows { return true }
        return word.letterCase == .capitalized && match.words.lowerBound > 0 && word.gap != .sentence
    }

    /// Whether a word is where a place is expected, and is no common word.
    static func mayBeMisspelt(_ words: Words, at index: Int) -> Bool {
        let word = words[index]
        guard word.text.utf8.count >= 3, word.number == nil else { return false }
        guard !word.traits.contains(.alsoAName), !word.traits.contains(.common) || word.traits.contains(.startsNames)
        else { return false }
        guard !["ish", "ian", "ese", "ean"].contains(where: word.text.hasSuffix) else { return false }
        guard index > 0 else { return words.count <= 3 || isBeforeTo(words, index) }
        let previous = words[index - 1]
        return previous.traits.contains(.beforeAPlace) || isBeforeTo(words, index)
            || previous.text == "and" && word.letterCase == .capitalized
    }

    private static func isBeforeTo(_ words: Words, _ index: Int) -> Bool {
        index + 1 < words.count && (words[index + 1].text == "to" || words[index + 1].gap == .arrow)
    }

    private var previous: Word? { match.words.lowerBound > 0 ? words[match.words.lowerBound - 1] : nil }

    /// Whether the word before it is one that places follow.
    private var follows: Bool { previous?.traits.contains(.beforeAPlace) ?? false }

    /// "Turkey's weather".
    private var isPossessive: Bool {
        words.written(match.words).hasSuffix("'s") || words.written(match.words).hasSuffix("’s")
    }

    private var isLast: Bool { match.words.upperBound == words.count || words[match.words.upperBound].gap == .sentence }

    private var isMadeOfCommonWords: Bool {
        match.words.allSatisfy { !words[$0].traits.isDisjoint(with: [.common, .alsoAName]) }
    }
}
