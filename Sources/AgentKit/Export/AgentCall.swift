// SPDX-License-Identifier: Apache-2.0

import AgentABI
import Synchronization

/// One request on its way through the agent: started by `handle`, ended by exactly one `finish` or `relay`.
final class AgentCall: Sendable {
    /// The call that the running task belongs to: services and logs lend it to the host.
    @TaskLocal static var current: AgentCall?

    private enum Phase { case open, over }

    let request: RequestHandle
    private let log: AgentLog

    /// Held across the host's functions, which want one thread at a time per request.
    ///
    /// A waker that they run must not need it: wakers touch `cancellation` and `writable` only.
    private let phase = Mutex(Phase.open)
    /// Set before the request ends at the host, so that nothing touches it from then on.
    private let isOver = Atomic(false)
    private let cancellation = Cancellation()
    private let writable = Signal()

    init(_ request: RequestHandle, log: AgentLog) {
        self.request = request
        self.log = log
    }

    /// Runs `respond` as one task, and ends the request with its outcome.
    func start(on executor: AgentExecutor, _ respond: @escaping @Sendable () async throws -> Void) {
        let waker = Waker { [cancellation] in cancellation.cancel() }
        _ = request.wake(waker, on: AGENT_REQUEST_CANCELLED)
        let task = executor.run {
            await AgentCall.$current.withValue(self) {
                do {
                    try await respond()
                    self.finish(nil)
                } catch {
                    self.finish(error)
                }
            }
            waker.drop()
        }
        cancellation.cover(task)
    }

    /// The request until it has ended, for services that take its deadline and cancellation.
    var liveRequest: RequestHandle? { isOver.load(ordering: .acquiring) ? nil : request }

    var state: AgentRequest.State { liveRequest?.state ?? .cancelled }
}

// MARK: - Answering

extension AgentCall: ReplySink {
    func send(_ event: AgentEvent) async throws {
        for piece in event.pieces {
            while true {
                let edge = writable.edge
                if try emit(piece) { break }
                try await writable.wait(past: edge)
            }
        }
    }

    /// False: there is no room; `writable` reports when there is.
    private func emit(_ event: AgentEvent) throws -> Bool {
        try phase.withLock { phase in
            guard phase == .open else { throw AgentError.replyIsOver }
            let status = request.emit(event)
            guard status == AGENT_WOULD_BLOCK else {
                try throwUnlessOK(status)
                return true
            }
            try armWritable()
            return false
        }
    }

    private func armWritable() throws {
        guard let waker = writable.arm() else { return }
        let status = request.wake(waker, on: AGENT_REQUEST_WRITABLE | AGENT_REQUEST_CANCELLED)
        if status != AGENT_OK { writable.disarm() }
        try throwUnlessOK(status)
    }

    func relay(_ stream: LanguageModelStream) async throws {
        if let hostStream = stream.hostStream, try handOver(hostStream) { return }
        for try await event in stream { try await send(event) }
    }

    /// Whether the host took the stream, and the request with it.
    private func handOver(_ stream: HostStream) throws -> Bool {
        try phase.withLock { phase in
            guard phase == .open else { throw AgentError.replyIsOver }
            let status = try stream.handOver(request.relay)
            if status == AGENT_E_UNSUPPORTED { return false }
            try throwUnlessOK(status)
            isOver.store(true, ordering: .releasing)
            phase = .over
            return true
        }
    }

    private func throwUnlessOK(_ status: agent_status) throws {
        switch status {
        case AGENT_OK: return
        case AGENT_E_CANCELLED, AGENT_E_DEADLINE: throw CancellationError()
        case AGENT_E_STATE: throw AgentError.replyIsOver
        default: throw AgentError(status, message: "The host did not take the answer.")
        }
    }
}

// MARK: - Ending

extension AgentCall {
    private func finish(_ error: (any Error)?) {
        let outcome = AgentOutcome(of: error, in: state)
        if let cause = outcome.cause { log.error("the agent failed", ["error": cause]) }
        phase.withLock { phase in
            guard phase == .open else { return }
            phase = .over
            isOver.store(true, ordering: .releasing)
            request.finish(outcome)
        }
        writable.disarm()
    }
}

/// Cancels a task, also if the cancellation comes before the task.
private final class Cancellation: Sendable {
    private enum State {
        case waiting, cancelled
        case covers(Task<Void, Never>)
    }

    private let state = Mutex(State.waiting)

    func cancel() {
        state.withLock { state -> Task<Void, Never>? in
            guard case .covers(let task) = state else {
                state = .cancelled
                return nil
            }
            return task
        }?.cancel()
    }

    func cover(_ task: Task<Void, Never>) {
        let isCancelled = state.withLock { state in
            defer { state = .covers(task) }
            if case .cancelled = state { return true }
            return false
        }
        if isCancelled { task.cancel() }
    }
}
