// SPDX-License-Identifier: Apache-2.0

/// Stops asking a model that fails again and again; after a pause, a single question tries it again.
///
/// Separate from the gateway's circuit breaker for providers: an answer that makes no sense, or that is too late for a
/// router, is no failure of the provider.
///
/// A pure value; instants are `MonotonicClock` nanoseconds.
package struct RoutingBreaker: Sendable {
    package struct Limits: Sendable {
        /// This many failures within `window` open the breaker.
        package var failures = 5
        package var window: UInt64 = 30_000_000_000
        /// How long nothing is asked.
        package var pause: UInt64 = 30_000_000_000

        package init() {}
    }

    private enum State {
        /// When the last failures happened.
        case closed(failures: [UInt64])
        case open(until: UInt64)
        /// One question is on its way. Its outcome decides, or the end of the pause.
        case probing(until: UInt64)
    }

    private let limits: Limits
    private var state = State.closed(failures: [])

    package init(limits: Limits = Limits()) { self.limits = limits }

    /// Whether to ask now.
    ///
    /// If so, the caller reports the outcome.
    package mutating func allowsQuestion(at now: UInt64) -> Bool {
        switch state {
        case .closed: return true
        case .open(let until), .probing(let until):
            guard now >= until else { return false }
            state = .probing(until: now &+ limits.pause)
            return true
        }
    }

    package mutating func recordSuccess() { state = .closed(failures: []) }

    package mutating func recordFailure(at now: UInt64) {
        switch state {
        case .closed(var failures):
            failures.removeAll { $0 &+ limits.window <= now }
            failures.append(now)
            state = failures.count >= limits.failures ? .open(until: now &+ limits.pause) : .closed(failures: failures)
        case .probing: state = .open(until: now &+ limits.pause)
        case .open: break  // asked before it opened
        }
    }

    /// The question was cancelled: nothing was learned, and the next one may try.
    package mutating func recordCancellation(at now: UInt64) {
        if case .probing = state { state = .open(until: now) }
    }
}
