// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import HostSupport

/// The program; each command is a file of its own, and a line here.
@main
struct Slipring: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "slipring",
        abstract: "Serves LLM agents that are loaded from shared objects.",
        discussion: "`slipring` without a command is `slipring run`.",
        version: HostVersion.current,
        subcommands: [
            RunCommand.self,
            ValidateCommand.self,
            ReloadCommand.self,
            AgentsCommand.self,
            RouteCommand.self,
            EvalCommand.self,
            ExplainCommand.self,
            VersionCommand.self,
            ProbeCommand.self,
            DescribeCommand.self,
        ],
        defaultSubcommand: RunCommand.self
    )
}
