// SPDX-License-Identifier: Apache-2.0

package import AgentABI

/// How a call ended, as the plugin or the host said.
package struct CallOutcome: Sendable, Equatable {
    package enum Failure: Sendable, Equatable {
        /// The agent says that it failed.
        case agent
        /// The agent broke the ABI's rules, or ended without saying how.
        case contract
        case argument, unsupported, cancelled, deadline, limit, denied, upstream
    }

    /// nil is success.
    package var failure: Failure?
    /// `stop` unless the agent said otherwise.
    package var finishReason = "stop"
    package var errorCode = ""
    /// Shown to the client.
    package var message = ""
    /// A hint for the status line; 0 is by `failure`.
    package var httpStatus = 0
    package var retryAfterMilliseconds = 0

    package init(failure: Failure? = nil, message: String = "") {
        self.failure = failure
        self.message = message
    }
}

extension CallOutcome.Failure {
    init?(status: agent_status) {
        switch status {
        case AGENT_OK, AGENT_END: return nil
        case AGENT_E_ARGUMENT: self = .argument
        case AGENT_E_UNSUPPORTED: self = .unsupported
        case AGENT_E_CANCELLED: self = .cancelled
        case AGENT_E_DEADLINE: self = .deadline
        case AGENT_E_LIMIT: self = .limit
        case AGENT_E_DENIED: self = .denied
        case AGENT_E_UPSTREAM: self = .upstream
        case AGENT_E_STATE: self = .contract
        case ..<0: self = .agent
        default: self = .contract
        }
    }
}

extension CallOutcome {
    /// Reads the plugin's result; a NULL or a lying one is a contract violation by itself.
    package init(reading result: UnsafePointer<agent_result>?) {
        guard let result, result.pointee.struct_size >= UInt32(MemoryLayout<agent_result>.size) else {
            self.init(failure: .contract, message: "the agent ended without a readable result")
            return
        }
        let said = result.pointee
        self.init(failure: Failure(status: said.status))
        let reason = said.finish_reason.string(limit: 64) ?? ""
        finishReason = reason.isEmpty ? "stop" : reason
        guard failure != nil else { return }
        errorCode = said.error_code.string(limit: 128) ?? ""
        message = said.message.string(limit: 4096) ?? ""
        httpStatus = (400...599).contains(said.http_status) ? Int(said.http_status) : 0
        retryAfterMilliseconds = Int(said.retry_after_ms)
    }
}
