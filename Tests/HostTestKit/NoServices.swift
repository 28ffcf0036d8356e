// SPDX-License-Identifier: Apache-2.0

package import AgentRuntime
import HostSupport

/// For agents that use no services.
package struct NoServices: AgentServices {
    package let hasModel = false

    package init() {}

    package func fetch(_ request: ServiceHTTPRequest, for agentID: String) -> any EventSource { NoSource() }
    package func chat(_ body: [UInt8], timeoutMilliseconds: Int?, for caller: ServiceCaller) -> any EventSource {
        NoSource()
    }
    package func ask(
        _ url: String,
        _ request: ForwardedRequest,
        for agentID: String,
        report: @escaping @Sendable (String) -> Void
    ) -> any EventSource { NoSource() }

    private final class NoSource: EventSource {
        func next() -> EventPull { .ended(nil) }
        func onReady(_ waker: @escaping @Sendable () -> Void) { waker() }
        func close() {}
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
