// SPDX-License-Identifier: Apache-2.0

package import AgentRouting
package import HostAnswers

/// Always gives the same route.
package struct FixedRouter: Router {
    private let agents: [String]

    package init(agents: [String]) { self.agents = agents }

    package func begin(_ turn: RoutingTurn, for caller: ModelCall.Caller) -> Routing {
        .decided(Route(agents: agents, source: agents.isEmpty ? .none : .embedded))
    }

    package func explain(_ turn: RoutingTurn) -> RoutingExplanation? { nil }
}
