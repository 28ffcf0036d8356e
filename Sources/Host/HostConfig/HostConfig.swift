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
    /// Whether both mean the same, at whatever place in the file.
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

    /// The configuration without a file: every plugin in `./plugins`, for clients on this machine.
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
