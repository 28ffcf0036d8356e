// SPDX-License-Identifier: Apache-2.0

package import AgentRouting

/// Always gives the same route.
package struct FixedRouter: Router {
    private let agents: [String]

    package init(agents: [String]) { self.agents = agents }

    package func route(_ turn: RoutingTurn) -> Route {
        Route(agents: agents, source: agents.isEmpty ? .none : .embedded)
    }
}
