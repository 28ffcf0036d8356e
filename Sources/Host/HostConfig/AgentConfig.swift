// SPDX-License-Identifier: Apache-2.0

/// One entry of `agents:`, with `defaults:` applied.
package struct AgentConfig: Sendable, Equatable {
    package enum Origin: Sendable, Equatable {
        /// Absolute path of a shared object.
        case library(String)
        /// Base URL of an agent served over HTTP (Plano's kind).
        case url(String)

        /// The file, if it is one.
        package var library: String? { if case .library(let file) = self { file } else { nil } }
    }

    package var id: String
    package var origin: Origin
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
    /// The place of each value of `settings`, by its JSON pointer: for problems that the plugin finds.
    package var settingsLocations: [String: SourceLocation] = [:]
    /// The place of each key of `settings`, by the same pointer.
    package var settingsKeyLocations: [String: SourceLocation] = [:]
    /// The place of the entry, for diagnostics that arise later, such as a file that does not load.
    package var location: SourceLocation?

    package init(id: String, origin: Origin) {
        self.id = id
        self.origin = origin
    }
}

extension AgentConfig {
    /// Whether both mean the same, at whatever place in the file.
    package func isEquivalent(to other: AgentConfig) -> Bool { withoutLocations == other.withoutLocations }

    var withoutLocations: AgentConfig {
        var config = self
        config.location = nil
        config.settingsLocations = [:]
        config.settingsKeyLocations = [:]
        return config
    }
}
