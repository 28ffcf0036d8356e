// SPDX-License-Identifier: Apache-2.0

import AgentABI
import AgentKit
import Synchronization

/// One request of a fake host: takes the answer as its script says, and notes every rule that the plugin breaks.
final class FakeCall: Sendable {
    /// How the request ended.
    struct Outcome: Sendable {
        var status: agent_status
        var code = ""
        var message = ""
        var httpStatus: UInt32 = 0
        var retryAfterMilliseconds: UInt32 = 0
        var isRelayed = false
    }

    private struct State {
        var bits: UInt32 = 0
        var events: [AgentEvent] = []
        var emits = 0
        /// WOULD_BLOCK was said, and the waker that lifts it has not run.
        var isFull = false
        var wakers: [FakeWaker] = []
        var outcome: Outcome?
        var reader: CheckedContinuation<Outcome, Never>?
        var streams: [FakeStream] = []
    }

    let host: FakeHost
    let id: String
    private let script: HostScript
    private let state = Mutex(State())
    private let isInUse = Atomic(false)
    private let memory: RequestMemory

    init(_ id: String, messages: [Message], script: HostScript, deadline: UInt64, host: FakeHost) {
        self.id = id
        self.host = host
        self.script = script
        memory = RequestMemory(id: id, messages: messages, deadline: deadline, agentID: host.agentID)
        if script.isCancelledFromTheStart { state.withLock { $0.bits = bitsOfCancellation } }
        memory.request.pointee.host_data = Unmanaged.passUnretained(self).toOpaque()
        memory.request.pointee.respond = Self.responder
    }

    var request: UnsafePointer<agent_request> { UnsafePointer(memory.request) }
    var events: [AgentEvent] { state.withLock(\.events) }

    var text: String {
        events.reduce(into: "") { text, event in if case .text(let piece) = event { text += piece } }
    }

    /// Waits for the end.
    var outcome: Outcome {
        get async {
            await withCheckedContinuation { continuation in
                let outcome = state.withLock { state in
                    if state.outcome == nil { state.reader = continuation }
                    return state.outcome
                }
                if let outcome { continuation.resume(returning: outcome) }
            }
        }
    }

    func attach(_ stream: FakeStream) { state.withLock { $0.streams.append(stream) } }

    /// The client leaves, or the deadline passes, or a new generation takes over.
    func set(_ bits: UInt32) {
        let (due, streams) = state.withLock { state in
            state.bits |= bits
            defer { state.wakers.removeAll { $0.mask & bits != 0 } }
            let isCancelled = state.bits & AGENT_REQUEST_CANCELLED != 0
            return (state.wakers.filter { $0.mask & bits != 0 }, isCancelled ? state.streams : [])
        }
        for waker in due { waker.run(on: script.wakes) }
        for stream in streams { stream.cancel() }
    }

    private var bitsOfCancellation: UInt32 {
        AGENT_REQUEST_CANCELLED | (script.isDeadline ? AGENT_REQUEST_DEADLINE : 0)
    }
}

// MARK: - The responder

extension FakeCall {
    nonisolated(unsafe) private static let responder: UnsafePointer<agent_responder> = {
        let table = UnsafeMutablePointer<agent_responder>.allocate(capacity: 1)
        table.initialize(to: agent_responder())
        table.pointee.struct_size = UInt32(MemoryLayout<agent_responder>.size)
        table.pointee.emit = { request, event in of(request).alone { $0.emit(event!.pointee) } }
        table.pointee.finish = { request, result in of(request).alone { $0.finish(result!.pointee) } }
        table.pointee.state = { of($0).bits }
        table.pointee.on_state = { request, mask, wake, argument in
            let waker = FakeWaker(mask: mask, wake: wake!, argument: argument)
            return of(request).alone { $0.onState(waker) }
        }
        table.pointee.relay = { request, stream in of(request).alone { $0.relay(.of(stream)) } }
        return UnsafePointer(table)
    }()

    static func of(_ request: UnsafePointer<agent_request>?) -> FakeCall {
        Unmanaged<FakeCall>.fromOpaque(request!.pointee.host_data).takeUnretainedValue()
    }

    /// The ABI wants one thread at a time per request.
    private func alone(_ body: (FakeCall) -> agent_status) -> agent_status {
        if isInUse.exchange(true, ordering: .acquiring) { host.violated("two threads in one request") }
        defer { isInUse.store(false, ordering: .releasing) }
        return body(self)
    }

    private var bits: UInt32 {
        state.withLock { state in
            if state.outcome != nil { host.violated("state after the end") }
            return state.bits | (state.isFull ? 0 : AGENT_REQUEST_WRITABLE)
        }
    }

    private func emit(_ event: agent_event) -> agent_status {
        let event = AgentEvent(emitted: event)
        let (status, cancels) = state.withLock { state -> (agent_status, Bool) in
            if state.outcome != nil { host.violated("emit after the end") }
            if state.bits & AGENT_REQUEST_DEADLINE != 0 { return (AGENT_E_DEADLINE, false) }
            if state.bits & AGENT_REQUEST_CANCELLED != 0 { return (AGENT_E_CANCELLED, false) }
            if state.isFull { return (AGENT_WOULD_BLOCK, false) }
            defer { state.emits += 1 }
            if state.emits == script.cancelsAt { return (AGENT_WOULD_BLOCK, true) }
            if script.blocksEvery > 0, state.emits % (script.blocksEvery + 1) == script.blocksEvery {
                state.isFull = true
                return (AGENT_WOULD_BLOCK, false)
            }
            state.events.append(event)
            return (AGENT_OK, false)
        }
        if cancels { set(bitsOfCancellation) }
        return status
    }

    private func onState(_ waker: FakeWaker) -> agent_status {
        let thread = state.withLock { state -> WakerThread? in
            if state.outcome != nil { host.violated("on_state after the end") }
            if state.wakers.count >= 4 { host.violated("more wakers than hosts need to take") }
            if state.bits & waker.mask != 0 { return .same }
            if waker.mask & AGENT_REQUEST_WRITABLE != 0 {
                state.isFull = false
                return script.wakes
            }
            state.wakers.append(waker)
            return nil
        }
        if let thread { waker.run(on: thread) }
        return AGENT_OK
    }

    private func finish(_ result: agent_result) -> agent_status {
        end(
            Outcome(
                status: result.status,
                code: String(checking: result.error_code),
                message: String(checking: result.message),
                httpStatus: result.http_status,
                retryAfterMilliseconds: result.retry_after_ms
            )
        )
    }

    private func relay(_ stream: FakeStream) -> agent_status {
        guard script.relays == AGENT_OK else { return script.relays }
        let events = stream.takeForRelay()
        state.withLock { $0.events += events }
        return end(Outcome(status: AGENT_OK, isRelayed: true))
    }

    private func end(_ outcome: Outcome) -> agent_status {
        let (status, reader) = state.withLock { state -> (agent_status, CheckedContinuation<Outcome, Never>?) in
            guard state.outcome == nil else {
                host.violated("ended twice")
                return (AGENT_E_STATE, nil)
            }
            state.outcome = outcome
            state.wakers = []
            return (AGENT_OK, state.reader)
        }
        // From here on the plugin may not read what the request points at.
        memory.overwrite()
        reader?.resume(returning: outcome)
        return status
    }
}
