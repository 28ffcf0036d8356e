// SPDX-License-Identifier: Apache-2.0

package import HostConfig
import HostCore
package import NIOPosix
import Synchronization

/// The listeners that are open. A reload opens what is new, and closes what is gone; those whose address stays keep their
/// socket and their connections.
package final class ListenerSet: ListenerControl {
    private struct State {
        var open: [Key: HTTPListener] = [:]
        /// Opened for a generation that is not published yet.
        var opening: [Key: HTTPListener] = [:]
    }

    /// What makes a socket: where the system chooses the port, the name stands for it.
    private struct Key: Hashable {
        let address: String
        let port: Int
        let name: String

        init(_ config: ListenerConfig) {
            address = config.address
            port = config.port
            name = config.port == 0 ? config.name : ""
        }
    }

    private let group: MultiThreadedEventLoopGroup
    private let makeContext: @Sendable (ListenerConfig) -> ListenerContext
    private let drainTimeoutMilliseconds: Int
    private let state = Mutex(State())

    package init(
        group: MultiThreadedEventLoopGroup,
        drainTimeoutMilliseconds: Int,
        makeContext: @escaping @Sendable (ListenerConfig) -> ListenerContext
    ) {
        self.group = group
        self.drainTimeoutMilliseconds = drainTimeoutMilliseconds
        self.makeContext = makeContext
    }

    /// The ports in use, by listener; interesting where the config says 0.
    package var ports: [String: Int] {
        state.withLock { state in
            Dictionary(state.open.values.map { ($0.context.config.name, $0.port) }, uniquingKeysWith: { first, _ in first })
        }
    }
}

// MARK: - Reloading

extension ListenerSet {
    package func open(_ listeners: [ListenerConfig]) -> [Diagnostic] {
        let known = state.withLock { Set($0.open.keys) }
        var failures: [Diagnostic] = []
        for config in listeners where !known.contains(Key(config)) {
            do {
                let listener = try HTTPListener.bind(makeContext(config), on: group)
                state.withLock { $0.opening[Key(config)] = listener }
            } catch {
                failures.append(Diagnostic(.error, code: "SR1040", "\(error)", at: config.location))
            }
        }
        return failures
    }

    package func commit(_ listeners: [ListenerConfig]) {
        let wanted = Set(listeners.map(Key.init))
        let gone = state.withLock { state in
            state.open.merge(state.opening) { _, new in new }
            state.opening = [:]
            for config in listeners { state.open[Key(config)]?.context = makeContext(config) }
            let gone = state.open.filter { !wanted.contains($0.key) }
            for key in gone.keys { state.open[key] = nil }
            return Array(gone.values)
        }
        for listener in gone { Task { [drainTimeoutMilliseconds] in await listener.drain(timeoutMilliseconds: drainTimeoutMilliseconds) } }
    }

    package func rollBack() {
        let opening = state.withLock { state in
            defer { state.opening = [:] }
            return Array(state.opening.values)
        }
        for listener in opening { Task { await listener.drain(timeoutMilliseconds: 0) } }
    }

    /// Stops accepting everywhere, and returns once all connections have ended, or the time-out has passed.
    package func drain() async {
        let open = state.withLock { Array($0.open.values) }
        await withTaskGroup { tasks in
            for listener in open {
                tasks.addTask { [drainTimeoutMilliseconds] in await listener.drain(timeoutMilliseconds: drainTimeoutMilliseconds) }
            }
        }
    }
}
