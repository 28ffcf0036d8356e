// SPDX-License-Identifier: Apache-2.0

import ChatWire
import HostStreams

/// Relays one provider's answer into a stream, at the speed of whoever reads that.
///
/// It has no thread and no task: it moves on when the transport brings something or the reader takes something, on the
/// thread that did. The two streams keep it alive through their wakers.
final class ModelExchange<Element: Answer>: Sendable {
    private struct State {
        var reader: any AnswerReader<Element>
        /// Decoded, but not handed over yet.
        var events: ArraySlice<Element> = []
        var ending = Ending.ahead
    }

    private enum Ending {
        case ahead
        /// To be told once `events` are gone.
        case known(ChatFailure?)
        /// The rest of the bytes is read only so that the connection can be used again.
        case told
    }

    private let state: SerialSteps<State>
    private let exchange: HTTPExchange
    private let stream: BoundedStream<Element, ChatFailure>
    /// Receives the failure, in words for the operator.
    private let report: @Sendable (String) -> Void

    init(
        of exchange: HTTPExchange,
        into stream: BoundedStream<Element, ChatFailure>,
        reader: any AnswerReader<Element>,
        report: @escaping @Sendable (String) -> Void
    ) {
        self.state = SerialSteps(State(reader: reader))
        self.exchange = exchange
        self.stream = stream
        self.report = report
    }

    /// Moves on as far as possible now, and arms what will call it again.
    func advance() { state.run(advance) }

    private func advance(_ state: inout State) {
        while true {
            guard handOver(&state) else { return }
            switch exchange.next() as HTTPExchange.Next {
            case .pending: return exchange.onReady { self.advance() }
            case .element(let part): read(part, &state)
            case .ended(let failure):
                guard case .ahead = state.ending else { return }
                end(failure, &state)
            }
        }
    }
}

// MARK: - Towards the reader

extension ModelExchange {
    /// Whether there is anything left to do but wait for the reader.
    private func handOver(_ state: inout State) -> Bool {
        while let event = state.events.first {
            switch stream.send(event, cost: event.cost) {
            case .taken:
                state.events.removeFirst()
            case .full:
                stream.onWritable { self.advance() }
                return false
            case .closed:
                exchange.close()
                return false
            }
        }
        guard case .known(let failure) = state.ending else { return true }
        state.ending = .told
        stream.finish(throwing: failure)
        if failure != nil { exchange.close() }
        return failure == nil
    }
}

// MARK: - From the provider

extension ModelExchange {
    private func read(_ part: HTTPPart, _ state: inout State) {
        guard case .ahead = state.ending else { return }
        decode(&state) { reader, events throws(ChatFailure) in try reader.read(part, into: &events) }
        if state.reader.isDone, case .ahead = state.ending { state.ending = .known(nil) }
    }

    private func end(_ failure: HTTPFailure?, _ state: inout State) {
        let told = failure.map { ChatFailure($0) }
        decode(&state, or: failure) { reader, events throws(ChatFailure) in try reader.end(told, into: &events) }
        if case .ahead = state.ending { state.ending = .known(nil) }
    }

    /// What was decoded before a failure still counts.
    private func decode(
        _ state: inout State,
        or cause: HTTPFailure? = nil,
        _ step: (inout any AnswerReader<Element>, inout [Element]) throws(ChatFailure) -> Void
    ) {
        var events: [Element] = []
        do throws(ChatFailure) {
            try step(&state.reader, &events)
        } catch {
            report(cause?.message ?? error.status.map { "status \($0): \(error.message)" } ?? error.message)
            state.ending = .known(error)
        }
        state.events = events[...]
    }
}

extension ChatEvent: Answer {
    /// The bytes that wait with it.
    package var cost: Int {
        switch self {
        case .text(let bytes), .reasoning(let bytes), .reasoningSignature(let bytes): bytes.count
        case .toolCall(_, let id, let name, let arguments): id.utf8.count + name.utf8.count + arguments.count
        case .model, .usage, .finish: 0
        }
    }
}

extension [UInt8]: Answer {
    package var cost: Int { count }
}
