// SPDX-License-Identifier: Apache-2.0

import AgentABI

extension AgentError.Kind {
    /// The ABI's word for it.
    var status: agent_status {
        switch self {
        case .failed: AGENT_E_FAIL
        case .upstream: AGENT_E_UPSTREAM
        case .limit: AGENT_E_LIMIT
        case .denied: AGENT_E_DENIED
        case .deadline: AGENT_E_DEADLINE
        case .cancelled: AGENT_E_CANCELLED
        case .settings: AGENT_E_SETTINGS
        }
    }
}

extension AgentError {
    /// A host function's refusal, with a sentence for the case that the host had none.
    init(_ status: agent_status, message: String) {
        switch status {
        case AGENT_E_UPSTREAM: self.init(.upstream, code: "upstream_failed", message: message)
        case AGENT_E_DEADLINE: self.init(.deadline, code: "upstream_timeout", message: message)
        case AGENT_E_LIMIT: self.init(.limit, code: "limit_reached", message: message)
        case AGENT_E_DENIED: self.init(.denied, code: "denied_by_host", message: message)
        case AGENT_E_CANCELLED: self.init(.cancelled, code: "cancelled", message: message)
        case AGENT_E_UNSUPPORTED: self.init(.failed, code: "unsupported_by_host", message: message)
        default: self.init(.failed, code: "host_call_failed", message: message)
        }
    }
}
