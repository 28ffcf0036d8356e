// SPDX-License-Identifier: Apache-2.0

package import AgentRouting
package import AgentRuntime
import FixturePlugins
package import HostAnswers
package import HostConfig
package import HostCore

/// A generation of fixtures behind one listener, whose router always gives the same route.
package struct CoreRig {
    package let instances: [AgentInstance]
    package let store: GenerationStore
    package let metrics = RoutingMetrics()
    package let chat: ChatService
    /// Its files stay as long as the rig does.
    private let plugins: PluginRig?

    /// - Parameters:
    ///   - fixtures: each is an agent of its own name; the route is all of them, in this order.
    ///   - router: makes another router of those agents.
    ///   - model: merges their answers.
    package init(
        _ fixtures: [String],
        orchestration: ListenerConfig.Orchestration = .parallel,
        _ adjust: (inout AgentConfig) -> Void = { _ in },
        router: (([RoutableAgent]) -> any Router)? = nil,
        mergedBy model: (any ChatModel)? = nil
    ) throws {
        let plugins = try PluginRig()
        let instances = try fixtures.enumerated().map { index, fixture in
            try plugins.instance(plugins.load(fixture)) { config in
                let isTwin = fixtures[..<index].contains(fixture)
                config.id = isTwin ? "\(fixture)-\(index)" : fixture
                adjust(&config)
            }
        }
        let router = router?(Self.offered(instances)) ?? FixedRouter(agents: instances.map(\.id))
        self.init(serving: instances, of: plugins, orchestration, router, model)
    }

    package init(serving instances: [AgentInstance]) {
        self.init(serving: instances, of: nil, .parallel, FixedRouter(agents: instances.map(\.id)), nil)
    }

    private init(
        serving instances: [AgentInstance],
        of plugins: PluginRig?,
        _ orchestration: ListenerConfig.Orchestration,
        _ router: any Router,
        _ model: (any ChatModel)?
    ) {
        self.plugins = plugins
        self.instances = instances
        var listener = ListenerConfig(kind: .agent, name: "agents", port: 0)
        listener.agents = instances.map { .init(id: $0.id) }
        listener.orchestration = orchestration
        store = GenerationStore(Self.generation(1, of: instances, listener, router, model))
        chat = ChatService(store, metrics: metrics)
    }

    package static func generation(
        _ number: Int,
        of instances: [AgentInstance],
        _ listener: ListenerConfig,
        routedTo agents: [String]
    ) -> Generation {
        generation(number, of: instances, listener, FixedRouter(agents: agents), nil)
    }

    private static func generation(
        _ number: Int,
        of instances: [AgentInstance],
        _ listener: ListenerConfig,
        _ router: any Router,
        _ model: (any ChatModel)?
    ) -> Generation {
        let records = instances.map {
            AgentRecord(config: $0.config, live: LiveAgent(instance: $0, since: number, created: 0))
        }
        let plan = ListenerPlan(
            config: listener,
            offered: offered(instances),
            router: router,
            synthesizer: model.map { Synthesizer($0) }
        )
        let config = HostConfig(pluginDirectory: "/", listeners: [listener])
        return Generation(number: number, config: config, records: records, listeners: [plan])
    }

    private static func offered(_ instances: [AgentInstance]) -> [RoutableAgent] {
        instances.map { RoutableAgent(id: $0.id, description: "Repeats. Also more.") }
    }

    /// Replaces the generation by one without agents.
    package func publishNothing() {
        let listener = ListenerConfig(kind: .agent, name: "agents", port: 0)
        store.publish(Self.generation(store.current.number + 1, of: [], listener, routedTo: []))
    }
}
