// SPDX-License-Identifier: Apache-2.0

/// Prints the features of labelled turns for tools/routing/fit.py, computed by the code that routes.
package struct TrainingSamples {
    package let agents: [RoutableAgent]
    package let model: RoutingModel

    package init(agents: [RoutableAgent], model: RoutingModel = .fitted) {
        self.agents = agents
        self.model = model
    }

    package static var header: [String] {
        Feature.allCases.map { "\($0)" } + OutOfScopeModel.Feature.allCases.map { "no_\($0)" }
            + Clauses.Feature.allCases.map { "clause_\($0)" }
    }

    /// Writes a line for each agent of each labelled turn: the turn, whether the agent is expected, its features; for the
    /// best agent also the features of "out of scope".
    package func write(
        _ conversations: [LabelledConversation],
        history: Evaluation.History,
        to line: (String) -> Void
    ) {
        let profiles = Dictionary(agents.map { ($0.id, AgentProfile($0)) }) { first, _ in first }
        var turn = 0
        for conversation in conversations {
            let ids = conversation.agents ?? agents.map(\.id)
            let router = EmbeddedRouter(profiles: ids.compactMap { profiles[$0] }, model: model)
            router.samples(conversation, history) { decision, labelled in
                for agent in decision.scores.probabilities.indices {
                    line(Self.line(turn, agent, ids[agent], decision, labelled))
                }
                for clause in router.clauses(of: labelled.user, decision) {
                    let isExpected = labelled.expected?.contains(ids[clause.agent]) == true
                    let fields = ["clause", labelled.tags.joined(separator: "+"), isExpected ? "1" : "0"]
                    line((fields + clause.features.map { "\($0)" }).joined(separator: "\t"))
                }
                turn += 1
            }
        }
    }

    private static func line(
        _ turn: Int,
        _ agent: Int,
        _ id: String,
        _ decision: Decision,
        _ labelled: LabelledConversation.Turn
    ) -> String {
        let scores = decision.scores
        let isExpected = labelled.expected?.contains(id) == true || labelled.accepted.contains([id])
        var fields = ["\(turn)", labelled.tags.joined(separator: "+"), isExpected ? "1" : "0"]
        let features = decision.turn.features(of: agent)
        fields += Feature.allCases.map { "\(features[$0])" }
        if agent == scores.best {
            fields += OutOfScopeModel.features(of: agent, scores.probabilities[agent], decision.turn).map { "\($0)" }
        }
        return fields.joined(separator: "\t")
    }
}

extension RoutingModel {
    /// Reads lines of "name value"; names of the out-of-scope model begin with "no_", those of clauses with "clause_".
    package init(lines: some Sequence<Substring>) {
        var weights: [Feature: Float] = [:]
        var outOfScope: [OutOfScopeModel.Feature: Float] = [:]
        var clause: [Clauses.Feature: Float] = [:]
        for line in lines {
            let fields = line.split(separator: " ")
            guard fields.count == 2, let value = Float(fields[1]) else { continue }
            if let feature = Feature.allCases.first(where: { "\($0)" == fields[0] }) { weights[feature] = value }
            if let feature = OutOfScopeModel.Feature.allCases.first(where: { "no_\($0)" == fields[0] }) {
                outOfScope[feature] = value
            }
            if let feature = Clauses.Feature.allCases.first(where: { "clause_\($0)" == fields[0] }) {
                clause[feature] = value
            }
        }
        self.init(weights, outOfScope: outOfScope, clause: clause)
    }
}

extension EmbeddedRouter {
    /// The clauses that are about another agent than the whole message.
    func clauses(of text: String, _ decision: Decision) -> [(agent: Int, features: [Float])] {
        analyse(text).clauses.filter { $0.agent != decision.scores.best }.map { clause in
            (clause.agent, clause.features(decision.scores, after: decision.turn.before))
        }
    }

    /// The decisions on the labelled turns of a conversation.
    func samples(
        _ conversation: LabelledConversation,
        _ history: Evaluation.History,
        _ take: (Decision, LabelledConversation.Turn) -> Void
    ) {
        var state = ConversationState(agents: candidates.count)
        for turn in conversation.turns {
            let decision = decide(turn.user, after: state)
            if turn.expected != nil { take(decision, turn) }
            state = decision.state
            if let reply = turn.reply {
                replay(.init(.assistant, reply, agents: history == .given ? turn.expected ?? [] : []), &state)
            }
        }
    }
}
