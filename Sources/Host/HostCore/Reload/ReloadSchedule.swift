// SPDX-License-Identifier: Apache-2.0

/// When to look at the files again: at once for what is complete, after a pause for what is being written, and never
/// later than a second after the first hint. Pure; instants are `MonotonicClock` nanoseconds.
package struct ReloadSchedule<Waiter>: ~Copyable {
    /// How long a written file has to rest.
    package static var settleNanoseconds: UInt64 { 50_000_000 }
    /// A file that is written to without pause is looked at all the same.
    package static var patienceNanoseconds: UInt64 { 1_000_000_000 }
    /// Between two looks, so that a storm of events is one look and not a thousand.
    package static var pauseNanoseconds: UInt64 { 5_000_000 }

    private var due: UInt64?
    private var firstHint: UInt64?
    private var lastLook: UInt64 = 0
    private var waiters: [Waiter] = []

    package init() {}

    /// When to look next; nil is not before something happens.
    package var nextLook: UInt64? { due }

    package mutating func hint(_ hint: FileWatcher.Hint, at now: UInt64) {
        let first = firstHint ?? now
        firstHint = first
        switch hint {
        case .moved: due = max(now, lastLook + Self.pauseNanoseconds)
        case .written: due = min(now + Self.settleNanoseconds, max(now, first + Self.patienceNanoseconds))
        }
    }

    /// Somebody asks for a look now, and waits for what comes of it.
    package mutating func request(_ waiter: Waiter?, at now: UInt64) {
        due = now
        if let waiter { waiters.append(waiter) }
    }

    /// The look found a file that is still being written.
    package mutating func lookAgain(at now: UInt64) {
        if due == nil { due = now + Self.settleNanoseconds }
    }

    /// Those who wait for this look, if it is time for one.
    package mutating func begin(at now: UInt64) -> [Waiter]? {
        guard let due, due <= now else { return nil }
        self.due = nil
        firstHint = nil
        lastLook = now
        defer { waiters = [] }
        return waiters
    }

    /// Those who wait for a look that will not come.
    package mutating func stop() -> [Waiter] {
        defer { waiters = [] }
        return waiters
    }
}
