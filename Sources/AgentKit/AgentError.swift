// SPDX-License-Identifier: Apache-2.0

/// A failure that speaks to the client: its message is shown, so it holds no secret and no internals.
public struct AgentError: Error, Sendable, CustomStringConvertible {
    /// What failed; decides the HTTP status unless one is given.
    public enum Kind: Sendable {
        case failed, upstream, limit, denied, deadline, cancelled, settings
    }

    /// What failed.
    public var kind: Kind
    /// Stable, for programs: `upstream_unavailable`.
    public var code: String
    /// A sentence for the person who asked.
    public var message: String
    /// A hint, used only when nothing was written yet.
    public var httpStatus: Int?
    /// When trying again may help.
    public var retryAfter: Duration?

    /// Makes an error: `AgentError(.upstream, code: "rates_unavailable", message: "The rates could not be had.")`.
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

    /// For logs: `rates_unavailable: The rates could not be had.`.
    public var description: String { "\(code): \(message)" }
}
