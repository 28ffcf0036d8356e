// SPDX-License-Identifier: Apache-2.0

package import AgentRouting
package import ChatWire
import HostConfig

/// Which agents answer a request, decided before anything runs.
package enum TurnPlan {
    /// - Throws: 404 for a model that names nothing here, 503 for an agent that could not be brought to life.
    package static func route(_ request: ChatRequest, on listener: ListenerPlan, of generation: Generation)
        throws(APIError) -> Route
    {
        if let named = try named(request.model, on: listener, of: generation) {
            return Route(agents: [named], source: .named)
        }
        let route = listener.router.route(RoutingTurn(request.messages, agents: listener.offered))
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
