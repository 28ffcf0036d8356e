// SPDX-License-Identifier: Apache-2.0

import AgentRouting
package import AgentRuntime
import FixturePlugins
package import HostConfig
package import HostCore

/// A generation of fixtures behind one listener, whose router always gives the same route.
package struct CoreRig {
    package let instances: [AgentInstance]
    package let store: GenerationStore
    package let chat: ChatService
    private let plugins: PluginRig

    /// - Parameter fixtures: each is an agent of its own name; the route is all of them, in this order.
    package init(
        _ fixtures: [String],
        _ adjust: (inout AgentConfig) -> Void = { _ in }
    ) throws {
        plugins = try PluginRig()
        instances = try fixtures.enumerated().map { [plugins] index, fixture in
            try plugins.instance(plugins.load(fixture)) { config in
                let isTwin = fixtures[..<index].contains(fixture)
                config.id = isTwin ? "\(fixture)-\(index)" : fixture
                adjust(&config)
            }
        }
        var listener = ListenerConfig(kind: .agent, name: "agents", port: 0)
        listener.agents = instances.map { .init(id: $0.id) }
        store = GenerationStore(Self.generation(1, of: instances, listener, routedTo: instances.map(\.id)))
        chat = ChatService(store)
    }

    package static func generation(
        _ number: Int,
        of instances: [AgentInstance],
        _ listener: ListenerConfig,
        routedTo agents: [String]
    ) -> Generation {
        let records = instances.map {
            AgentRecord(config: $0.config, live: LiveAgent(instance: $0, since: number, created: 0))
        }
        let offered = instances.map { RoutableAgent(id: $0.id, description: "Repeats. Also more.") }
        let plan = ListenerPlan(config: listener, offered: offered, router: FixedRouter(agents: agents))
        return Generation(number: number, config: HostConfig(pluginDirectory: "/"), records: records, listeners: [plan])
    }

    /// Replaces the generation by one without agents.
    package func publishNothing() {
        let listener = ListenerConfig(kind: .agent, name: "agents", port: 0)
        store.publish(Self.generation(store.current.number + 1, of: [], listener, routedTo: []))
    }
}
