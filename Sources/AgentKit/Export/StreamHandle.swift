// SPDX-License-Identifier: Apache-2.0

import AgentABI

/// One stream of the host: the answer of a model, or an HTTP response.
///
/// Memory: the host owns it until `close`, or until it takes the stream back in `relay`; `HostStream` sees to it that
/// nothing is called later. Threads: one at a time, which `HostStream` keeps with a lock.
@safe struct StreamHandle: Sendable {
    nonisolated(unsafe) let pointer: OpaquePointer
    private let host: HostHandle

    /// A stream that `start`, a function of a service, opens; a refusal becomes an error with `sentence`.
    init(
        of host: HostHandle,
        _ sentence: String,
        _ start: (inout OpaquePointer?) -> agent_status?
    ) throws {
        var stream: OpaquePointer?
        let status = unsafe start(&stream) ?? AGENT_E_UNSUPPORTED
        if status == AGENT_E_CANCELLED { throw CancellationError() }
        guard status == AGENT_OK, let stream = unsafe stream else { throw AgentError(status, message: sentence) }
        unsafe pointer = unsafe stream
        self.host = host
    }

    /// What there is right now; never blocks.
    func next() -> Next {
        var event: UnsafePointer<agent_event>?
        let status = unsafe host.pointer.pointee.stream_next?(pointer, 0, &event) ?? AGENT_E_UNSUPPORTED
        switch status {
        case AGENT_OK:
            // The host's until the next `next`: copied at once.
            return unsafe event.map { unsafe .item(StreamItem($0.pointee)) } ?? .failed(AGENT_E_FAIL)
        case AGENT_WOULD_BLOCK: return .pending
        case AGENT_END: return .ended
        default: return .failed(status)
        }
    }

    /// What `next` finds.
    enum Next { case item(StreamItem), pending, ended, failed(agent_status) }

    /// Runs `waker` once, as soon as `next` finds something; maybe at once, on this thread.
    func wake(_ waker: Waker) -> agent_status {
        unsafe host.pointer.pointee.stream_on_ready?(pointer, Waker.wake, waker.argument) ?? AGENT_E_UNSUPPORTED
    }

    /// Forgets the waker; one that already runs may still be running.
    func disarm() { _ = unsafe host.pointer.pointee.stream_on_ready?(pointer, nil, nil) }

    /// The stream's failure, in the host's words if it has any.
    func error(_ status: agent_status) -> any Error {
        if status == AGENT_E_CANCELLED { return CancellationError() }
        let text = unsafe host.pointer.pointee.stream_error.map { unsafe String($0(pointer)) } ?? ""
        return AgentError(status, message: text.isEmpty ? "The service failed." : text)
    }

    /// Cancels what still runs, and frees the stream.
    func close() { unsafe host.pointer.pointee.stream_close?(pointer) }
}

/// One item of a stream, copied.
enum StreamItem: Sendable {
    /// Of a model's answer.
    case event(AgentEvent)
    /// The head of an HTTP response.
    case head(status: Int, headers: [(String, String)])
    /// A piece of an HTTP body.
    case body([UInt8])
    /// Of a kind that only newer hosts know.
    case unknown

    init(_ event: agent_event) {
        switch unsafe event.kind {
        case AGENT_EVENT_HEADERS:
            self = unsafe .head(
                status: Int(event.http_status),
                headers: .init(copying: event.headers, count: event.header_count)
            )
        case AGENT_EVENT_BODY: self = unsafe .body(Array(event.bytes))
        default: self = unsafe AgentEvent(event).map { .event($0) } ?? .unknown
        }
    }
}
