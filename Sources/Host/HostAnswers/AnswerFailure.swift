// SPDX-License-Identifier: Apache-2.0

/// Why an answer broke off or never began.
///
/// `ChatFormats` decides what a client gets for it: the status, the code and the type of the error.
package struct AnswerFailure: Error, Sendable, Equatable {
    package enum Kind: Sendable, Equatable, CaseIterable {
        case invalidRequest, unsupported, unknownModel, denied
        /// Too much in too short a time, too many at once, or too large.
        case rateLimited
        /// What was paid for is used up; waiting does not help.
        case quotaExhausted
        /// Nobody is asked at the moment: all places are taken, or a provider failed again and again.
        case overloaded
        /// Somebody who was asked did not answer in time.
        case timeout
        /// The time of the call itself is over.
        case deadline
        case cancelled
        /// Somebody who was asked failed.
        case upstream
        /// The agent reports that it failed.
        case agent
        /// The agent broke the rules of the ABI.
        case contract
    }

    /// Who reports the failure.
    package enum Origin: Sendable, Equatable {
        /// The host, of itself or of a model that it asked.
        case host
        /// An agent.
        case agent
    }

    package var kind: Kind
    /// For the client, so it holds no secret and no internals; empty if there is nothing to add to `kind`.
    package var message: String
    package var origin: Origin
    /// For the client, in place of the code that fits `kind`.
    package var code: String?
    /// For the client, in place of the status that fits `kind`.
    package var status: Int?
    /// The status that an upstream answered with, if there was one.
    package var upstreamStatus: Int?
    package var retryAfterMilliseconds: Int?
    /// The caller's limits, if one of ours was exceeded.
    package var limits: RateLimitStatus?

    package init(
        _ kind: Kind,
        _ message: String = "",
        by origin: Origin = .host,
        code: String? = nil,
        status: Int? = nil,
        upstreamStatus: Int? = nil,
        retryAfterMilliseconds: Int? = nil
    ) {
        self.kind = kind
        self.message = message
        self.origin = origin
        self.code = code
        self.status = status
        self.upstreamStatus = upstreamStatus
        self.retryAfterMilliseconds = retryAfterMilliseconds
    }
}
