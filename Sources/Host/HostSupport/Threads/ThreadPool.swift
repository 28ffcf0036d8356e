// SPDX-License-Identifier: Apache-2.0

import DequeModule
import Glibc
import Synchronization

/// Runs blocking work on a few threads of its own, behind a bounded queue.
///
/// Threads start when work waits and end when they are idle. NIO's pool starts all its threads at once and has no bound
/// on its queue.
package final class ThreadPool: Sendable {
    package typealias Work = @Sendable () -> Void

    fileprivate struct State {
        var queue: Deque<(ticket: Int, work: Work)> = []
        var tickets = 0
        var threads = 0
        var idle: [Signal] = []
        var isStopped = false
    }

    private let threadLimit: Int
    private let queueLimit: Int
    private let state = Mutex(State())
    /// How long a thread waits for work before it ends.
    private static let idleTime = Duration.seconds(10)

    package init(threadLimit: Int, queueLimit: Int) {
        self.threadLimit = max(threadLimit, 1)
        self.queueLimit = max(queueLimit, 1)
    }

    /// Hands `work` to a thread; false when as many wait as may.
    package func submit(_ work: @escaping Work) -> Bool {
        enum Action { case refuse, wake(Signal), spawn(ticket: Int), none }
        let action = state.withLock { state -> Action in
            guard !state.isStopped, state.queue.count < queueLimit else { return .refuse }
            state.tickets += 1
            state.queue.append((state.tickets, work))
            if let idle = state.idle.popLast() { return .wake(idle) }
            guard state.threads < threadLimit else { return .none }
            state.threads += 1
            return .spawn(ticket: state.tickets)
        }
        switch action {
        case .refuse: return false
        case .wake(let signal): signal.post()
        case .spawn(let ticket): return spawn(for: ticket)
        case .none: break
        }
        return true
    }

    /// Ends the threads once what waits is done.
    ///
    /// Does not wait for them: one may be stuck in a plugin.
    package func stop() {
        let idle = state.withLock { state in
            state.isStopped = true
            defer { state.idle = [] }
            return state.idle
        }
        idle.forEach { $0.post() }
    }

    private func run() {
        let signal = Signal()
        while true {
            enum Step { case work(Work), sleep, end }
            let step = state.withLock { state -> Step in
                if let next = state.queue.popFirst() { return .work(next.work) }
                if state.isStopped {
                    state.threads -= 1
                    return .end
                }
                state.idle.append(signal)
                return .sleep
            }
            switch step {
            case .work(let work): work()
            case .end: return
            case .sleep where signal.wait(until: Instant.now() + Self.idleTime): break
            case .sleep: if leaves(signal) { return }
            }
        }
    }

    /// After an idle wait that timed out: leave, unless somebody has just called this thread.
    private func leaves(_ signal: Signal) -> Bool {
        state.withLock { state in
            guard let index = state.idle.firstIndex(where: { $0 === signal }) else { return false }
            state.idle.remove(at: index)
            state.threads -= 1
            return true
        }
    }

    /// Starts a thread.
    ///
    /// If the system has none left the work stays queued for those that run, or is refused.
    private func spawn(for ticket: Int) -> Bool {
        var attributes = pthread_attr_t()
        unsafe pthread_attr_init(&attributes)
        defer { unsafe pthread_attr_destroy(&attributes) }
        unsafe pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        var thread = pthread_t()
        // The new thread takes over this reference, unless there is no thread.
        let box = unsafe Unmanaged.passRetained(self)
        let error = unsafe pthread_create(
            &thread,
            &attributes,
            { argument in
                guard let argument = unsafe argument else { return nil }
                let threads = unsafe Unmanaged<ThreadPool>.fromOpaque(argument).takeRetainedValue()
                threads.run()
                return nil
            },
            box.toOpaque()
        )
        guard error != 0 else { return true }
        unsafe box.release()
        return state.withLock { state in
            state.threads -= 1
            guard state.threads == 0 else { return true }
            return !state.takeBack(ticket)
        }
    }
}

extension ThreadPool.State {
    /// Whether the work of this ticket still waited.
    mutating func takeBack(_ ticket: Int) -> Bool {
        guard let index = queue.firstIndex(where: { $0.ticket == ticket }) else { return false }
        queue.remove(at: index)
        return true
    }
}
