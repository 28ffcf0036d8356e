// SPDX-License-Identifier: Apache-2.0

/// One message, read once: its words, the places and days they name, and what each part of it is about.
package struct Reading: Sendable {
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

    /// Whether any part of the message is about this.
    package func isAbout(_ topic: Topic) -> Bool { clauses.contains { $0.topic == topic } }

    /// The parts that an agent answers.
    ///
    /// A message without a word on any topic is everybody's.
    package func own(_ topic: Topic) -> Part {
        let own = clauses.filter { $0.topic == topic }
        let open = own.isEmpty ? clauses.filter { $0.topic == nil } : own
        return part(open.isEmpty ? clauses : open)
    }

    /// What is said beside the agent's own parts: it may name what they leave out.
    package func rest(_ topic: Topic) -> Part {
        let own = own(topic)
        return part(clauses.filter { clause in !own.ranges.contains(clause.words) })
    }

    package var whole: Part { Part(reading: self, ranges: [words.indices]) }

    private func part(_ clauses: [Clause]) -> Part { Part(reading: self, ranges: clauses.map(\.words)) }

    /// Some clauses of a message.
    package struct Part: Sendable {
        package let reading: Reading
        package let ranges: [Range<Int>]

        package var places: [NamedPlace] {
            reading.places.filter { place in ranges.contains { $0.contains(place.words.lowerBound) } }
        }

        package var days: [Days] {
            reading.days.filter { day in ranges.contains { $0.contains(day.words.lowerBound) } }.map(\.days)
        }

        package func contains(_ isMeant: (Word) -> Bool) -> Bool {
            ranges.contains { $0.contains { isMeant(reading.words[$0]) } }
        }
    }
}
