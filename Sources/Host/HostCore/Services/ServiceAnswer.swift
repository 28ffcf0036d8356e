// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import ChatFormats
import HostSupport
import ModelGateway
import Synchronization
import UpstreamHTTP

/// The answer of an agent that is a service, in OpenAI's format over HTTP.
///
/// Whoever reads the call pulls it through: there is no thread, no task and no second buffer, and a slow reader slows the
/// service down.
final class ServiceAnswer: EventSource {
    private struct State {
        var reader = OpenAIAnswer()
        /// Decoded, but not read yet.
        var events: ArraySlice<ChatEvent> = []
        var ending = Ending.ahead
    }

    private enum Ending {
        case ahead
        /// To be told once `events` are gone.
        case known(ServiceFailure?)
    }

    private let exchange: HTTPExchange
    private let agentID: String
    private let report: @Sendable (String) -> Void
    private let state = Mutex(State())

    /// - Parameter report: receives what went wrong, in words for the operator.
    init(of exchange: HTTPExchange, from agentID: String, report: @escaping @Sendable (String) -> Void) {
        self.exchange = exchange
        self.agentID = agentID
        self.report = report
    }

    deinit { if case .known(nil) = state.withLock({ $0.ending }) { Self.finish(exchange) } else { exchange.close() } }

    /// Reads what comes behind the end of an answer, only so that the connection can be used again.
    private static func finish(_ exchange: HTTPExchange) {
        while true {
            switch exchange.next() as HTTPExchange.Next {
            case .element: continue
            case .pending: return exchange.onReady { finish(exchange) }
            case .ended: return
            }
        }
    }
}

// MARK: - The reader's side

extension ServiceAnswer {
    func next() -> EventPull { state.withLock { next(&$0) } }

    private func next(_ state: inout State) -> EventPull {
        while true {
            while let event = state.events.popFirst() {
                if let event = AgentEvent(event) { return .event(event) }
            }
            if case .known(let failure) = state.ending { return .ended(failure) }
            switch exchange.next() as HTTPExchange.Next {
            case .pending: return .pending
            case .element(let part): read(part, &state)
            case .ended(let failure): end(failure, &state)
            }
        }
    }

    func onReady(_ waker: @escaping @Sendable () -> Void) { exchange.onReady(waker) }

    func close() { exchange.close() }
}

// MARK: - The service's side

extension ServiceAnswer {
    private func read(_ part: HTTPPart, _ state: inout State) {
        decode(&state) { reader, events throws(ChatFailure) in try reader.read(part, into: &events) }
        if state.reader.isDone, case .ahead = state.ending { state.ending = .known(nil) }
    }

    private func end(_ failure: HTTPFailure?, _ state: inout State) {
        guard let failure else {
            decode(&state) { reader, events throws(ChatFailure) in try reader.end(nil, into: &events) }
            if case .ahead = state.ending { state.ending = .known(nil) }
            return
        }
        if failure.kind != .cancelled { report(failure.message) }
        state.ending = .known(ServiceFailure(failure, of: agentID))
    }

    /// What was decoded before a failure still counts.
    private func decode(
        _ state: inout State,
        _ step: (inout OpenAIAnswer, inout [ChatEvent]) throws(ChatFailure) -> Void
    ) {
        var events: [ChatEvent] = []
        do throws(ChatFailure) {
            try step(&state.reader, &events)
        } catch {
            report(error.status.map { "status \($0): \(error.message)" } ?? error.message)
            state.ending = .known(ServiceFailure(error, of: agentID))
        }
        state.events = events[...]
    }
}

// MARK: - What a client is told

extension ServiceFailure {
    fileprivate init(_ failure: HTTPFailure, of agentID: String) {
        switch failure.kind {
        case .timeout: self = .timeout(of: agentID)
        case .cancelled: self.init(.cancelled, "The request to the agent `\(agentID)` was cancelled.")
        case .broken: self.init(.upstream, "The agent `\(agentID)` broke off its answer.")
        case .responseTooLarge: self.init(.upstream, "The agent `\(agentID)` sent more than is allowed.")
        case .resolve, .connect, .tls, .addressDenied, .invalidRequest:
            self.init(.upstream, "The agent `\(agentID)` cannot be reached.")
            code = "agent_unreachable"
        }
    }

    /// The service's own words, or ours about it.
    fileprivate init(_ failure: ChatFailure, of agentID: String) {
        switch failure.kind {
        case .timeout: self = .timeout(of: agentID)
        case .rateLimited: self.init(.limit, failure.told(of: agentID))
        // It says so of the client's own words: those went there as they came.
        case .invalidRequest where failure.status != nil: self.init(.argument, failure.told(of: agentID))
        default: self.init(.upstream, failure.told(of: agentID))
        }
        retryAfterMilliseconds = failure.retryAfterMilliseconds ?? 0
    }

    private static func timeout(of agentID: String) -> ServiceFailure {
        var failure = ServiceFailure(.upstream, "The agent `\(agentID)` did not answer in time.")
        failure.code = "agent_timeout"
        failure.httpStatus = 504
        return failure
    }
}

extension ChatFailure {
    /// Whoever reads an answer in OpenAI's format speaks of a model's provider; here it is an agent.
    fileprivate func told(of agentID: String) -> String {
        let provider = "the model's provider"
        guard message.hasPrefix(provider) else { return message }
        return "The agent `\(agentID)`\(message.dropFirst(provider.count))."
    }
}
