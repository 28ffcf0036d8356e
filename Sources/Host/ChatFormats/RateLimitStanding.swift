// SPDX-License-Identifier: Apache-2.0

import HostSupport

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

extension RateLimitStanding {
    /// As OpenAI's API names and writes them; none where nothing is limited.
    package var headers: [(name: String, value: String)] {
        Self.headers(requests, "requests") + Self.headers(tokens, "tokens")
    }

    private static func headers(_ allowance: Allowance?, _ what: String) -> [(name: String, value: String)] {
        guard let allowance else { return [] }
        return [
            ("x-ratelimit-limit-\(what)", "\(allowance.limit)"),
            ("x-ratelimit-remaining-\(what)", "\(allowance.remaining)"),
            ("x-ratelimit-reset-\(what)", duration(allowance.resetMilliseconds)),
        ]
    }

    /// `120ms`, `1.5s`, `2m3s`.
    private static func duration(_ milliseconds: Int) -> String {
        guard milliseconds >= 1000 else { return "\(milliseconds)ms" }
        guard milliseconds >= 60_000 else {
            let tenths = (milliseconds + 99) / 100
            return tenths % 10 == 0 ? "\(tenths / 10)s" : "\(tenths / 10).\(tenths % 10)s"
        }
        let seconds = (milliseconds + 999) / 1000
        return "\(seconds / 60)m\(seconds % 60)s"
    }
}
