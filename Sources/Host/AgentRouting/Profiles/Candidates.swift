// SPDX-License-Identifier: Apache-2.0

/// The agents of a listener, laid out for comparison: one row of numbers after the other.
struct Candidates: Sendable {
    let ids: [String]
    let profiles: [AgentProfile]
    /// All agents' directions; `rows[i]` are those of agent `i`, the whole description first.
    private let directions: [Vector]
    private let rows: [Range<Int>]
    /// Which agents' descriptions have a stem.
    private let agentsByStem: [Stem: [Int]]
    /// Topics that no agent here has.
    private let foreignTopics: [Vector]
    let reader: Reader

    /// From this similarity on, a word means something to an agent.
    private static let related: Float = 0.35

    init(_ profiles: [AgentProfile]) {
        let directions = profiles.flatMap(\.directions)
        self.profiles = profiles
        self.directions = directions
        ids = profiles.map(\.id)
        var end = 0
        rows = profiles.map { profile in
            defer { end += profile.directions.count }
            return end..<end + profile.directions.count
        }
        var agentsByStem: [Stem: [Int]] = [:]
        for (agent, profile) in profiles.enumerated() {
            for stem in profile.stems { agentsByStem[stem, default: []].append(agent) }
        }
        self.agentsByStem = agentsByStem
        foreignTopics = TopicBank.directions.filter { topic in
            !profiles.contains { TopicBank.isOwn(topic, of: $0.directions[0]) }
        }
        reader = Reader(
            spelling: Spelling(vocabulary: profiles.reduce(into: Set()) { $0.formUnion($1.vocabulary) }) { unit in
                let word = WordTable.shared.vector(unit).direction
                return directions.contains { $0.dot(word) >= Self.related }
            })
    }

    var count: Int { ids.count }

    /// What the message says about every agent.
    func evidence(of utterance: Utterance) -> Evidence {
        evidence(
            meaning: utterance.meaning, stems: Set(utterance.clauses.flatMap(\.stems)),
            units: utterance.clauses.flatMap(\.units))
    }

    func evidence(meaning: Vector, stems: Set<Stem>, units: [WordTable.Unit]) -> Evidence {
        let norm = meaning.norm
        let said = norm / (norm + Evidence.quiet)
        let shrunk = meaning * (1 / (norm + Evidence.quiet))
        var similarities = zip(profiles, rows).map { profile, rows in
            compare(shrunk, said: said, with: profile, rows)
        }
        addOverlap(of: stems, to: &similarities)
        addSalience(of: units, to: &similarities)
        let foreign = foreignTopics.reduce(into: Float(0)) { $0 = max($0, $1.dot(shrunk)) }
        return Evidence(similarities: similarities, said: said, foreign: foreign, stems: stems)
    }

    private func compare(_ meaning: Vector, said: Float, with profile: AgentProfile, _ rows: Range<Int>) -> Similarity {
        var best: Float = -1
        for row in rows.dropFirst() { best = max(best, directions[row].dot(meaning)) }
        return Similarity(
            whole: profile.whole(directions[rows.lowerBound].dot(meaning), said: said),
            part: profile.part(best, said: said))
    }

    /// A word that stands in few descriptions says more than one that stands in many.
    private func addOverlap(of stems: Set<Stem>, to similarities: inout [Similarity]) {
        for stem in stems {
            guard let agents = agentsByStem[stem] else { continue }
            for agent in agents { similarities[agent].overlap += 1 / Float(agents.count) }
        }
        for agent in similarities.indices { similarities[agent].overlap = min(similarities[agent].overlap, 2) / 2 }
    }

    /// The one word that is nearest to each agent: it counts even where the rest of the message is about something else.
    private func addSalience(of units: [WordTable.Unit], to similarities: inout [Similarity]) {
        for unit in Evidence.telling(units) {
            let vector = WordTable.shared.vector(unit)
            let norm = vector.norm
            let direction = vector * (1 / (norm + Evidence.quiet))
            for (agent, rows) in rows.enumerated() {
                for row in rows {
                    similarities[agent].salience = max(similarities[agent].salience, directions[row].dot(direction))
                }
            }
        }
    }
}
