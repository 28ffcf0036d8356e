// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import ArgumentParser
import FoundationEssentials
import HostAnswers
import HostConfig

/// Which agents `route` and `eval` decide between, and what decides: a listener's, or those of a file of descriptions.
struct RoutingSource: ParsableArguments {
    @OptionGroup var options: ConfigOptions

    @Option(
        help: "Descriptions instead of a configuration: a JSON object, id to text.",
        completion: .file(extensions: ["json"])
    )
    var agents: String?

    @Option(help: "Which listener of the configuration; the first one, unless given.")
    var listener: String?

    @Option(help: "What decides: embedded, llm, or auto. Models come from the configuration.")
    var router: ListenerConfig.Router?

    /// - Parameter usual: the router without `--router`; nil leaves it to the listener.
    /// - Throws: an exit code, once the reason was printed.
    func load(usual: ListenerConfig.Router? = nil) throws -> RoutingBench {
        let bench = try bench(usual)
        guard router != .llm || bench.hasModel else {
            throw ValidationError("`--router llm` needs a model: the configuration has no `model_providers`")
        }
        return bench
    }

    private func bench(_ usual: ListenerConfig.Router?) throws -> RoutingBench {
        if let agents { return try bench(agents, router ?? usual ?? .embedded) }
        let config = try options.require()
        let candidates = config.listeners.filter { $0.kind == .agent }
        guard var chosen = candidates.first(where: { listener == nil || $0.name == listener }) else {
            throw ValidationError(
                "there is no listener `\(listener ?? "")`; there is \(candidates.map(\.name).joined(separator: ", "))"
            )
        }
        let described = try chosen.agents.map(describe)
        chosen.router = router ?? usual ?? chosen.router
        return RoutingBench(described, chosen, config)
    }

    private func bench(_ agents: String, _ router: ListenerConfig.Router) throws -> RoutingBench {
        var listener = ListenerConfig(kind: .agent, name: "agents", port: 0)
        listener.router = router
        let described = try RoutableAgent.parse(InputFile.read(agents))
        guard router != .embedded else { return RoutingBench(described, listener, nil) }
        let config = try options.require()
        listener.routing = config.listeners.first { $0.kind == .agent }?.routing ?? listener.routing
        return RoutingBench(described, listener, config)
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

extension ListenerConfig.Router: ExpressibleByArgument {}

/// Agents, and what decides between them, without a host.
struct RoutingBench {
    let agents: [RoutableAgent]
    let listener: ListenerConfig
    private let models = ModelRuntime()
    private let model: (any ChatModel)?
    private let factory = RouterFactory()

    fileprivate init(_ agents: [RoutableAgent], _ listener: ListenerConfig, _ config: HostConfig?) {
        self.agents = agents
        self.listener = listener
        model = listener.router == .embedded ? nil : config.flatMap(models.model)
    }

    var hasModel: Bool { model != nil }

    func router() -> any Router { factory.router(for: listener, agents, model: model) }

    /// The listener's router on top of `embedded`.
    func decide(over embedded: EmbeddedRouter, between agents: [RoutableAgent]) -> (RoutingTurn) -> Route {
        let router = factory.router(listener.router, over: embedded, agents, listener.routing, model: model)
        return { router.begin($0, for: ModelCall.Caller()).wait() }
    }

    func close() { models.close() }
}

/// Files that a command reads whole.
enum InputFile {
    static let sizeLimit = 64 << 20

    static func read(_ path: String) throws -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path) else {
            Terminal.write("slipring: cannot read `\(path)`\n")
            throw ExitCode.missingFile
        }
        guard data.count <= sizeLimit else { throw ValidationError("`\(path)` is larger than \(sizeLimit) bytes") }
        return [UInt8](data)
    }
}
