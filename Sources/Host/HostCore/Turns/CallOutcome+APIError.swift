// SPDX-License-Identifier: Apache-2.0

package import AgentRuntime
package import ChatFormats
import HostSupport

extension CallOutcome {
    /// What the client is told; nil is success.
    package func apiError(of agent: String, timeoutMilliseconds: Int) -> APIError? {
        switch failure {
        case nil: return nil
        case .contract: return .agentContractViolation(agent)
        case .deadline: return .agentTimeout(agent, milliseconds: timeoutMilliseconds)
        case .limit: return said(by: agent, status: 429)
        case .argument: return said(by: agent, status: 400)
        case .unsupported: return said(by: agent, status: 501)
        case .cancelled, .agent, .denied, .upstream: return said(by: agent, status: 502)
        }
    }

    private func said(by agent: String, status: Int) -> APIError {
        .agentFailed(
            agent,
            message,
            status: httpStatus > 0 ? httpStatus : status,
            code: errorCode.isEmpty ? nil : errorCode,
            retryAfterMilliseconds: retryAfterMilliseconds > 0 ? retryAfterMilliseconds : nil
        )
    }
}
