// SPDX-License-Identifier: Apache-2.0

import AgentABI
import Glibc
import HostStreams
import Synchronization

/// What a plugin holds as `agent_stream *`: a service's stream, and the event that it reads at the moment.
///
/// The plugin owns one reference from the moment it gets the handle until it closes or relays it.
final class ServiceStream: @unchecked Sendable {
    let source: any EventSource
    private let instance: AgentInstance
    private let call: AgentCall?
    private let state = Mutex(State())

    private struct State {
        var failure = ""
        var waker: Waker?
        var runsOn: UInt?
        var quiet: Signal?
    }

    /// Valid until the next `next` or `close`; touched by the plugin's reading thread only.
    private let event = EventMemory()
    private var failureText: PinnedText?

    init(_ source: any EventSource, instance: AgentInstance, call: AgentCall?) {
        self.source = source
        self.instance = instance
        self.call = call
    }

    func belongs(to instance: AgentInstance) -> Bool { self.instance === instance }
}

// MARK: - The handle

extension ServiceStream {
    static func of(_ handle: OpaquePointer?) -> ServiceStream? {
        handle.map { Unmanaged<ServiceStream>.fromOpaque(UnsafeRawPointer($0)).takeUnretainedValue() }
    }

    /// A handle for the plugin, which owns it.
    func makeHandle() -> OpaquePointer { OpaquePointer(Unmanaged.passRetained(self).toOpaque()) }

    /// The plugin's handle is over, the source lives on: somebody else reads it now.
    func giveUp() {
        setWaker(nil)
        waitForWaker()
        Unmanaged.passUnretained(self).release()
    }

    func close() {
        call?.machine.withLock { $0.detach(source) }
        source.close()
        giveUp()
    }
}

// MARK: - Reading

extension ServiceStream {
    func next(timeout: UInt64, into out: UnsafeMutablePointer<UnsafePointer<agent_event>?>?) -> agent_status {
        guard let out else { return AGENT_E_ARGUMENT }
        let deadline = timeout == AGENT_FOREVER ? UInt64.max : MonotonicClock.after(timeout)
        while true {
            switch source.next() {
            case .event(let next):
                guard let held = event.hold(next) else { continue }
                out.pointee = held
                return AGENT_OK
            case .ended(let failure):
                return end(failure)
            case .pending:
                guard timeout > 0, sleep(until: deadline) else { return AGENT_WOULD_BLOCK }
            }
        }
    }

    private func end(_ failure: ServiceFailure?) -> agent_status {
        let state = call?.machine.withLock { $0.state() } ?? 0
        if state & AGENT_REQUEST_DEADLINE != 0 { return AGENT_E_DEADLINE }
        if state & AGENT_REQUEST_CANCELLED != 0 { return AGENT_E_CANCELLED }
        guard let failure else { return AGENT_END }
        self.state.withLock { $0.failure = failure.message }
        return failure.kind.status
    }

    private func sleep(until deadline: UInt64) -> Bool {
        let signal = Signal()
        source.onReady { signal.post() }
        guard deadline != .max else {
            signal.wait()
            return true
        }
        return signal.wait(until: deadline)
    }

    /// The text of the error that ended the stream; the memory lives until the handle is closed.
    func error() -> agent_str {
        let text = PinnedText(state.withLock { $0.failure })
        failureText = text
        return text.value
    }
}

// MARK: - Wakers

extension ServiceStream {
    func onReady(_ wake: agent_wake_fn?, _ argument: UnsafeMutableRawPointer?) -> agent_status {
        guard let wake else {
            setWaker(nil)
            return AGENT_OK
        }
        setWaker(.function(wake, argument))
        source.onReady { [self] in runWaker() }
        return AGENT_OK
    }

    private func setWaker(_ waker: Waker?) { state.withLock { $0.waker = waker } }

    private func runWaker() {
        let thread = UInt(pthread_self())
        let waker = state.withLock { state -> Waker? in
            guard let waker = state.waker else { return nil }
            state.waker = nil
            state.runsOn = thread
            return waker
        }
        guard let waker else { return }
        waker()
        state.withLock { state -> Signal? in
            if state.runsOn == thread { state.runsOn = nil }
            defer { state.quiet = nil }
            return state.quiet
        }?.post()
    }

    /// Outlasts a waker that runs on another thread: afterwards its argument may be freed.
    private func waitForWaker() {
        let thread = UInt(pthread_self())
        let signal = state.withLock { state -> Signal? in
            guard let runsOn = state.runsOn, runsOn != thread else { return nil }
            let signal = Signal()
            state.quiet = signal
            return signal
        }
        signal?.wait()
    }
}

extension CallOutcome.Failure {
    var status: agent_status {
        switch self {
        case .agent: AGENT_E_FAIL
        case .contract: AGENT_E_STATE
        case .argument: AGENT_E_ARGUMENT
        case .unsupported: AGENT_E_UNSUPPORTED
        case .cancelled: AGENT_E_CANCELLED
        case .deadline: AGENT_E_DEADLINE
        case .limit: AGENT_E_LIMIT
        case .denied: AGENT_E_DENIED
        case .upstream: AGENT_E_UPSTREAM
        }
    }
}
