// SPDX-License-Identifier: Apache-2.0

package import AgentRouting
package import HostConfig

/// What a listener offers in one generation.
package struct ListenerPlan: Sendable {
    package let config: ListenerConfig
    /// The agents that are offered and live, in the order of the config.
    package let offered: [RoutableAgent]
    package let router: any Router
    /// What makes one answer of several, if anything does.
    package let synthesizer: Synthesizer?
    /// What the client reads when nothing matches.
    package let noMatchMessage: String

    package init(config: ListenerConfig, offered: [RoutableAgent], router: any Router, synthesizer: Synthesizer? = nil)
    {
        self.config = config
        self.offered = offered
        self.router = router
        self.synthesizer = synthesizer
        self.noMatchMessage = NoMatchMessage.text(for: offered)
    }

    package var defaultAgent: String? {
        config.agents.first { agent in agent.isDefault && offered.contains { $0.id == agent.id } }?.id
    }
}
