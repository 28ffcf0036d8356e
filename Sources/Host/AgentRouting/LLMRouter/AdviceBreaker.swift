// SPDX-License-Identifier: Apache-2.0

/// Stops asking a model that fails again and again, and tries it again after a while, with one question.
///
/// Another one than the gateway keeps for a provider: an answer that makes no sense, or that comes too late for a
/// router, is no failure of the provider.
///
/// Pure; instants are `MonotonicClock` nanoseconds.
package struct AdviceBreaker: Sendable {
    package struct Limits: Sendable {
        /// So many failures within the window open it.
        package var failures = 5
        package var window: UInt64 = 30_000_000_000
        /// For so long nothing is asked.
        package var rest: UInt64 = 30_000_000_000

        package init() {}
    }

    private enum State {
        /// Since when each of the last failures is.
        case closed(failures: [UInt64])
        case open(until: UInt64)
        /// One question is under way; its end decides, or its silence.
        case probing(until: UInt64)
    }

    private let limits: Limits
    private var state = State.closed(failures: [])

    package init(limits: Limits = Limits()) { self.limits = limits }

    /// Whether to ask now; who was told to has to say how it went.
    package mutating func mayAsk(at now: UInt64) -> Bool {
        switch state {
        case .closed: return true
        case .open(let until), .probing(let until):
            guard now >= until else { return false }
            state = .probing(until: now &+ limits.rest)
            return true
        }
    }

    package mutating func succeeded() { state = .closed(failures: []) }

    package mutating func failed(at now: UInt64) {
        switch state {
        case .closed(var failures):
            failures.removeAll { $0 &+ limits.window <= now }
            failures.append(now)
            state = failures.count >= limits.failures ? .open(until: now &+ limits.rest) : .closed(failures: failures)
        case .probing: state = .open(until: now &+ limits.rest)
        case .open: break  // asked before it opened
        }
    }

    /// The question was taken back: nothing was learnt, and the next one may try.
    package mutating func abandoned(at now: UInt64) {
        if case .probing = state { state = .open(until: now) }
    }
}
