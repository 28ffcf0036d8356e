// SPDX-License-Identifier: Apache-2.0

package import AgentRuntime
import FixturePlugins
import Foundation
package import HostConfig

/// Loads fixtures as the host would.
package final class PluginRig: Sendable {
    private let run: RunDirectory

    package init() throws { run = try RunDirectory(bases: [FixturePlugins.scratch()]) }

    deinit { run.remove() }

    package func load(_ fixture: String) throws -> SharedObject {
        let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        let rig = URL(fileURLWithPath: tests).deletingLastPathComponent().appending(path: "ProbeRig").path
        let probe = PluginProbe(executable: rig, arguments: [], limit: .seconds(60))
        let loader = PluginLoader(stager: PluginStager(directory: run.plugins)) { probe.run($0) }
        return try loader.load(file: FixturePlugins.path(fixture), agentID: fixture).object
    }

    package func instance(
        _ image: SharedObject,
        services: AgentServices = .none,
        _ adjust: (inout AgentConfig) -> Void = { _ in }
    ) throws -> AgentInstance {
        var config = AgentConfig(id: image.descriptor.id, origin: .library(image.file))
        adjust(&config)
        return try AgentInstance(image: image, config: config, services: services, log: NoLog())
    }
}
