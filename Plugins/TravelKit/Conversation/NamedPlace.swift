// SPDX-License-Identifier: Apache-2.0

/// A place as the user named it: one of the tables, or words where a place is expected ("weather in Xanadu").
package struct NamedPlace: Sendable, Equatable {
    /// As written: "Istambul".
    package let written: String
    /// nil if the tables have no such name.
    package let place: Place?
    /// Other places of that name, larger ones first.
    package let alternatives: [Place]
    /// Whether the name was misspelt: `place` has the nearest known name.
    package let isGuess: Bool
    /// What distinguishes it from others of its name: the Texas of "Paris, Texas".
    package let qualifier: String?
    package let words: Range<Int>

    /// The name to show, and to search for elsewhere.
    package var name: String { place?.name ?? written }

    /// As written, with the qualifier: "Paris, Texas".
    package var fullName: String { [written, qualifier].compactMap(\.self).joined(separator: ", ") }

    /// Whether both mean the same place, even if one is the city and the other its metropolitan area.
    package func isSame(as other: NamedPlace) -> Bool {
        guard let place, let otherPlace = other.place else { return written.lowercased() == other.written.lowercased() }
        return place.name == otherPlace.name && place.countryCode == otherPlace.countryCode
            && (place.regionCode == otherPlace.regionCode || place.regionCode.isEmpty || otherPlace.regionCode.isEmpty)
    }

    static func find(in words: Words, days: [DayMention]) -> [NamedPlace] {
        let known = PlaceIndex.find(in: words).filter { mention in
            !days.contains { $0.words.overlaps(mention.words) }
        }
        let taken = known.map(\.words) + days.map(\.words)
        let unknown = UnknownNames(words: words, taken: taken).find()
        let apart = withoutRefined(known.map { NamedPlace($0, in: words) }, in: words).filter { place in
            !unknown.contains { $0.words.overlaps(place.words) }
        }
        return (apart + unknown).sorted { $0.words.lowerBound < $1.words.lowerBound }
    }

    /// "New York JFK" and "London (LHR)" are the airport; "Moscow, Idaho" is one place.
    private static func withoutRefined(_ places: [NamedPlace], in words: Words) -> [NamedPlace] {
        var apart: [NamedPlace] = []
        for place in places {
            guard let last = apart.last else {
                apart.append(place)
                continue
            }
            if last.words.overlaps(place.words) { continue }
            if let refined = place.refining(last, in: words) {
                apart[apart.count - 1] = refined
            } else {
                apart.append(place)
            }
        }
        return apart
    }

    /// This airport, if the city that it serves is named right before it.
    private func refining(_ city: NamedPlace, in words: Words) -> NamedPlace? {
        guard let airport = place, airport.kind == .airport, let known = city.place,
            city.words.upperBound == self.words.lowerBound,
            [.space, .comma].contains(words[self.words.lowerBound].gap),
            !Set(known.airports).isDisjoint(with: airport.airports)
        else { return nil }
        return NamedPlace(self, words: city.words.lowerBound..<self.words.upperBound)
    }

    private init(_ other: NamedPlace, words: Range<Int>) {
        (written, place, alternatives, isGuess) = (other.written, other.place, other.alternatives, other.isGuess)
        (qualifier, self.words) = (other.qualifier, words)
    }

    private init(_ mention: PlaceMention, in words: Words) {
        let name = mention.name
        written = words.written(name)
        place = mention.place
        alternatives = mention.alternatives
        isGuess = mention.isGuess
        let said = name.upperBound < mention.words.upperBound
        let added = said ? mention.words : UnknownNames.qualifier(in: words, after: mention.words)
        qualifier = added.map { words.written(name.upperBound..<$0.upperBound) }
        self.words = added ?? mention.words
    }

    init(unknown name: Range<Int>, qualified: Range<Int>?, in words: Words) {
        written = words.written(name)
        (place, alternatives, isGuess) = (nil, [], false)
        qualifier = qualified.map { words.written(name.upperBound..<$0.upperBound) }
        self.words = qualified ?? name
    }
}

/// Finds names that the tables do not have, by the words around them: "weather in Xanadu".
struct UnknownNames {
    let words: Words
    let taken: [Range<Int>]

    func find() -> [NamedPlace] {
        var found: [NamedPlace] = []
        var index = 0
        while index < words.count {
            guard isExpected(at: index), let name = name(from: index) else {
                index += 1
                continue
            }
            let qualified = Self.qualifier(in: words, after: name)
            found.append(NamedPlace(unknown: name, qualified: qualified, in: words))
            index = (qualified ?? name).upperBound
        }
        return found
    }

    /// The name with what follows it after a comma, if that is written like a name: ", Kansas".
    static func qualifier(in words: Words, after name: Range<Int>) -> Range<Int>? {
        let next = name.upperBound
        guard next < words.count, words[next].gap == .comma, words[next].letterCase != .lower,
            !words[next].traits.contains(.common),
            PlaceIndex.find(in: words, at: next)?.place.kind != .city
        else { return nil }
        var end = next + 1
        while end < min(next + 3, words.count), words[end].gap == .space, words[end].letterCase != .lower { end += 1 }
        return name.lowerBound..<end
    }

    private func isExpected(at index: Int) -> Bool {
        guard isName(index), !words[index].traits.contains(.alsoAName) || words[index].letterCase != .lower else {
            return false
        }
        if index == 0 { return words.count <= 2 || words.text(1) == "to" || Topic.isWeather(words.text(1)) }
        switch words.text(index - 1) {
        case "in", "to", "from", "near", "via", "through", "visiting", "leaving": return true
        case "on" where Topic.isWeather(words.text(index - 2)): return words[index].letterCase != .lower
        case "for", "at", "of", "about", "and", "between", "over", "the": return words[index].letterCase != .lower
        default: return Topic.isWeather(words.text(index + 1)) && words[index].letterCase != .lower
        }
    }

    private func name(from index: Int) -> Range<Int>? {
        var end = index + 1
        while end < min(index + 4, words.count), isName(end), [.space, .hyphen].contains(words[end].gap) { end += 1 }
        while end > index + 1, words[end - 1].text.utf8.count < 3 { end -= 1 }
        return index..<(knownName(at: end, after: index)?.upperBound ?? end)
    }

    /// A known name that continues a capitalised one: "Upper Dunkirk" is not Dunkirk.
    private func knownName(at end: Int, after start: Int) -> Range<Int>? {
        guard end < words.count, words[end].gap == .space, words[end - 1].letterCase == .capitalized,
            words[end].letterCase == .capitalized, end - start == 1
        else { return nil }
        return taken.first { $0.lowerBound == end }
    }

    private func isName(_ index: Int) -> Bool {
        guard index < words.count else { return false }
        let word = words[index]
        return word.traits.isDisjoint(with: [.common, .startsDays]) && word.number == nil && word.text.utf8.count >= 2
            && Topic.isPlain(word) && !taken.contains { $0.contains(index) }
            && word.text.utf8.allSatisfy { $0 > 57 }
    }
}
