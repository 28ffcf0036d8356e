// SPDX-License-Identifier: Apache-2.0

package import AgentRouting
package import ChatWire
import HostConfig

/// Which agents answer a request, decided before anything runs.
package enum TurnPlan {
    /// - Throws: 404 for a model that names nothing here, 503 for an agent that could not be brought to life.
    package static func route(_ request: ChatRequest, on listener: ListenerPlan, of generation: Generation) throws(APIError) -> Route {
        if let named = try named(request.model, on: listener, of: generation) {
            return Route(agents: [named], source: .named)
        }
        let route = listener.router.route(RoutingTurn(request.messages, agents: listener))
        guard route.agents.isEmpty, let fallback = listener.defaultAgent else { return route }
        return Route(agents: [fallback], source: .byDefault, scores: route.scores, reasons: route.reasons)
    }

    /// The agent that the client asks for by name; nil leaves it to the router.
    private static func named(
        _ model: String?,
        on listener: ListenerPlan,
        of generation: Generation
    ) throws(APIError) -> String? {
        guard let model, !model.isEmpty, model != "auto" else { return nil }
        if listener.offered.contains(where: { $0.id == model }) { return model }
        if listener.config.agents.contains(where: { $0.id == model }) { throw .agentUnavailable(model) }
        if listener.config.unknownModel == .route { return nil }
        throw .modelNotFound(model, known: ["auto"] + listener.offered.map(\.id))
    }
}

extension APIError {
    /// Configured, but not live: its file is missing or was refused.
    static func agentUnavailable(_ agent: String) -> APIError {
        APIError(
            status: 503,
            .agent,
            code: "agent_unavailable",
            "The agent `\(agent)` is configured, but not available at the moment.",
            shouldRetry: false
        )
    }
}

extension RoutingTurn {
    /// How many messages a router sees.
    private static let messageLimit = 16

    /// What the router needs of a conversation: the user's and the assistants' texts. An answer's `name` tells who gave it,
    /// where a client keeps it.
    fileprivate init(_ messages: [ChatMessage], agents listener: ListenerPlan) {
        let spoken = messages.filter { $0.role == .user || $0.role == .assistant }
        self.init(
            messages: spoken.suffix(Self.messageLimit).map { message in
                guard message.role == .assistant else { return Message(.user, message.content) }
                let names = message.name.map { $0.split(separator: ",").map(String.init) } ?? []
                return Message(.assistant, message.content, agents: names.filter { name in listener.offered.contains { $0.id == name } })
            }
        )
    }
}
