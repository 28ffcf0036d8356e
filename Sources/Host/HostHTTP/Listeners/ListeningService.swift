// SPDX-License-Identifier: Apache-2.0

package import HostConfig
import ServiceLifecycle

/// Opens the first generation's listeners, serves until the group shuts down, and drains.
package struct ListeningService: Service {
    private let listeners: ListenerSet
    private let first: [ListenerConfig]
    private let health: Health
    private let didBind: @Sendable ([String: Int]) -> Void

    /// - Parameter didBind: gets the port of every listener by its name, once all accept.
    package init(
        _ listeners: ListenerSet,
        first: [ListenerConfig],
        health: Health,
        didBind: @escaping @Sendable ([String: Int]) -> Void
    ) {
        self.listeners = listeners
        self.first = first
        self.health = health
        self.didBind = didBind
    }

    package func run() async throws {
        let failures = listeners.open(first)
        guard failures.isEmpty else {
            listeners.rollBack()
            throw ListenersFailed(diagnostics: failures)
        }
        listeners.commit(first)
        didBind(listeners.ports)
        try? await gracefulShutdown()
        health.drain()
        await listeners.drain()
    }
}

/// Why the host cannot listen.
package struct ListenersFailed: Error, CustomStringConvertible {
    let diagnostics: [Diagnostic]

    package var description: String { diagnostics.map(\.message).joined(separator: "; ") }
}
