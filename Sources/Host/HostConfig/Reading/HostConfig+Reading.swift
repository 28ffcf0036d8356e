// SPDX-License-Identifier: Apache-2.0

import HostSupport
import HostYAML

enum HostKey: String, ConfigKey {
    case pluginDirectory = "plugin_directory"
    case defaults, agents, listeners
    case modelProviders = "model_providers"
    case modelAliases = "model_aliases"
    case limits, admin
    case shutdownTimeout = "shutdown_timeout_ms"
    case drainTimeout = "drain_timeout_ms"
    case killTimeout = "kill_timeout_ms"
    // Plano's.
    case version
    case llmProviders = "llm_providers"
    case overrides, tracing, mode, routing, filters, endpoints, ratelimits
    case systemPrompt = "system_prompt"
    case promptTargets = "prompt_targets"
    case promptGuards = "prompt_guards"
    case stateStorage = "state_storage"
    case routingPreferences = "routing_preferences"
    case modelMetricsSources = "model_metrics_sources"

    static let place = "the configuration"
    static let unset = HostConfig(pluginDirectory: "")

    var definition: KeyDefinition<HostConfig> {
        switch self {
        case .pluginDirectory:
            .value(
                "path",
                default: "`plugins`",
                "Folder of the plugins. It is watched. A relative path starts at the folder of this file."
            )
        case .defaults: .value("mapping", default: "none", "Settings for the agents that do not make them themselves.")
        case .agents: .value("list", default: "none", "The agents.")
        case .listeners:
            .value("list", default: "required", "Where agents and models are served.")
        case .modelProviders: .value("list", default: "none", "The models that agents, the router and clients may use.")
        case .modelAliases: .value("mapping", default: "none", "Other names for models.")
        case .limits:
            .value("mapping", default: "none", "Limits for clients, agents and models.") {
                $1.limits = DefaultLimits($0)
            }
        case .admin:
            .value("mapping", default: "none", "The listener that reports on the host and reloads it.")
        case .shutdownTimeout:
            .integer(
                \.shutdownTimeoutMilliseconds,
                in: 0...3_600_000,
                "How long running requests may go on after SIGTERM before the host exits anyway."
            )
        case .drainTimeout:
            .integer(
                \.drainTimeoutMilliseconds,
                in: 0...3_600_000,
                "How long the calls of a replaced agent may go on after a reload before they are cancelled."
            )
        case .killTimeout:
            .integer(
                \.killTimeoutMilliseconds,
                in: 0...3_600_000,
                "How long cancelled calls may go on before their agent is reported as `stuck`."
            )
        case .version:
            .value(
                "version",
                default: "none",
                "Marks a file written for Plano, such as `v0.4.0`: `unknown_model` is then `route` by default."
            )
        case .llmProviders: .value("list", default: "none", "Older name of `model_providers`.")
        case .overrides, .tracing, .mode: .ignored
        case .routing, .filters, .endpoints, .ratelimits, .systemPrompt, .promptTargets, .promptGuards, .stateStorage,
            .routingPreferences, .modelMetricsSources:
            .withoutEffect
        }
    }
}

enum AdminKey: String, ConfigKey {
    case address, port

    static let place = "`admin`"
    static let unset = AdminConfig(port: 0)

    var definition: KeyDefinition<AdminConfig> {
        switch self {
        case .address: .host(\.address, "Address to listen on. There is no password, so keep it on loopback.")
        case .port:
            .value("integer, 0 to 65535", default: "required", "Port to listen on, such as 9901.") {
                $1.port = $0.integer(in: Bounds.port) ?? $1.port
            }
        }
    }
}

extension HostConfig {
    /// - Parameter file: the absolute path of the file; relative paths in it count from its folder.
    init?(_ root: Value, file: String) {
        guard let section = Section(root, HostKey.self) else { return nil }
        let plugins = section[.pluginDirectory]?.string()?.value ?? "plugins"
        self.init(file: file, pluginDirectory: FilePath.absolute(plugins, in: FilePath.folder(of: file)))
        section.read(into: &self)
        let providers = ModelProviders(section.modelProviders())
        modelProviders = providers.all
        modelAliases = providers.aliases(section[.modelAliases])
        for index in modelProviders.indices where modelProviders[index].limits.areNone {
            modelProviders[index].limits = limits.models
        }
        let entries = section.agents(libraries: pluginDirectory, limits: limits.agents)
        agents = entries.compactMap(\.agent)
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
        var defaults = AgentDefaultsKey.unset
        self[.defaults].flatMap { Section<AgentDefaultsKey>($0) }?.read(into: &defaults)
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
        var admin = AdminKey.unset
        section.read(into: &admin)
        guard let port = section.require(.port) else { return nil }
        ports.add(admin.address, admin.port, at: port.mark, reading)
        if !Syntax.isLoopback(admin.address) {
            reading.warning(
                .exposedAdmin,
                "the admin listener can be reached from other machines",
                at: (section[.address] ?? value).mark,
                help: "keep it on 127.0.0.1, or behind a proxy that authenticates"
            )
        }
        return admin
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
private enum TrafficKey: String, ConfigKey {
    case ingress = "ingress_traffic"
    case egress = "egress_traffic"

    static let place = "`listeners`"
    static let unset: Void = ()

    var definition: KeyDefinition<Void> {
        switch self {
        case .ingress: .withoutEffect
        case .egress: .value("mapping", default: "none", "A listener of type `model`.")
        }
    }
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
