// SPDX-License-Identifier: Apache-2.0

package import AgentRuntime
package import HostConfig
package import ModelGateway

/// Everything that a request needs, numbered upwards: the validated config, the live agents, the listeners' routers, the
/// way to the models.
///
/// Immutable: a reload builds the next one beside it.
package final class Generation: Sendable {
    package let number: Int
    package let config: HostConfig
    /// In the order of the config, then what was dropped into the plugin directory.
    package let records: [AgentRecord]
    /// The agents that answer, by id.
    package let agents: [String: LiveAgent]
    package let instances: [AgentInstance]
    /// By name.
    package let listeners: [String: ListenerPlan]
    /// The same, by what their connections come in through.
    private let sockets: [ListenerConfig.Socket: ListenerPlan]
    /// nil without a provider.
    ///
    /// Generations whose configs say the same of models share one.
    package let gateway: ModelGateway?

    package init(
        number: Int,
        config: HostConfig,
        records: [AgentRecord],
        listeners: [ListenerPlan],
        gateway: ModelGateway? = nil
    ) {
        self.number = number
        self.config = config
        self.records = records
        agents = Dictionary(
            records.compactMap(\.live).map { ($0.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        instances = agents.values.map(\.instance)
        self.gateway = gateway
        self.listeners = Dictionary(listeners.map { ($0.config.name, $0) }, uniquingKeysWith: { first, _ in first })
        sockets = Dictionary(listeners.map { ($0.config.socket, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// What is offered where a connection came in, whatever the listener is called by now.
    package func plan(at socket: ListenerConfig.Socket) -> ListenerPlan? { sockets[socket] }

    /// The ids of the agents that the config asks for and that could not be brought to life.
    package var missingAgents: [String] { records.filter { $0.live == nil && !$0.isDiscovered }.map(\.config.id) }
}

/// What became of one agent of the config, or of one dropped file.
///
/// After a failed change it holds both: the instance that serves on, and the problem with its successor.
package struct AgentRecord: Sendable {
    package let config: AgentConfig
    /// It stands in no config; its file was dropped into the plugin directory.
    package let isDiscovered: Bool
    /// The file that was tried last; nil if there was none.
    package let fingerprint: FileFingerprint?
    package let live: LiveAgent?
    package let problem: Diagnostic?

    package init(
        config: AgentConfig,
        isDiscovered: Bool = false,
        fingerprint: FileFingerprint? = nil,
        live: LiveAgent? = nil,
        problem: Diagnostic? = nil
    ) {
        self.config = config
        self.isDiscovered = isDiscovered
        self.fingerprint = fingerprint
        self.live = live
        self.problem = problem
    }
}

/// An agent that answers.
package struct LiveAgent: Sendable {
    package let instance: AgentInstance
    /// The generation that brought this instance to life; later ones may share it.
    package let since: Int
    /// Seconds since 1970.
    package let created: Int
    package let timings: LoadTimings

    package init(instance: AgentInstance, since: Int, created: Int, timings: LoadTimings = LoadTimings()) {
        self.instance = instance
        self.since = since
        self.created = created
        self.timings = timings
    }

    package var id: String { instance.id }
}
