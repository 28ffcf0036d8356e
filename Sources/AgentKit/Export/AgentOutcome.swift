// SPDX-License-Identifier: Apache-2.0

import AgentABI

/// How a request ends, in the terms of the ABI.
struct AgentOutcome {
    var status: agent_status = AGENT_OK
    var code = ""
    var message = ""
    var httpStatus = 0
    var retryAfter: Duration?
    /// What went wrong inside, for the operator's log alone.
    var cause: String?

    /// What `respond` threw, if it did; a request that was cancelled ends as cancelled, whatever came of it.
    init(of error: (any Error)?, in state: AgentRequest.State) {
        if state.contains(.cancelled) || error is CancellationError {
            status = state.contains(.deadline) ? AGENT_E_DEADLINE : AGENT_E_CANCELLED
        } else if let error = error as? AgentError {
            status = error.kind.status
            code = error.code
            message = error.message
            httpStatus = error.httpStatus ?? 0
            retryAfter = error.retryAfter
        } else if let error {
            status = AGENT_E_FAIL
            code = "agent_failed"
            message = "The agent failed to answer."
            cause = String("\(type(of: error)): \(error)".prefix(500))
        }
    }
}
