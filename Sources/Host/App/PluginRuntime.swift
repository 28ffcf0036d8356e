// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import HostConfig
import HostCore
import HostSupport

/// The private directory for plugins' copies, and the loader that works in it.
struct PluginRuntime {
    let directory: RunDirectory
    let loader: PluginLoader

    init() throws {
        let preferred = [ProcessEnvironment[.runtimeDirectory], ProcessEnvironment[.temporaryDirectory]]
        directory = try RunDirectory(bases: RunDirectory.bases(preferred: preferred.compactMap(\.self)))
        let probe = PluginProbe()
        loader = PluginLoader(
            stager: PluginStager(directory: directory.plugins),
            checkSettings: SettingsSchema.problems
        ) { probe.run($0) }
    }

    func close() { directory.remove() }

    /// What is wrong with the plugins of a config; nothing is loaded into this process.
    func check(_ config: HostConfig) -> [Diagnostic] {
        Concurrently.map(config.agents) { agent -> [Diagnostic] in
            guard case .library(let file) = agent.origin else { return [] }
            return loader.check(file: file, of: agent).map { $0.located(at: agent.location) }
        }.flatMap(\.self)
    }
}
