// SPDX-License-Identifier: Apache-2.0

package import AgentRouting
package import AgentRuntime
package import HostConfig

/// Builds a generation from a validated config, beside the live one: what did not change is taken over, what did is
/// brought to life, the routers are compiled.
///
/// An agent that cannot be brought to life keeps its predecessor, or is left out; it is explained, and the others live.
package struct GenerationBuilder: Sendable {
    private let activator: AgentActivator
    private let makeRouter: @Sendable (ListenerConfig, [RoutableAgent]) -> any Router

    package init(
        activator: AgentActivator,
        makeRouter: @escaping @Sendable (ListenerConfig, [RoutableAgent]) -> any Router
    ) {
        self.activator = activator
        self.makeRouter = makeRouter
    }
}

/// A generation that is ready, and what is to be said about it.
package struct BuiltGeneration: Sendable {
    package let generation: Generation
    /// About what was tried now; what was reported before is not repeated.
    package let diagnostics: [Diagnostic]
    /// The instances that were made for it.
    package let created: [AgentInstance]

    /// Whether something that was tried now failed.
    var hasFailures: Bool { diagnostics.contains { $0.severity == .error } }

    /// It will not be published: takes back what was made for it.
    package func discard() { created.forEach { $0.retire() } }
}

extension GenerationBuilder {
    /// Blocks while plugins are probed and created; not for an event loop.
    package func build(_ config: HostConfig, number: Int, after previous: Generation? = nil) -> BuiltGeneration {
        let desired = DesiredAgents.all(of: config, after: previous)
        let attempts = withoutDuplicates(Concurrently.map(desired) { activator.activate($0, generation: number) })
        let records = attempts.map(\.record)
        let listeners = config.listeners.map { plan($0, records: records) }
        return BuiltGeneration(
            generation: Generation(number: number, config: config, records: records, listeners: listeners),
            diagnostics: attempts.flatMap(\.diagnostics),
            created: attempts.compactMap(\.created)
        )
    }

    private func plan(_ listener: ListenerConfig, records: [AgentRecord]) -> ListenerPlan {
        let discovered = listener.discover ? records.filter(\.isDiscovered).map { $0.config.id }.sorted() : []
        let offers = listener.agents + discovered.map { .init(id: $0) }
        let live = Dictionary(records.compactMap(\.live).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let offered = offers.compactMap { offer in
            live[offer.id].map { agent in
                RoutableAgent(
                    id: offer.id,
                    description: offer.description ?? agent.instance.image.descriptor.description,
                    examples: offer.examples
                )
            }
        }
        return ListenerPlan(config: listener, offered: offered, router: makeRouter(listener, offered))
    }

    /// An id belongs to whoever had it first: the config, then the files in the order of their names.
    private func withoutDuplicates(_ attempts: [AgentActivator.Attempt]) -> [AgentActivator.Attempt] {
        var taken: [String: String] = [:]
        return attempts.map { attempt in
            guard let live = attempt.record.live else { return attempt }
            guard let owner = taken[live.id] else {
                taken[live.id] = live.instance.image.file
                return attempt
            }
            return attempt.rejected(as: .duplicate(live, of: owner))
        }
    }
}

extension Diagnostic {
    fileprivate static func duplicate(_ agent: LiveAgent, of owner: String) -> Diagnostic {
        let file = agent.instance.image.file
        return Diagnostic(
            .error,
            code: Diagnostic.duplicateID,
            "`\(file)` calls itself `\(agent.id)`, which `\(owner)` is already",
            help: "remove one of the two files, or give them ids in `agents:`"
        )
    }
}
