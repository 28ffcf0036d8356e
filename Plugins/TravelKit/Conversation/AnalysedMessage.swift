// SPDX-License-Identifier: Apache-2.0

/// A message with the places and days that it names, and the topic of each of its clauses.
package struct AnalysedMessage: Sendable {
    package let words: Words
    package let places: [NamedPlace]
    package let days: [DayMention]
    package let clauses: [Clause]

    package init(_ text: String) {
        words = Words(text)
        days = DayFinder.find(in: words)
        places = NamedPlace.find(in: words, days: days)
        clauses = Clause.split(words, keeping: places.map(\.words) + days.map(\.words))
    }

    /// Whether any clause is about this topic.
    package func isAbout(_ topic: Topic) -> Bool { clauses.contains { $0.topic == topic } }

    /// The clauses that an agent answers: those on its topic, else those on none.
    ///
    /// If all are on other topics, it is the whole message.
    package func own(_ topic: Topic) -> Part {
        let own = clauses.filter { $0.topic == topic }
        let open = own.isEmpty ? clauses.filter { $0.topic == nil } : own
        return part(open.isEmpty ? clauses : open)
    }

    /// The other clauses: they may name what the agent's own ones leave out.
    package func rest(_ topic: Topic) -> Part {
        let own = own(topic)
        return part(clauses.filter { clause in !own.ranges.contains(clause.words) })
    }

    package var whole: Part { Part(message: self, ranges: [words.indices]) }

    private func part(_ clauses: [Clause]) -> Part { Part(message: self, ranges: clauses.map(\.words)) }

    /// Some clauses of a message.
    package struct Part: Sendable {
        package let message: AnalysedMessage
        package let ranges: [Range<Int>]

        package var places: [NamedPlace] {
            message.places.filter { place in ranges.contains { $0.contains(place.words.lowerBound) } }
        }

        package var days: [Days] {
            message.days.filter { day in ranges.contains { $0.contains(day.words.lowerBound) } }.map(\.days)
        }

        package func contains(_ isMeant: (Word) -> Bool) -> Bool {
            ranges.contains { $0.contains { isMeant(message.words[$0]) } }
        }
    }
}
