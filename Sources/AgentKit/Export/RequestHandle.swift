// SPDX-License-Identifier: Apache-2.0

import AgentABI

/// One request of the host and the functions that answer it.
///
/// Memory: the host owns both and lends them from `handle` until `finish` or an accepted `relay`; `AgentCall` sees to it
/// that nothing is called later. Threads: `state` from any; the others from one at a time, which `AgentCall` keeps with
/// a lock.
@safe struct RequestHandle: Sendable {
    /// Lent on to the host's services, which take deadline, cancellation and trace from it.
    nonisolated(unsafe) let pointer: UnsafePointer<agent_request>
    nonisolated(unsafe) private let responder: UnsafePointer<agent_responder>

    /// nil: not a request that can be answered.
    init?(_ pointer: UnsafePointer<agent_request>?) {
        guard let pointer = unsafe pointer, let responder = unsafe pointer.pointee.respond,
            unsafe knows(responder, \.relay)
        else { return nil }
        unsafe self.pointer = unsafe pointer
        unsafe self.responder = unsafe responder
    }

    /// OK, or WOULD_BLOCK when the client has to read first, or an error.
    func emit(_ event: AgentEvent) -> agent_status {
        unsafe event.withABI { unsafe responder.pointee.emit?(pointer, $0) ?? AGENT_E_UNSUPPORTED }
    }

    /// Runs `waker` once, as soon as a bit of `mask` is set; maybe at once, on this thread.
    func wake(_ waker: Waker, on mask: UInt32) -> agent_status {
        unsafe responder.pointee.on_state?(pointer, mask, Waker.wake, waker.argument) ?? AGENT_E_UNSUPPORTED
    }

    var state: AgentRequest.State? {
        unsafe responder.pointee.state.map { unsafe AgentRequest.State(rawValue: $0(pointer)) }
    }

    /// Offers a stream to the host; on OK both the stream and this request are the host's.
    func relay(_ stream: StreamHandle) -> agent_status {
        unsafe responder.pointee.relay?(pointer, stream.pointer) ?? AGENT_E_UNSUPPORTED
    }

    /// Ends the request: nothing may be called afterwards.
    func finish(_ outcome: AgentOutcome) {
        unsafe outcome.withABI { _ = unsafe responder.pointee.finish?(pointer, $0) }
    }
}

extension AgentOutcome {
    /// Lends the outcome for the length of one `finish`.
    fileprivate func withABI(_ finish: (UnsafePointer<agent_result>) -> Void) {
        unsafe code.withABI { code in
            unsafe message.withABI { message in
                var result = unsafe agent_result()
                unsafe result.struct_size = UInt32(MemoryLayout<agent_result>.size)
                unsafe result.status = status
                unsafe result.error_code = code
                unsafe result.message = message
                unsafe result.http_status = UInt32(clamping: httpStatus)
                unsafe result.retry_after_ms = UInt32(clamping: retryAfter?.abiMilliseconds ?? 0)
                unsafe finish(&result)
            }
        }
    }
}

// MARK: - What the request says

extension AgentRequest {
    /// Copies what the host lends until `finish`, so that an agent may keep it.
    init(copying call: AgentCall) {
        let request = unsafe call.request.pointer.pointee
        unsafe self.init(
            messages: UnsafeBufferPointer(start: request.messages, count: request.message_count)
                .compactMap { unsafe $0.map { unsafe Message(copying: $0.pointee) } },
            id: String(request.request_id),
            agentID: String(request.agent_id),
            model: String(request.model),
            user: String(request.user),
            traceparent: String(request.traceparent),
            bodyJSON: String(request.body_json),
            headers: .init(copying: request.headers, count: request.header_count),
            deadline: ContinuousClock.Instant(abiDeadline: request.deadline_ns),
            state: { call.state }
        )
    }
}

extension Message {
    fileprivate init(copying message: agent_message) {
        let name = unsafe String(message.name)
        self = unsafe Message(
            // A role that this version does not know is at least not the user's.
            Role(rawValue: String(message.role)) ?? .system,
            String(message.content),
            name: name.isEmpty ? nil : name
        )
    }
}
