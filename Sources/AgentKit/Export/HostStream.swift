// SPDX-License-Identifier: Apache-2.0

import AgentABI
import Synchronization

/// A stream that the host made: pulled without blocking, closed when nobody holds it any more.
final class HostStream: Sendable {
    /// The host's stream; the phase's lock is what makes it safe to hand around.
    private struct Handle: @unchecked Sendable {
        let pointer: OpaquePointer
    }

    private enum Phase {
        case open(Handle)
        /// Closed, or taken back by the host.
        case over
    }

    private let host: HostHandle
    private let phase: Mutex<Phase>
    private let ready = Signal()

    init(_ stream: OpaquePointer, of host: HostHandle) {
        self.host = host
        phase = Mutex(.open(Handle(pointer: stream)))
    }

    deinit { close() }

    /// The next event, copied by `read`; nil = the end.
    func next<Event: Sendable>(_ read: @Sendable (agent_event) -> Event) async throws -> Event? {
        while true {
            let edge = ready.edge
            switch try pull(read) {
            case .event(let event): return event
            case .ended: return nil
            case .pending: try await ready.wait(past: edge)
            }
        }
    }

    private enum Pulled<Event: Sendable>: Sendable { case event(Event), ended, pending }

    private func pull<Event: Sendable>(_ read: @Sendable (agent_event) -> Event) throws -> Pulled<Event> {
        try phase.withLock { phase in
            guard case .open(let stream) = phase else { return .ended }
            var event: UnsafePointer<agent_event>?
            let status = host.pointer.pointee.stream_next?(stream.pointer, 0, &event) ?? AGENT_E_UNSUPPORTED
            if status == AGENT_OK, let event { return .event(read(event.pointee)) }
            if status == AGENT_WOULD_BLOCK {
                try arm(stream.pointer)
                return .pending
            }
            defer { close(&phase) }
            if status == AGENT_END { return .ended }
            throw error(status, of: stream.pointer)
        }
    }
}

// MARK: - Begins and ends

extension HostStream {
    /// A stream that `start` makes; the host's refusal becomes an error with `sentence`.
    convenience init(
        of host: HostHandle,
        _ sentence: String,
        _ start: (inout OpaquePointer?) -> agent_status?
    ) throws {
        var stream: OpaquePointer?
        let status = start(&stream) ?? AGENT_E_UNSUPPORTED
        if status == AGENT_E_CANCELLED { throw CancellationError() }
        guard status == AGENT_OK, let stream else { throw AgentError(status, message: sentence) }
        self.init(stream, of: host)
    }
}

extension HostStream {
    /// Cancels what still runs.
    ///
    /// Afterwards there is nothing to read.
    func close() { phase.withLock { close(&$0) } }

    private func close(_ phase: inout Phase) {
        guard case .open(let stream) = phase else { return }
        host.pointer.pointee.stream_close?(stream.pointer)
        ready.disarm()
        phase = .over
    }

    /// Offers the stream to the host, which owns it from OK on.
    func give(_ relay: (OpaquePointer) -> agent_status) throws -> agent_status {
        try phase.withLock { phase in
            guard case .open(let stream) = phase else { throw AgentError.streamIsOver }
            _ = host.pointer.pointee.stream_on_ready?(stream.pointer, nil, nil)
            ready.disarm()
            let status = relay(stream.pointer)
            if status == AGENT_OK { phase = .over }
            return status
        }
    }

    private func arm(_ stream: OpaquePointer) throws {
        guard let waker = ready.arm() else { return }
        let status = host.pointer.pointee.stream_on_ready?(stream, Waker.wake, waker.argument) ?? AGENT_E_UNSUPPORTED
        guard status != AGENT_OK else { return }
        ready.disarm()
        throw error(status, of: stream)
    }

    private func error(_ status: agent_status, of stream: OpaquePointer) -> any Error {
        if status == AGENT_E_CANCELLED { return CancellationError() }
        let text = host.pointer.pointee.stream_error.map { String($0(stream)) } ?? ""
        return AgentError(status, message: text.isEmpty ? "The service failed." : text)
    }
}

extension AgentError {
    /// The agent's own mistake: it used a stream that was relayed.
    fileprivate static let streamIsOver = AgentError(code: "stream_is_over", message: "The stream was already used up.")
}
