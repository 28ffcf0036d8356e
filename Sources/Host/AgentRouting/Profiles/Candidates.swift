// SPDX-License-Identifier: Apache-2.0

/// The agents of a listener, laid out for comparison: one row of numbers after the other.
struct Candidates: Sendable {
    let ids: [String]
    private let scales: [(whole: Calibration, part: Calibration)]
    /// All agents' directions; `rows[i]` are those of agent `i`, the whole description first.
    private let directions: [Vector]
    private let rows: [Range<Int>]
    private let glossary: Glossary
    /// Topics that no agent here has.
    private let foreignTopics: [Vector]
    /// Reads users' messages.
    let reader: Reader
    /// Reads agents' answers.
    let replyReader: Reader

    /// From this similarity on, a word means something to an agent.
    private static let related: Float = 0.35

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
        foreignTopics = TopicBank.directions.filter { topic in
            !profiles.contains { TopicBank.isOwn(topic, of: $0.directions[0]) }
        }
        reader = Reader(
            spelling: Spelling(vocabulary: profiles.reduce(into: Set()) { $0.formUnion($1.vocabulary) }) { unit in
                let word = WordTable.shared.vector(unit).direction
                return directions.contains { $0.dot(word) >= Self.related }
            },
            glossary: glossary
        )
        replyReader = Reader(glossary: glossary, longest: 768)
    }

    var count: Int { ids.count }

    /// How near each telling word of the message is to each agent.
    func salience(of utterance: Utterance) -> Salience {
        var salience = Salience(utterance, agents: count, glossary)
        for term in salience.terms { salience.append(nearness(of: glossary.meaning(of: term))) }
        return salience
    }

    /// How near one word is to each agent.
    func nearness(of vector: Vector) -> [Float] {
        let direction = vector * (1 / (vector.norm + Evidence.quiet))
        return rows.map { highest(direction, $0) }
    }

    /// The agents in whose descriptions the word stands.
    func agents(with stem: Stem) -> [Int] { glossary.agents(with: stem) }

    /// What a meaning and its words say about every agent; `salience` is that of each agent's nearest word.
    func evidence(_ meaning: Vector, _ stems: [Stem], salience: [Float]?) -> Evidence {
        let norm = meaning.norm
        let said = norm / (norm + Evidence.quiet)
        let shrunk = meaning * (1 / (norm + Evidence.quiet))
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
        var foreign: Float = 0
        for topic in foreignTopics { foreign = max(foreign, topic.dot(shrunk)) }
        return Evidence(similarities: similarities, said: said, foreign: foreign, stems: stems)
    }

    @inline(__always)
    private func highest(_ vector: Vector, _ rows: Range<Int>) -> Float {
        var highest: Float = -1
        for row in rows { highest = max(highest, directions[row].dot(vector)) }
        return highest
    }

    /// A word that stands in few descriptions says more than one that stands in many.
    private func addOverlap(of stems: [Stem], to similarities: inout [Similarity]) {
        for stem in stems {
            let agents = glossary.agents(with: stem)
            for agent in agents { similarities[agent].overlap += 1 / Float(agents.count) }
        }
        for agent in similarities.indices { similarities[agent].overlap = min(similarities[agent].overlap, 2) / 2 }
    }
}
