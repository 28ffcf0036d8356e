// SPDX-License-Identifier: Apache-2.0

import HostAnswers
import HostSupport
import ModelGateway
import Synchronization
import UpstreamHTTP

/// The answer of an agent that is an HTTP service, in OpenAI's format.
///
/// Whoever reads the call pulls it through: there is no thread, no task and no second buffer, and a slow reader slows the
/// service down.
final class HTTPAgentAnswer: AnswerSource, Sendable {
    private struct State {
        var reader = OpenAIAnswer()
        var end: AnswerEnd?
    }

    private let exchange: HTTPExchange
    private let agentID: String
    private let report: @Sendable (String) -> Void
    private let state = Mutex(State())

    /// - Parameter report: receives what went wrong, in words for the operator, who may know where the service is.
    init(of exchange: HTTPExchange, from agentID: String, report: @escaping @Sendable (String) -> Void) {
        self.exchange = exchange
        self.agentID = agentID
        self.report = report
    }

    deinit { if state.withLock({ $0.end }) == .complete { Self.drain(exchange) } else { exchange.close() } }

    /// Reads what comes behind the end of an answer, only so that the connection can be used again.
    private static func drain(_ exchange: HTTPExchange) {
        while true {
            switch exchange.next() as HTTPExchange.Next {
            case .element: continue
            case .pending: return exchange.onReady { drain(exchange) }
            case .ended: return
            }
        }
    }
}

extension HTTPAgentAnswer {
    func take(into batch: inout AnswerBatch) -> AnswerEnd? {
        let look = batch.look
        return state.withLock { state in
            while state.end == nil, !batch.isEnough(since: look) {
                switch exchange.next() as HTTPExchange.Next {
                case .pending: return nil
                case .element(let part): read(part, into: &batch, &state)
                case .ended(let failure): finish(failure, into: &batch, &state)
                }
            }
            return state.end
        }
    }

    func onReady(_ wake: @escaping @Sendable () -> Void) {
        if state.withLock({ $0.end != nil }) { wake() } else { exchange.onReady(wake) }
    }

    func cancel() {
        let isCancelled = state.withLock { state in
            guard state.end == nil else { return false }
            let message = "The request to the agent `\(agentID)` was cancelled."
            state.end = .failed(AnswerFailure(.cancelled, message, by: .agent))
            return true
        }
        if isCancelled { exchange.close() }
    }
}

// MARK: - From the service

extension HTTPAgentAnswer {
    private func read(_ part: HTTPPart, into batch: inout AnswerBatch, _ state: inout State) {
        do throws(AnswerFailure) {
            try state.reader.read(part, into: &batch)
            if state.reader.isDone { state.end = .complete }
        } catch {
            fail(error, &state)
        }
    }

    private func finish(_ failure: HTTPFailure?, into batch: inout AnswerBatch, _ state: inout State) {
        if let failure {
            report(failure.message)
            state.end = .failed(AnswerFailure(failure, of: agentID))
            return
        }
        do throws(AnswerFailure) {
            try state.reader.end(nil, into: &batch)
            state.end = .complete
        } catch {
            fail(error, &state)
        }
    }

    private func fail(_ failure: AnswerFailure, _ state: inout State) {
        report(failure.upstreamStatus.map { "status \($0): \(failure.message)" } ?? failure.message)
        state.end = .failed(AnswerFailure(failure, of: agentID))
    }
}

// MARK: - What a client is told

extension AnswerFailure {
    fileprivate init(_ failure: HTTPFailure, of agentID: String) {
        switch failure.kind {
        case .timeout: self = .timeout(of: agentID)
        case .cancelled: self.init(.cancelled, "The request to the agent `\(agentID)` was cancelled.", by: .agent)
        case .broken: self.init(.upstream, "The agent `\(agentID)` broke off its answer.", by: .agent)
        case .responseTooLarge: self.init(.upstream, "The agent `\(agentID)` sent more than is allowed.", by: .agent)
        case .resolve, .connect, .tls, .addressDenied, .invalidRequest:
            self.init(.upstream, "The agent `\(agentID)` cannot be reached.", by: .agent, code: "agent_unreachable")
        }
    }

    /// The service's own words, or ours about it.
    fileprivate init(_ failure: AnswerFailure, of agentID: String) {
        switch failure.kind {
        case .timeout: self = .timeout(of: agentID)
        case .rateLimited: self.init(.rateLimited, failure.message(about: agentID), by: .agent)
        // It refuses the client's own words, which went there as they came.
        case .invalidRequest where failure.upstreamStatus != nil:
            self.init(.invalidRequest, failure.message(about: agentID), by: .agent)
        default: self.init(.upstream, failure.message(about: agentID), by: .agent)
        }
        retryAfterMilliseconds = failure.retryAfterMilliseconds
    }

    private static func timeout(of agentID: String) -> AnswerFailure {
        let message = "The agent `\(agentID)` did not answer in time."
        return AnswerFailure(.timeout, message, by: .agent, code: "agent_timeout", status: 504)
    }

    /// Whoever reads an answer in OpenAI's format speaks of a model's provider; here it is an agent.
    private func message(about agentID: String) -> String {
        let provider = "the model's provider"
        guard message.hasPrefix(provider) else { return message }
        return "The agent `\(agentID)`\(message.dropFirst(provider.count))."
    }
}
