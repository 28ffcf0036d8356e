// SPDX-License-Identifier: Apache-2.0

/// How much somebody may ask for in a minute; nil is as much as they like.
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

/// What `limits:` at the top says: for each client, each agent and each model that has no limits of its own.
package struct DefaultLimits: Sendable, Equatable {
    package var clients = RateLimits()
    package var agents = RateLimits()
    package var models = RateLimits()

    package init() {}
}
