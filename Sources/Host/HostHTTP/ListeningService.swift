// SPDX-License-Identifier: Apache-2.0

import HostConfig
import NIOPosix
import ServiceLifecycle

/// Binds all listeners, serves until the group shuts down, and drains.
package struct ListeningService: Service {
    private let contexts: [ListenerContext]
    private let drainTimeoutMilliseconds: Int
    private let health: Health
    private let didBind: @Sendable ([String: Int]) -> Void

    /// - Parameter didBind: gets the port of every listener by its name, once all accept.
    package init(
        contexts: [ListenerContext],
        drainTimeoutMilliseconds: Int,
        health: Health,
        didBind: @escaping @Sendable ([String: Int]) -> Void
    ) {
        self.contexts = contexts
        self.drainTimeoutMilliseconds = drainTimeoutMilliseconds
        self.health = health
        self.didBind = didBind
    }

    package func run() async throws {
        let group = MultiThreadedEventLoopGroup.singleton
        var listeners: [HTTPListener] = []
        do {
            for context in contexts { listeners.append(try await HTTPListener.bind(context, on: group)) }
        } catch {
            await drain(listeners)
            throw error
        }
        didBind(Dictionary(listeners.map { ($0.config.name, $0.port) }, uniquingKeysWith: { first, _ in first }))
        try? await gracefulShutdown()
        health.drain()
        await drain(listeners)
    }

    private func drain(_ listeners: [HTTPListener]) async {
        await withTaskGroup { tasks in
            for listener in listeners {
                tasks.addTask { await listener.drain(timeoutMilliseconds: drainTimeoutMilliseconds) }
            }
        }
    }
}
