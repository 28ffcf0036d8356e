// SPDX-License-Identifier: Apache-2.0

/// A part of a message, and the topic it is about.
package struct Clause: Sendable {
    package let words: Range<Int>
    package let topic: Topic?

    /// Cuts at sentences, commas and "and", never within a name.
    ///
    /// A clause without words on any topic has the topic of the clause before it, or of the first one that has any.
    static func split(_ words: Words, keeping names: [Range<Int>]) -> [Clause] {
        guard !words.isEmpty else { return [] }
        let cuts = words.indices.dropFirst().filter { index in
            isCut(words, index) && !names.contains { $0.lowerBound < index && index < $0.upperBound }
        }
        let ranges = zip([0] + cuts, cuts + [words.count]).map { $0..<$1 }
        var topics = ranges.map { Topic(of: words[$0], in: words) }
        for index in topics.indices.dropFirst() where topics[index] == nil { topics[index] = topics[index - 1] }
        let opening = topics.first { $0 != nil } ?? nil
        return zip(ranges, topics).map { Clause(words: $0, topic: $1 ?? opening) }
    }

    private static func isCut(_ words: Words, _ index: Int) -> Bool {
        let word = words[index]
        if word.gap == .sentence || word.gap == .comma { return true }
        return joining.contains(word.text) && !(word.text == "and" && isPair(words, index))
    }

    /// "between London and Paris".
    private static func isPair(_ words: Words, _ index: Int) -> Bool {
        words[max(0, index - 5)..<index].contains { $0.text == "between" }
    }

    private static let joining = Set(words: "and also plus but then while")
}

/// What a clause may be about: each topic is one agent's.
package enum Topic: Sendable {
    case weather, flight, currency

    /// The topic of the first word that is about one; weak words such as "travel" count only if there is no other.
    init?(of clause: Slice<Words>, in words: Words) {
        let strong = clause.lazy.compactMap { Self.strong[Self.corrected($0)] }.first
        guard let topic = strong ?? clause.lazy.compactMap({ Self.weak[$0.text] }).first else { return nil }
        self = topic
    }

    /// Whether a word hints at no topic.
    static func isPlain(_ word: Word) -> Bool { strong[corrected(word)] == nil && weak[word.text] == nil }

    static func isWeather(_ word: String) -> Bool { word == "weather" || word == "forecast" }

    /// Corrects the words that matter most: "wether in Rome", "fligths to Oslo".
    private static func corrected(_ word: Word) -> String {
        guard word.traits.isEmpty, word.text.utf8.count >= 6, strong[word.text] == nil else { return word.text }
        let letters = Array(word.text.utf8)
        let tolerance = letters.count >= 8 ? 2 : 1
        return mended.first { known in
            known.utf8.first == letters[0] && Spelling.distance(letters.span, known.utf8.span, atMost: tolerance) != nil
        } ?? word.text
    }

    private static let mended = "weather forecast temperature flights flight exchange currency"
        .split(separator: " ").map(String.init)

    private static let strong = table([
        .weather: """
        weather forecast forecasts temperature temperatures rain raining rainy rainfall snow snowing snowy sunny
        cloud clouds cloudy wind winds windy humid humidity hot cold warm warmer colder cool chilly freezing
        umbrella jacket coat raincoat climate storm storms stormy thunderstorm fog foggy hail sunrise sunset celsius
        fahrenheit degrees temp temps hotter cooler wet dry drizzle muggy meteo precipitation feels outside
        """,
        .flight: """
        flight flights fly flying flies flew flown airline airlines airfare plane planes depart departs departing
        departure departures arrival arrivals arrive arrives arriving nonstop layover layovers stopover ticket
        tickets boarding airport airports gate terminal landing
        """,
        .currency: """
        currency currencies exchange rate rates convert converted conversion dollar dollars usd eur euro euros gbp
        pound pounds yen yuan lira rupee rupees peso pesos franc francs krona won baht dirham dirhams money worth
        quid bucks cash jpy inr pkr try aed cad aud chf
        """,
    ])

    private static let weak = table([
        .flight: "travel traveling travelling trip direct connection connections leave leaves leaving status delayed "
            + "delay delays route routes",
        .weather: "sun conditions sky pack wear",
    ])

    private static func table(_ words: [Topic: String]) -> [String: Topic] {
        words.reduce(into: [:]) { table, entry in
            for word in entry.value.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                table[String(word)] = entry.key
            }
        }
    }
}
