// SPDX-License-Identifier: Apache-2.0

package import HostConfig

/// Whose calls to models are limited to what, as one config has it.
package struct LimitRules: Sendable, Equatable {
    private var clients: [String: RateLimits] = [:]
    private var agents: [String: RateLimits] = [:]
    private let others: DefaultLimits

    /// A name that several listeners give to a client is one client; of its limits the first listener's count.
    ///
    /// The clients of a listener without keys are one together, which has the listener's name.
    package init(_ config: HostConfig) {
        others = config.limits
        let named = config.listeners.flatMap { listener in
            listener.keys.map { $0.map { ($0.name, $0.limits) } } ?? [(listener.name, listener.limits)]
        }
        clients = Dictionary(named, uniquingKeysWith: { first, _ in first })
        agents = Dictionary(config.agents.map { ($0.id, $0.limits) }, uniquingKeysWith: { first, _ in first })
    }

    package func limits(ofClient name: String) -> RateLimits { clients[name] ?? others.clients }
    package func limits(ofAgent id: String) -> RateLimits { agents[id] ?? others.agents }
}
