// SPDX-License-Identifier: Apache-2.0

import AgentABI
import Glibc
import HostSupport
import Synchronization

/// The functions through which plugins answer.
///
/// They check, copy, and hand over to the call's state machine.
enum Responder {
    /// One table for all requests; lives for ever.
    nonisolated(unsafe) static let table: UnsafePointer<agent_responder> = {
        let table = UnsafeMutablePointer<agent_responder>.allocate(capacity: 1)
        table.initialize(to: agent_responder())
        table.pointee.struct_size = UInt32(MemoryLayout<agent_responder>.size)
        table.pointee.emit = { request, event in AgentCall.of(request)?.emit(event) ?? AGENT_E_ARGUMENT }
        table.pointee.finish = { request, result in AgentCall.of(request)?.finish(result) ?? AGENT_E_ARGUMENT }
        table.pointee.state = { request in
            AgentCall.of(request)?.machine.withLock { $0.state() } ?? AGENT_REQUEST_CANCELLED
        }
        table.pointee.wait = { request, mask, timeout in
            AgentCall.of(request)?.wait(mask, timeout: timeout) ?? AGENT_E_ARGUMENT
        }
        table.pointee.on_state = { request, mask, wake, argument in
            AgentCall.of(request)?.onState(mask, wake, argument) ?? AGENT_E_ARGUMENT
        }
        table.pointee.relay = { request, stream in AgentCall.of(request)?.relay(stream) ?? AGENT_E_ARGUMENT }
        return UnsafePointer(table)
    }()
}

extension AgentCall {
    /// The call behind a plugin's pointer; the pool keeps it alive for ever.
    static func of(_ request: UnsafePointer<agent_request>?) -> AgentCall? {
        guard let data = request?.pointee.host_data else { return nil }
        return Unmanaged<AgentCall>.fromOpaque(data).takeUnretainedValue()
    }

    fileprivate func emit(_ pointer: UnsafePointer<agent_event>?) -> agent_status {
        guard let event = pointer?.pointee, let size = event.emittedSize else {
            instance?.report(.unreadableEvent)
            return AGENT_E_ARGUMENT
        }
        let (status, actions) = machine.withLock { machine -> (agent_status, StateMachine.Actions) in
            if let refusal = machine.refusal(ofEventWith: size) { return refusal }
            return (AGENT_OK, machine.emit { event.append(to: &$0) })
        }
        perform(actions)
        return status
    }

    fileprivate func finish(_ result: UnsafePointer<agent_result>?) -> agent_status {
        let outcome = CallOutcome(reading: result)
        let (status, actions) = machine.withLock { $0.finish(outcome) }
        if status == AGENT_OK {
            if outcome.failure == .contract { instance?.report(.unreadableResult) }
            waitForWakers()
        }
        perform(actions)
        return status
    }

    fileprivate func wait(_ mask: UInt32, timeout: UInt64) -> agent_status {
        let signal = Signal()
        let armed = arm(.init(mask: mask, wake: .thread(signal)))
        guard armed == AGENT_OK else { return armed }
        if timeout == AGENT_FOREVER {
            signal.wait()
        } else if !signal.wait(until: MonotonicClock.after(timeout)) {
            machine.withLock { $0.disarm { if case .thread(let armed) = $0 { armed === signal } else { false } } }
            return AGENT_WOULD_BLOCK
        }
        return AGENT_OK
    }

    fileprivate func onState(_ mask: UInt32, _ wake: agent_wake_fn?, _ argument: UnsafeMutableRawPointer?)
        -> agent_status
    {
        guard let wake else {
            machine.withLock { $0.disarm { if case .function(_, argument) = $0 { true } else { false } } }
            return AGENT_OK
        }
        return arm(.init(mask: mask, wake: .function(wake, argument)))
    }

    private func arm(_ waker: StateMachine.ArmedWaker) -> agent_status {
        let (status, isDue, violation) = machine.withLock { $0.arm(waker) }
        if let violation { instance?.report(violation) }
        if isDue { waker.wake() }
        return status
    }

    fileprivate func relay(_ handle: OpaquePointer?) -> agent_status {
        guard let handle, let stream = ServiceStream.of(handle), let instance, stream.belongs(to: instance) else {
            return AGENT_E_ARGUMENT
        }
        let (status, actions) = machine.withLock { $0.relay(stream.source) }
        if status == AGENT_OK {
            stream.giveUp(handle)
            waitForWakers()
        }
        perform(actions)
        return status
    }
}

// MARK: - Reading an event

extension agent_event {
    /// How many bytes the event adds to the answer; nil if it cannot be read.
    fileprivate var emittedSize: Int? {
        guard struct_size >= UInt32(MemoryLayout<agent_event>.size) else { return nil }
        guard kind != AGENT_EVENT_TOOL_CALL || index < UInt32(Emission.toolCallLimit) else { return nil }
        guard kind == AGENT_EVENT_TOOL_CALL else { return text.emittedSize }
        guard let text = text.emittedSize, let id = id.emittedSize, let name = name.emittedSize else { return nil }
        return text + id + name
    }

    fileprivate func append(to emission: inout Emission) {
        switch kind {
        case AGENT_EVENT_TEXT: emission.append(.text, text.buffer)
        case AGENT_EVENT_REASONING: emission.append(.reasoning, text.buffer)
        case AGENT_EVENT_STATUS: emission.append(.status, text.buffer)
        case AGENT_EVENT_TOOL_CALL:
            emission.appendToolCall(index: Int(index), id: id.buffer, name: name.buffer, arguments: text.buffer)
        case AGENT_EVENT_USAGE:
            emission.append(.usage(tokensIn: Int(clamping: tokens_in), tokensOut: Int(clamping: tokens_out)), [])
        default: break  // a kind of a newer minor version
        }
    }
}

extension agent_str {
    /// A length that cannot be true is too large for any limit, not a sum that overflows.
    fileprivate var emittedSize: Int? { len == 0 || (len > 0 && ptr != nil) ? min(len, 1 << 40) : nil }

    /// The bytes where they lie: for the length of the call that lent them.
    fileprivate var buffer: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: ptr.map { UnsafeRawPointer($0).assumingMemoryBound(to: UInt8.self) }, count: len)
    }
}
