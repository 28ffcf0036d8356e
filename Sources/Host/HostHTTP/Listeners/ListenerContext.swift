// SPDX-License-Identifier: Apache-2.0

package import HostConfig
package import HostCore
package import Logging
package import ModelGateway
import Synchronization

/// What the connections of a listener share.
package final class ListenerContext: Sendable {
    package let config: ListenerConfig
    package let chat: ChatService
    /// Only the admin listener has it.
    package let administration: Administration?
    package let health: Health
    /// What clients have used of their limits, on all listeners.
    package let limiter: RateLimiter
    /// Whose requests are answered; nil is everybody's.
    let keys: ClientKeys?
    let routes: RouteTable
    /// When this context came to be, in seconds since 1970.
    let since: Int
    package let log: Logger
    /// Seconds since 1970.
    package let now: @Sendable () -> Int

    package init(
        config: ListenerConfig,
        chat: ChatService,
        administration: Administration? = nil,
        health: Health,
        limiter: RateLimiter = RateLimiter(),
        routes: RouteTable = .standard,
        log: Logger,
        now: @escaping @Sendable () -> Int
    ) {
        self.config = config
        self.chat = chat
        self.administration = administration
        self.health = health
        self.limiter = limiter
        self.routes = routes
        self.log = log
        self.now = now
        keys = config.keys.map(ClientKeys.init)
        since = now()
    }
}

extension ListenerContext {
    var timeouts: ExchangeTimers.Timeouts {
        ExchangeTimers.Timeouts(
            idle: .milliseconds(config.idleTimeoutMilliseconds),
            request: .milliseconds(config.requestTimeoutMilliseconds),
            heartbeat: .milliseconds(config.heartbeatMilliseconds)
        )
    }
}

/// The context of a listener's connections, as it is now.
package final class SharedContext: Sendable {
    private let context: Mutex<ListenerContext>

    package init(_ context: ListenerContext) { self.context = Mutex(context) }

    var current: ListenerContext { context.withLock { $0 } }

    func replace(_ context: ListenerContext) { self.context.withLock { $0 = context } }
}

/// Whether the host takes requests: `/readyz` tells it to load balancers.
package final class Health: Sendable {
    private let draining = Atomic(false)

    package init() {}

    package var isDraining: Bool { draining.load(ordering: .relaxed) }

    package func drain() { draining.store(true, ordering: .relaxed) }
}
