// SPDX-License-Identifier: Apache-2.0

/// Replays labelled conversations through a router and counts the right decisions.
package struct Evaluation {
    /// What the router knows of earlier turns.
    package enum History: String, Sendable, CaseIterable {
        /// Only the messages, as over HTTP: it assumes its own decisions.
        case predicted
        /// Which agents should have answered.
        case given
    }

    package var agents: [RoutableAgent]
    package var history: History
    package var noMatchConfidence: Double
    package var stickiness: Double
    var model: RoutingModel
    private let decider: Decider

    /// Makes the function that decides between the agents of a conversation: the embedded router, or one on top of it.
    package typealias Decider = (EmbeddedRouter, [RoutableAgent]) -> (RoutingTurn) -> Route

    package init(
        agents: [RoutableAgent],
        history: History = .predicted,
        noMatchConfidence: Double = RoutingConstants.noMatchConfidence,
        stickiness: Double = 0,
        model: RoutingModel = .fitted,
        decider: @escaping Decider = { embedded, _ in embedded.route }
    ) {
        self.agents = agents
        self.model = model
        self.history = history
        self.noMatchConfidence = noMatchConfidence
        self.stickiness = stickiness
        self.decider = decider
    }

    /// - Parameter now: a clock in nanoseconds.
    package func run(_ conversations: [LabelledConversation], now: () -> UInt64) -> EvaluationReport {
        var report = EvaluationReport()
        let profiles = Dictionary(agents.map { ($0.id, AgentProfile($0)) }) { first, _ in first }
        for conversation in conversations {
            let ids = conversation.agents ?? agents.map(\.id)
            let router = EmbeddedRouter(
                profiles: ids.compactMap { profiles[$0] },
                noMatchConfidence: noMatchConfidence,
                stickiness: stickiness,
                model: model
            )
            let candidates = ids.compactMap { id in agents.first { $0.id == id } }
            replay(conversation, through: decider(router, candidates), now: now, into: &report)
        }
        return report
    }

    private func replay(
        _ conversation: LabelledConversation,
        through decide: (RoutingTurn) -> Route,
        now: () -> UInt64,
        into report: inout EvaluationReport
    ) {
        var messages: [RoutingTurn.Message] = []
        var outcomes: [EvaluationReport.Outcome] = []
        for turn in conversation.turns {
            messages.append(.init(.user, turn.user))
            let start = now()
            let route = decide(RoutingTurn(messages: messages))
            let nanoseconds = now() - start
            if let expected = turn.expected {
                outcomes.append(
                    .init(
                        conversation: conversation.id,
                        text: turn.user,
                        tags: turn.tags,
                        expected: expected,
                        accepted: turn.accepted,
                        route: route,
                        nanoseconds: nanoseconds
                    )
                )
            }
            let answered = history == .given ? turn.expected ?? [] : []
            if let reply = turn.reply { messages.append(.init(.assistant, reply, agents: answered)) }
        }
        report.add(outcomes)
    }
}
