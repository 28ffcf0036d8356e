// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import HostConfig

/// An agent that a config asks for, and what the generation before made of it.
package struct DesiredAgent: Sendable {
    /// For a dropped file, everything but its id, which only the plugin knows.
    let config: AgentConfig
    let isDiscovered: Bool
    let predecessor: AgentRecord?
    /// Whether the host services of the generation before are the same as now.
    let hasSameServices: Bool
}

enum DesiredAgents {
    static func all(of config: HostConfig, after previous: Generation?, hasSameServices: Bool) -> [DesiredAgent] {
        let configured = config.agents.map { agent in
            DesiredAgent(
                config: agent,
                isDiscovered: false,
                predecessor: previous?.records.first { !$0.isDiscovered && $0.config.id == agent.id },
                hasSameServices: hasSameServices
            )
        }
        let dropped = droppedFiles(of: config).map { file in
            DesiredAgent(
                config: AgentConfig(id: "", origin: .library(file)),
                isDiscovered: true,
                predecessor: previous?.records.first { $0.isDiscovered && $0.config.origin == .library(file) },
                hasSameServices: hasSameServices
            )
        }
        return configured + dropped
    }

    /// The shared objects of the plugin directory that no agent of the config names, if a listener wants them.
    private static func droppedFiles(of config: HostConfig) -> [String] {
        guard config.listeners.contains(where: \.discover) else { return [] }
        let named = Set(config.agents.map(\.origin).compactMap(\.library))
        return PluginDirectory.candidates(in: config.pluginDirectory).filter { !named.contains($0) }
    }
}
