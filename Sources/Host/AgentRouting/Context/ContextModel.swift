// SPDX-License-Identifier: Apache-2.0

/// Weighs what speaks for each agent; the weights were fitted on conversations (tools/routing).
package struct ContextModel: Sendable {
    private(set) var weights: Features
    let noMatch: NoMatch
    let clauseWeights: [Float]

    init(_ weights: [Feature: Float], noMatch: [NoMatch.Feature: Float], clause: [Clauses.Feature: Float]) {
        precondition(Feature.allCases.count <= Features.capacity, "make room for every feature")
        self.weights = weights.reduce(into: Features()) { $0[$1.key] = $1.value }
        self.noMatch = NoMatch(noMatch)
        clauseWeights = Clauses.Feature.allCases.map { clause[$0] ?? 0 }
    }

    /// The same, with more weight on who answered last.
    func sticking(by more: Float) -> ContextModel {
        var model = self
        model.weights[.last] += more
        return model
    }

    func verdict(on situation: Situation) -> Verdict {
        let logits = situation.logits(weights)
        let probabilities = Self.softmax(logits)
        let best = logits.indices.max { logits[$0] < logits[$1] } ?? 0
        let nobody =
            situation.opensWithNothing
            ? 1 : noMatch.probability(NoMatch.features(of: best, probabilities[best], situation))
        return Verdict(probabilities: probabilities, best: best, nobody: nobody)
    }

    private static func softmax(_ logits: [Float]) -> [Float] {
        let highest = logits.max() ?? 0
        let powers = logits.map { exponential($0 - highest) }
        let sum = powers.reduce(0, +)
        return powers.map { $0 / sum }
    }
}

/// What the model thinks of a turn.
struct Verdict: Sendable {
    /// Of each agent, if any is meant.
    var probabilities: [Float]
    /// The agent that is nearest.
    var best: Int
    /// The probability that no agent is meant.
    var nobody: Float

    var confidence: Float { probabilities[best] * (1 - nobody) }
}

/// e to the power of `x`, which is at most 80 either way: good to six digits, without the C library.
func exponential(_ x: Float) -> Float {
    let limited = Double(min(max(x, -80), 80))
    let halvings = 10
    let small = limited / Double(1 << halvings)
    var power = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4)))
    for _ in 0..<halvings { power *= power }
    return Float(power)
}
