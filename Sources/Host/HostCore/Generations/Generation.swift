// SPDX-License-Identifier: Apache-2.0

package import AgentRouting
package import AgentRuntime
package import HostConfig

/// Everything that a request needs, numbered upwards: the validated config, the live agents, the listeners' routers.
/// Immutable: a reload builds the next one beside it.
package final class Generation: Sendable {
    package let number: Int
    package let config: HostConfig
    /// By id.
    package let agents: [String: LiveAgent]
    /// By name.
    package let listeners: [String: ListenerPlan]
    /// Agents of the config that could not be brought to life, by id.
    package let rejected: [String: Diagnostic]

    package init(
        number: Int,
        config: HostConfig,
        agents: [String: LiveAgent],
        listeners: [String: ListenerPlan],
        rejected: [String: Diagnostic] = [:]
    ) {
        self.number = number
        self.config = config
        self.agents = agents
        self.listeners = listeners
        self.rejected = rejected
    }
}

/// An agent that answers.
package struct LiveAgent: Sendable {
    package let instance: AgentInstance
    /// The generation that brought this instance to life; later ones may share it.
    package let since: Int
    /// Seconds since 1970.
    package let created: Int

    package init(instance: AgentInstance, since: Int, created: Int) {
        self.instance = instance
        self.since = since
        self.created = created
    }

    package var id: String { instance.id }
}

/// What a listener offers in one generation.
package struct ListenerPlan: Sendable {
    package let config: ListenerConfig
    /// The agents that are offered and live, in the order of the config.
    package let offered: [RoutableAgent]
    package let router: any Router
    /// What the client reads when nothing matches.
    package let introduction: String

    package init(config: ListenerConfig, offered: [RoutableAgent], router: any Router) {
        self.config = config
        self.offered = offered
        self.router = router
        self.introduction = Introduction.sentence(for: offered)
    }

    package var defaultAgent: String? {
        config.agents.first { agent in agent.isDefault && offered.contains { $0.id == agent.id } }?.id
    }
}
