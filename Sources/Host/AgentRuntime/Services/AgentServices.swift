// SPDX-License-Identifier: Apache-2.0

import HostSupport

/// What the host can do for agents, as `AgentRuntime` sees it; the rest of the host says how.
package protocol AgentServices: Sendable {
    /// Whether `agent.llm/1` is there at all.
    var hasModel: Bool { get }
    /// Starts an HTTP exchange: a `headers` event, then `body` events. Returns at once, on any thread.
    func fetch(_ request: ServiceHTTPRequest, for agentID: String) -> any EventSource
    /// Starts a completion of an OpenAI chat body. Returns at once, on any thread.
    func chat(_ body: [UInt8], timeoutMilliseconds: Int?, for caller: ServiceCaller) -> any EventSource
    /// Asks an agent that is a service at `url`. Returns at once, on any thread.
    ///
    /// - Parameter report: receives what goes wrong, in words for the operator, who may know where it is.
    func ask(
        _ url: String,
        _ request: ForwardedRequest,
        for agentID: String,
        report: @escaping @Sendable (_ problem: String) -> Void
    ) -> any EventSource
}

/// An HTTP request of an agent, copied, checked and allowed by its egress policy.
package struct ServiceHTTPRequest: Sendable, Equatable {
    package var method: String
    package var url: String
    package var headers: [AgentEvent.Field]
    package var body: [UInt8]
    package var timeoutMilliseconds: Int?
    package var maxResponseBytes: Int?
    /// The operator named the host, so it may resolve to a loopback or private address.
    package var mayReachPrivateAddresses: Bool
}
