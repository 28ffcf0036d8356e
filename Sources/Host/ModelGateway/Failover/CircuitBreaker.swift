// SPDX-License-Identifier: Apache-2.0

/// Keeps calls away from a provider that failed again and again, and lets one through from time to time to see.
///
/// Pure: time is passed in, in nanoseconds of a monotonic clock.
///
///     closed -> open -> trial -> closed, or open for longer
package struct CircuitBreaker: Sendable, Equatable {
    package enum Verdict: Sendable, Equatable {
        /// A trial has to be ended by `succeed`, `fail` or `abandon`: nobody else gets through before.
        case go(isTrial: Bool)
        case blocked(until: UInt64)
    }

    private enum Phase: Equatable {
        case closed(failures: Int)
        case open(until: UInt64)
        case trial
    }

    /// So many failures in a row open it.
    package static let threshold = 5
    private static let shortest: UInt64 = 1_000_000_000
    private static let longest: UInt64 = 60_000_000_000

    private var phase = Phase.closed(failures: 0)
    /// How often it opened without a success since.
    private var trips = 0

    package init() {}

    /// It is as if nothing had ever failed.
    package var isUntouched: Bool { phase == .closed(failures: 0) && trips == 0 }

    package mutating func admit(now: UInt64) -> Verdict {
        switch phase {
        case .closed: return .go(isTrial: false)
        case .open(let until) where now < until: return .blocked(until: until)
        case .open:
            phase = .trial
            return .go(isTrial: true)
        case .trial: return .blocked(until: now &+ Self.shortest)
        }
    }

    /// The provider answers, whoever heard it.
    package mutating func succeed() {
        phase = .closed(failures: 0)
        trips = 0
    }

    package mutating func fail(isTrial: Bool, now: UInt64) {
        switch phase {
        case .closed(let failures) where failures + 1 < Self.threshold: phase = .closed(failures: failures + 1)
        case .closed: open(now)
        case .trial where isTrial: open(now)
        // An attempt from before tells nothing new.
        case .open, .trial: break
        }
    }

    /// Nobody waited for what became of it.
    package mutating func abandon(isTrial: Bool, now: UInt64) {
        if isTrial, phase == .trial { phase = .open(until: now) }
    }

    private mutating func open(_ now: UInt64) {
        phase = .open(until: now &+ min(Self.shortest << UInt64(min(trips, 6)), Self.longest))
        trips += 1
    }
}
