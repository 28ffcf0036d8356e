// SPDX-License-Identifier: Apache-2.0

/// Turns the features of a turn into probabilities: which agent is meant, whether any is, and whether a clause asks for
/// another one.
///
/// Its weights are in RoutingConstants.swift.
package struct RoutingModel: Sendable {
    private(set) var weights: FeatureVector
    private let outOfScope: OutOfScopeModel
    private let clauseWeights: [Float]

    init(
        _ weights: [Feature: Float],
        outOfScope: [OutOfScopeModel.Feature: Float],
        clause: [Clauses.Feature: Float]
    ) {
        precondition(Feature.allCases.count <= FeatureVector.capacity, "make room for every feature")
        self.weights = weights.reduce(into: FeatureVector()) { $0[$1.key] = $1.value }
        self.outOfScope = OutOfScopeModel(outOfScope)
        clauseWeights = Clauses.Feature.allCases.map { clause[$0] ?? 0 }
    }

    /// The same model with more weight on the agent that answered last.
    func sticking(by more: Float) -> RoutingModel {
        var model = self
        model.weights[.last] += more
        return model
    }

    func scores(of turn: TurnFeatures) -> AgentScores {
        let logits = turn.logits(weights)
        let probabilities = Self.softmax(logits)
        let best = logits.indices.max { logits[$0] < logits[$1] } ?? 0
        let outOfScope =
            turn.opensWithNothing
            ? 1 : outOfScope.probability(OutOfScopeModel.features(of: best, probabilities[best], turn))
        return AgentScores(probabilities: probabilities, best: best, outOfScope: outOfScope)
    }

    /// The agents of a message in order of mention: the best one, and those that clauses are about.
    func agents(of clauses: [Clauses.Scored], _ scores: AgentScores, after state: ConversationState) -> [Int] {
        var agents: [Int] = []
        for clause in clauses where !agents.contains(clause.agent) {
            if clause.agent == scores.best || isMeant(clause.features(scores, after: state)) {
                agents.append(clause.agent)
            }
        }
        if !agents.contains(scores.best) { agents.insert(scores.best, at: 0) }
        return Array(agents.prefix(RoutingConstants.agentsPerTurn))
    }

    private func isMeant(_ features: [Float]) -> Bool {
        zip(features, clauseWeights).reduce(0) { $0 + $1.0 * $1.1 } > 0
    }

    private static func softmax(_ logits: [Float]) -> [Float] {
        let highest = logits.max() ?? 0
        let powers = logits.map { exponential($0 - highest) }
        let sum = powers.reduce(0, +)
        return powers.map { $0 / sum }
    }
}

/// What the model makes of a turn.
struct AgentScores: Sendable {
    /// How likely each agent is meant, if any is.
    var probabilities: [Float]
    /// The likeliest agent.
    var best: Int
    /// How likely no agent is meant.
    var outOfScope: Float

    var confidence: Float { probabilities[best] * (1 - outOfScope) }
}

/// Decides whether the best agent is meant at all.
///
/// A model of its own and not one more candidate: the result depends little on the number of agents.
struct OutOfScopeModel: Sendable {
    enum Feature: Int, CaseIterable, Sendable {
        // The best agent's similarities; "over" is how far the description is nearer than the nearest other topic.
        case bias, whole, part, overlap, salience, overOtherTopic, conversationOverOtherTopic, probability, lead
        // The conversation: whether there is one, and whether the best agent answered last.
        case openingQuiet, conversation, last, lastQuiet, lastAsked, conversationBrief, replyQuiet, lastEchoes, ever
        case afterOutOfScope
        // The message's cues.
        case acknowledgement, brevity, said, pointer, value, continuation, request
    }

    private let weights: [Float]

    init(_ weights: [Feature: Float]) { self.weights = Feature.allCases.map { weights[$0] ?? 0 } }

    func probability(_ features: [Float]) -> Float {
        let logit = zip(features, weights).reduce(0) { $0 + $1.0 * $1.1 }
        return 1 / (1 + exponential(-logit))
    }

    /// The features of a turn whose best agent is `best`, in the order of `Feature`.
    static func features(of best: Int, _ probability: Float, _ turn: TurnFeatures) -> [Float] {
        let now = turn.now
        let before = turn.before
        let cues = turn.cues
        let similarity = now.similarities[best]
        let quiet = 1 - now.said
        let second = now.similarities.indices.reduce(into: Float(-1)) { most, agent in
            if agent != best { most = max(most, now.similarities[agent].whole) }
        }
        let last = before.last[best]
        let conversation: Float = before.hasAnswers ? 1 : 0
        let echo = max(now.echo(of: before.reply), now.echo(of: before.message))
        return [
            1, similarity.whole, similarity.part, similarity.overlap, similarity.salience,
            similarity.whole - now.otherTopic, conversation * (similarity.whole - now.otherTopic),
            probability, similarity.whole - second,
            (1 - conversation) * quiet, conversation, last, last * quiet, before.isAsked ? last : 0,
            conversation * cues.brevity, (before.reply?.similarities[best].whole ?? 0) * quiet, last * echo,
            before.ever[best],
            before.wasOutOfScope ? 1 : 0,
            cues.acknowledgement, cues.brevity, now.said, cues.pointer, cues.value, cues.continuation, cues.request,
        ]
    }
}

/// e to the power of `x`, which is limited to ±80: good to six digits, without the C library.
func exponential(_ x: Float) -> Float {
    let limited = Double(min(max(x, -80), 80))
    let halvings = 10
    let small = limited / Double(1 << halvings)
    var power = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4)))
    for _ in 0..<halvings { power *= power }
    return Float(power)
}
