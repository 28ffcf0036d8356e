// SPDX-License-Identifier: Apache-2.0

package import AgentRouting
package import AgentRuntime
package import HostConfig
import HostSupport
package import ModelGateway

/// Builds a generation from a validated config, beside the live one: what did not change is taken over, what did is
/// brought to life, the routers are compiled, the models looked up.
///
/// An agent that cannot be brought to life keeps its predecessor, or is left out; it is explained, and the others live.
package struct GenerationBuilder: Sendable {
    private let activator: AgentActivator
    private let makeGateway: @Sendable (GatewayPlan) -> ModelGateway
    private let makeServices: @Sendable (ModelGateway?) -> AgentServices
    private let makeRouter: RouterFactory

    /// Makes a listener's router; the gateway is there if a model is configured.
    package typealias RouterFactory = @Sendable (ListenerConfig, [RoutableAgent], ModelGateway?) -> any Router

    package init(
        activator: AgentActivator,
        makeGateway: @escaping @Sendable (GatewayPlan) -> ModelGateway,
        makeServices: @escaping @Sendable (ModelGateway?) -> AgentServices,
        makeRouter: @escaping RouterFactory
    ) {
        self.activator = activator
        self.makeGateway = makeGateway
        self.makeServices = makeServices
        self.makeRouter = makeRouter
    }
}

/// A generation that is ready, and what is to be said about it.
package struct BuiltGeneration: Sendable {
    package let generation: Generation
    private let attempts: [AgentActivator.Attempt]

    fileprivate init(_ generation: Generation, from attempts: [AgentActivator.Attempt]) {
        self.generation = generation
        self.attempts = attempts
    }

    /// About what was tried now; what was found before is not repeated.
    package var diagnostics: [Diagnostic] { attempts.flatMap(\.diagnostics) }
    /// Of those, what is to be told to a person: not what may come right by itself.
    var news: [Diagnostic] { attempts.filter { !$0.isUnsettled }.flatMap(\.diagnostics) }
    /// Whether a file is still being written.
    var isUnsettled: Bool { attempts.contains(where: \.isUnsettled) }
    /// Whether an agent of the config failed now; of dropped files each stands for itself.
    var hasFailures: Bool {
        attempts.contains { attempt in
            guard !attempt.desired.isDiscovered else { return false }
            return attempt.isUnsettled || attempt.diagnostics.contains { $0.severity == .error }
        }
    }
    /// The instances that were made for it.
    package var created: [AgentInstance] { attempts.compactMap(\.created) }

    /// It will not be published: takes back what was made for it.
    package func discard() { created.forEach { $0.retire() } }
}

extension GenerationBuilder {
    /// Blocks while plugins are probed and created; not for an event loop.
    package func build(_ config: HostConfig, number: Int, after previous: Generation? = nil) -> BuiltGeneration {
        let gateway = gateway(for: config, after: previous)
        let services = makeServices(gateway)
        let hasSameServices = previous != nil && previous?.gateway === gateway
        let desired = DesiredAgents.all(of: config, after: previous, hasSameServices: hasSameServices)
        let attempts = withoutDuplicates(
            Concurrently.map(desired) { activator.activate($0, generation: number, services: services) }
        )
        let records = attempts.compactMap(\.record)
        let listeners = config.listeners.map { plan($0, records: records, gateway: gateway) }
        let generation = Generation(
            number: number,
            config: config,
            records: records,
            listeners: listeners,
            gateway: gateway
        )
        return BuiltGeneration(generation, from: attempts)
    }

    /// Without a provider there is none; as long as nothing changes for it, it stays the same one.
    private func gateway(for config: HostConfig, after previous: Generation?) -> ModelGateway? {
        let plan = GatewayPlan(config)
        guard !plan.providers.isEmpty else { return nil }
        if let gateway = previous?.gateway, gateway.plan == plan { return gateway }
        return makeGateway(plan)
    }

    private func plan(_ listener: ListenerConfig, records: [AgentRecord], gateway: ModelGateway?) -> ListenerPlan {
        let discovered = listener.discover ? records.filter(\.isDiscovered).map { $0.config.id }.sorted() : []
        let offers = listener.agents + discovered.map { .init(id: $0) }
        let live = Dictionary(records.compactMap(\.live).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let offered = offers.compactMap { offer in
            live[offer.id].map { agent in
                let own = agent.instance.image?.descriptor.description ?? ""
                return RoutableAgent(
                    id: offer.id,
                    description: offer.description ?? own,
                    examples: offer.examples,
                    vocabulary: offer.description == nil ? "" : own
                )
            }
        }
        return ListenerPlan(
            config: listener,
            offered: offered,
            router: makeRouter(listener, offered, gateway),
            synthesizer: listener.synthesis ? gateway.map { Synthesizer($0) } : nil
        )
    }

    /// An id belongs to the config, then to the file that had it, then to the first by name.
    private func withoutDuplicates(_ attempts: [AgentActivator.Attempt]) -> [AgentActivator.Attempt] {
        var owners: [String: AgentActivator.Attempt] = [:]
        for attempt in attempts {
            guard let id = attempt.record?.live?.id else { continue }
            if let owner = owners[id], owner.claim <= attempt.claim { continue }
            owners[id] = attempt
        }
        return attempts.map { attempt in
            guard let record = attempt.record, let live = record.live, let owner = owners[live.id]?.record,
                owner.live?.instance !== live.instance
            else { return attempt }
            return attempt.rejecting(record, as: .duplicate(of: live.id, in: record, owner: owner))
        }
    }
}

extension AgentActivator.Attempt {
    /// The smallest claim to an id wins.
    fileprivate var claim: Int {
        guard desired.isDiscovered else { return 0 }
        return desired.predecessor?.live?.id == record?.live?.id ? 1 : 2
    }
}

extension Diagnostic {
    fileprivate static func duplicate(of id: String, in record: AgentRecord, owner: AgentRecord) -> Diagnostic {
        Diagnostic(
            .error,
            .duplicatePlugin,
            "`\(record.config.origin.library ?? "")` calls itself `\(id)`, which `\(owner.config.origin.library ?? "")` is already",
            help: "remove one of the two files, or give them ids in `agents:`"
        )
    }
}
