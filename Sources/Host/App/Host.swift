// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import HostCore
import HostSupport

/// The program: what it is called, and what it can do.
@main
struct Slipring: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "slipring",
        abstract: "Serves LLM agents that are loaded from shared objects.",
        discussion: "Without a command it runs: `slipring` is `slipring run`.",
        version: HostVersion.current,
        subcommands: [
            RunCommand.self, ValidateCommand.self, ReloadCommand.self, AgentsCommand.self, RouteCommand.self,
            EvalCommand.self, ExplainCommand.self, VersionCommand.self, ProbeCommand.self,
        ],
        defaultSubcommand: RunCommand.self
    )
}

struct VersionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "version", abstract: "Prints the version.")

    func run() { print("slipring \(HostVersion.current)") }
}
