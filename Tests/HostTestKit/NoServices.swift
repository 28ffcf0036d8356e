// SPDX-License-Identifier: Apache-2.0

import AgentRuntime

/// For agents that use no services.
struct NoServices: AgentServices {
    let hasModel = false
    func fetch(_ request: ServiceHTTPRequest, for agentID: String) -> any EventSource { NoSource() }
    func chat(_ body: [UInt8], timeoutMilliseconds: Int?, for agentID: String) -> any EventSource { NoSource() }

    private final class NoSource: EventSource {
        func next() -> EventPull { .ended(nil) }
        func onReady(_ waker: @escaping @Sendable () -> Void) { waker() }
        func close() {}
    }
}

/// For tests that do not care what agents log.
struct NoLog: AgentLogSink {
    func log(_ level: AgentLogLevel, agentID: String, requestID: String?, _ message: String, fields: [(String, String)])
    {}
}
