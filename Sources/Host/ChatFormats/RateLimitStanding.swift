// SPDX-License-Identifier: Apache-2.0

/// How much of its limits somebody has left: what the `x-ratelimit-*` headers of an answer say.
package struct RateLimitStanding: Sendable, Equatable {
    /// One limit per minute.
    package struct Allowance: Sendable, Equatable {
        package var limit: Int
        package var remaining: Int
        /// Until the whole limit is there again.
        package var resetMilliseconds: Int

        package init(limit: Int, remaining: Int, resetMilliseconds: Int) {
            self.limit = limit
            self.remaining = remaining
            self.resetMilliseconds = resetMilliseconds
        }
    }

    package var requests: Allowance?
    package var tokens: Allowance?

    package init(requests: Allowance? = nil, tokens: Allowance? = nil) {
        self.requests = requests
        self.tokens = tokens
    }
}
