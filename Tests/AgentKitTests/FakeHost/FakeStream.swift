// SPDX-License-Identifier: Apache-2.0

import AgentABI
import AgentKit
import Synchronization

/// A stream that follows a script, and tells the host about every rule that its reader breaks.
final class FakeStream: Sendable {
    private struct State {
        var steps: ArraySlice<StreamStep>
        var waker: FakeWaker?
        var isCancelled = false
        var isClosed = false
        var isRelayed = false
        var held: HeldEvent?
        var failure = HeldText("")
    }

    private let state: Mutex<State>
    private let host: FakeHost

    init(_ steps: [StreamStep], host: FakeHost) {
        state = Mutex(State(steps: steps[...]))
        self.host = host
    }

    static func of(_ handle: OpaquePointer?) -> FakeStream {
        Unmanaged<FakeStream>.fromOpaque(UnsafeRawPointer(handle!)).takeUnretainedValue()
    }

    /// The host keeps every stream until the test ends, so that a late use is noticed.
    var handle: OpaquePointer { OpaquePointer(Unmanaged.passUnretained(self).toOpaque()) }

    var isOver: Bool { state.withLock { $0.isClosed || $0.isRelayed } }

    func next(_ out: UnsafeMutablePointer<UnsafePointer<agent_event>?>?) -> agent_status {
        state.withLock { state in
            if state.isClosed || state.isRelayed { host.violated("stream_next after the end") }
            if state.isCancelled { return AGENT_E_CANCELLED }
            guard let step = state.steps.first else { return AGENT_END }
            switch step {
            case .pending, .hangs: return AGENT_WOULD_BLOCK
            case .fails(let status, let text):
                state.failure = HeldText(text)
                return status
            default:
                state.steps = state.steps.dropFirst()
                let event = HeldEvent(step)
                state.held = event
                out?.pointee = event.pointer
                return AGENT_OK
            }
        }
    }

    func onReady(_ waker: FakeWaker?) -> agent_status {
        let due = state.withLock { state -> WakerThread? in
            if state.isClosed || state.isRelayed { host.violated("stream_on_ready after the end") }
            guard waker != nil, !state.isCancelled else { return waker == nil ? nil : .same }
            switch state.steps.first {
            case .hangs:
                state.waker = waker
                return nil
            case .pending(let thread):
                state.steps = state.steps.dropFirst()
                return thread
            default: return .same
            }
        }
        if let due { waker?.run(on: due) }
        return AGENT_OK
    }

    func cancel() {
        state.withLock { state in
            state.isCancelled = true
            defer { state.waker = nil }
            return state.waker
        }?.run(on: .same)
    }

    func close() {
        state.withLock { state in
            if state.isClosed || state.isRelayed { host.violated("stream_close after the end") }
            state.isClosed = true
            state.waker = nil
            state.held = nil
        }
    }

    func error() -> agent_str { state.withLock { $0.failure.value } }

    /// The host reads the rest itself.
    func takeForRelay() -> [AgentEvent] {
        state.withLock { state in
            state.isRelayed = true
            return state.steps.compactMap { if case .event(let event) = $0 { event } else { nil } }
        }
    }
}

/// A waker of the plugin, to be run once.
struct FakeWaker: @unchecked Sendable {
    let mask: UInt32
    let wake: agent_wake_fn
    let argument: UnsafeMutableRawPointer?

    func run(on thread: WakerThread) {
        switch thread {
        case .same: wake(argument)
        case .another: Task.detached { wake(argument) }
        }
    }
}
