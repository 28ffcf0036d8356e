// SPDX-License-Identifier: Apache-2.0

import AgentABI

/// How a request ends, as the host is told.
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

    func withABI<Result>(_ body: (UnsafePointer<agent_result>) -> Result) -> Result {
        code.withABI { code in
            message.withABI { message in
                var result = agent_result()
                result.struct_size = UInt32(MemoryLayout<agent_result>.size)
                result.status = status
                result.error_code = code
                result.message = message
                result.http_status = UInt32(clamping: httpStatus)
                result.retry_after_ms = UInt32(clamping: retryAfter?.milliseconds ?? 0)
                return body(&result)
            }
        }
    }
}

extension Duration {
    /// Whole milliseconds, rounded up.
    fileprivate var milliseconds: Int64 {
        let (seconds, attoseconds) = components
        let (milliseconds, overflow) = seconds.multipliedReportingOverflow(by: 1000)
        return overflow ? .max : milliseconds + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    }

    /// Nanoseconds as the ABI counts them: never negative, for ever when too long.
    var abiNanoseconds: UInt64 {
        let (seconds, attoseconds) = components
        guard seconds >= 0, attoseconds >= 0 else { return 1 }
        let (nanoseconds, overflow) = UInt64(seconds).multipliedReportingOverflow(by: 1_000_000_000)
        return overflow ? AGENT_FOREVER : max(1, nanoseconds + UInt64(attoseconds) / 1_000_000_000)
    }
}
