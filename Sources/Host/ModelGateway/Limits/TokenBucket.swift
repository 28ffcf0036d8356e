// SPDX-License-Identifier: Apache-2.0

package import HostAnswers

/// A bucket that fills evenly within a minute and may be overdrawn: it then has to fill up to nothing first.
///
/// All it knows is when it will be full. The limit comes with each question, so that a new one holds at once.
package struct TokenBucket: Sendable, Equatable {
    /// In nanoseconds of a monotonic clock; what lies in the past is full.
    package private(set) var fullAt: UInt64 = 0

    package init() {}

    /// A debt takes no longer than this to be paid, whatever was taken.
    private static let longestDebt = 3_600_000_000_000.0

    private static func nanoseconds(perTokenOf limit: Int) -> Double { 60_000_000_000 / Double(limit) }

    /// How long until `count` can be taken, at a limit per minute; 0 is now.
    ///
    /// A full bucket gives more than it holds: a request that is larger than the limit has to be possible at some time.
    package func nanosecondsUntil(_ count: Int, limit: Int, now: UInt64) -> UInt64 {
        let missing = Double(fullAt > now ? fullAt - now : 0)
        let allowed = Double(limit - min(count, limit)) * Self.nanoseconds(perTokenOf: limit)
        return missing > allowed ? UInt64((missing - allowed).rounded(.up)) : 0
    }

    /// Takes more than is there, too; a negative count gives back.
    package mutating func take(_ count: Int, limit: Int, now: UInt64) {
        let level = Double(fullAt > now ? fullAt - now : 0)
        let debt = level + Double(count) * Self.nanoseconds(perTokenOf: limit)
        fullAt = now &+ UInt64(min(max(debt, 0), Self.longestDebt))
    }

    package func allowance(limit: Int, now: UInt64) -> RateLimitStatus.Allowance {
        let missing = fullAt > now ? fullAt - now : 0
        let taken = Double(missing) / Self.nanoseconds(perTokenOf: limit)
        return RateLimitStatus.Allowance(
            limit: limit,
            // A hair below a whole token is that token.
            remaining: max(0, Int((Double(limit) - taken + 1e-6).rounded(.down))),
            resetMilliseconds: Int((missing + 999_999) / 1_000_000)
        )
    }
}
