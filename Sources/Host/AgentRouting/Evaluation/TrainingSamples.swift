// SPDX-License-Identifier: Apache-2.0

/// The features of labelled turns, for tools/routing/fit.py: what is fitted is what runs.
package struct TrainingSamples {
    package let agents: [RoutableAgent]
    package let model: ContextModel

    package init(agents: [RoutableAgent], model: ContextModel = .fitted) {
        self.agents = agents
        self.model = model
    }

    package static var header: [String] {
        Feature.allCases.map { "\($0)" } + NoMatch.Feature.allCases.map { "no_\($0)" }
            + Clauses.Feature.allCases.map { "clause_\($0)" }
    }

    /// A line for each agent of each labelled turn: turn, whether it is expected, its features; for the agent that the
    /// model prefers also those of "nobody is meant".
    ///
    /// The history is the model's own, or the one given.
    package func write(
        _ conversations: [LabelledConversation],
        history: Evaluation.History,
        to line: (String) -> Void
    ) {
        let profiles = Dictionary(agents.map { ($0.id, AgentProfile($0)) }) { first, _ in first }
        var turn = 0
        for conversation in conversations {
            let ids = conversation.agents ?? agents.map(\.id)
            let router = EmbeddedRouter(profiles: ids.compactMap { profiles[$0] }, matchThreshold: 0.6, model: model)
            router.samples(conversation, history) { decision, labelled in
                for agent in decision.verdict.probabilities.indices {
                    line(Self.line(turn, agent, ids[agent], decision, labelled))
                }
                for judgement in router.clauses(of: labelled.user, decision) {
                    let isExpected = labelled.expected?.contains(ids[judgement.agent]) == true
                    let fields = ["clause", labelled.tags.joined(separator: "+"), isExpected ? "1" : "0"]
                    line((fields + judgement.features.map { "\($0)" }).joined(separator: "\t"))
                }
                turn += 1
            }
        }
    }

    private static func line(
        _ turn: Int,
        _ agent: Int,
        _ id: String,
        _ decision: EmbeddedRouter.Decision,
        _ labelled: LabelledConversation.Turn
    ) -> String {
        let verdict = decision.verdict
        let isExpected = labelled.expected?.contains(id) == true || labelled.accepted.contains([id])
        var fields = ["\(turn)", labelled.tags.joined(separator: "+"), isExpected ? "1" : "0"]
        let features = decision.situation.features(of: agent)
        fields += Feature.allCases.map { "\(features[$0])" }
        if agent == verdict.best {
            fields += NoMatch.features(of: agent, verdict.probabilities[agent], decision.situation).map { "\($0)" }
        }
        return fields.joined(separator: "\t")
    }
}

extension ContextModel {
    /// Reads "name value" lines; "no_" stands before the names of the second model.
    package init(lines: some Sequence<Substring>) {
        var weights: [Feature: Float] = [:]
        var noMatch: [NoMatch.Feature: Float] = [:]
        var clause: [Clauses.Feature: Float] = [:]
        for line in lines {
            let fields = line.split(separator: " ")
            guard fields.count == 2, let value = Float(fields[1]) else { continue }
            if let feature = Feature.allCases.first(where: { "\($0)" == fields[0] }) { weights[feature] = value }
            if let feature = NoMatch.Feature.allCases.first(where: { "no_\($0)" == fields[0] }) {
                noMatch[feature] = value
            }
            if let feature = Clauses.Feature.allCases.first(where: { "clause_\($0)" == fields[0] }) {
                clause[feature] = value
            }
        }
        self.init(weights, noMatch: noMatch, clause: clause)
    }
}

extension EmbeddedRouter {
    /// What the clauses say that are not about the agent of the whole message.
    func clauses(of text: String, _ decision: Decision) -> [(agent: Int, features: [Float])] {
        hear(text).clauses.filter { $0.agent != decision.verdict.best }.map { clause in
            (clause.agent, clause.features(in: decision.verdict, after: decision.situation.before))
        }
    }

    /// The decisions on the labelled turns of a conversation.
    func samples(
        _ conversation: LabelledConversation,
        _ history: Evaluation.History,
        _ take: (Decision, LabelledConversation.Turn) -> Void
    ) {
        var belief = Belief(agents: candidates.count)
        for turn in conversation.turns {
            let decision = decide(turn.user, after: belief)
            if turn.expected != nil { take(decision, turn) }
            belief = decision.belief
            if let reply = turn.reply {
                replay(.init(.assistant, reply, agents: history == .given ? turn.expected ?? [] : []), &belief)
            }
        }
    }
}
