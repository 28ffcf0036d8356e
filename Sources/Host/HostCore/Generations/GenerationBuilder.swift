// SPDX-License-Identifier: Apache-2.0

package import AgentRouting
package import AgentRuntime
package import HostConfig

/// Builds a generation from a validated config: loads the plugins, creates their instances, compiles the routers.
///
/// An agent that cannot be brought to life is left out and explained; the others live.
package struct GenerationBuilder: Sendable {
    private let loader: PluginLoader
    private let services: any AgentServices
    private let log: any AgentLogSink
    private let makeRouter: @Sendable (ListenerConfig, [RoutableAgent]) -> any Router
    /// Seconds since 1970.
    private let now: @Sendable () -> Int

    package init(
        loader: PluginLoader,
        services: any AgentServices,
        log: any AgentLogSink,
        makeRouter: @escaping @Sendable (ListenerConfig, [RoutableAgent]) -> any Router,
        now: @escaping @Sendable () -> Int
    ) {
        self.loader = loader
        self.services = services
        self.log = log
        self.makeRouter = makeRouter
        self.now = now
    }
}

/// A generation, and what is to be said about it.
package struct BuiltGeneration: Sendable {
    package let generation: Generation
    package let diagnostics: [Diagnostic]
}

extension GenerationBuilder {
    /// Blocks while plugins are probed and created; not for an event loop.
    package func build(_ config: HostConfig, number: Int) -> BuiltGeneration {
        let configured = Concurrently.map(config.agents) { bringToLife($0) }
        let discovered = Concurrently.map(unnamedFiles(of: config)) { bringToLife(discovered: $0) }
        let attempts = configured + withoutDuplicates(discovered, of: config)

        let created = now()
        var agents: [String: LiveAgent] = [:]
        var rejected: [String: Diagnostic] = [:]
        for attempt in attempts {
            if let instance = attempt.instance {
                agents[instance.id] = LiveAgent(instance: instance, since: number, created: created)
            } else if let id = attempt.id {
                rejected[id] = attempt.diagnostics.last { $0.severity == .error }
            }
        }
        let listeners = config.listeners.map { plan($0, config: config, agents: agents) }
        let generation = Generation(
            number: number,
            config: config,
            agents: agents,
            listeners: Dictionary(listeners.map { ($0.config.name, $0) }, uniquingKeysWith: { first, _ in first }),
            rejected: rejected
        )
        return BuiltGeneration(generation: generation, diagnostics: attempts.flatMap(\.diagnostics))
    }

    private func plan(_ listener: ListenerConfig, config: HostConfig, agents: [String: LiveAgent]) -> ListenerPlan {
        var offers = listener.agents
        if listener.discover {
            let named = Set(config.agents.map(\.id))
            offers += agents.keys.filter { !named.contains($0) }.sorted().map { .init(id: $0) }
        }
        let offered = offers.compactMap { offer in
            agents[offer.id].map { agent in
                RoutableAgent(
                    id: offer.id,
                    description: offer.description ?? agent.instance.image.descriptor.description,
                    examples: offer.examples
                )
            }
        }
        return ListenerPlan(config: listener, offered: offered, router: makeRouter(listener, offered))
    }
}

// MARK: - Bringing agents to life

extension GenerationBuilder {
    private struct Attempt: Sendable {
        /// nil for a dropped file whose id nobody knows.
        var id: String?
        var instance: AgentInstance?
        var diagnostics: [Diagnostic]
    }

    private func bringToLife(_ config: AgentConfig) -> Attempt {
        switch (config.origin, config.isolation) {
        case (.url(let url), _):
            return reject(config, "agent `\(config.id)` is served at \(url), and agents over HTTP are not supported yet")
        case (_, .process):
            return reject(config, "agent `\(config.id)` asks for process isolation, which is not supported yet")
        case (.library(let file), .inProcess):
            return load(file, id: config.id, settings: config.settings) { _ in config }
        }
    }

    private func bringToLife(discovered file: String) -> Attempt {
        load(file, id: nil, settings: "{}") { AgentConfig(id: $0.id, origin: .library(file)) }
    }

    private func load(
        _ file: String,
        id: String?,
        settings: String,
        config: (PluginDescriptor) -> AgentConfig
    ) -> Attempt {
        do throws(PluginRejection) {
            let plugin = try loader.load(file: file, agentID: id ?? "discovered", settings: settings)
            let config = config(plugin.object.descriptor)
            let instance = try AgentInstance(image: plugin.object, config: config, services: services, log: log)
            return Attempt(id: instance.id, instance: instance, diagnostics: plugin.warnings)
        } catch {
            return Attempt(id: id, diagnostics: [error.diagnostic])
        }
    }

    private func reject(_ config: AgentConfig, _ reason: String) -> Attempt {
        Attempt(id: config.id, diagnostics: [Diagnostic(.error, code: "SR3050", reason, at: config.location)])
    }
}

// MARK: - Dropped files

extension GenerationBuilder {
    /// The shared objects of the plugin directory that no agent of the config names, if a listener wants them.
    private func unnamedFiles(of config: HostConfig) -> [String] {
        guard config.listeners.contains(where: \.discover) else { return [] }
        let named = Set(
            config.agents.compactMap { agent -> String? in
                if case .library(let file) = agent.origin { file } else { nil }
            }
        )
        return PluginDirectory.candidates(in: config.pluginDirectory).filter { !named.contains($0) }
    }

    /// The id belongs to whoever had it first: the config, then the files by name.
    private func withoutDuplicates(_ attempts: [Attempt], of config: HostConfig) -> [Attempt] {
        var taken = Set(config.agents.map(\.id))
        return attempts.map { attempt in
            guard let instance = attempt.instance, !taken.insert(instance.id).inserted else { return attempt }
            instance.retire()
            let reason = "`\(instance.image.file)` calls itself `\(instance.id)`, and another agent has that id already"
            return Attempt(diagnostics: [Diagnostic(.error, code: "SR3051", reason, help: "remove one of the two files")])
        }
    }
}
