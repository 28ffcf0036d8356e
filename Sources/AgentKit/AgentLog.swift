// SPDX-License-Identifier: Apache-2.0

/// The host's log; each line carries the agent's id and, while a request runs, the request's.
///
/// Never log a secret. Threads: any.
public struct AgentLog: Sendable {
    /// How much it matters.
    public enum Level: UInt32, Sendable {
        case trace, debug, info, warn, error
    }

    /// Takes one line with its fields.
    public typealias Sink = @Sendable (Level, String, [String: String]) -> Void

    private let sink: Sink

    /// A log that ends in `sink`: for tests that look at it.
    public init(_ sink: @escaping Sink) { self.sink = sink }

    /// A log that drops its lines.
    public static let silent = AgentLog { _, _, _ in }

    /// For following one request step by step.
    public func trace(_ message: String, _ fields: [String: String] = [:]) { sink(.trace, message, fields) }

    /// For the agent's author.
    public func debug(_ message: String, _ fields: [String: String] = [:]) { sink(.debug, message, fields) }

    /// For the operator, when all is well.
    public func info(_ message: String, _ fields: [String: String] = [:]) { sink(.info, message, fields) }

    /// For the operator: the agent went on, but something needs attention.
    public func warn(_ message: String, _ fields: [String: String] = [:]) { sink(.warn, message, fields) }

    /// For the operator: a turn failed.
    public func error(_ message: String, _ fields: [String: String] = [:]) { sink(.error, message, fields) }
}
