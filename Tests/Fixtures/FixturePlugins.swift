// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization

/// The agents that misbehave on purpose: each is a C file in `Plugins/`, compiled once per test process when first asked
/// for.
package enum FixturePlugins {
    /// The sources' names, without their extension.
    package static let names: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: sources.path)) ?? []
        return files.filter { $0.hasSuffix(".c") }.map { String($0.dropLast(2)) }.sorted()
    }()

    /// The path of the shared object built from `<name>.c`.
    package static func path(_ name: String) throws -> String {
        try built.withLock { built in
            if let path = built[name] { return path }
            let path = directory.appending(path: "\(name).so").path
            try compile("\(name).c", to: path)
            built[name] = path
            return path
        }
    }

    /// Where a test may put variants of its own; removed when the process ends.
    package static func scratch() throws -> String {
        let url = directory.appending(path: name())
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        return url.path
    }

    /// Compiles a file of `Plugins/` with flags of the caller's.
    package static func compile(_ source: String, to path: String, _ flags: [String] = ["-shared"]) throws {
        let always = [
            "-std=gnu11", "-O1", "-Wall", "-Werror", "-Wno-initializer-overrides", "-fPIC", "-fvisibility=hidden",
            "-pthread",
        ]
        let compiler = Process()
        compiler.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        compiler.arguments =
            ["cc"] + always + flags
            + ["-Wl,-Bsymbolic", "-I", headers.path, sources.appending(path: source).path, "-o", path]
        try compiler.run()
        compiler.waitUntilExit()
        guard compiler.terminationStatus == 0 else { throw CompilerFailed(source: source) }
    }

    package struct CompilerFailed: Error { let source: String }

    private static let built = Mutex<[String: String]>([:])
    private static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Plugins")
    private static let headers =
        sources.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sources/AgentABI/include")

    /// Short, so that a socket's path fits into its address.
    private static func name() -> String { String(UUID().uuidString.prefix(13)) }

    private static let directory: URL = {
        let url = FileManager.default.temporaryDirectory.appending(path: "slipring-fixtures-\(name())")
        try? FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        atexit { try? FileManager.default.removeItem(at: FixturePlugins.directory) }
        return url
    }()
}
