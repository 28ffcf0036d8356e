// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import AgentRuntime
import FixturePlugins
import Foundation
import HostConfig
import HostCore
import HostSupport
import HostTestKit
import ModelGateway
import Synchronization
import UpstreamHTTP
import UpstreamTestKit

/// A reloader over files that a test changes; the probe says yes to everything that is a shared object.
final class ReloadSite: Sendable {
    struct NoListeners: ListenerControl {
        func open(_ listeners: [ListenerConfig]) -> [Diagnostic] { [] }
        func commit(_ listeners: [ListenerConfig]) {}
        func rollBack() {}
    }

    struct NoObserver: ReloadObserver {
        func published(_ generation: Generation, after previous: Generation, took: Duration, swap: Duration) {}
        func gaveUp(_ instance: AgentInstance) {}
    }

    /// What the reloader reads, and what it said.
    private final class Shared: Sendable {
        let loaded: Mutex<LoadedConfig>
        let reported = Mutex<[Diagnostic]>([])

        init(_ config: HostConfig) { loaded = Mutex(LoadedConfig(config: config)) }
    }

    let directory: String
    let store: GenerationStore
    let activator: AgentActivator
    private let run: RunDirectory
    private let reloader: Reloader
    private let shared: Shared

    init() throws {
        directory = try FixturePlugins.scratch()
        run = try RunDirectory(bases: [FixturePlugins.scratch()])
        let descriptor = try PluginRig().load("versioned").descriptor
        let loader = PluginLoader(stager: PluginStager(directory: run.plugins)) { _ in
            .ok(ProbeReport(descriptor: descriptor))
        }
        activator = AgentActivator(loader: loader, log: NoLog()) { 0 }
        let memory = GatewayMemory(transport: ScriptedTransport(), world: .scripted())
        let builder = GenerationBuilder(
            activator: activator,
            makeGateway: { ModelGateway($0, memory: memory) },
            makeServices: { _ in .none },
            makeRouter: { _, agents, _ in FixedRouter(agents: agents.map(\.id)) }
        )
        let config = HostConfig(pluginDirectory: directory)
        shared = Shared(config)
        store = GenerationStore(builder.build(config, number: 1).generation)
        reloader = Reloader(
            store: store,
            builder: builder,
            listeners: NoListeners(),
            watcher: try FileWatcher(),
            observer: NoObserver(),
            readConfig: { [shared] in shared.loaded.withLock { $0 } },
            report: { [shared] _, diagnostics in shared.reported.withLock { $0 = diagnostics } }
        )
    }

    deinit { run.remove() }

    /// Serves while `body` runs.
    func serve(_ body: () async throws -> Void) async rethrows {
        let serving = Task { [reloader] in await BlockingThread.run { reloader.run() } }
        try await body()
        reloader.stop()
        await serving.value
    }

    func reload(_ config: HostConfig) async -> ReloadOutcome {
        shared.loaded.withLock { $0 = LoadedConfig(config: config) }
        return await reloader.reload()
    }

    func reload(refusing diagnostic: Diagnostic) async -> ReloadOutcome {
        shared.loaded.withLock { $0 = LoadedConfig(diagnostics: [diagnostic]) }
        return await reloader.reload()
    }

    /// What the person before the terminal was last told to be wrong.
    var problems: [Diagnostic] { shared.reported.withLock { $0 } }

    // MARK: - Files

    func path(_ name: String) -> String { "\(directory)/\(name).so" }

    /// Moved into place, and long complete.
    func put(_ name: String, _ content: Data) throws {
        let fresh = URL(fileURLWithPath: "\(directory)/.\(name)")
        try content.write(to: fresh)
        let long = Date(timeIntervalSince1970: 1)
        try FileManager.default.setAttributes([.modificationDate: long], ofItemAtPath: fresh.path)
        guard rename(fresh.path, path(name)) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    func remove(_ name: String) { unlink(path(name)) }

    /// The agent that tells its version, compiled once per version and id.
    static func code(_ version: String, id: String) throws -> Data {
        try built.withLock { built in
            if let code = built["\(id) \(version)"] { return code }
            let path = try FixturePlugins.scratch() + "/versioned.so"
            let flags = ["-shared", "-DVERSION=\"\(version)\"", "-DID=\"\(id)\""]
            try FixturePlugins.compile("versioned.c", to: path, flags)
            let code = try Data(contentsOf: URL(fileURLWithPath: path))
            built["\(id) \(version)"] = code
            return code
        }
    }

    private static let built = Mutex<[String: Data]>([:])
}
