// SPDX-License-Identifier: Apache-2.0

/// How much may be used in a minute; nil is no limit.
package struct RateLimits: Sendable, Equatable {
    package var requestsPerMinute: Int?
    /// Of prompts and completions together.
    package var tokensPerMinute: Int?

    package init(requestsPerMinute: Int? = nil, tokensPerMinute: Int? = nil) {
        self.requestsPerMinute = requestsPerMinute
        self.tokensPerMinute = tokensPerMinute
    }

    package var areNone: Bool { requestsPerMinute == nil && tokensPerMinute == nil }
}

/// `limits:` at the top of the file: for each client, agent and model without limits of its own.
package struct DefaultLimits: Sendable, Equatable {
    package var clients = RateLimits()
    package var agents = RateLimits()
    package var models = RateLimits()

    package init() {}
}
