// SPDX-License-Identifier: Apache-2.0

import AgentABI
import Glibc
import HostAnswers
import HostSupport
import Synchronization

/// The functions through which plugins answer.
///
/// They check, copy, and hand over to the call's state machine.
enum Responder {
    /// One table for all requests; lives for ever and never changes.
    nonisolated(unsafe) static let table: UnsafePointer<agent_responder> = {
        let table = UnsafeMutablePointer<agent_responder>.allocate(capacity: 1)
        unsafe table.initialize(to: agent_responder())
        unsafe table.pointee.struct_size = UInt32(MemoryLayout<agent_responder>.size)
        unsafe table.pointee.emit = { request, event in
            unsafe AgentCall.of(request)?.emit(event) ?? AGENT_E_ARGUMENT
        }
        unsafe table.pointee.finish = { request, result in
            unsafe AgentCall.of(request)?.finish(result) ?? AGENT_E_ARGUMENT
        }
        unsafe table.pointee.state = { request in
            unsafe AgentCall.of(request)?.machine.withLock { $0.state() } ?? AGENT_REQUEST_CANCELLED
        }
        unsafe table.pointee.wait = { request, mask, timeout in
            unsafe AgentCall.of(request)?.wait(mask, timeout: timeout) ?? AGENT_E_ARGUMENT
        }
        unsafe table.pointee.on_state = { request, mask, wake, argument in
            unsafe AgentCall.of(request)?.onState(mask, wake, argument) ?? AGENT_E_ARGUMENT
        }
        unsafe table.pointee.relay = { request, stream in
            unsafe AgentCall.of(request)?.relay(stream) ?? AGENT_E_ARGUMENT
        }
        return unsafe UnsafePointer(table)
    }()
}

extension AgentCall {
    /// The call behind a plugin's pointer; the pool keeps it alive for ever.
    static func of(_ request: UnsafePointer<agent_request>?) -> AgentCall? {
        guard let data = unsafe request?.pointee.host_data else { return nil }
        return unsafe Unmanaged<AgentCall>.fromOpaque(data).takeUnretainedValue()
    }

    fileprivate func emit(_ pointer: UnsafePointer<agent_event>?) -> agent_status {
        guard let event = unsafe pointer?.pointee, let size = unsafe event.emittedSize else {
            instance?.report(.unreadableEvent)
            return AGENT_E_ARGUMENT
        }
        let (status, actions) = machine.withLock { machine -> (agent_status, StateMachine.Actions) in
            if let refusal = machine.refusal(ofEventWith: size) { return refusal }
            return (AGENT_OK, machine.emit { unsafe event.append(to: &$0) })
        }
        perform(actions)
        return status
    }

    fileprivate func finish(_ pointer: UnsafePointer<agent_result>?) -> agent_status {
        let result = unsafe CallResult(reading: pointer)
        let (status, actions) = machine.withLock { $0.finish(result) }
        if status == AGENT_OK {
            if case .failed(let failure) = result.end, failure.kind == .contract {
                instance?.report(.unreadableResult)
            }
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
        } else if !signal.wait(until: .now() + .nanoseconds(timeout)) {
            machine.withLock { $0.disarm { if case .thread(let armed) = $0 { armed === signal } else { false } } }
            return AGENT_WOULD_BLOCK
        }
        return AGENT_OK
    }

    fileprivate func onState(_ mask: UInt32, _ wake: agent_wake_fn?, _ argument: UnsafeMutableRawPointer?)
        -> agent_status
    {
        guard let wake = unsafe wake else {
            machine.withLock {
                $0.disarm { if case .function(_, let armed) = $0 { unsafe armed == argument } else { false } }
            }
            return AGENT_OK
        }
        return arm(.init(mask: mask, wake: unsafe .function(wake, argument)))
    }

    private func arm(_ waker: StateMachine.ArmedWaker) -> agent_status {
        let (status, isDue, violation) = machine.withLock { $0.arm(waker) }
        if let violation { instance?.report(violation) }
        if isDue { waker.wake() }
        return status
    }

    fileprivate func relay(_ handle: OpaquePointer?) -> agent_status {
        guard let handle = unsafe handle, let stream = unsafe ServiceStream.of(handle), let instance,
            stream.belongs(to: instance)
        else { return AGENT_E_ARGUMENT }
        let (status, actions) = machine.withLock { $0.relay(stream.answer) }
        if status == AGENT_OK {
            unsafe stream.giveUp(handle)
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
        guard unsafe struct_size >= UInt32(MemoryLayout<agent_event>.size) else { return nil }
        guard unsafe kind == AGENT_EVENT_TOOL_CALL else { return unsafe text.emittedSize }
        guard unsafe index < UInt32(AnswerEvent.toolCallLimit) else { return nil }
        guard let text = unsafe text.emittedSize, let id = unsafe id.emittedSize, let name = unsafe name.emittedSize
        else { return nil }
        return text + id + name
    }

    /// Copies the event, which the plugin lends for the length of its call.
    fileprivate func append(to batch: inout AnswerBatch) {
        switch unsafe kind {
        case AGENT_EVENT_TEXT: unsafe batch.appendText(text.buffer.span)
        case AGENT_EVENT_REASONING: unsafe batch.appendReasoning(text.buffer.span)
        case AGENT_EVENT_STATUS: unsafe batch.appendStatus(text.buffer.span)
        case AGENT_EVENT_TOOL_CALL:
            unsafe batch.appendToolCall(
                index: Int(index),
                id: id.buffer.span,
                name: name.buffer.span,
                arguments: text.buffer.span
            )
        case AGENT_EVENT_USAGE:
            let usage = unsafe Usage(
                promptTokens: Int(clamping: tokens_in),
                completionTokens: Int(clamping: tokens_out)
            )
            batch.append(.usage(usage))
        default: break  // a kind of a newer minor version
        }
    }
}

extension agent_str {
    /// A length that cannot be true is too large for any limit, not a sum that overflows.
    fileprivate var emittedSize: Int? {
        unsafe len == 0 || (len > 0 && ptr != nil) ? min(len, 1 << 40) : nil
    }

    /// The bytes where they lie: for the length of the call that lent them.
    fileprivate var buffer: UnsafeBufferPointer<UInt8> {
        unsafe UnsafeBufferPointer(
            start: ptr.map { unsafe UnsafeRawPointer($0).assumingMemoryBound(to: UInt8.self) },
            count: len
        )
    }
}
