// SPDX-License-Identifier: Apache-2.0

import HostSupport

/// A validated configuration: what one generation of the host is built from.
///
/// Immutable, and complete: every default is filled in, every `$NAME` replaced, every path absolute.
package struct HostConfig: Sendable, Equatable {
    /// The file it came from; nil when the host runs without one.
    package var file: String?
    /// Watched: a shared object dropped here goes live.
    package var pluginDirectory: String
    package var agents: [AgentConfig]
    package var listeners: [ListenerConfig]
    package var modelProviders: [ModelProviderConfig]
    /// Alias to `provider/model`.
    package var modelAliases: [String: String]
    package var admin: AdminConfig?
    package var limits = DefaultLimits()
    package var shutdownTimeoutMilliseconds: Int
    /// How long calls of a replaced agent may go on before they are cancelled, and how long they may ignore that.
    package var drainTimeoutMilliseconds = 60_000
    package var killTimeoutMilliseconds = 5_000

    package init(
        file: String? = nil,
        pluginDirectory: String,
        agents: [AgentConfig] = [],
        listeners: [ListenerConfig] = [],
        modelProviders: [ModelProviderConfig] = [],
        modelAliases: [String: String] = [:],
        admin: AdminConfig? = nil,
        shutdownTimeoutMilliseconds: Int = 30_000
    ) {
        self.file = file
        self.pluginDirectory = pluginDirectory
        self.agents = agents
        self.listeners = listeners
        self.modelProviders = modelProviders
        self.modelAliases = modelAliases
        self.admin = admin
        self.shutdownTimeoutMilliseconds = shutdownTimeoutMilliseconds
    }
}

extension HostConfig {
    /// Whether it means the same, wherever it stands in the file.
    package func isEquivalent(to other: HostConfig) -> Bool { withoutLocations == other.withoutLocations }

    private var withoutLocations: HostConfig {
        var config = self
        for index in agents.indices { config.agents[index] = agents[index].withoutLocations }
        for index in modelProviders.indices { config.modelProviders[index].location = nil }
        for index in listeners.indices {
            config.listeners[index].location = nil
            for agent in listeners[index].agents.indices { config.listeners[index].agents[agent].location = nil }
        }
        return config
    }

    /// What runs without a file: every plugin in `./plugins`, for clients on this machine.
    package static func withoutFile(in workingDirectory: String) -> HostConfig {
        var listener = ListenerConfig(kind: .agent, name: "agents", port: 8001)
        listener.discover = true
        return HostConfig(
            pluginDirectory: FilePath.absolute("plugins", in: workingDirectory),
            listeners: [listener],
            admin: AdminConfig(port: 9901)
        )
    }
}

/// One entry of `agents:`, with `defaults:` applied.
package struct AgentConfig: Sendable, Equatable {
    package enum Origin: Sendable, Equatable {
        /// Absolute path of a shared object.
        case library(String)
        /// Base URL of an agent served over HTTP (Plano's kind).
        case url(String)
    }
    package enum Isolation: String, Sendable, CaseIterable {
        case inProcess = "in-process"
        case process
    }

    package var id: String
    package var origin: Origin
    package var isolation: Isolation = .inProcess
    package var timeoutMilliseconds = 60_000
    /// Calls at once per instance; nil leaves it to the plugin.
    package var maxConcurrency: Int?
    /// Threads for blocking calls, and how many calls may wait for one.
    package var threads = 64
    package var queueLimit = 256
    /// Hosts that `agent.http/1` may reach; nil is any public address and the hosts that `settings` name.
    package var egress: [String]?
    /// Of its calls to models.
    package var limits = RateLimits()
    /// The `settings:` subtree as JSON text.
    package var settings = "{}"
    /// Where each value of `settings` stands, by its JSON pointer: for what the plugin says about them.
    package var settingsLocations: [String: SourceLocation] = [:]
    /// Where each key of `settings` stands, by the same pointer.
    package var settingsKeyLocations: [String: SourceLocation] = [:]
    /// Where the entry stands, for diagnostics that arise later (a file that does not load).
    package var location: SourceLocation?

    package init(id: String, origin: Origin) {
        self.id = id
        self.origin = origin
    }
}

extension AgentConfig {
    /// Whether it means the same, wherever it stands in the file.
    package func isEquivalent(to other: AgentConfig) -> Bool { withoutLocations == other.withoutLocations }

    fileprivate var withoutLocations: AgentConfig {
        var config = self
        config.location = nil
        config.settingsLocations = [:]
        config.settingsKeyLocations = [:]
        return config
    }
}

/// One entry of `listeners:`.
package struct ListenerConfig: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        case agent, model
        /// The host's own: `admin:` in the file.
        case admin
    }
    package enum Router: String, Sendable, CaseIterable {
        case embedded, llm, auto
    }
    package enum Orchestration: String, Sendable, CaseIterable {
        case parallel, chain
    }
    /// How the router decides, beside `router:`.
    package struct Routing: Sendable, Equatable {
        /// The model that is asked; nil is the default one.
        package var model: String?
        package var timeoutMilliseconds = 800
        /// With `auto`, the model is asked where the embedded router is less sure than this.
        package var certainty = 0.9
        /// How long the model's answer holds for the same question; 0 asks anew each time.
        package var cacheMilliseconds = 600_000
        /// Added to the chances of the agent that answered last; above 0 the router switches later.
        package var stickiness = 0.0

        package init() {}
    }
    /// What to do with a `model:` that names no agent.
    package enum UnknownModel: String, Sendable, CaseIterable {
        case reject, route
    }
    /// An agent offered on the listener.
    package struct OfferedAgent: Sendable, Equatable {
        package var id: String
        /// What the router reads; nil takes the plugin's own.
        package var description: String?
        package var examples: [String] = []
        package var isDefault = false
        package var location: SourceLocation?

        package init(id: String, description: String? = nil, examples: [String] = [], isDefault: Bool = false) {
            self.id = id
            self.description = description
            self.examples = examples
            self.isDefault = isDefault
        }
    }

    package var kind: Kind
    package var name: String
    package var address = "127.0.0.1"
    package var port: Int
    package var router = Router.embedded
    package var matchThreshold = 0.6
    package var routing = Routing()
    package var orchestration = Orchestration.parallel
    /// Of several agents' answers a model makes one.
    package var synthesis = false
    package var unknownModel = UnknownModel.reject
    package var discover = false
    package var agents: [OfferedAgent] = []
    package var maxBodyBytes = 1 << 20
    package var maxConnections = 10_000
    /// A client gets this long to send a whole request, and may stay idle between requests this long.
    package var requestTimeoutMilliseconds = 30_000
    package var idleTimeoutMilliseconds = 75_000
    /// A silent stream gets a comment line this often.
    package var heartbeatMilliseconds = 15_000
    /// Origins that may call from a browser; empty is none, `*` is all.
    package var cors: [String] = []
    /// Whose requests are answered; nil is everybody's.
    package var keys: [ClientKey]?
    /// What a client may ask for whose key has no limits of its own; without keys, all clients together.
    package var limits = RateLimits()
    package var location: SourceLocation?

    package init(kind: Kind, name: String, port: Int) {
        self.kind = kind
        self.name = name
        self.port = port
        // Pictures travel inside the bodies for models.
        if kind == .model { maxBodyBytes = 32 << 20 }
    }
}

/// One entry of `model_providers:`.
package struct ModelProviderConfig: Sendable, Equatable {
    /// The protocol that the provider speaks.
    package enum Interface: String, Sendable, CaseIterable {
        case openai, anthropic
    }

    /// Where a provider looks for its key.
    package enum KeyHeader: Sendable, Equatable {
        case authorization
        /// Azure's `api-key`.
        case apiKey
    }

    /// What stands before the slash in `model:`, such as `openai`.
    package var provider: String
    /// What stands behind it, such as `gpt-4o-mini`, or `*`.
    package var model: String
    /// The secret itself; never printed.
    package var accessKey: Secret?
    /// How the key is sent.
    package var keyHeader = KeyHeader.authorization
    /// The client's own `authorization` goes to the provider, in place of a key of ours.
    package var passesAuthorization = false
    /// With the version in its path, without a slash at its end; it may have a query, as Azure's has.
    package var baseURL: String
    package var interface = Interface.openai
    /// Models to ask when this one fails, in order; each is `provider/model`.
    package var fallback: [String] = []
    package var isDefault = false
    package var headers: [String: String] = [:]
    /// Of each try: to connect, until the answer begins, and between two pieces of it.
    package var connectTimeoutMilliseconds = 5_000
    package var firstByteTimeoutMilliseconds = 120_000
    package var idleTimeoutMilliseconds = 60_000
    /// How often a call that failed is tried again before anything was answered.
    package var maxRetries = 2
    package var limits = RateLimits()
    package var location: SourceLocation?

    package init(provider: String, model: String, baseURL: String) {
        self.provider = provider
        self.model = model
        self.baseURL = baseURL
    }
}

extension HostConfig {
    /// All that the host listens on.
    package var sockets: [ListenerConfig] { listeners + [admin?.listener].compactMap(\.self) }
}

extension AdminConfig {
    /// The admin listener as one listener among others.
    package var listener: ListenerConfig {
        var listener = ListenerConfig(kind: .admin, name: "admin", port: port)
        listener.address = address
        return listener
    }
}

/// The admin listener.
package struct AdminConfig: Sendable, Equatable {
    package var address = "127.0.0.1"
    package var port: Int

    package init(address: String = "127.0.0.1", port: Int) {
        self.address = address
        self.port = port
    }
}
