// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Lets tasks wait for an event that a host's thread reports.
///
/// A task first reads `edge`, then checks whether it has to wait, then waits past that edge: so a report in between is
/// not lost. All waiters wake together and check again, so that a report too many does no harm.
final class Signal: Sendable {
    private struct State {
        var edge = 0
        /// What the host holds; at most one, so that waiting often does not arm often.
        var waker: Waker?
        var waiters: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())

    var edge: Int { state.withLock(\.edge) }

    /// Any thread, also a host's: never blocks.
    func fire() {
        let waiters = state.withLock { state in
            state.edge += 1
            defer { state.waiters = [] }
            return state.waiters
        }
        for waiter in waiters { waiter.resume() }
    }

    /// A waker for the host to hold, which reports once; nil if it holds one already.
    func arm() -> Waker? {
        state.withLock { state in
            guard state.waker == nil else { return nil }
            state.waker = Waker { [self] in
                self.state.withLock { $0.waker = nil }
                fire()
            }
            return state.waker
        }
    }

    /// Forgets the waker that the host holds.
    func disarm() {
        state.withLock { state in
            state.waker?.drop()
            state.waker = nil
        }
    }

    /// Returns after the next report; throws as soon as the task is cancelled.
    func wait(past edge: Int) async throws {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isPast = state.withLock { state in
                    guard state.edge == edge, !Task.isCancelled else { return true }
                    state.waiters.append(continuation)
                    return false
                }
                if isPast { continuation.resume() }
            }
        } onCancel: {
            fire()
        }
        try Task.checkCancellation()
    }
}
