// SPDX-License-Identifier: Apache-2.0

import Glibc
import HostConfig
import Testing

/// Reads a text as if it stood in `/etc/slipring/agents.yaml`.
func parse(_ text: String, environment: [String: String] = [:]) -> LoadedConfig {
    parse(Array(text.utf8), environment: environment)
}

func parse(_ bytes: [UInt8], environment: [String: String] = [:]) -> LoadedConfig {
    ConfigLoader.parse(
        bytes,
        file: "agents.yaml",
        absolutePath: "/etc/slipring/agents.yaml",
        environment: environment
    )
}

/// The one agent of a file that is fine but for what the test puts in.
func agent(_ entry: String, environment: [String: String] = [:]) -> AgentConfig? {
    let text = """
        agents:
          - id: echo
            library: libEcho.so
        \(entry.indented(by: 4))
        listeners:
          - agents: [{ id: echo }]
        """
    return parse(text, environment: environment).config?.agents.first
}

/// The one listener of a file that is fine but for what the test puts in.
func listener(_ entry: String, version: String = "") -> ListenerConfig? {
    let text = """
        \(version)
        agents: [{ id: echo, library: libEcho.so }]
        listeners:
          - agents: [{ id: echo }]
        \(entry.indented(by: 4))
        """
    return parse(text).config?.listeners.first
}

extension LoadedConfig {
    /// `3:5 SR1012 error: message`, one a diagnostic.
    var report: [String] {
        diagnostics.map { diagnostic in
            let place = diagnostic.location.map { "\($0.line):\($0.column) " } ?? ""
            return "\(place)\(diagnostic.code.rawValue) \(diagnostic.severity): \(diagnostic.message)"
        }
    }

    var codes: [String] { diagnostics.map(\.code.rawValue) }
}

extension String {
    fileprivate func indented(by count: Int) -> String {
        split(separator: "\n", omittingEmptySubsequences: false)
            .map { String(repeating: " ", count: count) + $0 }
            .joined(separator: "\n")
    }
}

/// A folder that is gone afterwards.
func withFolder(_ body: (String) throws -> Void) throws {
    var template = Array("/tmp/slipring-config-XXXXXX".utf8CString)
    let folder = String(cString: try #require(mkdtemp(&template)))
    defer {
        for name in ["a.yaml", "pipe"] { unlink(folder + "/" + name) }
        rmdir(folder)
    }
    try body(folder)
}

func write(_ text: String, to path: String) throws {
    let file = try #require(fopen(path, "w"))
    defer { fclose(file) }
    try #require(fputs(text, file) >= 0)
}

/// A file of this repository.
func repositoryFile(_ path: String) throws -> String {
    let file = try #require(fopen(repositoryRoot + "/" + path, "r"), "there is no \(path)")
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = getc(file), byte != EOF { bytes.append(UInt8(byte)) }
    return String(decoding: bytes, as: UTF8.self)
}

/// The folder that holds `Package.swift`.
let repositoryRoot = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
