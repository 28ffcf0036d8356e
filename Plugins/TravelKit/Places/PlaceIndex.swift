// SPDX-License-Identifier: Apache-2.0

/// Finds the places that a text names: cities, countries, regions, airports and metropolitan areas.
package enum PlaceIndex {
    /// The places in the text, in its order.
    ///
    /// At each position the longest name counts, with its qualifier: "Paris, Texas". Words that may mean something else
    /// are left out.
    package static func find(in text: String) -> [PlaceMention] { find(in: Words(text)) }

    package static func find(in words: Words) -> [PlaceMention] { Array(mentions(in: words, guessing: true)) }

    /// The same places, found on demand; misspelt names only with `guessing`, which is the slow part.
    package static func mentions(in words: Words, guessing: Bool) -> some Sequence<PlaceMention> {
        sequence(state: 0) { index in
            while index < words.count {
                if let mention = find(in: words, at: index, guessing: guessing) {
                    index = mention.words.upperBound
                    return mention
                }
                index += 1
            }
            return nil
        }
    }

    /// The place that a name by itself means: "JFK", "paris, france", "Istambul".
    package static func place(named name: String) -> PlaceMention? {
        let words = Words(name)
        guard let last = words.indices.last else { return nil }
        if let match = match(in: words, at: 0), match.words.upperBound > last { return match }
        return guess(in: words, at: 0)
    }

    /// Places with similar names, the nearest first: suggestions for an unknown name.
    package static func near(_ name: String, limit: Int = 3) -> [Place] {
        NearestPlaces.search(Array(Words(name).folded), limit: limit).map(\.place)
    }
}

// MARK: - One mention

extension PlaceIndex {
    private static let longestName = 5

    /// The place whose name starts at this word.
    package static func find(in words: Words, at index: Int, guessing: Bool = true) -> PlaceMention? {
        let code = AirportCodes.mention(in: words, at: index)
        if let code, words[index].letterCase == .upper { return code }
        let match = match(in: words, at: index).flatMap { Evidence(words, $0).isEnough ? $0 : nil } ?? code
        if let match, match.place.weight >= 4, match != code { return match }
        let guess = guessing && Evidence.mayBeMisspelt(words, at: index) ? guess(in: words, at: index) : nil
        guard let match, let guess else { return match ?? guess }
        return guess.words.count > match.words.count ? guess : match
    }

    /// The longest name that starts at this word, and the place that its qualifier or else its size selects.
    private static func match(in words: Words, at index: Int) -> PlaceMention? {
        let word = words[index]
        guard !word.traits.contains(.common) || word.traits.contains(.startsNames) || word.letterCase == .upper,
            Table.names.hasKey(startingWith: words.key(index..<index + 1))
        else { return nil }
        // Forward as long as any name continues, then back to where one ends.
        var end = index + 1
        while end < min(index + longestName, words.count), isOneName(words, end - 1..<end + 1),
            Table.names.hasKey(startingWith: words.key(index..<end + 1))
        {
            end += 1
        }
        while end > index {
            if let match = match(in: words, run: index..<end) { return match }
            end -= 1
        }
        return nil
    }

    private static func match(in words: Words, run: Range<Int>) -> PlaceMention? {
        let places = Table.names.rows(words.key(run)).map(Place.init(row:))
        guard !places.isEmpty else { return nil }
        if let (places, end) = withKind(places, in: words, after: run.upperBound) {
            return choose(places, in: words, run: run.lowerBound..<end, isGuess: false)
        }
        return choose(places, in: words, run: run, isGuess: false)
    }

    /// "Washington State" is not the city.
    private static func withKind(_ places: [Place], in words: Words, after end: Int) -> (places: [Place], end: Int)? {
        guard end < words.count, words[end].gap == .space, words[end].text.isOne(of: "state province") else {
            return nil
        }
        let regions = places.filter { $0.kind == .region }
        return regions.isEmpty ? nil : (regions, end + 1)
    }

    /// Whether there are only spaces, hyphens and the like between the words.
    private static func isOneName(_ words: Words, _ run: Range<Int>) -> Bool {
        run.dropFirst().allSatisfy { [.space, .hyphen, .dot, .slash].contains(words[$0].gap) }
    }

    /// The nearest known name of up to three words, if one is near enough.
    private static func guess(in words: Words, at index: Int) -> PlaceMention? {
        let isLead = words[index].traits.contains(.startsNames)
        for length in [3, 2, 1] where index + length <= words.count && (length > 1 || !isLead) {
            let run = index..<index + length
            guard isOneName(words, run), run.dropFirst().allSatisfy({ !words[$0].traits.contains(.common) }) else {
                continue
            }
            let near = NearestPlaces.search(Array(words.key(run)), limit: 4).filter(\.isSure)
            guard let best = near.first else { continue }
            let all = near.map(\.place)
            let isToldApart = Qualifier(in: words, after: run.upperBound, of: all) != nil
            let places = isToldApart ? all : near.filter { $0.distance == best.distance }.map(\.place)
            return choose(places, in: words, run: run, isGuess: true)
        }
        return nil
    }

    private static func choose(_ places: [Place], in words: Words, run: Range<Int>, isGuess: Bool) -> PlaceMention? {
        let qualifier = Qualifier(in: words, after: run.upperBound, of: places)
        let fitting = qualifier.map { $0.fitting } ?? places
        let whole = run.lowerBound..<(qualifier?.end ?? run.upperBound)
        return PlaceMention(
            place: fitting[0],
            alternatives: Array(fitting.dropFirst()),
            range: words.range(whole),
            words: whole,
            name: run,
            isGuess: isGuess
        )
    }
}
