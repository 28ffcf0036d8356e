// SPDX-License-Identifier: Apache-2.0

/// Replays labelled conversations through a router and counts what it gets right.
package struct Evaluation {
    /// What the router is told of the turns before.
    package enum History: String, Sendable, CaseIterable {
        /// Nothing but the messages, as over HTTP: it goes by what it decided itself.
        case predicted
        /// Who should have answered.
        case given
    }

    package var agents: [RoutableAgent]
    package var history: History
    package var matchThreshold: Double
    package var stickiness: Double
    var model: ContextModel
    private let decider: Decider

    /// Makes what decides between the agents of a conversation; the embedded router, unless something decides over it.
    package typealias Decider = (EmbeddedRouter, [RoutableAgent]) -> (RoutingTurn) -> Route

    package init(
        agents: [RoutableAgent],
        history: History = .predicted,
        matchThreshold: Double = 0.6,
        stickiness: Double = 0,
        model: ContextModel = .fitted,
        decider: @escaping Decider = { embedded, _ in embedded.route }
    ) {
        self.agents = agents
        self.model = model
        self.history = history
        self.matchThreshold = matchThreshold
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
                matchThreshold: matchThreshold,
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
