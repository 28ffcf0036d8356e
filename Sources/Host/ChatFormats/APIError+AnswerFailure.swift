// SPDX-License-Identifier: Apache-2.0

package import HostAnswers

// What a client gets when an answer fails: the one place that decides on the status, the type, the code and the words.

extension APIError {
    package init(_ failure: AnswerFailure) {
        let isAgents = failure.origin == .agent
        self.init(
            status: failure.status.flatMap { 400...599 ~= $0 ? $0 : nil } ?? failure.kind.status(by: failure.origin),
            failure.kind.type(by: failure.origin),
            code: failure.code ?? failure.kind.code(by: failure.origin),
            param: failure.kind == .unknownModel && !isAgents ? "model" : nil,
            failure.message,
            retryAfterMilliseconds: failure.retryAfterMilliseconds
                ?? (failure.kind == .overloaded && !isAgents ? 1000 : nil),
            shouldRetry: isAgents ? failure.retryAfterMilliseconds != nil : failure.kind.mayPass
        )
        limits = failure.limits
    }
}

extension AnswerFailure {
    /// All places of an agent are taken.
    package static let busy = AnswerFailure(
        .overloaded,
        "All places are taken at the moment. Please try again."
    )

    /// This failure as that of an agent's part of a turn, with the words that the agent left out.
    ///
    /// A failure of a model that the agent relays keeps the status and the code that the model's own client would get.
    package func attributed(to agent: String, timeoutMilliseconds: Int) -> AnswerFailure {
        switch kind {
        case .contract:
            return AnswerFailure(
                .contract,
                "The agent `\(agent)` broke its contract with the server; its answer cannot be used.",
                by: .agent
            )
        case .deadline:
            return AnswerFailure(
                .deadline,
                "The agent `\(agent)` did not finish within \(timeoutMilliseconds) ms.",
                by: .agent
            )
        default:
            var failure = self
            if origin == .host {
                failure.status = status ?? kind.status(by: .host)
                failure.code = code ?? kind.code(by: .host)
                failure.limits = nil
            }
            failure.origin = .agent
            if message.isEmpty { failure.message = "The agent `\(agent)` could not answer." }
            return failure
        }
    }
}

extension AnswerFailure.Kind {
    fileprivate func status(by origin: AnswerFailure.Origin) -> Int {
        switch self {
        case .invalidRequest: 400
        case .rateLimited, .quotaExhausted: 429
        case .unsupported: 501
        case .contract, .agent, .upstream: 502
        case .deadline: 504
        // What an agent may not do, or did not get in time, is not the client's affair.
        case .denied: origin == .agent ? 502 : 403
        case .unknownModel: origin == .agent ? 502 : 404
        case .cancelled: origin == .agent ? 502 : 499
        case .overloaded: origin == .agent ? 502 : 503
        case .timeout: origin == .agent ? 502 : 504
        }
    }

    fileprivate func code(by origin: AnswerFailure.Origin) -> String? {
        switch self {
        case .contract: "agent_contract_violation"
        case .deadline: "agent_timeout"
        case _ where origin == .agent: "agent_error"
        case .invalidRequest, .unsupported: nil
        case .agent: "agent_error"
        case .denied: "upstream_denied"
        case .unknownModel: "model_not_found"
        case .rateLimited: "rate_limit_exceeded"
        case .quotaExhausted: "insufficient_quota"
        case .overloaded: "overloaded"
        case .cancelled: "cancelled"
        case .upstream: "upstream_error"
        case .timeout: "upstream_timeout"
        }
    }

    fileprivate func type(by origin: AnswerFailure.Origin) -> APIError.Kind {
        switch self {
        case .deadline: .timeout
        case .contract, .agent: .agent
        case _ where origin == .agent: .agent
        case .invalidRequest, .unsupported, .unknownModel, .cancelled: .invalidRequest
        case .denied: .permission
        case .rateLimited, .quotaExhausted: .rateLimit
        case .upstream: .server
        case .overloaded: .overloaded
        case .timeout: .timeout
        }
    }

    /// Whether the same request may succeed soon.
    fileprivate var mayPass: Bool {
        switch self {
        case .rateLimited, .upstream, .overloaded: true
        default: false
        }
    }
}
