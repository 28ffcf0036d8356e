// SPDX-License-Identifier: Apache-2.0

import HostSupport

enum HostKey: String, SectionKey {
    case version, defaults, agents, listeners, admin, limits
    case pluginDirectory = "plugin_directory"
    case modelProviders = "model_providers"
    case modelAliases = "model_aliases"
    case shutdownTimeout = "shutdown_timeout_ms"
    case drainTimeout = "drain_timeout_ms"
    case killTimeout = "kill_timeout_ms"
    // Plano's.
    case llmProviders = "llm_providers"
    case overrides, tracing, mode, routing, filters, endpoints, ratelimits
    case systemPrompt = "system_prompt"
    case promptTargets = "prompt_targets"
    case promptGuards = "prompt_guards"
    case stateStorage = "state_storage"
    case routingPreferences = "routing_preferences"
    case modelMetricsSources = "model_metrics_sources"

    static let place = "the configuration"
    static let ignored: [HostKey] = [.overrides, .tracing, .mode]
    static let withoutEffect: [HostKey] = [
        .routing, .filters, .endpoints, .ratelimits, .systemPrompt, .promptTargets, .promptGuards, .stateStorage,
        .routingPreferences, .modelMetricsSources,
    ]
}

enum AdminKey: String, SectionKey {
    case address, port

    static let place = "`admin`"
}

extension HostConfig {
    /// - Parameter file: the absolute path of the file; relative paths in it count from its folder.
    init?(_ root: Value, file: String) {
        guard let section = Section(root, HostKey.self) else { return nil }
        let plugins = section[.pluginDirectory]?.string()?.value ?? "plugins"
        self.init(file: file, pluginDirectory: FilePath.absolute(plugins, in: FilePath.folder(of: file)))
        let providers = ModelProviders(section.modelProviders())
        modelProviders = providers.all
        modelAliases = providers.aliases(section[.modelAliases])
        limits = section[.limits].map(DefaultLimits.init) ?? limits
        for index in modelProviders.indices where modelProviders[index].limits.areNone {
            modelProviders[index].limits = limits.models
        }
        let entries = section.agents(libraries: pluginDirectory, limits: limits.agents)
        agents = entries.compactMap(\.agent)
        shutdownTimeoutMilliseconds =
            section[.shutdownTimeout]?.integer(in: 0...3_600_000) ?? shutdownTimeoutMilliseconds
        drainTimeoutMilliseconds = section[.drainTimeout]?.integer(in: 0...3_600_000) ?? drainTimeoutMilliseconds
        killTimeoutMilliseconds = section[.killTimeout]?.integer(in: 0...3_600_000) ?? killTimeoutMilliseconds
        var surroundings = ListenerSurroundings(
            agents: entries.compactMap(\.id?.value),
            models: providers,
            aliases: modelAliases.keys.sorted(),
            unknownModel: section.isWrittenForPlano() ? .route : .reject,
            limits: limits.clients
        )
        listeners = section.listeners(&surroundings)
        admin = section.admin(&surroundings.ports)
        section.warn(of: entries.compactMap(\.id), notOfferedBy: listeners)
    }
}

extension Section<HostKey> {
    fileprivate func modelProviders() -> Value? {
        if self[.modelProviders] != nil, let old = self[.llmProviders] {
            old.error(.duplicateName, "`llm_providers` is the old name of `model_providers`", help: "keep one of them")
        }
        return self[.modelProviders] ?? self[.llmProviders]
    }

    fileprivate func agents(libraries folder: String, limits: RateLimits) -> [AgentEntry] {
        let defaults = self[.defaults].flatMap { Section<AgentDefaultsKey>($0) }.map(AgentLimits.init) ?? AgentLimits()
        var names = NameRegister("agent")
        return (self[.agents]?.list() ?? []).map { value in
            var entry = AgentEntry(value, defaults, libraries: folder)
            if entry.agent?.limits.areNone == true { entry.agent?.limits = limits }
            if let id = entry.id { names.add(id, reading) }
            return entry
        }
    }

    /// Whether there is a `version: v0.4.0` or its like.
    fileprivate func isWrittenForPlano() -> Bool {
        guard let version = self[.version]?.text(wanted: "a version") else { return false }
        let digits = version.value.hasPrefix("v") ? version.value.dropFirst() : version.value[...]
        let isVersion =
            digits.first?.isNumber == true
            && digits.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." }
        if !isVersion { reading.error(.invalidVersion, "`\(version.shown)` is not a version", at: version.mark) }
        return isVersion
    }

    fileprivate func listeners(_ surroundings: inout ListenerSurroundings) -> [ListenerConfig] {
        var listeners: [ListenerConfig] = []
        for value in listenerValues() {
            if let listener = ListenerConfig(value, &surroundings) { listeners.append(listener) }
        }
        if listeners.isEmpty {
            reading.error(
                .nothingToServe,
                "the configuration has no listener to open",
                at: self[.listeners]?.mark ?? mark,
                help: "add to `listeners:` an entry such as `{ type: agent, port: 8001, discover: true }`"
            )
        }
        return listeners
    }

    fileprivate func admin(_ ports: inout PortRegister) -> AdminConfig? {
        guard let value = self[.admin], let section = Section<AdminKey>(value) else { return nil }
        let address = section[.address]?.host() ?? "127.0.0.1"
        guard let number = section.require(.port), let port = number.integer(in: Bounds.port) else { return nil }
        ports.add(address, port, at: number.mark, reading)
        if !Syntax.isLoopback(address) {
            reading.warning(
                .exposedAdmin,
                "the admin listener can be reached from other machines",
                at: (section[.address] ?? value).mark,
                help: "keep it on 127.0.0.1, or behind something that asks who comes"
            )
        }
        return AdminConfig(address: address, port: port)
    }

    /// Only of a file without mistakes: a misspelt id is reported already.
    fileprivate func warn(of agents: [Text], notOfferedBy listeners: [ListenerConfig]) {
        guard !reading.hasErrors else { return }
        let offered = Set(listeners.flatMap { $0.agents.map(\.id) })
        for id in agents where !offered.contains(id.value) {
            reading.warning(.agentNotOffered, "no listener offers the agent `\(id.shown)`", at: id.mark)
        }
    }
}

// MARK: - Plano's first format

/// `listeners:` as a mapping: one listener towards the users, one towards the models.
private enum TrafficKey: String, SectionKey {
    case ingress = "ingress_traffic"
    case egress = "egress_traffic"

    static let place = "`listeners`"
    static let withoutEffect: [TrafficKey] = [.ingress]
}

extension Section<HostKey> {
    /// The entries of `listeners:`, in the form of today.
    fileprivate func listenerValues() -> [Value] {
        guard let value = self[.listeners] else { return [] }
        guard case .mapping = value.node.content else { return value.list() ?? [] }
        guard let egress = Section<TrafficKey>(value)?[.egress], case .mapping(var entries) = egress.node.content
        else { return [] }
        let type = YAMLNode(.scalar("model", isPlain: true), at: egress.mark)
        entries.removeAll { $0.key == "message_format" }
        entries.append(YAMLNode.Entry(key: "type", mark: egress.mark, value: type))
        return [Value(name: egress.name, node: YAMLNode(.mapping(entries), at: egress.mark), reading: reading)]
    }
}
