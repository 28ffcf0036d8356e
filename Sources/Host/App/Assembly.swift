// SPDX-License-Identifier: Apache-2.0

import AgentRouting
import AgentRuntime
import Glibc
import HostConfig
import HostCore
import HostHTTP
import HostSupport
import Logging
import ModelGateway
import NIOPosix
import ServiceLifecycle
import UnixSignals
import UpstreamHTTP

/// The composition root: the only place that knows which concrete types make up the host.
struct Assembly {
    private let plugins: PluginRuntime
    private let transport: CurlTransport
    private let memory: GatewayMemory
    private let store: GenerationStore
    private let services: [ServiceGroupConfiguration.ServiceConfiguration]
    private let shutdownTimeoutMilliseconds: Int
    private let log: Logger

    /// Builds the first generation.
    ///
    /// - Parameter readConfig: reads the configuration again, for a reload.
    init(
        config: HostConfig,
        log: Logger,
        reporter: ProblemReporter,
        readConfig: @escaping @Sendable () -> LoadedConfig
    ) throws {
        let started = ContinuousClock.now
        self.log = log
        shutdownTimeoutMilliseconds = config.shutdownTimeoutMilliseconds
        plugins = try PluginRuntime()
        transport = CurlTransport()
        memory = GatewayMemory(transport: transport, world: .ofHost) {
            log.warning("model provider failed", metadata: ["model": "\($0)", "problem": "\($1)"])
        }

        let activator = AgentActivator(loader: plugins.loader, log: AgentLogger(log), now: Self.secondsSince1970)
        let routers = RouterFactory()
        let builder = GenerationBuilder(
            activator: activator,
            makeGateway: { [memory] in ModelGateway($0, memory: memory) },
            makeServices: { [transport] in AgentServices(transport: transport, model: $0) },
            makeRouter: { routers.router(for: $0, $1, model: $2) }
        )
        let first = builder.build(config, number: 1)
        reporter.add(first.diagnostics)
        store = GenerationStore(first.generation)

        let health = Health()
        let metrics = RoutingMetrics()
        let administration = Administration(
            store: store,
            images: activator.images,
            ledger: memory.ledger,
            routing: metrics
        )
        let listeners = ListenerSet(
            group: MultiThreadedEventLoopGroup.singleton,
            drainTimeoutMilliseconds: config.shutdownTimeoutMilliseconds
        ) { [store, memory] config in
            ListenerContext(
                config: config,
                chat: ChatService(store, metrics: metrics),
                administration: config.kind == .admin ? administration : nil,
                health: health,
                limiter: memory.limiter,
                log: log,
                now: Self.secondsSince1970
            )
        }
        let reloader = Reloader(
            store: store,
            builder: builder,
            listeners: listeners,
            watcher: try FileWatcher(),
            observer: ReloadLog(log),
            readConfig: readConfig,
            report: { reporter.report($1, source: $0.source) }
        )
        administration.attach(reloader)
        let listening = ListeningService(listeners, first: config.sockets, health: health) { ports in
            Terminal.write(Banner.text(first.generation, ports: ports, startup: ContinuousClock.now - started))
        }
        services = [
            .init(service: ReloadService(reloader)),
            .init(service: listening, successTerminationBehavior: .gracefullyShutdownGroup),
        ]
    }

    /// Serves until SIGTERM or SIGINT; a second one ends the process at once.
    func run() async throws {
        defer {
            store.retireAll()
            transport.shutdown()
            plugins.close()
        }
        var configuration = ServiceGroupConfiguration(services: services, logger: log)
        configuration.maximumGracefulShutdownDuration = .milliseconds(shutdownTimeoutMilliseconds + 5_000)
        let group = ServiceGroup(configuration: configuration)
        let signals = await UnixSignalsSequence(trapping: .sigterm, .sigint)
        let handling = Task { await Self.handle(signals, group) }
        defer { handling.cancel() }
        try await group.run()
    }

    /// `ServiceGroup` could handle signals itself, but not a second one.
    private static func handle(_ signals: UnixSignalsSequence, _ group: ServiceGroup) async {
        var isEnding = false
        for await signal in signals {
            if isEnding { _exit(128 + signal.rawValue) }
            isEnding = true
            await group.triggerGracefulShutdown()
        }
    }

    private static let secondsSince1970: @Sendable () -> Int = { time(nil) }
}
