// SPDX-License-Identifier: Apache-2.0

/// How near a message is to an agent.
struct Similarity: Sendable {
    /// To the description as a whole.
    var whole: Float
    /// To its nearest sentence.
    var part: Float
    /// Words in common, rare ones more.
    var overlap: Float = 0
    /// Of the one word that is nearest.
    var salience: Float = 0
}

/// What a message says about every agent, by itself.
struct Evidence: Sendable {
    var similarities: [Similarity]
    /// How much is said at all, 0 to 1: "and tomorrow?" says little.
    var said: Float
    /// The similarity to the nearest topic that no agent has.
    var foreign: Float
    var stems: [Stem]

    /// The length at which half is said: about one word that is not grammar.
    static let quiet: Float = 0.6

    /// The share of this message's words that stand in the other one too.
    func echo(of other: Evidence?) -> Float {
        guard let other, !stems.isEmpty else { return 0 }
        let common = stems.count { other.stems.contains($0) }
        return Float(common) / Float(stems.count)
    }
}

/// How near the telling words of a message are to each agent, word by word.
struct Salience: Sendable {
    /// Words looked at one by one, at most.
    static let wordsLimit = 6

    private(set) var terms: [Utterance.Term]
    /// Agent after agent for the first word, then for the second.
    private var values: [Float] = []
    private let agents: Int

    /// Those words of a message that say most, each once.
    init(_ utterance: Utterance, agents: Int, _ glossary: Glossary) {
        self.agents = agents
        terms = []
        for clause in utterance.clauses {
            for term in clause.terms where !terms.contains(term) { terms.append(term) }
        }
        guard terms.count > Self.wordsLimit else { return }
        let norms = terms.map { (term: $0, norm: glossary.meaning(of: $0).norm) }
        terms = norms.sorted { $1.norm < $0.norm }.prefix(Self.wordsLimit).map(\.term)
    }

    mutating func append(_ similarities: some Sequence<Float>) { values.append(contentsOf: similarities) }

    /// The highest value of each agent among the words given, or among all.
    func highest(of some: [Utterance.Term]?) -> [Float] {
        var highest = [Float](repeating: 0, count: agents)
        for (word, term) in terms.enumerated() where some?.contains(term) != false {
            for agent in 0..<agents { highest[agent] = max(highest[agent], values[word * agents + agent]) }
        }
        return highest
    }
}
