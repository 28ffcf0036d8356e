// SPDX-License-Identifier: Apache-2.0

/// A failure that the client sees: keep secrets and internals out of its message.
///
/// Any other error that an agent throws becomes a general message; its description goes to the log.
public struct AgentError: Error, Sendable, CustomStringConvertible {
    /// What failed; decides the HTTP status unless one is given.
    public enum Kind: Sendable {
        case failed, upstream, limit, denied, deadline, cancelled, settings
    }

    /// What failed.
    public var kind: Kind
    /// A stable word for programs: `upstream_unavailable`.
    public var code: String
    /// A sentence for the user.
    public var message: String
    /// The HTTP status, if nothing was appended yet; nil = by kind.
    public var httpStatus: Int?
    /// After which time a repetition may succeed, if nothing was appended yet.
    public var retryAfter: Duration?

    /// Makes an error: `AgentError(.upstream, code: "rates_unavailable", message: "No rates right now.")`.
    public init(
        _ kind: Kind = .failed,
        code: String,
        message: String,
        httpStatus: Int? = nil,
        retryAfter: Duration? = nil
    ) {
        self.kind = kind
        self.code = code
        self.message = message
        self.httpStatus = httpStatus
        self.retryAfter = retryAfter
    }

    /// For logs: `rates_unavailable: No rates right now.`.
    public var description: String { "\(code): \(message)" }
}
