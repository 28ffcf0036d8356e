// SPDX-License-Identifier: Apache-2.0

/// The agents of a listener, laid out for comparison with a message.
struct Candidates: Sendable {
    let ids: [String]
    private let scales: [(whole: Calibration, part: Calibration)]
    /// All agents' directions; `rows[i]` are those of agent `i`, the whole description first.
    private let directions: [Vector]
    private let rows: [Range<Int>]
    let glossary: Glossary
    /// General topics that belong to no agent here.
    private let otherTopics: [Vector]
    /// Reads users' messages.
    let reader: TextReader
    /// Reads agents' answers.
    let replyReader: TextReader

    init(_ profiles: [AgentProfile]) {
        let directions = profiles.flatMap(\.directions)
        scales = profiles.map { ($0.whole, $0.part) }
        self.directions = directions
        ids = profiles.map(\.id)
        var end = 0
        rows = profiles.map { profile in
            defer { end += profile.directions.count }
            return end..<end + profile.directions.count
        }
        let glossary = Glossary(profiles)
        self.glossary = glossary
        otherTopics = TopicBank.directions.filter { topic in
            !profiles.contains { TopicBank.isOwn(topic, of: $0.directions[0]) }
        }
        reader = TextReader(
            spelling: Spelling(vocabulary: profiles.reduce(into: Set()) { $0.formUnion($1.vocabulary) }) { unit in
                let word = WordTable.shared.vector(unit).direction
                return directions.contains { $0.dot(word) >= RoutingConstants.relatedWord }
            },
            glossary: glossary
        )
        replyReader = TextReader(glossary: glossary, longest: RoutingConstants.replyBytes)
    }

    var count: Int { ids.count }

    /// How near each content word of a message is to each agent.
    func salience(of utterance: Utterance) -> Salience {
        var salience = Salience(utterance, agents: count, glossary)
        for term in salience.terms { salience.append(nearness(of: glossary.meaning(of: term))) }
        return salience
    }

    /// How near a single word is to each agent.
    func nearness(of vector: Vector) -> [Float] {
        let direction = vector * (1 / (vector.norm + RoutingConstants.wordNorm))
        return rows.map { highest(direction, $0) }
    }

    /// The agents whose descriptions have the word.
    func agents(with stem: Stem) -> [Int] { glossary.agents(with: stem) }

    /// How near a text is to every agent.
    ///
    /// - Parameter salience: of the word that is nearest to each agent.
    func evidence(_ meaning: Vector, _ stems: [Stem], salience: [Float]?) -> Evidence {
        let norm = meaning.norm
        let said = norm / (norm + RoutingConstants.wordNorm)
        let shrunk = meaning * (1 / (norm + RoutingConstants.wordNorm))
        var similarities: [Similarity] = []
        similarities.reserveCapacity(count)
        for agent in rows.indices {
            let scale = scales[agent]
            similarities.append(
                Similarity(
                    whole: scale.whole(directions[rows[agent].lowerBound].dot(shrunk), said: said),
                    part: scale.part(highest(shrunk, rows[agent].dropFirst()), said: said),
                    salience: salience?[agent] ?? 0
                )
            )
        }
        addOverlap(of: stems, to: &similarities)
        var otherTopic: Float = 0
        for topic in otherTopics { otherTopic = max(otherTopic, topic.dot(shrunk)) }
        return Evidence(similarities: similarities, said: said, otherTopic: otherTopic, stems: stems)
    }

    @inline(__always)
    private func highest(_ vector: Vector, _ rows: Range<Int>) -> Float {
        var highest: Float = -1
        for row in rows { highest = max(highest, directions[row].dot(vector)) }
        return highest
    }

    /// A word that few descriptions have says more than one that many have.
    private func addOverlap(of stems: [Stem], to similarities: inout [Similarity]) {
        for stem in stems {
            let agents = glossary.agents(with: stem)
            for agent in agents { similarities[agent].overlap += 1 / Float(agents.count) }
        }
        for agent in similarities.indices { similarities[agent].overlap = min(similarities[agent].overlap, 2) / 2 }
    }
}
