// SPDX-License-Identifier: Apache-2.0

import AgentABI
import Glibc
import HostAnswers
import HostSupport
import Synchronization

/// What a plugin holds as `agent_stream *`: a service's answer, and the event that it reads at the moment.
///
/// It lives from the moment the plugin gets the handle until it closes or relays it.
@safe final class ServiceStream: @unchecked Sendable {
    let answer: AnswerCursor
    private let instance: AgentInstance
    private let call: AgentCall?
    private let state = Mutex(State())

    private struct State {
        var waker: Waker?
        var running = RunningWakers()
    }

    // Both are touched by the plugin's reading thread only; the event is valid until the next `next` or `close`.
    private let event = EventMemory()
    private var failureText: PinnedText?

    init(_ answer: AnswerCursor, instance: AgentInstance, call: AgentCall?) {
        self.answer = answer
        self.instance = instance
        self.call = call
    }

    func belongs(to instance: AgentInstance) -> Bool { self.instance === instance }
}

// MARK: - The handle

extension ServiceStream {
    /// A handle is a number that no other stream ever gets: one that was closed before meets nothing, not freed memory.
    private struct Handles {
        var streams: [UInt: ServiceStream] = [:]
        var last: UInt = 0
    }

    private static let handles = Mutex(Handles())

    static func of(_ handle: OpaquePointer?) -> ServiceStream? {
        handles.withLock { $0.streams[UInt(bitPattern: handle)] }
    }

    /// A handle for the plugin, which has to close it.
    func makeHandle() -> OpaquePointer? {
        let number = Self.handles.withLock { handles in
            handles.last += 1
            handles.streams[handles.last] = self
            return handles.last
        }
        return unsafe OpaquePointer(bitPattern: number)
    }

    /// The plugin's handle is over, the source lives on: somebody else reads it now.
    func giveUp(_ handle: OpaquePointer) {
        setWaker(nil)
        waitForWakers()
        _ = Self.handles.withLock { $0.streams.removeValue(forKey: UInt(bitPattern: handle)) }
    }

    func close(_ handle: OpaquePointer) {
        // First of all: the end of the source is news that the plugin no longer wants.
        setWaker(nil)
        call?.machine.withLock { $0.detach(answer) }
        answer.cancel()
        unsafe giveUp(handle)
    }
}

// MARK: - Reading

extension ServiceStream {
    func next(timeout: UInt64, into out: UnsafeMutablePointer<UnsafePointer<agent_event>?>?) -> agent_status {
        guard let out = unsafe out else { return AGENT_E_ARGUMENT }
        let deadline = timeout == AGENT_FOREVER ? Instant.never : .now() + .nanoseconds(timeout)
        while true {
            switch answer.next() {
            case .event(let next):
                guard let held = unsafe event.hold(next) else { continue }
                unsafe out.pointee = held
                return AGENT_OK
            case .ended(let end):
                return status(of: end)
            case .pending:
                guard timeout > 0, sleep(until: deadline) else { return AGENT_WOULD_BLOCK }
            }
        }
    }

    private func status(of end: AnswerEnd) -> agent_status {
        let state = call?.machine.withLock { $0.state() } ?? 0
        if state & AGENT_REQUEST_DEADLINE != 0 { return AGENT_E_DEADLINE }
        if state & AGENT_REQUEST_CANCELLED != 0 { return AGENT_E_CANCELLED }
        guard case .failed(let failure) = end else { return AGENT_END }
        if failureText == nil { failureText = PinnedText(failure.message) }
        return failure.kind.status
    }

    private func sleep(until deadline: Instant) -> Bool {
        let signal = Signal()
        // The answer knows one waker: this one also runs the plugin's, whose place it takes.
        answer.onReady { [self] in
            runWaker()
            signal.post()
        }
        return signal.wait(until: deadline)
    }

    /// The text of the error that ended the stream; the memory lives until the handle is closed.
    func error() -> agent_str { unsafe failureText?.value ?? agent_str() }
}

// MARK: - Wakers

extension ServiceStream {
    func onReady(_ wake: agent_wake_fn?, _ argument: UnsafeMutableRawPointer?) -> agent_status {
        guard let wake = unsafe wake else {
            setWaker(nil)
            return AGENT_OK
        }
        setWaker(unsafe .function(wake, argument))
        answer.onReady { [self] in runWaker() }
        return AGENT_OK
    }

    private func setWaker(_ waker: Waker?) { state.withLock { $0.waker = waker } }

    private func runWaker() {
        let thread = UInt(pthread_self())
        let waker = state.withLock { state -> Waker? in
            guard let waker = state.waker else { return nil }
            state.waker = nil
            state.running.start(on: thread)
            return waker
        }
        guard let waker else { return }
        waker()
        state.withLock { $0.running.end(on: thread) }?.post()
    }

    /// Outlasts wakers that run on other threads: afterwards their argument may be freed.
    private func waitForWakers() {
        state.withLock { $0.running.wait(on: UInt(pthread_self())) }?.wait()
    }
}
