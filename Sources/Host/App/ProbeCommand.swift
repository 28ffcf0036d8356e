// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import ArgumentParser

/// The child process in which the host tries a plugin.
///
/// Not for people.
struct ProbeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "probe", shouldDisplay: false)

    func run() { PluginProbe.runChild() }
}
