// SPDX-License-Identifier: Apache-2.0

/// What a caller has left of its limits per minute.
package struct RateLimitStatus: Sendable, Equatable {
    /// One limit per minute.
    package struct Allowance: Sendable, Equatable {
        package var limit: Int
        package var remaining: Int
        /// Until the whole limit is available again.
        package var resetMilliseconds: Int

        package init(limit: Int, remaining: Int, resetMilliseconds: Int) {
            self.limit = limit
            self.remaining = remaining
            self.resetMilliseconds = resetMilliseconds
        }
    }

    /// nil: not limited.
    package var requests: Allowance?
    package var tokens: Allowance?

    package init(requests: Allowance? = nil, tokens: Allowance? = nil) {
        self.requests = requests
        self.tokens = tokens
    }
}
