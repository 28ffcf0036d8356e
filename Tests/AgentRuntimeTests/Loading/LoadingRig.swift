// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import FixturePlugins
import Foundation

/// A run directory, and the probe's child built beside the tests.
final class LoadingRig: Sendable {
    let run: RunDirectory

    init() throws { run = try RunDirectory(bases: [FixturePlugins.scratch()]) }

    deinit { run.remove() }

    var stager: PluginStager { PluginStager(directory: run.plugins) }

    func loader() -> PluginLoader { PluginLoader(stager: stager) { Self.probe().run($0) } }

    /// Far more than a probe takes.
    static let patience = Duration.seconds(60)

    static func probe(limit: Duration = patience) -> PluginProbe {
        let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        let rig = URL(fileURLWithPath: tests).deletingLastPathComponent().appending(path: "ProbeRig").path
        return PluginProbe(executable: rig, arguments: [], limit: limit)
    }

    static func request(_ fixture: String, settings: String = "{}") throws -> ProbeRequest {
        ProbeRequest(path: try FixturePlugins.path(fixture), agentID: "fixture_agent", settings: settings)
    }

    /// A file with the given bytes.
    static func file(_ name: String = "libTest.so", bytes: some Sequence<UInt8>) throws -> String {
        let path = try "\(FixturePlugins.scratch())/\(name)"
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        return path
    }

    /// What this process has mapped; read piece by piece, because files of /proc do not tell their size.
    static func maps() -> String {
        let file = FileHandle(forReadingAtPath: "/proc/self/maps")
        var text = Data()
        while let piece = try? file?.read(upToCount: 4096), !piece.isEmpty { text += piece }
        return String(decoding: text, as: UTF8.self)
    }

    static func bytes(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))) }
}

/// The error that `body` throws, of the type that it declares.
func fault<Failure: Error>(_ body: () throws(Failure) -> some Any) -> Failure? {
    do throws(Failure) {
        _ = try body()
        return nil
    } catch {
        return error
    }
}
