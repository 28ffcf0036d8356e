// SPDX-License-Identifier: Apache-2.0

import AgentABI
import Synchronization

/// A stream that the host made: pulled without blocking, closed when it is no longer referenced.
final class HostStream: Sendable {
    private enum Phase {
        case open(StreamHandle)
        /// Closed, or taken back by the host.
        case over
    }

    /// The lock is held across the host's functions, so that one thread at a time uses the stream.
    private let phase: Mutex<Phase>
    private let ready = Signal()

    init(_ stream: StreamHandle) { phase = Mutex(.open(stream)) }

    deinit { close() }

    /// The next item; nil = the end.
    func next() async throws -> StreamItem? {
        while true {
            let edge = ready.edge
            switch try pull() {
            case .item(let item): return item
            case .ended: return nil
            case .pending: try await ready.wait(past: edge)
            }
        }
    }

    private enum Pulled { case item(StreamItem), ended, pending }

    private func pull() throws -> Pulled {
        try phase.withLock { phase in
            guard case .open(let stream) = phase else { return .ended }
            switch stream.next() {
            case .item(let item): return .item(item)
            case .pending:
                try arm(stream)
                return .pending
            case .ended:
                close(&phase)
                return .ended
            case .failed(let status):
                defer { close(&phase) }
                throw stream.error(status)
            }
        }
    }

    private func arm(_ stream: StreamHandle) throws {
        guard let waker = ready.arm() else { return }
        let status = stream.wake(waker)
        guard status != AGENT_OK else { return }
        ready.disarm()
        throw stream.error(status)
    }

    /// Cancels what still runs.
    ///
    /// Afterwards there is nothing to read.
    func close() { phase.withLock { close(&$0) } }

    private func close(_ phase: inout Phase) {
        guard case .open(let stream) = phase else { return }
        stream.close()
        ready.disarm()
        phase = .over
    }

    /// Offers the stream to the host, which owns it once `relay` returns OK.
    func handOver(_ relay: (StreamHandle) -> agent_status) throws -> agent_status {
        try phase.withLock { phase in
            guard case .open(let stream) = phase else { throw AgentError.streamIsOver }
            stream.disarm()
            ready.disarm()
            let status = relay(stream)
            if status == AGENT_OK { phase = .over }
            return status
        }
    }
}

extension AgentError {
    /// The agent's own mistake: it used a stream that was relayed.
    fileprivate static let streamIsOver = AgentError(code: "stream_is_over", message: "The stream was already used up.")
}
