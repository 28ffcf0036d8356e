// SPDX-License-Identifier: Apache-2.0

package import AgentRuntime
import HostSupport
package import UpstreamHTTP

extension AgentServices {
    /// For agents that use no services.
    package static var none: AgentServices { AgentServices(transport: NoTransport()) }
}

/// Reaches nobody.
package struct NoTransport: HTTPTransport {
    package init() {}

    package func start(_ request: HTTPRequest) -> HTTPExchange {
        let exchange = HTTPExchange(elementLimit: 1, costLimit: 1)
        exchange.finish(throwing: HTTPFailure(.resolve, "there is no network in this test"))
        return exchange
    }
}

/// For tests that do not care what agents log.
package struct NoLog: AgentLogSink {
    package init() {}

    package func log(
        _ level: AgentLogLevel,
        agentID: String,
        requestID: String?,
        _ message: String,
        fields: [(String, String)]
    ) {}
}
