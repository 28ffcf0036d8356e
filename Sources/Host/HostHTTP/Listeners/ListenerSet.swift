// SPDX-License-Identifier: Apache-2.0

package import HostConfig
import HostCore
package import NIOPosix
import Synchronization

/// The listeners that are open.
///
/// A reload opens what is new, and closes what is gone; those whose address stays keep their socket and their
/// connections.
package final class ListenerSet: ListenerControl {
    private struct State {
        var open: [ListenerConfig.Socket: HTTPListener] = [:]
        /// Bound for a generation that is not published yet: who connects waits.
        var opening: [ListenerConfig.Socket: HTTPListener] = [:]
        var isDraining = false
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
            let ports = state.open.values.map { ($0.context.config.name, $0.port) }
            return Dictionary(ports, uniquingKeysWith: { first, _ in first })
        }
    }
}

// MARK: - Reloading

extension ListenerSet {
    package func open(_ listeners: [ListenerConfig]) -> [Diagnostic] {
        let (known, isDraining) = state.withLock { (Set($0.open.keys), $0.isDraining) }
        guard !isDraining else { return [.ending] }
        var failures: [Diagnostic] = []
        for config in listeners where !known.contains(config.socket) {
            do {
                let listener = try HTTPListener.bind(makeContext(config), on: group)
                state.withLock { $0.opening[config.socket] = listener }
            } catch {
                failures.append(Diagnostic(.error, .cannotListen, "\(error)", at: config.location))
            }
        }
        return failures
    }

    package func commit(_ listeners: [ListenerConfig]) {
        let wanted = Set(listeners.map(\.socket))
        let (fresh, gone) = state.withLock { state in
            let fresh = Array(state.opening.values)
            state.open.merge(state.opening) { _, new in new }
            state.opening = [:]
            for config in listeners { state.open[config.socket]?.context = makeContext(config) }
            let gone = state.open.filter { !wanted.contains($0.key) }
            for key in gone.keys { state.open[key] = nil }
            return (fresh, Array(gone.values))
        }
        fresh.forEach { $0.accept() }
        Task { [drainTimeoutMilliseconds] in await drain(gone, timeoutMilliseconds: drainTimeoutMilliseconds) }
    }

    package func rollBack() {
        let opening = state.withLock { state in
            defer { state.opening = [:] }
            return Array(state.opening.values)
        }
        for listener in opening {
            // Here and now: the next look may want the same address.
            listener.stopAccepting()
            Task { await listener.drain(timeoutMilliseconds: 0) }
        }
    }

    /// Stops accepting, and returns once all connections have ended, or the time-out has passed.
    ///
    /// The admin listener goes last: until then it tells what is still under way.
    package func drain() async {
        let open = state.withLock { state in
            state.isDraining = true
            return Array(state.open.values)
        }
        await drain(open.filter { $0.context.config.kind != .admin }, timeoutMilliseconds: drainTimeoutMilliseconds)
        await drain(open.filter { $0.context.config.kind == .admin }, timeoutMilliseconds: 1_000)
    }

    private func drain(_ listeners: [HTTPListener], timeoutMilliseconds: Int) async {
        await withTaskGroup { tasks in
            for listener in listeners {
                tasks.addTask { await listener.drain(timeoutMilliseconds: timeoutMilliseconds) }
            }
        }
    }
}

extension Diagnostic {
    fileprivate static let ending = Diagnostic(.error, .shuttingDown, "the host is ending; nothing new is served")
}
