// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import HostSupport

/// Prints the version.
struct VersionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "version", abstract: "Prints the version.")

    func run() { print("slipring \(HostVersion.current)") }
}
