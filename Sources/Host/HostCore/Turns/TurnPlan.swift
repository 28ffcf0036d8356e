// SPDX-License-Identifier: Apache-2.0

package import AgentRouting
package import ChatFormats
package import HostAnswers
import HostConfig

/// Which agents answer a request, decided before anything runs.
package enum TurnPlan {
    /// - Throws: 404 for a model that names nothing here, 503 for an agent that could not be brought to life.
    package static func begin(_ request: ChatRequest, on listener: ListenerPlan, for caller: ModelCall.Caller)
        throws(APIError) -> Routing
    {
        if let named = try named(request.model, on: listener) {
            return .decided(Route(agents: [named], source: .named))
        }
        return listener.router.begin(RoutingTurn(request.messages, agents: listener.offered), for: caller)
    }

    /// What comes of the router's decision: where it found nobody, the listener may have an agent for that.
    package static func settled(_ route: Route, on listener: ListenerPlan) -> Route {
        guard route.agents.isEmpty, let fallback = listener.defaultAgent else { return route }
        var route = route
        route.agents = [fallback]
        route.source = .byDefault
        route.confidence = 1
        return route
    }

    /// The agent that the client asks for by name; nil leaves it to the router.
    private static func named(_ model: String?, on listener: ListenerPlan) throws(APIError) -> String? {
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
