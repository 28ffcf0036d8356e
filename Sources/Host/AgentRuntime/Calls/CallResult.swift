// SPDX-License-Identifier: Apache-2.0

package import AgentABI
package import HostAnswers

/// How a plugin ends its answer: what it hands to `finish`, or what `handle` returned.
package struct CallResult: Sendable, Equatable {
    package var end: AnswerEnd
    /// Why the answer ends, if the plugin tells.
    package var finishReason: String?

    package init(_ end: AnswerEnd, finishReason: String? = nil) {
        self.end = end
        self.finishReason = finishReason
    }

    /// Reads the plugin's result; a NULL or a lying one is a contract violation by itself.
    package init(reading result: UnsafePointer<agent_result>?) {
        // The plugin lends the result, and what it points at, until `finish` returns.
        guard let result = unsafe result?.pointee,
            unsafe result.struct_size >= UInt32(MemoryLayout<agent_result>.size)
        else {
            self.init(.failed(AnswerFailure(.contract, "the agent ended without a readable result", by: .agent)))
            return
        }
        guard let kind = unsafe AnswerFailure.Kind(status: result.status) else {
            let reason = unsafe result.finish_reason.string(limit: 64) ?? ""
            self.init(.complete, finishReason: reason.isEmpty ? nil : reason)
            return
        }
        let code = unsafe result.error_code.string(limit: 128) ?? ""
        let message = unsafe result.message.string(limit: 4096) ?? ""
        let (status, pause) = unsafe (Int(result.http_status), Int(result.retry_after_ms))
        var failure = AnswerFailure(kind, message, by: .agent)
        failure.code = code.isEmpty ? nil : code
        failure.status = 400...599 ~= status ? status : nil
        failure.retryAfterMilliseconds = pause > 0 ? pause : nil
        self.init(.failed(failure))
    }
}

// MARK: - Statuses of the ABI

extension AnswerFailure.Kind {
    /// nil for a status that is no failure.
    init?(status: agent_status) {
        switch status {
        case AGENT_OK, AGENT_END: return nil
        case AGENT_E_ARGUMENT: self = .invalidRequest
        case AGENT_E_UNSUPPORTED: self = .unsupported
        case AGENT_E_CANCELLED: self = .cancelled
        case AGENT_E_DEADLINE: self = .deadline
        case AGENT_E_LIMIT: self = .rateLimited
        case AGENT_E_DENIED: self = .denied
        case AGENT_E_UPSTREAM: self = .upstream
        case AGENT_E_STATE: self = .contract
        case ..<0: self = .agent
        default: self = .contract
        }
    }

    /// What an agent is told whose stream failed so.
    var status: agent_status {
        switch self {
        case .invalidRequest, .unknownModel: AGENT_E_ARGUMENT
        case .unsupported: AGENT_E_UNSUPPORTED
        case .denied: AGENT_E_DENIED
        case .rateLimited, .quotaExhausted: AGENT_E_LIMIT
        case .cancelled: AGENT_E_CANCELLED
        case .deadline: AGENT_E_DEADLINE
        case .overloaded, .timeout, .upstream: AGENT_E_UPSTREAM
        case .agent: AGENT_E_FAIL
        case .contract: AGENT_E_STATE
        }
    }
}
