// SPDX-License-Identifier: Apache-2.0

/// What follows a name and selects one of the places with it: ", France", ", TX", " Ontario".
struct Qualifier {
    let fitting: [Place]
    let end: Int

    init?(in words: Words, after index: Int, of places: [Place]) {
        guard index < words.count, words[index].gap == .comma || words[index].gap == .space else { return nil }
        for end in stride(from: min(index + 3, words.count), to: index, by: -1) {
            let regions = Self.regions(words, index..<end)
            let fitting = places.filter { place in place.kind != .country && regions.contains { $0.holds(place) } }
            if !fitting.isEmpty {
                self.fitting = fitting
                self.end = end
                return
            }
        }
        return nil
    }

    private struct Region {
        let country: String
        let region: String

        func holds(_ place: Place) -> Bool {
            place.countryCode == country && (region.isEmpty || place.regionCode == region)
        }
    }

    /// The countries and states that the words name; two letters count only in capitals: "or" is a word, "OR" Oregon.
    private static func regions(_ words: Words, _ run: Range<Int>) -> [Region] {
        let first = words[run.lowerBound]
        if run.count == 1, first.text.utf8.count == 2, first.letterCase == .upper {
            let code = first.text.uppercased()
            let inStates = [Region(country: "US", region: code), Region(country: "CA", region: code)]
            return Countries.name(of: code) == nil
                ? inStates + named(words, run) : inStates + [Region(country: code, region: "")]
        }
        return first.text.utf8.count == 2 && first.text != "uk" ? [] : named(words, run)
    }

    private static func named(_ words: Words, _ run: Range<Int>) -> [Region] {
        Table.names.rows(words.key(run)).compactMap { row in
            switch row.byte(1) {
            case UInt8(ascii: "n"), UInt8(ascii: "r"): Region(country: row.field(3), region: row.field(4))
            default: nil
            }
        }
    }
}
