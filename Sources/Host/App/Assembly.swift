// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import AgentRuntime
import ChatWire
import Glibc
import HostConfig
import HostCore
import HostHTTP
import Logging
import ModelGateway
import ServiceLifecycle
import UnixSignals

/// The composition root: the only place that knows which concrete types make up the host.
struct Assembly {
    private let config: HostConfig
    private let log: Logger
    private let plugins: PluginRuntime
    private let transport: CurlTransport
    private let builder: GenerationBuilder

    init(config: HostConfig, log: Logger) throws {
        self.config = config
        self.log = log
        plugins = try PluginRuntime()
        transport = CurlTransport()
        let model = Self.model(of: config, over: transport, log)
        let activator = AgentActivator(
            loader: plugins.loader,
            services: GatewayServices(transport: transport, model: model),
            log: AgentLogger(log),
            now: Self.secondsSince1970
        )
        builder = GenerationBuilder(activator: activator) {
            EmbeddedRouter(agents: $1, matchThreshold: $0.matchThreshold)
        }
    }

    /// Serves until a signal says otherwise. `report` gets what is wrong with the plugins.
    func run(report: ([Diagnostic]) -> Void) async throws {
        let started = ContinuousClock.now
        let built = builder.build(config, number: 1)
        report(built.diagnostics)
        let store = GenerationStore(built.generation)
        let health = Health()
        let listening = ListeningService(
            contexts: config.listeners.filter { $0.kind == .agent }.map {
                ListenerContext(config: $0, chat: ChatService(store), health: health, log: log, now: Self.secondsSince1970)
            },
            drainTimeoutMilliseconds: config.shutdownTimeoutMilliseconds,
            health: health
        ) { ports in
            Terminal.say(Banner.text(built.generation, ports: ports, startup: ContinuousClock.now - started))
        }
        defer {
            store.retireAll()
            transport.shutdown()
            plugins.close()
        }
        var configuration = ServiceGroupConfiguration(
            services: [.init(service: listening, successTerminationBehavior: .gracefullyShutdownGroup)],
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: log
        )
        configuration.maximumGracefulShutdownDuration = .milliseconds(config.shutdownTimeoutMilliseconds + 5_000)
        try await ServiceGroup(configuration: configuration).run()
    }

    /// Without a provider, agents have no `agent.llm/1`.
    private static func model(of config: HostConfig, over transport: CurlTransport, _ log: Logger) -> (any ChatModel)? {
        guard !config.modelProviders.isEmpty else { return nil }
        return ModelGateway(providers: config.modelProviders, aliases: config.modelAliases, transport: transport) {
            log.warning("model provider failed", metadata: ["model": "\($0)", "problem": "\($1)"])
        }
    }

    private static let secondsSince1970: @Sendable () -> Int = { time(nil) }
}
