// SPDX-License-Identifier: Apache-2.0

/// What a message says about every agent by itself, whatever came before it.
struct AnalysedMessage: Sendable {
    var evidence: Evidence
    var cues: Cues
    /// Of a user's message that may ask for several things.
    var clauses: [Clauses.Scored] = []
}

/// How near a text is to every agent.
struct Evidence: Sendable {
    var similarities: [Similarity]
    /// How much is said at all, 0 to 1: "and tomorrow?" says little.
    var said: Float
    /// The similarity to the nearest general topic that belongs to no agent.
    var otherTopic: Float
    var stems: [Stem]

    /// The share of this text's words that the other one has too.
    func echo(of other: Evidence?) -> Float {
        guard let other, !stems.isEmpty else { return 0 }
        let common = stems.count { other.stems.contains($0) }
        return Float(common) / Float(stems.count)
    }
}

/// How near a text is to one agent.
struct Similarity: Sendable {
    /// To the description as a whole.
    var whole: Float
    /// To its nearest part.
    var part: Float
    /// Words in common, rare ones more.
    var overlap: Float = 0
    /// Of the one word that is nearest.
    var salience: Float = 0
}

/// How near the content words of a message are to each agent, word by word.
struct Salience: Sendable {
    private(set) var terms: [Utterance.Term]
    /// The agents' values for the first word, then those for the second.
    private var values: [Float] = []
    private let agents: Int

    /// The words of a message that say most, each once.
    init(_ utterance: Utterance, agents: Int, _ glossary: Glossary) {
        self.agents = agents
        terms = []
        for clause in utterance.clauses {
            for term in clause.terms where !terms.contains(term) { terms.append(term) }
        }
        guard terms.count > RoutingConstants.salientWords else { return }
        let norms = terms.map { (term: $0, norm: glossary.meaning(of: $0).norm) }
        terms = norms.sorted { $1.norm < $0.norm }.prefix(RoutingConstants.salientWords).map(\.term)
    }

    mutating func append(_ similarities: some Sequence<Float>) { values.append(contentsOf: similarities) }

    /// The highest value of each agent among the given words, or among all.
    func highest(of some: [Utterance.Term]?) -> [Float] {
        var highest = [Float](repeating: 0, count: agents)
        for (word, term) in terms.enumerated() where some?.contains(term) != false {
            for agent in 0..<agents { highest[agent] = max(highest[agent], values[word * agents + agent]) }
        }
        return highest
    }
}
