// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import ArgumentParser
import ChatWire
import FoundationEssentials
import HostConfig

/// Which agents `route` and `eval` decide between: those of a listener, or of a file of descriptions.
struct RoutingSource: ParsableArguments {
    @OptionGroup var options: ConfigOptions

    @Option(
        help: "Descriptions instead of a configuration: a JSON object, id to text.",
        completion: .file(extensions: ["json"])
    )
    var agents: String?

    @Option(help: "Which listener of the configuration; the first one, unless given.")
    var listener: String?

    /// The candidates, and how probable "nobody is meant" has to be.
    func load() throws -> (agents: [RoutableAgent], matchThreshold: Double) {
        if let agents { return (try RoutableAgent.parse(InputFile.read(agents)), 0.6) }
        let environment = ProcessEnvironment.current
        let loaded = options.load(environment: environment)
        guard let config = loaded.config else {
            Terminal.say(loaded.diagnostics, source: loaded.source, environment: environment)
            throw loaded.isMissing ? ExitCode.missingFile : ExitCode.rejected
        }
        let candidates = config.listeners.filter { $0.kind == .agent }
        guard let chosen = candidates.first(where: { listener == nil || $0.name == listener }) else {
            throw ValidationError(
                "there is no listener `\(listener ?? "")`; there is \(candidates.map(\.name).joined(separator: ", "))"
            )
        }
        return (try chosen.agents.map(describe), chosen.matchThreshold)
    }

    /// Without a description in the config, the plugin has one, and reading it would mean to load it.
    private func describe(_ agent: ListenerConfig.OfferedAgent) throws -> RoutableAgent {
        guard let description = agent.description else {
            throw ValidationError(
                "`\(agent.id)` has no `description:` in the configuration; write one, or use --agents"
            )
        }
        return RoutableAgent(id: agent.id, description: description, examples: agent.examples)
    }
}

/// Files that a command reads whole.
enum InputFile {
    static let sizeLimit = 64 << 20

    static func read(_ path: String) throws -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path) else {
            Terminal.say("slipring: cannot read `\(path)`\n")
            throw ExitCode.missingFile
        }
        guard data.count <= sizeLimit else { throw ValidationError("`\(path)` is larger than \(sizeLimit) bytes") }
        return [UInt8](data)
    }
}
