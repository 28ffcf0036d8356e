// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import HostAnswers
import HostConfig

/// Makes a listener's router from its configuration; what is learnt about models is shared, and outlives reloads.
struct RouterFactory {
    private let state = ModelRouterState()

    /// - Parameter model: without one, the embedded router decides alone.
    func router(for listener: ListenerConfig, _ agents: [RoutableAgent], model: (any ChatModel)?) -> any Router {
        let embedded = EmbeddedRouter(
            agents: agents,
            noMatchConfidence: listener.noMatchConfidence ?? RoutingConstants.noMatchConfidence,
            stickiness: listener.routing.stickiness
        )
        return router(listener.router, over: embedded, agents, listener.routing, model: model)
    }

    /// - Parameter kind: what decides over the embedded router's head, if anything.
    func router(
        _ kind: ListenerConfig.Router,
        over embedded: EmbeddedRouter,
        _ agents: [RoutableAgent],
        _ routing: ListenerConfig.Routing,
        model: (any ChatModel)?
    ) -> any Router {
        guard let model, let policy = kind.policy(certainty: routing.certainty) else { return embedded }
        var settings = LLMRouter.Settings(policy)
        settings.model = routing.model
        settings.timeoutMilliseconds = routing.timeoutMilliseconds
        settings.cacheMilliseconds = routing.cacheMilliseconds
        return LLMRouter(agents: agents, embedded: embedded, model: model, state: state, settings: settings)
    }
}

extension ListenerConfig.Router {
    /// When a model is asked; nil is never.
    fileprivate func policy(certainty: Double) -> LLMRouter.Policy? {
        switch self {
        case .embedded: nil
        case .auto: .whenUnsure(below: certainty)
        case .llm: .always
        }
    }
}
