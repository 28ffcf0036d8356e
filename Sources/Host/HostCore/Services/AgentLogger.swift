// SPDX-License-Identifier: Apache-2.0

package import AgentRuntime
package import Logging

/// Writes agents' log lines into the host's log, under the agent's name.
package struct AgentLogger: AgentLogSink {
    private let logger: Logger

    package init(_ logger: Logger) { self.logger = logger }

    package func log(
        _ level: AgentLogLevel,
        agentID: String,
        requestID: String?,
        _ message: String,
        fields: [(String, String)]
    ) {
        let level = Logger.Level(level)
        guard logger.logLevel <= level else { return }
        var metadata: Logger.Metadata = ["agent": "\(agentID)"]
        if let requestID { metadata["request"] = "\(requestID)" }
        for (key, value) in fields { metadata[key] = "\(value)" }
        logger.log(level: level, "\(message)", metadata: metadata)
    }
}

extension Logger.Level {
    fileprivate init(_ level: AgentLogLevel) {
        self =
            switch level {
            case .trace: .trace
            case .debug: .debug
            case .info: .info
            case .warn: .warning
            case .error: .error
            }
    }
}
